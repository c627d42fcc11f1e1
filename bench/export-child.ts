/**
 * Reads or exports a registry in a process of its own, so that its memory is its own, and prints what it took:
 *   node bench/export-child.ts raw|all|parquet|function ENDPOINT FOLDER
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { NOTHING_PRESCRIBED } from '#lib/config.ts';
import { createSessions } from '#lib/dependencies.ts';
import type { Session } from '#lib/domain/session.ts';
import { inParallel } from '#lib/parallel.ts';
import { encodingHere } from '#lib/snapshot/encoding.ts';
import { encodingBeside } from '#lib/snapshot/encoding-beside.ts';
import { folderSink } from '#lib/snapshot/folder-sink.ts';
import { runSnapshot } from '#lib/snapshot/run.ts';
import { type Key, recordsPartition } from '#lib/store/keys.ts';
import { AGENCY } from './data.ts';

/** What one process took. */
export interface Taken {
  milliseconds: number;
  /** Peak of its resident memory. */
  peakMb: number;
  /** Items read, or records exported. */
  count: number;
}

const [what, endpoint, folder = ''] = process.argv.slice(2);
const config = { tableName: 'registry-bench', dynamodbEndpoint: endpoint, prescribed: NOTHING_PRESCRIBED };
const { session } = createSessions(config)({ subject: 'bench', grants: new Map() }, 'bench');

const start = performance.now();
const total = what === 'raw' ? await readRaw(session) : await exportAll(session);
const taken: Taken = {
  milliseconds: performance.now() - start,
  peakMb: process.resourceUsage().maxRSS / 1024,
  count: total,
};
console.log(JSON.stringify(taken));
process.exit(0);

/** Records page by page, the next one asked for while one is counted; revisions by the keys that stand in a file, as many at once as an export reads. */
async function readRaw({ store }: Session): Promise<number> {
  let items = 0;
  for (const code of ['ACT', 'DIS']) {
    let beyond: string | undefined;
    do {
      const range = { pk: recordsPartition(AGENCY, code), beyond, limit: 500, consistent: true };
      const stretch = await store.query(range);
      items += stretch.items.length;
      beyond = stretch.complete ? undefined : stretch.items.at(-1)?.sk;
    } while (beyond);
  }
  const keys = readFileSync(join(folder, 'revision-keys'), 'utf8').trimEnd().split('\n').map(keyIn);
  const batches = Array.from({ length: Math.ceil(keys.length / 100) }, (_, n) => keys.slice(n * 100, n * 100 + 100));
  await inParallel(batches, 4, async (batch) => {
    const found = await store.getMany(batch);
    items += found.length;
  });
  return items;
}

function keyIn(line: string): Key {
  const [pk = '', sk = ''] = line.split('\t');
  return { pk, sk };
}

async function exportAll(own: Session): Promise<number> {
  const formats = what === 'parquet' ? (['parquet'] as const) : undefined;
  const order = { run: ulid(), scope: '*', kind: 'FULL', asOf: new Date().toISOString(), formats } as const;
  const options = {
    mayGoOn: () => true,
    onProgress: () => {},
    settleMs: 0,
    encoding: what === 'function' ? encodingHere : encodingBeside,
  };
  return (await runSnapshot(own, await folderSink(folder), order, options)).recordsWritten;
}
