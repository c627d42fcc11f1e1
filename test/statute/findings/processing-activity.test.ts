import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processingActivityType } from '#lib/domain/processing-activity.ts';
import { ACTIVITY_RULES } from '#lib/statute/findings/processing-activity.ts';
import { type Finding, findingsOf } from '#lib/statute/findings/rule.ts';
import { aFullActivity, anActivity, type Content } from '#test/support/builders.ts';
import { describeRules, type QuietCase, recordOf, TODAY } from '#test/support/rule-cases.ts';
import { COLLECTION_CASES } from './collection-cases.ts';
import { HANDLING_CASES } from './handling-cases.ts';
import { child, IPP3_NOTICE, IPP3A_NOTICE, SOUND, withChildren, without } from './sound-activity.ts';

const AGENT = { agencyRole: 'AGENT_SECTION_11' };
const BARE: Content = { ...anActivity(), embedded: undefined };
const findings = (content: Content, context = TODAY): Finding[] =>
  findingsOf(ACTIVITY_RULES, recordOf(processingActivityType, content), context);
const idsOf = (found: Finding[]): string[] => found.map(({ rule }) => rule.id);

const QUIET: QuietCase[] = [
  {
    rule: 'ACT-SOURCE-GROUNDS',
    when: 'the exception is OTHER, which another rule asks about',
    content: { sources: [{ kind: 'OTHER_PERSON', ipp2Exception: 'OTHER' }] },
  },
  {
    rule: 'ACT-IDENTIFIER-NECESSITY',
    when: 'another agency assigned it, which another rule asks about',
    content: { uniqueIdentifiers: [{ scheme: 'NSN', assignedByOtherAgency: true }] },
  },
  {
    rule: 'ACT-PURPOSE-FUNCTION',
    when: 'IPP 1 is not tagged',
    content: { functionLink: null, ippTags: without('IPP1_PURPOSE_OF_COLLECTION') },
  },
  {
    rule: 'ACT-PURPOSE-NECESSITY',
    when: 'nothing marks the information as weighty',
    content: { necessity: null, sensitiveInfoFlag: false, healthInfoFlag: null, childrenInvolved: false },
  },
  {
    rule: 'ACT-SOURCE-EXCEPTION',
    when: 'the agency made the information itself',
    content: { sources: [{ kind: 'GENERATED' }, { kind: 'INDIVIDUAL' }] },
  },
  {
    rule: 'ACT-SOURCE-EXCEPTION',
    when: 'it is retired',
    content: { sources: [{ kind: 'OTHER_PERSON' }], status: 'RETIRED' },
  },
  { rule: 'ACT-SOURCE-EXCEPTION', when: 'it is an agent', content: { ...AGENT, sources: [{ kind: 'OTHER_AGENCY' }] } },
  {
    rule: 'ACT-NOTICE-IPP3',
    when: 'the individual is no source',
    content: { notices: [], sources: SOUND.sources.slice(1) },
  },
  {
    rule: 'ACT-NOTICE-IPP3-ITEMS',
    when: 'no law authorises the collection and the notice names none',
    content: {
      legalAuthorities: [],
      notices: [
        { ...IPP3_NOTICE, itemsCovered: IPP3_NOTICE.itemsCovered.filter((item: string) => item !== 'AUTHORISING_LAW') },
      ],
    },
  },
  {
    rule: 'ACT-NOTICE-IPP3-ITEMS',
    when: 'an older version was incomplete and the newer is not',
    content: { notices: [{ principle: 'IPP3', itemsCovered: ['PURPOSE'] }, IPP3_NOTICE] },
  },
  {
    rule: 'ACT-NOTICE-IPP3A-ITEMS',
    when: 'an exception stands in the place of the notice',
    content: { notices: [{ principle: 'IPP3A', exception: 'ALREADY_AWARE' }] },
  },
  {
    rule: 'ACT-NOTICE-EVIDENCE',
    when: 'an exception stands in the place of the notice',
    content: { notices: [{ principle: 'IPP3A', exception: 'ALREADY_AWARE' }] },
  },
  {
    rule: 'ACT-NOTICE-IPP3A',
    when: 'collection ended the day before IPP 3A',
    content: { notices: [], collectionTo: '2026-04-30' },
  },
  {
    rule: 'ACT-NOTICE-IPP3A',
    when: 'collection begins tomorrow',
    content: { notices: [], collectionFrom: '2026-11-22' },
  },
  { rule: 'ACT-NOTICE-IPP3A', when: 'it is an agent', content: { ...AGENT, notices: [] } },
  { rule: 'ACT-NOTICE-IPP3A', when: 'it is a draft', content: { notices: [], status: 'DRAFT' } },
  {
    rule: 'ACT-SAFEGUARDS-REVIEW',
    when: 'the information is neither sensitive nor about health',
    content: { safeguardsReviewedOn: null, sensitiveInfoFlag: false, healthInfoFlag: null },
  },
  { rule: 'ACT-RETENTION', when: 'the rule is in words', content: { retention: { statement: 'As the law says.' } } },
  {
    rule: 'ACT-RETENTION-TRIGGER',
    when: 'there is no period',
    content: { retention: { statement: 'As the law says.' } },
  },
  { rule: 'ACT-RETENTION-ZERO', when: 'the period is a second', content: { retention: { period: 'PT1S' } } },
  { rule: 'ACT-IPP11-RECIPIENT', when: 'a disclosure goes abroad', content: { recipients: [] } },
  {
    rule: 'ACT-IPP11-RECIPIENT',
    when: 'the disclosures are not known',
    content: { recipients: [], embedded: undefined },
  },
  { rule: 'ACT-IPP12-DISCLOSURE', when: 'the disclosures are not known', content: { embedded: undefined } },
  {
    rule: 'ACT-IPP12-DISCLOSURE',
    when: 'disclosures are counted but not embedded',
    content: { embedded: { children: [], count: 1 } },
  },
  {
    rule: 'ACT-IPP12-TAG',
    when: 'the recipient is an agent',
    content: {
      ippTags: without('IPP12_DISCLOSURE_OUTSIDE_NZ'),
      ...withChildren(child({ recipientRole: 'AGENT_SECTION_11' })),
    },
  },
  {
    rule: 'ACT-IPP12-TAG',
    when: 'the ground lies outside IPP 12',
    content: {
      ippTags: without('IPP12_DISCLOSURE_OUTSIDE_NZ'),
      ...withChildren(child({ ipp11Ground: 'B_TO_INDIVIDUAL', recipientRole: null })),
    },
  },
  {
    rule: 'ACT-IPP12-TAG',
    when: 'the disclosures are not known',
    content: { ippTags: without('IPP12_DISCLOSURE_OUTSIDE_NZ'), embedded: undefined },
  },
  {
    rule: 'ACT-RETIRED-DISCLOSURE',
    when: 'the disclosure ended yesterday',
    content: { status: 'RETIRED', ...withChildren(child({ endsOn: '2026-11-20' })) },
  },
  { rule: 'ACT-RETIRED-DISCLOSURE', when: 'it is not retired', content: {} },
  {
    rule: 'ACT-AGENT-DISCLOSES',
    when: 'an agent passes it on for the principal',
    content: {
      ...AGENT,
      recipients: [{ name: 'Principal' }],
      ...withChildren(child({ recipientRole: 'AGENT_SECTION_11' })),
    },
  },
  {
    rule: 'ACT-IPP3A-TAG',
    when: 'an exception stands in the place of the notice',
    content: {
      ippTags: without('IPP3A_INDIRECT_COLLECTION_NOTICE'),
      notices: [{ principle: 'IPP3A', exception: 'ALREADY_AWARE' }],
    },
  },
  { rule: 'ACT-IPP3A-SOURCE', when: 'no source is recorded', content: { sources: [] } },
  { rule: 'ACT-REVIEW-OVERDUE', when: 'the review is due today', content: { nextReview: '2026-11-21' } },
  { rule: 'ACT-REVIEW-OVERDUE', when: 'it is retired', content: { nextReview: '2020-01-01', status: 'RETIRED' } },
  { rule: 'ACT-STATUS-ENDED', when: 'collection ends today', content: { collectionTo: '2026-11-21' } },
  { rule: 'ACT-STATUS-RETIRED', when: 'no end of collection is recorded', content: { status: 'RETIRED' } },
  {
    rule: 'ACT-STATUS-DRAFT',
    when: 'it is to begin tomorrow',
    content: { status: 'DRAFT', collectionFrom: '2026-11-22' },
  },
];

