import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '#lib/limits.ts';
import { posted, request, type TestResponse } from '#test/support/http.ts';
import { newWorld } from '#test/support/records.ts';
import { startRegistry, type TestRegistry } from '#test/support/registry.ts';

// in production: the schema can't be asked for
let registry: TestRegistry;
let agency: string;
let token: string;

beforeAll(async () => {
  registry = await startRegistry({ introspection: false });
  const world = await newWorld(registry);
  agency = world.agency;
  token = world.caller.token;
});
afterAll(() => registry.stop());

const send = (query: string, variables?: object): Promise<TestResponse> =>
  request(registry.handler, posted({ query, variables }, token));

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');
const codesOf = ({ json }: TestResponse): string[] =>
  json.errors?.map((error: { extensions: { code: string } }) => error.extensions.code);

/** Refused before anything ran: no data, nothing read, and every error coded. */
function expectRefused(answer: TestResponse, code: string): void {
  expect(answer.status).toBe(400);
  expect(answer.json.data).toBeUndefined();
  expect(new Set(codesOf(answer))).toEqual(new Set([code]));
  expect(answer.json.extensions?.dynamodb.calls ?? 0).toBe(0);
}

describe('overloading', () => {
  it.each([
    ['101 aliases', `{ ${times(101, (i) => `a${i}: __typename`)} }`, 'QUERY_TOO_COMPLEX', 'more than 30 aliases'],
    ['501 times the same field', `{ ${times(501, () => '__typename')} }`, 'QUERY_TOO_COMPLEX', 'more than 500 fields'],
    [
      '11 directives',
      `{ viewer { subject ${times(11, () => '@include(if: true)')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
      'can only be used once',
    ],
    [
      '11 directives on 11 fields',
      `{ viewer { ${times(11, () => 'subject @include(if: true)')} } }`,
      'QUERY_TOO_COMPLEX',
      'more than 10 directives',
    ],
    ['10,000 tokens', `{ ${times(10_000, () => 'a')} }`, 'GRAPHQL_PARSE_FAILED', 'more that 4000 tokens'],
  ])('by %s is refused', async (_, query, code, message) => {
    const answer = await send(query);
    expectRefused(answer, code);
    expect(answer.text).toContain(message);
  });

  it('by ten unknown directives gives three errors at most', async () => {
    const answer = await send(`{ viewer { ${times(10, (i) => `subject @unknown${i}`)} } }`);
    expectRefused(answer, 'GRAPHQL_VALIDATION_FAILED');
    const messages: string[] = answer.json.errors.map(({ message }: { message: string }) => message);
    expect(messages.filter((message) => message.startsWith('Unknown directive'))).toHaveLength(3);
    expect(messages.slice(3)).toEqual([expect.stringContaining('Validation aborted')]);
  });

  it('by 500 duplicated fields is answered with one field or refused, and costs nothing', async () => {
    const { status, json } = await send(`{ viewer { ${times(499, () => 'subject')} } }`);
    expect(status).toBe(200);
    expect(Object.keys(json.data.viewer)).toEqual(['subject']);
  });

  it('by ten operations in one request is refused', async () => {
    const batch = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }));
    const answer = await request(registry.handler, posted(batch, token));
    expectRefused(answer, 'BAD_REQUEST');
  });

  it('by a fragment bomb of 25 levels is refused', async () => {
    const levels = times(25, (i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`);
    const answer = await send(`{ viewer { ...F0 } } ${levels} fragment F25 on Viewer { subject }`);
    expectRefused(answer, 'GRAPHQL_VALIDATION_FAILED');
    expect(answer.json.errors[0].message).toContain('recursively requests too many selections');
  });

  it('by fragments in a circle is refused', async () => {
    const answer = await send('{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }');
    expectRefused(answer, 'GRAPHQL_VALIDATION_FAILED');
    expect(answer.json.errors[0].message).toContain('Cannot spread fragment "A" within itself');
  });
});

