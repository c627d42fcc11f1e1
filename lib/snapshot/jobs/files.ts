import { createHash } from 'node:crypto';
import { authorize, may } from '../../domain/access.ts';
import { recordTypes } from '../../domain/record-types.ts';
import { ruleContext, type Session } from '../../domain/session.ts';
import { RequestError } from '../../failures.ts';
import { once } from '../../statute/once.ts';
import { quoted } from '../../statute/quote.ts';
import { Manifest, type ManifestTable } from '../manifest.ts';
import type { Format } from '../paths.ts';
import type { SnapshotJob } from './job.ts';
import type { SignedAddress, SnapshotPlace } from './place.ts';

/** How long an address of a file is good for. */
const ADDRESS_SECONDS = 15 * 60;

/** A file that the caller may fetch. */
export interface OfferedFile {
  table: string;
  /** Null for the manifest. */
  format: Format | null;
  path: string;
  rows: number | null;
  bytes: number;
  sha256: string;
  restricted: boolean;
  /** An address of it, the same each time it is asked for. */
  signed(): Promise<SignedAddress>;
}

/** The place with the address under which the caller reached the API. */
export interface Reached {
  place: SnapshotPlace | undefined;
  baseUrl: string;
}

/** The files of a complete snapshot that the caller may read; none while it is not complete. */
export async function filesOf(
  session: Session,
  reached: Reached,
  job: SnapshotJob,
  wanted: { tables?: readonly string[] | null; format?: Format | null },
): Promise<OfferedFile[]> {
  if (!job.manifest) return [];
  const place = requirePlace(session, reached, job);
  const manifest = await readManifest(place, job.manifest);
  const tables = tablesFor(session, job.scope, manifest.tables, wanted.tables);
  return tables.flatMap(({ name, restricted, files }) =>
    files
      .filter(({ format }) => !wanted.format || format === wanted.format)
      .map(({ format, path, rows, bytes, sha256 }) => {
        const signed = once(() => place.address(path, ADDRESS_SECONDS, reached.baseUrl));
        return { table: name, format, path, rows, bytes, sha256, restricted, signed };
      }),
  );
}

/** The manifest. It says how many rows the restricted tables have, so it is for those only who may read them. */
export function manifestOf(session: Session, reached: Reached, job: SnapshotJob): OfferedFile | null {
  if (!job.manifest || !mayReadAll(session, job)) return null;
  const place = requirePlace(session, reached, job);
  const { path, bytes, sha256 } = job.manifest;
  const signed = once(() => place.address(path, ADDRESS_SECONDS, reached.baseUrl));
  return { table: 'manifest', format: null, path, rows: null, bytes, sha256, restricted: true, signed };
}

function requirePlace(session: Session, { place }: Reached, { keptUntil }: SnapshotJob): SnapshotPlace {
  if (keptUntil !== null && keptUntil <= ruleContext(session).now) {
    throw new RequestError('NOT_FOUND', `The files of this snapshot were kept until ${keptUntil}. Ask for a new one.`);
  }
  if (place) return place;
  throw new RequestError('NOT_FOUND', 'This registry has no place for snapshots any more. Ask its operator for one.');
}

/** The manifest as it was written: one that has been changed since is never followed. */
async function readManifest(
  place: SnapshotPlace,
  { path, sha256 }: { path: string; sha256: string },
): Promise<Manifest> {
  const bytes = await place.read(path);
  if (!bytes) throw new RequestError('NOT_FOUND', 'The files of this snapshot are no longer kept. Ask for a new one.');
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Error(`the manifest ${path} was changed`);
  return Manifest.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}

/** The tables asked for, all by default, of the types that the caller may read. One that is named must be among them. */
function tablesFor(
  session: Session,
  scope: string,
  tables: readonly ManifestTable[],
  wanted: readonly string[] | null | undefined,
): ManifestTable[] {
  const readable = ({ recordType }: ManifestTable) =>
    recordType === null || may(session.identity, 'read', recordType, scope);
  if (!wanted) return tables.filter(readable);
  return wanted.map((name) => {
    const table = tables.find((each) => each.name === name);
    if (!table) {
      const names = tables.filter(readable).map((each) => each.name);
      const message = `This snapshot has no table ${quoted(name)}. It has ${names.join(', ')}.`;
      throw new RequestError('INVALID_ARGUMENT', message, { argument: 'tables' });
    }
    if (table.recordType !== null) authorize(session.identity, 'read', table.recordType, scope);
    return table;
  });
}

/** Names of the types of record that the caller may not read in what the snapshot is of. */
export const typesLeftOut = ({ identity }: Session, { scope }: Pick<SnapshotJob, 'scope'>): string[] =>
  recordTypes().flatMap(({ name }) => (may(identity, 'read', name, scope) ? [] : [name]));

/** Whether the caller may read every type of record: figures of a whole snapshot tell of the restricted ones too. */
export const mayReadAll = (session: Session, job: Pick<SnapshotJob, 'scope'>): boolean =>
  typesLeftOut(session, job).length === 0;
