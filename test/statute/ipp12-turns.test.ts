import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAfter, turnsOf } from '#lib/statute/ipp12/turns.ts';
import { judgeIpp12 } from '#lib/statute/ipp12-trace.ts';
import { ALL_EVIDENCE, AU, COMBINATIONS, facts } from '#test/support/ipp12.ts';

const dayIn = (days: number): string => new Date(Date.UTC(2026, 4, 25) + days * 86_400_000).toISOString().slice(0, 10);
const anyDay = fc.nat({ max: 20 }).map(dayIn);
const dates = fc.option(anyDay);
const anyFacts = fc
  .record({
    combination: fc.constantFrom(...COMBINATIONS),
    reviewBy: dates,
    endsOn: dates,
    on: fc.tuple(dates, dates, dates),
  })
  .map(({ combination, reviewBy, endsOn, on: [obtainedOn, assessedOn, date] }) =>
    facts({
      ...combination,
      reviewBy,
      endsOn,
      evidence: {
        ...ALL_EVIDENCE,
        authorisation: { ...ALL_EVIDENCE.authorisation, obtainedOn },
        law: { ...ALL_EVIDENCE.law, assessedOn },
        contract: { ...ALL_EVIDENCE.contract, date },
      },
    }),
  );
const entries = fc.array(
  fc.record({ from: anyDay, to: dates }).map((over) => ({ ...AU, ...over })),
  { maxLength: 2 },
);
const anyPrescribed = fc
  .tuple(entries, entries)
  .map(([countries, schemes]) => ({ countries, schemes: schemes.map((entry) => ({ ...entry, name: 'CBPR' })) }));

describe('the days from which a trace may come out otherwise', () => {
  it('are all there are: between two of them every answer stays the same', () => {
    let changed = 0;
    fc.assert(
      fc.property(anyFacts, anyPrescribed, fc.nat({ max: 24 }), (disclosure, prescribed, days) => {
        const [before, after] = [dayIn(days), dayIn(days + 1)];
        const [one, other] = [before, after].map((today) => judgeIpp12(disclosure, { today, prescribed }));
        if (!turnsOf(disclosure, prescribed).includes(after)) expect(other).toEqual(one);
        else if (one?.outcome !== other?.outcome) changed += 1;
      }),
      { numRuns: 40_000 },
    );
    expect(changed).toBeGreaterThan(100);
  });

  it.each([
    ['2026-02-28', ['2026-03-01']],
    ['2028-02-28', ['2028-02-29']],
    ['2026-12-31', ['2027-01-01']],
    [null, []],
  ])('begin after the last day that counts: %s', (date, days) => expect(dayAfter(date)).toEqual(days));
});
