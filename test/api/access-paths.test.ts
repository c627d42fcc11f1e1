import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDependencies } from '#lib/dependencies.ts';
import { POLICY, ROLES } from '#lib/domain/access.ts';
import { createHttpHandler, type HttpHandler } from '#lib/http.ts';
import { sdlText } from '#lib/sdl.ts';
import { breachIn } from '#test/support/breaches.ts';
import { aBreach, unique } from '#test/support/builders.ts';
import { posted, request, type TestResponse } from '#test/support/http.ts';
import {
  ACTIVITY,
  AGENCY,
  BREACH,
  created,
  DISCLOSURE,
  dataOf,
  KINDS,
  type Kind,
  newWorld,
  PROVIDER,
  SAVED_QUERY,
  WAIVER,
  type World,
} from '#test/support/records.ts';
import { type Answer, type AnswerError, startRegistry, type TestRegistry } from '#test/support/registry.ts';

let registry: TestRegistry;
let world: World;
let other: World;
const ids = new Map<Kind, string>();
const idOf = (kind: Kind): string => ids.get(kind) ?? '';

beforeAll(async () => {
  registry = await startRegistry();
  world = await newWorld(registry);
  other = await newWorld(registry);
  ids.set(ACTIVITY, world.activityId);
  ids.set(DISCLOSURE, (await created(DISCLOSURE, world)).id);
  const breach = aBreach({ title: 'A secret breach', activityIds: [world.activityId] });
  ids.set(PROVIDER, (await created(PROVIDER, world)).id);
  ids.set(BREACH, (await breachIn(world, 'UNDER_ASSESSMENT', breach)).id);
  ids.set(WAIVER, (await created(WAIVER, world)).id);
  ids.set(SAVED_QUERY, (await created(SAVED_QUERY, world)).id);
  const agency = dataOf(
    await world.caller.query('query ($key: String!) { agency(key: $key) { id } }', { key: world.agency }),
  );
  ids.set(AGENCY, agency.agency.id);
});
afterAll(() => registry.stop());

const codesOf = ({ errors }: Answer): string[] => (errors ?? []).map(({ extensions }) => extensions.code);

/** Every way to a record by its id, as the fields that take any of them. */
const BY_ID = {
  node: 'query ($id: ID!) { answer: node(id: $id) { id } }',
  nodes: 'query ($id: ID!) { answer: nodes(ids: [$id]) { id } }',
  history: 'query ($id: ID!) { answer: history(id: $id) { nodes { version actor } } }',
};

describe.each(Object.entries(BY_ID))('%s', (_, query) => {
  const cases = KINDS.flatMap((kind) => ROLES.map((role) => [kind.name, role, kind] as const));

  it.each(cases)('of a %s follows the policy for %s', async (name, role, kind) => {
    const isAllowed = POLICY[name]?.read?.includes(role);
    const here = await (await registry.as(`${world.agency}:${role.toLowerCase()}`)).query(query, { id: idOf(kind) });
    expect(codesOf(here)).toEqual(isAllowed ? [] : ['FORBIDDEN']);
    const elsewhere = await (await registry.as(`${other.agency}:${role.toLowerCase()}`)).query(query, {
      id: idOf(kind),
    });
    expect(codesOf(elsewhere)).toEqual(['FORBIDDEN']);
  });
});

describe.each([
  ['a serious harm assessment', (id: string) => `/serious-harm-assessments/${id}`],
  ['a notice', (id: string) => `/notification-packs/${id}/commissioner`],
])('the address of %s', (_, address) => {
  it.each(ROLES)('follows the policy of breaches for %s', async (role) => {
    const get = async (agency: string) => {
      const { token } = await registry.as(`${agency}:${role.toLowerCase()}`);
      return request(registry.handler, { method: 'GET', url: address(idOf(BREACH)), token });
    };
    expect((await get(world.agency)).status).toBe(POLICY.Breach?.read?.includes(role) ? 200 : 403);
    expect((await get(other.agency)).status).toBe(403);
  });
});

