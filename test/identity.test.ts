import {
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { RequestError } from '#lib/failures.ts';
import { iamIdentity, tokenVerifier } from '#lib/identity.ts';

const RULES = {
  tokenIssuer: 'https://issuer.example/pool',
  tokenAudiences: ['registry', 'scripts'],
  grantsClaim: 'cognito:groups',
};

let privateKey: CryptoKey;
let keys: JWTVerifyGetKey;

beforeAll(async () => {
  const pair = await generateKeyPair('RS256');
  privateKey = pair.privateKey;
  keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'one', alg: 'RS256' }] });
});

/** A good token, with claims added, replaced or (undefined) left out. */
function token(claims: JWTPayload = {}, header: { kid?: string } = { kid: 'one' }): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const usual = { iss: RULES.tokenIssuer, aud: 'registry', sub: 'someone', iat: now, exp: now + 60 };
  return new SignJWT({ ...usual, token_use: 'access', 'cognito:groups': ['police:viewer'], ...claims })
    .setProtectedHeader({ alg: 'RS256', ...header })
    .sign(privateKey);
}

const identify = async (claims?: JWTPayload, verifyWith: JWTVerifyGetKey = keys) =>
  tokenVerifier(RULES, verifyWith)(`Bearer ${await token(claims)}`);

async function refusalOf(identified: Promise<unknown>): Promise<string> {
  const error = await identified.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RequestError)) throw new Error('not refused as it should be', { cause: error });
  expect(error.extensions).toMatchObject({ code: 'UNAUTHENTICATED', http: { status: 401 } });
  return error.message;
}

describe('a token', () => {
  it('says who calls and which roles they have where', async () => {
    const { subject, grants } = await identify({ 'cognito:groups': ['police:viewer', '*:auditor'] });
    expect(subject).toBe('someone');
    expect([...grants.keys()]).toEqual(['police', '*']);
  });

  it('may carry its grants as scopes', async () => {
    const { grants } = await identify({
      'cognito:groups': undefined,
      scope: 'openid nz-privacy-registry/police:editor billing/police:admin',
    });
    expect([...(grants.get('police') ?? [])]).toEqual(['EDITOR']);
  });

  it.each([
    ['no list', 'police:admin'],
    ['a list of other things', [1, null, { police: 'admin' }, ['police:admin']]],
    ['an object', { 0: 'police:admin' }],
  ])('whose claim of grants is %s has none', async (_, groups) => {
    expect((await identify({ 'cognito:groups': groups })).grants.size).toBe(0);
  });

  it('may name its audience as client_id, where the issuer sets no audience', async () => {
    const { subject } = await identify({ aud: undefined, client_id: 'registry' });
    expect(subject).toBe('someone');
  });

  it('may name several audiences, one of which is enough', async () => {
    expect((await identify({ aud: ['other', 'registry'] })).subject).toBe('someone');
    expect((await identify({ aud: 'scripts' })).subject).toBe('someone');
  });

  it.each([
    ['another audience', { aud: 'other' }, 'issued for another audience'],
    ['another audience and our client_id', { aud: 'other', client_id: 'registry' }, 'issued for another audience'],
    ['no audience', { aud: undefined }, 'issued for another audience'],
    ['several others', { aud: ['other', 'registry,scripts'] }, 'issued for another audience'],
    ['another issuer', { iss: 'https://issuer.example/other' }, 'not valid here'],
    ['no issuer', { iss: undefined }, 'not valid here'],
    ['no subject', { sub: undefined }, 'not valid here'],
    ['an empty subject', { sub: '' }, 'names no subject'],
    ['no end', { exp: undefined }, 'not valid here'],
    ['a past end', { exp: 1_000_000_000 }, 'has expired'],
    ['a start in the future', { nbf: 4_000_000_000 }, 'not valid here'],
    ['the use of an ID token', { token_use: 'id' }, 'not the ID token'],
  ])('with %s is refused', async (_, claims, message) => {
    expect(await refusalOf(identify(claims as JWTPayload))).toContain(message);
  });

  it('signed with a key the issuer does not publish is refused', async () => {
    const { publicKey } = await generateKeyPair('RS256');
    const others = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256' }] });
    expect(await refusalOf(identify({}, others))).toContain('not valid here');
  });

  it('that names an unknown key is refused', async () => {
    const bearer = `Bearer ${await token({}, { kid: 'two' })}`;
    expect(await refusalOf(tokenVerifier(RULES, keys)(bearer))).toContain('not valid here');
  });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic dXNlcjpwYXNz', 'token', 'Bearer a b'])(
    'is asked for when the header is %j',
    async (header) => {
      expect(await refusalOf(tokenVerifier(RULES, keys)(header))).toContain('Authorization: Bearer <token>');
    },
  );

  it.each(['x', 'a.b.c', '..', 'eyJhbGciOiJSUzI1NiJ9..', '💥'])('is refused when it is %j', async (text) => {
    expect(await refusalOf(tokenVerifier(RULES, keys)(`Bearer ${text}`))).toContain('not valid here');
  });

  it('never stands in the message of its refusal', async () => {
    const expired = await token({ exp: 1_000_000_000 });
    expect(await refusalOf(tokenVerifier(RULES, keys)(`Bearer ${expired}`))).not.toContain(expired.slice(0, 20));
  });
});

