import { setTimeout as sleep } from 'node:timers/promises';
import type { Sessions } from '../dependencies.ts';
import type { Log } from '../logging/log.ts';
import { encodingBeside } from '../snapshot/encoding-beside.ts';
import { parseSchedule } from '../snapshot/jobs/schedule.ts';
import type { Sink } from '../snapshot/sink.ts';
import { runSnapshots } from '../snapshotter.ts';

/** Requests are answered by this very process, which waits for those under way (`untilSettled`); this is for its clock alone. */
const SETTLE_MS = 1_000;
/** How long trouble is left alone before it is tried again. */
const RETRY_MS = 2_000;

/** Writes snapshots beside the server. */
export interface LocalSnapshotter {
  /** There may be something to write: at the start what was interrupted, then what is asked for. */
  wake(): void;
  /** Ends it, in the middle of a snapshot if need be: the next start goes on. */
  stop(): Promise<void>;
}

export interface LocalWriter {
  sink: Sink;
  /** The same at each start on this data: what a killed server was writing is taken up again at once. */
  holder: string;
  /** Waits for the requests under way. */
  untilSettled(): Promise<void>;
}

export function localSnapshotter(sessionFor: Sessions, log: Log, writer: LocalWriter): LocalSnapshotter {
  const stopped = new AbortController();
  const options = {
    ...writer,
    settleMs: SETTLE_MS,
    schedule: parseSchedule(''),
    // what is removed here is not told by the day: the newest is kept however old it is
    keptDays: null,
    // requests are answered meanwhile
    encoding: encodingBeside,
    mayGoOn: () => !stopped.signal.aborted,
  };
  let wanted = false;
  const run = async () => {
    while (wanted && options.mayGoOn()) {
      wanted = false;
      const unfinished = await runSnapshots(sessionFor, log, options).then(
        (report) => report.unfinished > 0,
        (error: unknown) => {
          if (options.mayGoOn()) log.error('UNEXPECTED_ERROR', { requestId: 'snapshots' }, error);
          return true;
        },
      );
      if (!unfinished) continue;
      wanted = true;
      await sleep(RETRY_MS, undefined, { signal: stopped.signal }).catch(() => {});
    }
  };
  let running = Promise.resolve();
  return {
    wake: () => {
      wanted = true;
      running = running.then(run);
    },
    stop: async () => {
      stopped.abort();
      await running;
    },
  };
}
