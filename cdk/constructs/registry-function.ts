import { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  type FunctionProps,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { writeLogStreams } from '../permissions.ts';
import type { StageConfig } from '../stages.ts';
import { ImpactAlarm } from './impact-alarm.ts';
import { type LogKey, RegistryLogGroup } from './registry-logs.ts';
import { SERVICE } from './registry-stack.ts';

const DEFAULTS = {
  runtime: Runtime.NODEJS_24_X,
  architecture: Architecture.ARM_64,
  // CPU comes with memory. 1024 MB is well above what the registry holds and buys over half a core for start-up.
  memorySize: 1024,
  // Below the API's limit, so that a slow request ends with the function's own log line.
  timeout: Duration.seconds(20),
  tracing: Tracing.ACTIVE,
  loggingFormat: LoggingFormat.JSON,
  systemLogLevelV2: SystemLogLevel.INFO,
} as const;

const DEFAULT_ENVIRONMENT = {
  POWERTOOLS_SERVICE_NAME: SERVICE,
  NODE_OPTIONS: '--enable-source-maps',
} as const;

/** Chosen by the house, not by callers. */
type Fixed =
  | 'role'
  | 'logGroup'
  | 'runtime'
  | 'architecture'
  | 'reservedConcurrentExecutions'
  | 'applicationLogLevelV2';

export interface RegistryFunctionProps extends Omit<FunctionProps, Fixed> {
  readonly stage: StageConfig;
  readonly logKey: LogKey;
  /**
   * What people notice when the function fails, is refused capacity, or is slow; the last two are left out where a refused
   * call is no loss and nobody waits.
   */
  readonly impact: { readonly errors: string; readonly throttles?: string; readonly slow?: string };
  /** Concurrent executions set aside, and the ceiling. @default the stage's */
  readonly reservedConcurrency?: number;
}

/**
 * A Lambda function with the house's runtime, logs, tracing, ceiling and alarms. Its role starts with its own log group
 * only. The environment is merged apart: a caller adds to the defaults and cannot wipe them by leaving them out.
 */
export class RegistryFunction extends LambdaFunction {
  readonly logs: RegistryLogGroup;

  constructor(
    scope: Construct,
    id: string,
    { stage, logKey, impact, environment, reservedConcurrency, ...overrides }: RegistryFunctionProps,
  ) {
    const logs = new RegistryLogGroup(scope, `${id}Logs`, { stage, key: logKey });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(writeLogStreams(logs.logGroupArn));
    super(scope, id, {
      ...DEFAULTS,
      ...overrides,
      role,
      logGroup: logs,
      applicationLogLevelV2: ApplicationLogLevel[stage.logLevel],
      reservedConcurrentExecutions: reservedConcurrency ?? stage.reservedConcurrency,
      environment: { ...DEFAULT_ENVIRONMENT, LOG_LEVEL: stage.logLevel, ...environment },
    });
    this.logs = logs;
    this.addAlarms(stage, impact);
  }

  private addAlarms(stage: StageConfig, impact: RegistryFunctionProps['impact']): void {
    const period = Duration.minutes(5);
    new ImpactAlarm(this, 'Errors', {
      stage,
      impact: impact.errors,
      metric: this.metricErrors({ period, statistic: 'Sum' }),
      threshold: 1,
    });
    if (impact.throttles !== undefined) {
      new ImpactAlarm(this, 'Throttles', {
        stage,
        impact: impact.throttles,
        metric: this.metricThrottles({ period, statistic: 'Sum' }),
        threshold: 1,
      });
    }
    if (impact.slow === undefined) return;
    new ImpactAlarm(this, 'SlowRequests', {
      stage,
      impact: impact.slow,
      metric: this.metricDuration({ period, statistic: 'p99' }),
      threshold: Duration.seconds(3).toMilliseconds(),
      // A burst of cold starts is over in five minutes; fifteen slow minutes are not.
      evaluationPeriods: 3,
    });
  }
}
