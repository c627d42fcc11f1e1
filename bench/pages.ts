/** What reads and a creation ask of DynamoDB: calls, capacity, items. Counted by the API itself and by the engine. */
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { activityInput, FIRST_PAGE, loadActivities, ONE, PAGE } from './data.ts';
import { count, type Figure } from './figure.ts';
import { ask, type Registry, startRegistry } from './support.ts';

const CREATE = `mutation ($input: CreateProcessingActivityInput!) {
  createProcessingActivity(input: $input) { outcome processingActivity { id } userErrors { message } } }`;

export async function pages(): Promise<Figure[]> {
  const registry = await startRegistry();
  try {
    await loadActivities(registry, 400);
    return [...(await reads(registry)), ...(await creation(registry))];
  } finally {
    await registry.stop();
  }
}

async function reads(registry: Registry): Promise<Figure[]> {
  const page = await ask(registry, PAGE, FIRST_PAGE);
  const { calls, capacityUnits } = page.extensions.dynamodb;
  const tagged = await ask(registry, PAGE, { ...FIRST_PAGE, filter: { ippTag: 'IPP6_ACCESS' } });
  const byTag = tagged.extensions.dynamodb;
  const one = await ask(registry, ONE, { id: page.data.processingActivities.edges[0].node.id });
  const rows = page.data.processingActivities.edges.length + tagged.data.processingActivities.edges.length;
  if (rows !== 100 || !one.data.processingActivity) throw new Error('the reads did not find what was written');
  return [
    held('page of 50 activities with disclosures and tags: calls', calls, 'calls', 1),
    held('page of 50 activities with disclosures and tags: read capacity', capacityUnits, 'RCU', 7),
    held('page of 50 by IPP tag: calls, one after another', byTag.calls, 'calls', 2),
    { figure: 'page of 50 by IPP tag: read capacity', ours: count(byTag.capacityUnits, 'RCU') },
    held('record by id with disclosures: calls', one.extensions.dynamodb.calls, 'calls', 1),
  ];
}

function held(figure: string, value: number, unit: string, most: number): Figure {
  return { figure, ours: count(value, unit), bar: `≤ ${most}`, met: value <= most };
}

/** One activity with four tags, three disclosures and an idempotency key. */
async function creation(registry: Registry): Promise<Figure[]> {
  const { content, children, ...keys } = activityInput(100_000);
  const before = await countItems(registry);
  const input = { ...keys, processingActivity: content, offshoreDisclosures: children, idempotencyKey: 'bench' };
  const { data, extensions } = await ask(registry, CREATE, { input });
  if (data.createProcessingActivity.outcome !== 'CREATED') throw new Error(JSON.stringify(data));
  const items = (await countItems(registry)) - before;
  const { calls, capacityUnits } = extensions.dynamodb;
  const what = 'creation of an activity with four tags, three disclosures and an idempotency key';
  return [
    { figure: `${what}: calls, all in one transaction`, ours: count(calls, 'calls'), bar: '1', met: calls === 1 },
    { figure: `${what}: items written`, ours: count(items, 'items') },
    { figure: `${what}: write capacity`, ours: count(capacityUnits, 'WCU') },
  ];
}

async function countItems({ client, config }: Registry): Promise<number> {
  let items = 0;
  let ExclusiveStartKey: Record<string, never> | undefined;
  do {
    const output = await client.send(
      new ScanCommand({ TableName: config.tableName, Select: 'COUNT', ExclusiveStartKey, ConsistentRead: true }),
    );
    items += output.Count ?? 0;
    ExclusiveStartKey = output.LastEvaluatedKey as typeof ExclusiveStartKey;
  } while (ExclusiveStartKey);
  return items;
}
