import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { TABLE_SHAPE as T } from '../store/table-shape.ts';
import { EngineError } from './engine.ts';

/** Makes the table where there is none; refuses one of another shape. */
export async function ensureTable(client: DynamoDBClient, tableName: string): Promise<'created' | 'found'> {
  const found = await describe(client, tableName);
  if (!found) {
    await createTable(client, tableName);
    return 'created';
  }
  const keys = (found.KeySchema ?? []).map(({ AttributeName }) => AttributeName).join(',');
  if (keys === `${T.partitionKey},${T.sortKey}`) return 'found';
  throw new EngineError(
    `the table "${tableName}" has the keys ${keys || 'none'}, not ${T.partitionKey},${T.sortKey}: it is not this registry's; name another with TABLE_NAME or remove the data folder`,
  );
}

async function describe(client: DynamoDBClient, tableName: string) {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: tableName }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

/** Without its stream where nothing reads it: the local engine's cost of a write grows with all that the stream holds. */
export async function createTable(client: DynamoDBClient, tableName: string, { stream = true } = {}): Promise<void> {
  await client.send(
    new CreateTableCommand({
      TableName: tableName,
      BillingMode: T.billingMode,
      AttributeDefinitions: [T.partitionKey, T.sortKey].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S' as const,
      })),
      KeySchema: [
        { AttributeName: T.partitionKey, KeyType: 'HASH' },
        { AttributeName: T.sortKey, KeyType: 'RANGE' },
      ],
      ...(stream && { StreamSpecification: { StreamEnabled: true, StreamViewType: T.streamViewType } }),
    }),
  );
}
