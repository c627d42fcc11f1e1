import type { Item } from '../store/item.ts';
import { agencyIn, recordKey } from '../store/keys.ts';
import { needsRevision, readTraces, recordsAsOf, type Trace, type Traced } from './as-of.ts';
import { decodeDocument } from './document.ts';
import { recordNamedBy, storedRules } from './findings/stored-findings.ts';
import type { Plan } from './list-plan.ts';
import { REVISION_COST, type ReadBudget } from './read-budget.ts';
import type { RecordBase, RecordType } from './record-type.ts';
import type { Session } from './session.ts';

/** A record with the sort key at which it was read. */
export interface Read<R> {
  sk: string;
  record: R;
}

/** A part of a source that was read. */
export interface Part<R> {
  /** How many records there are to look at in it. */
  looked: number;
  /** Sort key of the last of them. */
  last: string | undefined;
  /** Nothing lies beyond. */
  complete: boolean;
  /** It ends where the budget did. */
  spent?: boolean;
  /** The records in their order, fetched as far as they are asked for; `lacking` is how many the page still needs. */
  batches(lacking: () => number): AsyncIterable<Iterable<Read<R>>>;
}

/** Reads on beyond a sort key: `limit` records at most, paid for already; what they take beside is paid from the budget. */
export type Source<R> = (
  stretch: { beyond: string | undefined; descending: boolean; limit: number },
  budget: ReadBudget,
) => Promise<Part<R>>;

/** Where a plan's records are read. */
export function sourceOf<R extends RecordBase, F>(session: Session, type: RecordType<R, F>, plan: Plan): Source<R> {
  const { pk, from, to, worthFetching, asOf } = plan;
  if (asOf !== undefined) return pastRecords(session, type, plan, asOf);
  return async (stretch) => {
    const { items, complete } = await session.store.query({ pk, from, to, ...stretch });
    const batches = (lacking: () => number) =>
      worthFetching ? named(session, type, items, worthFetching, lacking) : whole(type, items);
    return { looked: items.length, last: items.at(-1)?.sk, complete, batches };
  };
}

/** The items' own records. */
async function* whole<R extends RecordBase, F>(
  type: RecordType<R, F>,
  items: readonly Item[],
): AsyncGenerator<Iterable<Read<R>>> {
  yield decoded(type, items);
}

/** The records that stored findings name and that are worth fetching, no more at once than the page still lacks. */
async function* named<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  items: readonly Item[],
  worthFetching: (rules: readonly string[]) => boolean,
  lacking: () => number,
): AsyncGenerator<Iterable<Read<R>>> {
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

/** The records of a plan as of an instant. */
function pastRecords<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  { pk, from, to }: Plan,
  asOf: string,
): Source<R> {
  return async (stretch, budget) => {
    const traced = await readTraces(session, type, agencyIn(pk), { from, to, ...stretch });
    return pastPart(session, traced, [asOf], budget, ({ key }, [record]) => record && { sk: key.localId, record });
  };
}

/** What is made of what a record said at each of some instants; undefined where it was not there. */
type Make<R extends RecordBase, T> = (trace: Trace<R>, said: (R | undefined)[]) => Read<T> | undefined;

/**
 * The part of a source that is made of records as of some instants. Revisions are paid for when their records are read, as
 * far as the budget goes, and given back when the page is full before they are fetched.
 */
export function pastPart<R extends RecordBase, T>(
  session: Session,
  { traces, complete }: Traced<R>,
  instants: readonly string[],
  budget: ReadBudget,
  make: Make<R, T>,
): Part<T> {
  const wanted = sumOf(traces, (trace) => revisionsOf(trace, instants)) * REVISION_COST;
  const taken = budget.take(wanted);
  const paid = withRevisions(traces, instants, Math.floor(taken / REVISION_COST));
  return {
    looked: paid.length,
    last: paid.at(-1)?.key.localId,
    complete: complete && paid.length === traces.length,
    spent: paid.length < traces.length,
    async *batches(lacking) {
      let unused = taken;
      try {
        for (let start = 0; start < paid.length; ) {
          const most = Math.max(lacking(), FETCHED_AT_ONCE) * instants.length;
          const batch = withRevisions(paid.slice(start), instants, most);
          unused -= sumOf(batch, (trace) => revisionsOf(trace, instants)) * REVISION_COST;
          const said = await Promise.all(instants.map((instant) => recordsAsOf(session, batch, instant)));
          yield batch.flatMap(
            (trace, index) =>
              make(
                trace,
                said.map((records) => records[index]),
              ) ?? [],
          );
          start += batch.length;
        }
      } finally {
        budget.giveBack(unused);
      }
    },
  };
}

/** Revisions fetched at once even where the page lacks fewer: one round of calls. */
const FETCHED_AT_ONCE = 25;

const sumOf = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0);

const revisionsOf = (trace: Trace, instants: readonly string[]): number =>
  instants.filter((instant) => needsRevision(trace, instant)).length;

/** The first of the traces, for which no more than so many revisions must be read. */
function withRevisions<R extends RecordBase>(traces: readonly Trace<R>[], instants: readonly string[], most: number) {
  let needed = 0;
  const end = traces.findIndex((trace) => {
    needed += revisionsOf(trace, instants);
    return needed > most;
  });
  return end < 0 ? [...traces] : traces.slice(0, end);
}
