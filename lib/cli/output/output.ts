import { OutputClosed } from '../failures.ts';
import type { Out } from '../io.ts';
import { csvText, objectCsvText, pathsCsvText } from './csv.ts';
import { fieldsText, tableText } from './table.ts';

export const OUTPUT_FORMATS = ['table', 'json', 'ndjson', 'csv', 'yaml', 'text', 'sarif', 'github'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
/** What every list can be written as. */
export const LIST_FORMATS = ['table', 'json', 'ndjson', 'csv', 'yaml'] as const satisfies readonly OutputFormat[];

/** A column of a table. */
export interface Column<Row> {
  title: string;
  /** Left out where a table would be too wide for the terminal, from the last column on. */
  isSpare?: boolean;
  of(row: Row): unknown;
}

interface RowsOptions<Row> {
  columns: readonly Column<Row>[];
  /** CSV shows the values at these paths instead of the columns. */
  csvPaths?: readonly string[] | undefined;
}

/** Where data goes: stdout, in the format asked for. */
export interface Output {
  readonly format: OutputFormat;
  /** A list: a table, one JSON array, JSON lines, CSV or YAML. How many there were. */
  rows<Row extends object>(rows: Iterable<Row> | AsyncIterable<Row>, options: RowsOptions<Row>): Promise<number>;
  /** One object; as a table, its fields. */
  object(value: object): Promise<void>;
  /** Text as it is. */
  write(text: string): Promise<void>;
}

interface OutputOptions {
  format: OutputFormat;
  isColoured: boolean;
  /** What nobody reads any more is dropped; otherwise the first of it throws OutputClosed. */
  outlivesReader: boolean;
  /** Tells people beside the data what a table does not show. */
  note(line: string): void;
}

export function createOutput(stdout: Out, { format, isColoured, outlivesReader, note }: OutputOptions): Output {
  const write = outlivesReader ? whileRead(writer(stdout)) : writer(stdout);
  const width = (stdout.isTTY && stdout.columns) || undefined;
  const table = {
    width,
    isColoured,
    onLeftOut: (titles: readonly string[]) =>
      note(`registry: no room for ${titles.join(', ')}; widen the terminal, or choose by --columns or --output`),
  };
  return {
    format,
    write,
    object: async (value) => {
      if (format === 'table') await write(fieldsText(value as Record<string, unknown>, table));
      else if (format === 'csv') await write(objectCsvText(value));
      else if (format === 'yaml') await write(await yamlText(value));
      else await write(`${JSON.stringify(value, null, format === 'ndjson' ? 0 : 2)}\n`);
    },
    rows: async (rows, { columns, csvPaths }) => {
      if (format === 'ndjson') return each(rows, (row) => write(`${JSON.stringify(row)}\n`));
      if (format === 'json') return jsonArray(rows, write);
      const all = await collected(rows);
      if (format === 'csv') await write(csvPaths ? pathsCsvText(all, csvPaths) : csvText(all, columns));
      else if (format === 'yaml') await write(await yamlText(all));
      else if (all.length === 0) note('registry: nothing found');
      else await write(tableText(all, columns, table));
      return all.length;
    },
  };
}

/** Writes and waits until there is room for more. */
function writer(stream: Out): (text: string) => Promise<void> {
  return (text) =>
    new Promise((resolve, reject) => {
      if (text === '') return resolve();
      stream.write(text, (error) => {
        if (!error) return resolve();
        reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new OutputClosed() : error);
      });
    });
}

/** Writes until the reader has gone. */
function whileRead(write: (text: string) => Promise<void>): (text: string) => Promise<void> {
  let hasGone = false;
  return async (text) => {
    if (hasGone) return;
    await write(text).catch((error: unknown) => {
      if (!(error instanceof OutputClosed)) throw error;
      hasGone = true;
    });
  };
}

async function collected<Row>(rows: Iterable<Row> | AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

async function each<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  work: (row: Row, index: number) => Promise<void>,
): Promise<number> {
  let count = 0;
  for await (const row of rows) {
    await work(row, count);
    count += 1;
  }
  return count;
}

/** One array, written while its records come in. */
async function jsonArray<Row>(
  rows: Iterable<Row> | AsyncIterable<Row>,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const count = await each(rows, (row, index) =>
    write(`${index === 0 ? '[\n' : ',\n'}${JSON.stringify(row, null, 2).replace(/^/gm, '  ')}`),
  );
  await write(count === 0 ? '[]\n' : '\n]\n');
  return count;
}

async function yamlText(value: unknown): Promise<string> {
  const { stringify } = await import('yaml');
  return stringify(value, { aliasDuplicateObjects: false });
}
