import type { Citation } from './citation.ts';
import type { PrescribedEntry, RuleContext } from './findings/rule.ts';
import { ENGAGEMENT } from './ipp12/engagement.ts';
import { disagreementIn, type Ipp12Disclosure, prescriptionFor } from './ipp12/facts.ts';
import { type Ipp12Missing, missingIn } from './ipp12/missing.ts';
import { lookAgainDate, mechanismBehind, PROOF } from './ipp12/proof.ts';
import { type Asked, IPP12_RULES_VERSION, type Ipp12Answer, type Ipp12StepId, type Said } from './ipp12/step.ts';
import { isIpp12Engaged, type OffshoreDisclosureMechanism } from './ipp12.ts';

/**
 * The decision trace of IPP 12 (Privacy Act 2020 s 22): from the recipient's role, the ground of IPP 11 and the pathway
 * with its evidence to one outcome, question by question. Pure: the same facts on the same day give the same trace.
 */

export const IPP12_OUTCOMES = [
  'NOT_A_DISCLOSURE',
  'NOT_ENGAGED',
  'PATHWAY_MET',
  'RELIEF_RELIED_ON',
  'EVIDENCE_MISSING',
  'NOT_PRESCRIBED',
  'EVIDENCE_EXPIRED',
  'CONTRADICTORY',
  'UNDECIDED',
] as const;
export type Ipp12Outcome = (typeof IPP12_OUTCOMES)[number];

/** One question with its answer. */
export interface Ipp12Step {
  id: Ipp12StepId;
  question: string;
  answer: Ipp12Answer;
  because: string;
  provisions: Citation[];
  fields: string[][];
}

export interface Ipp12Evaluation {
  /** The day asked about, Pacific/Auckland. */
  on: string;
  rulesVersion: number;
  outcome: Ipp12Outcome;
  /** Null while role or ground is not recorded. */
  engaged: boolean | null;
  mechanism: OffshoreDisclosureMechanism | null;
  steps: Ipp12Step[];
  missing: Ipp12Missing[];
  /** Null when no date is recorded: the Act sets none. */
  lookAgainOn: string | null;
  lookAgainBecause: string;
}

/** An evaluation in short: what can't be told again from the facts and the words of its version. */
export interface Ipp12Judgement {
  rulesVersion: typeof IPP12_RULES_VERSION;
  outcome: Ipp12Outcome;
  /** A letter for each question asked and one for its answer: `ay bs py`. */
  steps: string;
  /** The prescription looked at, as it was then; null when there was none. */
  prescription: PrescribedEntry | null;
}

type Occasion = Pick<RuleContext, 'today' | 'prescribed'>;

const STEPS = [...ENGAGEMENT, ...PROOF];

/** The outcome and the answers for a disclosure on a day. Total: any combination of facts has exactly one outcome. */
export function judgeIpp12(
  facts: Ipp12Disclosure,
  { today: on, prescribed }: Occasion,
  missing: readonly Ipp12Missing[] = missingIn(facts, on),
): Ipp12Judgement {
  const prescription = prescriptionFor(facts, { today: on, prescribed });
  const asked: Asked = { facts, on, prescription, missing };
  const steps = STEPS.flatMap((step) => {
    const answer = step.ask(asked);
    return answer === null ? [] : [step.code + answer];
  });
  return {
    rulesVersion: IPP12_RULES_VERSION,
    outcome: outcomeOf(asked),
    steps: steps.join(' '),
    prescription: prescription?.entry ?? null,
  };
}

/** What stands in the way of an earlier line is settled before the later ones are looked at. */
function outcomeOf({ facts, on, prescription, missing }: Asked): Ipp12Outcome {
  const engaged = isIpp12Engaged(facts);
  if (disagreementIn(facts)) return 'CONTRADICTORY';
  if (facts.recipientRole === 'AGENT_SECTION_11') return 'NOT_A_DISCLOSURE';
  if (engaged === false) return 'NOT_ENGAGED';
  if (engaged === null || facts.ipp12Pathway === null) return 'UNDECIDED';
  if (missing.some(({ needed }) => needed)) return 'EVIDENCE_MISSING';
  if (prescription && prescription.state !== 'IN_FORCE') return 'NOT_PRESCRIBED';
  const hasPassed = (date: string | null) => date !== null && date < on;
  if (hasPassed(facts.endsOn) || hasPassed(facts.reviewBy)) return 'EVIDENCE_EXPIRED';
  return facts.ipp12Pathway === 'RELIEF_IPP12_2' ? 'RELIEF_RELIED_ON' : 'PATHWAY_MET';
}

/** A judgement in words: the facts are those it was made from, `on` the day it was made for. */
export function explainIpp12(
  facts: Ipp12Disclosure,
  judgement: Ipp12Judgement,
  on: string,
  missing: readonly Ipp12Missing[] = missingIn(facts, on),
): Ipp12Evaluation {
  const { rulesVersion, outcome, prescription: entry } = judgement;
  const said: Said = { facts, on, entry, missing };
  const answers = judgement.steps.split(' ').map((text) => answerOf(text, said));
  const codeOf = (id: Ipp12StepId) => answers.find(({ step }) => step.id === id)?.code;
  const steps = answers.map(({ step }) => step);
  return {
    on,
    rulesVersion,
    outcome,
    engaged: engagedBy(steps),
    mechanism: mechanismBehind(codeOf('MECHANISM')),
    steps,
    missing: [...missing],
    lookAgainOn: lookAgainDate(codeOf('LOOK_AGAIN'), facts, entry),
    lookAgainBecause: steps.find(({ id }) => id === 'LOOK_AGAIN')?.because ?? '',
  };
}

function answerOf(text: string, said: Said): { step: Ipp12Step; code: string } {
  const [stepCode, code = ''] = text;
  const step = STEPS.find((each) => each.code === stepCode);
  const answered = step?.cases[code];
  if (!step || !answered) throw new Error(`the IPP 12 rules have no answer "${text}"`);
  const { id, question, fields } = step;
  const { answer, because } = answered;
  return {
    step: { id, question, answer, because: because(said), provisions: step.provisions(said.facts), fields },
    code,
  };
}

function engagedBy(steps: readonly Ipp12Step[]): boolean | null {
  const answer = steps.find(({ id }) => id === 'ENGAGED')?.answer;
  // without that question the recipient is an agent
  if (answer === undefined) return false;
  return answer === 'NOT_RECORDED' ? null : answer === 'YES';
}

/** Evaluates a disclosure on a day (`today`), under what is then prescribed (Privacy Act 2020 ss 213, 214). */
export function evaluateIpp12(facts: Ipp12Disclosure, occasion: Occasion): Ipp12Evaluation {
  const missing = missingIn(facts, occasion.today);
  return explainIpp12(facts, judgeIpp12(facts, occasion, missing), occasion.today, missing);
}
