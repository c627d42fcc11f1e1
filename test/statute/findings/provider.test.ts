import { describe, expect, it } from 'vitest';
import { PROVIDER_RULES, type ProviderFacts } from '#lib/statute/findings/provider.ts';
import { findingsOf, type RuleContext } from '#lib/statute/findings/rule.ts';

const TODAY = '2026-11-21';
const CONTEXT: RuleContext = {
  now: '2026-11-20T23:00:00.000Z',
  today: TODAY,
  prescribed: { countries: [], schemes: [] },
};

const contract = (over: Partial<ProviderFacts['contract']> = {}): ProviderFacts['contract'] => ({
  startsOn: '2024-01-01',
  endsOn: '2027-12-31',
  reviewBy: '2027-06-30',
  subProcessorsAllowed: true,
  flowDownClause: true,
  ...over,
});

/** A provider in whose record nothing is found. */
const provider = (over: Partial<ProviderFacts> = {}): ProviderFacts => ({
  name: 'Cloud Ltd',
  status: 'ENGAGED',
  recipientRole: 'AGENT_SECTION_11',
  hostingCountries: ['NZ'],
  systems: ['SIS'],
  subProcessors: [{}],
  nextReview: '2027-01-01',
  contract: contract(),
  ...over,
});

const idsIn = (facts: ProviderFacts): string[] => findingsOf(PROVIDER_RULES, facts, CONTEXT).map(({ rule }) => rule.id);

/** Of each rule: records that break it alone, with the fields to mend, and records at its edge that meet it. */
const CASES: Record<string, { broken: [Partial<ProviderFacts>, ...string[]][]; met: Partial<ProviderFacts>[] }> = {
  'PRO-AGENT-WITHOUT-CONTRACT': {
    broken: [[{ contract: null }, 'contract']],
    met: [
      { contract: null, status: 'PROPOSED' },
      { contract: null, recipientRole: 'INDEPENDENT', systems: [] },
      { contract: contract() },
    ],
  },
  'PRO-CONTRACT-ENDED': {
    broken: [[{ contract: contract({ endsOn: '2026-11-20' }) }, 'contract.endsOn', 'status']],
    met: [
      { contract: contract({ endsOn: TODAY }) },
      { contract: contract({ endsOn: null }) },
      { contract: contract({ endsOn: '2026-11-20' }), status: 'ENDED' },
    ],
  },
  'PRO-CONTRACT-NOT-STARTED': {
    broken: [[{ contract: contract({ startsOn: '2026-11-22' }) }, 'contract.startsOn', 'status']],
    met: [
      { contract: contract({ startsOn: TODAY }) },
      { contract: contract({ startsOn: '2026-11-22' }), status: 'PROPOSED' },
    ],
  },
  'PRO-CONTRACT-REVIEW-OVERDUE': {
    broken: [
      [{ contract: contract({ reviewBy: '2026-11-20' }) }, 'contract.reviewBy'],
      [{ contract: contract({ reviewBy: '2026-11-20' }), status: 'PROPOSED' }, 'contract.reviewBy'],
    ],
    met: [
      { contract: contract({ reviewBy: TODAY }) },
      { contract: contract({ reviewBy: '2026-11-20' }), status: 'ENDED' },
    ],
  },
  'PRO-SUB-PROCESSORS-NOT-ALLOWED': {
    broken: [
      [{ contract: contract({ subProcessorsAllowed: false }) }, 'contract.subProcessorsAllowed', 'subProcessors'],
    ],
    met: [
      { contract: contract({ subProcessorsAllowed: false }), subProcessors: [] },
      { contract: contract({ subProcessorsAllowed: null }) },
    ],
  },
  'PRO-SUB-PROCESSORS-WITHOUT-FLOW-DOWN': {
    broken: [
      [{ contract: contract({ flowDownClause: false }) }, 'contract.flowDownClause'],
      [{ contract: contract({ flowDownClause: null }) }, 'contract.flowDownClause'],
    ],
    met: [{ contract: contract({ flowDownClause: false }), subProcessors: [] }],
  },
  'PRO-ROLE-UNCLEAR': {
    broken: [[{ recipientRole: null }, 'recipientRole']],
    met: [
      { recipientRole: null, status: 'PROPOSED' },
      { recipientRole: 'INDEPENDENT', systems: [] },
    ],
  },
  'PRO-INDEPENDENT-RUNS-SYSTEMS': {
    broken: [[{ recipientRole: 'INDEPENDENT' }, 'recipientRole', 'systems']],
    met: [
      { recipientRole: 'INDEPENDENT', systems: [] },
      { recipientRole: 'INDEPENDENT', status: 'ENDED' },
    ],
  },
  'PRO-HOSTING-COUNTRY-MISSING': {
    broken: [[{ hostingCountries: [] }, 'hostingCountries']],
    met: [{ hostingCountries: [], status: 'ENDED' }, { hostingCountries: ['AU', 'NZ'] }],
  },
  'PRO-REVIEW-OVERDUE': {
    broken: [
      [{ nextReview: '2026-11-20' }, 'nextReview'],
      [{ nextReview: '2026-11-20', status: 'PROPOSED' }, 'nextReview'],
    ],
    met: [{ nextReview: TODAY }, { nextReview: '2026-11-20', status: 'ENDED' }],
  },
  'PRO-REVIEW-NOT-SET': {
    broken: [[{ nextReview: null }, 'nextReview']],
    met: [{ nextReview: null, status: 'PROPOSED' }],
  },
};

describe('the rules for providers', () => {
  it('all have their cases here, under ids of their own', () => {
    expect(PROVIDER_RULES.map(({ id }) => id)).toEqual(Object.keys(CASES));
  });

  it('find nothing in a record that meets them', () => {
    expect(idsIn(provider())).toEqual([]);
  });

  it.each(Object.entries(CASES))(
    '%s is found where it is broken, alone, and not where it is met',
    (id, { broken, met }) => {
      for (const [over, ...fields] of broken) {
        const found = findingsOf(PROVIDER_RULES, provider(over), CONTEXT);
        expect([over, found.map(({ rule }) => rule.id)]).toEqual([over, [id]]);
        expect(found[0]?.fields.map((path) => path.join('.'))).toEqual(fields);
        expect(found[0]?.message).toContain('Cloud Ltd');
      }
      for (const over of met) expect([over, idsIn(provider(over))]).toEqual([over, []]);
    },
  );

  it.each(PROVIDER_RULES.map((rule) => [rule.id, rule] as const))(
    '%s names provisions with their instrument and says what it asks for',
    (_, { provisions, principles, summary }) => {
      expect(provisions.length).toBeGreaterThan(0);
      for (const { instrument } of provisions) expect(instrument).toBe('ACT_2020');
      expect(principles.length).toBeGreaterThan(0);
      expect(summary).toMatch(/^[A-Z].*\.$/);
    },
  );
});
