import DataLoader from 'dataloader';
import { authorize } from './domain/access.ts';
import { encodeId } from './domain/ids.ts';
import { findMany } from './domain/reading.ts';
import { type RecordBase, type RecordType, scopeOf } from './domain/record-type.ts';
import { typeOfCode } from './domain/record-types.ts';
import type { Session } from './domain/session.ts';
import { RequestError } from './failures.ts';
import type { RecordKey } from './store/keys.ts';
import type { Meter } from './store/store.ts';

/** What resolvers work with during one request. */
export interface Context {
  session: Session;
  meter: Meter;
  /** `https://host` under which the caller reached the API. */
  baseUrl: string;
  /** Records that other records point at, read once a request and in batches. */
  referenced: DataLoader<RecordKey, RecordBase, string>;
  requestId: string;
  /** One of several operations that answer one request, which is logged once and as a whole. */
  isPart?: boolean;
}

export function createLoader(session: Session): Context['referenced'] {
  return new DataLoader((keys) => loadReferenced(session, keys), {
    cacheKeyFn: ({ code, agency, localId }) => `${code} ${agency} ${localId}`,
  });
}

/** The record that a field refers to. */
export function loadRecord<R extends RecordBase, F>(
  context: Context,
  type: RecordType<R, F>,
  key: Omit<RecordKey, 'code'>,
): Promise<R> {
  return context.referenced.load({ ...key, code: type.code }) as Promise<R>;
}

/** What a live record refers to can't be removed; what an earlier version referred to may have been purged since. */
async function loadReferenced(session: Session, keys: readonly RecordKey[]): Promise<(RecordBase | Error)[]> {
  const wanted = keys.map((key) => ({ type: requireType(key.code), key }));
  for (const { type, key } of wanted) authorize(session.identity, 'read', type.name, scopeOf(type, key));
  const records = await findMany(session, wanted);
  return records.map((record, index) => record ?? purgedSince(keys[index]));
}

function purgedSince(key: RecordKey | undefined): RequestError {
  const id = key && encodeId(key);
  return new RequestError('NOT_FOUND', `This refers to ${id}, which has been purged since. Read its \`history\`.`);
}

function requireType(code: string): RecordType {
  const type = typeOfCode(code);
  if (!type) throw new Error(`no record type has the code ${code}`);
  return type;
}