describe('the rules of processing activities', () => {
  describeRules(processingActivityType, SOUND, { cases: [...COLLECTION_CASES, ...HANDLING_CASES], quiet: QUIET });

  it('are at least 26, and each names its provisions', () => {
    expect(ACTIVITY_RULES.length).toBeGreaterThanOrEqual(26);
    for (const { id, provisions } of ACTIVITY_RULES) expect([id, provisions.length > 0]).toEqual([id, true]);
  });

  it('say of every LOW finding that no law asks for it, or that it is about tags and content that disagree', () => {
    const low = [...COLLECTION_CASES, ...HANDLING_CASES].flatMap(({ rule, broken }) =>
      findings({ ...SOUND, ...broken }).filter((found) => found.rule.id === rule && found.rule.severity === 'LOW'),
    );
    expect(low.length).toBeGreaterThan(10);
    for (const { rule, message } of low) {
      const disagree = /^ACT-(IPP\d+A?|STATUS)-/.test(rule.id);
      expect([rule.id, disagree || /good practice|no law|not law|not a rule of law/.test(message)]).toEqual([
        rule.id,
        true,
      ]);
    }
  });

  it('find in a bare activity only what is missing, nothing about what is not known', () => {
    expect(idsOf(findings(BARE))).toEqual([
      'ACT-CATEGORIES',
      'ACT-SOURCE',
      'ACT-SAFEGUARDS',
      'ACT-RETENTION',
      'ACT-TAGS',
      'ACT-FLAGS',
      'ACT-ROLE',
    ]);
  });

  it('ask nothing of an agent for which its principal answers', () => {
    expect(idsOf(findings({ ...BARE, ...AGENT, ippTags: SOUND.ippTags, sources: [{ kind: 'OTHER_AGENCY' }] }))).toEqual(
      ['ACT-FLAGS'],
    );
  });

  it('ask about IPP 3A from the day it is in force, not before', () => {
    const content = { ...SOUND, notices: [IPP3_NOTICE], safeguardsReviewedOn: '2026-04-30' };
    const before = { ...TODAY, now: '2026-04-30T11:59:59.999Z', today: '2026-04-30' };
    expect(idsOf(findings(content, before))).toEqual([]);
    expect(idsOf(findings(content, { ...before, now: '2026-04-30T12:00:00.000Z', today: '2026-05-01' }))).toEqual([
      'ACT-NOTICE-IPP3A',
    ]);
  });

  it('claim no rule 3A of the Health Information Privacy Code, which no source confirmed', () => {
    const messageOf = (codesOfPractice: string[]) =>
      findings({ ...SOUND, notices: [IPP3_NOTICE], codesOfPractice }).find(({ rule }) => rule.id === 'ACT-NOTICE-IPP3A')
        ?.message;
    expect(messageOf(['HEALTH_INFORMATION_PRIVACY_CODE_2020'])).toContain('is not verified');
    expect(messageOf([])).not.toContain('verified');
  });

  it('ask for a review of safeguards by the calendar, also after 29 February', () => {
    const on = (today: string, safeguardsReviewedOn: string) =>
      idsOf(findings({ ...SOUND, safeguardsReviewedOn, nextReview: '2030-01-01' }, { ...TODAY, today }));
    expect(on('2029-02-28', '2028-02-28')).toEqual([]);
    expect(on('2028-02-29', '2027-02-28')).toEqual([]);
    expect(on('2028-02-29', '2027-02-27')).toEqual(['ACT-SAFEGUARDS-REVIEW']);
  });

  it('shorten what they quote between characters, and put it on one line', () => {
    const name = `${'🥝'.repeat(100)}\nsecond line`;
    const hit = findings({ ...SOUND, recipients: [{ name }] }).find(({ rule }) => rule.id === 'ACT-RECIPIENT-GROUND');
    expect(hit?.message).toContain(`"${'🥝'.repeat(80)}…"`);
    expect(hit?.message.isWellFormed()).toBe(true);
    const lines = findings({ ...SOUND, recipients: [{ name: 'one\ntwo' }] });
    expect(lines.find(({ rule }) => rule.id === 'ACT-RECIPIENT-GROUND')?.message).toContain('"one two"');
  });

  it('name every one of a hundred entries in the fields, and a few in the message', () => {
    const recipients = Array.from({ length: 100 }, (_, index) => ({ name: `Recipient ${index}` }));
    const hit = findings({ ...SOUND, recipients }).find(({ rule }) => rule.id === 'ACT-RECIPIENT-GROUND');
    expect(hit?.fields).toHaveLength(100);
    expect(hit?.message).toContain('and 97 more');
    expect(hit?.message.length).toBeLessThan(500);
  });
});

