import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSessions } from '#lib/dependencies.ts';
import { folderSink } from '#lib/snapshot/folder-sink.ts';
import { parseSchedule } from '#lib/snapshot/jobs/schedule.ts';
import { s3Sink } from '#lib/snapshot/s3-sink.ts';
import type { Sink } from '#lib/snapshot/sink.ts';
import { runSnapshots, type SnapshotterOptions } from '#lib/snapshotter.ts';
import type { Content } from '#test/support/builders.ts';
import { type TestFolder, testFolder } from '#test/support/local-server.ts';
import { ACTIVITY, created, newWorld, type World } from '#test/support/records.ts';
import { type LogLine, recordingLog, startRegistry, TABLE } from '#test/support/registry.ts';
import { startBucket, type TestBucket } from '#test/support/snapshot-bucket.ts';

let world: World;
let folder: TestFolder;
let sink: Sink;
let logged: LogLine[];

/** A registry of its own, since a writer takes up whatever is open. */
beforeEach(async () => {
  world = await newWorld(await startRegistry());
  folder = testFolder();
  sink = await folderSink(folder.path);
  logged = [];
});
afterEach(async () => {
  await world.registry.stop();
  folder.remove();
});

/** One call of the writer. */
function write(over: Partial<SnapshotterOptions> = {}) {
  const { config, client, clock } = world.registry;
  const sessionFor = createSessions(config, { client, now: () => Math.max(Date.now(), clock.now) });
  return runSnapshots(sessionFor, recordingLog(logged), {
    sink,
    holder: 'one writer',
    mayGoOn: () => true,
    settleMs: 0,
    schedule: parseSchedule(''),
    keptDays: null,
    ...over,
  });
}

const REQUEST = `mutation ($agency: String!, $kind: SnapshotKind!) {
  requestSnapshot(input: { agency: $agency, kind: $kind }) { snapshot { id } userErrors { message } } }`;
const request = async (kind = 'FULL'): Promise<string> => {
  const { data } = await world.caller.query(REQUEST, { agency: world.agency, kind });
  expect(data.requestSnapshot.userErrors).toEqual([]);
  return data.requestSnapshot.snapshot.id;
};
const FIND = `query ($id: ID!) { snapshot(id: $id) {
  run status kind requestedAt asOf since recordsWritten headsDigest error completedAt keptUntil } }`;
const find = async (id: string): Promise<Content> => (await world.caller.query(FIND, { id })).data.snapshot;

/** Time for so many questions whether there is time. */
const timeFor = (questions: number) => {
  let left = questions;
  return () => left-- > 0;
};

const codes = () => logged.map(({ code }) => code);
const failingWith = (name: string): Sink => ({
  ...sink,
  create: () => Promise.reject(Object.assign(new Error('no'), { name })),
});

