import { describe, expect, it } from 'vitest';
import { mayDisclose } from '#lib/statute/may-disclose/may-disclose.ts';
import {
  type ActivityFacts,
  type DisclosureFacts,
  type Question,
  VERDICTS,
} from '#lib/statute/may-disclose/question.ts';
import { NO_EVIDENCE } from '#test/support/ipp12.ts';
import {
  activity,
  asked,
  disclosure,
  expectWorked,
  home,
  NONE,
  ON,
  prescribed,
  question,
  type WorkedCase,
} from '#test/support/may-disclose.ts';

/** Worked by hand: what is asked, what is recorded, the verdict, a part of why, and the provisions of what settled it. */
const CASES: WorkedCase[] = [
  // New Zealand: IPP 11 alone
  [
    'to a recipient with ground (a)',
    asked(home('Ministry of Education'), activity()),
    'ALLOWED',
    'as recorded',
    ['IPP 10', 'IPP 11(1)(a)', 'IPP 11'],
  ],
  ['to it, as people write it', asked(home('  MINISTRY of  education'), activity()), 'ALLOWED', 'as recorded'],
  [
    'to a recipient with ground (c)',
    asked(home('Parents'), activity()),
    'ALLOWED_WITH_CONDITIONS',
    'has authorised it',
  ],
  ['to a recipient without a ground', asked(home('Alumni Trust'), activity()), 'UNKNOWN', 'No ground', ['IPP 11(1)']],
  [
    'to whoever is recorded: the best one',
    asked(home(null), activity()),
    'ALLOWED_WITH_CONDITIONS',
    'Only to Ministry of Education.',
  ],
  ['to nobody recorded', asked(home('Bank'), activity()), 'NOT_RECORDED', '"Ministry of Education"', ['IPP 11']],
  [
    'to anyone, where nobody is recorded',
    asked(home(null), activity({ recipients: [] })),
    'NOT_RECORDED',
    'to anyone in New Zealand',
  ],
  ['to a provider without an entry', asked(home('Cloud Ltd'), activity()), 'UNKNOWN', 's 11'],
  [
    'to one recorded only offshore',
    asked(home('Analytics Inc.'), activity(), disclosure()),
    'NOT_RECORDED',
    'in New Zealand',
  ],
  // purpose and information: before all else
  [
    'for another purpose',
    asked(question({ purpose: 'Marketing' }), activity(), disclosure()),
    'NOT_RECORDED',
    '"Enrolment", "Statistics"',
    ['IPP 10', 'IPP 11(1)(a)'],
  ],
  [
    'of other information',
    asked(question({ informationCategories: ['names', 'photos'] }), activity(), disclosure()),
    'NOT_RECORDED',
    '"photos". Recorded are: "names", "results", "health"',
  ],
  [
    'of other information than a long list',
    asked(
      { ...home('Parents'), informationCategories: ['photos'] },
      activity({ informationCategories: Array.from({ length: 100 }, (_, index) => `${index} ${'x'.repeat(1_000)}`) }),
    ),
    'NOT_RECORDED',
    'and 80 more',
  ],
  [
    'of information that only the activity lists',
    asked(
      question({ informationCategories: ['results'] }),
      activity(),
      disclosure({ informationCategories: ['names'] }),
    ),
    'NOT_RECORDED',
    'this disclosure',
  ],
  [
    'of information that only the disclosure lists',
    asked(
      question({ informationCategories: ['scores'] }),
      activity(),
      disclosure({ informationCategories: ['Scores'] }),
    ),
    'ALLOWED',
    'as recorded',
  ],
  [
    'of information, none being listed',
    asked(question(), activity({ informationCategories: [] }), disclosure()),
    'UNKNOWN',
    'Which information',
  ],
  // the activity
  ['under a retired activity', asked(question(), activity({ status: 'RETIRED' }), disclosure()), 'REFUSED', 'retired'],
  [
    'under an archived activity',
    asked(question(), activity({ archivedAt: '2026-01-01T00:00:00.000Z' }), disclosure()),
    'REFUSED',
    'archived',
  ],
  ['under a draft', asked(question(), activity({ status: 'DRAFT' }), disclosure()), 'UNKNOWN', 'draft'],
  [
    'under an activity under review',
    asked(question(), activity({ status: 'UNDER_REVIEW' }), disclosure()),
    'ALLOWED_WITH_CONDITIONS',
    'under review',
  ],
  [
    'under an activity whose review is overdue',
    asked(question(), activity({ nextReview: '2026-11-20' }), disclosure()),
    'ALLOWED_WITH_CONDITIONS',
    '2026-11-20',
  ],
  [
    'under an activity whose review is due today',
    asked(question(), activity({ nextReview: ON }), disclosure()),
    'ALLOWED',
    'as recorded',
  ],
  // elsewhere: recipient and country
  [
    'abroad, with safeguards required',
    asked(question(), activity(), disclosure()),
    'ALLOWED',
    'as recorded',
    ['IPP 10', 'IPP 11(1)(a)', 'IPP 11', 's 11', 'IPP 12(1)', 'IPP 12(1)(f)', 's 101'],
  ],
  [
    'abroad, to the provider behind the recipient',
    asked(question({ recipient: 'cloud ltd' }), activity({ providers: [] }), disclosure({ provider: 'Cloud Ltd' })),
    'ALLOWED',
    'as recorded',
  ],
  [
    'abroad, to whoever is recorded there',
    asked(question({ recipient: null }), activity(), disclosure()),
    'ALLOWED_WITH_CONDITIONS',
    'Only to Analytics Inc.',
  ],
  ['to another country', asked(question({ country: 'AU' }), activity(), disclosure()), 'NOT_RECORDED', 'in AU'],
  [
    'to a recipient whose countries are not recorded',
    asked(question(), activity(), disclosure({ countries: [] })),
    'UNKNOWN',
    'not in which countries',
  ],
  [
    'abroad, to a recipient recorded for New Zealand',
    asked(question({ recipient: 'Parents' }), activity(), disclosure()),
    'UNKNOWN',
    'Record one for US',
    ['IPP 12'],
  ],
  [
    'before it begins',
    asked(question(), activity(), disclosure({ startsOn: '2026-11-22' })),
    'REFUSED',
    'begins only on 2026-11-22. Wait',
  ],
  [
    'on its first and last day',
    asked(question(), activity(), disclosure({ startsOn: ON, endsOn: ON })),
    'ALLOWED',
    'as recorded',
  ],
  [
    'after it ended',
    asked(question(), activity(), disclosure({ endsOn: '2026-11-20' })),
    'REFUSED',
    'ended on 2026-11-20. If it goes on',
  ],
  [
    'with a review of the pathway overdue',
    asked(question(), activity(), disclosure({ reviewBy: '2026-11-20' })),
    'ALLOWED_WITH_CONDITIONS',
    'How IPP 12 is met was to be reviewed',
  ],
  // several
  [
    'by the better of two disclosures',
    asked(question(), activity(), disclosure({ endsOn: '2020-01-01' }), disclosure()),
    'ALLOWED',
    'as recorded',
  ],
  [
    'by a refusal rather than what is undecided',
    asked(question(), activity(), disclosure({ ipp12Pathway: null }), disclosure({ endsOn: '2020-01-01' })),
    'REFUSED',
    'ended',
  ],
];

