import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anActivity, unique } from '#test/support/builders.ts';
import {
  answerLost,
  type Command,
  cancelledBy,
  createFaults,
  FOREVER,
  leavingLastKeys,
  refusedWith,
  throttled,
} from '#test/support/faults.ts';
import { ACTIVITY, ask, created, dataOf, inputFor, mutate, newWorld, type World } from '#test/support/records.ts';
import { startRegistry, type TestRegistry } from '#test/support/registry.ts';

/** A call is made once and repeated up to six times. */
const MOST_CALLS = 7;

const faults = createFaults();
let registry: TestRegistry;
let world: World;

beforeAll(async () => {
  registry = await startRegistry({ client: faults.client });
  world = await newWorld(registry);
});
afterEach(() => faults.clear());
afterAll(() => registry.stop());

const READ = 'query ($id: ID!) { processingActivity(id: $id) { name version } }';
const HISTORY = 'query ($id: ID!) { history(id: $id, first: 100) { nodes { version action } } }';
const LIST = 'query ($agency: String!) { processingActivities(agency: $agency, first: 100) { nodes { name } } }';

const read = () => world.caller.query(READ, { id: world.activityId });
const revisionsOf = async (id: string) => dataOf(await world.caller.query(HISTORY, { id })).history.nodes;
const names = async (): Promise<string[]> =>
  dataOf(await world.caller.query(LIST, { agency: world.agency })).processingActivities.nodes.map(
    ({ name }: { name: string }) => name,
  );
const create = (name: string, extra = {}) =>
  mutate(world.caller, 'create', ACTIVITY, inputFor(ACTIVITY, world, anActivity({ name }), extra), 'id version');

describe('a refusal that passes', () => {
  const refusals: [string, Command, () => Error][] = [
    ['throttling of a read', 'GetItem', throttled],
    ['a broken connection', 'GetItem', () => Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })],
    ['an engine that is just starting', 'GetItem', () => Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })],
    ['a fault of DynamoDB', 'GetItem', () => Object.assign(new Error('sorry'), { name: 'InternalServerError' })],
    ['throttling of a list', 'Query', throttled],
    ['throttling of a batch', 'BatchGetItem', throttled],
    ['throttling of a write', 'TransactWriteItems', throttled],
    ['a conflict with another transaction', 'TransactWriteItems', () => cancelledBy('None', 'TransactionConflict')],
    [
      'throttling within a transaction',
      'TransactWriteItems',
      () => cancelledBy('ThrottlingError', 'ProvisionedThroughputExceeded'),
    ],
    [
      'the same transaction still under way',
      'TransactWriteItems',
      () => Object.assign(new Error('in progress'), { name: 'TransactionInProgressException' }),
    ],
  ];

  it.each(refusals)('is waited out: %s', async (_, command, error) => {
    const name = unique('waited out');
    faults.next(command, 3, refusedWith(error()));
    expect((await create(name)).outcome).toBe('CREATED');
    expect((await read()).data.processingActivity).toMatchObject({ version: 1 });
    expect(await names()).toContain(name);
    const nodes = 'query ($id: ID!) { nodes(ids: [$id, $id]) { id } }';
    expect(dataOf(await world.caller.query(nodes, { id: world.activityId })).nodes).toHaveLength(2);
    expect(faults.calls(command)).toBeGreaterThanOrEqual(4);
  });
});

describe('a refusal that stays', () => {
  it('makes reads and writes BUSY within bounds, and nothing is written', async () => {
    const before = await names();
    faults.next('GetItem', FOREVER, refusedWith(throttled()));
    faults.next('TransactWriteItems', FOREVER, refusedWith(cancelledBy('TransactionConflict')));
    registry.logged.length = 0;
    const change = { id: world.activityId, expectedVersion: 1, processingActivity: { owner: 'Someone' } };
    const [reading, writing, changing] = await Promise.all([
      read(),
      create('never written'),
      mutate(world.caller, 'update', ACTIVITY, change, 'version'),
    ]);
    expect(faults.calls('GetItem')).toBe(2 * MOST_CALLS);
    expect(faults.calls('TransactWriteItems')).toBe(MOST_CALLS);

    expect(reading.status).toBe(200);
    expect(reading.data).toEqual({ processingActivity: null });
    expect(reading.errors).toEqual([
      {
        message: 'The registry is busy and could not read this. Send the same request again.',
        locations: expect.any(Array),
        path: ['processingActivity'],
        extensions: { code: 'BUSY' },
      },
    ]);
    expect(changing).toEqual(writing);
    expect(writing).toEqual({
      record: null,
      outcome: 'REFUSED',
      warnings: [],
      userErrors: [
        {
          code: 'BUSY',
          field: null,
          message: 'The registry is busy with this record and wrote nothing. Send the same request again.',
          currentVersion: null,
        },
      ],
    });
    const errors = registry.logged.filter(({ level }) => level === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['STORE_BUSY']);
    faults.clear();
    expect(await names()).toEqual(before);
    expect(await revisionsOf(world.activityId)).toHaveLength(1);
  });
});

