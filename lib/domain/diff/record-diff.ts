import { RequestError } from '../../failures.ts';
import type { RecordKey } from '../../store/keys.ts';
import { authorize } from '../access.ts';
import { readAsOf, refuseFuture } from '../as-of.ts';
import { recordChanges } from '../changes.ts';
import type { FieldChange } from '../history.ts';
import { type RecordBase, type RecordType, scopeOf } from '../record-type.ts';
import type { Session } from '../session.ts';

export type RecordDiffKind = 'CREATED' | 'CHANGED' | 'ARCHIVED' | 'RESTORED' | 'PURGED' | 'UNCHANGED';

/** One record at two instants. */
export interface RecordDiff {
  type: RecordType;
  key: RecordKey;
  externalKey: string | null;
  kind: RecordDiffKind;
  fromVersion: number | null;
  toVersion: number | null;
  changes: FieldChange[];
}

export interface Instants {
  from: string;
  /** Null: now. */
  to?: string | null;
}

/** What differs in a record between two instants; undefined when there was no such record at either. */
export async function diffRecord(
  session: Session,
  type: RecordType,
  key: RecordKey,
  instants: Instants,
): Promise<RecordDiff | undefined> {
  authorize(session.identity, 'read', type.name, scopeOf(type, key));
  const { from, to } = inOrder(session, instants);
  const [before, after] = await Promise.all([from, to].map((asOf) => readAsOf(session, type, key, asOf)));
  return diffOf(type, key, before, after);
}

/** The two instants, the later one now unless it is given; refuses with INVALID_ARGUMENT those that are not in order or yet to come. */
export function inOrder(session: Session, { from, to: given }: Instants): { from: string; to: string } {
  if (given) refuseFuture(session, given, 'to');
  const to = given ?? new Date(session.now()).toISOString();
  if (from <= to) return { from, to };
  const message = given
    ? `The later instant, ${to}, lies before the earlier one, ${from}. Give them in their order.`
    : `The earlier instant, ${from}, is yet to come. Give one that has been.`;
  throw new RequestError('INVALID_ARGUMENT', message, { argument: given ? 'to' : 'from' });
}

/** What differs between what a record said at two instants; undefined when it was not there at either. */
export function diffOf(
  type: RecordType,
  key: RecordKey,
  before: RecordBase | undefined,
  after: RecordBase | undefined,
): RecordDiff | undefined {
  const record = after ?? before;
  if (!record) return undefined;
  const changes = before?.version === after?.version ? [] : recordChanges(type, before, after);
  return {
    type,
    key,
    externalKey: record.externalKey,
    kind: kindOf(before, after, changes),
    fromVersion: before?.version ?? null,
    toVersion: after?.version ?? null,
    changes,
  };
}

function kindOf(
  before: RecordBase | undefined,
  after: RecordBase | undefined,
  changes: readonly FieldChange[],
): RecordDiffKind {
  if (!before) return 'CREATED';
  if (!after) return 'PURGED';
  if ((before.archivedAt === null) !== (after.archivedAt === null)) return after.archivedAt ? 'ARCHIVED' : 'RESTORED';
  return changes.length > 0 ? 'CHANGED' : 'UNCHANGED';
}
