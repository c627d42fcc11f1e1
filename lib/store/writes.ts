import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { BodyEncoder } from './body.ts';
import { type Attributes, type Item, keyAttributes, valueAttributes } from './item.ts';
import type { Key } from './keys.ts';
import { ATTRIBUTES as A, TABLE_SHAPE as T } from './table-shape.ts';

/** One action of a transaction, in the words of the domain. */
export type Write =
  /** Writes a whole item; with `ifAbsent` only where there is none, or one whose `ttl` lies before `ifExpiredAt`. */
  | { action: 'put'; item: Item; ifAbsent?: boolean; ifExpiredAt?: number }
  /** Changes a record's item that still carries `lock`, and counts references up or down. */
  | { action: 'replace'; key: Key; lock: number; set: Omit<Item, keyof Key>; addReferences?: number }
  /** Removes an item; a record's item only with `lock` unchanged and nothing referring to it. */
  | { action: 'remove'; key: Key; unreferencedAtLock?: number }
  /** Counts a reference to a record's item up (it must be there and live) or down (it must be there). */
  | { action: 'refer'; key: Key; by: 1 | -1 }
  /** Writes nothing: holds only if a record's item still carries `lock`. */
  | { action: 'check'; key: Key; lock: number };

/** Sets an item that counts its own writes: only if it still counts `from` (0: there is none); then it counts `to`. */
export function advance(key: Key, from: number, to: number, set: Omit<Item, keyof Key | 'lock'>): Write {
  return from === 0
    ? { action: 'put', ifAbsent: true, item: { ...key, ...set, lock: to } }
    : { action: 'replace', key, lock: from, set: { ...set, lock: to } };
}

/** The write as DynamoDB's transaction takes it. Names and values are always bound, never spliced into expressions. */
export function toTransactItem(table: string, write: Write, encode: BodyEncoder): TransactWriteItem {
  switch (write.action) {
    case 'put':
      return {
        Put: {
          TableName: table,
          Item: { ...keyAttributes(write.item), ...valueAttributes(write.item, encode) },
          ...(write.ifAbsent && absent(write.ifExpiredAt)),
        },
      };
    case 'replace':
      return { Update: replaceUpdate(table, write, encode) };
    case 'remove':
      return { Delete: { TableName: table, Key: keyAttributes(write.key), ...unreferenced(write.unreferencedAtLock) } };
    case 'refer':
      return { Update: referUpdate(table, write) };
    case 'check':
      return { ConditionCheck: { TableName: table, Key: keyAttributes(write.key), ...unchanged(write.lock) } };
  }
}

const KEY_BYTES = 200;

function contentOf(write: Write): Partial<Item> {
  if (write.action === 'put') return write.item;
  return write.action === 'replace' ? write.set : {};
}

/** About the bytes that DynamoDB counts for a write: its body and texts, and a flat rate for keys, names and numbers. */
export function bytesOf(write: Write, encode: BodyEncoder): number {
  const { body, meta = '' } = contentOf(write);
  return KEY_BYTES + Buffer.byteLength(meta) + (body === undefined ? 0 : Buffer.byteLength(encode(body), 'base64'));
}

function absent(expiredAt: number | undefined) {
  const expiry = expiredAt === undefined ? '' : ' OR #ttl < :now';
  return {
    ConditionExpression: `attribute_not_exists(#pk)${expiry}`,
    ExpressionAttributeNames: { '#pk': T.partitionKey, ...(expiry && { '#ttl': T.timeToLive }) },
    ...(expiry && { ExpressionAttributeValues: { ':now': { N: String(expiredAt) } } }),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };
}

function replaceUpdate(table: string, write: Extract<Write, { action: 'replace' }>, encode: BodyEncoder) {
  const attributes = valueAttributes(write.set, encode);
  const names: Record<string, string> = { '#l': A.lock };
  const values: Attributes = { ':l': { N: String(write.lock) } };
  const sets = Object.entries(attributes).map(([name, value]) => {
    names[`#${name}`] = name;
    values[`:new_${name}`] = value;
    return `#${name} = :new_${name}`;
  });
  // `archived` is present or absent, never false, so that a condition can test it by its presence alone
  const clearsArchived = write.set.archived === false;
  if (clearsArchived) names['#a'] = A.archived;
  if (write.addReferences) {
    names['#n'] = A.references;
    values[':by'] = { N: String(write.addReferences) };
  }
  return {
    TableName: table,
    Key: keyAttributes(write.key),
    UpdateExpression: [
      `SET ${sets.join(', ')}`,
      clearsArchived ? 'REMOVE #a' : '',
      write.addReferences ? 'ADD #n :by' : '',
    ]
      .filter(Boolean)
      .join(' '),
    ConditionExpression: '#l = :l',
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };
}

const unchanged = (lock: number) => ({
  ConditionExpression: '#l = :l',
  ExpressionAttributeNames: { '#l': A.lock },
  ExpressionAttributeValues: { ':l': { N: String(lock) } },
});

function unreferenced(lock: number | undefined) {
  if (lock === undefined) return {};
  return {
    ConditionExpression: '#l = :l AND (attribute_not_exists(#n) OR #n = :none)',
    ExpressionAttributeNames: { '#l': A.lock, '#n': A.references },
    ExpressionAttributeValues: { ':l': { N: String(lock) }, ':none': { N: '0' } },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };
}

function referUpdate(table: string, write: Extract<Write, { action: 'refer' }>) {
  const live = write.by > 0 ? ' AND attribute_not_exists(#a)' : '';
  return {
    TableName: table,
    Key: keyAttributes(write.key),
    UpdateExpression: 'ADD #n :by',
    ConditionExpression: `attribute_exists(#pk)${live}`,
    ExpressionAttributeNames: { '#n': A.references, '#pk': T.partitionKey, ...(write.by > 0 && { '#a': A.archived }) },
    ExpressionAttributeValues: { ':by': { N: String(write.by) } },
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };
}
