import { resolve } from 'node:path';
import type { SnapshotFormat, SnapshotKind } from '../../client/index.ts';
import { agencyOption, type Cli, defineCommand } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { chainOf, joined } from '../export/chain.ts';
import { fetchFiles } from '../export/fetch-files.ts';
import { type ExportedSnapshot, ExportFolder, type Latest } from '../export/folder.ts';
import { formatsHeld, sayDropped, stillListed, withHeld } from '../export/held.ts';
import { reportExport } from '../export/report.ts';
import { findSnapshot, requestSnapshot, type Snapshot, untilDone, type Wanted } from '../export/snapshots.ts';
import { tablesAsked } from '../export/tables.ts';
import { UsageError } from '../failures.ts';
import { refuseOldNode } from '../node-version.ts';

const FORMATS = ['parquet', 'csv', 'ndjson', 'all'] as const;

interface Options {
  folder: string;
  format?: (typeof FORMATS)[number][] | undefined;
  tables?: string[] | undefined;
  incremental?: boolean | undefined;
  snapshot?: string | undefined;
  new?: boolean | undefined;
  'table-name'?: string | undefined;
  endpoint?: string | undefined;
}

export const exportTables = defineCommand({
  command: 'export <folder>',
  describe: 'Take a snapshot and download its tables, each file verified by its hash',
  examples: [
    ['registry export ./snapshot', 'Every table of the whole registry as Parquet'],
    [
      'registry export ./snapshot --agency inland-revenue --format csv --tables processing_activity,processing_activity_finding',
      'Two tables of one agency as CSV',
    ],
    [
      'registry export ./snapshot --incremental',
      'What changed since the newest snapshot, and those before it that the folder lacks',
    ],
    ['registry export ./snapshot --snapshot latest', 'The newest complete snapshot, without taking one'],
    [
      'registry export ./snapshot --table-name nz-privacy-registry-prod',
      'From the table itself, in every format: for those who run the registry',
    ],
  ],
  localRole: 'auditor',
  outputs: ['table', 'json', 'ndjson', 'csv', 'yaml'],
  builder: (yargs) =>
    yargs
      .positional('folder', {
        type: 'string',
        demandOption: true,
        describe: 'Where the files go; run again after an interruption to go on',
      })
      .option('agency', agencyOption('Key of the agency [REGISTRY_AGENCY]; by default the whole registry'))
      .option('format', {
        choices: FORMATS,
        array: true,
        nargs: 1,
        describe: 'File format; by default those that the folder has, Parquet in a new one',
      })
      .option('tables', {
        type: 'string',
        array: true,
        nargs: 1,
        describe: 'Only these tables; by default all that the token may read',
      })
      .option('incremental', { type: 'boolean', describe: 'Only what changed since the newest complete snapshot' })
      .option('snapshot', {
        type: 'string',
        requiresArg: true,
        describe: 'Download this snapshot (its id, or `latest`) instead of taking one',
      })
      .option('new', {
        type: 'boolean',
        describe: 'Take a new snapshot also when an earlier export into the folder was interrupted',
      })
      .option('table-name', {
        type: 'string',
        requiresArg: true,
        describe: 'Read this DynamoDB table instead of asking the API, with the AWS credentials of the environment',
      })
      .option('endpoint', {
        type: 'string',
        requiresArg: true,
        describe: 'With --table-name: a DynamoDB-compatible server [DYNAMODB_ENDPOINT]',
      })
      .conflicts('snapshot', ['incremental', 'new', 'table-name'])
      .conflicts('table-name', 'tables'),
  run: (cli, options) => run(cli, options),
});

