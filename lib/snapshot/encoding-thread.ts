/** The thread in which files are encoded (encoding-beside.ts). */
import { parentPort } from 'node:worker_threads';
import { EncodedTable } from './encoding.ts';
import type { Asked } from './encoding-beside.ts';

const tables = new Map<number, EncodedTable>();

parentPort?.on('message', ({ table, begin, rows }: Asked) => {
  if (begin) tables.set(table, new EncodedTable(begin));
  else parentPort?.postMessage(answerTo(table, rows));
});

function answerTo(table: number, rows: string | undefined) {
  const encoded = tables.get(table);
  if (!encoded) throw new Error(`table ${table} was not begun`);
  if (rows !== undefined) return encoded.add(JSON.parse(rows));
  tables.delete(table);
  return encoded.end();
}
