import { keyOf, type RecordBase, type RecordType, scopeOf } from '../record-type.ts';
import { ruleContext, type Session } from '../session.ts';
import { evaluate } from './stored-findings.ts';
import { activeWaivers, type WaivedFinding, waiverOf } from './waivers.ts';

/** What the rules find in a record at the moment of the request, with the waivers that cover it; the caller may read the record. */
export async function findingsIn(session: Session, type: RecordType, record: RecordBase): Promise<WaivedFinding[]> {
  const findings = evaluate(type, record, ruleContext(session));
  if (findings.length === 0) return [];
  const waivers = await activeWaivers(session, scopeOf(type, keyOf(type, record)));
  return findings.map((finding) => ({ ...finding, waiver: waiverOf(waivers, type, record, finding.rule.id) }));
}
