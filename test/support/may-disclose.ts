import { expect } from 'vitest';
import { mayDisclose } from '#lib/statute/may-disclose/may-disclose.ts';
import type {
  ActivityFacts,
  DisclosureFacts,
  Question,
  RecipientFacts,
  Verdict,
} from '#lib/statute/may-disclose/question.ts';
import { NO_EVIDENCE } from './ipp12.ts';

/** Questions and records for the tests of `mayDisclose`: the smallest ones that are allowed. */
export const ON = '2026-11-21';
export const NONE: Question['prescribed'] = { countries: [], schemes: [] };

export const activity = (over: Partial<ActivityFacts> = {}): ActivityFacts => ({
  name: 'Enrolling students',
  status: 'ACTIVE',
  archivedAt: null,
  purposes: ['Enrolment', 'Statistics'],
  informationCategories: ['names', 'results', 'health'],
  recipients: [
    { name: 'Ministry of Education', ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED' },
    { name: 'Parents', ipp11Ground: 'C_AUTHORISED_BY_INDIVIDUAL' },
    { name: 'Alumni Trust', ipp11Ground: null },
  ],
  providers: ['Cloud Ltd'],
  nextReview: '2027-01-01',
  ...over,
});

export const disclosure = (over: Partial<DisclosureFacts> = {}): DisclosureFacts => ({
  recipient: 'Analytics Inc.',
  provider: null,
  countries: ['US'],
  recipientRole: 'INDEPENDENT',
  ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED',
  ipp12Pathway: 'F_COMPARABLE_SAFEGUARDS_REQUIRED',
  informationCategories: [],
  startsOn: null,
  endsOn: null,
  reviewBy: null,
  evidence: { ...NO_EVIDENCE, basisOfBelief: 'The contract requires it.' },
  safeguards: null,
  ...over,
});

export const question = (over: Partial<Question> = {}): Question => ({
  informationCategories: ['names'],
  purpose: 'Enrolment',
  recipient: 'Analytics Inc.',
  country: 'US',
  on: ON,
  prescribed: NONE,
  ...over,
});
export const home = (recipient: string | null, over: Partial<Question> = {}) =>
  question({ recipient, country: 'NZ', ...over });

export type Opinion = ReturnType<typeof mayDisclose<RecipientFacts, ActivityFacts, DisclosureFacts>>;
export const asked = (about: Question, facts: ActivityFacts, ...disclosures: DisclosureFacts[]): Opinion =>
  mayDisclose<RecipientFacts, ActivityFacts, DisclosureFacts>(about, [{ activity: facts, disclosures }]);

export const AGENT = {
  recipientRole: 'AGENT_SECTION_11',
  ipp11Ground: null,
  ipp12Pathway: null,
  evidence: null,
} as const;
export const prescribed = (
  from: string,
  to: string | null,
  limitedTo: string | null = null,
): Question['prescribed'] => ({
  countries: [{ name: 'US', instrument: 'the Test Regulations', from, to, limitedTo }],
  schemes: [{ name: 'CBPR', instrument: 'the Test Regulations', from, to, limitedTo }],
});
export const COUNTRY = disclosure({
  ipp12Pathway: 'E_PRESCRIBED_COUNTRY',
  evidence: { ...NO_EVIDENCE, basisOfBelief: 'b', prescribedCountry: 'US' },
});
export const SCHEME = disclosure({
  ipp12Pathway: 'D_PRESCRIBED_BINDING_SCHEME',
  evidence: { ...NO_EVIDENCE, basisOfBelief: 'b', prescribedScheme: 'cbpr' },
});

/** What is asked and recorded, the verdict, a part of why, and the provisions of what settled it. */
export type WorkedCase = [what: string, Opinion, Verdict, says: string | RegExp, rests?: string[]];

export function expectWorked(opinion: Opinion, verdict: Verdict, says: string | RegExp, rests?: string[]): void {
  const saying = typeof says === 'string' ? expect.stringContaining(says) : expect.stringMatching(says);
  expect([opinion.verdict, opinion.because]).toEqual([verdict, saying]);
  if (rests) expect(opinion.provisions.map(({ number }) => number)).toEqual(rests);
  expect(opinion.conditions.length > 0).toBe(verdict === 'ALLOWED_WITH_CONDITIONS');
  for (const { instrument } of opinion.provisions) expect(instrument).toBe('ACT_2020');
}
