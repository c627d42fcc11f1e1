import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, isWorkingDay, nextWorkingDay, type WorkingDayCount } from './calendar/working-days.ts';
import { ACT_CLOCKS, type ClockRule, type ExtensionRule, type Period } from './clock-rules.ts';
import { plusMonths } from './dates.ts';
import type { Deadline, Extension } from './deadline.ts';
import { AUCKLAND, earliest, isCertainlyAfter, latest } from './partial-date.ts';
import { quoted } from './quote.ts';
import { StatuteRefusal } from './refusal.ts';
import { SERVICE_RULES } from './service-rules.ts';

/** Deadlines of the Act, computed from what started them. Pure: the same question has the same answer for ever. */

export const CLOCK_RULES: readonly ClockRule[] = [...ACT_CLOCKS, ...SERVICE_RULES];

const BY_ID = new Map(CLOCK_RULES.map((rule) => [rule.id, rule]));

/** The clock of an id; refuses an id that no clock has. */
export function clockRule(id: string): ClockRule {
  const rule = BY_ID.get(id);
  if (rule) return rule;
  const message = `There is no clock ${quoted(id)}. \`clockRules\` lists them: ${[...BY_ID.keys()].join(', ')}.`;
  throw new StatuteRefusal('UNKNOWN_RULE', 'rule', message);
}

/** The clocks that could start on a day, or all of them. */
export const clockRules = (asOf?: string | null): readonly ClockRule[] =>
  CLOCK_RULES.filter(({ validFrom, validTo }) => !asOf || (validFrom <= asOf && (validTo === null || asOf <= validTo)));

/** An extension as it was given: notice on one day, a new last day, and why. */
export interface ExtensionGiven {
  givenOn: string;
  to: string;
  reason?: string | null;
}

/**
 * When a clock ends. `start` is a partial date in its normal form: clocks in days need its day, a clock in hours runs
 * from the earliest instant it can mean. Refuses (StatuteRefusal) a start at which the rule was not in force, a year
 * outside the tables, and an extension that the provision does not allow.
 */
export function deadlineFor(
  rule: ClockRule,
  start: string,
  { extensions = [] }: { extensions?: readonly ExtensionGiven[] } = {},
): Deadline {
  requireInForce(rule, start);
  const end = endOf(rule, start);
  const made = extend(rule, start, end.dueOn, extensions);
  const notes = [rule.caveat, end.note].filter((note) => note !== null);
  return {
    rule: rule.id,
    action: rule.action,
    setBy: rule.setBy,
    provision: rule.provision,
    start,
    period: periodText(rule.period),
    dueOn: made.at(-1)?.to ?? end.dueOn,
    dueAt: end.dueAt,
    extensions: made,
    skipped: end.skipped,
    note: notes.length > 0 ? notes.join(' ') : null,
  };
}

/**
 * Whether what a clock asks for was done in time; null when the clock has no date, or the point in time is not known
 * precisely enough. Refuses one that lies before the start.
 */
export function wasInTime({ start, dueOn, dueAt, provision }: Deadline, doneAt: string): boolean | null {
  if (start !== null && isCertainlyAfter(start, doneAt)) {
    const message = `${doneAt} lies before ${start}, which started the clock. Correct one of them.`;
    throw new StatuteRefusal('BEFORE_TRIGGER', 'doneAt', message, provision);
  }
  const last = dueAt ?? dueOn;
  if (last === null) return null;
  const tooLate = firstTooLate(last);
  if (Temporal.Instant.compare(earliest(doneAt), tooLate) >= 0) return false;
  return doneAt.includes('T') || Temporal.Instant.compare(latest(doneAt), tooLate) <= 0 ? true : null;
}

/** The first instant at which it would be too late: the start of the day after a date, the millisecond after an instant. */
const firstTooLate = (last: string): Temporal.Instant =>
  last.includes('T') ? Temporal.Instant.from(last).add({ milliseconds: 1 }) : latest(last);

/** `20 working days`, `72 hours`, `as soon as practicable`. */
export function periodText(period: Period): string {
  switch (period.kind) {
    case 'AS_SOON_AS_PRACTICABLE':
      return 'as soon as practicable';
    case 'SAME_DAY_BEFORE':
      return `the same day up to ${period.hour - 12} pm, else the next working day`;
    case 'WORKING_DAYS':
      return period.count === 1 ? 'first working day after' : `${period.count} working days`;
    case 'CALENDAR_MONTHS':
      return `${period.count} calendar months`;
    case 'CLOCK_HOURS':
      return `${period.count} hours`;
  }
}

interface End extends Pick<Deadline, 'dueOn' | 'dueAt' | 'skipped'> {
  note: string | null;
}

const onDay = (dueOn: string | null): End => ({ dueOn, dueAt: null, skipped: [], note: null });
const counted = ({ to, skipped, note }: WorkingDayCount): End => ({ dueOn: to, dueAt: null, skipped, note });

function endOf(rule: ClockRule, start: string): End {
  const { period } = rule;
  switch (period.kind) {
    case 'AS_SOON_AS_PRACTICABLE':
      return onDay(null);
    case 'WORKING_DAYS':
      return counted(addWorkingDays(startDay(rule, start), period.count, 'start'));
    case 'CALENDAR_MONTHS':
      return onDay(afterMonths(rule, start, period.count));
    case 'SAME_DAY_BEFORE':
      return served(rule, start, period);
    case 'CLOCK_HOURS':
      return afterHours(start, period.count);
  }
}

/** The same day of a later month, or that month's last day when it has no such day. */
function afterMonths(rule: ClockRule, start: string, months: number): string {
  const due = Temporal.PlainDate.from(startDay(rule, start)).add({ months });
  requireCommonYear(due.year);
  return due.toString();
}

