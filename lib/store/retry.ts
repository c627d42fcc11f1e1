import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import pRetry from 'p-retry';

/** The registry was kept from its table by load or a broken connection, after bounded retries. */
export class StoreBusyError extends Error {
  override name = 'StoreBusyError';
  /** The answer to a write was lost: it may have happened all the same. Otherwise nothing was written. */
  readonly undecided: boolean;
  constructor(message: string, { undecided = false, ...options }: ErrorOptions & { undecided?: boolean }) {
    super(message, options);
    this.undecided = undecided;
  }
}

const TRANSIENT_REASONS = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
/** The call was not carried out. */
const REFUSALS = new Set([
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'ReplicatedWriteConflictException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionConflictException',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENOTFOUND',
]);
/** Whether the call was carried out can't be told. */
const LOST_ANSWERS = new Set([
  'InternalServerError',
  'ServiceUnavailable',
  'TimeoutError',
  'TransactionInProgressException',
  'ECONNRESET',
  'EPIPE',
]);

/**
 * Runs a call to DynamoDB and repeats it, up to 6 times with jittered exponential waits (20 ms to 2 s), when the
 * failure is one that passes: throttling, a transaction conflict, a broken connection. Writes are safe to repeat because
 * each carries one client request token.
 */
export async function withRetries<T>(call: () => Promise<T>, kind: 'read' | 'write' = 'read'): Promise<T> {
  let undecided = false;
  try {
    return await pRetry(call, {
      retries: 6,
      minTimeout: 20,
      maxTimeout: 2000,
      randomize: true,
      onFailedAttempt: ({ error }) => {
        undecided ||= kind === 'write' && isOneOf(error, LOST_ANSWERS);
      },
      shouldRetry: ({ error }) => isTransient(error),
    });
  } catch (error) {
    if (isTransient(error)) throw new StoreBusyError('DynamoDB kept refusing under load', { cause: error, undecided });
    throw error;
  }
}

function isTransient(error: unknown): boolean {
  if (error instanceof TransactionCanceledException) return wasCancelledByLoad(error);
  return isOneOf(error, REFUSALS) || isOneOf(error, LOST_ANSWERS);
}

/** Whether the error's name, or the code of a broken connection, is among these. */
function isOneOf(error: unknown, names: ReadonlySet<string>): boolean {
  if (!(error instanceof Error)) return false;
  return names.has(error.name) || ('code' in error && names.has(String(error.code)));
}

/** Conflict or throttling alone; a failed condition is an answer, not a passing trouble. */
function wasCancelledByLoad(error: TransactionCanceledException): boolean {
  const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code).filter((code) => code !== 'None');
  return codes.length > 0 && codes.every((code) => TRANSIENT_REASONS.has(code ?? ''));
}
