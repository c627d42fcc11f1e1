import { readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { useCliRegistry } from '#test/support/cli-registry.ts';

const cli = useCliRegistry();
let written = 0;
beforeAll(async () => {
  await cli.upsert('Agency', { key: 'one', agency: { legalName: 'One' } });
  for (let count = 0; count < 3; count += 1) await addProvider();
}, 60_000);

async function addProvider(): Promise<void> {
  written += 1;
  await cli.upsert('Provider', {
    agency: 'one',
    externalKey: `p-${written}`,
    provider: { name: `P ${written}`, status: 'ENGAGED' },
  });
}

const keysIn = (text: string): string[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).externalKey);

/** The feed follows the writes by a moment. */
async function untilFed(): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { stdout } = await cli.run(['changes', '-q', '--type', 'provider']);
    if (keysIn(stdout).at(-1) === `p-${written}`) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the feed does not follow');
}

const providers = (): string[] => Array.from({ length: written }, (_, index) => `p-${index + 1}`);

describe('changes', () => {
  it('prints every change once, in order', async () => {
    await untilFed();
    const { code, stdout } = await cli.run(['changes', '--agency', 'one']);
    expect(code).toBe(0);
    expect(keysIn(stdout)).toEqual(['one', ...providers()]);
    expect(JSON.parse(stdout.split('\n')[1] ?? '')).toMatchObject({
      recordType: 'Provider',
      version: 1,
      action: 'CREATE',
      before: null,
    });
  });

  it('goes on behind any line by the cursor that the line carries', async () => {
    await untilFed();
    const lines = (await cli.run(['changes', '-t', 'provider'])).stdout.split('\n');
    const { cursor } = JSON.parse(lines[0] ?? '');
    const { code, stdout } = await cli.run(['changes', '-t', 'provider', '--after', cursor]);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual(lines.slice(1));
  });

  it('prints lines for people', async () => {
    const { stdout } = await cli.run(['changes', '-t', 'provider', '-o', 'text']);
    expect(stdout.split('\n')[0]).toMatch(/^\S+Z {2}CREATE {2}one Provider p-1 v1 {2}test$/);
  });

  it('goes on where the last run with the same state ended', async () => {
    const args = ['changes', '--state', 'feed.json', '-t', 'provider'];
    expect(keysIn((await cli.run(args)).stdout)).toEqual(providers());
    expect((await cli.run(args)).stdout).toBe('');
    await addProvider();
    await untilFed();
    expect(keysIn((await cli.run(args)).stdout)).toEqual([`p-${written}`]);
  });

  it('refuses the state of another feed, and what is none', async () => {
    await cli.run(['changes', '--state', 'other.json', '-t', 'provider']);
    expect(await cli.run(['changes', '--state', 'other.json'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the state of another feed'),
    });
    writeFileSync(join(cli.home, 'broken.json'), '{"cursor": 1}');
    expect(await cli.run(['changes', '--state', 'broken.json'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('remove it to start'),
    });
    expect(await cli.run(['changes', '--after', 'nonsense'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('INVALID_CURSOR'),
    });
  });

  it('keeps each change once in a file, also when a run was killed between writing and remembering', async () => {
    const file = join(cli.home, 'changes.ndjson');
    const args = ['changes', '--to', 'changes.ndjson', '-t', 'provider'];
    await cli.run(args);
    const remembered = readFileSync(`${file}.state`, 'utf8');
    await addProvider();
    await untilFed();
    await cli.run(args);
    // as a kill leaves it: a line and a half are written, the state is the one before
    truncateSync(file, readFileSync(file).length - 10);
    writeFileSync(`${file}.state`, remembered);
    expect(await cli.run(args)).toMatchObject({ code: 0, stdout: '' });
    expect(keysIn(readFileSync(file, 'utf8'))).toEqual(providers());
  });

  it('appends to no file that it does not know', async () => {
    writeFileSync(join(cli.home, 'mine.txt'), 'mine');
    expect(await cli.run(['changes', '--to', 'mine.txt'])).toMatchObject({ code: 2 });
    expect(readFileSync(join(cli.home, 'mine.txt'), 'utf8')).toBe('mine');
    await cli.run(['changes', '--to', 'short.ndjson']);
    truncateSync(join(cli.home, 'short.ndjson'), 3);
    expect((await cli.run(['changes', '--to', 'short.ndjson'])).stderr).toContain(
      'is shorter than its state file says',
    );
  });

  it('says of a file that is gone that its state is not, and begins anew without that', async () => {
    const [file, state] = [join(cli.home, 'gone.ndjson'), join(cli.home, 'gone.ndjson.state')];
    const args = ['changes', '--to', 'gone.ndjson', '-t', 'provider'];
    await cli.run(args);
    rmSync(file);
    const { code, stderr } = await cli.run(args);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${file} is gone, but its state file is there; `)]);
    rmSync(state);
    expect(await cli.run(args)).toMatchObject({ code: 0 });
    expect(keysIn(readFileSync(file, 'utf8'))).toEqual(providers());
  });

  it('begins in a file that a run was killed before it wrote anything to', async () => {
    const file = join(cli.home, 'killed.ndjson');
    writeFileSync(file, '');
    expect(await cli.run(['changes', '--to', 'killed.ndjson', '-t', 'provider'])).toMatchObject({ code: 0 });
    expect(keysIn(readFileSync(file, 'utf8'))).toEqual(providers());
  });

  it('follows from now on until Ctrl-C, and ends well', async () => {
    const stop = new AbortController();
    const seen: string[] = [];
    const running = cli.run(['changes', '--follow', '--from-now', '--interval', '0.1', '-t', 'provider'], {
      signal: stop.signal,
      onStdout: (text) => {
        seen.push(...keysIn(text));
        if (seen.length === 2) stop.abort();
      },
    });
    // it may not have looked yet where the feed ends
    const first = written + 1;
    while (seen.length < 2) {
      await addProvider();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await running).toMatchObject({ code: 0 });
    const from = Number(seen[0]?.slice(2));
    expect(from).toBeGreaterThanOrEqual(first);
    expect(seen.slice(0, 2)).toEqual([`p-${from}`, `p-${from + 1}`]);
  });
});

describe('diff', () => {
  it('shows what differs, and tells scripts by its exit code', async () => {
    const { code, json } = await cli.run(['diff', '-a', 'one', '--from', '2020-01-01', '-t', 'agency', '--exit-code']);
    expect(code).toBe(1);
    expect(json).toMatchObject([{ recordType: 'Agency', kind: 'CREATED', toVersion: 1 }]);
    const now = new Date().toISOString();
    expect(await cli.run(['diff', '-a', 'one', '--from', now, '--exit-code'])).toMatchObject({
      code: 0,
      stdout: '[]\n',
    });
  });

  it('shows one record field by field', async () => {
    const { id } = (await cli.run(['get', '-t', 'agency', '-k', 'one'])).json;
    const { stdout } = await cli.run(['diff', id, '--from', '2020-01-01', '-o', 'csv']);
    expect(stdout).toContain('Agency,one,CREATED,legalName,,One\r\n');
  });

  it('needs instants', async () => {
    expect(await cli.run(['diff', '-a', 'one', '--from', 'monday'])).toMatchObject({ code: 2 });
    expect(await cli.run(['diff', '-a', 'one'])).toMatchObject({ code: 2, stderr: expect.stringContaining('from') });
  });
});

describe('as of an instant', () => {
  it('lists what was there then', async () => {
    expect((await cli.run(['list', 'provider', '-a', 'one', '--as-of', '2020-01-01'])).json).toEqual([]);
    expect(
      (await cli.run(['list', 'provider', '-a', 'one', '--all', '--as-of', new Date().toISOString()])).json,
    ).toHaveLength(written);
  });
});
