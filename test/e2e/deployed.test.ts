import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  UpdateTimeToLiveCommand,
  type UpdateTimeToLiveCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { CloudAssembly } from 'aws-cdk-lib/cx-api';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { functionFolder, synthesize, templateOf } from '#cdk/synthesize.ts';
import { createClient } from '#lib/dependencies.ts';
import type { HttpHandler } from '#lib/http.ts';
import { type Engine, startEngine } from '#lib/local/engine.ts';
import { gatewayEvent } from '#lib/local/gateway-event.ts';
import { type Answer, send } from '#test/support/registry.ts';

/**
 * What would be deployed, run here: the table as the synthesized template defines it, the bundled asset with the
 * template's environment, and gateway events through its handler. Only what the cloud would fill in is filled in: the
 * table's name, the address of the engine, and the issuer's keys.
 */
const ISSUER = 'https://issuer.example';
const AUDIENCE = 'registry';
const STAGE = 'sandbox';

let folder: string;
let assembly: CloudAssembly;
let engine: Engine;
let issuer: Server;
let handler: HttpHandler;
let sign: (grants: string[], changes?: { audience?: string }) => Promise<string>;
const before = { ...process.env };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'registry-cdk-'));
  assembly = synthesize({ outdir: folder, stage: STAGE, context: { tokenIssuer: ISSUER, tokenAudience: AUDIENCE } });
  engine = await startEngine();
  const tableName = await createTemplateTable();
  const jwksUri = await startIssuer();
  Object.assign(process.env, templateEnvironment({ TABLE_NAME: tableName, SNAPSHOT_BUCKET: 'not reached here' }), {
    DYNAMODB_ENDPOINT: engine.endpoint,
    TOKEN_JWKS_URI: jwksUri,
    LOG_LEVEL: 'SILENT',
  });
  const bundle = await import(pathToFileURL(join(functionFolder(assembly, STAGE), 'index.js')).href);
  handler = bundle.handler ?? bundle.default.handler;
});

