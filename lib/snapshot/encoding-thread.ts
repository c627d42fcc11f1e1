/** The thread in which files are encoded (encoding-beside.ts). It answers every message with one. */
import { parentPort } from 'node:worker_threads';
import { EncodedTable } from './encoding.ts';
import type { Asked } from './encoding-beside.ts';

const tables = new Map<number, EncodedTable>();

parentPort?.on('message', ({ table, begin, rows }: Asked) => {
  if (begin) tables.set(table, new EncodedTable(begin));
  const encoded = tables.get(table);
  if (!encoded) throw new Error(`table ${table} was not begun`);
  if (rows !== undefined) return parentPort?.postMessage(encoded.add(JSON.parse(rows)));
  tables.delete(table);
  parentPort?.postMessage(encoded.end());
});
