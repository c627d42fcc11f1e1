import { isProblem, type Place, problemText } from '../apply/places.ts';
import { Cell } from '../apply/read-csv.ts';
import { openSource } from '../apply/sources.ts';
import { UsageError } from '../failures.ts';
import { readText } from '../input/files.ts';
import type { Io } from '../io.ts';

const LARGEST_FILE = 100_000_000;
const KEY = /^[\s-]*["']?externalKey["']?\s*:\s*(?:"([^"]*)"|'([^']*)'|([^\s,#]+))/;

/** The lines of YAML, JSON or CSV files on which records give their external keys. A key that comes again counts once. */
export async function readPlaces(files: readonly string[], io: Io): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  for (const file of files) {
    const isTable = /\.[ct]sv$/i.test(file);
    const found = isTable ? await keysOfTable(file, io) : keysOfLines(await readText(file, io, LARGEST_FILE));
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

/** As `registry apply` reads them. */
async function keysOfTable(file: string, io: Io): Promise<[string, number][]> {
  const keys: [string, number][] = [];
  const source = await openSource(file, io, 'csv');
  for await (const found of source.entries()) {
    if (isProblem(found)) throw new UsageError(problemText(found));
    const { externalKey } = found.value;
    if (externalKey instanceof Cell) keys.push([externalKey.text.trim(), found.place.line]);
  }
  return keys;
}
