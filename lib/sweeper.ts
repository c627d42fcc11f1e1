import { randomUUID } from 'node:crypto';
import type { Sessions } from './dependencies.ts';
import type { Identity } from './domain/access.ts';
import { type PassReport, type PassTotals, runPass } from './domain/daily-pass.ts';
import { sweep } from './domain/findings/sweep.ts';
import type { Log } from './logging/log.ts';

/** Who sweeps. No grants: the sweep asks the store, not the access policy, and shows nobody anything. */
const SWEEPER: Identity = { subject: 'daily sweep', grants: new Map() };

/** One run of the daily sweep in this process, with its lines in the log. */
export async function runSweep(
  sessionFor: Sessions,
  log: Log,
  mayGoOn: () => boolean,
  onProgress?: (totals: PassTotals) => void,
): Promise<PassReport> {
  const { session, meter } = sessionFor(SWEEPER, randomUUID());
  const onUnreadable = (error: unknown) => log.error('SWEEP_UNREADABLE', { requestId: session.requestId }, error);
  const report = await runPass(session, sweep, { mayGoOn, meter, onUnreadable, ...(onProgress && { onProgress }) });
  log.info('SWEEP_ENDED', { requestId: session.requestId, ...report });
  return report;
}
