import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  externalKeyGuard,
  fedPartition,
  feedHead,
  feedPartition,
  feedSortKey,
  graphGuard,
  idempotencyKey,
  indexPartition,
  LAST_IN_FEED,
  MISSING_LAST,
  orderPartition,
  orderSortKey,
  recordKey,
  recordRevisedIn,
  recordsPartition,
  revisionSortKey,
  revisionsPartition,
} from '#lib/store/keys.ts';

const agency = fc.stringMatching(/^[a-z][a-z0-9-]{1,59}$/);
const code = fc.constantFrom('AGY', 'ACT', 'DIS', 'BRE');
const localId = fc.stringMatching(/^[0-9A-Z]{26}$/);
/** What callers choose themselves: it may hold the separator. */
const anyText = fc.string({ minLength: 1, maxLength: 60 });

const partitions = (tenant: string, type: string, text: string, id: string): string[] => [
  recordsPartition(tenant, type),
  indexPartition(tenant, type, 'status', text),
  orderPartition(tenant, type, 'updatedAt'),
  revisionsPartition({ agency: tenant, code: type, localId: id }),
  externalKeyGuard(tenant, type, text).pk,
  idempotencyKey(tenant, text).pk,
  graphGuard(tenant, type).pk,
  feedPartition(tenant),
  fedPartition(tenant, type),
];

describe('keys of the table', () => {
  it('all begin with the agency and the separator', () => {
    fc.assert(
      fc.property(agency, code, anyText, localId, (tenant, type, text, id) => {
        for (const pk of partitions(tenant, type, text, id)) expect(pk.startsWith(`${tenant}|`)).toBe(true);
      }),
    );
  });

  it('of two agencies never meet, whatever text a caller chooses', () => {
    fc.assert(
      fc.property(agency, agency, code, anyText, anyText, localId, (one, other, type, text, otherText, id) => {
        fc.pre(one !== other);
        const taken = new Set(partitions(one, type, text, id));
        for (const pk of partitions(other, type, otherText, id)) expect(taken.has(pk)).toBe(false);
      }),
    );
  });

  it('of different kinds of item never meet within an agency', () => {
    fc.assert(
      fc.property(agency, code, anyText, localId, (tenant, type, text, id) => {
        const all = partitions(tenant, type, text, id);
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('keep external keys apart that differ in one character', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const keys = [one, other].map((text) => externalKeyGuard('police', 'ACT', text).pk);
        expect(keys[0] === keys[1]).toBe(one === other);
      }),
    );
  });

  it('tell the revisions of a record from everything else, whatever text a caller chooses', () => {
    fc.assert(
      fc.property(agency, code, anyText, localId, (tenant, type, text, id) => {
        const key = { agency: tenant, code: type, localId: id };
        const found = partitions(tenant, type, text, id).flatMap((pk) => recordRevisedIn(pk) ?? []);
        expect(found).toEqual([key]);
      }),
    );
  });

  it('sort the entries of a feed by their numbers, and its head behind them', () => {
    const inOrder = [1, 9, 10, 999, 1_000, 123_456_789_012].map(feedSortKey);
    expect([...inOrder].sort()).toEqual(inOrder);
    expect(feedHead('police').sk > LAST_IN_FEED).toBe(true);
  });

  it('put a record under its agency, type and local id', () => {
    expect(recordKey({ agency: 'police', code: 'ACT', localId: '01ARZ' })).toEqual({ pk: 'police|ACT', sk: '01ARZ' });
  });

  it('sort by value first and by creation second, records without a value last', () => {
    const inOrder = [
      orderSortKey('2025-12-31', '02'),
      orderSortKey('2026-05-01', '01'),
      orderSortKey('2026-05-01', '02'),
      orderSortKey(null, '01'),
    ];
    expect([...inOrder].sort()).toEqual(inOrder);
    expect(inOrder.at(-1)?.startsWith(MISSING_LAST)).toBe(true);
  });

  it('sort revisions by time, and a later version after an earlier one at the same time', () => {
    const at = '2026-05-01T00:00:00.000Z';
    const inOrder = [revisionSortKey(at, 9), revisionSortKey(at, 10), revisionSortKey('2026-05-01T00:00:00.001Z', 2)];
    expect([...inOrder].sort()).toEqual(inOrder);
  });
});
