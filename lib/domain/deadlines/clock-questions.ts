import { RequestError } from '../../failures.ts';
import { type Holiday, holidays } from '../../statute/calendar/holidays.ts';
import { NON_WORKING_RULES, type NonWorkingRule } from '../../statute/calendar/rules.ts';
import { addWorkingDays, type WorkingDayCount, workingDaysBetween } from '../../statute/calendar/working-days.ts';
import type { ClockRule } from '../../statute/clock-rules.ts';
import { clockRule, deadlineFor, type ExtensionGiven, wasInTime } from '../../statute/clocks.ts';
import type { Deadline } from '../../statute/deadline.ts';
import { StatuteRefusal } from '../../statute/refusal.ts';

/** Questions to the Act's clocks and calendar that read no record. A refusal of the statute names the argument at fault. */

/** Answers, or refuses with INVALID_ARGUMENT naming the argument and the provision. */
function answered<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof StatuteRefusal)) throw error;
    throw new RequestError('INVALID_ARGUMENT', error.message, { argument: error.argument });
  }
}

export interface DeadlineQuestion {
  rule: string;
  start: string;
  extensions?: readonly ExtensionGiven[] | null;
  doneAt?: string | null;
}

/** A deadline computed without storing anything. */
export interface ComputedDeadline {
  rule: ClockRule;
  deadline: Deadline;
  inTime: boolean | null;
}

export function computeDeadline({ rule: id, start, extensions, doneAt }: DeadlineQuestion): ComputedDeadline {
  return answered(() => {
    const rule = clockRule(id);
    const deadline = deadlineFor(rule, start, { extensions: extensions ?? [] });
    return { rule, deadline, inTime: doneAt ? wasInTime(deadline, doneAt) : null };
  });
}

/** Four years: no clock of the Act is nearly as long, and an answer names every run of days it skipped. */
const MAX_WORKING_DAYS = 1_000;
const MAX_DAYS = 1_500;

/** The working days after a date: up to another, or so many of them. */
export function countWorkingDays(
  from: string,
  { count, to }: { count?: number | null; to?: string | null },
): WorkingDayCount {
  if (count != null && count > MAX_WORKING_DAYS) throw tooLong('count', `${MAX_WORKING_DAYS} working days`);
  if (to != null && Date.parse(to) - Date.parse(from) > MAX_DAYS * 86_400_000) throw tooLong('to', `${MAX_DAYS} days`);
  if (count != null && to == null) return answered(() => addWorkingDays(from, count));
  if (to != null && count == null) return answered(() => workingDaysBetween(from, to));
  throw new RequestError('INVALID_ARGUMENT', 'Give `count`, or `to`, and not both.', { argument: 'count' });
}

const tooLong = (argument: string, limit: string) =>
  new RequestError('INVALID_ARGUMENT', `One count covers at most ${limit}. Count in parts.`, { argument });

/** The holidays of a year with the rules that they follow from. */
export interface YearCalendar {
  year: number;
  workingDays: number;
  holidays: Holiday[];
  rules: NonWorkingRule[];
}

export function yearCalendar(year: number): YearCalendar {
  return answered(() => ({
    year,
    holidays: holidays(year),
    // 1 January is never a working day
    workingDays: workingDaysBetween(`${year}-01-01`, `${year}-12-31`).workingDays,
    rules: [...NON_WORKING_RULES.values()],
  }));
}
