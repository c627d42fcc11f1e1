import { encodeTime } from 'ulid';
import { RequestError } from '../failures.ts';
import { bindingOf } from '../store/cursor.ts';
import {
  indexPartition,
  MISSING_LAST,
  orderPartition,
  orderSortKey,
  REGISTRY_TENANT,
  recordKey,
  recordsPartition,
} from '../store/keys.ts';
import { authorize } from './access.ts';
import { requireAgency } from './agencies.ts';
import { decodeDocument } from './document.ts';
import { ARCHIVED_INDEX } from './entries.ts';
import {
  type Condition,
  compileFilter,
  conjunctionOf,
  date,
  flag,
  mentions,
  refuseLargeFilter,
  string,
} from './filter.ts';
import { type Found, type Page, type PageArguments, toPage, type Window, windowOf } from './page.ts';
import { agenciesGranted } from './reading.ts';
import type { RecordBase, RecordType } from './record-type.ts';
import { RECORDS_PER_REQUEST, type Session } from './session.ts';

export interface ListArguments extends PageArguments {
  filter?: object | null;
  sort?: { field: string; direction?: 'ASC' | 'DESC' } | null;
}

/** How many records one list may look at; what it has found by then is returned with a cursor. */
export const READ_BUDGET = 2_000;
export const CHUNK = 250;

/** Which partition a list reads, between which sort keys, and how a record's sort key there is made. */
interface Plan {
  pk: string;
  from?: string | undefined;
  to?: string | undefined;
  descending: boolean;
  sortKeyOf(record: RecordBase): string;
}

/** The order that a sort field such as NEXT_REVIEW names (`nextReview`); the others are the order of creation. */
function orderNamed(type: RecordType, sortField: string | undefined): string | undefined {
  const name = (sortField ?? '').toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return name in type.orders ? name : undefined;
}

const COMMON_CONDITIONS: Record<string, Condition<RecordBase>> = {
  externalKey: string(({ externalKey }) => externalKey),
  createdAt: date(({ createdAt }) => createdAt),
  updatedAt: date(({ updatedAt }) => updatedAt),
  archived: flag(({ archivedAt }) => archivedAt !== null),
};

/** A page of an agency's records of one type. */
export async function list<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  agency: string,
  args: ListArguments,
): Promise<Page<R>> {
  authorize(session.identity, 'read', type.name, agency);
  return listPartition(session, type, agency, args);
}

/** A page of the agencies in which the caller has a role. */
export async function listAgencies<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  args: ListArguments,
): Promise<Page<R>> {
  const granted = agenciesGranted(session, type as unknown as RecordType);
  if (!granted) return listPartition(session, type, REGISTRY_TENANT, args);
  const binding = () => bindingOf([type.code, 'granted', granted, args.filter ?? null, args.sort ?? null]);
  const window = windowOf(args, binding);
  const keys = granted.map((localId) => recordKey({ code: type.code, agency: REGISTRY_TENANT, localId }));
  const items = await session.store.getMany(keys);
  const test = testOf(type, args.filter ?? {});
  const byTime = args.sort?.field === 'UPDATED_AT';
  const sortKeyOf = (record: RecordBase) => (byTime ? orderSortKey(record.updatedAt, record.localId) : record.localId);
  const records = items.flatMap((item) => (item ? [decodeDocument(type, item)] : [])).filter(test);
  const sorted = records.sort((a, b) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1));
  const descending = (args.sort?.direction === 'DESC') !== window.backward;
  const read = descending ? sorted.reverse() : sorted;
  const rest = read.filter((record) => isBeyond(sortKeyOf(record), window.beyond, descending));
  return toPage({ nodes: rest.slice(0, window.size), more: rest.length > window.size }, window, binding, sortKeyOf);
}

const isBeyond = (sortKey: string, start: string | undefined, descending: boolean): boolean =>
  start === undefined || (descending ? sortKey < start : sortKey > start);

