import type { Session } from '../domain/session.ts';
import type { Manifest, SNAPSHOT_KINDS } from './manifest.ts';
import type { Scope } from './paths.ts';
import { type Sink, SnapshotError } from './sink.ts';

/** What to take a snapshot of. The same order given again goes on with its run. */
export interface SnapshotOrder {
  /** A ULID; names the run in paths. */
  run: string;
  /** An agency's key, or `*` for the whole registry. */
  scope: Scope;
  kind: (typeof SNAPSHOT_KINDS)[number];
  /** The instant whose state it holds, UTC with milliseconds. */
  asOf: string;
}

export interface SnapshotOptions {
  /** Whether there is time for more; asked after every stretch. */
  mayGoOn(): boolean;
  onProgress(progress: SnapshotProgress): void;
  /** How much older than the first read the instant must be, ms (DEFAULT_SETTLE_MS). */
  settleMs?: number;
}

export interface SnapshotProgress {
  /** The table of records being written. */
  entity: string;
  /** Records of all types so far. */
  recordsWritten: number;
}

export type SnapshotOutcome =
  | { outcome: 'COMPLETE'; manifestPath: string; manifest: Manifest; recordsWritten: number }
  /** There was no time for more: the same order goes on from here. */
  | { outcome: 'CONTINUES'; recordsWritten: number };

/**
 * Longer than any commit takes: a function runs for less than 30 seconds, and a revision's instant is set before its
 * commit begins. A snapshot reads only when its instant is older than this, so nothing can still come to be before it.
 */
export const DEFAULT_SETTLE_MS = 60_000;

/**
 * Takes a snapshot, or goes on with one. Whether the caller may is decided before: like the daily sweep it asks the store and not
 * the access policy. Throws SnapshotError, with what to do, when it can't be taken; then nothing is published.
 */
export async function runSnapshot(
  _session: Session,
  _sink: Sink,
  order: SnapshotOrder,
  _options: SnapshotOptions,
): Promise<SnapshotOutcome> {
  throw new SnapshotError(`run ${order.run} can't be taken yet`);
}
