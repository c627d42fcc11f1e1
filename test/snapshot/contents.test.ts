import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { agencyType } from '#lib/domain/agency.ts';
import { create } from '#lib/domain/create.ts';
import { processingActivityType } from '#lib/domain/processing-activity.ts';
import { general } from '#lib/domain/record-type.ts';
import { inParallel } from '#lib/parallel.ts';
import { folderSink } from '#lib/snapshot/folder-sink.ts';
import type { Manifest } from '#lib/snapshot/manifest.ts';
import { FORMATS, type Format } from '#lib/snapshot/paths.ts';
import { snapshotTables } from '#lib/snapshot/tables.ts';
import { loadDemo } from '../../demo/load.ts';
import { rowsFromApi } from '../support/api-rows.ts';
import { type Content, unique } from '../support/builders.ts';
import { page } from '../support/lists.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  created,
  dataOf,
  KINDS,
  type Kind,
  newWorld,
  revisions,
  useRegistry,
} from '../support/records.ts';
import { type Caller, startRegistry, type TestRegistry } from '../support/registry.ts';
import { everyField } from '../support/schema.ts';
import { duckDb, newFolder, orderOf, type Row, runOrder, selectFrom, takeSnapshot } from '../support/snapshots.ts';

/** Every live and archived record that the API lists, with every field. */
async function everyRecord(
  caller: Caller,
  kind: Kind,
  agencies: readonly string[],
  selection: string,
  first = 20,
): Promise<Content[]> {
  const records: Content[] = [];
  for (const agency of kind === AGENCY ? [''] : agencies) {
    let after: string | null = null;
    do {
      const args = { filter: { or: [{ archived: true }, { archived: false }] }, first, after };
      const found = await page(caller, kind, agency, args, selection);
      records.push(...found.nodes);
      after = found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
    } while (after);
  }
  return records;
}

const agencyKeys = async (caller: Caller): Promise<string[]> =>
  (await everyRecord(caller, AGENCY, [], 'key')).map(({ key }) => key);

/** One digest for each record or entry, in an order of their own. */
const checksums = (
  rows: readonly Row[],
  columns: readonly string[],
  shown: (value: unknown) => unknown = (value) => value,
): string[] =>
  rows
    .map((row) =>
      createHash('sha256')
        .update(JSON.stringify(columns.map((name) => shown(row[name] ?? null))))
        .digest('hex'),
    )
    .sort();

/** As CSV shows a text: an apostrophe before what a spreadsheet would run. */
const asCsv = (value: unknown): unknown =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) && !/^-?\d+$/.test(value) ? `'${value}` : value;

