/** What an export costs beside a raw read of the same items: records, disclosures and all revisions, nothing decoded. */

import { execFile } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createSessions } from '#lib/dependencies.ts';
import { readDocument } from '#lib/domain/document.ts';
import { keyOf } from '#lib/domain/record-type.ts';
import { typeOfCode } from '#lib/domain/record-types.ts';
import { revisionKey } from '#lib/domain/revision.ts';
import { recordsPartition } from '#lib/store/keys.ts';
import { AGENCY, loadActivities } from './data.ts';
import type { Taken } from './export-child.ts';
import type { Figure } from './figure.ts';
import { type RunningRegistry, startRegistry } from './support.ts';

const SMALL = 10_000;
const LARGE = 100_000;
/** Each is run so often, in turn; the quickest counts. */
const ROUNDS = 3;

interface Measured {
  raw: Taken;
  exported: Taken;
}

export async function exporting({ full = false }: { full?: boolean }): Promise<Figure[]> {
  const small = await measure(SMALL, ROUNDS);
  const large = full ? await measure(LARGE, 1) : undefined;
  return [...speed(SMALL, small), ...(large ? [...speed(LARGE, large), memory(small, large)] : [])];
}

async function measure(activities: number, rounds: number): Promise<Measured> {
  const registry = await startRegistry();
  const folder = mkdtempSync(join(tmpdir(), 'registry-export-'));
  try {
    await loadActivities(registry, activities);
    await writeRevisionKeys(registry, join(folder, 'revision-keys'));
    console.error(`export: ${activities} activities loaded`);
    const taken: Record<'raw' | 'export', Taken[]> = { raw: [], export: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const what of ['raw', 'export'] as const)
        taken[what].push(await run(what, registry.engine.endpoint, folder));
    }
    return { raw: quickest(taken.raw), exported: quickest(taken.export) };
  } finally {
    rmSync(folder, { recursive: true });
    await registry.stop();
  }
}

const CHILD = fileURLToPath(new URL('export-child.ts', import.meta.url));

async function run(what: 'raw' | 'export', endpoint: string, folder: string): Promise<Taken> {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, what, endpoint, folder]);
  return JSON.parse(stdout);
}

const quickest = (all: readonly Taken[]): Taken =>
  all.reduce((best, one) => (one.milliseconds < best.milliseconds ? one : best));

/** The raw read is given the keys of the revisions: an export knows them from the records that it decodes. */
async function writeRevisionKeys(registry: RunningRegistry, file: string): Promise<void> {
  const { session } = createSessions(registry.config, { client: registry.client })(
    { subject: 'bench', grants: new Map() },
    'bench',
  );
  for (const type of ['ACT', 'DIS'].map(typeOfCode)) {
    if (!type) continue;
    let beyond: string | undefined;
    do {
      const { items, complete } = await session.store.query({
        pk: recordsPartition(AGENCY, type.code),
        beyond,
        limit: 500,
      });
      const keys = items.map((item) => {
        const { record } = readDocument(type, item);
        const { pk, sk } = revisionKey(keyOf(type, record), record.createdAt, 1);
        return `${pk}\t${sk}`;
      });
      appendFileSync(file, keys.map((key) => `${key}\n`).join(''));
      beyond = complete ? undefined : items.at(-1)?.sk;
    } while (beyond);
  }
}

function speed(activities: number, { raw, exported }: Measured): Figure[] {
  const perSecond = ({ milliseconds }: Taken) => (raw.count / milliseconds) * 1000;
  const ratio = raw.milliseconds / exported.milliseconds;
  const what = `export of ${activities.toLocaleString('en')} activities with three disclosures each`;
  return [
    {
      figure: `${what}, in Parquet, CSV and NDJSON: items read a second, beside a raw read of the same items`,
      ours: `${Math.round(perSecond(exported)).toLocaleString('en')} items/s`,
      reference: `${Math.round(perSecond(raw)).toLocaleString('en')} items/s`,
      ratio,
      bar: '>= 0.5',
      met: ratio >= 0.5,
    },
    {
      figure: `${what}: peak memory`,
      ours: `${Math.round(exported.peakMb)} MB`,
      reference: `${Math.round(raw.peakMb)} MB`,
    },
  ];
}

function memory(small: Measured, large: Measured): Figure {
  const more = large.exported.peakMb - small.exported.peakMb;
  return {
    figure: `export: peak memory at ${LARGE.toLocaleString('en')} activities beside ${SMALL.toLocaleString('en')}`,
    ours: `${Math.round(large.exported.peakMb)} MB`,
    reference: `${Math.round(small.exported.peakMb)} MB`,
    bar: '<= 100 MB more',
    met: more <= 100,
  };
}
