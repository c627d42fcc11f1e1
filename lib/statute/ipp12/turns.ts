import { LAST_DATE, plusDays } from '../dates.ts';
import type { Prescribed } from '../findings/rule.ts';
import type { Ipp12Disclosure } from './facts.ts';

/** The day after a date; empty when there is none. */
export const dayAfter = (date: string | null): string[] =>
  date === null || date === LAST_DATE ? [] : [plusDays(date, 1)];

/**
 * Every day from which the trace of a disclosure may come out otherwise while its facts stay as they are, in no order: its
 * own dates pass, evidence dated ahead comes to count (Privacy Act 2020 s 101), regulations begin to prescribe or cease to
 * (ss 213, 214). Between two of them the outcome stays the same.
 */
export function turnsOf({ reviewBy, endsOn, evidence }: Ipp12Disclosure, prescribed: Prescribed): string[] {
  const shown = [evidence?.authorisation?.obtainedOn, evidence?.law?.assessedOn, evidence?.contract?.date];
  const regulations = [...prescribed.countries, ...prescribed.schemes];
  return [
    ...dayAfter(reviewBy),
    ...dayAfter(endsOn),
    ...shown.flatMap((date) => date ?? []),
    ...regulations.flatMap(({ from, to }) => [from, ...dayAfter(to)]),
  ];
}
