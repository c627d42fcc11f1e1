import type { DynamoDBStreamEvent } from 'aws-lambda';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { StreamRecord } from '#lib/store/stream.ts';
import { type BusServer, startBus } from '#test/support/event-bus.ts';
import { changesOf, revisionRecords } from '#test/support/feed.ts';
import { ACTIVITY, created, newWorld, useRegistry } from '#test/support/records.ts';
import { TABLE } from '#test/support/registry.ts';

const registry = useRegistry({ stream: true });
let bus: BusServer;
beforeAll(async () => {
  bus = await startBus();
});
afterAll(() => bus.stop());
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function loadHandler(over: Record<string, string> = {}) {
  const environment = {
    TABLE_NAME: TABLE,
    DYNAMODB_ENDPOINT: registry().engine.endpoint,
    EVENT_BUS_NAME: 'changes',
    LOG_LEVEL: 'SILENT',
    AWS_REGION: 'ap-southeast-2',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    // the SDK's own way to another address
    AWS_ENDPOINT_URL_EVENTBRIDGE: bus.endpoint,
    ...over,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return (await import('#lib/entry/feed.ts')).handler;
}

const TIME = { getRemainingTimeInMillis: () => 250_000 };
const asEvent = (records: readonly StreamRecord[]) => ({ Records: records }) as DynamoDBStreamEvent;

describe('the function of the change feed', () => {
  it('answers a batch that it has taken in with no failures, after telling other apps', async () => {
    const world = await newWorld(registry());
    const handler = await loadHandler();
    expect(await handler(asEvent(await revisionRecords(registry())), TIME)).toEqual({ batchItemFailures: [] });
    expect((await changesOf(world.caller, { agency: world.agency })).nodes).toHaveLength(2);
    expect(bus.accepted.map(({ EventBusName }) => EventBusName)).toEqual(['changes', 'changes']);
  });

  it('names the records that it could not take in, in the form in which Lambda reads it', async () => {
    const world = await newWorld(registry());
    const records: StreamRecord[] = [];
    for (let made = 0; made < 4; made += 1) {
      const { id } = await created(ACTIVITY, world);
      records.push(...(await revisionRecords(registry(), id)));
    }
    const poisoned = records.map((record, index) =>
      index % 2 === 0
        ? record
        : { ...record, dynamodb: { ...record.dynamodb, NewImage: { ...record.dynamodb?.NewImage, m: { S: '{}' } } } },
    );
    const handler = await loadHandler();
    const answer = await handler(asEvent(poisoned), TIME);
    // exactly this: Lambda takes another key for a failure of the whole batch, or for none
    expect(JSON.stringify(answer)).toBe(
      JSON.stringify({
        batchItemFailures: [1, 3].map((index) => ({ itemIdentifier: records[index]?.dynamodb?.SequenceNumber })),
      }),
    );
    const { nodes } = await changesOf(world.caller, { agency: world.agency, types: ['ProcessingActivity'] });
    expect(nodes).toHaveLength(2);
  });

  it('does not fail when other apps can not be told, and makes up for it when it is called again', async () => {
    const world = await newWorld(registry());
    bus.refuse = () => 'InternalFailure';
    const handler = await loadHandler();
    const event = asEvent((await revisionRecords(registry())).slice(-2));
    expect(await handler(event, TIME)).toEqual({ batchItemFailures: [] });
    expect((await changesOf(world.caller, { agency: world.agency })).nodes).toHaveLength(2);
    bus.refuse = () => undefined;
    bus.accepted.length = 0;
    expect(await handler(event, TIME)).toEqual({ batchItemFailures: [] });
    const told = bus.accepted.map(({ Detail }) => JSON.parse(Detail).agency);
    expect(told.slice(-2)).toEqual([world.agency, world.agency]);
  }, 30_000);

  it('looks for what the feed lacks when the schedule calls, for as long as it has time', async () => {
    const world = await newWorld(registry());
    const handler = await loadHandler();
    expect(await handler({}, { getRemainingTimeInMillis: () => 10_000 })).toMatchObject({ outcome: 'CONTINUES' });
    expect(await handler({}, TIME)).toMatchObject({ outcome: 'DONE', unreadable: 0 });
    expect((await changesOf(world.caller, { agency: world.agency })).nodes).toHaveLength(2);
    await created(ACTIVITY, world);
    expect(await handler({}, TIME)).toMatchObject({ outcome: 'DONE' });
    expect((await changesOf(world.caller, { agency: world.agency })).nodes).toHaveLength(2);
    expect(await handler({ anew: true }, TIME)).toMatchObject({ outcome: 'DONE', changed: 1 });
    expect((await changesOf(world.caller, { agency: world.agency })).nodes).toHaveLength(3);
  });

  it.each(['TABLE_NAME', 'EVENT_BUS_NAME'])('does not load without %s, and says so', async (name) => {
    await expect(loadHandler({ [name]: '' })).rejects.toThrow(`missing in the environment: ${name}`);
  });
});
