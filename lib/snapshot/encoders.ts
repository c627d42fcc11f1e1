import { BYTE_ORDER_MARK, cellText, csvLine } from '../csv.ts';
import { parquetEncoder } from './parquet.ts';
import type { Format } from './paths.ts';
import type { Cell, Column } from './table.ts';
import { escaped, TextBytes } from './text-bytes.ts';

/** Turns rows into the bytes of a file. The same rows give the same bytes, however they are taken. */
export interface Encoder {
  add(row: readonly Cell[]): void;
  /** The bytes that are ready; undefined while there are too few to be worth writing. */
  take(): Uint8Array | undefined;
  /** All bytes that are left, with the file's end. */
  finish(): Uint8Array;
}

export function encoderOf(format: Format, columns: readonly Column[]): Encoder {
  if (format === 'parquet') return parquetEncoder(columns);
  return format === 'csv' ? csvEncoder(columns) : jsonEncoder(columns);
}

const NOTHING = new Uint8Array(128);
const [COMMA, QUOTE, OPEN, CLOSE, RETURN, LINE_FEED] = [...',"{}\r\n'].map((each) => each.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
  number,
];

const IN_CSV = escaped('",\r\n', { controls: false });
/** Texts that begin with a letter or digit are no formula; blanks at an end are looked at by csv.ts. */
const BEGINS_PLAIN = /^[0-9A-Za-z]/;

function csvEncoder(columns: readonly Column[]): Encoder {
  const text = new TextBytes();
  text.add(`${BYTE_ORDER_MARK}${csvLine(columns.map(({ name }) => name))}`);
  const addCell = (cell: string): void => {
    const isPlain = BEGINS_PLAIN.test(cell) && !cell.endsWith(' ') && text.addPlain(cell, IN_CSV);
    if (!isPlain) text.add(cellText(cell));
  };
  const add = (row: readonly Cell[]): void => {
    for (let index = 0; index < row.length; index += 1) {
      if (index > 0) text.addByte(COMMA);
      const cell = row[index] as Cell;
      if (typeof cell === 'string') addCell(cell);
      else if (cell !== null) text.addPlain(String(cell), NOTHING);
    }
    text.addByte(RETURN);
    text.addByte(LINE_FEED);
  };
  return { add, take: () => text.takeFull(), finish: () => text.takeAll() };
}

const IN_JSON = escaped('"\\', { controls: true });

/** One JSON object a line, in the order of the columns; what is null is left out. */
function jsonEncoder(columns: readonly Column[]): Encoder {
  const text = new TextBytes();
  const names = columns.map(({ name }) => `"${name}":`);
  const addText = (cell: string): void => {
    text.addByte(QUOTE);
    // the quote that came before is the first of the JSON text
    if (text.addPlain(cell, IN_JSON)) text.addByte(QUOTE);
    else text.add(JSON.stringify(cell).slice(1));
  };
  const add = (row: readonly Cell[]): void => {
    let separator = OPEN;
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index] as Cell;
      if (cell === null) continue;
      text.addByte(separator);
      separator = COMMA;
      text.addPlain(names[index] as string, NOTHING);
      if (typeof cell === 'string') addText(cell);
      else text.addPlain(String(cell), NOTHING);
    }
    if (separator === OPEN) text.addByte(OPEN);
    text.addByte(CLOSE);
    text.addByte(LINE_FEED);
  };
  return { add, take: () => text.takeFull(), finish: () => text.takeAll() };
}
