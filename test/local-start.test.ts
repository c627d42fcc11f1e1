import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createClient } from '#lib/dependencies.ts';
import { type Engine, EngineError, startEngine } from '#lib/local/engine.ts';
import { localServer } from '#lib/local/server.ts';
import { type LocalOptions, type LocalRegistry, startLocal } from '#lib/local/start.ts';
import { ensureTable } from '#lib/local/table.ts';
import { askOver, isAlive, localServers } from '#test/support/local-server.ts';

const { newFolder, cleanUp } = localServers();
const started: LocalRegistry[] = [];
afterAll(async () => {
  await Promise.all(started.map((registry) => registry.stop().catch(() => {})));
  await cleanUp();
});

const start = async (options: Partial<LocalOptions> = {}): Promise<LocalRegistry> => {
  const registry = await startLocal({
    port: 0,
    dataFolder: newFolder(),
    tableName: 'registry',
    endpoint: undefined,
    demo: false,
    logLevel: 'SILENT',
    onProgress: () => {},
    ...options,
  });
  started.push(registry);
  return registry;
};

const viewerOf = async ({ url, signer }: LocalRegistry) =>
  (await askOver(url, await signer.sign('someone', ['*:viewer']), '{ viewer { subject } }')).data?.viewer;

describe('a local registry', () => {
  it('answers, is known by its processes, and is gone when it is stopped', async () => {
    const dataFolder = newFolder();
    const registry = await start({ dataFolder });
    expect(registry).toMatchObject({ table: 'created', demoLoaded: false });
    expect(await viewerOf(registry)).toEqual({ subject: 'someone' });
    const running = join(dataFolder, 'running.json');
    expect(JSON.parse(readFileSync(running, 'utf8'))).toEqual({ server: process.pid, engine: registry.enginePid });
    await registry.stop();
    await expect(fetch(registry.url)).rejects.toThrow();
    expect(isAlive(registry.enginePid ?? 0)).toBe(false);
    expect(() => readFileSync(running)).toThrow('ENOENT');
  });

  it('keeps tokens good and its table in place from one start to the next', async () => {
    const dataFolder = newFolder();
    const first = await start({ dataFolder });
    const token = await first.signer.sign('kept', ['*:viewer']);
    await first.stop();
    const second = await start({ dataFolder });
    expect(second.table).toBe('found');
    expect((await askOver(second.url, token, '{ viewer { subject } }')).data?.viewer).toEqual({ subject: 'kept' });
  });

  it('knows what regulations prescribe from its configuration, and nothing without', async () => {
    const prescribed: LocalOptions['prescribed'] = {
      countries: [{ name: 'AU', instrument: 'Regulations', from: '2020-12-01', to: null, limitedTo: null }],
      schemes: [],
    };
    const countriesOf = async ({ url, signer }: LocalRegistry) =>
      (await askOver(url, await signer.sign('someone', []), '{ prescribedCountries { name } }')).data
        ?.prescribedCountries;
    expect(await countriesOf(await start({ prescribed }))).toEqual([{ name: 'AU' }]);
    expect(await countriesOf(await start())).toEqual([]);
  });

  it('loads the demo registry once, telling how far it is', async () => {
    const dataFolder = newFolder();
    const progress: [number, number][] = [];
    const onProgress = (done: number, total: number) => void progress.push([done, total]);
    const first = await start({ dataFolder, demo: true, onProgress });
    expect(first.demoLoaded).toBe(true);
    expect(progress.map(([done]) => done)).toEqual(progress.map((_, index) => index + 1));
    expect(progress.at(-1)).toEqual([progress.length, progress.length]);
    await first.stop();
    expect(await start({ dataFolder, demo: true })).toMatchObject({ demoLoaded: false });
  });

  it('does not share its folder, but takes over one whose server has ended', async () => {
    const dataFolder = newFolder();
    const first = await start({ dataFolder });
    await expect(start({ dataFolder })).rejects.toThrow(`another server (process ${process.pid}) is using`);
    await first.stop();
    for (const left of ['nonsense', '{}', JSON.stringify({ server: 999_999_999, engine: 999_999_999 })]) {
      writeFileSync(join(dataFolder, 'running.json'), left);
      await (await start({ dataFolder })).stop();
    }
  });

  it('ends an engine that was left behind before it starts its own', async () => {
    const dataFolder = newFolder();
    const left = await startEngine({ file: join(dataFolder, 'registry.db') });
    const engine = left.process.pid ?? 0;
    writeFileSync(join(dataFolder, 'running.json'), JSON.stringify({ server: 999_999_999, engine }));
    await start({ dataFolder });
    expect(left.process.signalCode).toBe('SIGKILL');
  });

  it('leaves no engine behind when its port is taken', async () => {
    const first = await start();
    const dataFolder = newFolder();
    const port = Number(new URL(first.url).port);
    await expect(start({ dataFolder, port })).rejects.toThrow(`port ${port} is in use`);
    await expect(start({ dataFolder, port: 1 << 20 })).rejects.toThrow();
    expect(() => readFileSync(join(dataFolder, 'running.json'))).toThrow('ENOENT');
  });

  it.each(['{', '{}'])('says when its key is none: %s', async (content) => {
    const dataFolder = newFolder();
    writeFileSync(join(dataFolder, 'development-key.json'), content);
    await expect(start({ dataFolder })).rejects.toThrow("development-key.json can't be read as a key");
  });

  it('says when its folder or its database can not be used', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, 'x');
    await expect(start({ dataFolder: file })).rejects.toThrow(EngineError);
    const dataFolder = newFolder();
    mkdirSync(join(dataFolder, 'registry.db'));
    await expect(start({ dataFolder })).rejects.toThrow(/^the local database did not start: [^\n]+move it away/);
  });
});

