/**
 * CSV as RFC 4180 has it: CRLF ends a line, and a cell that holds a quote, a comma or a line break, or begins or ends with a
 * blank, stands in quotes. What is not recorded is an empty cell, an empty text is `""`, so that readers can tell them apart.
 *
 * A text that a spreadsheet would take for a formula (OWASP, CSV injection) gets an apostrophe in front, and so does one that
 * looks as if it had one already. It is the one change to what is recorded; numbers, flags and dates are never changed.
 */
export type Cell = string | number | boolean | null;

/** Whether a spreadsheet would run the text instead of showing it; `'` in front, so that every guard can be taken off again. */
const FORMULA = /^'*[=+\-@＝＋－＠\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$|^$/;
/** Either of them: most texts are neither, and one look says so. */
const NOT_PLAIN = /[",\r\n]|^[\s'=+\-@＝＋－＠]|\s$|^$/;

/** One line with its end. */
export function csvLine(cells: readonly Cell[]): string {
  let line = '';
  for (let index = 0; index < cells.length; index += 1) {
    if (index > 0) line += ',';
    line += cellText(cells[index] as Cell);
  }
  return `${line}\r\n`;
}

/** A cell as it stands in a line. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  if (!NOT_PLAIN.test(cell)) return cell;
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text of a cell without the apostrophe that `csvLine` put in front. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

/**
 * The entries of a list in one cell, separated by `; `. When they could not be told apart again the whole list is JSON, which
 * begins with `[`.
 */
export const joined = (list: readonly unknown[]): string =>
  list.every(isPlain) ? list.join('; ') : JSON.stringify(list);

const isPlain = (element: unknown): boolean =>
  typeof element === 'number' ||
  typeof element === 'boolean' ||
  // `null` alone in a cell is no text (docs/apply.md)
  (typeof element === 'string' && !/^\s*(\[|$)|;|^\s|\s$|^null$/.test(element));

/** The texts that `joined` put into a cell; undefined when it wrote JSON. */
export const separated = (cell: string): string[] | undefined =>
  cell.trimStart().startsWith('[')
    ? undefined
    : cell
        .split(';')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');

/** What tells spreadsheets that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\u{FEFF}';
