import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Part } from '#cdk/constructs/registry-stack.ts';
import { STAGES } from '#cdk/stages.ts';
import { functionFolder, synthesize } from '#cdk/synthesize.ts';
import { actionsOf, onlyOne, propertiesOf, type Statement, statementsOf, templatesOf } from './templates.ts';

describe.each(STAGES)('the change feed of $name', (stage) => {
  const { feed: template } = templatesOf(stage.name);
  const statements = statementsOf(template);
  const stream = onlyOne(template, 'AWS::Lambda::EventSourceMapping');
  const idOf = (type: string) => Object.keys(template.findResources(type))[0];
  const statementWith = (action: string): Statement[] =>
    statements.filter((statement) => actionsOf(statement).includes(action));

  test('is kept from the stream of the table, from its beginning, with the revisions alone', () => {
    expect(JSON.stringify(stream.EventSourceArn)).toMatch(/^\{"Fn::ImportValue":"[^"]*Table[^"]*StreamArn[^"]*"\}$/);
    expect(stream).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 100,
      MaximumBatchingWindowInSeconds: 1,
    });
    expect(stream.FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern))).toEqual([
      { dynamodb: { NewImage: { v: { N: [{ exists: true }] }, l: { N: [{ exists: false }] } } } },
    ]);
  });

  test('repeats from the first record that failed, gives up within bounds and keeps what it gave up', () => {
    expect(stream).toMatchObject({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      MaximumRecordAgeInSeconds: 12 * 60 * 60,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [idOf('AWS::SQS::Queue'), 'Arn'] } } },
    });
  });

  test('keeps what it gave up for 14 days, encrypted, and takes it in no clear text', () => {
    expect(onlyOne(template, 'AWS::SQS::Queue')).toMatchObject({
      MessageRetentionPeriod: 14 * 24 * 60 * 60,
      SqsManagedSseEnabled: true,
    });
    const [refusal] = onlyOne(template, 'AWS::SQS::QueuePolicy').PolicyDocument.Statement;
    expect(refusal).toMatchObject({
      Effect: 'Deny',
      Action: 'sqs:*',
      Principal: { AWS: '*' },
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    });
  });

  test('is looked through every hour by the clock of New Zealand, and again when that fails', () => {
    expect(onlyOne(template, 'AWS::Scheduler::Schedule')).toMatchObject({
      ScheduleExpression: 'cron(35 * * * ? *)',
      ScheduleExpressionTimezone: 'Pacific/Auckland',
      State: 'ENABLED',
      Target: { Input: '{}', RetryPolicy: { MaximumRetryAttempts: 2 } },
    });
  });

  test('reads items by key and in queries, and writes feeds alone', () => {
    expect(statementWith('dynamodb:GetItem').map((statement) => actionsOf(statement).toSorted())).toEqual([
      ['dynamodb:ConditionCheckItem', 'dynamodb:GetItem', 'dynamodb:Query'],
    ]);
    const [write, ...others] = statementWith('dynamodb:PutItem');
    expect(others).toEqual([]);
    expect(write && actionsOf(write).toSorted()).toEqual(['dynamodb:PutItem', 'dynamodb:UpdateItem']);
    expect(write?.Condition).toEqual({ 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*|feed', '*|fed'] } });
    expect(statementWith('dynamodb:DeleteItem')).toEqual([]);
  });

  test('reads one stream, puts events on one bus and messages on one queue', () => {
    const [read] = statementWith('dynamodb:GetRecords');
    expect(read?.Resource).toEqual(stream.EventSourceArn);
    const [put] = statementWith('events:PutEvents');
    expect(put?.Resource).toEqual({ 'Fn::GetAtt': [idOf('AWS::Events::EventBus'), 'Arn'] });
    const [send] = statementWith('sqs:SendMessage');
    expect(send?.Resource).toEqual({ 'Fn::GetAtt': [idOf('AWS::SQS::Queue'), 'Arn'] });
    const anywhere = statements.filter(({ Resource }) => Resource === '*').flatMap(actionsOf);
    expect(anywhere).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
    for (const action of statements.flatMap(actionsOf)) expect(action).not.toContain('*');
  });

  test('tells its function the table and the bus', () => {
    const lambda = onlyOne(template, 'AWS::Lambda::Function');
    expect(lambda).toMatchObject({ ReservedConcurrentExecutions: 5, Runtime: 'nodejs24.x', Architectures: ['arm64'] });
    expect(lambda.Environment.Variables).toMatchObject({
      TABLE_NAME: expect.anything(),
      EVENT_BUS_NAME: { Ref: idOf('AWS::Events::EventBus') },
    });
    template.hasOutput('ChangeBusName', {});
  });

  test('says what people lose when it fails, lags or gives up', () => {
    const metrics = propertiesOf(template, 'AWS::CloudWatch::Alarm').map(({ MetricName }) => MetricName);
    expect(metrics.toSorted()).toEqual(['ApproximateNumberOfMessagesVisible', 'Errors', 'IteratorAge', 'Throttles']);
  });
});

test('the function of the change feed is bundled with its own entry, and the API without its clients', () => {
  const outdir = mkdtempSync(path.join(tmpdir(), 'registry-cdk-'));
  try {
    const assembly = synthesize({ outdir, stage: 'sandbox', validate: false });
    const codeOf = (part: Part) =>
      readFileSync(path.join(functionFolder(assembly, 'sandbox', part), 'index.js'), 'utf8');
    expect(codeOf('feed')).toContain('AWSEvents');
    expect(codeOf('api')).not.toContain('AWSEvents');
    expect(codeOf('feed').length).toBeLessThan(codeOf('api').length);
  } finally {
    rmSync(outdir, { recursive: true });
  }
});
