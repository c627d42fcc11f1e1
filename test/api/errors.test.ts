import { buildSchema, isEnumType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDependencies } from '#lib/dependencies.ts';
import { REQUEST_ERRORS } from '#lib/failures.ts';
import { createHttpHandler, type HttpHandler } from '#lib/http.ts';
import { sdlText } from '#lib/sdl.ts';
import { aBreach, aDisclosure, anActivity, type Content, unique } from '#test/support/builders.ts';
import { createFaults, FOREVER, refusedWith, throttled } from '#test/support/faults.ts';
import { posted, request, type TestResponse } from '#test/support/http.ts';
import {
  ACTIVITY,
  archived,
  BREACH,
  created,
  DISCLOSURE,
  inputFor,
  mutate,
  newWorld,
  type UserError,
  type Verb,
  type World,
} from '#test/support/records.ts';
import { startRegistry, type TestRegistry } from '#test/support/registry.ts';
import { get, saved, signed } from '#test/support/saved-queries.ts';

const faults = createFaults();
let registry: TestRegistry;
let world: World;

beforeAll(async () => {
  registry = await startRegistry({ client: faults.client });
  world = await newWorld(registry);
});
afterAll(() => registry.stop());

const send = (query: string, variables: object = {}, token: string | undefined = world.caller.token) =>
  request(registry.handler, posted({ query, variables }, token));

/** A handler whose issuer can't be reached. */
function handlerWithoutKeys(): HttpHandler {
  const keys = () => Promise.reject(new TypeError('fetch failed'));
  return createHttpHandler(
    createDependencies(registry.config, keys, { client: registry.client, log: registry.dependencies.log }),
  );
}

const PAGE =
  'query ($agency: String!, $first: Int, $after: String) { processingActivities(agency: $agency, first: $first, after: $after) { nodes { id } } }';

const signedPath = async () =>
  (await signed(world.caller, { agency: world.agency, name: 'registry-agencies', version: 1 })).path;

