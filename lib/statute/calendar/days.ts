import { quoted } from '../quote.ts';
import { StatuteRefusal } from '../refusal.ts';

/**
 * Calendar dates as counts of days since 1970-01-01, which can be added and compared. A date is a date of
 * Pacific/Auckland throughout; no time of day and no offset is involved.
 */

const DAY_MS = 86_400_000;

/** The number of an ISO date; refuses a text that is none, naming `argument`. */
export function dayNumber(date: string, argument: string): number {
  const day = Date.parse(date) / DAY_MS;
  if (/^\d{4}-\d\d-\d\d$/.test(date) && Number.isInteger(day) && dateOf(day) === date) return day;
  throw new StatuteRefusal('NOT_A_DATE', argument, `${quoted(date)} is not a calendar date like 2026-05-01.`);
}

export const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / DAY_MS;

export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();

export const SUNDAY = 0;
export const MONDAY = 1;
export const SATURDAY = 6;

/** 0 is Sunday. Day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** The nth Monday of a month. */
export function nthMonday(year: number, month: number, n: number): number {
  const first = dayOf(year, month, 1);
  return first + ((MONDAY - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** Easter Sunday by the Gregorian rule (the "anonymous" algorithm of 1876). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const skippedLeapYears = Math.floor(century / 4);
  const f = Math.floor((century + 8) / 25);
  const g = Math.floor((century - f + 1) / 3);
  const epact = (19 * a + century - skippedLeapYears - g + 15) % 30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const m = Math.floor((a + 11 * epact + 22 * l) / 451);
  const march = epact + l - 7 * m + 22;
  return dayOf(year, 3, march);
}
