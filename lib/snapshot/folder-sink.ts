import { createHash, randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lockFile } from '../file-lock.ts';
import { type ObjectWriter, type PutCondition, type Sink, SnapshotError, type StoredObject } from './sink.ts';

/** What is being written, in one folder of the same file system: files move from here to their place at once. */
const UNFINISHED = '.unfinished';
/** Held while a condition is checked and its object written. */
const LOCK = '.lock';
const LOCK_WAIT_MS = 10_000;

/** Snapshots in a folder, on a file system of this machine. */
export async function folderSink(folder: string): Promise<Sink> {
  await explained(folder, () => mkdir(join(folder, UNFINISHED), { recursive: true }));
  await removeLeftovers(join(folder, UNFINISHED));
  return {
    create: (path) => explained(folder, () => createFile(folder, path)),
    read: (path) => explained(folder, () => readObject(join(folder, path))),
    put: (path, bytes, condition) => explained(folder, () => putFile(folder, path, bytes, condition)),
  };
}

/** Removes what processes that ended meanwhile left behind. */
async function removeLeftovers(unfinished: string): Promise<void> {
  for (const name of await readdir(unfinished)) {
    if (!isRunning(Number.parseInt(name, 10))) await rm(join(unfinished, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

const newName = (folder: string): string => join(folder, UNFINISHED, `${process.pid}-${randomUUID()}`);

async function createFile(folder: string, path: string): Promise<ObjectWriter> {
  const unfinished = newName(folder);
  const file = await open(unfinished, 'wx');
  return {
    write: (bytes) => explained(folder, () => file.writeFile(bytes)),
    close: () =>
      explained(folder, async () => {
        await finish(file);
        move(unfinished, join(folder, path));
      }),
    abort: async () => {
      await file.close();
      await rm(unfinished, { force: true });
    },
  };
}

async function finish(file: FileHandle): Promise<void> {
  await file.sync();
  await file.close();
}

/** Puts a finished file in its place; the folder's own entry is made durable too. */
function move(unfinished: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  renameSync(unfinished, target);
  if (process.platform === 'win32') return;
  const parent = openSync(dirname(target), 'r');
  try {
    fsyncSync(parent);
  } finally {
    closeSync(parent);
  }
}

const tagOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function readObject(target: string): Promise<StoredObject | undefined> {
  const bytes = await readFile(target).catch(unlessMissing);
  return bytes && { bytes, tag: tagOf(bytes) };
}

function unlessMissing(error: unknown): undefined {
  if (codeOf(error) !== 'ENOENT') throw error;
}

async function putFile(
  folder: string,
  path: string,
  bytes: Uint8Array,
  condition: PutCondition | undefined,
): Promise<'written' | 'refused'> {
  const unfinished = newName(folder);
  const target = join(folder, path);
  await writeDraft(unfinished, bytes);
  if (!condition) {
    move(unfinished, target);
    return 'written';
  }
  const holds = underLock(folder, () => {
    if (!isMet(condition, currentTag(target))) return false;
    move(unfinished, target);
    return true;
  });
  if (!holds) await rm(unfinished, { force: true });
  return holds ? 'written' : 'refused';
}

/** On a full disk nothing of the draft stays. */
async function writeDraft(unfinished: string, bytes: Uint8Array): Promise<void> {
  const file = await open(unfinished, 'wx');
  try {
    await file.writeFile(bytes);
    await finish(file);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(unfinished, { force: true });
    throw error;
  }
}

const isMet = (condition: PutCondition, tag: string | undefined): boolean =>
  'ifAbsent' in condition ? tag === undefined : tag === condition.ifTag;

function currentTag(target: string): string | undefined {
  try {
    return tagOf(readFileSync(target));
  } catch (error) {
    return unlessMissing(error);
  }
}

/** One process at a time. Short and without waits within. */
function underLock<T>(folder: string, act: () => T): T {
  const lock = lockFile(join(folder, LOCK), LOCK_WAIT_MS);
  if (!lock) throw new Error(`another process keeps ${join(folder, LOCK)} locked`);
  try {
    return act();
  } finally {
    lock.release();
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const EXPLAINED: Record<string, string> = {
  ENOSPC: 'there is no space left on its disk. Free some',
  EDQUOT: 'its quota is used up. Free some space',
  EACCES: 'this process may not write there. Give it the permission',
  EROFS: 'it can only be read. Choose another folder, or mount it for writing',
  ENOTDIR: 'it, or a part of its path, is a file. Choose another folder',
};

/** What goes wrong with the folder, as a message that says what to do. */
export async function explained<T>(folder: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const reason = EXPLAINED[codeOf(error)];
    if (!reason) throw error;
    const message = `The snapshot can't be written to ${folder}: ${reason}, then start the same run again. It goes on from its last complete part.`;
    throw new SnapshotError(message, { cause: error });
  }
}