afterAll(async () => {
  process.env = before;
  issuer?.close();
  await engine?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function propertiesOf(part: 'table' | 'api', type: string): Record<string, unknown> {
  const found = Object.values(templateOf(assembly, STAGE, part).Resources).filter((resource) => resource.Type === type);
  expect(found).toHaveLength(1);
  return found[0]?.Properties ?? {};
}

/** Makes the table from the template's own properties; those that only the cloud has (keys, policies) do not apply. */
async function createTemplateTable(): Promise<string> {
  const { KeySchema, AttributeDefinitions, BillingMode, StreamSpecification, TimeToLiveSpecification } = propertiesOf(
    'table',
    'AWS::DynamoDB::Table',
  );
  const client = createClient(engine.endpoint);
  const TableName = 'registry-from-template';
  await client.send(
    new CreateTableCommand({
      TableName,
      KeySchema,
      AttributeDefinitions,
      BillingMode,
      StreamSpecification: { StreamEnabled: true, ...(StreamSpecification as object) },
    } as CreateTableCommandInput),
  );
  await client.send(
    new UpdateTimeToLiveCommand({ TableName, TimeToLiveSpecification } as UpdateTimeToLiveCommandInput),
  );
  client.destroy();
  return TableName;
}

/** The function's environment in the template; what refers to other resources is given by name. */
function templateEnvironment(resolved: Record<string, string>): Record<string, string> {
  const { Variables } = propertiesOf('api', 'AWS::Lambda::Function').Environment as {
    Variables: Record<string, unknown>;
  };
  return Object.fromEntries(
    Object.entries(Variables).map(([name, value]) => {
      const text = typeof value === 'string' ? value : resolved[name];
      if (text === undefined) throw new Error(`the template's ${name} refers to something this test does not know`);
      return [name, text];
    }),
  );
}

/** An issuer with one key, answering at its key address as any OIDC provider does. */
async function startIssuer(): Promise<string> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  issuer = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  });
  issuer.listen(0, '127.0.0.1');
  await once(issuer, 'listening');
  sign = (grants, { audience = AUDIENCE } = {}) =>
    new SignJWT({ 'cognito:groups': grants })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(ISSUER)
      .setAudience(audience)
      .setSubject('deployed')
      .setExpirationTime('5m')
      .sign(privateKey);
  const address = issuer.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/.well-known/jwks.json`;
}

const ask = async (grants: string[], query: string, variables?: Record<string, unknown>): Promise<Answer> =>
  send(handler, await sign(grants), { query, variables });

describe('what CDK deploys', () => {
  test('creates, reads, changes and lists records', async () => {
    const all = ['*:admin', '*:privacy_officer'];
    const agency = await ask(
      all,
      'mutation { createAgency(input: { key: "kea", agency: { legalName: "Kea" } }) { outcome } }',
    );
    expect(agency.data.createAgency.outcome).toBe('CREATED');

    const created = await ask(
      ['kea:editor'],
      `mutation { createProcessingActivity(input: { agency: "kea", externalKey: "one", processingActivity: {
        name: "One", purposes: ["Try"], status: ACTIVE, ippTags: [{ tag: IPP12_DISCLOSURE_OUTSIDE_NZ }] },
        offshoreDisclosures: [{ recipient: "R", countries: ["AU"] }] }) { outcome processingActivity { id version } userErrors { message } } }`,
    );
    const { id } = created.data.createProcessingActivity.processingActivity;

    const updated = await ask(
      ['kea:editor'],
      `mutation($id: ID!) { updateProcessingActivity(input: { id: $id, expectedVersion: 1, processingActivity: { owner: "Owner" } }) { outcome } }`,
      { id },
    );
    expect(updated.data.updateProcessingActivity.outcome).toBe('UPDATED');

    const listed = await ask(
      ['kea:viewer'],
      `{ processingActivities(agency: "kea", filter: { ippTag: IPP12_DISCLOSURE_OUTSIDE_NZ }) { nodes {
        version owner agency { legalName } offshoreDisclosures { nodes { recipient activity { name } } } history { nodes { version action } } } } }`,
    );
    expect(listed.data.processingActivities.nodes).toEqual([
      {
        version: 2,
        owner: 'Owner',
        agency: { legalName: 'Kea' },
        offshoreDisclosures: { nodes: [{ recipient: 'R', activity: { name: 'One' } }] },
        history: {
          nodes: [
            { version: 2, action: 'UPDATE' },
            { version: 1, action: 'CREATE' },
          ],
        },
      },
    ]);
  });

  test('keeps breaches to privacy officers and answers the address of their assessment', async () => {
    const factor = '{ answered: false }';
    const created = await ask(
      ['kea:privacy_officer'],
      'mutation { createBreach(input: { agency: "kea", breach: { title: "B", kinds: [LOSS] } }) { breach { id } } }',
    );
    const assessed = await ask(
      ['kea:privacy_officer'],
      `mutation { assessBreach(input: { id: "${created.data.createBreach.breach.id}", expectedVersion: 1, seriousHarmAssessment: {
        reductionSteps: ${factor}, sensitivity: ${factor}, natureOfHarm: ${factor}, recipients: ${factor}, securityMeasures: ${factor}, otherMatters: ${factor} } })
        { breach { id status seriousHarmAssessmentRef } userErrors { message } } }`,
    );
    const { breach } = assessed.data.assessBreach;
    expect(breach).toMatchObject({
      status: 'UNDER_ASSESSMENT',
      seriousHarmAssessmentRef: `https://registry.test/serious-harm-assessments/${breach.id}`,
    });

    const { pathname } = new URL(breach.seriousHarmAssessmentRef);
    const get = async (grants: string[]) =>
      handler(
        gatewayEvent({
          method: 'GET',
          url: pathname,
          host: 'registry.test',
          headers: { authorization: `Bearer ${await sign(grants)}` },
        }),
      );
    expect(await get(['kea:auditor'])).toMatchObject({ statusCode: 200 });
    expect(await get(['kea:editor'])).toMatchObject({ statusCode: 403 });
    expect(
      (await ask(['kea:editor'], '{ breaches(agency: "kea") { nodes { id } } }')).errors?.[0]?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  test('answers a signed request by the grants of its IAM principal, and none without', async () => {
    const event = gatewayEvent({
      method: 'POST',
      url: '/iam/graphql',
      host: 'registry.test',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ viewer { subject } }"}',
    });
    expect(await handler(event)).toMatchObject({ statusCode: 401 });
    const userArn = 'arn:aws:sts::123456789012:assumed-role/Script/session';
    const signed = { ...event, requestContext: { ...event.requestContext, authorizer: { iam: { userArn } } } };
    expect(JSON.parse((await handler(signed)).body ?? '')).toMatchObject({ data: { viewer: { subject: userArn } } });
  });

  test('refuses a token for another audience and no token', async () => {
    const other = await send(handler, await sign(['*:admin'], { audience: 'elsewhere' }), {
      query: '{ viewer { subject } }',
    });
    expect(other).toMatchObject({ status: 401, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(await send(handler, undefined, { query: '{ viewer { subject } }' })).toMatchObject({ status: 401 });
  });

  test('says that it is well without a token', async () => {
    expect(
      await handler(gatewayEvent({ method: 'GET', url: '/health', host: 'registry.test', headers: {} })),
    ).toMatchObject({ statusCode: 200 });
  });
});
