import { decodeImage, readDocument } from '../domain/document.ts';
import { readAll } from '../domain/read-all.ts';
import { type Embedded, keyOf, type RecordBase, type RecordType } from '../domain/record-type.ts';
import { hashRevision, type RevisionMeta, revisionKey, revisionMeta } from '../domain/revision.ts';
import type { Session } from '../domain/session.ts';
import { inParallel } from '../parallel.ts';
import { type Item, UnreadableItemError } from '../store/item.ts';
import { type Key, type RecordKey, revisionsPartition, upToInstant } from '../store/keys.ts';
import { SnapshotError } from './sink.ts';

/** The instant that is read, and of an incremental run the one after which changes count. */
export interface Interval {
  asOf: string;
  since: string | null;
}

/** A record that may have stood at the instant: its item when it has one, else it was purged meanwhile or before. */
export interface Candidate {
  localId: string;
  item: Item | undefined;
  /** How many revisions it has, as far as that is known before they are read. */
  versions: number;
  /** In an incremental run: written again even if it did not change itself, because a child of it did. */
  touched?: boolean;
}

/** A record as it stood at the instant, with its revisions of the interval, oldest first. */
export interface Standing {
  key: RecordKey;
  /** Null when it was purged by then. */
  record: RecordBase | null;
  /** The children that its item holds now, whatever came after the instant. */
  embedded: Embedded | undefined;
  /** The revision that it stood at: the purge of a purged one. */
  head: RevisionMeta;
  revisions: readonly (RevisionMeta & { image: string | null })[];
}

type ReadRevision = RevisionMeta & { image: string | null; item: Item };

/** What a record's own item says: it serves when the version at the instant is the item's own. */
interface Own {
  record: RecordBase;
  image: string;
}

/** How many revision partitions are read side by side. */
const PARTITIONS_AT_ONCE = 8;
const KEYS_AT_ONCE = 100;
const BATCHES_AT_ONCE = 4;

/**
 * The candidates as they stood at the instant, in their order; those that did not exist by then, or did not change in the
 * interval, are left out. A record's own item serves when its version is not later than the instant, its revisions when it is.
 * Every revision is checked: no version is missing, each names the hash of the one before, and its hash is that of its content.
 */
export async function standingsOf(
  session: Session,
  type: RecordType,
  agency: string,
  interval: Interval,
  candidates: readonly Candidate[],
): Promise<Standing[]> {
  const wanted = candidates.flatMap((candidate): Wanted[] => {
    const key = { code: type.code, agency, localId: candidate.localId };
    const { item } = candidate;
    const now = item && readDocument(type, item);
    if (now && now.record.createdAt > interval.asOf) return [];
    const own = now && now.record.updatedAt <= interval.asOf ? now : undefined;
    const since = candidate.touched ? null : interval.since;
    return [{ key, item, own, embedded: now?.record.embedded, interval: { ...interval, since } }];
  });
  const items = await revisionItemsOf(session, type, wanted);
  return wanted.flatMap((one, index) => standingOf(type, one, items[index] ?? [], interval));
}

/** A record whose state at the instant is asked for, with the interval of its revisions that are read. */
interface Wanted {
  key: RecordKey;
  item: Item | undefined;
  /** Undefined when the version at the instant is not the item's own. */
  own: Own | undefined;
  embedded: Embedded | undefined;
  interval: Interval;
}

function standingOf(type: RecordType, wanted: Wanted, items: readonly Item[], { since }: Interval): Standing[] {
  const { key, item, own, embedded } = wanted;
  const all = checkedRevisions(wanted, items);
  const head = all.at(-1);
  if (!head) return [];
  if (own && head.hash !== item?.meta) throw unreadable(head.item, 'it is not the one that the record names');
  const revisions = all.filter(({ at }) => since === null || at > since);
  const record = own ? own.record : head.image === null ? null : decodeImage(type, head.item);
  return [{ key, record, embedded, head, revisions }];
}

