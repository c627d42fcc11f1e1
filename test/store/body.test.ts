import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBody, encodeBody, memoizedEncoder } from '#lib/store/body.ts';

const PLAIN = 0;
const DEFLATED = 1;

describe('the body of an item', () => {
  it('gives back any JSON text, character for character', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(decodeBody(encodeBody(json))).toBe(json);
      }),
    );
  });

  it('gives back long texts and characters of every plane', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 200 }), (texts) => {
        const json = JSON.stringify(texts);
        expect(decodeBody(encodeBody(json))).toBe(json);
      }),
      { numRuns: 20 },
    );
  });

  it('is smaller than the text when the text repeats itself', () => {
    const json = JSON.stringify(Array.from({ length: 200 }, () => 'Keep patient records'));
    const body = encodeBody(json);
    expect(body[0]).toBe(DEFLATED);
    expect(body.length).toBeLessThan(json.length / 10);
  });

  it('is never more than one byte longer than the text', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(encodeBody(json).length).toBeLessThanOrEqual(Buffer.byteLength(json) + 1);
      }),
    );
  });

  it('stays plain when deflating would not shrink it', () => {
    expect(encodeBody('7')).toEqual(Uint8Array.from([PLAIN, '7'.charCodeAt(0)]));
  });

  it('is readable where it lies in the middle of a larger buffer, as the SDK hands it over', () => {
    for (const json of ['7', JSON.stringify('abc '.repeat(100))]) {
      const body = encodeBody(json);
      const larger = new Uint8Array(body.length + 20).fill(255);
      larger.set(body, 10);
      expect(decodeBody(larger.subarray(10, 10 + body.length))).toBe(json);
    }
  });

  it.each([2, 7, 255])('with the unknown encoding %i is refused, not skipped', (encoding) => {
    expect(() => decodeBody(Uint8Array.from([encoding, 123, 125]))).toThrow(`unknown body encoding ${encoding}`);
  });

  it('without any byte is refused', () => {
    expect(() => decodeBody(new Uint8Array())).toThrow('unknown body encoding');
  });

  it('that is cut short is refused', () => {
    const body = encodeBody(JSON.stringify(Array.from({ length: 50 }, (_, index) => `purpose ${index}`)));
    expect(body[0]).toBe(DEFLATED);
    expect(() => decodeBody(body.subarray(0, body.length - 5))).toThrow();
  });

  it('is encoded once where several items of a transaction share it', () => {
    const encode = memoizedEncoder();
    expect(encode('{"a":1}')).toBe(encode('{"a":1}'));
    expect(encode('{"a":2}')).not.toEqual(encode('{"a":1}'));
  });
});
