import * as z from 'zod';
import { bindingOf } from '../../store/cursor.ts';
import { type Item, parseStored, readingOf } from '../../store/item.ts';
import { feedPartition, feedSortKey, type RecordKey } from '../../store/keys.ts';
import { ALL_AGENCIES } from '../access.ts';
import { encodeId } from '../ids.ts';
import { type RecordType, scopeOf } from '../record-type.ts';
import { requireTypeOf, typeOfCode } from '../record-types.ts';
import { REVISION_ACTIONS, type RevisionMeta } from '../revision.ts';

/**
 * An entry of the change feed: that a record got a revision. It names the revision and the one before it, so that a page
 * of changes is one query and reads by key; what the revision says stands in the revision alone.
 */
const Entry = z.object({
  code: z.string().refine((code) => typeOfCode(code) !== undefined, 'names no type of record'),
  agency: z.string(),
  localId: z.string(),
  version: z.int().positive(),
  at: z.string(),
  action: z.enum(REVISION_ACTIONS),
  /** When the version before was made; null on the first. */
  previousAt: z.string().nullable(),
});
export type FeedEntry = z.output<typeof Entry>;

/** An entry at its place in a feed. */
export interface PlacedEntry extends FeedEntry {
  sequence: number;
  /** Names the place, and the revision that stands there: the same number in a restored table may hold another. */
  place: string;
}

export const entryOf = (
  { code, agency, localId }: RecordKey,
  meta: RevisionMeta,
  previousAt: string | null,
): FeedEntry => ({
  code,
  agency,
  localId,
  version: meta.version,
  at: meta.at,
  action: meta.action,
  previousAt,
});

/** The entry's item in one of its feeds. */
export const entryItem = (feed: string, sequence: number, entry: FeedEntry): Item => ({
  pk: feedPartition(feed),
  sk: feedSortKey(sequence),
  meta: JSON.stringify(entry),
});

/** The place of an entry's item. */
export const placeOf = ({ sk, meta }: Item): string => `${sk}|${bindingOf([meta])}`;

const PLACE = /^(\d{12})\|[\w-]{11}$/;

/** The sequence number in a place; undefined when this is none. */
export function sequenceIn(place: string): number | undefined {
  const digits = PLACE.exec(place)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export const readEntry = (item: Item): PlacedEntry => ({
  ...readingOf(item, () => Entry.parse(parseStored(item.meta))),
  sequence: Number(item.sk),
  place: placeOf(item),
});

/** The type of a record by its code, which an entry has had checked. */
export const typeOf = ({ code }: Pick<RecordKey, 'code'>): RecordType => requireTypeOf(code);

/** The feeds that a record's revisions stand in: that of the agency whose grants decide about the record, and the registry-wide one. */
export const feedsOf = (key: RecordKey): string[] => [scopeOf(typeOf(key), key), ALL_AGENCIES];

/** Names a record where keys of several types and agencies stand together. */
export const nameOf = ({ agency, code, localId }: RecordKey): string => [agency, code, localId].join('|');

/** What a consumer recognises a repeated change by. */
export const changeId = (key: RecordKey, version: number): string => `${encodeId(key)}@${version}`;
