import { type RecordKey, recordKey } from '../store/keys.ts';
import { decodeDocument } from './document.ts';
import type { RecordBase, RecordType } from './record-type.ts';
import type { Session } from './session.ts';

/** A record as it stands, with what the next write of its item must know. */
export interface Current<R extends RecordBase = RecordBase> {
  record: R;
  /** The item's write counter. */
  lock: number;
  /** Hash of the newest revision. */
  head: string;
}

/** Reads a record for changing it, as last acknowledged. */
export async function readCurrent<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  key: RecordKey,
): Promise<Current<R> | undefined> {
  const item = await session.store.get(recordKey(key));
  return item && { record: decodeDocument(type, item), lock: item.lock ?? 0, head: item.meta ?? '' };
}
