import { describe, expect, it } from 'vitest';
import { tableText } from '#lib/cli/output/table.ts';

const COLUMNS = (['key', 'name'] as const).map((title) => ({
  title,
  of: (row: Record<'key' | 'name', string>) => row[title],
}));
const shown = (row: Record<'key' | 'name', string>, width?: number) =>
  tableText([row], COLUMNS, { width, isColoured: false, onLeftOut: () => {} })
    .trimEnd()
    .split('\n');

describe('a table', () => {
  it('gives wide characters the two columns that a terminal takes for them', () => {
    expect(shown({ key: '日本電気株式会社', name: '🚀🚀x' })).toEqual([
      'key               name',
      '日本電気株式会社  🚀🚀x',
    ]);
  });

  it('breaks a long word of free text by the columns that it takes, and loses none of it', () => {
    const name = `mail to ${'日本'.repeat(10)}`;
    const lines = shown({ key: 'a', name }, 30);
    const text = lines.slice(1).map((line) => line.slice(5));
    expect(text.join('').replaceAll(' ', '')).toBe(name.replaceAll(' ', ''));
    expect(lines.length).toBeGreaterThan(2);
  });
});
