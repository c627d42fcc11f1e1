import type { NonWorkingRuleId } from './calendar/rules.ts';
import type { Citation } from './citation.ts';

/** Who sets a deadline: the law, the Privacy Commissioner's guidance, or the agency itself. */
export type DeadlineAuthority = 'LAW' | 'GUIDANCE' | 'AGENCY';

/** A day, or a run of days, that a count of working days passed over. */
export interface SkippedDays {
  /** First day, Pacific/Auckland. */
  from: string;
  /** Last day, the same as `from` for a single one. */
  to: string;
  /** Why: `Saturday and Sunday`, `Matariki Observance Day`. */
  reason: string;
  /** The rules that leave the day out (lib/statute/calendar/rules.ts). */
  rules: readonly NonWorkingRuleId[];
  /** Whether a source about the Privacy Act 2020 itself says so; else the sister definition of another Act does. */
  verified: boolean;
}

/** An extension that moved a deadline. */
export interface Extension {
  /** The deadline before it. */
  from: string;
  to: string;
  /** When notice of it was given. */
  givenOn: string;
  provision: Citation;
  reason: string | null;
}

/** A date by which something is to be done, with everything it was computed from. */
export interface Deadline {
  /** Stable id of the rule: `BREACH_COMMISSIONER_EXPECTATION`. */
  rule: string;
  /** What is to be done, a plain sentence without any text of the record: calendars show it. */
  action: string;
  setBy: DeadlineAuthority;
  /** Null when the agency set it. */
  provision: Citation | null;
  /** What started the clock: a date (day 0) or an instant; null for a date that the agency set. */
  start: string | null;
  /** How long: `20 working days`, `72 hours`, `as soon as practicable`; null for a date that the agency set. */
  period: string | null;
  /** The last day on which it is in time, Pacific/Auckland. Null when the law sets no date (`as soon as practicable`). */
  dueOn: string | null;
  /** The instant at which it is due, UTC, for clocks that run in hours; null for dates. */
  dueAt: string | null;
  extensions: Extension[];
  skipped: SkippedDays[];
  /** What in it is not verified, or was assumed; null or missing when nothing. */
  note?: string | null;
}

/** A date that the agency set itself. */
export const agencyDate = (rule: string, action: string, dueOn: string): Deadline => ({
  rule,
  action,
  setBy: 'AGENCY',
  provision: null,
  start: null,
  period: null,
  dueOn,
  dueAt: null,
  extensions: [],
  skipped: [],
});

/** Whether the time is over: the day has passed in Pacific/Auckland, or the instant has. */
export function isOverdue({ dueOn, dueAt }: Deadline, { now, today }: { now: string; today: string }): boolean {
  if (dueAt) return dueAt < now;
  return dueOn !== null && dueOn < today;
}
