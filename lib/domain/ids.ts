import { RequestError } from '../failures.ts';
import { quoted } from '../statute/quote.ts';
import type { RecordKey } from '../store/keys.ts';

/**
 * Global ids: base64url of `<type code>:<agency>:<local id>`. They carry type and agency so that a record is one
 * read away and the access check can come before it. Clients must treat them as opaque.
 */
export function encodeId({ code, agency, localId }: RecordKey): string {
  return Buffer.from(`${code}:${agency}:${localId}`).toString('base64url');
}

const SHAPE = /^([A-Z]{3}):(@|[a-z][a-z0-9-]{1,59}):([0-9A-Za-z-]{2,60})$/;

export function decodeId(id: string): RecordKey | undefined {
  const match = SHAPE.exec(Buffer.from(id, 'base64url').toString('utf8'));
  const [, code, agency, localId] = match ?? [];
  if (!code || !agency || !localId || encodeId({ code, agency, localId }) !== id) return undefined;
  return { code, agency, localId };
}

/** The key in an id, which must be one of `type` when that is given; refuses anything else, naming the argument. */
export function requireId(id: string, argument: string, type?: { name: string; code: string }): RecordKey {
  const key = decodeId(id);
  if (key && (!type || key.code === type.code)) return key;
  const what = key
    ? `the id of ${/^[AEIOU]/.test(type?.name ?? '') ? 'an' : 'a'} ${type?.name}`
    : 'an id of this registry';
  throw new RequestError('INVALID_ID', `${quoted(id)} is not ${what}. Pass an \`id\` as a query returned it.`, {
    argument,
  });
}
