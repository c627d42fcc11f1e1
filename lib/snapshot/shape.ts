import type { Cell, ColumnType } from './table.ts';

/**
 * The shape of what tables are made from: members in their order, each a value, an object or a list. Shapes of records follow from
 * their zod schemas, shapes of reference data from the SDL; both have the SDL's descriptions.
 */
export interface Member {
  /** Name of its columns and tables, in the words of the API. */
  name: string;
  description: string;
  personal: boolean;
  field: Field;
  /** Its value within its owner; `record` is what the whole shape is of. */
  read(owner: unknown, record: unknown): unknown;
}

export type Field =
  | Scalar
  | { kind: 'object'; nullable: boolean; members: readonly Member[] }
  | { kind: 'list'; of: Scalar | { kind: 'object'; nullable: boolean; members: readonly Member[] } };

export interface Scalar {
  kind: 'scalar';
  type: ColumnType;
  unit: string | null;
  nullable: boolean;
  /** What a cell shows of a value, where that is not the value itself. */
  show?(value: string): Cell;
}

/** The member of that name. */
export const named =
  (name: string) =>
  (owner: unknown): unknown =>
    (owner as Record<string, unknown>)[name];
