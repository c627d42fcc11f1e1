import type { RecordTypeName } from '../../client/index.ts';
import { UsageError } from '../failures.ts';
import type { FileRecord } from './file-records.ts';
import { problemText } from './places.ts';
import { checked, digestOf, isFaulty, type Reading } from './reading.ts';
import { recordsNamedIn } from './references.ts';
import type { Source } from './sources.ts';

/** Records name others: these types in this order, so that what is named is there; types not listed come last. */
const NAMED_FIRST: readonly RecordTypeName[] = [
  'Agency',
  'Provider',
  'ProcessingActivity',
  'OffshoreDisclosure',
  'Breach',
  'Waiver',
];

const rank = (type: RecordTypeName): number => NAMED_FIRST.indexOf(type) + (NAMED_FIRST.includes(type) ? 0 : 100);

/** All records in the order in which they are sent: by type, within a type as they stand in the files. Reads the files once a type. */
export async function* inSendingOrder(
  sources: readonly Source[],
  { counts }: Reading,
  defaultType: RecordTypeName | undefined,
): AsyncGenerator<FileRecord> {
  for (const type of [...counts.keys()].sort((a, b) => rank(a) - rank(b))) {
    for (const source of sources) {
      for await (const found of checked(source, defaultType)) {
        // all was well when the files were read first
        if (isFaulty(found)) throw new UsageError(found.problems.map(problemText).join('\n'));
        if (found.type === type) yield found;
      }
    }
  }
}

/** Records of one request. */
export interface Chunk {
  /** Records sent before that this dry run would create and these name: a dry run leaves nothing behind to be found. */
  named: readonly FileRecord[];
  records: readonly FileRecord[];
}

/** What one call takes. */
const MOST_RECORDS = 100;
/** Of the 1,000,000 that a request may have. */
const MOST_BYTES = 950_000;

/** Cuts records into requests; `namedBy` is asked when a request is being filled, so it may depend on those before. */
export async function* chunked(
  records: AsyncIterable<FileRecord> | Iterable<FileRecord>,
  namedBy: (record: FileRecord) => readonly FileRecord[] = () => [],
): AsyncGenerator<Chunk> {
  let chunk = newChunk();
  for await (const record of records) {
    if (!chunk.take(record, namedBy(record))) {
      yield chunk;
      chunk = newChunk();
      chunk.take(record, namedBy(record));
    }
  }
  if (chunk.records.length > 0) yield chunk;
}

function newChunk() {
  const named = new Set<FileRecord>();
  const records: FileRecord[] = [];
  let bytes = 0;
  return {
    get named() {
      return [...named];
    },
    records,
    /** False when it has no room left for them; an empty chunk takes as many as it can. */
    take(record: FileRecord, namedByIt: readonly FileRecord[]): boolean {
      const fresh = namedByIt.filter((each) => !named.has(each) && !records.includes(each));
      const more = [record, ...fresh].reduce(
        (total, { input }) => total + Buffer.byteLength(JSON.stringify(input)) + 1,
        0,
      );
      const isFull = records.length + named.size + fresh.length + 1 > MOST_RECORDS || bytes + more > MOST_BYTES;
      if (isFull && records.length > 0) return false;
      for (const each of fresh.slice(0, MOST_RECORDS - 1)) named.add(each);
      records.push(record);
      bytes += more;
      return true;
    },
  };
}

/** The records that a dry run would create and that others name, to be sent again with those. */
export class Planned {
  readonly #byKey = new Map<string, FileRecord[]>();
  readonly #place = new Map<FileRecord, number>();
  readonly #named: ReadonlySet<string>;
  readonly #agency: string;

  constructor({ named }: Reading, agency: string) {
    this.#named = named;
    this.#agency = agency;
  }

  add(record: FileRecord): void {
    const { externalKey } = record;
    if (externalKey !== this.#agency && !this.#named.has(digestOf(externalKey))) return;
    this.#byKey.set(externalKey, [...(this.#byKey.get(externalKey) ?? []), record]);
    this.#place.set(record, this.#place.size);
  }

  /** What a record needs to be there, and what that needs, in the order in which they would be created. */
  namedBy(record: FileRecord): FileRecord[] {
    const found = new Set<FileRecord>();
    const follow = (each: FileRecord): void => {
      for (const key of [this.#agency, ...recordsNamedIn(each)]) {
        for (const next of this.#byKey.get(key) ?? []) {
          if (next === record || found.has(next)) continue;
          found.add(next);
          follow(next);
        }
      }
    };
    follow(record);
    return [...found].sort((a, b) => (this.#place.get(a) ?? 0) - (this.#place.get(b) ?? 0));
  }
}
