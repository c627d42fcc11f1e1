import { type ErrorKind, RegistryError } from '../../client/index.ts';
import { isColoured } from '../cli.ts';
import type { Cli } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { UsageError } from '../failures.ts';
import { APPLIED_COLUMNS, appliedRow, appliedText, countsText, refusalText } from './report.ts';
import type { Applied, Outcome } from './sending.ts';

interface ReportOptions {
  /** Records of all files. */
  total: number;
  /** Says field by field what changed. */
  withChanges: boolean;
  /** What the progress bar is called. */
  what: string;
}

/** Tells what becomes of the records of a run, and what its exit code is. */
export interface Report {
  each(applied: AsyncIterable<Applied>): Promise<ExitCode>;
  allOrNothing(
    work: (onProgress: (done: number) => void) => Promise<{ applied: Applied[]; failure?: unknown }>,
  ): Promise<ExitCode>;
}

export function createReport(cli: Cli, { total, withChanges, what }: ReportOptions): Report {
  const progress = cli.progress(what, total);
  const counts = new Map<Outcome, number>();
  let done = 0;
  let isBusy = false;

  /** A bar is drawn again below what is written in its place. */
  const clearBar = (): void => void (cli.io.stderr.isTTY && cli.io.stderr.write('\r\u{1b}[K'));

  const look = ({ outcome, refusals, record }: Applied, warnings: Applied['warnings']): void => {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    isBusy ||= refusals.some(({ code }) => code === 'BUSY');
    done += 1;
    progress.update(done);
    if (refusals.length > 0 || warnings.length > 0) clearBar();
    for (const refusal of refusals) cli.warn(refusalText(refusal));
    for (const { field, message } of warnings)
      cli.note(refusalText({ place: record.placeOf(field.split('.')), field, code: 'warning', message }));
  };

  const write = async (applied: AsyncIterable<Applied> | Iterable<Applied>): Promise<void> => {
    const rows = async function* () {
      for await (const each of applied) {
        look(each, each.outcome === 'UNCHANGED' ? [] : each.warnings);
        yield each;
      }
    };
    if (cli.output.format !== 'text') {
      await cli.output.rows(mapped(rows(), appliedRow), { columns: APPLIED_COLUMNS });
      return;
    }
    const shown = { isColoured: isColoured(cli.io), withChanges };
    for await (const each of rows()) {
      const text = appliedText(each, shown);
      if (text !== '') clearBar();
      await cli.output.write(text);
    }
  };

  const end = (failure: unknown, hint: string): ExitCode => {
    progress.end();
    const left = total - done;
    const counted = counts.size === 0 && left > 0 ? 'nothing was done' : countsText(counts);
    cli.note(`registry: ${counted}${left > 0 ? `; ${left} not looked at` : ''}`);
    if (failure !== undefined) {
      if (!isLasting(failure)) cli.warn(`registry: not finished. ${hint}`);
      throw failure;
    }
    if (isBusy) return EXIT.unreachable;
    return counts.has('REFUSED') || counts.has('NOT_TAKEN_BACK') ? EXIT.findings : EXIT.ok;
  };

  return {
    each: async (applied) => {
      let failure: unknown;
      // what came before a failure is told to its end, so that JSON is whole
      const untilFailure = async function* () {
        try {
          yield* applied;
        } catch (error) {
          failure = error;
        }
      };
      await write(untilFailure());
      return end(failure, 'Run the same command again: what is written already stays as it is.');
    },
    allOrNothing: async (work) => {
      const { applied, failure } = await work((written) => progress.update(written)).catch((error: unknown) => {
        progress.end();
        throw error;
      });
      await write(applied);
      return end(failure, 'What is told as taken back is as it was; run the same command again.');
    },
  };
}

const LASTING: readonly ErrorKind[] = ['forbidden', 'unauthenticated', 'refused'];

/** Running the same again would end in the same way. */
const isLasting = (failure: unknown): boolean =>
  failure instanceof UsageError || (failure instanceof RegistryError && LASTING.includes(failure.kind));

async function* mapped<From, To>(items: AsyncIterable<From>, to: (item: From) => To): AsyncGenerator<To> {
  for await (const item of items) yield to(item);
}
