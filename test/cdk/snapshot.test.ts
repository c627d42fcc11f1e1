import { describe, expect, test } from 'vitest';
import { STAGES } from '#cdk/stages.ts';
import { SNAPSHOT_TABLES } from '#lib/generated/snapshot-columns.ts';
import { parseSchedule } from '#lib/snapshot/jobs/schedule.ts';
import { dataPath } from '#lib/snapshot/paths.ts';
import { DEFAULT_SETTLE_MS } from '#lib/snapshot/run.ts';
import { actionsOf, onlyOne, propertiesOf, statementsOf, templatesOf } from './templates.ts';

describe.each(STAGES)('what writes snapshots of $name', (stage) => {
  const { snapshot: template, api } = templatesOf(stage.name);
  const lambda = onlyOne(template, 'AWS::Lambda::Function');
  const statements = statementsOf(template);
  const byName = new Map(statements.map((statement) => [statement.Sid, statement]));
  const actionsNamed = (name: string) => {
    const statement = byName.get(name);
    return statement && actionsOf(statement).toSorted();
  };

  test('is called every five minutes; a call while another is writing is refused and forgotten', () => {
    expect(onlyOne(template, 'AWS::Scheduler::Schedule')).toMatchObject({
      ScheduleExpression: 'rate(5 minutes)',
      State: 'ENABLED',
      Target: { RetryPolicy: { MaximumRetryAttempts: 0 } },
    });
    expect(lambda).toMatchObject({ ReservedConcurrentExecutions: 1, Runtime: 'nodejs24.x', Architectures: ['arm64'] });
    expect(lambda.Timeout).toBeLessThanOrEqual(15 * 60);
    expect(onlyOne(template, 'AWS::Lambda::EventInvokeConfig')).toMatchObject({
      MaximumRetryAttempts: 0,
      MaximumEventAgeInSeconds: 60,
    });
  });

  test('is told what it needs, with a schedule that it can read', () => {
    expect(lambda.Environment.Variables).toEqual({
      TABLE_NAME: expect.anything(),
      PRESCRIBED: '{}',
      SNAPSHOT_BUCKET: expect.anything(),
      SNAPSHOT_SCHEDULE: stage.snapshots.schedule,
      SNAPSHOT_KEPT_DAYS: String(stage.snapshots.keptDays),
      SNAPSHOT_LOCK_DAYS: String(stage.snapshots.lockDays),
      LOG_LEVEL: stage.logLevel,
      NODE_OPTIONS: '--enable-source-maps',
      POWERTOOLS_SERVICE_NAME: 'nz-privacy-registry',
    });
    expect(parseSchedule(stage.snapshots.schedule).FULL).toEqual([2]);
  });

  test('waits longer for an instant to be settled than a request to the API may take', () => {
    expect(DEFAULT_SETTLE_MS).toBeGreaterThan(2 * onlyOne(api, 'AWS::Lambda::Function').Timeout * 1000);
  });

  test('reads the table without a scan and writes the jobs of snapshots, no record', () => {
    expect(actionsNamed('ReadItems')).toEqual(['dynamodb:ConditionCheckItem', 'dynamodb:GetItem', 'dynamodb:Query']);
    expect(actionsNamed('ReadBatches')).toEqual(['dynamodb:BatchGetItem']);
    expect(actionsNamed('WriteSnapshotJobs')).toEqual([
      'dynamodb:DeleteItem',
      'dynamodb:PutItem',
      'dynamodb:UpdateItem',
    ]);
    expect(byName.get('WriteSnapshotJobs')?.Condition).toEqual({
      'ForAllValues:StringLike': {
        'dynamodb:LeadingKeys': ['*|snapshots', '@|snapshot-queue', '@|snapshot-schedule'],
      },
    });
    const onTable = statements.flatMap(actionsOf).filter((action) => action.startsWith('dynamodb:'));
    expect(onTable).toHaveLength(7);
  });

  test('writes below the prefix of snapshots and deletes nothing', () => {
    expect(actionsNamed('WriteSnapshotFiles')).toEqual([
      's3:AbortMultipartUpload',
      's3:GetObject',
      's3:PutObject',
      's3:PutObjectRetention',
      's3:PutObjectTagging',
    ]);
    expect(JSON.stringify(byName.get('WriteSnapshotFiles')?.Resource)).toContain('"/v1/*"');
    expect(actionsNamed('SeeMissingFiles')).toEqual(['s3:ListBucket']);
    expect(actionsNamed('UseBucketKey')).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
    expect(JSON.stringify(byName.get('UseBucketKey')?.Condition)).toContain('"s3."');
    expect(statements.flatMap(actionsOf).filter((action) => action.includes('*'))).toEqual([]);
  });

  test('says what people lose when it fails, and when no full snapshot was completed for 26 hours', () => {
    const alarms = propertiesOf(template, 'AWS::CloudWatch::Alarm');
    expect(alarms).toHaveLength(2);
    const overdue = alarms.find(({ MetricName }) => MetricName === `CompleteSnapshots-${stage.name}`);
    expect(overdue).toMatchObject({
      AlarmDescription: expect.stringContaining('no full snapshot'),
      ComparisonOperator: 'LessThanThreshold',
      EvaluationPeriods: 26,
      Period: 3600,
      TreatMissingData: 'breaching',
    });
    expect(onlyOne(template, 'AWS::Logs::MetricFilter').FilterPattern).toBe(
      '{ ($.code = "SNAPSHOT_COMPLETED") && ($.kind = "FULL") && ($.whole = "yes") }',
    );
  });
});

