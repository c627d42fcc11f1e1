import { beforeAll, describe, expect, it } from 'vitest';
import { aSavedQuery, type Content, unique } from '#test/support/builders.ts';
import {
  archived,
  created,
  dataOf,
  errorsOf,
  mutate,
  newWorld,
  SAVED_QUERY,
  useRegistry,
  type World,
} from '#test/support/records.ts';
import type { Caller } from '#test/support/registry.ts';
import { get, refusalOf, saved, sign, signed } from '#test/support/saved-queries.ts';

const registry = useRegistry();
const DAY = 24 * 60 * 60 * 1000;
const ACTIVITIES = { name: 'registry-activities', version: 1 };

let world: World;
beforeAll(async () => {
  world = await newWorld(registry());
});

const open = (path: string, options = {}) => get(registry(), path, options);
const rotate = async (caller: Caller, agency: string) =>
  caller.query(
    'mutation ($agency: String!) { rotateSigningKey(input: { agency: $agency }) { rotatedAt userErrors { code } } }',
    {
      agency,
    },
  );

describe('a signed address', () => {
  it('answers without a token what its signer may read, as a token does', async () => {
    const parameters = [
      { name: 'status', value: 'ACTIVE' },
      { name: 'status', value: 'DRAFT' },
    ];
    for (const format of ['JSON', 'CSV']) {
      const { path } = await signed(world.caller, { agency: world.agency, ...ACTIVITIES, format, parameters });
      const answer = await open(path);
      const url = `/q/registry-activities@1.${format.toLowerCase()}?agency=${world.agency}&status=ACTIVE&status=DRAFT`;
      const expected = await open(url, { token: world.caller.token });
      expect([answer.status, answer.text]).toEqual([200, expected.text]);
      const again = await open(path, { headers: { 'if-none-match': answer.headers.etag ?? '' } });
      expect(again.status).toBe(304);
    }
  });

  it('is logged under its signer, without its signature', async () => {
    const { path } = await signed(world.caller, { agency: world.agency, ...ACTIVITIES });
    registry().logged.length = 0;
    await open(path);
    expect(registry().logged).toHaveLength(1);
    expect(registry().logged[0]?.fields).toMatchObject({ subject: world.caller.subject, signed: true });
    expect(JSON.stringify(registry().logged)).not.toContain(path.split('signature=')[1]);
  });

  it('is not passed on by a browser', async () => {
    const { path } = await signed(world.caller, { agency: world.agency, ...ACTIVITIES });
    expect((await open(path)).headers['referrer-policy']).toBe('no-referrer');
  });

  it('answers no longer than it is said to, 30 days unless another time was asked', async () => {
    const before = Date.now();
    const { path, expiresAt } = await signed(world.caller, { agency: world.agency, ...ACTIVITIES });
    expect(Math.abs(Date.parse(expiresAt) - before - 30 * DAY)).toBeLessThan(60_000);
    registry().clock.now = Date.parse(expiresAt) - 1;
    expect((await open(path)).status).toBe(200);
    registry().clock.now = Date.parse(expiresAt);
    expect(refusalOf(await open(path))).toEqual([401, 'SIGNATURE_EXPIRED']);
    registry().clock.now = 0;
  });

  it('is good for exactly the query, version, form and parameters that were signed', async () => {
    const parameters = [{ name: 'tag', value: 'IPP9_RETENTION' }];
    const { path } = await signed(world.caller, { agency: world.agency, ...ACTIVITIES, parameters });
    const other = await newWorld(registry());
    await signed(other.caller, { agency: other.agency, ...ACTIVITIES });
    const [claims = '', mac = ''] = path.split('signature=')[1]?.split('.') ?? [];
    const forged = (change: Content) => {
      const said = JSON.parse(Buffer.from(claims, 'base64url').toString());
      return Buffer.from(JSON.stringify({ ...said, ...change })).toString('base64url');
    };
    const tampered: Record<string, string> = {
      'another query': path.replace('registry-activities', 'registry-breaches'),
      'another version': path.replace('@1', '@2'),
      'the newest version': path.replace('@1', ''),
      'another form': path.replace('.csv', '.json'),
      'another value': path.replace('IPP9_RETENTION', 'IPP6_ACCESS'),
      'a parameter less': path.replace('&tag=IPP9_RETENTION', ''),
      'a parameter more': `${path}&status=DRAFT`,
      'a parameter twice': `${path}&tag=IPP9_RETENTION`,
      'another agency': path.replace(`agency=${world.agency}`, `agency=${other.agency}`),
      'two agencies': `${path}&agency=${other.agency}`,
      'no agency': path.replace(`agency=${world.agency}&`, ''),
      'an agency that is none': path.replace(`agency=${world.agency}`, 'agency=%7C..'),
      'more roles': path.replace(claims, forged({ r: ['PRIVACY_OFFICER', 'ADMIN', 'AUDITOR'] })),
      'another subject': path.replace(claims, forged({ s: 'someone else' })),
      'a later end': path.replace(claims, forged({ e: 4_000_000_000 })),
      'another operation': path.replace(claims, forged({ o: 'x' })),
      'another MAC': path.replace(mac, `A${mac.slice(1)}` === mac ? `B${mac.slice(1)}` : `A${mac.slice(1)}`),
      'a MAC cut short': path.slice(0, -2),
      'a MAC of another spelling': `${path}=`,
      'no MAC': path.replace(`.${mac}`, '.'),
      'no signature': path.replace(/&signature=.*/, ''),
      'two signatures': `${path}&signature=${claims}.${mac}`,
      'a signature in three parts': `${path}.x`,
      'claims that are none': path.replace(claims, Buffer.from('[]').toString('base64url')),
      'claims that are no JSON': path.replace(claims, 'AAAA'),
    };
    expect((await open(path)).status).toBe(200);
    for (const [what, changed] of Object.entries(tampered)) {
      expect([what, changed === path]).toEqual([what, false]);
      const refused = await open(changed);
      const code = what === 'another agency' ? 'SIGNATURE_ENDED' : 'SIGNATURE_INVALID';
      expect([what, ...refusalOf(refused)]).toEqual([what, 401, code]);
    }
  });

  it('answers as well when its parameters stand in another order', async () => {
    const parameters = [{ name: 'tag', value: 'IPP9_RETENTION' }];
    const { path } = await signed(world.caller, { agency: world.agency, ...ACTIVITIES, parameters });
    const [place, query = ''] = path.split('?');
    expect((await open(`${place}?${query.split('&').reverse().join('&')}`)).status).toBe(200);
  });

  it('opens nothing else: not the address of a token, not GraphQL', async () => {
    const { path } = await signed(world.caller, { agency: world.agency, ...ACTIVITIES });
    expect(refusalOf(await open(path.replace('/q/signed/', '/q/')))).toEqual([401, 'UNAUTHENTICATED']);
    expect(refusalOf(await open(`/graphql?${path.split('?')[1]}`))).toEqual([401, 'UNAUTHENTICATED']);
    expect((await open(path, { method: 'POST' })).status).toBe(401);
  });

  it('reads with the roles that its signer had in that agency, and with no other', async () => {
    const breaches = { agency: world.agency, name: 'registry-breaches', version: 1 };
    const status = async (...grants: string[]) => {
      const answer = await open((await signed(await registry().as(...grants), breaches)).path);
      return answer.status === 200 ? 200 : refusalOf(answer);
    };
    expect(await status(`${world.agency}:auditor`)).toBe(200);
    expect(await status('*:privacy_officer')).toBe(200);
    expect(await status(`${world.agency}:viewer`)).toEqual([403, 'FORBIDDEN']);
    expect(await status(`${world.agency}:viewer`, 'another-agency:privacy_officer')).toEqual([403, 'FORBIDDEN']);
    const agencies = { agency: world.agency, name: 'registry-agencies', version: 1, format: 'JSON' };
    const all = await open((await signed(await registry().as('*:viewer'), agencies)).path);
    expect(all.json.rows.map(({ key }: Content) => key)).toEqual([world.agency]);
  });

  it('ends with all others of the agency when the key is changed; new ones work', async () => {
    const own = await newWorld(registry());
    const input = { agency: own.agency, ...ACTIVITIES };
    const paths = [
      (await signed(own.caller, input)).path,
      (await signed(await registry().as(`${own.agency}:viewer`), input)).path,
    ];
    const elsewhere = (await signed(world.caller, { agency: world.agency, ...ACTIVITIES })).path;
    const answer = dataOf(await rotate(await registry().as(`${own.agency}:privacy_officer`), own.agency));
    expect(answer.rotateSigningKey).toEqual({ rotatedAt: expect.stringMatching(/Z$/), userErrors: [] });
    for (const path of paths) expect(refusalOf(await open(path))).toEqual([401, 'SIGNATURE_ENDED']);
    expect((await open(elsewhere)).status).toBe(200);
    expect((await open((await signed(own.caller, input)).path)).status).toBe(200);
  });

  it('is made with one key by many who sign at once for the first time', async () => {
    const own = await newWorld(registry());
    const made = await Promise.all(
      Array.from({ length: 8 }, () => signed(own.caller, { agency: own.agency, ...ACTIVITIES })),
    );
    for (const { path } of made) expect((await open(path)).status).toBe(200);
  });
});

