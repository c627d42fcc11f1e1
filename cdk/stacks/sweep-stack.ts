import { CfnOutput, Duration, TimeZone } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { LAMBDA_HANDLER, lambdaCode, SWEEP_ENTRY } from '../bundle.ts';
import { RegistryFunction } from '../constructs/registry-function.ts';
import { LogKey } from '../constructs/registry-logs.ts';
import { RegistryStack } from '../constructs/registry-stack.ts';
import { readAllItems, useKeyThroughDynamoDb, writeFindings } from '../permissions.ts';
import type { StageConfig } from '../stages.ts';
import type { TableStack } from './table-stack.ts';

/**
 * The daily sweep of findings. Called every hour: the first run of a day in Pacific/Auckland begins, the next ones go on
 * where it stopped, and when the day's sweep is done a run ends after one read. A run that fails is thereby repeated.
 */
export class SweepStack extends RegistryStack {
  constructor(scope: Construct, stage: StageConfig, { records }: { readonly records: TableStack }) {
    super(scope, {
      stage,
      part: 'sweep',
      holdsData: false,
      description: `Daily sweep of findings in the privacy registry, ${stage.name}`,
    });
    const handler = new RegistryFunction(this, 'Function', {
      stage,
      logKey: new LogKey(this, 'LogKey', stage),
      description: 'Looks at every record once a day and stores which rules find something',
      handler: LAMBDA_HANDLER,
      code: lambdaCode(SWEEP_ENTRY),
      timeout: Duration.minutes(14),
      // two at once would read everything twice; the second finds out and stops, but only after a stretch
      reservedConcurrency: 1,
      environment: { TABLE_NAME: records.table.tableName, PRESCRIBED: JSON.stringify(stage.prescribed) },
      impact: {
        errors: 'Findings that depend on the date may be missing from filters and sums: the daily sweep failed.',
        throttles: 'The daily sweep is still running an hour later: findings of today come late.',
      },
    });
    const { tableArn } = records.table;
    handler.addToRolePolicy(readAllItems(tableArn));
    handler.addToRolePolicy(writeFindings(tableArn));
    handler.addToRolePolicy(useKeyThroughDynamoDb(records.key.keyArn));
    new Schedule(this, 'Hourly', {
      description: 'Goes on with the sweep of the day, Pacific/Auckland',
      schedule: ScheduleExpression.cron({ minute: '5', timeZone: TimeZone.PACIFIC_AUCKLAND }),
      target: new LambdaInvoke(handler, { retryAttempts: 2, maxEventAge: Duration.minutes(30) }),
    });
    new CfnOutput(this, 'SweepLogGroup', {
      value: handler.logs.logGroupName,
      description: 'Log group of the daily sweep',
    });
  }
}
