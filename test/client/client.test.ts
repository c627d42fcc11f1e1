import { afterEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  type ClientOptions,
  createClient,
  ListProvidersDocument,
  type RegistryClient,
  RegistryError,
  RequestSnapshotDocument,
  ViewerDocument,
} from '#lib/client/index.ts';
import { type Answering, answer, cut, data, failingServer, refusal, silence } from '#test/support/failing-server.ts';

const VIEWER = { viewer: { subject: 'someone', grants: [] } };
const waits: number[] = [];
afterEach(() => void waits.splice(0));

const clientOf = async (answers: Answering[], options: Partial<ClientOptions> = {}) => {
  const server = await failingServer(...answers);
  onTestFinished(server.stop);
  const wait = async (ms: number) => void waits.push(ms);
  return { server, client: createClient({ url: server.url, token: 'a-token', wait, ...options }) };
};

const errorOf = (asked: Promise<unknown>): Promise<RegistryError> =>
  asked.then(
    () => Promise.reject(new Error('it was answered')),
    (error: unknown) => (error instanceof RegistryError ? error : Promise.reject(error)),
  );

describe('a request', () => {
  it('goes to /graphql with the token and comes back as typed data', async () => {
    const { server, client } = await clientOf([data(VIEWER)]);
    const { viewer } = await client.request(ViewerDocument, {});
    expect(viewer.subject).toBe('someone');
    expect(server.received).toEqual([
      { path: '/graphql', token: 'a-token', body: { query: ViewerDocument.toString(), variables: {} } },
    ]);
  });

  it('goes to the path that is given, when one is', async () => {
    const { server } = await clientOf([data(VIEWER)]);
    await createClient({ url: `${server.url}/iam/graphql` }).request(ViewerDocument, {});
    expect(server.received[0]).toMatchObject({ path: '/iam/graphql', token: undefined });
  });

  it('needs an address', () => {
    expect(() => createClient({ url: 'registry.example.nz' })).toThrow('must begin with https://');
  });

  it('never puts the token into an error', async () => {
    const { client } = await clientOf([data(VIEWER)], { token: 'secret\ntoken' });
    const error = await errorOf(client.request(ViewerDocument, {}));
    expect(error.kind).toBe('unauthenticated');
    expect(`${error.stack} ${error.cause}`).not.toContain('secret');
  });
});

describe('what has no whole answer', () => {
  it.each([
    ['unauthenticated', refusal('UNAUTHENTICATED', 'No token.', 401)],
    ['unauthenticated', answer(401, 'Unauthorized')],
    ['forbidden', refusal('FORBIDDEN', 'No role.')],
    ['forbidden', answer(403, '<html>')],
    ['refused', refusal('INVALID_ARGUMENT', 'No such agency.')],
    ['refused', refusal('QUERY_TOO_COSTLY', 'Too costly.', 400)],
    ['failed', refusal('INTERNAL_SERVER_ERROR', 'Something went wrong.', 500)],
    ['failed', answer(200, '<html>a captive portal</html>')],
    ['failed', answer(404, { message: 'Not Found' })],
  ] as const)('is %s', async (kind, answering) => {
    const { client, server } = await clientOf([answering]);
    expect((await errorOf(client.request(ViewerDocument, {}))).kind).toBe(kind);
    expect(server.received).toHaveLength(1);
  });

  it('keeps the code, the message with its next step, and the id to quote', async () => {
    const { client } = await clientOf([refusal('INVALID_ARGUMENT', 'There is no agency "x".')]);
    const error = await errorOf(client.request(ViewerDocument, {}));
    expect(error).toMatchObject({ code: 'INVALID_ARGUMENT', message: 'There is no agency "x".', requestId: 'r-2' });
  });

  it('keeps what came of the data', async () => {
    const partial = { data: { a: 1, b: null }, errors: [{ message: 'b is away', extensions: { code: 'FORBIDDEN' } }] };
    const { client } = await clientOf([answer(200, partial)]);
    const error = await errorOf(client.send('{ a b }'));
    expect(error).toMatchObject({ kind: 'partial', code: 'FORBIDDEN', data: { a: 1, b: null } });
  });

  it('is the network when nothing listens, the connection is cut or no answer comes in time', async () => {
    const { server, client } = await clientOf([cut], { retry: { attempts: 1 } });
    expect(await errorOf(client.request(ViewerDocument, {}))).toMatchObject({ kind: 'network' });
    const { client: slow } = await clientOf([silence], { retry: { attempts: 1 }, timeoutMs: 50 });
    expect((await errorOf(slow.request(ViewerDocument, {}))).message).toContain('no answer within 0.05 seconds');
    await server.stop();
    expect((await errorOf(client.request(ViewerDocument, {}))).message).toContain('ECONNREFUSED');
  });

  it('ends with the reason of the caller who aborted', async () => {
    const { client } = await clientOf([silence]);
    const controller = new AbortController();
    const asked = client.request(ViewerDocument, {}, { signal: controller.signal });
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
  });
});

