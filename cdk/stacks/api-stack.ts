import { CfnOutput } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { LAMBDA_ENTRY, LAMBDA_HANDLER, lambdaCode } from '../bundle.ts';
import { type ApiRoute, RegistryApi, type TokenRules } from '../constructs/registry-api.ts';
import { RegistryFunction } from '../constructs/registry-function.ts';
import { LogKey } from '../constructs/registry-logs.ts';
import { RegistryStack } from '../constructs/registry-stack.ts';
import {
  neverChangeRevisions,
  readAndWriteItems,
  readSnapshotFiles,
  useKeyThroughDynamoDb,
  useKeyThroughS3,
} from '../permissions.ts';
import type { StageConfig } from '../stages.ts';
import type { BucketStack } from './bucket-stack.ts';
import type { TableStack } from './table-stack.ts';

const ROUTES: readonly ApiRoute[] = [
  { path: '/graphql', methods: [HttpMethod.GET, HttpMethod.POST], access: 'token' },
  { path: '/iam/graphql', methods: [HttpMethod.POST], access: 'signature' },
  { path: '/serious-harm-assessments/{id}', methods: [HttpMethod.GET], access: 'token' },
  { path: '/calendars/{agency}', methods: [HttpMethod.GET], access: 'tokenInAddress' },
  { path: '/schemas/x-privacy-nz.json', methods: [HttpMethod.GET], access: 'anybody' },
  { path: '/notification-packs/{id}/{audience}', methods: [HttpMethod.GET], access: 'token' },
  { path: '/q', methods: [HttpMethod.GET], access: 'token' },
  { path: '/q/{query}', methods: [HttpMethod.GET, HttpMethod.HEAD], access: 'token' },
  { path: '/q/signed/{query}', methods: [HttpMethod.GET, HttpMethod.HEAD], access: 'signedAddress' },
  { path: '/health', methods: [HttpMethod.GET], access: 'anybody' },
];

export interface ApiStackProps {
  readonly records: TableStack;
  /** Where snapshots are kept. */
  readonly files: BucketStack;
  readonly tokens: TokenRules;
}

/** The function and the API in front of it: replaced with every release, holds nothing. */
export class ApiStack extends RegistryStack {
  constructor(scope: Construct, stage: StageConfig, props: ApiStackProps) {
    super(scope, { stage, part: 'api', holdsData: false, description: `API of the privacy registry, ${stage.name}` });
    const logKey = new LogKey(this, 'LogKey', stage);
    const handler = this.addFunction(stage, logKey, props);
    const api = new RegistryApi(this, 'Api', {
      stage,
      logKey,
      handler,
      routes: ROUTES,
      tokens: props.tokens,
      impact: {
        serverErrors: 'Apps, reports and scripts get server errors: part of the register cannot be read or changed.',
      },
    });
    new CfnOutput(this, 'ApiAddress', { value: `${api.url}graphql`, description: 'GraphQL, with a token' });
    new CfnOutput(this, 'SignedApiAddress', {
      value: `${api.url}iam/graphql`,
      description: 'GraphQL, signed with SigV4',
    });
    new CfnOutput(this, 'FunctionLogGroup', {
      value: handler.logs.logGroupName,
      description: 'Log group of the function',
    });
    new CfnOutput(this, 'AccessLogGroup', { value: api.accessLogs.logGroupName, description: 'Log group of the API' });
  }

  private addFunction(stage: StageConfig, logKey: LogKey, { records, files, tokens }: ApiStackProps): RegistryFunction {
    const { tableArn } = records.table;
    const handler = new RegistryFunction(this, 'Function', {
      stage,
      logKey,
      description: 'GraphQL API of the privacy registry',
      handler: LAMBDA_HANDLER,
      code: lambdaCode(LAMBDA_ENTRY, { described: stage.introspection }),
      environment: { ...environment(stage, records.table.tableName, tokens), SNAPSHOT_BUCKET: files.bucket.bucketName },
      impact: {
        errors: 'Requests fail: a privacy officer may be unable to record a breach while its clock runs.',
        throttles: 'Requests are turned away at peak: the function has used up its reserved concurrency.',
        slow: 'Pages and checks take over three seconds: apps that ask before they disclose start to time out.',
      },
    });
    handler.addToRolePolicy(readAndWriteItems(tableArn));
    handler.addToRolePolicy(neverChangeRevisions(tableArn));
    handler.addToRolePolicy(useKeyThroughDynamoDb(records.key.keyArn));
    handler.addToRolePolicy(readSnapshotFiles(files.bucket.bucketArn));
    handler.addToRolePolicy(useKeyThroughS3(files.key.keyArn, 'read'));
    return handler;
  }
}

/** What the function is told. Addresses and switches only: it needs no secret. */
function environment(stage: StageConfig, tableName: string, tokens: TokenRules): Record<string, string> {
  return {
    TABLE_NAME: tableName,
    TOKEN_ISSUER: tokens.issuer,
    TOKEN_AUDIENCE: tokens.audience.join(','),
    TOKEN_JWKS_URI: stage.tokenJwksUri ?? `${tokens.issuer.replace(/\/$/, '')}/.well-known/jwks.json`,
    GRANTS_CLAIM: stage.grantsClaim,
    IAM_GRANTS: JSON.stringify(stage.iamGrants),
    PRESCRIBED: JSON.stringify(stage.prescribed),
    INTROSPECTION: stage.introspection ? 'on' : 'off',
  };
}
