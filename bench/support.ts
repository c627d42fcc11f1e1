import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Config } from '#lib/config.ts';
import { createClient, createDependencies, type Dependencies } from '#lib/dependencies.ts';
import { createHttpHandler, type HttpHandler } from '#lib/http.ts';
import { type Engine, startEngine } from '#lib/local/engine.ts';
import { gatewayEvent } from '#lib/local/gateway-event.ts';
import { createTable } from '#lib/local/table.ts';
import { createTokenSigner, DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER } from '#lib/local/tokens.ts';
import { createLog } from '#lib/logging/log.ts';

/** The registry in this process, with a token that may do everything. */
export interface Registry {
  client: DynamoDBClient;
  config: Config;
  dependencies: Dependencies;
  handler: HttpHandler;
  token: string;
}

/** A registry with an engine of its own. */
export interface RunningRegistry extends Registry {
  engine: Engine;
  stop(): Promise<void>;
}

/** A registry configured like a production stage, on an engine that runs already; it logs only what LOG_LEVEL asks for. */
export async function createRegistry(endpoint: string): Promise<Registry> {
  const config: Config = {
    tableName: 'registry-bench',
    tokenIssuer: DEVELOPMENT_ISSUER,
    tokenAudiences: [DEVELOPMENT_AUDIENCE],
    tokenJwksUri: '',
    grantsClaim: 'cognito:groups',
    iamGrants: {},
    introspection: false,
    prescribed: { countries: [], schemes: [] },
    dynamodbEndpoint: endpoint,
  };
  const client = createClient(endpoint);
  const signer = await createTokenSigner();
  const token = await signer.sign('bench', ['*:admin', '*:privacy_officer']);
  const log = createLog(process.env.LOG_LEVEL ?? 'SILENT');
  const dependencies = createDependencies(config, signer.keys, { client, log });
  const registry = { client, config, dependencies, handler: createHttpHandler(dependencies), token };
  // DynamoDB's cost of a write does not grow with the stream, the local engine's does
  await createTable(client, config.tableName, { stream: false });
  return registry;
}

/** The same on an engine in memory. */
export async function startRegistry(): Promise<RunningRegistry> {
  const engine = await startEngine();
  const registry = await createRegistry(engine.endpoint);
  const stop = async () => {
    registry.client.destroy();
    await engine.stop();
  };
  return { ...registry, engine, stop };
}

/** Waits, at most 10 seconds, until something answers at the address. */
export async function untilAnswering(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(50);
  }
  throw new Error(`nothing answered at ${address} within 10 seconds`);
}

/** A GraphQL request as the gateway hands it over. */
export const eventOf = ({ token }: Registry, query: string, variables: object) =>
  gatewayEvent({
    method: 'POST',
    url: '/graphql',
    host: 'bench',
    headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: each caller knows the shape of what it asked for
  data: any;
  errors?: unknown;
  extensions: { dynamodb: { calls: number; capacityUnits: number } };
}

/** What the API answers; throws when it is an error. */
export async function ask(registry: Registry, query: string, variables: object): Promise<Answer> {
  const { body = '' } = await registry.handler(eventOf(registry, query, variables));
  const answer: Answer = JSON.parse(body);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer;
}

/** CPU milliseconds a process has used, all threads, to the nanosecond (Linux). */
export function cpuOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.reduce((total, thread) => {
    const [ns] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
    return total + Number(ns) / 1e6;
  }, 0);
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds a call takes. */
export interface Timing {
  /** Median of the rounds' means. */
  mean: number;
  /** Median of all calls. */
  p50: number;
  /** Median of the rounds' CPU per call of this process. */
  cpu: number;
  /** The same of the engine, when its pid was given. */
  engineCpu: number;
}

/** Times calls side by side: in each round every one runs `times` times, and the order rotates. */
export async function interleave<N extends string>(
  calls: Record<N, () => unknown>,
  { rounds = 9, times = 40, enginePid }: { rounds?: number; times?: number; enginePid?: number } = {},
): Promise<Record<N, Timing>> {
  const names = Object.keys(calls) as N[];
  const taken = Object.fromEntries(names.map((name) => [name, [] as Round[]])) as Record<N, Round[]>;
  // the first round warms up
  for (let round = 0; round <= rounds; round += 1) {
    for (const index of names.keys()) {
      const name = names[(index + round) % names.length] as N;
      const result = await timeRound(calls[name], times, enginePid);
      if (round > 0) taken[name].push(result);
    }
  }
  return Object.fromEntries(names.map((name) => [name, summarise(taken[name])])) as Record<N, Timing>;
}

interface Round {
  samples: number[];
  cpu: number;
  engineCpu: number;
}

async function timeRound(call: () => unknown, times: number, enginePid: number | undefined): Promise<Round> {
  const samples: number[] = [];
  const engineBefore = enginePid ? cpuOf(enginePid) : Number.NaN;
  const before = process.cpuUsage();
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    await call();
    samples.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  const engineCpu = enginePid ? (cpuOf(enginePid) - engineBefore) / times : Number.NaN;
  return { samples, cpu: (user + system) / 1000 / times, engineCpu };
}

const summarise = (rounds: readonly Round[]): Timing => ({
  mean: median(rounds.map(({ samples }) => samples.reduce((sum, ms) => sum + ms, 0) / samples.length)),
  p50: median(rounds.flatMap(({ samples }) => samples)),
  cpu: median(rounds.map(({ cpu }) => cpu)),
  engineCpu: median(rounds.map(({ engineCpu }) => engineCpu)),
});
