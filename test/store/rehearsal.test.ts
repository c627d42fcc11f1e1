import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClient } from '#lib/dependencies.ts';
import { type Engine, startEngine } from '#lib/local/engine.ts';
import { createTable } from '#lib/local/table.ts';
import type { Item } from '#lib/store/item.ts';
import { Rehearsal } from '#lib/store/rehearsal.ts';
import { type Range, Store, type Table, TransactionTooLargeError } from '#lib/store/store.ts';
import type { Write } from '#lib/store/writes.ts';

let engine: Engine;
let client: ReturnType<typeof createClient>;
beforeAll(async () => {
  engine = await startEngine();
  client = createClient(engine.endpoint);
  await createTable(client, 'one', { stream: false });
});
afterAll(async () => {
  client.destroy();
  await engine.stop();
});

const newStore = () => new Store(client, 'one', { calls: 0, capacityUnits: 0 });

/** What an item says, without how it was encoded. */
const plain = (item: Item | undefined) =>
  item && {
    key: [item.pk.split('/')[1], item.sk],
    body: item.body,
    version: item.version,
    lock: item.lock,
    references: item.references,
    archived: item.archived || undefined,
    meta: item.meta,
    ttl: item.ttl,
  };

const SORT_KEYS = ['a', 'b', 'c', 'é', '\u{10000}'];
const PARTITIONS = ['p', 'q'];
const key = fc.record({ pk: fc.constantFrom(...PARTITIONS), sk: fc.constantFrom(...SORT_KEYS) });
const lock = fc.integer({ min: 1, max: 3 });
const values = {
  body: fc.json({ maxDepth: 1 }),
  version: fc.integer({ min: 1, max: 5 }),
  lock,
  archived: fc.boolean(),
  meta: fc.string({ maxLength: 5 }),
};
const optional = { requiredKeys: [] };

const write: fc.Arbitrary<Write> = fc.oneof(
  fc.record({
    action: fc.constant('put' as const),
    item: fc
      .tuple(key, fc.record({ ...values, ttl: fc.integer({ min: 1, max: 9 }) }, optional))
      .map(([at, set]) => ({ ...at, ...set })),
    ifAbsent: fc.boolean(),
    ifExpiredAt: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
  }),
  fc.record({
    action: fc.constant('replace' as const),
    key,
    lock,
    set: fc.record(values, { requiredKeys: ['lock'] }),
    addReferences: fc.constantFrom(undefined, 0, 1, -1),
  }),
  fc.record({ action: fc.constant('remove' as const), key, unreferencedAtLock: fc.option(lock, { nil: undefined }) }),
  fc.record({ action: fc.constant('refer' as const), key, by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ action: fc.constant('check' as const), key, lock }),
);
/** DynamoDB takes each item once a transaction. */
const transaction = fc.uniqueArray(write, {
  minLength: 1,
  maxLength: 4,
  selector: (one) => JSON.stringify(one.action === 'put' ? [one.item.pk, one.item.sk] : [one.key.pk, one.key.sk]),
});

const bound = fc.option(fc.constantFrom(...SORT_KEYS), { nil: undefined });
const range: fc.Arbitrary<Range> = fc.record({
  pk: fc.constantFrom(...PARTITIONS),
  from: bound,
  to: bound,
  beyond: bound,
  descending: fc.boolean(),
  limit: fc.integer({ min: 1, max: 4 }),
  consistent: fc.constant(true),
});

let runs = 0;
/** A table whose partitions are of one run alone. */
function within(table: Table, run: string) {
  const at = <K extends { pk: string }>(given: K): K => ({ ...given, pk: `${run}/${given.pk}` });
  return {
    transact: async (writes: readonly Write[]) => {
      const placed = writes.map((one) =>
        one.action === 'put' ? { ...one, item: at(one.item) } : { ...one, key: at(one.key) },
      );
      const failed = await table.transact(placed as Write[]);
      return failed.map(({ index, item }) => ({ index, item: plain(item) }));
    },
    query: async (asked: Range) => {
      const { items, complete } = await table.query(at(asked));
      return { items: items.map(plain), complete };
    },
    all: async () => ({
      many: (await table.getMany(PARTITIONS.flatMap((pk) => SORT_KEYS.map((sk) => at({ pk, sk }))))).map(plain),
      one: plain(await table.get(at({ pk: 'p', sk: 'a' }))),
      counts: await Promise.all(PARTITIONS.map((pk) => table.count(at({ pk }).pk))),
    }),
  };
}

describe('a rehearsal', () => {
  it('answers as the table itself does once the same was written there, and leaves the table as it was', async () => {
    const before = fc.array(transaction, { maxLength: 4 });
    const then = fc.array(transaction, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(before, then, fc.array(range, { maxLength: 6 }), async (given, steps, ranges) => {
        runs += 1;
        const [rehearsed, written] = [`r${runs}`, `w${runs}`];
        const underneath = within(newStore(), rehearsed);
        const real = within(newStore(), written);
        for (const writes of given) {
          await underneath.transact(writes);
          await real.transact(writes);
        }
        const untouched = await underneath.all();
        const rehearsal = within(new Rehearsal(newStore()), rehearsed);
        for (const writes of steps) expect(await rehearsal.transact(writes)).toEqual(await real.transact(writes));
        expect(await rehearsal.all()).toEqual(await real.all());
        for (const asked of ranges) {
          const [shown, expected] = [await rehearsal.query(asked), await real.query(asked)];
          expect(shown.items).toEqual(expected.items);
          // a page that is just full may not know yet that nothing follows
          if (expected.items.length < asked.limit) expect(shown.complete).toBe(expected.complete);
        }
        expect(await underneath.all()).toEqual(untouched);
      }),
      { numRuns: 150 },
    );
  });

  it('lets of two transactions at the same time only one have a key', async () => {
    const rehearsal = new Rehearsal(newStore());
    const claim: Write = { action: 'put', ifAbsent: true, item: { pk: 'claimed', sk: 'once' } };
    const answers = await Promise.all([rehearsal.transact([claim]), rehearsal.transact([claim])]);
    expect(answers.map((failed) => failed.length).sort()).toEqual([0, 1]);
  });

  it('refuses what is more than one transaction can hold', async () => {
    const rehearsal = new Rehearsal(newStore());
    const meta = 'x'.repeat(1_000_000);
    const writes = Array.from(
      { length: 5 },
      (_, index): Write => ({
        action: 'put',
        item: { pk: 'large', sk: String(index), meta },
      }),
    );
    await expect(rehearsal.transact(writes)).rejects.toThrow(TransactionTooLargeError);
  });
});
