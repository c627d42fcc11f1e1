import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POLICY, ROLES, type Role } from '#lib/domain/access.ts';
import { posted, request } from '#test/support/http.ts';
import { newWorld, type World } from '#test/support/records.ts';
import { type Answer, type Caller, startRegistry, TABLE, type TestRegistry } from '#test/support/registry.ts';
import { operationOn, ROOT_FIELDS, type RootField, schemaRootFields } from '#test/support/root-fields.ts';
import { refusedTokens } from '#test/support/tokens.ts';

let registry: TestRegistry;
let own: World;
let other: World;

beforeAll(async () => {
  registry = await startRegistry();
  own = await newWorld(registry);
  other = await newWorld(registry);
});
afterAll(() => registry.stop());

/** Where a caller holds the role, seen from the record that is asked for. */
const PLACES = ['in the agency', 'in another agency', 'in every agency'] as const;
type Place = (typeof PLACES)[number];

const callerWith = (role: Role, place: Place): Promise<Caller> => {
  const where = { 'in the agency': own.agency, 'in another agency': other.agency, 'in every agency': '*' }[place];
  return registry.as(`${where}:${role.toLowerCase()}`);
};

/** What the policy says, read off its table. */
function isAllowed({ type, action, everywhere }: RootField, role: Role, place: Place): boolean {
  const reaches = place === 'in every agency' || (place === 'in the agency' && !everywhere);
  return reaches && (POLICY[type]?.[action] ?? []).includes(role);
}

/** How many items the whole table has: what no caller can ask for and only a test counts. */
async function itemCount(): Promise<number> {
  let count = 0;
  let start: Awaited<ReturnType<typeof scan>>['LastEvaluatedKey'];
  do {
    const page = await scan(start);
    count += page.Count ?? 0;
    start = page.LastEvaluatedKey;
  } while (start);
  return count;
}

const scan = (ExclusiveStartKey: ScanCommand['input']['ExclusiveStartKey']) =>
  registry.client.send(new ScanCommand({ TableName: TABLE, Select: 'COUNT', ExclusiveStartKey }));

async function ask(caller: Caller, name: string): Promise<Answer> {
  const args = (await ROOT_FIELDS[name]?.args(own)) ?? {};
  return caller.query(operationOn(name, args), args);
}

function expectForbidden({ data, errors }: Answer): void {
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  expect(data?.answer ?? null).toBeNull();
}

function expectAnswered(name: string, { data, errors }: Answer): void {
  expect(errors).toBeUndefined();
  expect(data.answer).toBeTruthy();
  if (data.answer.userErrors) expect([name, data.answer.userErrors]).toEqual([name, []]);
}

describe('the policy', () => {
  it('has a decision about every root field of the schema', () => {
    expect(Object.keys(ROOT_FIELDS).sort()).toEqual(schemaRootFields());
  });

  it('names only roles that exist', () => {
    for (const actions of Object.values(POLICY)) {
      for (const roles of Object.values(actions)) expect(ROLES).toEqual(expect.arrayContaining([...roles]));
    }
  });
});

describe.each(Object.entries(ROOT_FIELDS))('%s', (name, field) => {
  const cases = ROLES.flatMap((role) => PLACES.map((place) => [role, place] as const));
  const allowed = cases.filter(([role, place]) => 'open' in field || isAllowed(field, role, place));
  const refused = cases.filter((each) => !allowed.includes(each));

  it(`refuses ${refused.length} of ${cases.length} roles and changes nothing`, async () => {
    const asked = await Promise.all(
      refused.map(async ([role, place]) => ({ caller: await callerWith(role, place), args: await field.args(own) })),
    );
    const before = await itemCount();
    for (const { caller, args } of asked) expectForbidden(await caller.query(operationOn(name, args), args));
    expect(await itemCount()).toBe(before);
  });

  it(`answers ${allowed.length} of ${cases.length} roles`, async () => {
    for (const [role, place] of allowed) expectAnswered(name, await ask(await callerWith(role, place), name));
  });

  it('refuses a caller without any grant, unless it shows only what they may see', async () => {
    const answer = await ask(await registry.as(), name);
    if ('open' in field) expectAnswered(name, answer);
    else expectForbidden(answer);
  });
});

describe('without a good token', () => {
  it('no root field answers and nothing changes', async () => {
    const tokens = await refusedTokens(registry.signer);
    expect(Object.keys(tokens)).toHaveLength(10);
    const operations: [string, Record<string, unknown>][] = [];
    for (const [name, { args }] of Object.entries(ROOT_FIELDS)) {
      const variables = await args(own);
      operations.push([operationOn(name, variables), variables]);
    }
    const before = await itemCount();
    for (const [what, token] of Object.entries(tokens)) {
      for (const [query, variables] of operations) {
        const { status, headers, json } = await request(registry.handler, posted({ query, variables }, token));
        expect([what, query, status]).toEqual([what, query, 401]);
        expect(headers['www-authenticate']).toBe('Bearer realm="nz-privacy-registry"');
        expect(json.errors).toHaveLength(1);
        expect(json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
        expect(json.data).toBeUndefined();
      }
    }
    expect(await itemCount()).toBe(before);
  });
});
