import { LRUCache } from 'lru-cache';
import { type Item, parseStored, readingOf } from '../store/item.ts';
import type { Embedded, RecordBase, RecordType } from './record-type.ts';
import { typeOfCode } from './record-types.ts';

/**
 * What stands in a record's item and in each of its index entries: the record and, for types with children, the
 * live children, so that a page of parents with their children is one query (docs/adr/0004).
 */
interface Stored {
  /** The record without what is not recorded. */
  r: unknown;
  /** Embedded children. */
  c?: unknown[];
  /** How many live children there are, embedded or not. */
  n?: number;
}

/** At most this many children are embedded; the rest are read from their index. */
const MAX_EMBEDDED = 25;
/** Bytes of JSON that a record may have, and its embedded children together. */
export const MAX_RECORD_BYTES = 96 * 1024;
const MAX_EMBEDDED_BYTES = 64 * 1024;

/** JSON without nulls and empty lists: what is not recorded is not stored. */
export function compactJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member === null || (Array.isArray(member) && member.length === 0) ? undefined : member,
  );
}

/** The record's own JSON, the same text in its item's body and in its revision. */
export function imageOf({ embedded: _embedded, ...record }: RecordBase): string {
  return compactJson(record);
}

/** The body of a record's item. */
export function encodeDocument(record: RecordBase): string {
  const { embedded } = record;
  const image = imageOf(record);
  if (!embedded || embedded.count === 0) return `{"r":${image}}`;
  return `{"r":${image},"c":[${embedded.children.map(imageOf).join(',')}],"n":${embedded.count}}`;
}

/**
 * Records by the bodies they were read from. A body says the same for ever, so nothing here can be out of date: what is
 * read is always asked of the table, only decoding and checking it again is spared. The records are shared between
 * requests and never changed.
 */
const DECODED = new LRUCache<string, { type: unknown; record: RecordBase }>({ max: 2_000 });

export function decodeDocument<R extends RecordBase, F>(type: RecordType<R, F>, item: Item): R {
  const { encodedBody } = item;
  const known = encodedBody === undefined ? undefined : DECODED.get(encodedBody);
  if (known?.type === type) return known.record as R;
  const record = Object.freeze(decoded(type, item));
  if (encodedBody !== undefined) DECODED.set(encodedBody, { type, record });
  return record;
}

const decoded = <R extends RecordBase, F>(type: RecordType<R, F>, item: Item): R =>
  readingOf(item, () => recordIn(type, item.body));

function recordIn<R extends RecordBase, F>(type: RecordType<R, F>, body: string | undefined): R {
  const stored = parseStored(body) as Stored;
  const record = type.schema.parse(stored.r);
  if (type.childCode) record.embedded = decodeChildren(type.childCode, stored);
  return record;
}

/** What an item holds of a record: the record, and its own JSON as its revision has it. Kept nowhere: for reading through all of them. */
export function readDocument(type: RecordType, item: Item): { record: RecordBase; image: string } {
  const { body } = item;
  return readingOf(item, () => ({ record: recordIn(type, body), image: imageIn(body ?? '') }));
}

/** `{"r":<image>}` or `{"r":<image>,"c":[…],"n":…}`: within texts quotes are escaped, and no record has a member `c`. */
function imageIn(body: string): string {
  const children = body.indexOf(',"c":[');
  return body.slice('{"r":'.length, children < 0 ? -1 : children);
}

/** A record as an earlier revision holds it. */
export function decodeImage<R extends RecordBase, F>(type: RecordType<R, F>, item: Item): R {
  return readingOf(item, () => type.schema.parse(parseStored(item.body)));
}

function decodeChildren(childCode: string, stored: Stored): Embedded {
  const schema = typeOfCode(childCode)?.schema;
  if (!schema) throw new Error(`unknown child type ${childCode}`);
  return { children: (stored.c ?? []).map((child) => schema.parse(child)), count: stored.n ?? 0 };
}

/** The embedded children after one of them became `next` (null: no longer live). */
export function withChild(embedded: Embedded, localId: string, next: RecordBase | null, wasLive: boolean): Embedded {
  const others = embedded.children.filter((child) => child.localId !== localId);
  const wasEmbedded = others.length < embedded.children.length;
  const count = embedded.count + (next ? 1 : 0) - (wasLive ? 1 : 0);
  // a child that was not embedded while live stays out: the order of creation is kept within what is embedded
  const joins = next !== null && (wasEmbedded || !wasLive) && fits(others, next);
  const children = joins ? inOrder([...others, next]) : others;
  return { children, count };
}

/** New children as a new record embeds them. */
export function embeddedOf(children: readonly RecordBase[]): Embedded {
  const none: Embedded = { children: [], count: 0 };
  return children.reduce((embedded, child) => withChild(embedded, child.localId, child, false), none);
}

const inOrder = (children: RecordBase[]): RecordBase[] => children.sort((a, b) => (a.localId < b.localId ? -1 : 1));

function fits(children: readonly RecordBase[], next: RecordBase): boolean {
  const bytes = [...children, next].reduce((total, child) => total + Buffer.byteLength(imageOf(child)), 0);
  return children.length < MAX_EMBEDDED && bytes <= MAX_EMBEDDED_BYTES;
}
