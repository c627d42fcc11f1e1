import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import * as z from 'zod';
import { EngineError } from './engine.ts';
import { createTokenSigner, type TokenSigner } from './tokens.ts';

const Running = z.object({ server: z.int(), engine: z.int() });

/** The folder that keeps the local registry: its database, its development key and who is using it. */
export interface DataFolder {
  databaseFile: string;
  signer(): Promise<TokenSigner>;
  /** Whether the demo registry was loaded whole. */
  demoLoaded(): boolean;
  markDemoLoaded(): void;
  /** Refuses when another server uses the folder; ends an engine that a killed server left behind. */
  claim(): void;
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
  const signer = await createTokenSigner(stored).catch(() => {
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

function claim(file: string, folder: string): void {
  if (!existsSync(file)) return;
  const parsed = Running.safeParse(safeJson(readFileSync(file, 'utf8')));
  if (!parsed.success) return;
  const { server, engine } = parsed.data;
  if (isAlive(server)) {
    throw new EngineError(
      `another server (process ${server}) is using the data folder ${folder}; stop it first, or start with --data OTHER_FOLDER`,
    );
  }
  if (isAlive(engine)) process.kill(engine, 'SIGKILL');
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
