import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IPP11_GROUNDS, IPP12_PATHWAYS, RECIPIENT_ROLES } from '#lib/statute/ipp12.ts';
import { mayDisclose } from '#lib/statute/may-disclose/may-disclose.ts';
import {
  type ActivityFacts,
  type DisclosureFacts,
  type Question,
  type RecipientFacts,
  VERDICTS,
  type Verdict,
} from '#lib/statute/may-disclose/question.ts';
import { NONE, ON, prescribed } from '#test/support/may-disclose.ts';

const dates = fc.option(fc.constantFrom('2026-11-20', ON, '2026-11-22', '2027-03-01'));
const countries = fc.constantFrom('US', 'AU');
const names = fc.constantFrom('Analytics Inc.', 'Parents', 'Cloud Ltd', 'Nobody');
const anyGround = fc.option(fc.constantFrom(...IPP11_GROUNDS));
const categories = fc.subarray(['names', 'results', 'health', 'photos']);
const anyDisclosure: fc.Arbitrary<DisclosureFacts> = fc.record({
  recipient: names,
  provider: fc.option(names),
  countries: fc.subarray(['US', 'AU']),
  recipientRole: fc.option(fc.constantFrom(...RECIPIENT_ROLES)),
  ipp11Ground: anyGround,
  ipp12Pathway: fc.option(fc.constantFrom(...IPP12_PATHWAYS)),
  informationCategories: categories,
  startsOn: dates,
  endsOn: dates,
  reviewBy: dates,
  safeguards: fc.option(fc.constant('encryption')),
  evidence: fc.option(
    fc.record({
      authorisation: fc.option(fc.record({ wordingShown: fc.constant('w'), obtainedOn: dates })),
      basisOfBelief: fc.option(fc.constant('b')),
      law: fc.option(fc.record({ name: fc.constant('l'), country: fc.option(countries), assessedOn: dates })),
      prescribedScheme: fc.option(fc.constant('CBPR')),
      prescribedCountry: fc.option(countries),
      contract: fc.option(fc.record({ reference: fc.constant('C-9'), date: dates })),
      impracticability: fc.option(fc.constant('i')),
    }),
  ),
});
const anyActivity: fc.Arbitrary<ActivityFacts> = fc.record({
  name: fc.constant('A'),
  status: fc.constantFrom('DRAFT', 'ACTIVE', 'ACTIVE', 'UNDER_REVIEW', 'RETIRED'),
  archivedAt: fc.option(fc.constant('2026-01-01T00:00:00.000Z'), { freq: 9 }).map((value) => value ?? null),
  purposes: fc.subarray(['Enrolment', 'Statistics'], { minLength: 1 }),
  informationCategories: categories,
  recipients: fc.array(fc.record({ name: names, ipp11Ground: anyGround }), { maxLength: 3 }),
  providers: fc.subarray(['Cloud Ltd']),
  nextReview: dates,
});
const anyQuestion: fc.Arbitrary<Question> = fc.record({
  informationCategories: fc.subarray(['names', 'results'], { minLength: 1 }),
  purpose: fc.constantFrom('Enrolment', 'Statistics', 'Marketing'),
  recipient: fc.option(names),
  country: fc.constantFrom('NZ', 'US', 'AU'),
  on: fc.constant(ON),
  prescribed: fc.constantFrom(NONE, prescribed('2026-01-01', null), prescribed('2027-01-01', null, 'x')),
});
const anyRecorded = fc.array(
  fc.record({ activity: anyActivity, disclosures: fc.array(anyDisclosure, { maxLength: 4 }) }),
  { maxLength: 3 },
);
const rank = ({ verdict }: { verdict: Verdict }): number => VERDICTS.indexOf(verdict);
const answer = mayDisclose<RecipientFacts, ActivityFacts, DisclosureFacts>;

