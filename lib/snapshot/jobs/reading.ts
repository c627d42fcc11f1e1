import { authorize } from '../../domain/access.ts';
import { requireAgency } from '../../domain/agencies.ts';
import { encodeId, requireId } from '../../domain/ids.ts';
import { type Page, type PageArguments, toPage, windowOf } from '../../domain/page.ts';
import type { Session } from '../../domain/session.ts';
import { bindingOf } from '../../store/cursor.ts';
import { REGISTRY_TENANT, snapshotsPartition } from '../../store/keys.ts';
import { WHOLE_REGISTRY } from '../paths.ts';
import { jobKey, readJob, type SnapshotJob } from './job.ts';

/** Stands in ids where a record's type code does; no record type may take it. */
const SNAPSHOT_CODE = 'SNP';

export const snapshotId = ({ scope, run }: SnapshotJob): string =>
  encodeId({ code: SNAPSHOT_CODE, agency: scope === WHOLE_REGISTRY ? REGISTRY_TENANT : scope, localId: run });

/** A snapshot by its id; undefined when there is none. */
export async function findSnapshot(session: Session, id: string): Promise<SnapshotJob | undefined> {
  const { agency, localId } = requireId(id, 'id', { name: 'Snapshot', code: SNAPSHOT_CODE });
  const scope = agency === REGISTRY_TENANT ? WHOLE_REGISTRY : agency;
  authorize(session.identity, 'read', 'Snapshot', scope);
  const item = await session.store.get(jobKey({ scope, run: localId }));
  return item && readJob(item).job;
}

/** The snapshots of an agency, or of the whole registry, newest first. */
export async function listSnapshots(
  session: Session,
  agency: string | null | undefined,
  args: Pick<PageArguments, 'first' | 'after'>,
): Promise<Page<SnapshotJob>> {
  const scope = agency ?? WHOLE_REGISTRY;
  authorize(session.identity, 'read', 'Snapshot', scope);
  const binding = () => bindingOf(['snapshots', scope]);
  const window = windowOf(args, binding);
  const jobs = await jobsOf(session, scope, window.size + 1, window.beyond);
  if (jobs.length === 0 && scope !== WHOLE_REGISTRY) await requireAgency(session, scope);
  const nodes = jobs.slice(0, window.size);
  return toPage({ nodes, more: jobs.length > window.size }, window, binding, ({ run }) => run);
}

/** The newest snapshot that is complete. */
export async function newestComplete(session: Session, scope: string): Promise<SnapshotJob | undefined> {
  let beyond: string | undefined;
  for (;;) {
    const jobs = await jobsOf(session, scope, STRETCH, beyond);
    const found = jobs.find(({ status }) => status === 'COMPLETE');
    if (found || jobs.length < STRETCH) return found;
    beyond = jobs.at(-1)?.run;
  }
}

const STRETCH = 25;

async function jobsOf(session: Session, scope: string, limit: number, beyond?: string): Promise<SnapshotJob[]> {
  const range = { pk: snapshotsPartition(scope), descending: true, consistent: true, limit, beyond };
  return (await session.store.query(range)).items.map((item) => readJob(item).job);
}
