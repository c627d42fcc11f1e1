import { ruleContext, type Session } from '../../domain/session.ts';
import { SNAPSHOT_QUEUE } from '../../store/keys.ts';
import { type HeldJob, isOpen, jobKey, jobWrites, queuedJob, readJob, type SnapshotJob } from './job.ts';
import { takenUpAgain } from './trouble.ts';

/** For how long a job belongs to whoever writes it, unless it is held for longer. Longer than any pause between two saves. */
const LEASE_MS = 120_000;
/** How many jobs of the queue are looked at; behind them come those of later calls. */
const LOOKED_AT = 500;

/**
 * Takes up the oldest open job that nobody else is at: its lease is written under the lock it was read with, so that of
 * two who try only one has it. `passOver` names runs that are not to be taken up. One that was taken up too often in vain is
 * given up instead, and answered as FAILED.
 */
export async function takeUp(
  session: Session,
  holder: string,
  passOver: ReadonlySet<string>,
): Promise<HeldJob | undefined> {
  const range = { pk: SNAPSHOT_QUEUE, limit: LOOKED_AT, consistent: true };
  const queued = (await session.store.query(range)).items.map(queuedJob);
  const oldestFirst = queued.filter(({ run }) => !passOver.has(run)).sort((a, b) => (a.run < b.run ? -1 : 1));
  for (const each of oldestFirst) {
    const item = await session.store.get(jobKey(each));
    const found = item && readJob(item);
    if (!found || !isOpen(found.job) || isHeldByAnother(session, found.job, holder)) continue;
    const { job } = found;
    const running = { ...job, status: 'RUNNING', asOf: job.requestedAt, lease: leaseOf(session, holder) } as const;
    const taken = await save(session, found, takenUpAgain(running));
    if (taken) return taken;
  }
  return undefined;
}

const isHeldByAnother = (session: Session, { lease }: SnapshotJob, holder: string): boolean =>
  lease !== null && lease.holder !== holder && lease.until > ruleContext(session).now;

export const leaseOf = (session: Session, holder: string): SnapshotJob['lease'] => ({
  holder,
  until: new Date(session.now() + LEASE_MS).toISOString(),
});

/** Writes a job on; undefined when someone else has written it since. */
export async function save(session: Session, held: HeldJob, job: SnapshotJob): Promise<HeldJob | undefined> {
  const failed = await session.store.transact(jobWrites(held, job));
  return failed.length > 0 ? undefined : { job, lock: held.lock + 1 };
}
