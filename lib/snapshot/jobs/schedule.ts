import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import type { Session } from '../../domain/session.ts';
import { AUCKLAND } from '../../statute/partial-date.ts';
import { parseStored, readingOf } from '../../store/item.ts';
import { SNAPSHOT_SCHEDULE } from '../../store/keys.ts';
import { advance } from '../../store/writes.ts';
import { SNAPSHOT_KINDS } from '../manifest.ts';
import { WHOLE_REGISTRY } from '../paths.ts';
import { jobKey, newJob, orderWrites, readJob, type SnapshotKind } from './job.ts';
import { newestComplete } from './reading.ts';
import { newOrder } from './request.ts';

/** At which hours of the day (Pacific/Auckland) snapshots of the whole registry are asked for. */
export type Schedule = Readonly<Record<SnapshotKind, readonly number[]>>;

const EVERY_HOUR = Array.from({ length: 24 }, (_, hour) => hour);

/**
 * Reads a schedule such as `full@2,incremental@*`: kinds at hours, `*` for every hour; an empty text for none. An hour that
 * has both is the full one's: an incremental one beside it would hold nothing.
 */
export function parseSchedule(text: string): Schedule {
  const schedule: Record<SnapshotKind, number[]> = { FULL: [], INCREMENTAL: [] };
  for (const entry of text.split(',').filter((part) => part !== '')) {
    const [, kindName = '', hour = ''] = /^(full|incremental)@(\*|1?\d|2[0-3])$/.exec(entry.trim()) ?? [];
    const kind = SNAPSHOT_KINDS.find((each) => each.toLowerCase() === kindName);
    if (!kind) throw new Error(`SNAPSHOT_SCHEDULE must be like full@2,incremental@*, hours 0 to 23; it has "${entry}"`);
    schedule[kind].push(...(hour === '*' ? EVERY_HOUR : [Number(hour)]));
  }
  return { ...schedule, INCREMENTAL: schedule.INCREMENTAL.filter((hour) => !schedule.FULL.includes(hour)) };
}

/** Asks for what the schedule wants by now and has not asked for yet. */
export async function requestScheduled(session: Session, schedule: Schedule): Promise<void> {
  for (const kind of SNAPSHOT_KINDS) {
    const slot = slotAt(schedule[kind], session.now());
    if (slot) await requestSlot(session, kind, slot);
  }
}

/** The last hour of today that is on the list and has come, such as `2026-11-28T02`. */
function slotAt(hours: readonly number[], now: number): string | undefined {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(AUCKLAND);
  const come = hours.filter((hour) => hour <= local.hour);
  if (come.length === 0) return undefined;
  return `${local.toPlainDate()}T${String(Math.max(...come)).padStart(2, '0')}`;
}

const Asked = z.object({ slot: z.string(), run: z.string().optional(), times: z.int().default(1) });
/** How often one slot's snapshot is ordered: once more after each that was given up. */
const ORDERS = 3;

/** One transaction writes the order and that it was made. While one of the kind is open it waits for a later call. */
async function requestSlot(session: Session, kind: SnapshotKind, slot: string): Promise<void> {
  const key = { pk: SNAPSHOT_SCHEDULE, sk: kind };
  const item = await session.store.get(key);
  const asked = item && readingOf(item, () => Asked.parse(parseStored(item.meta)));
  const isAgain = asked !== undefined && asked.slot >= slot;
  if (isAgain && !(asked.times < ORDERS && (await wasGivenUp(session, asked.run)))) return;
  if (kind === 'INCREMENTAL' && !(await newestComplete(session, WHOLE_REGISTRY))) return;
  const lock = item?.lock ?? 0;
  const job = newJob(newOrder(session, WHOLE_REGISTRY, kind, 'schedule'));
  const made = isAgain ? { slot: asked.slot, times: asked.times + 1 } : { slot, times: 1 };
  const state = advance(key, lock, lock + 1, { meta: JSON.stringify({ ...made, run: job.run }) });
  await session.store.transact([...orderWrites(job), state]);
}

async function wasGivenUp(session: Session, run: string | undefined): Promise<boolean> {
  const item = run === undefined ? undefined : await session.store.get(jobKey({ scope: WHOLE_REGISTRY, run }));
  return item !== undefined && readJob(item).job.status === 'FAILED';
}
