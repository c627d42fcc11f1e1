import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import packageJson from '../../package.json' with { type: 'json' };
import { AGENCY_KEY, agencyType } from '../domain/agency.ts';
import { readAll } from '../domain/read-all.ts';
import type { Session } from '../domain/session.ts';
import { REGISTRY_TENANT, recordKey, recordsPartition } from '../store/keys.ts';
import { type Encoding, encodingHere } from './encoding.ts';
import { Manifest, type ManifestFile, type SNAPSHOT_KINDS } from './manifest.ts';
import { type RunContext, writeNextPart } from './parts.ts';
import { type Format, SCHEMA_VERSION, type Scope, WHOLE_REGISTRY } from './paths.ts';
import { orderOf, type Progress, readProgress, saveProgress } from './progress.ts';
import { endOf, publish, readLatest } from './publish.ts';
import { allRecordTables } from './record-tables.ts';
import { writeReference } from './reference-part.ts';
import { type Sink, SnapshotError } from './sink.ts';
import { snapshotTables } from './tables.ts';

/** What to take a snapshot of. The same order given again goes on with its run. */
export interface SnapshotOrder {
  /** A ULID; names the run in paths. */
  run: string;
  /** An agency's key, or `*` for the whole registry. */
  scope: Scope;
  kind: (typeof SNAPSHOT_KINDS)[number];
  /** The instant whose state it holds, UTC with milliseconds. */
  asOf: string;
  /** All of them unless some are named. */
  formats?: readonly Format[];
}

export interface SnapshotOptions {
  /** Whether there is time for more; asked after every stretch. */
  mayGoOn(): boolean;
  onProgress(progress: SnapshotProgress): void;
  /** How much older than the first read the instant must be, ms (DEFAULT_SETTLE_MS). */
  settleMs?: number;
  /** Where files are encoded: in this thread unless said otherwise. */
  encoding?: (() => Encoding) | undefined;
}

export interface SnapshotProgress {
  /** The table of records being written. */
  entity: string;
  /** Records of all types so far. */
  recordsWritten: number;
}

export type SnapshotOutcome =
  | { outcome: 'COMPLETE'; manifestPath: string; manifest: Manifest; recordsWritten: number }
  /** There was no time for more: the same order goes on from here. */
  | { outcome: 'CONTINUES'; recordsWritten: number };

/**
 * Longer than any commit takes: a function runs for less than 30 seconds, and a revision's instant is set before its
 * commit begins. A snapshot reads only when its instant is older than this, so nothing can still come to be before it.
 */
export const DEFAULT_SETTLE_MS = 60_000;

/**
 * Takes a snapshot, or goes on with one. Whether the caller may is decided before: like the daily sweep it asks the store and not
 * the access policy. Throws SnapshotError, with what to do, when it can't be taken; then nothing is published.
 */
export async function runSnapshot(
  session: Session,
  sink: Sink,
  order: SnapshotOrder,
  options: SnapshotOptions,
): Promise<SnapshotOutcome> {
  const { mayGoOn, settleMs = DEFAULT_SETTLE_MS, encoding = encodingHere } = options;
  refuseUnusable(order);
  if (!(await settled(session, order.asOf, settleMs, mayGoOn))) return { outcome: 'CONTINUES', recordsWritten: 0 };
  const progress = (await readProgress(sink, order, packageJson.version)) ?? (await begin(sink, order, settleMs));
  const agencies = await agenciesIn(session, order.scope);
  const run: RunContext = { ...options, session, sink, agencies, encoding: encoding() };
  try {
    return await goOn(run, progress);
  } finally {
    await run.encoding.close();
  }
}

/** Writes the parts that are missing, each with the progress behind it, and publishes the run. */
async function goOn(run: RunContext, from: Progress): Promise<SnapshotOutcome> {
  const { session, sink } = run;
  let progress = from;
  while (progress.position) {
    const next = run.mayGoOn() ? await writeNextPart(run, progress, progress.position) : undefined;
    if (!next) return { outcome: 'CONTINUES', recordsWritten: progress.records };
    progress = next;
    await saveProgress(sink, progress);
  }
  if (!progress.referenceWritten) {
    const files = await writeReference(session, run, progress.order);
    progress = { ...progress, referenceWritten: true, files: { ...progress.files, ...files } };
    await saveProgress(sink, progress);
  }
  const manifest = manifestOf(progress);
  return {
    outcome: 'COMPLETE',
    manifestPath: await publish(sink, manifest),
    manifest,
    recordsWritten: progress.records,
  };
}

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The run and the scope become parts of paths, the instant is compared as text. */
function refuseUnusable({ run, scope, asOf }: SnapshotOrder): void {
  if (!ULID.test(run)) throw new SnapshotError('The name of a run must be a ULID.');
  if (scope !== WHOLE_REGISTRY && !AGENCY_KEY.test(scope))
    throw new SnapshotError("The scope must be an agency's key or `*`.");
  if (!INSTANT.test(asOf))
    throw new SnapshotError('The instant must be like 2026-05-01T00:00:00.000Z: UTC with milliseconds.');
}