describe('a database of one’s own', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await startEngine();
  });
  afterAll(() => engine.stop());

  it('is used in the place of the engine, and stays up', async () => {
    const registry = await start({ endpoint: engine.endpoint });
    expect(registry.enginePid).toBeUndefined();
    expect(await viewerOf(registry)).toEqual({ subject: 'someone' });
    await registry.stop();
    expect(await ensureTable(createClient(engine.endpoint), 'registry')).toBe('found');
  });

  it('with a table of another shape is refused by name', async () => {
    const client = createClient(engine.endpoint);
    await client.send(
      new CreateTableCommand({
        TableName: 'other',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      }),
    );
    await expect(start({ endpoint: engine.endpoint, tableName: 'other' })).rejects.toThrow(
      'the table "other" has the keys id, not pk,sk: it is not this registry\'s',
    );
  });

  it('that does not answer is said to be so', async () => {
    await expect(start({ endpoint: 'http://127.0.0.1:1' })).rejects.toThrow("the table can't be used: ");
  });
});

describe('the local server', () => {
  let registry: LocalRegistry;
  beforeAll(async () => {
    registry = await start();
  });

  it('shows the explorer to browsers only', async () => {
    for (const path of ['/', '/graphql']) {
      const page = await fetch(`${registry.url}${path}`, { headers: { accept: 'text/html' } });
      expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect((await page.text()).length).toBeGreaterThan(100_000);
      const json = await fetch(`${registry.url}${path}`);
      expect(json.headers.get('content-type')).toContain('application/json');
    }
  });

  it('takes a query from the address and a header given twice', async () => {
    const token = await registry.signer.sign('someone', ['*:viewer']);
    const { port } = new URL(registry.url);
    const path = `/graphql?query=${encodeURIComponent('{ viewer { subject } }')}`;
    const headers = { authorization: `Bearer ${token}`, 'apollo-require-preflight': '1', 'x-twice': ['a', 'b'] };
    const body = await new Promise<string>((resolve, reject) => {
      httpRequest({ port, path, headers }, async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve(text);
      })
        .on('error', reject)
        .end();
    });
    expect(JSON.parse(body).data.viewer.subject).toBe('someone');
  });

  it('answers 500 and goes on when the handler fails', async () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => {});
    const server = localServer(() => Promise.reject(new Error('a defect')));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    for (let requests = 0; requests < 2; requests += 1) {
      expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(500);
    }
    expect(complaint).toHaveBeenCalledTimes(2);
    complaint.mockRestore();
    server.close();
  });
});
