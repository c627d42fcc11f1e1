import * as z from 'zod';
import { FORMATS } from './paths.ts';

/**
 * What a run wrote. Readers start at `latest.json`, follow it to a manifest and read the files that it lists: nothing else
 * says which files belong together. Imports only zod and the paths, because the API reads manifests too.
 */

export const COLUMN_TYPES = ['string', 'boolean', 'int', 'double', 'date', 'timestamp'] as const;
export const TABLE_KINDS = ['record', 'list', 'revision', 'finding', 'deadline', 'reference'] as const;
export const SNAPSHOT_KINDS = ['FULL', 'INCREMENTAL'] as const;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

const ManifestColumn = z.object({
  name: z.string(),
  type: z.enum(COLUMN_TYPES),
  /** What its values are measured or written in; null when that goes without saying. */
  unit: z.string().nullable(),
  description: z.string(),
  /** Whether it says, or may say, who a person is. */
  personal: z.boolean(),
  nullable: z.boolean(),
  /** Whether it is part of what tells the table's rows apart. */
  key: z.boolean(),
});

export const ManifestFile = z.object({
  path: z.string(),
  format: z.enum(FORMATS),
  part: count,
  rows: count,
  bytes: count,
  sha256,
});
export type ManifestFile = z.output<typeof ManifestFile>;

const ManifestTable = z.object({
  name: z.string(),
  kind: z.enum(TABLE_KINDS),
  /** The GraphQL type that the rows belong to; null for reference data. */
  recordType: z.string().nullable(),
  /** Whether only PRIVACY_OFFICER and AUDITOR may read it. */
  restricted: z.boolean(),
  description: z.string(),
  columns: z.array(ManifestColumn),
  rows: count,
  /** In each format, in the order of the parts. A table without rows has no files. */
  files: z.array(ManifestFile),
});
export type ManifestTable = z.output<typeof ManifestTable>;

export const Manifest = z.object({
  schemaVersion: z.string(),
  generator: z.object({ name: z.string(), version: z.string() }),
  run: z.string(),
  /** An agency's key, or `*` for the whole registry. */
  scope: z.string(),
  kind: z.enum(SNAPSHOT_KINDS),
  /** The instant whose state it holds, UTC. */
  asOf: z.string(),
  /** Of an incremental run: the instant of the snapshot it goes on from. Null for a full one. */
  since: z.string().nullable(),
  /** How much older than the first read the instant was at least, ms: longer than any commit takes. */
  settleMs: count,
  guarantee: z.string(),
  /** How an incremental run is merged into the tables it goes on from. */
  mergeRule: z.string(),
  /** Records of all types that it holds; of an incremental run those that changed. */
  records: count,
  headsDigest: sha256,
  tables: z.array(ManifestTable),
});
export type Manifest = z.output<typeof Manifest>;

const Pointer = z.object({
  run: z.string(),
  asOf: z.string(),
  /** Path of its manifest. */
  manifest: z.string(),
  /** Hash of the manifest's bytes. */
  sha256,
});
export type Pointer = z.output<typeof Pointer>;

/** What `latest.json` holds: the newest full run and the incremental ones after it, oldest first. */
export const Latest = z.object({ full: Pointer, incrementals: z.array(Pointer) });
export type Latest = z.output<typeof Latest>;
