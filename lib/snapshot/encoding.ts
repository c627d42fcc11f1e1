import { createHash, type Hash } from 'node:crypto';
import { type Encoder, encoderOf } from './encoders.ts';
import type { Format } from './paths.ts';
import type { Cell, Column } from './table.ts';

export type Row = readonly Cell[];

/** What the files of a table are encoded from and to. */
export interface TableOrder {
  columns: readonly Column[];
  formats: readonly Format[];
}

/** The last bytes of a file, with what is known of it as a whole. */
export interface FileEnd {
  rest: Uint8Array;
  bytes: number;
  sha256: string;
}

/** The files of one table, one in each format; answers are in the order of the formats. */
export interface TableEncoding {
  /** The bytes that are ready; undefined where there are too few to be worth writing. */
  add(rows: readonly Row[]): Promise<(Uint8Array | undefined)[]>;
  end(): Promise<FileEnd[]>;
}

/** What makes rows into the bytes of files: in this thread, or in one beside it (encoding-beside.ts). */
export interface Encoding {
  begin(order: TableOrder): TableEncoding;
  /** Ends it, in the middle of files if need be. */
  close(): Promise<void>;
}

/** The files of a table as they are encoded. */
export class EncodedTable {
  readonly #files: readonly { encoder: Encoder; hash: Hash; bytes: number }[];

  constructor({ columns, formats }: TableOrder) {
    this.#files = formats.map((format) => ({
      encoder: encoderOf(format, columns),
      hash: createHash('sha256'),
      bytes: 0,
    }));
  }

  add(rows: readonly Row[]): (Uint8Array | undefined)[] {
    return this.#files.map((file) => {
      for (const row of rows) file.encoder.add(row);
      const ready = file.encoder.take();
      if (ready) count(file, ready);
      return ready;
    });
  }

  end(): FileEnd[] {
    return this.#files.map((file) => {
      const rest = file.encoder.finish();
      count(file, rest);
      return { rest, bytes: file.bytes, sha256: file.hash.digest('hex') };
    });
  }
}

function count(file: { hash: Hash; bytes: number }, bytes: Uint8Array): void {
  file.hash.update(bytes);
  file.bytes += bytes.length;
}

/** Encodes in the thread that reads. */
export const encodingHere = (): Encoding => ({
  begin: (order) => {
    const table = new EncodedTable(order);
    return { add: async (rows) => table.add(rows), end: async () => table.end() };
  },
  close: async () => {},
});
