import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { engineBinary } from '#lib/local/engine.ts';
import { expectOneLine, failedStart, localServers, runToEnd } from '#test/support/local-server.ts';

const { newFolder, cleanUp } = localServers();
afterAll(cleanUp);

describe('a start that can not succeed', () => {
  it('says that the port is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const folder = newFolder();
    expectOneLine(
      await failedStart(folder, ['--port', String(port)]),
      `port ${port} is in use; stop what listens there, or start with --port`,
    );
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
    taken.close();
  });

  it('says that a file stands where the data folder should be', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    expectOneLine(await failedStart(file), `can't use the data folder ${file}`);
  });

  it('says that the database is none and which file it is', async () => {
    const folder = newFolder();
    const file = join(folder, 'registry.db');
    writeFileSync(file, 'garbage '.repeat(1_000));
    expectOneLine(await failedStart(folder), `its file is ${file}; move it away`);
    expect(readFileSync(file, 'utf8')).toContain('garbage');
  });

  it.each(['{', '{}', '{"kty":"EC"}'])('says that the key is none: %s', async (content) => {
    const folder = newFolder();
    const file = join(folder, 'development-key.json');
    writeFileSync(file, content);
    expectOneLine(await failedStart(folder), `${file} can't be read as a key; remove it`);
  });

  it('says that the database can not be reached', async () => {
    const environment = { DYNAMODB_ENDPOINT: 'http://127.0.0.1:1' };
    expectOneLine(await failedStart(newFolder(), [], environment), "the table can't be used: ");
  });

  it('says that what regulations prescribe can not be read', async () => {
    const folder = newFolder();
    const environment = { PRESCRIBED: '{"countries": ["AU"]}' };
    expectOneLine(await failedStart(folder, [], environment), 'PRESCRIBED must be a JSON object');
    expect(existsSync(join(folder, 'running.json'))).toBe(false);
  });

  it.each([
    ['--port', 'http', '--port http is not a port number'],
    ['--port', '70000', '--port 70000 is not a port number'],
    ['--colour', 'red', "Unknown option '--colour'"],
  ])('says what is wrong with %s %s', async (option, value, message) => {
    expectOneLine(await runToEnd(['lib/entry/local.ts', option, value]), message);
  });

  it('says on another platform what to do', () => {
    expect(() => engineBinary('sunos', 'x64')).toThrow(
      'no local database for sunos-x64: the package @dynoxide/sunos-x64 is not installed; set DYNAMODB_ENDPOINT to a DynamoDB-compatible server',
    );
  });
});

describe('help', () => {
  it('names every option and leaves nothing behind', async () => {
    const { code, stdout } = await runToEnd(['lib/entry/local.ts', '--help', '--data', join(newFolder(), 'unused')]);
    expect(code).toBe(0);
    for (const name of [
      '--port',
      '--data',
      '--no-demo',
      'DYNAMODB_ENDPOINT',
      'TABLE_NAME',
      'LOG_LEVEL',
      'PRESCRIBED',
    ]) {
      expect(stdout).toContain(name);
    }
  });
});
