import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSessions } from '#lib/dependencies.ts';
import { parseSchedule } from '#lib/snapshot/jobs/schedule.ts';
import { s3Sink } from '#lib/snapshot/s3-sink.ts';
import { runSnapshots } from '#lib/snapshotter.ts';
import type { Content } from '#test/support/builders.ts';
import { ACTIVITY, BREACH, created, DISCLOSURE, newWorld, WAIVER, type World } from '#test/support/records.ts';
import { type Caller, recordingLog, startRegistry, type TestRegistry } from '#test/support/registry.ts';
import { startBucket, type TestBucket } from '#test/support/snapshot-bucket.ts';

const KINDS = [ACTIVITY, DISCLOSURE, BREACH, WAIVER];

let storage: TestBucket;
let registry: TestRegistry;
let world: World;
/** A complete snapshot of the world's agency, as whoever may read all of it sees it. */
let snapshot: Content;

beforeAll(async () => {
  storage = await startBucket();
  registry = await startRegistry({ snapshots: { bucket: storage.bucket, endpoint: storage.endpoint } });
  world = await newWorld(registry);
  for (const kind of KINDS) await created(kind, world, kind.minimal());
  snapshot = await takeSnapshot(world.agency);
});
afterAll(async () => {
  await registry.stop();
  await storage.stop();
});

const REQUEST = `mutation ($agency: String) {
  requestSnapshot(input: { agency: $agency }) { snapshot { id } userErrors { message } } }`;
const FIELDS = `id status asOf requestedAt recordsWritten schemaVersion headsDigest error
  files { table format path rows bytes sha256 restricted address addressExpiresAt }
  manifest { table format path bytes sha256 restricted address }`;
const FIND = `query ($id: ID!) { snapshot(id: $id) { ${FIELDS} } }`;
const FILES = `query ($id: ID!, $tables: [String!], $format: SnapshotFormat) {
  snapshot(id: $id) { files(tables: $tables, format: $format) { table format address } } }`;

const write = () =>
  runSnapshots(createSessions(registry.config, { client: registry.client }), recordingLog([]), {
    sink: s3Sink(storage.client, { name: storage.bucket }),
    holder: 'a test',
    mayGoOn: () => true,
    settleMs: 0,
    schedule: parseSchedule(''),
    keptDays: 7,
  });

async function takeSnapshot(agency?: string): Promise<Content> {
  const { data } = await world.owner.query(REQUEST, { agency });
  expect(data.requestSnapshot.userErrors).toEqual([]);
  expect(await write()).toMatchObject({ completed: 1, givenUp: [] });
  return findAs(await registry.as(`${agency ?? '*'}:auditor`), data.requestSnapshot.snapshot.id);
}

async function findAs(caller: Caller, id: string): Promise<Content> {
  const { data, errors } = await caller.query(FIND, { id });
  expect(errors).toBeUndefined();
  return data.snapshot;
}

const fetched = async (address: string): Promise<Buffer> => {
  const response = await fetch(address);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
};

const tablesOf = ({ files }: Content): string[] => [...new Set<string>(files.map(({ table }: Content) => table))];

