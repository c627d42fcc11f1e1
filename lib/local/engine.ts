import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A running dynoxide: a DynamoDB-compatible server in one process. */
export interface Engine {
  endpoint: string;
  process: ChildProcess;
  stop(): Promise<void>;
}

export class EngineError extends Error {
  override name = 'EngineError';
}

/** The binary for this platform, from the package that npm installed for it. */
export function engineBinary(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@dynoxide/${platform}-${arch}`;
  try {
    const binary = platform === 'win32' ? 'dynoxide.exe' : 'dynoxide';
    return createRequire(import.meta.url).resolve(`${name}/${binary}`);
  } catch {
    throw new EngineError(
      `no local database for ${platform}-${arch}: the package ${name} is not installed; set DYNAMODB_ENDPOINT to a DynamoDB-compatible server (for example DynamoDB Local at http://127.0.0.1:8000) and start again`,
    );
  }
}

/** Starts dynoxide on 127.0.0.1; in memory unless a file is given. */
export async function startEngine(options: { file?: string; port?: number } = {}): Promise<Engine> {
  const port = options.port ?? (await freePort());
  const storage = options.file ? ['--db-path', options.file] : [];
  const child = spawn(engineBinary(), ['serve', '--host', '127.0.0.1', '--port', String(port), ...storage], {
    stdio: ['ignore', 'ignore', 'pipe'],
    // its own group: Ctrl-C reaches us alone and we end it in order, after the requests under way
    detached: true,
  });
  endWithUs(child);
  const endpoint = `http://127.0.0.1:${port}`;
  await untilAnswering(child, endpoint, complaintOf(child, options.file));
  return { endpoint, process: child, stop: () => stop(child) };
}

/** However this process ends, the engine does not outlive it; only a SIGKILL leaves it behind. */
function endWithUs(child: ChildProcess): void {
  const end = (): boolean => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}

/** What an engine that did not start has said about it, in one line. */
function complaintOf(child: ChildProcess, file: string | undefined): () => string {
  let said = '';
  const hear = (text: string): void => {
    said = (said + text).slice(-2_000);
  };
  child.stderr?.on('data', (chunk: Buffer) => hear(chunk.toString()));
  child.once('error', ({ message }) => hear(message));
  const where = file ? ` (its file is ${file}; move it away to begin with an empty registry)` : '';
  return () => `${said.trim().replace(/\s*\n\s*/g, ' ') || 'no reason given'}${where}`;
}

async function untilAnswering(child: ChildProcess, endpoint: string, complaint: () => string): Promise<void> {
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.once('error', () => {
    ended = true;
  });
  for (let tries = 0; tries < 500; tries += 1) {
    if (ended) throw new EngineError(`the local database did not start: ${complaint()}`);
    const isUp = await fetch(endpoint).then(
      () => true,
      () => false,
    );
    if (isUp && !ended) return;
    await sleep(20);
  }
  await stop(child);
  throw new EngineError('the local database did not answer within 10 seconds');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const forced = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(forced);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new EngineError('no free port');
  return address.port;
}
