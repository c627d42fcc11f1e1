import { indexPartition, type Key, orderPartition, orderSortKey } from '../store/keys.ts';
import type { Order, RecordBase, RecordType } from './record-type.ts';

/** The index that holds the archived records of a type. */
export const ARCHIVED_INDEX = 'archived';

/** Keys of the entries a record has: one in each order (in a sparse one, one for each of its values), and in the indexes a live one under all its values, an archived one only as archived. */
export function entryKeys(type: RecordType, record: RecordBase): Key[] {
  const { tenant, localId } = record;
  const indexEntry = (index: string, value: string): Key => ({
    pk: indexPartition(tenant, type.code, index, value),
    sk: localId,
  });
  const orders = Object.entries(type.orders).flatMap(([name, order]) => {
    const pk = orderPartition(tenant, type.code, name);
    return valuesIn(order, record).map((value): Key => ({ pk, sk: orderSortKey(value, localId) }));
  });
  if (record.archivedAt) return [...orders, indexEntry(ARCHIVED_INDEX, 'true')];
  return [
    ...orders,
    ...Object.entries(type.indexes).flatMap(([name, index]) =>
      [...new Set(index.valuesOf(record))].map((value) => indexEntry(name, value)),
    ),
  ];
}

/** The values under which a record stands in an order. */
function valuesIn(order: Order<RecordBase, object>, record: RecordBase): readonly (string | null)[] {
  const value = order.sortedBy(record);
  if (!order.sparse) return [value];
  if (record.archivedAt || value === null) return [];
  return order.valuesOf?.(record) ?? [value];
}
