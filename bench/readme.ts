import { readFileSync, writeFileSync } from 'node:fs';

const README = new URL('./README.md', import.meta.url);

/** Puts a text between `<!-- name -->` and `<!-- /name -->` in the README beside this file. */
export function writeSection(name: string, text: string): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const readme = readFileSync(README, 'utf8');
  const [start, end] = [readme.indexOf(open), readme.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`bench/README.md has no section ${name}`);
  const next = `${readme.slice(0, start)}${open}\n\n${text.trim()}\n\n${readme.slice(end)}`;
  writeFileSync(README, next);
}

export const today = (): string => new Date().toISOString().slice(0, 10);
