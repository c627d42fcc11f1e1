import type { Item } from '../store/item.ts';
import {
  externalKeyGuard,
  type Key,
  REGISTRY_TENANT,
  type RecordKey,
  recordKey,
  revisionsPartition,
  upToInstant,
} from '../store/keys.ts';
import { authorize, may } from './access.ts';
import { needsRevision, readAsOf, recordsAsOf, refuseFuture } from './as-of.ts';
import { decodeDocument } from './document.ts';
import { outOfBudget, REVISION_COST, take } from './read-budget.ts';
import { type RecordBase, type RecordType, scopeOf } from './record-type.ts';
import { type Revision, toRevision } from './revision.ts';
import type { Session } from './session.ts';

/** A record, now (one call) or as it stood at an instant (one call on its revisions). Undefined when there is none. */
export async function findById<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  key: RecordKey,
  asOf?: string | null,
): Promise<R | undefined> {
  authorize(session.identity, 'read', type.name, scopeOf(type, key));
  if (asOf) {
    refuseFuture(session, asOf, 'asOf');
    return readAsOf(session, type, key, asOf);
  }
  const item = await session.store.get(recordKey(key));
  return item && decodeDocument(type, item);
}

/** A record by its external key: who holds the key, or held it at the instant, then the record. */
export async function findByExternalKey<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  agency: string,
  externalKey: string,
  asOf?: string | null,
): Promise<R | undefined> {
  const key = await keyByExternalKey(session, type, agency, externalKey, asOf);
  return key && findById(session, type, key, asOf);
}

/** The key of the record that has an external key, or had it at an instant, archived or not; an agency's own follows from it whether it exists or not. */
export async function keyByExternalKey<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  agency: string,
  externalKey: string,
  asOf?: string | null,
): Promise<RecordKey | undefined> {
  authorize(session.identity, 'read', type.name, agency);
  if (asOf) refuseFuture(session, asOf, 'asOf');
  if (type.isTenant) return { code: type.code, agency: REGISTRY_TENANT, localId: externalKey };
  const guard = externalKeyGuard(agency, type.code, externalKey);
  const holder = asOf ? await holderAsOf(session, guard, asOf) : await session.store.get(guard);
  return holder?.meta === undefined ? undefined : { code: type.code, agency, localId: holder.meta };
}

/** The only record that can have held a key at an instant: the next one to be purged after it, else the one that holds it now. */
async function holderAsOf(session: Session, { pk }: Key, asOf: string): Promise<Item | undefined> {
  const range = { pk, from: upToInstant(asOf), limit: 1, consistent: true };
  return (await session.store.query(range)).items[0];
}

/**
 * Records in the order of their keys, now or as of an instant, in as few calls as DynamoDB allows; the caller has checked
 * the access. Throws QUERY_TOO_COSTLY when more revisions must be read than the request may.
 */
export async function findMany(
  session: Session,
  wanted: readonly { type: RecordType; key: RecordKey }[],
  asOf?: string | null,
): Promise<(RecordBase | undefined)[]> {
  if (asOf) refuseFuture(session, asOf, 'asOf');
  const items = await session.store.getMany(wanted.map(({ key }) => recordKey(key)));
  const traces = wanted.map(({ type, key }, index) => {
    const item = items[index];
    return { type, key, current: item && decodeDocument(type, item) };
  });
  if (!asOf) return traces.map(({ current }) => current);
  const cost = traces.filter((trace) => needsRevision(trace, asOf)).length * REVISION_COST;
  if (take(session, cost) < cost) throw outOfBudget();
  return recordsAsOf(session, traces, asOf);
}

/** A page of a record's revisions, newest first, with one more than asked for as the base of the last one's changes. */
export async function revisionsOf(
  session: Session,
  key: RecordKey,
  first: number,
  { beyond, asOf }: { beyond?: string | undefined; asOf?: string | null | undefined } = {},
): Promise<Revision[]> {
  const pk = revisionsPartition(key);
  const to = asOf ? upToInstant(asOf) : undefined;
  const range = { pk, to, descending: true, limit: first + 1, beyond, consistent: true };
  return (await session.store.query(range)).items.map(toRevision);
}

/** The revision that made a version. */
export async function findByVersion(session: Session, key: RecordKey, version: number): Promise<Revision | undefined> {
  let beyond: string | undefined;
  for (;;) {
    const { items, complete } = await session.store.query({
      pk: revisionsPartition(key),
      limit: 200,
      beyond,
      consistent: true,
    });
    const found = items.find((item) => item.version === version);
    if (found || complete) return found && toRevision(found);
    beyond = items.at(-1)?.sk;
  }
}

/** The agencies a caller may read by name; undefined when the grant covers all of them. */
export function agenciesGranted(session: Session, type: RecordType): string[] | undefined {
  if (may(session.identity, 'read', type.name, '*')) return undefined;
  return [...session.identity.grants.keys()]
    .filter((agency) => may(session.identity, 'read', type.name, agency))
    .sort();
}
