import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { UsageError } from '../failures.ts';
import type { Io } from '../io.ts';
import { decoded } from './decode.ts';
import { type Found, type Problem, UnreadableFile } from './places.ts';
import { readCsv } from './read-csv.ts';
import { LARGEST_DOCUMENT, readDocuments, tooLarge } from './read-document.ts';
import { readNdjson } from './read-ndjson.ts';

export const FILE_FORMATS = ['yaml', 'json', 'ndjson', 'csv'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** A file, or stdin, that can be read more than once. */
export interface Source {
  name: string;
  /** What stands in it, from its beginning. What can't be read is the last problem. */
  entries(): AsyncGenerator<Found>;
}

/** Stdin is kept, so that it can be read again. */
const LARGEST_STDIN = 64_000_000;

const FORMAT_OF: Readonly<Record<string, FileFormat>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'csv',
};

/** Opens a file by its name; `format` says what stdin and files whose names don't tell are. */
export async function openSource(name: string, io: Io, format: FileFormat | undefined): Promise<Source> {
  if (name !== '-') {
    const path = resolve(io.cwd, name);
    const known = FORMAT_OF[extname(name).toLowerCase()] ?? format;
    if (known) return fileSource(name, path, known);
    // that it is a folder, or isn't there, is said before that its name is no help
    await sizeOf(name, path);
    throw new UsageError(
      `${name}: its name does not say what it is; end it in .yaml, .json, .ndjson or .csv, or give --format`,
    );
  }
  const bytes = await stdinOf(io);
  return source('stdin', format ?? 'yaml', bytes.length, () => of(bytes));
}

async function fileSource(name: string, path: string, format: FileFormat): Promise<Source> {
  const seen = await sizeOf(name, path);
  return source(name, format, seen.size, async function* () {
    const { size, mtimeMs } = await sizeOf(name, path);
    if (size !== seen.size || mtimeMs !== seen.mtimeMs)
      throw new UnreadableFile(
        { file: name, line: 1 },
        'the file was changed while it was applied; run the command again',
      );
    yield* createReadStream(path);
  });
}

async function sizeOf(name: string, path: string): Promise<{ size: number; mtimeMs: number }> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'ENOENT' ? `${name} does not exist` : `${name} can't be read: ${error.message}`,
    );
  });
  if (found.isDirectory()) throw new UsageError(`${name} is a folder; name the files in it`);
  return found;
}

function source(name: string, format: FileFormat, size: number, bytes: () => AsyncIterable<Uint8Array>): Source {
  const texts = () => decoded(name, bytes());
  let documents: Promise<Found[]> | undefined;
  const read = async function* (): AsyncGenerator<Found> {
    if (format === 'csv') yield* readCsv(name, texts());
    else if (format === 'ndjson' || (format === 'json' && (await isNdjson(texts())))) yield* readNdjson(name, texts());
    else {
      if (size > LARGEST_DOCUMENT) throw tooLarge(name);
      documents ??= readDocuments(name, texts(), format === 'json' ? 'json' : 'yaml');
      yield* await documents;
    }
  };
  return { name, entries: () => withLastProblem(name, read()) };
}

/** Whether the first line is a whole JSON object and more follows: NDJSON under the name of JSON. */
async function isNdjson(texts: AsyncIterable<string>): Promise<boolean> {
  for await (const text of texts) {
    const end = text.indexOf('\n');
    if (end < 0 || text.slice(end).trim() === '') return false;
    try {
      const first: unknown = JSON.parse(text.slice(0, end));
      return typeof first === 'object' && !Array.isArray(first);
    } catch {
      return false;
    }
  }
  return false;
}

async function* withLastProblem(name: string, found: AsyncIterable<Found>): AsyncGenerator<Found> {
  let isEmpty = true;
  try {
    for await (const each of found) {
      isEmpty = false;
      yield each;
    }
  } catch (error) {
    yield problemOf(name, error);
    return;
  }
  if (isEmpty) yield { place: { file: name, line: 1 }, message: 'there is no record in it' };
}

function problemOf(name: string, error: unknown): Problem {
  if (error instanceof UnreadableFile) return error.problem;
  const { code, message } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string') throw error;
  return { place: { file: name, line: 1 }, message: `can't be read: ${message}` };
}

async function* of(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function stdinOf({ stdin }: Io): Promise<Buffer> {
  if (stdin.isTTY) throw new UsageError('`-` reads from stdin, which is a terminal here; pipe a file into it');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    chunks.push(Buffer.from(chunk));
    size += chunks.at(-1)?.length ?? 0;
    if (size > LARGEST_STDIN)
      throw new UsageError(
        `stdin has more than ${LARGEST_STDIN.toLocaleString('en')} bytes; give a file, which may have any size`,
      );
  }
  return Buffer.concat(chunks);
}
