import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';
import { createSessions } from '#lib/dependencies.ts';
import { runCatchUp } from '#lib/feed.ts';
import { anActivity, type Content } from '#test/support/builders.ts';
import { createFaults } from '#test/support/faults.ts';
import { changesOf, feedAll, follow, keeperOf, revisionsInTable, versionsSeen } from '#test/support/feed.ts';
import { ACTIVITY, archived, BREACH, created, mutate, newWorld, type World } from '#test/support/records.ts';
import { type LogLine, recordingLog, startRegistry, TABLE, type TestRegistry } from '#test/support/registry.ts';

const registries: TestRegistry[] = [];
afterEach(async () => {
  for (const registry of registries.splice(0)) await registry.stop();
});

/** A registry of its own whose stream nobody has read: two agencies with records of several versions, one of them purged. */
async function unreadRegistry(activities = 10): Promise<[World, World]> {
  const registry = await startRegistry({ stream: true });
  registries.push(registry);
  const worlds: [World, World] = [await newWorld(registry), await newWorld(registry)];
  for (const world of worlds) {
    for (let made = 0; made < activities; made += 1) await created(ACTIVITY, world);
    const { id } = await created(ACTIVITY, world, anActivity({ owner: 'one' }));
    await mutate(world.caller, 'update', ACTIVITY, { id, expectedVersion: 1, processingActivity: { owner: 'two' } });
    await created(BREACH, world);
    const record = await archived(ACTIVITY, world, await created(ACTIVITY, world));
    await mutate(world.caller, 'purge', ACTIVITY, { id: record.id, expectedVersion: 2, reason: 'kept too long' });
  }
  return worlds;
}

const everything = async (registry: TestRegistry) => follow(await registry.as('*:auditor'), undefined, () => true);

async function expectWhole(registry: TestRegistry): Promise<void> {
  const changes = await everything(registry);
  expect(changes.map(({ id }) => id).toSorted()).toEqual(await revisionsInTable(registry));
  for (const versions of Object.values(versionsSeen(changes)))
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
}

const always = { mayGoOn: () => true };

describe('the daily look for what the change feed lacks', () => {
  it('takes in a table whose stream was never read, purged records included', async () => {
    const [{ registry }] = await unreadRegistry();
    // two agencies; in each its activities, one more of them changed, a breach; one purged
    const report = await runCatchUp(keeperOf(registry), always);
    expect(report).toMatchObject({ outcome: 'DONE', records: 2 * 14, unreadable: 0 });
    expect(report.changed).toBe((await revisionsInTable(registry)).length);
    await expectWhole(registry);
    // what the stream brings afterwards is there already
    await feedAll(registry);
    await expectWhole(registry);
    expect(await runCatchUp(keeperOf(registry), { ...always, anew: true })).toMatchObject({ changed: 0 });
  });

  it('finds what was lost in the middle and at the end of a record’s life', async () => {
    const [world] = await unreadRegistry(2);
    const { registry } = world;
    await feedAll(registry);
    const { id } = await created(ACTIVITY, world);
    await feedAll(registry);
    await mutate(world.caller, 'update', ACTIVITY, { id, expectedVersion: 1, processingActivity: { owner: 'two' } });
    await mutate(world.caller, 'archive', ACTIVITY, { id, expectedVersion: 2 });
    await mutate(world.caller, 'purge', ACTIVITY, { id, expectedVersion: 3, reason: 'none' });
    expect(await runCatchUp(keeperOf(registry), always)).toMatchObject({ changed: 3 });
    expect(versionsSeen(await everything(registry))[id]).toEqual([1, 2, 3, 4]);
  });

  it('is done once a day with one read, unless it is asked for anew', async () => {
    const [{ registry }] = await unreadRegistry(1);
    await runCatchUp(keeperOf(registry), always);
    const faults = createFaults();
    const client = faults.client(registry.engine.endpoint);
    const keeper = keeperOf(registry, { sessionFor: createSessions(registry.config, { client }) });
    await runCatchUp(keeper, always);
    expect((['GetItem', 'Query', 'TransactWriteItems'] as const).map((command) => faults.calls(command))).toEqual([
      1, 0, 0,
    ]);
    expect(await runCatchUp(keeper, { ...always, anew: true })).toMatchObject({ outcome: 'DONE', records: 10 });
    client.destroy();
  });

  it('goes on where a run ended, broke off or met another', async () => {
    const [{ registry }] = await unreadRegistry();
    let stretches = 2;
    const first = await runCatchUp(keeperOf(registry), { mayGoOn: () => stretches-- > 0 });
    expect(first).toMatchObject({ outcome: 'CONTINUES' });
    const faults = createFaults();
    const client = faults.client(registry.engine.endpoint);
    const keeper = keeperOf(registry, { sessionFor: createSessions(registry.config, { client }) });
    faults.next('TransactWriteItems', 3, async (send) => {
      if (faults.calls('TransactWriteItems') < 3) return send();
      throw new Error('the process ends');
    });
    await expect(runCatchUp(keeper, always)).rejects.toThrow('the process ends');
    client.destroy();
    await Promise.all([
      runCatchUp(keeperOf(registry), always),
      runCatchUp(keeperOf(registry), always),
      feedAll(registry),
    ]);
    expect(await runCatchUp(keeperOf(registry), always)).toMatchObject({ outcome: 'DONE' });
    await expectWhole(registry);
  });

  it('names a record whose revision is missing in the log, and takes in all others', async () => {
    const [world] = await unreadRegistry(1);
    const { registry, caller, agency } = world;
    const { id, updatedAt } = await created(ACTIVITY, world);
    const pk = `${agency}|ACT|rev|${Buffer.from(id, 'base64url').toString().split(':')[2]}`;
    await registry.client.send(
      new DeleteItemCommand({ TableName: TABLE, Key: { pk: { S: pk }, sk: { S: `${updatedAt}|000001` } } }),
    );
    const logged: LogLine[] = [];
    const report = await runCatchUp(keeperOf(registry, { log: recordingLog(logged) }), always);
    expect(report).toMatchObject({ outcome: 'DONE', unreadable: 1 });
    const errors = logged.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ code: 'FEED_UNREADABLE' }]);
    expect(String(errors[0]?.error)).toContain(pk);
    const { nodes } = await changesOf(caller, { agency, first: 100 });
    expect(nodes.map(({ recordId }: Content) => recordId)).not.toContain(id);
    await expectWhole(registry);
  });
});
