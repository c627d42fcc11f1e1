import { decodeImage, imageOf } from './document.ts';
import { contentIn, type FieldChange, fieldChanges } from './history.ts';
import { findByVersion } from './reading.ts';
import { keyOf, type RecordBase, type RecordType } from './record-type.ts';
import type { Done } from './request.ts';
import type { Session } from './session.ts';

/** What a write changed, field by field; `found` is the record as it stood when the write was decided. */
export async function changesBy(
  session: Session,
  type: RecordType,
  { outcome, record }: Done,
  found: RecordBase | undefined,
): Promise<FieldChange[]> {
  if (!record || outcome === 'UNCHANGED') return [];
  const before = outcome === 'CREATED' ? undefined : await versionBefore(session, type, record, found);
  return recordChanges(type, before, record);
}

/** What differs between two states of a record, field by field; one that is not there has no field. */
export function recordChanges(
  type: RecordType,
  before: RecordBase | undefined,
  after: RecordBase | undefined,
): FieldChange[] {
  const contentOf = (record: RecordBase | undefined) => (record ? contentIn(type, imageOf(record)) : {});
  return fieldChanges(contentOf(before), contentOf(after));
}

/** The version that a record was made from: the one found, unless the answer is that to an earlier request. */
async function versionBefore(
  session: Session,
  type: RecordType,
  record: RecordBase,
  found: RecordBase | undefined,
): Promise<RecordBase | undefined> {
  const version = record.version - 1;
  if (found?.version === version) return found;
  const revision = await findByVersion(session, keyOf(type, record), version);
  return revision?.image ? decodeImage(type, revision.item) : undefined;
}