async function run(cli: Cli, options: Options): Promise<ExitCode> {
  const tables = await tablesAsked(cli, options.tables);
  const folder = new ExportFolder(resolve(cli.io.cwd, options.folder));
  await folder.prepare();
  const { 'table-name': tableName, new: isNew = false } = options;
  if (tableName !== undefined) {
    refuseOldNode('--table-name');
    const { exportDirectly } = await import('../export/direct.ts');
    const endpoint = options.endpoint ?? cli.io.env.DYNAMODB_ENDPOINT;
    return exportDirectly(cli, { tableName, endpoint, folder: folder.path, kind: kindOf(options), isNew });
  }
  const latest = await folder.latest();
  refuseOtherContent(cli, latest, options.folder);
  const begun = await begin(cli, folder, options);
  if (!begun) return EXIT.findings;
  const snapshot = await untilDone(cli, begun);
  if (snapshot.status === 'FAILED') {
    cli.warn(`registry: snapshot ${snapshot.id} failed: ${snapshot.error ?? 'no reason was given'}`);
    return EXIT.findings;
  }
  const chain = await chainOf(cli, snapshot, latest);
  const wanted = { formats: formatsOf(options, latest), tables };
  const exported: ExportedSnapshot[] = [];
  for (const each of chain) exported.push(await fetchOne(cli, folder, each, wanted));
  const [first, ...rest] = await withHeld(folder.path, latest, exported, wanted);
  if (first) await folder.publish(joined(cli, stillListed(latest, snapshot.id, wanted), [first, ...rest]));
  await reportExport(cli, options.folder, exported);
  sayDropped(cli, latest, snapshot.id, wanted);
  return EXIT.ok;
}

/** One folder holds one registry's tables, of one agency or of all. */
function refuseOtherContent({ config }: Cli, latest: Latest | undefined, folder: string): void {
  if (!latest) return;
  const agency = config.agency ?? null;
  if (latest.url === config.url && latest.agency === agency) return;
  throw new UsageError(
    `${folder} holds snapshots of ${latest.agency ?? 'the whole registry'} at ${latest.url}; export into another folder`,
  );
}

/** The snapshot to download: the one named, the one that an interrupted export asked for, or a new one. */
async function begin(cli: Cli, folder: ExportFolder, options: Options): Promise<Snapshot | undefined> {
  const { agency, url } = cli.config;
  if (options.snapshot !== undefined) {
    const found = await findSnapshot(cli, agency, options.snapshot);
    if (!found)
      cli.warn(
        `registry: there is no snapshot ${options.snapshot}${options.snapshot === 'latest' ? ' that is complete' : ''}`,
      );
    return found;
  }
  const kind = kindOf(options);
  const pending = options.new ? undefined : await folder.pending();
  if (pending && pending.url === url && pending.agency === (agency ?? null) && pending.kind === kind) {
    const found = await findSnapshot(cli, agency, pending.snapshot);
    if (found && found.status !== 'FAILED') {
      cli.note(`registry: going on with the snapshot asked for at ${found.requestedAt} (--new takes another)`);
      return found;
    }
  }
  const asked = await requestSnapshot(cli, agency, kind);
  if (asked) await folder.setPending({ url, agency: agency ?? null, kind, snapshot: asked.id });
  return asked;
}

const kindOf = ({ incremental }: Options): SnapshotKind => (incremental ? 'INCREMENTAL' : 'FULL');

function formatsOf({ format }: Options, latest: Latest | undefined): SnapshotFormat[] {
  const held = latest ? formatsHeld(latest) : [];
  if (!format && held.length > 0) return held;
  const chosen = format?.includes('all') ? ['parquet', 'csv', 'ndjson'] : (format ?? ['parquet']);
  return chosen.map((name) => name.toUpperCase() as SnapshotFormat);
}

async function fetchOne(cli: Cli, folder: ExportFolder, snapshot: Snapshot, wanted: Wanted): Promise<ExportedSnapshot> {
  const files = await fetchFiles(cli, folder.path, snapshot, wanted);
  const { id, run, kind, since, schemaVersion, headsDigest } = snapshot;
  // a table that is named is given or refused
  const typesLeftOut = wanted.tables ? [] : [...snapshot.typesLeftOut];
  return {
    ...{ id, run, kind, since, schemaVersion, headsDigest },
    asOf: snapshot.asOf ?? '',
    typesLeftOut,
    files: files.map(({ table, format, path, rows, bytes, sha256 }) => ({ table, format, path, rows, bytes, sha256 })),
  };
}
