import { Temporal } from 'temporal-polyfill';

/** ISO dates with years of four digits, which compare as texts: a sum beyond the last of them is the last of them. */
export const LAST_DATE = '9999-12-31';

export const plusDays = (date: string, days: number): string => plus(date, { days });

/** The same day so many months later, or earlier below 0; the last day of a month that has no such day. */
export const plusMonths = (date: string, months: number): string => plus(date, { months });

function plus(date: string, duration: { days: number } | { months: number }): string {
  const sum = Temporal.PlainDate.from(date).add(duration);
  return sum.year > 9999 ? LAST_DATE : sum.toString();
}
