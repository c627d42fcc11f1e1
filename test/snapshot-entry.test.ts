import { ListObjectsV2Command } from '@aws-sdk/client-s3';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { newWorld, type World } from '#test/support/records.ts';
import { startRegistry, TABLE, type TestRegistry } from '#test/support/registry.ts';
import { startBucket, type TestBucket } from '#test/support/snapshot-bucket.ts';

let storage: TestBucket;
let registry: TestRegistry;
let world: World;

beforeAll(async () => {
  storage = await startBucket();
  // what is asked for now was asked for two minutes ago by the writer's clock: nothing is left to wait for
  const now = () => Date.now() - 120_000;
  registry = await startRegistry({ now, snapshots: { bucket: storage.bucket, endpoint: storage.endpoint } });
  world = await newWorld(registry);
});
afterAll(async () => {
  await registry.stop();
  await storage.stop();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function handlerIn(environment: Record<string, string> = {}) {
  const complete = {
    TABLE_NAME: TABLE,
    DYNAMODB_ENDPOINT: registry.engine.endpoint,
    SNAPSHOT_BUCKET: storage.bucket,
    SNAPSHOT_ENDPOINT: storage.endpoint,
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    LOG_LEVEL: 'SILENT',
    ...environment,
  };
  for (const [name, value] of Object.entries(complete)) vi.stubEnv(name, value);
  return (await import('#lib/entry/snapshot.ts')).handler;
}

const leaving = (milliseconds: number) => ({ getRemainingTimeInMillis: () => milliseconds });
const REQUEST = 'mutation ($agency: String!) { requestSnapshot(input: { agency: $agency }) { snapshot { id } } }';
const request = async (): Promise<string> =>
  (await world.caller.query(REQUEST, { agency: world.agency })).data.requestSnapshot.snapshot.id;
const find = async (id: string) =>
  (await world.caller.query('query ($id: ID!) { snapshot(id: $id) { status keptUntil error } }', { id })).data.snapshot;

describe('the function that writes snapshots', () => {
  it('writes what was asked for into its bucket, and says for how long it is kept', async () => {
    const id = await request();
    const handler = await handlerIn({ SNAPSHOT_KEPT_DAYS: '7' });
    expect(await handler({}, leaving(14 * 60_000))).toEqual({ completed: 1, unfinished: 0, givenUp: [] });
    expect(await find(id)).toEqual({ status: 'COMPLETE', keptUntil: expect.any(String), error: null });
    const { Contents = [] } = await storage.client.send(
      new ListObjectsV2Command({ Bucket: storage.bucket, Prefix: `v1/agency=${world.agency}/` }),
    );
    expect(Contents.map(({ Key }) => Key)).toContain(`v1/agency=${world.agency}/latest.json`);
  });

  it('fails, so that its alarm sounds, when a snapshot is given up', async () => {
    const id = await request();
    const handler = await handlerIn({ SNAPSHOT_BUCKET: 'elsewhere' });
    const calls: unknown[] = [];
    for (let times = 0; times < 3; times += 1)
      calls.push(await handler({}, leaving(14 * 60_000)).catch((error: unknown) => error));
    expect(calls.slice(0, 2)).toMatchObject([{ givenUp: [] }, { givenUp: [] }]);
    expect(String(calls[2])).toContain('The bucket for snapshots does not exist');
    expect((await find(id)).status).toBe('FAILED');
  });

  it('asks for what its schedule wants, and leaves it for the next call when there is no time', async () => {
    const handler = await handlerIn({ SNAPSHOT_SCHEDULE: 'full@0' });
    expect(await handler({}, leaving(59_000))).toEqual({ completed: 0, unfinished: 0, givenUp: [] });
    const { data } = await world.owner.query('{ snapshots { nodes { status requestedBy } } }');
    expect(data.snapshots.nodes).toEqual([{ status: 'REQUESTED', requestedBy: 'schedule' }]);
  });

  it('does not load without its bucket, or with a schedule that can not be read', async () => {
    await expect(handlerIn({ SNAPSHOT_BUCKET: '' })).rejects.toThrow('missing in the environment: SNAPSHOT_BUCKET');
    vi.resetModules();
    await expect(handlerIn({ SNAPSHOT_SCHEDULE: 'daily' })).rejects.toThrow('SNAPSHOT_SCHEDULE must be like');
  });
});
