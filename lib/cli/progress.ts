import cliProgress from 'cli-progress';
import type { Out } from './io.ts';

/** How far a long piece of work is. */
export interface Progress {
  /** So much of it is done; the total may become known or grow. */
  update(done: number, total?: number): void;
  /** Takes the bar away. */
  end(): void;
}

export const NO_PROGRESS: Progress = { update: () => {}, end: () => {} };

/** Lines go to logs: not more than one in this time, and none for work that is done sooner. */
const LINE_EVERY_MS = 5_000;

/** A bar on a terminal, lines elsewhere. */
export const createProgress = (stderr: Out, what: string, total?: number): Progress =>
  stderr.isTTY ? bar(stderr, what, total) : lines(stderr, what, total);

function bar(stderr: Out, what: string, total?: number): Progress {
  const format = total === undefined ? `${what}  {value}` : `${what}  [{bar}]  {value}/{total}`;
  const shown = new cliProgress.SingleBar(
    {
      format,
      stream: withoutReturn(stderr),
      hideCursor: true,
      clearOnComplete: true,
      // messages are written between two drawings: the long ones wrap as ever
      linewrap: true,
      barsize: 30,
      gracefulExit: false,
    },
    cliProgress.Presets.legacy,
  );
  shown.start(total ?? 0, 0);
  return {
    update: (done, newTotal) => {
      if (newTotal !== undefined) shown.setTotal(newTotal);
      shown.update(done);
    },
    end: () => shown.stop(),
  };
}

const SAVE_CURSOR = '\u001b7';
const RESTORE_CURSOR = '\u001b8';

/**
 * The terminal without the way back to where the bar began: what was written meanwhile has moved everything up, and the next
 * line would be written over it.
 */
const withoutReturn = (stderr: Out): Out =>
  Object.create(stderr, {
    write: { value: (text: string) => text === SAVE_CURSOR || text === RESTORE_CURSOR || stderr.write(text) },
  });

function lines(stderr: Out, what: string, total?: number): Progress {
  let last = { done: 0, total, at: Date.now(), isWritten: true };
  let count = 0;
  const write = () => {
    count += 1;
    stderr.write(`${what}: ${last.done}${last.total === undefined ? '' : ` of ${last.total}`}\n`);
    last.isWritten = true;
  };
  return {
    update: (done, newTotal = last.total) => {
      const isDue = Date.now() - last.at >= LINE_EVERY_MS;
      last = { done, total: newTotal, at: isDue ? Date.now() : last.at, isWritten: false };
      if (isDue) write();
    },
    end: () => {
      if (count > 0 && !last.isWritten) write();
    },
  };
}
