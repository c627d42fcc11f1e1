import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDependencies } from '#lib/dependencies.ts';
import { createHttpHandler, type HttpHandler } from '#lib/http.ts';
import { LIMITS } from '#lib/limits.ts';
import { advanced } from '#test/support/breaches.ts';
import { aBreach, aDecision, aFullAssessment } from '#test/support/builders.ts';
import { fetchThrough, posted, request, type TestRequest } from '#test/support/http.ts';
import { BREACH, created, newWorld, type World } from '#test/support/records.ts';
import { startRegistry, type TestRegistry } from '#test/support/registry.ts';

const QUERY = '{ viewer { subject } }';
const BODY = JSON.stringify({ query: QUERY });
const IN_URL = `/graphql?query=${encodeURIComponent(QUERY)}`;

let registry: TestRegistry;
let token: string;

beforeAll(async () => {
  registry = await startRegistry();
  token = (await registry.as('*:admin')).token;
});
afterAll(() => registry.stop());

const ask = (asked: TestRequest) => request(registry.handler, { token, ...asked });

describe('the GraphQL over HTTP audits', () => {
  it('pass but for the three that the protection against forged requests costs', async () => {
    const fetchFn = fetchThrough(registry.handler, token);
    const audits = serverAudits({ url: 'https://registry.test/graphql', fetchFn });
    const results = await Promise.all(audits.map(({ fn }) => fn()));
    const failed = results.filter(({ status }) => status !== 'ok');
    expect(results).toHaveLength(61);
    expect(failed.map(({ id, status }) => `${id} ${status}`).sort()).toEqual([
      '5A70 notice',
      '6A70 notice',
      'D6D5 notice',
    ]);
  });
});

describe('asking for the schema', () => {
  const introspect = (handler: HttpHandler) =>
    request(handler, posted({ query: getIntrospectionQuery({ inputValueDeprecation: true }) }, token));

  it('is answered in full where it is allowed', async () => {
    const { status, json } = await introspect(registry.handler);
    expect(status).toBe(200);
    const types = Object.keys(buildClientSchema(json.data).getTypeMap());
    expect(types).toEqual(expect.arrayContaining(['Breach', 'ProcessingActivity', 'UserErrorCode']));
  });

  it('is refused in production', async () => {
    const config = { ...registry.config, introspection: false };
    const overrides = { client: registry.client, log: registry.dependencies.log };
    const production = createHttpHandler(createDependencies(config, registry.signer.keys, overrides));
    const { status, json, text } = await introspect(production);
    expect(status).toBe(400);
    expect(json.errors[0].extensions).toMatchObject({
      code: 'GRAPHQL_VALIDATION_FAILED',
      validationErrorCode: 'INTROSPECTION_DISABLED',
    });
    expect(text).not.toContain('ProcessingActivity');
  });
});

describe('an address beside GraphQL', () => {
  it.each([
    '/calendars/nobody',
    '/serious-harm-assessments/x',
    '/notification-packs/x/public',
    '/schemas/x-privacy-nz.json',
  ])('answers to GET alone: %s', async (url) => {
    const read = await ask({ method: 'GET', url });
    expect(read.text).not.toContain('the API is at /graphql');
    const written = await ask({ method: 'DELETE', url });
    expect(written.status).toBe(404);
    expect(written.text).toContain('the API is at /graphql');
  });

  it('takes no token from the address but on that of a calendar', async () => {
    const url = `/notification-packs/x/public?access_token=${token}`;
    expect((await request(registry.handler, { method: 'GET', url })).status).toBe(401);
  });
});

