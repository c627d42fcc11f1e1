import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Answering, data, failingServer, refusal, silence } from '#test/support/failing-server.ts';

const BIN = fileURLToPath(new URL('../../bin/registry.js', import.meta.url));

/** Makes the launcher take its Node for one that can't run the sources. */
const AS_OLD_NODE =
  'data:text/javascript,Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } })';

/** Starts the program as its users do, against a server that answers so. */
async function start(args: string[], answering: Answering, nodeArgs: string[] = []) {
  const server = await failingServer(answering);
  onTestFinished(server.stop);
  const env = { ...process.env, REGISTRY_URL: server.url, REGISTRY_TOKEN: 'x' };
  const child = spawn(process.execPath, [...nodeArgs, BIN, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => {
    texts.stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    texts.stderr += chunk;
  });
  return { child, ended: once(child, 'close').then(([code, signal]) => ({ code, signal, ...texts })) };
}

describe('the program', () => {
  it('hands its exit code and its streams on', async () => {
    const asked = await start(['query', '{ viewer { subject } }'], data({ viewer: { subject: 'someone' } }));
    expect(await asked.ended).toMatchObject({
      code: 0,
      stdout: '{\n  "viewer": {\n    "subject": "someone"\n  }\n}\n',
      stderr: '',
    });
    const refused = await start(['query', '{ viewer { subject } }'], refusal('FORBIDDEN', 'No role.'));
    expect(await refused.ended).toMatchObject({ code: 3, stdout: '', stderr: 'registry: FORBIDDEN: No role.\n' });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends on %s with code 130', async (signal) => {
    const received = Promise.withResolvers<void>();
    const { child, ended } = await start(['query', '{ viewer { subject } }'], (...all) => {
      received.resolve();
      silence(...all);
    });
    await received.promise;
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 130, signal: null, stdout: '', stderr: '' });
  });

  it.each([
    ['a Node that runs the sources', []],
    ['an older one that starts another', ['--import', AS_OLD_NODE]],
  ])('leaves no process behind when it is killed, under %s', async (_, nodeArgs) => {
    const received = Promise.withResolvers<void>();
    const answering: Answering = (...all) => {
      received.resolve();
      silence(...all);
    };
    const { child, ended } = await start(['query', '{ viewer { subject } }'], answering, nodeArgs);
    await received.promise;
    child.kill('SIGKILL');
    // its streams close when the last process that holds them has ended
    expect(await ended).toMatchObject({ signal: 'SIGKILL', stdout: '', stderr: '' });
  });

  it('ends like the Node that it had to start', async () => {
    const answering = refusal('FORBIDDEN', 'No role.');
    const { ended } = await start(['query', '{ viewer { subject } }'], answering, ['--import', AS_OLD_NODE]);
    expect(await ended).toMatchObject({ code: 3, signal: null, stderr: 'registry: FORBIDDEN: No role.\n' });
  });

  it('ends quietly when its reader has gone', async () => {
    let page = 0;
    const endless: Answering = (...all) => {
      page += 1;
      const nodes = Array.from({ length: 100 }, (_, index) => ({
        key: `agency-${page}-${index}`,
        legalName: 'x'.repeat(1000),
      }));
      data({ agencies: { nodes, pageInfo: { hasNextPage: true, endCursor: String(page) } } })(...all);
    };
    const { child, ended } = await start(['list', 'agencies', '--all', '-o', 'ndjson'], endless);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    expect(await ended).toMatchObject({ code: 0, signal: null, stderr: '' });
  });
});
