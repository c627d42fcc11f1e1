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
  const shown = [...columns];
  while (widthOf(leastWidths(rows, shown)) > width && shown.at(-1)?.isSpare) shown.pop();
  const leftOut = columns.slice(shown.length).map(({ title }) => title);
  if (leftOut.length > 0) options.onLeftOut(leftOut);
  if (widthOf(leastWidths(rows, shown)) <= width) return grid(rows, shown, options);
  return rows
    .map((row) =>
      linesText(
        shown.map((column) => lineOf(column, row)),
        options,
      ),
    )
    .join('\n');
}

/** The fields of one thing, a line each, under a head. */
export function fieldsText(fields: Readonly<Record<string, unknown>>, options: TableOptions): string {
  const lines = Object.entries(fields).map(([name, value]) => [name, cellOf(value).text] as const);
  return linesText([['field', 'value'], ...lines], options, BOLD);
}

function grid<Row>(rows: readonly Row[], columns: readonly Column<Row>[], { width, isColoured }: TableOptions): string {
  const cells = rows.map((row) => columns.map(({ of }) => cellOf(of(row)).text));
  const head = columns.map(({ title }) => title);
  const widths = narrowed(naturalWidths([head, ...cells]), leastWidths(rows, columns), width);
  const table = new Table({
    // the library would decide by the environment whether to colour
    head: head.map((title) => painted(title, BOLD, isColoured)),
    chars: NO_BORDERS,
    colWidths: widths.map((each) => each + GAP),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
  });
  table.push(...cells.map((line) => line.map((cell, index) => breakable(cell, widths[index] ?? NARROWEST))));
  return `${table.toString().replace(/ +$/gm, '')}\n`;
}

const lineOf = <Row>({ title, of }: Column<Row>, row: Row) => [title, cellOf(of(row)).text] as const;

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

const naturalWidths = (lines: readonly (readonly string[])[]): number[] =>
  (lines[0] ?? []).map((_, column) => Math.max(1, ...lines.map((line) => columnsOf(line[column] ?? ''))));

/** How narrow each column may get. */
const leastWidths = <Row>(rows: readonly Row[], columns: readonly Column<Row>[]): number[] =>
  columns.map(({ title, of }) => {
    const cells = rows.map((row) => cellOf(of(row)));
    const least = cells.map(({ text, isWhole }) =>
      Math.min(columnsOf(text), isWhole ? Number.POSITIVE_INFINITY : NARROWEST),
    );
    return Math.max(columnsOf(title), ...least);
  });

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