describe('nesting', () => {
  const nested = (levels: number) => `${'agency { '.repeat(levels)}key${' }'.repeat(levels)}`;
  const query = (selection: string) => `query ($key: String!) { agency(key: $key) { ${selection} } }`;

  it('as deep as allowed is answered', async () => {
    const { json } = await send(query(nested(LIMITS.depth - 2)), { key: agency });
    expect(JSON.stringify(json.data)).toContain(agency);
  });

  it('one level deeper is refused', async () => {
    const answer = await send(query(nested(LIMITS.depth - 1)), { key: agency });
    expectRefused(answer, 'QUERY_TOO_COMPLEX');
    expect(answer.json.errors[0].message).toContain(`more than ${LIMITS.depth} levels of nesting`);
  });

  it('is counted through fragments, named and inline', async () => {
    const half = Math.ceil(LIMITS.depth / 2);
    const inline = `... on Agency { ${nested(half)} }`;
    const named = `${'agency { '.repeat(half)} ...Rest ${'}'.repeat(half)}`;
    const answer = await send(`${query(named)} fragment Rest on Agency { ${inline} }`, { key: agency });
    expectRefused(answer, 'QUERY_TOO_COMPLEX');
  });

  it('of 1,300 inline fragments is refused without harm', async () => {
    const answer = await send(`{ viewer { ${'... { '.repeat(1_300)} subject ${'}'.repeat(1_300)} } }`);
    expect(answer.json.data ?? answer.json.errors).toBeTruthy();
    expect(answer.status).toBeLessThan(500);
  });
});

describe('cost', () => {
  const PAGES = `query ($agency: String!, $first: Int, $inner: Int = 1) {
    processingActivities(agency: $agency, first: $first) {
      nodes { offshoreDisclosures(first: $inner) { nodes { recipient history(first: $inner) { nodes { version } } } } }
    }
  }`;
  const costOf = async (first: number, inner?: number) => {
    const { json } = await send(PAGES, { agency, first, inner });
    return json.extensions.cost.points;
  };

  it('of one document differs with its variables', async () => {
    const [one, ten, hundred] = [await costOf(1), await costOf(10), await costOf(100)];
    expect(one).toBeLessThan(ten);
    expect(ten).toBeLessThan(hundred);
    expect(hundred).toBeLessThanOrEqual(LIMITS.cost);
  });

  it('above the limit is refused before anything is read, in the same document', async () => {
    expect((await send(PAGES, { agency, first: 10 })).json.data).toBeTruthy();
    const answer = await send(PAGES, { agency, first: 100, inner: 100 });
    expectRefused(answer, 'QUERY_TOO_COSTLY');
    expect(answer.json.errors[0].message).toMatch(/may cost \d+ points; at most 5000 are allowed/);
  });

  it('is not lowered by negative or missing page sizes', async () => {
    const expensive =
      'big: processingActivities(agency: $a, first: 100) { nodes { history(first: 100) { nodes { version } } } }';
    const negative = times(
      20,
      (i) =>
        `n${i}: processingActivities(agency: $a, first: -1000) { nodes { history(first: 100) { nodes { version } } } }`,
    );
    expectRefused(await send(`query ($a: String!) { ${negative} ${expensive} }`, { a: agency }), 'QUERY_TOO_COSTLY');
    const defaulted = 'query ($a: String!) { processingActivities(agency: $a, first: null) { nodes { id } } }';
    expect((await send(defaulted, { a: agency })).json.extensions.cost.points).toBe(21);
  });

  it('counts the page sizes of every alias', async () => {
    const page = 'processingActivities(agency: $a, first: 100) { nodes { offshoreDisclosures { nodes { id } } } }';
    const answer = await send(`query ($a: String!) { ${times(10, (i) => `p${i}: ${page}`)} }`, { a: agency });
    expectRefused(answer, 'QUERY_TOO_COSTLY');
  });

  it('counts records in lists without pages, and mutations', async () => {
    const breaches =
      'query ($a: String!) { breaches(agency: $a, first: 100) { nodes { activities { offshoreDisclosures { nodes { id } } } } } }';
    expectRefused(await send(breaches, { a: agency }), 'QUERY_TOO_COSTLY');
    const archive = 'archiveAgency(input: { id: "x", expectedVersion: 1 }) { outcome }';
    const { json } = await send(`mutation { a: ${archive} b: ${archive} }`);
    expect(json.extensions.cost.points).toBe(20);
  });

  it('of thousands of ids is refused; of hundreds too, without a read', async () => {
    const nodes = (count: number) =>
      send('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: count }, () => 'eA') });
    expectRefused(await nodes(6_000), 'QUERY_TOO_COSTLY');
    const { json } = await nodes(101);
    expect(json.errors[0].extensions).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'ids' });
    expect(json.extensions.dynamodb.calls).toBe(0);
  });
});

