import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileRecord } from '#lib/cli/apply/file-records.ts';
import { isProblem } from '#lib/cli/apply/places.ts';
import { readCsv } from '#lib/cli/apply/read-csv.ts';
import { pathsCsvText } from '#lib/cli/output/csv.ts';

interface Row {
  externalKey: string;
  name: string;
  purposes: string[];
  retention: { period: string; trigger: string };
}

/** What `registry apply` sends of the text that `registry list -o csv` wrote. */
async function applied(rows: readonly Row[]): Promise<unknown[]> {
  const texts = (async function* () {
    yield pathsCsvText(rows, ['externalKey', 'name', 'purposes', 'retention.period', 'retention.trigger']);
  })();
  const inputs: unknown[] = [];
  for await (const found of readCsv('rows.csv', texts)) {
    const record = isProblem(found) ? found : fileRecord(found, 'ProcessingActivity', () => {});
    inputs.push('input' in record ? record.input : record);
  }
  return inputs;
}

const sent = ({ externalKey, name, purposes, retention }: Row) => ({
  externalKey,
  processingActivity: { name, purposes, retention },
});

/** Texts as a record may hold them, those often that mean something in a cell. */
const piece = fc.constantFrom(
  ';',
  '; ',
  '[',
  ']',
  '["a"]',
  '{',
  '=',
  '"',
  ',',
  "'",
  '\n',
  '\t',
  'null',
  ' ',
  'a',
  'ā',
  '\u{1F5FF}',
);
const someText = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join('')),
  )
  // a cell of blanks says nothing, and `null` clears the field: docs/apply.md
  .filter((text) => text.trim() !== '' && text.trim() !== 'null');
const entry = fc.oneof(someText, fc.constantFrom('null', 'Backups; kept offline', '[x', ' [x', 'x '));

describe('what a list wrote as CSV', () => {
  it('keeps the entries of a list apart', async () => {
    const row = { externalKey: 'a', name: 'A', retention: { period: 'P7Y', trigger: 'end' } };
    const lists = [['Backups; kept offline', 'Statistics'], ['[sic]', 'b'], ['null'], ['a', 'b']];
    const rows = lists.map((purposes) => ({ ...row, purposes }));
    expect(await applied(rows)).toEqual(rows.map(sent));
  });

  it('is applied as it was recorded, whatever the texts are', async () => {
    const row = fc.record({
      externalKey: fc.constantFrom('a', 'b'),
      name: someText,
      purposes: fc.array(entry, { minLength: 1, maxLength: 4 }),
      retention: fc.record({ period: fc.constant('P7Y'), trigger: someText }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
        expect(await applied(rows)).toEqual(rows.map(sent));
      }),
    );
  });
});
