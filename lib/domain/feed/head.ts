import * as z from 'zod';
import { type Item, parseStored, readingOf } from '../../store/item.ts';
import { feedHead } from '../../store/keys.ts';
import { advance, type Write } from '../../store/writes.ts';

const Last = z.object({ place: z.string(), at: z.string() });

/** Where a feed ends. */
export interface FeedHead {
  /** Number of the last entry, which is how many there are; 0 in an empty feed. */
  sequence: number;
  /** The last entry's place, and when it was taken in; null in an empty feed. */
  last: z.output<typeof Last> | null;
}

export const readHead = (item: Item | undefined): FeedHead =>
  item
    ? { sequence: item.lock ?? 0, last: readingOf(item, () => Last.parse(parseStored(item.meta))) }
    : { sequence: 0, last: null };

/** Moves a feed's end, if it still is where it was read. */
export const moveHead = (feed: string, before: FeedHead, after: FeedHead): Write =>
  advance(feedHead(feed), before.sequence, after.sequence, { meta: JSON.stringify(after.last) });
