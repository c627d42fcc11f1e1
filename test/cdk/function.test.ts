import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { describe, expect, test } from 'vitest';
import { RegistryFunction } from '#cdk/constructs/registry-function.ts';
import { LogKey } from '#cdk/constructs/registry-logs.ts';
import { RegistryStack } from '#cdk/constructs/registry-stack.ts';
import { STAGES, type StageConfig } from '#cdk/stages.ts';
import { parsePrescribed } from '#lib/config.ts';
import { OWN_ISSUER, onlyOne, propertiesOf, templatesOf } from './templates.ts';

describe.each(STAGES)('function of $name', (stage) => {
  const { api: template } = templatesOf(stage.name);
  const lambda = onlyOne(template, 'AWS::Lambda::Function');

  test('runs on Node 24 on 64-bit ARM', () => {
    expect(lambda).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
  });

  test('ends before the API gives up, within stated memory and concurrency', () => {
    expect(lambda.MemorySize).toBe(1024);
    expect(lambda.Timeout).toBeLessThan(30);
    for (const { TimeoutInMillis } of propertiesOf(template, 'AWS::ApiGatewayV2::Integration')) {
      expect(TimeoutInMillis).toBeGreaterThan(lambda.Timeout * 1000);
    }
    expect(lambda.ReservedConcurrentExecutions).toBe(stage.reservedConcurrency);
  });

  test('is traced, and logs JSON to a group of its own', () => {
    expect(lambda.TracingConfig).toEqual({ Mode: 'Active' });
    const group = lambda.LoggingConfig.LogGroup.Ref;
    expect(template.findResources('AWS::Logs::LogGroup')).toHaveProperty(group);
    expect(lambda.LoggingConfig).toMatchObject({ LogFormat: 'JSON', ApplicationLogLevel: stage.logLevel });
  });

  test('can be reached through the API only', () => {
    template.resourceCountIs('AWS::Lambda::Url', 0);
  });

  test('is told what it needs', () => {
    expect(lambda.Environment.Variables).toEqual({
      TABLE_NAME: expect.anything(),
      TOKEN_ISSUER: expect.anything(),
      TOKEN_AUDIENCE: expect.anything(),
      TOKEN_JWKS_URI: expect.anything(),
      GRANTS_CLAIM: 'cognito:groups',
      IAM_GRANTS: '{}',
      PRESCRIBED: '{}',
      INTROSPECTION: stage.introspection ? 'on' : 'off',
      SNAPSHOT_BUCKET: expect.anything(),
      LOG_LEVEL: stage.logLevel,
      POWERTOOLS_SERVICE_NAME: 'nz-privacy-registry',
      NODE_OPTIONS: '--enable-source-maps',
    });
  });

  test('is told no secret', () => {
    for (const [name, value] of Object.entries(lambda.Environment.Variables)) {
      expect(name).not.toMatch(/secret|password|private|credential|api_?key|_key$/i);
      // Long unbroken text is what keys and tokens look like; addresses and references to other stacks are not that.
      if (typeof value === 'string')
        expect(value).not.toMatch(/[A-Za-z0-9+/_=-]{32,}|-----BEGIN|resolve:secretsmanager/);
    }
  });

  test('has an alarm for errors, for refusals and for slowness', () => {
    const alarms = propertiesOf(template, 'AWS::CloudWatch::Alarm').filter(
      ({ Namespace }) => Namespace === 'AWS/Lambda',
    );
    expect(
      alarms.map((alarm) => `${alarm.MetricName} ${alarm.Statistic ?? alarm.ExtendedStatistic}`).toSorted(),
    ).toEqual(['Duration p99', 'Errors Sum', 'Throttles Sum']);
  });
});

test('another issuer and grants of IAM principals reach the function', () => {
  const iamGrants = '{"arn:aws:iam::111122223333:role/nightly-import":["inland-revenue:editor"]}';
  const { api } = templatesOf('production', { ...OWN_ISSUER, iamGrants, grantsClaim: 'roles' });
  expect(onlyOne(api, 'AWS::Lambda::Function').Environment.Variables).toMatchObject({
    TOKEN_ISSUER: 'https://login.example.govt.nz/',
    TOKEN_AUDIENCE: 'registry,reports',
    TOKEN_JWKS_URI: 'https://login.example.govt.nz/.well-known/jwks.json',
    GRANTS_CLAIM: 'roles',
    IAM_GRANTS: iamGrants,
  });
});

test('what regulations prescribe reaches every function that looks for findings, as it was given', () => {
  const prescribed = JSON.stringify({
    countries: [{ name: 'AU', instrument: 'Privacy (Prescribed Countries) Regulations', from: '2027-01-01', to: null }],
  });
  const { api, sweep, snapshot } = templatesOf('sandbox', { ...OWN_ISSUER, prescribed });
  for (const template of [api, sweep, snapshot]) {
    const { PRESCRIBED } = onlyOne(template, 'AWS::Lambda::Function').Environment.Variables;
    expect(parsePrescribed(PRESCRIBED)).toEqual(parsePrescribed(prescribed));
    expect(parsePrescribed(PRESCRIBED).countries).toMatchObject([{ name: 'AU', from: '2027-01-01', limitedTo: null }]);
  }
});

test('a caller of the house construct adds to the default environment and cannot wipe it', () => {
  const stage = STAGES[0] as StageConfig;
  const stack = new RegistryStack(new App(), { stage, part: 'api', holdsData: false, description: 'test' });
  new RegistryFunction(stack, 'Function', {
    stage,
    logKey: new LogKey(stack, 'LogKey', stage),
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = () => {}'),
    environment: { EXTRA: 'yes' },
    memorySize: 512,
    impact: { errors: 'a', throttles: 'b', slow: 'c' },
  });
  const lambda = onlyOne(Template.fromStack(stack), 'AWS::Lambda::Function');
  expect(lambda).toMatchObject({ MemorySize: 512, Architectures: ['arm64'], TracingConfig: { Mode: 'Active' } });
  expect(lambda.Environment.Variables).toMatchObject({ EXTRA: 'yes', NODE_OPTIONS: '--enable-source-maps' });
});
