import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWithName, foldName, sameName } from '#lib/statute/same-name.ts';

describe('two texts', () => {
  it.each([
    ['Cloud Ltd', 'cloud ltd'],
    ['Cloud Ltd', '  Cloud\t \n Ltd\u00a0'],
    ['Ma\u0304nuka', 'MĀNUKA'],
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδος'],
    ['ﬁle store', 'File Store'],
    ['Ｃｌｏｕｄ', 'cloud'],
  ])('name the same: %j and %j', (one, other) => {
    expect([sameName(one, other), sameName(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Mānuka', 'Manuka'],
    ['Cloud Ltd', 'CloudLtd'],
    ['Cloud Ltd', 'Cloud Ltd.'],
    ['SIS', 'SIS 2'],
    ['a', ''],
  ])('name different things: %j and %j', (one, other) => {
    expect([sameName(one, other), sameName(other, one)]).toEqual([false, false]);
  });

  it('name the same whatever is done to case, spaces and form', () => {
    // but for the iota below a Greek letter, which stands elsewhere in capitals
    const isPlain = (text: string) => text.trim() !== '' && !text.normalize('NFD').includes('\u0345');
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter(isPlain);
    const spaces = fc.constantFrom(' ', '  ', '\t', '\n ', '\u3000');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), spaces, spaces, (words, one, other) => {
        const text = words.join(one);
        for (const variant of [
          `${other}${words.join(other)}${one}`,
          text.toUpperCase(),
          text.normalize('NFD'),
          text.normalize('NFC'),
        ]) {
          expect([variant, sameName(text, variant)]).toEqual([variant, true]);
        }
        expect(foldName(foldName(text))).toBe(foldName(text));
      }),
    );
  });
});

describe('a text begins with the words asked for', () => {
  it.each([
    ['Health information', 'health'],
    ['Health information', 'HEALTH  INFORMATION'],
    ['health-related', 'health'],
    ['names, addresses', 'names'],
    ['Ｈealth: notes', 'health'],
  ])('%j with %j', (text, asked) => {
    expect(beginsWithName(text, asked)).toBe(true);
  });

  it.each([
    ['healthy living', 'health'],
    ['health', 'health information'],
    ['mental health', 'health'],
    ['names2', 'names'],
    ['na\u0304mes', 'na'],
    ['anything', ' '],
    ['', ''],
  ])('not %j with %j', (text, asked) => {
    expect(beginsWithName(text, asked)).toBe(false);
  });
});
