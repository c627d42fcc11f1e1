/** Where the objects of snapshots stand. Hive style, so that Athena and DuckDB read the parts of a path as columns. */

/** Version of the tables' layout, `major.minor`: additions raise minor, anything else raises major and with it the path. */
export const SCHEMA_VERSION = '1.0';

/** First part of every path. */
export const LAYOUT = `v${SCHEMA_VERSION.split('.')[0]}`;

export const FORMATS = ['parquet', 'csv', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** What a snapshot is of: an agency's key, or `*` for the whole registry. */
export type Scope = string;
export const WHOLE_REGISTRY = '*';

/** The part of a path that names the scope. An agency may have the key `all`, so its part says that it is an agency. */
const scopeName = (scope: Scope): string => (scope === WHOLE_REGISTRY ? 'all' : `agency=${scope}`);

/** The date of an instant, UTC. */
const dateOf = (asOf: string): string => asOf.slice(0, 10);

const join = (...parts: string[]): string => parts.join('/');

export interface DataPlace {
  scope: Scope;
  /** Whether only PRIVACY_OFFICER and AUDITOR may read the table: such tables stand under `restricted`, so that access can be given by prefix. */
  restricted: boolean;
  format: Format;
  table: string;
  /** The snapshot's instant, UTC. */
  asOf: string;
  run: string;
  part: number;
}

/** A file of a table. */
export const dataPath = ({ scope, restricted, format, table, asOf, run, part }: DataPlace): string =>
  join(
    LAYOUT,
    scopeName(scope),
    restricted ? 'restricted' : 'open',
    format,
    `entity=${table}`,
    `dt=${dateOf(asOf)}`,
    `run=${run}`,
    `part-${String(part).padStart(5, '0')}.${format}`,
  );

/** What a file of a table is to be called where it is downloaded by itself: every first part has the same name. Undefined for others. */
export function downloadName(path: string): string | undefined {
  const [, table, part] = /\/entity=(\w+)\/.*\/part-(\d+\.\w+)$/.exec(path) ?? [];
  return table && part && `${table}-${part}`;
}

export const manifestPath = (scope: Scope, asOf: string, run: string): string =>
  join(LAYOUT, scopeName(scope), 'manifests', `dt=${dateOf(asOf)}`, `run=${run}.json`);

export const isManifest = (path: string): boolean => path.split('/').at(-3) === 'manifests';
export const isLatest = (path: string): boolean => path.endsWith('/latest.json');

/** The pointer to the newest complete snapshots. */
export const latestPath = (scope: Scope): string => join(LAYOUT, scopeName(scope), 'latest.json');

/** How far a run has come: what a rerun of it goes on from. */
export const progressPath = (scope: Scope, run: string): string =>
  join(LAYOUT, scopeName(scope), 'progress', `run=${run}.json`);
