import { once } from '../statute/once.ts';
import { allRecordTables } from './record-tables.ts';
import { allReferenceTables } from './reference-tables.ts';
import type { Table } from './table.ts';

/** Every table of a snapshot: those of each type of record, then the reference data. */
export const snapshotTables = once((): readonly Table[] => [
  ...allRecordTables().flatMap(({ shaped, revision, finding, deadline }) => [
    ...shaped.map(({ table }) => table),
    revision,
    ...(finding ? [finding] : []),
    ...(deadline ? [deadline] : []),
  ]),
  ...allReferenceTables().flatMap(({ shaped }) => shaped.map(({ table }) => table)),
]);
