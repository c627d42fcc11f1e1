import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LEVELS, parseJsonText } from '#lib/statute/namespace/json-text.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

describe('a text', () => {
  it('is read whenever JSON.parse reads it, as the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom('', ' ', '\n\t'), (text, blank) => {
        expect(parseJsonText(blank + text + blank)).toMatchObject({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  it('is refused whenever JSON.parse refuses it, at a place within it', () => {
    const broken = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', '\\', ':', 'x', '0', '\u0001'))
      .map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));
    fc.assert(
      fc.property(broken, (text) => {
        const parsed = parseJsonText(text);
        expect([text, parsed.ok]).toEqual([text, isJson(text)]);
        if (parsed.ok) return;
        expect(parsed.message).toMatch(/^This is not JSON: /);
        const line = text.split('\n')[parsed.line - 1];
        expect(parsed.column).toBeGreaterThan(0);
        expect(parsed.column).toBeLessThanOrEqual((line ?? '').length + 1);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    ['', 1, 1, 'the text ends where a value should be'],
    ['{', 1, 2, 'the text ends where a member name in double quotes should be'],
    ['{\n  "a": 1,\n}', 3, 1, 'there is "}" where a member name'],
    ['{\n  "a" 1}', 2, 7, 'there is "1" where ":" should be'],
    ['[1,\n 2', 2, 3, 'the text ends where "," or "]" should be'],
    ['{"a": 1]', 1, 8, 'there is "]" where "," or "}" should be'],
    ['openapi: 3.1.0', 1, 1, 'there is "o" where a value should be'],
    ['{"a": "b', 1, 7, 'the text that begins here has no end'],
    ['{"a": "\\q"}', 1, 7, 'unknown escape'],
    ['[1] [2]', 1, 5, 'where the end of the document should be'],
    ['\ufeff{}', 1, 1, 'there is a byte order mark (U+FEFF) where a value should be'],
    ['{\u00a0"a": 1}', 1, 2, 'there is U+00A0 where a member name'],
    ['[😀]', 1, 2, 'there is "😀" where a value should be'],
  ])('%j is refused at line %i, column %i', (text, line, column, says) => {
    expect(parseJsonText(text)).toMatchObject({ ok: false, line, column, message: expect.stringContaining(says) });
  });

  it('says which names an object has twice, and where', () => {
    expect(parseJsonText('{"a": 1, "b": {"a": 2},\n "a": 3, "\\u0061": 4}')).toMatchObject({
      ok: true,
      repeated: [
        { name: 'a', line: 2, column: 2 },
        { name: 'a', line: 2, column: 10 },
      ],
    });
  });

  it(`may have ${MAX_LEVELS} levels, and no more, however many more there are`, () => {
    expect(parseJsonText(nested(MAX_LEVELS)).ok).toBe(true);
    for (const levels of [MAX_LEVELS + 1, 400_000]) {
      expect(parseJsonText(nested(levels))).toMatchObject({
        ok: false,
        isTooDeep: true,
        line: 1,
        column: MAX_LEVELS + 1,
      });
    }
  });

  it('of a megabyte is read in well under a second', () => {
    const texts = [`"${'a\\n'.repeat(330_000)}"`, `[${'{"a":1},'.repeat(120_000)}0]`, `[${'"a",'.repeat(250_000)}0]`];
    for (const text of texts) {
      const start = performance.now();
      expect(parseJsonText(text).ok).toBe(true);
      expect(performance.now() - start).toBeLessThan(2_000);
    }
  });
});
