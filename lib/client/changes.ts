import { ChangesDocument, type ChangesQuery, LatestChangeDocument } from '../generated/client.ts';
import type { RegistryClient } from './client.ts';
import type { RegistryError } from './errors.ts';
import { backoff, isPassing, type Wait, wait } from './retry.ts';

/** A change with the cursor to go on behind it. */
export type ChangeEdge = ChangesQuery['changes']['edges'][number];

export interface ChangesOptions {
  /** The agency's key; by default every agency, which needs a role in every agency. */
  agency?: string | undefined;
  /** Only changes to records of these types, by their GraphQL names. */
  types?: readonly string[] | undefined;
  /** Go on behind this cursor of an earlier run. By default from the beginning of the feed. */
  after?: string | undefined;
  /** Only what comes from now on; not together with `after`. */
  fromNow?: boolean;
  /** Wait for more at the end of the feed instead of ending there. */
  follow?: boolean;
  /** How long to wait at the end of the feed before asking again; 2,000 ms by default. */
  pollMs?: number;
  /** Ends the iteration; an aborted one ends quietly. */
  signal?: AbortSignal | undefined;
  /** Called with each page: when its end is kept as `after`, nothing before it comes again. */
  onPage?: (page: {
    endCursor: string | null;
    asOf: string | null;
    typesLeftOut: readonly string[];
  }) => void | Promise<void>;
  /** While following: the registry could not be reached and will be asked again. */
  onInterruption?: (error: RegistryError) => void;
  /** In place of the clock's: for tests. */
  wait?: Wait;
}

/**
 * The change feed, each change once and in the feed's order. Keep the cursor of the last change that was dealt with and
 * pass it as `after` to go on later.
 */
export async function* changes(
  client: RegistryClient,
  options: ChangesOptions = {},
): AsyncGenerator<ChangeEdge, void, undefined> {
  const { agency, types, signal } = options;
  const pause = options.wait ?? wait;
  let after = options.fromNow ? await latestCursor(client, options) : options.after;
  let failures = 0;
  try {
    for (;;) {
      const page = await client.request(ChangesDocument, { agency, types, first: 100, after }, { signal }).then(
        ({ changes }) => changes,
        (error: unknown) => {
          if (!options.follow || !isPassing(error)) throw error;
          options.onInterruption?.(error);
        },
      );
      if (!page) {
        failures += 1;
        await pause(backoff(failures, { firstWaitMs: 1000, longestWaitMs: 30_000 }), signal);
        continue;
      }
      failures = 0;
      yield* page.edges;
      after = page.pageInfo.endCursor ?? after;
      await options.onPage?.({ endCursor: after ?? null, asOf: page.asOf, typesLeftOut: page.typesLeftOut });
      if (page.pageInfo.hasNextPage) continue;
      if (!options.follow) return;
      await pause(options.pollMs ?? 2000, signal);
    }
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

/** The end of the feed; of one that is still empty, its beginning. */
async function latestCursor(client: RegistryClient, { agency, types, signal }: ChangesOptions) {
  const answer = await client.request(LatestChangeDocument, { agency, types }, { signal });
  return answer.changes.latestCursor ?? undefined;
}
