import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { ulid } from 'ulid';
import { afterAll } from 'vitest';
import { type Latest, Manifest } from '#lib/snapshot/manifest.ts';
import { latestPath, manifestPath } from '#lib/snapshot/paths.ts';
import { runSnapshot, type SnapshotOptions, type SnapshotOrder, type SnapshotOutcome } from '#lib/snapshot/run.ts';
import type { Sink } from '#lib/snapshot/sink.ts';
import type { TestRegistry } from './registry.ts';

const folders: string[] = [];
// here and not in newFolder: within a test it would come too late to be heard
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A new folder that is removed after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'registry-snapshot-'));
  folders.push(folder);
  return folder;
}

/** A registry of whatever kind. */
type Has = Pick<TestRegistry, 'dependencies'>;

/** An order as tests give it: by default everything, as of now. */
export const orderOf = (registry: Has, over: Partial<SnapshotOrder> = {}): SnapshotOrder => ({
  run: ulid(),
  scope: '*',
  kind: 'FULL',
  asOf: new Date(sessionOf(registry).now()).toISOString(),
  ...over,
});

/** A session without grants, as the worker has one. */
export const sessionOf = ({ dependencies }: Has) =>
  dependencies.contextFor({ subject: 'snapshots', grants: new Map() }, { requestId: 'test', baseUrl: '' }).session;

/** Nothing writes at the instants that tests choose unless they say so: no margin is needed. */
const AT_ONCE: SnapshotOptions = { mayGoOn: () => true, onProgress: () => {}, settleMs: 0 };

export const runOrder = (
  registry: Has,
  sink: Sink,
  order: SnapshotOrder,
  options: Partial<SnapshotOptions> = {},
): Promise<SnapshotOutcome> => runSnapshot(sessionOf(registry), sink, order, { ...AT_ONCE, ...options });

/** Takes a whole snapshot and answers with its manifest. */
export async function takeSnapshot(
  registry: Has,
  sink: Sink,
  over: Partial<SnapshotOrder> = {},
  options: Partial<SnapshotOptions> = {},
): Promise<Manifest> {
  const done = await runOrder(registry, sink, orderOf(registry, over), options);
  if (done.outcome !== 'COMPLETE') throw new Error(`the snapshot is ${done.outcome}`);
  return done.manifest;
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Follows the pointer and checks every hash on the way; answers with the manifests, undefined when there is no pointer. */
export async function verifiedLatest(sink: Sink, scope = '*'): Promise<Manifest[] | undefined> {
  const stored = await sink.read(latestPath(scope));
  if (!stored) return undefined;
  const latest: Latest = JSON.parse(Buffer.from(stored.bytes).toString());
  return Promise.all([latest.full, ...latest.incrementals].map((pointer) => verifiedManifest(sink, pointer)));
}

async function verifiedManifest(sink: Sink, pointer: Latest['full']): Promise<Manifest> {
  const bytes = (await sink.read(pointer.manifest))?.bytes;
  if (!bytes || sha256(bytes) !== pointer.sha256) throw new Error(`${pointer.manifest} is not what latest says`);
  const manifest = Manifest.parse(JSON.parse(Buffer.from(bytes).toString()));
  for (const file of manifest.tables.flatMap(({ files }) => files)) {
    const data = (await sink.read(file.path))?.bytes;
    if (!data || data.length !== file.bytes || sha256(data) !== file.sha256)
      throw new Error(`${file.path} is not what the manifest says`);
  }
  return manifest;
}

/** Every file's hash by its table, part and format: what must be equal where data is. */
export const hashesOf = ({ tables }: Manifest): Record<string, string> =>
  Object.fromEntries(
    tables.flatMap(({ name, files }) =>
      files.map(({ part, format, sha256: hash }) => [`${name} ${part} ${format}`, hash] as const),
    ),
  );

export const manifestOf = async (sink: Sink, { scope, asOf, run }: SnapshotOrder): Promise<Manifest | undefined> => {
  const stored = await sink.read(manifestPath(scope, asOf, run));
  return stored && Manifest.parse(JSON.parse(Buffer.from(stored.bytes).toString()));
};

export type Row = Record<string, unknown>;

/** Runs SQL over files in a DuckDB of its own, in UTC; rows as JSON values. */
export async function duckDb(): Promise<(sql: string) => Promise<Row[]>> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  afterAll(() => {
    connection.closeSync();
    instance.closeSync();
  });
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Row[];
}

/** SQL that reads a table of a snapshot in a format; all columns as text, instants and dates as the API writes them. */
export function selectFrom(
  folder: string,
  manifest: Manifest,
  name: string,
  format: 'parquet' | 'csv' | 'ndjson',
): string {
  const table = manifest.tables.find((one) => one.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  const columns = table.columns.map(({ name: column, type }) => `${shownAs(type, `"${column}"`)} AS "${column}"`);
  const paths = table.files.filter((file) => file.format === format).map(({ path }) => `'${join(folder, path)}'`);
  if (paths.length === 0)
    return `SELECT ${table.columns.map(({ name: column }) => `NULL::VARCHAR AS "${column}"`)} WHERE false`;
  const types = table.columns.map(({ name: column, type }) => `'${column}': '${SQL_TYPES[type]}'`).join(', ');
  const source = {
    parquet: `read_parquet([${paths}], hive_partitioning = false)`,
    csv: `read_csv([${paths}], header = true, columns = {${types}}, hive_partitioning = false, strict_mode = true)`,
    ndjson: `read_json([${paths}], format = 'newline_delimited', columns = {${types}}, hive_partitioning = false)`,
  }[format];
  return `SELECT ${columns} FROM ${source}`;
}

const SQL_TYPES = {
  string: 'VARCHAR',
  boolean: 'BOOLEAN',
  int: 'INTEGER',
  double: 'DOUBLE',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
};

const shownAs = (type: keyof typeof SQL_TYPES, column: string): string =>
  type === 'timestamp' ? `strftime(${column}, '%Y-%m-%dT%H:%M:%S.%gZ')` : `${column}::VARCHAR`;
