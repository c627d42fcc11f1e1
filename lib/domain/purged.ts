import { decodeTime } from 'ulid';
import * as z from 'zod';
import { type Item, parseStored, readingOf } from '../store/item.ts';
import { agencyIn, type Key, purgedPartition, type RecordKey } from '../store/keys.ts';
import type { RevisionMeta } from './revision.ts';

/**
 * What is left where a record was purged, beside its revisions: so that a list as of an earlier instant, a snapshot and a
 * comparison of two instants find the records that are no longer in their partition.
 */
const Purge = z.object({ at: z.string(), version: z.int().positive() });

/** A record that was purged: when, and the version that its purge made. */
export interface PurgedRecord extends z.output<typeof Purge> {
  key: RecordKey;
  createdAt: string;
}

/** The item that a purge leaves behind. */
export function purgedItem({ agency, code, localId }: RecordKey, { at, version }: RevisionMeta): Item {
  return { pk: purgedPartition(agency, code), sk: localId, version, meta: JSON.stringify({ at, version }) };
}

/** The purge that an item tells of. */
export const purgedIn = (code: string, item: Item & Key): PurgedRecord => ({
  key: { code, agency: agencyIn(item.pk), localId: item.sk },
  // local ids begin with the time of creation, and agencies, whose ids do not, are never purged
  ...readingOf(item, () => ({
    ...Purge.parse(parseStored(item.meta)),
    createdAt: new Date(decodeTime(item.sk)).toISOString(),
  })),
});
