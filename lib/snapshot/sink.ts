/** One object being written. Nobody sees it before it is closed. */
export interface ObjectWriter {
  /** Resolves when more may be written: what is not yet stored is bounded. */
  write(bytes: Uint8Array): Promise<void>;
  /** Makes the object durable and visible at once, in the place of an earlier one at its path. */
  close(): Promise<void>;
  /** Gives it up: nothing of it stays. */
  abort(): Promise<void>;
}

/** What a small object must be for it to be written: not there yet, or still the one that was read. */
export type PutCondition = { ifAbsent: true } | { ifTag: string };

/** An object that was read, with what tells it from every other one ever stored at its path. */
export interface StoredObject {
  bytes: Uint8Array;
  tag: string;
}

/** Where snapshots are kept: a folder or a bucket. Paths are relative and have `/` between their parts. */
export interface Sink {
  create(path: string): Promise<ObjectWriter>;
  /** A small object as last written. Undefined when there is none. */
  read(path: string): Promise<StoredObject | undefined>;
  /** Writes a small object whole. `refused`: the condition does not hold, and nothing was written. */
  put(path: string, bytes: Uint8Array, condition?: PutCondition): Promise<'written' | 'refused'>;
}

/** A snapshot that can't be written or read; the message says what to do. Never holds record text. */
export class SnapshotError extends Error {
  override name = 'SnapshotError';
}
