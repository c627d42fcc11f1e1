import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK, csvLine } from '#lib/csv.ts';
import { encoderOf } from '#lib/snapshot/encoders.ts';
import { type Cell, column } from '#lib/snapshot/table.ts';

const COLUMNS = ['a', 'b', 'c'].map((name) => column(name, 'string', 'any', { nullable: true }));

/** All bytes of rows, taken whenever some are ready. */
function written(format: 'csv' | 'ndjson', rows: readonly Cell[][], takesBetween: boolean): string {
  const encoder = encoderOf(format, COLUMNS);
  const taken: Uint8Array[] = [];
  for (const row of rows) {
    encoder.add(row);
    const bytes = takesBetween ? encoder.take() : undefined;
    if (bytes) taken.push(bytes);
  }
  return Buffer.concat([...taken, encoder.finish()]).toString();
}

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme-ascii' }),
  fc.constantFrom('', ' a', 'a ', '=1', 'a,b', 'a"b', 'a\\b', 'Māori', 'x'.repeat(200_000), '{"a":"b"}'),
  fc.constantFrom<Cell>(null, 0, -1.5, true, false),
);
const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 });

describe('rows as bytes', () => {
  it('are the lines of CSV that csv.ts makes, whatever the cells are', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (all, takesBetween) => {
        const expected = [['a', 'b', 'c'], ...all].map(csvLine).join('');
        expect(written('csv', all, takesBetween)).toBe(Buffer.from(`${BYTE_ORDER_MARK}${expected}`).toString());
      }),
    );
  });

  it('are one JSON object a line without what is null, whatever the cells are', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (all, takesBetween) => {
        const lines = all.map(([a, b, c]) => {
          const given = Object.entries({ a, b, c }).filter(([, value]) => value !== null);
          return `${JSON.stringify(Object.fromEntries(given))}\n`;
        });
        expect(written('ndjson', all, takesBetween)).toBe(Buffer.from(lines.join('')).toString());
      }),
    );
  });
});
