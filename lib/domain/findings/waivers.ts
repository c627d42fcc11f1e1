import { RequestError } from '../../failures.ts';
import type { Finding } from '../../statute/findings/rule.ts';
import { orderPartition } from '../../store/keys.ts';
import { decodeDocument } from '../document.ts';
import { encodeId } from '../ids.ts';
import { keyOf, type RecordBase, type RecordType } from '../record-type.ts';
import { waiverType } from '../record-types.ts';
import { ruleContext, type Session } from '../session.ts';
import { isActive, type Waiver } from '../waiver.ts';

/** A finding with the waiver that covers it, as a record's resolver shows it. */
export interface WaivedFinding extends Finding {
  waiver: Waiver | null;
}

/** An agency's waivers that hold today, by `waiverKey`. */
export type ActiveWaivers = ReadonlyMap<string, Waiver>;

/** Names the finding of a rule in a record. No id and no rule contains a line break. */
export const waiverKey = (recordId: string, rule: string): string => `${recordId}\n${rule}`;

/** The waiver that covers a rule's finding in a record, or null. */
export const waiverOf = (
  waivers: ActiveWaivers,
  type: Pick<RecordType, 'code'>,
  record: RecordBase,
  rule: string,
): Waiver | null => waivers.get(waiverKey(encodeId(keyOf(type, record)), rule)) ?? null;

/** More waivers than an agency can be looking after; beyond them an answer would be wrong without saying so. */
const MAX_ACTIVE = 2_000;

/**
 * The agency's live waivers that are approved and not expired today (Pacific/Auckland), read in one query the first
 * time a request asks. Of several for one finding, the one that expires last. Does not ask who calls: whoever shows a
 * waiver checks that first. Refuses with QUERY_TOO_COSTLY an agency with more than 2,000 of them.
 */
export function activeWaivers(session: Session, agency: string): Promise<ActiveWaivers> {
  const known = session.waivers.get(agency);
  if (known) return known;
  const reading = readActive(session, agency);
  session.waivers.set(agency, reading);
  return reading;
}

async function readActive(session: Session, agency: string): Promise<ActiveWaivers> {
  const { today } = ruleContext(session);
  // the order by due date holds live records only, and a waiver is due on the day it expires
  const pk = orderPartition(agency, waiverType.code, 'due');
  const { items } = await session.store.query({ pk, from: today, limit: MAX_ACTIVE + 1, consistent: true });
  if (items.length > MAX_ACTIVE) {
    const message = `Agency "${agency}" has more than ${MAX_ACTIVE} waivers that are not expired. Archive those that are no longer needed.`;
    throw new RequestError('QUERY_TOO_COSTLY', message);
  }
  const waivers = items.map((item) => decodeDocument(waiverType, item)).filter((waiver) => isActive(waiver, { today }));
  return new Map(waivers.map((waiver) => [waiverKey(waiver.recordId, waiver.rule), waiver]));
}
