import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { GetObjectCommand, PutObjectCommand, type S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { type ObjectWriter, type PutCondition, type Sink, SnapshotError, type StoredObject } from './sink.ts';

/** Smallest part that S3 takes of an object in several parts; what is smaller goes in one piece. */
const PART_BYTES = 5 * 1024 * 1024;

/** What waits to be sent before writing does. */
const BUFFERED_BYTES = 1024 * 1024;

export interface Bucket {
  name: string;
  /** What keys begin with; empty or ending in `/`. */
  prefix?: string;
}

/** Snapshots in a bucket. Objects appear whole: S3 shows nothing of an upload before it is completed. */
export function s3Sink(client: S3Client, { name, prefix = '' }: Bucket): Sink {
  const at = (path: string) => ({ Bucket: name, Key: `${prefix}${path}` });
  return {
    create: async (path) => createUpload(client, name, at(path)),
    read: (path) => explained(name, () => readObject(client, at(path))),
    put: (path, bytes, condition) => explained(name, () => putObject(client, at(path), bytes, condition)),
  };
}

interface Place {
  Bucket: string;
  Key: string;
}

function createUpload(client: S3Client, bucket: string, place: Place): ObjectWriter {
  const body = new PassThrough({ highWaterMark: BUFFERED_BYTES });
  const upload = new Upload({ client, params: { ...place, Body: body }, partSize: PART_BYTES, queueSize: 1 });
  const done = explained(bucket, () => upload.done());
  // whoever writes next, or closes, is told
  body.on('error', () => {});
  done.catch((error: Error) => body.destroy(error));
  return {
    write: async (bytes) => {
      if (body.destroyed) await done;
      if (!body.write(bytes)) await Promise.race([once(body, 'drain'), done]);
    },
    close: async () => {
      body.end();
      await done;
    },
    abort: async () => {
      await upload.abort();
      body.destroy();
      await done.catch(() => {});
    },
  };
}

async function readObject(client: S3Client, place: Place): Promise<StoredObject | undefined> {
  try {
    const { Body, ETag } = await client.send(new GetObjectCommand(place));
    if (!Body || !ETag) throw new Error(`S3 answered without a body or a tag for ${place.Key}`);
    return { bytes: await Body.transformToByteArray(), tag: ETag };
  } catch (error) {
    if (nameOf(error) === 'NoSuchKey') return undefined;
    throw error;
  }
}

async function putObject(
  client: S3Client,
  place: Place,
  bytes: Uint8Array,
  condition: PutCondition | undefined,
): Promise<'written' | 'refused'> {
  try {
    await client.send(new PutObjectCommand({ ...place, Body: bytes, ...headersOf(condition) }));
    return 'written';
  } catch (error) {
    if (condition && REFUSALS.has(nameOf(error))) return 'refused';
    throw error;
  }
}

/** The condition does not hold, or another write of the object was decided at the same time. */
const REFUSALS = new Set(['PreconditionFailed', 'ConditionalRequestConflict']);

function headersOf(condition: PutCondition | undefined) {
  if (!condition) return {};
  return 'ifAbsent' in condition ? { IfNoneMatch: '*' } : { IfMatch: condition.ifTag };
}

const nameOf = (error: unknown): string => (error instanceof S3ServiceException ? error.name : '');

const EXPLAINED: Record<string, string> = {
  NoSuchBucket: 'there is no such bucket. Create it, or correct its name',
  AccessDenied: 'this role may not read or write it. Give it the permission',
  PermanentRedirect: 'it is in another region. Set the region',
};

/** What goes wrong with the bucket, as a message that says what to do. */
async function explained<T>(bucket: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const reason = EXPLAINED[nameOf(error)];
    if (!reason) throw error;
    const message = `The snapshot can't be written to the bucket ${bucket}: ${reason}, then start the same run again. It goes on from its last complete part.`;
    throw new SnapshotError(message, { cause: error });
  }
}
