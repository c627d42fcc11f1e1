import { type Citation, ipp, section } from '../citation.ts';
import { plusMonths } from '../dates.ts';
import { disagreementIn, type Ipp12Disclosure } from '../ipp12/facts.ts';
import { isIpp12Engaged } from '../ipp12.ts';
import { evaluateIpp12, type Ipp12Evaluation } from '../ipp12-trace.ts';
import type { IppTag } from '../principles.ts';
import type { FindingRule, Hit, RuleContext } from './rule.ts';

/** What the rules look at in an offshore disclosure. */
export interface DisclosureFacts extends Ipp12Disclosure {
  decidedBy: string | null;
  decidedOn: string | null;
  startsOn: string | null;
}

/** After so long an assessment of a foreign law is asked after: this registry's practice, no rule of law. */
const ASSESSMENT_MONTHS = 24;

const IPP5: IppTag = 'IPP5_STORAGE_AND_SECURITY';
const IPP11: IppTag = 'IPP11_LIMITS_ON_DISCLOSURE';
const IPP12: IppTag = 'IPP12_DISCLOSURE_OUTSIDE_NZ';

type Rule = FindingRule<DisclosureFacts>;

/** A rule from where in the record it is mended, and a check that answers with the message alone. */
function rule(
  id: `DIS-${string}`,
  severity: Rule['severity'],
  principles: readonly IppTag[],
  provisions: readonly Citation[],
  { summary, fields, check }: { summary: string; fields: string[][]; check: Check },
): Rule {
  const hit = (message: string | null): Hit | null => (message === null ? null : { fields, message });
  return { id, severity, principles, provisions, summary, check: (record, context) => hit(check(record, context)) };
}
type Check = (record: DisclosureFacts, context: RuleContext) => string | null;

const evaluations = new WeakMap<DisclosureFacts, { context: RuleContext; evaluation: Ipp12Evaluation }>();

/** Several rules ask it of the same record: made once for each, as long as the moment is the same. */
function evaluationOf(record: DisclosureFacts, context: RuleContext): Ipp12Evaluation {
  const known = evaluations.get(record);
  if (known?.context === context) return known.evaluation;
  const evaluation = evaluateIpp12(record, context);
  evaluations.set(record, { context, evaluation });
  return evaluation;
}

const isAgent = ({ recipientRole }: DisclosureFacts): boolean => recipientRole === 'AGENT_SECTION_11';
const hasEnded = ({ endsOn }: DisclosureFacts, { today }: RuleContext): boolean => endsOn !== null && endsOn < today;
const isReviewOverdue = (record: DisclosureFacts, context: RuleContext): boolean =>
  record.reviewBy !== null && record.reviewBy < context.today && !hasEnded(record, context);
/** A decision that relies on a pathway of IPP 12(1) or on the relief. */
const reliesOnIpp12 = ({ ipp12Pathway }: DisclosureFacts): boolean =>
  ipp12Pathway !== null && ipp12Pathway !== 'NOT_ENGAGED';

const engagement: readonly Rule[] = [
  rule('DIS-ROLE-UNCLEAR', 'MEDIUM', [IPP11, IPP12], [section('11')], {
    summary: "Every disclosure says whether its recipient is the agency's agent or independent.",
    fields: [['recipientRole']],
    check: ({ recipientRole }) =>
      recipientRole
        ? null
        : 'It is not recorded whether the recipient is an agent, to which nothing is disclosed, or independent. Set `recipientRole`.',
  }),
  rule('DIS-IPP11-GROUND-MISSING', 'HIGH', [IPP11], [ipp('11(1)')], {
    summary: 'Every disclosure to an independent recipient rests on a ground of IPP 11(1).',
    fields: [['ipp11Ground']],
    check: ({ recipientRole, ipp11Ground }) =>
      recipientRole === 'INDEPENDENT' && !ipp11Ground
        ? 'No ground of IPP 11(1) is recorded for a disclosure to an independent recipient. Set `ipp11Ground`; where none applies, IPP 11 does not allow the disclosure.'
        : null,
  }),
  rule('DIS-PATHWAY-MISSING', 'HIGH', [IPP12], [ipp('12(1)'), ipp('12(2)')], {
    summary: 'A disclosure that engages IPP 12 has a pathway, or the relief of IPP 12(2).',
    fields: [['ipp12Pathway'], ['evidence']],
    check: (record) =>
      isIpp12Engaged(record) && !record.ipp12Pathway
        ? 'IPP 12 is engaged and no pathway is recorded. Decide on one and record what shows it, or stop the disclosure.'
        : null,
  }),
  rule('DIS-CONTRADICTORY', 'HIGH', [IPP12], [ipp('12(1)'), section('11')], {
    summary: 'Role, ground, pathway and countries of a disclosure agree with each other.',
    fields: [['ipp12Pathway'], ['evidence'], ['countries']],
    check: (record, context) =>
      disagreementIn(record)
        ? (evaluationOf(record, context).steps.find(({ id }) => id === 'AGREEMENT')?.because ?? null)
        : null,
  }),
  rule('DIS-COUNTRY-MISSING', 'MEDIUM', [IPP5, IPP12], [ipp('12(1)'), ipp('5(b)')], {
    summary: 'Every disclosure names the countries in which the information is held or received.',
    fields: [['countries']],
    check: ({ countries }) =>
      countries.length > 0
        ? null
        : 'No country is recorded, so nobody can say whose law covers it there. Set `countries`.',
  }),
];

