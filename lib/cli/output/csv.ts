import { BYTE_ORDER_MARK, type Cell, csvLine, joined } from '../../csv.ts';
import type { Column } from './output.ts';

/** CSV with a header line, marked as UTF-8 for spreadsheets: of the columns given. */
export function csvText<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = rows.map((row) => csvLine(columns.map(({ of }) => cellOf(of(row)))));
  return BYTE_ORDER_MARK + csvLine(columns.map(({ title }) => title)) + lines.join('');
}

/** The same of every field by its path (`retention.period`); without rows the paths are not known, and `fields` are named. */
export function wholeCsvText(rows: readonly object[], fields: readonly string[]): string {
  const flat = rows.map((row) => new Map(flatten(row)));
  const paths = rows.length === 0 ? fields : [...new Set(flat.flatMap((cells) => [...cells.keys()]))];
  return (
    BYTE_ORDER_MARK +
    csvLine(paths) +
    flat.map((cells) => csvLine(paths.map((path) => cells.get(path) ?? null))).join('')
  );
}

/** Objects become one cell for each field, lists one cell. */
function flatten(value: object, prefix = ''): [string, Cell][] {
  return Object.entries(value).flatMap(([name, field]): [string, Cell][] =>
    isPlainObject(field) ? flatten(field, `${prefix}${name}.`) : [[`${prefix}${name}`, cellOf(field)]],
  );
}

const isPlainObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? joined(value) : JSON.stringify(value);
}
