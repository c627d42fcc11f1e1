import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES } from '#lib/local/explorer.ts';
import {
  askOver,
  type Ended,
  expectOneLine,
  failedStart,
  interruptedStart,
  isAlive,
  type LocalServer,
  localServers,
  runToEnd,
  untilGone,
} from '#test/support/local-server.ts';

const run = promisify(execFile);
const { newFolder, start, cleanUp } = localServers();
afterAll(cleanUp);

const ROLES = ['viewer', 'editor', 'privacy_officer', 'auditor', 'admin'];
const DEMO = JSON.parse(readFileSync(new URL('../demo/registry.json', import.meta.url), 'utf8'));

describe('the first start', () => {
  let server: LocalServer;
  let folder: string;
  beforeAll(async () => {
    folder = newFolder();
    server = await start(folder);
  });

  it('prints where it is, a token for each role, and a line for curl', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(server.printed).toContain(`Explorer   ${server.url}/`);
    for (const role of ROLES) expect(server.token(role)).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(new Set(ROLES.map(server.token)).size).toBe(5);
  });

  it('says how far the demo registry is loaded', () => {
    expect(server.printed).toMatch(/Loading the demo registry: 50 of \d+ records\n/);
    expect(server.printed).toMatch(/Loading the demo registry: (\d+) of \1 records\n/);
  });

  it('prints tokens that carry their role in every agency', async () => {
    for (const role of ROLES) {
      const { data } = await askOver(server.url, server.token(role), '{ viewer { grants { agency roles } } }');
      expect(data.viewer.grants).toEqual([{ agency: '*', roles: [role.toUpperCase()] }]);
    }
  });

  it('prints a curl line that works as it is pasted', async () => {
    const line = /^ {2}(curl .*)$/m.exec(server.printed)?.[1] ?? '';
    const { stdout } = await run('/bin/sh', ['-c', line]);
    const { data, errors } = JSON.parse(stdout);
    expect(errors).toBeUndefined();
    expect(data.agencies.nodes).toHaveLength(3);
    expect(data.agencies.nodes[0]).toEqual({ key: expect.any(String), legalName: expect.any(String) });
  });

  it('prints the environment in which the command line finds it', async () => {
    const line = /^ {2}(export REGISTRY_URL=.*)$/m.exec(server.printed)?.[1] ?? '';
    const command = `${line}; ${process.execPath} bin/registry.js query '{ viewer { subject } }' -q`;
    const { REGISTRY_URL: _url, REGISTRY_DATA: _data, ...env } = process.env;
    const { stdout } = await run('/bin/sh', ['-c', command], { env });
    expect(JSON.parse(stdout).viewer.subject).toEqual(expect.any(String));
  });

  it('has the whole demo registry', async () => {
    const keys = DEMO.agencies.map(({ key }: { key: string }) => key).sort();
    const query = '{ agencies(first: 100) { nodes { key } pageInfo { hasNextPage } } }';
    const { data } = await askOver(server.url, server.token('viewer'), query);
    expect(data.agencies.nodes.map(({ key }: { key: string }) => key)).toEqual(keys);
    expect(existsSync(join(folder, 'demo-loaded'))).toBe(true);
  });

  describe('the explorer', () => {
    let page: string;
    let token: string;
    beforeAll(async () => {
      const response = await fetch(`${server.url}/`, { headers: { accept: 'text/html,*/*' } });
      page = await response.text();
      token = /Bearer ([\w-]+\.[\w-]+\.[\w-]+)/.exec(page)?.[1] ?? '';
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    });

    it('is one page that needs no network, with a token and the examples filled in', () => {
      // not as matchers on the page, which would print all of it
      expect(/^\s*<!doctype html>/i.test(page)).toBe(true);
      expect(/<(script|link)[^>]+(src|href)="(https?:)?\/\//.test(page)).toBe(false);
      const missing = EXAMPLES.filter(({ query }) => !page.includes(JSON.stringify(query)));
      expect(missing).toEqual([]);
      expect(token).not.toBe('');
    });

    it.each(EXAMPLES.map(({ query, variables }) => [query.split('\n')[0], query, variables] as const))(
      'has an example that runs on the demo registry: %s',
      async (_, query, variables) => {
        for (let runs = 0; runs < 2; runs += 1) {
          const { data, errors } = await askOver(server.url, token, query, variables);
          expect(errors).toBeUndefined();
          const [answer] = Object.values<{ nodes?: unknown[]; userErrors?: unknown[] }>(data).slice(-1);
          expect(answer?.nodes?.length).not.toBe(0);
          expect(answer?.userErrors ?? []).toEqual([]);
        }
      },
    );

    it('does not take the place of the API for clients that want JSON', async () => {
      const response = await fetch(`${server.url}/health`);
      expect(await response.json()).toEqual({ status: 'ok' });
      const graphql = await fetch(`${server.url}/graphql`);
      expect(graphql.headers.get('content-type')).toContain('application/json');
      const rest = await fetch(`${server.url}/nothing`, { headers: { authorization: `Bearer ${token}` } });
      expect(rest.status).toBe(404);
    });

    it('stands beside an API that takes no body over 1 MB', async () => {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: 'x'.repeat(3_000_000) });
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] });
    });
  });

  it('keeps a second server off its folder, which stays as it is', async () => {
    expectOneLine(
      await failedStart(folder),
      `another server (process ${server.pid}) is using the data folder ${folder}`,
    );
    const { data } = await askOver(server.url, server.token('viewer'), '{ viewer { subject } }');
    expect(data.viewer.subject).toBe('local viewer');
  });

  it('ends with Ctrl-C, its database too, and keeps data and tokens for the second start', async () => {
    const query =
      'mutation ($key: String!) { createAgency(input: { key: $key, agency: { legalName: "Kept" } }) { outcome } }';
    await askOver(server.url, server.token('admin'), query, { key: 'kept-agency' });
    const { code, stderr } = await server.stop('SIGINT');
    expect([code, stderr]).toEqual([0, '']);
    expect(isAlive(server.enginePid)).toBe(false);
    expect(existsSync(join(folder, 'running.json'))).toBe(false);

    const second = await start(folder);
    expect(second.printed).not.toContain('Loading the demo registry');
    const { data } = await askOver(
      second.url,
      server.token('viewer'),
      '{ agency(key: "kept-agency") { legalName version } }',
    );
    expect(data.agency).toEqual({ legalName: 'Kept', version: 1 });
    expect((await second.stop('SIGTERM')).code).toBe(0);
    expect(isAlive(second.enginePid)).toBe(false);
  });
});

