import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Content } from '#test/support/builders.ts';
import { useCliRegistry } from '#test/support/cli-registry.ts';

const PROGRAM = fileURLToPath(new URL('../../lib/entry/cli.ts', import.meta.url));
const cli = useCliRegistry();

/** Runs the program as a process of its own whose reader goes before it has written anything. */
async function runUnread(args: string[]) {
  const env = { ...process.env, HOME: cli.home, REGISTRY_URL: cli.url, REGISTRY_DATA: cli.dataFolder };
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: cli.home,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, stderr };
}

/** What the same run comes to once more. */
const again = async (args: string[]): Promise<string> => (await cli.run(args)).stderr;

/** More than one request takes; the one with a version that isn't there is refused. */
const providers = (refused: number | undefined): string =>
  Array.from({ length: 130 }, (_, index) => {
    const expectedVersion = index === refused ? 9 : undefined;
    return JSON.stringify({
      type: 'provider',
      externalKey: `p-${index}`,
      name: 'P',
      status: 'ENGAGED',
      expectedVersion,
    });
  }).join('\n');

const api = (tag: string, summary: string): string =>
  ['openapi: 3.1.0', 'info:', `  title: Orders`, `  x-privacy-nz:ipp_tags: [${tag}]`, `  ${summary}`].join('\n');

describe('a command whose reader has gone', () => {
  it.each(['text', 'json'])('applies every record all the same, with its output as %s', async (format) => {
    const agency = await cli.newAgency();
    const file = cli.file('good.ndjson', providers(undefined));
    const args = ['apply', file, '-a', agency, '-o', format];
    const { code, stderr } = await runUnread(args);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^registry: 130 created$/m)]);
    expect(await again(args)).toContain('registry: 130 unchanged\n');
  });

  it('ends as ever when a record is refused', async () => {
    const agency = await cli.newAgency();
    const file = cli.file('refused.ndjson', providers(1));
    const args = ['apply', file, '-a', agency];
    const { code, stderr } = await runUnread(args);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^registry: 129 created, 1 refused$/m)]);
    expect(await again(args)).toContain('registry: 129 unchanged, 1 refused\n');
  });

  it('imports every document all the same, and ends as ever when an object is refused', async () => {
    const agency = await cli.newAgency();
    const files = ['a', 'b', 'c'].map((name) =>
      // an activity needs a purpose, which comes from the description
      cli.file(`${name}.yaml`, api('ipp6_access', name === 'b' ? '' : 'description: Orders')),
    );
    const { code } = await runUnread(['import', 'x-privacy-nz', ...files, '-a', agency]);
    expect(code).toBe(1);
    const query = 'query ($agency: String!) { processingActivities(agency: $agency) { nodes { externalKey } } }';
    const { nodes } = (await cli.ask(query, { agency })).processingActivities;
    expect(nodes.map(({ externalKey }: Content) => externalKey).sort()).toEqual(['a#/info', 'c#/info']);
  });

  it('fails a check that finds something', async () => {
    const agency = await cli.newAgency();
    expect(await runUnread(['check', '-a', agency, '-q'])).toMatchObject({ code: 1 });
  });

  it('says that a query had half an answer', async () => {
    const half = 'query { viewer { subject } agency(key: "none") { key } activity: node(id: "x") { id } }';
    expect(await runUnread(['query', half, '-q'])).toMatchObject({ code: 1 });
  });

  it('ends at once and quietly when it only reads', async () => {
    expect(await runUnread(['list', 'agencies', '-q'])).toEqual({ code: 0, stderr: '' });
  });
});
