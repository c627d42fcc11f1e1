import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JWK } from 'jose';
import * as z from 'zod';
import { parseJson } from '../parse-json.ts';
import { EngineError } from './engine.ts';
import { createTokenSigner, type TokenSigner } from './tokens.ts';

const Running = z.object({ server: z.int(), engine: z.int() });

/** The folder that keeps the local registry: its database, its development key and who is using it. */
export interface DataFolder {
  databaseFile: string;
  /** Where snapshots are written, and the file with the key that signs their addresses. */
  snapshotFolder: string;
  snapshotKeyFile: string;
  signer(): Promise<TokenSigner>;
  /** Whether the demo registry was loaded whole. */
  demoLoaded(): boolean;
  markDemoLoaded(): void;
  /** Refuses when another server uses the folder; ends an engine that a killed server left behind. */
  claim(): Promise<void>;
  recordRunning(pids: { server: number; engine: number }): void;
  release(): void;
}

export function openDataFolder(path: string): DataFolder {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new EngineError(`can't use the data folder ${path}: ${error instanceof Error ? error.message : error}`);
  }
  const file = (name: string): string => join(path, name);
  const running = file('running.json');
  return {
    databaseFile: file('registry.db'),
    snapshotFolder: file('snapshots'),
    snapshotKeyFile: file('snapshot-key'),
    signer: () => keptSigner(file('development-key.json')),
    demoLoaded: () => existsSync(file('demo-loaded')),
    markDemoLoaded: () => writeFileSync(file('demo-loaded'), ''),
    claim: () => claim(running, path),
    recordRunning: (pids) => writeFileSync(running, JSON.stringify(pids)),
    release: () => rmSync(running, { force: true }),
  };
}

async function keptSigner(file: string): Promise<TokenSigner> {
  const stored = existsSync(file) ? readKey(file) : undefined;
  const signer = await createTokenSigner(stored);
  await signer.sign('a try', []).catch(() => {
    throw unusable(file);
  });
  if (!stored) writeFileSync(file, JSON.stringify(signer.exportKey()), { mode: 0o600 });
  return signer;
}

function readKey(file: string): JWK {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  } catch {
    throw unusable(file);
  }
}

const unusable = (file: string): EngineError =>
  new EngineError(`${file} can't be read as a key; remove it to have a new one made (printed tokens then end)`);

async function claim(file: string, folder: string): Promise<void> {
  if (!existsSync(file)) return;
  const parsed = Running.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!parsed.success) return;
  const { server, engine } = parsed.data;
  if (isRunning(server, 'node')) {
    throw new EngineError(
      `another server (process ${server}) is using the data folder ${folder}; stop it first, or start with --data OTHER_FOLDER (if that process is no such server, remove ${file})`,
    );
  }
  if (!isRunning(engine, 'dynoxide')) return;
  process.kill(engine, 'SIGKILL');
  for (let tries = 0; isRunning(engine, 'dynoxide') && tries < 250; tries += 1) await sleep(20);
}

/** Whether the process is still the one meant: its number may long have gone to another program. */
function isRunning(pid: number, program: string): boolean {
  try {
    process.kill(pid, 0);
    return commandOf(pid).includes(program);
  } catch {
    return false;
  }
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  if (process.platform === 'win32') return execFileSync('tasklist', ['/FI', `PID eq ${pid}`], { encoding: 'utf8' });
  return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' });
}
