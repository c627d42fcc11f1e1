import DataLoader from 'dataloader';
import { authorize } from './domain/access.ts';
import { encodeId } from './domain/ids.ts';
import { findMany } from './domain/reading.ts';
import { type RecordBase, type RecordType, scopeOf } from './domain/record-type.ts';
import { requireTypeOf } from './domain/record-types.ts';
import type { Session } from './domain/session.ts';
import { RequestError } from './failures.ts';
import type { SnapshotPlace } from './snapshot/jobs/place.ts';
import type { RecordKey } from './store/keys.ts';
import type { Meter } from './store/store.ts';

/** A record that another one refers to, read as of the same instant as that one. */
interface ReferencedKey extends RecordKey {
  asOf: string | undefined;
}

/** What resolvers work with during one request. */
export interface Context {
  session: Session;
  meter: Meter;
  /** `https://host` under which the caller reached the API. */
  baseUrl: string;
  /** Records that other records point at, read once a request and in batches. */
  referenced: DataLoader<ReferencedKey, RecordBase, string>;
  requestId: string;
  /** Where snapshots are kept; undefined when this deployment has no place for them. */
  snapshots: SnapshotPlace | undefined;
  /** One of several operations that answer one request, which is logged once and as a whole. */
  isPart?: boolean;
}

export function createLoader(session: Session): Context['referenced'] {
  return new DataLoader((keys) => loadReferenced(session, keys), {
    cacheKeyFn: cacheKey,
  });
}

/** The record that a field of another one refers to. */
export function loadRecord<R extends RecordBase, F>(
  context: Context,
  type: RecordType<R, F>,
  key: Omit<RecordKey, 'code'>,
  { asOf }: Pick<RecordBase, 'asOf'>,
): Promise<R> {
  return context.referenced.load({ ...key, code: type.code, asOf }) as Promise<R>;
}

/** What a record refers to can't be removed; what an earlier version of it referred to may have been purged since. */
async function loadReferenced(session: Session, keys: readonly ReferencedKey[]): Promise<(RecordBase | Error)[]> {
  const wanted = keys.map((key) => ({ type: requireTypeOf(key.code), key }));
  for (const { type, key } of wanted) authorize(session.identity, 'read', type.name, scopeOf(type, key));
  const loaded = new Map<string, RecordBase | undefined>();
  for (const asOf of new Set(keys.map((key) => key.asOf))) {
    const together = wanted.filter(({ key }) => key.asOf === asOf);
    const records = await findMany(session, together, asOf);
    for (const [index, { key }] of together.entries()) loaded.set(cacheKey(key), records[index]);
  }
  return keys.map((key) => loaded.get(cacheKey(key)) ?? notThere(key));
}

const cacheKey = ({ code, agency, localId, asOf }: ReferencedKey): string =>
  `${code} ${agency} ${localId} ${asOf ?? ''}`;

function notThere(key: ReferencedKey): RequestError {
  const when = key.asOf ? `which was not there at ${key.asOf}` : 'which has been purged since';
  return new RequestError('NOT_FOUND', `This refers to ${encodeId(key)}, ${when}. Read its \`history\`.`);
}
