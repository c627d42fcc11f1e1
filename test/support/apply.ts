import { createHash } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { type Content, unique } from './builders.ts';
import { dataOf, type World } from './records.ts';
import { type Answer, TABLE, type TestRegistry } from './registry.ts';

const PAYLOAD = `
  results {
    index externalKey recordType outcome recordId version
    changes { field before after }
    userErrors { code field message currentVersion }
    warnings { code field message }
  }
  userErrors { code field message }`;

/** Sends records to apply in a world, unless the input names another agency. */
export const sendApply = (world: World, records: Content[], input: Content = {}): Promise<Answer> =>
  world.caller.query(`mutation ($input: ApplyRecordsInput!) { applyRecords(input: $input) { ${PAYLOAD} } }`, {
    input: { agency: world.agency, records, ...input },
  });

/** Applies records, which the server must answer with a payload. */
export const applyTo = async (world: World, records: Content[], input: Content = {}) =>
  dataOf(await sendApply(world, records, input)).applyRecords;

/** Applies records and answers with what became of each. */
export async function resultsOf(world: World, records: Content[], input: Content = {}): Promise<Content[]> {
  const { results, userErrors } = await applyTo(world, records, input);
  if (userErrors.length > 0) throw new Error(`refused as a whole: ${JSON.stringify(userErrors)}`);
  return results;
}

export const outcomesOf = (results: Content[]): string[] => results.map(({ outcome }) => outcome);

/** Codes and fields of what was refused. */
export const refusalsOf = (results: Content[]): [code: string, field: string][] =>
  results.flatMap(({ userErrors }) => userErrors.map(({ code, field }: Content) => [code, field.join('.')]));

/** A record under a key that no other test uses. */
export const record = (field: string, content: Content, more: Content = {}): Content => ({
  externalKey: unique('record'),
  [field]: content,
  ...more,
});

/** Every item of the table, as a count and a digest of all that is stored. */
export async function wholeTable({ client }: TestRegistry): Promise<string> {
  const scan = (ExclusiveStartKey: ScanCommand['input']['ExclusiveStartKey']) =>
    client.send(new ScanCommand({ TableName: TABLE, ExclusiveStartKey }));
  const texts: string[] = [];
  let start: Awaited<ReturnType<typeof scan>>['LastEvaluatedKey'];
  do {
    const page = await scan(start);
    texts.push(
      ...(page.Items ?? []).map((item) => JSON.stringify(item, Object.keys(item).concat('S', 'N', 'B').sort())),
    );
    start = page.LastEvaluatedKey;
  } while (start);
  const digest = createHash('sha256').update(texts.sort().join('\n')).digest('hex');
  return `${texts.length} items ${digest}`;
}
