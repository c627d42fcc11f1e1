import { describe, expect, it } from 'vitest';
import type { Prescribed } from '#lib/statute/findings/rule.ts';
import { evaluateIpp12, IPP12_OUTCOMES, type Ipp12Outcome } from '#lib/statute/ipp12-trace.ts';
import { type DisclosureFacts, VERDICTS, type Verdict } from '#lib/statute/may-disclose/question.ts';
import {
  ALL_EVIDENCE,
  AU,
  AUSTRALIA,
  COMBINATIONS,
  EVIDENCES,
  facts,
  NO_EVIDENCE,
  NOTHING,
  TODAY,
} from '#test/support/ipp12.ts';
import {
  AGENT,
  activity,
  asked,
  COUNTRY,
  disclosure,
  expectWorked,
  ON,
  prescribed,
  question,
  SCHEME,
  type WorkedCase,
} from '#test/support/may-disclose.ts';

const AUTHORISED = { ...NO_EVIDENCE, authorisation: { wordingShown: 'w', obtainedOn: null } };

/** Worked by hand, as in may-disclose.test.ts: Privacy Act 2020 s 11, IPP 11 and IPP 12, everything else being met. */
const CASES: WorkedCase[] = [
  [
    'to an agent',
    asked(question(), activity(), disclosure(AGENT)),
    'ALLOWED_WITH_CONDITIONS',
    'never for purposes of its own',
    ['IPP 10', 'IPP 11(1)(a)', 'IPP 11', 's 11', 'IPP 5(b)'],
  ],
  [
    'to an agent of whose safeguards nothing is recorded',
    asked(question(), activity(), disclosure(AGENT)),
    'ALLOWED_WITH_CONDITIONS',
    'Neither agreement nor safeguards are recorded. IPP 5(b) applies to agents all the same. Record what is missing.',
  ],
  [
    'to an agent with agreement and safeguards: nothing beside that it stays one',
    asked(
      question(),
      activity(),
      disclosure({ ...AGENT, evidence: { ...NO_EVIDENCE, contract: ALL_EVIDENCE.contract }, safeguards: 'encryption' }),
    ),
    'ALLOWED_WITH_CONDITIONS',
    /^Only for Analytics Inc\. to hold .* unauthorised use or disclosure\.$/,
  ],
  [
    'to an agent with a pathway',
    asked(question(), activity(), disclosure({ recipientRole: 'AGENT_SECTION_11' })),
    'REFUSED',
    'NOT_ENGAGED',
  ],
  [
    'in an unclear role',
    asked(question(), activity(), disclosure({ recipientRole: null })),
    'UNKNOWN',
    "Record whether the recipient holds the information only as the agency's agent or for purposes of its own",
    ['s 11'],
  ],
  [
    'on no ground',
    asked(question(), activity(), disclosure({ ipp11Ground: null })),
    'UNKNOWN',
    'Record the ground of IPP 11(1)',
    ['IPP 11(1)'],
  ],
  [
    'in an unclear role, on no ground and without evidence: all that is missing',
    asked(question(), activity(), disclosure({ recipientRole: null, ipp11Ground: null, evidence: null })),
    'UNKNOWN',
    /^Record whether .* Record the ground of IPP 11\(1\) .* Record the grounds of the belief: /,
    ['s 11', 'IPP 11(1)', 'IPP 12(1)(f)'],
  ],
  [
    'on a ground outside IPP 12, in any role',
    asked(
      question(),
      activity(),
      disclosure({ recipientRole: null, ipp11Ground: 'B_TO_INDIVIDUAL', ipp12Pathway: null }),
    ),
    'ALLOWED_WITH_CONDITIONS',
    'the individual concerned',
  ],
  [
    'by no pathway',
    asked(question(), activity(), disclosure({ ipp12Pathway: null })),
    'UNKNOWN',
    'Choose the pathway of IPP 12(1)',
    ['IPP 12(1)'],
  ],
  [
    'not engaging IPP 12, though it does',
    asked(question(), activity(), disclosure({ ipp12Pathway: 'NOT_ENGAGED' })),
    'REFUSED',
    'engages IPP 12',
  ],
  [
    'without the evidence of its pathway',
    asked(question(), activity(), disclosure({ evidence: null })),
    'REFUSED',
    'Record the grounds of the belief: whoever relies on an exception must prove it',
    ['s 101', 'IPP 12(1)(f)'],
  ],
  [
    'by authorisation',
    asked(
      question(),
      activity(),
      disclosure({ ipp12Pathway: 'A_EXPRESS_INFORMED_AUTHORISATION', evidence: AUTHORISED }),
    ),
    'ALLOWED_WITH_CONDITIONS',
    'who authorised it',
  ],
  [
    'by authorisation dated ahead',
    asked(
      question(),
      activity(),
      disclosure({
        ipp12Pathway: 'A_EXPRESS_INFORMED_AUTHORISATION',
        evidence: { ...AUTHORISED, authorisation: { wordingShown: 'w', obtainedOn: '2026-11-22' } },
      }),
    ),
    'REFUSED',
    'only after 2026-11-21',
    ['s 101', 'IPP 12(1)(a)'],
  ],
  [
    'by the relief of IPP 12(2)',
    asked(
      question(),
      activity(),
      disclosure({
        ipp11Ground: 'F_SERIOUS_THREAT',
        ipp12Pathway: 'RELIEF_IPP12_2',
        evidence: { ...NO_EVIDENCE, impracticability: 'i' },
      }),
    ),
    'ALLOWED_WITH_CONDITIONS',
    'complying was not reasonably practicable. That holds in those circumstances and no others.',
  ],
  [
    'by that relief on ground (a)',
    asked(
      question(),
      activity(),
      disclosure({ ipp12Pathway: 'RELIEF_IPP12_2', evidence: { ...NO_EVIDENCE, impracticability: 'i' } }),
    ),
    'REFUSED',
    'IPP 11(1)(e) or (f)',
    ['IPP 12(2)'],
  ],
  [
    "by the law of a country that is none of the recipient's",
    asked(
      question(),
      activity(),
      disclosure({
        ipp12Pathway: 'C_COMPARABLE_PRIVACY_LAWS',
        evidence: {
          ...NO_EVIDENCE,
          basisOfBelief: 'b',
          law: { name: 'Privacy Act 1988', country: 'AU', assessedOn: ON },
        },
      }),
    ),
    'REFUSED',
    'The law relied on is that of AU',
    ['IPP 12(1)(c)'],
  ],
  [
    'to a country not prescribed',
    asked(question(), activity(), COUNTRY),
    'REFUSED',
    'no regulation that prescribes US. Decide on another pathway',
    ['s 214', 'IPP 12(1)(e)'],
  ],
  [
    'to a prescribed country',
    asked(question({ prescribed: prescribed('2026-11-21', null) }), activity(), COUNTRY),
    'ALLOWED',
    'as recorded',
  ],
  [
    'to a country no longer prescribed',
    asked(question({ prescribed: prescribed('2026-01-01', '2026-11-20') }), activity(), COUNTRY),
    'REFUSED',
    'US was prescribed by the Test Regulations until 2026-11-20, before 2026-11-21.',
    ['s 214', 'IPP 12(1)(e)'],
  ],
  [
    'to a country not yet prescribed',
    asked(question({ prescribed: prescribed('2026-11-22', null) }), activity(), COUNTRY),
    'REFUSED',
    'US is prescribed by the Test Regulations from 2026-11-22, after 2026-11-21.',
    ['s 214', 'IPP 12(1)(e)'],
  ],
  [
    'to a country prescribed within limits',
    asked(question({ prescribed: prescribed('2026-01-01', null, 'public bodies') }), activity(), COUNTRY),
    'ALLOWED_WITH_CONDITIONS',
    'public bodies',
  ],
  [
    'to another country than the one recorded as prescribed',
    asked(question({ country: 'AU' }), activity(), { ...COUNTRY, countries: ['AU', 'US'] }),
    'REFUSED',
    'US, not AU',
    ['IPP 12(1)(e)', 's 214'],
  ],
  [
    'to another country than the one that is prescribed',
    asked(question({ country: 'AU', prescribed: prescribed('2026-01-01', null) }), activity(), {
      ...COUNTRY,
      countries: ['AU', 'US'],
    }),
    'REFUSED',
    'US, not AU',
    ['IPP 12(1)(e)', 's 214'],
  ],
  [
    'by a scheme not prescribed',
    asked(question(), activity(), SCHEME),
    'REFUSED',
    'no regulation that prescribes cbpr',
    ['s 213', 'IPP 12(1)(d)'],
  ],
  [
    'by a prescribed scheme',
    asked(question({ prescribed: prescribed('2026-01-01', ON) }), activity(), SCHEME),
    'ALLOWED',
    'as recorded',
  ],
];

