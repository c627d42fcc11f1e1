import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prescribed } from '#lib/statute/findings/rule.ts';
import type { Ipp12Disclosure } from '#lib/statute/ipp12/facts.ts';
import { evaluateIpp12, explainIpp12, type Ipp12Outcome, judgeIpp12 } from '#lib/statute/ipp12-trace.ts';
import {
  ALL_EVIDENCE,
  AU,
  AUSTRALIA,
  COMBINATIONS,
  EVIDENCES,
  evaluate,
  NOTHING,
  stepIn,
  TODAY,
} from '#test/support/ipp12.ts';

describe('a trace on a day', () => {
  it.each<[string, Partial<Ipp12Disclosure>, Ipp12Outcome]>([
    ['the review is due that day', { reviewBy: TODAY }, 'PATHWAY_MET'],
    ['the review was due the day before', { reviewBy: '2026-05-31' }, 'EVIDENCE_EXPIRED'],
    ['the disclosure ends that day', { endsOn: TODAY }, 'PATHWAY_MET'],
    ['the disclosure ended the day before', { endsOn: '2026-05-31' }, 'EVIDENCE_EXPIRED'],
    [
      'an agent is overdue for review',
      { recipientRole: 'AGENT_SECTION_11', ipp12Pathway: null, reviewBy: '2020-01-01' },
      'NOT_A_DISCLOSURE',
    ],
    [
      'the law was assessed that day',
      { evidence: { ...ALL_EVIDENCE, law: { name: 'L', country: 'AU', assessedOn: TODAY } } },
      'PATHWAY_MET',
    ],
    [
      'the law is to be assessed the day after',
      { evidence: { ...ALL_EVIDENCE, law: { name: 'L', country: 'AU', assessedOn: '2026-06-02' } } },
      'EVIDENCE_MISSING',
    ],
    ['the law is that of another country', { countries: ['US', 'GB'] }, 'CONTRADICTORY'],
    ['the law is that of one of several countries', { countries: ['US', 'AU'] }, 'PATHWAY_MET'],
    ['the law has a country and the recipient none', { countries: [] }, 'EVIDENCE_MISSING'],
    ['New Zealand is among the countries', { countries: ['AU', 'NZ'] }, 'CONTRADICTORY'],
    [
      'an authorisation has no date',
      {
        ipp12Pathway: 'A_EXPRESS_INFORMED_AUTHORISATION',
        evidence: { ...ALL_EVIDENCE, authorisation: { wordingShown: 'w', obtainedOn: null } },
      },
      'PATHWAY_MET',
    ],
    [
      'an authorisation is dated ahead',
      {
        ipp12Pathway: 'A_EXPRESS_INFORMED_AUTHORISATION',
        evidence: { ...ALL_EVIDENCE, authorisation: { wordingShown: 'w', obtainedOn: '2027-01-01' } },
      },
      'EVIDENCE_MISSING',
    ],
    [
      'an agreement is dated ahead',
      {
        ipp12Pathway: 'F_COMPARABLE_SAFEGUARDS_REQUIRED',
        evidence: { ...ALL_EVIDENCE, contract: { reference: 'C', date: '2027-01-01' } },
      },
      'EVIDENCE_MISSING',
    ],
    [
      'an agreement dated ahead is not what is relied on',
      { evidence: { ...ALL_EVIDENCE, contract: { reference: 'C', date: '2027-01-01' } } },
      'PATHWAY_MET',
    ],
    [
      'the relief is relied on and the review overdue',
      { ipp12Pathway: 'RELIEF_IPP12_2', ipp11Ground: 'F_SERIOUS_THREAT', reviewBy: '2026-05-31' },
      'EVIDENCE_EXPIRED',
    ],
  ])('when %s', (_, over, outcome) => {
    expect(evaluate(over).outcome).toBe(outcome);
  });

  const prescribed = (over: object): Prescribed => ({ countries: [{ ...AU, ...over }], schemes: [] });
  const E = { ipp12Pathway: 'E_PRESCRIBED_COUNTRY' } as const;

  it.each<[string, Prescribed, Ipp12Outcome, RegExp]>([
    ['no country is', NOTHING, 'NOT_PRESCRIBED', /no regulation that prescribes AU/],
    ['another country is', prescribed({ name: 'GB' }), 'NOT_PRESCRIBED', /no regulation that prescribes AU/],
    ['it is from that day', prescribed({ from: TODAY }), 'PATHWAY_MET', /Regulations 2026 since 2026-06-01/],
    [
      'it is from the day after',
      prescribed({ from: '2026-06-02' }),
      'NOT_PRESCRIBED',
      /from 2026-06-02, after 2026-06-01/,
    ],
    ['it was until that day', prescribed({ to: TODAY }), 'PATHWAY_MET', /since 2026-01-01/],
    ['it was until the day before', prescribed({ to: '2026-05-31' }), 'NOT_PRESCRIBED', /until 2026-05-31/],
    ['it is for some disclosures', prescribed({ limitedTo: 'airlines' }), 'PATHWAY_MET', /limited to: airlines/],
  ])('looks the prescribed country up: %s', (_, known, outcome, because) => {
    const evaluation = evaluate(E, known);
    expect(evaluation.outcome).toBe(outcome);
    expect(stepIn(evaluation, 'PRESCRIBED')?.because).toMatch(because);
  });

  it('takes the prescription in force among several of the same country', () => {
    const entries = [
      { ...AU, instrument: 'Old', to: '2026-03-31' },
      { ...AU, instrument: 'New', from: '2026-04-01' },
      { ...AU, instrument: 'Next', from: '2026-07-01' },
    ];
    for (const countries of [entries, entries.toReversed()]) {
      const because = (today: string) => stepIn(evaluate(E, { countries, schemes: [] }, today), 'PRESCRIBED')?.because;
      expect(because('2026-03-31')).toContain('Old');
      expect(because('2026-04-01')).toContain('New');
      expect(because('2025-12-31')).toContain('Old from');
      expect(because('2026-07-01')).toContain('Next');
    }
  });

  it('knows a scheme by its name in any case, and not by the name of a country', () => {
    const scheme = { ...AU, name: 'cbpr ' };
    const D = { ipp12Pathway: 'D_PRESCRIBED_BINDING_SCHEME' } as const;
    expect(evaluate(D, { countries: [], schemes: [scheme] }).outcome).toBe('PATHWAY_MET');
    expect(evaluate(D, { countries: [scheme], schemes: [] }).outcome).toBe('NOT_PRESCRIBED');
  });

  it("says that a prescribed country is none of the recipient's, or that these are not recorded", () => {
    expect(evaluate({ ...E, countries: ['US'] }, AUSTRALIA).outcome).toBe('CONTRADICTORY');
    expect(evaluate({ ...E, countries: [] }, AUSTRALIA).outcome).toBe('EVIDENCE_MISSING');
  });
});

