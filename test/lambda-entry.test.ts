import { afterEach, describe, expect, it, vi } from 'vitest';
import { gatewayEvent } from '#lib/local/gateway-event.ts';

const ENVIRONMENT = {
  TABLE_NAME: 'registry',
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_AUDIENCE: 'registry',
  TOKEN_JWKS_URI: 'http://127.0.0.1:1/jwks.json',
  LOG_LEVEL: 'SILENT',
};

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function handlerIn(environment: Record<string, string | undefined>) {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return (await import('#lib/entry/lambda.ts')).handler;
}

const asked = (url: string, headers: Record<string, string> = {}) =>
  gatewayEvent({ method: 'GET', url, headers, host: 'registry.test' });

describe('the function', () => {
  it('answers as soon as it is loaded, without reaching for anything', async () => {
    const handler = await handlerIn(ENVIRONMENT);
    expect(await handler(asked('/health'))).toMatchObject({ statusCode: 200, body: '{"status":"ok"}' });
    expect(await handler(asked('/graphql'))).toMatchObject({ statusCode: 401 });
  });

  it('looks for the keys of the issuer with the first token; not reaching them is no fault of the token', async () => {
    const handler = await handlerIn(ENVIRONMENT);
    const header = Buffer.from('{"alg":"RS256","kid":"one"}').toString('base64url');
    const token = `${header}.${Buffer.from('{"sub":"someone"}').toString('base64url')}.c2ln`;
    const answer = await handler(asked('/graphql', { authorization: `Bearer ${token}` }));
    expect(answer.statusCode).toBe(500);
    expect(JSON.parse(answer.body ?? '').errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });

  it('does not load without its configuration, and says what is missing', async () => {
    await expect(handlerIn({ ...ENVIRONMENT, TABLE_NAME: undefined })).rejects.toThrow(
      'missing in the environment: TABLE_NAME',
    );
  });
});
