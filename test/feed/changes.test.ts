import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { append } from '#lib/domain/feed/append.ts';
import { sessionOf } from '#lib/feed.ts';
import { feedPartition, feedSortKey } from '#lib/store/keys.ts';
import { anActivity, type Content, unique } from '#test/support/builders.ts';
import { askChanges, changesOf, feedAll, keeperOf } from '#test/support/feed.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  BREACH,
  created,
  errorsOf,
  mutate,
  newWorld,
  revisions,
  useRegistry,
  WAIVER,
  type World,
} from '#test/support/records.ts';
import { TABLE } from '#test/support/registry.ts';

const registry = useRegistry({ stream: true });

/** A world whose feed begins with its agency and its activity, and has so many more activities. */
async function worldWith(activities = 0): Promise<World> {
  const world = await newWorld(registry());
  for (let made = 0; made < activities; made += 1)
    await created(ACTIVITY, world, anActivity({ name: `activity ${made}` }));
  await feedAll(registry());
  return world;
}

const namesOf = ({ nodes }: Content): string[] => nodes.map(({ after }: Content) => after?.name ?? after?.legalName);
const actionsOf = ({ nodes }: Content): string[] => nodes.map(({ action }: Content) => action);

describe('a change', () => {
  it('says what a revision says, with the content before and after and the fields between', async () => {
    const world = await worldWith();
    const { id } = await created(ACTIVITY, world, anActivity({ owner: 'Ana' }), { key: unique('key') });
    const input = { id, expectedVersion: 1, processingActivity: { owner: 'Ben' }, reason: 'Ana has left' };
    await mutate(world.caller, 'update', ACTIVITY, input);
    await feedAll(registry());
    const { nodes } = await changesOf(world.caller, { agency: world.agency });
    const [creation, change] = nodes.slice(-2);
    expect(change).toMatchObject({
      id: `${id}@2`,
      recordId: id,
      recordType: 'ProcessingActivity',
      agencyKey: world.agency,
      version: 2,
      action: 'UPDATE',
      actor: world.caller.subject,
      reason: 'Ana has left',
      changes: [{ field: ['owner'], before: 'Ana', after: 'Ben' }],
    });
    expect(change.before).toEqual(creation.after);
    expect(change.after).toEqual({ ...change.before, owner: 'Ben' });
    expect(change.externalKey).toBe(change.after.externalKey);
    expect(creation).toMatchObject({ id: `${id}@1`, action: 'CREATE', before: null, reason: null });
    const selection = 'version action at actor reason requestId hash changes { field before after }';
    const shown = ({ version, action, at, actor, reason, requestId, hash, changes }: Content) => ({
      version,
      action,
      at,
      actor,
      reason,
      requestId,
      hash,
      changes,
    });
    expect([change, creation].map(shown)).toEqual(await revisions(world.caller, id, selection));
  });

  it('has nothing after a purge, and tells what was there before', async () => {
    const world = await worldWith();
    const record = await archived(
      ACTIVITY,
      world,
      await created(ACTIVITY, world, anActivity({ name: 'Gone' }), { key: 'gone' }),
    );
    await mutate(world.caller, 'purge', ACTIVITY, { id: record.id, expectedVersion: 2, reason: 'Kept too long' });
    await feedAll(registry());
    const page = await changesOf(world.caller, { agency: world.agency });
    expect(actionsOf(page)).toEqual(['CREATE', 'CREATE', 'CREATE', 'ARCHIVE', 'PURGE']);
    expect(page.nodes.at(-1)).toMatchObject({
      recordId: record.id,
      version: 3,
      externalKey: 'gone',
      before: { name: 'Gone', archivedAt: record.archivedAt },
      after: null,
    });
    expect(page.nodes.at(-1).changes).toContainEqual({ field: ['name'], before: 'Gone', after: null });
  });

  it('of an agency’s own record belongs to that agency', async () => {
    const world = await worldWith();
    const { nodes } = await changesOf(world.caller, { agency: world.agency, types: ['Agency'] });
    expect(nodes).toMatchObject([{ recordType: 'Agency', agencyKey: world.agency, version: 1, action: 'CREATE' }]);
  });
});

