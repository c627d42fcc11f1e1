import { DeleteItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { createSessions } from '#lib/dependencies.ts';
import { takeIn } from '#lib/feed.ts';
import type { StreamRecord } from '#lib/store/stream.ts';
import { anActivity, type Content } from '#test/support/builders.ts';
import { createFaults, FOREVER, refusedWith, throttled } from '#test/support/faults.ts';
import {
  changesOf,
  feedAll,
  keeperOf,
  revisionRecords,
  revisionsInTable,
  streamRecords,
  versionsSeen,
} from '#test/support/feed.ts';
import {
  ACTIVITY,
  archived,
  BREACH,
  created,
  mutate,
  newWorld,
  useRegistry,
  type World,
} from '#test/support/records.ts';
import { type LogLine, recordingLog, TABLE } from '#test/support/registry.ts';

const registry = useRegistry({ stream: true });

/** An activity with so many versions, which the feed does not have yet. */
async function activityWith(world: World, versions: number): Promise<string> {
  const { id } = await created(ACTIVITY, world);
  for (let version = 1; version < versions; version += 1) {
    const processingActivity = { owner: `owner ${version}` };
    await mutate(world.caller, 'update', ACTIVITY, { id, expectedVersion: version, processingActivity }, 'id');
  }
  return id;
}

const deliver = (records: readonly StreamRecord[]) => takeIn(keeperOf(registry()), records);

/** The versions of a record in the order in which its agency's feed has them. */
async function versionsOf({ caller, agency }: World, id: string): Promise<number[]> {
  const { nodes } = await changesOf(caller, { agency, first: 100 });
  return versionsSeen(nodes)[id] ?? [];
}

describe('a revision from the stream', () => {
  it('is taken in once, however often and in whatever order it is delivered', async () => {
    const world = await newWorld(registry());
    const id = await activityWith(world, 4);
    const records = await revisionRecords(registry(), id);
    expect(records).toHaveLength(4);
    await deliver(records.slice(0, 2));
    await deliver(records);
    await deliver([...records, ...records]);
    await deliver(records.toReversed());
    expect(await versionsOf(world, id)).toEqual([1, 2, 3, 4]);
  });

  it('brings those before it along, when the stream has lost them', async () => {
    const world = await newWorld(registry());
    const id = await activityWith(world, 5);
    const [first, , , fourth] = await revisionRecords(registry(), id);
    await deliver([first as StreamRecord]);
    await deliver([fourth as StreamRecord]);
    // the fifth was there to be read along
    expect(await versionsOf(world, id)).toEqual([1, 2, 3, 4, 5]);
  });

  it('brings a long history along in stretches', async () => {
    const world = await newWorld(registry());
    const id = await activityWith(world, 60);
    const last = (await revisionRecords(registry(), id)).at(-1) as StreamRecord;
    const faults = createFaults();
    const client = faults.client(registry().engine.endpoint);
    const asked: unknown[] = [];
    faults.next('Query', FOREVER, (send, input) => {
      asked.push((input as { Limit: number }).Limit);
      return send();
    });
    const sessionFor = createSessions(registry().config, { client });
    expect((await takeIn(keeperOf(registry(), { sessionFor }), [last])).failed).toEqual([]);
    client.destroy();
    // each with its whole text: no more of them at once, however long the history
    expect(asked).toEqual([25, 25, 25]);
    expect(await versionsOf(world, id)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it('is taken in once by several consumers at the same time, each of which has others too', async () => {
    const world = await newWorld(registry());
    const ids = await Promise.all(Array.from({ length: 6 }, () => activityWith(world, 3)));
    const records = await revisionRecords(registry());
    const halves = [records.slice(0, -9), records.slice(9), records.toReversed(), records];
    expect((await Promise.all(halves.map(deliver))).flatMap(({ failed }) => failed)).toEqual([]);
    for (const id of ids) expect(await versionsOf(world, id)).toEqual([1, 2, 3]);
  });

  it('is taken in once when the counters were read while another took it in: some before, some after', async () => {
    const world = await newWorld(registry());
    const id = await activityWith(world, 2);
    const records = await revisionRecords(registry(), id);
    const faults = createFaults();
    const client = faults.client(registry().engine.endpoint);
    const itemsOf = ({ output }: { output: unknown }) => (output as Content).Responses[TABLE] as Content[];
    const isOfRecord = ({ pk }: Content) => pk.S.endsWith('|fed');
    faults.next('BatchGetItem', 1, async (send) => {
      const before = itemsOf(await send());
      await deliver(records);
      const after = await send();
      const items = [...before.filter(isOfRecord), ...itemsOf(after).filter((item) => !isOfRecord(item))];
      return { ...after, output: { ...(after.output as object), Responses: { [TABLE]: items } } };
    });
    const sessionFor = createSessions(registry().config, { client });
    expect((await takeIn(keeperOf(registry(), { sessionFor }), records)).failed).toEqual([]);
    client.destroy();
    expect(faults.calls('BatchGetItem')).toBe(2);
    expect(await versionsOf(world, id)).toEqual([1, 2]);
  });

  it('stands with all others of a batch in as few transactions as they fit into', async () => {
    const world = await newWorld(registry());
    await feedAll(registry());
    await Promise.all(Array.from({ length: 60 }, () => created(ACTIVITY, world)));
    const faults = createFaults();
    const client = faults.client(registry().engine.endpoint);
    const logged: LogLine[] = [];
    await feedAll(registry(), { sessionFor: createSessions(registry().config, { client }), log: recordingLog(logged) });
    // three items a revision and two heads: 32 revisions in a transaction
    expect(faults.calls('TransactWriteItems')).toBe(2);
    // 62 items that may be there already
    expect(faults.calls('BatchGetItem')).toBe(1);
    expect(logged).toMatchObject([
      { code: 'FEED_TAKEN_IN', fields: { delivered: 60, appended: 60, failed: 0, calls: 3 } },
    ]);
    client.destroy();
  });

  it('costs three items to write, and two more for each batch', async () => {
    const world = await newWorld(registry());
    await feedAll(registry());
    const units = async (revisions: number) => {
      await Promise.all(Array.from({ length: revisions }, () => created(ACTIVITY, world)));
      const logged: LogLine[] = [];
      await feedAll(registry(), { log: recordingLog(logged) });
      return [logged[0]?.fields.calls, logged[0]?.fields.capacityUnits];
    };
    expect([await units(1), await units(10), await units(20)]).toEqual([
      [2, 13],
      [2, 76],
      [2, 146],
    ]);
  });

  it('is the only thing in the stream that is looked at', async () => {
    const world = await newWorld(registry());
    const record = await archived(ACTIVITY, world, await created(ACTIVITY, world, anActivity(), { key: 'a|rev|b' }));
    await mutate(world.caller, 'purge', ACTIVITY, { id: record.id, expectedVersion: 2, reason: 'none' });
    await created(BREACH, world);
    await feedAll(registry());
    const { delivered } = await deliver(await streamRecords(registry()));
    expect(delivered).toBe((await revisionsInTable(registry())).length);
  });
});

describe('a consumer of the stream', () => {
  it('fails as a whole while the table refuses, so that the batch is delivered again', async () => {
    const world = await newWorld(registry());
    const id = await activityWith(world, 2);
    const records = await revisionRecords(registry(), id);
    const faults = createFaults();
    const client = faults.client(registry().engine.endpoint);
    faults.next('BatchGetItem', FOREVER, refusedWith(throttled()));
    const sessionFor = createSessions(registry().config, { client });
    await expect(takeIn(keeperOf(registry(), { sessionFor }), records)).rejects.toThrow('kept refusing');
    faults.clear();
    // a gap is read from the table: that it can't be read now is no fault of the revisions
    faults.next('Query', FOREVER, refusedWith(throttled()));
    await expect(takeIn(keeperOf(registry(), { sessionFor }), records.slice(1))).rejects.toThrow('kept refusing');
    client.destroy();
    await deliver(records);
    expect(await versionsOf(world, id)).toEqual([1, 2]);
  }, 30_000);
});

describe('a revision that can not be read', () => {
  const imageOf = (record: StreamRecord): Content => record.dynamodb?.NewImage ?? {};
  const broken = (record: StreamRecord): StreamRecord => ({
    ...record,
    dynamodb: { ...record.dynamodb, NewImage: { ...imageOf(record), m: { S: 'no JSON' } } },
  });
  const numberOf = (record: StreamRecord | undefined) => record?.dynamodb?.SequenceNumber;

  it('is reported with what follows it in its record, and keeps no other record back', async () => {
    const world = await newWorld(registry());
    const [bad, good] = [await activityWith(world, 3), await activityWith(world, 2)];
    const [first, second, third] = (await revisionRecords(registry(), bad)) as [
      StreamRecord,
      StreamRecord,
      StreamRecord,
    ];
    const others = await revisionRecords(registry(), good);
    await registry().client.send(new PutItemCommand({ TableName: TABLE, Item: imageOf(broken(second)) }));
    const logged: LogLine[] = [];
    const keeper = keeperOf(registry(), { log: recordingLog(logged) });
    const taken = await takeIn(keeper, [first, broken(second), ...others, third]);
    expect(taken.failed).toEqual([second, third].map(numberOf));
    expect(await versionsOf(world, good)).toEqual([1, 2]);
    expect(await versionsOf(world, bad)).toEqual([1]);
    const errors = logged.filter(({ code }) => code === 'FEED_UNREADABLE');
    expect(errors.map(({ fields }) => fields.sequenceNumber)).toEqual([second, third].map(numberOf));
    for (const { error } of errors) expect(String(error)).toContain("can't be read");

    // mended, the next delivery takes all of it in
    await registry().client.send(new PutItemCommand({ TableName: TABLE, Item: imageOf(second) }));
    expect((await deliver([third])).failed).toEqual([]);
    expect(await versionsOf(world, bad)).toEqual([1, 2, 3]);
  });

  it('is reported when only its text can not be read: no page of changes meets it', async () => {
    const world = await newWorld(registry());
    const id = await activityWith(world, 2);
    const [first, second] = (await revisionRecords(registry(), id)) as [StreamRecord, StreamRecord];
    const Item = { ...imageOf(first), b: { B: Buffer.from('no body').toString('base64') as never } };
    const unreadable = { ...first, dynamodb: { ...first.dynamodb, NewImage: Item } };
    // delivered, and read from the table
    expect((await deliver([unreadable])).failed).toEqual([numberOf(first)]);
    await registry().client.send(new PutItemCommand({ TableName: TABLE, Item }));
    expect((await deliver([second])).failed).toEqual([numberOf(second)]);
    expect(await versionsOf(world, id)).toEqual([]);
    await registry().client.send(new PutItemCommand({ TableName: TABLE, Item: imageOf(first) }));
    expect((await deliver([second])).failed).toEqual([]);
    expect(await versionsOf(world, id)).toEqual([1, 2]);
  });

  it('is reported when it is missing, or of a type that this version does not know', async () => {
    const world = await newWorld(registry());
    const id = await activityWith(world, 3);
    const [first, second, third] = (await revisionRecords(registry(), id)) as [
      StreamRecord,
      StreamRecord,
      StreamRecord,
    ];
    await registry().client.send(
      new DeleteItemCommand({ TableName: TABLE, Key: { pk: imageOf(second).pk, sk: imageOf(second).sk } }),
    );
    const pk = { S: imageOf(third).pk.S.replace('|ACT|', '|XXX|') };
    const unknown = { ...third, dynamodb: { SequenceNumber: '99', NewImage: { ...imageOf(third), pk } } };
    expect((await deliver([first, third, unknown])).failed).toEqual([numberOf(third), '99']);
    await registry().client.send(new PutItemCommand({ TableName: TABLE, Item: imageOf(second) }));
    expect((await deliver([third])).failed).toEqual([]);
    expect(await versionsOf(world, id)).toEqual([1, 2, 3]);
  });
});