describe('a passing failure', () => {
  it.each([
    ['a cut connection', cut],
    ['a busy table', refusal('BUSY', 'Busy.')],
    ['a throttling gateway', answer(429, 'slow down')],
    ['a gateway without a function', answer(503, { message: 'Service Unavailable' })],
  ])('of a read is tried again: %s', async (_what, failing) => {
    const { server, client } = await clientOf([failing, failing, data(VIEWER)]);
    expect(await client.request(ViewerDocument, {})).toEqual(VIEWER);
    expect(server.received).toHaveLength(3);
    expect(waits).toHaveLength(2);
    expect(waits[1]).toBeGreaterThanOrEqual(200);
  });

  it('is tried so often and no more', async () => {
    const { server, client } = await clientOf([answer(503, '')], { retry: { attempts: 4, longestWaitMs: 300 } });
    expect(await errorOf(client.request(ViewerDocument, {}))).toMatchObject({ kind: 'busy', status: 503 });
    expect(server.received).toHaveLength(4);
    expect(Math.max(...waits)).toBeLessThanOrEqual(300);
  });

  it('is told before each further try, and not when there is none', async () => {
    const told: string[] = [];
    const onRetry = ({ kind }: RegistryError) => told.push(kind);
    const { client } = await clientOf([answer(503, '')], { retry: { attempts: 3, onRetry } });
    await errorOf(client.request(ViewerDocument, {}));
    expect(told).toEqual(['busy', 'busy']);
  });

  it('waits as long as the server asks, within the limit', async () => {
    const { client } = await clientOf([
      answer(503, '', { 'retry-after': '3' }),
      answer(429, '', { 'retry-after': '3600' }),
      data(VIEWER),
    ]);
    await client.request(ViewerDocument, {});
    expect(waits).toEqual([3000, 10_000]);
  });

  it('of a write is tried again only when it has an idempotency key', async () => {
    const done = data({ requestSnapshot: { snapshot: null, userErrors: [] } });
    const { server, client } = await clientOf([cut, done]);
    await errorOf(client.request(RequestSnapshotDocument, { input: { kind: 'FULL' } }));
    expect(server.received).toHaveLength(1);
    const query = 'mutation ($input: ArchiveRecordInput!) { archiveProvider(input: $input) { outcome } }';
    const archived = data({ archiveProvider: { outcome: 'ARCHIVED' } });
    const keyed = await clientOf([cut, archived]);
    await keyed.client.send(query, { input: { id: 'x', idempotencyKey: 'k' } });
    expect(keyed.server.received).toHaveLength(2);
  });

  it('is not taken for passing where a part of the document has no key', async () => {
    const literal = 'mutation ($input: A!) { a(input: $input) { x } b(input: {id: "1"}) { x } }';
    const hidden = 'fragment F on Q { x } mutation ($input: A!) { a(input: $input) { ...F } }';
    for (const [query, variables] of [
      [literal, { input: { idempotencyKey: 'k' } }],
      [hidden, { input: {} }],
      [hidden, { input: { idempotencyKey: 'k' }, other: {} }],
    ] as const) {
      const { server, client } = await clientOf([cut]);
      await errorOf(client.send(query, variables));
      expect(server.received).toHaveLength(1);
    }
  });

  it('of a write with a key may also stand in its payload', async () => {
    const busy = data({ archiveProvider: { userErrors: [{ code: 'BUSY', message: 'Busy.' }] } });
    const archived = { archiveProvider: { userErrors: [] } };
    const { client } = await clientOf([busy, data(archived)]);
    const query =
      'mutation ($input: ArchiveRecordInput!) { archiveProvider(input: $input) { userErrors { code message } } }';
    expect((await client.send(query, { input: { idempotencyKey: 'k' } })).data).toEqual(archived);
  });
});

