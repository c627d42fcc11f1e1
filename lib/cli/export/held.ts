import type { SnapshotFormat } from '../../client/index.ts';
import type { Cli } from '../command.ts';
import { isThere } from './download.ts';
import type { ExportedSnapshot, Latest } from './folder.ts';
import type { Wanted } from './snapshots.ts';

type File = ExportedSnapshot['files'][number];

const snapshotsOf = (latest: Latest): ExportedSnapshot[] => [latest.full, ...latest.incrementals];

const isNewest = (latest: Latest, id: string | undefined): boolean => snapshotsOf(latest).at(-1)?.id === id;

/** The formats of the tables that a folder lists. */
export function formatsHeld(latest: Latest): SnapshotFormat[] {
  const found = snapshotsOf(latest).flatMap(({ files }) => files.map(({ format }) => format));
  return [...new Set(found)].filter((format) => format !== null) as SnapshotFormat[];
}

/**
 * The snapshots that came, with the files of theirs that the folder has from earlier runs and that are still whole. Only when the
 * folder stays at the same instant: beside a newer snapshot, tables that did not come with it would be read as they no longer are.
 */
export async function withHeld(
  folder: string,
  latest: Latest | undefined,
  exported: readonly ExportedSnapshot[],
  { tables }: Wanted,
): Promise<ExportedSnapshot[]> {
  if (!latest || !isNewest(latest, exported.at(-1)?.id)) return [...exported];
  const held = new Map(snapshotsOf(latest).map((snapshot) => [snapshot.id, snapshot]));
  return Promise.all(
    exported.map(async (snapshot) => {
      const before = held.get(snapshot.id);
      if (!before) return snapshot;
      const files = [...snapshot.files, ...(await wholeBeside(folder, before.files, snapshot.files))];
      // whoever names tables says nothing about the others
      return { ...snapshot, files, typesLeftOut: tables ? before.typesLeftOut : snapshot.typesLeftOut };
    }),
  );
}

/** The files held that did not come again and are whole. */
async function wholeBeside(folder: string, held: readonly File[], came: readonly File[]): Promise<File[]> {
  const known = new Set(came.map(({ path }) => path));
  const whole: File[] = [];
  for (const file of held) if (!known.has(file.path) && (await isThere(folder, file))) whole.push(file);
  return whole;
}

/** What a folder may still list beside a snapshot: all of it at the same instant, else the tables and formats that came anew. */
export function stillListed(latest: Latest | undefined, id: string, wanted: Wanted): Latest | undefined {
  if (!latest || isNewest(latest, id)) return latest;
  const only = (snapshot: ExportedSnapshot): ExportedSnapshot => ({
    ...snapshot,
    files: snapshot.files.filter((file) => isWanted(file, wanted)),
  });
  return { ...latest, full: only(latest.full), incrementals: latest.incrementals.map(only) };
}

/** The manifest, which is of no format, always is. */
const isWanted = ({ table, format }: File, { formats, tables }: Wanted): boolean =>
  format === null || (formats.some((name) => name === format) && (!tables || tables.includes(table)));

/** Says which formats and tables the folder listed of an older snapshot and does not list of this one. */
export function sayDropped(cli: Cli, latest: Latest | undefined, id: string, { formats, tables }: Wanted): void {
  if (!latest || isNewest(latest, id)) return;
  const held = snapshotsOf(latest).flatMap(({ files }) => files.filter(({ format }) => format !== null));
  const dropped = [
    ...formatsHeld(latest).filter((format) => !formats.includes(format)),
    ...new Set(held.map(({ table }) => table).filter((table) => tables && !tables.includes(table))),
  ];
  if (dropped.length === 0) return;
  cli.warn(
    `registry: latest.json lists ${dropped.join(', ')} no more: this run did not fetch them; to have them too, name them (--format, --tables) with --snapshot latest`,
  );
}