/** Any activity that the schema takes, made of the values that full, sound and bare ones have, and of odd ones. */
const anyActivity = (): fc.Arbitrary<Content> => {
  const models = [SOUND, aFullActivity(), BARE];
  const names = Object.keys(SOUND).filter((name) => !['name', 'purposes', 'status', 'embedded'].includes(name));
  const values = (name: string) =>
    fc.constantFrom(...models.map((model) => model[name]), ...models.map((model) => oddOf(model[name])));
  return fc
    .record({
      ...Object.fromEntries(names.map((name) => [name, values(name)])),
      status: fc.constantFrom('DRAFT', 'ACTIVE', 'UNDER_REVIEW', 'RETIRED'),
      embedded: fc.constantFrom(
        undefined,
        ...[[], [child()], [{ localId: 'x' }]].map((children) => ({ children, count: 7 })),
        { children: [], count: 0 },
      ),
    })
    .map((content) => ({ ...BARE, ...content }));
};

/** A value of the same kind near its edge. */
function oddOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(-1).map(emptied);
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return '0001-01-01';
  return value && typeof value === 'object' ? {} : value;
}

/** An entry of a list with only what it cannot do without. */
const emptied = (entry: unknown): unknown => {
  if (typeof entry !== 'object' || entry === null) return entry;
  const { kind, principle, name, scheme, tag } = entry as Content;
  return JSON.parse(JSON.stringify({ kind, principle, name, scheme, tag }));
};

