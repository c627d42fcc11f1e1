import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSessions } from '#lib/dependencies.ts';
import { runSweep } from '#lib/sweeper.ts';
import { anActivity, type Content } from '#test/support/builders.ts';
import { createFaults, type Faults } from '#test/support/faults.ts';
import { ACTIVITY, archived, created, dataOf, mutate, newWorld, type World } from '#test/support/records.ts';
import { type LogLine, recordingLog, startRegistry, TABLE, type TestRegistry } from '#test/support/registry.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const RULE = 'ACT-REVIEW-OVERDUE';

const registries: TestRegistry[] = [];
afterEach(async () => {
  for (const registry of registries.splice(0)) await registry.stop();
});

/** A registry of its own, since a sweep walks through everything there is, with activities whose review is due tomorrow. */
async function worldWith(activities: number): Promise<World> {
  const registry = await startRegistry();
  registries.push(registry);
  const world = await newWorld(registry);
  const nextReview = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
  for (let done = 0; done < activities; done += 20) {
    const some = Array.from({ length: Math.min(20, activities - done) });
    await Promise.all(some.map(() => created(ACTIVITY, world, anActivity({ nextReview }))));
  }
  return world;
}

interface Options {
  days: number;
  stretches?: number;
  faults?: Faults;
  logged?: LogLine[];
}

/** One run of the sweep so many days from now, the registry's clock moved there as well. */
function sweepAfter({ registry }: World, { days, stretches = Number.POSITIVE_INFINITY, faults, logged = [] }: Options) {
  const now = Date.now() + days * DAY_MS;
  registry.clock.now = now;
  const client = faults?.client(registry.engine.endpoint) ?? registry.client;
  let left = stretches;
  return runSweep(createSessions(registry.config, { client, now: () => now }), recordingLog(logged), () => left-- > 0);
}

const SUMMARY = `query ($agency: String!) { complianceSummary(agency: $agency) {
  sweptAt byRule { rule { id } findings { open } } } }`;

/** How many open findings of the rule are stored. */
async function overdueIn({ caller, agency }: World): Promise<number> {
  const { byRule } = dataOf(await caller.query(SUMMARY, { agency })).complianceSummary;
  return byRule.find(({ rule }: Content) => rule.id === RULE)?.findings.open ?? 0;
}

