import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { ulid } from 'ulid';
import { describe, expect, it } from 'vitest';
import { decodeId } from '#lib/domain/ids.ts';
import { explained, folderSink } from '#lib/snapshot/folder-sink.ts';
import { latestPath, manifestPath, progressPath } from '#lib/snapshot/paths.ts';
import { s3Sink } from '#lib/snapshot/s3-sink.ts';
import { SnapshotError } from '#lib/snapshot/sink.ts';
import { recordKey, revisionsPartition } from '#lib/store/keys.ts';
import { ACTIVITY, created, mutate, newWorld, useRegistry } from '../support/records.ts';
import { TABLE } from '../support/registry.ts';
import { useS3 } from '../support/s3.ts';
import { newFolder, orderOf, runOrder, sessionOf, takeSnapshot, verifiedLatest } from '../support/snapshots.ts';

const registry = useRegistry();
const s3 = useS3();

/** The first revision of a record, as an item. */
async function firstRevision(id: string) {
  const key = decodeId(id);
  if (!key) throw new Error(`${id} is no id`);
  const { items } = await sessionOf(registry()).store.query({ pk: revisionsPartition(key), limit: 1 });
  const [item] = items;
  if (!item) throw new Error(`${id} has no revision`);
  return { pk: item.pk, sk: item.sk, attributes: { pk: { S: item.pk }, sk: { S: item.sk } } };
}

async function expectNothingPublished(scope: string, message: string | RegExp): Promise<void> {
  const sink = await folderSink(newFolder());
  const order = orderOf(registry(), { scope });
  await expect(runOrder(registry(), sink, order)).rejects.toThrow(message);
  expect(await sink.read(latestPath(scope))).toBeUndefined();
  expect(await sink.read(manifestPath(scope, order.asOf, order.run))).toBeUndefined();
}

describe('a snapshot publishes nothing and says where it stopped', () => {
  it('when a revision is missing', async () => {
    const world = await newWorld(registry());
    const { pk, sk, attributes } = await firstRevision(world.activityId);
    await registry().client.send(new DeleteItemCommand({ TableName: TABLE, Key: attributes }));
    await expectNothingPublished(world.agency, `The revision ${pk} / ${sk} is missing`);
  });

  it('when the first of several revisions is missing', async () => {
    const world = await newWorld(registry());
    for (const version of [1, 2, 3]) {
      const input = {
        id: world.activityId,
        expectedVersion: version,
        processingActivity: { owner: `Owner ${version}` },
      };
      await mutate(world.caller, 'update', ACTIVITY, input, 'id');
    }
    const { pk, attributes } = await firstRevision(world.activityId);
    await registry().client.send(new DeleteItemCommand({ TableName: TABLE, Key: attributes }));
    await expectNothingPublished(world.agency, `the item ${pk} / `);
  });

  it('when a revision is not what its hash says', async () => {
    const world = await newWorld(registry());
    const { pk, attributes } = await firstRevision(world.activityId);
    const { store } = sessionOf(registry());
    const meta = (await store.get({ pk, sk: attributes.sk.S }))?.meta?.replace('"actor":"', '"actor":"not ');
    await registry().client.send(
      new UpdateItemCommand({
        TableName: TABLE,
        Key: attributes,
        UpdateExpression: 'SET m = :m',
        ExpressionAttributeValues: { ':m': { S: meta ?? '' } },
      }),
    );
    await expectNothingPublished(world.agency, `the item ${pk} / `);
  });

  it('when a record can not be read', async () => {
    const world = await newWorld(registry());
    const key = decodeId(world.activityId);
    const { pk, sk } = recordKey(key as NonNullable<typeof key>);
    await registry().client.send(
      new UpdateItemCommand({
        TableName: TABLE,
        Key: { pk: { S: pk }, sk: { S: sk } },
        UpdateExpression: 'SET b = :b',
        ExpressionAttributeValues: { ':b': { B: Buffer.from('\u0000{"r":{}}').toString('base64') as never } },
      }),
    );
    await expectNothingPublished(world.agency, `the item ${pk} / ${sk} can't be read`);
  });

  it('when there is no such agency', async () => {
    await expectNothingPublished('no-such-agency', /There is no agency "no-such-agency"/);
  });

  it.each([
    [{ run: '../elsewhere' }, /must be a ULID/],
    [{ scope: '../elsewhere' }, /agency's key/],
    [{ asOf: '2026-05-01' }, /UTC with milliseconds/],
    [{ asOf: '9999-01-01T00:00:00.000Z' }, /lies in the future/],
  ])('when it is ordered as %j', async (over, message) => {
    const sink = await folderSink(newFolder());
    await expect(runOrder(registry(), sink, orderOf(registry(), over))).rejects.toThrow(message);
  });

  it('when another version began the run', async () => {
    const { agency: scope } = await newWorld(registry());
    const sink = await folderSink(newFolder());
    const order = orderOf(registry(), { scope });
    await sink.put(progressPath(scope, order.run), Buffer.from('{"schemaVersion":"0.9"}'));
    await expect(runOrder(registry(), sink, order)).rejects.toThrow(/another version.*start a new run/);
    expect(await sink.read(latestPath(scope))).toBeUndefined();
  });

  it('when the run was ordered differently before', async () => {
    const { agency: scope } = await newWorld(registry());
    const sink = await folderSink(newFolder());
    const order = orderOf(registry(), { scope });
    await runOrder(registry(), sink, order);
    await expect(runOrder(registry(), sink, { ...order, formats: ['csv'] })).rejects.toThrow(/ordered differently/);
  });

  it('when the pointer is not one', async () => {
    const { agency: scope } = await newWorld(registry());
    const sink = await folderSink(newFolder());
    await sink.put(latestPath(scope), Buffer.from('{"full":'));
    await expect(takeSnapshot(registry(), sink, { scope })).rejects.toThrow(/Move it away/);
  });

  it('when the bucket is missing', async () => {
    const sink = s3Sink(s3().client, { name: 'not-there' });
    await expect(takeSnapshot(registry(), sink)).rejects.toThrow(
      /bucket not-there: there is no such bucket. Create it/,
    );
  });

  it('when the disk is full', async () => {
    const full = explained('/snapshots', () => writeFile('/dev/full', 'a byte too many'));
    await expect(full).rejects.toThrow(
      /\/snapshots: there is no space left on its disk. Free some, then start the same run again/,
    );
    await expect(full).rejects.toBeInstanceOf(SnapshotError);
  });

  it('when the folder is a file', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'file'), '');
    await expect(folderSink(join(folder, 'file', 'below'))).rejects.toThrow(/is a file. Choose another folder/);
  });
});

