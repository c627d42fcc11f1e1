import { type NotificationPack, notificationPack } from '../../statute/breach/pack.ts';
import { packJson } from '../../statute/breach/render-json.ts';
import type { NotificationAudience } from '../../statute/breach/terms.ts';
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

/** The notice about a breach for an audience, from its record and its agency's: two reads. Undefined when there is no such breach. */
export async function preparePack(
  session: Session,
  key: RecordKey,
  audience: NotificationAudience,
): Promise<PreparedPack | undefined> {
  const breach = await findById(session, breachType, key);
  if (!breach) return undefined;
  const { code } = agencyType;
  const agency = await findById(session, agencyType, { code, agency: REGISTRY_TENANT, localId: breach.tenant });
  if (!agency) throw new Error(`agency ${breach.tenant} of breach ${breach.localId} is missing`);
  return { ...notificationPack(breach, agency, audience, ruleContext(session).today), breach };
}

/** The notice as JSON, with the breach and the version of its record that it was made from. */
export const preparedJson = (pack: PreparedPack): Record<string, unknown> => ({
  breach: encodeId(keyOf(breachType, pack.breach)),
  version: pack.breach.version,
  ...packJson(pack),
});
