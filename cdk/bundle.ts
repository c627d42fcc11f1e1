import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { type BuildOptions, buildSync, type Metafile } from 'esbuild';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What Lambda runs: the API, the daily sweep of findings, the change feed, and what writes snapshots. */
export const LAMBDA_ENTRY = path.join(ROOT, 'lib/entry/lambda.ts');
export const SWEEP_ENTRY = path.join(ROOT, 'lib/entry/sweep.ts');
export const SNAPSHOT_ENTRY = path.join(ROOT, 'lib/entry/snapshot.ts');
export const FEED_ENTRY = path.join(ROOT, 'lib/entry/feed.ts');
/** File and export in each bundle, in Lambda's notation. */
export const LAMBDA_HANDLER = 'index.handler';

/** Format, conditions and stubs by measurement: docs/adr/0006-bundle-format.md. */
const OPTIONS = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'cjs',
  // Left to its defaults esbuild takes the CommonJS builds of packages, which are larger and cannot be pruned. Naming
  // any condition drops the `module` it would add by itself, hence the third.
  mainFields: ['module', 'main'],
  conditions: ['node', 'import', 'module'],
  alias: {
    '@aws-sdk/credential-provider-node': path.join(ROOT, 'cdk/stubs/lambda-credentials.ts'),
    '@apollo/usage-reporting-protobuf': path.join(ROOT, 'cdk/stubs/usage-reporting.ts'),
    '@apollo/utils.createhash': path.join(ROOT, 'cdk/stubs/create-hash.ts'),
    '@apollo/utils.usagereporting': path.join(ROOT, 'cdk/stubs/usage-reporting-utils.ts'),
    '@graphql-tools/schema': path.join(ROOT, 'cdk/stubs/graphql-tools-schema.ts'),
  },
  minify: true,
  sourcemap: 'linked',
  // The map is parsed at every cold start: names and lines are enough, the sources themselves are in the repository.
  sourcesContent: false,
  // `import.meta` is empty in CommonJS: code that finds files through it would fail in Lambda only.
  logOverride: { 'empty-import-meta': 'error' },
  logLevel: 'silent',
  absWorkingDir: ROOT,
  // Never written to: source paths in the map are relative to it, so that two checkouts give the same bytes.
  outfile: path.join(ROOT, 'dist/lambda/index.js'),
  write: false,
  metafile: true,
} as const satisfies BuildOptions;

/** Most of the schema's text, which only introspection shows: left out of stages without it. */
const WITHOUT_DESCRIPTIONS = {
  '#lib/generated/sdl-descriptions.ts': path.join(ROOT, 'cdk/stubs/sdl-descriptions.ts'),
};

export interface Bundle {
  /** Name and content of each file of the function's folder. */
  readonly files: readonly { readonly name: string; readonly content: Uint8Array }[];
  /** What went in, and how much of it came out, for tests of size and of duplicates. */
  readonly metafile: Metafile;
}

/** Bundles the function in memory with the options of the deployment, or with others to compare them. */
export function bundleLambda(
  entry: string = LAMBDA_ENTRY,
  { described = true, ...others }: BuildOptions & { described?: boolean } = {},
): Bundle {
  const alias = described ? OPTIONS.alias : { ...OPTIONS.alias, ...WITHOUT_DESCRIPTIONS };
  const { outputFiles = [], metafile } = buildSync({ ...OPTIONS, alias, entryPoints: [entry], ...others });
  if (!metafile) throw new Error('A bundle needs its metafile');
  return { files: outputFiles.map((file) => ({ name: path.basename(file.path), content: file.contents })), metafile };
}

/** Bundles a function into a folder. */
function writeBundle(folder: string, entry: string, described: boolean): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of bundleLambda(entry, { described }).files)
    writeFileSync(path.join(folder, name), content);
}

/**
 * A function's code as an asset. CDK's own bundling hook, so that commands that need no code (`cdk list`) skip the
 * work; the local bundler always answers, so that Docker is never asked.
 */
export function lambdaCode(entry: string = LAMBDA_ENTRY, { described = true } = {}): Code {
  return Code.fromAsset(path.dirname(entry), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry('unused'),
      // never run: CDK takes two assets of one folder for the same unless what it would run differs
      command: [path.basename(entry), String(described)],
      local: {
        tryBundle(folder) {
          writeBundle(folder, entry, described);
          return true;
        },
      },
    },
  });
}
