import { describe, expect, it } from 'vitest';
import { offshoreDisclosureType } from '#lib/domain/offshore-disclosure.ts';
import { INSTRUMENTS } from '#lib/statute/citation.ts';
import { type DisclosureFacts, offshoreDisclosureRules as rules } from '#lib/statute/findings/offshore-disclosure.ts';
import { findingsOf, type Prescribed } from '#lib/statute/findings/rule.ts';
import { aFullDisclosure, type Content } from '#test/support/builders.ts';
import { ALL_EVIDENCE, AU, COMBINATIONS, NOTHING, TODAY } from '#test/support/ipp12.ts';

const CONTEXT = { now: `${TODAY}T00:00:00.000Z`, today: TODAY, prescribed: NOTHING };

/** A disclosure that meets every rule. */
const GOOD: DisclosureFacts = {
  recipientRole: 'INDEPENDENT',
  ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED',
  ipp12Pathway: 'C_COMPARABLE_PRIVACY_LAWS',
  countries: ['AU'],
  evidence: ALL_EVIDENCE,
  safeguards: 'encryption',
  reviewBy: '2027-01-01',
  endsOn: null,
  startsOn: '2026-03-01',
  decidedBy: 'Privacy Officer',
  decidedOn: '2026-02-01',
};
const AGENT = { recipientRole: 'AGENT_SECTION_11', ipp11Ground: null, ipp12Pathway: 'NOT_ENGAGED' } as const;
const prescribed = (over: object): Prescribed => ({ countries: [{ ...AU, ...over }], schemes: [] });
const withLaw = (assessedOn: string | null) => ({
  evidence: { ...ALL_EVIDENCE, law: { ...ALL_EVIDENCE.law, assessedOn } },
});
const withAuthorisation = (obtainedOn: string | null) => ({
  ipp12Pathway: 'A_EXPRESS_INFORMED_AUTHORISATION' as const,
  evidence: { ...ALL_EVIDENCE, authorisation: { wordingShown: 'w', obtainedOn } },
});

interface Example {
  breaks: Partial<DisclosureFacts>;
  says: RegExp;
  /** Records near to it that meet the rule. */
  meets: Partial<DisclosureFacts>[];
  prescribed?: Prescribed;
}

const EXAMPLES: Record<string, Example> = {
  'DIS-ROLE-UNCLEAR': { breaks: { recipientRole: null }, says: /`recipientRole`/, meets: [{}, AGENT] },
  'DIS-IPP11-GROUND-MISSING': {
    breaks: { ipp11Ground: null },
    says: /where none applies, IPP 11 does not allow/,
    meets: [AGENT, { recipientRole: null, ipp11Ground: null }],
  },
  'DIS-PATHWAY-MISSING': {
    breaks: { ipp12Pathway: null },
    says: /Decide on one/,
    meets: [
      { ipp12Pathway: null, ipp11Ground: 'B_TO_INDIVIDUAL' },
      { ...AGENT, ipp12Pathway: null },
    ],
  },
  'DIS-CONTRADICTORY': {
    breaks: { countries: ['US', 'GB'] },
    says: /law relied on is that of AU, which is none of the recipient's countries \(US, GB\)/,
    meets: [{ countries: ['US', 'AU'] }],
  },
  'DIS-COUNTRY-MISSING': { breaks: { countries: [] }, says: /`countries`/, meets: [{}] },
  'DIS-EVIDENCE-MISSING': {
    breaks: withLaw('2026-06-02'),
    says: /date \(2026-06-02\).*Privacy Act 2020 s 101/,
    meets: [withLaw(TODAY), withLaw(null)],
  },
  'DIS-EVIDENCE-EXPIRED': {
    breaks: { reviewBy: '2026-05-31' },
    says: /2026-05-31/,
    meets: [
      { reviewBy: TODAY },
      { ...AGENT, reviewBy: '2026-05-31' },
      { reviewBy: '2026-05-30', endsOn: '2026-05-31' },
    ],
  },
  'DIS-REVIEW-OVERDUE': {
    breaks: { ...AGENT, reviewBy: '2026-05-31' },
    says: /2026-05-31/,
    meets: [{ ...AGENT, reviewBy: TODAY }, { reviewBy: '2026-05-31' }],
  },
  'DIS-NOT-PRESCRIBED': {
    breaks: { ipp12Pathway: 'E_PRESCRIBED_COUNTRY' },
    prescribed: prescribed({ to: '2026-05-31' }),
    says: /was prescribed by Regulations 2026 until 2026-05-31.*stop the disclosure/,
    meets: [{}],
  },
  'DIS-AUTHORISATION-UNDATED': {
    breaks: withAuthorisation(null),
    says: /`obtainedOn`/,
    meets: [withAuthorisation('2026-01-01'), { evidence: { ...ALL_EVIDENCE, authorisation: null } }],
  },
  'DIS-ASSESSMENT-UNDATED': {
    breaks: withLaw(null),
    says: /Privacy Act 1988/,
    meets: [{ ...withLaw(null), ipp12Pathway: 'B_RECIPIENT_SUBJECT_TO_ACT' }],
  },
  'DIS-ASSESSMENT-OLD': {
    breaks: withLaw('2024-05-31'),
    says: /2024-05-31, more than 24 months ago/,
    meets: [
      withLaw('2024-06-01'),
      withLaw(null),
      { ...withLaw('2000-01-01'), ipp12Pathway: 'B_RECIPIENT_SUBJECT_TO_ACT' },
    ],
  },
  'DIS-AGENT-WITHOUT-SAFEGUARDS': {
    breaks: { ...AGENT, safeguards: null },
    says: /IPP 5\(b\)/,
    meets: [AGENT, { safeguards: null }],
  },
  'DIS-AGENT-WITHOUT-CONTRACT': {
    breaks: { ...AGENT, evidence: null },
    says: /`contract`/,
    meets: [AGENT, { evidence: { ...ALL_EVIDENCE, contract: null } }],
  },
  'DIS-DECISION-UNSIGNED': {
    breaks: { decidedBy: null, decidedOn: null },
    says: /does not say who made it and when/,
    meets: [{ ipp12Pathway: null, decidedBy: null, decidedOn: null }],
  },
  'DIS-DECIDED-AFTER-START': {
    breaks: { decidedOn: '2026-03-02' },
    says: /2026-03-02, after the disclosure started on 2026-03-01/,
    meets: [{ decidedOn: '2026-03-01' }, { startsOn: null }, { ...AGENT, decidedOn: '2026-03-02' }],
  },
  'DIS-NO-REVIEW-DATE': {
    breaks: { reviewBy: null },
    says: /`reviewBy`/,
    meets: [
      { reviewBy: null, endsOn: '2027-01-01' },
      { reviewBy: null, ipp12Pathway: null },
    ],
  },
  'DIS-ENDED-STILL-LIVE': { breaks: { endsOn: '2026-05-31' }, says: /ended on 2026-05-31/, meets: [{ endsOn: TODAY }] },
};

