import { indexPartition, type Key, orderPartition, orderSortKey } from '../store/keys.ts';
import type { RecordBase, RecordType } from './record-type.ts';

/** The index that holds the archived records of a type. */
export const ARCHIVED_INDEX = 'archived';

/** Keys of the entries a record has: one in each order, and in the indexes a live one under all its values, an archived one only as archived. */
export function entryKeys(type: RecordType, record: RecordBase): Key[] {
  const { tenant, localId } = record;
  const indexEntry = (index: string, value: string): Key => ({
    pk: indexPartition(tenant, type.code, index, value),
    sk: localId,
  });
  const orderEntry = (name: string): Key => ({
    pk: orderPartition(tenant, type.code, name),
    sk: orderSortKey(type.orders[name]?.sortedBy(record) ?? null, localId),
  });
  const orders = Object.entries(type.orders)
    .filter(([, order]) => !order.sparse || (!record.archivedAt && order.sortedBy(record) !== null))
    .map(([name]) => orderEntry(name));
  if (record.archivedAt) return [...orders, indexEntry(ARCHIVED_INDEX, 'true')];
  return [
    ...orders,
    ...Object.entries(type.indexes).flatMap(([name, index]) =>
      [...new Set(index.valuesOf(record))].map((value) => indexEntry(name, value)),
    ),
  ];
}
