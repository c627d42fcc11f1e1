import type { Citation } from '../citation.ts';
import type { PrescribedEntry } from '../findings/rule.ts';
import type { Ipp11Ground } from '../ipp12.ts';
import type { Ipp12Disclosure, Prescription } from './facts.ts';
import type { Ipp12Missing } from './missing.ts';

export const IPP12_STEP_IDS = [
  'AGENT',
  'AGENT_SAFEGUARDS',
  'OUTSIDE_NZ',
  'IPP11_GROUND',
  'ENGAGED',
  'PATHWAY',
  'AGREEMENT',
  'EVIDENCE',
  'PRESCRIBED',
  'HOLDS',
  'RELIEF',
  'MECHANISM',
  'LOOK_AGAIN',
] as const;
export type Ipp12StepId = (typeof IPP12_STEP_IDS)[number];

/**
 * The questions of the IPP 12 decision trace (Privacy Act 2020 ss 11, 22) in their order, with every answer they can
 * have. Stored decisions name answers by these letters and are read with these words, so within one version of the
 * rules neither may change: test/statute/ipp12-trace.test.ts holds a digest of all that this version can say.
 */
export const IPP12_RULES_VERSION = 1;

export type Ipp12Answer = 'YES' | 'NO' | 'NOT_RECORDED';

/** What a question is asked about. */
export interface Asked {
  facts: Ipp12Disclosure;
  /** The day asked about, Pacific/Auckland. */
  on: string;
  prescription: Prescription | null;
  missing: readonly Ipp12Missing[];
}

/** What an answer is put into words from. */
export interface Said {
  facts: Ipp12Disclosure;
  on: string;
  /** The prescription that was looked at. */
  entry: PrescribedEntry | null;
  missing: readonly Ipp12Missing[];
}

interface Case {
  answer: Ipp12Answer;
  because: (said: Said) => string;
}

export interface Step {
  id: Ipp12StepId;
  /** One letter; stored decisions name the step by it. */
  code: string;
  question: string;
  provisions(facts: Ipp12Disclosure): Citation[];
  /** Fields of the record's content that it looks at. */
  fields: string[][];
  /** The letter of the answer, or null when the question doesn't arise. */
  ask(asked: Asked): string | null;
  cases: Readonly<Record<string, Case>>;
}

/** A step whose answers are exactly those that `ask` can give. */
export const step = <C extends string>(
  definition: Omit<Step, 'ask' | 'cases'> & {
    ask(asked: Asked): NoInfer<C> | null;
    cases: Readonly<Record<C, Case>>;
  },
): Step => definition;

export const yes = (because: Case['because']): Case => ({ answer: 'YES', because });
export const no = (because: Case['because']): Case => ({ answer: 'NO', because });
export const open = (because: Case['because']): Case => ({ answer: 'NOT_RECORDED', because });

export const letterOf = (ground: Ipp11Ground | null): string => `(${ground?.slice(0, 1).toLowerCase()})`;
