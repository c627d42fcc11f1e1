import type { Item } from '../../store/item.ts';
import {
  fedPartition,
  feedHead,
  type Key,
  type RecordKey,
  revisionSortKey,
  revisionsPartition,
} from '../../store/keys.ts';
import { advance, type Write } from '../../store/writes.ts';
import { type RevisionMeta, toRevision } from '../revision.ts';
import type { Session } from '../session.ts';
import { MAX_WRITES, StaleReadError, untilNotStale } from '../transaction.ts';
import { entryItem, entryOf, type FeedEntry, feedsOf, nameOf, placeOf } from './entry.ts';
import { type FeedHead, moveHead, readHead } from './head.ts';

/**
 * Takes revisions into the change feed: each exactly once, those of a record in the order of their versions, whoever
 * delivers them and how often. One item a record says up to which version the feeds have it, each feed's head which number
 * its last entry has. A transaction writes both with the entries on the condition that they still are what was read, so
 * of two that take in the same revision, or the same number, one reads again.
 */

/** A record, with those of its revisions that are at hand: perhaps none, perhaps not all that the feeds lack. */
export interface Delivered {
  key: RecordKey;
  revisions: readonly RevisionMeta[];
}

export interface Appended {
  /** Revisions taken in. */
  revisions: number;
  /** Records of which nothing was taken in, because their revisions can't be read; the others did not wait for them. */
  failed: Failed[];
}

interface Failed {
  key: RecordKey;
  error: unknown;
}

export async function append(session: Session, delivered: readonly Delivered[]): Promise<Appended> {
  let revisions = 0;
  const failed = await untilNotStale(async () => {
    const counters = await readCounters(session, delivered);
    const lacking = await Promise.all(delivered.map((each) => lackingOf(session, each, counters)));
    const entries = lacking.flatMap((found) => ('error' in found ? [] : found));
    for (const batch of batchesOf(entries.sort(byTime))) {
      const stale = await session.store.transact(writesOf(session, batch, counters));
      if (stale.length > 0) throw new StaleReadError('another process has taken revisions in');
      revisions += batch.length;
    }
    return lacking.flatMap((found) => ('error' in found ? [found] : []));
  });
  return { revisions, failed };
}

/** Up to which version the feeds have a record, and when that was made. */
interface Fed {
  version: number;
  at: string | null;
}

/** What was read of the feeds; kept up while transactions move it. */
interface Counters {
  /** By the name of the record. */
  fed: Map<string, Fed>;
  /** By the agency. */
  heads: Map<string, FeedHead>;
}

const fedKey = ({ agency, code, localId }: RecordKey): Key => ({ pk: fedPartition(agency, code), sk: localId });

const readFed = (item: Item | undefined): Fed => ({ version: item?.lock ?? 0, at: item?.meta ?? null });

async function readCounters(session: Session, delivered: readonly Delivered[]): Promise<Counters> {
  const feeds = [...new Set(delivered.flatMap(({ key }) => feedsOf(key)))];
  const items = await session.store.getMany([...feeds.map(feedHead), ...delivered.map(({ key }) => fedKey(key))]);
  const fedItems = items.slice(feeds.length);
  return {
    heads: new Map(feeds.map((feed, index) => [feed, readHead(items[index])])),
    fed: new Map(delivered.map(({ key }, index) => [nameOf(key), readFed(fedItems[index])])),
  };
}

const inCounters = <T>(counters: Map<string, T>, name: string): T => {
  const counter = counters.get(name);
  if (counter === undefined) throw new Error(`nothing was read for ${name}`);
  return counter;
};

/** The entries that the feeds lack of a record, or why they can't be told. */
async function lackingOf(
  session: Session,
  { key, revisions }: Delivered,
  { fed }: Counters,
): Promise<FeedEntry[] | Failed> {
  const has = inCounters(fed, nameOf(key));
  const versions = new Map(revisions.map((revision) => [revision.version, revision]));
  const later = [...versions.values()].filter(({ version }) => version > has.version).sort(byVersion);
  if (revisions.length > 0 && later.length === 0) return [];
  try {
    const chain = later.length > 0 && isChain(later, has.version) ? later : await revisionsAfter(session, key, has);
    return chain.map((meta, index) => entryOf(key, meta, chain[index - 1]?.at ?? has.at));
  } catch (error) {
    return { key, error };
  }
}

const byVersion = (one: RevisionMeta, other: RevisionMeta): number => one.version - other.version;

const isChain = (revisions: readonly RevisionMeta[], after: number): boolean =>
  revisions.every(({ version }, index) => version === after + 1 + index);

/** All revisions of a record that the feeds lack, when not all of them were delivered. */
async function revisionsAfter(session: Session, key: RecordKey, { version, at }: Fed): Promise<RevisionMeta[]> {
  const pk = revisionsPartition(key);
  const found: RevisionMeta[] = [];
  let beyond = at === null ? undefined : revisionSortKey(at, version);
  for (let complete = false; !complete; ) {
    const stretch = await session.store.query({ pk, beyond, limit: 250, consistent: true });
    found.push(...stretch.items.map(toRevision));
    complete = stretch.complete;
    beyond = stretch.items.at(-1)?.sk;
  }
  if (isChain(found, version)) return found;
  throw new Error(`the revisions ${pk} after version ${version} are not numbered one after the other`);
}

/** The time at which a revision was made never falls from one version of a record to the next. */
const byTime = (one: FeedEntry, other: FeedEntry): number =>
  one.at === other.at ? one.version - other.version : one.at < other.at ? -1 : 1;

/** As many entries as one transaction holds with the counters that they move: two a revision, one a record, one a feed. */
function* batchesOf(entries: readonly FeedEntry[]): Generator<FeedEntry[]> {
  let batch: FeedEntry[] = [];
  let counters = new Set<string>();
  for (const entry of entries) {
    const moved = [...feedsOf(entry), nameOf(entry)];
    if (new Set([...counters, ...moved]).size + 2 * (batch.length + 1) > MAX_WRITES) {
      yield batch;
      batch = [];
      counters = new Set();
    }
    batch.push(entry);
    for (const name of moved) counters.add(name);
  }
  if (batch.length > 0) yield batch;
}

/** The writes of a batch; the counters then say what they will be for the batch that follows. */
function writesOf(session: Session, batch: readonly FeedEntry[], counters: Counters): Write[] {
  const feeds = new Set(batch.flatMap(feedsOf));
  const newest = new Map(batch.map((entry) => [nameOf(entry), entry]));
  return [
    ...[...feeds].flatMap((feed) => additionTo(session, feed, batch, counters)),
    ...[...newest].map(([name, entry]) => {
      const before = inCounters(counters.fed, name);
      counters.fed.set(name, entry);
      return advance(fedKey(entry), before.version, entry.version, { meta: entry.at });
    }),
  ];
}

/** The entries that belong in a feed, at its end, and the end moved behind them. */
function additionTo(session: Session, feed: string, batch: readonly FeedEntry[], { heads }: Counters): Write[] {
  const before = inCounters(heads, feed);
  const items = batch
    .filter((entry) => feedsOf(entry).includes(feed))
    .map((entry, index) => entryItem(feed, before.sequence + 1 + index, entry));
  const last = items.at(-1);
  if (!last) return [];
  const after: FeedHead = {
    sequence: before.sequence + items.length,
    last: { place: placeOf(last), at: new Date(session.now()).toISOString() },
  };
  heads.set(feed, after);
  return [...items.map((item): Write => ({ action: 'put', ifAbsent: true, item })), moveHead(feed, before, after)];
}
