import { listRecords, RECORD_TYPE_NAMES, recordOperations } from '../../client/index.ts';
import { agencyOption, defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { firstOf } from '../first-of.ts';
import { instantIfGiven } from '../input/instants.ts';
import { wholeNumber } from '../input/numbers.ts';
import { recordColumns } from '../records/columns.ts';
import { parseFilter, parseSort } from '../records/conditions.ts';
import { recordType } from '../records/types.ts';

const DEFAULT_LIMIT = 100;

export const list = defineCommand({
  command: 'list <type>',
  describe: 'List the records of a type',
  examples: [
    ['registry list agencies', 'The agencies in which the token has a role'],
    ['registry list processing-activity -a inland-revenue --filter ippTag=IPP12_DISCLOSURE_OUTSIDE_NZ', 'By a tag'],
    ['registry list provider -a inland-revenue --sort next-review --columns name,status,nextReview', 'In an order'],
    ['registry list breach -a inland-revenue --all -o csv > breaches.csv', 'All of them, every field, as CSV'],
  ],
  builder: (yargs) =>
    yargs
      .positional('type', {
        type: 'string',
        demandOption: true,
        describe: `Type of record: ${RECORD_TYPE_NAMES.join(', ')}`,
      })
      .option('agency', agencyOption())
      .option('filter', {
        alias: 'f',
        type: 'string',
        array: true,
        nargs: 1,
        describe: 'Condition: field=value, field.operator=value or the filter as JSON; several must all hold',
      })
      .option('sort', { type: 'string', requiresArg: true, describe: 'Order: field or field:desc' })
      .option('limit', {
        alias: 'n',
        type: 'number',
        requiresArg: true,
        describe: `At most so many records; ${DEFAULT_LIMIT} unless --all`,
      })
      .option('all', { type: 'boolean', describe: 'Every record, however many' })
      .option('as-of', {
        type: 'string',
        requiresArg: true,
        describe: 'As the records were at this instant or at the start of this day',
      })
      .option('columns', {
        alias: 'c',
        type: 'string',
        requiresArg: true,
        describe: 'Columns of a table: name,retention.period',
      })
      .conflicts('all', 'limit'),
  run: async (cli, options) => {
    const type = recordType(options.type);
    const limit = options.all ? Number.POSITIVE_INFINITY : wholeNumber(options.limit ?? DEFAULT_LIMIT, '--limit');
    const columns = recordColumns(type, options.columns);
    const csvPaths = options.columns === undefined ? recordOperations(type).paths : undefined;
    const variables = {
      ...(type === 'Agency' ? {} : { agency: cli.agency() }),
      filter: parseFilter(type, options.filter ?? []),
      sort: parseSort(type, options.sort),
      asOf: instantIfGiven(options['as-of'], '--as-of'),
    };
    const records = listRecords(await cli.client(), type, variables, { signal: cli.signal });
    let isCut = false;
    const shown = firstOf(records, limit, () => {
      isCut = true;
    });
    await cli.output.rows(shown, { columns, csvPaths });
    if (isCut) cli.note(`registry: the first ${limit}; there are more (--limit N or --all)`);
    return EXIT.ok;
  },
});
