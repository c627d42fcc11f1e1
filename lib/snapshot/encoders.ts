import { BYTE_ORDER_MARK, csvLine } from '../csv.ts';
import { parquetEncoder } from './parquet.ts';
import type { Format } from './paths.ts';
import type { Cell, Column } from './table.ts';

/** Turns rows into the bytes of a file. The same rows give the same bytes, however they are taken. */
export interface Encoder {
  add(row: readonly Cell[]): void;
  /** The bytes that are ready; undefined while there are too few to be worth writing. */
  take(): Uint8Array | undefined;
  /** All bytes that are left, with the file's end. */
  finish(): Uint8Array;
}

/** Characters of text at which it is written. */
const TEXT_READY = 256 * 1024;

export function encoderOf(format: Format, columns: readonly Column[]): Encoder {
  if (format === 'parquet') return parquetEncoder(columns);
  if (format === 'csv') return textEncoder(`${BYTE_ORDER_MARK}${csvLine(columns.map(({ name }) => name))}`, csvLine);
  return textEncoder('', jsonLineOf(columns));
}

function textEncoder(head: string, lineOf: (row: readonly Cell[]) => string): Encoder {
  let text = head;
  const takeAll = (): Uint8Array => {
    const bytes = Buffer.from(text);
    text = '';
    return bytes;
  };
  return {
    add: (row) => {
      text += lineOf(row);
    },
    take: () => (text.length < TEXT_READY ? undefined : takeAll()),
    finish: takeAll,
  };
}

/** One JSON object a line, in the order of the columns; what is null is left out. */
function jsonLineOf(columns: readonly Column[]): (row: readonly Cell[]) => string {
  const names = columns.map(({ name }) => `${JSON.stringify(name)}:`);
  return (row) => {
    let line = '';
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index] as Cell;
      if (cell !== null)
        line += `${line === '' ? '{' : ','}${names[index]}${typeof cell === 'string' ? JSON.stringify(cell) : cell}`;
    }
    return `${line || '{'}}\n`;
  };
}
