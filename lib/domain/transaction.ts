import pRetry from 'p-retry';
import { type Failure, failure } from '../failures.ts';
import type { Item } from '../store/item.ts';
import { StoreBusyError } from '../store/retry.ts';
import { type FailedCondition, type Table, TransactionTooLargeError } from '../store/store.ts';
import type { Write } from '../store/writes.ts';

/** DynamoDB's limit for one transaction. */
export const MAX_WRITES = 100;
const TOO_MANY_BYTES =
  'The record and its entries in the indexes have more bytes than one transaction can hold. Shorten its texts, or list fewer countries or tags.';

/** What the failed condition of a write means. */
export type Refusal =
  | { kind: 'failure'; failure: Failure }
  /** What was read has changed since: read again and try again. */
  | { kind: 'stale' }
  /** The same request was carried out before. */
  | { kind: 'repeated'; item: Item };

/** Someone else changed what this write was computed from, without that being a conflict to report. */
export class StaleReadError extends Error {
  override name = 'StaleReadError';
}

/** Writes that happen together, each with what it means when its condition does not hold. */
export class Transaction {
  readonly #writes: Write[] = [];
  readonly #meanings: ((item: Item | undefined) => Refusal)[] = [];

  add(write: Write, ifRefused: (item: Item | undefined) => Refusal = () => ({ kind: 'stale' })): void {
    this.#writes.push(write);
    this.#meanings.push(ifRefused);
  }

  /**
   * Commits all or nothing. Answers with the failures, or with the record of the same request carried out before.
   * Throws StaleReadError when the caller must read again.
   */
  async commit(store: Table): Promise<{ failures: Failure[]; repeated?: Item }> {
    if (this.#writes.length > MAX_WRITES) {
      const message = `This change touches ${this.#writes.length} items, more than the ${MAX_WRITES} that one transaction can hold. Refer to fewer records.`;
      return { failures: [failure('TOO_LARGE', ['input'], message)] };
    }
    const failed = await this.#transact(store);
    if (!failed) return { failures: [failure('TOO_LARGE', ['input'], TOO_MANY_BYTES)] };
    const refusals = failed.map(({ index, item }) => this.#meanings[index]?.(item));
    const repeated = refusals.find((refusal) => refusal?.kind === 'repeated');
    if (repeated) return { failures: [], repeated: repeated.item };
    const failures = refusals.flatMap((refusal) => (refusal?.kind === 'failure' ? [refusal.failure] : []));
    if (failures.length === 0 && refusals.length > 0) throw new StaleReadError('changed between read and write');
    return { failures };
  }

  async #transact(store: Table): Promise<FailedCondition[] | undefined> {
    try {
      return await store.transact(this.#writes);
    } catch (error) {
      if (error instanceof TransactionTooLargeError) return undefined;
      throw error;
    }
  }
}

/** Carries out a read-and-write again, up to 12 times with jittered waits, while what it read keeps changing. */
export async function untilNotStale<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await pRetry(attempt, {
      retries: 12,
      minTimeout: 5,
      maxTimeout: 500,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof StaleReadError,
    });
  } catch (error) {
    if (error instanceof StaleReadError) throw new StoreBusyError('the record kept changing', { cause: error });
    throw error;
  }
}
