import * as z from 'zod';
import { parseStored, readingOf } from '../../store/item.ts';
import { SENT_STATE } from '../../store/keys.ts';
import { advance } from '../../store/writes.ts';
import { ALL_AGENCIES } from '../access.ts';
import { encodeId } from '../ids.ts';
import { scopeOf } from '../record-type.ts';
import type { RevisionAction } from '../revision.ts';
import type { Session } from '../session.ts';
import { entriesBehind } from './entries.ts';
import { changeId, type PlacedEntry, typeOf } from './entry.ts';

/** What other apps are told about a change: what it is about and nothing that the record says. */
export interface ChangeEvent {
  /** As `Change.id` of the API: by this a receiver recognises a repeat. */
  id: string;
  recordId: string;
  recordType: string;
  agency: string;
  version: number;
  action: RevisionAction;
  at: string;
}

/** Where events go. Settled when all of them were accepted; rejects when some were not. */
export interface Publisher {
  publish(events: readonly ChangeEvent[]): Promise<void>;
}

/** Entries read and sent at once. */
const AT_ONCE = 100;

const Sent = z.object({ place: z.string() });

/**
 * Sends what the registry-wide feed holds and no one was told of yet, in the order of the feed; answers with how many. How
 * far it came is stored after each hundred: an interruption between sending and storing repeats events, and none is lost.
 * What is left when time is up goes out the next time.
 */
export async function publishNew(session: Session, publisher: Publisher, mayGoOn: () => boolean): Promise<number> {
  let sent = 0;
  while (mayGoOn()) {
    const item = await session.store.get(SENT_STATE);
    const place = item && readingOf(item, () => Sent.parse(parseStored(item.meta))).place;
    const { entries } = await entriesBehind(session, ALL_AGENCIES, place, AT_ONCE);
    const last = entries.at(-1);
    if (!last) return sent;
    await publisher.publish(entries.map(toEvent));
    sent += entries.length;
    // refused when another process has sent the same meanwhile: then from where that one stands
    const set = { meta: JSON.stringify({ place: last.place }) };
    await session.store.transact([advance(SENT_STATE, item?.lock ?? 0, last.sequence, set)]);
  }
  return sent;
}

const toEvent = (entry: PlacedEntry): ChangeEvent => ({
  id: changeId(entry, entry.version),
  recordId: encodeId(entry),
  recordType: typeOf(entry).name,
  agency: scopeOf(typeOf(entry), entry),
  version: entry.version,
  action: entry.action,
  at: entry.at,
});