describe('whether a disclosure outside New Zealand may be made', () => {
  it.each(CASES)('%s', (_, opinion, verdict, says, rests) => expectWorked(opinion, verdict, says, rests));

  it('has 25 cases or more', () => expect(CASES.length).toBeGreaterThanOrEqual(25));
});

const LIMITED: Prescribed = { countries: [{ ...AU, limitedTo: 'airlines' }], schemes: [{ ...AU, name: 'CBPR' }] };
/** What a disclosure is asked about under; `ends` is whether it has ended. */
interface Occasion {
  prescribed: Prescribed;
  over?: Partial<DisclosureFacts>;
  ends?: boolean;
}
const OCCASIONS: Occasion[] = [
  { prescribed: NOTHING },
  { prescribed: AUSTRALIA },
  { prescribed: LIMITED },
  { prescribed: LIMITED, over: { reviewBy: '2026-05-31' } },
  { prescribed: LIMITED, over: { endsOn: '2026-05-31' }, ends: true },
];

/** The verdict that belongs to each outcome of the trace, everything else being as recorded. */
const VERDICT_OF: Record<Ipp12Outcome, Verdict | 'ALLOWED_UNLESS_CONDITIONAL'> = {
  NOT_A_DISCLOSURE: 'ALLOWED_WITH_CONDITIONS',
  // the grounds outside IPP 12 all hold for one disclosure and not for the next
  NOT_ENGAGED: 'ALLOWED_WITH_CONDITIONS',
  PATHWAY_MET: 'ALLOWED_UNLESS_CONDITIONAL',
  RELIEF_RELIED_ON: 'ALLOWED_WITH_CONDITIONS',
  EVIDENCE_MISSING: 'REFUSED',
  NOT_PRESCRIBED: 'REFUSED',
  EVIDENCE_EXPIRED: 'ALLOWED_WITH_CONDITIONS',
  CONTRADICTORY: 'REFUSED',
  UNDECIDED: 'UNKNOWN',
};

