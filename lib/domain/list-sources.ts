import type { Item } from '../store/item.ts';
import { agencyIn, recordKey } from '../store/keys.ts';
import { needsRevision, readTraces, recordsAsOf, type Trace } from './as-of.ts';
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

/** Records as of an instant. Those that only their revisions tell of are paid for before, and given back when not fetched. */
function pastRecords<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  { pk, from, to }: Plan,
  asOf: string,
): Source<R> {
  return async (stretch, budget) => {
    const { traces, complete } = await readTraces(session, type, agencyIn(pk), { from, to, ...stretch });
    const { paid, revisions } = payable(traces, asOf, budget);
    return {
      looked: paid.length,
      last: paid.at(-1)?.key.localId,
      complete: complete && paid.length === traces.length,
      spent: paid.length < traces.length,
      batches: (lacking) => fetched(session, paid, asOf, { lacking, revisions, budget }),
    };
  };
}

/** The first of the traces whose revisions the budget pays for. */
function payable<R extends RecordBase>(traces: readonly Trace<R>[], asOf: string, budget: ReadBudget) {
  const wanted = traces.filter((trace) => needsRevision(trace, asOf)).length;
  const taken = budget.take(wanted * REVISION_COST);
  const revisions = Math.floor(taken / REVISION_COST);
  budget.giveBack(taken - revisions * REVISION_COST);
  return { paid: withRevisions(traces, asOf, revisions), revisions };
}

/** The first of the traces, of which no more than so many need their revisions. */
function withRevisions<R extends RecordBase>(traces: readonly Trace<R>[], asOf: string, most: number): Trace<R>[] {
  let needed = 0;
  const end = traces.findIndex((trace) => needsRevision(trace, asOf) && ++needed > most);
  return end < 0 ? [...traces] : traces.slice(0, end);
}

/** Revisions fetched at once even where the page lacks fewer: one round of calls. */
const FETCHED_AT_ONCE = 25;

async function* fetched<R extends RecordBase>(
  session: Session,
  traces: readonly Trace<R>[],
  asOf: string,
  { lacking, revisions, budget }: { lacking: () => number; revisions: number; budget: ReadBudget },
): AsyncGenerator<Iterable<Read<R>>> {
  let unused = revisions;
  try {
    for (let start = 0; start < traces.length; ) {
      const batch = withRevisions(traces.slice(start), asOf, Math.max(lacking(), FETCHED_AT_ONCE));
      unused -= batch.filter((trace) => needsRevision(trace, asOf)).length;
      const records = await recordsAsOf(session, batch, asOf);
      yield records.flatMap((record) => (record ? [{ sk: record.localId, record }] : []));
      start += batch.length;
    }
  } finally {
    budget.giveBack(unused * REVISION_COST);
  }
}
