import { describe, expect, it } from 'vitest';
import { parseGrants, readConfig, readSnapshotWriterConfig } from '#lib/config.ts';
import { DEVELOPMENT_ISSUER } from '#lib/local/tokens.ts';

const COMPLETE = {
  TABLE_NAME: 'registry',
  TOKEN_ISSUER: 'https://issuer.example/pool',
  TOKEN_AUDIENCE: 'registry',
  TOKEN_JWKS_URI: 'https://issuer.example/pool/.well-known/jwks.json',
};

const asObject = (grants: ReadonlyMap<string, ReadonlySet<string>>) =>
  Object.fromEntries([...grants].map(([agency, roles]) => [agency, [...roles]]));

describe('the configuration', () => {
  it('needs four variables and fills in the others', () => {
    expect(readConfig(COMPLETE)).toEqual({
      tableName: 'registry',
      tokenIssuer: COMPLETE.TOKEN_ISSUER,
      tokenAudiences: ['registry'],
      tokenJwksUri: COMPLETE.TOKEN_JWKS_URI,
      grantsClaim: 'cognito:groups',
      iamGrants: {},
      introspection: false,
      prescribed: { countries: [], schemes: [] },
      dynamodbEndpoint: undefined,
    });
  });

  it('may name several audiences, such as one for people and one for scripts', () => {
    expect(readConfig({ ...COMPLETE, TOKEN_AUDIENCE: 'people,scripts' }).tokenAudiences).toEqual(['people', 'scripts']);
  });

  it('takes every optional variable', () => {
    const grants = { 'arn:aws:iam::1:role/Reporter': ['*:auditor'] };
    const environment = {
      ...COMPLETE,
      GRANTS_CLAIM: 'groups',
      IAM_GRANTS: JSON.stringify(grants),
      INTROSPECTION: 'on',
      DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000',
    };
    expect(readConfig(environment)).toMatchObject({
      grantsClaim: 'groups',
      iamGrants: grants,
      introspection: true,
      dynamodbEndpoint: 'http://127.0.0.1:8000',
    });
  });

  it('takes countries and schemes that regulations prescribe, with what is left out filled in', () => {
    const country = { name: 'AU', instrument: 'Regulations 2027', from: '2027-01-01' };
    const { prescribed } = readConfig({ ...COMPLETE, PRESCRIBED: JSON.stringify({ countries: [country] }) });
    expect(prescribed).toEqual({ countries: [{ ...country, to: null, limitedTo: null }], schemes: [] });
  });

  it.each([
    ['no JSON', 'AU'],
    ['a country that is none', JSON.stringify({ countries: [{ name: 'XX', instrument: 'R', from: '2027-01-01' }] })],
    ['a date that is none', JSON.stringify({ schemes: [{ name: 'S', instrument: 'R', from: '2027-02-30' }] })],
    [
      'a last day before the first',
      JSON.stringify({ schemes: [{ name: 'S', instrument: 'R', from: '2027-02-02', to: '2027-02-01' }] }),
    ],
    ['an unknown list', JSON.stringify({ states: [] })],
  ])('refuses %s in PRESCRIBED', (_, text) => {
    expect(() => readConfig({ ...COMPLETE, PRESCRIBED: text })).toThrow('PRESCRIBED must be a JSON object');
  });

  it('names every variable that is missing or empty, in one message', () => {
    const everything = 'missing in the environment: TABLE_NAME, TOKEN_ISSUER, TOKEN_AUDIENCE, TOKEN_JWKS_URI';
    expect(() => readConfig({})).toThrow(everything);
    expect(() => readConfig({ ...COMPLETE, TABLE_NAME: '', TOKEN_AUDIENCE: undefined })).toThrow(
      /^missing in the environment: TABLE_NAME, TOKEN_AUDIENCE$/,
    );
  });

  it.each(Object.keys(COMPLETE))('can not do without %s', (name) => {
    expect(() => readConfig({ ...COMPLETE, [name]: undefined })).toThrow(`missing in the environment: ${name}`);
  });

  it.each([
    ['the issuer of development tokens', DEVELOPMENT_ISSUER],
    ['an unencrypted address', 'http://issuer.example'],
    ['an address that only begins like this machine', 'http://127.0.0.1.issuer.example/'],
    ['no address', 'issuer'],
    ['a broken address', 'https://'],
  ])('refuses %s as issuer', (_, issuer) => {
    expect(() => readConfig({ ...COMPLETE, TOKEN_ISSUER: issuer })).toThrow('TOKEN_ISSUER must be an https: address');
  });

  it.each(['jwks.json', 'http://issuer.example/jwks.json', 'https://'])('refuses %s as place of the keys', (uri) => {
    expect(() => readConfig({ ...COMPLETE, TOKEN_JWKS_URI: uri })).toThrow('TOKEN_JWKS_URI must be an https: address');
  });

  it.each(['on ', 'ON', 'true', '1', 'off', ''])('leaves introspection off when it says %j', (INTROSPECTION) => {
    expect(readConfig({ ...COMPLETE, INTROSPECTION }).introspection).toBe(false);
  });

  it.each(['[]', 'null', '"*:admin"', '{"arn":"*:admin"}', '{"arn":[1]}', '{"arn":null}', '{not json'])(
    'refuses %s as grants of IAM principals, naming the variable',
    (IAM_GRANTS) => {
      expect(() => readConfig({ ...COMPLETE, IAM_GRANTS })).toThrow(
        'IAM_GRANTS must be a JSON object of principal ARN to a list of grants',
      );
    },
  );
});

