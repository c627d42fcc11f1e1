import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { COMMANDS } from '#lib/cli/commands/index.ts';
import { RECORD_TYPE_NAMES } from '#lib/client/index.ts';
import { cliRunner } from '#test/support/cli.ts';
import { type Answering, answer, data, failingServer, refusal } from '#test/support/failing-server.ts';

const cli = cliRunner();
afterAll(cli.remove);
const VIEWER = data({ viewer: { subject: 'someone', grants: [] } });
const QUERY = ['query', '{ viewer { subject } }'];
const HOME_FILE = '.config/nz-privacy-registry/config.yaml';
/** An address that reaches the same server and does not count as this machine. */
const elsewhere = (url: string): string => url.replace('127.0.0.1', '0.0.0.0');

const serverOf = async (...answers: Answering[]) => {
  const server = await failingServer(...answers);
  onTestFinished(server.stop);
  return server;
};

/** A runner whose home and working folder have these files. */
function runnerWith(files: Record<string, string>) {
  const runner = cliRunner();
  onTestFinished(runner.remove);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(runner.home, name, '..'), { recursive: true });
    writeFileSync(join(runner.home, name), text);
  }
  return runner;
}

describe('help', () => {
  it('is what the program says without arguments, with every command and exit code', async () => {
    const { code, stdout } = await cli.run([]);
    expect(code).toBe(0);
    for (const { command } of COMMANDS) expect(stdout).toContain(`registry ${command}`);
    for (const number of [0, 1, 2, 3, 4, 5, 130]) expect(stdout).toMatch(new RegExp(`^ +${number}  \\S`, 'm'));
    expect((await cli.run(['--help'])).stdout).toBe(stdout);
  });

  it.each(COMMANDS.map(({ command }) => command.split(' ')[0] ?? ''))('of %s has examples', async (name) => {
    const { code, stdout } = await cli.run([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}# .+\\n {2}.*registry ${name}`));
  });

  it('says the version', async () => {
    expect((await cli.run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('completes commands and types in the shell', async () => {
    expect((await cli.run(['completion'])).stdout).toContain('registry --get-yargs-completions');
    expect((await cli.run(['--get-yargs-completions', 'registry', 'dea'])).stdout).toContain('deadlines');
    expect((await cli.run(['--get-yargs-completions', 'registry', 'check', '--output', ''])).stdout).toContain('sarif');
    const completed = async (...words: string[]) =>
      (await cli.run(['--get-yargs-completions', 'registry', ...words])).stdout.trim().split('\n');
    const all = await completed('list', '');
    expect(all).toEqual(expect.arrayContaining(['agency', 'processing-activity', 'breach']));
    expect(all).toHaveLength(RECORD_TYPE_NAMES.length);
    expect(await completed('list', 'pro')).toEqual(['processing-activity', 'provider']);
    expect(await completed('get', '--type', 'br')).toEqual(['breach']);
    expect(await completed('changes', '-t', '')).toEqual(all);
    expect(await completed('list', 'breach', '--so')).toContain('--sort');
    expect(await completed('get', '--')).toContain('--as-of');
  });
});

describe('a wrong command line', () => {
  it.each([
    [['lst', 'agencies'], 'Did you mean list?'],
    [['list', 'agencies', '--agnecy', 'x'], 'Did you mean --agency?'],
    [['check', '-n', '2'], 'unknown option or argument: n (see registry --help)'],
    [['list', 'agencies', '--output', 'xml'], 'Choices: "table", "json"'],
    [['list'], 'Not enough non-option arguments'],
    [['list', 'agencies', '--limit'], 'Not enough arguments following: limit'],
    [['list', 'agencies', '--all', '--limit', '1'], 'mutually exclusive'],
    [['token', '--lifetime', 'soon'], '--lifetime "soon"'],
    [['changes', '--interval', '0'], '--interval must be'],
    [['deadlines', '-a', 'x', '--within', '1.5'], '--within must be'],
    [['list', 'agencies', '--limit', '2.5'], '--limit must be a whole number from 1'],
    [['list', 'agencies', '--limit', '0'], '--limit must be a whole number from 1'],
    [['list', 'agencies', '--limit', 'x'], '--limit must be a whole number from 1'],
    [['snapshots', '--limit', '0'], '--limit must be a whole number from 1'],
    [['snapshots', '--limit', '1.5'], '--limit must be a whole number from 1'],
    [['list', 'agencies', '--url', 'notaurl'], 'the registry\'s address "notaurl" is none'],
    [['check', '--fail-on', 'worst'], '--fail-on: "worst" is none of HIGH, MEDIUM, LOW'],
    [['list', 'activities', '-a', 'x', '--agency', 'x'], '--agency is given more than once'],
    [['list', 'agencies', '--limit', '1', '--limit', '2'], '--limit is given more than once'],
    [['list', 'agencies', '-o', 'csv', '-o', 'json'], '--output is given more than once'],
    [
      ['list', 'agencies', '--url', 'http://127.0.0.1:1', '--url', 'http://127.0.0.1:1'],
      '--url is given more than once',
    ],
    [['changes', '--interval', '1', '--interval', '2'], '--interval is given more than once'],
    [['changes', '--state', 'a', '--state=b'], '--state is given more than once'],
  ])('%j asks nothing of the registry', async (args, message) => {
    const { code, stdout, stderr } = await cli.run(args, {
      env: { REGISTRY_URL: 'http://127.0.0.1:1', REGISTRY_TOKEN: 'x' },
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr.trim()).not.toContain('\n');
  });
});

describe('exit codes', () => {
  it.each([
    [3, refusal('UNAUTHENTICATED', 'No token.', 401), 'see `registry token --help`'],
    [3, refusal('FORBIDDEN', 'No role.'), 'FORBIDDEN: No role.'],
    [1, refusal('INVALID_ARGUMENT', 'No such agency.'), 'INVALID_ARGUMENT: No such agency.'],
    [5, refusal('INTERNAL_SERVER_ERROR', 'Something went wrong.', 500), '(request r-2)'],
    [5, answer(200, '<html>'), 'not as a registry does'],
  ])('are %d', async (code, answering, message) => {
    const { url } = await serverOf(answering);
    const ended = await cli.run(QUERY, { env: { REGISTRY_URL: url, REGISTRY_TOKEN: 'x' } });
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(message);
  });

  it('come with one line in which nothing steers the terminal', async () => {
    const { url } = await serverOf(refusal('FORBIDDEN', 'No\u001b[31m role.\r\n::error::x\u0085y'));
    const { stderr } = await cli.run(QUERY, { env: { REGISTRY_URL: url, REGISTRY_TOKEN: 'x' } });
    expect(stderr).toBe('registry: FORBIDDEN: No\\u{1b}[31m role. ::error::x y\n');
  });

  it('are 4 when nothing answers', async () => {
    const { url, stop } = await failingServer(VIEWER);
    await stop();
    const { code, stderr } = await cli.run(QUERY, { env: { REGISTRY_URL: url, REGISTRY_TOKEN: 'x' } });
    expect(code).toBe(4);
    expect(stderr).toContain('ECONNREFUSED');
  });

  it('are 130 after Ctrl-C', async () => {
    const { url } = await serverOf(() => stop.abort());
    const stop = new AbortController();
    const ended = await cli.run(QUERY, { env: { REGISTRY_URL: url, REGISTRY_TOKEN: 'x' }, signal: stop.signal });
    expect(ended).toMatchObject({ code: 130, stdout: '', stderr: '' });
  });
});

describe('configuration', () => {
  it('is taken from options, then the environment, then the working folder, then home', async () => {
    const { url } = await serverOf(VIEWER);
    const deadEnd = 'http://127.0.0.1:1';
    const { run } = runnerWith({
      'registry.config.json': JSON.stringify({ url }),
      [HOME_FILE]: `url: ${deadEnd}\ntoken: t\n`,
    });
    expect((await run(QUERY)).code).toBe(0);
    expect((await run(QUERY, { env: { REGISTRY_URL: deadEnd } })).code).toBe(4);
    expect((await run([...QUERY, '--url', url], { env: { REGISTRY_URL: deadEnd } })).code).toBe(0);
  });

  it('may stand in a file that is named', async () => {
    const { url, received } = await serverOf(VIEWER);
    const { run } = runnerWith({ 'ci.yaml': `url: ${url}\ntoken: from-file\noutput: yaml\n` });
    expect((await run([...QUERY, '--config', 'ci.yaml'])).stdout).toBe('viewer:\n  subject: someone\n  grants: []\n');
    expect(received[0]?.token).toBe('from-file');
    expect((await run([...QUERY, '--config', 'none.yaml'])).stderr).toContain('none.yaml does not exist');
  });

  it.each([
    ['url: [', /registry\.config\.yaml:1:\d+: /],
    ['urll: x', /registry\.config\.yaml: .*urll/],
    ['output: xml', /registry\.config\.yaml: output: /],
    ['tokenCommand: "rm -rf /"', /tokenCommand.*read only from your own configuration/],
    ['token: x', /"token".*read only from your own configuration/],
  ])('that can not be used is refused with its place: %s', async (text, message) => {
    const { run } = runnerWith({ 'registry.config.yaml': text });
    const { code, stderr } = await run(QUERY);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('an address in the file of the working folder', () => {
  it.each(['token', 'token command', 'issuer'])('gets no %s of the user, who has not named it', async (kind) => {
    const { url, received } = await serverOf(VIEWER);
    const issuer = await serverOf(answer(200, { access_token: 'secret' }));
    const { run } = runnerWith({ 'registry.config.yaml': `url: ${elsewhere(url)}` });
    const { code, stderr } = await run(['token', '--check'], {
      env: {
        token: { REGISTRY_TOKEN: 'secret' },
        'token command': { REGISTRY_TOKEN_COMMAND: 'echo secret; touch asked' },
        issuer: {
          REGISTRY_TOKEN_ENDPOINT: issuer.url,
          REGISTRY_CLIENT_ID: 'cli',
          REGISTRY_CLIENT_SECRET: 'secret',
        },
      }[kind],
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/registry\.config\.yaml.*--url or REGISTRY_URL.*--config/);
    expect([...received, ...issuer.received]).toEqual([]);
  });

  it('gets one when the user names the same server, or the file', async () => {
    const there = 'https://127.0.0.2:1';
    // a token that no header can carry ends with code 3, just before it would be sent
    const env = { REGISTRY_TOKEN: 'se cret' };
    const { run } = runnerWith({ 'registry.config.yaml': `url: ${there}/graphql`, [HOME_FILE]: `url: ${there}` });
    expect((await run(QUERY, { env })).code).toBe(3);
    const { run: other } = runnerWith({
      'registry.config.yaml': `url: ${there}`,
      [HOME_FILE]: 'url: https://127.0.0.2:2',
    });
    expect((await other(QUERY, { env })).code).toBe(2);
    expect((await other([...QUERY, '--config', 'registry.config.yaml'], { env })).code).toBe(3);
    expect((await other([...QUERY, '--url', there], { env })).code).toBe(3);
    expect((await other(QUERY, { env: { ...env, REGISTRY_URL: there } })).code).toBe(3);
  });

  it.each(['127.0.0.1', 'localhost'])('gets one on this machine: %s', async (host) => {
    const { url, received } = await serverOf(VIEWER);
    const { run } = runnerWith({ 'registry.config.yaml': `url: ${url.replace('127.0.0.1', host)}` });
    await run(QUERY, { env: { REGISTRY_TOKEN: 'secret' } });
    expect(received.map(({ token }) => token)).toEqual(['secret']);
  });

  it('is asked without a token when there is none', async () => {
    const { url, received } = await serverOf(VIEWER);
    const { run } = runnerWith({ 'registry.config.yaml': `url: ${elsewhere(url)}` });
    expect((await run(QUERY)).code).toBe(0);
    expect(received).toHaveLength(1);
  });
});

describe('a token', () => {
  it('is not sent over plain http to another machine', async () => {
    const { url, received } = await serverOf(VIEWER);
    const { code, stderr } = await cli.run([...QUERY, '--url', elsewhere(url)], { env: { REGISTRY_TOKEN: 'secret' } });
    expect([code, received]).toEqual([2, []]);
    expect(stderr).toContain('use https:');
    const env = {
      REGISTRY_TOKEN_ENDPOINT: elsewhere(url),
      REGISTRY_CLIENT_ID: 'cli',
      REGISTRY_CLIENT_SECRET: 'secret',
    };
    expect((await cli.run(QUERY, { env })).code).toBe(2);
    expect(received).toEqual([]);
  });

  it('may come from a command, and is got anew when it ends during a run', async () => {
    const ended: Answering = (received, ...rest) =>
      (received.token === 'token-1' ? refusal('UNAUTHENTICATED', 'Ended.', 401) : VIEWER)(received, ...rest);
    const { url, received } = await serverOf(ended);
    const command = 'echo x >> count; echo token-$(wc -l < count | tr -d " ")';
    const { code, stderr } = await cli.run(QUERY, {
      env: { REGISTRY_URL: url, REGISTRY_TOKEN_COMMAND: command, PATH: process.env.PATH ?? '' },
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(received.map(({ token }) => token)).toEqual(['token-1', 'token-2']);
  });

  it.each([
    ['exit 7', 'ended with code 7'],
    ['true', 'printed nothing'],
  ])('command that gives none is at fault: %s', async (command, message) => {
    const env = { REGISTRY_URL: 'http://127.0.0.1:1', REGISTRY_TOKEN_COMMAND: command, PATH: process.env.PATH ?? '' };
    const { code, stderr } = await cli.run(QUERY, { env });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  const oidc = (url: string) => ({
    REGISTRY_TOKEN_ENDPOINT: `${url}/token`,
    REGISTRY_CLIENT_ID: 'cli',
    REGISTRY_CLIENT_SECRET: 'top secret',
    REGISTRY_SCOPE: 'registry',
  });

  it('may come from an issuer, by the client-credentials grant', async () => {
    const issuer = await serverOf(answer(200, { access_token: 'issued', expires_in: 60 }));
    const { url, received } = await serverOf(VIEWER);
    expect((await cli.run(QUERY, { env: { REGISTRY_URL: url, ...oidc(issuer.url) } })).code).toBe(0);
    expect(received[0]?.token).toBe('issued');
    expect(issuer.received[0]).toMatchObject({ path: '/token', body: 'grant_type=client_credentials&scope=registry' });
  });

  it('that an issuer refuses is an error that names no secret', async () => {
    const issuer = await serverOf(answer(400, { error: 'invalid_client', error_description: 'unknown client' }));
    const env = { REGISTRY_URL: 'http://127.0.0.1:1', ...oidc(issuer.url) };
    const { code, stderr } = await cli.run(QUERY, { env });
    expect(code).toBe(3);
    expect(stderr).toContain('invalid_client: unknown client');
    expect(stderr).not.toContain('secret');
    expect(await cli.run(QUERY, { env: { ...env, REGISTRY_CLIENT_SECRET: '' } })).toMatchObject({ code: 2 });
  });

  it('is never printed when it can not be sent', async () => {
    const { code, stdout, stderr } = await cli.run(QUERY, {
      env: { REGISTRY_URL: 'http://127.0.0.1:1', REGISTRY_TOKEN: 'se cret', REGISTRY_DEBUG: '1' },
    });
    expect(code).toBe(3);
    expect(stdout + stderr).not.toContain('cret');
  });

  it('is not made up for a registry elsewhere', async () => {
    const { url, received } = await serverOf(refusal('UNAUTHENTICATED', 'No token.', 401));
    await cli.run(QUERY, { env: { REGISTRY_URL: elsewhere(url) } });
    expect(received.map(({ token }) => token)).toEqual([undefined]);
  });
});
