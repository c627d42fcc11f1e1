import {
  type AnyRecord,
  onlyField,
  RECORD_TYPE_NAMES,
  RecordTypeOfDocument,
  recordOperations,
} from '../../client/index.ts';
import { agencyOption, type Cli, defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { UsageError } from '../failures.ts';
import { instantIfGiven } from '../input/instants.ts';
import { recordType } from '../records/types.ts';

export const get = defineCommand({
  command: 'get [id]',
  describe: 'Print one record with its whole content',
  examples: [
    ['registry get QUNUOmFjYzowMU04SFBYS0RDQkNNNlJI', 'By its id'],
    [
      'registry get --type activity --agency inland-revenue --key ir-custom-audiences -o yaml',
      'By your own key, as YAML',
    ],
    ['registry get --type agency --key inland-revenue --as-of 2026-05-01', 'As it was at the start of a day'],
  ],
  builder: (yargs) =>
    yargs
      .positional('id', { type: 'string', describe: 'The id of the record' })
      .option('type', {
        alias: 't',
        type: 'string',
        requiresArg: true,
        describe: `Type of record: ${RECORD_TYPE_NAMES.join(', ')}`,
      })
      .option('key', { alias: 'k', type: 'string', requiresArg: true, describe: "The record's own key, with --type" })
      .option('agency', agencyOption())
      .option('as-of', {
        type: 'string',
        requiresArg: true,
        describe: 'As it was at this instant or at the start of this day',
      })
      .conflicts('key', 'id'),
  run: async (cli, { id, type, key, 'as-of': text }) => {
    const asOf = instantIfGiven(text, '--as-of');
    if (id === undefined && (key === undefined || type === undefined)) {
      throw new UsageError('name a record by its id, or by --type and --key');
    }
    const record = id === undefined ? await byKey(cli, type ?? '', key ?? '', asOf) : await byId(cli, id, type, asOf);
    if (!record) {
      cli.warn(`registry: there is no such record${asOf ? ` at ${asOf}` : ''}`);
      return EXIT.findings;
    }
    await cli.output.object(record);
    return EXIT.ok;
  },
});

async function byKey(cli: Cli, typeText: string, key: string, asOf: string | undefined): Promise<AnyRecord | null> {
  const type = recordType(typeText);
  const named = type === 'Agency' ? { key } : { agency: cli.agency(), externalKey: key };
  const client = await cli.client();
  return onlyField(await client.request(recordOperations(type).getByKey, { ...named, asOf }, { signal: cli.signal }));
}

async function byId(cli: Cli, id: string, typeText: string | undefined, asOf: string | undefined) {
  const client = await cli.client();
  const { signal } = cli;
  const named =
    typeText === undefined ? (await client.request(RecordTypeOfDocument, { id, asOf }, { signal })).node : undefined;
  if (named === null) return null;
  const { get, getByKey } = recordOperations(recordType(named?.__typename ?? typeText ?? ''));
  if (get) return onlyField(await client.request(get, { id, asOf }, { signal }));
  // an agency is asked for by its key
  const query = 'query AgencyKey($id: ID!, $asOf: DateTime) { node(id: $id, asOf: $asOf) { ... on Agency { key } } }';
  const { data } = await client.send(query, { id, asOf }, { signal });
  const { node } = data as { node: { key: string } | null };
  return node && onlyField(await client.request(getByKey, { key: node.key, asOf }, { signal }));
}