describe('every code in `errors`', () => {
  /** A simple request for each code that ends with it. */
  const CASES: Record<string, () => Promise<TestResponse>> = {
    GRAPHQL_PARSE_FAILED: () => send('{ viewer {'),
    GRAPHQL_VALIDATION_FAILED: () => send('{ nothing }'),
    BAD_USER_INPUT: () => send(PAGE, { agency: 7 }),
    BAD_REQUEST: () => request(registry.handler, posted('{', world.caller.token)),
    OPERATION_RESOLUTION_FAILURE: () => send('query A { viewer { subject } } query B { viewer { subject } }'),
    PERSISTED_QUERY_NOT_SUPPORTED: () =>
      request(
        registry.handler,
        posted({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }, world.caller.token),
      ),
    INTERNAL_SERVER_ERROR: () =>
      request(handlerWithoutKeys(), posted({ query: '{ viewer { subject } }' }, world.caller.token)),
    UNAUTHENTICATED: () => request(registry.handler, posted({ query: '{ viewer { subject } }' }, undefined)),
    FORBIDDEN: () => send('{ breaches(agency: "elsewhere") { nodes { id } } }'),
    INVALID_ID: () => send('{ processingActivity(id: "x") { id } }'),
    INVALID_CURSOR: () => send(PAGE, { agency: world.agency, after: 'x' }),
    INVALID_ARGUMENT: () => send(PAGE, { agency: world.agency, first: 101 }),
    QUERY_TOO_COSTLY: () => send(PAGE, { agency: world.agency, first: 1_000_000 }),
    QUERY_TOO_COMPLEX: () => send(`{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`),
    PAYLOAD_TOO_LARGE: () => request(registry.handler, posted('x'.repeat(1_000_001), world.caller.token)),
    ANSWER_TOO_LARGE: async () => {
      const operation =
        'query ($agency: String!) { processingActivities(agency: $agency) { nodes { history(first: 1) { nodes { at } } } } }';
      const { id } = await created(ACTIVITY, world);
      const change = { id, expectedVersion: 1, processingActivity: { name: 'Another' } };
      await mutate(world.caller, 'update', ACTIVITY, change);
      const url = `${await saved(world, operation)}.json?agency=${world.agency}`;
      return get(registry, url, { token: world.caller.token });
    },
    SIGNATURE_INVALID: async () => get(registry, `${await signedPath()}x`),
    SIGNATURE_EXPIRED: async () => {
      const path = await signedPath();
      const { now } = registry.clock;
      registry.clock.now = Date.now() + 31 * 24 * 60 * 60 * 1000;
      const answer = await get(registry, path);
      registry.clock.now = now;
      return answer;
    },
    SIGNATURE_ENDED: async () => {
      const path = await signedPath();
      await send('mutation ($agency: String!) { rotateSigningKey(input: { agency: $agency }) { rotatedAt } }', {
        agency: world.agency,
      });
      return get(registry, path);
    },
    NOT_FOUND: () => request(registry.handler, { method: 'GET', url: '/nothing', token: world.caller.token }),
    BUSY: async () => {
      faults.next('GetItem', FOREVER, refusedWith(throttled()));
      const answer = await send('query ($id: ID!) { processingActivity(id: $id) { id } }', { id: world.activityId });
      faults.clear();
      return answer;
    },
  };

  it('in the list of codes has a request here', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(REQUEST_ERRORS).sort());
  });

  it.each(Object.entries(CASES))('%s comes with its HTTP status and a message', async (code, ask) => {
    const { status, json } = await ask();
    expect(json.errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)).toEqual([code]);
    expect(status).toBe(REQUEST_ERRORS[code]?.status);
    expect(json.errors[0].message.length).toBeGreaterThan(10);
  });

  it.each([
    ['a variable of the wrong type', PAGE, () => ({ agency: ['x', 'y'] })],
    ['a missing variable', PAGE, () => ({})],
    [
      'an unknown field of an input',
      'query ($f: BreachFilter) { breaches(agency: "a", filter: $f) { nodes { id } } }',
      () => ({ f: { x: 1 } }),
    ],
    ['null through a variable with a default', 'query ($id: ID = "x") { node(id: $id) { id } }', () => ({ id: null })],
    [
      'null as a condition',
      'query ($if: Boolean = true) { viewer { subject @include(if: $if) } }',
      () => ({ if: null }),
    ],
  ])('is BAD_USER_INPUT and no defect for %s', async (_, query, variables) => {
    registry.logged.length = 0;
    const { status, json } = await send(query, variables());
    expect(status).toBe(400);
    expect(json.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(json.data).toBeUndefined();
    expect(registry.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is OPERATION_RESOLUTION_FAILURE for a name that no operation has', async () => {
    for (const query of ['{ viewer { subject } }', 'query A { viewer { subject } }']) {
      const body = { query, operationName: 'B' };
      const { status, json } = await request(registry.handler, posted(body, world.caller.token));
      expect(status).toBe(400);
      expect(json.errors[0].extensions.code).toBe('OPERATION_RESOLUTION_FAILURE');
    }
  });

  it('is INVALID_ID for an id of a type that does not exist', async () => {
    const id = Buffer.from(`XYZ:${world.agency}:01ARZ3NDEKTSV4RRFFQ69G5FAV`).toString('base64url');
    for (const field of [
      'node(id: $id) { id }',
      'nodes(ids: [$id]) { id }',
      'history(id: $id) { nodes { version } }',
    ]) {
      const { json } = await send(`query ($id: ID!) { ${field} }`, { id });
      expect(json.errors[0].extensions.code).toBe('INVALID_ID');
    }
  });

  it('names the argument at fault where there is one', async () => {
    const { json } = await send(PAGE, { agency: world.agency, after: 'x' });
    expect(json.errors[0].extensions).toEqual({ code: 'INVALID_CURSOR', argument: 'after' });
    expect(json.errors[0].path).toEqual(['processingActivities']);
  });
});

