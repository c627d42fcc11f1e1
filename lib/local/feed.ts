import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { Config } from '../config.ts';
import { type FeedKeeper, runCatchUp, sessionOf, takeIn } from '../feed.ts';
import { parseStored } from '../store/item.ts';
import { STREAM_STATE } from '../store/keys.ts';
import type { Table } from '../store/store.ts';
import { everyHour } from './hourly.ts';
import { type Positions, type StreamBatch, TableStream } from './stream.ts';

/** How long to wait when the stream is quiet, and after a failure. */
const QUIET_MS = 200;
const FAILED_MS = 1_000;
/** How often a batch is tried before the feed goes on without what could not be taken in, as where it is deployed. */
const ATTEMPTS = 3;

const State = z.object({ stream: z.string(), positions: z.record(z.string(), z.string()) });

/** Keeps the change feed from the table's stream, as Lambda does where the registry is deployed. Answers with how to end it. */
export function startFeeding(keeper: FeedKeeper, config: Config): () => Promise<void> {
  const ending = new AbortController();
  const following = new Feeding(keeper, config).run(ending.signal);
  const stopCatchingUp = everyHour(keeper.log, 'change feed', (mayGoOn) => runCatchUp(keeper, { mayGoOn }));
  return async () => {
    ending.abort();
    await Promise.all([following, stopCatchingUp()]);
  };
}

class Feeding {
  readonly #keeper: FeedKeeper;
  readonly #store: Table;
  readonly #stream: TableStream;
  #name = '';
  #positions: Positions = {};

  constructor(keeper: FeedKeeper, { dynamodbEndpoint, tableName }: Config) {
    this.#keeper = keeper;
    this.#store = sessionOf(keeper).session.store;
    this.#stream = new TableStream(dynamodbEndpoint, tableName);
  }

  async run(signal: AbortSignal): Promise<void> {
    if (await this.#open()) {
      while (!signal.aborted) {
        const pause = await this.#step().catch((error: unknown) => this.#afterFailure(error, signal));
        await wait(pause, undefined, { signal }).catch(() => undefined);
      }
    }
    this.#stream.close();
  }

  /** Finds the stream and how far it was read; positions in another stream of the same table mean nothing. */
  async #open(): Promise<boolean> {
    try {
      const name = await this.#stream.open();
      if (!name) throw new Error('the table has no stream');
      this.#name = name;
      const item = await this.#store.get(STREAM_STATE);
      const state = State.safeParse(parseStored(item?.meta ?? 'null')).data;
      if (state?.stream === name) this.#positions = state.positions;
      return true;
    } catch (error) {
      this.#keeper.log.error('FEED_WITHOUT_STREAM', {}, error);
      return false;
    }
  }

  /** Takes in what has come; answers with how long to wait. */
  async #step(): Promise<number> {
    const batches = await this.#stream.next(this.#positions);
    for (const batch of batches) await this.#takeIn(batch);
    return batches.length > 0 ? 0 : QUIET_MS;
  }

  async #takeIn({ shard, records }: StreamBatch): Promise<void> {
    let taken = await takeIn(this.#keeper, records);
    for (let tried = 1; taken.failed.length > 0 && tried < ATTEMPTS; tried += 1)
      taken = await takeIn(this.#keeper, records);
    const last = records.at(-1)?.dynamodb?.SequenceNumber;
    if (last) this.#positions = { ...this.#positions, [shard]: last };
    // a position is an item, whose writing is a record of the stream: to note those as well would never end
    if (taken.delivered > 0) await this.#savePositions();
  }

  async #savePositions(): Promise<void> {
    const meta = JSON.stringify({ stream: this.#name, positions: this.#positions });
    await this.#store.transact([{ action: 'put', item: { ...STREAM_STATE, meta } }]);
  }

  /** Goes back to what is known to be taken in; repeats do no harm. */
  #afterFailure(error: unknown, signal: AbortSignal): number {
    if (!signal.aborted) this.#keeper.log.error('UNEXPECTED_ERROR', { requestId: 'change feed' }, error);
    this.#stream.rewind();
    return FAILED_MS;
  }
}
