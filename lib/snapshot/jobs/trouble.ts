import { UnreadableItemError } from '../../store/item.ts';
import { StoreBusyError } from '../../store/retry.ts';
import { SnapshotError } from '../sink.ts';
import type { SnapshotJob } from './job.ts';

/** How often the same trouble may keep a snapshot from going on before it is given up. */
const PATIENCE = 3;

/** The job after something kept it from going on: given up when that happened too often without a record written since. */
export function withTrouble(job: SnapshotJob, message: string): SnapshotJob {
  const { recordsWritten, trouble: before } = job;
  const isSame = before?.message === message && before.recordsWritten === recordsWritten;
  const trouble = { message, times: isSame ? before.times + 1 : 1, recordsWritten };
  return trouble.times < PATIENCE ? { ...job, trouble } : { ...job, trouble, status: 'FAILED', error: message };
}

/** How often a job is taken up without a record written since, before it is given up. */
const TAKE_UPS = 12;

/**
 * The job as it is taken up once more: given up when that happened too often in vain. A writer that runs out of memory, or whose
 * time ends in the middle of a part, meets no trouble that it could tell of.
 */
export function takenUpAgain(job: SnapshotJob): SnapshotJob {
  const { recordsWritten, takenUp: before } = job;
  const times = before?.recordsWritten === recordsWritten ? before.times + 1 : 1;
  const takenUp = { times, recordsWritten };
  return times <= TAKE_UPS ? { ...job, takenUp } : { ...job, takenUp, status: 'FAILED', error: IN_VAIN, lease: null };
}

const IN_VAIN = `The writer was started ${TAKE_UPS} times and got no further: it runs out of memory, or out of time within one part. Give it more of either, or raise the table's ceiling; then ask for a new snapshot.`;

/** By the error's name or code, what is the matter and what to do. */
const KNOWN: Readonly<Record<string, string>> = {
  NoSuchBucket:
    'The bucket for snapshots does not exist. Deploy the bucket stack, or correct SNAPSHOT_BUCKET; then ask for a new snapshot.',
  AccessDenied:
    'S3 refuses the writer access. Check that its role may write to the bucket and use its key; then ask for a new snapshot.',
  ExpiredToken: 'The credentials ended while the snapshot was written. Ask for a new snapshot.',
  ENOSPC: 'The disk that holds the snapshots is full. Make room; then ask for a new snapshot.',
  EACCES: 'The folder of snapshots can not be written. Give the server the right to; then ask for a new snapshot.',
};
const SAME_AS: Readonly<Record<string, string>> = {
  AccessDeniedException: 'AccessDenied',
  Forbidden: 'AccessDenied',
  EPERM: 'EACCES',
  EROFS: 'EACCES',
  EDQUOT: 'ENOSPC',
  ExpiredTokenException: 'ExpiredToken',
  RequestExpired: 'ExpiredToken',
};

/** What to tell people about an error; never a text of a record. */
export function describeTrouble(error: unknown): string {
  if (error instanceof UnreadableItemError) {
    return `${capitalized(error.message)}. Mend it, or restore the table to before it was damaged; then ask for a new snapshot.`;
  }
  if (error instanceof StoreBusyError)
    return 'The table kept refusing under load. Ask for a new snapshot at a quieter time.';
  const [known] = namesOf(error).flatMap((name) => KNOWN[SAME_AS[name] ?? name] ?? []);
  if (known) return known;
  if (error instanceof SnapshotError) return error.message;
  return `Something was not foreseen (${namesOf(error)[0] ?? 'unknown'}); the log of the writer says what.`;
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The names and codes of an error and of what caused it. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [error.name, ...code, ...namesOf(error.cause)];
}
