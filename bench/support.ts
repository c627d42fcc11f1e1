import { setTimeout as sleep } from 'node:timers/promises';
import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Config } from '#lib/config.ts';
import { createClient, createDependencies, type Dependencies } from '#lib/dependencies.ts';
import { createHttpHandler, type HttpHandler } from '#lib/http.ts';
import { createTokenSigner, DEVELOPMENT_AUDIENCE, DEVELOPMENT_ISSUER, type TokenSigner } from '#lib/local/tokens.ts';
import { createLog } from '#lib/logging/log.ts';
import { TABLE_SHAPE as T } from '#lib/store/table-shape.ts';

/** The registry in this process, on an engine that runs elsewhere. */
export interface Registry {
  client: DynamoDBClient;
  config: Config;
  dependencies: Dependencies;
  handler: HttpHandler;
  signer: TokenSigner;
}

/** A registry configured like a production stage; it logs nothing unless LOG_LEVEL says so. */
export async function createRegistry(endpoint: string): Promise<Registry> {
  const config: Config = {
    tableName: 'registry-bench',
    tokenIssuer: DEVELOPMENT_ISSUER,
    tokenAudiences: [DEVELOPMENT_AUDIENCE],
    tokenJwksUri: '',
    grantsClaim: 'cognito:groups',
    iamGrants: {},
    introspection: false,
    dynamodbEndpoint: endpoint,
  };
  const client = createClient(endpoint);
  const signer = await createTokenSigner();
  const log = createLog(process.env.LOG_LEVEL ?? 'SILENT');
  const dependencies = createDependencies(config, signer.keys, { client, log });
  return { client, config, dependencies, handler: createHttpHandler(dependencies), signer };
}

/** A token of someone who may do everything in every agency. */
export const tokenFor = ({ signer }: Registry): Promise<string> =>
  signer.sign('bench', ['*:admin', '*:privacy_officer']);

/**
 * The registry's table without its stream: nothing reads it here, and the local engine's cost of a write grows with
 * every record in a stream, which DynamoDB's does not.
 */
export async function createBenchTable({ client, config }: Registry): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: config.tableName,
      BillingMode: T.billingMode,
      AttributeDefinitions: [T.partitionKey, T.sortKey].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S' as const,
      })),
      KeySchema: [
        { AttributeName: T.partitionKey, KeyType: 'HASH' },
        { AttributeName: T.sortKey, KeyType: 'RANGE' },
      ],
    }),
  );
}

/** Waits, at most 10 seconds, until something answers at the address. */
export async function untilAnswering(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await sleep(50);
  }
  throw new Error(`nothing answered at ${address} within 10 seconds`);
}