async function listPartition<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  agency: string,
  args: ListArguments,
): Promise<Page<R>> {
  const filter = args.filter ?? {};
  const binding = () => bindingOf([type.code, agency, filter, args.sort ?? null]);
  const window = windowOf(args, binding);
  const plan = planOf(type as unknown as RecordType, agency, filter, args.sort);
  const found = await search(session, type, plan, window, testOf(type, filter));
  if (found.nodes.length === 0 && !type.isTenant) await requireAgency(session, agency);
  return toPage(found, window, binding, plan.sortKeyOf);
}

/** The filter as a test, leaving archived records out unless the filter speaks of them. */
function testOf<R extends RecordBase, F>(type: RecordType<R, F>, filter: object): (record: R) => boolean {
  refuseLargeFilter(filter);
  const test = compileFilter<R>(filter, { ...COMMON_CONDITIONS, ...type.filters });
  return mentions(filter, 'archived') ? test : (record) => record.archivedAt === null && test(record);
}

/** The cheapest partition that holds every record the filter can match, in the order asked for. */
function planOf(type: RecordType, agency: string, filter: object, sort: ListArguments['sort']): Plan {
  const conditions = conjunctionOf(filter);
  const descending = sort?.direction === 'DESC';
  const liveOnly = !mentions(filter, 'archived') || conditions.archived === false;
  const order = orderNamed(type, sort?.field);
  if (order) return orderPlan(type, agency, order, conditions, descending);
  const range = {
    ...creationRange(type, conditions.createdAt),
    descending,
    sortKeyOf: ({ localId }: RecordBase) => localId,
  };
  if (conditions.archived === true) return { pk: indexPartition(agency, type.code, ARCHIVED_INDEX, 'true'), ...range };
  for (const [name, index] of liveOnly ? Object.entries(type.indexes) : []) {
    const value = index.valueIn(conditions);
    if (value !== undefined) return { pk: indexPartition(agency, type.code, name, value), ...range };
  }
  return { pk: recordsPartition(agency, type.code), ...range };
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
  return { from: gte ? idsFrom(gte) : '0', to: lt ? idsFrom(lt) : MISSING_LAST };
}

/** Where the local ids of an instant begin; there are none before 1970. */
const idsFrom = (instant: string): string => encodeTime(Math.max(0, Date.parse(instant)));

/** Takes what the request has left of so many records, before they are read: its lists run side by side. */
export function take({ budget }: Session, wanted: number): number {
  const taken = Math.min(wanted, budget.records);
  budget.records -= taken;
  return taken;
}

export function outOfBudget(): RequestError {
  const message = `The lists of this request have looked at ${RECORDS_PER_REQUEST} records already. Ask in several requests.`;
  return new RequestError('QUERY_TOO_COSTLY', message);
}

/** Reads the plan's partition from where the window starts until the page is full, the partition ends or the budget does. */
async function search<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  plan: Plan,
  window: Window,
  test: (record: R) => boolean,
): Promise<Found<R>> {
  const { pk, from, to } = plan;
  const descending = plan.descending !== window.backward;
  const nodes: R[] = [];
  let beyond = window.beyond;
  for (let looked = 0; looked < READ_BUDGET; ) {
    // the first call asks for what suffices when every record matches
    const limit = take(session, Math.min(READ_BUDGET - looked, looked === 0 ? window.size + 1 : CHUNK));
    if (limit === 0 && beyond === window.beyond) throw outOfBudget();
    if (limit === 0) break;
    const stretch = await session.store.query({ pk, from, to, beyond, descending, limit });
    session.budget.records += limit - stretch.items.length;
    for (const item of stretch.items) {
      const record = decodeDocument(type, item);
      if (!test(record)) continue;
      if (nodes.length === window.size) return { nodes, more: true };
      nodes.push(record);
    }
    looked += stretch.items.length;
    if (stretch.complete) return { nodes, more: false };
    beyond = stretch.items.at(-1)?.sk;
  }
  return { nodes, more: true, stoppedAt: beyond };
}