describe('an answer that is lost after the transaction happened', () => {
  it.each([1, 3])('is asked for again with the same token, %i times, and the change stays one', async (times) => {
    const name = unique('lost answer');
    faults.next('TransactWriteItems', times, answerLost);
    const { outcome, record } = await create(name);
    expect(outcome).toBe('CREATED');
    expect(faults.calls('TransactWriteItems')).toBe(times + 1);
    expect((await names()).filter((each) => each === name)).toHaveLength(1);
    expect(await revisionsOf(record.id)).toEqual([{ version: 1, action: 'CREATE' }]);
  });

  it('and never comes leaves one change that a repeat with its idempotency key finds', async () => {
    const name = unique('lost for good');
    const extra = { idempotencyKey: unique('once') };
    faults.next('TransactWriteItems', FOREVER, answerLost);
    const first = await create(name, extra);
    expect(first.userErrors[0]).toMatchObject({ code: 'BUSY', message: expect.stringContaining('may or may not') });
    faults.clear();
    const again = await create(name, extra);
    expect(again.outcome).toBe('CREATED');
    expect((await names()).filter((each) => each === name)).toHaveLength(1);
    expect(await revisionsOf(again.record.id)).toHaveLength(1);
  });

  it('of a change to a record leaves one new version', async () => {
    const { id } = await created(ACTIVITY, world);
    faults.next('TransactWriteItems', 2, answerLost);
    const input = { id, expectedVersion: 1, processingActivity: { owner: 'Someone' } };
    const { outcome, record } = await mutate(world.caller, 'update', ACTIVITY, input, 'version');
    expect([outcome, record.version]).toEqual(['UPDATED', 2]);
    expect(await revisionsOf(id)).toHaveLength(2);
  });
});

describe('a batch that is answered in part', () => {
  const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

  it('is asked for what is left, and every record stands in its place', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 5; i += 1) ids.push((await created(ACTIVITY, world)).id);
    faults.next('BatchGetItem', 2, leavingLastKeys(2));
    const { nodes } = dataOf(await world.caller.query(NODES, { ids }));
    expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(faults.calls('BatchGetItem')).toBe(3);
  });

  it('and never whole is BUSY, not a record missing', async () => {
    faults.next('BatchGetItem', FOREVER, leavingLastKeys(1));
    const { data, errors } = await world.caller.query(NODES, { ids: [world.activityId] });
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BUSY']);
  });
});

describe('a failure of DynamoDB that was not foreseen', () => {
  const failure = () => Object.assign(new Error('something odd'), { name: 'ValidationException' });

  it('is one opaque error with a request id, and one log line with the cause', async () => {
    faults.next('GetItem', FOREVER, refusedWith(failure()));
    registry.logged.length = 0;
    const { status, data, errors, extensions } = await read();
    expect(faults.calls('GetItem')).toBe(1);
    expect([status, data]).toEqual([200, { processingActivity: null }]);
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side. Try again; if it stays, quote the `requestId` in `extensions`.',
        locations: expect.any(Array),
        path: ['processingActivity'],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    const lines = registry.logged.filter(({ level }) => level === 'error');
    expect(lines).toEqual([
      {
        level: 'error',
        code: 'UNEXPECTED_ERROR',
        fields: { requestId: extensions.requestId, path: 'processingActivity' },
        error: expect.objectContaining({ name: 'ValidationException', message: 'something odd' }),
      },
    ]);
  });

  it('of a write is the same, and nothing is written', async () => {
    faults.next('TransactWriteItems', FOREVER, refusedWith(failure()));
    registry.logged.length = 0;
    const { data, errors } = await ask(
      world.caller,
      'create',
      ACTIVITY,
      inputFor(ACTIVITY, world, anActivity({ name: 'not there' })),
      'id',
    );
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'INTERNAL_SERVER_ERROR' }]);
    expect(registry.logged.filter(({ level }) => level === 'error')).toHaveLength(1);
    faults.clear();
    expect(await names()).not.toContain('not there');
  });

  it('that several fields wait for is logged once', async () => {
    const other = await created(ACTIVITY, world);
    const query = `query ($one: ID!, $other: ID!) {
      one: processingActivity(id: $one) { agency { key } }
      other: processingActivity(id: $other) { agency { key } }
    }`;
    faults.next('BatchGetItem', FOREVER, refusedWith(failure()));
    registry.logged.length = 0;
    const { data, errors } = await world.caller.query(query, { one: world.activityId, other: other.id });
    expect(data).toEqual({ one: null, other: null });
    expect(errors).toHaveLength(2);
    expect(registry.logged.filter(({ level }) => level === 'error')).toHaveLength(1);
  });
});
