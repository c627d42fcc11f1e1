import { feedHead, feedPartition, feedSortKey, LAST_IN_FEED } from '../../store/keys.ts';
import type { Session } from '../session.ts';
import { type PlacedEntry, readEntry, sequenceIn } from './entry.ts';
import { readHead } from './head.ts';

/** A stretch of a feed. */
export interface FeedStretch {
  entries: PlacedEntry[];
  /** Nothing more can be read behind them at this moment. */
  complete: boolean;
}

/** The entry at a place is no longer the one that stood there: the table is another, such as one restored from a backup. */
export class LostPlaceError extends Error {
  override name = 'LostPlaceError';
}

/**
 * The entries of a feed behind a place, at most `most`. The entry at the place is read along, to see that it is still
 * the same. DynamoDB may show some of a transaction's items before the others: since numbers have no holes, a missing one
 * shows that, and what lies behind it is not there yet. So does a head at the very place whose entry is missing.
 */
export async function entriesBehind(
  session: Session,
  feed: string,
  place: string | null | undefined,
  most: number,
): Promise<FeedStretch> {
  const sequence = place == null ? 0 : sequenceIn(place);
  if (sequence === undefined) throw new LostPlaceError('this is no place in a feed');
  const known = sequence > 0 ? 1 : 0;
  const range = { pk: feedPartition(feed), from: feedSortKey(Math.max(sequence, 1)), to: LAST_IN_FEED };
  const { items, complete } = await session.store.query({ ...range, limit: most + known, consistent: true });
  const read = items.map(readEntry);
  if (known && read[0]?.place !== place) {
    if (read[0]?.sequence !== sequence && (await isEnd(session, feed, place))) return { entries: [], complete: true };
    throw new LostPlaceError(`the feed of ${feed} has no entry ${place}`);
  }
  const behind = read.slice(known);
  const hole = behind.findIndex((entry, index) => entry.sequence !== sequence + 1 + index);
  return hole < 0 ? { entries: behind, complete } : { entries: behind.slice(0, hole), complete: true };
}

const isEnd = async (session: Session, feed: string, place: string | null | undefined): Promise<boolean> =>
  readHead(await session.store.get(feedHead(feed))).last?.place === place;
