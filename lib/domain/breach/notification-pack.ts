import { type NotificationPack, notificationPack } from '../../statute/breach/pack.ts';
import { packJson } from '../../statute/breach/render-json.ts';
import type { NotificationAudience } from '../../statute/breach/terms.ts';
import { momentAt } from '../../statute/moment.ts';
import type { RecordKey } from '../../store/keys.ts';
import { REGISTRY_TENANT } from '../../store/keys.ts';
import { agencyType } from '../agency.ts';
import { type Breach, breachType } from '../breach.ts';
import { encodeId } from '../ids.ts';
import { findById } from '../reading.ts';
import { keyOf } from '../record-type.ts';
import { ruleContext, type Session } from '../session.ts';

/** A notice about a breach together with the breach it is about. */
export interface PreparedPack extends NotificationPack {
  breach: Breach;
}

/** The notice about a breach for an audience, now or as of an instant, from its record and its agency's: two reads. Undefined when there is no such breach. */
export async function preparePack(
  session: Session,
  key: RecordKey,
  audience: NotificationAudience,
  asOf?: string | null,
): Promise<PreparedPack | undefined> {
  const breach = await findById(session, breachType, key, asOf);
  if (!breach) return undefined;
  const { code } = agencyType;
  const agencyKey = { code, agency: REGISTRY_TENANT, localId: breach.tenant };
  const agency = await findById(session, agencyType, agencyKey, asOf);
  if (!agency) throw new Error(`agency ${breach.tenant} of breach ${breach.localId} is missing`);
  const { today } = asOf ? momentAt(Date.parse(asOf)) : ruleContext(session);
  return { ...notificationPack(breach, agency, audience, today), breach };
}

/** The notice as JSON, with the breach and the version of its record that it was made from. */
export const preparedJson = (pack: PreparedPack): Record<string, unknown> => ({
  breach: encodeId(keyOf(breachType, pack.breach)),
  version: pack.breach.version,
  ...packJson(pack),
});
