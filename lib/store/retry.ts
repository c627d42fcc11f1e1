import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import pRetry from 'p-retry';

/** The registry was kept from its table by load, after bounded retries. Nothing was written. */
export class StoreBusyError extends Error {
  override name = 'StoreBusyError';
}

const TRANSIENT_REASONS = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
const TRANSIENT_ERRORS = new Set([
  'InternalServerError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'ReplicatedWriteConflictException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ThrottlingException',
  'TimeoutError',
  'TransactionConflictException',
  'TransactionInProgressException',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
]);

/**
 * Runs a call to DynamoDB and repeats it, up to 6 times with jittered exponential waits (20 ms to 2 s), when the
 * failure is one that passes: throttling, a transaction conflict, a broken connection. Writes are safe to repeat because
 * each carries one client request token.
 */
export async function withRetries<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await pRetry(call, {
      retries: 6,
      minTimeout: 20,
      maxTimeout: 2000,
      randomize: true,
      shouldRetry: ({ error }) => isTransient(error),
    });
  } catch (error) {
    if (isTransient(error)) throw new StoreBusyError('DynamoDB kept refusing under load', { cause: error });
    throw error;
  }
}

function isTransient(error: unknown): boolean {
  if (error instanceof TransactionCanceledException) return wasCancelledByLoad(error);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return TRANSIENT_ERRORS.has(error.name) || TRANSIENT_ERRORS.has(code);
}

/** Conflict or throttling alone; a failed condition is an answer, not a passing trouble. */
function wasCancelledByLoad(error: TransactionCanceledException): boolean {
  const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code).filter((code) => code !== 'None');
  return codes.length > 0 && codes.every((code) => TRANSIENT_REASONS.has(code ?? ''));
}