/** A pathway met leaves a condition behind: by the individual's authorisation, within limits, on any ground but (a). */
const isConditional = ({ ipp11Ground, ipp12Pathway }: DisclosureFacts, prescribed: Prescribed): boolean =>
  ipp11Ground !== 'A_PURPOSE_OR_DIRECTLY_RELATED' ||
  ipp12Pathway === 'A_EXPRESS_INFORMED_AUTHORISATION' ||
  (ipp12Pathway === 'E_PRESCRIBED_COUNTRY' && prescribed === LIMITED);

function verdictOf(outcome: Ipp12Outcome, recorded: DisclosureFacts, { prescribed: regulations, ends }: Occasion) {
  const verdict = VERDICT_OF[outcome];
  if (ends) return 'REFUSED';
  if (verdict !== 'ALLOWED_UNLESS_CONDITIONAL') return verdict;
  return isConditional(recorded, regulations) ? 'ALLOWED_WITH_CONDITIONS' : 'ALLOWED';
}

function* everything(): Generator<{ recorded: DisclosureFacts; occasion: Occasion }> {
  for (const occasion of OCCASIONS) {
    for (const combination of COMBINATIONS) {
      for (const evidence of EVIDENCES) {
        yield { recorded: disclosure({ ...facts({ ...combination, evidence }), ...occasion.over }), occasion };
      }
    }
  }
}

