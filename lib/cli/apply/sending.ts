import { setTimeout as wait } from 'node:timers/promises';
import {
  ApplyRecordsDocument,
  type ApplyRecordsInput,
  type ApplyRecordsMutation,
  type RegistryClient,
  RegistryError,
} from '../../client/index.ts';
import { UsageError } from '../failures.ts';
import type { UserError } from '../refusals.ts';
import type { FileRecord } from './file-records.ts';
import type { Chunk } from './plan.ts';
import { fieldIn, type Refusal, refusalAt } from './refusals.ts';

type Result = ApplyRecordsMutation['applyRecords']['results'][number];

/** What became of a record. The last four are of runs that write all or nothing. */
export type Outcome = Result['outcome'] | 'NOT_WRITTEN' | 'TAKEN_BACK' | 'NOT_TAKEN_BACK' | 'IN_DOUBT';

export interface Applied {
  record: FileRecord;
  outcome: Outcome;
  id: string | null;
  version: number | null;
  changes: Result['changes'];
  refusals: readonly Refusal[];
  warnings: readonly { code: string; field: string; message: string }[];
}

/** What is the same for every request of a run. */
export interface Run {
  client: RegistryClient;
  agency: string;
  /** The agency is among the records: that it isn't there is said of each record that needs it. */
  makesAgency: boolean;
  reason: string | undefined;
  restoreArchived: boolean;
  stopAtRefusal: boolean;
  /** Of this run alone: what is sent twice is done once. Another run with the same records looks at them anew. */
  id: string;
}

interface SendOptions {
  dryRun: boolean;
  signal?: AbortSignal | undefined;
}

/** How often records that the registry was too busy for are sent again. */
const BUSY_ATTEMPTS = 5;

/** What became of the records of a chunk, in their order, as far as that is known. */
export interface SentChunk {
  applied: Applied[];
  /** What ended it before all of them were answered for; those that were not sent are none of the applied. */
  failure?: unknown;
}

/** Sends the records of a chunk and says of each what became of it; of one whose answer was lost that it is in doubt. */
export async function sendChunk(run: Run, chunk: Chunk, options: SendOptions): Promise<SentChunk> {
  const known = new Map<FileRecord, Applied>();
  const applied = () => chunk.records.flatMap((record) => known.get(record) ?? []);
  try {
    await answersOf(run, chunk, known, options);
    return { applied: applied() };
  } catch (failure) {
    return { applied: applied(), failure };
  }
}

/** Learns of every record of a chunk what became of it. */
async function answersOf(
  run: Run,
  { named, records }: Chunk,
  known: Map<FileRecord, Applied>,
  options: SendOptions,
): Promise<void> {
  let pending: readonly FileRecord[] = records;
  for (let attempt = 1; pending.length > 0; attempt += 1) {
    options.signal?.throwIfAborted();
    const sent = await sendOnce(run, [...named, ...pending], options).catch((error) => {
      // Ctrl-C ends the wait for an answer, not what the registry does
      const isLost = options.signal?.aborted || (error instanceof RegistryError && error.mayBeDone);
      const inDoubt = isLost && !options.dryRun ? pending : [];
      for (const record of inDoubt) known.set(record, unwritten(record, 'IN_DOUBT'));
      throw error;
    });
    for (const each of sent.answers) known.set(each.record, each);
    pending = sent.again.filter((record) => records.includes(record));
    const busy = sent.answers.some(({ refusals }) => refusals.some(({ code }) => code === 'BUSY'));
    if (!busy || attempt === BUSY_ATTEMPTS) continue;
    // those behind it may have been refused for want of it
    pending = records.filter((record) => ['REFUSED', 'SKIPPED'].includes(known.get(record)?.outcome ?? ''));
    await wait(200 * 2 ** attempt, undefined, { signal: options.signal });
  }
}

