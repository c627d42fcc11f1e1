import { RequestError } from '../failures.ts';
import { bindingOf } from '../store/cursor.ts';
import { MISSING_LAST, orderSortKey, REGISTRY_TENANT } from '../store/keys.ts';
import { authorize } from './access.ts';
import { requireAgency } from './agencies.ts';
import { refuseFuture } from './as-of.ts';
import { dueConditions } from './deadlines/due.ts';
import { type Condition, compileFilter, date, flag, mentions, refuseLargeFilter, string } from './filter.ts';
import { asksForWaivers, type FindingFilter, findingTest } from './findings/finding-filter.ts';
import { type ActiveWaivers, activeWaivers } from './findings/waivers.ts';
import { type Plan, planAsOf, planOf, standsAt } from './list-plan.ts';
import { type Part, type Source, sourceOf } from './list-sources.ts';
import { type Found, type Page, type PageArguments, toPage, type Window, windowOf } from './page.ts';
import { CHUNK, outOfBudget, READ_BUDGET, REVISION_COST, ReadBudget } from './read-budget.ts';
import { agenciesGranted, findMany } from './reading.ts';
import { general, type RecordBase, type RecordType } from './record-type.ts';
import type { Session } from './session.ts';

export interface ListArguments extends PageArguments {
  filter?: object | null;
  sort?: { field: string; direction?: 'ASC' | 'DESC' } | null;
  /** Null: now. */
  asOf?: string | null;
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
  const granted = agenciesGranted(session, general(type));
  if (!granted) return listPartition(session, type, REGISTRY_TENANT, args);
  const binding = () => bindingOf([type.code, 'granted', granted, ...listed(args)]);
  const window = windowOf(args, binding);
  const test = testOf(session, type, args.filter ?? {}, NO_WAIVERS);
  const keys = granted.map((localId) => ({ code: type.code, agency: REGISTRY_TENANT, localId }));
  const records = await findMany(
    session,
    keys.map((key) => ({ type: general(type), key })),
    args.asOf,
  );
  const byTime = args.sort?.field === 'UPDATED_AT';
  const plan = {
    sortKeyOf: (record: RecordBase) => (byTime ? orderSortKey(record.updatedAt, record.localId) : record.localId),
    descending: args.sort?.direction === 'DESC',
  };
  const matching = records.flatMap((record) => (record && test(record as R) ? [record as R] : []));
  return toPage(sorted(matching, plan, window), window, binding, plan.sortKeyOf);
}

/** What makes one list of an agency's records another. */
const listed = ({ filter, sort, asOf }: ListArguments): unknown[] => [
  filter ?? null,
  sort ?? null,
  ...(asOf ? [asOf] : []),
];

