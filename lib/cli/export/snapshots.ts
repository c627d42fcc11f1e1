import {
  RegistryError,
  RequestSnapshotDocument,
  SnapshotDocument,
  type SnapshotFieldsFragment,
  SnapshotFilesDocument,
  type SnapshotFormat,
  type SnapshotKind,
  SnapshotsDocument,
  wait,
} from '../../client/index.ts';
import type { Cli } from '../command.ts';
import { sayRefusals } from '../refusals.ts';
import type { SnapshotFile } from './download.ts';

export type Snapshot = SnapshotFieldsFragment;

const POLL_MS = 2_000;

/** Asks for a snapshot; undefined, with the reason said, when it is refused. */
export async function requestSnapshot(cli: Cli, agency: string | undefined, kind: SnapshotKind) {
  const client = await cli.client();
  const { requestSnapshot: payload } = await client.request(RequestSnapshotDocument, { input: { agency, kind } });
  sayRefusals(cli, 'registry', payload.userErrors);
  return payload.snapshot ?? undefined;
}

/** The snapshot with an id, or the newest complete one; undefined when there is none. */
export async function findSnapshot(cli: Cli, agency: string | undefined, id: string): Promise<Snapshot | undefined> {
  if (id === 'latest') return (await completeSnapshots(cli, agency).next()).value ?? undefined;
  const client = await cli.client();
  return (await client.request(SnapshotDocument, { id }, { signal: cli.signal })).snapshot ?? undefined;
}

/** The complete snapshots, newest first. */
export async function* completeSnapshots(cli: Cli, agency: string | undefined): AsyncGenerator<Snapshot, undefined> {
  const client = await cli.client();
  const all = client.nodes(SnapshotsDocument, { agency, first: 100 }, ({ snapshots }) => snapshots, {
    signal: cli.signal,
  });
  for await (const snapshot of all) if (snapshot.status === 'COMPLETE') yield snapshot;
}

/** Waits, showing how far it is, until a snapshot is complete or given up. */
export async function untilDone(cli: Cli, snapshot: Snapshot): Promise<Snapshot> {
  const client = await cli.client();
  const progress = cli.progress('Records in the snapshot');
  let current = snapshot;
  try {
    while (current.status === 'REQUESTED' || current.status === 'RUNNING') {
      progress.update(current.recordsWritten ?? 0);
      await wait(POLL_MS, cli.signal);
      const answer = await client.request(SnapshotDocument, { id: snapshot.id }, { signal: cli.signal });
      if (!answer.snapshot) throw new RegistryError('refused', `Snapshot ${snapshot.id} is gone. Ask for a new one.`);
      current = answer.snapshot;
    }
    return current;
  } finally {
    progress.end();
  }
}

/** Which files of a snapshot are wanted. */
export interface Wanted {
  formats: readonly SnapshotFormat[];
  tables: readonly string[] | undefined;
}

/** The wanted files with fresh addresses, the manifest among them where the token may read it. */
export async function filesOf(cli: Cli, id: string, { formats, tables }: Wanted): Promise<SnapshotFile[]> {
  const client = await cli.client();
  const files = new Map<string, SnapshotFile>();
  for (const format of formats) {
    const { snapshot } = await client.request(SnapshotFilesDocument, { id, tables, format }, { signal: cli.signal });
    for (const file of [...(snapshot?.files ?? []), ...(snapshot?.manifest ? [snapshot.manifest] : [])]) {
      files.set(file.path, file);
    }
  }
  return [...files.values()];
}
