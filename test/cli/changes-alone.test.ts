import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { useCliRegistry } from '#test/support/cli-registry.ts';

const BIN = fileURLToPath(new URL('../../bin/registry.js', import.meta.url));
const cli = useCliRegistry();
beforeAll(() => cli.upsert('Agency', { key: 'one', agency: { legalName: 'One' } }), 60_000);

const keysIn = (file: string): string[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).externalKey)
    : [];

/** Looks again until it is so. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 500) throw new Error('it does not come to be so');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

it('lets one run append to a file at a time, and the next one once that was killed', async () => {
  const file = join(cli.home, 'changes.ndjson');
  const args = ['changes', '--to', 'changes.ndjson'];
  const env = { ...process.env, HOME: cli.home, REGISTRY_URL: cli.url, REGISTRY_DATA: cli.dataFolder };
  const first = spawn(process.execPath, [BIN, ...args, '--follow'], { cwd: cli.home, env, stdio: 'ignore' });
  await until(() => keysIn(file).length === 1);
  expect(await cli.run(args)).toMatchObject({
    code: 2,
    stdout: '',
    stderr: `registry: another run appends to ${file}; end it first, or name another file\n`,
  });
  // another file is nobody's
  expect(await cli.run(['changes', '--to', 'other.ndjson'])).toMatchObject({ code: 0 });
  first.kill('SIGKILL');
  await once(first, 'exit');
  await cli.upsert('Agency', { key: 'two', agency: { legalName: 'Two' } });
  for (let tries = 0; keysIn(file).length < 2 && tries < 200; tries += 1)
    expect(await cli.run(args)).toMatchObject({ code: 0 });
  expect(keysIn(file)).toEqual(['one', 'two']);
});

it.each([
  ['', '--to names no file'],
  ['missing/changes.ndjson', "missing/changes.ndjson can't be written"],
])('refuses %j as a file to append to', async (file, message) => {
  const { code, stderr } = await cli.run(['changes', '--to', file]);
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
});
