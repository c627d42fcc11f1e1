import * as z from 'zod';
import { type Item, parseStored, readingOf } from '../store/item.ts';
import { type Key, REGISTRY_TENANT, recordsPartition } from '../store/keys.ts';
import { advance } from '../store/writes.ts';
import { agencyType } from './agency.ts';
import type { RecordType } from './record-type.ts';
import { ruleContext, type Session } from './session.ts';

/**
 * A pass over the records of every agency, once a day (Pacific/Auckland). It saves how far it has come after each stretch,
 * so that a run that ends early is continued by the next; carrying a stretch out twice must change nothing.
 */
export interface Pass {
  /** Where it keeps how far it has come. */
  state: Key;
  /** Types whose records are looked at. */
  types(): readonly RecordType[];
  /** Looks at a stretch and writes what it finds wanting. */
  lookAt(session: Session, stretch: Stretch, options: PassOptions): Promise<Pick<PassTotals, 'changed' | 'unreadable'>>;
}

/** Some of the records of an agency and type, in the order of their local ids. */
export interface Stretch {
  tenant: string;
  type: RecordType;
  items: readonly Item[];
  /** Nothing stands behind them in their partition. */
  complete: boolean;
}

/** Records read at once. */
const STRETCH = 250;

const Position = z.object({ tenant: z.string(), code: z.string(), beyond: z.string().nullable() });
type Position = z.output<typeof Position>;

const Totals = z.object({
  /** Records looked at. */
  records: z.int(),
  /** What was not as it should be and was written anew. */
  changed: z.int(),
  /** Items that could not be read; each is an error in the log. */
  unreadable: z.int(),
  /** DynamoDB calls, and read and write capacity units together. */
  calls: z.int(),
  capacityUnits: z.number(),
});
export type PassTotals = z.output<typeof Totals>;

const State = z.object({
  day: z.string(),
  startedAt: z.string(),
  /** Where to go on; null: this day's pass is done. */
  position: Position.nullable(),
  totals: Totals,
  /** When a pass was last done. */
  finishedAt: z.string().nullable(),
});
type PassState = z.output<typeof State>;

/** The state with the lock under which it was read: two passes at once can't both go on. */
interface Held {
  state: PassState;
  lock: number;
}

export interface PassOptions {
  /** Whether there is time for another stretch. */
  mayGoOn(): boolean;
  /** What the session's store has consumed so far. */
  meter: { calls: number; capacityUnits: number };
  /** Begin anew also where the day's pass is under way or done. */
  anew?: boolean;
  onProgress?(totals: PassTotals): void;
  onUnreadable(error: unknown): void;
}

export interface PassReport extends PassTotals {
  /** DONE: every record was looked at today. CONTINUES: the next run goes on. ELSEWHERE: another process is at it. */
  outcome: 'DONE' | 'CONTINUES' | 'ELSEWHERE';
  day: string;
}

/** Goes on with today's pass, or begins it, for as long as there is time. */
export async function runPass(session: Session, pass: Pass, options: PassOptions): Promise<PassReport> {
  let held = await takeUp(session, pass, options);
  while (held.state.position && options.mayGoOn()) {
    const state = await afterStretch(session, pass, held.state, held.state.position, options);
    const saved = await save(session, pass, { ...held, state });
    if (!saved) return report('ELSEWHERE', held.state);
    held = saved;
    options.onProgress?.(state.totals);
  }
  return report(held.state.position ? 'CONTINUES' : 'DONE', held.state);
}

const report = (outcome: PassReport['outcome'], { day, totals }: PassState): PassReport => ({
  outcome,
  day,
  ...totals,
});

/** When every record was last looked at; null before a first pass is done. */
export async function lastPassedAt(session: Session, { state }: Pick<Pass, 'state'>): Promise<string | null> {
  const item = await session.store.get(state);
  return item ? readState(item).finishedAt : null;
}

const readState = (item: Item): PassState => readingOf(item, () => State.parse(parseStored(item.meta)));

async function takeUp(session: Session, pass: Pass, { anew }: PassOptions): Promise<Held> {
  const item = await session.store.get(pass.state);
  const { now, today } = ruleContext(session);
  const known = item && readState(item);
  const lock = item?.lock ?? 0;
  if (known?.day === today && !anew) return { state: known, lock };
  const position = { tenant: REGISTRY_TENANT, code: agencyType.code, beyond: null };
  const totals = { records: 0, changed: 0, unreadable: 0, calls: 0, capacityUnits: 0 };
  return { state: { day: today, startedAt: now, position, totals, finishedAt: known?.finishedAt ?? null }, lock };
}

/** Saves the state unless another pass has saved its own meanwhile. */
async function save(session: Session, pass: Pass, { state, lock }: Held): Promise<Held | undefined> {
  const write = advance(pass.state, lock, lock + 1, { meta: JSON.stringify(state) });
  const failed = await session.store.transact([write]);
  return failed.length > 0 ? undefined : { state, lock: lock + 1 };
}

/** Looks at the records of one stretch; answers with the state after it. */
async function afterStretch(
  session: Session,
  pass: Pass,
  state: PassState,
  { tenant, code, beyond }: Position,
  options: PassOptions,
): Promise<PassState> {
  const { meter } = options;
  const before = { ...meter };
  const type = pass.types().find((candidate) => candidate.code === code);
  const { items, complete } = type
    ? await session.store.query({ pk: recordsPartition(tenant, code), beyond: beyond ?? undefined, limit: STRETCH })
    : { items: [], complete: true };
  const { changed, unreadable } = type
    ? await pass.lookAt(session, { tenant, type, items, complete }, options)
    : { changed: 0, unreadable: 0 };
  const last = items.at(-1)?.sk ?? null;
  const position = complete ? await after(session, pass, tenant, code) : { tenant, code, beyond: last };
  const { totals } = state;
  return {
    ...state,
    position,
    finishedAt: position ? state.finishedAt : ruleContext(session).now,
    totals: {
      records: totals.records + items.length,
      changed: totals.changed + changed,
      unreadable: totals.unreadable + unreadable,
      calls: totals.calls + meter.calls - before.calls,
      capacityUnits: totals.capacityUnits + meter.capacityUnits - before.capacityUnits,
    },
  };
}

/** The partition to look at after one: the agency's next type, or the next agency's first. */
async function after(session: Session, pass: Pass, tenant: string, code: string): Promise<Position | null> {
  const types = pass.types().filter(({ isTenant }) => !isTenant);
  const next = types[types.findIndex((type) => type.code === code) + 1];
  if (tenant !== REGISTRY_TENANT && next) return { tenant, code: next.code, beyond: null };
  const pk = recordsPartition(REGISTRY_TENANT, agencyType.code);
  const beyond = tenant === REGISTRY_TENANT ? undefined : tenant;
  const [agency] = (await session.store.query({ pk, beyond, limit: 1 })).items;
  return agency && types[0] ? { tenant: agency.sk, code: types[0].code, beyond: null } : null;
}
