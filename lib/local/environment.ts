import { resolve } from 'node:path';

/** What the command line looks for by itself. */
const DEFAULT_URL = 'http://127.0.0.1:4000';
const DEFAULT_DATA = '.data';

/** The line for a shell by which the command line finds a registry elsewhere; undefined where it does by itself. */
export function environmentLine(url: string, dataFolder: string): string | undefined {
  const folder = resolve(dataFolder);
  if (url === DEFAULT_URL && folder === resolve(DEFAULT_DATA)) return undefined;
  return `export REGISTRY_URL=${url} REGISTRY_DATA=${quoted(folder)}`;
}

const quoted = (text: string): string => (/^[\w./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);
