import { createSessions } from '#lib/dependencies.ts';
import type { ChangeEvent } from '#lib/domain/feed/publish.ts';
import { takeIn } from '#lib/feed.ts';
import { recordRevisedIn } from '#lib/store/keys.ts';
import type { StreamRecord } from '#lib/store/stream.ts';
import { createFaults } from './faults.ts';
import { openStream, partitionOf } from './feed.ts';
import { recordingLog, type TestRegistry } from './registry.ts';

/** Where a consumer of the stream ends before its time; `twice` is two at once that are handed the same. */
const ENDS = [
  'beforeAppend',
  'afterAppend',
  'beforeSending',
  'afterSending',
  'beforeCheckpoint',
  'twice',
  'inOrder',
] as const;
type End = (typeof ENDS)[number];

class Killed extends Error {}

/**
 * Lambda's part of the change feed, at its worst: the stream in several shards at once, each in batches in its own order, every
 * batch handed over again until a consumer has ended in order, after others were killed at each step of their work.
 */
export class Deliveries {
  /** Every event that was sent, repeats included. */
  readonly events: ChangeEvent[] = [];
  readonly #registry: TestRegistry;
  readonly #shards: StreamRecord[][];
  readonly #ends: Record<End, number> = Object.fromEntries(ENDS.map((end) => [end, 0])) as Record<End, number>;
  #next = 0;

  constructor(registry: TestRegistry, shards: number) {
    this.#registry = registry;
    this.#shards = Array.from({ length: shards }, () => []);
  }

  /** How many consumers ended in which way. */
  get ends(): Readonly<Record<End, number>> {
    return this.#ends;
  }

  /** Delivers what the stream brings until `isOver`, then what is left of it. */
  async run(isOver: () => boolean): Promise<void> {
    const stream = await openStream(this.#registry.config);
    for (;;) {
      const over = isOver();
      const batches = await stream.next({});
      // as the filter of the deployed mapping: revisions alone
      for (const record of batches.flatMap(({ records }) => records)) {
        if (recordRevisedIn(partitionOf(record))) this.#shardOf(record).push(record);
      }
      await Promise.all(this.#shards.map((shard) => this.#deliver(shard.splice(0, 8))));
      if (over && batches.length === 0 && this.#shards.every(({ length }) => length === 0)) break;
    }
    stream.close();
  }

  /** What happens in one partition stands in one shard. */
  #shardOf(record: StreamRecord): StreamRecord[] {
    const sum = [...partitionOf(record)].reduce((total, letter) => total + letter.charCodeAt(0), 0);
    return this.#shards[sum % this.#shards.length] ?? [];
  }

  async #deliver(records: StreamRecord[]): Promise<void> {
    if (records.length === 0) return;
    for (let end: End | undefined; end !== 'inOrder'; ) {
      end = ENDS[this.#next++ % ENDS.length] as End;
      this.#ends[end] += 1;
      if (end === 'twice') await Promise.all([this.#consume(records, 'inOrder'), this.#consume(records, 'inOrder')]);
      else await this.#consume(records, end);
    }
  }

  /** One consumer; killed in the way that is asked for, if it comes that far. */
  async #consume(records: StreamRecord[], end: End): Promise<void> {
    const faults = createFaults();
    const client = faults.client(this.#registry.engine.endpoint);
    if (end === 'beforeAppend') faults.next('TransactWriteItems', 1, () => Promise.reject(new Killed()));
    if (end === 'afterAppend') {
      faults.next('TransactWriteItems', 1, async (send) => {
        await send();
        throw new Killed();
      });
    }
    const publish = async (events: readonly ChangeEvent[]) => {
      if (end === 'beforeSending') throw new Killed();
      this.events.push(...events);
      if (end === 'afterSending') throw new Killed();
    };
    const sessionFor = createSessions(this.#registry.config, { client });
    try {
      const { failed } = await takeIn({ sessionFor, log: recordingLog([]), publisher: { publish } }, records);
      if (failed.length > 0) throw new Error(`not taken in: ${failed}`);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    } finally {
      client.destroy();
    }
  }
}
