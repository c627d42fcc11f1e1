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
import { type RevisionMeta, readableMeta } from '../revision.ts';
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

/** A record of which a version is known. */
export interface Delivered {
  key: RecordKey;
  version: number;
  /** Those of its revisions that are at hand: perhaps none, perhaps not all that the feeds lack. */
  revisions: readonly RevisionMeta[];
}

export interface Appended {
  /** Revisions taken in. */
  revisions: number;
  /** Records of which not all could be taken in; the others did not wait for them. */
  failed: Failed[];
}

/** A record whose next revision can't be read. */
interface Failed {
  key: RecordKey;
  /** Up to this version the feeds have it. */
  upTo: number;
  error: unknown;
}

export async function append(session: Session, delivered: readonly Delivered[]): Promise<Appended> {
  let revisions = 0;
  const failed = await untilNotStale(async () => {
    const counters = await readCounters(session, delivered);
    const lacking = await Promise.all(delivered.map((each) => lackingOf(session, each, counters)));
    const entries = lacking.flatMap((found) => found.entries).sort(byTime);
    for (const batch of batchesOf(entries)) {
      const stale = await session.store.transact(writesOf(session, batch, counters));
      if (stale.length > 0) throw new StaleReadError('another process has taken revisions in');
      revisions += batch.length;
    }
    return lacking.flatMap((found) => found.failed ?? []);
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

/** The entries that the feeds lack of a record, up to one that can't be made. */
async function lackingOf(
  session: Session,
  { key, version, revisions }: Delivered,
  { fed }: Counters,
): Promise<{ entries: FeedEntry[]; failed?: Failed }> {
  const has = inCounters(fed, nameOf(key));
  const atHand = chainAfter(has.version, revisions);
  const reachesIt = has.version + atHand.length >= version;
  const { chain, error } = reachesIt ? { chain: atHand } : await readChain(session, key, has, version);
  const entries = chain.map((meta, index) => entryOf(key, meta, chain[index - 1]?.at ?? has.at));
  const upTo = has.version + chain.length;
  return upTo >= version ? { entries } : { entries, failed: { key, upTo, error } };
}

/** The revisions that follow a version, one after the other, up to the first gap. */
function chainAfter(version: number, revisions: readonly RevisionMeta[]): RevisionMeta[] {
  const later = revisions.filter((one) => one.version > version).sort((one, other) => one.version - other.version);
  const gap = later.findIndex((one, index) => one.version !== version + 1 + index);
  return gap < 0 ? later : later.slice(0, gap);
}

interface Chain {
  chain: RevisionMeta[];
  /** Why it ends before the version that it was to reach. */
  error?: unknown;
}

/** Revisions of one record read at once, each with its whole text; several records are read side by side. */
const REVISIONS_AT_ONCE = 25;

/** The revisions of a record that the feeds lack, read when not all of them were delivered. */
async function readChain(session: Session, key: RecordKey, { version, at }: Fed, to: number): Promise<Chain> {
  const pk = revisionsPartition(key);
  const chain: RevisionMeta[] = [];
  let beyond = at === null ? undefined : revisionSortKey(at, version);
  for (let complete = false; !complete; ) {
    const stretch = await session.store.query({ pk, beyond, limit: REVISIONS_AT_ONCE, consistent: true });
    const read = readableAmong(stretch.items);
    chain.push(...chainAfter(version + chain.length, read.revisions));
    if ('error' in read) return { chain, error: read.error };
    complete = stretch.complete;
    beyond = stretch.items.at(-1)?.sk;
  }
  return { chain, error: new Error(`the revisions ${pk} do not lead from version ${version} to ${to} without a gap`) };
}

/** The revisions in items, up to the first that can't be read. */
function readableAmong(items: readonly Item[]): { revisions: RevisionMeta[]; error?: unknown } {
  const revisions: RevisionMeta[] = [];
  try {
    for (const item of items) revisions.push(readableMeta(item));
    return { revisions };
  } catch (error) {
    return { revisions, error };
  }
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
