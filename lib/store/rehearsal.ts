import { memoizedEncoder } from './body.ts';
import type { Item } from './item.ts';
import { type Key, nameOf } from './keys.ts';
import { type FailedCondition, isEmpty, type Range, refuseTooLarge, type Stretch, type Table } from './store.ts';
import type { Write } from './writes.ts';

/**
 * A table whose writes stay in memory: what is read here is what the real table holds with them. Every condition is
 * tested as DynamoDB would, so that a dry run is the write itself up to its last step.
 */
export class Rehearsal implements Table {
  readonly #table: Table;
  /** What was written here, by partition and sort key; null where an item was removed. */
  readonly #written = new Map<string, Map<string, Item | null>>();

  constructor(table: Table) {
    this.#table = table;
  }

  async get(key: Key): Promise<Item | undefined> {
    return this.#has(key) ? this.#at(key) : this.#table.get(key);
  }

  async getMany(keys: readonly Key[], options?: { consistent?: boolean }): Promise<(Item | undefined)[]> {
    const real = await this.#table.getMany(keys, options);
    return keys.map((key, index) => (this.#has(key) ? this.#at(key) : real[index]));
  }

  async query(range: Range): Promise<Stretch> {
    if (isEmpty(range)) return { items: [], complete: true };
    const written = this.#in(range.pk);
    // so many more as may have been removed here
    const { items, complete } = await this.#table.query({ ...range, limit: range.limit + written.size });
    const direction = range.descending ? -1 : 1;
    const order = (one: string, other: string) => direction * Buffer.compare(Buffer.from(one), Buffer.from(other));
    const end = items.at(-1)?.sk;
    const lies = (sk: string): boolean => isWithin(range, sk, order) && (complete || (!!end && order(sk, end) <= 0));
    const own = [...written].flatMap(([sk, item]) => (item && lies(sk) ? [item] : []));
    const all = [...items.filter(({ sk }) => !written.has(sk)), ...own].sort((a, b) => order(a.sk, b.sk));
    return { items: all.slice(0, range.limit), complete: complete && all.length <= range.limit };
  }

  async count(pk: string): Promise<number> {
    const written = this.#in(pk);
    const replaced = await this.#table.getMany([...written.keys()].map((sk) => ({ pk, sk })));
    const here = [...written.values()].filter((item) => item !== null).length;
    return (await this.#table.count(pk)) - replaced.filter((item) => item !== undefined).length + here;
  }

  /** As the store's own; what it would write can be read here afterwards. */
  async transact(writes: readonly Write[]): Promise<FailedCondition[]> {
    refuseTooLarge(writes, memoizedEncoder());
    const keys = writes.filter(isConditional).map(keyOf);
    const real = await this.#table.getMany(keys);
    const found = new Map(keys.map((key, index) => [nameOf(key), real[index]]));
    // no waiting from here on: other transactions of this rehearsal come before or after, never between
    const current = writes.map((write) => {
      const key = keyOf(write);
      return this.#has(key) ? this.#at(key) : found.get(nameOf(key));
    });
    const failed = writes.flatMap((write, index): FailedCondition[] => {
      const item = current[index];
      return holds(write, item) ? [] : [{ index, item: write.action === 'check' ? undefined : item }];
    });
    if (failed.length > 0) return failed;
    for (const [index, write] of writes.entries()) {
      if (write.action !== 'check') this.#in(keyOf(write).pk, true).set(keyOf(write).sk, after(write, current[index]));
    }
    return [];
  }

  #in(pk: string, keep = false): Map<string, Item | null> {
    const known = this.#written.get(pk) ?? new Map<string, Item | null>();
    if (keep) this.#written.set(pk, known);
    return known;
  }

  #has = ({ pk, sk }: Key): boolean => this.#in(pk).has(sk);
  #at = ({ pk, sk }: Key): Item | undefined => this.#in(pk).get(sk) ?? undefined;
}

const keyOf = (write: Write): Key => (write.action === 'put' ? write.item : write.key);

function isWithin({ from, to, beyond }: Range, sk: string, order: (one: string, other: string) => number): boolean {
  const ascending = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));
  if (from !== undefined && ascending(sk, from) < 0) return false;
  if (to !== undefined && ascending(sk, to) > 0) return false;
  return beyond === undefined || order(sk, beyond) > 0;
}

const isConditional = (write: Write): boolean =>
  (write.action !== 'put' || write.ifAbsent === true) &&
  (write.action !== 'remove' || write.unreferencedAtLock !== undefined);

/** Whether the condition of a write is met by the item that stands there. */
function holds(write: Write, item: Item | undefined): boolean {
  switch (write.action) {
    case 'put': {
      const hasExpired = write.ifExpiredAt !== undefined && (item?.ttl ?? Infinity) < write.ifExpiredAt;
      return !write.ifAbsent || item === undefined || hasExpired;
    }
    case 'replace':
    case 'check':
      return item?.lock === write.lock;
    case 'remove':
      return write.unreferencedAtLock === undefined || (item?.lock === write.unreferencedAtLock && !item.references);
    case 'refer':
      return item !== undefined && !(write.by > 0 && item.archived);
  }
}

/** What stands there after a write whose condition is met. */
function after(write: Exclude<Write, { action: 'check' }>, item: Item | undefined): Item | null {
  switch (write.action) {
    case 'put':
      return write.item;
    case 'remove':
      return null;
    case 'replace': {
      const set = Object.entries(write.set).filter(([, value]) => value !== undefined);
      // the encoded body is that of the item before
      const next = { ...write.key, ...item, encodedBody: undefined, ...Object.fromEntries(set) };
      return write.addReferences ? { ...next, references: plus(item, write.addReferences) } : next;
    }
    case 'refer':
      return { ...write.key, ...item, references: plus(item, write.by) };
  }
}

const plus = (item: Item | undefined, by: number): number => (item?.references ?? 0) + by;