describe('a token that passed', () => {
  const START = Date.parse('2026-05-01T00:00:00Z');
  const seconds = (count: number): number => START + count * 1000;
  const at = (time: number) => vi.useFakeTimers({ toFake: ['Date'], now: time });
  beforeEach(() => void at(START));
  afterEach(() => void vi.useRealTimers());

  /** A verifier and how often it has looked for a key. */
  function counting() {
    let looks = 0;
    const verify = tokenVerifier(RULES, (...args) => {
      looks += 1;
      return keys(...args);
    });
    return { verify, looks: () => looks };
  }

  it('is remembered for a minute and then checked again', async () => {
    const { verify, looks } = counting();
    const bearer = `Bearer ${await token({ exp: seconds(3_600) / 1000 })}`;
    const first = await verify(bearer);
    at(seconds(59));
    expect(await verify(bearer)).toEqual(first);
    expect(looks()).toBe(1);
    at(seconds(61));
    await verify(bearer);
    expect(looks()).toBe(2);
  });

  it('is not remembered beyond its end, however the process has slept', async () => {
    const { verify } = counting();
    const bearer = `Bearer ${await token({ exp: seconds(30) / 1000 })}`;
    await verify(bearer);
    at(seconds(36));
    expect(await refusalOf(verify(bearer))).toContain('has expired');
  });

  it('is remembered only as it is', async () => {
    const { verify } = counting();
    const good = await token({ exp: seconds(600) / 1000 });
    await verify(`Bearer ${good}`);
    const [header, , signature] = good.split('.');
    const claims = { iss: RULES.tokenIssuer, aud: 'registry', sub: 'other', exp: seconds(600) / 1000 };
    const changed = [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
    expect(await refusalOf(verify(`Bearer ${changed}`))).toContain('not valid here');
  });
});

describe('an issuer whose keys can not be had', () => {
  it.each([
    ['does not answer in time', new errors.JWKSTimeout()],
    ['answers with an error', new errors.JOSEError('Expected 200 OK from the JSON Web Key Set HTTP response')],
    ['answers with something else', new errors.JWKSInvalid('JSON Web Key Set malformed')],
    ['publishes a broken key', new errors.JWKInvalid('broken')],
    ['can not be reached', new TypeError('fetch failed')],
  ])('that %s is our trouble, not the fault of the token', async (_, trouble) => {
    const failing: JWTVerifyGetKey = () => Promise.reject(trouble);
    await expect(identify({}, failing)).rejects.toBe(trouble);
  });
});

describe('an IAM principal', () => {
  const GRANTS = {
    'arn:aws:iam::123456789012:role/Reporter': ['police:auditor'],
    'arn:aws:iam::123456789012:user/script': ['police:viewer', 'nonsense'],
    'arn:aws-us-gov:iam::123456789012:role/Reporter': ['*:viewer'],
  };
  const grantsOf = (arn: string) => [...iamIdentity(arn, GRANTS).grants].map(([agency, roles]) => [agency, [...roles]]);

  it('is known by its ARN', () => {
    expect(grantsOf('arn:aws:iam::123456789012:user/script')).toEqual([['police', ['VIEWER']]]);
  });

  it('that has assumed a role has the role’s grants and keeps the session as its name', () => {
    const arn = 'arn:aws:sts::123456789012:assumed-role/Reporter/session-1';
    expect(grantsOf(arn)).toEqual([['police', ['AUDITOR']]]);
    expect(iamIdentity(arn, GRANTS).subject).toBe(arn);
    expect(grantsOf('arn:aws-us-gov:sts::123456789012:assumed-role/Reporter/x')).toEqual([['*', ['VIEWER']]]);
  });

  it.each([
    'arn:aws:iam::123456789012:role/Other',
    'arn:aws:sts::999999999999:assumed-role/Reporter/session-1',
    'arn:aws:sts::123456789012:federated-user/Reporter',
    'arn:aws:iam::123456789012:root',
    'constructor',
    '__proto__',
  ])('without grants has none: %s', (arn) => {
    expect(grantsOf(arn)).toEqual([]);
  });
});
