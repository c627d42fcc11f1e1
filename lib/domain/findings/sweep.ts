import * as z from 'zod';
import { type Item, parseStored, readingOf, UnreadableItemError } from '../../store/item.ts';
import { findingsPartition, REGISTRY_TENANT, recordKey, recordsPartition, SWEEP_STATE } from '../../store/keys.ts';
import type { Write } from '../../store/writes.ts';
import { agencyType } from '../agency.ts';
import { decodeDocument } from '../document.ts';
import { keyOf, type RecordBase, type RecordType } from '../record-type.ts';
import { ruleContext, type Session } from '../session.ts';
import { typesWithRules } from './finding-rules.ts';
import { findingsItem, findingsWrite, storedRules } from './stored-findings.ts';

/**
 * The daily sweep: rules depend on the date, so what is stored about a record may be out of date without the record
 * having changed. The sweep reads every record once a day (Pacific/Auckland), compares, and writes only what differs.
 * It saves how far it has come after each stretch, so that a run that ends early is continued by the next; carrying a
 * stretch out twice changes nothing.
 */

/** Records read at once. */
const STRETCH = 250;
/** Each changed record takes a check of its item and the write of its findings; DynamoDB takes 100 in a transaction. */
const CHANGES_AT_ONCE = 50;

const Position = z.object({ tenant: z.string(), code: z.string(), beyond: z.string().nullable() });

const Totals = z.object({
  /** Records looked at. */
  records: z.int(),
  /** Records whose stored findings were not what the rules find now. */
  changed: z.int(),
  /** Items that could not be read; each is an error in the log. */
  unreadable: z.int(),
  /** DynamoDB calls, and read and write capacity units together. */
  calls: z.int(),
  capacityUnits: z.number(),
});
export type SweepTotals = z.output<typeof Totals>;

const State = z.object({
  day: z.string(),
  startedAt: z.string(),
  /** Where to go on; null: this day's sweep is done. */
  position: Position.nullable(),
  totals: Totals,
  /** When a sweep was last done. */
  finishedAt: z.string().nullable(),
});
type SweepState = z.output<typeof State>;

/** The state with the lock under which it was read: two sweeps at once can't both go on. */
interface Held {
  state: SweepState;
  lock: number;
}

export interface SweepOptions {
  /** Whether there is time for another stretch. */
  mayGoOn(): boolean;
  /** What the session's store has consumed so far. */
  meter: { calls: number; capacityUnits: number };
  onProgress?(totals: SweepTotals): void;
  onUnreadable(error: UnreadableItemError): void;
}

export interface SweepReport extends SweepTotals {
  /** DONE: every record was looked at today. CONTINUES: the next run goes on. ELSEWHERE: another process is at it. */
  outcome: 'DONE' | 'CONTINUES' | 'ELSEWHERE';
  day: string;
}

/** Goes on with today's sweep, or begins it, for as long as there is time. */
export async function sweep(session: Session, options: SweepOptions): Promise<SweepReport> {
  let held = await takeUp(session);
  while (held.state.position && options.mayGoOn()) {
    const state = await sweepStretch(session, held.state, held.state.position, options);
    const saved = await save(session, { ...held, state });
    if (!saved) return report('ELSEWHERE', held.state);
    held = saved;
    options.onProgress?.(state.totals);
  }
  return report(held.state.position ? 'CONTINUES' : 'DONE', held.state);
}

const report = (outcome: SweepReport['outcome'], { day, totals }: SweepState): SweepReport => ({
  outcome,
  day,
  ...totals,
});

/** When every record was last looked at; null before the first sweep is done. */
export async function lastSweptAt(session: Session): Promise<string | null> {
  const item = await session.store.get(SWEEP_STATE);
  return item ? readState(item).finishedAt : null;
}

const readState = (item: Item): SweepState => readingOf(item, () => State.parse(parseStored(item.meta)));

async function takeUp(session: Session): Promise<Held> {
  const item = await session.store.get(SWEEP_STATE);
  const { now, today } = ruleContext(session);
  const known = item && readState(item);
  const lock = item?.lock ?? 0;
  if (known?.day === today) return { state: known, lock };
  const position = { tenant: REGISTRY_TENANT, code: agencyType.code, beyond: null };
  const totals = { records: 0, changed: 0, unreadable: 0, calls: 0, capacityUnits: 0 };
  return { state: { day: today, startedAt: now, position, totals, finishedAt: known?.finishedAt ?? null }, lock };
}

/** Saves the state unless another sweep has saved its own meanwhile. */
async function save(session: Session, { state, lock }: Held): Promise<Held | undefined> {
  const set = { meta: JSON.stringify(state), lock: lock + 1 };
  const write: Write =
    lock === 0
      ? { action: 'put', ifAbsent: true, item: { ...SWEEP_STATE, ...set } }
      : { action: 'replace', key: SWEEP_STATE, lock, set };
  const failed = await session.store.transact([write]);
  return failed.length > 0 ? undefined : { state, lock: lock + 1 };
}

