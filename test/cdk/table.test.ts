import { describe, expect, test } from 'vitest';
import { STAGES } from '#cdk/stages.ts';
import { TABLE_SHAPE } from '#lib/store/table-shape.ts';
import { onlyOne, propertiesOf, templatesOf } from './templates.ts';

describe.each(STAGES)('table of $name', (stage) => {
  const { table: template } = templatesOf(stage.name);
  // Checkers and the assertions below read this type; AWS::DynamoDB::GlobalTable would slip past them.
  const table = onlyOne(template, 'AWS::DynamoDB::Table');

  test('has the shape the application reads and writes', () => {
    expect(table.KeySchema).toEqual([
      { AttributeName: TABLE_SHAPE.partitionKey, KeyType: 'HASH' },
      { AttributeName: TABLE_SHAPE.sortKey, KeyType: 'RANGE' },
    ]);
    expect(table.AttributeDefinitions).toEqual([
      { AttributeName: TABLE_SHAPE.partitionKey, AttributeType: 'S' },
      { AttributeName: TABLE_SHAPE.sortKey, AttributeType: 'S' },
    ]);
    expect(table.TimeToLiveSpecification).toEqual({ AttributeName: TABLE_SHAPE.timeToLive, Enabled: true });
    expect(table.StreamSpecification).toEqual({ StreamViewType: TABLE_SHAPE.streamViewType });
    expect(table.BillingMode).toBe(TABLE_SHAPE.billingMode);
    expect(table).not.toHaveProperty('GlobalSecondaryIndexes');
  });

  test('is the only table, and not a global one', () => {
    template.resourceCountIs('AWS::DynamoDB::GlobalTable', 0);
  });

  test('can be restored to any second of the last 35 days', () => {
    expect(table.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: true,
      RecoveryPeriodInDays: 35,
    });
  });

  test('is encrypted with a key of the stack that rotates', () => {
    const [[keyId]] = Object.entries(template.findResources('AWS::KMS::Key')) as [[string, unknown]];
    expect(onlyOne(template, 'AWS::KMS::Key').EnableKeyRotation).toBe(true);
    expect(table.SSESpecification).toEqual({
      SSEEnabled: true,
      SSEType: 'KMS',
      KMSMasterKeyId: { 'Fn::GetAtt': [keyId, 'Arn'] },
    });
  });

  test('has a ceiling on what it may cost', () => {
    expect(table.OnDemandThroughput).toEqual({
      MaxReadRequestUnits: stage.tableCeiling.readUnits,
      MaxWriteRequestUnits: stage.tableCeiling.writeUnits,
    });
  });

  test('refuses requests in clear text and from other accounts', () => {
    const statements = table.ResourcePolicy.PolicyDocument.Statement;
    const everybody = { Effect: 'Deny', Principal: { AWS: '*' }, Action: 'dynamodb:*', Resource: '*' };
    expect(statements).toEqual([
      expect.objectContaining({ ...everybody, Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
      expect.objectContaining({
        ...everybody,
        Condition: {
          StringNotEquals: { 'aws:PrincipalAccount': { Ref: 'AWS::AccountId' } },
          BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
        },
      }),
    ]);
  });

  test('tells when it refuses reads or writes', () => {
    const metrics = propertiesOf(template, 'AWS::CloudWatch::Alarm').map((alarm) => alarm.MetricName);
    expect(metrics.toSorted()).toEqual(['ReadThrottleEvents', 'WriteThrottleEvents']);
  });

  test('tells its name', () => {
    template.hasOutput('TableName', {});
  });
});

test('production keeps its table and key when the stack is deleted, and refuses to delete the table', () => {
  const { table: template } = templatesOf('production');
  expect(onlyOne(template, 'AWS::DynamoDB::Table').DeletionProtectionEnabled).toBe(true);
  for (const type of ['AWS::DynamoDB::Table', 'AWS::KMS::Key']) {
    template.allResources(type, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  }
});

test('the sandbox can be thrown away', () => {
  const { table: template } = templatesOf('sandbox');
  expect(onlyOne(template, 'AWS::DynamoDB::Table').DeletionProtectionEnabled).toBe(false);
  template.allResources('AWS::DynamoDB::Table', { DeletionPolicy: 'Delete' });
});
