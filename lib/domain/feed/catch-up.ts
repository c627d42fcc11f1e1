import type { Item } from '../../store/item.ts';
import { CATCH_UP_STATE, fedPartition, purgedPartition } from '../../store/keys.ts';
import type { Pass, PassOptions, Stretch } from '../daily-pass.ts';
import { readAll } from '../read-all.ts';
import { recordTypes } from '../record-types.ts';
import type { Session } from '../session.ts';
import { append, type Delivered } from './append.ts';

/**
 * Takes into the feed what the stream never delivered: everything when the feed is first deployed beside an existing
 * table, and what was written while nobody read the stream for more than the day that it is kept. Every record, and every
 * mark of a purge, is compared with up to where the feeds have it.
 */
export const catchUp: Pass = { state: CATCH_UP_STATE, types: recordTypes, lookAt };

/** Records whose revisions are read at once. */
const RECORDS_AT_ONCE = 25;

async function lookAt(session: Session, stretch: Stretch, { onUnreadable }: PassOptions) {
  const { tenant, type, items, complete } = stretch;
  const purged = complete ? await readAll(session, { pk: purgedPartition(tenant, type.code), consistent: false }) : [];
  const behind = [...(await behindAmong(session, stretch, items)), ...(await behindAmong(session, stretch, purged))];
  let changed = 0;
  let unreadable = 0;
  for (let start = 0; start < behind.length; start += RECORDS_AT_ONCE) {
    const { revisions, failed } = await append(session, behind.slice(start, start + RECORDS_AT_ONCE));
    changed += revisions;
    unreadable += failed.length;
    for (const { error } of failed) onUnreadable(error);
  }
  return { changed, unreadable };
}

/** The records that items tell of with a later version than the feeds have. */
async function behindAmong(
  session: Session,
  { tenant, type: { code } }: Stretch,
  items: readonly Item[],
): Promise<Delivered[]> {
  const [first, last] = [items.at(0), items.at(-1)];
  if (!first || !last) return [];
  const fed = await readAll(session, {
    pk: fedPartition(tenant, code),
    from: first.sk,
    to: last.sk,
    consistent: false,
  });
  const versions = new Map(fed.map(({ sk, lock }) => [sk, lock ?? 0]));
  return items
    .map(({ sk, version = Number.POSITIVE_INFINITY }) => ({
      key: { agency: tenant, code, localId: sk },
      version,
      revisions: [],
    }))
    .filter(({ key, version }) => version > (versions.get(key.localId) ?? 0));
}
