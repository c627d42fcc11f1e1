import { createHash, createHmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import { downloadName } from '../paths.ts';
import type { SnapshotPlace } from './place.ts';

interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string | undefined;
  expiration?: Date | undefined;
}

interface Bucket {
  /** The bucket's own address, ending with `/`. */
  url(): Promise<string>;
  region(): Promise<string>;
  credentials(): Promise<Credentials>;
  /** Now, epoch milliseconds. */
  now(): number;
}

/** How long an address is good for that this process itself uses. */
const OWN_SECONDS = 60;
const READ_TIMEOUT_MS = 5_000;
/** S3 is sent no body to look at: its hash is not part of what is signed. */
const HASH_HEADER = 'x-amz-content-sha256';
const UNSIGNED = new Set([HASH_HEADER]);

/**
 * Snapshots in S3 by signed addresses (Signature Version 4 in the query) and nothing else: the S3 client would be a third
 * of the API function. An address ends with the credentials that signed it; where their end is known it is not promised
 * for longer.
 */
export function s3Place({ url, region, credentials, now }: Bucket): SnapshotPlace {
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials,
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: false,
  });
  const sign = async (path: string, seconds: number, given: Record<string, string> = {}) => {
    const { protocol, host, hostname, pathname } = new URL(await url());
    const signed = await signer.presign(
      {
        method: 'GET',
        protocol,
        hostname,
        path: `${pathname}${path.split('/').map(escaped).join('/')}`,
        headers: { host, [HASH_HEADER]: 'UNSIGNED-PAYLOAD' },
        query: given,
      },
      { expiresIn: seconds, signingDate: new Date(now()), unhoistableHeaders: UNSIGNED, unsignableHeaders: UNSIGNED },
    );
    const query = Object.entries(signed.query ?? {}).map(
      ([name, value]) => `${escaped(name)}=${escaped(String(value))}`,
    );
    return `${protocol}//${host}${signed.path}?${query.join('&')}`;
  };
  return {
    read: async (path) => bytesAt(path, await sign(path, OWN_SECONDS)),
    address: async (path, seconds) => {
      const { expiration } = await credentials();
      const left = expiration ? Math.floor((expiration.getTime() - now()) / 1000) : seconds;
      const granted = Math.max(1, Math.min(seconds, left));
      const expiresAt = new Date(now() + granted * 1000).toISOString();
      const name = downloadName(path);
      const named = name && { 'response-content-disposition': `attachment; filename="${name}"` };
      return { address: await sign(path, granted, named || {}), expiresAt };
    },
  };
}

/** The address of a bucket in S3; at an S3-compatible server in its place the bucket stands in the path. */
export const bucketUrl = (bucket: string, region: string, endpoint: string | undefined): string =>
  endpoint ? `${endpoint}/${bucket}/` : `https://${bucket}.s3.${region}.amazonaws.com/`;

async function bytesAt(path: string, address: string): Promise<Uint8Array | undefined> {
  const response = await fetch(address, { signal: AbortSignal.timeout(READ_TIMEOUT_MS) });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`S3 answered ${response.status} for ${path}`);
  return response.bytes();
}

/** As Signature Version 4 encodes: everything but letters, digits and `-._~`. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

/** SHA-256 as the signer asks for it, with a key as HMAC. */
class Sha256 {
  readonly #hash;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytesOf(secret));
  }

  update(data: Uint8Array): void {
    this.#hash.update(data);
  }

  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }

  reset(): void {
    throw new Error('a hash is used once');
  }
}

function bytesOf(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  return data instanceof ArrayBuffer
    ? new Uint8Array(data)
    : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
