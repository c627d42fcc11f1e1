import { DeadlinesDocument, type DeadlinesQuery } from '../../client/index.ts';
import { agencyOption, defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { dayFromToday } from '../input/instants.ts';
import { wholeNumber } from '../input/numbers.ts';
import type { Column } from '../output/output.ts';

type RecordDeadline = DeadlinesQuery['deadlines']['nodes'][number];

const COLUMNS: Column<RecordDeadline>[] = [
  { title: 'due', of: ({ deadline }) => deadline.dueAt ?? deadline.dueOn },
  { title: 'overdue', of: ({ deadline }) => (deadline.overdue ? 'overdue' : '') },
  { title: 'type', of: ({ recordType }) => recordType },
  { title: 'key', of: ({ externalKey, recordId }) => externalKey ?? recordId },
  { title: 'record', of: ({ title }) => title },
  { title: 'what', of: ({ deadline }) => deadline.action },
  { title: 'provision', of: ({ deadline }) => deadline.provision?.text },
];

export const deadlines = defineCommand({
  command: 'deadlines',
  describe: "List an agency's open deadlines, overdue ones first",
  examples: [
    ['registry deadlines --agency inland-revenue --within 30', 'What is due in the next 30 days, and what is overdue'],
    ['registry deadlines -a inland-revenue -o csv > deadlines.csv', 'For a spreadsheet'],
  ],
  localRole: 'auditor',
  builder: (yargs) =>
    yargs
      .option('agency', agencyOption())
      .option('within', { type: 'number', requiresArg: true, default: 90, describe: 'Days from today in New Zealand' }),
  run: async (cli, { within }) => {
    const days = wholeNumber(within, '--within', 0);
    const variables = { agency: cli.agency(), to: dayFromToday(days), first: 100 };
    const client = await cli.client();
    let leftOut: readonly string[] = [];
    const found = client.nodes(
      DeadlinesDocument,
      variables,
      ({ deadlines: page }) => {
        leftOut = page.typesLeftOut;
        return page;
      },
      { signal: cli.signal },
    );
    await cli.output.rows(found, { columns: COLUMNS });
    if (leftOut.length > 0)
      cli.warn(`registry: the token may not read ${leftOut.join(', ')}: their deadlines are missing`);
    return EXIT.ok;
  },
});
