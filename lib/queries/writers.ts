import { BYTE_ORDER_MARK, csvLine } from '../csv.ts';
import type { Format } from './address.ts';
import { type Column, cellOf } from './columns.ts';

/** Takes rows as they come and makes the text of an answer. */
export interface AnswerWriter {
  add(rows: readonly unknown[], typesLeftOut: readonly string[]): void;
  /** What the text takes of the function's answer, in which it stands as a string of JSON. */
  readonly bytes: number;
  readonly typesLeftOut: readonly string[];
  end(): string;
}

export const writerFor = (format: Format, label: string, columns: readonly Column[]): AnswerWriter =>
  format === 'csv' ? writer(csvForm(columns)) : writer(jsonForm(label));

interface Form {
  begin: string;
  row(row: unknown, index: number): string;
  end(count: number, typesLeftOut: readonly string[]): string;
}

/** A header line and a line for each row. Behind a byte order mark, without which Excel takes UTF-8 for something else. */
const csvForm = (columns: readonly Column[]): Form => ({
  begin: BYTE_ORDER_MARK + csvLine(columns.map(({ name }) => name)),
  row: (row) => csvLine(columns.map((column) => cellOf(column, row))),
  end: () => '',
});

const jsonForm = (label: string): Form => ({
  begin: `{"query":${JSON.stringify(label)},"rows":[`,
  row: (row, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(row)}`,
  end: (count, typesLeftOut) => {
    const leftOut = typesLeftOut.length > 0 ? `,"typesLeftOut":${JSON.stringify(typesLeftOut)}` : '';
    return `\n],"rowCount":${count}${leftOut}}\n`;
  },
});

function writer(form: Form): AnswerWriter {
  const parts = [form.begin];
  let leftOut: readonly string[] = [];
  let count = 0;
  let bytes = 0;
  return {
    add(rows, typesLeftOut) {
      leftOut = typesLeftOut;
      for (const row of rows) {
        const text = form.row(row, count);
        parts.push(text);
        bytes += Buffer.byteLength(JSON.stringify(text));
        count += 1;
      }
    },
    get bytes() {
      return bytes;
    },
    get typesLeftOut() {
      return leftOut;
    },
    end: () => parts.join('') + form.end(count, leftOut),
  };
}
