import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { POLICY } from '#lib/domain/access.ts';
import { recordTypes } from '#lib/domain/record-types.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAX_LINES = 400;

interface SourceFile {
  path: string;
  text: string;
  /** What it imports: a path within the project, or the name of a package. */
  imports: string[];
}

const FILES = globSync('{lib,resolvers,cdk,demo,scripts,bench,test}/**/*.ts', { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('lib/generated/'))
  .sort()
  .map(readSource);

function readSource(path: string): SourceFile {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const specifiers = text.matchAll(/^(?:import|export) (?:[^;'"]*? from )?'([^']+)'|\bimport\('([^']+)'\)/gm);
  return { path, text, imports: [...specifiers].map((found) => targetOf(path, found[1] ?? found[2] ?? '')) };
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (!specifier.startsWith('.')) return specifier;
  return relative(ROOT, resolve(ROOT, dirname(path), specifier)).replaceAll('\\', '/');
}

const isOurs = (target: string): boolean => /^(lib|resolvers|cdk|demo|scripts|bench|test)\//.test(target);
const within = (folders: readonly string[], path: string): boolean => folders.some((folder) => path.startsWith(folder));
const isProduct = ({ path }: SourceFile): boolean => within(['lib/', 'resolvers/', 'cdk/', 'demo/', 'scripts/'], path);

/** `path imports target` for every import of our own that `files` may not have. */
const forbiddenImports = (files: readonly SourceFile[], allowed: (target: string) => boolean): string[] =>
  files.flatMap(({ path, imports }) =>
    imports.filter((target) => isOurs(target) && !allowed(target)).map((target) => `${path} imports ${target}`),
  );

/** What each folder may import of ours, beside itself. Arrows point one way: entry, then HTTP, resolvers, domain, store. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'lib/statute/': [],
  'lib/logging/': [],
  'lib/store/': [],
  'lib/domain/': ['lib/statute/', 'lib/store/', 'lib/failures.ts', 'lib/parallel.ts', 'lib/result.ts'],
  'lib/queries/': [
    'lib/domain/',
    'lib/parse-json.ts',
    'lib/statute/once.ts',
    'lib/statute/quote.ts',
    'lib/store/',
    'lib/generated/queries.ts',
    'lib/cost.ts',
    'lib/csv.ts',
    'lib/failures.ts',
    'lib/limits.ts',
    'lib/result.ts',
  ],
  'lib/http/': ['lib/domain/', 'lib/queries/', 'lib/statute/', 'lib/failures.ts'],
  'lib/snapshot/': [
    'lib/domain/',
    'lib/statute/',
    'lib/store/',
    'lib/csv.ts',
    'lib/failures.ts',
    'lib/file-lock.ts',
    'lib/parallel.ts',
    'lib/parse-json.ts',
    'lib/sdl.ts',
  ],
  'lib/plugins/': [
    'lib/context.ts',
    'lib/cost.ts',
    'lib/failures.ts',
    'lib/limits.ts',
    'lib/logging/',
    'lib/store/retry.ts',
  ],
  'resolvers/': [
    'lib/domain/',
    'lib/statute/',
    'lib/context.ts',
    'lib/failures.ts',
    'lib/generated/',
    'lib/queries/',
    'lib/store/keys.ts',
    'lib/snapshot/jobs/',
    'lib/snapshot/paths.ts',
  ],
  // what the API needs of snapshots, apart from what writes them: that is many times larger
  'lib/snapshot/jobs/': [
    'lib/domain/',
    'lib/statute/',
    'lib/store/',
    'lib/failures.ts',
    'lib/snapshot/manifest.ts',
    'lib/snapshot/paths.ts',
    'lib/snapshot/sink.ts',
  ],
  'cdk/': ['lib/store/table-shape.ts', 'lib/generated/snapshot-columns.ts'],
  'lib/client/': ['lib/generated/client.ts'],
  'lib/cli/': [
    'lib/client/index.ts',
    'lib/generated/input-types.ts',
    'lib/generated/snapshot-columns.ts',
    'lib/csv.ts',
    'lib/file-lock.ts',
    'lib/parallel.ts',
    'lib/parse-json.ts',
    'lib/local/tokens.ts',
    'lib/statute/countries.ts',
    'lib/statute/edit-distance.ts',
    'lib/statute/partial-date.ts',
    // what exports from the table itself; nothing else of it knows the server
    ...['lib/config.ts', 'lib/dependencies.ts', 'lib/snapshot/'],
  ],
};

/** The lines of a file that are not comments. */
const codeLines = (text: string): string[] => text.split('\n').filter((line) => !/^\s*(\/\/|\/?\*)/.test(line));

const filesWith = (pattern: RegExp, files: readonly SourceFile[]): string[] =>
  files.filter(({ text }) => codeLines(text).some((line) => pattern.test(line))).map(({ path }) => path);

describe('imports', () => {
  it('are found in every file of the sources', () => {
    expect(FILES.length).toBeGreaterThan(80);
    expect(FILES.find(({ path }) => path === 'lib/server.ts')?.imports).toEqual(
      expect.arrayContaining(['@apollo/server', 'lib/limits.ts']),
    );
  });

  it.each(Object.entries(MAY_IMPORT))('of %s lead only to itself and %j', (folder, allowed) => {
    const files = FILES.filter(({ path }) => path.startsWith(folder));
    expect(files).not.toHaveLength(0);
    expect(forbiddenImports(files, (target) => within([folder, ...allowed], target))).toEqual([]);
  });

  it('of the command line reach the server in one file only', () => {
    const others = FILES.filter(({ path }) => path.startsWith('lib/cli/') && path !== 'lib/cli/export/direct.ts');
    const ofServer = ['lib/config.ts', 'lib/dependencies.ts', 'lib/snapshot/'];
    expect(forbiddenImports(others, (target) => !within(ofServer, target))).toEqual([]);
  });

  it('of resolvers reach the domain', () => {
    const reaching = FILES.filter(
      ({ path, imports }) => path.startsWith('resolvers/') && within(['lib/domain/'], imports.join('\n')),
    );
    expect(reaching.length).toBeGreaterThan(0);
  });

  it('never lead to an entry: each is a program of its own', () => {
    expect(forbiddenImports(FILES.filter(isProduct), (target) => !target.startsWith('lib/entry/'))).toEqual([]);
  });

  it('lead to what only the local start needs from nowhere but the local start', () => {
    const deployed = FILES.filter(
      ({ path }) => path.startsWith('lib/') && !within(['lib/local/', 'lib/entry/local.ts', 'lib/cli/'], path),
    );
    expect(forbiddenImports(deployed, (target) => !within(['lib/local/', 'demo/'], target))).toEqual([]);
  });

  it('lead to the command line and the client from nowhere but the command line and its entry', () => {
    const others = FILES.filter(
      (file) => isProduct(file) && !within(['lib/cli/', 'lib/client/', 'lib/entry/cli.ts', 'scripts/docs/'], file.path),
    );
    expect(forbiddenImports(others, (target) => !within(['lib/cli/', 'lib/client/'], target))).toEqual([]);
  });

  it('are none in the shape of the table and of snapshots, so that infrastructure can read it alone', () => {
    expect(FILES.find(({ path }) => path === 'lib/store/table-shape.ts')?.imports).toEqual([]);
    expect(readSource('lib/generated/snapshot-columns.ts').imports).toEqual([]);
  });

  it('never lead from the product to the tests', () => {
    expect(forbiddenImports(FILES.filter(isProduct), (target) => !target.startsWith('test/'))).toEqual([]);
  });
});

describe('DynamoDB', () => {
  it('clients are made in one place', () => {
    // cdk/ only quotes such code, as the yardstick of a bundle
    const running = FILES.filter((file) => isProduct(file) && !file.path.startsWith('cdk/'));
    expect(filesWith(/\bnew DynamoDBClient\(/, running)).toEqual(['lib/dependencies.ts']);
  });

  it('is never scanned', () => {
    expect(filesWith(/\bScan(Command|Input)\b/, FILES.filter(isProduct))).toEqual([]);
  });
});

/** The parts a record type needs and does not have, each as what to do about it. */
function missingParts(
  name: string,
  exists: (path: string) => boolean = (path) => existsSync(join(ROOT, path)),
): string[] {
  const file = name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
  const parts = {
    [`graphql/${file}.graphql`]: 'describe the type, its inputs and root fields there',
    [`lib/domain/${file}.ts`]: 'define its fields, rules and indexes there',
    [`resolvers/${file}.ts`]: 'resolve its root fields there and add a line to resolvers/index.ts',
    [`test/api/${file}.test.ts`]: 'test each mutation, each user error, other agencies and roles there',
  };
  const missing = Object.entries(parts).filter(([path]) => !exists(path));
  return [
    ...missing.map(([path, todo]) => `${name} has no ${path}: ${todo}.`),
    ...(POLICY[name] ? [] : [`${name} has no entry in POLICY: say in lib/domain/access.ts which role may do what.`]),
  ];
}

/** What the policy decides about that is no type of record. */
const POLICY_WITHOUT_RECORDS = ['Snapshot'];

describe('a record type', () => {
  it.each(recordTypes().map(({ name }) => name))('has all its parts: %s', (name) => {
    expect(missingParts(name)).toEqual([]);
  });

  it('that lacks a part is reported with the file to add', () => {
    expect(missingParts('AccessRequest', () => false)).toEqual([
      'AccessRequest has no graphql/access-request.graphql: describe the type, its inputs and root fields there.',
      expect.stringContaining('lib/domain/access-request.ts'),
      expect.stringContaining('resolvers/access-request.ts'),
      expect.stringContaining('test/api/access-request.test.ts'),
      expect.stringContaining('POLICY'),
    ]);
  });

  it('has a code of its own', () => {
    const codes = recordTypes().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z]{3}$/);
  });

  it('has no entry in POLICY after it is gone', () => {
    expect(Object.keys(POLICY).sort()).toEqual(
      [...recordTypes().map(({ name }) => name), ...POLICY_WITHOUT_RECORDS].sort(),
    );
  });
});

// in the places of a type; written so that it does not find itself
const ANY = /\bas [a]ny\b|<[a]ny\b|, [a]ny>|\(\w+\??: [a]ny\b|: [a]ny\s*(?:[;)=>|&\]]|\[\]|$)/;
const EXCUSED = /biome-ignore lint\/suspicious\/noExplicitAny: \w+/;

/** `path:line` of every `any`, but for those outside the product that give a reason on the line before. */
function linesWithAny({ path, text }: SourceFile): string[] {
  const lines = text.split('\n');
  const isExcused = (index: number) => within(['test/', 'bench/'], path) && EXCUSED.test(lines[index - 1] ?? '');
  const isComment = (line: string) => codeLines(line).length === 0;
  return lines.flatMap((line, index) =>
    ANY.test(line) && !isComment(line) && !isExcused(index) ? [`${path}:${index + 1}`] : [],
  );
}

describe('every file', () => {
  it(`has at most ${MAX_LINES} lines`, () => {
    const long = FILES.filter(({ text }) => text.split('\n').length > MAX_LINES + 1);
    expect(long.map(({ path }) => `${path}: split it by operation`)).toEqual([]);
  });

  it('is checked by the compiler throughout', () => {
    expect(filesWith(/@ts-(ignore|nocheck|expect-error)/, FILES)).toEqual([]);
    expect(FILES.filter(({ text }) => /@ts-(ignore|nocheck)/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('has no `any`, but for answers whose shape a test asked for', () => {
    expect(FILES.flatMap(linesWithAny)).toEqual([]);
  });

  it('loosens a record type only by `general`', () => {
    expect(filesWith(/as unknown as (readonly )?RecordType\b/, FILES.filter(isProduct))).toEqual([
      'lib/domain/record-type.ts',
    ]);
  });

  it('runs all its tests', () => {
    expect(filesWith(/\b(it|test|describe)\.(skip|only|todo|fails)\b|\bx(it|describe)\(/, FILES)).toEqual([]);
  });
});

/** The functions and values that a file exports and that no other file imports by name. */
function unusedExports({ path, text }: SourceFile): string[] {
  const exported = [...text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map(([, name]) => name);
  const importers = FILES.filter((file) => file.imports.includes(path));
  const asAWhole = new RegExp(`\\* as \\w+ from '[^']*/${basename(path)}'`);
  if (importers.some((file) => asAWhole.test(file.text))) return [];
  return exported.filter((name) => !importers.some((file) => new RegExp(`\\b${name}\\b`).test(file.text))) as string[];
}

describe('a file of the product', () => {
  const isStartedFromOutside = (path: string) => within(['lib/entry/', 'cdk/stubs/'], path);

  it('exports no function or value that only it uses', () => {
    const files = FILES.filter(
      ({ path }) => within(['lib/', 'resolvers/', 'cdk/', 'demo/'], path) && !isStartedFromOutside(path),
    );
    const unused = files.flatMap((file) => unusedExports(file).map((name) => `${file.path}: ${name}`));
    expect(unused).toEqual([]);
  });
});

describe('package.json', () => {
  const manifest: Record<string, Record<string, string> | undefined> = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );

  it.each(['dependencies', 'devDependencies', 'optionalDependencies'])('names exact versions in %s', (group) => {
    const versions = Object.entries(manifest[group] ?? {});
    expect(versions).not.toHaveLength(0);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('names every package that the product imports', () => {
    const declared = new Set(
      ['dependencies', 'devDependencies'].flatMap((group) => Object.keys(manifest[group] ?? {})),
    );
    // types only, from @types/aws-lambda
    declared.add('aws-lambda');
    const packages = FILES.filter(isProduct).flatMap(({ imports }) => imports.filter(isPackage).map(packageOf));
    expect([...new Set(packages)].filter((name) => !declared.has(name))).toEqual([]);
  });

  it('names among the run-time dependencies every package that the function imports', () => {
    const deployed = FILES.filter(
      ({ path }) => within(['lib/', 'resolvers/'], path) && !within(['lib/local/', 'lib/entry/local.ts'], path),
    );
    const packages = deployed.flatMap(({ imports }) => imports.filter(isPackage).map(packageOf));
    const missing = [...new Set(packages)].filter((name) => !manifest.dependencies?.[name] && name !== 'aws-lambda');
    expect(missing).toEqual([]);
  });
});

const isPackage = (target: string): boolean =>
  !isOurs(target) && !target.startsWith('node:') && !/\.(json|ts)$/.test(target);
const packageOf = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
