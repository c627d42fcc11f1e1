import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Config, NOTHING_PRESCRIBED } from '#lib/config.ts';
import { createClient, createDependencies, type Dependencies } from '#lib/dependencies.ts';
import { createHttpHandler, type HttpHandler } from '#lib/http.ts';
import { type Engine, startEngine } from '#lib/local/engine.ts';
import { gatewayEvent } from '#lib/local/gateway-event.ts';
import { folderPlace } from '#lib/local/snapshot-place.ts';
import { createTable } from '#lib/local/table.ts';
import { createTokenSigner, DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, type TokenSigner } from '#lib/local/tokens.ts';
import type { Log } from '#lib/logging/log.ts';
import type { SnapshotPlace } from '#lib/snapshot/jobs/place.ts';
import type { Prescribed } from '#lib/statute/findings/rule.ts';

export const TABLE = 'registry-test';

/** Log lines of a test registry, for tests that look at them. */
export interface LogLine {
  level: 'info' | 'error';
  code: string;
  fields: Record<string, unknown>;
  error?: unknown;
}

/** A registry on a real engine of its own, reached through gateway events. */
export interface TestRegistry {
  engine: Engine;
  client: DynamoDBClient;
  config: Config;
  dependencies: Dependencies;
  signer: TokenSigner;
  handler: HttpHandler;
  logged: LogLine[];
  /** Moves the registry's clock. */
  clock: { now: number };
  as(...grants: string[]): Promise<Caller>;
  stop(): Promise<void>;
}

/** Answers as clients see them. `data` is whatever the query asked for. */
// biome-ignore lint/suspicious/noExplicitAny: a test knows the shape of what it asked for
export type Answer = { status: number; data: any; errors?: AnswerError[]; extensions: any };
export interface AnswerError {
  message: string;
  path?: (string | number)[];
  locations?: unknown;
  extensions: Record<string, unknown> & { code: string };
}

export interface Caller {
  token: string;
  subject: string;
  query(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** A place for snapshots in which none ever is: requests for snapshots are taken. */
const NO_FILES: SnapshotPlace = folderPlace('no-such-folder', new Uint8Array(32));

export async function startRegistry(
  overrides: {
    client?: (endpoint: string) => DynamoDBClient;
    introspection?: boolean;
    prescribed?: Prescribed;
    newId?: () => string;
    now?: () => number;
    /** Where snapshots are kept; false: nowhere. */
    snapshots?: Config['snapshots'] | false;
    /** Whether the table has its stream, for tests that read it: with one, every write costs the engine more than the last. */
    stream?: boolean;
  } = {},
): Promise<TestRegistry> {
  const engine = await startEngine();
  const client = overrides.client?.(engine.endpoint) ?? createClient(engine.endpoint);
  await createTable(createClient(engine.endpoint), TABLE, { stream: overrides.stream ?? false });
  const signer = await createTokenSigner();
  const config: Config = {
    tableName: TABLE,
    tokenIssuer: DEVELOPMENT_ISSUER,
    tokenAudiences: [DEVELOPMENT_AUDIENCE],
    tokenJwksUri: '',
    grantsClaim: 'cognito:groups',
    iamGrants: {},
    introspection: overrides.introspection ?? true,
    prescribed: overrides.prescribed ?? NOTHING_PRESCRIBED,
    dynamodbEndpoint: engine.endpoint,
    ...(overrides.snapshots && { snapshots: overrides.snapshots }),
  };
  const logged: LogLine[] = [];
  const clock = { now: 0 };
  const dependencies = createDependencies(config, signer.keys, {
    client,
    log: recordingLog(logged),
    now: overrides.now ?? (() => Math.max(Date.now(), clock.now)),
    newId: overrides.newId,
    ...(overrides.snapshots === undefined && { snapshots: NO_FILES }),
  });
  const handler = createHttpHandler(dependencies);
  return {
    engine,
    client,
    config,
    dependencies,
    signer,
    handler,
    logged,
    clock,
    as: (...grants) => callerWith(handler, signer, grants),
    stop: async () => {
      client.destroy();
      await engine.stop();
    },
  };
}

export function recordingLog(lines: LogLine[]): Log {
  return {
    info: (code, fields) => void lines.push({ level: 'info', code, fields }),
    error: (code, fields, error) => void lines.push({ level: 'error', code, fields, error }),
  };
}

async function callerWith(handler: HttpHandler, signer: TokenSigner, grants: string[]): Promise<Caller> {
  const subject = `test ${grants.join(' ')}`;
  const token = await signer.sign(subject, grants);
  return {
    token,
    subject,
    query: (query, variables) => send(handler, token, { query, variables }),
  };
}

/** One POST to /graphql as a gateway event. */
export async function send(
  handler: HttpHandler,
  token: string | undefined,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const event = gatewayEvent({
    method: 'POST',
    url: '/graphql',
    host: 'registry.test',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...authorization,
      ...headers,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { statusCode, body: text } = await handler(event);
  return { status: statusCode ?? 0, ...JSON.parse(text ?? '{}') };
}
