import { RequestError } from '../failures.ts';
import type { Ipp12Disclosure } from '../statute/ipp12/facts.ts';
import { evaluateIpp12, explainIpp12, type Ipp12Evaluation } from '../statute/ipp12-trace.ts';
import { momentAt } from '../statute/moment.ts';
import { ACT_IN_FORCE } from '../statute/reference/entry.ts';
import { requireId } from './ids.ts';
import { ipp12Facts, type OffshoreDisclosure, offshoreDisclosureType as type } from './offshore-disclosure.ts';
import { findById } from './reading.ts';
import { ruleContext, type Session } from './session.ts';
import { withoutNulls } from './validation.ts';

/** What to evaluate: a record, or facts that are not recorded. */
export interface EvaluationInput {
  id?: string | null;
  offshoreDisclosure?: object | null;
  /** The day asked about; today when not given. */
  on?: string | null;
}

/** Evaluates a recorded disclosure, which the caller must be allowed to read, or facts that anyone may ask about. */
export async function evaluateDisclosure(session: Session, input: EvaluationInput): Promise<Ipp12Evaluation> {
  const { id, offshoreDisclosure: content, on } = input;
  if ((id == null) === (content == null)) {
    throw refuse('input', 'Give either the `id` of a recorded disclosure or the facts of one in `offshoreDisclosure`.');
  }
  checkDayAsked(on);
  const facts = id == null ? factsIn(content ?? {}) : await recorded(session, id);
  return evaluationOf(session, facts, on);
}

/** Refuses a day on which there were no such principles: older law is not recorded. Null is today. */
export function checkDayAsked(on: string | null | undefined): void {
  if (on == null || on >= ACT_IN_FORCE) return;
  const message = `IPP 11 and IPP 12 (Privacy Act 2020 s 22) came into force on ${ACT_IN_FORCE}, and older law is not recorded. Ask about that day or a later one.`;
  throw refuse('input.on', message);
}

/** What IPP 12 makes of a disclosure, today or on the day given, under what this deployment knows to be prescribed. */
export function evaluationOf(session: Session, facts: Ipp12Disclosure, on?: string | null): Ipp12Evaluation {
  const { today, prescribed } = ruleContext(session);
  return evaluateIpp12(facts, { today: on ?? today, prescribed });
}

/** The trace kept with a decision, in the words of the rules it was made with; null while nothing is decided. */
export function decisionOf(disclosure: OffshoreDisclosure): (Ipp12Evaluation & { evaluatedAt: string }) | null {
  const { ipp12Decision: kept } = disclosure;
  if (!kept) return null;
  const { evaluatedAt, ...judgement } = kept;
  return { evaluatedAt, ...explainIpp12(disclosure, judgement, momentAt(Date.parse(evaluatedAt)).today) };
}

const refuse = (argument: string, message: string): RequestError =>
  new RequestError('INVALID_ARGUMENT', message, { argument });

async function recorded(session: Session, id: string): Promise<OffshoreDisclosure> {
  const disclosure = await findById(session, type, requireId(id, 'input.id', type));
  if (disclosure) return disclosure;
  throw refuse(
    'input.id',
    'There is no such offshore disclosure to hold against IPP 12 (Privacy Act 2020 s 22). Pass the `id` of an existing one, or the facts.',
  );
}

function factsIn(content: object): Ipp12Disclosure {
  const path = (...steps: PropertyKey[]) => ['input', 'offshoreDisclosure', ...steps.map(String)].join('.');
  const parsed = ipp12Facts.safeParse(withoutNulls(content));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = issue?.path.findLast((step) => typeof step === 'string') ?? 'offshoreDisclosure';
    throw refuse(path(...(issue?.path ?? [])), `${String(name)} ${issue?.message}.`);
  }
  const home = parsed.data.countries.indexOf('NZ');
  if (home >= 0) {
    const message =
      'New Zealand is not outside New Zealand, and IPP 12 is only about recipients outside it (Privacy Act 2020 s 22). Take NZ out of the countries; for a recipient here only IPP 11 counts.';
    throw refuse(path('countries', home), message);
  }
  return parsed.data;
}
