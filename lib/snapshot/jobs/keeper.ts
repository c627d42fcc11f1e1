import type { Session } from '../../domain/session.ts';
import type { HeldJob, SnapshotJob } from './job.ts';
import { leaseOf, save } from './queue.ts';

/** Progress is saved no more often than this, milliseconds. */
const SAVE_EVERY_MS = 3_000;

/** Keeps a job's item up to date while its snapshot is written. */
export interface JobKeeper {
  /** Saves how far the run is and extends the lease, now and then, beside the writing. */
  progress(progress: { recordsWritten: number }): void;
  recordsWritten(): number;
  /** Whether nobody else has taken the job over. */
  isHeld(): boolean;
  /** Saves how the job was left and gives up the lease; false when someone else has taken it over. */
  end(job: SnapshotJob): Promise<boolean>;
}

/** `onFailure` hears of a save of progress that could not be made: the job then counts as lost. */
export function keepJob(
  session: Session,
  taken: HeldJob,
  holder: string,
  onFailure: (error: unknown) => void,
): JobKeeper {
  let held: HeldJob | undefined = taken;
  let { recordsWritten } = taken.job;
  let savedAt = session.now();
  let saving: Promise<void> | undefined;
  // whether a save that failed was carried out can't be told: a later call takes the job up again
  const saveProgress = async (from: HeldJob) => {
    const job = { ...from.job, recordsWritten, lease: leaseOf(session, holder) };
    held = await save(session, from, job).catch((error: unknown) => {
      onFailure(error);
      return undefined;
    });
    savedAt = session.now();
    saving = undefined;
  };
  return {
    progress: (progress) => {
      recordsWritten = progress.recordsWritten;
      if (held && !saving && session.now() - savedAt >= SAVE_EVERY_MS) saving = saveProgress(held);
    },
    recordsWritten: () => recordsWritten,
    isHeld: () => held !== undefined,
    end: async (job) => {
      await saving;
      return held !== undefined && (await save(session, held, { ...job, lease: null })) !== undefined;
    },
  };
}
