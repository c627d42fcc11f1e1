import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { S3Client } from '@aws-sdk/client-s3';
import { startFauxqs } from 'fauxqs';
import { afterAll, beforeAll } from 'vitest';

/** An S3 in this process, with what the emulator lacks put before it: conditional writes, and requests that die. */
export interface TestS3 {
  client: S3Client;
  createBucket(name: string): void;
  /** Requests that changed something so far. */
  writes: number;
  /** From this write on every connection is cut; Infinity: none is. */
  cutFrom: number;
}

/** An S3 that whoever starts it also stops. */
export interface RunningS3 extends TestS3 {
  endpoint: string;
  stop(): Promise<void>;
}

export async function startS3(): Promise<RunningS3> {
  const fauxqs = await startFauxqs({ port: 0, host: '127.0.0.1', logger: false });
  const state = { writes: 0, cutFrom: Number.POSITIVE_INFINITY };
  const proxy = createServer((incoming, answer) => void pass(fauxqs.port, state, incoming, answer));
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const { port } = proxy.address() as AddressInfo;
  const endpoint = `http://127.0.0.1:${port}`;
  const client = new S3Client({
    endpoint,
    region: 'ap-southeast-2',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const stop = async () => {
    client.destroy();
    proxy.closeAllConnections();
    await new Promise((closed) => proxy.close(closed));
    await fauxqs.stop();
  };
  return Object.assign(state, {
    client,
    endpoint,
    stop,
    createBucket: (name: string) => void fauxqs.createBucket(name),
  });
}

/** The S3 of a test file, started before its tests and stopped after them. */
export function useS3(): () => TestS3 {
  let s3: RunningS3 | undefined;
  beforeAll(async () => {
    s3 = await startS3();
  });
  afterAll(() => s3?.stop());
  return () => {
    if (!s3) throw new Error('S3 is there only within tests');
    return s3;
  };
}

/** Writes under a condition are decided one after another, as S3 decides them. */
let deciding: Promise<unknown> = Promise.resolve();

async function pass(
  port: number,
  state: Pick<TestS3, 'writes' | 'cutFrom'>,
  incoming: IncomingMessage,
  answer: ServerResponse,
): Promise<void> {
  const isWrite = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  if (isWrite) state.writes += 1;
  if (isWrite && state.writes >= state.cutFrom) return void incoming.socket.destroy();
  const { 'if-match': tag, 'if-none-match': absent } = incoming.headers;
  const forward = () => forwarded(port, incoming, answer);
  if (!isWrite || (tag === undefined && absent === undefined)) return void (await forward());
  deciding = deciding.then(async () => {
    const current = await tagAt(port, incoming.url ?? '');
    if (tag === undefined ? current === undefined : current === tag) return forward();
    incoming.resume();
    answer.writeHead(412, { 'content-type': 'application/xml' });
    answer.end(
      '<?xml version="1.0"?><Error><Code>PreconditionFailed</Code><Message>The condition does not hold</Message></Error>',
    );
  });
  await deciding;
}

const forwarded = (port: number, incoming: IncomingMessage, answer: ServerResponse): Promise<void> =>
  new Promise((done) => {
    const { method, url: path, headers } = incoming;
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(answer);
      response.on('end', done);
    });
    outgoing.on('error', () => {
      answer.destroy();
      done();
    });
    incoming.pipe(outgoing);
  });

const tagAt = (port: number, path: string): Promise<string | undefined> =>
  new Promise((found, failed) => {
    const head = request({ host: '127.0.0.1', port, method: 'HEAD', path: path.split('?')[0] }, (response) => {
      response.resume();
      found(response.statusCode === 200 ? response.headers.etag : undefined);
    });
    head.on('error', failed);
    head.end();
  });
