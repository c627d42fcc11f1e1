import { isAbsolute, relative, resolve } from 'node:path';
import { type Entry, isProblem, type Place, problemText } from '../apply/places.ts';
import { Cell } from '../apply/read-csv.ts';
import { openSource } from '../apply/sources.ts';
import { UsageError } from '../failures.ts';
import type { Io } from '../io.ts';
import { recordType } from '../records/types.ts';
import type { FoundIn } from './collect.ts';

/** Where a record stands in the files that it was applied from, if it does. */
export type PlaceOf = (found: Pick<FoundIn, 'type' | 'externalKey'>) => Place | undefined;

/**
 * Finds the records of files as `registry apply` reads them and tells their places. A key that comes again counts once.
 * Records may also stand deeper in a document, as in one that names its agency first.
 */
export async function readPlaces(files: readonly string[], io: Io): Promise<PlaceOf> {
  const places = new Map<string, Place>();
  for (const name of files) {
    const source = await openSource(name, io, 'yaml');
    const file = withinFolder(source.name, io.cwd);
    for await (const entry of source.entries()) {
      if (isProblem(entry)) throw new UsageError(problemText(entry));
      if (entry.fault) throw new UsageError(problemText({ place: entry.place, message: entry.fault }));
      for (const [key, place] of keysIn(entry)) if (!places.has(key)) places.set(key, { ...place, file });
    }
  }
  return ({ type, externalKey }) =>
    places.get(nameOf(externalKey ?? '', type)) ?? places.get(nameOf(externalKey ?? ''));
}

/** A path from the working folder, which is what code scanning knows a repository by; whole when it leads out of it. */
function withinFolder(name: string, cwd: string): string {
  const path = resolve(cwd, name);
  const within = relative(cwd, path);
  return /^\.\.([/\\]|$)/.test(within) || isAbsolute(within) ? path : within;
}

/** A record's key with its type, where the file names one. */
const nameOf = (externalKey: string, type = ''): string => `${type} ${externalKey}`;

function* keysIn({ value, placeOf }: Entry): Generator<[string, Place]> {
  // aliases of YAML may lead back to what they stand in
  const seen = new Set<object>();
  yield* keysOf(value, []);

  function* keysOf(within: unknown, path: readonly string[]): Generator<[string, Place]> {
    if (typeof within !== 'object' || within === null || within instanceof Cell || seen.has(within)) return;
    seen.add(within);
    const { externalKey, type } = within as Record<string, unknown>;
    const key = textOf(externalKey);
    if (key) yield [nameOf(key, typeOf(textOf(type))), placeOf(path)];
    for (const [step, member] of Object.entries(within)) yield* keysOf(member, [...path, step]);
  }
}

const textOf = (given: unknown): string | undefined => {
  const text = given instanceof Cell ? given.text : given;
  return typeof text === 'string' ? text.trim() : undefined;
};

function typeOf(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : recordType(text);
  } catch {
    // other documents have types of their own
    return undefined;
  }
}
