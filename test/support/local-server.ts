import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A program of this project that has ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The local registry as a process of its own. */
export interface LocalServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** Everything it has printed. */
  printed: string;
  pid: number;
  enginePid: number;
  /** The printed token of a role. */
  token(role: string): string;
  ended: Promise<Ended>;
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** A folder for the data of one test. */
export interface TestFolder {
  path: string;
  remove(): void;
}

export function testFolder(): TestFolder {
  const path = mkdtempSync(join(tmpdir(), 'registry-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

interface Running {
  child: ChildProcess;
  stdout(): string;
  ended: Promise<Ended>;
}

function runNode(args: string[], environment: NodeJS.ProcessEnv = {}): Running {
  const env = { ...process.env, ...environment };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    texts.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    texts.stderr += chunk.toString();
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, ...texts }));
  return { child, stdout: () => texts.stdout, ended };
}

/** Runs a program of this project to its end. */
export const runToEnd = (args: string[], environment?: NodeJS.ProcessEnv): Promise<Ended> =>
  runNode(args, environment).ended;

const ENTRY = 'lib/entry/local.ts';

/** Starts the local registry on a free port and waits until it says how to use it. */
export async function startLocalServer(folder: string, ...args: string[]): Promise<LocalServer> {
  const { child, stdout, ended } = runNode([ENTRY, '--port', '0', '--data', folder, ...args]);
  await untilPrinted(child, stdout, ended, 'Stop with Ctrl-C');
  const printed = stdout();
  const { engine } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'));
  return {
    url: /GraphQL +(http\S+)\/graphql/.exec(printed)?.[1] ?? '',
    printed,
    pid: child.pid ?? 0,
    enginePid: engine,
    token: (role) => new RegExp(`\\n  ${role}\\n  (\\S+)\\n`).exec(printed)?.[1] ?? '',
    ended,
    stop: (signal = 'SIGINT') => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts the local registry and stops it again as soon as it has printed a text. */
export async function interruptedStart(folder: string, text: string, signal: NodeJS.Signals): Promise<Ended> {
  const { child, stdout, ended } = runNode([ENTRY, '--port', '0', '--data', folder]);
  await untilPrinted(child, stdout, ended, text);
  child.kill(signal);
  return ended;
}

/** A start that must not succeed. */
export const failedStart = (folder: string, args: string[] = [], environment?: NodeJS.ProcessEnv): Promise<Ended> =>
  runToEnd([ENTRY, '--port', '0', '--data', folder, '--no-demo', ...args], environment);

async function untilPrinted(
  child: ChildProcess,
  stdout: () => string,
  ended: Promise<Ended>,
  text: string,
): Promise<void> {
  const failed = ended.then(({ stderr }) => {
    throw new Error(`ended before it printed "${text}": ${stderr}`);
  });
  while (!stdout().includes(text)) {
    if (!child.stdout) return;
    await Promise.race([once(child.stdout, 'data'), failed]);
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0) && !isZombie(pid);
  } catch {
    return false;
  }
}

/** Ended, but kept in the list of processes by a parent that does not ask for it. */
const isZombie = (pid: number): boolean =>
  process.platform === 'linux' && /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));

/** Waits until a process is gone, which its own end may precede by a moment. */
export async function untilGone(pid: number): Promise<void> {
  for (let tries = 0; isAlive(pid); tries += 1) {
    if (tries > 500) throw new Error(`process ${pid} does not end`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** One operation over HTTP. */
export async function askOver(url: string, token: string, query: string, variables?: object) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test knows the shape of what it asked for
  return (await response.json()) as { data?: any; errors?: { message: string }[] };
}

/** Servers and folders of one test file, and their end. */
export function localServers() {
  const folders: TestFolder[] = [];
  const servers: LocalServer[] = [];
  return {
    newFolder: (): string => {
      const folder = testFolder();
      folders.push(folder);
      return folder.path;
    },
    start: async (...args: Parameters<typeof startLocalServer>): Promise<LocalServer> => {
      const server = await startLocalServer(...args);
      servers.push(server);
      return server;
    },
    cleanUp: async (): Promise<void> => {
      await Promise.all(servers.map((server) => server.stop('SIGKILL')));
      for (const { enginePid } of servers) if (isAlive(enginePid)) process.kill(enginePid, 'SIGKILL');
      for (const folder of folders) folder.remove();
    },
  };
}

/** One clear line for people on stderr, and exit code 1. */
export function expectOneLine({ code, stdout, stderr }: Ended, text: string): void {
  expect(stderr).toContain(text);
  expect(stderr).toMatch(/^nz-privacy-registry: [^\n]+\n$/);
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(stdout).toBe('');
  expect(code).toBe(1);
}
