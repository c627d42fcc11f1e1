import type { COLUMN_TYPES, TABLE_KINDS } from './manifest.ts';

export type ColumnType = (typeof COLUMN_TYPES)[number];

/** A column of a table. */
export interface Column {
  /** snake_case. */
  name: string;
  type: ColumnType;
  /** What its values are measured or written in; null when that goes without saying. */
  unit: string | null;
  description: string;
  /** Whether it says, or may say, who a person is. */
  personal: boolean;
  nullable: boolean;
  /** Whether it is part of what tells the table's rows apart. */
  key: boolean;
}

/** A table of a snapshot. */
export interface Table {
  /** snake_case: `processing_activity`, `processing_activity_ipp_tags`. */
  name: string;
  kind: (typeof TABLE_KINDS)[number];
  /** The GraphQL type that its rows belong to; null for reference data. */
  recordType: string | null;
  /** Whether some role may not read the type: PRIVACY_OFFICER and AUDITOR may. */
  restricted: boolean;
  description: string;
  columns: readonly Column[];
}

/** What a cell holds: dates and instants (UTC, milliseconds) as their ISO texts. */
export type Cell = string | number | boolean | null;

/** `processing_activity` of `ProcessingActivity`, `ipp12_pathway` of `ipp12Pathway`. */
export const snakeCase = (name: string): string => name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '_').toLowerCase();

const UTC = 'UTC, milliseconds';

/** A column as the registry itself defines it. */
export const column = (name: string, type: ColumnType, description: string, more: Partial<Column> = {}): Column => ({
  name,
  type,
  unit: type === 'timestamp' ? UTC : null,
  description,
  personal: false,
  nullable: false,
  key: false,
  ...more,
});
