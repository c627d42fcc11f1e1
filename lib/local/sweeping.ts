import type { Sessions } from '../dependencies.ts';
import type { Log } from '../logging/log.ts';
import { runSweep } from '../sweeper.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Sweeps findings now and every hour, as the schedule does where the registry is deployed. Answers with how to end it. */
export function startSweeping(sessionFor: Sessions, log: Log): () => Promise<void> {
  let stopped = false;
  const run = async () => {
    try {
      await runSweep(sessionFor, log, () => !stopped);
    } catch (error) {
      // the next hour tries again
      if (!stopped) log.error('UNEXPECTED_ERROR', { requestId: 'daily sweep' }, error);
    }
  };
  let running = run();
  const timer = setInterval(() => {
    running = running.then(run);
  }, HOUR_MS);
  timer.unref();
  return async () => {
    stopped = true;
    clearInterval(timer);
    await running;
  };
}
