import {
  DescribeStreamCommand,
  DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  ListStreamsCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import { clientSettings } from '../dependencies.ts';
import type { StreamRecord } from '../store/stream.ts';

/** By shard, the sequence number up to which its records have been taken in. */
export type Positions = Readonly<Record<string, string>>;

/** Some records of one shard, in their order. */
export interface StreamBatch {
  shard: string;
  records: StreamRecord[];
}

/** As many records as Lambda is told to hand over at once (cdk/stacks/feed-stack.ts). */
const BATCH = 100;
const LOOK_FOR_SHARDS_MS = 60_000;

/** A table's stream on a local engine, read as Lambda reads it for the deployed function. */
export class TableStream {
  readonly #client: DynamoDBStreamsClient;
  readonly #table: string;
  #arn = '';
  #shardsKnownAt = 0;
  /** By open shard, from where it is read on. */
  readonly #iterators = new Map<string, string | undefined>();
  readonly #ended = new Set<string>();

  constructor(endpoint: string | undefined, table: string) {
    // a call that hangs must not keep the registry from ending
    this.#client = new DynamoDBStreamsClient(clientSettings(endpoint));
    this.#table = table;
  }

  /** Finds the stream; its name, or undefined when the table has none. A table that is made anew has a stream of another name. */
  async open(): Promise<string | undefined> {
    const { Streams = [] } = await this.#client.send(new ListStreamsCommand({ TableName: this.#table }));
    this.#arn = Streams.at(-1)?.StreamArn ?? '';
    return this.#arn || undefined;
  }

  /** The next records of each shard: behind its position at first, then behind what was read before. */
  async next(positions: Positions): Promise<StreamBatch[]> {
    await this.#findShards();
    const batches: StreamBatch[] = [];
    for (const [shard, iterator] of this.#iterators) {
      const from = iterator ?? (await this.#iteratorBehind(shard, positions[shard]));
      const output = await this.#client.send(new GetRecordsCommand({ ShardIterator: from, Limit: BATCH }));
      this.#goOn(shard, output.NextShardIterator);
      if (output.Records && output.Records.length > 0) batches.push({ shard, records: output.Records });
    }
    return batches;
  }

  /** Forgets what was read: the next records are again those behind the positions. */
  rewind(): void {
    this.#iterators.clear();
    this.#ended.clear();
    this.#shardsKnownAt = 0;
  }

  close(): void {
    this.#client.destroy();
  }

  async #findShards(): Promise<void> {
    if (Date.now() - this.#shardsKnownAt < LOOK_FOR_SHARDS_MS) return;
    const { StreamDescription } = await this.#client.send(new DescribeStreamCommand({ StreamArn: this.#arn }));
    for (const { ShardId: shard } of StreamDescription?.Shards ?? []) {
      if (shard && !this.#ended.has(shard) && !this.#iterators.has(shard)) this.#iterators.set(shard, undefined);
    }
    this.#shardsKnownAt = Date.now();
  }

  #goOn(shard: string, iterator: string | undefined): void {
    this.#iterators.set(shard, iterator);
    if (iterator) return;
    this.#iterators.delete(shard);
    this.#ended.add(shard);
    this.#shardsKnownAt = 0;
  }

  async #iteratorBehind(shard: string, position: string | undefined): Promise<string | undefined> {
    const common = { StreamArn: this.#arn, ShardId: shard };
    const start = { ...common, ShardIteratorType: 'TRIM_HORIZON' as const };
    try {
      const behind = { ...common, ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: position };
      return (await this.#client.send(new GetShardIteratorCommand(position ? behind : start))).ShardIterator;
    } catch (error) {
      // what lies behind the position is older than a day and gone; catching up finds what the feed lacks of it
      if (!(error instanceof TrimmedDataAccessException)) throw error;
      return (await this.#client.send(new GetShardIteratorCommand(start))).ShardIterator;
    }
  }
}
