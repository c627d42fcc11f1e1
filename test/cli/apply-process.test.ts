import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { useCliRegistry } from '#test/support/cli-registry.ts';
import { wayTo } from '#test/support/way.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const cli = useCliRegistry();

const COUNT = 28;
/** So large that a request takes 25 of them. */
const LINES = Array.from({ length: COUNT }, (_, index) =>
  JSON.stringify({
    type: 'provider',
    externalKey: `p-${index}`,
    name: `P ${index}`,
    status: 'ENGAGED',
    description: 'd'.repeat(18_900),
    note: 'n'.repeat(18_900),
  }),
).join('\n');

const count = async (agency: string): Promise<number> => {
  const query = 'query ($agency: String!) { providers(agency: $agency, first: 100) { nodes { version } } }';
  const { providers } = await cli.ask(query, { agency });
  expect(providers.nodes.every(({ version }: { version: number }) => version === 1)).toBe(true);
  return providers.nodes.length;
};

/** Runs the program as a process of its own, on a way to the registry, to its end. */
async function runProcess(args: string[], beforeWrite: (n: number, child: ChildProcess) => unknown) {
  let child: ChildProcess | undefined;
  const way = await wayTo(cli.url, (n) => child && beforeWrite(n, child));
  const env = { ...process.env, HOME: cli.home, REGISTRY_URL: way.url, REGISTRY_DATA: cli.dataFolder };
  child = spawn(process.execPath, ['lib/entry/cli.ts', 'apply', ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  let stdout = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  child.stdout?.on('data', (chunk: Buffer) => {
    stdout += chunk;
  });
  const [code, signal] = await once(child, 'close');
  await way.stop();
  return { code, signal, stdout, stderr };
}

describe('registry apply as a process', () => {
  it('that is killed half-way is finished by running it again, each record written once', async () => {
    const agency = await cli.newAgency();
    const file = join(cli.home, cli.file('large.ndjson', LINES));
    const args = [file, '-a', agency];
    const killed = await runProcess(args, (n, child) => {
      if (n < 2) return undefined;
      child.kill('SIGKILL');
      return 'cut';
    });
    expect(killed.signal).toBe('SIGKILL');
    expect(await count(agency)).toBe(25);
    const again = await runProcess(args, () => undefined);
    expect([again.code, again.stderr]).toEqual([0, expect.stringContaining('registry: 3 created, 25 unchanged\n')]);
    expect(await count(agency)).toBe(COUNT);
    const third = await runProcess(args, () => undefined);
    expect([third.code, third.stdout]).toEqual([0, '']);
  });

  it('that is interrupted says how to finish, and its JSON is whole', async () => {
    const agency = await cli.newAgency();
    const file = join(cli.home, cli.file('large.ndjson', LINES));
    const { code, stdout, stderr } = await runProcess([file, '-a', agency, '-o', 'json'], (n, child) => {
      if (n < 2) return undefined;
      child.kill('SIGINT');
      return new Promise((resolve) => setImmediate(resolve, 'cut'));
    });
    expect(code).toBe(130);
    expect(stderr).toContain('registry: 25 created, 3 in doubt: the answer was lost');
    expect(stderr).toContain('not finished. Run the same command again: what is written already stays as it is.');
    expect(JSON.parse(stdout)).toHaveLength(COUNT);
  });
});