describe('looking again', () => {
  it.each<[string, Partial<Ipp12Disclosure>, Prescribed, string | null, RegExp]>([
    ['nothing is recorded', {}, NOTHING, null, /the Act sets none/],
    ['a review is', { reviewBy: '2027-01-01' }, NOTHING, '2027-01-01', /that the agency set/],
    [
      'it ends before the review',
      { reviewBy: '2027-01-01', endsOn: '2026-12-31' },
      NOTHING,
      '2026-12-31',
      /last day of the disclosure/,
    ],
    [
      'it ends on the day of the review',
      { reviewBy: '2027-01-01', endsOn: '2027-01-01' },
      NOTHING,
      '2027-01-01',
      /that the agency set/,
    ],
    [
      'the prescription ends first',
      { ipp12Pathway: 'E_PRESCRIBED_COUNTRY', reviewBy: '2027-01-01' },
      { ...AUSTRALIA, countries: [{ ...AU, to: '2026-09-30' }] },
      '2026-09-30',
      /last day of the prescription/,
    ],
    [
      'the prescription starts first',
      { ipp12Pathway: 'E_PRESCRIBED_COUNTRY', reviewBy: '2027-01-01' },
      { ...AUSTRALIA, countries: [{ ...AU, from: '2026-08-01' }] },
      '2026-08-01',
      /first day of the prescription/,
    ],
    [
      'the prescription is over',
      { ipp12Pathway: 'E_PRESCRIBED_COUNTRY' },
      { ...AUSTRALIA, countries: [{ ...AU, to: '2026-02-01' }] },
      null,
      /the Act sets none/,
    ],
    [
      'a prescription is not relied on',
      {},
      { ...AUSTRALIA, countries: [{ ...AU, to: '2026-09-30' }] },
      null,
      /the Act sets none/,
    ],
    [
      'an agent has a review',
      { recipientRole: 'AGENT_SECTION_11', ipp12Pathway: 'NOT_ENGAGED', reviewBy: '2027-01-01' },
      NOTHING,
      '2027-01-01',
      /that the agency set/,
    ],
  ])('when %s', (_, over, prescribed, on, because) => {
    const evaluation = evaluate(over, prescribed);
    expect(evaluation.lookAgainOn).toBe(on);
    expect(evaluation.lookAgainBecause).toMatch(because);
  });
});

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybeDay = fc.option(day, { freq: 3 });
const disclosures: fc.Arbitrary<Ipp12Disclosure> = fc
  .record({
    combination: fc.constantFrom(...COMBINATIONS),
    countries: fc.subarray(['AU', 'US', 'GB', 'NZ']),
    shown: fc.constantFrom(...EVIDENCES),
    obtainedOn: maybeDay,
    assessedOn: maybeDay,
    date: maybeDay,
    reviewBy: maybeDay,
    endsOn: maybeDay,
    safeguards: fc.option(fc.constant('encryption')),
  })
  .map(({ combination, shown, obtainedOn, assessedOn, date, ...rest }) => ({
    ...combination,
    ...rest,
    evidence: {
      ...shown,
      authorisation: shown.authorisation && { ...shown.authorisation, obtainedOn },
      law: shown.law && { ...shown.law, assessedOn },
      contract: shown.contract && { ...shown.contract, date },
    },
  }));
