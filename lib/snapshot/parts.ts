import { ruleContext, type Session } from '../domain/session.ts';
import type { RuleContext } from '../statute/findings/rule.ts';
import { REGISTRY_TENANT } from '../store/keys.ts';
import { allCandidates, changedCandidates, childTypeOf, type From } from './candidates.ts';
import { ChildrenAtInstant } from './children.ts';
import { WHOLE_REGISTRY } from './paths.ts';
import type { Position, Progress } from './progress.ts';
import { allDone, readAhead } from './reading.ts';
import { RecordPart } from './record-part.ts';
import { allRecordTables, type RecordTables } from './record-tables.ts';
import type { SnapshotProgress } from './run.ts';
import { type Standing, standingsOf } from './standing.ts';
import type { FileTools } from './table-file.ts';

/** Records of a type in one part. Where parts end depends on the data alone. */
const PART_RECORDS = 20_000;
/** Stretches read while one is written: a read takes several calls, one after another, that each wait for the writing to pause. */
const READ_AHEAD = 2;

/** What a run works with. */
export interface RunContext extends FileTools {
  session: Session;
  /** Keys of the agencies in the scope. */
  agencies: readonly string[];
  mayGoOn(): boolean;
  onProgress(progress: SnapshotProgress): void;
}

/** Writes the next part of the records and answers with the progress behind it; undefined when there was no time to finish it. */
export async function writeNextPart(
  run: RunContext,
  progress: Progress,
  position: Position,
): Promise<Progress | undefined> {
  const tables = tablesOf(position.code);
  const context = contextAt(run.session, progress.order.asOf);
  const place = { ...progress.order, part: position.part };
  const part = new RecordPart(run, tables, place, { context, incremental: progress.since !== null });
  try {
    const reached = await fill(run, tables, part, progress, position);
    if (!reached) {
      await part.abort();
      return undefined;
    }
    const { files, heads } = await part.close();
    return {
      ...progress,
      position: reached.next,
      records: progress.records + reached.records,
      files: withFiles(progress.files, files),
      heads: [...progress.heads, heads],
    };
  } catch (error) {
    await part.abort();
    throw error;
  }
}

/** The moment of the instant, for rules that depend on it. */
const contextAt = (session: Session, asOf: string): RuleContext =>
  ruleContext({ ...session, now: () => Date.parse(asOf) });

function withFiles(before: Progress['files'], added: Progress['files']): Progress['files'] {
  const files = { ...before };
  for (const [table, some] of Object.entries(added)) files[table] = [...(files[table] ?? []), ...some];
  return files;
}

function tablesOf(code: string): RecordTables {
  const tables = allRecordTables().find(({ type }) => type.code === code);
  if (!tables) throw new Error(`there are no tables of type ${code}`);
  return tables;
}

/** Where a part ended. */
interface Reached {
  records: number;
  next: Position | null;
}

/** Fills a part until it is full or the type has no more records; undefined when there is no time to. */
async function fill(
  run: RunContext,
  tables: RecordTables,
  part: RecordPart,
  progress: Progress,
  position: Position,
): Promise<Reached | undefined> {
  const { code } = position;
  const entity = tables.shaped[0]?.table.name ?? code;
  for (const from of placesFrom(run, tables, progress, position)) {
    for await (const standings of standingsFrom(run, tables, progress, from)) {
      const some = standings.slice(0, PART_RECORDS - part.size);
      for (const standing of some) part.add(standing);
      await part.drain();
      const { records } = part;
      run.onProgress({ entity, recordsWritten: progress.records + records });
      if (part.size === PART_RECORDS) {
        const beyond = some.at(-1)?.key.localId ?? null;
        return { records, next: { code, agency: from.agency, beyond, part: position.part + 1 } };
      }
      if (!run.mayGoOn()) return undefined;
    }
  }
  return { records: part.records, next: afterType(code) };
}

function afterType(code: string): Position | null {
  const all = allRecordTables();
  const next = all[all.findIndex(({ type }) => type.code === code) + 1];
  return next ? { code: next.type.code, agency: null, beyond: null, part: 0 } : null;
}

/** The partitions of a type that are left from a position on, in the order of the agencies' keys. */
function placesFrom(
  run: RunContext,
  { type }: RecordTables,
  { order }: Progress,
  { agency, beyond }: Position,
): From[] {
  const only = order.scope === WHOLE_REGISTRY ? undefined : order.scope;
  const all = type.isTenant
    ? [{ agency: REGISTRY_TENANT, only }]
    : run.agencies.map((key) => ({ agency: key, only: undefined }));
  return all
    .filter((place) => agency === null || place.agency >= agency)
    .map((place) => ({ ...place, beyond: place.agency === agency ? (beyond ?? undefined) : undefined }));
}

/** The records of a partition as they stood at the instant, stretch by stretch, the next one read meanwhile. */
async function* standingsFrom(
  run: RunContext,
  { type }: RecordTables,
  progress: Progress,
  from: From,
): AsyncGenerator<Standing[]> {
  const { session } = run;
  const { order, since, settleMs } = progress;
  const { asOf } = order;
  const interval = { asOf, since };
  const candidates =
    since === null ? allCandidates(session, type, from) : changedCandidates(session, type, { asOf, since }, from);
  const childType = childTypeOf(type);
  const children = childType && new ChildrenAtInstant(session, childType, from.agency, { asOf, settleMs });
  async function* standings(): AsyncGenerator<Standing[]> {
    for await (const some of readAhead(candidates, READ_AHEAD)) {
      const [read] = await allDone([
        standingsOf(session, type, from.agency, interval, some),
        children?.update(),
      ] as const);
      for (const standing of read) if (children && standing.record) standing.record.embedded = children.of(standing);
      yield read;
    }
  }
  yield* readAhead(standings(), READ_AHEAD);
}