describe('every code in `userErrors`', () => {
  const refusal = async (verb: Verb, kind: typeof ACTIVITY, input: Content) => {
    const { record, outcome, userErrors, purgedId } = await mutate(world.caller, verb, kind, input, 'id');
    expect([record ?? purgedId ?? null, outcome]).toEqual([null, 'REFUSED']);
    return userErrors;
  };
  const create = (content: Content, extra: Content = {}) =>
    refusal('create', ACTIVITY, inputFor(ACTIVITY, world, anActivity(content), extra));

  /** A simple request for each code that ends with it, and the field it must name. */
  const CASES: Record<string, { field: string[] | null; ask: () => Promise<UserError[]> }> = {
    INVALID: { field: ['input', 'processingActivity', 'owner'], ask: () => create({ owner: ' ' }) },
    REQUIRED: { field: ['input', 'processingActivity', 'name'], ask: () => create({ name: null }) },
    TOO_LARGE: { field: ['input', 'processingActivity', 'name'], ask: () => create({ name: 'x'.repeat(301) }) },
    NOT_FOUND: {
      field: ['input', 'id'],
      ask: () => {
        const id = Buffer.from(`ACT:${world.agency}:01ARZ3NDEKTSV4RRFFQ69G5FAV`).toString('base64url');
        return refusal('archive', ACTIVITY, { id, expectedVersion: 1 });
      },
    },
    CONFLICT: {
      field: ['input', 'expectedVersion'],
      ask: () => refusal('archive', ACTIVITY, { id: world.activityId, expectedVersion: 9 }),
    },
    DUPLICATE_KEY: {
      field: ['input', 'externalKey'],
      ask: async () => {
        const { externalKey } = await created(ACTIVITY, world, anActivity(), { key: unique('taken') });
        return create({}, { key: externalKey });
      },
    },
    IDEMPOTENCY_KEY_REUSED: {
      field: ['input', 'idempotencyKey'],
      ask: async () => {
        const idempotencyKey = unique('used');
        await created(ACTIVITY, world, anActivity(), { idempotencyKey });
        return create({ name: 'Another one' }, { idempotencyKey });
      },
    },
    RULE_BROKEN: {
      field: ['input', 'processingActivity', 'collectionTo'],
      ask: () => create({ collectionFrom: '2026-05-02', collectionTo: '2026-05-01' }),
    },
    ARCHIVED: {
      field: ['input', 'id'],
      ask: async () => {
        const { id, version } = await archived(ACTIVITY, world, await created(ACTIVITY, world));
        return refusal('update', ACTIVITY, { id, expectedVersion: version, processingActivity: { owner: 'Someone' } });
      },
    },
    REFERENCED: {
      field: ['input', 'id'],
      ask: async () => {
        const activity = await created(ACTIVITY, world);
        await created(BREACH, world, aBreach({ activityIds: [activity.id] }));
        await created(DISCLOSURE, { ...world, activityId: activity.id }, aDisclosure());
        const { json } = await send('query ($id: ID!) { processingActivity(id: $id) { id version } }', {
          id: activity.id,
        });
        const { id, version } = await archived(ACTIVITY, world, json.data.processingActivity);
        return refusal('purge', ACTIVITY, { id, expectedVersion: version, reason: 'a test' });
      },
    },
    BUSY: {
      field: null,
      ask: async () => {
        faults.next('TransactWriteItems', FOREVER, refusedWith(throttled()));
        const userErrors = await create({});
        faults.clear();
        return userErrors;
      },
    },
  };

  it('in the schema has a request here', () => {
    const type = buildSchema(sdlText({ described: false })).getType('UserErrorCode');
    const codes = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(Object.keys(CASES).sort()).toEqual([...codes].sort());
  });

  it.each(Object.entries(CASES))('%s names its field and says what to do', async (code, { field, ask }) => {
    const userErrors = await ask();
    expect(userErrors.map((error) => [error.code, error.field])).toEqual([[code, field]]);
    expect(userErrors[0]?.message).toMatch(/^[A-Z\w].*\.$/s);
    expect(userErrors[0]?.currentVersion).toBe(code === 'CONFLICT' ? 1 : null);
  });
});

describe('a request that fails as a whole', () => {
  it('is one masked error with its request id, logged once with the cause', async () => {
    registry.logged.length = 0;
    const { status, json } = await request(
      handlerWithoutKeys(),
      posted({ query: '{ viewer { subject } }' }, world.caller.token),
    );
    expect(status).toBe(500);
    expect(json.errors).toHaveLength(1);
    expect(json.errors[0].message).not.toContain('fetch failed');
    const [line, ...others] = registry.logged.filter(({ level }) => level === 'error');
    expect(others).toEqual([]);
    expect(line?.code).toBe('UNEXPECTED_ERROR');
    expect(line?.error).toMatchObject({ message: 'fetch failed' });
    expect(json.errors[0].message).toContain(line?.fields.requestId);
  });
});
