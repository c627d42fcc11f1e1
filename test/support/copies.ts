import { encodeTime } from 'ulid';
import { encodeDocument } from '#lib/domain/document.ts';
import { decodeId } from '#lib/domain/ids.ts';
import { findById } from '#lib/domain/reading.ts';
import type { RecordBase, RecordType } from '#lib/domain/record-type.ts';
import { recordKey } from '#lib/store/keys.ts';
import { Store } from '#lib/store/store.ts';
import type { Write } from '#lib/store/writes.ts';
import type { World } from './records.ts';
import { TABLE } from './registry.ts';

const BY_TRANSACTION = 100;

/**
 * Fills a world's register with copies of a record, for tests of what happens when there are very many: items as the
 * registry writes them, without the index entries and revisions that such tests don't read. They follow their
 * original in the order of creation.
 */
export async function addCopies<R extends RecordBase, F>(
  { registry, caller, agency }: World,
  type: RecordType<R, F>,
  id: string,
  count: number,
  change: (index: number) => Partial<R>,
): Promise<void> {
  const key = decodeId(id);
  if (!key) throw new Error(`${id} is no id`);
  const identity = await registry.dependencies.identify(`Bearer ${caller.token}`);
  const { session } = registry.dependencies.contextFor(identity, { requestId: 'copies', baseUrl: '' });
  const record = await findById(session, type, key);
  if (!record) throw new Error(`there is no record ${id}`);
  const time = encodeTime(Date.parse(record.createdAt));
  const puts = Array.from({ length: count }, (_, index): Write => {
    const localId = `${time}ZZZZ${String(index).padStart(12, '0')}`;
    const copy: RecordBase = { ...record, ...change(index), localId };
    const place = recordKey({ code: type.code, agency, localId });
    return { action: 'put', item: { ...place, body: encodeDocument(copy), version: 1, lock: 1 } };
  });
  const store = new Store(registry.client, TABLE, { calls: 0, capacityUnits: 0 });
  for (let done = 0; done < count; done += BY_TRANSACTION)
    await store.transact(puts.slice(done, done + BY_TRANSACTION));
}
