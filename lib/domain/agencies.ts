import { RequestError } from '../failures.ts';
import { quoted } from '../statute/quote.ts';
import { REGISTRY_TENANT, recordKey } from '../store/keys.ts';
import { AGENCY_KEY, agencyType } from './agency.ts';
import type { Session } from './session.ts';

export type AgencyState = 'live' | 'archived' | 'missing';

/** For how long an agency that was seen live is not looked at again: so long it takes other servers to see it archived. */
const REMEMBERED_MS = 60_000;

/** Whether an agency's records may be written. Reads its record once a minute in each process. */
export async function agencyState(session: Session, key: string): Promise<AgencyState> {
  if ((session.liveAgencies.get(key) ?? 0) > session.now()) return 'live';
  if (!AGENCY_KEY.test(key)) return 'missing';
  const item = await session.store.get(recordKey({ code: agencyType.code, agency: REGISTRY_TENANT, localId: key }));
  if (!item) return 'missing';
  if (item.archived) return 'archived';
  session.liveAgencies.set(key, session.now() + REMEMBERED_MS);
  return 'live';
}

/** Refuses an agency that does not exist: an empty answer must mean that there is nothing, not that a key was misspelt. */
export async function requireAgency(session: Session, key: string, argument = 'agency'): Promise<void> {
  if ((await agencyState(session, key)) !== 'missing') return;
  const message = `There is no agency ${quoted(key)}. \`agencies\` lists those you may read.`;
  throw new RequestError('INVALID_ARGUMENT', message, { argument });
}
