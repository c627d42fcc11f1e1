import { CfnOutput, Duration } from 'aws-cdk-lib';
import { ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { LAMBDA_HANDLER, lambdaCode, SNAPSHOT_ENTRY } from '../bundle.ts';
import { ImpactAlarm } from '../constructs/impact-alarm.ts';
import { RegistryFunction } from '../constructs/registry-function.ts';
import { LogKey } from '../constructs/registry-logs.ts';
import { RegistryStack, SERVICE } from '../constructs/registry-stack.ts';
import { SnapshotTables } from '../constructs/snapshot-tables.ts';
import {
  readAllItems,
  readItemsInBatches,
  seeMissingFiles,
  useKeyThroughDynamoDb,
  useKeyThroughS3,
  writeSnapshotFiles,
  writeSnapshotJobs,
} from '../permissions.ts';
import type { StageConfig } from '../stages.ts';
import type { BucketStack } from './bucket-stack.ts';
import type { TableStack } from './table-stack.ts';

/** A day and two hours: one full snapshot may be late, not missing. */
const HOURS_WITHOUT_SNAPSHOT = 26;

/**
 * What writes snapshots, and the tables under which Athena reads them. The function is called every five minutes: it asks
 * for what the schedule wants, takes up what was asked for, and goes on with what an earlier call did not finish.
 */
export class SnapshotStack extends RegistryStack {
  constructor(
    scope: Construct,
    stage: StageConfig,
    { records, files }: { readonly records: TableStack; readonly files: BucketStack },
  ) {
    super(scope, {
      stage,
      part: 'snapshot',
      holdsData: false,
      description: `Writes snapshots of the privacy registry, ${stage.name}`,
    });
    const handler = this.addFunction(stage, records, files);
    new Schedule(this, 'EveryFiveMinutes', {
      description: 'Writes the snapshots that were asked for',
      schedule: ScheduleExpression.rate(Duration.minutes(5)),
      target: new LambdaInvoke(handler, { retryAttempts: 0, maxEventAge: Duration.minutes(1) }),
    });
    this.addOverdueAlarm(stage, handler);
    new SnapshotTables(this, 'Tables', { stage, bucket: files.bucket });
    new CfnOutput(this, 'SnapshotLogGroup', {
      value: handler.logs.logGroupName,
      description: 'Log group of what writes snapshots',
    });
  }

  private addFunction(stage: StageConfig, records: TableStack, files: BucketStack): RegistryFunction {
    const handler = new RegistryFunction(this, 'Function', {
      stage,
      logKey: new LogKey(this, 'LogKey', stage),
      description: 'Writes snapshots of the registry as flat tables',
      handler: LAMBDA_HANDLER,
      code: lambdaCode(SNAPSHOT_ENTRY),
      timeout: Duration.minutes(14),
      // one whole processor, which flattening and compressing keep busy
      memorySize: 1769,
      // a call while another is writing is refused and forgotten: the next one is five minutes away
      reservedConcurrency: 1,
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
      environment: {
        TABLE_NAME: records.table.tableName,
        PRESCRIBED: JSON.stringify(stage.prescribed),
        SNAPSHOT_BUCKET: files.bucket.bucketName,
        SNAPSHOT_SCHEDULE: stage.snapshots.schedule,
        SNAPSHOT_KEPT_DAYS: String(stage.snapshots.keptDays),
        SNAPSHOT_LOCK_DAYS: String(stage.snapshots.lockDays),
      },
      impact: {
        errors:
          'Reports show old figures: a snapshot of the register was given up; `snapshots` says why and what to do.',
      },
    });
    const { tableArn } = records.table;
    const { bucketArn } = files.bucket;
    for (const statement of [
      readAllItems(tableArn),
      readItemsInBatches(tableArn),
      writeSnapshotJobs(tableArn),
      useKeyThroughDynamoDb(records.key.keyArn),
      writeSnapshotFiles(bucketArn),
      seeMissingFiles(bucketArn),
      useKeyThroughS3(files.key.keyArn, 'write'),
    ]) {
      handler.addToRolePolicy(statement);
    }
    return handler;
  }

  /** Counts the lines that a complete full snapshot of the whole registry leaves in the log: an error is not the only way to have none. */
  private addOverdueAlarm(stage: StageConfig, handler: RegistryFunction): void {
    const complete = new MetricFilter(this, 'CompleteSnapshots', {
      logGroup: handler.logs,
      metricNamespace: SERVICE,
      metricName: `CompleteSnapshots-${stage.name}`,
      metricValue: '1',
      filterPattern: FilterPattern.all(
        FilterPattern.stringValue('$.code', '=', 'SNAPSHOT_COMPLETED'),
        FilterPattern.stringValue('$.kind', '=', 'FULL'),
        FilterPattern.stringValue('$.whole', '=', 'yes'),
      ),
    });
    new ImpactAlarm(this, 'NoSnapshot', {
      stage,
      impact: 'Reports show figures of the day before: no full snapshot of the register was completed for 26 hours.',
      metric: complete.metric({ period: Duration.hours(1), statistic: 'Sum' }),
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      threshold: 1,
      evaluationPeriods: HOURS_WITHOUT_SNAPSHOT,
      treatMissingData: TreatMissingData.BREACHING,
    });
  }
}
