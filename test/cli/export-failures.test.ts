import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { cliRunner } from '#test/support/cli.ts';
import { type Answering, answer, cut, data, failingServer } from '#test/support/failing-server.ts';
import { testFolder } from '#test/support/local-server.ts';

const cli = cliRunner();
afterAll(cli.remove);

const CONTENT = '{"id":"1"}\n';
const SNAPSHOT = {
  id: 's-1',
  run: 'r',
  agencyKey: null,
  kind: 'FULL',
  status: 'COMPLETE',
  requestedAt: '2026-01-01T00:00:00.000Z',
  requestedBy: 'someone',
  asOf: '2026-01-01T00:00:00.000Z',
  since: null,
  completedAt: '2026-01-01T00:01:00.000Z',
  recordsWritten: 1,
  schemaVersion: '1.0',
  headsDigest: 'd',
  error: null,
  typesLeftOut: [],
};

/** A registry with one snapshot of one file; `file` answers for its bytes, `asked` for the request for it. */
async function registryWith(file: Answering[], asked: object = { snapshot: SNAPSHOT, userErrors: [] }) {
  let addresses = 0;
  let fetched = 0;
  const server = await failingServer((received, response, request) => {
    const query = String(received.body.query ?? '');
    const say = (value: unknown) => data(value)(received, response, request);
    if (received.path.startsWith('/file')) {
      fetched += 1;
      file[Math.min(fetched, file.length) - 1]?.(received, response, request);
    } else if (query.includes('mutation')) say({ requestSnapshot: asked });
    else if (query.includes('SnapshotFiles')) {
      addresses += 1;
      say({
        snapshot: { ...SNAPSHOT, files: [offered(`http://${request.headers.host}/file?${addresses}`)], manifest: null },
      });
    } else say({ snapshot: SNAPSHOT });
  });
  onTestFinished(server.stop);
  const folder = testFolder();
  onTestFinished(folder.remove);
  const run = () =>
    cli.run(['export', folder.path, '--format', 'ndjson'], { env: { REGISTRY_URL: server.url, REGISTRY_TOKEN: 'x' } });
  const files = () => server.received.filter(({ path }) => path.startsWith('/file'));
  return { run, files, latest: join(folder.path, 'latest.json'), content: join(folder.path, offered('').path) };
}

const offered = (address: string) => ({
  table: 't',
  format: 'NDJSON',
  path: 'v1/all/open/ndjson/entity=t/part-00000.ndjson',
  rows: 1,
  bytes: CONTENT.length,
  sha256: createHash('sha256').update(CONTENT).digest('hex'),
  restricted: false,
  address,
  addressExpiresAt: '2026-01-01T00:15:00.000Z',
});

describe('an export', () => {
  it('gets a new address when one has ended, and tries again after a cut and a busy moment', async () => {
    const { run, files, content } = await registryWith([answer(403, ''), cut, answer(503, ''), answer(200, CONTENT)]);
    expect(await run()).toMatchObject({ code: 0 });
    expect(files().map(({ path }) => path)).toEqual(['/file?1', '/file?2', '/file?2', '/file?2']);
    expect(
      files()
        .map(({ token }) => token)
        .filter(Boolean),
    ).toEqual([]);
    expect(readFileSync(content, 'utf8')).toBe(CONTENT);
  });

  it('that finds its files gone says so, and publishes nothing', async () => {
    const { run, latest } = await registryWith([answer(404, '')]);
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('is no longer kept. Ask for a new snapshot.');
    expect(existsSync(latest)).toBe(false);
  });

  it('whose every address is refused ends, and goes on when it is run again', async () => {
    const { run, latest } = await registryWith([
      ...Array.from({ length: 5 }, () => answer(403, '')),
      answer(200, CONTENT),
    ]);
    expect(await run()).toMatchObject({ code: 3 });
    expect(existsSync(latest)).toBe(false);
    expect(await run()).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('going on with the snapshot asked for'),
    });
    expect(existsSync(latest)).toBe(true);
  });

  it('says why a snapshot was refused or failed', async () => {
    const refused = {
      snapshot: null,
      userErrors: [{ code: 'RULE_BROKEN', field: ['input'], message: 'There is no place.' }],
    };
    expect(await (await registryWith([], refused)).run()).toMatchObject({
      code: 1,
      stderr: 'registry: RULE_BROKEN input: There is no place.\n',
    });
    const failed = { snapshot: { ...SNAPSHOT, status: 'FAILED', error: 'The bucket is away.' }, userErrors: [] };
    expect((await (await registryWith([], failed)).run()).stderr).toContain('snapshot s-1 failed: The bucket is away.');
  });
});

describe('snapshots', () => {
  it('are listed', async () => {
    const server = await failingServer(
      data({ snapshots: { nodes: [SNAPSHOT], pageInfo: { hasNextPage: true, endCursor: 'c' } } }),
    );
    onTestFinished(server.stop);
    const env = { REGISTRY_URL: server.url, REGISTRY_TOKEN: 'x' };
    const { stdout } = await cli.run(['snapshots', '--limit', '1', '-o', 'csv'], { env });
    expect(stdout.split('\r\n')[1]).toBe('s-1,FULL,COMPLETE,2026-01-01T00:00:00.000Z,someone,1,1.0,');
    expect(server.received).toHaveLength(1);
  });
});
