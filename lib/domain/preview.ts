import type { Failure } from '../failures.ts';
import { failure } from '../failures.ts';
import { agencyState } from './agencies.ts';
import { mergedContent } from './change.ts';
import { closedAgency } from './create.ts';
import { imageOf } from './document.ts';
import { contentIn, type FieldChange, fieldChanges } from './history.ts';
import { findByExternalKey } from './reading.ts';
import { ENVELOPE_FIELDS, type Envelope, type RecordBase, type RecordType, type Warning } from './record-type.ts';
import { sameContent } from './record-writes.ts';
import { ruleContext, type Session } from './session.ts';
import { type ContentInput, checkArguments, checkContent, checkKey, validateRecord } from './validation.ts';

/** What an upsert would do. */
export interface Preview {
  outcome: 'WOULD_CREATE' | 'WOULD_UPDATE' | 'UNCHANGED' | 'REFUSED';
  /** The record as it stands; null when there is none. */
  record: RecordBase | null;
  changes: FieldChange[];
  failures: Failure[];
  warnings: Warning[];
}

/** Everything an upsert by external key would check and change, without writing: for dry runs. The caller has checked the access. */
export async function previewUpsert(
  session: Session,
  type: RecordType,
  { agency, externalKey }: { agency: string; externalKey: string },
  contentFor: (found: RecordBase | undefined) => Promise<ContentInput | Failure[]>,
): Promise<Preview> {
  const refused = (...failures: Failure[]): Preview => ({ ...NOTHING, failures });
  const problems = checkArguments({ externalKey });
  if (problems.length === 0) problems.push(...checkKey(type, externalKey));
  if (problems.length > 0) return refused(...problems);
  const found = await findByExternalKey(session, type, agency, externalKey);
  const given = await contentFor(found);
  if (Array.isArray(given)) return refused(...given);
  if (found?.archivedAt) return refused(failure('ARCHIVED', ['input', 'externalKey'], ARCHIVED));
  const closed = found ? undefined : closedAgency(await agencyState(session, agency), agency);
  if (closed) return refused(closed);
  const content = found ? mergedContent(type, found, given) : given;
  const path = ['input', type.inputField];
  const made = validateRecord(type, envelopeOf(session, agency, externalKey, found), content, path);
  if (!made.ok) return refused(...made.failures);
  const after = type.derive(made.value, found, ruleContext(session));
  if (found && sameContent(type, found, after))
    return { outcome: 'UNCHANGED', record: found, changes: [], failures: [], warnings: type.warnings(found) };
  const faults = checkContent(session, type, after, path);
  if (faults.length > 0) return refused(...faults);
  return {
    outcome: found ? 'WOULD_UPDATE' : 'WOULD_CREATE',
    record: found ?? null,
    changes: fieldChanges(found ? contentIn(imageOf(found)) : {}, contentIn(imageOf(after))),
    failures: [],
    warnings: type.warnings(after),
  };
}

const NOTHING: Preview = { outcome: 'REFUSED', record: null, changes: [], failures: [], warnings: [] };
const ARCHIVED = 'The record is archived. Restore it before changing it.';

/** The envelope of the record as it is, or of one that is made up only to be checked. */
function envelopeOf(session: Session, tenant: string, externalKey: string, found: RecordBase | undefined): Envelope {
  if (found) return Object.fromEntries(ENVELOPE_FIELDS.map((field) => [field, found[field]])) as Envelope;
  const at = new Date(session.now()).toISOString();
  const by = session.identity.subject;
  const stamps = { createdAt: at, createdBy: by, updatedAt: at, updatedBy: by, archivedAt: null };
  return { tenant, localId: session.newId(), externalKey, version: 1, ...stamps };
}
