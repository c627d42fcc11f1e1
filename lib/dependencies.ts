import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { JWTVerifyGetKey } from 'jose';
import { monotonicFactory } from 'ulid';
import type { Config } from './config.ts';
import { type Context, createLoader } from './context.ts';
import type { Identity } from './domain/access.ts';
import { RECORDS_PER_REQUEST, type Session } from './domain/session.ts';
import { tokenVerifier } from './identity.ts';
import { createLog, type Log } from './logging/log.ts';
import type { SnapshotPlace } from './snapshot/jobs/place.ts';
import { bucketUrl, s3Place } from './snapshot/jobs/s3-place.ts';
import { PlainJsonProtocol } from './store/protocol.ts';
import { type Meter, Store } from './store/store.ts';

/** Where the records are and what the deployment knows of the law: all that a process without callers needs. */
export type TableConfig = Pick<Config, 'tableName' | 'dynamodbEndpoint' | 'prescribed'>;

/** Everything a process makes once. The only place where clients are constructed. */
export interface Dependencies {
  config: Config;
  log: Log;
  identify(authorization: string | undefined): Promise<Identity>;
  /** A request's context, with a store and loaders of its own. */
  contextFor(
    identity: Identity,
    request: { requestId: string; baseUrl: string } & Partial<Pick<Session, 'checkOperation'>>,
  ): Context;
}

export interface Overrides {
  log?: Log;
  client?: DynamoDBClient;
  now?: () => number;
  newId?: () => string;
  /** Where snapshots are kept, when it is no bucket. */
  snapshots?: SnapshotPlace;
}

export function createDependencies(config: Config, keys: JWTVerifyGetKey, overrides: Overrides = {}): Dependencies {
  const client = overrides.client ?? createClient(config.dynamodbEndpoint);
  const sessionFor = createSessions(config, { ...overrides, client });
  const snapshots = overrides.snapshots ?? bucketPlace(config.snapshots, client, overrides.now);
  return {
    config,
    log: overrides.log ?? createLog(process.env.LOG_LEVEL),
    identify: tokenVerifier(config, keys),
    contextFor: (identity, { requestId, baseUrl, checkOperation }) => {
      const { session, meter } = sessionFor(identity, requestId);
      if (checkOperation) session.checkOperation = checkOperation;
      return { session, meter, requestId, baseUrl, snapshots, referenced: createLoader(session) };
    },
  };
}

/** The bucket of snapshots, with the region and the credentials of the table's client. */
function bucketPlace(
  snapshots: Config['snapshots'],
  { config: { region, credentials } }: DynamoDBClient,
  now: () => number = Date.now,
): SnapshotPlace | undefined {
  if (!snapshots) return undefined;
  const { bucket, endpoint } = snapshots;
  return s3Place({ url: async () => bucketUrl(bucket, await region(), endpoint), region, credentials, now });
}

/** A session with a store and a meter of its own. */
export type Sessions = (identity: Identity, requestId: string) => { session: Session; meter: Meter };

/** Makes the sessions of a process; they share its client. */
export function createSessions(config: TableConfig, overrides: Overrides = {}): Sessions {
  const client = overrides.client ?? createClient(config.dynamodbEndpoint);
  const now = overrides.now ?? Date.now;
  const ulid = monotonicFactory();
  const shared = {
    now,
    newId: overrides.newId ?? (() => ulid(now())),
    liveAgencies: new Map<string, number>(),
    prescribed: config.prescribed,
  };
  return (identity, requestId) => {
    const meter: Meter = { calls: 0, capacityUnits: 0 };
    const store = new Store(client, config.tableName, meter);
    return {
      meter,
      session: {
        ...shared,
        identity,
        requestId,
        store,
        checkOperation: withoutSchema,
        budget: { records: RECORDS_PER_REQUEST },
        waivers: new Map(),
      },
    };
  };
}

/** Processes without callers know no schema, and save no operations. */
const withoutSchema = (): never => {
  throw new Error('an operation was to be saved where no schema is known');
};

/**
 * Milliseconds. A call that hangs is given up and repeated well within the function's own time; left to itself, the SDK only
 * logs a warning.
 */
export const TIMEOUTS = { connectionTimeout: 1_000, requestTimeout: 4_000, throwOnRequestTimeout: true };

/** What every client of a table has; without an endpoint AWS's own is asked, with the credentials of the environment. */
export function clientSettings(endpoint: string | undefined) {
  const local = { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const common = { maxAttempts: 1, protocol: PlainJsonProtocol, requestHandler: TIMEOUTS };
  return endpoint ? { ...common, ...local } : common;
}

/** A client whose retries are the store's own; a local engine takes any credentials. */
export function createClient(endpoint: string | undefined): DynamoDBClient {
  const client = new DynamoDBClient(clientSettings(endpoint));
  // it walks through every answer to prepare a line for a log that nobody reads
  client.middlewareStack.remove('loggerMiddleware');
  return client;
}