const found = (over: Partial<DisclosureFacts>, known: Prescribed = NOTHING) =>
  findingsOf(rules, { ...GOOD, ...over }, { ...CONTEXT, prescribed: known });

describe('the rules about offshore disclosures', () => {
  it('each have an example here, and ids of their own', () => {
    expect(rules.map(({ id }) => id)).toEqual(Object.keys(EXAMPLES));
  });

  it('find nothing in a disclosure that meets them all', () => {
    expect(found({})).toEqual([]);
  });

  it.each(Object.entries(EXAMPLES))('%s finds the record that breaks it, and not those that meet it', (id, example) => {
    const { breaks, says, meets, prescribed: known } = example;
    const [hit, ...others] = found(breaks, known).filter(({ rule }) => rule.id === id);
    expect(others).toEqual([]);
    expect(hit?.message).toMatch(says);
    for (const over of meets) expect(found(over).map(({ rule }) => rule.id)).not.toContain(id);
  });

  it('find a prescribed country in force, or none relied on, in order', () => {
    const ids = (known: Prescribed) =>
      found({ ipp12Pathway: 'E_PRESCRIBED_COUNTRY' }, known).map(({ rule }) => rule.id);
    expect(ids(prescribed({}))).toEqual([]);
    expect(ids(prescribed({ from: '2026-06-02' }))).toEqual(['DIS-NOT-PRESCRIBED']);
    expect(ids(NOTHING)).toEqual(['DIS-NOT-PRESCRIBED']);
  });

  it('name provisions by instrument, and fields that the record has', () => {
    const content: Content = aFullDisclosure();
    for (const { id, provisions, summary, severity } of rules) {
      expect(id).toMatch(/^DIS-[A-Z0-9-]+$/);
      expect(summary).toMatch(/^[A-Z].*\.$/);
      expect(severity).toMatch(/^(LOW|MEDIUM|HIGH)$/);
      for (const { instrument, number } of provisions) {
        expect(INSTRUMENTS).toHaveProperty(instrument);
        expect(number).toMatch(/^(s \d+|IPP \d+\(.+\))$/);
      }
      for (const path of findingsOf(
        rules,
        { ...GOOD, ...EXAMPLES[id]?.breaks },
        { ...CONTEXT, prescribed: EXAMPLES[id]?.prescribed ?? NOTHING },
      ).flatMap(({ fields }) => fields)) {
        expect(path.reduce((value, step) => value?.[step], content)).toBeDefined();
      }
    }
  });

  it('are the ones of the record type, and answer for every combination in plain sentences', () => {
    expect(offshoreDisclosureType.findingRules).toBe(rules);
    for (const combination of COMBINATIONS) {
      for (const { message } of found({ ...combination, evidence: null, countries: [], reviewBy: '2020-01-01' })) {
        expect(message).toMatch(/^[A-Z].*\.$/);
        expect(message).not.toMatch(/undefined|null/);
      }
    }
  });
});
