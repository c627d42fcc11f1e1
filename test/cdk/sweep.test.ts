import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Part } from '#cdk/constructs/registry-stack.ts';
import { STAGES } from '#cdk/stages.ts';
import { functionFolder, synthesize } from '#cdk/synthesize.ts';
import { actionsOf, onlyOne, propertiesOf, statementsOf, templatesOf } from './templates.ts';

describe.each(STAGES)('the daily sweep of $name', (stage) => {
  const { sweep: template } = templatesOf(stage.name);
  const statements = statementsOf(template);
  const onTable = statements.filter((statement) => actionsOf(statement)[0]?.startsWith('dynamodb:'));

  test('is called every hour by the clock of New Zealand, and again when it fails', () => {
    expect(onlyOne(template, 'AWS::Scheduler::Schedule')).toMatchObject({
      ScheduleExpression: 'cron(5 * * * ? *)',
      ScheduleExpressionTimezone: 'Pacific/Auckland',
      State: 'ENABLED',
      Target: { RetryPolicy: { MaximumRetryAttempts: 2 } },
    });
  });

  test('runs once at a time and ends before the next call', () => {
    const lambda = onlyOne(template, 'AWS::Lambda::Function');
    expect(lambda).toMatchObject({ ReservedConcurrentExecutions: 1, Runtime: 'nodejs24.x', Architectures: ['arm64'] });
    expect(lambda.Timeout).toBeLessThanOrEqual(15 * 60);
    expect(Object.keys(lambda.Environment.Variables).sort()).toEqual([
      'LOG_LEVEL',
      'NODE_OPTIONS',
      'POWERTOOLS_SERVICE_NAME',
      'PRESCRIBED',
      'TABLE_NAME',
    ]);
  });

  test('reads the table without a scan and writes findings and its own state, no record', () => {
    expect(onTable).toHaveLength(2);
    const [read, write] = onTable;
    expect(read && actionsOf(read).toSorted()).toEqual([
      'dynamodb:ConditionCheckItem',
      'dynamodb:GetItem',
      'dynamodb:Query',
    ]);
    expect(write && actionsOf(write).toSorted()).toEqual([
      'dynamodb:DeleteItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
    ]);
    expect(write?.Condition).toEqual({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['*|findings', '@|sweep'] },
    });
  });

  test('may be called by the schedule only', () => {
    const trusted = propertiesOf(template, 'AWS::IAM::Role').map(
      ({ AssumeRolePolicyDocument: { Statement } }) => Statement[0].Principal.Service,
    );
    expect(trusted.toSorted()).toEqual(['lambda.amazonaws.com', 'scheduler.amazonaws.com']);
    const invoking = statements.filter((statement) => actionsOf(statement).includes('lambda:InvokeFunction'));
    expect(invoking).toHaveLength(1);
    template.resourceCountIs('AWS::Lambda::Url', 0);
  });

  test('says what people lose when it fails', () => {
    const alarms = propertiesOf(template, 'AWS::CloudWatch::Alarm');
    expect(alarms.map(({ AlarmDescription }) => AlarmDescription)).toEqual(
      expect.arrayContaining([expect.stringContaining('Findings that depend on the date may be missing')]),
    );
  });
});

test('the function of the daily sweep is bundled with its own entry', () => {
  const outdir = mkdtempSync(path.join(tmpdir(), 'registry-cdk-'));
  try {
    const assembly = synthesize({ outdir, stage: 'sandbox', validate: false });
    const codeOf = (part: Part) =>
      readFileSync(path.join(functionFolder(assembly, 'sandbox', part), 'index.js'), 'utf8');
    expect(codeOf('sweep').includes('the daily sweep of findings')).toBe(true);
    expect(codeOf('sweep').length).toBeLessThan(codeOf('api').length);
  } finally {
    rmSync(outdir, { recursive: true });
  }
});
