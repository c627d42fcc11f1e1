import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeId } from '#lib/domain/ids.ts';
import { createLog } from '#lib/logging/log.ts';
import type { Item } from '#lib/store/item.ts';
import {
  externalKeyGuard,
  indexPartition,
  type Key,
  type RecordKey,
  recordKey,
  revisionsPartition,
} from '#lib/store/keys.ts';
import { Store } from '#lib/store/store.ts';
import { anActivity, unique } from '#test/support/builders.ts';
import { ACTIVITY, created, newWorld, type World } from '#test/support/records.ts';
import { type Answer, startRegistry, TABLE, type TestRegistry } from '#test/support/registry.ts';

const SECRET = 'what a patient said';

let registry: TestRegistry;
let store: Store;

beforeAll(async () => {
  registry = await startRegistry();
  store = new Store(registry.client, TABLE, { calls: 0, capacityUnits: 0 });
});
afterAll(() => registry.stop());

/** An activity with a secret in it, in an agency of its own, and a good one beside it. */
async function anActivityToSpoil(): Promise<{ world: World; key: RecordKey; id: string; externalKey: string }> {
  const world = await newWorld(registry);
  const { id, externalKey } = await created(ACTIVITY, world, anActivity({ description: SECRET }), {
    key: unique('key'),
  });
  const key = decodeId(id);
  if (!key) throw new Error('no id');
  registry.logged.length = 0;
  return { world, key, id, externalKey };
}

async function spoil(key: Key, changes: (item: Item) => Partial<Item>): Promise<void> {
  const item = await store.get(key);
  if (!item) throw new Error(`no item ${key.pk} ${key.sk}`);
  await store.transact([{ action: 'put', item: { ...item, ...changes(item) } }]);
}

/** Fails whole, masked, with one log line that names the item and holds nothing of the record. */
function expectLoudFailure({ data, errors, extensions }: Answer, { pk, sk }: Key): void {
  expect(errors?.map(({ extensions: { code } }) => code)).toEqual(['INTERNAL_SERVER_ERROR']);
  expect(Object.values(data ?? { nothing: null })).toEqual([null]);
  expect(JSON.stringify(errors)).not.toContain(pk);
  const lines = registry.logged.filter(({ level }) => level === 'error');
  expect(lines.map(({ code, fields }) => [code, fields.requestId])).toEqual([
    ['UNEXPECTED_ERROR', extensions.requestId],
  ]);
  expect(lines[0]?.error).toMatchObject({
    name: 'UnreadableItemError',
    message: `the item ${pk} / ${sk} can't be read`,
  });
  expect(printed(lines[0]?.error)).not.toContain(SECRET.slice(0, 6));
}

/** The error as the real log prints it. */
function printed(error: unknown): string {
  const written: string[] = [];
  const { stderr } = process;
  const write = stderr.write;
  const print = console.error;
  console.error = (...parts) => void written.push(parts.join(' '));
  stderr.write = ((text: string) => written.push(text) > 0) as typeof stderr.write;
  try {
    createLog('ERROR').error('UNEXPECTED_ERROR', { requestId: 'r' }, error);
  } finally {
    console.error = print;
    stderr.write = write;
  }
  expect(written.join('')).toContain("can't be read");
  return written.join('');
}

const cut = ({ body = '' }: Item) => ({ body: body.slice(0, body.indexOf(SECRET) + SECRET.length) });
const SPOILT: [string, (item: Item) => Partial<Item>][] = [
  ['that is cut short', cut],
  ['that is broken within', ({ body }) => ({ body: body?.replace(`"${SECRET}`, `x"${SECRET}`) })],
  ['without a field it can not do without', ({ body }) => ({ body: body?.replace('"purposes"', '"intentions"') })],
  ['with a value of the wrong kind', ({ body }) => ({ body: body?.replace('"ACTIVE"', '"DORMANT"') })],
  ['without a body', () => ({ body: undefined })],
  ['that is other JSON', () => ({ body: '[]' })],
];

const ONE = 'query ($id: ID!) { processingActivity(id: $id) { name } }';
const LIST = 'query ($agency: String!) { processingActivities(agency: $agency) { nodes { name } } }';