/** The items of each record's revisions in its interval, oldest first. Those of the first two versions are read by key. */
async function revisionItemsOf(session: Session, type: RecordType, wanted: readonly Wanted[]): Promise<Item[][]> {
  const keys = wanted.map(({ own, interval }) => own && knownKeys(type, own.record, interval));
  const all = keys.flatMap((some) => some ?? []);
  const batches = Array.from({ length: Math.ceil(all.length / KEYS_AT_ONCE) }, (_, batch) =>
    all.slice(batch * KEYS_AT_ONCE, (batch + 1) * KEYS_AT_ONCE),
  );
  const [byKey, byPartition] = await Promise.all([
    inParallel(batches, BATCHES_AT_ONCE, (batch) => session.store.getMany(batch)),
    inParallel(wanted, PARTITIONS_AT_ONCE, async ({ key, interval }, index) =>
      keys[index] ? [] : readInterval(session, key, interval),
    ),
  ]);
  const read = byKey.flat().values();
  return keys.map((some, index) => some?.map((key) => read.next().value ?? missing(key)) ?? byPartition[index] ?? []);
}

/** The keys of the revisions of a record with at most two versions: they follow from its own times. */
function knownKeys(type: RecordType, record: RecordBase, { since }: Interval): Key[] | undefined {
  const { version, createdAt, updatedAt } = record;
  if (version > 2) return undefined;
  const times = version === 1 ? [createdAt] : [createdAt, updatedAt];
  const key = keyOf(type, record);
  return times.flatMap((at, index) => (since !== null && at <= since ? [] : [revisionKey(key, at, index + 1)]));
}

/** The revisions of a record within the interval. */
export const readInterval = (session: Session, key: RecordKey, { asOf, since }: Interval): Promise<Item[]> =>
  readAll(session, { pk: revisionsPartition(key), ...after(since), to: upToInstant(asOf) });

export const after = (instant: string | null) => (instant === null ? {} : { from: upToInstant(instant) });

function checkedRevisions({ key, own, interval: { since } }: Wanted, items: readonly Item[]): ReadRevision[] {
  let previous: RevisionMeta | undefined;
  const revisions = items.map((item) => {
    const revision = checked(key, item, own);
    const { version, previousHash } = revision;
    const follows = previous ? version === previous.version + 1 : version === 1 || since !== null;
    if (!follows) throw unreadable(item, 'the version before it is missing');
    const named = previous ? previousHash === previous.hash : (version === 1) === (previousHash === null);
    if (!named) throw unreadable(item, 'it does not name the hash of the version before it');
    previous = revision;
    return revision;
  });
  const expected = own && (since === null || own.record.updatedAt > since) ? own.record.version : previous?.version;
  if (previous?.version !== expected) throw missingVersion(key, expected);
  return revisions;
}

/** A revision whose hash is that of its content. The newest one's image stands in the record's own item too. */
function checked(key: RecordKey, item: Item, own: Own | undefined): ReadRevision {
  const meta = revisionMeta(item);
  const isNewest = own !== undefined && meta.version === own.record.version;
  if (isNewest && hashRevision(key, meta, own.image) === meta.hash) return { ...meta, image: own.image, item };
  const image = item.body ?? null;
  if (hashRevision(key, meta, image) !== meta.hash) throw unreadable(item, 'its hash is not that of its content');
  return { ...meta, image, item };
}

const unreadable = (item: Item, reason: string) => new UnreadableItemError(item, { cause: new Error(reason) });

function missing({ pk, sk }: Key): never {
  throw new SnapshotError(`The revision ${pk} / ${sk} is missing. Nothing was published; find out what removed it.`);
}

const missingVersion = (key: RecordKey, version: number | undefined) =>
  new SnapshotError(
    `The revision of version ${version} in ${revisionsPartition(key)} is missing. Nothing was published; find out what removed it.`,
  );
