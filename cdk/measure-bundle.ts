/**
 * Measures what the choices in bundle.ts cost at a cold start: `node cdk/measure-bundle.ts` prints the figures of
 * docs/adr/0006-bundle-format.md. Each figure is the median over fresh Node processes of the time to load the bundle;
 * the variants take turns, so that a busy moment of the machine hits all of them.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BuildOptions } from 'esbuild';
import { bundleLambda, LAMBDA_ENTRY } from './bundle.ts';

const STARTS = 14;

/** ES modules lack `require`, which some dependencies call while loading. */
const ESM: BuildOptions = {
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  outfile: undefined,
  outdir: 'dist',
  entryNames: 'index',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
};

/** What any function with a database client and a log loads, bundled without our stubs and conditions: the yardstick. */
const SDK_ONLY: BuildOptions = {
  alias: {},
  conditions: ['node', 'import'],
  entryPoints: undefined,
  stdin: {
    resolveDir: path.dirname(LAMBDA_ENTRY),
    contents: `
      import { Logger } from '@aws-lambda-powertools/logger';
      import { BatchGetItemCommand, DynamoDBClient, GetItemCommand, QueryCommand, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
      const client = new DynamoDBClient({});
      const logger = new Logger();
      const commands = { BatchGetItemCommand, GetItemCommand, QueryCommand, TransactWriteItemsCommand };
      export const handler = async ({ name, input }) => (logger.info(name), client.send(new commands[name](input)));
    `,
  },
};

interface Variant {
  readonly options: BuildOptions;
  readonly nodeFlags?: readonly string[];
}

const MAPS = ['--enable-source-maps'];

const VARIANTS: Readonly<Record<string, Variant>> = {
  'SDK and log only, CJS': { options: SDK_ONLY },
  'SDK and log only, ESM': { options: { ...ESM, ...SDK_ONLY } },
  'SDK and log only, CJS, with our stubs and conditions': {
    options: { stdin: SDK_ONLY.stdin, entryPoints: undefined },
  },
  'registry, CJS': { options: {} },
  'registry, ESM': { options: ESM },
  'registry, CJS, source maps on (as deployed)': { options: {}, nodeFlags: MAPS },
  'registry, ESM, source maps on': { options: ESM, nodeFlags: MAPS },
  'registry, CJS, without stubs': { options: { alias: {} } },
  'registry, CJS, without the module condition': { options: { conditions: ['node', 'import'] } },
  "registry, CJS, esbuild's default resolution": { options: { conditions: undefined, mainFields: undefined } },
};

/** Enough for the handler to be made; nothing is called. */
const ENVIRONMENT = {
  AWS_REGION: 'ap-southeast-2',
  TABLE_NAME: 'registry',
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_AUDIENCE: 'registry',
  TOKEN_JWKS_URI: 'https://issuer.example/.well-known/jwks.json',
};

const PROBE = `
  const { createRequire } = require('node:module');
  const file = process.argv[1];
  const start = performance.now();
  Promise.resolve(file.endsWith('.mjs') ? import(file) : createRequire(file)(file)).then(({ handler }) => {
    if (typeof handler !== 'function') throw new Error('The bundle exports no handler');
    console.log(performance.now() - start);
    process.exit(0);
  });
`;

interface Built {
  readonly name: string;
  readonly address: string;
  readonly nodeFlags: readonly string[];
  readonly bytes: number;
  readonly gzipped: number;
  readonly times: number[];
}

function build(folder: string, name: string, { options, nodeFlags = [] }: Variant, index: number): Built {
  const home = path.join(folder, String(index));
  mkdirSync(home);
  const { files } = bundleLambda(LAMBDA_ENTRY, options);
  for (const file of files) writeFileSync(path.join(home, file.name), file.content);
  const code = files.find((file) => /\.m?js$/.test(file.name));
  if (!code) throw new Error(`No code in the bundle "${name}"`);
  const file = path.join(home, code.name);
  const address = code.name.endsWith('.mjs') ? pathToFileURL(file).href : file;
  return { name, address, nodeFlags, bytes: code.content.length, gzipped: gzipSync(code.content).length, times: [] };
}

function startOnce({ address, nodeFlags }: Built): number {
  return Number(execFileSync(process.execPath, [...nodeFlags, '-e', PROBE, address], { env: ENVIRONMENT }).toString());
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}

function main(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'registry-bundle-'));
  try {
    const built = Object.entries(VARIANTS).map(([name, variant], index) => build(folder, name, variant, index));
    // The first round fills the file cache and is not counted.
    for (let round = 0; round <= STARTS; round += 1) {
      for (const variant of built) {
        const time = startOnce(variant);
        if (round > 0) variant.times.push(time);
      }
    }
    const [yardstick = built[0]] = built;
    for (const variant of built) {
      const ratio = median(variant.times) / median(yardstick?.times ?? [1]);
      const kib = (bytes: number) => Math.round(bytes / 1024);
      const sizes = `${kib(variant.bytes)} KiB (${kib(variant.gzipped)} gz)`;
      console.log(
        `${variant.name.padEnd(54)} ${sizes.padStart(20)} ${median(variant.times).toFixed(1).padStart(7)} ms  ${ratio.toFixed(2)}`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

main();
