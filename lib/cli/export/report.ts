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
  rows: number | null;
  bytes: number;
  files: number;
}

const TABLE_COLUMNS: Column<TableSum>[] = [
  { title: 'table', of: ({ table }) => table },
  { title: 'rows', of: ({ rows }) => rows },
  { title: 'size', of: ({ bytes }) => sizeText(bytes) },
  { title: 'files', of: ({ files }) => files },
];

/** What an export brought: a line a table for people, every file for programs, with what the token may not read. */
export async function reportExport(cli: Cli, folder: string, exported: readonly ExportedSnapshot[]): Promise<void> {
  const { output } = cli;
  const files = exported.flatMap((snapshot) => snapshot.files);
  const asOf = exported.at(-1)?.asOf ?? '';
  const typesLeftOut = [...new Set(exported.flatMap((snapshot) => snapshot.typesLeftOut))];
  if (output.format === 'table') await output.rows(sums(files), { columns: TABLE_COLUMNS });
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

/** By table; its rows are counted in one of its formats. */
function sums(files: readonly File[]): TableSum[] {
  const byTable = Map.groupBy(files, ({ table }) => table);
  return [...byTable].map(([table, its]) => {
    const counted = its.filter(({ format }) => format === its[0]?.format);
    return {
      table,
      rows: its[0]?.rows === null ? null : counted.reduce((sum, { rows }) => sum + (rows ?? 0), 0),
      bytes: its.reduce((sum, { bytes }) => sum + bytes, 0),
      files: its.length,
    };
  });
}