const evidence: readonly Rule[] = [
  rule('DIS-EVIDENCE-MISSING', 'HIGH', [IPP12], [section('101'), ipp('12(1)')], {
    summary: 'The evidence that a pathway needs is there, and not dated ahead.',
    fields: [['evidence'], ['countries']],
    check: (record, context) => {
      const { outcome, missing } = evaluationOf(record, context);
      if (outcome !== 'EVIDENCE_MISSING') return null;
      return missing
        .filter(({ needed }) => needed)
        .map(({ message }) => message)
        .join(' ');
    },
  }),
  rule('DIS-EVIDENCE-EXPIRED', 'MEDIUM', [IPP12], [section('101'), ipp('12(1)')], {
    summary:
      'A decision that IPP 12 is met is looked at again by the date that the agency set: without that it may not show that IPP 12 is still met.',
    fields: [['reviewBy'], ['decidedOn'], ['evidence']],
    check: (record, context) =>
      reliesOnIpp12(record) && isReviewOverdue(record, context)
        ? `The disclosure relies on evidence that was to be looked at again by ${record.reviewBy}, a date that the agency set itself. Review it, and set the next \`reviewBy\`.`
        : null,
  }),
  rule('DIS-REVIEW-OVERDUE', 'LOW', [IPP5, IPP12], [ipp('5(b)'), ipp('12(1)')], {
    summary: 'Other disclosures are looked at again by the date that the agency set: its own rule, not the law.',
    fields: [['reviewBy'], ['decidedOn']],
    check: (record, context) =>
      !reliesOnIpp12(record) && isReviewOverdue(record, context)
        ? `It was to be looked at again by ${record.reviewBy}. Review it, and set the next \`reviewBy\`.`
        : null,
  }),
  rule('DIS-NOT-PRESCRIBED', 'HIGH', [IPP12], [section('213'), section('214'), ipp('12(1)(d)'), ipp('12(1)(e)')], {
    summary: 'A prescribed scheme or country that a disclosure relies on is prescribed today.',
    fields: [['evidence', 'prescribedScheme'], ['evidence', 'prescribedCountry'], ['ipp12Pathway']],
    check: (record, context) => {
      const answer = evaluationOf(record, context).steps.find(({ id }) => id === 'PRESCRIBED');
      return answer?.answer === 'NO' ? `${answer.because} Choose another pathway, or stop the disclosure.` : null;
    },
  }),
  rule('DIS-AUTHORISATION-UNDATED', 'MEDIUM', [IPP12], [ipp('12(1)(a)'), section('101')], {
    summary: 'An authorisation that a disclosure relies on has a date.',
    fields: [['evidence', 'authorisation', 'obtainedOn']],
    check: ({ ipp12Pathway, evidence: shown }) =>
      ipp12Pathway === 'A_EXPRESS_INFORMED_AUTHORISATION' && shown?.authorisation && !shown.authorisation.obtainedOn
        ? 'It is not recorded since when individuals have authorised the disclosure, so nobody can prove that they did so before it. Set `obtainedOn`.'
        : null,
  }),
  rule('DIS-ASSESSMENT-UNDATED', 'MEDIUM', [IPP12], [ipp('12(1)(c)'), section('101')], {
    summary: 'A foreign law that a disclosure relies on was assessed on a recorded day.',
    fields: [['evidence', 'law', 'assessedOn']],
    check: ({ ipp12Pathway, evidence: shown }) =>
      ipp12Pathway === 'C_COMPARABLE_PRIVACY_LAWS' && shown?.law && !shown.law.assessedOn
        ? `It is not recorded when ${shown.law.name} was assessed for comparable safeguards. Set \`assessedOn\`.`
        : null,
  }),
  rule('DIS-ASSESSMENT-OLD', 'LOW', [IPP12], [ipp('12(1)(c)'), section('101')], {
    summary: `A foreign law that a disclosure relies on was assessed within ${ASSESSMENT_MONTHS} months: practice, not the law.`,
    fields: [['evidence', 'law', 'assessedOn']],
    check: ({ ipp12Pathway, evidence: shown }, { today }) => {
      const assessedOn = ipp12Pathway === 'C_COMPARABLE_PRIVACY_LAWS' ? shown?.law?.assessedOn : null;
      if (!assessedOn || assessedOn >= plusMonths(today, -ASSESSMENT_MONTHS)) return null;
      return `The law relied on was assessed on ${assessedOn}, more than ${ASSESSMENT_MONTHS} months ago. Laws change: look whether it still holds.`;
    },
  }),
];