describe('a viewer', () => {
  const viewer = () => registry.as(`${world.agency}:viewer`);

  it('finds no way to a breach from what they may read', () => {
    const schema = buildSchema(sdlText({ described: false }));
    const seen = new Set<string>();
    const visit = (name: string): void => {
      const type = schema.getType(name);
      if (seen.has(name) || !isObjectType(type)) return;
      seen.add(name);
      for (const { type: next } of Object.values(type.getFields())) visit(getNamedType(next).name);
    };
    for (const name of ['Agency', 'ProcessingActivity', 'OffshoreDisclosure', 'Provider', 'BreachCounts', 'Viewer'])
      visit(name);
    expect([...seen]).toEqual(expect.arrayContaining(['OffshoreDisclosureConnection', 'Revision']));
    expect(
      [...seen].filter((name) => POLICY[name] === undefined && /^Breach(?!Counts|StatusCount)/.test(name)),
    ).toEqual([]);
    expect(seen.has('Breach')).toBe(false);
  });

  it('reads along every reference and meets no breach', async () => {
    const query = `query ($id: ID!) { offshoreDisclosure(id: $id) {
      activity {
        agency { legalName history { nodes { changes { field after } } } }
        history { nodes { changes { field after } } }
        offshoreDisclosures { nodes { activity { agency { key } } history { nodes { version } } } }
      }
    } }`;
    const answer = await (await viewer()).query(query, { id: idOf(DISCLOSURE) });
    expect(answer.errors).toBeUndefined();
    expect(answer.data.offshoreDisclosure.activity.agency.legalName).toBe('Ministry of Tests');
    expect(JSON.stringify(answer)).not.toMatch(/secret|BRE:|breach/i);
    expect(JSON.stringify(answer)).not.toContain(idOf(BREACH));
  });

  it('gets nothing of a list of ids with one breach in it', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const answer = await (await viewer()).query(query, { ids: [idOf(ACTIVITY), idOf(BREACH)] });
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
    expect(answer.data).toBeNull();
  });

  it('learns nothing from an error about whether a breach exists', async () => {
    const missing = Buffer.from(`BRE:${world.agency}:01ARZ3NDEKTSV4RRFFQ69G5FAV`).toString('base64url');
    const caller = await viewer();
    const refusals = await Promise.all(
      [idOf(BREACH), missing].map(
        async (id) => (await caller.query('query ($id: ID!) { breach(id: $id) { id } }', { id })).errors,
      ),
    );
    const messages = refusals.map((errors?: AnswerError[]) =>
      errors?.map(({ message, extensions }) => [message, extensions.code]),
    );
    expect(messages[0]).toEqual(messages[1]);
  });

  it('counts breaches all the same', async () => {
    const { breachCounts } = dataOf(
      await (await viewer()).query('query ($a: String!) { breachCounts(agency: $a) { total byStatus { count } } }', {
        a: world.agency,
      }),
    );
    expect(breachCounts.total).toBe(1);
  });

  it('sees the activity of a breach only through the breach’s own fields', async () => {
    const query =
      'query ($id: ID!) { node(id: $id) { id } breach(id: $id) { activities { id } } breachByExternalKey(agency: "x", externalKey: "y") { id } }';
    const answer = await (await viewer()).query(query, { id: idOf(BREACH) });
    expect(codesOf(answer)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(answer.data).toEqual({ node: null, breach: null, breachByExternalKey: null });
  });
});

