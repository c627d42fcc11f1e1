import { Readable } from 'node:stream';
import type { CsvError } from 'csv-parse';
import { withoutGuard } from '../../csv.ts';
import { LONGEST_LINE } from './decode.ts';
import { type Entry, type Found, type Place, type Problem, UnreadableFile } from './places.ts';

/** Marks a value that stands in one cell, which is read by its field's type. */
export class Cell {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * The records of a CSV file. Its first line names the field of each column by its path (`retention.period`). An empty cell
 * says nothing; a line of nothing but empty cells is none.
 */
export async function* readCsv(file: string, texts: AsyncIterable<string>): AsyncGenerator<Found> {
  const { parse } = await import('csv-parse');
  const start = texts[Symbol.asyncIterator]();
  const head = await firstLine(start);
  const parser = Readable.from(rejoined(head, start)).pipe(
    parse({
      delimiter: delimiterOf(head),
      raw: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LONGEST_LINE,
    }),
  );
  let header: Header | undefined;
  let line = 1;
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      // the parser counts a CRLF within quotes as two lines; empty lines stand in front of a record's own
      const place = { file, line: line + lineEndsIn(/^[\r\n]*/.exec(raw)?.[0] ?? '') };
      line += lineEndsIn(raw);
      if (header) yield* entriesOf(header, record, place);
      else {
        header = { columns: record.map((name) => name.trim()), place };
        yield* headerProblems(header);
      }
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The names of the columns, and where they stand. */
interface Header {
  columns: readonly string[];
  place: Place;
}

/** As the parser takes them: a CR alone is one too. */
const lineEndsIn = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;

/** The text up to the end of its first line. */
async function firstLine(texts: AsyncIterator<string>): Promise<string> {
  let text = '';
  while (!/[\r\n]/.test(text) && text.length < LONGEST_LINE) {
    const { value, done } = await texts.next();
    if (done) break;
    text += value;
  }
  return text;
}

async function* rejoined(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** Spreadsheets separate cells as the language of the computer has it. No path of a field contains any of these. */
function delimiterOf(head: string): string {
  const [names = ''] = head.split(/[\r\n]/, 1);
  return [',', ';', '\t'].find((delimiter) => names.includes(delimiter)) ?? ',';
}

function* headerProblems({ columns, place }: Header): Generator<Problem> {
  for (const [index, name] of columns.entries()) {
    if (name !== '' && columns.indexOf(name) < index)
      yield {
        place,
        field: name,
        message: `the column stands twice, as ${columns.indexOf(name) + 1} and ${index + 1}`,
      };
  }
}

function* entriesOf({ columns, place: header }: Header, cells: readonly string[], place: Place): Generator<Found> {
  if (cells.every((cell) => cell.trim() === '')) return;
  const fault = lengthFault(columns, cells);
  const value = newObject();
  for (const [index, name] of columns.entries()) {
    const cell = cells[index] ?? '';
    if (name !== '' && cell.trim() !== '') put(value, name.split('.'), new Cell(withoutGuard(cell)));
  }
  yield { place, value, header, fault, placeOf: () => place } satisfies Entry;
}

/** Every line has as many cells as the first (RFC 4180); where one is missing, those behind it stand under other names. */
function lengthFault(columns: readonly string[], cells: readonly string[]): string | undefined {
  const extra = cells.findIndex((cell, index) => cell.trim() !== '' && !columns[index]);
  if (extra >= 0)
    return `cell ${extra + 1} (${JSON.stringify(cells[extra]?.slice(0, 40))}) stands under no column name`;
  const named = columns.findLastIndex((name) => name !== '') + 1;
  if (cells.length >= named && cells.length <= columns.length) return undefined;
  return `the line has ${counted(cells.length)}, and the first names ${columns.length} columns; give each line as many, empty ones as well`;
}

const counted = (cells: number): string => (cells === 1 ? 'one cell' : `${cells} cells`);

/** Columns may have any name. */
const newObject = (): Record<string, unknown> => Object.create(null);

function put(value: Record<string, unknown>, [step = '', ...rest]: readonly string[], cell: Cell): void {
  if (rest.length === 0) value[step] = cell;
  else {
    const inner = value[step];
    value[step] = inner instanceof Cell || inner === undefined ? newObject() : inner;
    put(value[step] as Record<string, unknown>, rest, cell);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quote that begins here or before is never closed',
  CSV_INVALID_CLOSING_QUOTE: 'after the quote that ends a cell comes more of it; write a quote within a cell twice',
  INVALID_OPENING_QUOTE: 'a quote within a cell; put the whole cell in quotes and write the quote twice',
  CSV_MAX_RECORD_SIZE: `a line of more than ${LONGEST_LINE.toLocaleString('en')} bytes; is a quote not closed?`,
};

function unreadable(file: string, error: unknown): unknown {
  if (error instanceof UnreadableFile || !(error instanceof Error) || !('code' in error)) return error;
  const { code, lines, message } = error as CsvError & { lines?: number };
  return new UnreadableFile({ file, line: Number(lines ?? 1) }, WORDS[code] ?? message);
}