describe('pages of changes', () => {
  it('follow each other by their cursors, and the last one’s is good for what comes later', async () => {
    const world = await worldWith(5);
    const agency = world.agency;
    const first = await changesOf(world.caller, { agency, first: 4 });
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(first.edges.map(({ node }: Content) => node.id)).toEqual(first.nodes.map(({ id }: Content) => id));
    expect(first.pageInfo.endCursor).toBe(first.edges.at(-1).cursor);
    const second = await changesOf(world.caller, { agency, first: 4, after: first.pageInfo.endCursor });
    expect([...namesOf(first), ...namesOf(second)]).toEqual([
      'Ministry of Tests',
      'The activity of this world',
      ...Array.from({ length: 5 }, (_, index) => `activity ${index}`),
    ]);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    const after = second.pageInfo.endCursor;
    expect(second.latestCursor).toBe(after);
    const empty = await changesOf(world.caller, { agency, after });
    expect(empty).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, startCursor: null, endCursor: after } });
    await created(ACTIVITY, world, anActivity({ name: 'later' }));
    await feedAll(registry());
    expect(namesOf(await changesOf(world.caller, { agency, after }))).toEqual(['later']);
    expect(namesOf(await changesOf(world.caller, { agency, after: first.edges[1].cursor, first: 1 }))).toEqual([
      'activity 0',
    ]);
  });

  it('tell the end of the feed and when it was reached', async () => {
    const world = await worldWith();
    const page = await changesOf(world.caller, { agency: world.agency, first: 1 });
    expect(Math.abs(Date.parse(page.asOf) - Date.now())).toBeLessThan(60_000);
    const later = await changesOf(world.caller, { agency: world.agency, after: page.latestCursor });
    expect(later.nodes).toEqual([]);
  });

  it('are empty, with nowhere to go on from, while nothing was taken in', async () => {
    const { agency, caller } = await newWorld(registry());
    const none = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
    expect(await changesOf(caller, { agency })).toMatchObject({
      nodes: [],
      pageInfo: none,
      latestCursor: null,
      asOf: null,
    });
  });

  it('end before a place that can not be seen yet, and go on once it can', async () => {
    const world = await worldWith(4);
    const agency = world.agency;
    const key = { pk: { S: feedPartition(agency) }, sk: { S: feedSortKey(4) } };
    const { Item } = await registry().client.send(new GetItemCommand({ TableName: TABLE, Key: key }));
    await registry().client.send(new DeleteItemCommand({ TableName: TABLE, Key: key }));
    const before = await changesOf(world.caller, { agency });
    expect(before.nodes).toHaveLength(3);
    await registry().client.send(new PutItemCommand({ TableName: TABLE, Item }));
    const behind = await changesOf(world.caller, { agency, after: before.pageInfo.endCursor });
    expect(namesOf(behind)).toEqual(['activity 1', 'activity 2', 'activity 3']);
  });

  it('look at two thousand changes for the types that are asked for, then say where to go on', async () => {
    const world = await worldWith();
    const { agency } = world;
    const { session } = sessionOf(keeperOf(registry()));
    // revisions that no page needs to show are not read: they need not be there
    const meta = { action: 'UPDATE', actor: 'x', reason: null, requestId: 'x', previousHash: null, hash: 'x' } as const;
    const versions = Array.from({ length: 2_200 }, (_, index) => index + 1);
    const delivered = versions.map((version) => ({ ...meta, version, at: new Date(version).toISOString() }));
    await append(session, [
      { key: { agency, code: 'ACT', localId: '0'.repeat(26) }, version: 2_200, revisions: delivered },
    ]);
    const breach = await created(BREACH, world);
    await feedAll(registry());
    const first = await changesOf(world.caller, { agency, types: ['Breach'] });
    expect(first).toMatchObject({ nodes: [], pageInfo: { hasNextPage: true } });
    const second = await changesOf(world.caller, { agency, types: ['Breach'], after: first.pageInfo.endCursor });
    expect(second.nodes).toMatchObject([{ recordId: breach.id }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  }, 60_000);

  it('end early where their texts would not fit into an answer', async () => {
    const world = await worldWith();
    const purposes = Array.from({ length: 40 }, (_, index) => `${index} ${'long '.repeat(380)}`);
    const { id } = await created(ACTIVITY, world, anActivity({ purposes }));
    for (let version = 1; version < 20; version += 1) {
      const processingActivity = { owner: `owner ${version}` };
      const { outcome } = await mutate(
        world.caller,
        'update',
        ACTIVITY,
        { id, expectedVersion: version, processingActivity },
        'id',
      );
      expect(outcome).toBe('UPDATED');
    }
    await feedAll(registry());
    const seen: string[] = [];
    let pages = 0;
    for (let after: string | null = null, more = true; more; pages += 1) {
      const page: Content = await changesOf(world.caller, { agency: world.agency, after, first: 100 });
      expect(Buffer.byteLength(JSON.stringify(page))).toBeLessThan(5_000_000);
      seen.push(...page.nodes.map((change: Content) => change.id));
      ({ endCursor: after, hasNextPage: more } = page.pageInfo);
    }
    expect(pages).toBeGreaterThan(1);
    expect(seen.slice(2)).toEqual(Array.from({ length: 20 }, (_, index) => `${id}@${index + 1}`));
  });

  it.each([0, 101])('have no size of %i', async (first) => {
    const { agency, caller } = await newWorld(registry());
    expect(errorsOf(await askChanges(caller, { agency, first }))).toEqual([['INVALID_ARGUMENT', 'first']]);
  });
});

