import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { errorBody } from '../http/answer.ts';
import type { SnapshotPlace } from '../snapshot/jobs/place.ts';
import { downloadName } from '../snapshot/paths.ts';

const PREFIX = '/snapshots/';

/** A path below the folder: no segment begins with a dot, so that none leads out of it or to what is being written. */
const PATH = /^[A-Za-z0-9_][\w.=-]*(\/[A-Za-z0-9_][\w.=-]*)*$/;

/** A folder of snapshots, with addresses that the local server answers at. */
export interface FolderPlace extends SnapshotPlace {
  /** Answers a request for a file; false when it is none. */
  serve(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
}

/** Addresses carry their end and a signature (HMAC-SHA-256) of it and the path, made with a key of this folder. */
export function folderPlace(folder: string, key: Uint8Array, now: () => number = Date.now): FolderPlace {
  const signatureOf = (path: string, expires: string): Buffer =>
    createHmac('sha256', key).update(`${expires}\n${path}`).digest();
  return {
    read: async (path) => readFile(fileAt(folder, path)).catch(undefinedIfMissing),
    address: async (path, seconds, baseUrl) => {
      const end = Math.floor(now() / 1000) + seconds;
      const expires = String(end);
      const query = `expires=${expires}&signature=${signatureOf(path, expires).toString('base64url')}`;
      const encoded = path.split('/').map(encodeURIComponent).join('/');
      return { address: `${baseUrl}${PREFIX}${encoded}?${query}`, expiresAt: new Date(end * 1000).toISOString() };
    },
    serve: async (request, response) => {
      const [pathname = '', query] = (request.url ?? '').split('?', 2);
      if (!pathname.startsWith(PREFIX)) return false;
      const path = decoded(pathname.slice(PREFIX.length));
      const searchParams = new URLSearchParams(query);
      const expires = searchParams.get('expires') ?? '';
      const given = Buffer.from(searchParams.get('signature') ?? '', 'base64url');
      if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, 'BAD_REQUEST', ONLY_GET);
      else if (path === undefined || !isEqual(given, signatureOf(path, expires)))
        refuse(response, 403, 'FORBIDDEN', FORGED);
      else if (Number(expires) * 1000 <= now()) refuse(response, 403, 'FORBIDDEN', ENDED);
      else await send(fileAt(folder, path), request.method, response);
      return true;
    },
  };
}

const ONLY_GET = 'Files of snapshots are read by GET.';
const FORGED = 'This is not an address as the registry gave it. Ask `snapshot` for the addresses of its files.';
const ENDED = 'This address has ended. Ask `snapshot` for a new one.';
const GONE = 'This file is no longer kept. Ask for a new snapshot.';

/** The key of a data folder, made at its first use. */
export function keptKey(file: string): Uint8Array {
  if (!existsSync(file)) writeFileSync(file, randomBytes(32), { mode: 0o600 });
  return readFileSync(file);
}

function fileAt(folder: string, path: string): string {
  if (!PATH.test(path)) throw new Error(`${path} is no path of a snapshot`);
  return join(folder, path);
}

/** The path in an address; undefined for what no signature is ever made of. */
function decoded(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded);
    return PATH.test(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

const isEqual = (given: Buffer, expected: Buffer): boolean =>
  given.length === expected.length && timingSafeEqual(given, expected);

function undefinedIfMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}

const HEADERS = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' };

function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response
    .writeHead(status, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(errorBody(code, message)));
}

/** Streams the file: it may be larger than memory. */
async function send(file: string, method: string, response: ServerResponse): Promise<void> {
  const found = await stat(file).catch(undefinedIfMissing);
  if (!found?.isFile()) return refuse(response, 404, 'NOT_FOUND', GONE);
  response.writeHead(200, {
    ...HEADERS,
    'content-type': 'application/octet-stream',
    'content-length': found.size,
    'content-disposition': `attachment; filename="${downloadName(file) ?? basename(file)}"`,
  });
  if (method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response).catch(endedEarly);
}

/** A caller who goes away in the middle of a file is no trouble of ours. */
function endedEarly(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
}
