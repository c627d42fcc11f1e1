import { createHash } from 'node:crypto';
import { namespaceSchema } from '../statute/namespace/json-schema.ts';
import type { Answer } from './answer.ts';

/**
 * The JSON Schema of the x-privacy-nz namespace, for anybody. Its `$id` is the address under which it was asked for. A
 * cache may keep it for an hour and ask again by its ETag.
 */
export function publishedSchema(baseUrl: string, ifNoneMatch: string | undefined): Answer {
  const body = JSON.stringify(namespaceSchema(baseUrl));
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = { etag, 'cache-control': 'public, max-age=3600' };
  if (isKnown(etag, ifNoneMatch)) return { statusCode: 304, headers, body: '' };
  return { statusCode: 200, headers: { ...headers, 'content-type': 'application/schema+json' }, body };
}

/** Whether the caller has this very version (RFC 9110, 13.1.2: weak comparison). */
const isKnown = (etag: string, ifNoneMatch = ''): boolean =>
  ifNoneMatch.split(',').some((known) => known.trim() === '*' || known.trim().replace(/^W\//, '') === etag);
