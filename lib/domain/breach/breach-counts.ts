import { BREACH_STATUSES } from '../../statute/breach/terms.ts';
import { indexPartition } from '../../store/keys.ts';
import { authorize } from '../access.ts';
import { requireAgency } from '../agencies.ts';
import { breachType } from '../breach.ts';
import type { Session } from '../session.ts';

/** How many live breaches an agency has, by status: what roles without access to their content may know. */
export async function countBreaches(session: Session, agency: string) {
  authorize(session.identity, 'count', breachType.name, agency);
  const byStatus = await Promise.all(
    BREACH_STATUSES.map(async (status) => ({
      status,
      count: await session.store.count(indexPartition(agency, breachType.code, 'status', status)),
    })),
  );
  const total = byStatus.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) await requireAgency(session, agency);
  return { total, byStatus };
}
