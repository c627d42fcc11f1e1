import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Content } from '#test/support/builders.ts';
import { askOver, type LocalServer, localServers, untilGone } from '#test/support/local-server.ts';

const { newFolder, start, cleanUp } = localServers();
afterAll(cleanUp);

const FIELDS = 'id run status asOf requestedAt recordsWritten error files { table format bytes sha256 address }';

const ask = async (server: LocalServer, role: string, query: string) => {
  const { data, errors } = await askOver(server.url, server.token(role), query);
  expect(errors).toBeUndefined();
  return data;
};
const createAgency = (server: LocalServer) =>
  ask(
    server,
    'admin',
    'mutation { createAgency(input: { key: "moh", agency: { legalName: "Ministry of Health" } }) { outcome } }',
  );
const request = async (server: LocalServer): Promise<Content> =>
  (await ask(server, 'auditor', `mutation { requestSnapshot(input: {}) { snapshot { ${FIELDS} } } }`)).requestSnapshot
    .snapshot;
const find = async (server: LocalServer, id: string): Promise<Content> =>
  (await ask(server, 'auditor', `{ snapshot(id: "${id}") { ${FIELDS} } }`)).snapshot;

/** The snapshot once it has ended; asked for again and again, for at most half a minute. */
const ended = (server: LocalServer, id: string): Promise<Content> =>
  vi.waitFor(
    async () => {
      const found = await find(server, id);
      expect(['COMPLETE', 'FAILED']).toContain(found.status);
      return found;
    },
    { timeout: 30_000, interval: 50 },
  );

async function expectFetchable({ files }: Content): Promise<void> {
  expect(files.length).toBeGreaterThan(3);
  for (const { address, bytes, sha256 } of files) {
    const content = Buffer.from(await (await fetch(address)).arrayBuffer());
    expect(content).toHaveLength(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  }
}

describe('a local registry', () => {
  it('writes a snapshot right after it was asked for, and hands out its files', async () => {
    const folder = newFolder();
    const server = await start(folder, '--no-demo');
    await createAgency(server);
    const { id } = await request(server);
    const complete = await ended(server, id);
    expect(complete).toMatchObject({ status: 'COMPLETE', recordsWritten: 1, error: null });
    await expectFetchable(complete);
    const csv = complete.files.find(({ table, format }: Content) => table === 'agency' && format === 'CSV');
    expect(await (await fetch(csv.address)).text()).toContain('Ministry of Health');
    expect(readdirSync(join(folder, 'snapshots', 'v1', 'all'))).toContain('latest.json');
    await server.stop();
  });

  it.each(['SIGKILL', 'SIGINT'] as const)(
    'goes on after %s in the middle of a snapshot with the next start',
    async (signal) => {
      const folder = newFolder();
      const first = await start(folder, '--no-demo');
      await createAgency(first);
      const { id, run } = await request(first);
      const progress = join(folder, 'snapshots/v1/all/progress', `run=${run}.json`);
      await vi.waitUntil(() => existsSync(progress), { timeout: 30_000, interval: 5 });
      expect((await find(first, id)).status).toBe('RUNNING');
      await first.stop(signal);
      if (signal === 'SIGKILL') process.kill(first.enginePid, 'SIGKILL');
      await untilGone(first.enginePid);
      const second = await start(folder, '--no-demo');
      const complete = await ended(second, id);
      expect(complete).toMatchObject({ run, status: 'COMPLETE' });
      await expectFetchable(complete);
      await second.stop();
    },
  );
});
