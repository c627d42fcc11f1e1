import { Aws, Duration } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { encryptLogs } from '../permissions.ts';
import type { StageConfig } from '../stages.ts';
import { removalPolicy } from './registry-stack.ts';

/** The key of a stack's log groups; apart from the table's, so that reading logs gives no way to the records. */
export class LogKey extends Key {
  constructor(scope: Construct, id: string, stage: StageConfig) {
    super(scope, id, {
      description: `Logs of the privacy registry, ${stage.name}`,
      enableKeyRotation: true,
      pendingWindow: Duration.days(stage.keepData ? 30 : 7),
      removalPolicy: removalPolicy(stage),
    });
    this.addToResourcePolicy(
      encryptLogs(`arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:${Aws.STACK_NAME}-*`),
    );
  }
}

/**
 * A log group that is encrypted and does not grow for ever. Its name is CloudFormation's (starting with the stack's,
 * which the key's policy relies on), so that a stack can be made again beside the kept logs of its predecessor.
 */
export class RegistryLogGroup extends LogGroup {
  constructor(scope: Construct, id: string, { stage, key }: { readonly stage: StageConfig; readonly key: LogKey }) {
    super(scope, id, {
      encryptionKey: key,
      retention: stage.logRetentionDays,
      removalPolicy: removalPolicy(stage),
    });
  }
}
