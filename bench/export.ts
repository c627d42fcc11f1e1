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

/** `function`: like all, in one thread, as the Lambda function does it. */
const WAYS = ['raw', 'all', 'parquet', 'function'] as const;
type Way = (typeof WAYS)[number];
type Measured = Record<Way, Taken>;

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
    const taken: Record<Way, Taken[]> = { raw: [], all: [], parquet: [], function: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const way of WAYS) taken[way].push(await run(way, registry.engine.endpoint, folder));
    }
    const best = WAYS.map((way) => [way, quickest(taken[way])] as const);
    return Object.fromEntries(best) as Measured;
  } finally {
    rmSync(folder, { recursive: true });
    await registry.stop();
  }
}

const CHILD = fileURLToPath(new URL('export-child.ts', import.meta.url));

async function run(way: Way, endpoint: string, folder: string): Promise<Taken> {
  const { stdout } = await promisify(execFile)(process.execPath, [CHILD, way, endpoint, folder]);
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

function speed(activities: number, { raw, ...exports }: Measured): Figure[] {
  const perSecond = ({ milliseconds }: Taken) => (raw.count / milliseconds) * 1000;
  const shown = (taken: Taken) => `${Math.round(perSecond(taken)).toLocaleString('en')} items/s`;
  const what = `export of ${activities.toLocaleString('en')} activities with three disclosures each`;
  const figure = (formats: string, taken: Taken): Figure => {
    const ratio = raw.milliseconds / taken.milliseconds;
    const name = `${what}, ${formats}: items read a second, beside a raw read of the same items`;
    return { figure: name, ours: shown(taken), reference: shown(raw), ratio, bar: 'ratio ≥ 0.5', met: ratio >= 0.5 };
  };
  return [
    figure('Parquet, CSV and NDJSON', exports.all),
    figure('Parquet alone', exports.parquet),
    figure('Parquet, CSV and NDJSON, all in one thread', exports.function),
    { figure: `${what}: peak memory`, ours: mb(exports.all), reference: mb(raw) },
  ];
}

const mb = ({ peakMb }: Taken): string => `${Math.round(peakMb)} MB`;

function memory(small: Measured, large: Measured): Figure {
  return {
    figure: `export: peak memory at ${LARGE.toLocaleString('en')} activities beside ${SMALL.toLocaleString('en')}`,
    ours: mb(large.all),
    reference: mb(small.all),
    bar: '≤ 100 MB more',
    met: large.all.peakMb - small.all.peakMb <= 100,
  };
}
