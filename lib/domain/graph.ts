import { type Failure, failure } from '../failures.ts';
import { graphGuard, type RecordKey, recordKey } from '../store/keys.ts';
import type { Write } from '../store/writes.ts';
import { decodeDocument } from './document.ts';
import { type Graph, keyOf, type RecordBase, type RecordType } from './record-type.ts';
import type { Step } from './record-writes.ts';
import type { Session } from './session.ts';

/** How many records a record may lead to over its links, and over how many steps. */
export const MAX_REACH = 200;
const MAX_STEPS = 20;

/** A record that another leads to. */
export interface Reached<R> {
  record: R;
  /** Steps from the start: 1 for what it links to itself. */
  depth: number;
  /** What led here; undefined when the start did. */
  from: Reached<R> | undefined;
}

export interface Walk<R> {
  /** Nearest first, each record once, by a shortest path. */
  reached: Reached<R>[];
  /** False when more lies beyond the bounds. */
  complete: boolean;
}

/** Reads records by their keys, undefined in the place of each that does not exist. */
export type Load<R> = (keys: readonly RecordKey[]) => Promise<readonly (R | undefined)[]>;

/** What a record leads to over its links, level by level: one batch of reads for each step. */
export async function walk<R extends RecordBase>(
  type: RecordType<R>,
  start: R,
  load: Load<R>,
  maxReach: number = MAX_REACH,
): Promise<Walk<R>> {
  const seen = new Set([start.localId]);
  const reached: Reached<R>[] = [];
  let frontier: Link<R>[] = linksFrom(type, start, undefined, seen);
  for (let depth = 1; frontier.length > 0; depth += 1) {
    const room = maxReach - reached.length;
    if (depth > MAX_STEPS || room === 0) return { reached, complete: false };
    const followed = frontier.slice(0, room);
    const records = await load(followed.map(({ localId }) => ({ ...keyOf(type, start), localId })));
    const level = records.flatMap((record, index) => (record ? [{ record, depth, from: followed[index]?.from }] : []));
    reached.push(...level);
    if (followed.length < frontier.length) return { reached, complete: false };
    frontier = level.flatMap((next) => linksFrom(type, next.record, next, seen));
  }
  return { reached, complete: true };
}

interface Link<R> {
  localId: string;
  from: Reached<R> | undefined;
}

/** The links that lead to records not seen before, which are seen from now on. */
function linksFrom<R extends RecordBase>(
  type: RecordType<R>,
  record: R,
  from: Reached<R> | undefined,
  seen: Set<string>,
): Link<R>[] {
  const fresh = (type.graph?.linksOf(record) ?? []).filter(({ localId }) => !seen.has(localId));
  for (const { localId } of fresh) seen.add(localId);
  return fresh.map(({ localId }) => ({ localId, from }));
}

/** The records from the first step to this one. */
export function pathTo<R>(reached: Reached<R> | undefined): R[] {
  return reached ? [...pathTo(reached.from), reached.record] : [];
}

/**
 * Refuses a step whose new links would close a cycle or lead further than they may. The guard answered with must be part
 * of the step's transaction: it fails when anyone has added a link since we looked, and the step is tried again. Links
 * taken away can't close a cycle, and nothing leads to a record that is only being made: they need no guard.
 */
export async function checkLinks(session: Session, step: Step): Promise<{ failure?: Failure; guard?: Write }> {
  const { type, before, after } = step;
  const { graph } = type;
  if (!graph || !after) return {};
  const had = new Set(before ? graph.linksOf(before.record).map(({ localId }) => localId) : []);
  if (graph.linksOf(after).every(({ localId }) => had.has(localId))) return {};
  // before the walk: links added after this look make the guard fail
  const guard = before && (await guardOf(session, type, after));
  const load: Load<RecordBase> = async (keys) => {
    const items = await session.store.getMany(keys.map(recordKey));
    return items.map((item) => item && decodeDocument(type, item));
  };
  const failed = fault(graph, step.path, after, await walk(type, after, load));
  return failed ? { failure: failed } : { ...(guard && { guard }) };
}

/** A write that succeeds only while no link has been added since now. */
async function guardOf(session: Session, type: RecordType, { tenant }: RecordBase): Promise<Write> {
  const key = graphGuard(tenant, type.code);
  const item = await session.store.get(key);
  if (!item) return { action: 'put', ifAbsent: true, item: { ...key, lock: 1 } };
  const lock = item.lock ?? 0;
  return { action: 'replace', key, lock, set: { lock: lock + 1 } };
}

function fault<R extends RecordBase>(
  { name, linksOf, labelOf }: Graph<R>,
  path: string[],
  start: R,
  { reached, complete }: Walk<R>,
): Failure | undefined {
  const leadsBack = (record: R) => linksOf(record).some(({ localId }) => localId === start.localId);
  const last = reached.find(({ record }) => leadsBack(record));
  const chain = leadsBack(start) ? [start] : last ? [start, ...pathTo(last)] : undefined;
  if (chain) {
    const first = chain[1]?.localId ?? start.localId;
    const field = linksOf(start).find(({ localId }) => localId === first)?.field ?? [];
    const names = [...chain, start].map((record) => `"${labelOf(record)}"`).join(' → ');
    const message = `The ${name} would lead back to where they start: ${names}. Take one of these steps out.`;
    return failure('RULE_BROKEN', [...path, ...field], message);
  }
  if (complete) return undefined;
  const message = `The ${name} of "${labelOf(start)}" lead to more than ${MAX_REACH} records, or over more than ${MAX_STEPS} steps. Record fewer here, or shorten the chains below them.`;
  return failure('TOO_LARGE', [...path, ...(linksOf(start)[0]?.field.slice(0, 1) ?? [])], message);
}
