import { CfnOutput, Duration, TimeZone } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { ATTRIBUTES } from '../../lib/store/table-shape.ts';
import { FEED_ENTRY, LAMBDA_HANDLER, lambdaCode } from '../bundle.ts';
import { ImpactAlarm } from '../constructs/impact-alarm.ts';
import { RegistryFunction } from '../constructs/registry-function.ts';
import { LogKey } from '../constructs/registry-logs.ts';
import { RegistryStack } from '../constructs/registry-stack.ts';
import {
  putEvents,
  readAllItems,
  readItemsInBatches,
  readStream,
  useKeyThroughDynamoDb,
  writeFeeds,
} from '../permissions.ts';
import type { StageConfig } from '../stages.ts';
import type { TableStack } from './table-stack.ts';

/**
 * Revisions are the items that have a version and no write counter, and marks of purges, which are few: the function passes
 * those over. A pattern can look at the beginning and the end of a key, and what says that a key is a revision's stands
 * in its middle.
 */
const NEW_REVISIONS = FilterCriteria.filter({
  dynamodb: {
    NewImage: {
      [ATTRIBUTES.version]: { N: FilterRule.exists() },
      [ATTRIBUTES.lock]: { N: FilterRule.notExists() },
    },
  },
});

/**
 * The change feed: a function that takes the revisions in the table's stream into it and tells other apps by events on a bus
 * of their own, whose rules and permissions touch nothing else in the account.
 */
export class FeedStack extends RegistryStack {
  constructor(scope: Construct, stage: StageConfig, { records }: { readonly records: TableStack }) {
    super(scope, {
      stage,
      part: 'feed',
      holdsData: false,
      description: `Change feed of the privacy registry, ${stage.name}`,
    });
    const bus = new EventBus(this, 'Changes', { description: `Changes in the privacy registry, ${stage.name}` });
    const handler = this.addFunction(stage, records, bus);
    this.addStream(stage, records, handler);
    new Schedule(this, 'Hourly', {
      description: 'Goes on with the daily look for what the change feed lacks, Pacific/Auckland',
      schedule: ScheduleExpression.cron({ minute: '35', timeZone: TimeZone.PACIFIC_AUCKLAND }),
      target: new LambdaInvoke(handler, {
        input: ScheduleTargetInput.fromObject({}),
        retryAttempts: 2,
        maxEventAge: Duration.minutes(30),
      }),
    });
    new CfnOutput(this, 'ChangeBusName', { value: bus.eventBusName, description: 'Bus with events of changes' });
    new CfnOutput(this, 'FeedFunction', { value: handler.functionName, description: 'Function of the change feed' });
    new CfnOutput(this, 'FeedLogGroup', {
      value: handler.logs.logGroupName,
      description: 'Log group of the change feed',
    });
  }

  private addFunction(stage: StageConfig, { table, key }: TableStack, bus: EventBus): RegistryFunction {
    const handler = new RegistryFunction(this, 'Function', {
      stage,
      logKey: new LogKey(this, 'LogKey', stage),
      description: 'Takes every revision into the change feed and tells other apps',
      handler: LAMBDA_HANDLER,
      code: lambdaCode(FEED_ENTRY),
      timeout: Duration.minutes(5),
      // a new on-demand table has four shards, each with one batch at a time; and the schedule
      reservedConcurrency: 5,
      environment: { TABLE_NAME: table.tableName, EVENT_BUS_NAME: bus.eventBusName },
      impact: {
        errors:
          'Followers of the change feed and receivers of its events may see changes late: a batch or the hourly call failed.',
        throttles: 'Changes appear late in the change feed: the table has more shards than the function may serve.',
      },
    });
    handler.addToRolePolicy(readAllItems(table.tableArn));
    handler.addToRolePolicy(readItemsInBatches(table.tableArn));
    handler.addToRolePolicy(writeFeeds(table.tableArn));
    handler.addToRolePolicy(useKeyThroughDynamoDb(key.keyArn));
    handler.addToRolePolicy(putEvents(bus.eventBusArn));
    return handler;
  }

  private addStream(stage: StageConfig, { table }: TableStack, handler: RegistryFunction): void {
    const { tableStreamArn } = table;
    if (tableStreamArn === undefined) throw new Error('The table has no stream');
    handler.addToRolePolicy(readStream(tableStreamArn));
    const failures = new Queue(this, 'Failures', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    new EventSourceMapping(this, 'Stream', {
      target: handler,
      eventSourceArn: tableStreamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [NEW_REVISIONS],
      batchSize: 100,
      maxBatchingWindow: Duration.seconds(1),
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      // a revision that can't be read holds its shard up for minutes, not for the day until it leaves the stream
      retryAttempts: 10,
      maxRecordAge: Duration.hours(12),
      onFailure: new SqsDlq(failures),
    });
    this.addAlarms(stage, handler, failures);
  }

  private addAlarms(stage: StageConfig, handler: RegistryFunction, failures: Queue): void {
    const period = Duration.minutes(5);
    new ImpactAlarm(this, 'GivenUp', {
      stage,
      impact:
        'The change feed lacks a revision that could not be taken in: see "The change feed" in docs/operating.md.',
      metric: failures.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      threshold: 1,
    });
    new ImpactAlarm(this, 'Lag', {
      stage,
      impact: 'Followers of the change feed see changes more than five minutes late: the stream is read too slowly.',
      metric: handler.metric('IteratorAge', { period, statistic: 'Maximum' }),
      threshold: Duration.minutes(5).toMilliseconds(),
    });
  }
}