const prescriptions: fc.Arbitrary<Prescribed> = fc
  .record({ from: day, to: maybeDay, limitedTo: fc.option(fc.constant('airlines')) })
  .map((entry) => ({
    countries: [{ ...AU, ...entry }],
    schemes: [{ ...AU, name: 'CBPR', ...entry }],
  }));

describe('on any days at all, a trace', () => {
  it('has one outcome, which its steps and what is missing bear out', () => {
    fc.assert(
      fc.property(disclosures, prescriptions, day, (disclosure, prescribed, today) => {
        const evaluation = evaluateIpp12(disclosure, { today, prescribed });
        const { outcome, missing } = evaluation;
        const answer = (id: string) => stepIn(evaluation, id)?.answer;
        expect(outcome === 'CONTRADICTORY').toBe(answer('AGREEMENT') === 'NO');
        if (outcome === 'PATHWAY_MET' || outcome === 'RELIEF_RELIED_ON') {
          expect(missing.filter(({ needed }) => needed)).toEqual([]);
          expect([answer('ENGAGED'), answer('EVIDENCE'), answer('HOLDS')]).toEqual(['YES', 'YES', 'YES']);
          expect(answer('PRESCRIBED') ?? 'YES').toBe('YES');
        }
        expect(answer('RELIEF') === 'YES').toBe(
          disclosure.ipp12Pathway === 'RELIEF_IPP12_2' &&
            answer('AGREEMENT') === 'YES' &&
            disclosure.evidence?.impracticability !== null,
        );
        if (outcome === 'EVIDENCE_MISSING') expect(answer('EVIDENCE')).toBe('NO');
        if (outcome === 'EVIDENCE_EXPIRED') expect(answer('HOLDS')).toBe('NO');
        if (outcome === 'NOT_PRESCRIBED') expect(answer('PRESCRIBED')).toBe('NO');
        if (outcome === 'UNDECIDED') expect(missing.some(({ needed }) => needed)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('once expired stays expired, and what is met was not dated after the day', () => {
    fc.assert(
      fc.property(disclosures, day, day, (disclosure, one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        // with one timeless prescription only the disclosure's own dates are left to change an outcome
        const prescribed = {
          countries: [{ ...AU, from: '2000-01-01' }],
          schemes: [{ ...AU, name: 'CBPR', from: '2000-01-01' }],
        };
        const at = (today: string) => evaluateIpp12(disclosure, { today, prescribed }).outcome;
        if (at(earlier) === 'EVIDENCE_EXPIRED') expect(at(later)).toBe('EVIDENCE_EXPIRED');
        if (['PATHWAY_MET', 'RELIEF_RELIED_ON'].includes(at(earlier)))
          expect([at(earlier), 'EVIDENCE_EXPIRED']).toContain(at(later));
        if (['CONTRADICTORY', 'NOT_A_DISCLOSURE', 'NOT_ENGAGED', 'UNDECIDED'].includes(at(earlier)))
          expect(at(later)).toBe(at(earlier));
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads the same from what is kept of it as when it was made', () => {
    fc.assert(
      fc.property(disclosures, prescriptions, day, (disclosure, prescribed, today) => {
        const kept = JSON.parse(JSON.stringify(judgeIpp12(disclosure, { today, prescribed })));
        expect(explainIpp12(disclosure, kept, today)).toEqual(evaluateIpp12(disclosure, { today, prescribed }));
      }),
    );
  });
});
