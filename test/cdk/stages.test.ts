import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { selectStages } from '#cdk/stage-context.ts';
import { STAGES } from '#cdk/stages.ts';
import { synthesize } from '#cdk/synthesize.ts';

const select = (context: Record<string, unknown>) => selectStages((key) => context[key]);

describe('all stages at once', () => {
  let outdir: string;
  beforeAll(() => {
    outdir = mkdtempSync(path.join(tmpdir(), 'registry-cdk-'));
  });
  afterAll(() => rmSync(outdir, { recursive: true }));

  test('synthesize, pass CloudFormation validation, and make seven stacks each', () => {
    const { stacks } = synthesize({ outdir, bundle: false });
    expect(stacks.map((stack) => stack.stackName).toSorted()).toEqual(
      STAGES.flatMap(({ name }) =>
        ['api', 'bucket', 'feed', 'identity', 'snapshot', 'sweep', 'table'].map(
          (part) => `nz-privacy-registry-${name}-${part}`,
        ),
      ).toSorted(),
    );
    expect(readdirSync(outdir)).toContain('nz-privacy-registry-production-api.template.json');
    const guarded = stacks.filter((stack) => stack.terminationProtection).map((stack) => stack.stackName);
    expect(guarded.toSorted()).toEqual([
      'nz-privacy-registry-production-bucket',
      'nz-privacy-registry-production-identity',
      'nz-privacy-registry-production-table',
    ]);
  });
});

test('production hides the schema and keeps its data; the sandbox does neither', () => {
  const [sandbox, production] = STAGES;
  expect(sandbox).toMatchObject({ name: 'sandbox', introspection: true, keepData: false });
  expect(production).toMatchObject({ name: 'production', introspection: false, keepData: true });
});

test('context chooses one stage and overrides what is particular to a deployment', () => {
  const [stage, ...others] = select({
    stage: 'production',
    tokenIssuer: 'https://login.example.govt.nz',
    tokenAudience: 'one, two',
    reservedConcurrency: '7',
  });
  expect(others).toEqual([]);
  expect(stage).toMatchObject({
    name: 'production',
    logLevel: 'INFO',
    tokenIssuer: 'https://login.example.govt.nz',
    tokenAudience: ['one', 'two'],
    reservedConcurrency: 7,
  });
});

test.each([
  ['a stage that does not exist', { stage: 'staging' }, 'There is no stage "staging"'],
  [
    'an override without a stage',
    { corsOrigins: 'https://a.nz' },
    '-c corsOrigins=... needs -c stage=<sandbox|production>',
  ],
  [
    'an issuer in clear text',
    { stage: 'sandbox', tokenIssuer: 'http://a.nz', tokenAudience: 'x' },
    'must be an https address',
  ],
  ['an issuer without audience', { stage: 'sandbox', tokenIssuer: 'https://a.nz' }, 'tokenIssuer needs tokenAudience'],
  ['an audience without issuer', { stage: 'sandbox', tokenAudience: 'x' }, 'tokenAudience needs tokenIssuer'],
  ['every origin', { stage: 'sandbox', corsOrigins: '*' }, 'corsOrigins must name each origin'],
  ['no concurrency', { stage: 'sandbox', reservedConcurrency: '0' }, 'must be a whole number above zero'],
  ['grants that are no map', { stage: 'sandbox', iamGrants: '["a:viewer"]' }, 'iamGrants must be JSON like'],
  ['a value that is no text', { stage: 'sandbox', grantsClaim: 3 }, 'grantsClaim must be text'],
])('%s is refused with what to do', (_, context, message) => {
  expect(() => select(context)).toThrow(message);
});