describe.each(STAGES)('the tables for Athena of $name', (stage) => {
  const { snapshot: template } = templatesOf(stage.name);
  const databases = template.findResources('AWS::Glue::Database');
  const tables = propertiesOf(template, 'AWS::Glue::Table');
  const databaseOf = (table: { DatabaseName: { Ref: string } }): string =>
    databases[table.DatabaseName.Ref]?.Properties.DatabaseInput.Name;

  test('are all tables of snapshots with all their columns, the restricted ones in a database of their own', () => {
    expect(tables.map((table) => [databaseOf(table), table.TableInput.Name]).toSorted()).toEqual(
      SNAPSHOT_TABLES.map(({ name, restricted }) => [
        `nz_privacy_registry_${stage.name}_${restricted ? 'restricted' : 'open'}`,
        name,
      ]).toSorted(),
    );
    for (const { name, columns } of SNAPSHOT_TABLES) {
      const table = tables.find(({ TableInput }) => TableInput.Name === name);
      const found = table?.TableInput.StorageDescriptor.Columns.map((column: { Name: string }) => column.Name);
      expect([name, found]).toEqual([name, columns.map(([column]) => column)]);
    }
  });

  test('find the files of a run where the writer puts them', () => {
    const run = '01KBAAAAAAAAAAAAAAAAAAAAAA';
    for (const { name, restricted } of SNAPSHOT_TABLES) {
      const { Parameters } = tables.find(({ TableInput }) => TableInput.Name === name)?.TableInput ?? {};
      const template = JSON.stringify(Parameters['storage.location.template']);
      const path = dataPath({
        scope: '*',
        restricted,
        format: 'parquet',
        table: name,
        asOf: '2026-11-28T02:00:00.000Z',
        run,
        part: 0,
      });
      // biome-ignore-start lint/suspicious/noTemplateCurlyInString: placeholders of Athena
      const folder = template.replace('${scope}', 'all').replace('${dt}', '2026-11-28').replace('${run}', run);
      // biome-ignore-end lint/suspicious/noTemplateCurlyInString: placeholders of Athena
      expect(folder).toContain(`/${path.slice(0, path.lastIndexOf('/') + 1)}"`);
      expect(Parameters['projection.dt.range']).toBe('2026-01-01,NOW');
    }
  });
});
