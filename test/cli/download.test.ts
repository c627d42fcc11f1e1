import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { download, isThere, localPath, type SnapshotFile } from '#lib/cli/export/download.ts';
import { type Answering, answer, cut, failingServer } from '#test/support/failing-server.ts';
import { testFolder } from '#test/support/local-server.ts';

const CONTENT = 'a,b\r\n1,2\r\n';
const never = new AbortController().signal;

async function fileAt(answering: Answering, changes: Partial<SnapshotFile> = {}) {
  const server = await failingServer(answering);
  const folder = testFolder();
  onTestFinished(server.stop);
  onTestFinished(folder.remove);
  const file: SnapshotFile = {
    table: 't',
    format: 'CSV',
    path: 'v1/all/open/csv/entity=t/part-00000.csv',
    rows: 1,
    bytes: CONTENT.length,
    sha256: createHash('sha256').update(CONTENT).digest('hex'),
    restricted: false,
    address: `${server.url}/signed`,
    addressExpiresAt: '2030-01-01T00:00:00.000Z',
    ...changes,
  };
  return { server, folder: folder.path, file, target: join(folder.path, file.path) };
}

describe('a download', () => {
  it('is there under its name when it is whole, and was fetched without a token', async () => {
    const { server, folder, file, target } = await fileAt(answer(200, CONTENT));
    expect(await isThere(folder, file)).toBe(false);
    await download(folder, file, never);
    expect(readFileSync(target, 'utf8')).toBe(CONTENT);
    expect(await isThere(folder, file)).toBe(true);
    expect(server.received[0]?.token).toBeUndefined();
  });

  it.each([
    ['cut off', cut, {}, 'network'],
    ['shorter than promised', answer(200, 'a,b\r\n'), {}, 'network'],
    ['other than promised', answer(200, CONTENT), { sha256: '0'.repeat(64) }, 'network'],
    ['not kept any more', answer(404, ''), {}, 'refused'],
    ['answered by a busy place', answer(503, ''), {}, 'busy'],
  ])('that is %s leaves nothing', async (_what, answering, changes, kind) => {
    const { folder, file, target } = await fileAt(answering, changes);
    await expect(download(folder, file, never)).rejects.toMatchObject({ kind });
    expect(readdirSync(dirname(target))).toEqual([]);
  });

  it('is not disturbed by another into the same folder', async () => {
    const begun: (() => void)[] = [];
    const { folder, file, target } = await fileAt((_received, response) => {
      response.write(CONTENT.slice(0, 4));
      begun.push(() => response.end(CONTENT.slice(4)));
    });
    const first = download(folder, file, never);
    const second = download(folder, file, never);
    while (begun.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    for (const finish of begun) finish();
    await Promise.all([first, second]);
    expect(readFileSync(target, 'utf8')).toBe(CONTENT);
    expect(readdirSync(dirname(target))).toHaveLength(1);
  });

  it('asks for a new address when its own has ended', async () => {
    const { folder, file } = await fileAt(answer(403, ''));
    await expect(download(folder, file, never)).rejects.toMatchObject({ name: 'AddressEnded' });
  });

  it('goes nowhere but into the folder', () => {
    for (const path of ['../x', '/etc/x', 'a/../../x', 'a//b', '.hidden', 'a/b\\c']) {
      expect(() => localPath('/folder', path)).toThrow('is no path of a snapshot');
    }
  });
});
