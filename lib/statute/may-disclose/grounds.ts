import { ipp, section } from '../citation.ts';
import { prescriptionFor } from '../ipp12/facts.ts';
import { type Ipp12StepId, letterOf } from '../ipp12/step.ts';
import type { Ipp11Ground } from '../ipp12.ts';
import { evaluateIpp12, type Ipp12Evaluation } from '../ipp12-trace.ts';
import {
  condition,
  type DisclosureFacts,
  distinctProvisions,
  type MakeStep,
  met,
  type Question,
  refused,
  type Step,
  unknown,
} from './question.ts';

/**
 * Grounds that hold for one disclosure and not for the next, in few words: the record shows that the agency relies on the
 * ground, not that it holds this time. That the purpose is one of the activity's, ground (a), is tested by itself.
 */
const CASE_BY_CASE: Record<Ipp11Ground, string | null> = {
  A_PURPOSE_OR_DIRECTLY_RELATED: null,
  B_TO_INDIVIDUAL: 'the information goes to the individual concerned',
  C_AUTHORISED_BY_INDIVIDUAL: 'the individual concerned has authorised it',
  D_PUBLICLY_AVAILABLE: 'the information comes from a publicly available source',
  E_LAW_ENFORCEMENT_REVENUE_OR_PROCEEDINGS: 'law enforcement, revenue or proceedings need it',
  F_SERIOUS_THREAT: 'a serious threat calls for it',
  G_INTELLIGENCE_AND_SECURITY: 'it serves an intelligence and security agency',
  H_UNIDENTIFIED_USE_STATISTICS_OR_RESEARCH: 'nobody will be identified',
  I_SALE_OF_BUSINESS: 'a business is being sold',
};

const GROUND = 'Does the disclosure rest on a ground of IPP 11?';

/** Whether a ground of IPP 11 (Privacy Act 2020 s 22) is recorded, and what must hold each time. */
export function groundStep(ground: Ipp11Ground | null): Step {
  if (!ground) return unknown(GROUND, 'No ground of IPP 11 is recorded. Decide on one and record it.', ipp('11(1)'));
  const provision = ipp(`11(1)${letterOf(ground)}`);
  const each = CASE_BY_CASE[ground];
  return each === null
    ? met(GROUND, `The ground recorded is ${provision.number}.`, provision)
    : condition(GROUND, `Only where the ground recorded, ${provision.number}, holds this time: ${each}.`, provision);
}

/** A recorded disclosure with the question about it and what the trace of IPP 12 makes of it on the day asked about. */
interface Traced {
  disclosure: DisclosureFacts;
  question: Question;
  trace: Ipp12Evaluation;
}

/**
 * What a recorded disclosure outside New Zealand says to Privacy Act 2020 s 11, IPP 11 and IPP 12: the outcome of its trace,
 * as tests of this answer. The agency's own dates (EVIDENCE_EXPIRED) are tests of their own, for agents as for others.
 */
export function ipp12Standing(disclosure: DisclosureFacts, question: Question): Step[] {
  const trace = evaluateIpp12(disclosure, { today: question.on, prescribed: question.prescribed });
  const traced = { disclosure, question, trace };
  switch (trace.outcome) {
    case 'CONTRADICTORY':
      return [told(traced, 'AGREEMENT', refused)];
    case 'NOT_A_DISCLOSURE':
      return agentSteps(traced);
    case 'NOT_ENGAGED':
      return [groundStep(disclosure.ipp11Ground), told(traced, 'ENGAGED', met)];
    case 'UNDECIDED':
      return undecidedSteps(traced);
    case 'EVIDENCE_MISSING':
      return [...engagedSteps(traced), lackStep(traced, 'EVIDENCE', refused)];
    case 'NOT_PRESCRIBED':
    case 'PATHWAY_MET':
    case 'RELIEF_RELIED_ON':
    case 'EVIDENCE_EXPIRED':
      return [...engagedSteps(traced), ...pathwaySteps(traced)];
  }
}

/** A question of the trace that was asked: it always is where its outcome says so. */
function stepOf({ steps, outcome }: Ipp12Evaluation, id: Ipp12StepId) {
  const step = steps.find((each) => each.id === id);
  if (!step) throw new Error(`the IPP 12 trace with the outcome ${outcome} does not ask ${id}`);
  return step;
}

