import { createHash } from 'node:crypto';
import * as z from 'zod';
import { isPossible } from './keys.ts';

const VERSION = 1;
const Cursor = z.tuple([z.literal(VERSION), z.string().length(11), z.string().refine(isSortKey)]);

function isSortKey(text: string): boolean {
  return isPossible({ pk: 'any', sk: text });
}

/** A short digest of everything a cursor must not be moved between: the list, its filter and its order. */
export function bindingOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 11);
}

/** An opaque cursor: format version, binding and the sort key where the page stopped. */
export function encodeCursor(binding: string, sortKey: string): string {
  return Buffer.from(JSON.stringify([VERSION, binding, sortKey])).toString('base64url');
}

/** The sort key in a cursor, or why it can't be used here. */
export function decodeCursor(
  binding: string,
  cursor: string,
): { sortKey: string } | { problem: 'malformed' | 'foreign' } {
  const parsed = Cursor.safeParse(parseJson(cursor));
  if (!parsed.success) return { problem: 'malformed' };
  const [, bound, sortKey] = parsed.data;
  return bound === binding ? { sortKey } : { problem: 'foreign' };
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
