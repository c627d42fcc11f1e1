/**
 * Where everything stands in the table. Every partition key starts with the agency's key, so no key expression can
 * reach across agencies by accident. `|` separates; it can't occur in an agency's key or a type's code.
 */

/** The primary key of an item. */
export interface Key {
  pk: string;
  sk: string;
}

/** Names a key where keys of several partitions stand together. */
export const nameOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** Whether an item can stand there: DynamoDB takes well-formed text of 1 to 2,048 and 1 to 1,024 bytes. */
export function isPossible({ pk, sk }: Key): boolean {
  return pk !== '' && sk !== '' && isText(pk, 2_048) && isText(sk, 1_024);
}

const isText = (text: string, maxBytes: number): boolean => text.isWellFormed() && Buffer.byteLength(text) <= maxBytes;

/** Identifies a record: its type's code, its agency's key and its id within them. */
export interface RecordKey {
  code: string;
  agency: string;
  localId: string;
}

/** The partition that agencies themselves live in; no agency key contains `@`. */
export const REGISTRY_TENANT = '@';

/** Sorts after every date and text that starts with a digit or letter: the place of records without a value. */
export const MISSING_LAST = '~';

const join = (...parts: string[]): string => parts.join('|');

/** The agency with whose key a partition key starts. */
export const agencyIn = (pk: string): string => pk.slice(0, pk.indexOf('|'));

export const recordsPartition = (agency: string, code: string): string => join(agency, code);

export const recordKey = ({ agency, code, localId }: RecordKey): Key => ({
  pk: recordsPartition(agency, code),
  sk: localId,
});

/** Records with one value of an index, in the order of their creation. */
export const indexPartition = (agency: string, code: string, index: string, value: string): string =>
  join(agency, code, 'index', index, value);

/** All records of a type, archived ones too, in the order of one of their values. */
export const orderPartition = (agency: string, code: string, order: string): string =>
  join(agency, code, 'order', order);

export const orderSortKey = (value: string | null, localId: string): string => join(value ?? MISSING_LAST, localId);

export const revisionsPartition = ({ agency, code, localId }: RecordKey): string => join(agency, code, 'rev', localId);

/** The record whose revisions stand in a partition; undefined for a partition of anything else. */
export function recordRevisedIn(pk: string): RecordKey | undefined {
  const [agency, code, kind, localId, ...more] = pk.split('|');
  if (!agency || !code || kind !== 'rev' || !localId || more.length > 0) return undefined;
  return { agency, code, localId };
}

/** One small item for each live record in which rules found something: which rules, under the record's local id. */
export const findingsPartition = (agency: string, code: string): string => join(agency, code, 'findings');

/** One small item for each record that was purged, under its local id: when, the last version, and when it was created (`meta`). */
export const purgedPartition = (agency: string, code: string): string => join(agency, code, 'purged');

/** The change feed of an agency, or with `*` of all of them: its entries by sequence number, and its head. */
export const feedPartition = (agency: string): string => join(agency, 'feed');

/** Sequence numbers start at 1 and have no holes; twelve digits sort as text. */
export const feedSortKey = (sequence: number): string => String(sequence).padStart(12, '0');

/** The sort key of the last entry that a feed can have; the head sorts after it. */
export const LAST_IN_FEED = '9'.repeat(12);

/** Which entry is a feed's last. */
export const feedHead = (agency: string): Key => ({ pk: feedPartition(agency), sk: 'head' });

/** One small item for each record, under its local id: up to which version the feeds have its revisions. */
export const fedPartition = (agency: string, code: string): string => join(agency, code, 'fed');

/** How far the daily look for what the feeds lack has come. */
export const CATCH_UP_STATE: Key = { pk: join(REGISTRY_TENANT, 'feed'), sk: 'catch-up' };

/** Up to where the registry-wide feed has been sent to other apps as events. */
export const SENT_STATE: Key = { pk: join(REGISTRY_TENANT, 'feed'), sk: 'sent' };

/** Up to where a local start has read the table's stream; deployed, Lambda keeps that itself. */
export const STREAM_STATE: Key = { pk: join(REGISTRY_TENANT, 'feed'), sk: 'stream' };

/** How far the daily sweep has come. */
export const SWEEP_STATE: Key = { pk: join(REGISTRY_TENANT, 'sweep'), sk: 'state' };

/** The snapshots of an agency, or of the whole registry (`*`), under the ULIDs of their runs. */
export const snapshotsPartition = (scope: string): string => join(scope, 'snapshots');

/** The snapshots that are waiting or being written: one item for each scope and kind, so that there is never a second one. */
export const SNAPSHOT_QUEUE = join(REGISTRY_TENANT, 'snapshot-queue');

/** What the schedule of snapshots has asked for last, under each kind. */
export const SNAPSHOT_SCHEDULE = join(REGISTRY_TENANT, 'snapshot-schedule');

/** Revisions sort by time; the version is added for people who read the table. */
export const revisionSortKey = (at: string, version: number): string => join(at, String(version).padStart(6, '0'));

/**
 * The largest sort key of what was made at or before an instant, where sort keys start with a time: `}` sorts after the `|` that
 * follows it.
 */
export const upToInstant = (instant: string): string => `${instant}}`;

/** `|` in a caller's own key is written as `%7C`: it must not make the guard look like another kind of item. */
export const externalKeyGuard = (agency: string, code: string, externalKey: string): Key => ({
  pk: join(agency, code, 'key', externalKey.replaceAll('%', '%25').replaceAll('|', '%7C')),
  sk: 'guard',
});

/**
 * What is left beside a key's guard when its holder is purged, in the order of purges and before the guard itself: who held
 * the key until when.
 */
export const formerHolderKey = (guard: Key, purgedAt: string, localId: string): Key => ({
  pk: guard.pk,
  sk: join(purgedAt, localId),
});

/** The item that changes with every new link between an agency's records of a type: who adds one knows all others. */
export const graphGuard = (agency: string, code: string): Key => ({ pk: join(agency, code, 'graph'), sk: 'guard' });

export const idempotencyKey = (agency: string, digest: string): Key => ({
  pk: join(agency, 'idem', digest),
  sk: 'idem',
});

/** The key with which the agency's addresses of saved queries are signed. */
export const signingKey = (agency: string): Key => ({ pk: join(agency, 'signing'), sk: 'key' });
