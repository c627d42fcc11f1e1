import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testFolder } from '#test/support/local-server.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = testFolder();
const installed = join(folder.path, 'node_modules', 'nz-privacy-registry');
afterAll(folder.remove);

const run = (command: string, args: string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The package as npm packs it, unpacked where another app would have it. */
beforeAll(() => {
  const source = join(folder.path, 'source');
  mkdirSync(source);
  // a copy, so that nothing is built within the sources that other tests read
  for (const name of [
    'bin',
    'lib',
    'scripts',
    'docs',
    'package.json',
    'README.md',
    'tsconfig.json',
    'tsconfig.client.json',
  ]) {
    cpSync(join(ROOT, name), join(source, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(source, 'node_modules'));
  run(process.execPath, ['scripts/build.ts'], source);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const [packed] = JSON.parse(run(npm, ['pack', '--json', '--ignore-scripts', '--offline'], source));
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', join(source, packed.filename), '-C', installed, '--strip-components=1'], source);
  // what the client's types are written with
  for (const name of ['@graphql-typed-document-node/core', 'graphql', '@types/node', 'undici-types']) {
    const target = join(folder.path, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), target);
  }
}, 120_000);

describe('the package', () => {
  it('holds what users run and nothing of the server', () => {
    const files = run('find', ['.', '-type', 'f'], installed).trim().split('\n');
    expect(files).toEqual(
      expect.arrayContaining([
        './bin/registry.js',
        './dist/cli.js',
        './dist/cli/encoding-thread.js',
        './dist/client/index.d.ts',
        './README.md',
      ]),
    );
    expect(files.filter((name) => /\.ts$/.test(name) && !/\.d\.ts$/.test(name))).toEqual([]);
    expect(files.filter((name) => !/^\.\/(bin|dist|docs|README\.md|package\.json)/.test(name))).toEqual([]);
  });

  it('runs its program', () => {
    const bin = join(installed, JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')).bin.registry);
    expect(run(process.execPath, [bin, '--version'], folder.path)).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run(process.execPath, [bin, 'list', '--help'], folder.path)).toContain('registry list <type>');
  });

  it('gives apps a client that needs no other package', () => {
    const app = join(folder.path, 'app.mjs');
    writeFileSync(
      app,
      `import { createClient, RECORD_TYPE_NAMES, ViewerDocument } from 'nz-privacy-registry/client';
       const client = createClient({ url: 'http://127.0.0.1:1', retry: { attempts: 1 } });
       await client.request(ViewerDocument, {}).catch((error) => console.log(error.kind, RECORD_TYPE_NAMES.length));`,
    );
    expect(run(process.execPath, [app], folder.path)).toBe('network 7\n');
    expect(readFileSync(join(installed, 'dist/client/client.js'), 'utf8')).not.toMatch(/from '(?!\.)/);
  });

  it('types what its operations take and answer', () => {
    const [, example = ''] = /```ts\n([\s\S]+?)```/.exec(readFileSync(join(ROOT, 'docs/client.md'), 'utf8')) ?? [];
    expect(example).toContain('nz-privacy-registry/client');
    writeFileSync(join(folder.path, 'example.mts'), example);
    writeFileSync(
      join(folder.path, 'wrong.mts'),
      `import { createClient, ListProvidersDocument } from 'nz-privacy-registry/client';
       const client = createClient({ url: 'http://127.0.0.1:1' });
       const { providers } = await client.request(ListProvidersDocument, { agenci: 'x' });
       console.log(providers.nodes[0]?.nam);`,
    );
    const compiler = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
    const compile = (file: string): string => {
      try {
        return run(process.execPath, [compiler, ...options, file], folder.path);
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    };
    expect(compile('example.mts')).toBe('');
    expect(compile('wrong.mts')).toMatch(/agenci[\s\S]*nam/);
  });
});
