import { RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { StageConfig } from '../stages.ts';

export const SERVICE = 'nz-privacy-registry';

/** Parts the registry is deployed in, each a stack: what holds data is apart from what is replaced with every release. */
export type Part = 'table' | 'identity' | 'api' | 'sweep' | 'feed' | 'bucket' | 'snapshot';

/** `nz-privacy-registry-production-table`: the one place that makes stack names. */
export function stackName(stage: Pick<StageConfig, 'name'>, part: Part): string {
  return `${SERVICE}-${stage.name}-${part}`;
}

export interface RegistryStackProps {
  readonly stage: StageConfig;
  readonly part: Part;
  readonly description: string;
  /** Whether the stack holds what cannot be made again; such a stack refuses deletion where data is kept. */
  readonly holdsData: boolean;
}

/** A stack with the house's name and cost tags, for whatever account and region it is deployed to. */
export class RegistryStack extends Stack {
  constructor(scope: Construct, { stage, part, description, holdsData }: RegistryStackProps) {
    super(scope, stackName(stage, part), {
      stackName: stackName(stage, part),
      description,
      terminationProtection: holdsData && stage.keepData,
      analyticsReporting: false,
    });
    Tags.of(this).add('service', SERVICE);
    Tags.of(this).add('stage', stage.name);
    Tags.of(this).add('part', part);
    Tags.of(this).add('cost-centre', `${SERVICE}-${stage.name}`);
  }
}

/** What becomes of a resource that holds data or evidence when its stack is deleted. */
export function removalPolicy(stage: StageConfig): RemovalPolicy {
  return stage.keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
}
