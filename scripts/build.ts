/**
 * Makes what the published package runs, in dist/: the `registry` program for Node 20, and the typed
 * client as JavaScript with its types. Within the repository nothing of it is needed.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export async function buildPackage(out: string = join(root, 'dist')): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    // the thread is started as a file of its own, beside the chunk that starts it
    entryPoints: { cli: 'lib/entry/cli.ts', 'cli/encoding-thread': 'lib/snapshot/encoding-thread.ts' },
    outdir: out,
    // what few commands need is loaded by them alone
    splitting: true,
    chunkNames: 'cli/[name]-[hash]',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    mainFields: ['module', 'main'],
    // some packages are CommonJS and ask for Node's own modules at run time
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    legalComments: 'none',
    logLevel: 'warning',
  });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.client.json', '--outDir', out], {
    cwd: root,
    stdio: 'inherit',
  });
}

if (import.meta.main) await buildPackage();
