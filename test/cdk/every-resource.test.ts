import { describe, expect, test } from 'vitest';
import { STAGES } from '#cdk/stages.ts';
import { propertiesOf, templatesOf } from './templates.ts';

const isAboutAbsence = ({ ComparisonOperator }: { ComparisonOperator: string }): boolean =>
  ComparisonOperator === 'LessThanThreshold';
const TOPIC = 'arn:aws:sns:ap-southeast-2:111122223333:on-call';

describe.each(STAGES)('every resource of $name', (stage) => {
  const templates = Object.values(templatesOf(stage.name, { alarmTopicArn: TOPIC }));
  const all = (type: string) => templates.flatMap((template) => propertiesOf(template, type));

  test('that is a log group is kept for a stated time and encrypted', () => {
    expect(all('AWS::Logs::LogGroup')).toHaveLength(5);
    for (const group of all('AWS::Logs::LogGroup')) {
      expect(group.RetentionInDays).toBe(stage.logRetentionDays);
      expect(group.KmsKeyId).toBeDefined();
    }
  });

  test('that is a key rotates', () => {
    for (const key of all('AWS::KMS::Key')) expect(key.EnableKeyRotation).toBe(true);
  });

  test('that is an alarm says in a sentence what people lose, and tells the topic', () => {
    expect(all('AWS::CloudWatch::Alarm')).toHaveLength(14);
    for (const alarm of all('AWS::CloudWatch::Alarm')) {
      expect(alarm.AlarmDescription).toMatch(/^[A-Z].{30,}\.$/);
      // silence is good news, but where the alarm is about something that must happen
      expect(alarm.TreatMissingData).toBe(isAboutAbsence(alarm) ? 'breaching' : 'notBreaching');
      expect(alarm.AlarmActions).toEqual([TOPIC]);
    }
  });

  test('can be told apart on the bill', () => {
    const taggable = [
      'AWS::DynamoDB::Table',
      'AWS::KMS::Key',
      'AWS::Lambda::Function',
      'AWS::Logs::LogGroup',
      'AWS::S3::Bucket',
    ];
    for (const properties of taggable.flatMap(all)) {
      expect(properties.Tags).toEqual(
        expect.arrayContaining([
          { Key: 'cost-centre', Value: `nz-privacy-registry-${stage.name}` },
          { Key: 'service', Value: 'nz-privacy-registry' },
          { Key: 'stage', Value: stage.name },
        ]),
      );
    }
  });

  test('has a name of its own only where one is needed, so that a stack can be made again beside kept data', () => {
    const types = [
      'AWS::DynamoDB::Table',
      'AWS::Lambda::Function',
      'AWS::Logs::LogGroup',
      'AWS::IAM::Role',
      'AWS::S3::Bucket',
      'AWS::SQS::Queue',
    ];
    for (const type of types) {
      for (const properties of all(type))
        expect(Object.keys(properties).filter((key) => /^\w+Name$/.test(key))).toEqual([]);
    }
  });

  test('that holds data outlives its stack where data is kept', () => {
    const kept = [
      'AWS::DynamoDB::Table',
      'AWS::KMS::Key',
      'AWS::Logs::LogGroup',
      'AWS::Cognito::UserPool',
      'AWS::S3::Bucket',
    ];
    const resources = templates.flatMap((template) =>
      kept.flatMap((type) => Object.values(template.findResources(type))),
    );
    expect(resources).toHaveLength(15);
    for (const { DeletionPolicy } of resources) expect(DeletionPolicy).toBe(stage.keepData ? 'Retain' : 'Delete');
  });
});

test('no alarm has an action when no topic is given', () => {
  for (const template of Object.values(templatesOf('sandbox'))) {
    for (const alarm of propertiesOf(template, 'AWS::CloudWatch::Alarm'))
      expect(alarm).not.toHaveProperty('AlarmActions');
  }
});
