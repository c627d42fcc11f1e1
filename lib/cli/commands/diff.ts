import { AgencyDiffDocument, DiffDocument, type RecordDiffFieldsFragment } from '../../client/index.ts';
import { agencyOption, type Cli, defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { UsageError } from '../failures.ts';
import { instantIfGiven, instantOf } from '../input/instants.ts';
import type { Column } from '../output/output.ts';
import { recordTypes } from '../records/types.ts';

interface FieldLine {
  diff: RecordDiffFieldsFragment;
  field: string;
  before: unknown;
  after: unknown;
}

const COLUMNS: Column<FieldLine>[] = [
  { title: 'type', of: ({ diff: { recordType } }) => recordType },
  { title: 'record', of: ({ diff: { externalKey, recordId } }) => externalKey ?? recordId },
  { title: 'what', of: ({ diff: { kind } }) => kind },
  { title: 'field', of: ({ field }) => field },
  { title: 'before', of: ({ before }) => before },
  { title: 'after', of: ({ after }) => after },
];

export const diff = defineCommand({
  command: 'diff [id]',
  describe: 'Show what differs in a record, or in an agency, between two instants',
  examples: [
    ['registry diff --agency inland-revenue --from 2026-05-01', 'What changed since the start of a day'],
    [
      'registry diff ACT_aW5sYW5kLXJldmVudWU --from 2026-05-01T00:00:00Z --to 2026-06-01T00:00:00Z',
      'One record, between two instants',
    ],
    [
      'registry diff -a inland-revenue --from 2026-05-01 --type activity --exit-code',
      'Exit code 1 when something differs',
    ],
  ],
  localRole: 'auditor',
  builder: (yargs) =>
    yargs
      .positional('id', { type: 'string', describe: 'The id of a record; by default the whole agency' })
      .option('agency', agencyOption())
      .option('from', {
        type: 'string',
        requiresArg: true,
        demandOption: true,
        describe: 'The earlier instant, or a day: its start in New Zealand',
      })
      .option('to', { type: 'string', requiresArg: true, describe: 'The later one; by default now' })
      .option('type', { alias: 't', type: 'string', array: true, nargs: 1, describe: 'Only records of these types' })
      .option('exit-code', { type: 'boolean', describe: 'Exit code 1 when something differs' }),
  run: async (cli, options) => {
    const span = { from: instantOf(options.from, '--from'), to: instantIfGiven(options.to, '--to') };
    const found = options.id === undefined ? ofAgency(cli, span, options.type) : ofRecord(cli, span, options.id);
    let count = 0;
    const counted = (async function* () {
      for await (const each of found) {
        count += 1;
        yield each;
      }
    })();
    const isTable = cli.output.format === 'table' || cli.output.format === 'csv';
    await (isTable
      ? cli.output.rows(fieldLines(counted), { columns: COLUMNS })
      : cli.output.rows(counted, { columns: [] }));
    return count > 0 && options['exit-code'] ? EXIT.findings : EXIT.ok;
  },
});

type Span = { from: string; to: string | undefined };

async function* ofRecord(cli: Cli, span: Span, id: string): AsyncGenerator<RecordDiffFieldsFragment> {
  const answer = await (await cli.client()).request(DiffDocument, { id, ...span }, { signal: cli.signal });
  if (!answer.diff) throw new UsageError(`there was no record ${id} at either instant`);
  if (answer.diff.kind !== 'UNCHANGED') yield answer.diff;
}

async function* ofAgency(cli: Cli, span: Span, types: string[] | undefined): AsyncGenerator<RecordDiffFieldsFragment> {
  const variables = { agency: cli.agency(), ...span, types: recordTypes(types), first: 100 };
  const client = await cli.client();
  let leftOut: readonly string[] = [];
  for await (const page of client.pages(AgencyDiffDocument, variables, ({ agencyDiff }) => agencyDiff, {
    signal: cli.signal,
  })) {
    leftOut = page.typesLeftOut;
    yield* page.nodes;
  }
  if (leftOut.length > 0) cli.warn(`registry: the token may not read ${leftOut.join(', ')}: they are not compared`);
}

/** One line for each field that differs; a record without any still has its line. */
async function* fieldLines(diffs: AsyncIterable<RecordDiffFieldsFragment>): AsyncGenerator<FieldLine> {
  for await (const each of diffs) {
    if (each.changes.length === 0) yield { diff: each, field: '', before: null, after: null };
    for (const { field, before, after } of each.changes) yield { diff: each, field: field.join('.'), before, after };
  }
}