describe('an item', () => {
  it.each(SPOILT)('%s fails the read of its record', async (_, changes) => {
    const { world, key, id } = await anActivityToSpoil();
    await spoil(recordKey(key), changes);
    expectLoudFailure(await world.caller.query(ONE, { id }), recordKey(key));
  });

  it.each(SPOILT)('%s fails the list it belongs to: it is not left out', async (_, changes) => {
    const { world, key } = await anActivityToSpoil();
    await spoil(recordKey(key), changes);
    expectLoudFailure(await world.caller.query(LIST, { agency: world.agency }), recordKey(key));
  });

  it('of an index that can not be read fails the list that reads it', async () => {
    const { world, key } = await anActivityToSpoil();
    const entry = { pk: indexPartition(key.agency, key.code, 'status', 'ACTIVE'), sk: key.localId };
    await spoil(entry, cut);
    const query =
      'query ($agency: String!) { processingActivities(agency: $agency, filter: { statusIn: [ACTIVE] }) { nodes { name } } }';
    expectLoudFailure(await world.caller.query(query, { agency: world.agency }), entry);
  });

  it('beyond the page that a list was asked for does not keep the page from being read', async () => {
    const world = await newWorld(registry);
    for (const name of ['other', 'other', 'wanted', 'wanted']) await created(ACTIVITY, world, anActivity({ name }));
    const key = decodeId((await created(ACTIVITY, world)).id);
    if (!key) throw new Error('no id');
    await spoil(recordKey(key), () => ({ body: '{"r":1}' }));
    const query = `{ processingActivities(agency: "${world.agency}", filter: { name: { eq: "wanted" } }, first: 1) {
      nodes { name } pageInfo { hasNextPage } } }`;
    const { data, errors } = await world.caller.query(query);
    expect(errors).toBeUndefined();
    expect(data.processingActivities).toEqual({ nodes: [{ name: 'wanted' }], pageInfo: { hasNextPage: true } });
  });

  it('of a record keeps it from being changed', async () => {
    const { world, key, id } = await anActivityToSpoil();
    await spoil(recordKey(key), cut);
    const query =
      'mutation ($id: ID!) { archiveProcessingActivity(input: { id: $id, expectedVersion: 1 }) { outcome } }';
    expectLoudFailure(await world.caller.query(query, { id }), recordKey(key));
  });
});

describe('a revision', () => {
  const HISTORY = 'query ($id: ID!) { history(id: $id) { nodes { version } } }';
  const AS_OF = 'query ($id: ID!, $asOf: DateTime!) { processingActivity(id: $id, asOf: $asOf) { name } }';

  const newestOf = async (key: RecordKey): Promise<Item> => {
    const { items } = await store.query({ pk: revisionsPartition(key), descending: true, limit: 1 });
    const [item] = items;
    if (!item) throw new Error('no revision');
    return item;
  };

  it('whose image can not be read fails history and the past', async () => {
    for (const [query, more] of [
      [HISTORY, {}],
      [AS_OF, { asOf: new Date(Date.now() + 30_000).toISOString() }],
    ] as const) {
      const { world, key, id } = await anActivityToSpoil();
      const revision = await newestOf(key);
      await spoil(revision, cut);
      expectLoudFailure(await world.caller.query(query, { id, ...more }), revision);
    }
  });

  it('whose own fields can not be read fails history', async () => {
    const { world, key, id } = await anActivityToSpoil();
    const revision = await newestOf(key);
    await spoil(revision, ({ meta }) => ({ meta: `${meta?.slice(0, 40)}${SECRET}` }));
    expectLoudFailure(await world.caller.query(HISTORY, { id }), revision);
  });
});

describe('a guard of an external key', () => {
  it('that leads nowhere is a record that is not there', async () => {
    const { world, key, externalKey } = await anActivityToSpoil();
    await spoil(externalKeyGuard(key.agency, key.code, externalKey), () => ({ meta: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }));
    const query =
      'query ($agency: String!, $key: String!) { processingActivityByExternalKey(agency: $agency, externalKey: $key) { name } }';
    const { data } = await world.caller.query(query, { agency: world.agency, key: externalKey });
    expect(data.processingActivityByExternalKey).toBeNull();
  });
});
