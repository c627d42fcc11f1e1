import type { Encoding, Row, TableEncoding } from './encoding.ts';
import type { ManifestFile } from './manifest.ts';
import { type DataPlace, dataPath, type Format } from './paths.ts';
import { allDone } from './reading.ts';
import type { ObjectWriter, Sink } from './sink.ts';
import type { Table } from './table.ts';

/** Where the files of a part belong. */
export type PartPlace = Pick<DataPlace, 'scope' | 'asOf' | 'run' | 'part'> & { formats: readonly Format[] };

/** What files are made with. */
export interface FileTools {
  sink: Sink;
  encoding: Encoding;
}

/** A file being written. Its object begins with the first bytes that are worth it. */
class TableFile {
  readonly path: string;
  readonly #sink: Sink;
  #object: ObjectWriter | undefined;

  constructor(sink: Sink, path: string) {
    this.path = path;
    this.#sink = sink;
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.#object ??= await this.#sink.create(this.path);
    await this.#object.write(bytes);
  }

  async close(rest: Uint8Array): Promise<void> {
    await this.write(rest);
    await this.#object?.close();
  }

  async abort(): Promise<void> {
    await this.#object?.abort();
  }
}

/** The files of one table in one part of a run, one in each format. A table without rows gets none. */
export class TablePart {
  readonly table: Table;
  readonly #tools: FileTools;
  readonly #place: PartPlace;
  #encoding: TableEncoding | undefined;
  #files: readonly TableFile[] = [];
  #rows: Row[] = [];
  #count = 0;
  /** What was drained last, on its way to the sink. */
  #written: Promise<void> = Promise.resolve();

  constructor(tools: FileTools, table: Table, place: PartPlace) {
    this.table = table;
    this.#tools = tools;
    this.#place = place;
  }

  add = (row: Row): void => {
    this.#rows.push(row);
  };

  /** Gives away the rows so far. Resolves when those before them are written: meanwhile these are encoded. */
  drain(): Promise<void> {
    const before = this.#written;
    const rows = this.#rows;
    if (rows.length === 0) return before;
    this.#rows = [];
    this.#count += rows.length;
    this.#encoding ??= this.#begin();
    this.#written = Promise.all([this.#encoding.add(rows), before]).then(([ready]) => this.#write(ready));
    // a failure is met by the next drain, or at the end
    this.#written.catch(() => {});
    return before;
  }

  #begin(): TableEncoding {
    const { restricted, name, columns } = this.table;
    const { formats } = this.#place;
    this.#files = formats.map(
      (format) => new TableFile(this.#tools.sink, dataPath({ ...this.#place, restricted, format, table: name })),
    );
    return this.#tools.encoding.begin({ columns, formats });
  }

  async #write(ready: readonly (Uint8Array | undefined)[]): Promise<void> {
    for (const [index, file] of this.#files.entries()) {
      const bytes = ready[index];
      if (bytes) await file.write(bytes);
    }
  }

  async close(): Promise<ManifestFile[]> {
    await this.drain();
    await this.#written;
    const ends = (await this.#encoding?.end()) ?? [];
    const { part, formats } = this.#place;
    return allDone(
      ends.map(async ({ rest, bytes, sha256 }, index): Promise<ManifestFile> => {
        const file = this.#files[index] as TableFile;
        await file.close(rest);
        return { format: formats[index] as Format, part, rows: this.#count, path: file.path, bytes, sha256 };
      }),
    );
  }

  async abort(): Promise<void> {
    await Promise.allSettled([this.#written]);
    await Promise.allSettled(this.#files.map((file) => file.abort()));
  }
}
