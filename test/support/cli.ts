import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { runCli } from '#lib/cli/run.ts';

/** A run of the program that has ended. */
export interface CliRun {
  code: number;
  stdout: string;
  stderr: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test knows the shape of what it asked for
  json: any;
}

export interface CliSurroundings {
  env?: Record<string, string>;
  cwd?: string;
  stdin?: string;
  signal?: AbortSignal;
  /** Characters of the terminal that stdout is; by default it is none. */
  terminal?: number;
  /** Called with everything that is written to stdout. */
  onStdout?: (text: string) => void;
}

/** Runs the program in this process, with a home and working folder of its own. */
export function cliRunner(defaults: CliSurroundings = {}) {
  const home = mkdtempSync(join(tmpdir(), 'registry-cli-'));
  const run = async (args: readonly string[], given: CliSurroundings = {}): Promise<CliRun> => {
    const texts = { stdout: '', stderr: '' };
    const { env, cwd = home, stdin = '', signal, terminal, onStdout } = { ...defaults, ...given };
    const out = (name: 'stdout' | 'stderr') =>
      new Writable({
        write(chunk, _encoding, done) {
          texts[name] += chunk.toString();
          if (name === 'stdout') onStdout?.(chunk.toString());
          done();
        },
      });
    const code = await runCli(args, {
      stdout: Object.assign(out('stdout'), terminal ? { isTTY: true, columns: terminal } : {}),
      stderr: out('stderr'),
      stdin: Readable.from(stdin === '' ? [] : [stdin]),
      env: { HOME: home, ...defaults.env, ...env },
      cwd,
      signal: signal ?? new AbortController().signal,
    });
    return {
      code,
      ...texts,
      get json() {
        return JSON.parse(texts.stdout);
      },
    };
  };
  return { home, run, remove: () => rmSync(home, { recursive: true, force: true }) };
}