describe('whether a disclosure may be made', () => {
  it.each(CASES)('%s', (_, opinion, verdict, says, rests) => expectWorked(opinion, verdict, says, rests));

  it('has 30 cases or more beside those of IPP 12, of every verdict', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(30);
    expect(new Set(CASES.map(([, , verdict]) => verdict))).toEqual(new Set(VERDICTS));
  });

  it('of no activity is that nothing is recorded', () => {
    const opinion = mayDisclose(question(), []);
    expect(opinion).toMatchObject({ verdict: 'NOT_RECORDED', activity: null, changesOn: null });
    expect(opinion.steps).toHaveLength(1);
  });

  it('names what it relied on, and every test up to the one that settled it', () => {
    const [facts, ended] = [activity(), disclosure({ endsOn: '2026-11-20' })];
    const opinion = asked(question(), facts, ended);
    expect(opinion.activity).toBe(facts);
    expect(opinion.disclosure).toBe(ended);
    expect(opinion.steps.map(({ outcome }) => outcome)).toEqual(['MET', 'MET', 'MET', 'MET', 'MET', 'REFUSED']);
    expect(opinion.principles).toEqual(['IPP12_DISCLOSURE_OUTSIDE_NZ']);
    const inland = asked(home('Parents'), facts);
    expect(inland.recipient).toBe(facts.recipients[1]);
    expect(inland.disclosure).toBeNull();
  });

  it.each<[string, Partial<ActivityFacts>, Partial<DisclosureFacts>, Question['prescribed'], string | null]>([
    ['the day after a review is due', { nextReview: '2026-11-30' }, {}, NONE, '2026-12-01'],
    ['the first day', { nextReview: null }, { startsOn: '2026-12-24' }, NONE, '2026-12-24'],
    ['the day after the last', { nextReview: null }, { endsOn: '2026-12-31' }, NONE, '2027-01-01'],
    [
      'the day after the pathway is due for review',
      { nextReview: null },
      { reviewBy: '2027-02-28' },
      NONE,
      '2027-03-01',
    ],
    ['the earliest of them', { nextReview: '2026-12-05' }, { endsOn: '2026-11-22' }, NONE, '2026-11-23'],
    ['the day after today', { nextReview: ON }, {}, NONE, '2026-11-22'],
    [
      'the day from which evidence counts',
      { nextReview: null },
      { evidence: { ...NO_EVIDENCE, contract: { reference: 'C-9', date: '2026-12-24' } } },
      NONE,
      '2026-12-24',
    ],
    ['the first day of a regulation', { nextReview: null }, {}, prescribed('2028-02-29', null), '2028-02-29'],
    ['the day after a regulation ends', { nextReview: null }, {}, prescribed('2020-01-01', '2028-02-28'), '2028-02-29'],
    ['no day when all dates are past', { nextReview: '2026-11-20' }, { endsOn: '2020-01-01' }, NONE, null],
    ['no day without dates', { nextReview: null }, {}, NONE, null],
  ])('may change on %s', (_, facts, of, regulations, changesOn) => {
    expect(asked(question({ prescribed: regulations }), activity(facts), disclosure(of)).changesOn).toBe(changesOn);
  });
});
