import { contentField, type FileRecord, lacksParent } from './file-records.ts';
import { type Chunk, chunked } from './plan.ts';
import { Problems } from './problems.ts';
import type { Reading } from './reading.ts';
import { type Applied, type Run, sendChunk } from './sending.ts';

/**
 * Asks for a record of each type whether the caller may write such: a request is refused as a whole for want of a role, but
 * only once it is sent, and then others are written. Nothing is asked where the first request tells. Throws when it may not.
 */
export async function refuseForbidden(run: Run, { samples }: Reading, signal: AbortSignal): Promise<void> {
  if (samples.length < 2) return;
  for await (const chunk of chunked(samples)) await tried(run, chunk, signal);
}

/** Why records that name no parent can't be applied: a file does not tell whether they are there already and need none. */
export async function missingParents(
  run: Run,
  records: AsyncIterable<FileRecord>,
  { parentless }: Reading,
  signal: AbortSignal,
): Promise<Problems> {
  const missing = new Problems();
  if (parentless === 0) return missing;
  for await (const chunk of chunked(namesOnly(records))) {
    for (const { record, refusals } of await tried(run, chunk, signal))
      for (const refusal of refusals)
        if (refusal.code === 'REQUIRED' && refusal.field === lacksParent(record)) missing.add(refusal);
  }
  return missing;
}

/** What would become of the records of a chunk, each looked at. */
async function tried(run: Run, chunk: Chunk, signal: AbortSignal): Promise<Applied[]> {
  const { applied, failure } = await sendChunk({ ...run, stopAtRefusal: false }, chunk, { dryRun: true, signal });
  if (failure !== undefined) throw failure;
  return applied;
}

/** Without what they say of themselves, which may name records that are still to be made. */
async function* namesOnly(records: AsyncIterable<FileRecord>): AsyncGenerator<FileRecord> {
  for await (const record of records) {
    const { type, externalKey } = record;
    if (lacksParent(record)) yield { ...record, input: { externalKey, [contentField(type)]: {} } };
  }
}
