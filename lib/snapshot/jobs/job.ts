import * as z from 'zod';
import { type Item, parseStored, readingOf } from '../../store/item.ts';
import { type Key, SNAPSHOT_QUEUE, snapshotsPartition } from '../../store/keys.ts';
import { advance, type Write } from '../../store/writes.ts';
import { SNAPSHOT_KINDS } from '../manifest.ts';

export type SnapshotKind = (typeof SNAPSHOT_KINDS)[number];

const Job = z.object({
  /** A ULID: the snapshot's name in paths and its place in lists. */
  run: z.string(),
  /** An agency's key, or `*` for the whole registry. */
  scope: z.string(),
  kind: z.enum(SNAPSHOT_KINDS),
  status: z.enum(['REQUESTED', 'RUNNING', 'COMPLETE', 'FAILED']),
  /** UTC. It is also the instant whose state is written: what was acknowledged before the request is in it. */
  requestedAt: z.string(),
  requestedBy: z.string(),
  /** Null until it has begun. */
  asOf: z.string().nullable(),
  /** Of an incremental snapshot that is complete: the instant of the one it goes on from. */
  since: z.string().nullable(),
  recordsWritten: z.int(),
  manifest: z.object({ path: z.string(), bytes: z.int(), sha256: z.string() }).nullable(),
  schemaVersion: z.string().nullable(),
  headsDigest: z.string().nullable(),
  completedAt: z.string().nullable(),
  /** Until when its files are kept, UTC; null: until someone removes them. */
  keptUntil: z.string().nullable(),
  /** Why it was given up and what to do. */
  error: z.string().nullable(),
  /** Who writes it, and until when (UTC) nobody else may. */
  lease: z.object({ holder: z.string(), until: z.string() }).nullable(),
  /** The last thing that kept it from going on, and how often it did so since records were last written. */
  trouble: z.object({ message: z.string(), times: z.int(), recordsWritten: z.int() }).nullable(),
  /** How often it was taken up since records were last written: a writer that is killed leaves no other trace. */
  takenUp: z.object({ times: z.int(), recordsWritten: z.int() }).nullable(),
});
export type SnapshotJob = z.output<typeof Job>;

/** A job with the lock under which it was read: whoever read it before it was written since can't write it. */
export interface HeldJob {
  job: SnapshotJob;
  lock: number;
}

/** What is asked for. */
export type Order = Pick<SnapshotJob, 'run' | 'scope' | 'kind' | 'requestedAt' | 'requestedBy'>;

export const jobKey = ({ scope, run }: Pick<SnapshotJob, 'scope' | 'run'>): Key => ({
  pk: snapshotsPartition(scope),
  sk: run,
});

const queueKey = ({ scope, kind }: Pick<SnapshotJob, 'scope' | 'kind'>): Key => ({
  pk: SNAPSHOT_QUEUE,
  sk: `${scope}|${kind}`,
});

const Queued = z.object({ scope: z.string(), run: z.string() });

/** Where the job stands that an item of the queue is about. */
export const queuedJob = (item: Item): z.output<typeof Queued> =>
  readingOf(item, () => Queued.parse(parseStored(item.meta)));

export const readJob = (item: Item): HeldJob => ({
  job: readingOf(item, () => Job.parse(parseStored(item.meta))),
  lock: item.lock ?? 0,
});

export const isOpen = ({ status }: SnapshotJob): boolean => status === 'REQUESTED' || status === 'RUNNING';

export const newJob = (order: Order): SnapshotJob => ({ ...NOT_BEGUN, ...order });

/** A new job and its place in the queue; the second write fails while one of the same scope and kind is open. */
export function orderWrites(job: SnapshotJob): [Write, Write] {
  const meta = JSON.stringify({ scope: job.scope, run: job.run });
  return [
    advance(jobKey(job), 0, 1, { meta: JSON.stringify(job) }),
    { action: 'put', ifAbsent: true, item: { ...queueKey(job), meta } },
  ];
}

const NOT_BEGUN = {
  status: 'REQUESTED',
  asOf: null,
  since: null,
  recordsWritten: 0,
  manifest: null,
  schemaVersion: null,
  headsDigest: null,
  completedAt: null,
  keptUntil: null,
  error: null,
  lease: null,
  trouble: null,
  takenUp: null,
} as const;

/** The writes that carry a job on, unless it was written since; one that is no longer open leaves the queue with them. */
export function jobWrites({ lock }: HeldJob, job: SnapshotJob): Write[] {
  const replaced = advance(jobKey(job), lock, lock + 1, { meta: JSON.stringify(job) });
  return isOpen(job) ? [replaced] : [replaced, { action: 'remove', key: queueKey(job) }];
}
