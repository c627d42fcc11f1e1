import { describe, expect, it } from 'vitest';
import { listed, quoted } from '#lib/statute/quote.ts';

describe('a text within a sentence', () => {
  it.each([
    ['is quoted', 'Payroll', '"Payroll"'],
    ['stands on one line', 'Pay\r\n\troll', '"Pay roll"'],
    ['of 80 characters is shown whole', 'a'.repeat(80), `"${'a'.repeat(80)}"`],
    ['is cut when it is longer', 'a'.repeat(81), `"${'a'.repeat(80)}…"`],
    ['is never cut within a character', `${'a'.repeat(79)}😀😀`, `"${'a'.repeat(79)}😀…"`],
    ['is cut when all its characters are long', '😀'.repeat(100_000), `"${'😀'.repeat(80)}…"`],
  ])('%s', (_, text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  it('names the first few of a list', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b, c');
    expect(listed(['a', 'b', 'c', 'd'])).toBe('a, b, c and 1 more');
    expect(listed(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  });
});
