import { createHash } from 'node:crypto';
import type { RecordTypeName } from '../../client/index.ts';
import { type Faulty, type FileRecord, fileRecord, lacksParent, type NamedRecord } from './file-records.ts';
import { isProblem, type Place, placeText } from './places.ts';
import { Problems } from './problems.ts';
import { recordsNamedIn } from './references.ts';
import type { Source } from './sources.ts';

/** The records of all files, checked. */
export interface Reading {
  /** How many there are, by type. */
  counts: ReadonlyMap<RecordTypeName, number>;
  /** The first of each type. */
  samples: readonly FileRecord[];
  /** How many name no parent and are of a type that has one. */
  parentless: number;
  /** Keys of the agencies among them. */
  agencies: ReadonlySet<string>;
  /** Digests of the keys under which records name others. */
  named: ReadonlySet<string>;
  /** Fields that only the registry writes. */
  leftOut: ReadonlySet<string>;
  /** What keeps all of it from being sent. */
  problems: Problems;
}

/** A short name by which records are kept in mind: files may have millions. */
export const digestOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 20);

/** Reads all files to their ends and finds everything that is wrong with them. Keeps no record: its key, and where it stands. */
export async function readAll(sources: readonly Source[], type: RecordTypeName | undefined): Promise<Reading> {
  const counts = new Map<RecordTypeName, number>();
  const samples: FileRecord[] = [];
  const agencies = new Set<string>();
  let parentless = 0;
  const named = new Set<string>();
  const leftOut = new Set<string>();
  const problems = new Problems();
  const seen = new Map<string, [file: number, line: number]>();
  for (const [file, source] of sources.entries()) {
    for await (const found of checked(source, type, (field) => leftOut.add(field))) {
      if (isFaulty(found)) for (const problem of found.problems) problems.add(problem);
      else count(found);
      const which = isFaulty(found) ? found.named : found;
      if (which) tellRepeated(which, file);
    }
  }
  return { counts, samples, parentless, agencies, named, leftOut, problems };

  function count(record: FileRecord): void {
    if (!counts.has(record.type)) samples.push(record);
    if (lacksParent(record)) parentless += 1;
    if (record.type === 'Agency') agencies.add(record.externalKey);
    counts.set(record.type, (counts.get(record.type) ?? 0) + 1);
    for (const key of recordsNamedIn(record)) named.add(digestOf(key));
  }

  function tellRepeated({ type: recordType, externalKey, place, placeOf }: NamedRecord, file: number): void {
    const name = digestOf(recordType, externalKey);
    const first = seen.get(name);
    if (!first) seen.set(name, [file, place.line]);
    else {
      const there: Place = { file: sources[first[0]]?.name ?? '', line: first[1] };
      const message = `the ${recordType} "${externalKey}" stands at ${placeText(there)} already`;
      problems.add({ place: placeOf(['externalKey']), field: 'externalKey', message });
    }
  }
}

export const isFaulty = (found: FileRecord | Faulty): found is Faulty => 'problems' in found;

/** The records of a source, good or not. */
export async function* checked(
  source: Source,
  type: RecordTypeName | undefined,
  leftOut: (field: string) => void = () => {},
): AsyncGenerator<FileRecord | Faulty> {
  for await (const found of source.entries())
    yield isProblem(found) ? { problems: [found] } : fileRecord(found, type, leftOut);
}
