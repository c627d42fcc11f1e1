import { type Action, ALL_AGENCIES, authorize, may } from '../access.ts';
import { agencyState } from '../agencies.ts';
import { typeOfCode } from '../record-types.ts';
import type { Session } from '../session.ts';
import type { Wanted } from './given-records.ts';
import { keyReferences } from './key-references.ts';

/** Records are found, created and changed. */
const ACTIONS: readonly Action[] = ['read', 'write', 'create'];

/** Refuses a call unless its caller may do everything that it asks for: nothing is written by halves for want of a role. */
export async function authorizeApply(session: Session, agency: string, wanted: readonly Wanted[]): Promise<void> {
  const { identity } = session;
  for (const { name } of new Set(wanted.map(({ type }) => type).filter(({ isTenant }) => !isTenant)))
    for (const action of ACTIONS) authorize(identity, action, name, agency);
  for (const { code, externalKey } of wanted.flatMap(keyReferences)) {
    const type = typeOfCode(code ?? '');
    if (type) authorize(identity, 'read', type.name, type.isTenant ? externalKey : agency);
  }
  const agencies = wanted.filter(({ type }) => type.isTenant);
  for (const { type, externalKey } of agencies) authorize(identity, 'write', type.name, externalKey);
  for (const { type, externalKey } of agencies) {
    if (may(identity, 'create', type.name, ALL_AGENCIES)) continue;
    if ((await agencyState(session, externalKey)) === 'missing') authorize(identity, 'create', type.name, ALL_AGENCIES);
  }
}
