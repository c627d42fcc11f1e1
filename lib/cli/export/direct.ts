/**
 * The export of those who run a registry: it reads the table itself, with their AWS credentials, and asks no API. The only file
 * of the command line that knows anything of the server.
 */
import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ulid } from 'ulid';
import * as z from 'zod';
import { readTableConfig } from '../../config.ts';
import { createSessions } from '../../dependencies.ts';
import { encodingBeside } from '../../snapshot/encoding-beside.ts';
import { folderSink } from '../../snapshot/folder-sink.ts';
import { latestPath } from '../../snapshot/paths.ts';
import { runSnapshot, type SnapshotOrder } from '../../snapshot/run.ts';
import { SnapshotError } from '../../snapshot/sink.ts';
import { replaceFile } from '../atomic-file.ts';
import type { Cli } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { UsageError } from '../failures.ts';

export interface DirectExport {
  tableName: string;
  /** A DynamoDB-compatible server; by default AWS. */
  endpoint: string | undefined;
  folder: string;
  kind: SnapshotOrder['kind'];
  /** Begin anew also when an earlier run was interrupted. */
  isNew: boolean;
  /** How much older than the first read the instant must be, ms; by default what the server waits. */
  settleMs?: number | undefined;
}

/** An order that is not carried out to its end: the next run goes on with it. */
const Order = z.strictObject({
  table: z.string(),
  run: z.string(),
  scope: z.string(),
  kind: z.enum(['FULL', 'INCREMENTAL']),
  asOf: z.string(),
});

/** Takes a snapshot of the table into a folder, in the layout that the deployed registry has in its bucket. */
export async function exportDirectly(cli: Cli, wanted: DirectExport): Promise<ExitCode> {
  const config = readTableConfig({ ...cli.io.env, TABLE_NAME: wanted.tableName, DYNAMODB_ENDPOINT: wanted.endpoint });
  // no grants: like the schedule it asks the store, where AWS decides what may be read
  const { session } = createSessions(config)({ subject: 'registry export', grants: new Map() }, randomUUID());
  const { table: _table, ...order } = await orderFor(cli, wanted);
  const progress = cli.progress('Records written');
  try {
    const outcome = await runSnapshot(session, await folderSink(wanted.folder), order, {
      mayGoOn: () => !cli.signal.aborted,
      onProgress: ({ recordsWritten }) => progress.update(recordsWritten),
      encoding: encodingBeside,
      ...(wanted.settleMs !== undefined && { settleMs: wanted.settleMs }),
    });
    if (outcome.outcome === 'CONTINUES') return EXIT.interrupted;
    await rm(orderFile(wanted.folder), { force: true });
    await sayTables(cli, outcome.manifest.tables);
    cli.note(`registry: snapshot as of ${order.asOf} is complete: ${join(wanted.folder, latestPath(order.scope))}`);
    return EXIT.ok;
  } catch (error) {
    if (error instanceof SnapshotError) throw new UsageError(error.message);
    throw error;
  } finally {
    progress.end();
  }
}

const sayTables = ({ output }: Cli, tables: readonly { name: string; rows: number; files: readonly object[] }[]) =>
  output.rows(
    tables.map(({ name, rows, files }) => ({ table: name, rows, files: files.length })),
    {
      columns: [
        { title: 'table', of: ({ table }) => table },
        { title: 'rows', of: ({ rows }) => rows },
        { title: 'files', of: ({ files }) => files },
      ],
    },
  );

const orderFile = (folder: string): string => join(folder, '.order.json');

/** The order that an interrupted run left, or a new one of this moment. */
async function orderFor(cli: Cli, { tableName: table, folder, kind, isNew }: DirectExport) {
  const scope = cli.config.agency ?? '*';
  const left = isNew ? undefined : await orderLeft(orderFile(folder));
  if (left && left.table === table && left.scope === scope && left.kind === kind) {
    cli.note(`registry: going on with the snapshot of ${left.asOf} (--new takes another)`);
    return left;
  }
  const order = { table, run: ulid(), scope, kind, asOf: new Date().toISOString() };
  await replaceFile(orderFile(folder), JSON.stringify(order));
  cli.note(
    'registry: reading begins a minute from now, when nothing can be written any more that belongs to the snapshot',
  );
  return order;
}

async function orderLeft(file: string): Promise<z.infer<typeof Order> | undefined> {
  try {
    return Order.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(
      `${file} says how far an interrupted run came, and can't be read; take a new snapshot (--new), or remove that file`,
    );
  }
}