const agents: readonly Rule[] = [
  rule('DIS-AGENT-WITHOUT-SAFEGUARDS', 'MEDIUM', [IPP5], [ipp('5(b)'), section('11')], {
    summary: 'It is recorded how an agent that holds information abroad protects it.',
    fields: [['safeguards']],
    check: (record) =>
      isAgent(record) && !record.safeguards
        ? 'An agent holds the information and no safeguards are recorded. IPP 5(b) applies though nothing is disclosed: set `safeguards`.'
        : null,
  }),
  rule('DIS-AGENT-WITHOUT-CONTRACT', 'MEDIUM', [IPP5], [ipp('5(b)'), section('11')], {
    summary: 'The agreement that binds an agent is recorded.',
    fields: [['evidence', 'contract']],
    check: (record) =>
      isAgent(record) && !record.evidence?.contract
        ? "No agreement with the agent is recorded, which would show that it holds the information only for the agency. Set the evidence's `contract`."
        : null,
  }),
];

const decision: readonly Rule[] = [
  rule('DIS-DECISION-UNSIGNED', 'MEDIUM', [IPP12], [section('101')], {
    summary: 'A decision on IPP 12 says who made it and when.',
    fields: [['decidedBy'], ['decidedOn']],
    check: ({ ipp12Pathway, decidedBy, decidedOn }) =>
      ipp12Pathway && !(decidedBy && decidedOn)
        ? `The decision on IPP 12 does not say ${[...(decidedBy ? [] : ['who made it']), ...(decidedOn ? [] : ['when'])].join(' and ')}. Set \`decidedBy\` and \`decidedOn\`.`
        : null,
  }),
  rule('DIS-DECIDED-AFTER-START', 'MEDIUM', [IPP12], [ipp('12(1)'), section('101')], {
    summary: 'IPP 12 is decided on before the disclosure starts.',
    fields: [['decidedOn'], ['startsOn'], ['evidence']],
    check: (record) =>
      reliesOnIpp12(record) && record.decidedOn && record.startsOn && record.decidedOn > record.startsOn
        ? `The pathway was decided on ${record.decidedOn}, after the disclosure started on ${record.startsOn}. Record what covered the time before, or correct the dates.`
        : null,
  }),
  rule('DIS-NO-REVIEW-DATE', 'LOW', [IPP12], [ipp('12(1)'), section('101')], {
    summary: 'A decision on IPP 12 has a date to look at it again: good practice, the Act sets none.',
    fields: [['reviewBy']],
    check: (record, context) =>
      record.ipp12Pathway && evaluationOf(record, context).lookAgainOn === null
        ? 'The decision on IPP 12 has no date on which to look at it again. Set `reviewBy`.'
        : null,
  }),
  rule('DIS-ENDED-STILL-LIVE', 'LOW', [IPP12], [ipp('12(1)')], {
    summary: 'A disclosure that has ended is archived.',
    fields: [['endsOn']],
    check: (record, context) =>
      hasEnded(record, context)
        ? `The disclosure ended on ${record.endsOn} and is still among the live records. Archive it, or correct \`endsOn\`.`
        : null,
  }),
];

/** What may be found in a live offshore disclosure. Ids stand for ever. */
export const offshoreDisclosureRules: readonly Rule[] = [...engagement, ...evidence, ...agents, ...decision];
