import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documents } from '../scripts/docs.ts';
import { staleFiles } from '../scripts/generate.ts';

describe('generated files', () => {
  test('the modules in lib/generated follow from the SDL (else run `npm run generate`)', async () => {
    expect(await staleFiles()).toEqual([]);
  });

  test.each([...documents()])('docs/%s follows from the code (else run `npm run docs`)', (name, content) => {
    expect(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')).toBe(content);
  });

  test('every element of the SDL has a description', () => {
    const schema = documents().get('schema.md') ?? '';
    const undescribed = schema.split('\n').filter((line) => /^\|.*\|\s*\|$/.test(line));
    expect(undescribed).toEqual([]);
  });
});
