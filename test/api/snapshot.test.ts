import { describe, expect, it } from 'vitest';
import { unique } from '#test/support/builders.ts';
import { newWorld, useRegistry, type World } from '#test/support/records.ts';
import { type Caller, startRegistry } from '#test/support/registry.ts';

const registry = useRegistry();
const newOne = () => newWorld(registry());

const FIELDS = 'id run agencyKey kind status requestedAt requestedBy asOf recordsWritten completedAt error';
const REQUEST = `mutation ($input: RequestSnapshotInput!) {
  requestSnapshot(input: $input) { snapshot { ${FIELDS} } userErrors { code field message } } }`;

const request = async (caller: Caller, input: object) => {
  const { data, errors } = await caller.query(REQUEST, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.requestSnapshot;
};
const codeOf = async (caller: Caller, query: string, variables: object) => {
  const { errors } = await caller.query(query, { ...variables });
  return errors?.map(({ extensions }) => extensions.code);
};

const LIST = `query ($agency: String, $first: Int, $after: String) {
  snapshots(agency: $agency, first: $first, after: $after) {
    nodes { id kind } edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;

/** Two snapshots: one of each kind would need a complete one, so those of an agency and of the registry. */
const both = async ({ owner, agency }: World) => [await request(owner, { agency }), await request(owner, {})];

describe('asking for a snapshot', () => {
  it('makes one that is not begun, full unless said otherwise', async () => {
    const { caller, agency } = await newOne();
    const { snapshot, userErrors } = await request(caller, { agency });
    expect(userErrors).toEqual([]);
    expect(snapshot).toMatchObject({
      agencyKey: agency,
      kind: 'FULL',
      status: 'REQUESTED',
      requestedBy: caller.subject,
      asOf: null,
      recordsWritten: 0,
      completedAt: null,
      error: null,
    });
  });

  it('is answered with the one that is under way, also when many ask at once', async () => {
    const { caller, agency } = await newOne();
    const asked = await Promise.all(Array.from({ length: 8 }, () => request(caller, { agency })));
    expect(new Set(asked.map(({ snapshot }) => snapshot.id)).size).toBe(1);
    expect(asked.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const { data } = await caller.query(LIST, { agency });
    expect(data.snapshots.nodes).toHaveLength(1);
  });

  it('of an agency that does not exist is refused with where it stands', async () => {
    const { owner } = await newOne();
    for (const agency of [unique('nobody'), '@', 'A|B', '']) {
      expect(await request(owner, { agency })).toMatchObject({
        snapshot: null,
        userErrors: [{ code: 'NOT_FOUND', field: ['input', 'agency'] }],
      });
    }
  });

  it('that goes on from another needs a complete one', async () => {
    const { caller, agency } = await newOne();
    await request(caller, { agency });
    expect(await request(caller, { agency, kind: 'INCREMENTAL' })).toMatchObject({
      snapshot: null,
      userErrors: [{ code: 'RULE_BROKEN', field: ['input', 'kind'], message: expect.stringContaining('FULL') }],
    });
  });

  it('of the whole registry needs the role in every agency', async () => {
    const { caller, owner } = await newOne();
    expect(await codeOf(caller, REQUEST, { input: {} })).toEqual(['FORBIDDEN']);
    for (const input of [{}, { agency: '*' }]) {
      expect((await request(owner, input)).snapshot).toMatchObject({ agencyKey: null });
    }
    expect(await codeOf(caller, LIST, {})).toEqual(['FORBIDDEN']);
  });

  it('is refused with what to set where there is no place for snapshots', async () => {
    const bare = await startRegistry({ snapshots: false });
    try {
      const { caller, agency } = await newWorld(bare);
      expect(await request(caller, { agency })).toMatchObject({
        snapshot: null,
        userErrors: [{ code: 'RULE_BROKEN', message: expect.stringContaining('SNAPSHOT_BUCKET') }],
      });
    } finally {
      await bare.stop();
    }
  });
});

describe('a snapshot', () => {
  it('is found by its id, and by none that is not one', async () => {
    const world = await newOne();
    const FIND = `query ($id: ID!) { snapshot(id: $id) { ${FIELDS} files { path } manifest { path } } }`;
    for (const { snapshot } of await both(world)) {
      const { data } = await world.owner.query(FIND, { id: snapshot.id });
      expect(data.snapshot).toMatchObject({ id: snapshot.id, run: snapshot.run, files: [], manifest: null });
    }
    const unknown = Buffer.from(`SNP:${world.agency}:01KBAAAAAAAAAAAAAAAAAAAAAA`).toString('base64url');
    expect((await world.caller.query(FIND, { id: unknown })).data).toEqual({ snapshot: null });
    for (const id of [world.activityId, 'x', ''])
      expect(await codeOf(world.caller, FIND, { id })).toEqual(['INVALID_ID']);
  });

  it('of another agency is not shown', async () => {
    const [own, other] = [await newOne(), await newOne()];
    const { snapshot } = await request(other.caller, { agency: other.agency });
    const FIND = 'query ($id: ID!) { snapshot(id: $id) { id } }';
    expect(await codeOf(own.caller, FIND, { id: snapshot.id })).toEqual(['FORBIDDEN']);
    expect(await codeOf(own.caller, LIST, { agency: other.agency })).toEqual(['FORBIDDEN']);
  });
});

describe('the list of snapshots', () => {
  it('of an agency that does not exist is refused, and one without any is empty', async () => {
    const { caller, owner, agency } = await newOne();
    expect(await codeOf(owner, LIST, { agency: unique('nobody') })).toEqual(['INVALID_ARGUMENT']);
    expect((await caller.query(LIST, { agency })).data.snapshots).toMatchObject({ nodes: [] });
  });

  it('takes no cursor of another list and no page that is too large', async () => {
    const world = await newOne();
    await both(world);
    const { agency, owner } = world;
    const { endCursor } = (await owner.query(LIST, { agency })).data.snapshots.pageInfo;
    expect(await codeOf(owner, LIST, { after: endCursor })).toEqual(['INVALID_CURSOR']);
    expect(await codeOf(owner, LIST, { agency, after: 'x' })).toEqual(['INVALID_CURSOR']);
    expect(await codeOf(owner, LIST, { agency, first: 101 })).toEqual(['INVALID_ARGUMENT']);
  });
});
