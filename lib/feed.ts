import { randomUUID } from 'node:crypto';
import type { Sessions } from './dependencies.ts';
import type { Identity } from './domain/access.ts';
import { type PassReport, runPass } from './domain/daily-pass.ts';
import { catchUp } from './domain/feed/catch-up.ts';
import { consume } from './domain/feed/consume.ts';
import { type Publisher, publishNew } from './domain/feed/publish.ts';
import type { Session } from './domain/session.ts';
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

/** A session of the feed's keeper, under an id of its own. */
export const sessionOf = ({ sessionFor }: FeedKeeper) => sessionFor(KEEPER, randomUUID());

export interface TakenIn {
  /** Revisions among the stream records. */
  delivered: number;
  /** Sequence numbers of the records that could not be taken in, each an error in the log. */
  failed: string[];
}

/**
 * Takes a batch of stream records into the feed and tells other apps, as long as there is time for that. That others could
 * not be told is an error in the log and no failure of the batch: the next batch, or the next hour's call, tells them.
 */
export async function takeIn(
  keeper: FeedKeeper,
  records: readonly StreamRecord[],
  mayGoOn: () => boolean = () => true,
): Promise<TakenIn> {
  const { log } = keeper;
  const { session, meter } = sessionOf(keeper);
  const { requestId } = session;
  const { delivered, appended, failed } = await consume(session, records);
  for (const { sequenceNumber, error } of failed) log.error('FEED_UNREADABLE', { requestId, sequenceNumber }, error);
  if (delivered > 0) {
    const sent = await tell(keeper, session, mayGoOn).catch((error: unknown) => {
      log.error('FEED_NOT_TOLD', { requestId }, error);
      return undefined;
    });
    log.info('FEED_TAKEN_IN', { requestId, delivered, appended, failed: failed.length, sent, ...meter });
  }
  return { delivered, failed: failed.map(({ sequenceNumber }) => sequenceNumber) };
}

/** Tells other apps what they were not told of yet; answers with how many events were sent. */
const tell = async ({ publisher }: FeedKeeper, session: Session, mayGoOn: () => boolean): Promise<number> =>
  publisher ? publishNew(session, publisher, mayGoOn) : 0;

/** One run of the daily look for what the feed lacks, with its line in the log. Rejects when others could not be told. */
export async function runCatchUp(
  keeper: FeedKeeper,
  options: { mayGoOn(): boolean; anew?: boolean },
): Promise<PassReport> {
  const { log } = keeper;
  const { session, meter } = sessionOf(keeper);
  const { requestId } = session;
  const onUnreadable = (error: unknown) => log.error('FEED_UNREADABLE', { requestId }, error);
  const report = await runPass(session, catchUp, { ...options, meter, onUnreadable });
  const sent = await tell(keeper, session, options.mayGoOn);
  log.info('FEED_CAUGHT_UP', { requestId, ...report, sent });
  return report;
}