/** A question of the trace as a test of this answer, in the words of the trace and, where it needs one, a next step. */
function told({ trace }: Traced, id: Ipp12StepId, make: MakeStep, next = ''): Step {
  const { question, because, provisions } = stepOf(trace, id);
  return make(question, `${because}${next}`, ...provisions);
}

/** A test that fails by what the record lacks, all of it at once. */
function lackStep({ trace }: Traced, id: Ipp12StepId, make: MakeStep): Step {
  const { question, provisions } = stepOf(trace, id);
  const needed = trace.missing.filter((each) => each.needed);
  const rests = distinctProvisions([...provisions, ...needed.map(({ provision }) => provision)]);
  return make(question, needed.map(({ message }) => message).join(' '), ...rests);
}

/** An agent receives no disclosure, so its only test is that it stays one; what protects the information is asked beside it. */
function agentSteps(traced: Traced): Step[] {
  const { question, provisions } = stepOf(traced.trace, 'AGENT');
  const answer = `Only for ${traced.disclosure.recipient} to hold or process it for the agency, never for purposes of its own; the agency does everything reasonably within its power to prevent unauthorised use or disclosure.`;
  const isSafeguarded = stepOf(traced.trace, 'AGENT_SAFEGUARDS').answer === 'YES';
  return [
    condition(question, answer, ...provisions, ipp('5(b)')),
    isSafeguarded
      ? told(traced, 'AGENT_SAFEGUARDS', met)
      : told(traced, 'AGENT_SAFEGUARDS', condition, ' Record what is missing.'),
  ];
}

/** The tests of a disclosure that engages IPP 12, up to the decision on it. */
const engagedSteps = (traced: Traced): Step[] => [
  told(traced, 'AGENT', met),
  groundStep(traced.disclosure.ipp11Ground),
  told(traced, 'ENGAGED', met),
  told(traced, 'PATHWAY', met),
];

/** The tests up to the first of role, ground and pathway that is not recorded. */
function undecidedSteps(traced: Traced): Step[] {
  const asked = ['AGENT', 'IPP11_GROUND', 'ENGAGED', 'PATHWAY'] as const;
  const open = asked.find((id) => stepOf(traced.trace, id).answer === 'NOT_RECORDED') ?? 'PATHWAY';
  return [...engagedSteps(traced).slice(0, asked.indexOf(open)), lackStep(traced, open, unknown)];
}

/** The tests of the pathway, its evidence being there. */
function pathwaySteps(traced: Traced): Step[] {
  const { disclosure, question, trace } = traced;
  const evidence = told(traced, 'EVIDENCE', met);
  switch (disclosure.ipp12Pathway) {
    case 'A_EXPRESS_INFORMED_AUTHORISATION': {
      const answer = 'Only for individuals who authorised it after being told as recorded.';
      return [evidence, condition('Did the individual authorise it?', answer, ...stepOf(trace, 'PATHWAY').provisions)];
    }
    case 'RELIEF_IPP12_2':
      return [evidence, told(traced, 'RELIEF', condition)];
    case 'D_PRESCRIBED_BINDING_SCHEME':
      return [evidence, prescribedStep(traced)];
    case 'E_PRESCRIBED_COUNTRY': {
      const recorded = disclosure.evidence?.prescribedCountry;
      if (recorded === question.country) return [evidence, prescribedStep(traced)];
      const answer = `The prescribed country recorded is ${recorded}, not ${question.country}. Record how IPP 12 is met there, in a disclosure of its own.`;
      return [evidence, refused('Is it the country asked about?', answer, ipp('12(1)(e)'), section('214'))];
    }
    default:
      return [evidence];
  }
}

/** A pathway that rests on regulations: they must name the scheme or the country on the day. */
function prescribedStep(traced: Traced): Step {
  const { disclosure, question, trace } = traced;
  if (trace.outcome === 'NOT_PRESCRIBED') {
    const next = ' Decide on another pathway, or configure the regulation that prescribes it on that day.';
    return told(traced, 'PRESCRIBED', refused, next);
  }
  const prescription = prescriptionFor(disclosure, { today: question.on, prescribed: question.prescribed });
  return told(traced, 'PRESCRIBED', prescription?.entry?.limitedTo ? condition : met);
}
