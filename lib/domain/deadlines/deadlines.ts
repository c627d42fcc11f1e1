import { RequestError } from '../../failures.ts';
import { plusDays } from '../../statute/dates.ts';
import type { Deadline } from '../../statute/deadline.ts';
import { bindingOf } from '../../store/cursor.ts';
import { MISSING_LAST, orderPartition, orderSortKey } from '../../store/keys.ts';
import { authorize, type Identity, may } from '../access.ts';
import { requireAgency } from '../agencies.ts';
import { decodeDocument } from '../document.ts';
import { type Found, type Page, type PageArguments, toPage, windowOf } from '../page.ts';
import { outOfBudget, take } from '../read-budget.ts';
import { fieldOf, type RecordBase, type RecordType } from '../record-type.ts';
import { recordTypes } from '../record-types.ts';
import { ruleContext, type Session } from '../session.ts';
import { DUE_ORDER, openDeadlines } from './due.ts';

/** A deadline with the record it belongs to. */
export interface RecordDeadline {
  type: RecordType;
  record: RecordBase;
  deadline: Deadline;
  /** Place in the list: day, type, record, and which of the record's deadlines. */
  sortKey: string;
}

/** The days a list of deadlines covers, both included. */
export interface DayRange {
  /** Null: overdue ones from any time. */
  from: string | null;
  to: string;
}

export interface DeadlinePage extends Page<RecordDeadline>, DayRange {
  /** Types with deadlines that the caller may not read in the agency. */
  typesLeftOut: string[];
}

export interface DeadlineArguments extends Pick<PageArguments, 'first' | 'after'> {
  from?: string | null;
  to?: string | null;
}

/** How far a list of deadlines looks ahead unless it is told. */
const DEFAULT_DAYS = 90;

/** A page of the open deadlines of an agency's records of all types, the soonest first. */
export async function listDeadlines(
  session: Session,
  agency: string,
  args: DeadlineArguments,
  types: readonly RecordType[] = recordTypes(),
): Promise<DeadlinePage> {
  const access = typesWithDeadlines(session.identity, agency, types);
  const range = rangeOf(args, ruleContext(session).today);
  const binding = () => bindingOf(['deadlines', agency, args.from ?? null, args.to ?? null]);
  const window = windowOf(args, binding);
  const found = await findDeadlines(session, agency, access.readable, { ...range, ...window });
  if (found.nodes.length === 0) await requireAgency(session, agency);
  const page = toPage(found, window, binding, ({ sortKey }) => sortKey);
  return { ...page, ...range, typesLeftOut: access.leftOut.map(({ name }) => name) };
}

/** The types with deadlines that the caller may read in an agency, and the others; refuses a caller who may read none. */
export function typesWithDeadlines(identity: Identity, agency: string, types: readonly RecordType[] = recordTypes()) {
  const all = types.filter(({ orders, isTenant }) => DUE_ORDER in orders && !isTenant);
  const [readable, leftOut] = [true, false].map((wanted) =>
    all.filter(({ name }) => may(identity, 'read', name, agency) === wanted),
  ) as [RecordType[], RecordType[]];
  if (readable.length === 0) for (const { name } of leftOut) authorize(identity, 'read', name, agency);
  return { readable, leftOut };
}

function rangeOf({ from, to }: DeadlineArguments, today: string): DayRange {
  const range = { from: from ?? null, to: to ?? plusDays(from ?? today, DEFAULT_DAYS) };
  if (range.from === null || range.from <= range.to) return range;
  const message = `The last day, ${range.to}, lies before the first, ${range.from}. Give them in their order.`;
  throw new RequestError('INVALID_ARGUMENT', message, { argument: 'to' });
}

interface Stretch extends DayRange {
  size: number;
  /** Go on beyond this sort key. */
  beyond: string | undefined;
}

/** The first deadlines of a range, from one query for each type: a record has an entry under each day it has something due. */
export async function findDeadlines(
  session: Session,
  agency: string,
  types: readonly RecordType[],
  stretch: Stretch,
): Promise<Found<RecordDeadline>> {
  const streams = await Promise.all(types.map((type) => readStream(session, agency, type, stretch)));
  return merge(streams, stretch.size);
}

/** What was read of one type. */
interface Stream {
  entries: RecordDeadline[];
  /** Up to where it is known; null: to the end of the range. */
  knownTo: string | null;
}

/** What lies up to the point to which every type is known is in its final order. */
function merge(streams: readonly Stream[], size: number): Found<RecordDeadline> {
  const knownTo = streams.flatMap(({ knownTo: end }) => end ?? []).sort()[0];
  const known = streams
    .flatMap(({ entries }) => entries)
    .filter(({ sortKey }) => knownTo === undefined || sortKey <= knownTo)
    .sort((one, other) => (one.sortKey < other.sortKey ? -1 : 1));
  const nodes = known.slice(0, size);
  const more = known.length > size || knownTo !== undefined;
  return { nodes, more, stoppedAt: nodes.length < size ? knownTo : undefined };
}

async function readStream(session: Session, agency: string, type: RecordType, stretch: Stretch): Promise<Stream> {
  const { to, size, beyond } = stretch;
  // one more shows that there is more; the first may be one whose deadlines were shown in part
  const limit = take(session, size + 2);
  if (limit === 0) throw outOfBudget();
  const pk = orderPartition(agency, type.code, DUE_ORDER);
  const range = { pk, from: startOf(type, stretch), to: orderSortKey(to, MISSING_LAST), limit };
  const { items, complete } = await session.store.query(range);
  session.budget.records += limit - items.length;
  const entries = items.flatMap((item) => deadlinesUnder(type, decodeDocument(type, item), dayIn(item.sk)));
  const last = items.at(-1);
  return {
    entries: beyond === undefined ? entries : entries.filter(({ sortKey }) => sortKey > beyond),
    knownTo: complete || !last ? null : sortKeyOf(type, dayIn(last.sk), last.sk.slice(DAY_LENGTH + 1), MISSING_LAST),
  };
}

/** Where the entries of a type go on after a cursor, in which the day comes first, then the type, then the record. */
function startOf({ code }: RecordType, { from, beyond }: Stretch): string | undefined {
  if (beyond === undefined) return from ?? undefined;
  const [day = '', reached = '', localId = ''] = beyond.split('|');
  if (code === reached) return orderSortKey(day, localId);
  return code > reached ? day : orderSortKey(day, MISSING_LAST);
}

const DAY_LENGTH = 'yyyy-mm-dd'.length;
const dayIn = (sortKey: string): string => sortKey.slice(0, DAY_LENGTH);

const sortKeyOf = ({ code }: RecordType, day: string, localId: string, place: string): string =>
  [day, code, localId, place].join('|');

function deadlinesUnder(type: RecordType, record: RecordBase, day: string): RecordDeadline[] {
  return openDeadlines(type, record).flatMap((deadline, index) => {
    if (deadline.dueOn !== day) return [];
    return [{ type, record, deadline, sortKey: sortKeyOf(type, day, record.localId, String(index).padStart(4, '0')) }];
  });
}

/** The fields by which people call a record, whatever its type. */
const TITLE_FIELDS = ['title', 'name', 'recipient', 'legalName'] as const;

/** What people call a record; null for a type that has no such text. */
export function titleOf(record: RecordBase): string | null {
  const title = TITLE_FIELDS.map((name) => fieldOf(record, name)).find((value) => typeof value === 'string');
  return typeof title === 'string' ? title : null;
}
