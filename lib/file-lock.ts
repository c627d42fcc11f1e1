import { DatabaseSync } from 'node:sqlite';

const SQLITE_BUSY = 5;

export interface FileLock {
  release(): void;
}

/**
 * Locks a file of its own that stands for something else: SQLite's lock, which the system lets go of when the process ends,
 * however it ends. Undefined when another holds it for so long. The file itself stays: removing it would race with the next.
 */
export function lockFile(path: string, waitMs: number): FileLock | undefined {
  const lock = new DatabaseSync(path, { timeout: waitMs });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return { release: () => lock.close() };
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}
