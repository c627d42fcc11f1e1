import { open, rename, rm } from 'node:fs/promises';
import { UsageError } from './failures.ts';

/** Replaces a file whole: whoever reads it, also after a crash, sees the old text or the new one. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(draft, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw cantWrite(path, error);
  }
}

/** A full disk, a missing folder, a file that may not be written: nothing that a repeat alone would mend. */
export const cantWrite = (path: string, error: unknown): UsageError =>
  new UsageError(`${path} can't be written: ${error instanceof Error ? error.message : error}`);

/** For `catch`: fails with why the file can't be written. */
export const failToWrite =
  (path: string) =>
  (error: unknown): never => {
    throw cantWrite(path, error);
  };
