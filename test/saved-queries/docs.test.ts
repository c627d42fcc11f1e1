import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { registryQueries } from '#lib/queries/registry-queries.ts';
import { localServers, testFolder } from '#test/support/local-server.ts';

const run = promisify(execFile);
const { newFolder, start, cleanUp } = localServers();
const folder = testFolder();
afterAll(async () => {
  await cleanUp();
  folder.remove();
});

const TEXT = readFileSync(new URL('../../docs/saved-queries.md', import.meta.url), 'utf8');
const BLOCKS = [...TEXT.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind, body = '']) => ({ kind, body }));

/** Each command with what the document says that it prints. */
const EXAMPLES = BLOCKS.flatMap(({ kind, body: command }, index) =>
  kind === 'sh' ? [{ command, printed: BLOCKS[index + 1]?.body ?? '' }] : [],
);

describe('docs/saved-queries.md', () => {
  it('shows commands that print, in this order on the demo registry, what it says', async () => {
    const server = await start(newFolder());
    const environment = {
      ...process.env,
      REGISTRY: server.url,
      TOKEN: server.token('viewer'),
      OFFICER: server.token('privacy_officer'),
    };
    expect(EXAMPLES.length).toBeGreaterThan(5);
    for (const { command, printed } of EXAMPLES) {
      const { stdout } = await run('/bin/sh', ['-c', command], { env: environment, cwd: folder.path });
      const text = stdout.replaceAll('\u{FEFF}', '').replaceAll('\r\n', '\n');
      // what a GraphQL answer says beside its data differs from run to run
      expect(text.replace(/,"extensions":\{"requestId".*\}(?=\}\n?$)/, '').trim()).toBe(printed.trim());
    }
  });

  it("names the registry's own queries, all of them", () => {
    const named = [...TEXT.matchAll(/^\| `(registry-[a-z-]+@\d+)` \|/gm)].map(([, label]) => label);
    expect(named).toEqual(registryQueries().map(({ name, version }) => `${name}@${version}`));
  });
});
