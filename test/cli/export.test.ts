import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { useCliRegistry } from '#test/support/cli-registry.ts';
import { testFolder } from '#test/support/local-server.ts';

const cli = useCliRegistry();
beforeAll(async () => {
  await cli.upsert('Agency', { key: 'one', agency: { legalName: 'One' } });
  await addProvider('p-1');
}, 60_000);

const addProvider = (externalKey: string, name = externalKey) =>
  cli.upsert('Provider', { agency: 'one', externalKey, provider: { name, status: 'ENGAGED' } });

const newFolder = (): string => {
  const folder = testFolder();
  onTestFinished(folder.remove);
  return join(folder.path, 'export');
};
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const latestOf = (folder: string) => JSON.parse(readFileSync(join(folder, 'latest.json'), 'utf8'));

/** Everything that `latest.json` lists is there and has its hash; nothing else is. */
function expectWhole(folder: string): void {
  const { full, incrementals } = latestOf(folder);
  const listed = [full, ...incrementals].flatMap(({ files }) => files);
  expect(listed.length).toBeGreaterThan(0);
  for (const file of listed) expect(sha256(join(folder, file.path))).toBe(file.sha256);
  expect(globSync('**/*.{part,tmp}', { cwd: folder })).toEqual([]);
}

describe('export', () => {
  it('takes a snapshot, waits for it and downloads what was asked for', async () => {
    const folder = newFolder();
    const { code, stderr, json } = await cli.run([
      'export',
      folder,
      '--format',
      'ndjson',
      '--tables',
      'provider,agency',
    ]);
    expect(stderr).toContain('latest.json there lists them');
    expect(code).toBe(0);
    expect(json).toMatchObject({ folder, asOf: latestOf(folder).full.asOf, typesLeftOut: [] });
    const tables = json.files.map(({ table }: { table: string }) => table);
    expect(tables.sort()).toEqual(['agency', 'manifest', 'provider']);
    expectWhole(folder);
    const [provider] = json.files.filter(({ table }: { table: string }) => table === 'provider');
    expect(JSON.parse(readFileSync(join(folder, provider.path), 'utf8'))).toMatchObject({ external_key: 'p-1' });
    expect(existsSync(join(folder, '.pending.json'))).toBe(false);
  });

  it('fetches again only what is missing or damaged', async () => {
    const folder = newFolder();
    await cli.run(['export', folder, '-q']);
    const [first = '', second = ''] = globSync('**/*.parquet', { cwd: folder }).map((path) => join(folder, path));
    appendFileSync(first, 'x');
    rmSync(second);
    const again = await cli.run(['export', folder, '--snapshot', 'latest']);
    const { files } = latestOf(folder).full;
    expect(again.stderr).toContain(`${files.length - 2} of ${files.length} files were there already`);
    expectWhole(folder);
  });

  it('goes on with the snapshot that an interrupted run asked for', async () => {
    const folder = newFolder();
    const stop = new AbortController();
    // interrupted while it waits for the snapshot
    const stopped = cli.run(['export', folder], { signal: stop.signal });
    while (!existsSync(join(folder, '.pending.json'))) await new Promise((resolve) => setImmediate(resolve));
    stop.abort();
    expect(await stopped).toMatchObject({ code: 130, stdout: '' });
    expect(existsSync(join(folder, 'latest.json'))).toBe(false);
    const { snapshot } = JSON.parse(readFileSync(join(folder, '.pending.json'), 'utf8'));
    const again = await cli.run(['export', folder]);
    expect(again.stderr).toContain('going on with the snapshot asked for at');
    expect(latestOf(folder).full.id).toBe(snapshot);
    expectWhole(folder);
  });

  it('adds what changed, with the snapshots that others took meanwhile', async () => {
    const folder = newFolder();
    await cli.run(['export', folder, '-q']);
    await addProvider('p-2');
    await cli.run(['export', newFolder(), '--incremental', '-q']);
    await addProvider('p-3');
    expect(await cli.run(['export', folder, '--incremental', '-q'])).toMatchObject({ code: 0 });
    const { full, incrementals } = latestOf(folder);
    expect(incrementals).toHaveLength(2);
    expect(incrementals.map(({ since }: { since: string }) => since)).toEqual([full.asOf, incrementals[0].asOf]);
    expectWhole(folder);
  });

  it('goes on listing what was fetched of the same snapshot before, as long as it is whole', async () => {
    const folder = newFolder();
    const tablesListed = () => latestOf(folder).full.files.map(({ table }: { table: string }) => table);
    await cli.run(['export', folder, '--tables', 'agency', '-q']);
    const more = ['export', folder, '--snapshot', 'latest', '-q', '--tables'];
    const { stderr, json } = await cli.run([...more, 'provider']);
    expect(stderr).toBe('');
    expect(json.files.map(({ table }: { table: string }) => table)).not.toContain('agency');
    expect(tablesListed().sort()).toEqual(['agency', 'manifest', 'provider']);
    expectWhole(folder);
    for (const path of globSync('**/entity=agency/**/*.parquet', { cwd: folder }))
      appendFileSync(join(folder, path), 'x');
    await cli.run([...more, 'provider']);
    expect(tablesListed().sort()).toEqual(['manifest', 'provider']);
  });

  it('goes on in the formats of the folder, and says what it lists no more when others are named', async () => {
    const folder = newFolder();
    const tables = ['--tables', 'agency,provider'];
    await cli.run(['export', folder, '--format', 'all', ...tables, '-q']);
    const listed = () => {
      const { full, incrementals } = latestOf(folder);
      const files = [full, ...incrementals].map((snapshot) =>
        snapshot.files.filter(({ format }: { format?: string }) => format),
      );
      return files.map((its) => its.map(({ table, format }: Record<string, string>) => `${table} ${format}`).sort());
    };
    const all = (table: string) => ['CSV', 'NDJSON', 'PARQUET'].map((format) => `${table} ${format}`);
    await addProvider('p-formats');
    expect((await cli.run(['export', folder, '--incremental', ...tables, '-q'])).stderr).toBe('');
    expect(listed()).toEqual([[...all('agency'), ...all('provider')], all('provider')]);
    await addProvider('p-formats-2');
    const narrow = ['export', folder, '--incremental', '--format', 'csv', '--tables', 'provider', '-q'];
    expect((await cli.run(narrow)).stderr).toMatch(
      /^registry: latest\.json lists (?=.*PARQUET)(?=.*NDJSON)[^:]*, agency no more:/,
    );
    expect(listed()).toEqual([['provider CSV'], ['provider CSV'], ['provider CSV']]);
    expectWhole(folder);
  });

  it('says why when the token may not, and leaves the folder as it is', async () => {
    const folder = newFolder();
    expect(await cli.run(['export', folder, '--role', 'viewer'])).toMatchObject({ code: 3 });
    expect(globSync('**/*.json', { cwd: folder })).toEqual([]);
  });

  it('says which tables a token may not read, on stderr, to programs and in the folder', async () => {
    await cli.run(['export', newFolder(), '-q']);
    const folder = newFolder();
    const { code, stderr, json } = await cli.run(['export', folder, '--snapshot', 'latest', '--role', 'viewer', '-q']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^registry: left out: the tables of Breach, Waiver, which no role of the token may read/);
    expect(json.typesLeftOut).toEqual(['Breach', 'Waiver']);
    expect(json.files.some(({ table }: { table: string }) => /^(breach|waiver)/.test(table))).toBe(false);
    expect(latestOf(folder).full.typesLeftOut).toEqual(['Breach', 'Waiver']);
    // a table more says nothing about those that are missing
    await cli.run(['export', folder, '--snapshot', 'latest', '--role', 'viewer', '-q', '--tables', 'provider']);
    expect(latestOf(folder).full.typesLeftOut).toEqual(['Breach', 'Waiver']);
    const named = ['export', newFolder(), '--snapshot', 'latest', '--role', 'viewer', '-q', '--tables', 'provider'];
    expect((await cli.run(named)).stderr).toBe('');
  });

  it('shows people a line for each table, with its rows once whatever the formats', async () => {
    const args = ['export', newFolder(), '--tables', 'provider,agency', '--format', 'all'];
    const { stdout } = await cli.run(args, { terminal: 80, env: { NO_COLOR: '1' } });
    const [head, ...lines] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^table +rows +size +files$/);
    expect(lines.find((line) => line.startsWith('agency'))).toMatch(/^agency +1 +[\d.]+ k?B +3$/);
    expect(lines).toHaveLength(3);
  });

  it('keeps the rows of the full snapshot and the changes since apart, and reference data as of the newest run', async () => {
    const args = ['export', newFolder(), '--tables', 'agency,provider,ref_principle', '--format', 'all'];
    const shown = async (more: readonly string[]) => {
      const { stdout } = await cli.run([...args, ...more], { terminal: 80, env: { NO_COLOR: '1' } });
      const [head = '', ...lines] = stdout.trimEnd().split('\n');
      const cells = lines.map((line) => line.split(/ {2,}/));
      return { head, rowsOf: (table: string) => cells.find(([name]) => name === table)?.slice(1, -2) };
    };
    const full = await shown([]);
    const providers = Number(full.rowsOf('provider')?.[0]);
    for (const version of [1, 2]) {
      await addProvider('p-changed', `name ${version}`);
      await cli.run([...args, '--incremental', '-q']);
    }
    const { head, rowsOf } = await shown(['--snapshot', 'latest']);
    expect(head).toMatch(/^table +rows +changes +size +files$/);
    expect(rowsOf('agency')).toEqual(['1', '0']);
    expect(rowsOf('provider')).toEqual([`${providers}`, '2']);
    expect(rowsOf('ref_principle')).toEqual(full.rowsOf('ref_principle'));
  });

  it.each([
    ['procesing_activity', 'Did you mean processing_activity?', 1],
    ['nothing_like_it_at_all', 'the tables there are stand above', 50],
  ])('refuses the table %s before anything is asked for', async (table, message, leastLines) => {
    const folder = newFolder();
    const env = { REGISTRY_URL: 'http://127.0.0.1:1', REGISTRY_TOKEN: 'x' };
    const { code, stdout, stderr } = await cli.run(['export', folder, '--tables', `provider,${table}`], { env });
    expect([code, stdout]).toEqual([2, '']);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(new RegExp(`^registry: --tables: there is no table "${table}".*`));
    expect(lines.at(-1)).toContain(message);
    expect(lines.length).toBeGreaterThanOrEqual(leastLines);
    if (leastLines > 1) expect(lines).toContain('offshore_disclosure');
    expect(existsSync(folder)).toBe(false);
  });

  it('keeps the tables of different places apart', async () => {
    const folder = newFolder();
    await cli.run(['export', folder, '-q']);
    const { code, stderr } = await cli.run(['export', folder, '--agency', 'one']);
    expect(code).toBe(2);
    expect(stderr).toContain('holds snapshots of the whole registry');
  });

  it('says what is wrong with the folder', async () => {
    const folder = newFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, 'latest.json'), '{}');
    expect((await cli.run(['export', folder])).stderr).toContain('was not written by this command');
    writeFileSync(join(folder, 'file'), '');
    expect(await cli.run(['export', join(folder, 'file', 'below')])).toMatchObject({ code: 2 });
  });
});