describe('the writer of snapshots', () => {
  it('has nothing to do when nothing was asked for', async () => {
    expect(await write()).toEqual({ completed: 0, unfinished: 0, givenUp: [] });
    expect(logged).toEqual([]);
  });

  it('writes what was asked for, oldest first, and is done', async () => {
    const first = await request();
    const { data } = await world.owner.query('mutation { requestSnapshot(input: {}) { snapshot { id } } }');
    expect(await write()).toEqual({ completed: 2, unfinished: 0, givenUp: [] });
    expect(logged.map(({ code, fields }) => [code, fields.whole])).toEqual([
      ['SNAPSHOT_COMPLETED', 'no'],
      ['SNAPSHOT_COMPLETED', 'yes'],
    ]);
    const [own, whole] = [
      await find(first),
      (await world.owner.query(FIND, { id: data.requestSnapshot.snapshot.id })).data.snapshot,
    ];
    expect(own.completedAt < whole.completedAt).toBe(true);
    for (const each of [own, whole]) expect(each).toMatchObject({ status: 'COMPLETE', error: null, keptUntil: null });
    expect(await write()).toEqual({ completed: 0, unfinished: 0, givenUp: [] });
  });

  it('holds what was acknowledged before it was asked for, and nothing that came after', async () => {
    await created(ACTIVITY, world, ACTIVITY.minimal());
    const id = await request();
    await created(ACTIVITY, world, ACTIVITY.minimal());
    await write();
    const { asOf, requestedAt, recordsWritten } = await find(id);
    // the agency, the activity of its world, and the one made before
    expect([asOf, recordsWritten]).toEqual([requestedAt, 3]);
  });

  it('says how far it is while it writes', async () => {
    const id = await request();
    const seen: Content[] = [];
    const watched: Sink = {
      ...sink,
      put: async (path, bytes, condition) => {
        world.registry.clock.now = Math.max(Date.now(), world.registry.clock.now) + 10_000;
        const answer = await sink.put(path, bytes, condition);
        seen.push(await find(id));
        return answer;
      },
    };
    await write({ sink: watched });
    expect(seen.some(({ recordsWritten }) => recordsWritten > 0)).toBe(true);
    expect(seen.every(({ status }) => status === 'RUNNING')).toBe(true);
  });

  it('stops for want of time at any point, and the next calls finish the same run', async () => {
    const id = await request();
    const { run } = await find(id);
    let calls = 0;
    while ((await find(id)).status !== 'COMPLETE') {
      calls += 1;
      expect(calls).toBeLessThan(100);
      const report = await write({ holder: `writer ${calls}`, mayGoOn: timeFor(3) });
      expect(report.givenUp).toEqual([]);
    }
    expect(calls).toBeGreaterThan(3);
    expect(await find(id)).toMatchObject({ run, status: 'COMPLETE' });
    const again = await request();
    await write();
    expect((await find(again)).headsDigest).toBe((await find(id)).headsDigest);
  });

  it('leaves alone what another writes, takes it over when that one is gone, and that one changes nothing any more', async () => {
    const id = await request();
    const stuck = Promise.withResolvers<void>();
    const isStuck = Promise.withResolvers<void>();
    const slow: Sink = {
      ...sink,
      create: async (path) => {
        isStuck.resolve();
        await stuck.promise;
        return sink.create(path);
      },
    };
    const first = write({ sink: slow, holder: 'the first' });
    await isStuck.promise;
    expect((await find(id)).status).toBe('RUNNING');
    expect(await write({ holder: 'the second' })).toEqual({ completed: 0, unfinished: 0, givenUp: [] });
    world.registry.clock.now = Date.now() + 121_000;
    expect(await write({ holder: 'the second' })).toEqual({ completed: 1, unfinished: 0, givenUp: [] });
    const complete = await find(id);
    stuck.resolve();
    expect(await first).toEqual({ completed: 0, unfinished: 1, givenUp: [] });
    expect(codes()).toEqual(['SNAPSHOT_COMPLETED', 'SNAPSHOT_TAKEN_OVER']);
    expect(await find(id)).toEqual(complete);
  });

  it('takes up at once what it was killed over itself', async () => {
    const id = await request();
    const never = new Promise<never>(() => {});
    const isStuck = Promise.withResolvers<void>();
    const create = () => {
      isStuck.resolve();
      return never;
    };
    void write({ sink: { ...sink, create } });
    await isStuck.promise;
    expect(await write()).toMatchObject({ completed: 1 });
    expect((await find(id)).status).toBe('COMPLETE');
  });

  it('gives one job to one of many writers at once', async () => {
    const id = await request();
    const reports = await Promise.all(Array.from({ length: 6 }, (_, index) => write({ holder: `writer ${index}` })));
    expect(reports.map(({ completed }) => completed).sort()).toEqual([0, 0, 0, 0, 0, 1]);
    expect((await find(id)).status).toBe('COMPLETE');
  });

  it('goes on from the newest complete snapshot', async () => {
    const full = await request();
    await write();
    const incremental = await request('INCREMENTAL');
    await write();
    expect(await find(incremental)).toMatchObject({ status: 'COMPLETE', since: (await find(full)).asOf });
  });
});

