import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Encoder } from './encoders.ts';
import type { Cell, Column, ColumnType } from './table.ts';

/** Rows, or characters of text in them, at which a row group is closed: it depends on the rows alone. */
const GROUP_ROWS = 5_000;
const GROUP_CHARACTERS = 2 * 1024 * 1024;

const ELEMENTS: Record<ColumnType, Omit<SchemaElement, 'name'>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  boolean: { type: 'BOOLEAN' },
  int: { type: 'INT32' },
  double: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
  // marked as UTC, for readers whose session has another time zone
  timestamp: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** What Parquet holds of a cell, by type. */
const physicalOf = (): Partial<Record<ColumnType, (text: string) => number | bigint>> => ({
  date: (date) => Date.parse(date) / DAY_MS,
  timestamp: rememberingLast((instant) => BigInt(Date.parse(instant))),
});

/** Most instants of a row are the same one. */
function rememberingLast<T>(of: (text: string) => T): (text: string) => T {
  let last: { text: string; value: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: of(text) };
    return last.value;
  };
}

/** A file of Apache Parquet, Snappy compression, in row groups that are each encoded at once. */
export function parquetEncoder(columns: readonly Column[]): Encoder {
  const bytes = new ByteWriter();
  const schema: SchemaElement[] = [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)];
  const parquet = new ParquetWriter({ writer: bytes, schema, codec: 'SNAPPY', createdBy: 'nz-privacy-registry' });
  const ofType = physicalOf();
  const physical = columns.map(({ type }) => ofType[type]);
  const noData = () => columns.map((): unknown[] => []);
  let data = noData();
  let rows = 0;
  let characters = 0;
  const closeGroup = () => {
    if (rows === 0) return;
    const columnData = columns.map(({ name, type, key }, index) => ({
      name,
      data: data[index] as unknown[],
      offsetIndex: false,
      // nobody looks for free text by its smallest and largest
      statistics: key || type !== 'string',
    }));
    // the bytes go to memory, so nothing is left to wait for
    parquet.write({ columnData, rowGroupSize: rows });
    data = noData();
    rows = 0;
    characters = 0;
  };
  const taken = (): Uint8Array => {
    const ready = bytes.getBytes().slice();
    bytes.index = 0;
    return ready;
  };
  return {
    add: (row) => {
      for (let index = 0; index < row.length; index += 1) {
        const cell = row[index] as Cell;
        if (typeof cell === 'string') characters += cell.length;
        const convert = physical[index];
        (data[index] as unknown[]).push(convert && cell !== null ? convert(cell as string) : cell);
      }
      rows += 1;
      if (rows >= GROUP_ROWS || characters >= GROUP_CHARACTERS) closeGroup();
    },
    take: () => (bytes.index < READY_BYTES ? undefined : taken()),
    finish: () => {
      closeGroup();
      parquet.finish();
      return taken();
    },
  };
}

const READY_BYTES = 64 * 1024;

const elementOf = ({ name, type, nullable }: Column): SchemaElement => ({
  name,
  ...ELEMENTS[type],
  repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
});