describe('whether a write without an answer may be done', () => {
  const query = 'mutation ($input: ArchiveRecordInput!) { archiveProvider(input: $input) { outcome } }';
  const send = (client: RegistryClient) => errorOf(client.send(query, { input: { id: 'x', idempotencyKey: 'k' } }));

  it.each([
    [true, 'a cut connection', [cut]],
    [true, 'a gateway that waited no longer', [answer(504, '')]],
    [true, 'a table that was busy half-way', [refusal('BUSY', 'Busy.')]],
    [true, 'a failure of the registry', [refusal('INTERNAL_SERVER_ERROR', 'Something went wrong.', 500)]],
    [true, 'a refusal after a lost answer', [cut, refusal('FORBIDDEN', 'No role.')]],
    [true, 'throttling after a lost answer', [cut, answer(429, '')]],
    [false, 'a throttling gateway', [answer(429, '')]],
    [false, 'a refusal', [refusal('FORBIDDEN', 'No role.')]],
    [false, 'a token that is not taken', [answer(401, 'Unauthorized')]],
  ])('is %s of %s', async (mayBeDone, _what, answers) => {
    const { client } = await clientOf(answers, { retry: { attempts: 3 } });
    expect((await send(client)).mayBeDone).toBe(mayBeDone);
  });

  it('is true when no answer came in time, and false when nothing listens', async () => {
    const { client } = await clientOf([silence], { retry: { attempts: 1 }, timeoutMs: 50 });
    expect((await send(client)).mayBeDone).toBe(true);
    const { url, stop } = await failingServer();
    await stop();
    expect(await send(createClient({ url, retry: { attempts: 1 } }))).toMatchObject({
      kind: 'network',
      mayBeDone: false,
    });
  });
});

describe('a token', () => {
  const newTokens = () => {
    let count = 0;
    const token = async () => {
      count += 1;
      return `token-${count}`;
    };
    return { token, count: () => count };
  };
  const onlyFrom =
    (first: number): Answering =>
    (received, response, request) =>
      (Number(received.token?.replace('token-', '')) < first
        ? refusal('UNAUTHENTICATED', 'Ended.', 401)
        : data(VIEWER))(received, response, request);

  it('is got once and kept', async () => {
    const tokens = newTokens();
    const { client } = await clientOf([data(VIEWER)], { token: tokens.token });
    await Promise.all([client.request(ViewerDocument, {}), client.request(ViewerDocument, {})]);
    await client.request(ViewerDocument, {});
    expect(tokens.count()).toBe(1);
  });

  it('that ends is got anew once, also when several requests find it ended', async () => {
    const tokens = newTokens();
    const { client, server } = await clientOf([onlyFrom(2)], { token: tokens.token });
    await Promise.all([1, 2, 3].map(() => client.request(ViewerDocument, {})));
    expect(tokens.count()).toBe(2);
    expect(server.received).toHaveLength(6);
  });

  it('that is refused anew is an error', async () => {
    const tokens = newTokens();
    const { client } = await clientOf([onlyFrom(99)], { token: tokens.token });
    expect((await errorOf(client.request(ViewerDocument, {}))).kind).toBe('unauthenticated');
    expect(tokens.count()).toBe(2);
  });

  it('that could not be got is asked for again by the next request', async () => {
    let fails = true;
    const token = async () => {
      if (fails) throw new Error('the issuer is away');
      return 'got';
    };
    const { client } = await clientOf([data(VIEWER)], { token });
    await expect(client.request(ViewerDocument, {})).rejects.toThrow('the issuer is away');
    fails = false;
    expect(await client.request(ViewerDocument, {})).toEqual(VIEWER);
  });
});

describe('pages', () => {
  const page = (names: string[], endCursor: string | null, hasNextPage = endCursor !== null): Answering =>
    data({
      providers: { nodes: names.map((name) => ({ name })), pageInfo: { hasNextPage, endCursor }, searchedAll: true },
    });

  it('follow each other to the end, empty ones included', async () => {
    const { client, server } = await clientOf([page(['a', 'b'], 'c1'), page([], 'c2'), page(['c'], null)]);
    const names: string[] = [];
    const all = client.nodes(ListProvidersDocument, { agency: 'x', first: 2 }, ({ providers }) => providers);
    for await (const { name } of all) names.push(name);
    expect(names).toEqual(['a', 'b', 'c']);
    expect(server.received.map(({ body }) => body.variables.after)).toEqual([undefined, 'c1', 'c2']);
  });

  it('that do not go on are an error and no endless loop', async () => {
    const { client } = await clientOf([page(['a'], 'c1')]);
    const read = async () => {
      for await (const _ of client.nodes(ListProvidersDocument, { agency: 'x' }, ({ providers }) => providers));
    };
    await expect(read()).rejects.toThrow('same page twice');
  });
});
