import type { PutObjectCommandInput } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dataPath, latestPath, manifestPath, progressPath } from '#lib/snapshot/paths.ts';
import { s3Sink } from '#lib/snapshot/s3-sink.ts';
import { startBucket, type TestBucket } from '#test/support/snapshot-bucket.ts';

const AS_OF = '2026-11-28T02:00:00.000Z';
const RUN = '01KBAAAAAAAAAAAAAAAAAAAAAA';
const MANIFEST = manifestPath('*', AS_OF, RUN);
const LATEST = latestPath('*');
const PROGRESS = progressPath('*', RUN);
const FILE = dataPath({
  scope: '*',
  restricted: false,
  format: 'csv',
  table: 'agency',
  asOf: AS_OF,
  run: RUN,
  part: 0,
});

let storage: TestBucket;
let sent: PutObjectCommandInput[];

beforeAll(async () => {
  storage = await startBucket();
  storage.client.middlewareStack.add((next) => (args) => {
    sent.push(args.input as PutObjectCommandInput);
    return next(args);
  });
});
beforeEach(() => {
  sent = [];
});
afterAll(() => storage.stop());

/** What S3 was told about an object that was written. */
async function written(path: string, lockDays?: number): Promise<PutObjectCommandInput | undefined> {
  const sink = s3Sink(storage.client, { name: storage.bucket, ...(lockDays !== undefined && { lockDays }) });
  if (path === FILE) {
    const writer = await sink.create(path);
    await writer.write(Buffer.from('id\r\n'));
    await writer.close();
  } else await sink.put(path, Buffer.from('{}'));
  return sent.at(-1);
}

describe('objects in the bucket of snapshots', () => {
  it.each([FILE, PROGRESS])('that end are marked for its lifecycle: %s', async (path) => {
    expect(await written(path, 400)).toMatchObject({ Key: path, Tagging: 'snapshot=table' });
    expect(sent.at(-1)).not.toHaveProperty('ObjectLockMode');
  });

  it('that are pointers stay and can be replaced', async () => {
    const put = await written(LATEST, 400);
    expect(put).toMatchObject({ Key: LATEST });
    for (const name of ['Tagging', 'ObjectLockMode']) expect(put).not.toHaveProperty(name);
  });

  it('that are manifests stay, and are locked for as long as the deployment says', async () => {
    const put = await written(MANIFEST, 400);
    expect(put).toMatchObject({ Key: MANIFEST, ObjectLockMode: 'COMPLIANCE' });
    expect(put).not.toHaveProperty('Tagging');
    const days = (Number(put?.ObjectLockRetainUntilDate) - Date.now()) / (24 * 60 * 60 * 1000);
    expect(Math.round(days)).toBe(400);
    for (const lockDays of [undefined, 0])
      expect(await written(MANIFEST, lockDays)).not.toHaveProperty('ObjectLockMode');
  });
});
