import type { Item } from '../store/item.ts';
import { purgedPartition, type RecordKey, recordsPartition, revisionsPartition } from '../store/keys.ts';
import type { Range } from '../store/store.ts';
import { decodeDocument, decodeImage } from './document.ts';
import { inParallel } from './parallel.ts';
import { type PurgedRecord, purgedIn } from './purged.ts';
import { general, keyOf, type RecordBase, type RecordType } from './record-type.ts';
import type { Session } from './session.ts';

/**
 * Reading as of an instant. A record is what its newest revision at or before the instant says. Where its item is not
 * newer than the instant, the item says the same and no revision is read.
 */

/** Where a record is to be found: in its item, or since its purge only in its revisions. */
export interface Trace<R extends RecordBase = RecordBase> {
  type: RecordType;
  key: RecordKey;
  /** As it stands now. */
  current?: R | undefined;
  /** Known when it was found by the mark that its purge left. */
  purge?: PurgedRecord | undefined;
}

/** Whether only its revisions tell what a record said at an instant. */
export function needsRevision({ current, purge }: Trace, asOf: string): boolean {
  if (current) return current.createdAt <= asOf && current.updatedAt > asOf;
  return purge === undefined || purge.at > asOf;
}

/** Revisions read at the same time. */
const AT_ONCE = 25;

/** What records said at an instant; undefined in the place of each that was not there. */
export const recordsAsOf = <R extends RecordBase>(
  session: Session,
  traces: readonly Trace<R>[],
  asOf: string,
): Promise<(R | undefined)[]> => inParallel(traces, AT_ONCE, (trace) => recordAsOf(session, trace, asOf));

async function recordAsOf<R extends RecordBase>(
  session: Session,
  trace: Trace<R>,
  asOf: string,
): Promise<R | undefined> {
  const { type, key, current } = trace;
  if (needsRevision(trace, asOf)) return (await readAsOf(session, type, key, asOf)) as R | undefined;
  // children in its item are those of now, and the item does not say since when
  return current && current.createdAt <= asOf ? { ...current, embedded: undefined, asOf } : undefined;
}

/** What a record said at an instant, from its revisions alone: one call. */
export async function readAsOf<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  key: RecordKey,
  asOf: string,
): Promise<R | undefined> {
  const item = await revisionAsOf(session, key, asOf);
  return item?.body === undefined ? undefined : { ...decodeImage(type, item), asOf };
}

/** A record's newest revision at or before an instant. */
export async function revisionAsOf(session: Session, key: RecordKey, asOf: string): Promise<Item | undefined> {
  const range = { pk: revisionsPartition(key), to: upToInstant(asOf), descending: true, limit: 1, consistent: true };
  return (await session.store.query(range)).items[0];
}

/** The largest sort key of revisions made at or before an instant: `}` sorts after the `|` that follows the time. */
export const upToInstant = (asOf: string): string => `${asOf}}`;

/** A stretch of all the records of a type that an agency ever had, in the order of their creation. */
export async function readTraces<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  agency: string,
  stretch: Omit<Range, 'pk' | 'consistent'>,
): Promise<{ traces: Trace<R>[]; complete: boolean }> {
  const range = { ...stretch, consistent: true };
  const present = await session.store.query({ ...range, pk: recordsPartition(agency, type.code) });
  const traces = present.items.map((item) => traceOf(type, decodeDocument(type, item)));
  // no agency is ever purged
  if (type.isTenant) return { traces, complete: present.complete };
  // read after the records: one that is purged meanwhile is found in both places, never in neither
  const purged = await session.store.query({ ...range, pk: purgedPartition(agency, type.code) });
  const marks = purged.items.map((item) => markOf(type, purgedIn(type.code, item)));
  const merged = mergeTraces(traces, marks, stretch.descending);
  // so many of each are known, so the first so many of both are in their final order
  const complete = present.complete && purged.complete && merged.length <= stretch.limit;
  return { traces: merged.slice(0, stretch.limit), complete };
}

export const traceOf = <R extends RecordBase, F>(type: RecordType<R, F>, current: R): Trace<R> => ({
  type: general(type),
  key: keyOf(type, current),
  current,
});

const markOf = <R extends RecordBase, F>(type: RecordType<R, F>, purge: PurgedRecord): Trace<R> => ({
  type: general(type),
  key: purge.key,
  purge,
});

/** Records and the marks of purged ones in the order of creation, each record once. */
function mergeTraces<R extends RecordBase>(
  present: readonly Trace<R>[],
  purged: readonly Trace<R>[],
  descending = false,
): Trace<R>[] {
  const byId = new Map([...purged, ...present].map((trace) => [trace.key.localId, trace]));
  const before = descending ? 1 : -1;
  return [...byId.values()].sort((one, other) => (one.key.localId < other.key.localId ? before : -before));
}