describe('a complete snapshot', () => {
  it('offers each of its files at an address that leads to what the manifest says', async () => {
    expect(snapshot).toMatchObject({
      status: 'COMPLETE',
      error: null,
      schemaVersion: '1.0',
      asOf: snapshot.requestedAt,
    });
    expect(snapshot.recordsWritten).toBeGreaterThanOrEqual(KINDS.length + 2);
    expect(tablesOf(snapshot)).toEqual(expect.arrayContaining(['agency', 'processing_activity', 'breach', 'waiver']));
    for (const { address, bytes, sha256 } of snapshot.files) {
      const content = await fetched(address);
      expect(content).toHaveLength(bytes);
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
    const manifest = await fetched(snapshot.manifest.address);
    expect(createHash('sha256').update(manifest).digest('hex')).toBe(snapshot.manifest.sha256);
    const listed = JSON.parse(manifest.toString()).tables.flatMap(({ files }: Content) => files);
    expect(snapshot.files.map(({ path }: Content) => path).sort()).toEqual(
      listed.map(({ path }: Content) => path).sort(),
    );
  });

  it('says when its addresses end: within fifteen minutes', () => {
    for (const { addressExpiresAt, address } of snapshot.files) {
      const left = Date.parse(addressExpiresAt) - Date.now();
      expect(left).toBeGreaterThan(13 * 60_000);
      expect(left).toBeLessThanOrEqual(15 * 60_000);
      expect(new URL(address).searchParams.get('X-Amz-Expires')).toBe('900');
    }
  });

  it('names only the tables and the format that are asked for', async () => {
    const variables = { id: snapshot.id, tables: ['processing_activity'], format: 'CSV' };
    const { data } = await world.caller.query(FILES, variables);
    expect(data.snapshot.files).toMatchObject([{ table: 'processing_activity', format: 'CSV' }]);
    const csv = (await fetched(data.snapshot.files[0].address)).toString();
    expect(csv).toContain('The activity of this world');
  });

  it('refuses a table that it does not have, naming those it has', async () => {
    const { errors } = await world.caller.query(FILES, { id: snapshot.id, tables: ['breaches'] });
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT', argument: 'tables' } }]);
    expect(errors?.[0]?.message).toContain('processing_activity');
  });
});

it('the files of eight snapshots fill an answer; those of more are refused before anything is read', async () => {
  const LIST = `query ($agency: String!, $first: Int!) {
    snapshots(agency: $agency, first: $first) { nodes { files { address } } } }`;
  const { agency, caller } = world;
  expect((await caller.query(LIST, { agency, first: 8 })).data.snapshots.nodes).not.toHaveLength(0);
  const { errors } = await caller.query(LIST, { agency, first: 9 });
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['QUERY_TOO_COSTLY']);
});

describe('what a role may not read', () => {
  it.each(['viewer', 'editor', 'admin'])('is in no file, in no address and in no manifest for %s', async (role) => {
    const caller = await registry.as(`${world.agency}:${role}`);
    const seen = await findAs(caller, snapshot.id);
    // figures of the whole would count the records that are not shown
    expect([seen.recordsWritten, seen.headsDigest]).toEqual([null, null]);
    expect(seen.manifest).toBeNull();
    expect(seen.files.length).toBeGreaterThan(0);
    expect(tablesOf(seen)).toContain('processing_activity');
    for (const { table, path, address, restricted } of seen.files) {
      expect(restricted).toBe(false);
      for (const text of [table, path, address]) expect(text).not.toMatch(/breach|waiver|restricted/);
    }
    const hidden = tablesOf(snapshot).filter((table) => /breach|waiver/.test(table));
    expect(tablesOf(seen).sort()).toEqual(
      tablesOf(snapshot)
        .filter((table) => !hidden.includes(table))
        .sort(),
    );
    for (const table of hidden) {
      const { errors } = await caller.query(FILES, { id: snapshot.id, tables: [table] });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });

  it('is shown to a privacy officer', async () => {
    const officer = await findAs(await registry.as(`${world.agency}:privacy_officer`), snapshot.id);
    expect(tablesOf(officer)).toEqual(tablesOf(snapshot));
    expect(officer.manifest).toMatchObject({ table: 'manifest', format: null, restricted: true });
  });

  it('of another agency, or of the whole registry, is not shown at all', async () => {
    const other = await newWorld(registry);
    const whole = await takeSnapshot();
    for (const id of [snapshot.id, whole.id]) {
      const { errors } = await other.caller.query(FIND, { id });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    }
  });
});

describe('a snapshot whose files are gone', () => {
  it('says until when they were kept', async () => {
    const { id } = await takeSnapshot(world.agency);
    registry.clock.now = Date.now() + 8 * 24 * 60 * 60 * 1000;
    const { errors } = await world.caller.query(FILES, { id });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('were kept until'), extensions: { code: 'NOT_FOUND' } },
    ]);
    registry.clock.now = 0;
  });
});
