import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  earliest,
  isCertainlyAfter,
  latest,
  normalizePartialDate,
  sortableInstant,
} from '#lib/statute/partial-date.ts';

const two = (value: number): string => String(value).padStart(2, '0');

// every kind of partial date; days up to 28 exist in every month, the others are tested by name
const year = fc.integer({ min: 1868, max: 2999 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const instant = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const partialDate = fc.oneof(year, month, day, instant);

const compare = Temporal.Instant.compare;

/** The last instant, to the nanosecond, at which a partial date may lie. */
const lastInstantOf = (value: string): Temporal.Instant =>
  value.includes('T') ? latest(value) : latest(value).subtract({ nanoseconds: 1 });

describe('a partial date', () => {
  it.each([
    ['2023', '2023'],
    ['2023-11', '2023-11'],
    ['2024-02-29', '2024-02-29'],
    ['2023-11-03T21:15:00Z', '2023-11-03T21:15:00.000Z'],
    ['2023-11-04T10:15:00+13:00', '2023-11-03T21:15:00.000Z'],
    ['2023-11-03T21:15:00.123456Z', '2023-11-03T21:15:00.123Z'],
  ])('%s is kept as %s', (given, kept) => {
    expect(normalizePartialDate(given)).toBe(kept);
  });

  it.each([
    '',
    '23',
    '2023-13',
    '2023-00',
    '2023-11-31',
    '2023-02-29',
    '2023-11-04 ',
    '2023-1-4',
    '2023-11-04T10:15:00',
    '2023-11-04T25:00:00Z',
    'T',
    'yesterday',
    '２０２３',
  ])('%j is none', (text) => {
    expect(normalizePartialDate(text)).toBeUndefined();
  });

  it('is never made of a text without throwing or answering', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const normal = normalizePartialDate(text);
        expect(normal === undefined || normalizePartialDate(normal) === normal).toBe(true);
      }),
    );
  });

  it('stays as it is when normalised again', () => {
    fc.assert(
      fc.property(partialDate, (value) => {
        const normal = normalizePartialDate(value) ?? '';
        expect(normal).not.toBe('');
        expect(normalizePartialDate(normal)).toBe(normal);
      }),
    );
  });

  it('begins before it ends; an instant is one point', () => {
    fc.assert(
      fc.property(fc.oneof(year, month, day), (value) => {
        expect(compare(earliest(value), latest(value))).toBeLessThan(0);
      }),
    );
    fc.assert(
      fc.property(instant, (value) => {
        expect(compare(earliest(value), latest(value))).toBe(0);
      }),
    );
  });

  it('lies within the less precise one that it begins with', () => {
    fc.assert(
      fc.property(day, (value) => {
        const [inMonth, inYear] = [value.slice(0, 7), value.slice(0, 4)];
        for (const [inner, outer] of [
          [value, inMonth],
          [inMonth, inYear],
        ] as const) {
          expect(compare(earliest(outer), earliest(inner))).toBeLessThanOrEqual(0);
          expect(compare(latest(inner), latest(outer))).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  it('sorts in the order of its earliest reading', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (one, other) => {
        const [a, b] = [sortableInstant(one), sortableInstant(other)];
        expect(Math.sign(compare(earliest(one), earliest(other)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it('is later than another only when no reading of the two is in order', () => {
    fc.assert(
      fc.property(partialDate, partialDate, (one, other) => {
        expect(isCertainlyAfter(one, other)).toBe(compare(earliest(one), lastInstantOf(other)) > 0);
        expect(isCertainlyAfter(one, other) && isCertainlyAfter(other, one)).toBe(false);
        expect(isCertainlyAfter(one, one)).toBe(false);
      }),
    );
  });
});

describe('a date in New Zealand', () => {
  it.each([
    // [date, first instant, first instant after it]
    ['2026-01-15', '2026-01-14T11:00:00.000Z', '2026-01-15T11:00:00.000Z', 24], // daylight time, UTC+13
    ['2026-07-01', '2026-06-30T12:00:00.000Z', '2026-07-01T12:00:00.000Z', 24], // standard time, UTC+12
    ['2026-04-05', '2026-04-04T11:00:00.000Z', '2026-04-05T12:00:00.000Z', 25], // clocks go back
    ['2026-09-27', '2026-09-26T12:00:00.000Z', '2026-09-27T11:00:00.000Z', 23], // clocks go forward
  ])('%s runs from %s to %s (%i hours)', (date, from, to, hours) => {
    expect(sortableInstant(date)).toBe(from);
    expect(latest(date).toString({ smallestUnit: 'millisecond' })).toBe(to);
    expect(latest(date).since(earliest(date)).total('hours')).toBe(hours);
  });

  it('has months and years that begin at midnight in Auckland', () => {
    expect(sortableInstant('2026-07')).toBe('2026-06-30T12:00:00.000Z');
    expect(sortableInstant('2026')).toBe('2025-12-31T11:00:00.000Z');
    expect(latest('2026').toString()).toBe('2026-12-31T11:00:00Z');
    expect(latest('2024-02').toString()).toBe('2024-02-29T11:00:00Z');
  });

  it('is compared with an instant by the clock of Auckland', () => {
    expect(isCertainlyAfter('2026-05-01', '2026-04-30T11:59:59.999Z')).toBe(true);
    expect(isCertainlyAfter('2026-05-01', '2026-04-30T12:00:00.000Z')).toBe(false);
    expect(isCertainlyAfter('2026-05-01T12:00:00.000Z', '2026-05-01')).toBe(true);
    expect(isCertainlyAfter('2026-05-01T11:59:59.999Z', '2026-05-01')).toBe(false);
  });

  it('may be in order with a month or a year that it lies in', () => {
    expect(isCertainlyAfter('2023-11-30', '2023-11')).toBe(false);
    expect(isCertainlyAfter('2023', '2023-01-01')).toBe(false);
    expect(isCertainlyAfter('2023-11', '2023-11-01')).toBe(false);
  });

  it('is out of order with the day, month or year before it', () => {
    expect(isCertainlyAfter('2023-11-05', '2023-11-04')).toBe(true);
    expect(isCertainlyAfter('2023-12', '2023-11-30')).toBe(true);
    expect(isCertainlyAfter('2023-12-01', '2023-11')).toBe(true);
    expect(isCertainlyAfter('2024', '2023')).toBe(true);
  });
});
