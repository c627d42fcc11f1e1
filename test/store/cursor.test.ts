import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindingOf, decodeCursor, encodeCursor } from '#lib/store/cursor.ts';

const BINDING = bindingOf(['ACT', 'inland-revenue', {}, null]);
const sortKey = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 });

const raw = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it('leads back to the sort key it was made of', () => {
    fc.assert(
      fc.property(sortKey, (key) => {
        expect(decodeCursor(BINDING, encodeCursor(BINDING, key))).toEqual({ sortKey: key });
      }),
    );
  });

  it('can stand in a URL as it is', () => {
    fc.assert(
      fc.property(sortKey, (key) => {
        expect(encodeCursor(BINDING, key)).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it('is foreign to a list of another agency, filter, order or type', () => {
    const cursor = encodeCursor(BINDING, '01ARZ3NDEKTSV4RRFFQ69G5FAV');
    for (const parts of [
      ['ACT', 'police', {}, null],
      ['DIS', 'inland-revenue', {}, null],
      ['ACT', 'inland-revenue', { archived: true }, null],
      ['ACT', 'inland-revenue', {}, { field: 'UPDATED_AT' }],
    ]) {
      expect(decodeCursor(bindingOf(parts), cursor)).toEqual({ problem: 'foreign' });
    }
  });

  it('is bound to its list by a digest that does not depend on the moment', () => {
    expect(bindingOf(['a', { b: 1 }])).toBe(bindingOf(['a', { b: 1 }]));
    expect(bindingOf(['a', 'b'])).not.toBe(bindingOf(['ab']));
    expect(BINDING).toHaveLength(11);
  });

  it.each([
    ['nothing', ''],
    ['no base64', '***'],
    ['no JSON', Buffer.from('hello').toString('base64url')],
    ['another version', raw([2, BINDING, 'key'])],
    ['a binding of another length', raw([1, 'short', 'key'])],
    ['no sort key', raw([1, BINDING])],
    ['an empty sort key', raw([1, BINDING, ''])],
    ['a sort key beyond DynamoDB', raw([1, BINDING, 'x'.repeat(1025)])],
    ['a sort key that is no text', raw([1, BINDING, { S: 'key' }])],
    ['something more', raw([1, BINDING, 'key', 'more'])],
    ['an object', raw({ 0: 1, 1: BINDING, 2: 'key' })],
  ])('made of %s is malformed', (_, cursor) => {
    expect(decodeCursor(BINDING, cursor)).toEqual({ problem: 'malformed' });
  });

  it('made of any text never throws and never leads anywhere', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.base64String(),
          fc.json().map((json) => raw(json)),
        ),
        (text) => {
          expect(decodeCursor(BINDING, text)).toHaveProperty('problem');
        },
      ),
    );
  });

  it('with one character changed leads at most to another place of the same list', () => {
    const cursor = encodeCursor(BINDING, '01ARZ3NDEKTSV4RRFFQ69G5FAV');
    const position = fc.integer({ min: 0, max: cursor.length - 1 });
    fc.assert(
      fc.property(position, fc.constantFrom(...'ABCxyz019-_'), (index, character) => {
        const changed = cursor.slice(0, index) + character + cursor.slice(index + 1);
        const decoded = decodeCursor(BINDING, changed);
        if ('sortKey' in decoded) expect(decoded.sortKey.length).toBeGreaterThan(0);
        else expect(decoded.problem).toMatch(/^(malformed|foreign)$/);
      }),
    );
  });
});
