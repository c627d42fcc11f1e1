import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type Execute, loadDemo } from '../../demo/load.ts';
import { type Config, NOTHING_PRESCRIBED } from '../config.ts';
import { createClient, createDependencies, createSessions, type Sessions } from '../dependencies.ts';
import { createHttpHandler, type HttpHandler } from '../http.ts';
import { createLog, type Log } from '../logging/log.ts';
import { folderSink } from '../snapshot/folder-sink.ts';
import { SnapshotError } from '../snapshot/sink.ts';
import type { Prescribed } from '../statute/findings/rule.ts';
import { runSweep } from '../sweeper.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { type Engine, EngineError, startEngine } from './engine.ts';
import { explorerPage } from './explorer.ts';
import { startFeeding } from './feed.ts';
import { gatewayEvent } from './gateway-event.ts';
import { everyHour } from './hourly.ts';
import { removeEndedSnapshots } from './kept-snapshots.ts';
import { localServer } from './server.ts';
import { folderPlace, keptKey } from './snapshot-place.ts';
import { localSnapshotter } from './snapshotting.ts';
import { ensureTable } from './table.ts';
import { DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, type TokenSigner } from './tokens.ts';
import { requestsUnderWay, type UnderWay } from './under-way.ts';

export interface LocalOptions {
  port: number;
  dataFolder: string;
  tableName: string;
  /** A DynamoDB-compatible server to use instead of starting one. */
  endpoint: string | undefined;
  demo: boolean;
  /** Countries and schemes that regulations prescribe; none by default. */
  prescribed?: Prescribed;
  /** For how many days files of snapshots are kept; by default until someone removes them. */
  keptSnapshotDays?: number | undefined;
  logLevel: string;
  onProgress(done: number, total: number, what: string): void;
  /** The engine ended without being asked to: nothing can be read or written any more. */
  onEngineEnd?(): void;
}

export interface LocalRegistry {
  url: string;
  signer: TokenSigner;
  /** Pid of the engine, when one was started. */
  enginePid: number | undefined;
  table: 'created' | 'found';
  demoLoaded: boolean;
  stop(): Promise<void>;
}

/** Starts the whole registry on this machine. Throws EngineError, in words for people, when it can't. */
export async function startLocal(options: LocalOptions): Promise<LocalRegistry> {
  const folder = openDataFolder(options.dataFolder);
  await folder.claim();
  const signer = await folder.signer();
  const engine = options.endpoint ? undefined : await startEngine({ file: folder.databaseFile });
  try {
    if (engine?.process.pid) folder.recordRunning({ server: process.pid, engine: engine.process.pid });
    return await serve(options, folder, signer, engine);
  } catch (error) {
    await engine?.stop();
    folder.release();
    throw error;
  }
}

async function serve(
  options: LocalOptions,
  folder: DataFolder,
  signer: TokenSigner,
  engine: Engine | undefined,
): Promise<LocalRegistry> {
  const endpoint = options.endpoint ?? engine?.endpoint;
  const table = await ensureTable(createClient(endpoint), options.tableName).catch((error: unknown) => {
    throw error instanceof EngineError ? error : new EngineError(`the table can't be used: ${reasonOf(error)}`);
  });
  const config: Config = {
    tableName: options.tableName,
    tokenIssuer: DEVELOPMENT_ISSUER,
    tokenAudiences: [DEVELOPMENT_AUDIENCE],
    tokenJwksUri: '',
    grantsClaim: 'cognito:groups',
    iamGrants: {},
    introspection: true,
    prescribed: options.prescribed ?? NOTHING_PRESCRIBED,
    dynamodbEndpoint: endpoint,
  };
  const log = createLog(options.logLevel);
  const underWay = requestsUnderWay();
  const { place, snapshotter } = await openSnapshots(folder, createSessions(config), log, underWay);
  const snapshots = { ...place, requested: snapshotter.wake };
  const handler = underWay.watch(createHttpHandler(createDependencies(config, signer.keys, { log, snapshots })));
  const tokenFor = (subject: string) => signer.sign(subject, ['*:admin', '*:privacy_officer']);
  const explorerToken = await tokenFor('explorer');
  const page = () => ({ contentType: 'text/html; charset=utf-8', content: explorerPage(explorerToken) });
  const server = localServer(handler, { '/': page, '/graphql': page }, place.serve);
  await listen(server, options.port);
  const demoLoaded = options.demo && !folder.demoLoaded();
  if (demoLoaded) await loadDemo(executeWith(handler, await tokenFor('demo:load')), options.onProgress);
  // also when it was declined: a later start must not put it among someone's own records
  folder.markDemoLoaded();
  const sessionFor = createSessions(config);
  const stopSweeping = everyHour(log, 'daily sweep', (mayGoOn) => runSweep(sessionFor, log, mayGoOn));
  const stopFeeding = startFeeding({ sessionFor, log }, config);
  const stopEnding = everyHour(log, 'end of snapshots', async () => {
    const { keptSnapshotDays } = options;
    if (keptSnapshotDays !== undefined) removeEndedSnapshots(folder.snapshotFolder, keptSnapshotDays);
  });
  snapshotter.wake();
  const endsUnasked = () => options.onEngineEnd?.();
  engine?.process.once('exit', endsUnasked);
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    signer,
    enginePid: engine?.process.pid,
    table,
    demoLoaded,
    stop: async () => {
      engine?.process.off('exit', endsUnasked);
      await Promise.all([stopSweeping(), stopFeeding(), stopEnding(), snapshotter.stop()]);
      await stopAll(server, engine, folder);
    },
  };
}

/** The folder of snapshots as the API sees it, and what writes into it. */
async function openSnapshots(
  { snapshotFolder, snapshotKeyFile }: DataFolder,
  sessionFor: Sessions,
  log: Log,
  { untilAnswered }: UnderWay,
) {
  const sink = await folderSink(snapshotFolder).catch((error: unknown) => {
    throw error instanceof SnapshotError ? new EngineError(error.message) : error;
  });
  const key = keptKey(snapshotKeyFile);
  const holder = `local ${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
  return {
    place: folderPlace(snapshotFolder, key),
    snapshotter: localSnapshotter(sessionFor, log, { sink, holder, untilSettled: untilAnswered }),
  };
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const taken = `port ${port} is in use; stop what listens there, or start with --port OTHER (npm start -- --port 4001)`;
    throw new EngineError(isTaken ? taken : `can't listen on port ${port}: ${reasonOf(error)}`);
  }
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** The demo registry comes in through the API like anyone else's data. */
function executeWith(handler: HttpHandler, token: string): Execute {
  return async (query, variables) => {
    const event = gatewayEvent({
      method: 'POST',
      url: '/graphql',
      host: '127.0.0.1',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return JSON.parse((await handler(event)).body ?? '{}');
  };
}

/** Lets the requests under way finish, then ends the engine. */
async function stopAll(server: Server, engine: Engine | undefined, folder: DataFolder): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const impatient = setTimeout(() => server.closeAllConnections(), 3_000);
  await closed;
  clearTimeout(impatient);
  await engine?.stop();
  folder.release();
}