describe('whatever an activity holds', () => {
  const everyMoment = fc.constantFrom('0001-01-01', '2026-04-30', '2026-05-01', '2026-11-21', '9999-12-31');

  it('the rules answer, the same for the same moment, with whole sentences about fields of their own', () => {
    fc.assert(
      fc.property(anyActivity(), everyMoment, (content, today) => {
        const context = { ...TODAY, today };
        const found = findings(content, context);
        expect(findings(content, context)).toEqual(found);
        expect(new Set(idsOf(found)).size).toBe(found.length);
        for (const { fields, message } of found) {
          expect(fields.length).toBeGreaterThan(0);
          expect(fields.every((path) => path.length > 0)).toBe(true);
          expect(message).toMatch(/^[A-Z].*\.$/s);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nothing HIGH is found once it is retired, and nothing is asked of an agent about notices', () => {
    fc.assert(
      fc.property(anyActivity(), everyMoment, (content, today) => {
        const retired = findings({ ...content, status: 'RETIRED' }, { ...TODAY, today });
        expect(retired.filter(({ rule }) => rule.severity === 'HIGH')).toEqual([]);
        const agent = findings({ ...content, ...AGENT }, { ...TODAY, today });
        expect(idsOf(agent).filter((id) => /NOTICE|SOURCE-/.test(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('an IPP 3A notice in the record keeps the finding about it away', () => {
    fc.assert(
      fc.property(anyActivity(), (content) => {
        const found = findings({ ...content, notices: [...(content.notices ?? []), IPP3A_NOTICE] });
        expect(idsOf(found)).not.toContain('ACT-NOTICE-IPP3A');
      }),
      { numRuns: 200 },
    );
  });
});