describe('a start that is interrupted', () => {
  it('while the demo registry loads leaves no process, and the next start completes the demo', async () => {
    const folder = newFolder();
    const { code } = await interruptedStart(folder, 'Loading the demo registry: 50', 'SIGINT');
    expect(code).toBe(0);
    const { engine } = JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'));
    await untilGone(engine);
    const next = await start(folder);
    expect(next.printed).toContain('Loading the demo registry');
    await next.stop();
  });

  it('by a kill leaves an engine behind that the next start ends', async () => {
    const folder = newFolder();
    const killed = await start(folder, '--no-demo');
    await killed.stop('SIGKILL');
    expect(isAlive(killed.enginePid)).toBe(true);
    const next = await start(folder, '--no-demo');
    expect(isAlive(killed.enginePid)).toBe(false);
    expect((await next.stop()).code).toBe(0);
  });

  it('long ago does not make the next one end a stranger with the same process number', async () => {
    const folder = newFolder();
    const stranger = process.pid;
    writeFileSync(join(folder, 'running.json'), JSON.stringify({ server: 999_999_999, engine: stranger }));
    const next = await start(folder, '--no-demo');
    expect(isAlive(stranger)).toBe(true);
    await next.stop();
  });
});

describe('loading the demo into a running registry', () => {
  it('creates everything once and finds it unchanged the second time', async () => {
    const folder = join(newFolder(), 'data');
    mkdirSync(folder);
    const server = await start(folder, '--no-demo');
    const load = () => runToEnd(['demo/cli.ts', '--url', `${server.url}/graphql`, '--data', folder]);
    const first = countsIn(await load());
    expect(first.map(({ updated, unchanged }) => updated + unchanged)).toEqual([0, 0, 0, 0]);
    expect(first[0]?.created).toBe(DEMO.agencies.length);
    const second = countsIn(await load());
    expect(second).toEqual(first.map(({ created }) => ({ created: 0, updated: 0, unchanged: created })));
    await server.stop();
  });

  it('says in one line when there is none', async () => {
    const { code, stderr } = await runToEnd([
      'demo/cli.ts',
      '--url',
      'http://127.0.0.1:1/graphql',
      '--data',
      newFolder(),
    ]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^demo:load: [^\n]*is the registry running at http:\/\/127\.0\.0\.1:1\/graphql\? npm start starts it\)\n$/,
    );
  });
});

/** The rows of the table it prints: created, updated, unchanged. */
function countsIn({ code, stdout, stderr }: Ended) {
  expect([code, stderr.match(/demo:load/)]).toEqual([0, null]);
  const rows = [...stdout.matchAll(/│ \w+ +│ (\d+) +│ (\d+) +│ (\d+) +│/g)];
  return rows.map(([, created, updated, unchanged]) => ({
    created: Number(created),
    updated: Number(updated),
    unchanged: Number(unchanged),
  }));
}