describe('the verdict and the trace of IPP 12', () => {
  it('agree for every role, ground, pathway and evidence, whatever is prescribed, overdue or ended', {
    timeout: 120_000,
  }, () => {
    const wrong: unknown[] = [];
    const seen = { outcomes: new Set<Ipp12Outcome>(), verdicts: new Set<Verdict>() };
    for (const { recorded, occasion } of everything()) {
      const { prescribed: regulations } = occasion;
      const { outcome } = evaluateIpp12(recorded, { today: TODAY, prescribed: regulations });
      const about = question({ country: 'AU', on: TODAY, prescribed: regulations });
      const { verdict } = asked(about, activity(), recorded);
      const expected = verdictOf(outcome, recorded, occasion);
      if (verdict !== expected) wrong.push({ recorded, outcome, verdict, expected });
      seen.outcomes.add(outcome);
      seen.verdicts.add(verdict);
    }
    expect(wrong).toEqual([]);
    expect([...seen.outcomes].sort()).toEqual(IPP12_OUTCOMES.toSorted());
    expect([...seen.verdicts].sort()).toEqual(VERDICTS.filter((verdict) => verdict !== 'NOT_RECORDED').toSorted());
  });

  it('give the same reasons: no test of the trace reads otherwise here', () => {
    const worded = new Set<string>();
    for (const combination of COMBINATIONS) {
      for (const evidence of [ALL_EVIDENCE, NO_EVIDENCE]) {
        const recorded = disclosure(facts({ ...combination, evidence }));
        const { steps } = evaluateIpp12(recorded, { today: TODAY, prescribed: LIMITED });
        const answers = asked(question({ country: 'AU', on: TODAY, prescribed: LIMITED }), activity(), recorded).steps;
        for (const { question: text, answer } of answers) {
          const same = steps.find((step) => step.question === text && step.answer === 'YES');
          if (!same || same.id === 'AGENT') continue;
          expect(answer).toBe(same.because);
          worded.add(same.id);
        }
      }
    }
    expect([...worded].sort()).toEqual(['ENGAGED', 'EVIDENCE', 'PATHWAY', 'PRESCRIBED', 'RELIEF']);
  });

  it.each<[string, Partial<DisclosureFacts>, string[]]>([
    ['the role', { recipientRole: null }, ['s 11']],
    ['the ground', { ipp11Ground: null }, ['s 11', 'IPP 11(1)']],
    ['the pathway', { ipp12Pathway: null }, ['s 11', 'IPP 11(1)(a)', 'IPP 12(1)', 'IPP 12(1)']],
    ['the evidence', { evidence: null }, ['s 11', 'IPP 11(1)(a)', 'IPP 12(1)', 'IPP 12(1)(f)', 's 101']],
  ])('ask in the same order, up to %s that is not recorded', (_, over, rests) => {
    const { steps } = asked(question(), activity(), disclosure(over));
    // purpose, recipient, information, activity, country and time come before
    const tests = steps.slice(6);
    expect(tests.map(({ provisions }) => provisions[0]?.number)).toEqual(rests);
    expect(new Set(tests.slice(0, -1).map(({ outcome }) => outcome))).toEqual(new Set(rests.slice(1).map(() => 'MET')));
  });

  it('differ where another country is prescribed than the one asked about: that is no yes', () => {
    const about = question({ country: 'US', on: TODAY, prescribed: AUSTRALIA });
    const recorded = disclosure(facts({ ipp12Pathway: 'E_PRESCRIBED_COUNTRY', countries: ['AU', 'US'] }));
    expect(evaluateIpp12(recorded, { today: TODAY, prescribed: AUSTRALIA }).outcome).toBe('PATHWAY_MET');
    expect(asked(about, activity(), recorded)).toMatchObject({ verdict: 'REFUSED' });
    expect(asked({ ...about, country: 'AU' }, activity(), recorded)).toMatchObject({ verdict: 'ALLOWED' });
  });
});
