#!/usr/bin/env node
// Starts the `registry` program: from the sources within the repository, from dist/ within the published package.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'lib', 'entry', 'cli.ts');

if (existsSync(source)) runSource();
else await import('../dist/cli.js');

/** The sources are TypeScript, which only the project's own Node (package `node`) is sure to run. */
function runSource() {
  const child = spawn(projectNode(), [source, ...process.argv.slice(2)], { stdio: 'inherit' });
  // the terminal sends Ctrl-C to both; what is sent to this process alone is passed on
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`registry: Node can't be started: ${error.message}`);
    process.exitCode = 5;
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 5);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function projectNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const manifest = createRequire(import.meta.url).resolve('node/package.json');
  return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
