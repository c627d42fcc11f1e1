import type { Log } from '../logging/log.ts';

const HOUR_MS = 60 * 60 * 1000;

/**
 * Does something now and every hour, as the schedule does where the registry is deployed; `mayGoOn` turns false when it is to
 * end. Answers with how to end it.
 */
export function everyHour(
  log: Log,
  name: string,
  task: (mayGoOn: () => boolean) => Promise<unknown>,
): () => Promise<void> {
  let stopped = false;
  const run = async () => {
    try {
      await task(() => !stopped);
    } catch (error) {
      // the next hour tries again
      if (!stopped) log.error('UNEXPECTED_ERROR', { requestId: name }, error);
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
