import { ViewerDocument, ViewerInDocument, type ViewerInQuery } from '../../client/index.ts';
import { agencyOption, type Cli, defineCommand } from '../command.ts';
import { isLocal } from '../config/addresses.ts';
import { developmentToken, grantOf, noDevelopmentKey, tokenSource } from '../config/tokens.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { UsageError } from '../failures.ts';
import { printable } from '../printable.ts';

export const token = defineCommand({
  command: 'token',
  describe: 'Print an access token: a development token for a registry on this machine, or the one configured',
  examples: [
    ['registry token --role editor', 'A token that may write, for the registry on this machine'],
    ['export REGISTRY_TOKEN=$(registry token --role auditor --lifetime 8h)', 'For the commands that follow'],
    ['registry token --check', 'Who the token speaks for, and which roles it carries'],
    ['registry token --check --agency inland-revenue', 'The same, and what they let it do in an agency'],
  ],
  outputs: ['text', 'json'],
  builder: (yargs) =>
    yargs
      .option(
        'agency',
        agencyOption('The role in this agency only, by default in every one; with --check what the token may do in it'),
      )
      .option('subject', {
        type: 'string',
        requiresArg: true,
        describe: 'Who the token speaks for, as recorded with every change',
      })
      .option('lifetime', {
        type: 'string',
        requiresArg: true,
        default: '1h',
        describe: 'How long it is good: 30m, 8h, 30d',
      })
      .option('check', { type: 'boolean', describe: 'Ask the registry about the token instead of printing it' }),
  run: async (cli, options) => {
    if (options.check) return check(cli, cli.config.agency);
    if (!/^\d+[smhd]$/.test(options.lifetime))
      throw new UsageError(`--lifetime "${options.lifetime}" is not like 30m, 8h or 30d`);
    const printed = cli.role === undefined ? await configured() : await signed();
    if (cli.output.format === 'json') await cli.output.object({ token: printed });
    else await cli.output.write(`${printed}\n`);
    return EXIT.ok;

    async function configured(): Promise<string> {
      const source = tokenSource(cli.config, cli.io);
      return typeof source === 'function' ? source() : (source ?? signed());
    }

    async function signed(): Promise<string> {
      if (!isLocal(cli.config.url)) {
        throw new UsageError(
          `development tokens are for a registry on this machine, and the one configured is ${cli.config.url}`,
        );
      }
      const grants = [grantOf(cli.role ?? 'viewer', options.agency ?? '*')];
      const { subject, lifetime } = options;
      const made = await developmentToken(cli.config, cli.io, grants, { subject, lifetime });
      if (made === undefined) throw noDevelopmentKey(cli.config);
      return made;
    }
  },
});

/** Who the token speaks for and with which roles; with an agency, what they let it do there. */
async function check(cli: Cli, agency: string | undefined): Promise<ExitCode> {
  const client = await cli.client();
  const { signal } = cli;
  const asked = agency === undefined ? undefined : await client.request(ViewerInDocument, { agency }, { signal });
  const { viewer } = asked ?? (await client.request(ViewerDocument, {}, { signal }));
  if (cli.output.format === 'json') await cli.output.object(viewer);
  else {
    const grants = viewer.grants.map(({ agency: where, roles }) => `  ${where}: ${roles.join(', ')}`);
    const lines = [
      viewer.subject,
      ...grants,
      ...(asked ? permissionLines(agency ?? '', asked.viewer.permissions) : []),
    ];
    await cli.output.write(lines.map((line) => `${printable(line)}\n`).join(''));
  }
  return EXIT.ok;
}

const permissionLines = (agency: string, permissions: ViewerInQuery['viewer']['permissions']): string[] => [
  `in ${agency}:`,
  ...permissions.map(({ recordType, actions }) => `  ${recordType}: ${actions.join(', ').toLowerCase() || 'nothing'}`),
];
