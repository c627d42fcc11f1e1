import Table from 'cli-table3';
import { printable } from '../printable.ts';
import type { Column } from './output.ts';
import { painted } from './paint.ts';

interface TableOptions {
  /** Characters of the terminal; undefined: as wide as the content. */
  width: number | undefined;
  isColoured: boolean;
}

const BOLD = 1;
const GAP = 2;
const NARROWEST = 8;
const BORDERS = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'];
const LINES = ['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'];
const NO_BORDERS = Object.fromEntries([...BORDERS, ...LINES].map((name) => [name, '']));

/** Columns of text without lines between them; wide ones are wrapped to the terminal. Empty when there are no rows. */
export function tableText<Row>(rows: readonly Row[], columns: readonly Column<Row>[], options: TableOptions): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => columns.map(({ of }) => cellText(of(row))));
  const head = columns.map(({ title }) => title);
  const widths = narrowed(naturalWidths([head, ...cells]), options.width);
  const table = new Table({
    // the library would decide by the environment whether to colour
    head: head.map((title) => painted(title, BOLD, options.isColoured)),
    chars: NO_BORDERS,
    colWidths: widths.map((width) => width + GAP),
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [] },
  });
  table.push(...cells.map((line) => line.map((cell, index) => breakable(cell, widths[index] ?? NARROWEST))));
  return `${table.toString().replace(/ +$/gm, '')}\n`;
}

/** A word longer than its column goes on in the next line: the library would cut it. */
const breakable = (text: string, width: number): string =>
  text.replaceAll(new RegExp(`(\\S{${width}})(?=\\S)`, 'gu'), '$1\n');

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return printable(typeof value === 'object' ? listText(value) : String(value));
}

const listText = (value: object): string =>
  Array.isArray(value) && value.every((item) => typeof item !== 'object') ? value.join(', ') : JSON.stringify(value);

const naturalWidths = (lines: readonly (readonly string[])[]): number[] =>
  (lines[0] ?? []).map((_, column) => Math.max(1, ...lines.map((line) => [...(line[column] ?? '')].length)));

/** Takes from the widest column until all fit. */
function narrowed(natural: readonly number[], width: number | undefined): number[] {
  const widths = [...natural];
  const gaps = GAP * (widths.length - 1);
  const sum = () => widths.reduce((total, each) => total + each, gaps);
  while (width !== undefined && sum() > width) {
    const widest = widths.indexOf(Math.max(...widths));
    const current = widths[widest] ?? 0;
    if (current <= NARROWEST) break;
    widths[widest] = Math.max(NARROWEST, current - (sum() - width > 20 ? 10 : 1));
  }
  return widths;
}
