import { createHash, randomUUID } from 'node:crypto';
import type { Sessions } from './dependencies.ts';
import type { Identity } from './domain/access.ts';
import { ruleContext, type Session } from './domain/session.ts';
import type { Log } from './logging/log.ts';
import type { Encoding } from './snapshot/encoding.ts';
import type { HeldJob, SnapshotJob } from './snapshot/jobs/job.ts';
import { type JobKeeper, keepJob } from './snapshot/jobs/keeper.ts';
import { takeUp } from './snapshot/jobs/queue.ts';
import { requestScheduled, type Schedule } from './snapshot/jobs/schedule.ts';
import { describeTrouble, withTrouble } from './snapshot/jobs/trouble.ts';
import { WHOLE_REGISTRY } from './snapshot/paths.ts';
import { runSnapshot, type SnapshotOutcome } from './snapshot/run.ts';
import { type Sink, SnapshotError } from './snapshot/sink.ts';

/** Who writes snapshots. No grants: it asks the store, not the access policy, and shows nobody anything. */
const SNAPSHOTTER: Identity = { subject: 'snapshot writer', grants: new Map() };

const DAY_MS = 24 * 60 * 60 * 1000;

export interface SnapshotterOptions {
  sink: Sink;
  /** Tells this process from others that write: a job that it holds it takes up again at once. */
  holder: string;
  /** Whether there is time to go on. */
  mayGoOn(): boolean;
  /**
   * Milliseconds between an instant and the moment when every change stamped before it has been written or refused: more
   * than the longest request may take, and clocks may differ.
   */
  settleMs: number;
  /** Waits for what is known to be under way, where one process knows all that is written. */
  untilSettled?(): Promise<void>;
  schedule: Schedule;
  /** For how many days files of tables are kept; null: until someone removes them. */
  keptDays: number | null;
  /** Where files are encoded: in this thread unless said otherwise. */
  encoding?: () => Encoding;
}

export interface SnapshotterReport {
  completed: number;
  /** Jobs that stopped for want of time or met trouble: the next call goes on. */
  unfinished: number;
  /** Runs that were given up, each with why. */
  givenUp: string[];
}

/** Asks for what the schedule wants, then writes open snapshots, oldest first, for as long as there is time. */
export async function runSnapshots(
  sessionFor: Sessions,
  log: Log,
  options: SnapshotterOptions,
): Promise<SnapshotterReport> {
  const report: SnapshotterReport = { completed: 0, unfinished: 0, givenUp: [] };
  await requestScheduled(sessionFor(SNAPSHOTTER, randomUUID()).session, options.schedule);
  const met = new Set<string>();
  while (options.mayGoOn()) {
    const { session } = sessionFor(SNAPSHOTTER, randomUUID());
    const held = await takeUp(session, options.holder, met);
    if (!held) break;
    met.add(held.job.run);
    const job = await carryOn(session, log, options, held);
    if (job?.status === 'COMPLETE') report.completed += 1;
    else if (job?.status === 'FAILED') report.givenUp.push(`${job.run}: ${job.error}`);
    else report.unfinished += 1;
  }
  return report;
}

/** Writes one job on; answers with how it was left, undefined when someone else has taken it over. */
async function carryOn(
  session: Session,
  log: Log,
  options: SnapshotterOptions,
  held: HeldJob,
): Promise<SnapshotJob | undefined> {
  const { run, scope, kind, status, error } = held.job;
  const fields = { requestId: session.requestId, run, scope, kind };
  if (status === 'FAILED') {
    log.error('SNAPSHOT_GIVEN_UP', fields, new Error(error ?? ''));
    return held.job;
  }
  await options.untilSettled?.();
  const keeper = keepJob(session, held, options.holder, (failed) => log.error('SNAPSHOT_TROUBLE', fields, failed));
  const left = await written(session, log, options, held.job, keeper);
  const saved = await keeper.end(left);
  if (!saved) log.info('SNAPSHOT_TAKEN_OVER', fields);
  else if (left.status === 'FAILED') log.error('SNAPSHOT_GIVEN_UP', fields, new Error(left.error ?? ''));
  else log.info(MESSAGE_OF[left.status], { ...fields, whole: isWhole(left), records: left.recordsWritten });
  return saved ? left : undefined;
}

/** For alarms: in their patterns the scope `*` would stand for any. */
const isWhole = ({ scope }: SnapshotJob) => (scope === WHOLE_REGISTRY ? 'yes' : 'no');

const MESSAGE_OF = {
  REQUESTED: 'SNAPSHOT_PAUSED',
  RUNNING: 'SNAPSHOT_PAUSED',
  COMPLETE: 'SNAPSHOT_COMPLETED',
} as const;

/** The job as it is after as much writing as there is time for. */
async function written(
  session: Session,
  log: Log,
  { sink, mayGoOn, settleMs, keptDays, encoding }: SnapshotterOptions,
  job: SnapshotJob,
  keeper: JobKeeper,
): Promise<SnapshotJob> {
  const { run, scope, kind, requestedAt: asOf } = job;
  const options = { mayGoOn: () => mayGoOn() && keeper.isHeld(), onProgress: keeper.progress, settleMs, encoding };
  try {
    const outcome = await runSnapshot(session, sink, { run, scope, kind, asOf }, options);
    if (outcome.outcome === 'CONTINUES')
      return { ...job, recordsWritten: Math.max(job.recordsWritten, outcome.recordsWritten) };
    return await completed(session, sink, job, outcome, keptDays);
  } catch (error) {
    log.error('SNAPSHOT_TROUBLE', { requestId: session.requestId, run, scope, kind }, error);
    return withTrouble({ ...job, recordsWritten: keeper.recordsWritten() }, describeTrouble(error));
  }
}

async function completed(
  session: Session,
  sink: Sink,
  job: SnapshotJob,
  { manifestPath: path, manifest, recordsWritten }: Extract<SnapshotOutcome, { outcome: 'COMPLETE' }>,
  keptDays: number | null,
): Promise<SnapshotJob> {
  const stored = await sink.read(path);
  if (!stored) throw new SnapshotError('The manifest that was just written is gone. Ask for a new snapshot.');
  const { bytes } = stored;
  const { schemaVersion, headsDigest, since } = manifest;
  return {
    ...job,
    status: 'COMPLETE',
    manifest: { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    recordsWritten,
    schemaVersion,
    headsDigest,
    since,
    completedAt: ruleContext(session).now,
    keptUntil: keptDays === null ? null : new Date(session.now() + keptDays * DAY_MS).toISOString(),
    trouble: null,
  };
}