describe('grants', () => {
  const keysSeenWith = async (...grants: string[]): Promise<string[]> => {
    const { agencies } = dataOf(
      await (await registry.as(...grants)).query('{ agencies(first: 100) { nodes { key } } }'),
    );
    return agencies.nodes.map(({ key }: { key: string }) => key).sort();
  };
  const both = () => [world.agency, other.agency].sort();

  it('decide which agencies are listed', async () => {
    expect(await keysSeenWith(`${world.agency}:viewer`)).toEqual([world.agency]);
    expect(await keysSeenWith(`${world.agency}:viewer`, `${other.agency}:auditor`)).toEqual(both());
    expect(await keysSeenWith('*:viewer')).toEqual(both());
    expect(await keysSeenWith()).toEqual([]);
  });

  it('for an agency that does not exist open nothing', async () => {
    expect(await keysSeenWith(`${unique('nowhere')}:admin`)).toEqual([]);
  });

  it('of another shape are passed over', async () => {
    const malformed = [
      world.agency,
      `${world.agency}:owner`,
      `${world.agency}:ADMIN`,
      ':admin',
      '**:admin',
      '@:admin',
      `${world.agency}|ACT:admin`,
    ];
    expect(await keysSeenWith(...malformed)).toEqual([]);
    const { data } = await (await registry.as(...malformed)).query('{ viewer { subject grants { agency roles } } }');
    expect(data.viewer.grants).toEqual([]);
  });

  it('of different agencies do not add up', async () => {
    const caller = await registry.as(`${world.agency}:viewer`, `${other.agency}:privacy_officer`);
    const query = 'query ($agency: String!) { breaches(agency: $agency) { nodes { id } } }';
    expect(codesOf(await caller.query(query, { agency: world.agency }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await caller.query(query, { agency: other.agency }))).toEqual([]);
  });

  it('are shown to the one who holds them', async () => {
    const caller = await registry.as(`${world.agency}:viewer`, `${world.agency}:auditor`, '*:editor');
    const { viewer } = dataOf(await caller.query('{ viewer { subject grants { agency roles } } }'));
    expect(viewer).toEqual({
      subject: caller.subject,
      grants: [
        { agency: world.agency, roles: ['VIEWER', 'AUDITOR'] },
        { agency: '*', roles: ['EDITOR'] },
      ],
    });
  });

  it('that are missing are named in the refusal', async () => {
    const caller = await registry.as(`${world.agency}:viewer`);
    const { errors } = await caller.query('query ($a: String!) { breaches(agency: $a) { nodes { id } } }', {
      a: world.agency,
    });
    expect(errors?.[0]?.message).toBe(
      `To read Breach records in agency "${world.agency}" the token must carry one of the roles PRIVACY_OFFICER, AUDITOR there. Ask the registry's administrator for a grant.`,
    );
  });
});

describe('a script that signs its requests', () => {
  const ROLE_ARN = 'arn:aws:iam::123456789012:role/Reporter';
  let handler: HttpHandler;

  beforeAll(() => {
    const config = { ...registry.config, iamGrants: { [ROLE_ARN]: [`${world.agency}:auditor`] } };
    handler = createHttpHandler(
      createDependencies(config, registry.signer.keys, { client: registry.client, log: registry.dependencies.log }),
    );
  });

  const QUERY = '{ viewer { subject grants { agency roles } } }';
  const signedBy = (userArn: string | undefined, url = '/iam/graphql', token?: string): Promise<TestResponse> =>
    request(handler, {
      ...posted({ query: QUERY }, token),
      url,
      event: ({ requestContext }) => ({
        requestContext: { ...requestContext, authorizer: userArn && { iam: { userArn } } },
      }),
    });

  it('has the grants of its principal', async () => {
    const { status, json } = await signedBy(ROLE_ARN);
    expect(status).toBe(200);
    expect(json.data.viewer).toEqual({ subject: ROLE_ARN, grants: [{ agency: world.agency, roles: ['AUDITOR'] }] });
  });

  it('has the grants of the role it has assumed, under the name of its session', async () => {
    const session = 'arn:aws:sts::123456789012:assumed-role/Reporter/nightly';
    const { json } = await signedBy(session);
    expect(json.data.viewer).toEqual({ subject: session, grants: [{ agency: world.agency, roles: ['AUDITOR'] }] });
  });

  it('is refused like anyone else beyond its grants', async () => {
    const body = posted({ query: `{ breaches(agency: "${other.agency}") { nodes { id } } }` }, undefined);
    const { json } = await request(handler, {
      ...body,
      url: '/iam/graphql',
      event: ({ requestContext }) => ({
        requestContext: { ...requestContext, authorizer: { iam: { userArn: ROLE_ARN } } },
      }),
    });
    expect(json.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('without grants of its principal may do nothing', async () => {
    const { json } = await signedBy('arn:aws:iam::123456789012:role/Stranger');
    expect(json.data.viewer.grants).toEqual([]);
  });

  it('is refused when the gateway has not authenticated it, token or not', async () => {
    const { token } = await registry.as('*:admin');
    for (const each of [undefined, token]) {
      const { status, json } = await signedBy(undefined, '/iam/graphql', each);
      expect(status).toBe(401);
      expect(json.errors[0].message).toContain('Signature Version 4');
    }
  });

  it('can not use the path for tokens', async () => {
    const { status, json } = await signedBy(ROLE_ARN, '/graphql');
    expect(status).toBe(401);
    expect(json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});
