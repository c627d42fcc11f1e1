import { RequestError } from '../failures.ts';
import { bindingOf } from '../store/cursor.ts';
import type { Item } from '../store/item.ts';
import { orderSortKey, REGISTRY_TENANT, recordKey } from '../store/keys.ts';
import { authorize } from './access.ts';
import { requireAgency } from './agencies.ts';
import { dueConditions } from './deadlines/due.ts';
import { decodeDocument } from './document.ts';
import { type Condition, compileFilter, date, flag, mentions, refuseLargeFilter, string } from './filter.ts';
import { asksForWaivers, type FindingFilter, findingTest } from './findings/finding-filter.ts';
import { recordNamedBy, storedRules } from './findings/stored-findings.ts';
import { type ActiveWaivers, activeWaivers } from './findings/waivers.ts';
import { type Plan, planOf, standsAt } from './list-plan.ts';
import { type Found, type Page, type PageArguments, toPage, type Window, windowOf } from './page.ts';
import { agenciesGranted } from './reading.ts';
import { general, type RecordBase, type RecordType } from './record-type.ts';
import { RECORDS_PER_REQUEST, type Session } from './session.ts';

export interface ListArguments extends PageArguments {
  filter?: object | null;
  sort?: { field: string; direction?: 'ASC' | 'DESC' } | null;
}

/** How many records one list may look at; what it has found by then is returned with a cursor. */
export const READ_BUDGET = 2_000;
export const CHUNK = 250;

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
  const granted = agenciesGranted(session, general(type));
  if (!granted) return listPartition(session, type, REGISTRY_TENANT, args);
  const binding = () => bindingOf([type.code, 'granted', granted, args.filter ?? null, args.sort ?? null]);
  const window = windowOf(args, binding);
  const keys = granted.map((localId) => recordKey({ code: type.code, agency: REGISTRY_TENANT, localId }));
  const items = await session.store.getMany(keys);
  const test = testOf(session, type, args.filter ?? {}, NO_WAIVERS);
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
  const plan = planOf(session, general(type), agency, filter, args.sort);
  const test = testOf(session, type, filter, await waiversFor(session, agency, filter));
  const found = await search(session, type, plan, window, (record, sk) => standsAt(plan, record, sk) && test(record));
  if (found.nodes.length === 0 && !type.isTenant) await requireAgency(session, agency);
  return toPage(found, window, binding, plan.sortKeyOf);
}

const NO_WAIVERS: ActiveWaivers = new Map();

/** The agency's waivers, read only for a filter that asks about them. */
const waiversFor = async (session: Session, agency: string, filter: object): Promise<ActiveWaivers> =>
  mentions(filter, 'finding', asksForWaivers) ? activeWaivers(session, agency) : NO_WAIVERS;

/** The filter as a test, leaving archived records out unless the filter speaks of them. */
function testOf<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  filter: object,
  waivers: ActiveWaivers,
): (record: R) => boolean {
  refuseLargeFilter(filter);
  const finding = (argument: FindingFilter | null) =>
    argument ? findingTest(session, general(type), argument, waivers) : () => true;
  const conditions = { ...COMMON_CONDITIONS, ...dueConditions(session, type), finding, ...type.filters };
  const test = compileFilter<R>(filter, conditions);
  return mentions(filter, 'archived') ? test : (record) => record.archivedAt === null && test(record);
}

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
  test: (record: R, sortKey: string) => boolean,
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
    const batches = recordsAt(session, type, plan, stretch.items, () => window.size + 1 - nodes.length);
    if (await overflows(nodes, window.size, batches, test)) return { nodes, more: true };
    looked += stretch.items.length;
    if (stretch.complete) return { nodes, more: false };
    beyond = stretch.items.at(-1)?.sk;
  }
  return { nodes, more: true, stoppedAt: beyond };
}

/** A record with the sort key at which it was read. */
interface Read<R> {
  sk: string;
  record: R;
}

/** Fills a page with the records that pass; true when there is one more than it holds. */
async function overflows<R>(
  page: R[],
  size: number,
  batches: AsyncIterable<Iterable<Read<R>>>,
  test: (record: R, sortKey: string) => boolean,
): Promise<boolean> {
  for await (const batch of batches) {
    for (const { sk, record } of batch) {
      if (!test(record, sk)) continue;
      if (page.length === size) return true;
      page.push(record);
    }
  }
  return false;
}

/**
 * The records of what was read, in batches: the items' own, or those that stored findings name and are worth fetching,
 * no more at once than the page still lacks.
 */
async function* recordsAt<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  { worthFetching }: Plan,
  items: readonly Item[],
  lacking: () => number,
): AsyncGenerator<Iterable<Read<R>>> {
  if (!worthFetching) return yield decoded(type, items);
  const wanted = items.filter((item) => worthFetching(storedRules(item)));
  while (wanted.length > 0) {
    const keys = wanted.splice(0, lacking()).map((item) => recordKey(recordNamedBy(type, item)));
    yield decoded(type, await session.store.getMany(keys, { consistent: false }));
  }
}

/** The records of items, each decoded when it is looked at: a page that is full looks at no more. */
function* decoded<R extends RecordBase, F>(
  type: RecordType<R, F>,
  items: readonly (Item | undefined)[],
): Generator<Read<R>> {
  for (const item of items) if (item) yield { sk: item.sk, record: decodeDocument(type, item) };
}
