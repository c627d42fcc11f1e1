import type { Citation } from '../citation.ts';
import type { IppTag } from '../principles.ts';
import { candidatesIn } from './candidates.ts';
import {
  type ActivityFacts,
  type DisclosureFacts,
  distinctProvisions,
  isBlocking,
  notRecorded,
  type Question,
  type RecipientFacts,
  type Step,
  VERDICTS,
  type Verdict,
} from './question.ts';

/** An activity with the disclosures outside New Zealand that are recorded for it. */
export interface Recorded<A, D> {
  activity: A;
  disclosures: readonly D[];
}

/** What the register says about a disclosure, and what it rests on. */
export interface Opinion<A, D, R> {
  verdict: Verdict;
  /** Why, a plain sentence. */
  because: string;
  /** What must hold each time, or be done, for the disclosure to be made. */
  conditions: string[];
  principles: IppTag[];
  provisions: Citation[];
  activity: A | null;
  disclosure: D | null;
  recipient: R | null;
  steps: readonly Step[];
  /** The next day on which the answer may be another one, were the records to stay as they are; null when there is none. */
  changesOn: string | null;
}

/**
 * Whether a disclosure may be made, as far as the register goes: total, and the same for the same records and question.
 * Each activity answers for itself, and within it each recipient that matches; the best answer counts, the first among
 * equals. Tests run in the order in which they can settle the matter, and stop at the first that does. `unfound` says what
 * was looked for, a plain sentence, where nothing is recorded.
 */
export function mayDisclose<
  R extends RecipientFacts,
  A extends ActivityFacts & { recipients: readonly R[] },
  D extends DisclosureFacts,
>(
  question: Question,
  recorded: readonly Recorded<A, D>[],
  unfound = 'No such activity is recorded.',
): Opinion<A, D, R> {
  const candidates = recorded.flatMap(({ activity, disclosures }) =>
    candidatesIn<R, A, D>(question, activity, disclosures),
  );
  const opinions = candidates.map((candidate) => ({ ...opinionOf(candidate.steps), ...candidate }));
  const dates = candidates.flatMap(({ turns }) => turns).filter((date) => date > question.on);
  const changesOn = dates.sort()[0] ?? null;
  const rank = ({ verdict }: { verdict: Verdict }) => VERDICTS.indexOf(verdict);
  const best = opinions.toSorted((one, other) => rank(one) - rank(other))[0];
  if (!best) return { ...nothing(unfound), changesOn };
  const { turns: _, ...opinion } = best;
  return { ...opinion, changesOn };
}

/** The answer of a register that knows of no such activity. */
function nothing(unfound: string) {
  const answer = `${unfound} Check how it is named, or record it with its purposes, information and recipients.`;
  const steps = [notRecorded('Is there such an activity?', answer)];
  return { activity: null, disclosure: null, recipient: null, steps, ...opinionOf(steps) };
}

/** The first test that settles the matter decides; when none does, what is left are conditions. */
function opinionOf(steps: readonly Step[]) {
  const settling = steps.find(isBlocking);
  const conditions = settling ? [] : steps.filter(({ outcome }) => outcome === 'CONDITION').map(({ answer }) => answer);
  const verdict = settling
    ? (settling.outcome as Verdict)
    : conditions.length > 0
      ? 'ALLOWED_WITH_CONDITIONS'
      : 'ALLOWED';
  const because = settling?.answer ?? (conditions.length > 0 ? conditions.join(' ') : ALL_MET);
  const relied = settling ? settling.provisions : steps.flatMap(({ provisions }) => provisions);
  const provisions = distinctProvisions(relied);
  return { verdict, because, conditions, provisions, principles: principlesOf(provisions) };
}

const ALL_MET = 'Purpose, information, recipient and ground are as recorded, and nothing recorded speaks against it.';

const TAGS: Record<string, IppTag> = {
  'IPP 5': 'IPP5_STORAGE_AND_SECURITY',
  'IPP 10': 'IPP10_USE_LIMITATION',
  'IPP 11': 'IPP11_LIMITS_ON_DISCLOSURE',
  'IPP 12': 'IPP12_DISCLOSURE_OUTSIDE_NZ',
};

/** The principles among the provisions: `IPP 12(1)(c)` belongs to IPP 12. */
const principlesOf = (provisions: readonly Citation[]): IppTag[] => {
  const tags = provisions.flatMap(({ number }) => TAGS[/^IPP \d+/.exec(number)?.[0] ?? ''] ?? []);
  return [...new Set(tags)];
};