describe('asking for the schema', () => {
  const CIRCLE = '{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }';

  it.each([
    ['the introspection query', getIntrospectionQuery()],
    ['a circular introspection', CIRCLE],
    ['one type', '{ __type(name: "Breach") { name } }'],
    ['one type under an alias in a fragment', 'fragment F on Query { x: __type(name: "Breach") { name } } { ...F }'],
  ])('by %s is refused', async (_, query) => {
    const answer = await send(query);
    expectRefused(answer, 'GRAPHQL_VALIDATION_FAILED');
    expect(answer.json.errors[0].extensions.validationErrorCode ?? 'INTROSPECTION_DISABLED').toBe(
      'INTROSPECTION_DISABLED',
    );
    expect(answer.text).not.toContain('ProcessingActivity');
  });

  it('by wrong names gives no hints', async () => {
    const guesses = [
      '{ viewe { subject } }',
      '{ viewer { subjec } }',
      '{ breach(i: "x") { id } }',
      'query ($x: BreachFilte) { viewer { subject } }',
      '{ breaches(agency: "x", sort: { field: DISCOVERED }) { nodes { id } } }',
      '{ breaches(agency: "x", filter: { statu: [] }) { nodes { id } } }',
      'fragment F on Breac { id } { viewer { subject } }',
    ];
    for (const guess of guesses) {
      const answer = await send(guess);
      expectRefused(answer, 'GRAPHQL_VALIDATION_FAILED');
      expect(answer.text).not.toMatch(/did you mean/i);
    }
    const variables = await send('query ($f: BreachFilter) { breaches(agency: "x", filter: $f) { nodes { id } } }', {
      f: { statu: [] },
    });
    expect(codesOf(variables)).toEqual(['BAD_USER_INPUT']);
    expect(variables.text).not.toMatch(/did you mean/i);
  });

  it('in a browser gives no page', async () => {
    for (const url of ['/graphql', '/', '/graphiql', '/playground', '/console']) {
      const { status, text } = await request(registry.handler, {
        method: 'GET',
        url,
        token,
        headers: { accept: 'text/html' },
      });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toMatch(/<html|graphiql|playground|sandbox/i);
    }
  });

  it('by a subscription says that there are none', async () => {
    const answer = await send('subscription { breaches { id } }');
    expectRefused(answer, 'GRAPHQL_VALIDATION_FAILED');
    expect(answer.json.errors[0].message).toBe('This API has no subscriptions; ask with queries.');
  });
});

describe('forged requests', () => {
  const mutation = 'mutation { archiveAgency(input: { id: "x", expectedVersion: 1 }) { outcome } }';
  const inUrl = (query: string) => `/graphql?query=${encodeURIComponent(query)}`;

  it('by GET without a header that forces a preflight are refused', async () => {
    const answer = await request(registry.handler, { method: 'GET', url: inUrl('{ viewer { subject } }'), token });
    expectRefused(answer, 'BAD_REQUEST');
  });

  it('by GET with a mutation are refused', async () => {
    const headers = { 'apollo-require-preflight': '1' };
    const answer = await request(registry.handler, { method: 'GET', url: inUrl(mutation), token, headers });
    expect(answer.status).toBe(405);
    expect(answer.json.data).toBeUndefined();
  });

  it('by a form are refused, with and without the header that forces a preflight', async () => {
    const form = { token, body: `query=${encodeURIComponent(mutation)}` };
    for (const extra of [[], [['apollo-require-preflight', '1']]]) {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', ...Object.fromEntries(extra) };
      expectRefused(await request(registry.handler, { ...form, headers }), 'BAD_REQUEST');
    }
  });
});

describe('answers', () => {
  it('never hold a stack trace, a trace of the request or a path of this machine', async () => {
    const bad = [
      '{',
      '{ nothing }',
      '{ node(id: "x") { id } }',
      'query ($x: ID!) { node(id: $x) { id } }',
      '{ node(id: 7.5) { id } }',
    ];
    for (const query of bad) {
      const answer = await send(query);
      expect(answer.json.errors.length).toBeGreaterThan(0);
      expect(answer.text).not.toMatch(/stacktrace|exception|node_modules|\.ts:\d|\bat \w+ \(/i);
      expect(Object.keys(answer.json.extensions).sort()).toEqual(['cost', 'dynamodb', 'requestId']);
      expect(answer.json.extensions.tracing).toBeUndefined();
    }
  });

  it('to bad input are no internal errors', async () => {
    expect(registry.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
