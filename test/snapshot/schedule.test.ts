import { describe, expect, it } from 'vitest';
import { createSessions } from '#lib/dependencies.ts';
import { parseSchedule, requestScheduled, type Schedule } from '#lib/snapshot/jobs/schedule.ts';
import { runSnapshots } from '#lib/snapshotter.ts';
import { newWorld, useRegistry } from '#test/support/records.ts';
import { recordingLog } from '#test/support/registry.ts';

describe('a schedule', () => {
  it('lists kinds with hours, and means never when it is empty', () => {
    expect(parseSchedule('')).toEqual({ FULL: [], INCREMENTAL: [] });
    expect(parseSchedule('full@2, incremental@8,incremental@20')).toEqual({ FULL: [2], INCREMENTAL: [8, 20] });
    expect(parseSchedule('full@2,incremental@2,incremental@3')).toEqual({ FULL: [2], INCREMENTAL: [3] });
    expect(parseSchedule('incremental@*').INCREMENTAL).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
  });

  it.each(['full', 'full@24', 'full@-1', 'weekly@2', 'full@2;full@3'])('that can not be read is quoted: %s', (text) => {
    expect(() => parseSchedule(text)).toThrow(`SNAPSHOT_SCHEDULE must be like full@2,incremental@*`);
  });
});

describe('what the schedule asks for', () => {
  const registry = useRegistry();

  /** How many snapshots of the whole registry there are after the schedule was looked at at an instant. */
  async function askedAt(schedule: Schedule, instant: string): Promise<number> {
    const { config, client } = registry();
    const sessionFor = createSessions(config, { client, now: () => Date.parse(instant) });
    const { session } = sessionFor({ subject: 'writer', grants: new Map() }, 'test');
    await requestScheduled(session, schedule);
    const { owner } = await newWorld(registry());
    const { data } = await owner.query('{ snapshots(first: 100) { nodes { requestedBy kind agencyKey } } }');
    return data.snapshots.nodes.filter(({ requestedBy }: { requestedBy: string }) => requestedBy === 'schedule').length;
  }

  it('is one full snapshot of the registry a day by the clock of New Zealand, none twice, none beside an open one', async () => {
    const daily = parseSchedule('full@2');
    // in New Zealand summer time is 13 hours ahead
    expect(await askedAt(daily, '2026-12-01T12:59:00Z')).toBe(0);
    expect(await askedAt(daily, '2026-12-01T13:00:00Z')).toBe(1);
    expect(await askedAt(daily, '2026-12-01T13:05:00Z')).toBe(1);
    expect(await askedAt(daily, '2026-12-02T10:59:00Z')).toBe(1);
    // that of the day before is still open
    expect(await askedAt(daily, '2026-12-02T13:00:00Z')).toBe(1);
  });

  it('is nothing incremental before a full one is complete', async () => {
    expect(await askedAt(parseSchedule('incremental@*'), '2026-12-05T13:00:00Z')).toBe(1);
  });

  it('is asked for again, twice at most, after it was given up', async () => {
    const daily = parseSchedule('full@2');
    const at = (minute: number) => `2026-12-10T13:${String(minute).padStart(2, '0')}:00Z`;
    await giveUpAll();
    const before = await askedAt(daily, at(0));
    for (const [minute, more] of [
      [5, 1],
      [10, 2],
      [15, 2],
    ] as const) {
      await giveUpAll();
      expect(await askedAt(daily, at(minute))).toBe(before + more);
    }
    // the next day's is another
    expect(await askedAt(daily, '2026-12-11T13:00:00Z')).toBe(before + 3);
  });

  /** Lets every open snapshot of the whole registry meet the same trouble until it is given up. */
  async function giveUpAll(): Promise<void> {
    const { config, client } = registry();
    const broken = () => Promise.reject(Object.assign(new Error('no'), { name: 'AccessDenied' }));
    const sink = { create: broken, read: async () => undefined, put: broken };
    const options = {
      sink,
      holder: 'writer',
      mayGoOn: () => true,
      settleMs: 0,
      schedule: parseSchedule(''),
      keptDays: null,
    };
    const sessionFor = createSessions(config, { client, now: () => Date.parse('2027-01-01T00:00:00Z') });
    for (let times = 0; times < 3; times += 1) await runSnapshots(sessionFor, recordingLog([]), options);
  }
});
