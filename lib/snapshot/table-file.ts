import { createHash, type Hash } from 'node:crypto';
import { type Encoder, encoderOf } from './encoders.ts';
import type { ManifestFile } from './manifest.ts';
import { type DataPlace, dataPath, type Format } from './paths.ts';
import { allDone } from './reading.ts';
import type { ObjectWriter, Sink } from './sink.ts';
import type { Cell, Table } from './table.ts';

/** Where the files of a part belong. */
export type PartPlace = Pick<DataPlace, 'scope' | 'asOf' | 'run' | 'part'> & { formats: readonly Format[] };

/** A file being written. Its object begins with the first bytes that are worth it. */
class TableFile {
  readonly #sink: Sink;
  readonly #path: string;
  readonly #encoder: Encoder;
  readonly #hash: Hash = createHash('sha256');
  #object: ObjectWriter | undefined;
  #bytes = 0;

  constructor(sink: Sink, path: string, encoder: Encoder) {
    this.#sink = sink;
    this.#path = path;
    this.#encoder = encoder;
  }

  add(row: readonly Cell[]): void {
    this.#encoder.add(row);
  }

  /** Writes what is ready. */
  async drain(): Promise<void> {
    const bytes = this.#encoder.take();
    if (bytes) await this.#write(bytes);
  }

  async close(): Promise<{ path: string; bytes: number; sha256: string }> {
    await this.#write(this.#encoder.finish());
    await this.#object?.close();
    return { path: this.#path, bytes: this.#bytes, sha256: this.#hash.digest('hex') };
  }

  async abort(): Promise<void> {
    await this.#object?.abort();
  }

  async #write(bytes: Uint8Array): Promise<void> {
    this.#object ??= await this.#sink.create(this.#path);
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    await this.#object.write(bytes);
  }
}

/** The files of one table in one part of a run, one in each format. A table without rows gets none. */
export class TablePart {
  readonly table: Table;
  readonly #open: (format: Format) => TableFile;
  readonly #place: PartPlace;
  #files: readonly (readonly [Format, TableFile])[] = [];
  #rows = 0;

  constructor(sink: Sink, table: Table, place: PartPlace) {
    this.table = table;
    this.#place = place;
    this.#open = (format) => {
      const path = dataPath({ ...place, restricted: table.restricted, format, table: table.name });
      return new TableFile(sink, path, encoderOf(format, table.columns));
    };
  }

  add = (row: readonly Cell[]): void => {
    if (this.#rows === 0) this.#files = this.#place.formats.map((format) => [format, this.#open(format)]);
    this.#rows += 1;
    for (const [, file] of this.#files) file.add(row);
  };

  async drain(): Promise<void> {
    for (const [, file] of this.#files) await file.drain();
  }

  async close(): Promise<ManifestFile[]> {
    const { part } = this.#place;
    return allDone(
      this.#files.map(async ([format, file]) => ({ format, part, rows: this.#rows, ...(await file.close()) })),
    );
  }

  async abort(): Promise<void> {
    await Promise.allSettled(this.#files.map(([, file]) => file.abort()));
  }
}
