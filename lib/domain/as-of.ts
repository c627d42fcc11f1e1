import { RequestError } from '../failures.ts';
import { inParallel } from '../parallel.ts';
import { purgedPartition, type RecordKey, recordsPartition, revisionsPartition, upToInstant } from '../store/keys.ts';
import type { Range } from '../store/store.ts';
import { decodeDocument, decodeImage } from './document.ts';
import { type PurgedRecord, purgedIn } from './purged.ts';
import { general, keyOf, type RecordBase, type RecordType } from './record-type.ts';
import type { Session } from './session.ts';

/**
 * Reading as of an instant. A record is what its newest revision at or before the instant says. Where its item is not
 * newer than the instant, the item says the same and no revision is read.
 */

/** How far a caller's clock may be ahead without being told so. */
const CLOCK_SKEW_MS = 60_000;

/** Refuses with INVALID_ARGUMENT an instant that is yet to come: what will be so then is not known. */
export function refuseFuture(session: Session, instant: string, argument: string): void {
  const now = session.now();
  if (Date.parse(instant) <= now + CLOCK_SKEW_MS) return;
  const message = `The instant ${instant} is yet to come; here it is ${new Date(now).toISOString()}. Give one that has been, or leave \`${argument}\` out for now.`;
  throw new RequestError('INVALID_ARGUMENT', message, { argument });
}

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
  if (current) return current.createdAt <= asOf && asOf < current.updatedAt;
  return purge === undefined || (purge.createdAt <= asOf && asOf < purge.at);
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
  const range = { pk: revisionsPartition(key), to: upToInstant(asOf), descending: true, limit: 1, consistent: true };
  const [item] = (await session.store.query(range)).items;
  return item?.body === undefined ? undefined : { ...decodeImage(type, item), asOf };
}

/** Traces in the order of creation, and whether they are all that there are. */
export interface Traced<R extends RecordBase = RecordBase> {
  traces: Trace<R>[];
  complete: boolean;
}

/** Which of an agency's records to read next. */
export type TraceRange = Omit<Range, 'pk' | 'consistent'>;

/** A stretch of all the records of a type that an agency ever had. */
export async function readTraces<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  agency: string,
  range: TraceRange,
): Promise<Traced<R>> {
  const pk = recordsPartition(agency, type.code);
  const { items, complete } = await session.store.query({ ...range, pk, consistent: true });
  const present = { traces: items.map((item) => traceOf(type, decodeDocument(type, item))), complete };
  // no agency is ever purged
  return type.isTenant ? present : withPurged(session, type, agency, range, present);
}

/**
 * Records with those of their type that were purged, from the same range. The marks are read after the records: one that is
 * purged meanwhile is found in both places, never in neither.
 */
export async function withPurged<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  agency: string,
  range: TraceRange,
  present: Traced<R>,
): Promise<Traced<R>> {
  const pk = purgedPartition(agency, type.code);
  const { items, complete } = await session.store.query({ ...range, pk, consistent: true });
  const purged = items.map((item): Trace<R> => {
    const purge = purgedIn(type.code, item);
    return { type: general(type), key: purge.key, purge };
  });
  const byId = new Map([...purged, ...present.traces].map((trace) => [trace.key.localId, trace]));
  const before = range.descending ? 1 : -1;
  const merged = [...byId.values()].sort((one, other) => (one.key.localId < other.key.localId ? before : -before));
  // so many of each are known, so the first so many of both are in their final order
  return {
    traces: merged.slice(0, range.limit),
    complete: present.complete && complete && merged.length <= range.limit,
  };
}

export const traceOf = <R extends RecordBase, F>(type: RecordType<R, F>, current: R): Trace<R> => ({
  type: general(type),
  key: keyOf(type, current),
  current,
});
