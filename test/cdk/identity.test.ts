import { expect, test } from 'vitest';
import { ROLES } from '#cdk/stacks/identity-stack.ts';
import { ROLES as POLICY_ROLES } from '#lib/domain/access.ts';
import { OWN_ISSUER, onlyOne, propertiesOf, templatesOf } from './templates.ts';

const { identity } = templatesOf('production', {
  agencies: 'inland-revenue,acc',
  scriptGrants: 'acc:editor,*:auditor',
});

test('users are invited, with a second factor, and kept', () => {
  const pool = onlyOne(identity, 'AWS::Cognito::UserPool');
  expect(pool).toMatchObject({
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    MfaConfiguration: 'ON',
    EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
    DeletionProtection: 'ACTIVE',
  });
  expect(pool.Policies.PasswordPolicy.MinimumLength).toBeGreaterThanOrEqual(14);
});

test('each agency, and the whole registry, has a group for each role', () => {
  const groups = propertiesOf(identity, 'AWS::Cognito::UserPoolGroup').map((group) => group.GroupName);
  const roles = ['viewer', 'editor', 'privacy_officer', 'auditor', 'admin'];
  expect(groups.toSorted()).toEqual(
    ['*', 'inland-revenue', 'acc'].flatMap((agency) => roles.map((role) => `${agency}:${role}`)).toSorted(),
  );
});

test('the roles are those of the access policy', () => {
  expect(ROLES).toEqual(POLICY_ROLES.map((role) => role.toLowerCase()));
});

test('scripts get tokens by client credentials, for the scope the API asks for and their grants', () => {
  const { Scopes } = onlyOne(identity, 'AWS::Cognito::UserPoolResourceServer');
  const scopes = Scopes.map((scope: { ScopeName: string }) => scope.ScopeName);
  expect(scopes).toEqual(['access', 'acc:editor', '*:auditor']);
  const client = onlyOne(identity, 'AWS::Cognito::UserPoolClient');
  expect(client).toMatchObject({ AllowedOAuthFlows: ['client_credentials'], GenerateSecret: true });
  expect(client.AllowedOAuthScopes).toHaveLength(scopes.length);
});

test('no secret of a client leaves the user pool', () => {
  expect(JSON.stringify(identity.findOutputs('*'))).not.toContain('ClientSecret');
});

test('people can sign in once an app says where its codes go', () => {
  const { identity: withApp, api } = templatesOf('production', { callbackUrls: 'https://app.govt.nz/signed-in' });
  const app = propertiesOf(withApp, 'AWS::Cognito::UserPoolClient').find((client) => client.GenerateSecret === false);
  expect(app).toMatchObject({ AllowedOAuthFlows: ['code'], CallbackURLs: ['https://app.govt.nz/signed-in'] });
  const authorizers = propertiesOf(api, 'AWS::ApiGatewayV2::Authorizer');
  expect(authorizers).not.toHaveLength(0);
  for (const { JwtConfiguration } of authorizers) expect(JwtConfiguration.Audience).toHaveLength(2);
});

test('the ids of pool and client are told', () => {
  identity.hasOutput('UserPoolId', {});
  identity.hasOutput('ScriptClientId', {});
});

test('nothing of it is made for another issuer', () => {
  const { api } = templatesOf('production', OWN_ISSUER);
  expect(JSON.stringify(api.toJSON())).not.toContain('-identity:');
});
