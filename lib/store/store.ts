import { randomUUID } from 'node:crypto';
import {
  BatchGetItemCommand,
  type ConsumedCapacity,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { type BodyEncoder, memoizedEncoder } from './body.ts';
import { type Attributes, type Item, keyAttributes, toItem } from './item.ts';
import { isPossible, type Key, nameOf } from './keys.ts';
import { StoreBusyError, withRetries } from './retry.ts';
import { TABLE_SHAPE as T } from './table-shape.ts';
import { bytesOf, toTransactItem, type Write } from './writes.ts';

/** What one request has asked of DynamoDB so far. */
export interface Meter {
  /** Calls answered, retries not counted. */
  calls: number;
  /** Read and write capacity units together. */
  capacityUnits: number;
}

/** A stretch of one partition, in the order of the sort keys. */
export interface Range {
  pk: string;
  /** Smallest sort key, included. */
  from?: string;
  /** Largest sort key, included. */
  to?: string;
  /** Start beyond this sort key (in the direction of reading). */
  beyond?: string;
  /** Read from the largest sort key down. */
  descending?: boolean;
  limit: number;
  /** Read what was acknowledged a moment ago, at twice the capacity. */
  consistent?: boolean;
}

export interface Stretch {
  items: Item[];
  /** Nothing lies beyond the last item. */
  complete: boolean;
}

/** A write of a transaction that failed on its condition, with the item that stood in its way. */
export interface FailedCondition {
  index: number;
  item: Item | undefined;
}

/** More bytes than DynamoDB takes in one transaction. Nothing was written. */
export class TransactionTooLargeError extends Error {
  override name = 'TransactionTooLargeError';
}

const BATCH_GET_LIMIT = 100;
const MAX_TRANSACTION_BYTES = 4 * 1024 * 1024;

/** Throws TransactionTooLargeError for what DynamoDB would not take. */
export function refuseTooLarge(writes: readonly Write[], encode: BodyEncoder): void {
  const bytes = writes.reduce((total, write) => total + bytesOf(write, encode), 0);
  if (bytes > MAX_TRANSACTION_BYTES) throw new TransactionTooLargeError(`${bytes} bytes in one transaction`);
}

/** What the domain asks of the table: of the store itself, or of a rehearsal over it. */
export type Table = Pick<Store, keyof Store>;

/** The registry's only way to DynamoDB: five calls, no Scan. Every call is metered and retried within bounds. */
export class Store {
  readonly #client: DynamoDBClient;
  readonly #table: string;
  readonly #meter: Meter;

  constructor(client: DynamoDBClient, table: string, meter: Meter) {
    this.#client = client;
    this.#table = table;
    this.#meter = meter;
  }

  /** One item, as last acknowledged. Undefined also for a key that none can have, such as an overlong text from outside. */
  async get(key: Key): Promise<Item | undefined> {
    if (!isPossible(key)) return undefined;
    const output = await withRetries(() =>
      this.#client.send(
        new GetItemCommand({
          TableName: this.#table,
          Key: keyAttributes(key),
          ConsistentRead: true,
          ReturnConsumedCapacity: 'TOTAL',
        }),
      ),
    );
    this.#count([output.ConsumedCapacity]);
    return output.Item && toItem(output.Item);
  }

  /** Items in the order of their keys, undefined in the place of each that does not exist; as last acknowledged unless said otherwise. */
  async getMany(keys: readonly Key[], { consistent = true } = {}): Promise<(Item | undefined)[]> {
    const found = new Map<string, Item>();
    const distinct = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
    for (let i = 0; i < distinct.length; i += BATCH_GET_LIMIT) {
      for (const item of await this.#getBatch(distinct.slice(i, i + BATCH_GET_LIMIT).map(keyAttributes), consistent)) {
        found.set(nameOf(item), item);
      }
    }
    return keys.map((key) => found.get(nameOf(key)));
  }

  async #getBatch(keys: Attributes[], consistent: boolean): Promise<Item[]> {
    const items: Item[] = [];
    let pending = keys;
    await withRetries(async () => {
      const output = await this.#client.send(
        new BatchGetItemCommand({
          RequestItems: { [this.#table]: { Keys: pending, ConsistentRead: consistent } },
          ReturnConsumedCapacity: 'TOTAL',
        }),
      );
      this.#count(output.ConsumedCapacity ?? []);
      items.push(...(output.Responses?.[this.#table] ?? []).map(toItem));
      pending = output.UnprocessedKeys?.[this.#table]?.Keys ?? [];
      if (pending.length > 0) throw Object.assign(new Error('unprocessed keys'), { name: 'ThrottlingException' });
    });
    return items;
  }

  /** The items of a range, as many as asked for even where DynamoDB's 1 MB pages end earlier. */
  async query(range: Range): Promise<Stretch> {
    const items: Item[] = [];
    if (isEmpty(range)) return { items, complete: true };
    // DynamoDB refuses to look for none, and whether any lies there would cost a look
    if (range.limit === 0) return { items, complete: false };
    let beyond = range.beyond === undefined ? undefined : keyAttributes({ pk: range.pk, sk: range.beyond });
    do {
      const output = await withRetries(() =>
        this.#client.send(
          new QueryCommand({
            ...this.#rangeInput(range),
            Limit: range.limit - items.length,
            ExclusiveStartKey: beyond,
            ScanIndexForward: !range.descending,
            ConsistentRead: range.consistent ?? false,
          }),
        ),
      );
      this.#count([output.ConsumedCapacity]);
      for (const attributes of output.Items ?? []) items.push(toItem(attributes));
      beyond = output.LastEvaluatedKey;
    } while (beyond && items.length < range.limit);
    return { items, complete: beyond === undefined };
  }

  /** How many items a partition holds, all of them counted. */
  async count(pk: string): Promise<number> {
    let total = 0;
    if (isEmpty({ pk })) return total;
    let beyond: Attributes | undefined;
    do {
      const output = await withRetries(() =>
        this.#client.send(
          new QueryCommand({
            ...this.#rangeInput({ pk }),
            Select: 'COUNT',
            ExclusiveStartKey: beyond,
            ConsistentRead: true,
          }),
        ),
      );
      this.#count([output.ConsumedCapacity]);
      total += output.Count ?? 0;
      beyond = output.LastEvaluatedKey;
    } while (beyond);
    return total;
  }

  /**
   * All writes or none. Answers with the failed conditions when some did not hold (empty: written).
   * Throws StoreBusyError when load kept it from being decided, TransactionTooLargeError when it can't be asked.
   */
  async transact(writes: readonly Write[]): Promise<FailedCondition[]> {
    const encode = memoizedEncoder();
    refuseTooLarge(writes, encode);
    const input = {
      TransactItems: writes.map((write) => toTransactItem(this.#table, write, encode)),
      ClientRequestToken: randomUUID(),
      ReturnConsumedCapacity: 'TOTAL' as const,
    };
    try {
      const output = await withRetries(() => this.#client.send(new TransactWriteItemsCommand(input)), 'write');
      this.#count(output.ConsumedCapacity ?? []);
      return [];
    } catch (error) {
      if (error instanceof StoreBusyError || !(error instanceof TransactionCanceledException)) throw error;
      const failures = failedConditions(error);
      if (failures.length === 0) throw error;
      return failures;
    }
  }

  #rangeInput({ pk, from, to }: Pick<Range, 'pk' | 'from' | 'to'>) {
    const bounded = from !== undefined || to !== undefined;
    return {
      TableName: this.#table,
      KeyConditionExpression: bounded ? '#pk = :pk AND #sk BETWEEN :from AND :to' : '#pk = :pk',
      ExpressionAttributeNames: { '#pk': T.partitionKey, ...(bounded && { '#sk': T.sortKey }) },
      ExpressionAttributeValues: {
        ':pk': { S: pk },
        ...(bounded && { ':from': { S: from ?? ' ' }, ':to': { S: to ?? LAST_SORT_KEY } }),
      },
      ReturnConsumedCapacity: 'TOTAL' as const,
    };
  }

  #count(consumed: readonly (ConsumedCapacity | undefined)[]): void {
    this.#meter.calls += 1;
    for (const capacity of consumed) this.#meter.capacityUnits += capacity?.CapacityUnits ?? 0;
  }
}

const LAST_SORT_KEY = '\u{10FFFD}';

/** Whether nothing can lie there: DynamoDB would refuse to look. */
export function isEmpty({ pk, from = ' ', to = LAST_SORT_KEY, beyond = to }: Omit<Range, 'limit'>): boolean {
  return from > to || !isPossible({ pk, sk: beyond }) || beyond < from || beyond > to;
}

function failedConditions(error: TransactionCanceledException): FailedCondition[] {
  return (error.CancellationReasons ?? []).flatMap((reason, index) =>
    reason.Code === 'ConditionalCheckFailed' ? [{ index, item: reason.Item && toItem(reason.Item) }] : [],
  );
}
