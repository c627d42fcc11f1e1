import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { type BodyEncoder, decodeBody } from './body.ts';
import type { Key } from './keys.ts';
import { ATTRIBUTES as A, TABLE_SHAPE as T } from './table-shape.ts';

/** An item of the table in plain values. `body` and `meta` are JSON texts. */
export interface Item extends Key {
  body?: string;
  /** The body as it was read: equal texts are equal bodies. */
  encodedBody?: string;
  version?: number;
  lock?: number;
  references?: number;
  archived?: boolean;
  meta?: string;
  /** Epoch seconds. */
  ttl?: number;
}

/** Binary values stay the base64 texts that they are on the wire (protocol.ts), whatever the client's types say. */
type Base64 = Uint8Array;

/** An item that does not hold what it must. Fails the request loudly: a record is never skipped. */
export class UnreadableItemError extends Error {
  override name = 'UnreadableItemError';
  constructor({ pk, sk }: Key, options: ErrorOptions) {
    super(`the item ${pk} / ${sk} can't be read`, options);
  }
}

/** What `read` makes of an item; a failure names the item. */
export function readingOf<T>(key: Key, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UnreadableItemError(key, { cause: error });
  }
}

/** The value of a JSON text in an item. JSON.parse's own error would carry a piece of the record into the log. */
export function parseStored(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    throw new Error(json === undefined ? 'there is no JSON' : 'this is not JSON');
  }
}

export type Attributes = Record<string, AttributeValue>;

export const keyAttributes = ({ pk, sk }: Key): Attributes => ({
  [T.partitionKey]: { S: pk },
  [T.sortKey]: { S: sk },
});

/** The attributes beside the key. */
export function valueAttributes(item: Omit<Item, keyof Key>, encode: BodyEncoder): Attributes {
  const attributes: Attributes = {};
  if (item.body !== undefined) attributes[A.body] = { B: encode(item.body) as unknown as Base64 };
  if (item.version !== undefined) attributes[A.version] = { N: String(item.version) };
  if (item.lock !== undefined) attributes[A.lock] = { N: String(item.lock) };
  if (item.references !== undefined) attributes[A.references] = { N: String(item.references) };
  if (item.archived) attributes[A.archived] = { BOOL: true };
  if (item.meta !== undefined) attributes[A.meta] = { S: item.meta };
  if (item.ttl !== undefined) attributes[T.timeToLive] = { N: String(item.ttl) };
  return attributes;
}

export function toItem(attributes: Attributes): Item {
  const encodedBody = attributes[A.body]?.B as unknown as string | undefined;
  const key = { pk: attributes[T.partitionKey]?.S ?? '', sk: attributes[T.sortKey]?.S ?? '' };
  return {
    ...key,
    encodedBody,
    // decoded when asked for: a body that was read before need not be (document.ts)
    get body() {
      return encodedBody && readingOf(key, () => decodeBody(Buffer.from(encodedBody, 'base64')));
    },
    version: number(attributes[A.version]),
    lock: number(attributes[A.lock]),
    references: number(attributes[A.references]),
    archived: attributes[A.archived]?.BOOL,
    meta: attributes[A.meta]?.S,
    ttl: number(attributes[T.timeToLive]),
  };
}

const number = (value: AttributeValue | undefined): number | undefined => (value?.N ? Number(value.N) : undefined);
