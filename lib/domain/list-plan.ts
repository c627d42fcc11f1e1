import { encodeTime } from 'ulid';
import {
  findingsPartition,
  indexPartition,
  MISSING_LAST,
  orderPartition,
  orderSortKey,
  recordsPartition,
} from '../store/keys.ts';
import { DUE_ORDER, dueBound } from './deadlines/due.ts';
import { ARCHIVED_INDEX } from './entries.ts';
import { conjunctionOf, mentions } from './filter.ts';
import { type FindingFilter, storedTest } from './findings/finding-filter.ts';
import type { RecordBase, RecordType } from './record-type.ts';
import type { Session } from './session.ts';

/** Which partition a list reads, between which sort keys, and how a record's sort key there is made. */
export interface Plan {
  pk: string;
  from?: string | undefined;
  to?: string | undefined;
  descending: boolean;
  sortKeyOf(record: RecordBase): string;
  /** A record may stand there several times and counts where its sort key is. */
  repeats?: boolean;
  /** What stands there are stored findings that name records: these are worth fetching. */
  worthFetching?(rules: readonly string[]): boolean;
  /** Read the records as of this instant, in the order of creation. */
  asOf?: string;
  /** The order asked for is none in which anything stands: find all records, then sort them. */
  sortedInMemory?: boolean;
}

/** Whether a record that was read at a sort key counts there. */
export const standsAt = ({ repeats, sortKeyOf }: Plan, record: RecordBase, sortKey: string): boolean =>
  !repeats || sortKeyOf(record) === sortKey;

/** The cheapest partition that holds every record the filter can match, in the order asked for. */
export function planOf(
  session: Session,
  type: RecordType,
  agency: string,
  filter: object,
  sort: { field: string; direction?: 'ASC' | 'DESC' } | null | undefined,
): Plan {
  const conditions = conjunctionOf(filter);
  const descending = sort?.direction === 'DESC';
  const liveOnly = !mentions(filter, 'archived') || conditions.archived === false;
  const order = orderNamed(type, sort?.field);
  if (order) return orderPlan(type, agency, order, conditions, descending);
  const due = sort || !(DUE_ORDER in type.orders) ? undefined : dueBound(session, conditions);
  if (due !== undefined) return { ...orderPlan(type, agency, DUE_ORDER, {}, false), to: due, repeats: true };
  const range = {
    ...creationRange(type, conditions.createdAt),
    descending,
    sortKeyOf: ({ localId }: RecordBase) => localId,
  };
  if (conditions.archived === true) return { pk: indexPartition(agency, type.code, ARCHIVED_INDEX, 'true'), ...range };
  if (liveOnly && conditions.finding) {
    const worthFetching = storedTest(type, conditions.finding as FindingFilter);
    return { pk: findingsPartition(agency, type.code), ...range, worthFetching };
  }
  for (const [name, index] of liveOnly ? Object.entries(type.indexes) : []) {
    const value = index.valueIn(conditions);
    if (value !== undefined) return { pk: indexPartition(agency, type.code, name, value), ...range };
  }
  return { pk: recordsPartition(agency, type.code), ...range };
}

/** An id is made a moment before or after the instant that its record says it was created at. */
const ID_MARGIN_MS = 60_000;

/**
 * As of an instant: all records created by then. Indexes and orders say only what is so now, so that conditions are tested
 * record by record, and an order other than that of creation is made in memory.
 */
export function planAsOf(
  type: RecordType,
  agency: string,
  filter: object,
  sort: { field: string; direction?: 'ASC' | 'DESC' } | null | undefined,
  asOf: string,
): Plan {
  const order = type.orders[orderNamed(type, sort?.field) ?? ''];
  const { from, to } = creationRange(type, conjunctionOf(filter).createdAt);
  const latest = type.isTenant ? undefined : idsFrom(Date.parse(asOf) + ID_MARGIN_MS);
  return {
    pk: recordsPartition(agency, type.code),
    from,
    to: latest !== undefined && (to === undefined || latest < to) ? latest : to,
    descending: sort?.direction === 'DESC',
    sortKeyOf: (record) => (order ? orderSortKey(order.sortedBy(record), record.localId) : record.localId),
    asOf,
    sortedInMemory: order !== undefined,
  };
}

function orderPlan(type: RecordType, agency: string, name: string, conditions: object, descending: boolean): Plan {
  const order = type.orders[name];
  const range = order?.rangeIn?.(conditions);
  return {
    pk: orderPartition(agency, type.code, name),
    from: range?.from,
    // a lower bound leaves out the records without a value, which stand last
    to: range?.to ?? (range?.from === undefined ? undefined : MISSING_LAST),
    descending,
    sortKeyOf: (record) => orderSortKey(order?.sortedBy(record) ?? null, record.localId),
  };
}

/** Local ids begin with their time, so a range of creation times is a range of ids. */
function creationRange(type: RecordType, condition: unknown): Pick<Plan, 'from' | 'to'> {
  const { gte, lt } = (condition ?? {}) as { gte?: string | null; lt?: string | null };
  if (type.isTenant || !(gte || lt)) return {};
  return { from: gte ? idsFrom(Date.parse(gte)) : '0', to: lt ? idsFrom(Date.parse(lt)) : MISSING_LAST };
}

/** Where the local ids of an instant (epoch ms) begin; there are none before 1970. */
const idsFrom = (instant: number): string => encodeTime(Math.max(0, instant));

/** The order that a sort field such as NEXT_REVIEW names (`nextReview`); the others are the order of creation. */
function orderNamed(type: RecordType, sortField: string | undefined): string | undefined {
  const name = (sortField ?? '').toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return name in type.orders ? name : undefined;
}
