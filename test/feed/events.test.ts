import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Publisher } from '#lib/domain/feed/publish.ts';
import { eventBus } from '#lib/event-bus.ts';
import { runCatchUp } from '#lib/feed.ts';
import { anActivity } from '#test/support/builders.ts';
import { type Arrived, type BusServer, startBus } from '#test/support/event-bus.ts';
import { changesOf, feedAll, keeperOf } from '#test/support/feed.ts';
import { ACTIVITY, created, newWorld, useRegistry, type World } from '#test/support/records.ts';
import { type LogLine, recordingLog } from '#test/support/registry.ts';

const BUS = 'registry-changes';
const registry = useRegistry({ stream: true });
let bus: BusServer;
let publisher: Publisher;
beforeAll(async () => {
  bus = await startBus();
  publisher = eventBus(BUS, bus.client);
});
afterAll(() => bus.stop());
beforeEach(async () => {
  // what earlier tests left to be sent
  bus.refuse = () => undefined;
  await runCatchUp(keeperOf(registry(), { publisher }), { mayGoOn: () => true });
  bus.calls.length = 0;
  bus.accepted.length = 0;
});

const detailOf = ({ Detail }: Arrived) => JSON.parse(Detail);
const idsOf = (events: readonly Arrived[]): string[] => events.map((event) => detailOf(event).id);

/** A new agency with so many activities: one revision more than that, and its own. */
async function worldWith(activities: number): Promise<World> {
  const world = await newWorld(registry());
  for (let made = 1; made < activities; made += 1) await created(ACTIVITY, world);
  return world;
}

const feed = () => feedAll(registry(), { publisher });
const idsInFeed = async ({ caller, agency }: World): Promise<string[]> =>
  (await changesOf(caller, { agency, first: 100 })).nodes.map(({ id }: { id: string }) => id);

describe('other apps', () => {
  it('are told of every change by ids, and of nothing that a record says', async () => {
    const world = await newWorld(registry());
    const secret = 'a name that stays here';
    const { id, createdAt } = await created(ACTIVITY, world, anActivity({ name: secret, owner: secret }), {
      key: secret,
    });
    await feed();
    expect(bus.accepted).toHaveLength(3);
    expect(JSON.stringify(bus.accepted)).not.toContain(secret);
    const event = bus.accepted.at(-1) as Arrived;
    expect(event).toMatchObject({ EventBusName: BUS, Source: 'nz-privacy-registry', DetailType: 'RecordChanged' });
    expect(detailOf(event)).toEqual({
      id: `${id}@1`,
      recordId: id,
      recordType: 'ProcessingActivity',
      agency: world.agency,
      version: 1,
      action: 'CREATE',
      at: createdAt,
    });
    expect(event.Time).toBe(Date.parse(createdAt) / 1000);
  });

  it('are told ten at a time, in the order of the feed, once when nothing goes wrong', async () => {
    const world = await worldWith(24);
    await feed();
    await feed();
    expect(bus.calls.map(({ length }) => length)).toEqual([10, 10, 5]);
    expect(idsOf(bus.accepted)).toEqual(await idsInFeed(world));
  });

  it('are told again what a call refused, and nothing else of it', async () => {
    const world = await worldWith(5);
    const refused = new Set<string>();
    bus.refuse = (event) => {
      const { id, version, recordType } = detailOf(event);
      if (recordType === 'Agency' || version > 1 || refused.size >= 2) return undefined;
      refused.add(id);
      return 'ThrottlingException';
    };
    await feed();
    expect(bus.calls.map(({ length }) => length)).toEqual([6, 2]);
    expect(idsOf(bus.calls[1] ?? [])).toEqual([...refused]);
    expect(idsOf(bus.accepted).toSorted()).toEqual((await idsInFeed(world)).toSorted());
  });

  it('are told later what was refused to the end; the feed does not wait for it', async () => {
    const world = await worldWith(3);
    bus.refuse = (event) => (detailOf(event).recordType === 'Agency' ? 'InternalFailure' : undefined);
    const logged: LogLine[] = [];
    const taken = await feedAll(registry(), { publisher, log: recordingLog(logged) });
    // nothing for Lambda to repeat, bisect or give up
    expect(taken).toEqual({ delivered: 4, failed: [] });
    expect(logged.map(({ level, code }) => [level, code])).toEqual([
      ['error', 'FEED_NOT_TOLD'],
      ['info', 'FEED_TAKEN_IN'],
    ]);
    expect(String(logged[0]?.error)).toContain('1 event(s) refused: InternalFailure');
    expect(bus.calls.map(({ length }) => length)).toEqual([4, 1, 1, 1, 1]);
    expect(await idsInFeed(world)).toHaveLength(4);
    // the hour's call fails, and with it its alarm sounds
    const keeper = keeperOf(registry(), { publisher });
    await expect(runCatchUp(keeper, { mayGoOn: () => true })).rejects.toThrow('1 event(s) refused');
    bus.refuse = () => undefined;
    bus.accepted.length = 0;
    // the next revision that comes, whosever it is, brings what is left along
    await worldWith(1);
    await feed();
    expect(idsOf(bus.accepted).slice(0, 4)).toEqual(await idsInFeed(world));
    expect(bus.accepted).toHaveLength(6);
  }, 30_000);

  it('are told of what only the daily look took in', async () => {
    const world = await worldWith(3);
    await runCatchUp(keeperOf(registry(), { publisher }), { mayGoOn: () => true, anew: true });
    expect(idsOf(bus.accepted)).toEqual(await idsInFeed(world));
  });

  it('are told as long as there is time, and of the rest the next time', async () => {
    const world = await worldWith(3);
    const keeper = keeperOf(registry(), { publisher });
    await feedAll(registry());
    await runCatchUp(keeper, { mayGoOn: () => false });
    expect(bus.accepted).toEqual([]);
    await runCatchUp(keeper, { mayGoOn: () => true });
    expect(idsOf(bus.accepted)).toEqual(await idsInFeed(world));
  });
});