describe('the answer, whatever is asked and recorded,', () => {
  it('is exactly one verdict, agrees with its tests, and is the same when asked again', () => {
    fc.assert(
      fc.property(anyQuestion, anyRecorded, (about, recorded) => {
        const opinion = answer(about, recorded);
        const outcomes = opinion.steps.map(({ outcome }) => outcome);
        const settled = outcomes.filter((outcome) => outcome !== 'MET' && outcome !== 'CONDITION');
        const open = outcomes.includes('CONDITION') ? 'ALLOWED_WITH_CONDITIONS' : 'ALLOWED';
        expect(settled.length).toBeLessThanOrEqual(1);
        expect(opinion.verdict).toBe(settled[0] ?? open);
        if (settled[0]) expect(outcomes.at(-1)).toBe(settled[0]);
        expect(opinion.because.length).toBeGreaterThan(0);
        expect(answer(about, structuredClone(recorded))).toEqual(opinion);
        if (opinion.changesOn) expect(opinion.changesOn > about.on).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is a yes only by a record of purpose, recipient and country that goes on', () => {
    fc.assert(
      fc.property(anyQuestion, anyRecorded, (about, recorded) => {
        const { verdict, activity: by, disclosure: to, recipient } = answer(about, recorded);
        if (verdict !== 'ALLOWED' && verdict !== 'ALLOWED_WITH_CONDITIONS') return;
        expect(by?.purposes).toContain(about.purpose);
        expect([by?.archivedAt, by?.status === 'RETIRED', by?.status === 'DRAFT']).toEqual([null, false, false]);
        if (about.country === 'NZ') expect(recipient?.ipp11Ground).not.toBeNull();
        else {
          expect(to?.countries).toContain(about.country);
          expect(to?.recipientRole === 'AGENT_SECTION_11' || to?.ipp11Ground !== null).toBe(true);
          expect((to?.endsOn ?? ON) >= ON && (to?.startsOn ?? ON) <= ON).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('that is a yes or a no never gets worse by another activity, disclosure, recipient or purpose', () => {
    fc.assert(
      fc.property(anyQuestion, anyRecorded, anyActivity, anyDisclosure, (about, recorded, more, other) => {
        const before = rank(answer(about, recorded));
        // a recipient of whom nothing was recorded may turn out not to be recorded for this information
        fc.pre(before <= VERDICTS.indexOf('REFUSED'));
        expect(rank(answer(about, [...recorded, { activity: more, disclosures: [other] }]))).toBeLessThanOrEqual(
          before,
        );
        for (const [index, { activity: facts, disclosures }] of recorded.entries()) {
          const recipients = [...facts.recipients, { name: 'Parents', ipp11Ground: IPP11_GROUNDS[0] }];
          for (const changed of [
            { activity: facts, disclosures: [...disclosures, other] },
            { activity: { ...facts, purposes: [...facts.purposes, 'Marketing'] }, disclosures },
            { activity: { ...facts, recipients }, disclosures },
          ]) {
            expect(rank(answer(about, recorded.with(index, changed)))).toBeLessThanOrEqual(before);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('never turns from a yes to a no when a ground that was missing is recorded', () => {
    fc.assert(
      fc.property(anyQuestion, anyActivity, fc.array(anyDisclosure, { maxLength: 3 }), (about, facts, disclosures) => {
        const before = rank(answer(about, [{ activity: facts, disclosures }]));
        const recipients = facts.recipients.map((entry) => ({
          ...entry,
          ipp11Ground: entry.ipp11Ground ?? IPP11_GROUNDS[0],
        }));
        const after = rank(answer(about, [{ activity: { ...facts, recipients }, disclosures }]));
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 1_000 },
    );
  });

  it('stays the same until the day on which it says that it may change', () => {
    const dayIn = (days: number) => new Date(Date.parse(ON) + days * 86_400_000).toISOString().slice(0, 10);
    let changed = 0;
    fc.assert(
      fc.property(anyQuestion, anyRecorded, fc.nat({ max: 200 }), (about, recorded, days) => {
        const [now, then] = [answer(about, recorded), answer({ ...about, on: dayIn(days) }, recorded)];
        const kept = ({ verdict, conditions, steps }: typeof now) => [verdict, conditions, steps.map((s) => s.outcome)];
        if (now.changesOn === null || dayIn(days) < now.changesOn) expect(kept(then)).toEqual(kept(now));
        else if (now.verdict !== then.verdict) changed += 1;
      }),
      { numRuns: 5_000 },
    );
    expect(changed).toBeGreaterThan(0);
  });
});
