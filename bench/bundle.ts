/** What Lambda loads: size of the bundle, copies of graphql in it, and how long the module takes to start. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bundle, bundleLambda, LAMBDA_ENTRY } from '#cdk/bundle.ts';
import { type Figure, ms } from './figure.ts';
import { median } from './support.ts';

const MAX_BYTES = 1_200_000;
const MAX_INIT = 1.5;
const STARTS = 15;
/** As any function would be bundled: our stubs are part of what is compared. */
const WITHOUT_STUBS = { alias: {}, conditions: ['node', 'import'] };
const SDK_ONLY = fileURLToPath(new URL('./sdk-only.ts', import.meta.url));

export function bundle(): Figure[] {
  // as production has it: no introspection, so no descriptions
  const deployed = bundleLambda(LAMBDA_ENTRY, { described: false });
  const { files, metafile } = deployed;
  const bytes = files.find(({ name }) => name === 'index.js')?.content.length ?? Number.NaN;
  const copies = Object.keys(metafile.inputs).filter((path) => /node_modules\/graphql\/version\.m?js$/.test(path));
  return [
    {
      figure: 'Lambda bundle of production, minified',
      ours: kib(bytes),
      bar: `≤ ${kib(MAX_BYTES)}`,
      met: bytes <= MAX_BYTES,
    },
    { figure: 'copies of graphql in it', ours: String(copies.length), bar: '1', met: copies.length === 1 },
    init(deployed),
  ];
}

const kib = (bytes: number): string => `${Math.round(bytes / 1024)} KiB`;

/** Both bundles started as deployed (docs/adr/0006), in turn, each time in a process of its own. */
function init(deployed: Bundle): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'registry-bundle-'));
  try {
    const ours = place(join(folder, 'ours'), deployed);
    const reference = place(join(folder, 'reference'), bundleLambda(SDK_ONLY, WITHOUT_STUBS));
    for (let turn = 0; turn < STARTS; turn += 1) {
      for (const start of turn % 2 ? [ours, reference] : [reference, ours]) start.times.push(startTime(start.file));
    }
    const [mine, theirs] = [median(ours.times), median(reference.times)];
    const ratio = mine / theirs;
    return {
      figure: 'module init beside a bundle with only the SDK client and the logger',
      ours: ms(mine),
      reference: ms(theirs),
      ratio,
      bar: `ratio ≤ ${MAX_INIT}`,
      met: ratio <= MAX_INIT,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Start {
  file: string;
  times: number[];
}

function place(folder: string, { files }: Bundle): Start {
  mkdirSync(folder);
  for (const { name, content } of files) writeFileSync(join(folder, name), content);
  return { file: join(folder, 'index.js'), times: [] };
}

const ENVIRONMENT = {
  AWS_REGION: 'ap-southeast-2',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  TABLE_NAME: 'bench',
  TOKEN_ISSUER: 'https://issuer.invalid/',
  TOKEN_AUDIENCE: 'bench',
  TOKEN_JWKS_URI: 'https://issuer.invalid/keys',
};

function startTime(file: string): number {
  const script = `const t = performance.now(); require(${JSON.stringify(file)}); console.log(performance.now() - t)`;
  const output = execFileSync(process.execPath, ['--enable-source-maps', '-e', script], {
    env: ENVIRONMENT,
    encoding: 'utf8',
  });
  return Number(output);
}
