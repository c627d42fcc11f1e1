/** What the daily sweep of findings costs over 10,000 activities, beside reading the same items raw. */

import { createSessions } from '#lib/dependencies.ts';
import type { PassReport } from '#lib/domain/daily-pass.ts';
import { createLog } from '#lib/logging/log.ts';
import { recordsPartition } from '#lib/store/keys.ts';
import { runSweep } from '#lib/sweeper.ts';
import { AGENCY, loadActivities } from './data.ts';
import { count, type Figure, ms } from './figure.ts';
import { type RunningRegistry, startRegistry } from './support.ts';

const SIZE = 10_000;
/** Stretches a run may take, so that the sweep is continued several times as it would be in Lambda. */
const STRETCHES_A_RUN = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

interface Swept {
  report: PassReport;
  runs: number;
  milliseconds: number;
}

export async function sweeping(): Promise<Figure[]> {
  const registry = await startRegistry();
  try {
    await loadActivities(registry, SIZE);
    console.error(`sweep: ${SIZE} activities loaded`);
    const raw = await readRaw(registry);
    const quiet = await sweepOn(registry, Date.now());
    // a year on every review date and many contracts have passed
    const late = await sweepOn(registry, Date.now() + 500 * DAY_MS);
    return [...figuresOf('where nothing differs', quiet, raw), ...figuresOf('500 days later', late, raw)];
  } finally {
    await registry.stop();
  }
}

/** Reads every record's item by queries of 250, as the sweep does, and nothing else. */
async function readRaw(registry: RunningRegistry): Promise<{ capacityUnits: number; milliseconds: number }> {
  const { session, meter } = createSessions(registry.config)({ subject: 'bench', grants: new Map() }, 'bench');
  const start = performance.now();
  for (const code of ['ACT', 'DIS']) {
    let beyond: string | undefined;
    do {
      const { items, complete } = await session.store.query({ pk: recordsPartition(AGENCY, code), beyond, limit: 250 });
      beyond = complete ? undefined : items.at(-1)?.sk;
    } while (beyond);
  }
  return { capacityUnits: meter.capacityUnits, milliseconds: performance.now() - start };
}

async function sweepOn(registry: RunningRegistry, now: number): Promise<Swept> {
  const sessionFor = createSessions(registry.config, { client: registry.client, now: () => now });
  const log = createLog('SILENT');
  const start = performance.now();
  for (let runs = 1; ; runs += 1) {
    let left = STRETCHES_A_RUN;
    const report = await runSweep(sessionFor, log, () => left-- > 0);
    if (report.outcome === 'DONE') return { report, runs, milliseconds: performance.now() - start };
    if (report.outcome === 'ELSEWHERE') throw new Error('another sweep is running');
  }
}

function figuresOf(
  when: string,
  { report, runs, milliseconds }: Swept,
  raw: Awaited<ReturnType<typeof readRaw>>,
): Figure[] {
  const { records, changed, calls, capacityUnits } = report;
  const what = `sweep of ${records.toLocaleString('en')} records in ${runs} runs, ${when} (${changed.toLocaleString('en')} changed)`;
  return [
    {
      figure: `${what}: capacity, beside reading the items raw`,
      ours: count(capacityUnits, 'units'),
      reference: count(raw.capacityUnits, 'units'),
      ratio: capacityUnits / raw.capacityUnits,
    },
    { figure: `${what}: calls`, ours: count(calls, 'calls') },
    {
      figure: `${what}: time on the local engine`,
      ours: ms(milliseconds),
      reference: ms(raw.milliseconds),
      ratio: milliseconds / raw.milliseconds,
    },
  ];
}
