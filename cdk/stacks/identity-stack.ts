import { Aws, CfnOutput, Duration } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
  type UserPoolDomain,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { TokenRules } from '../constructs/registry-api.ts';
import { RegistryStack, removalPolicy, SERVICE } from '../constructs/registry-stack.ts';
import type { StageConfig } from '../stages.ts';

/** As in the application's policy; a test compares them. */
export const ROLES = ['viewer', 'editor', 'privacy_officer', 'auditor', 'admin'] as const;

/** Stands for every agency, as in grants. Who holds its admin role creates the first agency. */
const ALL_AGENCIES = '*';

/** Tells an access token for the registry from an ID token; what its holder may do follows from the grants claim. */
const ACCESS_SCOPE = new ResourceServerScope({ scopeName: 'access', scopeDescription: 'Call the privacy registry' });

/** Issues the tokens where no other issuer is given: a user pool with a group per grant and a client for scripts. */
export class IdentityStack extends RegistryStack {
  readonly tokens: TokenRules;

  constructor(scope: Construct, stage: StageConfig) {
    super(scope, {
      stage,
      part: 'identity',
      holdsData: true,
      description: `Callers of the privacy registry, ${stage.name}`,
    });
    const pool = addUserPool(this, stage);
    addGroups(pool, stage);
    const domain = pool.addDomain('Domain', {
      // Unique in the region across all AWS accounts, hence the account number.
      cognitoDomain: { domainPrefix: `${SERVICE}-${stage.name}-${Aws.ACCOUNT_ID}` },
    });
    const grants = stage.scriptGrants.map(grantScope);
    const server = pool.addResourceServer('Registry', { identifier: SERVICE, scopes: [ACCESS_SCOPE, ...grants] });
    const access = OAuthScope.resourceServer(server, ACCESS_SCOPE);
    const scripts = addScriptClient(pool, [access, ...grants.map((grant) => OAuthScope.resourceServer(server, grant))]);
    const clients = stage.callbackUrls.length > 0 ? [scripts, addAppClient(pool, [access], stage)] : [scripts];
    this.tokens = {
      issuer: pool.userPoolProviderUrl,
      // Cognito's access tokens carry the client's id where others carry an audience; the gateway accepts either.
      audience: clients.map((client) => client.userPoolClientId),
      scopes: [access.scopeName],
    };
    addOutputs(this, pool, domain, clients);
  }
}

function addUserPool(scope: Construct, stage: StageConfig): UserPool {
  return new UserPool(scope, 'Users', {
    featurePlan: FeaturePlan.ESSENTIALS,
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    passwordPolicy: { minLength: 14, tempPasswordValidity: Duration.days(3) },
    deletionProtection: stage.keepData,
    removalPolicy: removalPolicy(stage),
  });
}

function addGroups(pool: UserPool, stage: StageConfig): void {
  for (const agency of [ALL_AGENCIES, ...stage.agencies]) {
    for (const role of ROLES) {
      const groupName = `${agency}:${role}`;
      pool.addGroup(groupName, {
        groupName,
        description: `${role} of ${agency === ALL_AGENCIES ? 'every agency' : agency} in the privacy registry`,
      });
    }
  }
}

/** The application reads a scope such as `nz-privacy-registry/inland-revenue:editor` as a grant. */
function grantScope(grant: string): ResourceServerScope {
  return new ResourceServerScope({ scopeName: grant, scopeDescription: `${grant} in the privacy registry` });
}

/** For automation: no person, no password, a secret that Cognito keeps and that appears in no template or output. */
function addScriptClient(pool: UserPool, scopes: OAuthScope[]): UserPoolClient {
  return pool.addClient('Scripts', {
    generateSecret: true,
    authFlows: {},
    oAuth: { flows: { clientCredentials: true }, scopes },
    accessTokenValidity: Duration.hours(1),
    preventUserExistenceErrors: true,
  });
}

/** For internal apps that sign people in: authorization code, with PKCE in place of a secret. */
function addAppClient(pool: UserPool, scopes: OAuthScope[], stage: StageConfig): UserPoolClient {
  return pool.addClient('App', {
    generateSecret: false,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, ...scopes],
      callbackUrls: [...stage.callbackUrls],
    },
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
    enableTokenRevocation: true,
    preventUserExistenceErrors: true,
  });
}

function addOutputs(
  stack: IdentityStack,
  pool: UserPool,
  domain: UserPoolDomain,
  clients: readonly UserPoolClient[],
): void {
  const [scripts, app] = clients;
  new CfnOutput(stack, 'UserPoolId', { value: pool.userPoolId, description: 'Cognito user pool of the registry' });
  new CfnOutput(stack, 'TokenAddress', {
    value: `${domain.baseUrl()}/oauth2/token`,
    description: 'Where scripts ask for tokens',
  });
  if (scripts)
    new CfnOutput(stack, 'ScriptClientId', { value: scripts.userPoolClientId, description: 'Client of scripts' });
  if (app) new CfnOutput(stack, 'AppClientId', { value: app.userPoolClientId, description: 'Client of internal apps' });
}
