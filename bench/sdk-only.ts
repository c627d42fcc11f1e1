/** A function that only reaches DynamoDB and logs: what the start of the whole registry is compared with. */
import { Logger } from '@aws-lambda-powertools/logger';
import {
  BatchGetItemCommand,
  DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});
const logger = new Logger();

export const handler = (input: never) => {
  logger.info('called');
  const commands = [
    new BatchGetItemCommand(input),
    new GetItemCommand(input),
    new QueryCommand(input),
    new TransactWriteItemsCommand(input),
  ];
  return Promise.all(commands.map((command) => client.send(command as GetItemCommand)));
};