/** Looks at the records of one stretch; answers with the state after it. */
async function sweepStretch(
  session: Session,
  state: SweepState,
  { tenant, code, beyond }: z.output<typeof Position>,
  { meter, onUnreadable }: SweepOptions,
): Promise<SweepState> {
  const before = { ...meter };
  const type = typesWithRules().find((candidate) => candidate.code === code);
  const stretch = type
    ? await session.store.query({ pk: recordsPartition(tenant, code), beyond: beyond ?? undefined, limit: STRETCH })
    : { items: [], complete: true };
  const last = stretch.items.at(-1)?.sk ?? null;
  const { changes, unreadable } = type
    ? await changesIn(session, type, tenant, stretch.items, onUnreadable)
    : { changes: [], unreadable: 0 };
  const changed = await apply(session, changes);
  const position = stretch.complete ? await after(session, tenant, code) : { tenant, code, beyond: last };
  const { totals } = state;
  return {
    ...state,
    position,
    finishedAt: position ? state.finishedAt : ruleContext(session).now,
    totals: {
      records: totals.records + stretch.items.length,
      changed: totals.changed + changed,
      unreadable: totals.unreadable + unreadable,
      calls: totals.calls + meter.calls - before.calls,
      capacityUnits: totals.capacityUnits + meter.capacityUnits - before.capacityUnits,
    },
  };
}

/** A record whose stored findings differ: they are written only while its item is the one that was read. */
interface Change {
  check: Write;
  write: Write;
}

async function changesIn(
  session: Session,
  type: RecordType,
  tenant: string,
  items: readonly Item[],
  onUnreadable: SweepOptions['onUnreadable'],
): Promise<{ changes: Change[]; unreadable: number }> {
  const [first, last] = [items.at(0), items.at(-1)];
  if (!first || !last) return { changes: [], unreadable: 0 };
  const range = { pk: findingsPartition(tenant, type.code), from: first.sk, to: last.sk, limit: items.length };
  const stored = new Map((await session.store.query(range)).items.map((item) => [item.sk, item]));
  const context = ruleContext(session);
  let unreadable = 0;
  const changes = items.flatMap((item) => {
    const record = readable(type, item, (error) => {
      unreadable += 1;
      onUnreadable(error);
    });
    const found = record && findingsItem(type, record, context);
    if (!record || isStored(found, stored.get(item.sk))) return [];
    const check: Write = { action: 'check', key: recordKey(keyOf(type, record)), lock: item.lock ?? 0 };
    return [{ check, write: findingsWrite(type, record, found) }];
  });
  return { changes, unreadable };
}

const isStored = (found: Item | undefined, stored: Item | undefined): boolean =>
  String(found ? storedRules(found) : []) === String(stored ? storedRules(stored) : []);

/** The record, unless its item does not hold one: that is reported, and must not keep the others from being looked at. */
function readable(
  type: RecordType,
  item: Item,
  onUnreadable: (error: UnreadableItemError) => void,
): RecordBase | undefined {
  try {
    return decodeDocument(type, item);
  } catch (error) {
    if (!(error instanceof UnreadableItemError)) throw error;
    onUnreadable(error);
    return undefined;
  }
}

/** Writes the changes. One whose record was written since is dropped: that write stored its own findings. */
async function apply(session: Session, changes: readonly Change[]): Promise<number> {
  let applied = 0;
  for (let start = 0; start < changes.length; start += CHANGES_AT_ONCE) {
    let group = changes.slice(start, start + CHANGES_AT_ONCE);
    while (group.length > 0) {
      const failed = await session.store.transact(group.flatMap(({ check, write }) => [check, write]));
      if (failed.length === 0) {
        applied += group.length;
        break;
      }
      const dropped = new Set(failed.map(({ index }) => Math.floor(index / 2)));
      group = group.filter((_, index) => !dropped.has(index));
    }
  }
  return applied;
}

/** The partition to sweep after one: the agency's next type, or the next agency's first. */
async function after(session: Session, tenant: string, code: string): Promise<z.output<typeof Position> | null> {
  const types = typesWithRules().filter(({ isTenant }) => !isTenant);
  const next = types[types.findIndex((type) => type.code === code) + 1];
  if (tenant !== REGISTRY_TENANT && next) return { tenant, code: next.code, beyond: null };
  const pk = recordsPartition(REGISTRY_TENANT, agencyType.code);
  const beyond = tenant === REGISTRY_TENANT ? undefined : tenant;
  const [agency] = (await session.store.query({ pk, beyond, limit: 1 })).items;
  return agency && types[0] ? { tenant: agency.sk, code: types[0].code, beyond: null } : null;
}
