import { describe, expect, it } from 'vitest';
import { fileRecord } from '#lib/cli/apply/file-records.ts';
import { isProblem } from '#lib/cli/apply/places.ts';
import { readCsv } from '#lib/cli/apply/read-csv.ts';
import { csvText } from '#lib/cli/output/csv.ts';

interface Row {
  externalKey: string;
  name: string;
  purposes: string[];
  retention: { period: string; trigger: string };
}

/** What `registry apply` sends of the text that `registry list -o csv` wrote. */
async function applied(rows: readonly Row[]): Promise<unknown[]> {
  const texts = (async function* () {
    yield csvText(rows, undefined);
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

describe('what a list wrote as CSV', () => {
  it('keeps the entries of a list apart', async () => {
    const row = { externalKey: 'a', name: 'A', retention: { period: 'P7Y', trigger: 'end' } };
    const lists = [['Backups; kept offline', 'Statistics'], ['[sic]', 'b'], ['null'], ['a', 'b']];
    const rows = lists.map((purposes) => ({ ...row, purposes }));
    expect(await applied(rows)).toEqual(rows.map(sent));
  });
});