/** The longest that a run waits for its instant beyond the margin. */
const PATIENCE_MS = 60_000;

/** Waits until the instant is old enough for nothing to be written before it any more; false when there is no time to. */
async function settled(session: Session, asOf: string, settleMs: number, mayGoOn: () => boolean): Promise<boolean> {
  const ready = Date.parse(asOf) + settleMs;
  if (ready - session.now() > settleMs + PATIENCE_MS)
    throw new SnapshotError(`The instant ${asOf} lies in the future. Choose one that is past.`);
  while (session.now() < ready) {
    if (!mayGoOn()) return false;
    await wait(Math.min(ready - session.now(), 1_000));
  }
  return true;
}

async function begin(sink: Sink, order: SnapshotOrder, settleMs: number): Promise<Progress> {
  return {
    schemaVersion: SCHEMA_VERSION,
    generatorVersion: packageJson.version,
    order: orderOf(order),
    since: order.kind === 'FULL' ? null : await newestBefore(sink, order),
    settleMs,
    position: { code: allRecordTables()[0]?.type.code ?? '', agency: null, beyond: null, part: 0 },
    referenceWritten: false,
    records: 0,
    files: {},
    heads: [],
  };
}

/** The instant from which an incremental run goes on. */
async function newestBefore(sink: Sink, { scope, asOf }: SnapshotOrder): Promise<string> {
  const latest = await readLatest(sink, scope);
  if (!latest) throw new SnapshotError('There is no complete snapshot to go on from. Take a full one first.');
  const end = endOf(latest);
  if (end.asOf >= asOf)
    throw new SnapshotError(`The newest snapshot holds ${end.asOf} already. Choose a later instant.`);
  return end.asOf;
}

/** The agencies in the scope, in the order of their keys. An agency that came after the instant has no records of it. */
async function agenciesIn(session: Session, scope: Scope): Promise<string[]> {
  if (scope !== WHOLE_REGISTRY) {
    const item = await session.store.get(recordKey({ code: agencyType.code, agency: REGISTRY_TENANT, localId: scope }));
    if (!item) throw new SnapshotError(`There is no agency "${scope}". \`agencies\` lists those there are.`);
    return [scope];
  }
  const items = await readAll(session, { pk: recordsPartition(REGISTRY_TENANT, agencyType.code) });
  return items.map(({ sk }) => sk);
}

/** What a snapshot holds, in words. */
export const GUARANTEE =
  'Every record is as it stood at `asOf`: the newest revision made at or before it, whatever was written while the run read. It holds because the run reads only what is `settleMs` older than its first read, and no commit takes as long. Every revision was checked against its hash and the hash of the one before.';

/** How an incremental run is merged. */
export const MERGE_RULE =
  "Of the tables of kind record, list, finding and deadline drop every row whose id is in the incremental run's table of kind record of the same recordType, then add its rows with op UPSERT (tables without the column: all rows). To tables of kind revision add the rows whose id and version are not there. Tables of kind reference are replaced. Findings that begin or end because a day passed, in a record that did not change, come with the next full run.";

/** The same bytes whether the run was interrupted or not: members stand in the order of the schema. */
function manifestOf(progress: Progress): Manifest {
  const { order, since, settleMs, records, heads, files } = progress;
  return Manifest.parse({
    schemaVersion: progress.schemaVersion,
    generator: { name: packageJson.name, version: progress.generatorVersion },
    run: order.run,
    scope: order.scope,
    kind: order.kind,
    asOf: order.asOf,
    since,
    settleMs,
    guarantee: GUARANTEE,
    mergeRule: MERGE_RULE,
    records,
    headsDigest: createHash('sha256').update(heads.join('\n')).digest('hex'),
    tables: snapshotTables().map((table) => {
      const own = [...(files[table.name] ?? [])].sort(inOrder);
      const rows = own.filter(({ format }) => format === own[0]?.format).reduce((total, file) => total + file.rows, 0);
      return { ...table, rows, files: own };
    }),
  });
}

/** By format, then part. */
const inOrder = (one: ManifestFile, other: ManifestFile): number =>
  one.format === other.format ? one.part - other.part : one.format < other.format ? -1 : 1;
