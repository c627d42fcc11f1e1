import path from 'node:path';
import { App } from 'aws-cdk-lib';
import { BUNDLING_STACKS, type CloudAssembly } from 'aws-cdk-lib/cx-api';
import cdkJson from '../cdk.json' with { type: 'json' };
import { type Part, stackName } from './constructs/registry-stack.ts';
import { ApiStack } from './stacks/api-stack.ts';
import { BucketStack } from './stacks/bucket-stack.ts';
import { FeedStack } from './stacks/feed-stack.ts';
import { IdentityStack } from './stacks/identity-stack.ts';
import { SnapshotStack } from './stacks/snapshot-stack.ts';
import { SweepStack } from './stacks/sweep-stack.ts';
import { TableStack } from './stacks/table-stack.ts';
import { selectStages } from './stage-context.ts';
import type { StageConfig } from './stages.ts';

export interface AppOptions {
  /** Folder of the cloud assembly. @default what the CDK command line says */
  readonly outdir?: string;
  /** Name of one stage. @default all of them */
  readonly stage?: string;
  /** As `-c key=value` would give it. */
  readonly context?: Readonly<Record<string, string>>;
  /** False leaves the function's code out, for tests that only read templates. @default true */
  readonly bundle?: boolean;
  /** False leaves CDK's own check of the templates out, which takes a second at first use. @default true */
  readonly validate?: boolean;
}

/** The app with every selected stage, not yet synthesized. */
export function buildApp({ outdir, stage, context, bundle = true, validate = true }: AppOptions = {}): App {
  const app = new App({
    outdir,
    // The command line passes cdk.json by itself; a test does not, and must see the same feature flags.
    context: { ...cdkJson.context, ...context, ...(stage && { stage }), ...(!bundle && { [BUNDLING_STACKS]: [] }) },
    analyticsReporting: false,
    builtinCloudFormationValidation: validate,
  });
  for (const selected of selectStages((key) => app.node.tryGetContext(key))) addStage(app, selected);
  return app;
}

function addStage(app: App, stage: StageConfig): void {
  const records = new TableStack(app, stage);
  const tokens =
    stage.tokenIssuer === undefined
      ? new IdentityStack(app, stage).tokens
      : { issuer: stage.tokenIssuer, audience: stage.tokenAudience ?? [], scopes: stage.tokenScopes ?? [] };
  const files = new BucketStack(app, stage);
  new ApiStack(app, stage, { records, files, tokens });
  new SweepStack(app, stage, { records });
  new SnapshotStack(app, stage, { records, files });
  new FeedStack(app, stage, { records });
}

/**
 * Synthesizes as `cdk synth` does, bundling included, without the command line:
 *
 * ```ts
 * const assembly = synthesize({ outdir: mkdtempSync(path.join(tmpdir(), 'cdk-')), stage: 'sandbox' });
 * const template = templateOf(assembly, 'sandbox', 'api'); // also in <outdir>/<stack name>.template.json
 * const folder = functionFolder(assembly, 'sandbox'); // holds index.js, which exports `handler`, and index.js.map
 * ```
 *
 * No account, network or Docker is needed.
 */
export function synthesize(options: AppOptions & { readonly outdir: string }): CloudAssembly {
  return buildApp(options).synth();
}

/** A synthesized CloudFormation template, as far as one can know its shape. */
export interface CloudTemplate {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Record<string, unknown> }>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown }>>;
}

export function templateOf(assembly: CloudAssembly, stage: string, part: Part): CloudTemplate {
  return assembly.getStackByName(stackName({ name: stage }, part)).template;
}

/** The folder that is zipped and uploaded as a function's code. */
export function functionFolder(assembly: CloudAssembly, stage: string, part: Part = 'api'): string {
  const functions = Object.values(templateOf(assembly, stage, part).Resources).filter(
    ({ Type }) => Type === 'AWS::Lambda::Function',
  );
  const key = (functions[0]?.Properties.Code as { S3Key?: string } | undefined)?.S3Key;
  if (functions.length !== 1 || key === undefined)
    throw new Error(`Expected one function with an asset in stage ${stage}`);
  return path.join(assembly.directory, `asset.${path.parse(key).name}`);
}
