import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { failToWrite, replaceFile } from '../atomic-file.ts';
import { UsageError } from '../failures.ts';

const ExportedFile = z.object({
  table: z.string(),
  format: z.string().nullable(),
  path: z.string(),
  rows: z.number().nullable(),
  bytes: z.number(),
  sha256: z.string(),
});

/** A snapshot of which the files are in the folder. */
const ExportedSnapshot = z.object({
  id: z.string(),
  run: z.string(),
  kind: z.enum(['FULL', 'INCREMENTAL']),
  asOf: z.string(),
  since: z.string().nullable(),
  schemaVersion: z.string().nullable(),
  headsDigest: z.string().nullable(),
  /** Types of record that the token could not read: their tables are missing. */
  typesLeftOut: z.array(z.string()).default([]),
  files: z.array(ExportedFile),
});
export type ExportedSnapshot = z.infer<typeof ExportedSnapshot>;

/** What `latest.json` of the folder holds: the newest full snapshot, and the incremental ones that go on from it. */
const Latest = z.object({
  url: z.string(),
  agency: z.string().nullable(),
  full: ExportedSnapshot,
  incrementals: z.array(ExportedSnapshot),
});
export type Latest = z.infer<typeof Latest>;

/** What was asked for and is not whole yet: the next run goes on with it. */
const Pending = z.object({
  url: z.string(),
  agency: z.string().nullable(),
  kind: z.enum(['FULL', 'INCREMENTAL']),
  snapshot: z.string(),
});
export type Pending = z.infer<typeof Pending>;

/** The folder that snapshots are downloaded into. */
export class ExportFolder {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  async prepare(): Promise<void> {
    await mkdir(this.path, { recursive: true }).catch(failToWrite(this.path));
  }

  latest(): Promise<Latest | undefined> {
    return this.#read('latest.json', Latest);
  }

  /** The last thing that an export does: whoever reads the folder sees all of the old snapshot or all of the new one. */
  async publish(latest: Latest): Promise<void> {
    await replaceFile(join(this.path, 'latest.json'), `${JSON.stringify(latest, null, 2)}\n`);
    await rm(join(this.path, '.pending.json'), { force: true });
  }

  pending(): Promise<Pending | undefined> {
    return this.#read('.pending.json', Pending);
  }

  setPending(pending: Pending): Promise<void> {
    return replaceFile(join(this.path, '.pending.json'), `${JSON.stringify(pending)}\n`);
  }

  async #read<Value>(name: string, shape: z.ZodType<Value>): Promise<Value | undefined> {
    const file = join(this.path, name);
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new UsageError(`${file} can't be read: ${error.message}`);
    });
    if (text === undefined) return undefined;
    try {
      return shape.parse(JSON.parse(text));
    } catch {
      throw new UsageError(`${file} was not written by this command; export into another folder`);
    }
  }
}