/** Dates and instants compare as texts, so years have four digits. */
function requireCommonYear(year: number): void {
  if (year <= 9999) return;
  throw new StatuteRefusal('YEAR_OUTSIDE_TABLES', 'start', `The clock would end in ${year}. Give an earlier start.`);
}

/** Hours of the clock, which daylight saving neither adds to nor takes from. */
function afterHours(start: string, hours: number): End {
  const due = earliest(start).add({ hours });
  const isInstant = start.includes('T');
  const local = due.toZonedDateTimeISO(AUCKLAND);
  requireCommonYear(local.year);
  return {
    dueOn: local.toPlainDate().toString(),
    dueAt: asText(due),
    skipped: [],
    note: isInstant
      ? null
      : 'The instant of the start is not recorded: the hours run from the earliest one it can mean.',
  };
}

function served(rule: ClockRule, start: string, { hour, onlyWorkingDays }: Period & { kind: 'SAME_DAY_BEFORE' }): End {
  if (!start.includes('T')) {
    const message = `Give the instant, with its time of day: whether it was after ${hour - 12} pm decides.`;
    throw new StatuteRefusal('START_TOO_VAGUE', 'start', message, rule.provision);
  }
  const local = Temporal.Instant.from(start).toZonedDateTimeISO(AUCKLAND);
  const day = local.toPlainDate().toString();
  // exactly on the hour is not after it
  const isLate = Temporal.PlainTime.compare(local.toPlainTime(), { hour }) > 0;
  const next = nextWorkingDay(day);
  return isLate || (onlyWorkingDays && !isWorkingDay(day)) ? counted(next) : onDay(day);
}

/** The day on which a clock in days starts. */
function startDay({ provision }: ClockRule, start: string): string {
  if (start.includes('T')) return Temporal.Instant.from(start).toZonedDateTimeISO(AUCKLAND).toPlainDate().toString();
  if (start.length === 10) return start;
  const message = `"${start}" names no day, and this clock counts days. Give the date.`;
  throw new StatuteRefusal('START_TOO_VAGUE', 'start', message, provision);
}

function requireInForce({ id, validFrom, validTo, provision }: ClockRule, start: string): void {
  const isAfter = validTo !== null && isCertainlyAfter(start, validTo);
  if (!isCertainlyAfter(validFrom, start) && !isAfter) return;
  const when = validTo === null ? `since ${validFrom}` : `from ${validFrom} to ${validTo}`;
  const message = `${id} starts with an event ${when}; ${start} lies outside. \`clockRules(asOf:)\` lists the clocks of a day.`;
  throw new StatuteRefusal('NOT_IN_FORCE', 'start', message, provision);
}

/** The extensions as the deadline carries them, each checked against the provision. */
function extend(
  rule: ClockRule,
  start: string,
  originalDue: string | null,
  extensions: readonly ExtensionGiven[],
): Extension[] {
  if (extensions.length === 0) return [];
  if (!rule.extension || originalDue === null) {
    const message = `${rule.id} can't be extended. Leave the extension out.`;
    throw new StatuteRefusal('NO_EXTENSION', 'extensions', message, rule.provision);
  }
  const made: Extension[] = [];
  for (const [index, given] of extensions.entries()) {
    const from = made.at(-1)?.to ?? originalDue;
    checkExtension(rule.extension, given, { start, originalDue, from, index, before: made.at(-1)?.givenOn });
    const { to, givenOn, reason } = given;
    made.push({ from, to, givenOn, provision: rule.extension.provision, reason: reason ?? null });
  }
  return made;
}

interface ExtensionPlace {
  start: string;
  originalDue: string;
  /** The deadline that is extended. */
  from: string;
  index: number;
  /** When the extension before it was given. */
  before: string | undefined;
}

function checkExtension(
  { provision, noticeWithinPeriod, maxMonths }: ExtensionRule,
  { givenOn, to }: ExtensionGiven,
  { start, originalDue, from, index, before }: ExtensionPlace,
): void {
  const refuse = (reason: StatuteRefusal['reason'], argument: string, message: string): never => {
    throw new StatuteRefusal(reason, `extensions.${index}.${argument}`, message, provision);
  };
  if (isCertainlyAfter(start, givenOn)) {
    refuse(
      'BEFORE_TRIGGER',
      'givenOn',
      `Notice on ${givenOn} lies before ${start}, which started the clock. Correct one of them.`,
    );
  }
  if (before !== undefined && givenOn < before) {
    refuse(
      'BEFORE_TRIGGER',
      'givenOn',
      `Notice on ${givenOn} lies before that of the extension before it (${before}). Give them in their order.`,
    );
  }
  if (noticeWithinPeriod && givenOn > originalDue) {
    refuse(
      'EXTENSION_TOO_LATE',
      'givenOn',
      `Notice on ${givenOn} came after the last day for it, ${originalDue}: the time was not extended. Leave the extension out.`,
    );
  }
  if (to <= from) {
    refuse(
      'EXTENSION_TOO_SHORT',
      'to',
      `${to} does not lie after ${from}, the deadline without this extension. Give a later day.`,
    );
  }
  // the time that the provision allows is counted once, however many extensions share it
  const latest = maxMonths === null ? null : plusMonths(originalDue, maxMonths);
  if (latest !== null && to > latest) {
    refuse(
      'EXTENSION_TOO_LONG',
      'to',
      `${to} lies after ${latest}: at most ${maxMonths} months more than ${originalDue} are allowed, by however many extensions. Give an earlier day.`,
    );
  }
}

const asText = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'millisecond' });