/** Sends records once: the answers, and those to send again because others kept the whole request from being looked at. */
async function sendOnce(
  run: Run,
  records: readonly FileRecord[],
  { dryRun, signal }: SendOptions,
): Promise<{ answers: Applied[]; again: readonly FileRecord[] }> {
  const { agency, reason, restoreArchived, stopAtRefusal, id } = run;
  const inputs = records.map(({ input }) => input) as unknown as ApplyRecordsInput['records'];
  const input = { agency, records: inputs, dryRun, stopAtRefusal, restoreArchived, reason, idempotencyKey: id };
  try {
    const { applyRecords } = await run.client.request(ApplyRecordsDocument, { input }, { signal });
    if (applyRecords.userErrors.length > 0) return refusedAsWhole(run, records, applyRecords.userErrors);
    refuseMissingAgency(run, applyRecords.results);
    return { answers: applyRecords.results.flatMap((result) => appliedOf(records, result)), again: [] };
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code !== 'BAD_USER_INPUT') throw error;
    return refusedAsWhole(run, records, error.errors.flatMap(valueErrors), error);
  }
}

/** Without the agency none of its records can be written, which is said once, unless what else was written is to be told. */
function refuseMissingAgency({ makesAgency }: Run, results: readonly Result[]): void {
  if (makesAgency || results.some(({ outcome }) => outcome === 'CREATED' || outcome === 'UPDATED')) return;
  const missing = results
    .flatMap(({ userErrors }) => userErrors)
    .find(({ code, field }) => code === 'NOT_FOUND' && field?.join('.') === 'input.agency');
  if (missing) throw new RegistryError('refused', missing.message, { code: missing.code });
}

/** GraphQL refuses a request for one value that is none of its type; the place stands in its words. */
function valueErrors({ message }: { message: string }): UserError[] {
  const place = /at "(input\.records\[\d+\][^"]*)"; (.*)$/s.exec(message);
  if (!place) return [];
  return [
    { code: 'INVALID', field: (place[1] ?? '').replaceAll(/\[(\d+)\]/g, '.$1').split('.'), message: place[2] ?? '' },
  ];
}

/** The records at fault are refused; the others were not looked at and are sent again, unless a refusal ends the run. */
function refusedAsWhole(
  { stopAtRefusal }: Run,
  records: readonly FileRecord[],
  errors: readonly UserError[],
  cause?: Error,
): { answers: Applied[]; again: readonly FileRecord[] } {
  const faults = new Map<FileRecord, UserError[]>();
  for (const error of errors) {
    const record = error.field?.[1] === 'records' ? records[Number(error.field[2] ?? -1)] : undefined;
    if (!record) throw cause ?? new UsageError(`${error.field?.slice(1).join('.')}: ${error.message}`);
    faults.set(record, [...(faults.get(record) ?? []), error]);
  }
  if (faults.size === 0) throw cause ?? new Error('the registry refused a request and did not say why');
  const others = records.filter((record) => !faults.has(record));
  const refused = [...faults].map(([record, of]) => ({
    ...unwritten(record, 'REFUSED'),
    refusals: of.map((error) => refusalAt(record, error, records)),
  }));
  if (!stopAtRefusal) return { answers: refused, again: others };
  return { answers: [...refused, ...others.map((record) => unwritten(record, 'SKIPPED'))], again: [] };
}

export const unwritten = (record: FileRecord, outcome: Outcome): Applied => ({
  record,
  outcome,
  id: null,
  version: null,
  changes: [],
  refusals: [],
  warnings: [],
});

function appliedOf(records: readonly FileRecord[], result: Result): Applied[] {
  const record = records[result.index];
  if (!record) return [];
  const { outcome, recordId, version, changes, userErrors, warnings } = result;
  return [
    {
      record,
      outcome,
      id: recordId,
      version,
      changes,
      refusals: userErrors.map((error) => refusalAt(record, error, records)),
      warnings: warnings.map(({ code, field, message }) => ({
        code,
        message,
        field: fieldIn(record, field).join('.'),
      })),
    },
  ];
}
