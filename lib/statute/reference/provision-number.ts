import type { Instrument } from '../citation.ts';

/** The kinds of provision that numbers are given with. */
export type ProvisionKind = 'section' | 'clause' | 'principle' | 'regulation' | 'rule' | 'schedule' | 'part';

/** How each kind is cited. */
export const MARKS: Record<ProvisionKind, string> = {
  section: 's',
  clause: 'cl',
  principle: 'IPP',
  regulation: 'reg',
  rule: 'rule',
  schedule: 'Sch',
  part: 'Part',
};

/** The number of a provision as people write it, taken apart. */
export interface ProvisionNumber {
  /** Null for a bare number. */
  kind: ProvisionKind | null;
  /** `117A`. */
  number: string;
}

const WORDS: Record<string, ProvisionKind> = {
  s: 'section',
  sec: 'section',
  section: 'section',
  cl: 'clause',
  clause: 'clause',
  ipp: 'principle',
  principle: 'principle',
  reg: 'regulation',
  regulation: 'regulation',
  rule: 'rule',
  sch: 'schedule',
  schedule: 'schedule',
  part: 'part',
  pt: 'part',
};

const FORM = /^\s*(?:([a-z]{1,10})\.?\s*)?([1-9]\d{0,2}[a-z]?)(?:\([0-9a-z]{1,4}\)){0,4}\s*$/i;

/** The forms that `readProvisionNumber` takes, for messages. */
export const ACCEPTED_FORMS = '`113`, `s 113`, `cl 117A`, `IPP 12`, `reg 9`, `rule 5`, `Sch 2` or `Part 1`';

/**
 * Takes `113`, `s 113`, `s113`, `section 113`, `cl 117A`, `IPP 3A`, `reg 9` and their like apart; undefined for anything else,
 * such as a range. Subsections, as in `s 115(2)`, are dropped: nothing below a section is recorded.
 */
export function readProvisionNumber(text: string): ProvisionNumber | undefined {
  const match = FORM.exec(text);
  const word = match?.[1]?.toLowerCase();
  const number = match?.[2]?.toUpperCase();
  if (!number) return undefined;
  if (word === undefined) return { kind: null, number };
  const kind = Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
  return kind && { kind, number };
}

const CODE: readonly ProvisionKind[] = ['rule', 'clause', 'schedule'];

/** The kinds of provision that each instrument has; a bare number is one of the first. Empty: it has no numbers. */
export const KINDS_OF: Record<Instrument, readonly ProvisionKind[]> = {
  ACT_2020: ['section', 'principle', 'schedule'],
  // texts from before the Act cite the Bill's clauses as sections
  BILL_34_2: ['clause', 'section', 'schedule'],
  AMENDMENT_ACT_2025: ['section', 'part'],
  REGULATIONS_1993: ['regulation'],
  REGULATIONS_2020: ['regulation'],
  HIPC_2020: CODE,
  BPPC_2025: CODE,
  X_PRIVACY_NZ: [],
  COMMISSIONER_GUIDANCE: [],
};
