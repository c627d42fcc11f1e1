import { access, constants, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { cantWrite, failToWrite } from '../atomic-file.ts';
import type { Cli } from '../command.ts';
import { UsageError } from '../failures.ts';
import { refuseOldNode } from '../node-version.ts';

/** Where changes are written. */
export interface Target {
  write(text: string): Promise<void>;
  /** How long the file is now that all of it is on the disk; null for stdout. */
  settle(): Promise<number | null>;
  close(): Promise<void>;
}

export const toStdout = ({ output }: Cli): Target => ({
  write: (text) => output.write(text),
  settle: async () => null,
  close: async () => {},
});

/** One run at a time appends to a file: what two append at once would stand in it twice. */
export async function takeFile(path: string): Promise<{ release(): void }> {
  refuseOldNode('--to', '. Use --state FILE and append stdout to a file');
  const { lockFile } = await import('../../file-lock.ts');
  await access(dirname(path), constants.W_OK).catch((error: unknown) => {
    throw cantWrite(path, error);
  });
  const name = `${path}.lock`;
  let lock: { release(): void } | undefined;
  try {
    lock = lockFile(name, 0);
  } catch (error) {
    throw cantWrite(name, error);
  }
  if (lock) return lock;
  throw new UsageError(`another run appends to ${path}; end it first, or name another file`);
}

/** As a run leaves it that is killed before its first state. */
const isEmptyFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile() && found.size === 0,
    () => false,
  );

/**
 * A file to which changes are appended. What a killed run wrote behind its last state is cut off first: it comes again,
 * and so each change stands in the file once.
 */
export async function toFile(path: string, bytes: number | null): Promise<Target> {
  const isNew = bytes === null && !(await isEmptyFile(path));
  const file = await open(path, isNew ? 'wx' : 'r+').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST')
      throw new UsageError(`${path} is there, but no state file beside it; name another file, or remove it`);
    if (error.code === 'ENOENT' && bytes !== null)
      throw new UsageError(
        `${path} is gone, but its state file is there; put it back to go on, or remove the state file to start from the beginning`,
      );
    throw cantWrite(path, error);
  });
  let length = bytes ?? 0;
  try {
    if ((await file.stat()).size < length) {
      throw new UsageError(`${path} is shorter than its state file says; remove both to start from the beginning`);
    }
    await file.truncate(length);
  } catch (error) {
    await file.close();
    throw error;
  }
  return {
    write: async (text) => {
      // a write may take less than it is given
      for (let left = Buffer.from(text); left.length > 0; ) {
        const { bytesWritten } = await file.write(left, 0, left.length, length).catch(failToWrite(path));
        length += bytesWritten;
        left = left.subarray(bytesWritten);
      }
    },
    settle: async () => {
      await file.sync();
      return length;
    },
    close: () => file.close(),
  };
}
