import DataLoader from 'dataloader';
import { authorize } from './domain/access.ts';
import type { Agency } from './domain/agency.ts';
import { agencyType } from './domain/agency.ts';
import type { ProcessingActivity } from './domain/processing-activity.ts';
import { processingActivityType } from './domain/processing-activity.ts';
import { findMany } from './domain/reading.ts';
import { type RecordBase, type RecordType, scopeOf } from './domain/record-type.ts';
import type { Session } from './domain/session.ts';
import { REGISTRY_TENANT, type RecordKey } from './store/keys.ts';
import type { Meter } from './store/store.ts';

/** What resolvers work with during one request. */
export interface Context {
  session: Session;
  meter: Meter;
  /** `https://host` under which the caller reached the API. */
  baseUrl: string;
  loaders: Loaders;
  requestId: string;
}

/** Records that other records point at, read once a request and in batches. */
export interface Loaders {
  agency: DataLoader<string, Agency>;
  activity: DataLoader<RecordKey, ProcessingActivity, string>;
}

export function createLoaders(session: Session): Loaders {
  return {
    agency: new DataLoader(async (keys) =>
      loadReferenced(
        session,
        agencyType,
        keys.map((localId) => ({ code: 'AGY', agency: REGISTRY_TENANT, localId })),
      ),
    ),
    activity: new DataLoader((keys) => loadReferenced(session, processingActivityType, keys), {
      cacheKeyFn: ({ agency, localId }) => `${agency} ${localId}`,
    }),
  };
}

/** A reference that leads nowhere is a defect: the store does not let the record it points at be removed. */
async function loadReferenced<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  keys: readonly RecordKey[],
): Promise<(R | Error)[]> {
  for (const key of keys) authorize(session.identity, 'read', type.name, scopeOf(type, key));
  const wanted = keys.map((key) => ({ type: type as unknown as RecordType, key }));
  const records = (await findMany(session, wanted)) as (R | undefined)[];
  return records.map(
    (record, index) => record ?? new Error(`${type.name} ${keys[index]?.localId} is referred to but missing`),
  );
}
