import { afterEach, expect, test, vi } from 'vitest';
import { createHash } from '#cdk/stubs/create-hash.ts';
import { makeExecutableSchema } from '#cdk/stubs/graphql-tools-schema.ts';
import { defaultProvider } from '#cdk/stubs/lambda-credentials.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the function takes its credentials from the environment', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'id');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'key');
  vi.stubEnv('AWS_SESSION_TOKEN', 'token');
  expect(await defaultProvider()()).toEqual({ accessKeyId: 'id', secretAccessKey: 'key', sessionToken: 'token' });
});

test('without them it says so, instead of searching elsewhere', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', '');
  await expect(defaultProvider()()).rejects.toThrow('No AWS credentials in the environment of the function');
});

test('Apollo Server has the hash of Node', () => {
  expect(createHash('sha256').update('registry').digest('hex')).toMatch(/^[0-9a-f]{64}$/);
});

test('a schema that is not ready made is refused with the way to make one', () => {
  expect(makeExecutableSchema).toThrow('The schema is made by lib/schema.ts');
});
