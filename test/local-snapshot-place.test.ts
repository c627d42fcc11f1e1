import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localServer } from '#lib/local/server.ts';
import { type FolderPlace, folderPlace, keptKey } from '#lib/local/snapshot-place.ts';
import { type TestFolder, testFolder } from '#test/support/local-server.ts';

const FILE = 'v1/all/open/csv/entity=agency/dt=2026-11-28/run=01KB/part-00000.csv';
const NOW = Date.parse('2026-11-28T02:00:00.000Z');

let data: TestFolder;
let place: FolderPlace;
let server: Server;
let base: string;
const clock = { now: NOW };

beforeAll(async () => {
  data = testFolder();
  const folder = join(data.path, 'snapshots');
  mkdirSync(join(folder, dirname(FILE)), { recursive: true });
  writeFileSync(join(folder, FILE), 'id,name\r\n');
  mkdirSync(join(folder, '.unfinished'));
  writeFileSync(join(folder, '.unfinished/half'), 'half');
  writeFileSync(join(data.path, 'secret'), 'secret');
  place = folderPlace(folder, keptKey(join(data.path, 'snapshot-key')), () => clock.now);
  server = localServer(async () => ({ statusCode: 418, body: 'the handler' }), {}, place.serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  data.remove();
});

const addressOf = async (path: string): Promise<string> => (await place.address(path, 900, base)).address;

/** A request whose path goes out as it is written: `fetch` would tidy it up. */
const fetchRaw = (path: string, method = 'GET') =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    request(`${base}/`, { path, method }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      resolve({ status: response.statusCode ?? 0, body });
    })
      .on('error', reject)
      .end();
  });

const refusalOf = async (address: string) => {
  const response = await fetch(address);
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  return { status: response.status, code: errors[0]?.extensions.code, message: errors[0]?.message };
};

describe('an address of a file in a folder', () => {
  it('answers with the file, whole and for nobody to keep', async () => {
    const { address, expiresAt } = await place.address(FILE, 900, base);
    expect(expiresAt).toBe('2026-11-28T02:15:00.000Z');
    const response = await fetch(address);
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('id,name\r\n');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-length': '9',
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="agency-00000.csv"',
      'x-content-type-options': 'nosniff',
    });
    expect((await fetch(address, { method: 'HEAD' })).headers.get('content-length')).toBe('9');
  });

  it('ends when it says, and says so', async () => {
    const address = await addressOf(FILE);
    clock.now = NOW + 900_000;
    expect(await refusalOf(address)).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
      message: expect.stringContaining('ended'),
    });
    clock.now = NOW;
  });

  it('is refused with another end, another path, another signature or none', async () => {
    const address = await addressOf(FILE);
    const forged = [
      address.replace(/expires=(\d+)/, (_, end) => `expires=${Number(end) + 1}`),
      address.replace('agency', 'breach'),
      address.replace(/signature=./, (text) => `signature=${text.endsWith('A') ? 'B' : 'A'}`),
      address.replace(/&signature=.*/, ''),
      address.replace(/\?.*/, ''),
      (await folderPlace('x', new Uint8Array(32), () => NOW).address(FILE, 900, base)).address,
    ];
    for (const each of forged) expect(await refusalOf(each)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it('leads nowhere else: out of the folder, to what is being written, or through a link of encodings', async () => {
    for (const path of [
      '../secret',
      '.unfinished/half',
      'v1/../../secret',
      '/etc/hostname',
      'v1//x',
      'v1/.',
      '',
      'a\\b',
    ]) {
      const { pathname, search } = new URL(await addressOf(path));
      const typed = [
        `/snapshots/${path}${search}`,
        `${pathname}${search}`,
        `/snapshots/${encodeURIComponent(path)}${search}`,
      ];
      for (const each of typed) expect([each, (await fetchRaw(each)).status]).not.toEqual([each, 200]);
      await expect(place.read(path)).rejects.toThrow('is no path of a snapshot');
    }
    expect((await fetchRaw('/snapshots/%E0%A4%A?expires=1&signature=x')).status).toBe(403);
  });

  it('of a file that is gone, or of a folder, says that it is no longer kept', async () => {
    for (const path of ['v1/gone.csv', 'v1/all']) {
      expect(await refusalOf(await addressOf(path))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    }
    expect(await place.read('v1/gone.csv')).toBeUndefined();
  });

  it('takes no other method, and leaves all other paths to the registry', async () => {
    const { pathname, search } = new URL(await addressOf(FILE));
    expect((await fetchRaw(`${pathname}${search}`, 'PUT')).status).toBe(405);
    expect((await fetchRaw('/graphql')).body).toBe('the handler');
    expect((await fetchRaw('//')).body).toBe('the handler');
    expect((await fetchRaw('/snapshotsx')).body).toBe('the handler');
  });

  it('is signed with a key that only this user may read and that stays', () => {
    const file = join(data.path, 'snapshot-key');
    expect(keptKey(file)).toEqual(readFileSync(file));
    expect(keptKey(file)).toHaveLength(32);
  });
});