describe('a signed address of a query that an officer saved', () => {
  it('keeps asking its version, and is refused once its name stands for another query', async () => {
    const own = await newWorld(registry());
    const key = unique('named');
    const record = await created(SAVED_QUERY, own, aSavedQuery(), { key });
    const { path } = await signed(own.caller, { agency: own.agency, name: key, version: 1 });
    const operation = aSavedQuery().operation.replace('id name', 'version');
    const change = { id: record.id, expectedVersion: 1, savedQuery: { operation } };
    const { record: second } = await mutate(own.caller, 'update', SAVED_QUERY, change);
    expect((await open(path)).text).toContain('id,name');
    const { version } = await archived(SAVED_QUERY, own, second);
    expect(refusalOf(await open(path))).toEqual([404, 'NOT_FOUND']);
    await mutate(own.caller, 'purge', SAVED_QUERY, { id: record.id, expectedVersion: version, reason: 'test' });
    await created(SAVED_QUERY, own, aSavedQuery({ operation }), { key });
    expect(refusalOf(await open(path))).toEqual([401, 'SIGNATURE_INVALID']);
  });
});

describe('signing', () => {
  const failures = async (input: Content, caller = world.caller) =>
    (await sign(caller, { agency: world.agency, ...ACTIVITIES, ...input })).userErrors.map(
      ({ code, field }: Content) => [code, field.join('.')],
    );

  it.each([
    ['for less than a day', { expiresInDays: 0 }, ['INVALID', 'input.expiresInDays']],
    ['for more than 90 days', { expiresInDays: 91 }, ['INVALID', 'input.expiresInDays']],
    ['of a query that is not there', { name: 'nothing' }, ['NOT_FOUND', 'input.name']],
    ['of a version that is not there', { version: 9 }, ['NOT_FOUND', 'input.name']],
    ['with an unknown parameter', { parameters: [{ name: 'x', value: '1' }] }, ['INVALID', 'input.parameters']],
    ['with a wrong value', { parameters: [{ name: 'tag', value: 'x' }] }, ['INVALID', 'input.parameters']],
    [
      'with an agency of its own',
      { parameters: [{ name: 'agency', value: 'x' }] },
      ['INVALID', 'input.parameters.0.name'],
    ],
    ['with a signature', { parameters: [{ name: 'signature', value: 'x' }] }, ['INVALID', 'input.parameters.0.name']],
    ['without a parameter that it needs', { name: 'registry-changed-activities' }, ['INVALID', 'input.parameters']],
  ])('is refused %s', async (_, input, failure) => {
    expect(await failures(input)).toEqual([failure]);
  });

  it('lists what the query takes', async () => {
    const { userErrors } = await sign(world.caller, {
      agency: world.agency,
      name: 'registry-changed-activities',
      version: 1,
    });
    expect(userErrors[0].message).toContain('The query takes agency: String!, since: DateTime!.');
  });

  it('is refused in an agency that does not exist', async () => {
    const caller = await registry().as('*:viewer');
    const text = 'mutation ($input: SignSavedQueryAddressInput!) { signSavedQueryAddress(input: $input) { address } }';
    const input = { agency: 'no-such-agency', ...ACTIVITIES };
    expect(errorsOf(await caller.query(text, { input }))).toEqual([['INVALID_ARGUMENT', 'input.agency']]);
    expect(errorsOf(await rotate(await registry().as('*:admin'), 'no-such-agency'))).toEqual([
      ['INVALID_ARGUMENT', 'input.agency'],
    ]);
  });

  it('can be done of what an officer saved, by anyone with a role', async () => {
    const label = (await saved(world, aSavedQuery().operation)).slice('/q/'.length);
    const [name, version] = label.split('@');
    const viewer = await registry().as(`${world.agency}:viewer`);
    const { path } = await signed(viewer, { agency: world.agency, name, version: Number(version), expiresInDays: 90 });
    expect((await open(path)).status).toBe(200);
  });
});
