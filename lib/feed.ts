import { randomUUID } from 'node:crypto';
import type { Sessions } from './dependencies.ts';
import type { Identity } from './domain/access.ts';
import { consume } from './domain/feed/consume.ts';
import { type Publisher, publishNew } from './domain/feed/publish.ts';
import type { Log } from './logging/log.ts';
import type { StreamRecord } from './store/stream.ts';

/** Who keeps the feed. No grants: it asks the store, not the access policy, and shows nobody anything. */
const KEEPER: Identity = { subject: 'change feed', grants: new Map() };

/** What keeping the feed takes. */
export interface FeedKeeper {
  sessionFor: Sessions;
  log: Log;
  /** Where events go; none are sent without one. */
  publisher?: Publisher;
}

export interface TakenIn {
  /** Revisions among the stream records. */
  delivered: number;
  /** Sequence numbers of the records that could not be taken in, each an error in the log. */
  failed: string[];
}

/** Takes a batch of stream records into the feed and tells other apps. */
export async function takeIn(
  { sessionFor, log, publisher }: FeedKeeper,
  records: readonly StreamRecord[],
): Promise<TakenIn> {
  const { session, meter } = sessionFor(KEEPER, randomUUID());
  const { requestId } = session;
  const { delivered, appended, failed } = await consume(session, records);
  for (const { sequenceNumber, error } of failed) log.error('FEED_UNREADABLE', { requestId, sequenceNumber }, error);
  if (delivered > 0) {
    const sent = publisher ? await publishNew(session, publisher) : 0;
    log.info('FEED_TAKEN_IN', { requestId, delivered, appended, failed: failed.length, sent, ...meter });
  }
  return { delivered, failed: failed.map(({ sequenceNumber }) => sequenceNumber) };
}
