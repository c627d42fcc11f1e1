import type { Context } from 'aws-lambda';
import { readTableConfig } from '../config.ts';
import { createSessions } from '../dependencies.ts';
import { createLog } from '../logging/log.ts';
import { runSweep } from '../sweeper.ts';

const sessionFor = createSessions(readTableConfig(process.env));
const log = createLog(process.env.LOG_LEVEL);

/** Time kept back for the stretch under way and for saving how far it came. */
const RESERVE_MS = 30_000;

/** Called every hour: begins the day's sweep, goes on with it, or finds it done with one read. Fails, and so alarms, when items could not be read. */
export async function handler(_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>) {
  const report = await runSweep(sessionFor, log, () => context.getRemainingTimeInMillis() > RESERVE_MS);
  if (report.outcome === 'DONE' && report.unreadable > 0) {
    throw new Error(`the sweep of ${report.day} could not read ${report.unreadable} item(s); the log names them`);
  }
  return report;
}
