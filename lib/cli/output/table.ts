import Table from 'cli-table3';
// the version with which the library counts: both must come to the same
import columnsOf from 'string-width';
import { printable } from '../printable.ts';
import type { Column } from './output.ts';
import { painted } from './paint.ts';

interface TableOptions {
  /** Characters of the terminal; undefined: as wide as the content. */
  width: number | undefined;
  isColoured: boolean;
  /** Told the titles of the columns for which there was no room. */
  onLeftOut(titles: readonly string[]): void;
}

/** A cell's text, and whether it is one word, such as a key or an instant: that stands on one line or is of no use. */
interface CellText {
  text: string;
  isWhole: boolean;
}

const BOLD = 1;
const GAP = 2;
/** Free text narrower than this is hard to read. */
const NARROWEST = 16;
const BORDERS = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'];
const LINES = ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'];
const NO_BORDERS = Object.fromEntries([...BORDERS, ...LINES].map((name) => [name, '']));

/**
 * Columns of text without lines between them, in a terminal as wide as that: free text is wrapped, a key or an instant never is.
 * Where that is too wide spare columns are left out; where it still is, each row becomes a block of lines. Empty when there
 * are no rows.
 */
export function tableText<Row>(rows: readonly Row[], columns: readonly Column<Row>[], options: TableOptions): string {
  if (rows.length === 0) return '';
  const { width = Number.POSITIVE_INFINITY } = options;
  const shown = columns.map((column) => measured(rows, column));
  const least = () => widthOf(shown.map((column) => column.least));
  while (least() > width && shown.at(-1)?.isSpare) shown.pop();
  const leftOut = columns.slice(shown.length).map(({ title }) => title);
  if (leftOut.length > 0) options.onLeftOut(leftOut);
  if (least() <= width) return grid(rows.length, shown, options);
  return rows
    .map((_, row) =>
      linesText(
        shown.map(({ title, cells }) => [title, cells[row] ?? ''] as const),
        options,
      ),
    )
    .join('\n');
}

/** A column with the texts of its cells, how wide it is by itself and how narrow it may get. */
interface Measured {
  title: string;
  isSpare: boolean;
  cells: readonly string[];
  natural: number;
  least: number;
}

function measured<Row>(rows: readonly Row[], { title, isSpare = false, of }: Column<Row>): Measured {
  const column = { title, isSpare, cells: [] as string[], natural: columnsOf(title), least: columnsOf(title) };
  for (const row of rows) {
    const { text, isWhole } = cellOf(of(row));
    const width = columnsOf(text);
    column.cells.push(text);
    column.natural = Math.max(column.natural, width);
    column.least = Math.max(column.least, isWhole ? width : Math.min(NARROWEST, width));
  }
  return column;
}

/** The fields of one thing, a line each, under a head. */
export function fieldsText(fields: Readonly<Record<string, unknown>>, options: TableOptions): string {
  const lines = Object.entries(fields).map(([name, value]) => [name, cellOf(value).text] as const);
  return linesText([['field', 'value'], ...lines], options, BOLD);
}

function grid(count: number, columns: readonly Measured[], { width, isColoured }: TableOptions): string {
  const natural = columns.map((column) => Math.max(1, column.natural));
  const least = columns.map((column) => column.least);
  const widths = narrowed(natural, least, width);
  const table = new Table({
    // the library would decide by the environment whether to colour
    head: columns.map(({ title }) => painted(title, BOLD, isColoured)),
    chars: NO_BORDERS,
    colWidths: widths.map((each) => each + GAP),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
  });
  for (let row = 0; row < count; row += 1)
    table.push(columns.map(({ cells }, index) => breakable(cells[row] ?? '', widths[index] ?? NARROWEST)));
  return `${table.toString().replace(/ +$/gm, '')}\n`;
}

/** Titles and texts, a line each; a long text goes on below itself. */
function linesText(
  lines: readonly (readonly [string, string])[],
  { width = Number.POSITIVE_INFINITY, isColoured }: TableOptions,
  headStyle?: number,
): string {
  const titleWidth = Math.max(...lines.map(([title]) => columnsOf(title))) + GAP;
  const written = lines.map(([title, text], index) => {
    const paint = (each: string) => (headStyle && index === 0 ? painted(each, headStyle, isColoured) : each);
    const [first = '', ...rest] = wrapped(text, Math.max(NARROWEST, width - titleWidth));
    const blank = ' '.repeat(titleWidth - columnsOf(title));
    return [`${paint(title)}${blank}${paint(first)}`, ...rest.map((each) => ' '.repeat(titleWidth) + each)].join('\n');
  });
  return `${written.join('\n').replace(/ +$/gm, '')}\n`;
}

/** Lines of whole words, no longer than that if the words let it. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && columnsOf(last) + 1 + columnsOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A word in free text that is longer than its column goes on in the next line: the library would cut it. */
const breakable = (text: string, width: number): string =>
  text.replaceAll(/\S+/gu, (word) => (columnsOf(word) <= width ? word : pieces(word, width).join('\n')));

function pieces(word: string, width: number): string[] {
  const found = [''];
  let room = width;
  for (const character of word) {
    const columns = columnsOf(character);
    if (columns > room) {
      found.push('');
      room = width;
    }
    room -= columns;
    found[found.length - 1] += character;
  }
  return found;
}

function cellOf(value: unknown): CellText {
  if (value === null || value === undefined) return { text: '', isWhole: true };
  const text = printable(typeof value === 'object' ? listText(value) : String(value));
  return { text, isWhole: typeof value !== 'object' && !text.includes(' ') };
}

const listText = (value: object): string =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object') ? value.join(', ') : JSON.stringify(value);

const widthOf = (widths: readonly number[]): number =>
  widths.reduce((total, each) => total + each, GAP * (widths.length - 1));

/** Takes from the widest column that may get narrower until all fit. */
function narrowed(natural: readonly number[], least: readonly number[], width = Number.POSITIVE_INFINITY): number[] {
  const widths = [...natural];
  while (widthOf(widths) > width) {
    const spare = widths.map((each, index) => (each > (least[index] ?? 0) ? each : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (!spare[widest]) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
