import type { FindingSeverity } from '../../client/index.ts';
import { byWeight, type Checked, collect, isAtLeast } from '../check/collect.ts';
import { type PlaceOf, readPlaces } from '../check/places.ts';
import { githubReport, jsonReport, sarifReport, textReport } from '../check/reports.ts';
import { emptiness, isNothingChecked } from '../check/unchecked.ts';
import { agencyOption, type Cli, defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { enumValue } from '../input/coerce.ts';
import { recordTypes } from '../records/types.ts';

const SEVERITIES = ['HIGH', 'MEDIUM', 'LOW'] as const satisfies readonly FindingSeverity[];

export const check = defineCommand({
  command: 'check',
  describe: 'Fail when rules find something in the records: a gate for CI',
  examples: [
    [
      'registry check --agency inland-revenue --fail-on medium',
      'Exit code 1 when anything of severity MEDIUM or HIGH is found',
    ],
    [
      'registry check -a inland-revenue -o github --file registry/activities.yaml',
      'Annotations on the lines of the records that were applied from a file',
    ],
    [
      'registry check -a inland-revenue -o sarif -f registry/activities.yaml > findings.sarif',
      'For code scanning, from the root of the repository',
    ],
    [
      'registry check --rule ACT-RETENTION,ACT-SAFEGUARDS --type activity',
      'Two rules, in every agency that the token may read',
    ],
  ],
  outputs: ['text', 'json', 'sarif', 'github'],
  localRole: 'auditor',
  outlivesReader: true,
  builder: (yargs) =>
    yargs
      .option(
        'agency',
        agencyOption('Key of the agency [REGISTRY_AGENCY]; by default every agency in which the token has a role'),
      )
      .option('fail-on', {
        type: 'string',
        requiresArg: true,
        default: 'low',
        describe: 'Exit code 1 from this severity on: high, medium or low; lesser findings are shown',
      })
      .option('rule', { type: 'string', array: true, nargs: 1, describe: 'Only these rules' })
      .option('type', { alias: 't', type: 'string', array: true, nargs: 1, describe: 'Only records of these types' })
      .option('include-waived', {
        type: 'boolean',
        describe: 'Show waived findings as well; they never fail the check',
      })
      .option('file', {
        alias: 'f',
        type: 'string',
        array: true,
        nargs: 1,
        describe: 'File that the records were applied from: findings name its lines, in every output',
      }),
  run: async (cli, options) => {
    const least = enumValue(options['fail-on'], SEVERITIES, '--fail-on') as FindingSeverity;
    const placeOf = await readPlaces(options.file ?? [], cli.io);
    const checked = await collect(cli, {
      agency: cli.config.agency,
      types: recordTypes(options.type),
      rules: options.rule?.flatMap((text) => text.split(',')).map((id) => id.trim().toUpperCase()),
      includeWaived: options['include-waived'] === true,
    });
    checked.found.sort(byWeight);
    await report(cli, checked, placeOf);
    const failing = checked.found.filter(({ finding }) => !finding.waived && isAtLeast(finding.severity, least));
    sayResult(cli, checked, failing.length, least);
    return failing.length > 0 ? EXIT.findings : EXIT.ok;
  },
});

async function report(cli: Cli, checked: Checked, placeOf: PlaceOf): Promise<void> {
  const { output } = cli;
  if (output.format === 'json') await output.object(jsonReport(checked, placeOf));
  else if (output.format === 'github') await output.write(githubReport(checked, placeOf));
  else if (output.format === 'sarif') {
    const { href } = new URL('/', cli.config.url);
    await output.write(`${JSON.stringify(sarifReport(checked, placeOf, href), null, 2)}\n`);
  } else await output.write(textReport(checked, placeOf));
}

function sayResult(cli: Cli, checked: Checked, failing: number, least: FindingSeverity): void {
  const { found, leftOut, agencies } = checked;
  const counts = SEVERITIES.map((severity) => {
    const count = found.filter(({ finding }) => finding.severity === severity && !finding.waived).length;
    return `${count} ${severity.toLowerCase()}`;
  });
  for (const what of leftOut) cli.warn(`registry: not checked, the token may not read it: ${what}`);
  for (const sentence of emptiness(checked)) cli.warn(`registry: ${sentence}`);
  if (isNothingChecked(checked)) return;
  const where = agencies === 1 ? 'one agency' : `${agencies} agencies`;
  const verdict = failing > 0 ? `${failing} fail the check (--fail-on ${least.toLowerCase()})` : 'the check passes';
  cli.note(`registry: ${counts.join(', ')} in ${where}: ${verdict}`);
}
