import { describe, expect, test } from 'vitest';
import { STAGES } from '#cdk/stages.ts';
import { actionsOf, propertiesOf, type Statement, statementsOf, templatesOf } from './templates.ts';

describe.each(STAGES)('permissions in $name', (stage) => {
  const { api, table, identity } = templatesOf(stage.name);
  const statements = statementsOf(api);
  const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
  const ofService = (service: string) =>
    allowed.filter((statement) => actionsOf(statement)[0]?.startsWith(`${service}:`));

  test('name every action', () => {
    const keyPolicies = [api, table].flatMap((template) =>
      propertiesOf(template, 'AWS::KMS::Key').flatMap((key): Statement[] => key.KeyPolicy.Statement),
    );
    // Without the account's own statement a key could no longer be managed by anyone.
    const besidesOwner = keyPolicies.filter(({ Action }) => Action !== 'kms:*');
    for (const statement of [...allowed, ...besidesOwner]) {
      for (const action of actionsOf(statement)) expect(action).not.toContain('*');
    }
    expect(keyPolicies.length - besidesOwner.length).toBe(2);
  });

  test('reach one table and no index, with exactly the actions the store uses', () => {
    const [statement, ...others] = ofService('dynamodb');
    expect(others).toEqual([]);
    expect(statement && actionsOf(statement).toSorted()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:DeleteItem',
      'dynamodb:GetItem',
      'dynamodb:PutItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
    ]);
    expect(JSON.stringify(statement?.Resource)).toMatch(/^\{"Fn::ImportValue":"[^"]*Table[^"]*Arn[^"]*"\}$/);
  });

  test('never include a scan', () => {
    expect(statements.flatMap(actionsOf)).not.toContain('dynamodb:Scan');
  });

  test('forbid changing or deleting a revision', () => {
    const denied = statements.filter(({ Effect }) => Effect === 'Deny');
    expect(denied).toHaveLength(1);
    expect(denied[0]).toMatchObject({
      Action: ['dynamodb:DeleteItem', 'dynamodb:UpdateItem'],
      Resource: ofService('dynamodb')[0]?.Resource,
      Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['*|rev|*'] } },
    });
  });

  test('use the table key through DynamoDB only, and the key of snapshots through S3 to read', () => {
    const [statement, reading, ...others] = ofService('kms');
    expect(others).toEqual([]);
    expect(reading && actionsOf(reading)).toEqual(['kms:Decrypt']);
    expect(JSON.stringify(reading?.Condition?.StringEquals?.['kms:ViaService'])).toContain('"s3."');
    expect(JSON.stringify(statement?.Resource)).toMatch(/^\{"Fn::ImportValue":"[^"]*Key[^"]*Arn[^"]*"\}$/);
    expect(JSON.stringify(statement?.Condition?.StringEquals?.['kms:ViaService'])).toContain('"dynamodb."');
  });

  test('leave only traces without a resource', () => {
    const anywhere = allowed.filter(({ Resource }) => Resource === '*');
    expect(anywhere.flatMap(actionsOf)).toEqual(['xray:PutTelemetryRecords', 'xray:PutTraceSegments']);
  });

  test('come from no managed policy, and go to Lambda only', () => {
    const roles = [api, table, identity].flatMap((template) => propertiesOf(template, 'AWS::IAM::Role'));
    expect(roles).toHaveLength(1);
    for (const role of roles) {
      expect(role).not.toHaveProperty('ManagedPolicyArns');
      expect(role.AssumeRolePolicyDocument.Statement).toEqual([
        { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } },
      ]);
    }
  });
});
