import { readText } from '../input/files.ts';
import type { Io } from '../io.ts';

/** Where in a file a record is written. */
export interface Place {
  file: string;
  line: number;
}

const LARGEST_FILE = 100_000_000;
const KEY = /^[\s-]*["']?externalKey["']?\s*:\s*(?:"([^"]*)"|'([^']*)'|([^\s,#]+))/;

/** The lines of YAML, JSON or CSV files on which records give their external keys. A key that comes again counts once. */
export async function readPlaces(files: readonly string[], io: Io): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  for (const file of files) {
    const text = await readText(file, io, LARGEST_FILE);
    const found = file.endsWith('.csv') ? await keysOfCsv(text) : keysOfLines(text);
    for (const [key, line] of found) if (!places.has(key)) places.set(key, { file, line });
  }
  return places;
}

const keysOfLines = (text: string): [string, number][] =>
  text.split('\n').flatMap((line, index): [string, number][] => {
    const match = KEY.exec(line);
    const key = match?.[1] ?? match?.[2] ?? match?.[3];
    return key === undefined ? [] : [[key, index + 1]];
  });

async function keysOfCsv(text: string): Promise<[string, number][]> {
  const { parse } = await import('csv-parse/sync');
  const rows = parse(text, { columns: true, info: true, bom: true, relax_column_count: true }) as unknown as {
    record: { externalKey?: string };
    info: { lines: number };
  }[];
  return rows.flatMap(({ record, info }): [string, number][] =>
    record.externalKey === undefined ? [] : [[record.externalKey, info.lines]],
  );
}
