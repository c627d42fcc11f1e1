import { authorize } from '../../domain/access.ts';
import { agencyState } from '../../domain/agencies.ts';
import { ruleContext, type Session } from '../../domain/session.ts';
import { StaleReadError, untilNotStale } from '../../domain/transaction.ts';
import { type Failure, failure } from '../../failures.ts';
import { quoted } from '../../statute/quote.ts';
import { StoreBusyError } from '../../store/retry.ts';
import { WHOLE_REGISTRY } from '../paths.ts';
import {
  isOpen,
  jobKey,
  newJob,
  type Order,
  orderWrites,
  queuedJob,
  readJob,
  type SnapshotJob,
  type SnapshotKind,
} from './job.ts';
import type { SnapshotPlace } from './place.ts';
import { newestComplete } from './reading.ts';

/** What became of a request: the snapshot that will be written, or why there is none. */
export interface Requested {
  snapshot: SnapshotJob | null;
  failures: Failure[];
}

/** Asks for a snapshot of an agency, or of the whole registry. One of the same kind that is under way is the answer. */
export async function requestSnapshot(
  session: Session,
  place: SnapshotPlace | undefined,
  { agency, kind }: { agency?: string | null; kind: SnapshotKind },
): Promise<Requested> {
  const scope = agency ?? WHOLE_REGISTRY;
  authorize(session.identity, 'create', 'Snapshot', scope);
  if (!place) return refused(failure('RULE_BROKEN', null, NO_PLACE));
  const problem = await problemOf(session, scope, kind);
  if (problem) return refused(problem);
  try {
    const snapshot = await placeOrder(session, newOrder(session, scope, kind, session.identity.subject));
    place.requested?.();
    return { snapshot, failures: [] };
  } catch (error) {
    if (!(error instanceof StoreBusyError)) throw error;
    return refused(
      failure('BUSY', null, 'The registry is busy. Send the same request again; it makes no second snapshot.'),
    );
  }
}

const NO_PLACE =
  'This registry has no place for snapshots. Its operator sets one with SNAPSHOT_BUCKET, see docs/operating.md.';

const refused = (...failures: Failure[]): Requested => ({ snapshot: null, failures });

/** An archived agency's records are read like any other's. */
async function problemOf(session: Session, scope: string, kind: SnapshotKind): Promise<Failure | undefined> {
  if (scope !== WHOLE_REGISTRY && (await agencyState(session, scope)) === 'missing') {
    const message = `There is no agency ${quoted(scope)}. \`agencies\` lists those you may read.`;
    return failure('NOT_FOUND', ['input', 'agency'], message);
  }
  if (kind === 'FULL' || (await newestComplete(session, scope))) return undefined;
  const message =
    'There is no complete snapshot yet that an incremental one could go on from. Ask for a FULL one first.';
  return failure('RULE_BROKEN', ['input', 'kind'], message);
}

export const newOrder = (session: Session, scope: string, kind: SnapshotKind, requestedBy: string): Order => ({
  run: session.newId(),
  scope,
  kind,
  requestedAt: ruleContext(session).now,
  requestedBy,
});

/** Writes the order, or answers with the open job that stands in its way. */
const placeOrder = (session: Session, order: Order): Promise<SnapshotJob> =>
  untilNotStale(async () => {
    const job = newJob(order);
    const failed = await session.store.transact(orderWrites(job));
    if (failed.length === 0) return job;
    const [queued] = failed.flatMap(({ index, item }) => (index === 1 && item ? [queuedJob(item)] : []));
    const item = queued && (await session.store.get(jobKey(queued)));
    const open = item && readJob(item).job;
    if (open && isOpen(open)) return open;
    throw new StaleReadError('the snapshot in the queue has just ended');
  });
