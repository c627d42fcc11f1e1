import * as z from 'zod';
import { type Item, parseStored, readingOf } from '../store/item.ts';
import { agencyIn, type Key, purgedPartition, type RecordKey } from '../store/keys.ts';
import type { Envelope } from './record-type.ts';
import type { RevisionMeta } from './revision.ts';

/**
 * What is left where a record was purged, beside its revisions: so that a list as of an earlier instant, a snapshot and a
 * comparison of two instants find the records that are no longer in their partition.
 */
const Purge = z.object({ at: z.string(), version: z.int().positive(), createdAt: z.string() });

/** A record that was purged: when, the version that its purge made, and when the record was created. */
export interface PurgedRecord extends z.output<typeof Purge> {
  key: RecordKey;
}

/** The item that a purge leaves behind. */
export function purgedItem(
  { agency, code, localId }: RecordKey,
  { createdAt }: Envelope,
  { at, version }: RevisionMeta,
): Item {
  const meta = JSON.stringify({ at, version, createdAt } satisfies z.output<typeof Purge>);
  return { pk: purgedPartition(agency, code), sk: localId, version, meta };
}

/** The purge that an item tells of. */
export const purgedIn = (code: string, item: Item & Key): PurgedRecord => ({
  key: { code, agency: agencyIn(item.pk), localId: item.sk },
  ...readingOf(item, () => Purge.parse(parseStored(item.meta))),
});
