import { BYTE_ORDER_MARK, type Cell, csvLine, joined } from '../../csv.ts';
import type { Column } from './output.ts';

/** CSV with a header line, marked as UTF-8 for spreadsheets: of the columns given. */
export function csvText<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = rows.map((row) => csvLine(columns.map(({ of }) => cellOf(of(row)))));
  return BYTE_ORDER_MARK + csvLine(columns.map(({ title }) => title)) + lines.join('');
}

/** The same of the values at these paths (`retention.period`), whatever the rows have. */
export function pathsCsvText(rows: readonly object[], paths: readonly string[]): string {
  return csvText(
    rows,
    paths.map((path) => ({ title: path, of: (row) => valueAt(row, path.split('.')) })),
  );
}

const valueAt = (row: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, name) => (isPlainObject(value) ? value[name] : undefined), row);

/** The same of one object's values, each by its path. */
export const objectCsvText = (value: object): string => pathsCsvText([value], pathsIn(value));

const pathsIn = (value: object, prefix = ''): string[] =>
  Object.entries(value).flatMap(([name, field]) =>
    isPlainObject(field) ? pathsIn(field, `${prefix}${name}.`) : [`${prefix}${name}`],
  );

const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? joined(value) : JSON.stringify(value);
}