async function listPartition<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  agency: string,
  args: ListArguments,
): Promise<Page<R>> {
  const { asOf } = args;
  if (asOf) refuseFuture(session, asOf, 'asOf');
  const filter = args.filter ?? {};
  const binding = () => bindingOf([type.code, agency, ...listed({ ...args, filter })]);
  const window = windowOf(args, binding);
  const plan = asOf
    ? planAsOf(general(type), agency, filter, args.sort, asOf)
    : planOf(session, general(type), agency, filter, args.sort);
  const passes = testOf(session, type, filter, await waiversFor(session, agency, filter));
  const test = (record: R, sk: string) => standsAt(plan, record, sk) && passes(record);
  const source = sourceOf(session, type, plan);
  const found = plan.sortedInMemory
    ? await searchAll(session, source, plan, window, passes)
    : await search(session, source, window, plan.descending !== window.backward, test);
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

/** Reads a source from where the window starts until the page is full, the source ends or the budget does. */
export async function search<R>(
  session: Session,
  source: Source<R>,
  { size, beyond: start }: Pick<Window, 'size' | 'beyond'>,
  descending: boolean,
  test: (record: R, sortKey: string) => boolean,
): Promise<Found<R>> {
  const budget = new ReadBudget(session);
  const nodes: R[] = [];
  for (let beyond = start; ; ) {
    // the first call asks for what suffices when every record matches
    const limit = budget.take(beyond === start ? Math.min(size + 1, CHUNK) : CHUNK);
    const part = limit > 0 ? await source({ beyond, descending, limit }, budget) : OUT_OF_REACH;
    budget.giveBack(limit - part.size);
    const { full, upTo } = await fill(nodes, size, part, test);
    if (full) return { nodes, more: true };
    if (upTo === part.last && part.complete) return { nodes, more: false };
    beyond = upTo ?? beyond;
    if (beyond === start) throw outOfBudget();
    if (upTo !== part.last) return { nodes, more: true, stoppedAt: beyond };
  }
}

/** What lies beyond the budget. */
const OUT_OF_REACH: Part<never> = { size: 0, last: MISSING_LAST, complete: false, async *batches() {} };

/** Fills a page with a part's records that pass: full when there is one more than it holds, else how far the part was looked at. */
async function fill<R>(
  page: R[],
  size: number,
  part: Part<R>,
  test: (record: R, sortKey: string) => boolean,
): Promise<{ full: boolean; upTo: string | undefined }> {
  let upTo: string | undefined;
  for await (const batch of part.batches(() => size + 1 - page.length)) {
    for (const { sk, record } of batch.records) {
      if (!test(record, sk)) continue;
      if (page.length === size) return { full: true, upTo };
      page.push(record);
    }
    upTo = batch.upTo;
  }
  return { full: false, upTo };
}

/** As `search`, of records that stand nowhere in the order asked for: all of them must be found within the budget. */
async function searchAll<R extends RecordBase>(
  session: Session,
  source: Source<R>,
  plan: Plan,
  window: Window,
  test: (record: R) => boolean,
): Promise<Found<R>> {
  const { nodes, more } = await search(session, source, EVERYTHING, false, test);
  if (!more) return sorted(nodes, plan, window);
  const message = `As of an instant, a list is sorted only when all its records can be looked at within the read budget: ${BUDGET_AS_OF}. Leave \`sort\` out for the order of creation, or ask for fewer records by \`filter.createdAt\`.`;
  throw new RequestError('INVALID_ARGUMENT', message, { argument: 'sort' });
}

const EVERYTHING = { size: READ_BUDGET, beyond: undefined };
const BUDGET_AS_OF = `${READ_BUDGET}, in which one that was changed or purged since counts as ${1 + REVISION_COST}`;

/** Every record that was live at an instant; refuses with INVALID_ARGUMENT more than the read budget lets look at. */
export async function allAsOf<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  agency: string,
  asOf: string,
): Promise<R[]> {
  refuseFuture(session, asOf, 'asOf');
  const source = sourceOf(session, type, planAsOf(general(type), agency, {}, null, asOf));
  const { nodes, more } = await search(session, source, EVERYTHING, false, ({ archivedAt }) => archivedAt === null);
  if (!more) return nodes;
  const message = `As of an instant, records are counted only within the read budget: ${BUDGET_AS_OF}. Walk their list with \`asOf\` instead.`;
  throw new RequestError('INVALID_ARGUMENT', message, { argument: 'asOf' });
}

/** The window of records that are all known. */
function sorted<R extends RecordBase>(
  records: R[],
  { sortKeyOf, descending }: Pick<Plan, 'sortKeyOf' | 'descending'>,
  { size, backward, beyond }: Window,
): Found<R> {
  const down = descending !== backward;
  const inOrder = records.sort((one, other) => (sortKeyOf(one) < sortKeyOf(other) === down ? 1 : -1));
  const rest = inOrder.filter((record) => isBeyond(sortKeyOf(record), beyond, down));
  return { nodes: rest.slice(0, size), more: rest.length > size };
}

const isBeyond = (sortKey: string, start: string | undefined, descending: boolean): boolean =>
  start === undefined || (descending ? sortKey < start : sortKey > start);
