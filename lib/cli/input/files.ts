import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { UsageError } from '../failures.ts';
import type { Io } from '../io.ts';

/** The text of a file, or of stdin for `-`. A UsageError names the file and what is wrong with it. */
export async function readText(name: string, io: Io, largest: number): Promise<string> {
  const bytes = name === '-' ? await readStream(io.stdin, largest) : await readSmallFile(name, io, largest);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not UTF-8 text`);
  }
}

async function readSmallFile(name: string, io: Io, largest: number): Promise<Buffer> {
  const path = resolve(io.cwd, name);
  try {
    const { size } = await stat(path);
    if (size > largest) throw tooLarge(name, largest);
    return await readFile(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(code === 'ENOENT' ? `${name} does not exist` : `${name} can't be read: ${message}`);
  }
}

async function readStream(stream: Readable, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    size += chunks.at(-1)?.length ?? 0;
    if (size > largest) throw tooLarge('stdin', largest);
  }
  return Buffer.concat(chunks);
}

const tooLarge = (name: string, largest: number): UsageError =>
  new UsageError(`${name} has more than ${largest.toLocaleString('en')} bytes; split it`);