describe('a cursor of the change feed', () => {
  it('is good for other types and sizes, so that a follower may change its mind', async () => {
    const world = await worldWith(2);
    await created(BREACH, world);
    await feedAll(registry());
    const { pageInfo } = await changesOf(world.caller, { agency: world.agency, first: 2 });
    const page = await changesOf(world.caller, { agency: world.agency, after: pageInfo.endCursor, types: ['Breach'] });
    expect(page.nodes).toMatchObject([{ recordType: 'Breach' }]);
  });

  it('is refused by another feed, and so is one of another list', async () => {
    const [world, other] = [await worldWith(1), await worldWith(1)];
    const { pageInfo } = await changesOf(world.caller, { agency: world.agency, first: 1 });
    const refused = [['INVALID_CURSOR', 'after']];
    const after = pageInfo.endCursor;
    expect(errorsOf(await askChanges(other.caller, { agency: other.agency, after }))).toEqual(refused);
    expect(errorsOf(await askChanges(await registry().as('*:auditor'), { after }))).toEqual(refused);
    const list = '{ processingActivities(agency: $agency, first: 1) { pageInfo { endCursor } } }';
    const answer = await world.caller.query(`query ($agency: String!) ${list}`, { agency: world.agency });
    const listCursor = answer.data.processingActivities.pageInfo.endCursor;
    expect(errorsOf(await askChanges(world.caller, { agency: world.agency, after: listCursor }))).toEqual(refused);
  });

  it.each([
    ['is no cursor', () => 'nonsense'],
    ['names a place in another form', (parts: unknown[]) => encoded([parts[0], parts[1], 'somewhere'])],
    [
      'names a place behind the end',
      (parts: unknown[]) => encoded([parts[0], parts[1], `${feedSortKey(99)}|${'x'.repeat(11)}`]),
    ],
  ])('that %s is refused', async (_, changed) => {
    const world = await worldWith(1);
    const { pageInfo } = await changesOf(world.caller, { agency: world.agency });
    const after = changed(JSON.parse(Buffer.from(pageInfo.endCursor, 'base64url').toString()));
    expect(errorsOf(await askChanges(world.caller, { agency: world.agency, after }))).toEqual([
      ['INVALID_CURSOR', 'after'],
    ]);
  });

  it('of the end of the feed holds while DynamoDB does not show the entry there yet', async () => {
    const world = await worldWith(2);
    const { agency, caller } = world;
    const { latestCursor, nodes } = await changesOf(caller, { agency });
    const Key = { pk: { S: feedPartition(agency) }, sk: { S: feedSortKey(nodes.length) } };
    const { Item } = await registry().client.send(new GetItemCommand({ TableName: TABLE, Key }));
    // as a reader sees a transaction of which only the head is there
    await registry().client.send(new DeleteItemCommand({ TableName: TABLE, Key }));
    const early = await changesOf(caller, { agency, after: latestCursor });
    expect(early).toMatchObject({ nodes: [], pageInfo: { hasNextPage: false, endCursor: latestCursor } });
    await registry().client.send(new PutItemCommand({ TableName: TABLE, Item }));
    const { id } = await created(ACTIVITY, world);
    await feedAll(registry());
    const later = await changesOf(caller, { agency, after: latestCursor });
    expect(later.nodes.map(({ recordId }: Content) => recordId)).toEqual([id]);
  });

  it('is refused where another revision stands now, as after a restore from a backup', async () => {
    const world = await worldWith(2);
    const { agency } = world;
    const { pageInfo } = await changesOf(world.caller, { agency, first: 3 });
    const at = (sequence: number) => ({ pk: { S: feedPartition(agency) }, sk: { S: feedSortKey(sequence) } });
    const { Item } = await registry().client.send(new GetItemCommand({ TableName: TABLE, Key: at(4) }));
    await registry().client.send(new PutItemCommand({ TableName: TABLE, Item: { ...Item, ...at(3) } }));
    const answer = await askChanges(world.caller, { agency, after: pageInfo.endCursor });
    expect(errorsOf(answer)).toEqual([['INVALID_CURSOR', 'after']]);
    expect(answer.errors?.[0]?.message).toContain('restored from a backup');
  });
});