describe('a snapshot of the demo registry and records with every field', () => {
  const registry = useRegistry();
  const folder = newFolder();
  let manifest: Manifest;
  let sql: Awaited<ReturnType<typeof duckDb>>;
  const fromApi = new Map<string, Content[]>();

  beforeAll(async () => {
    sql = await duckDb();
    const owner = await registry().as('*:admin', '*:privacy_officer');
    await loadDemo((query, variables) => owner.query(query, variables));
    const world = await newWorld(registry());
    for (const kind of KINDS) {
      await created(kind, world, kind.full(), { key: unique('full') });
      const one = await created(kind, world, kind.full(), { key: unique('archived') });
      if (kind !== AGENCY) await archived(kind, world, one);
    }
    await created(
      ACTIVITY,
      world,
      ACTIVITY.minimal({ name: '=HYPERLINK("x")', description: 'a "b",\r\nc', owner: '@home' }),
    );
    const agencies = await agencyKeys(owner);
    for (const kind of KINDS) {
      const selection = everyField(kind.name, { pages: false, without: ['history', 'findings', 'deadlines'] }).replace(
        'agency { id }',
        'agency { key }',
      );
      fromApi.set(kind.name, await everyRecord(owner, kind, agencies, selection));
    }
    manifest = await takeSnapshot(registry(), await folderSink(folder));
  });

  const tables = snapshotTables().filter(({ kind }) => kind === 'record' || kind === 'list');

  it.each(FORMATS)('holds in %s what the API lists, record for record and entry for entry', async (format: Format) => {
    for (const table of tables) {
      const unknownToApi = HIDDEN[table.name] ?? [];
      if (unknownToApi === 'all') continue;
      const columns = table.columns.map(({ name }) => name).filter((name) => !unknownToApi.includes(name));
      const expected = rowsFromApi(table, fromApi.get(table.recordType ?? '') ?? []);
      const actual = await sql(selectFrom(folder, manifest, table.name, format));
      const shown = format === 'csv' ? asCsv : undefined;
      expect([table.name, checksums(actual, columns)]).toEqual([table.name, checksums(expected, columns, shown)]);
      expect([table.name, manifest.tables.find(({ name }) => name === table.name)?.rows]).toEqual([
        table.name,
        expected.length,
      ]);
    }
  });

  it('writes the values of x-privacy-nz as documents do', async () => {
    const tags = await sql(
      `SELECT DISTINCT tag FROM (${selectFrom(folder, manifest, 'processing_activity_ipp_tags', 'parquet')})`,
    );
    expect(tags.map(({ tag }) => tag)).toContain('ipp3a_indirect_collection_notice');
    const joined = await sql(
      `SELECT count(*)::INT AS missing FROM (${selectFrom(folder, manifest, 'processing_activity_ipp_tags', 'parquet')}) tags
       LEFT JOIN (${selectFrom(folder, manifest, 'ref_principle', 'parquet')}) principles USING (tag) WHERE principles.id IS NULL`,
    );
    expect(joined).toEqual([{ missing: 0 }]);
  });

  /** What the API shows beside each record of a kind. */
  async function shownBeside(kind: Kind, selection: string): Promise<Content[]> {
    const owner = await registry().as('*:admin', '*:privacy_officer');
    const text = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${kind.name} { id ${selection} } } }`;
    const ids = (fromApi.get(kind.name) ?? []).map(({ id }) => id);
    const batches = Array.from({ length: Math.ceil(ids.length / 20) }, (_, n) => ids.slice(n * 20, n * 20 + 20));
    return (
      await Promise.all(batches.map(async (some) => dataOf(await owner.query(text, { ids: some })).nodes))
    ).flat();
  }

  const tableOf = (kind: Kind) => tables.find((table) => table.recordType === kind.name)?.name;

  const withTable = (suffix: string) =>
    KINDS.filter(({ name }) => snapshotTables().some(({ recordType, kind }) => recordType === name && kind === suffix));

  it.each(withTable('finding'))('has the findings that the API shows: $name', async (kind) => {
    const nodes = await shownBeside(kind, 'findings { rule { id } message severity }');
    const expected = nodes.flatMap(({ id, findings }) =>
      findings.map(({ rule, message, severity }: Content) => ({ id, rule: rule.id, message, severity })),
    );
    const actual = await sql(selectFrom(folder, manifest, `${tableOf(kind)}_finding`, 'parquet'));
    const columns = ['id', 'rule', 'message', 'severity'];
    expect(checksums(actual, columns)).toEqual(checksums(expected, columns));
  });

  it.each(withTable('deadline'))('has the deadlines that the API shows: $name', async (kind) => {
    const nodes = await shownBeside(kind, 'deadlines { rule dueOn dueAt }');
    const expected = nodes.flatMap(({ id, deadlines }) =>
      deadlines.map(({ rule, dueOn, dueAt }: Content) => ({ id, rule, due_on: dueOn, due_at: dueAt })),
    );
    const actual = await sql(selectFrom(folder, manifest, `${tableOf(kind)}_deadline`, 'parquet'));
    const columns = ['id', 'rule', 'due_on', 'due_at'];
    expect(checksums(actual, columns)).toEqual(checksums(expected, columns));
    expect(actual.length).toBeGreaterThan(0);
  });

  it('has instants that readers in any time zone take for UTC', async () => {
    const path = manifest.tables
      .find(({ name }) => name === 'agency')
      ?.files.find(({ format }) => format === 'parquet')?.path;
    const source = `read_parquet('${join(folder, path ?? '')}', hive_partitioning = false)`;
    const [row] = await sql(`SELECT DISTINCT typeof(created_at) AS type FROM ${source}`);
    expect(row).toEqual({ type: 'TIMESTAMP WITH TIME ZONE' });
  });

  it('has every revision, hashes included', async () => {
    const owner = await registry().as('*:admin', '*:privacy_officer');
    const [breach] = (fromApi.get('Breach') ?? []).toSorted((one, other) => other.version - one.version);
    const shown = await revisions(owner, breach?.id, 'version action at hash previousHash');
    const actual = await sql(
      `SELECT version, action, made_at, hash, previous_hash FROM (${selectFrom(folder, manifest, 'breach_revision', 'parquet')}) WHERE id = '${breach?.id}'`,
    );
    expect(actual.length).toBeGreaterThan(3);
    const columns = ['version', 'action', 'made_at', 'hash', 'previous_hash'];
    const expected = shown.map((one: Content) => ({
      ...one,
      version: String(one.version),
      previous_hash: one.previousHash,
      made_at: one.at,
    }));
    expect(checksums(actual, columns)).toEqual(checksums(expected, columns));
  });
});

/** What the API does not show, or not in this form. */
const HIDDEN: Record<string, readonly string[] | 'all'> = {
  offshore_disclosure: [
    'ipp12_decision_steps',
    'ipp12_decision_prescription_name',
    'ipp12_decision_prescription_instrument',
    'ipp12_decision_prescription_from',
    'ipp12_decision_prescription_to',
    'ipp12_decision_prescription_limited_to',
  ],
  breach_earlier_assessments: 'all',
};

const SIZE = 10_000;

describe('a snapshot of 10,000 activities', () => {
  it('has the counts, sums and checksums of the whole list in the API', { timeout: 300_000 }, async () => {
    const registry = await startRegistry();
    const owner = await registry.as('*:admin', '*:privacy_officer');
    try {
      await load(registry, owner);
      const folder = newFolder();
      const sql = await duckDb();
      const order = orderOf(registry);
      const done = await runOrder(registry, await folderSink(folder), order);
      if (done.outcome !== 'COMPLETE') throw new Error(done.outcome);
      const expected = await listed(owner);
      expect(expected.length).toBe(SIZE);
      const columns = ['id', 'external_key', 'version', 'name', 'status', 'health_info_flag', 'created_at'];
      for (const format of FORMATS) {
        const activities = selectFrom(folder, done.manifest, 'processing_activity', format);
        expect(checksums(await sql(activities), columns)).toEqual(checksums(expected, columns));
        const sums = `SELECT count(*)::INT AS records, sum(version::INT)::INT AS versions,
          count(*) FILTER (health_info_flag = 'true')::INT AS health FROM (${activities})`;
        expect(await sql(sums)).toEqual([{ records: SIZE, versions: SIZE, health: SIZE / 5 }]);
      }
      const rows = (name: string) => done.manifest.tables.find((table) => table.name === name)?.rows;
      expect([rows('offshore_disclosure'), rows('processing_activity_revision')]).toEqual([SIZE / 10, SIZE]);
    } finally {
      await registry.stop();
    }
  });

  const agency = 'large-agency';

  async function load({ dependencies }: TestRegistry, { token }: Caller): Promise<void> {
    const identity = await dependencies.identify(`Bearer ${token}`);
    const { session } = dependencies.contextFor(identity, { requestId: 'load', baseUrl: '' });
    const content = { legalName: 'A large agency' };
    await create(session, general(agencyType), { agency, content });
    const numbers = Array.from({ length: SIZE }, (_, n) => n);
    await inParallel(numbers, 8, (n) =>
      create(session, general(processingActivityType), {
        agency,
        externalKey: `key-${n}`,
        content: {
          name: `Activity ${n}`,
          purposes: ['Testing'],
          status: n % 3 ? 'ACTIVE' : 'DRAFT',
          healthInfoFlag: n % 5 === 0,
          systems: [`System ${n % 7}`],
        },
        children: n % 10 === 0 ? [{ recipient: `Recipient ${n}`, countries: ['AU'] }] : [],
      }),
    );
  }

  /** The whole list as the API answers it, in the words of the table. */
  async function listed(caller: Caller): Promise<Row[]> {
    const selection = 'id externalKey version name status healthInfoFlag createdAt';
    const records = await everyRecord(caller, ACTIVITY, [agency], selection, 100);
    return records.map(({ externalKey, version, healthInfoFlag, createdAt, ...same }) => ({
      ...same,
      external_key: externalKey,
      version: String(version),
      health_info_flag: String(healthInfoFlag),
      created_at: createdAt,
    }));
  }
});
