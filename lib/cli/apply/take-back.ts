import { RegistryError } from '../../client/index.ts';
import type { UserError } from '../refusals.ts';
import { contentField } from './file-records.ts';
import { digestOf } from './reading.ts';
import { refusalAt } from './refusals.ts';
import type { Applied, Run } from './sending.ts';

const REASON = 'Taken back: not all records of the same run could be written';

/** What one step of taking back came to. */
interface Step {
  version: number;
  errors: readonly UserError[];
}

/** Records taken back at the same time. */
const AT_ONCE = 8;

/**
 * Takes back what a run wrote, last first: what was changed gets the content of the version before, what was created goes
 * to the archive. Each only on the version that the run made: what others wrote since stays, and is said.
 */
export async function* takeBack(run: Run, written: readonly Applied[]): AsyncGenerator<Applied> {
  const backwards = written.toReversed();
  for (let at = 0; at < backwards.length; at += AT_ONCE)
    yield* await Promise.all(backwards.slice(at, at + AT_ONCE).map((each) => takenBack(run, each)));
}

async function takenBack(run: Run, each: Applied): Promise<Applied> {
  const { version, errors } = await stepsBack(run, each);
  const refusals = errors.map((error) => refusalAt(each.record, error));
  return { ...each, outcome: errors.length > 0 ? 'NOT_TAKEN_BACK' : 'TAKEN_BACK', version, refusals };
}

async function stepsBack(run: Run, each: Applied): Promise<Step> {
  let done: Step = { version: each.version ?? 0, errors: [] };
  const wasArchived = each.changes.some(({ field }) => field[0] === 'archivedAt');
  if (each.outcome === 'UPDATED')
    done = await step(run, each, 'restore', done.version, { toVersion: done.version - 1 });
  if (done.errors.length > 0 || (each.outcome === 'UPDATED' && !wasArchived)) return done;
  return step(run, each, 'archive', done.version, {});
}

async function step(
  { client, id: runId }: Run,
  { record: { type }, id }: Applied,
  verb: 'archive' | 'restore',
  expectedVersion: number,
  more: object,
): Promise<Step> {
  const inputType = verb === 'archive' ? 'ArchiveRecordInput' : 'RestoreRecordInput';
  const text = `mutation TakeBack($input: ${inputType}!) {
    done: ${verb}${type}(input: $input) { record: ${contentField(type)} { version } userErrors { code field message } }
  }`;
  const input = {
    id,
    expectedVersion,
    reason: REASON,
    idempotencyKey: `${verb} ${digestOf(runId, id ?? '')}`,
    ...more,
  };
  try {
    const { data } = await client.send(text, { input });
    const { record, userErrors } = (data as { done: { record: { version: number } | null; userErrors: UserError[] } })
      .done;
    return { version: record?.version ?? expectedVersion, errors: userErrors };
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error;
    const failed = { code: error.code ?? error.kind.toUpperCase(), field: null, message: error.message };
    return { version: expectedVersion, errors: [failed] };
  }
}
