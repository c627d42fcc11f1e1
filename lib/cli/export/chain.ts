import type { Cli } from '../command.ts';
import { UsageError } from '../failures.ts';
import type { Latest } from './folder.ts';
import { completeSnapshots, type Snapshot } from './snapshots.ts';

/**
 * What to download so that the folder's tables can be brought to a snapshot, oldest first: a full one alone; an incremental
 * one with those between it and what the folder holds, which others may have taken meanwhile.
 */
export async function chainOf(cli: Cli, snapshot: Snapshot, latest: Latest | undefined): Promise<Snapshot[]> {
  if (snapshot.kind === 'FULL') return [snapshot];
  const held = new Set([latest?.full, ...(latest?.incrementals ?? [])].flatMap((each) => (each ? [each.asOf] : [])));
  if (snapshot.asOf !== null && held.has(snapshot.asOf)) return [];
  const chain = [snapshot];
  const earlier = await completeByInstant(cli);
  for (let first = snapshot; first.kind === 'INCREMENTAL' && !held.has(first.since ?? ''); ) {
    const before = earlier.get(first.since ?? '');
    if (!before)
      throw new UsageError(
        `the snapshot of ${first.since}, on which this one builds, is no longer kept; export without --incremental`,
      );
    chain.unshift(before);
    first = before;
  }
  return chain;
}

async function completeByInstant(cli: Cli): Promise<Map<string, Snapshot>> {
  const found = new Map<string, Snapshot>();
  for await (const snapshot of completeSnapshots(cli, cli.config.agency)) found.set(snapshot.asOf ?? '', snapshot);
  return found;
}
