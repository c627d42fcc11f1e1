import { externalKeyGuard, REGISTRY_TENANT, type RecordKey, recordKey, revisionsPartition } from '../store/keys.ts';
import { authorize, may } from './access.ts';
import { decodeDocument, decodeImage } from './document.ts';
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
  if (asOf) return findAsOf(session, type, key, asOf);
  const item = await session.store.get(recordKey(key));
  return item && decodeDocument(type, item);
}

async function findAsOf<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  key: RecordKey,
  asOf: string,
): Promise<R | undefined> {
  // `}` sorts after the `|` that follows the time in the sort key: a revision made at this very instant counts
  const range = { pk: revisionsPartition(key), to: `${asOf}}`, descending: true, limit: 1, consistent: true };
  const [item] = (await session.store.query(range)).items;
  return item?.body === undefined ? undefined : decodeImage(type, item);
}

/** A record by its external key: the guard, then the record. */
export async function findByExternalKey<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  agency: string,
  externalKey: string,
  asOf?: string | null,
): Promise<R | undefined> {
  const key = await keyByExternalKey(session, type, agency, externalKey);
  return key && findById(session, type, key, asOf);
}

/** The key of the record with an external key, archived or not; an agency's own follows from it whether it exists or not. */
export async function keyByExternalKey<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  agency: string,
  externalKey: string,
): Promise<RecordKey | undefined> {
  authorize(session.identity, 'read', type.name, agency);
  if (type.isTenant) return { code: type.code, agency: REGISTRY_TENANT, localId: externalKey };
  const guard = await session.store.get(externalKeyGuard(agency, type.code, externalKey));
  return guard?.meta === undefined ? undefined : { code: type.code, agency, localId: guard.meta };
}

/** Records in the order of their keys, in as few calls as DynamoDB allows; the caller has checked the access. */
export async function findMany(
  session: Session,
  keys: readonly { type: RecordType; key: RecordKey }[],
): Promise<(RecordBase | undefined)[]> {
  const items = await session.store.getMany(keys.map(({ key }) => recordKey(key)));
  return items.map((item, index) => {
    const type = keys[index]?.type;
    return item && type && decodeDocument(type, item);
  });
}

/** A page of a record's revisions, newest first, with one more than asked for as the base of the last one's changes. */
export async function revisionsOf(
  session: Session,
  key: RecordKey,
  first: number,
  beyond?: string,
): Promise<Revision[]> {
  const range = { pk: revisionsPartition(key), descending: true, limit: first + 1, beyond, consistent: true };
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
