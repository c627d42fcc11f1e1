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

/** Bytes of text that are written at once. */
const CHUNK_BYTES = 64 * 1024;
/** UTF-8 takes at most so many bytes for each character of a string. */
const MOST_BYTES = 3;

export function encoderOf(format: Format, columns: readonly Column[]): Encoder {
  if (format === 'parquet') return parquetEncoder(columns);
  if (format === 'csv') return textEncoder(`${BYTE_ORDER_MARK}${csvLine(columns.map(({ name }) => name))}`, csvLine);
  return textEncoder('', jsonLineOf(columns));
}

/** Lines go into bytes at once: text that waits as text keeps the garbage collector busy. */
function textEncoder(head: string, lineOf: (row: readonly Cell[]) => string): Encoder {
  let chunk = Buffer.allocUnsafeSlow(CHUNK_BYTES);
  let used = chunk.write(head);
  let full: Uint8Array[] = [];
  const taken = (chunks: Uint8Array[]): Uint8Array =>
    chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
  return {
    add: (row) => {
      const line = lineOf(row);
      const most = line.length * MOST_BYTES;
      if (most > chunk.length - used) {
        full.push(chunk.subarray(0, used));
        chunk = Buffer.allocUnsafeSlow(Math.max(CHUNK_BYTES, most));
        used = 0;
      }
      used += chunk.write(line, used);
    },
    take: () => {
      if (full.length === 0) return undefined;
      const chunks = full;
      full = [];
      return taken(chunks);
    },
    finish: () => taken([...full, chunk.subarray(0, used)]),
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
