import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { createSessions } from '#lib/dependencies.ts';
import { encodeId } from '#lib/domain/ids.ts';
import { type FeedKeeper, type TakenIn, takeIn } from '#lib/feed.ts';
import { TableStream } from '#lib/local/stream.ts';
import { recordRevisedIn } from '#lib/store/keys.ts';
import type { StreamRecord } from '#lib/store/stream.ts';
import { dataOf } from './records.ts';
import { type Caller, recordingLog, TABLE, type TestRegistry } from './registry.ts';

/** A keeper of the feed of a test registry. */
export const keeperOf = (registry: TestRegistry, over: Partial<FeedKeeper> = {}): FeedKeeper => ({
  sessionFor: createSessions(registry.config, { client: registry.client }),
  log: recordingLog(registry.logged),
  ...over,
});

/** The stream of a test registry's table. */
export async function openStream({ dynamodbEndpoint }: TestRegistry['config']): Promise<TableStream> {
  const stream = new TableStream(dynamodbEndpoint, TABLE);
  if ((await stream.open()) === undefined)
    throw new Error('no stream: start the registry of this test with its stream');
  return stream;
}

/** Everything the table's stream holds. */
export async function streamRecords({ config }: TestRegistry): Promise<StreamRecord[]> {
  const stream = await openStream(config);
  const records: StreamRecord[] = [];
  for (;;) {
    const batches = await stream.next({});
    if (batches.length === 0) break;
    records.push(...batches.flatMap((batch) => batch.records));
  }
  stream.close();
  return records;
}

/** The partition of the item that a stream record tells of. */
export const partitionOf = ({ dynamodb }: StreamRecord): string =>
  (dynamodb?.NewImage as { pk: { S: string } } | undefined)?.pk.S ?? '';

/** The stream records that bring revisions, of one record when its id is given. */
export async function revisionRecords(registry: TestRegistry, id?: string): Promise<StreamRecord[]> {
  return (await streamRecords(registry)).filter((record) => {
    const key = recordRevisedIn(partitionOf(record));
    return key !== undefined && (id === undefined || encodeId(key) === id);
  });
}

const following = new WeakMap<TestRegistry, TableStream>();

/** Takes in all that was written since the last time. */
export async function feedAll(registry: TestRegistry, over: Partial<FeedKeeper> = {}): Promise<TakenIn> {
  const stream = following.get(registry) ?? (await openStream(registry.config));
  following.set(registry, stream);
  const records: StreamRecord[] = [];
  for (let batches = await stream.next({}); batches.length > 0; batches = await stream.next({})) {
    records.push(...batches.flatMap((batch) => batch.records));
  }
  return takeIn(keeperOf(registry, over), records);
}

/** The ids of all changes that the revisions in the table make: read past the product. */
export async function revisionsInTable({ client }: TestRegistry): Promise<string[]> {
  const ids: string[] = [];
  let start: ScanCommand['input']['ExclusiveStartKey'];
  do {
    const page = await client.send(new ScanCommand({ TableName: TABLE, ExclusiveStartKey: start }));
    for (const { pk, v } of page.Items ?? []) {
      const key = recordRevisedIn(pk?.S ?? '');
      if (key) ids.push(`${encodeId(key)}@${v?.N}`);
    }
    start = page.LastEvaluatedKey;
  } while (start);
  return ids.sort();
}

const CHANGES = `query ($agency: String, $after: String, $first: Int, $types: [String!]) {
  changes(agency: $agency, after: $after, first: $first, types: $types) {
    nodes { id recordId recordType agencyKey externalKey version action at actor reason requestId hash before after
      changes { field before after } }
    edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } latestCursor asOf typesLeftOut
  }
}`;

export const askChanges = (caller: Caller, variables: Record<string, unknown> = {}) => caller.query(CHANGES, variables);

/** A page of the feed. */
export const changesOf = async (caller: Caller, variables: Record<string, unknown> = {}) =>
  dataOf(await askChanges(caller, variables)).changes;

/** What a follower needs of each change. */
export interface Followed {
  id: string;
  recordId: string;
  version: number;
}

/** Follows a feed from its beginning by cursors alone, in pages of changing size, until it is over and nothing more comes. */
export async function follow(caller: Caller, agency: string | undefined, isOver: () => boolean): Promise<Followed[]> {
  const seen: Followed[] = [];
  const query = `query ($agency: String, $after: String, $first: Int) {
    changes(agency: $agency, after: $after, first: $first) { nodes { id recordId version } pageInfo { endCursor } }
  }`;
  for (let after: string | null = null, round = 0; ; round += 1) {
    const over = isOver();
    const { nodes, pageInfo }: { nodes: Followed[]; pageInfo: { endCursor: string | null } } = dataOf(
      await caller.query(query, { agency, after, first: 1 + ((round * 7) % 40) }),
    ).changes;
    seen.push(...nodes);
    if (over && nodes.length === 0) return seen;
    after = pageInfo.endCursor;
  }
}

/** For each record the versions in the order in which they were seen. */
export const versionsSeen = (changes: readonly Followed[]): Record<string, number[]> =>
  Object.fromEntries(
    [...Map.groupBy(changes, ({ recordId }) => recordId)].map(([id, ofOne]) => [
      id,
      ofOne.map(({ version }) => version),
    ]),
  );
