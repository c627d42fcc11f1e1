import { type Ipp12Facts, isIpp12Engaged, mechanismOf, type OffshoreDisclosureMechanism } from '../ipp12.ts';

/** What the disclosures of an activity show together about `offshore_disclosure_mechanism`. */
export interface MechanismsShown {
  /** The different mechanisms that disclosures rest on. */
  decided: ReadonlySet<OffshoreDisclosureMechanism>;
  /** Disclosures that may engage IPP 12 and have no pathway yet. */
  undecided: number;
  /** False when there were more disclosures than could be read. */
  readAll: boolean;
}

/** A value of the field and where it comes from, or why there is none. */
export type MechanismAnswer =
  | { value: OffshoreDisclosureMechanism; from: 'REGISTER' | 'DOCUMENT' }
  | { value: null; reason: string };

export function mechanismsOf(disclosures: readonly Ipp12Facts[], readAll: boolean): MechanismsShown {
  const decided = new Set(disclosures.flatMap((disclosure) => mechanismOf(disclosure) ?? []));
  return { decided, undecided: disclosures.filter(isUndecided).length, readAll };
}

const isUndecided = (facts: Ipp12Facts): boolean => facts.ipp12Pathway === null && isIpp12Engaged(facts) !== false;

/**
 * The one mechanism of an activity. Its disclosures come first: the field has room for one value, so they must all rest
 * on the same. What a document declared fills in only where no disclosure says otherwise.
 */
export function mechanismAnswer(
  { decided, undecided, readAll }: MechanismsShown,
  declared: OffshoreDisclosureMechanism | null,
): MechanismAnswer {
  const [only] = decided;
  if (decided.size > 1) {
    const reason = `Live disclosures rest on different mechanisms (${[...decided].sort().join(', ')}); the field has room for one. Read them one by one.`;
    return { value: null, reason };
  }
  if (!readAll)
    return { value: null, reason: 'There are more disclosures than one request may read. Read them one by one.' };
  if (only && undecided === 0) return { value: only, from: 'REGISTER' };
  if (declared && (!only || only === declared)) return { value: declared, from: 'DOCUMENT' };
  if (only) {
    const reason = `Some live disclosures rest on ${only}, but ${undecided} that may engage IPP 12 ${undecided === 1 ? 'has' : 'have'} no pathway recorded yet. Record it.`;
    return { value: null, reason };
  }
  return {
    value: null,
    reason: 'No live disclosure has a mechanism: none is recorded, none engages IPP 12, or no pathway is recorded yet.',
  };
}

/** Whether the disclosures rule a mechanism out, so that declaring it would contradict the register. */
export const contradicts = ({ decided }: MechanismsShown, mechanism: OffshoreDisclosureMechanism): boolean =>
  decided.size > 0 && (decided.size > 1 || !decided.has(mechanism));
