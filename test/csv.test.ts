import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK, csvLine, withoutGuard } from '#lib/csv.ts';

describe('a line of CSV', () => {
  it('quotes what would end a cell or a line, and nothing else', () => {
    expect(csvLine(['plain', 'a,b', 'say "no"', 'two\nlines', ' blank', 12, -3.5, true])).toBe(
      'plain,"a,b","say ""no""","two\nlines"," blank",12,-3.5,true\r\n',
    );
  });

  it('tells what is not recorded from an empty text', () => {
    expect(csvLine([null, '', null])).toBe(',"",\r\n');
  });

  it.each(['=1+1', '+64 4 000', '-cmd', '@SUM(A1)', '\tx', '\rx', '\n=1', '＝1+1', '＋1', '－1', '＠x'])(
    'keeps a spreadsheet from running %j',
    (text) => {
      expect(parse(csvLine([text, 'x']))).toEqual([[`'${text}`, 'x']]);
    },
  );

  it('is read back as it was written, whatever the texts are', () => {
    const sign = fc.constantFrom("'", '=', '＝', '+', '-', '@', '\n', '\t', 'a');
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: sign, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 6 }), (cells) => {
        const read = parse(csvLine(cells), { record_delimiter: '\r\n' }) as unknown as string[][];
        expect(read.map((line) => line.map(withoutGuard))).toEqual([cells]);
      }),
    );
  });

  it('is taken for UTF-8 by spreadsheets behind a byte order mark', () => {
    expect(Buffer.from(BYTE_ORDER_MARK).toString('hex')).toBe('efbbbf');
  });
});
