import { createHash } from 'node:crypto';
import * as z from 'zod';
import { failure } from '../failures.ts';
import { type Item, parseStored, readingOf } from '../store/item.ts';
import { idempotencyKey, type Key } from '../store/keys.ts';
import type { Write } from '../store/writes.ts';
import type { Session } from './session.ts';
import type { Refusal, Transaction } from './transaction.ts';

/** For how long a repeat is recognised. */
const WINDOW_SECONDS = 7 * 24 * 60 * 60;

/** What a mutation's idempotency key stands for. */
export interface Idempotency {
  /** As the caller chose it; at most 200 characters. */
  key: string;
  /** Digest of the mutation's name and whole input. */
  request: string;
}

const Answer = z.object({
  request: z.string(),
  outcome: z.enum(['CREATED', 'UPDATED', 'UNCHANGED', 'ARCHIVED', 'RESTORED', 'PURGED', 'REFUSED']),
  code: z.string(),
  agency: z.string(),
  localId: z.string(),
  revision: z.object({ pk: z.string(), sk: z.string() }),
});
/** Where the first answer can be found again. */
export type Answer = z.output<typeof Answer>;

export const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

export const idempotencyItemKey = (session: Session, agency: string, { key }: Idempotency): Key =>
  idempotencyKey(agency, digestOf([session.identity.subject, key]));

/** Adds the idempotency record to a transaction: of several with the same key exactly one is committed. */
export function claim(
  transaction: Transaction,
  session: Session,
  idempotency: Idempotency | undefined,
  answer: Omit<Answer, 'request'>,
): void {
  if (!idempotency) return;
  const now = epochSeconds(session);
  const write: Write = {
    action: 'put',
    ifAbsent: true,
    ifExpiredAt: now,
    item: {
      ...idempotencyItemKey(session, answer.agency, idempotency),
      meta: JSON.stringify({ ...answer, request: idempotency.request }),
      ttl: now + WINDOW_SECONDS,
    },
  };
  transaction.add(write, (item) => meaningOf(item, idempotency));
}

/** The earlier answer to the same request, or that the key was used for another. */
export function meaningOf(item: Item | undefined, idempotency: Idempotency): Refusal {
  if (!item) return { kind: 'stale' };
  if (readAnswer(item).request === idempotency.request) return { kind: 'repeated', item };
  return {
    kind: 'failure',
    failure: failure(
      'IDEMPOTENCY_KEY_REUSED',
      ['input', 'idempotencyKey'],
      'This idempotency key was used before with another input. Use a new key for a new change.',
    ),
  };
}

/** Whether the key is free again; DynamoDB removes such items in its own time. */
export const isExpired = (session: Session, { ttl }: Item): boolean => ttl !== undefined && ttl < epochSeconds(session);

const epochSeconds = (session: Session): number => Math.floor(session.now() / 1000);

export const readAnswer = (item: Item): Answer => readingOf(item, () => Answer.parse(parseStored(item.meta)));
