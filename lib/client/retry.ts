import { RegistryError } from './errors.ts';

export interface RetryOptions {
  /** How often a request is sent at most; 6 by default. */
  attempts?: number;
  /** The first wait is at most this long, each later one at most twice as long as the one before; 200 ms by default. */
  firstWaitMs?: number;
  /** No wait is longer; 10,000 ms by default. A server that asks for more is asked again no sooner than this. */
  longestWaitMs?: number;
  /** Told each failure after which the request is sent again. */
  onRetry?(failure: RegistryError): void;
}

/** A wait that ends early, rejecting, when the signal aborts. */
export type Wait = (ms: number, signal: AbortSignal | undefined) => Promise<void>;

export const wait: Wait = (ms, signal) =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const abort = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', abort, { once: true });
  });

/** Failures that may be over a moment later. */
export const isPassing = (error: unknown): error is RegistryError =>
  error instanceof RegistryError && (error.kind === 'network' || error.kind === 'busy');

/** How long to wait after so many failures: doubling, with jitter, within the limits; a server's own wish comes first. */
export function backoff(failures: number, options: RetryOptions, askedFor = 0): number {
  const { firstWaitMs = 200, longestWaitMs = 10_000 } = options;
  const ceiling = Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - 1));
  return Math.max(Math.min(askedFor, longestWaitMs), ceiling * (0.5 + Math.random() / 2));
}

/** Repeats what failed for a passing reason. What it throws in the end knows whether any of the tries may have been carried out. */
export async function withRetries<T>(
  work: () => Promise<T>,
  options: RetryOptions & { wait: Wait; signal: AbortSignal | undefined },
): Promise<T> {
  let mayBeDone = false;
  for (let failures = 1; ; failures += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof RegistryError)) throw error;
      if (!isPassing(error) || failures >= (options.attempts ?? 6))
        throw mayBeDone && !error.mayBeDone ? error.afterUncertainTry() : error;
      mayBeDone ||= error.mayBeDone;
      options.onRetry?.(error);
      await options.wait(backoff(failures, options, error.retryAfterMs), options.signal);
    }
  }
}
