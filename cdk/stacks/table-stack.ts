import { CfnOutput, Duration } from 'aws-cdk-lib';
import { AttributeType, BillingMode, StreamViewType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyDocument } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { TABLE_SHAPE } from '../../lib/store/table-shape.ts';
import { ImpactAlarm } from '../constructs/impact-alarm.ts';
import { RegistryStack, removalPolicy } from '../constructs/registry-stack.ts';
import { refuseClearText, refuseOtherAccounts } from '../permissions.ts';
import type { StageConfig } from '../stages.ts';

/** The registry's table and its key: the one stack that must never be lost. */
export class TableStack extends RegistryStack {
  readonly table: Table;
  readonly key: Key;

  constructor(scope: Construct, stage: StageConfig) {
    super(scope, {
      stage,
      part: 'table',
      holdsData: true,
      description: `Records of the privacy registry, ${stage.name}`,
    });
    this.key = new Key(this, 'Key', {
      description: `Records of the privacy registry, ${stage.name}`,
      enableKeyRotation: true,
      pendingWindow: Duration.days(stage.keepData ? 30 : 7),
      removalPolicy: removalPolicy(stage),
    });
    this.table = this.addTable(stage);
    this.addAlarms(stage);
    new CfnOutput(this, 'TableName', { value: this.table.tableName, description: 'DynamoDB table of the registry' });
  }

  /**
   * `Table` and not `TableV2`: the latter becomes AWS::DynamoDB::GlobalTable, which template checkers such as cdk-nag
   * do not look at, so a table without backup would pass them in silence. One region is all the registry needs.
   */
  private addTable(stage: StageConfig): Table {
    return new Table(this, 'Table', {
      partitionKey: { name: TABLE_SHAPE.partitionKey, type: AttributeType.STRING },
      sortKey: { name: TABLE_SHAPE.sortKey, type: AttributeType.STRING },
      timeToLiveAttribute: TABLE_SHAPE.timeToLive,
      stream: StreamViewType[TABLE_SHAPE.streamViewType],
      billingMode: BillingMode[TABLE_SHAPE.billingMode],
      maxReadRequestUnits: stage.tableCeiling.readUnits,
      maxWriteRequestUnits: stage.tableCeiling.writeUnits,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      deletionProtection: stage.keepData,
      removalPolicy: removalPolicy(stage),
      resourcePolicy: new PolicyDocument({ statements: [refuseClearText(), refuseOtherAccounts()] }),
    });
  }

  private addAlarms(stage: StageConfig): void {
    const impacts = {
      ReadThrottleEvents: 'People see errors or empty pages: the table refuses reads above its ceiling or a hot key.',
      WriteThrottleEvents: 'Changes to the register are refused: the table is above its write ceiling or a key is hot.',
    };
    for (const [name, impact] of Object.entries(impacts)) {
      new ImpactAlarm(this, name, {
        stage,
        impact,
        metric: this.table.metric(name, { period: Duration.minutes(5), statistic: 'Sum' }),
        threshold: 10,
      });
    }
  }
}
