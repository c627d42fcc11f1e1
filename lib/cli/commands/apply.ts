import { randomUUID } from 'node:crypto';
import { applyAllOrNothing } from '../apply/all-or-nothing.ts';
import { inSendingOrder } from '../apply/plan.ts';
import { missingParents, refuseForbidden } from '../apply/preflight.ts';
import type { Problems } from '../apply/problems.ts';
import { type Reading, readAll } from '../apply/reading.ts';
import { createReport } from '../apply/reporting.ts';
import { applyEach } from '../apply/run.ts';
import type { Run } from '../apply/sending.ts';
import { FILE_FORMATS, openSource, type Source } from '../apply/sources.ts';
import { agencyOption, type Cli, defineCommand } from '../command.ts';
import { UsageError } from '../failures.ts';
import { recordType } from '../records/types.ts';

export const apply = defineCommand({
  command: 'apply <files..>',
  describe: 'Make records what YAML, JSON, NDJSON or CSV files say: create what is missing, change what differs',
  examples: [
    ['registry apply activities.yaml -a inland-revenue --dry-run', 'What would change, field by field'],
    ['registry apply activities.csv disclosures.csv -a inland-revenue --type activity', 'From spreadsheets'],
    ['registry apply register/*.yaml --all-or-nothing --reason "Review of May"', 'All of it, or nothing'],
    [
      'registry list provider -a old -o ndjson | registry apply - --format ndjson --type provider -a new',
      'From a pipe',
    ],
  ],
  outputs: ['text', 'json', 'ndjson'],
  localRole: 'editor',
  outlivesReader: true,
  builder: (yargs) =>
    yargs
      .positional('files', {
        type: 'string',
        array: true,
        demandOption: true,
        describe: 'Files with records, in any order; `-`: stdin',
      })
      .option('agency', agencyOption())
      .option('type', {
        alias: 't',
        type: 'string',
        requiresArg: true,
        describe: 'Type of the records that name none: activity, provider, …',
      })
      .option('format', {
        choices: FILE_FORMATS,
        requiresArg: true,
        describe: 'What stdin is, or files whose names do not say it; yaml (or json) unless given',
      })
      .option('dry-run', { type: 'boolean', describe: 'Write nothing; say field by field what would change' })
      .option('all-or-nothing', {
        type: 'boolean',
        describe: 'Write nothing unless everything can be written (up to 10,000 records)',
      })
      .option('stop-at-refusal', { type: 'boolean', describe: 'Write nothing more once a record was refused' })
      .option('restore-archived', {
        type: 'boolean',
        describe: 'Take archived records from the archive with their change',
      })
      .option('reason', { type: 'string', requiresArg: true, describe: 'Why, kept with every change' })
      .conflicts('all-or-nothing', ['dry-run', 'stop-at-refusal']),
  run: async (cli, options) => {
    const type = options.type === undefined ? undefined : recordType(options.type);
    const sources: Source[] = [];
    for (const name of options.files) sources.push(await openSource(name, cli.io, options.format));
    const reading = await readAll(sources, type);
    refuseFaulty(cli, reading.problems, 'nothing was sent');
    sayLeftOut(cli, reading);
    const agency = agencyOf(cli, reading);
    const run: Run = {
      client: await cli.client(),
      agency,
      makesAgency: reading.agencies.has(agency),
      reason: options.reason,
      restoreArchived: options['restore-archived'] === true,
      stopAtRefusal: options['stop-at-refusal'] === true,
      id: randomUUID(),
    };
    const dryRun = options['dry-run'] === true;
    const all = () => inSendingOrder(sources, reading, type);
    await refuseForbidden(run, reading, cli.signal);
    // a dry run, with which all or nothing begins, says it with all else
    if (!dryRun && !options['all-or-nothing'])
      refuseFaulty(cli, await missingParents(run, all(), reading, cli.signal), 'nothing was written');
    const total = [...reading.counts.values()].reduce((sum, count) => sum + count, 0);
    const report = createReport(cli, { total, withChanges: dryRun, what: dryRun ? 'dry run' : 'apply' });
    if (options['all-or-nothing'])
      return report.allOrNothing((onProgress) =>
        applyAllOrNothing(run, all(), reading, { signal: cli.signal, onProgress }),
      );
    return report.each(applyEach(run, all(), reading, { dryRun, signal: cli.signal }));
  },
});

function refuseFaulty(cli: Cli, { lines, count }: Problems, left: string): void {
  for (const line of lines) cli.warn(line);
  if (count > lines.length) cli.warn(`and ${count - lines.length} more`);
  if (count > 0) throw new UsageError(`${count} ${count === 1 ? 'problem' : 'problems'} in the files; ${left}`);
}

function sayLeftOut(cli: Cli, { leftOut }: Reading): void {
  if (leftOut.size > 0) cli.note(`registry: left out what only the registry writes: ${[...leftOut].sort().join(', ')}`);
}

/** Agencies themselves need none to be named. */
function agencyOf(cli: Cli, { counts }: Reading): string {
  const areAgencies = [...counts.keys()].every((type) => type === 'Agency');
  return areAgencies ? (cli.config.agency ?? '') : cli.agency();
}
