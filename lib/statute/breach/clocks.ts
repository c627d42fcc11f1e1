import { Temporal } from 'temporal-polyfill';
import { type Citation, cite, section } from '../citation.ts';
import { BREACH_EXPECTATION } from '../clock-rules.ts';
import { agencyDate, type Deadline, isOverdue } from '../deadline.ts';
import { type Moment, momentAt } from '../moment.ts';
import { earliest, isCertainlyAfter, latest } from '../partial-date.ts';
import type { BreachFacts } from './facts.ts';
import { areIndividualsServed, delayOf, exceptionOf } from './states.ts';

/**
 * The clocks of a breach. Two events start them: becoming aware of the breach, and becoming aware that it is notifiable.
 * The Act sets no hours ("as soon as practicable"); the 72 hours are an expectation of the Privacy Commissioner.
 */
export interface BreachClock extends Deadline {
  done: boolean;
  /** When it was done, a partial date; null while it is open or when that was not recorded. */
  doneAt: string | null;
}

const ASSESSING: Citation = cite('COMMISSIONER_GUIDANCE', 'on assessing a breach');
const AS_SOON_AS_PRACTICABLE = 'as soon as practicable';

/** Every clock of a breach, running or done, in the order in which they start. */
export function clocksOf(breach: BreachFacts): BreachClock[] {
  const assessing = breach.awareAt ? [assessmentClock(breach, breach.awareAt)] : [];
  const notifying = breach.decision?.notifiable ? notificationClocks(breach, noticeStart(breach)) : [];
  return [...assessing, ...notifying, ...delayClock(breach)];
}

/** What is still to be done about a breach; nothing once it is closed. */
export function openDeadlines(breach: BreachFacts): Deadline[] {
  if (breach.closedOn) return [];
  return clocksOf(breach)
    .filter(({ done }) => !done)
    .map(({ done: _done, doneAt: _doneAt, ...deadline }) => deadline);
}

/** When the agency became aware that the breach is notifiable; at the latest when it decided so. */
export const noticeStart = ({ judgedNotifiableAt, decision }: Pick<BreachFacts, 'judgedNotifiableAt' | 'decision'>) =>
  judgedNotifiableAt ?? decision?.decidedAt ?? null;

function assessmentClock({ decision }: BreachFacts, start: string): BreachClock {
  return {
    ...clock('BREACH_ASSESSMENT', 'Assess the breach and decide whether it is notifiable.', start),
    setBy: 'GUIDANCE',
    provision: ASSESSING,
    period: 'none set; the 72 hours start once the assessment points to likely serious harm',
    done: decision !== null,
    doneAt: decision?.decidedAt ?? null,
  };
}

function notificationClocks(breach: BreachFacts, start: string | null): BreachClock[] {
  const notice = breach.commissionerNotification;
  const told = { done: notice?.notified === true, doneAt: notice?.notifiedAt ?? null };
  return [
    {
      ...clock('BREACH_NOTIFY_COMMISSIONER', 'Notify the Privacy Commissioner.', start),
      provision: section('114'),
      period: AS_SOON_AS_PRACTICABLE,
      ...told,
    },
    {
      ...clock('BREACH_COMMISSIONER_EXPECTATION', 'Notify the Privacy Commissioner.', start),
      setBy: 'GUIDANCE',
      provision: BREACH_EXPECTATION.provision,
      period: `${BREACH_EXPECTATION.hours} hours`,
      ...(start === null ? {} : expectedBy(start)),
      ...told,
    },
    {
      ...clock('BREACH_NOTIFY_INDIVIDUALS', 'Notify the individuals affected, or give public notice.', start),
      provision: section('115'),
      period: AS_SOON_AS_PRACTICABLE,
      done: areIndividualsServed(breach),
      doneAt: servedAt(breach),
    },
  ];
}

function delayClock(breach: BreachFacts): BreachClock[] {
  const delay = delayOf(breach);
  if (!delay) return [];
  const action = 'End the delay of notifying individuals, or say how much longer it is expected to last.';
  const dueOn = delay.expectedUntil && lastDayOf(delay.expectedUntil);
  const ended = { done: delay.endedAt !== null, doneAt: delay.endedAt };
  const date = { ...agencyDate('BREACH_DELAY_EXPECTED_UNTIL', action, dueOn ?? ''), dueOn, start: delay.from };
  return [{ ...date, ...ended }];
}

const clock = (rule: string, action: string, start: string | null): BreachClock => ({
  ...agencyDate(rule, action, ''),
  setBy: 'LAW',
  start,
  dueOn: null,
  done: false,
  doneAt: null,
});

const FROM_THE_END =
  'The instant of the start is not recorded: the hours run from the end of the time that it can mean, so notify earlier.';

/**
 * 72 hours from the start. Of a start known only by its date (month, year), from its end: the expectation counts as
 * missed only when no reading of the date meets it.
 */
function expectedBy(start: string): Pick<Deadline, 'dueOn' | 'dueAt' | 'note'> {
  const due = latest(start).add({ hours: BREACH_EXPECTATION.hours });
  const note = start.includes('T') ? BREACH_EXPECTATION.caveat : `${BREACH_EXPECTATION.caveat} ${FROM_THE_END}`;
  return { dueAt: due.toString({ smallestUnit: 'millisecond' }), dueOn: lastDayBefore(due), note };
}

/** The last day of a partial date, in Pacific/Auckland. */
const lastDayOf = (value: string): string => lastDayBefore(latest(value));

const lastDayBefore = (instant: Temporal.Instant): string => momentAt(instant.epochMilliseconds - 1).today;

/** When the duty to individuals was met or excepted, as far as recorded. */
function servedAt(breach: BreachFacts): string | null {
  const told = breach.individualsNotification;
  const last = told?.notices.find(({ allTold }) => allTold);
  if (last) return last.at;
  if (told?.notified && told.notices.length === 0) return told.notifiedFrom;
  return breach.publicNotice?.givenAt ?? exceptionOf(breach)?.reliedOnAt ?? null;
}

/** Whether something was certainly not done in time: it is open and past, or was done after it was due. */
export function isLate(running: BreachClock, moment: Moment): boolean {
  const { done, doneAt, dueAt, dueOn } = running;
  if (!done) return isOverdue(running, moment);
  if (!doneAt) return false;
  if (dueAt) return Temporal.Instant.compare(earliest(doneAt), Temporal.Instant.from(dueAt)) > 0;
  return dueOn !== null && isCertainlyAfter(doneAt, dueOn);
}

/**
 * Whole hours from the start until it was done, or until now; at least so many when a date stands for an instant. Null
 * when a time is not recorded, or when it was done before the clock started.
 */
export function elapsedHours({ start, done, doneAt }: BreachClock, { now }: Moment): number | null {
  const end = done ? doneAt : now;
  if (!start || !end || isCertainlyAfter(start, end)) return null;
  const hours = (earliest(end).epochMilliseconds - latest(start).epochMilliseconds) / 3_600_000;
  return Math.max(0, Math.floor(hours));
}

/** Whether at least so many hours have certainly passed since a partial date. */
export const hoursHavePassed = (since: string, hours: number, { now }: Moment): boolean =>
  Temporal.Instant.compare(latest(since).add({ hours }), Temporal.Instant.from(now)) < 0;
