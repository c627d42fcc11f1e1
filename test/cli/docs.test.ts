import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXIT_CODES } from '#lib/cli/exit-codes.ts';
import { cliDocument } from '../../scripts/docs/cli.ts';

const read = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('the documents of the command line', () => {
  it('follow from its help (else run `npm run docs`)', async () => {
    expect(read('cli-reference.md')).toBe(await cliDocument());
  });

  it('name every exit code with its meaning', () => {
    for (const [code, meaning] of EXIT_CODES) expect(read('cli.md')).toContain(`| ${code} | ${meaning} |`);
  });
});
