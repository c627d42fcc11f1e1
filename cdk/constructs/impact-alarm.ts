import { Alarm, type AlarmProps, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import type { StageConfig } from '../stages.ts';

export interface ImpactAlarmProps extends Omit<AlarmProps, 'alarmDescription' | 'evaluationPeriods'> {
  readonly stage: StageConfig;
  /** One sentence for whoever is woken: what people cannot do while this alarm is on. */
  readonly impact: string;
  /** @default 1 */
  readonly evaluationPeriods?: number;
}

/** An alarm that says what its failure means to people. Quiet periods are good news: nobody called. */
export class ImpactAlarm extends Alarm {
  constructor(scope: Construct, id: string, { stage, impact, ...alarm }: ImpactAlarmProps) {
    super(scope, id, {
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      ...alarm,
      alarmDescription: impact,
    });
    if (stage.alarmTopicArn === undefined) return;
    const action = new SnsAction(Topic.fromTopicArn(this, 'Topic', stage.alarmTopicArn));
    this.addAlarmAction(action);
    this.addOkAction(action);
  }
}
