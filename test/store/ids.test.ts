import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeId, encodeId, requireId } from '#lib/domain/ids.ts';
import { RequestError } from '#lib/failures.ts';

const code = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), minLength: 3, maxLength: 3 });
const agency = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{1,59}$/), fc.constant('@'));
const localId = fc.stringMatching(/^[0-9A-Za-z-]{2,60}$/);
const key = fc.record({ code, agency, localId });

const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const ACTIVITY_ID = encodeId({ code: 'ACT', agency: 'inland-revenue', localId: '01ARZ3NDEKTSV4RRFFQ69G5FAV' });

describe('a global id', () => {
  it('leads back to the key it was made of', () => {
    fc.assert(
      fc.property(key, (recordKey) => {
        expect(decodeId(encodeId(recordKey))).toEqual(recordKey);
      }),
    );
  });

  it('differs where keys differ', () => {
    fc.assert(
      fc.property(key, key, (one, other) => {
        expect(encodeId(one) === encodeId(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
    );
  });

  it('is the only text that leads to its key', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.base64String(),
      key.map((recordKey) => `${encodeId(recordKey)}=`),
      key.map((recordKey) =>
        Buffer.from(`${recordKey.code}:${recordKey.agency}:${recordKey.localId}`).toString('base64'),
      ),
      fc.tuple(code, fc.string(), fc.string()).map((parts) => base64url(parts.join(':'))),
    );
    fc.assert(
      fc.property(text, (candidate) => {
        const decoded = decodeId(candidate);
        expect(decoded === undefined || encodeId(decoded) === candidate).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['padding', `${ACTIVITY_ID}=`],
    ['white space', ` ${ACTIVITY_ID}`],
    ['a line break within', `${ACTIVITY_ID.slice(0, 5)}\n${ACTIVITY_ID.slice(5)}`],
    ['a code in lower case', base64url('act:inland-revenue:01ARZ3NDEK')],
    ['a separator of the table in the agency', base64url('ACT:inland|revenue:01ARZ3NDEK')],
    ['a separator of the table in the local id', base64url('ACT:inland-revenue:01ARZ|rev')],
    ['an agency that starts with a digit', base64url('ACT:1nland:01ARZ3NDEK')],
    ['one more part', base64url('ACT:inland-revenue:01ARZ:3NDEK')],
    ['a NUL', base64url('ACT:inland-revenue:01\u0000ARZ')],
    ['a trailing line break', base64url('ACT:inland-revenue:01ARZ3NDEK\n')],
  ])('with %s is none', (_, text) => {
    expect(decodeId(text)).toBeUndefined();
  });
});

describe('an argument that must be an id', () => {
  const refusalOf = (text: string, type?: { name: string; code: string }): RequestError => {
    try {
      requireId(text, 'input.id', type);
    } catch (error) {
      if (error instanceof RequestError) return error;
    }
    throw new Error('the id was not refused');
  };

  it('is refused with INVALID_ID and the name of the argument', () => {
    const { message, extensions } = refusalOf('nonsense');
    expect(extensions).toMatchObject({ code: 'INVALID_ID', argument: 'input.id' });
    expect(message).toBe('"nonsense" is not an id of this registry. Pass an `id` as a query returned it.');
  });

  it('is refused when it is the id of another type', () => {
    expect(refusalOf(ACTIVITY_ID, { name: 'Breach', code: 'BRE' }).message).toContain('is not the id of a Breach.');
    const other = { name: 'OffshoreDisclosure', code: 'DIS' };
    expect(refusalOf(ACTIVITY_ID, other).message).toContain('is not the id of an OffshoreDisclosure.');
    expect(requireId(ACTIVITY_ID, 'id', { name: 'ProcessingActivity', code: 'ACT' })).toMatchObject({ code: 'ACT' });
  });

  it('is quoted only in its beginning', () => {
    expect(refusalOf('x'.repeat(5_000)).message.length).toBeLessThan(200);
  });
});
