import type { ActivityStatus } from '../activity-terms.ts';
import { type Citation, citationText } from '../citation.ts';
import type { Prescribed } from '../findings/rule.ts';
import type { Ipp12Disclosure } from '../ipp12/facts.ts';
import type { Ipp11Ground } from '../ipp12.ts';

/**
 * What the register says about a disclosure. From the best for whoever asks to the worst; of several records that might
 * allow a disclosure the best one counts.
 */
export const VERDICTS = ['ALLOWED', 'ALLOWED_WITH_CONDITIONS', 'REFUSED', 'UNKNOWN', 'NOT_RECORDED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The disclosure asked about. */
export interface Question {
  informationCategories: readonly string[];
  purpose: string;
  /** Null: whoever is recorded in the country. */
  recipient: string | null;
  /** ISO 3166-1 alpha-2; NZ for a recipient in New Zealand. */
  country: string;
  /** The day of the disclosure, Pacific/Auckland. */
  on: string;
  prescribed: Prescribed;
}

/** An entry of an activity's recipients. */
export interface RecipientFacts {
  name: string;
  ipp11Ground: Ipp11Ground | null;
}

/** The parts of an activity that the answer depends on; null and empty: not recorded. */
export interface ActivityFacts {
  name: string;
  status: ActivityStatus;
  archivedAt: string | null;
  purposes: readonly string[];
  informationCategories: readonly string[];
  recipients: readonly RecipientFacts[];
  providers: readonly string[];
  nextReview: string | null;
}

/** The parts of a disclosure outside New Zealand that the answer depends on: those of its IPP 12 trace, and whose they are. */
export interface DisclosureFacts extends Ipp12Disclosure {
  recipient: string;
  provider: string | null;
  informationCategories: readonly string[];
  startsOn: string | null;
}

/** What one test of the answer came to. */
export type Outcome = 'MET' | 'CONDITION' | 'REFUSED' | 'UNKNOWN' | 'NOT_RECORDED';

/** One test of the answer, with what it rests on. */
export interface Step {
  /** What is asked, a plain sentence. */
  question: string;
  outcome: Outcome;
  /** What the register says to it, a plain sentence. */
  answer: string;
  provisions: readonly Citation[];
}

export type MakeStep = (question: string, answer: string, ...provisions: Citation[]) => Step;

const step =
  (outcome: Outcome): MakeStep =>
  (question, answer, ...provisions) => ({ question, outcome, answer, provisions });

export const met = step('MET');
/** Allowed only under a condition, which is the answer. */
export const condition = step('CONDITION');
export const refused = step('REFUSED');
export const unknown = step('UNKNOWN');
export const notRecorded = step('NOT_RECORDED');

export const isBlocking = ({ outcome }: Step): boolean => outcome !== 'MET' && outcome !== 'CONDITION';

/** The provisions without those that stand there more than once. */
export const distinctProvisions = (provisions: readonly Citation[]): Citation[] => [
  ...new Map(provisions.map((provision) => [citationText(provision), provision])).values(),
];