describe('grants', () => {
  it('name an agency and a role', () => {
    const texts = ['inland-revenue:editor', 'inland-revenue:viewer', 'police:privacy_officer', '*:auditor'];
    expect(asObject(parseGrants(texts))).toEqual({
      'inland-revenue': ['EDITOR', 'VIEWER'],
      police: ['PRIVACY_OFFICER'],
      '*': ['AUDITOR'],
    });
  });

  it('may stand behind the name of a resource server, as scopes do', () => {
    expect(asObject(parseGrants(['nz-privacy-registry/police:viewer', 'billing/police:admin']))).toEqual({
      police: ['VIEWER'],
    });
  });

  it('given twice count once', () => {
    expect(asObject(parseGrants(['police:viewer', 'police:viewer']))).toEqual({ police: ['VIEWER'] });
  });

  it.each([
    '',
    ':',
    'police',
    'police:',
    ':viewer',
    'police:owner',
    'police:VIEWER',
    'police:Viewer',
    'police :viewer',
    'police: viewer',
    'police:viewer ',
    'police:viewer:admin',
    'Police:viewer',
    '**:admin',
    '*',
    '*:*',
    'police:*',
    '@:admin',
    '-police:viewer',
    'p:viewer',
    `${'a'.repeat(61)}:viewer`,
    'police|ACT:viewer',
    'police:viewer\n',
    '__proto__:admin',
    'constructor:constructor',
  ])('of another shape are passed over: %j', (text) => {
    expect(asObject(parseGrants([text]))).toEqual({});
  });
});

describe('the configuration of snapshots', () => {
  it('is a bucket, at another server than S3 where one is named', () => {
    expect(readConfig(COMPLETE).snapshots).toBeUndefined();
    expect(readConfig({ ...COMPLETE, SNAPSHOT_BUCKET: 'b' }).snapshots).toEqual({ bucket: 'b', endpoint: undefined });
    const elsewhere = { ...COMPLETE, SNAPSHOT_BUCKET: 'b', SNAPSHOT_ENDPOINT: 'http://127.0.0.1:9000' };
    expect(readConfig(elsewhere).snapshots).toEqual({ bucket: 'b', endpoint: 'http://127.0.0.1:9000' });
  });

  it('of the writer asks for nothing by itself, keeps files and locks none unless told', () => {
    const quiet = { bucket: 'b', endpoint: undefined, schedule: '', keptDays: null, lockDays: 0 };
    expect(readSnapshotWriterConfig({ SNAPSHOT_BUCKET: 'b' })).toEqual(quiet);
    const told = { SNAPSHOT_SCHEDULE: 'full@2', SNAPSHOT_KEPT_DAYS: '35', SNAPSHOT_LOCK_DAYS: '400' };
    expect(readSnapshotWriterConfig({ SNAPSHOT_BUCKET: 'b', ...told })).toEqual({
      ...quiet,
      schedule: 'full@2',
      keptDays: 35,
      lockDays: 400,
    });
  });

  it.each([
    [{}, 'missing in the environment: SNAPSHOT_BUCKET'],
    [{ SNAPSHOT_BUCKET: 'b', SNAPSHOT_KEPT_DAYS: 'a week' }, 'SNAPSHOT_KEPT_DAYS must be a whole number'],
    [{ SNAPSHOT_BUCKET: 'b', SNAPSHOT_LOCK_DAYS: '-1' }, 'SNAPSHOT_LOCK_DAYS must be a whole number'],
  ])('of the writer says what is wrong: %j', (environment, message) => {
    expect(() => readSnapshotWriterConfig(environment)).toThrow(message);
  });
});
