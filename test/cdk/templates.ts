import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import type { Part } from '#cdk/constructs/registry-stack.ts';
import { synthesize, templateOf } from '#cdk/synthesize.ts';

/** The templates of one stage. Bundling and CDK's check of templates are slow and have tests of their own. */
export function templatesOf(stage: string, context: Record<string, string> = {}): Record<Part, Template> {
  const outdir = mkdtempSync(path.join(tmpdir(), 'registry-cdk-'));
  try {
    const assembly = synthesize({ outdir, stage, context, bundle: false, validate: false });
    const part = (name: Part) => Template.fromJSON(structuredClone(templateOf(assembly, stage, name)));
    const identity = context.tokenIssuer ? EMPTY : part('identity');
    return {
      table: part('table'),
      bucket: part('bucket'),
      api: part('api'),
      sweep: part('sweep'),
      feed: part('feed'),
      snapshot: part('snapshot'),
      identity,
    };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

const EMPTY = Template.fromJSON({ Resources: {} });

/** An issuer of one's own, so that no user pool is made. */
export const OWN_ISSUER = { tokenIssuer: 'https://login.example.govt.nz/', tokenAudience: 'registry,reports' };

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: Record<string, Record<string, unknown>>;
}

/** Properties of every resource of a type. */
export function propertiesOf(template: Template, type: string) {
  return Object.values(template.findResources(type)).map((resource) => resource.Properties);
}

/** Properties of the one resource of a type. */
export function onlyOne(template: Template, type: string) {
  const all = propertiesOf(template, type);
  if (all.length !== 1) throw new Error(`Expected one ${type}, found ${all.length}`);
  return all[0];
}

/** Statements of the IAM policies of a stack: what its roles may do. */
export function statementsOf(template: Template): Statement[] {
  return propertiesOf(template, 'AWS::IAM::Policy').flatMap((policy): Statement[] => policy.PolicyDocument.Statement);
}

export function actionsOf({ Action }: Statement): string[] {
  return [Action].flat();
}
