import { beforeAll, describe, expect, it } from 'vitest';
import { createDependencies } from '#lib/dependencies.ts';
import { createHttpHandler } from '#lib/http.ts';
import { anActivity } from '#test/support/builders.ts';
import { ACTIVITY, created, newWorld, useRegistry, type World } from '#test/support/records.ts';
import { get, refusalOf, saved } from '#test/support/saved-queries.ts';

const registry = useRegistry();
let world: World;
let path: string;
const OPERATION = `query ($agency: String!, $filter: ProcessingActivityFilter! = {}, $status: [ProcessingActivityStatus!] = [ACTIVE], $tag: IppTag,
  $since: DateTime, $review: Date, $withTags: Boolean! = false, $size: Int, $health: Boolean) {
  processingActivities(agency: $agency, filter: { and: [
    { statusIn: $status, ippTag: $tag, createdAt: { gte: $since }, nextReview: { gte: $review }, healthInfoFlag: { eq: $health } },
    $filter
  ] }) { nodes { name ippTags @include(if: $withTags) { tag } history(first: $size) { nodes { version } pageInfo { hasNextPage } } } }
}`;

beforeAll(async () => {
  world = await newWorld(registry());
  path = await saved(world, OPERATION);
  await created(ACTIVITY, world, anActivity({ name: 'Draft', status: 'DRAFT', healthInfoFlag: true }));
  await created(
    ACTIVITY,
    world,
    anActivity({ name: 'Tagged', ippTags: [{ tag: 'IPP9_RETENTION' }], nextReview: '2027-01-01' }),
  );
});

const ask = (query: string) =>
  get(registry(), `${path}.json?agency=${world.agency}${query}`, { token: world.caller.token });
const namesOf = async (query: string): Promise<string[]> => {
  const answer = await ask(query);
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
  return answer.json.rows.map(({ name }: { name: string }) => name);
};

const OWN = 'The activity of this world';

describe('a parameter', () => {
  it.each([
    ['', [OWN, 'Tagged']],
    ['&status=DRAFT', ['Draft']],
    ['&status=DRAFT&status=ACTIVE', [OWN, 'Draft', 'Tagged']],
    ['&status[]=DRAFT&status[]=ACTIVE', [OWN, 'Draft', 'Tagged']],
    ['&status%5B%5D=DRAFT', ['Draft']],
    ['&tag=IPP9_RETENTION', ['Tagged']],
    ['&since=2020-01-01T00:00:00%2B13:00', [OWN, 'Tagged']],
    ['&since=2999-01-01T00:00:00Z', []],
    ['&review=2027-01-01', ['Tagged']],
    ['&withTags=true', [OWN, 'Tagged']],
    ['&size=1', [OWN, 'Tagged']],
    ['&status=DRAFT&health=true', ['Draft']],
    ['&status=DRAFT&health=false', []],
  ])('is read by its type: %s', async (query, names) => {
    expect(await namesOf(query)).toEqual(names);
  });

  it('that is an input object is JSON text', async () => {
    const filter = encodeURIComponent('{"name":{"startsWith":"Tag"}}');
    const answer = await get(registry(), `${path}.json?agency=${world.agency}&filter=${filter}`, {
      token: world.caller.token,
    });
    expect(answer.json.rows).toMatchObject([{ name: 'Tagged' }]);
  });

  it.each([
    ['&statuses=ACTIVE', 'statuses', 'There is no parameter "statuses".'],
    ['&Status=ACTIVE', 'Status', 'There is no parameter "Status".'],
    ['&__proto__=x', '__proto__', 'There is no parameter "__proto__".'],
    ['&constructor=x', 'constructor', 'There is no parameter "constructor".'],
    ['&_first=1', '_first', 'There is no parameter "_first".'],
    ['&_after=x', '_after', 'There is no parameter "_after".'],
    ['&signature=x', 'signature', 'There is no parameter "signature".'],
    ['&access_token=x', 'access_token', 'There is no parameter "access_token".'],
    [
      '&status=active',
      'status',
      'The parameter "status" is no [ProcessingActivityStatus!]: Value "active" does not exist',
    ],
    ['&status=', 'status', 'Value "" does not exist'],
    ['&tag=IPP9_RETENTION&tag=IPP6_ACCESS', 'tag', 'it is given more than once'],
    ['&since=yesterday', 'since', '"yesterday" is not an instant with its offset'],
    ['&review=2026-02-30', 'review', 'is not a calendar date'],
    ['&withTags=yes', 'withTags', 'Boolean cannot represent a non boolean value: "yes"'],
    ['&size=1.5', 'size', 'Int cannot represent non-integer value: 1.5'],
    ['&size=0x10', 'size', 'Int cannot represent non-integer value: "0x10"'],
    ['&size=99999999999', 'size', 'Int cannot represent non 32-bit'],
    ['&filter=%7B%7D&filter=%7B%7D', 'filter', 'it is given more than once'],
    ['&agency=other', 'agency', 'The parameter "agency" is given more than once.'],
  ])('is refused as %s', async (query, argument, says) => {
    const answer = await ask(query);
    expect(refusalOf(answer)).toEqual([400, 'INVALID_ARGUMENT', argument]);
    expect(answer.json.errors[0].message).toContain(says);
  });

  it.each([
    ['{', 'give it as JSON text'],
    ['{"nam":{}}', 'Field "nam" is not defined by type "ProcessingActivityFilter".'],
    ['{"name":{"eq":7}}', 'at name.eq, String cannot represent'],
    ['[]', 'Expected type "ProcessingActivityFilter" to be an object'],
  ])('that is to be an input object is refused as %s', async (text, says) => {
    const answer = await get(registry(), `${path}.json?agency=${world.agency}&filter=${encodeURIComponent(text)}`, {
      token: world.caller.token,
    });
    expect(refusalOf(answer)).toEqual([400, 'INVALID_ARGUMENT', 'filter']);
    expect(answer.json.errors[0].message).toContain(says);
  });

  it('that is wrong or missing is named with all that there are and their types', async () => {
    const operation =
      'query ($agency: String!, $key: String!, $asOf: DateTime) { processingActivityByExternalKey(agency: $agency, externalKey: $key, asOf: $asOf) { name } }';
    const label = await saved(world, operation);
    const answer = await get(registry(), `${label}.json?agency=${world.agency}&wrong=1`, { token: world.caller.token });
    expect(answer.json.errors[0].message).toBe(
      'The parameter "key" is missing; its type is String!. There is no parameter "wrong". The query takes agency: String!, key: String!, asOf: DateTime.',
    );
  });

  it('refuses nested page sizes as GraphQL does', async () => {
    expect(refusalOf(await ask('&size=101'))).toEqual([400, 'INVALID_ARGUMENT', 'first']);
  });
});

