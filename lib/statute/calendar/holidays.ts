import { StatuteRefusal } from '../refusal.ts';
import {
  dateOf,
  dayNumber,
  dayOf,
  easterSunday,
  MONDAY,
  nthMonday,
  SATURDAY,
  SUNDAY,
  weekdayOf,
  yearOf,
} from './days.ts';
import { type NonWorkingRuleId, nonWorkingRule, WORKING_DAY } from './rules.ts';

/** The years for which every holiday is known: from the Privacy Act 1993 to the end of the table of Matariki. */
export const FIRST_YEAR = 1993;
export const LAST_YEAR = 2052;

/** A named day and whether it is left out of a count of working days. */
export interface Holiday {
  date: string;
  rule: NonWorkingRuleId;
  /** Its name in that year: `Queen's Birthday`; `Waitangi Day, on the Monday after` for a Mondayised one. */
  name: string;
  /** The holiday on the weekend for which this Monday stands; null for the day itself. */
  observedFor: string | null;
  workingDay: boolean;
}

/** Month and day by year. Te Kāhui o Matariki Public Holiday Act 2022. */
const MATARIKI = `
  2022-06-24 2023-07-14 2024-06-28 2025-06-20 2026-07-10 2027-06-25 2028-07-14 2029-07-06 2030-06-21 2031-07-11 2032-07-02
  2033-06-24 2034-07-07 2035-06-29 2036-07-18 2037-07-10 2038-06-25 2039-07-15 2040-07-06 2041-07-19 2042-07-11 2043-07-03
  2044-06-24 2045-07-07 2046-06-29 2047-07-19 2048-07-03 2049-06-25 2050-07-15 2051-06-30 2052-06-21`
  .trim()
  .split(/\s+/);
const MATARIKI_BY_YEAR = new Map(MATARIKI.map((date) => [Number(date.slice(0, 4)), dayNumber(date, 'matariki')]));

/** Since this year a Waitangi or Anzac Day on a weekend is also observed on the following Monday. */
const MONDAYISED_SINCE = 2014;
const KINGS_SINCE = 2023;

/** Refuses a day outside the tables, naming the argument that leads there. */
export function requireCovered(day: number, argument: string): void {
  const year = yearOf(day);
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return;
  const message = `The working days of ${year} are not known: the tables cover ${FIRST_YEAR} to ${LAST_YEAR}. Give dates whose count stays within them.`;
  throw new StatuteRefusal('YEAR_OUTSIDE_TABLES', argument, message, WORKING_DAY);
}

/** The named days of a year in their order, Mondayised ones included; those within the summer shut-down are not named by the Act. */
export function holidays(year: number, argument = 'year'): Holiday[] {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    const message = `The holidays of ${year} are not known: the tables cover ${FIRST_YEAR} to ${LAST_YEAR}. Ask for one of those years.`;
    throw new StatuteRefusal('YEAR_OUTSIDE_TABLES', argument, message, WORKING_DAY);
  }
  const easter = easterSunday(year);
  const matariki = MATARIKI_BY_YEAR.get(year);
  return [
    ...mondayised(year, 'WAITANGI_DAY', dayOf(year, 2, 6)),
    named('GOOD_FRIDAY', easter - 2),
    named('EASTER_MONDAY', easter + 1),
    ...mondayised(year, 'ANZAC_DAY', dayOf(year, 4, 25)),
    named('SOVEREIGNS_BIRTHDAY', nthMonday(year, 6, 1), year < KINGS_SINCE ? "Queen's Birthday" : "King's Birthday"),
    ...(matariki === undefined ? [] : [named('MATARIKI', matariki)]),
    ...(year === 2022 ? [named('ONE_OFF_2022', dayOf(2022, 9, 26))] : []),
    named('LABOUR_DAY', nthMonday(year, 10, 4)),
  ].sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function named(rule: NonWorkingRuleId, day: number, name = nonWorkingRule(rule).name): Holiday {
  return { date: dateOf(day), rule, name, observedFor: null, workingDay: nonWorkingRule(rule).workingDay };
}

/** The day itself, and the Monday after when it falls on a weekend. */
function mondayised(year: number, rule: NonWorkingRuleId, day: number): Holiday[] {
  const itself = named(rule, day);
  const weekday = weekdayOf(day);
  if (year < MONDAYISED_SINCE || (weekday !== SATURDAY && weekday !== SUNDAY)) return [itself];
  const monday = day + ((MONDAY - weekday + 7) % 7);
  return [itself, { ...named(rule, monday, `${itself.name}, on the Monday after`), observedFor: itself.date }];
}

const BY_DAY = new Map<number, ReadonlyMap<number, readonly Holiday[]>>();

/** The named days that fall on a day; a table that never changes is made once a year asked for. */
export function holidaysOn(day: number): readonly Holiday[] {
  const year = yearOf(day);
  let known = BY_DAY.get(year);
  if (!known) {
    known = Map.groupBy(holidays(year), ({ date }) => dayNumber(date, 'date'));
    BY_DAY.set(year, known);
  }
  return known.get(day) ?? [];
}