describe('a body', () => {
  it('of exactly as many bytes as allowed is taken', async () => {
    const { status } = await ask(posted(padded(LIMITS.bodyBytes), token));
    expect(status).toBe(200);
  });

  it('of one byte more is refused before it is read, also in base64', async () => {
    const body = padded(LIMITS.bodyBytes + 1);
    const encoded = { body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
    for (const asked of [posted(body, token), { ...posted('', token), event: () => encoded }]) {
      const { status, json } = await ask(asked);
      expect(status).toBe(413);
      expect(json.errors[0]).toMatchObject({
        message: `The request has more than ${LIMITS.bodyBytes} bytes. Split it.`,
        extensions: { code: 'PAYLOAD_TOO_LARGE', requestId: expect.any(String) },
      });
    }
  });

  it('is counted in bytes, not characters', async () => {
    const body = JSON.stringify({ query: QUERY, variables: { text: 'ā'.repeat(LIMITS.bodyBytes / 2) } });
    expect(body.length).toBeLessThan(LIMITS.bodyBytes);
    expect((await ask(posted(body, token))).status).toBe(413);
  });

  it('may come in base64, as the gateway sends binary ones', async () => {
    const encoded = { body: Buffer.from(BODY).toString('base64'), isBase64Encoded: true };
    const { status, json } = await ask({ ...posted('', token), event: () => encoded });
    expect(status).toBe(200);
    expect(json.data.viewer.subject).toBe('test *:admin');
  });

  it('that is no JSON is refused without repeating it', async () => {
    const { status, json, text } = await ask(posted('{"query": "a secret', token));
    expect(status).toBe(400);
    expect(json.errors).toEqual([
      {
        message: 'The body is not JSON. Send one operation as a JSON object by POST.',
        extensions: { code: 'BAD_REQUEST' },
      },
    ]);
    expect(text).not.toContain('secret');
  });

  it.each(['', 'null', '7', '"text"', '{}', '{"query": null}', '{"query": 7}'])('of %j is refused', async (body) => {
    const { status, json } = await ask(posted(body, token));
    expect(status).toBe(400);
    expect(json.errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/graphql',
  ])('of the type %s is refused', async (type) => {
    const { status, json } = await ask({ headers: { 'content-type': type }, body: BODY });
    expect(status).toBe(400);
    expect(json.errors[0].extensions.code).toBe('BAD_REQUEST');
  });
});

function padded(bytes: number): string {
  const empty = JSON.stringify({ query: QUERY, variables: { text: '' } });
  return empty.replace('"text":""', `"text":"${'x'.repeat(bytes - empty.length)}"`);
}

describe('a method', () => {
  const preflight = { 'apollo-require-preflight': '1' };

  it('GET runs a query that a web page of another origin could not have sent', async () => {
    const { status, json } = await ask({ method: 'GET', url: IN_URL, headers: preflight });
    expect(status).toBe(200);
    expect(json.data.viewer.subject).toBe('test *:admin');
  });

  it('GET without such a header is refused', async () => {
    const { status, json } = await ask({ method: 'GET', url: IN_URL });
    expect(status).toBe(400);
    expect(json.errors[0].message).toContain('Cross-Site Request Forgery');
  });

  it('GET does not run a mutation', async () => {
    const mutation = 'mutation { archiveAgency(input: { id: "x", expectedVersion: 1 }) { outcome } }';
    const url = `/graphql?query=${encodeURIComponent(mutation)}`;
    const { status, headers, json } = await ask({ method: 'GET', url, headers: preflight });
    expect(status).toBe(405);
    expect(headers.allow).toBe('POST');
    expect(json.errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD'])('%s is not allowed', async (method) => {
    const { status, headers } = await ask({ method, headers: { 'content-type': 'application/json' }, body: BODY });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, POST');
  });

  it('POST with a batch of operations is refused', async () => {
    const { status, json } = await ask(posted([{ query: QUERY }, { query: QUERY }], token));
    expect(status).toBe(400);
    expect(json.errors[0]).toMatchObject({
      message: 'Operation batching disabled.',
      extensions: { code: 'BAD_REQUEST' },
    });
  });
});

describe('an address', () => {
  it('/health answers without a token', async () => {
    const { status, json } = await request(registry.handler, { method: 'GET', url: '/health' });
    expect([status, json]).toEqual([200, { status: 'ok' }]);
  });

  it.each([
    '/',
    '/graphql/',
    '/graphql/x',
    '/nothing',
    '/serious-harm-assessments',
    '/serious-harm-assessments/a/b',
    '/notification-packs/a',
    '/notification-packs/a/nobody',
    '/notification-packs/a/constructor',
  ])('%s that does not exist is a 404', async (url) => {
    const { status, json } = await ask({ ...posted(BODY, token), url });
    expect(status).toBe(404);
    expect(json.errors[0]).toMatchObject({
      message: 'There is nothing here; the API is at /graphql.',
      extensions: { code: 'NOT_FOUND' },
    });
  });

  it('says nothing about what exists without a token', async () => {
    const addresses = ['/serious-harm-assessments/x', '/notification-packs/x/public'];
    for (const url of ['/nothing', '/graphql', '/iam/graphql', ...addresses]) {
      const { status, headers, json } = await request(registry.handler, { ...posted(BODY, undefined), url });
      expect(status).toBe(401);
      expect(headers['www-authenticate']).toBe('Bearer realm="nz-privacy-registry"');
      expect(json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    }
  });
});

describe('the address of a serious harm assessment', () => {
  let world: World;
  let assessed: { id: string; seriousHarmAssessmentRef: string };
  let unassessed: { id: string };

  beforeAll(async () => {
    world = await newWorld(registry);
    const unsure = aFullAssessment({ otherMatters: { answered: false, answer: null } });
    assessed = (await advanced(world, await created(BREACH, world), [
      ['assessBreach', { seriousHarmAssessment: unsure }],
      ['assessBreach', { seriousHarmAssessment: aFullAssessment() }],
      ['decideBreach', { decision: aDecision(false) }],
    ])) as typeof assessed;
    unassessed = await created(BREACH, world);
  });

  const get = (url: string, asked = world.caller.token) => ask({ method: 'GET', url, token: asked });

  it('is the one in the breach and answers with the assessment', async () => {
    const { pathname, origin } = new URL(assessed.seriousHarmAssessmentRef);
    expect(origin).toBe('https://registry.test');
    const { status, json } = await get(pathname);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      breach: assessed.id,
      title: aBreach().title,
      version: 4,
      updatedAt: expect.stringMatching(/Z$/),
      provision: { instrument: 'Privacy Act 2020', section: '113' },
      assessment: { ...aFullAssessment(), version: 2, frozenAt: expect.stringMatching(/Z$/) },
      earlierAssessments: [{ version: 1, frozenAt: null, otherMatters: { answered: false, answer: null } }],
      decision: { ...aDecision(false), assessmentVersion: 2 },
    });
  });

  it('is closed to roles that may not read breaches, whether or not there is one', async () => {
    const viewer = await registry.as(`${world.agency}:viewer`, `${world.agency}:admin`);
    for (const { id } of [assessed, unassessed]) {
      const { status, json } = await get(`/serious-harm-assessments/${id}`, viewer.token);
      expect(status).toBe(403);
      expect(json.errors[0].extensions.code).toBe('FORBIDDEN');
      expect(json.assessment).toBeUndefined();
    }
  });

  it('answers 404 for a breach without assessment and for none', async () => {
    const none = Buffer.from(`BRE:${world.agency}:01ARZ3NDEKTSV4RRFFQ69G5FAV`).toString('base64url');
    for (const id of [unassessed.id, none]) {
      const { status, json } = await get(`/serious-harm-assessments/${id}`);
      expect(status).toBe(404);
      expect(json.errors[0].message).toBe('There is no such breach, or it has no assessment (Privacy Act 2020 s 113).');
    }
  });

  it('answers 404 for the id of another type and for what is no id', async () => {
    for (const id of [world.activityId, 'nonsense', '__proto__']) {
      const { status, json } = await get(`/serious-harm-assessments/${id}`);
      expect(status).toBe(404);
      expect(json.errors[0].extensions.code).toBe('INVALID_ID');
    }
  });
});

describe('every answer', () => {
  const CASES: Record<string, () => TestRequest> = {
    'with data': () => posted(BODY, token),
    'with a refused query': () => posted({ query: '{ nothing }' }, token),
    'to a broken body': () => posted('{', token),
    'to a forgeable request': () => ({ method: 'GET', url: IN_URL }),
    'to a wrong method': () => ({ method: 'PUT', headers: { 'content-type': 'application/json' }, body: BODY }),
    'that the client can not accept': () => ({
      ...posted(BODY, token),
      headers: { accept: 'text/html', 'content-type': 'application/json' },
    }),
    'to an unknown address': () => ({ method: 'GET', url: '/nothing' }),
    'to a request without token': () => posted(BODY, undefined),
    'of /health': () => ({ method: 'GET', url: '/health' }),
    'to a body too large': () => posted(padded(LIMITS.bodyBytes + 1), token),
  };

  it.each(Object.entries(CASES))('%s is JSON that nothing may keep', async (_, asked) => {
    const { headers, json } = await request(registry.handler, { token, ...asked() });
    expect(headers['content-type']).toMatch(/^application\/(graphql-response\+)?json; charset=utf-8$/);
    expect(headers['cache-control']).toBe('no-store');
    expect(json.data ?? json.errors ?? json.status).toBeTruthy();
  });
});