const encoded = (parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

describe('who may follow the change feed', () => {
  it('sees the types that the role may read, and is told which are left out', async () => {
    const world = await worldWith();
    const { id } = await created(ACTIVITY, world);
    await created(BREACH, world);
    await created(WAIVER, world, WAIVER.minimal({ recordId: id }));
    await feedAll(registry());
    const types = async (role: string) => {
      const { nodes, typesLeftOut } = await changesOf(await registry().as(`${world.agency}:${role}`), {
        agency: world.agency,
      });
      return [nodes.map(({ recordType }: Content) => recordType), typesLeftOut];
    };
    const open = ['Agency', 'ProcessingActivity', 'ProcessingActivity'];
    expect(await types('viewer')).toEqual([open, ['Breach', 'Waiver']]);
    expect(await types('auditor')).toEqual([[...open, 'Breach', 'Waiver'], []]);
  });

  it('is refused a type that the role may not read, one that there is not, and none at all', async () => {
    const { agency } = await worldWith();
    const viewer = await registry().as(`${agency}:viewer`);
    const refusal = async (types: string[]) => errorsOf(await askChanges(viewer, { agency, types }));
    expect(await refusal(['ProcessingActivity', 'Breach'])).toEqual([['FORBIDDEN', undefined]]);
    expect(await refusal(['Complaint'])).toEqual([['INVALID_ARGUMENT', 'types']]);
    expect(await refusal([])).toEqual([['INVALID_ARGUMENT', 'types']]);
  });

  it('needs a role in the agency, and in every agency for the feed of all', async () => {
    const world = await worldWith(1);
    const stranger = await registry().as(`${unique('other')}:auditor`);
    expect(errorsOf(await askChanges(stranger, { agency: world.agency }))).toEqual([['FORBIDDEN', undefined]]);
    expect(errorsOf(await askChanges(world.caller))).toEqual([['FORBIDDEN', undefined]]);
    const everywhere = await registry().as('*:viewer');
    const { latestCursor, typesLeftOut } = await changesOf(everywhere, { first: 1 });
    expect(typesLeftOut).toEqual(['Breach', 'Waiver']);
    await created(ACTIVITY, world);
    await created(AGENCY, world);
    await created(BREACH, world);
    await feedAll(registry());
    const { nodes } = await changesOf(everywhere, { after: latestCursor });
    expect(nodes.map(({ recordType }: Content) => recordType)).toEqual(['ProcessingActivity', 'Agency']);
  });

  it('is told when there is no such agency', async () => {
    const owner = await registry().as('*:auditor');
    expect(errorsOf(await askChanges(owner, { agency: 'no-such-agency' }))).toEqual([['INVALID_ARGUMENT', 'agency']]);
  });
});

describe('what the change feed costs', () => {
  it('is two calls a page of 20, with every text before and after, and one more for the end of the feed', async () => {
    const world = await worldWith(19);
    const cost = async (selection: string, first: number) => {
      const query = `query ($agency: String!) { changes(agency: $agency, first: ${first}) { ${selection} } }`;
      const { extensions, errors } = await world.caller.query(query, { agency: world.agency });
      expect(errors).toBeUndefined();
      return extensions.dynamodb;
    };
    const page = 'nodes { id before after changes { field } } pageInfo { endCursor }';
    // a query of the entries, read as last acknowledged, and one batch of the revisions
    expect(await cost(page, 20)).toEqual({ calls: 2, capacityUnits: 11 });
    expect(await cost(`${page} latestCursor asOf`, 20)).toEqual({ calls: 3, capacityUnits: 12 });
  });
});
