import type { SkippedDays } from '../deadline.ts';
import { StatuteRefusal } from '../refusal.ts';
import { dateOf, dayNumber, SATURDAY, SUNDAY, weekdayOf } from './days.ts';
import { holidaysOn, requireCovered } from './holidays.ts';
import { type NonWorkingRuleId, nonWorkingRule, WORKING_DAY } from './rules.ts';

/**
 * Working days (Privacy Act 2020 s 7(1)). Dates are ISO texts of Pacific/Auckland, within 1993 to 2052; anything else is
 * a StatuteRefusal that names the argument. Regional anniversary days count as working days.
 */

/** A count of working days with everything it passed over. */
export interface WorkingDayCount {
  /** Day 0: the triggering day, whether or not it is a working day. */
  from: string;
  /** The last day of the count. */
  to: string;
  /** Working days after `from`, up to and including `to`. */
  workingDays: number;
  /** Every other day after `from`, up to and including `to`, in runs of one reason. */
  skipped: SkippedDays[];
  /** What in this very count is not verified; null when nothing beyond the rows of `skipped`. */
  note: string | null;
}

/** Why a day is not a working day. */
export interface NonWorkingDay {
  date: string;
  /** The rules that say so, the broadest first. */
  rules: NonWorkingRuleId[];
  /** `Easter Monday and Anzac Day`. */
  reason: string;
  verified: boolean;
}

interface Reason {
  rules: NonWorkingRuleId[];
  reason: string;
}

const SHUTDOWN: Reason = { rules: ['SUMMER_SHUTDOWN'], reason: nonWorkingRule('SUMMER_SHUTDOWN').name };
const WEEKEND: Readonly<Record<number, Reason>> = {
  [SATURDAY]: { rules: ['WEEKEND'], reason: 'Saturday' },
  [SUNDAY]: { rules: ['WEEKEND'], reason: 'Sunday' },
};

/** A day that is left out for two reasons shows the broader one: shut-down, then weekend, then holiday. */
function reasonAgainst(day: number): Reason | null {
  const monthAndDay = dateOf(day).slice(5);
  if (monthAndDay >= '12-25' || monthAndDay <= '01-15') return SHUTDOWN;
  const weekend = WEEKEND[weekdayOf(day)];
  if (weekend) return weekend;
  const found = holidaysOn(day).filter(({ workingDay }) => !workingDay);
  if (found.length === 0) return null;
  return { rules: found.map(({ rule }) => rule), reason: found.map(({ name }) => name).join(' and ') };
}

const isVerified = (rules: readonly NonWorkingRuleId[]): boolean => rules.every((id) => nonWorkingRule(id).verified);

function covered(date: string, argument: string): number {
  const day = dayNumber(date, argument);
  requireCovered(day, argument);
  return day;
}

/** Why a date is not a working day; null when it is one. */
export function whyNotWorkingDay(date: string): NonWorkingDay | null {
  const why = reasonAgainst(covered(date, 'date'));
  return why && { date, ...why, verified: isVerified(why.rules) };
}

export const isWorkingDay = (date: string): boolean => whyNotWorkingDay(date) === null;

/** The first working day after a date. */
export const nextWorkingDay = (date: string): WorkingDayCount => addWorkingDays(date, 1);

/**
 * The nth working day after a triggering day, which is day 0 and may be any day ("after the day on which the request is
 * received", Privacy Act 2020 s 44). n is 1 or more. `argument` names the start in a refusal.
 */
export function addWorkingDays(start: string, n: number, argument = 'from'): WorkingDayCount {
  if (!Number.isInteger(n) || n < 1) {
    throw new StatuteRefusal(
      'NOT_A_COUNT',
      'count',
      `${n} is not a number of working days: give 1 or more.`,
      WORKING_DAY,
    );
  }
  const first = covered(start, argument);
  const count = new Count(first);
  while (count.workingDays < n) {
    requireCovered(count.last + 1, argument);
    count.next();
  }
  return count.result();
}

/** The working days after one date, up to and including another: what `addWorkingDays` counted. */
export function workingDaysBetween(from: string, to: string): WorkingDayCount {
  const count = new Count(covered(from, 'from'));
  const last = covered(to, 'to');
  if (last < count.last) {
    const message = `${to} lies before ${from}. Give the dates in their order.`;
    throw new StatuteRefusal('END_BEFORE_START', 'to', message, WORKING_DAY);
  }
  while (count.last < last) count.next();
  return count.result();
}

/** Walks from day to day and keeps what it passed over. */
class Count {
  workingDays = 0;
  last: number;
  readonly #first: number;
  readonly #runs: (Reason & { from: number; to: number })[] = [];
  #note: string | null = null;

  constructor(first: number) {
    this.#first = first;
    this.last = first;
  }

  next(): void {
    this.last += 1;
    const why = reasonAgainst(this.last);
    if (why) this.#skip(why);
    else this.#work();
  }

  #work(): void {
    this.workingDays += 1;
    const doubtful = holidaysOn(this.last).find(({ workingDay }) => workingDay);
    if (doubtful) this.#note = nonWorkingRule(doubtful.rule).caveat;
  }

  #skip({ rules, reason }: Reason): void {
    const run = this.#runs.at(-1);
    if (!run || run.to !== this.last - 1 || run.rules.join() !== rules.join()) {
      this.#runs.push({ rules, reason, from: this.last, to: this.last });
      return;
    }
    run.to = this.last;
    if (rules[0] === 'WEEKEND') run.reason = nonWorkingRule('WEEKEND').name;
  }

  result(): WorkingDayCount {
    return {
      from: dateOf(this.#first),
      to: dateOf(this.last),
      workingDays: this.workingDays,
      skipped: this.#runs.map(({ from, to, rules, reason }) => ({
        from: dateOf(from),
        to: dateOf(to),
        reason,
        rules,
        verified: isVerified(rules),
      })),
      note: this.#note,
    };
  }
}