describe('what a refusal says', () => {
  it('proposes no names of the schema where the schema may not be asked for', async () => {
    const { config, signer, client, dependencies } = registry();
    const closed = createHttpHandler(
      createDependencies({ ...config, introspection: false }, signer.keys, { client, log: dependencies.log }),
    );
    const url = `${path}.json?agency=${world.agency}&filter=%7B%22nam%22%3A%7B%7D%7D&status=ACTIV`;
    const open = await get(registry(), url, { token: world.caller.token });
    expect(open.text).toContain('Did you mean');
    const shut = await get({ ...registry(), handler: closed }, url, { token: world.caller.token });
    expect(refusalOf(shut)).toEqual([400, 'INVALID_ARGUMENT', 'filter']);
    expect(shut.text).not.toContain('Did you mean');
  });
});

describe('an address', () => {
  it.each([
    '/q/',
    '/q/nothing',
    '/q/nothing.json',
    '/q/nothing@1',
    '/q/nothing@1.xml',
    '/q/nothing@0.json',
    '/q/nothing@-1.json',
    '/q/nothing@01.json',
    '/q/nothing@1e3.json',
    '/q/nothing@99999999999.json',
    '/q/nothing@1@2.json',
    '/q/No@1.json',
    '/q/a/b@1.json',
    '/q/..%2fgraphql@1.json',
    '/q/registry-nothing@1.csv',
    '/q/registry-activities@99.csv',
    '/q/signed/nothing',
    `/q/${'x'.repeat(5_000)}@1.json`,
  ])('%s leads nowhere', async (url) => {
    const { token } = world.caller;
    expect(refusalOf(await get(registry(), `${url}?agency=${world.agency}`, { token })).slice(0, 2)).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  it.each(['/q/registry-activities@1.xlsx', '/q/registry-activities', '/q/signed/registry-activities@1.xlsx'])(
    '%s says which forms there are, whoever asks',
    async (url) => {
      const answer = await get(registry(), `${url}?agency=${world.agency}`);
      expect(refusalOf(answer).slice(0, 2)).toEqual([404, 'NOT_FOUND']);
      expect(answer.text).toContain('.json or .csv');
    },
  );

  it('of an agency’s query says when the agency is missing', async () => {
    const answer = await get(registry(), '/q/nothing@1.json', { token: world.caller.token });
    expect(refusalOf(answer)).toEqual([400, 'INVALID_ARGUMENT', 'agency']);
  });

  it.each(['POST', 'PUT', 'DELETE'])('answers no %s', async (method) => {
    const answer = await get(registry(), `${path}.json?agency=${world.agency}`, { token: world.caller.token, method });
    expect(refusalOf(answer).slice(0, 2)).toEqual([405, 'BAD_REQUEST']);
    expect(answer.headers.allow).toBe('GET, HEAD');
  });

  it('answers nobody without a token, and no one without a role in the agency', async () => {
    const url = `${path}.json?agency=${world.agency}`;
    expect(refusalOf(await get(registry(), url))).toEqual([401, 'UNAUTHENTICATED']);
    const { token } = await registry().as('another-agency:privacy_officer');
    for (const each of [url, `/q/registry-activities@1.json?agency=${world.agency}`, `/q?agency=${world.agency}`])
      expect(refusalOf(await get(registry(), each, { token }))).toEqual([403, 'FORBIDDEN']);
  });

  it('answers by the rights of its caller: breaches to those who may read them', async () => {
    const url = `/q/registry-breaches@1.csv?agency=${world.agency}`;
    for (const [role, status] of [
      ['viewer', 403],
      ['editor', 403],
      ['admin', 403],
      ['auditor', 200],
      ['privacy_officer', 200],
    ] as const) {
      const { token } = await registry().as(`${world.agency}:${role}`);
      expect([role, (await get(registry(), url, { token })).status]).toEqual([role, status]);
    }
  });
});
