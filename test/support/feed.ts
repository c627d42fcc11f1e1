import { createSessions } from '#lib/dependencies.ts';
import { type FeedKeeper, takeIn } from '#lib/feed.ts';
import { type Positions, TableStream } from '#lib/local/stream.ts';
import type { StreamRecord } from '#lib/store/stream.ts';
import { dataOf } from './records.ts';
import { type Caller, recordingLog, TABLE, type TestRegistry } from './registry.ts';

/** A keeper of the feed of a test registry. */
export const keeperOf = (registry: TestRegistry, over: Partial<FeedKeeper> = {}): FeedKeeper => ({
  sessionFor: createSessions(registry.config, { client: registry.client }),
  log: recordingLog(registry.logged),
  ...over,
});

/** Everything the table's stream holds behind the positions. */
export async function streamRecords({ config }: TestRegistry, positions: Positions = {}): Promise<StreamRecord[]> {
  const stream = new TableStream(config.dynamodbEndpoint, TABLE);
  await stream.open();
  const records: StreamRecord[] = [];
  for (;;) {
    const batches = await stream.next(positions);
    if (batches.length === 0) break;
    records.push(...batches.flatMap((batch) => batch.records));
  }
  stream.close();
  return records;
}

/** Takes in all that was written up to now. */
export const feedAll = async (registry: TestRegistry, over: Partial<FeedKeeper> = {}) =>
  takeIn(keeperOf(registry, over), await streamRecords(registry));

const CHANGES = `query ($agency: String, $after: String, $first: Int, $types: [String!]) {
  changes(agency: $agency, after: $after, first: $first, types: $types) {
    nodes { id recordId recordType agencyKey externalKey version action at actor reason requestId hash before after changes { field before after } }
    edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } latestCursor asOf typesLeftOut
  }
}`;

export const askChanges = (caller: Caller, variables: Record<string, unknown> = {}) => caller.query(CHANGES, variables);

/** A page of the feed. */
export const changesOf = async (caller: Caller, variables: Record<string, unknown> = {}) =>
  dataOf(await askChanges(caller, variables)).changes;
