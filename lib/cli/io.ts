import type { Readable, Writable } from 'node:stream';

/** A stream that people or programs read; a terminal knows its width. */
export type Out = Writable & { isTTY?: boolean; columns?: number };

/** Everything the program touches of the outside, so that it also runs within a test. */
export interface Io {
  /** Data and nothing else. */
  stdout: Out;
  /** Progress, notes and errors. */
  stderr: Out;
  stdin: Readable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** Aborted by Ctrl-C. */
  signal: AbortSignal;
}
