import type { Cli } from '../command.ts';
import type { Column } from '../output/output.ts';
import { sizeText } from '../output/size.ts';
import type { ExportedSnapshot } from './folder.ts';

type File = ExportedSnapshot['files'][number];

const FILE_COLUMNS: Column<File>[] = [
  { title: 'table', of: ({ table }) => table },
  { title: 'rows', of: ({ rows }) => rows },
  { title: 'bytes', of: ({ bytes }) => bytes },
  { title: 'path', of: ({ path }) => path },
];

interface TableSum {
  table: string;
  /** Of the full snapshot; of reference data, of the newest one. */
  rows: number | null;
  /** Of the incremental snapshots: versions of records, which replace rows on merging and so are never added to them. */
  changes: number | null;
  bytes: number;
  files: number;
}

const CHANGES: Column<TableSum> = { title: 'changes', of: ({ changes }) => changes };

const tableColumns = (hasChanges: boolean): Column<TableSum>[] => [
  { title: 'table', of: ({ table }) => table },
  { title: 'rows', of: ({ rows }) => rows },
  ...(hasChanges ? [CHANGES] : []),
  { title: 'size', of: ({ bytes }) => sizeText(bytes) },
  { title: 'files', of: ({ files }) => files },
];

/** What an export brought: a line a table for people, every file for programs, with what the token may not read. */
export async function reportExport(cli: Cli, folder: string, exported: readonly ExportedSnapshot[]): Promise<void> {
  const { output } = cli;
  const files = exported.flatMap((snapshot) => snapshot.files);
  const asOf = exported.at(-1)?.asOf ?? '';
  const typesLeftOut = [...new Set(exported.flatMap((snapshot) => snapshot.typesLeftOut))];
  const hasChanges = exported.some(({ kind }) => kind === 'INCREMENTAL');
  if (output.format === 'table') await output.rows(sums(exported), { columns: tableColumns(hasChanges) });
  else if (output.format === 'json' || output.format === 'yaml')
    await output.object({ folder, asOf, typesLeftOut, files });
  else await output.rows(files, { columns: FILE_COLUMNS });
  if (typesLeftOut.length > 0)
    cli.warn(
      `registry: left out: the tables of ${typesLeftOut.join(', ')}, which no role of the token may read (registry token --check names its roles)`,
    );
  const size = sizeText(files.reduce((sum, { bytes }) => sum + bytes, 0));
  cli.note(
    `registry: snapshot as of ${asOf} is complete in ${folder}: ${files.length} files, ${size}; latest.json there lists them`,
  );
}

function sums(exported: readonly ExportedSnapshot[]): TableSum[] {
  const full = exported.filter(({ kind }) => kind === 'FULL');
  const changes = exported.filter(({ kind }) => kind === 'INCREMENTAL');
  const files = exported.flatMap((snapshot) => snapshot.files);
  const tables = [...new Set(files.map(({ table }) => table))];
  return tables.map((table) => {
    const its = files.filter((file) => file.table === table);
    const isReference = table.startsWith('ref_');
    return {
      table,
      // every run ships all reference data anew
      rows: rowsOf(table, isReference ? exported.slice(-1) : full),
      changes: isReference ? null : rowsOf(table, changes),
      bytes: its.reduce((sum, { bytes }) => sum + bytes, 0),
      files: its.length,
    };
  });
}

/** The rows of a table, counted in one of its formats; null of what has none, and without a snapshot. */
function rowsOf(table: string, snapshots: readonly ExportedSnapshot[]): number | null {
  const its = snapshots.flatMap(({ files }) => files.filter((file) => file.table === table));
  if (snapshots.length === 0 || its.some(({ rows }) => rows === null)) return null;
  return its.filter(({ format }) => format === its[0]?.format).reduce((sum, { rows }) => sum + (rows ?? 0), 0);
}
