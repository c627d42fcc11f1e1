import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';

const PACKAGES = ['@apollo/server', 'graphql', '@aws-sdk/client-dynamodb'];

/** Where the figures come from: hardware, Node and the packages that matter, in one line. */
export function machine(): string {
  const [cpu] = cpus();
  const hardware = `${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${release()}`;
  const engine = `@dynoxide/${process.platform}-${process.arch}`;
  const versions = [...PACKAGES, engine].map((name) => `${name} ${versionOf(name)}`);
  return `${hardware}; Node ${process.version}, ${versions.join(', ')}`;
}

function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
