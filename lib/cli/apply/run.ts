import type { FileRecord } from './file-records.ts';
import { chunked, Planned } from './plan.ts';
import type { Reading } from './reading.ts';
import { type Applied, type Run, sendChunk } from './sending.ts';

interface RunOptions {
  dryRun: boolean;
  signal: AbortSignal;
}

/** Sends the records request by request and says of each what became of it, as the answers come. */
export async function* applyEach(
  run: Run,
  records: AsyncIterable<FileRecord>,
  reading: Reading,
  { dryRun, signal }: RunOptions,
): AsyncGenerator<Applied> {
  const planned = new Planned(reading, run.agency);
  const chunks = chunked(records, dryRun ? (record) => planned.namedBy(record) : undefined);
  for await (const chunk of chunks) {
    const { applied, failure } = await sendChunk(run, chunk, { dryRun, signal });
    for (const { record, outcome } of applied) if (outcome === 'WOULD_CREATE') planned.add(record);
    yield* applied;
    if (failure !== undefined) throw failure;
    if (run.stopAtRefusal && applied.some(({ outcome }) => outcome === 'REFUSED')) return;
  }
}