describe('the daily sweep', () => {
  it('stores what only the passing of days has changed', async () => {
    const world = await worldWith(30);
    expect(await overdueIn(world)).toBe(0);
    const report = await sweepAfter(world, { days: 5 });
    // the agency and the activity of the world are records too
    expect(report).toMatchObject({ outcome: 'DONE', records: 32, changed: 30, unreadable: 0 });
    expect(await overdueIn(world)).toBe(30);
  });

  it('is done once a day: another run reads one item and writes nothing', async () => {
    const world = await worldWith(3);
    const first = await sweepAfter(world, { days: 5 });
    const faults = createFaults();
    expect(await sweepAfter(world, { days: 5, faults })).toEqual(first);
    const commands = ['GetItem', 'BatchGetItem', 'Query', 'TransactWriteItems'] as const;
    expect(commands.map((command) => faults.calls(command))).toEqual([1, 0, 0, 0]);
    const next = await sweepAfter(world, { days: 6 });
    expect(next).toMatchObject({ outcome: 'DONE', records: 5, changed: 0 });
    expect(next.day > first.day).toBe(true);
  });

  it('goes on where a run ended, and looks at every record once', async () => {
    const world = await worldWith(520);
    const outcomes: string[] = [];
    let report = await sweepAfter(world, { days: 5, stretches: 1 });
    while (report.outcome === 'CONTINUES') {
      outcomes.push(report.outcome);
      report = await sweepAfter(world, { days: 5, stretches: 1 });
    }
    expect(outcomes.length).toBeGreaterThan(2);
    expect(report).toMatchObject({ outcome: 'DONE', records: 522, changed: 520 });
    expect(await overdueIn(world)).toBe(520);
  });

  it('is continued after a run that broke off in the middle', async () => {
    const world = await worldWith(300);
    const faults = createFaults();
    // the state and the first stretches are read; then the table is gone
    faults.next('TransactWriteItems', 3, async (send) => {
      if (faults.calls('TransactWriteItems') < 3) return send();
      throw new Error('the process ends');
    });
    await expect(sweepAfter(world, { days: 5, faults })).rejects.toThrow('the process ends');
    expect(await sweepAfter(world, { days: 5 })).toMatchObject({ outcome: 'DONE', records: 302 });
    expect(await overdueIn(world)).toBe(300);
  });

  it('leaves what someone wrote meanwhile as they wrote it', async () => {
    const world = await worldWith(5);
    const { id, version } = await created(ACTIVITY, world, anActivity({ nextReview: '2020-01-01' }));
    expect(await overdueIn(world)).toBe(1);
    const faults = createFaults();
    faults.next('TransactWriteItems', 2, async (send, input) => {
      // just before the sweep stores findings of activities, one of them is retired
      if (JSON.stringify(input).includes('|findings'))
        await mutate(world.caller, 'archive', ACTIVITY, { id, expectedVersion: version });
      return send();
    });
    expect(await sweepAfter(world, { days: 5, faults })).toMatchObject({ outcome: 'DONE', changed: 5 });
    expect(await overdueIn(world)).toBe(5);
  });

  it('writes again without the records that were changed between reading and writing', async () => {
    const world = await worldWith(5);
    const activity = await created(ACTIVITY, world, anActivity({ nextReview: '2030-01-01' }));
    const due = await created(ACTIVITY, world, anActivity({ nextReview: '2026-12-01' }));
    const faults = createFaults();
    faults.next('TransactWriteItems', 2, async (send, input) => {
      if (JSON.stringify(input).includes('|findings')) {
        const change = { id: due.id, expectedVersion: due.version, processingActivity: { nextReview: '2090-01-01' } };
        await mutate(world.caller, 'update', ACTIVITY, change);
      }
      return send();
    });
    const report = await sweepAfter(world, { days: 100, faults });
    expect(report).toMatchObject({ outcome: 'DONE', changed: 5 });
    expect(await overdueIn(world)).toBe(5);
    expect(activity.version).toBe(1);
  });

  it('comes out the same when two run at once', async () => {
    const world = await worldWith(300);
    const reports = await Promise.all([sweepAfter(world, { days: 5 }), sweepAfter(world, { days: 5 })]);
    expect(reports.map(({ outcome }) => outcome)).toContain('DONE');
    expect(await overdueIn(world)).toBe(300);
  });

  it('finds nothing in archived records', async () => {
    const world = await worldWith(0);
    await archived(ACTIVITY, world, await created(ACTIVITY, world, anActivity({ nextReview: '2020-01-01' })));
    expect(await overdueIn(world)).toBe(0);
    expect(await sweepAfter(world, { days: 5 })).toMatchObject({ outcome: 'DONE', changed: 0 });
  });

  it('names an item that it can not read in the log, and looks at all the others', async () => {
    const world = await worldWith(10);
    const pk = `${world.agency}|ACT`;
    const sk = '01BROKEN00000000000000000';
    const Item = { pk: { S: pk }, sk: { S: sk }, b: { B: 'bm90IGEgYm9keQ==' as never }, l: { N: '1' } };
    await world.registry.client.send(new PutItemCommand({ TableName: TABLE, Item }));
    const logged: LogLine[] = [];
    const report = await sweepAfter(world, { days: 5, logged });
    expect(report).toMatchObject({ outcome: 'DONE', records: 13, changed: 10, unreadable: 1 });
    const errors = logged.filter(({ level }) => level === 'error');
    expect(errors).toHaveLength(1);
    expect(String(errors[0]?.error)).toContain(`${pk} / ${sk}`);
  });

  it('says in the sum when it last looked at everything', async () => {
    const world = await worldWith(1);
    const before = dataOf(await world.caller.query(SUMMARY, { agency: world.agency }));
    expect(before.complianceSummary.sweptAt).toBeNull();
    const { day } = await sweepAfter(world, { days: 5 });
    const after = dataOf(await world.caller.query(SUMMARY, { agency: world.agency }));
    const sweptOn = new Date(after.complianceSummary.sweptAt).toLocaleDateString('en-CA', {
      timeZone: 'Pacific/Auckland',
    });
    expect(sweptOn).toBe(day);
  });
});

describe('the function of the daily sweep', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  const handlerFor = async ({ registry }: World) => {
    vi.stubEnv('TABLE_NAME', TABLE);
    vi.stubEnv('DYNAMODB_ENDPOINT', registry.engine.endpoint);
    vi.stubEnv('LOG_LEVEL', 'SILENT');
    return (await import('#lib/entry/sweep.ts')).handler;
  };

  it('sweeps while it has time, and leaves the rest to the next call', async () => {
    const world = await worldWith(1);
    const handler = await handlerFor(world);
    expect(await handler({}, { getRemainingTimeInMillis: () => 1_000 })).toMatchObject({ outcome: 'CONTINUES' });
    expect(await handler({}, { getRemainingTimeInMillis: () => 800_000 })).toMatchObject({
      outcome: 'DONE',
      records: 3,
    });
  });

  it('fails, and so alarms, while something can not be read', async () => {
    const world = await worldWith(1);
    const Item = { pk: { S: `${world.agency}|ACT` }, sk: { S: '01BROKEN' }, l: { N: '1' } };
    await world.registry.client.send(new PutItemCommand({ TableName: TABLE, Item }));
    const handler = await handlerFor(world);
    const call = () => handler({}, { getRemainingTimeInMillis: () => 800_000 });
    await expect(call()).rejects.toThrow('could not read 1 item(s)');
  });

  it('does not load without a table', async () => {
    vi.stubEnv('TABLE_NAME', '');
    await expect(import('#lib/entry/sweep.ts')).rejects.toThrow('missing in the environment: TABLE_NAME');
  });
});
