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
interface Read<R> {
  sk: string;
  record: R;
}

/** Some records of a part, and the sort key up to which the part has been looked at with them. */
interface Batch<R> {
  records: Iterable<Read<R>>;
  upTo: string;
}

/** A part of a source that was read. */
export interface Part<R> {
  /** How many of the records that were asked for there are. */
  size: number;
  /** Sort key up to which it reaches. */
  last: string | undefined;
  /** Nothing lies beyond. */
  complete: boolean;
  /**
   * The records in their order, fetched as far as they are asked for; `lacking` is how many the page still needs. Ends before
   * `last` where the budget does.
   */
  batches(lacking: () => number): AsyncIterable<Batch<R>>;
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
    const last = items.at(-1)?.sk;
    const batches = async function* (lacking: () => number) {
      if (worthFetching) yield* named(session, type, items, worthFetching, lacking);
      if (last !== undefined) yield { records: worthFetching ? [] : decoded(type, items), upTo: last };
    };
    return { size: items.length, last, complete, batches };
  };
}

/** The records that stored findings name and that are worth fetching, no more at once than the page still lacks. */
async function* named<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  items: readonly Item[],
  worthFetching: (rules: readonly string[]) => boolean,
  lacking: () => number,
): AsyncGenerator<Batch<R>> {
  const wanted = items.filter((item) => worthFetching(storedRules(item)));
  while (wanted.length > 0) {
    const some = wanted.splice(0, lacking());
    const keys = some.map((item) => recordKey(recordNamedBy(type, item)));
    const records = decoded(type, await session.store.getMany(keys, { consistent: false }));
    yield { records, upTo: some.at(-1)?.sk ?? '' };
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
    const { traces, complete } = await readTraces(session, type, agencyIn(pk), { from, to, ...stretch });
    const made = ({ key: { localId } }: Trace<R>, [record]: (R | undefined)[]) => ({ sk: localId, record });
    const batches = (lacking: () => number) => pastBatches(session, traces, [asOf], budget, lacking, made);
    return { size: traces.length, last: traces.at(-1)?.key.localId, complete, batches };
  };
}

/** Revisions fetched at once even where the page lacks fewer: one round of calls. */
const FETCHED_AT_ONCE = 25;

/**
 * What is made of what records said at some instants, in batches; they end where the budget does not pay for the next
 * revision. Answers whether it went through all of them.
 */
export async function* pastBatches<R extends RecordBase, T>(
  session: Session,
  traces: readonly Trace<R>[],
  instants: readonly string[],
  budget: ReadBudget,
  lacking: () => number,
  make: (trace: Trace<R>, said: (R | undefined)[]) => { sk: string; record: T | undefined },
): AsyncGenerator<Batch<T>, boolean> {
  for (let start = 0; start < traces.length; ) {
    const atOnce = Math.max(lacking(), FETCHED_AT_ONCE) * instants.length;
    const batch = paidFor(withRevisions(traces.slice(start), instants, atOnce), instants, budget);
    if (batch.length === 0) return false;
    const said = await Promise.all(instants.map((instant) => recordsAsOf(session, batch, instant)));
    const made = batch.map((trace, index) =>
      make(
        trace,
        said.map((records) => records[index]),
      ),
    );
    const records = made.flatMap(({ sk, record }) => (record === undefined ? [] : [{ sk, record }]));
    yield { records, upTo: made.at(-1)?.sk ?? '' };
    start += batch.length;
  }
  return true;
}

/** The first of the traces whose revisions the budget pays for. */
function paidFor<R extends RecordBase>(traces: readonly Trace<R>[], instants: readonly string[], budget: ReadBudget) {
  const taken = budget.take(revisionsOf(traces, instants) * REVISION_COST);
  const paid = withRevisions(traces, instants, Math.floor(taken / REVISION_COST));
  budget.giveBack(taken - revisionsOf(paid, instants) * REVISION_COST);
  return paid;
}

/** How many revisions tell what records said at some instants. */
const revisionsOf = (traces: readonly Trace[], instants: readonly string[]): number =>
  traces.reduce((total, trace) => total + instants.filter((instant) => needsRevision(trace, instant)).length, 0);

/** The first of the traces, for which no more than so many revisions must be read. */
function withRevisions<R extends RecordBase>(traces: readonly Trace<R>[], instants: readonly string[], most: number) {
  let needed = 0;
  const end = traces.findIndex((trace) => {
    needed += revisionsOf([trace], instants);
    return needed > most;
  });
  return end < 0 ? traces : traces.slice(0, end);
}
