import { hash } from 'node:crypto';
import * as z from 'zod';
import { BREACH_ACTIONS } from '../statute/breach/states.ts';
import { type Item, parseStored, readingOf } from '../store/item.ts';
import { type Key, type RecordKey, revisionSortKey, revisionsPartition } from '../store/keys.ts';
import type { Write } from '../store/writes.ts';

export const REVISION_ACTIONS = ['CREATE', 'UPDATE', 'ARCHIVE', 'RESTORE', 'PURGE', ...BREACH_ACTIONS] as const;
export type RevisionAction = (typeof REVISION_ACTIONS)[number];

const Meta = z.object({
  version: z.int().positive(),
  action: z.enum(REVISION_ACTIONS),
  at: z.string(),
  actor: z.string(),
  reason: z.string().nullable(),
  requestId: z.string(),
  previousHash: z.string().nullable(),
  hash: z.string(),
});
export type RevisionMeta = z.output<typeof Meta>;

/** One version of a record. `image` is the record's JSON, null after a purge. */
export interface Revision extends RevisionMeta {
  image: string | null;
  item: Item;
}

/** The hash of a revision: SHA-256 over its record's key, its own fields, its image and the previous hash. */
export function hashRevision(key: RecordKey, meta: Omit<RevisionMeta, 'hash'>, image: string | null): string {
  const { previousHash, version, action, at, actor, reason, requestId } = meta;
  const content = [
    previousHash,
    key.code,
    key.agency,
    key.localId,
    version,
    action,
    at,
    actor,
    reason,
    requestId,
    image,
  ];
  return hash('sha256', JSON.stringify(content), 'base64url');
}

export const revisionKey = (key: RecordKey, at: string, version: number): Key => ({
  pk: revisionsPartition(key),
  sk: revisionSortKey(at, version),
});

/** The write that adds a revision; refused by the store should one ever stand there already. */
export function revisionWrite(key: RecordKey, meta: RevisionMeta, image: string | null): Write {
  return {
    action: 'put',
    ifAbsent: true,
    item: {
      ...revisionKey(key, meta.at, meta.version),
      version: meta.version,
      meta: JSON.stringify(meta),
      ...(image !== null && { body: image }),
    },
  };
}

/** What a revision's item says beside the image. */
export const revisionMeta = (item: Item): RevisionMeta => readingOf(item, () => Meta.parse(parseStored(item.meta)));

/** The same of a revision that can be read as a whole: its image is decoded and let go. */
export function readableMeta(item: Item): RevisionMeta {
  const { image: _image, item: _item, ...meta } = toRevision(item);
  return meta;
}

export const toRevision = (item: Item): Revision => ({ ...revisionMeta(item), image: item.body ?? null, item });