describe('a snapshot without time for all of it', () => {
  it('goes on where it stopped, and is the same in the end', async () => {
    const { agency: scope } = await newWorld(registry());
    const sink = await folderSink(newFolder());
    const order = orderOf(registry(), { scope });
    let left = 3;
    const outcomes: string[] = [];
    do {
      left = 3;
      const { outcome } = await runOrder(registry(), sink, order, { mayGoOn: () => left-- > 0 });
      outcomes.push(outcome);
    } while (outcomes.at(-1) === 'CONTINUES' && outcomes.length < 50);
    expect(outcomes.at(-1)).toBe('COMPLETE');
    expect(outcomes.length).toBeGreaterThan(2);
    expect((await verifiedLatest(sink, scope))?.map(({ run }) => run)).toEqual([order.run]);
  });

  it('waits for its instant to be old enough', async () => {
    const { agency: scope } = await newWorld(registry());
    const order = orderOf(registry(), { scope, asOf: new Date(Date.now() + 30_000).toISOString() });
    const { outcome } = await runOrder(registry(), await folderSink(newFolder()), order, { mayGoOn: () => false });
    expect(outcome).toBe('CONTINUES');
  });
});

describe.each(['folder', 'S3'])('a conditional write in %s', (where) => {
  const newSink = async () => {
    if (where === 'folder') return folderSink(newFolder());
    const name = `bucket-${ulid().toLowerCase()}`;
    s3().createBucket(name);
    return s3Sink(s3().client, { name, prefix: 'below/' });
  };

  it('is refused unless the object is as it was read', async () => {
    const sink = await newSink();
    const bytes = (text: string) => Buffer.from(text);
    expect(await sink.read('a/b.json')).toBeUndefined();
    expect(await sink.put('a/b.json', bytes('one'), { ifTag: 'any' })).toBe('refused');
    expect(await sink.put('a/b.json', bytes('one'), { ifAbsent: true })).toBe('written');
    expect(await sink.put('a/b.json', bytes('two'), { ifAbsent: true })).toBe('refused');
    const stored = await sink.read('a/b.json');
    expect(Buffer.from(stored?.bytes ?? []).toString()).toBe('one');
    expect(await sink.put('a/b.json', bytes('two'), { ifTag: stored?.tag ?? '' })).toBe('written');
    expect(await sink.put('a/b.json', bytes('three'), { ifTag: stored?.tag ?? '' })).toBe('refused');
  });

  it('is won by one of many', async () => {
    const sink = await newSink();
    const all = await Promise.all(
      [...'abcdefgh'].map((text) => sink.put('one', Buffer.from(text), { ifAbsent: true })),
    );
    expect(all.filter((outcome) => outcome === 'written')).toHaveLength(1);
  });

  it('of an object that is given up leaves nothing', async () => {
    const sink = await newSink();
    const object = await sink.create('gone');
    await object.write(Buffer.from('half'));
    await object.abort();
    expect(await sink.read('gone')).toBeUndefined();
  });
});

describe('a folder of snapshots', () => {
  it('is rid of what a killed process left unfinished', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, '.unfinished'));
    // no process has this id
    writeFileSync(join(folder, '.unfinished', '4194999-left'), 'half');
    await folderSink(folder);
    await expect(
      takeSnapshot(registry(), await folderSink(folder), { scope: (await newWorld(registry())).agency }),
    ).resolves.toBeDefined();
    expect(readdirSync(join(folder, '.unfinished'))).toEqual([]);
  });

  it('of two at once are each complete, and the pointer leads to the later', async () => {
    const world = await newWorld(registry());
    const sink = await folderSink(newFolder());
    const scope = world.agency;
    const early = orderOf(registry(), { scope });
    await created(ACTIVITY, world);
    const late = orderOf(registry(), { scope, asOf: new Date(Date.now()).toISOString() });
    await Promise.all([runOrder(registry(), sink, late), runOrder(registry(), sink, early)]);
    expect((await verifiedLatest(sink, scope))?.map(({ run }) => run)).toEqual([late.run]);
  });
});
