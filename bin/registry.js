#!/usr/bin/env node
// Starts the `registry` program: from the sources within the repository, from dist/ within the published package.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const launcher = fileURLToPath(import.meta.url);
const source = join(dirname(dirname(launcher)), 'lib', 'entry', 'cli.ts');

if (!existsSync(source)) await import('../dist/cli.js');
else if (!runsSources()) runUnderProjectNode();
else {
  if (process.channel) endWithParent();
  await import(pathToFileURL(source).href);
}

/** The sources are TypeScript, which Node runs by itself from 24 on. */
function runsSources() {
  return Number(process.versions.node.split('.')[0]) >= 24;
}

/** Starts this file again under the project's own Node (package `node`). */
function runUnderProjectNode() {
  const child = spawn(projectNode(), [launcher, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
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

/** A killed parent passes nothing on: the system closes the channel to it, and that ends the program like a signal. */
function endWithParent() {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}

function projectNode() {
  const manifest = createRequire(import.meta.url).resolve('node/package.json');
  return join(dirname(manifest), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
