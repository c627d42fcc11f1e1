import * as z from 'zod';
import { parseJson } from '../parse-json.ts';
import { ManifestFile, SNAPSHOT_KINDS } from './manifest.ts';
import { FORMATS, progressPath, SCHEMA_VERSION } from './paths.ts';
import type { SnapshotOrder } from './run.ts';
import { type Sink, SnapshotError } from './sink.ts';

/** How far a run has come. It is replaced after each part whose files are all closed, so that a rerun goes on behind it. */
const Progress = z.object({
  schemaVersion: z.string(),
  generatorVersion: z.string(),
  order: z.object({
    run: z.string(),
    scope: z.string(),
    kind: z.enum(SNAPSHOT_KINDS),
    asOf: z.string(),
    formats: z.array(z.enum(FORMATS)),
  }),
  since: z.string().nullable(),
  settleMs: z.int(),
  /** Where to go on: null when all records are written. */
  position: z
    .object({
      /** Code of the type. */
      code: z.string(),
      /** The agency in whose partitions it goes on; null: the first. */
      agency: z.string().nullable(),
      /** Local id of the last record written there; null: none. */
      beyond: z.string().nullable(),
      part: z.int(),
    })
    .nullable(),
  /** Whether the reference data is written. */
  referenceWritten: z.boolean(),
  records: z.int(),
  /** By table, in the order of the parts. */
  files: z.record(z.string(), z.array(ManifestFile)),
  /** The digests of the parts' heads, in their order. */
  heads: z.array(z.string()),
});
export type Progress = z.output<typeof Progress>;
export type Position = NonNullable<Progress['position']>;

/** What an earlier run of the order has saved; undefined when it has not begun. */
export async function readProgress(
  sink: Sink,
  order: SnapshotOrder,
  generatorVersion: string,
): Promise<Progress | undefined> {
  const path = progressPath(order.scope, order.run);
  const stored = await sink.read(path);
  if (!stored) return undefined;
  const parsed = Progress.safeParse(parseJson(Buffer.from(stored.bytes).toString('utf8')));
  const version = parsed.data && `${parsed.data.schemaVersion} of generator ${parsed.data.generatorVersion}`;
  if (version !== `${SCHEMA_VERSION} of generator ${generatorVersion}`) {
    const message = `The run ${order.run} was begun by another version of the registry (${version ?? 'its progress can not be read'}; this is ${SCHEMA_VERSION} of generator ${generatorVersion}). Nothing of it is published: start a new run.`;
    throw new SnapshotError(message);
  }
  const progress = parsed.data as Progress;
  if (JSON.stringify(progress.order) === JSON.stringify(orderOf(order))) return progress;
  throw new SnapshotError(
    `The run ${order.run} was ordered differently before (${path}). Start a new run, with a name of its own.`,
  );
}

export const orderOf = ({ run, scope, kind, asOf, formats = FORMATS }: SnapshotOrder): Progress['order'] => ({
  run,
  scope,
  kind,
  asOf,
  formats: FORMATS.filter((format) => formats.includes(format)),
});

export async function saveProgress(sink: Sink, progress: Progress): Promise<void> {
  const { scope, run } = progress.order;
  await sink.put(progressPath(scope, run), Buffer.from(JSON.stringify(progress)));
}