describe('a snapshot that can not be written', () => {
  it('goes on when the credentials end in the middle and there are new ones', async () => {
    const id = await request();
    expect(await write({ sink: failingWith('ExpiredToken') })).toEqual({ completed: 0, unfinished: 1, givenUp: [] });
    expect(await find(id)).toMatchObject({ status: 'RUNNING', error: null });
    expect(await write()).toMatchObject({ completed: 1 });
  });

  it.each([
    ['ExpiredToken', 'The credentials ended'],
    ['AccessDenied', 'S3 refuses the writer access'],
    ['ENOSPC', 'The disk that holds the snapshots is full'],
    ['Surprise', 'Something was not foreseen (Surprise)'],
  ])('is given up after the third time of the same trouble, with what to do: %s', async (name, message) => {
    const id = await request();
    const broken = failingWith(name);
    expect(await write({ sink: broken })).toMatchObject({ unfinished: 1, givenUp: [] });
    expect(await write({ sink: broken })).toMatchObject({ unfinished: 1, givenUp: [] });
    expect((await find(id)).status).toBe('RUNNING');
    expect((await write({ sink: broken })).givenUp).toEqual([expect.stringContaining(message)]);
    expect(await find(id)).toMatchObject({
      status: 'FAILED',
      error: expect.stringContaining(message),
      completedAt: null,
    });
    expect(codes().filter((code) => code === 'SNAPSHOT_TROUBLE')).toHaveLength(3);
    // nothing is left in the way of the next one
    expect(await request()).not.toBe(id);
  });

  it('is not given up over troubles that differ', async () => {
    const id = await request();
    for (const name of ['ExpiredToken', 'AccessDenied', 'ExpiredToken', 'AccessDenied']) {
      expect(await write({ sink: failingWith(name) })).toMatchObject({ unfinished: 1 });
    }
    expect((await find(id)).status).toBe('RUNNING');
  });

  it('is given up when writers are killed over it again and again without a record written', async () => {
    const id = await request();
    const killed = async () => {
      const isBegun = Promise.withResolvers<void>();
      const create = () => {
        isBegun.resolve();
        return new Promise<never>(() => {});
      };
      void write({ sink: { ...sink, create } });
      await isBegun.promise;
    };
    for (let times = 0; times < 12; times += 1) await killed();
    expect((await find(id)).status).toBe('RUNNING');
    expect((await write()).givenUp).toEqual([expect.stringContaining('got no further')]);
    expect(await find(id)).toMatchObject({ status: 'FAILED', error: expect.stringContaining('more of either') });
    expect(codes()).toEqual(['SNAPSHOT_GIVEN_UP']);
    expect(await request()).not.toBe(id);
  });

  it('waits for what is known to be under way before it reads', async () => {
    await request();
    const order: string[] = [];
    const untilSettled = async () => void order.push('settled');
    const create: Sink['create'] = (path) => {
      order.push('written');
      return sink.create(path);
    };
    await write({ untilSettled, sink: { ...sink, create } });
    expect(order.slice(0, 2)).toEqual(['settled', 'written']);
  });

  it('names the item that can not be read, and shows nothing of it', async () => {
    const id = await request();
    const key = { pk: { S: `${world.agency}|ACT` }, sk: { S: '01KBAAAAAAAAAAAAAAAAAAAAAA' } };
    const text = 'a name that is nobody’s business';
    await world.registry.client.send(
      new PutItemCommand({ TableName: TABLE, Item: { ...key, b: { S: text }, l: { N: '1' } } }),
    );
    for (let times = 0; times < 3; times += 1) await write();
    const { status, error } = await find(id);
    expect(status).toBe('FAILED');
    expect(error).toContain(`${world.agency}|ACT / 01KBAAAAAAAAAAAAAAAAAAAAAA`);
    expect(JSON.stringify([error, logged.map(({ fields, error: cause }) => [fields, String(cause)])])).not.toContain(
      text,
    );
  });
});

describe('a bucket that is not there', () => {
  let storage: TestBucket;
  beforeAll(async () => {
    storage = await startBucket();
  });
  afterAll(() => storage.stop());

  it('is what the snapshot is given up over', async () => {
    const id = await request();
    for (let times = 0; times < 3; times += 1) await write({ sink: s3Sink(storage.client, { name: 'elsewhere' }) });
    expect(await find(id)).toMatchObject({
      status: 'FAILED',
      error: expect.stringContaining('The bucket for snapshots does not exist'),
    });
  });
});
