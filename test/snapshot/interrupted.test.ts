import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { folderSink } from '#lib/snapshot/folder-sink.ts';
import type { Manifest } from '#lib/snapshot/manifest.ts';
import type { SnapshotOrder } from '#lib/snapshot/run.ts';
import { s3Sink } from '#lib/snapshot/s3-sink.ts';
import type { Sink } from '#lib/snapshot/sink.ts';
import { dyingSink } from '../support/failing-sink.ts';
import { ACTIVITY, created, DISCLOSURE, newWorld, useRegistry } from '../support/records.ts';
import { useS3 } from '../support/s3.ts';
import { hashesOf, newFolder, orderOf, runOrder, takeSnapshot, verifiedLatest } from '../support/snapshots.ts';

const registry = useRegistry();
const s3 = useS3();
let first: SnapshotOrder;
let second: SnapshotOrder;
let firstHashes: Record<string, string>;
let secondHashes: Record<string, string>;

beforeAll(async () => {
  const world = await newWorld(registry());
  await created(DISCLOSURE, world);
  const formats = ['csv'] as const;
  first = orderOf(registry(), { scope: world.agency, formats });
  await created(ACTIVITY, world, ACTIVITY.full());
  second = orderOf(registry(), { scope: world.agency, formats });
  const sink = await folderSink(newFolder());
  firstHashes = hashesOf(await takeSnapshot(registry(), sink, first));
  secondHashes = hashesOf(await takeSnapshot(registry(), sink, second));
});

/** The run that the pointer leads to, every hash of it checked. */
const pointedTo = async (sink: Sink): Promise<Manifest | undefined> =>
  (await verifiedLatest(sink, first.scope))?.at(-1);

/** Kills the second run at a step: the first one stays what the pointer leads to until the second is complete. */
async function killedAndRerun(sink: Sink, step: number): Promise<void> {
  const dying = dyingSink(sink, step);
  await runOrder(registry(), dying, second).catch(() => {});
  const left = await pointedTo(sink);
  await dying.release();
  expect([first.run, second.run]).toContain(left?.run);
  expect([step, hashesOf(left as Manifest)]).toEqual([step, left?.run === first.run ? firstHashes : secondHashes]);
  await runOrder(registry(), sink, second);
  const done = await pointedTo(sink);
  expect([step, done?.run, hashesOf(done as Manifest)]).toEqual([step, second.run, secondHashes]);
}

/** Every so many requests, those between being of the same kinds; and each of the last, which publish. */
const STRIDE = 17;
const LAST = 4;

describe('a run that is killed', () => {
  it('at any step leaves the pointer at a complete run in a folder, and goes on to the same files', {
    timeout: 600_000,
  }, async () => {
    const folder = newFolder();
    const before = join(folder, 'before');
    await runOrder(registry(), await folderSink(before), first);
    const all = dyingSink(await folderSink(join(folder, 'all')), Number.POSITIVE_INFINITY);
    await runOrder(registry(), all, second);
    expect(all.steps).toBeGreaterThan(100);
    for (let step = 1; step <= all.steps; step += 1) {
      const killed = join(folder, String(step));
      cpSync(before, killed, { recursive: true });
      await killedAndRerun(await folderSink(killed), step);
      rmSync(killed, { recursive: true });
    }
  });

  it('at any of its requests leaves the pointer at a complete run in S3, and goes on to the same files', {
    timeout: 600_000,
  }, async () => {
    s3().createBucket('all');
    await runOrder(registry(), s3Sink(s3().client, { name: 'all' }), first);
    const before = s3().writes;
    await runOrder(registry(), s3Sink(s3().client, { name: 'all' }), second);
    const requests = s3().writes - before;
    for (const request of [...Array(requests).keys()].filter((n) => n % STRIDE === 0 || n > requests - LAST)) {
      const name = `killed-${request}`;
      s3().createBucket(name);
      const sink = s3Sink(s3().client, { name });
      await runOrder(registry(), sink, first);
      s3().cutFrom = s3().writes + request + 1;
      await runOrder(registry(), sink, second).catch(() => {});
      s3().cutFrom = Number.POSITIVE_INFINITY;
      await killedAndRerun(sink, Number.POSITIVE_INFINITY);
    }
  });
});
