import { statusOf } from '../../statute/breach/states.ts';
import { BREACH_STATUSES, type BreachStatus } from '../../statute/breach/terms.ts';
import { indexPartition } from '../../store/keys.ts';
import { authorize } from '../access.ts';
import { requireAgency } from '../agencies.ts';
import { breachType } from '../breach.ts';
import { allAsOf } from '../listing.ts';
import type { Session } from '../session.ts';

/** How many live breaches an agency has or had, by status: what roles without access to their content may know. */
export async function countBreaches(session: Session, agency: string, asOf?: string | null) {
  authorize(session.identity, 'count', breachType.name, agency);
  const then = asOf ? (await allAsOf(session, breachType, agency, asOf)).map(statusOf) : undefined;
  const countOf = async (status: BreachStatus): Promise<number> =>
    then
      ? then.filter((had) => had === status).length
      : session.store.count(indexPartition(agency, breachType.code, 'status', status));
  const byStatus = await Promise.all(BREACH_STATUSES.map(async (status) => ({ status, count: await countOf(status) })));
  const total = byStatus.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) await requireAgency(session, agency);
  return { total, byStatus };
}
