import type { Cli } from '../command.ts';
import { UsageError } from '../failures.ts';
import type { ExportedSnapshot, Latest } from './folder.ts';
import { completeSnapshots, type Snapshot } from './snapshots.ts';

/**
 * What a folder must hold so that its tables can be brought to a snapshot, oldest first: a full one alone; an incremental one
 * with all those that it goes on from, back to a full one. Where the registry no longer keeps an earlier one, the folder
 * must have it.
 */
export async function chainOf(cli: Cli, snapshot: Snapshot, latest: Latest | undefined): Promise<Snapshot[]> {
  if (snapshot.kind === 'FULL') return [snapshot];
  const chain = [snapshot];
  const kept = await completeByInstant(cli);
  for (let first = snapshot; first.kind === 'INCREMENTAL'; ) {
    const before = kept.get(first.since ?? '');
    if (!before && heldUntil(latest, first.since)) return chain;
    if (!before) {
      throw new UsageError(
        `the snapshot of ${first.since}, on which this one builds, is no longer kept; export without --incremental`,
      );
    }
    chain.unshift(before);
    first = before;
  }
  return chain;
}

/** What the folder holds with the snapshots that came: a full one begins anew, incremental ones go on from what is held. */
export function joined(
  { config }: Cli,
  latest: Latest | undefined,
  [first, ...rest]: readonly [ExportedSnapshot, ...ExportedSnapshot[]],
): Latest {
  if (first.kind === 'FULL') {
    return { url: config.url, agency: config.agency ?? null, full: first, incrementals: rest };
  }
  const held = heldUntil(latest, first.since);
  if (!latest || !held) throw new Error(`the folder does not hold the snapshot of ${first.since}`);
  return { ...latest, incrementals: [...held, first, ...rest] };
}

/** The incremental snapshots that the folder holds up to an instant; undefined when it holds none of that instant. */
function heldUntil(latest: Latest | undefined, instant: string | null): ExportedSnapshot[] | undefined {
  if (!latest || instant === null) return undefined;
  if (latest.full.asOf === instant) return [];
  const place = latest.incrementals.findIndex(({ asOf }) => asOf === instant);
  return place < 0 ? undefined : latest.incrementals.slice(0, place + 1);
}

async function completeByInstant(cli: Cli): Promise<Map<string, Snapshot>> {
  const found = new Map<string, Snapshot>();
  for await (const snapshot of completeSnapshots(cli, cli.config.agency)) found.set(snapshot.asOf ?? '', snapshot);
  return found;
}
