import { UsageError } from '../failures.ts';
import type { FileRecord } from './file-records.ts';
import { chunked } from './plan.ts';
import type { Reading } from './reading.ts';
import { applyEach } from './run.ts';
import { type Applied, type Run, sendChunk, unwritten } from './sending.ts';
import { takeBack } from './take-back.ts';

/** All of them are held in memory, each with what became of it. */
const MOST_RECORDS = 10_000;

interface Options {
  signal: AbortSignal;
  /** So many records have been dealt with. */
  onProgress(done: number): void;
}

/** What a run that writes all or nothing came to. */
interface Ended {
  applied: Applied[];
  /** What ended it before all was written, when that was no refusal. */
  failure?: unknown;
}

/**
 * Writes all records or leaves the registry as it was: nothing is written before a dry run of all has refused none, and
 * each is written only on the version that the dry run saw. When one is refused all the same, because somebody changed it
 * meanwhile, what was written before it is taken back.
 */
export async function applyAllOrNothing(
  run: Run,
  records: AsyncIterable<FileRecord>,
  reading: Reading,
  options: Options,
): Promise<Ended> {
  const count = [...reading.counts.values()].reduce((total, each) => total + each, 0);
  if (count > MOST_RECORDS) {
    const most = MOST_RECORDS.toLocaleString('en');
    throw new UsageError(`--all-or-nothing takes up to ${most} records, and these are ${count}; nothing was sent`);
  }
  const tried: Applied[] = [];
  const dry = { dryRun: true, signal: options.signal };
  for await (const each of applyEach({ ...run, stopAtRefusal: false }, records, reading, dry)) tried.push(each);
  const isRefused = tried.some(({ outcome }) => outcome === 'REFUSED');
  const wouldWrite = tried.filter(({ outcome }) => outcome.startsWith('WOULD_'));
  const outcomes = new Map(tried.map((each) => [nameOf(each.record), each]));
  for (const { record } of wouldWrite) outcomes.set(nameOf(record), unwritten(record, 'NOT_WRITTEN'));
  const keep = (each: Applied): void => void outcomes.set(nameOf(each.record), each);
  const ended = isRefused ? {} : await writeAll(run, wouldWrite, keep, options);
  return { applied: [...outcomes.values()], ...ended };
}

const nameOf = ({ type, externalKey }: FileRecord): string => `${type} ${externalKey}`;

async function writeAll(
  run: Run,
  wouldWrite: readonly Applied[],
  keep: (each: Applied) => void,
  { signal, onProgress }: Options,
): Promise<Pick<Ended, 'failure'>> {
  const written: Applied[] = [];
  let ended: Pick<Ended, 'failure'> | undefined;
  try {
    for await (const chunk of chunked(wouldWrite.map(onVersionSeen))) {
      signal.throwIfAborted();
      // not cut off by Ctrl-C: what was sent must be known
      const { applied, failure } = await sendChunk({ ...run, stopAtRefusal: true }, chunk, { dryRun: false });
      for (const each of applied) keep(each.outcome === 'SKIPPED' ? unwritten(each.record, 'NOT_WRITTEN') : each);
      written.push(...applied.filter(({ outcome }) => outcome === 'CREATED' || outcome === 'UPDATED'));
      onProgress(written.length);
      if (failure !== undefined) throw failure;
      if (applied.some(({ outcome }) => outcome === 'REFUSED')) {
        ended = {};
        break;
      }
    }
  } catch (failure) {
    ended = { failure };
  }
  if (ended) for await (const each of takeBack(run, written)) keep(each);
  return ended ?? {};
}

/** A record that is written only on the version that the dry run saw, 0 where there was none. */
const onVersionSeen = ({ record, version }: Applied): FileRecord => ({
  ...record,
  input: { ...record.input, expectedVersion: record.input.expectedVersion ?? version ?? 0 },
});
