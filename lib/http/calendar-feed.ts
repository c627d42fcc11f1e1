import { agencyState } from '../domain/agencies.ts';
import { findDeadlines, type RecordDeadline, typesWithDeadlines } from '../domain/deadlines/deadlines.ts';
import { encodeId } from '../domain/ids.ts';
import { keyOf, type RecordType } from '../domain/record-type.ts';
import { ruleContext, type Session } from '../domain/session.ts';
import { timeText } from '../statute/breach/wording.ts';
import { citationText } from '../statute/citation.ts';
import { plusDays } from '../statute/dates.ts';
import type { Deadline, DeadlineAuthority } from '../statute/deadline.ts';
import { type Answer, NO_STORE, notFound } from './answer.ts';
import { type CalendarEvent, renderCalendar } from './icalendar.ts';

/** How far a calendar looks ahead; what is overdue stays in it. */
const DAYS_AHEAD = 366;
/** A calendar that holds no more than this says so in an event of its own. */
const MAX_EVENTS = 500;

/** The deadlines of an agency as an address answers with them. */
export async function answerCalendar(session: Session, agency: string): Promise<Answer> {
  const body = await calendarFeed(session, agency);
  if (body === undefined) return notFound('There is no such agency.');
  const headers = {
    ...NO_STORE,
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="deadlines.ics"',
    // the address may hold a token: it must not be passed on
    'referrer-policy': 'no-referrer',
  };
  return { statusCode: 200, headers, body };
}

/**
 * The open deadlines of an agency as an iCalendar file, of the types that the caller may read; undefined when there is
 * no such agency. It shows ids, types and rules, and no text of any record.
 */
async function calendarFeed(session: Session, agency: string): Promise<string | undefined> {
  const { readable, leftOut } = typesWithDeadlines(session.identity, agency);
  const { today, now } = ruleContext(session);
  const to = plusDays(today, DAYS_AHEAD);
  const stretch = { from: null, to, size: MAX_EVENTS, beyond: undefined };
  const { nodes, more } = await findDeadlines(session, agency, readable, stretch);
  if (nodes.length === 0 && (await agencyState(session, agency)) === 'missing') return undefined;
  const events = eventsOf(nodes);
  return renderCalendar({
    name: `Privacy deadlines of ${agency}`,
    description: describe(to, leftOut),
    events: more ? [...events, cutShort(agency, today, now)] : events,
  });
}

const describe = (to: string, leftOut: readonly RecordType[]): string =>
  [
    `Open deadlines up to ${to}, overdue ones included, from the privacy registry.`,
    ...(leftOut.length > 0
      ? [`Not shown, because the token may not read them: ${leftOut.map(({ name }) => name).join(', ')}.`]
      : []),
  ].join(' ');

/** Deadlines as events; their ids stay the same when their dates move. */
export function eventsOf(deadlines: readonly RecordDeadline[]): CalendarEvent[] {
  const seen = new Map<string, number>();
  return deadlines.map(({ type, record, deadline }) => {
    const id = encodeId(keyOf(type, record));
    const name = `${id}-${deadline.rule}`;
    // a record may have several deadlines of one rule
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return {
      uid: `${name}-${number}@nz-privacy-registry`,
      start: deadline.dueAt ?? deadline.dueOn ?? '',
      summary: `${MARK[deadline.setBy]}: ${deadline.action}`,
      description: [...explain(deadline), `Record: ${type.name} ${id}`].join('\n'),
      categories: [deadline.setBy, type.name],
      changedAt: record.updatedAt,
      sequence: record.version,
    };
  });
}

const MARK: Record<DeadlineAuthority, string> = { LAW: 'Law', GUIDANCE: 'Guidance', AGENCY: "Agency's own date" };

/** Who sets it, by which rule and count. Reasons of extensions are the agency's words and stay out. */
function explain({ rule, setBy, provision, start, period, extensions, note }: Deadline): string[] {
  const where = provision ? citationText(provision) : null;
  const setting = {
    LAW: `Set by the law: ${where}.`,
    GUIDANCE: `Expected by the Privacy Commissioner, no rule of law: ${where}.`,
    AGENCY: 'Set by the agency itself.',
  };
  return [
    setting[setBy],
    ...(period && start ? [`Counted: ${period} from ${start.includes('T') ? timeText(start) : start}.`] : []),
    ...extensions.map(({ from, to, provision: by }) => `Extended from ${from} to ${to}: ${citationText(by)}.`),
    ...(note ? [note] : []),
    `Rule: ${rule}`,
  ];
}

/** Says in the calendar itself that it is not whole. */
const cutShort = (agency: string, today: string, now: string): CalendarEvent => ({
  uid: `${agency}-cut-short@nz-privacy-registry`,
  start: today,
  summary: `This calendar shows the first ${MAX_EVENTS} deadlines only`,
  description: 'More are open. Ask the registry for all of them: the query `deadlines`, page by page.',
  categories: ['REGISTRY'],
  changedAt: now,
  sequence: 0,
});
