import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createCli } from '#lib/cli/cli.ts';
import { exportTables } from '#lib/cli/commands/export.ts';
import { exportDirectly } from '#lib/cli/export/direct.ts';
import { testFolder } from '#test/support/local-server.ts';
import { startRegistry, TABLE, type TestRegistry } from '#test/support/registry.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
  const admin = await registry.as('*:admin');
  await admin.query('mutation { createAgency(input: {key: "one", agency: {legalName: "One"}}) { outcome } }');
});
afterAll(() => registry?.stop());

const credentials = { AWS_REGION: 'local', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };

async function exporting(folder: string, signal = new AbortController().signal, isNew = false) {
  let stdout = '';
  const out = new Writable({
    write(chunk, _encoding, done) {
      stdout += chunk;
      done();
    },
  });
  const io = {
    stdout: out,
    stderr: new Writable({ write: (_chunk, _encoding, done) => done() }),
    stdin: Readable.from([]),
  };
  const cli = await createCli(exportTables, {}, { ...io, env: { ...credentials, HOME: folder }, cwd: folder, signal });
  const { endpoint } = registry.engine;
  const code = await exportDirectly(cli, {
    tableName: TABLE,
    endpoint,
    folder,
    kind: 'FULL',
    isNew,
    settleMs: 0,
  });
  return { code, stdout };
}

describe('an export from the table itself', () => {
  it('writes every table with a manifest whose hashes are right', async () => {
    const folder = testFolder();
    onTestFinished(folder.remove);
    const { code, stdout } = await exporting(folder.path);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toContainEqual({ table: 'agency', rows: 1, files: 3 });
    const latest = JSON.parse(readFileSync(join(folder.path, 'v1/all/latest.json'), 'utf8'));
    const manifest = JSON.parse(readFileSync(join(folder.path, latest.full.manifest), 'utf8'));
    for (const { files } of manifest.tables) {
      for (const { path, sha256 } of files) {
        expect(
          createHash('sha256')
            .update(readFileSync(join(folder.path, path)))
            .digest('hex'),
        ).toBe(sha256);
      }
    }
  });

  it('that was interrupted goes on with its instant', async () => {
    const folder = testFolder();
    onTestFinished(folder.remove);
    const stopped = new AbortController();
    stopped.abort();
    expect((await exporting(folder.path, stopped.signal)).code).toBe(130);
    const order = join(folder.path, '.order.json');
    const { asOf } = JSON.parse(readFileSync(order, 'utf8'));
    expect((await exporting(folder.path)).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder.path, 'v1/all/latest.json'), 'utf8')).full.asOf).toBe(asOf);
    expect(existsSync(order)).toBe(false);
  });

  it.each(['', '{"table":', '{"table":1}'])('says what to do about an order that can not be read: %j', async (text) => {
    const folder = testFolder();
    onTestFinished(folder.remove);
    writeFileSync(join(folder.path, '.order.json'), text);
    await expect(exporting(folder.path)).rejects.toMatchObject({
      name: 'UsageError',
      message: expect.stringMatching(/\.order\.json .*--new/),
    });
    expect(await exporting(folder.path, undefined, true)).toMatchObject({ code: 0 });
  });
});
