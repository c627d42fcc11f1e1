import { resolve } from 'node:path';
import { type ChangeEdge, changes as changesOf } from '../../client/index.ts';
import { readState, type State, writeState } from '../changes/state.ts';
import { type Target, takeFile, toFile, toStdout } from '../changes/target.ts';
import { agencyOption, type Cli, defineCommand } from '../command.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { UsageError } from '../failures.ts';
import { printable } from '../printable.ts';
import { recordTypes } from '../records/types.ts';

/** A state is kept on the disk after at most so many changes written to a file. */
const CHANGES_PER_STATE = 100;

interface Options {
  after?: string | undefined;
  'from-now'?: boolean | undefined;
  follow?: boolean | undefined;
  type?: string[] | undefined;
  state?: string | undefined;
  to?: string | undefined;
  interval: number;
}

export const changes = defineCommand({
  command: 'changes',
  describe: 'Print the change feed: every revision of every record once, in order',
  examples: [
    ['registry changes --agency inland-revenue -o text', 'Everything that ever happened in an agency'],
    ['registry changes --follow --from-now | jq .recordType', 'What happens from now on, until Ctrl-C'],
    [
      'registry changes --follow --to changes.ndjson',
      'Into a file; the next run goes on where this one ended, also when it was killed',
    ],
    ['registry changes --state feed.json >> changes.ndjson', 'Only what is new since the last run'],
  ],
  outputs: ['ndjson', 'text'],
  localRole: 'auditor',
  builder: (yargs) =>
    yargs
      .option('agency', agencyOption('Key of the agency; by default every agency'))
      .option('type', {
        alias: 't',
        type: 'string',
        array: true,
        nargs: 1,
        describe: 'Only changes to records of these types',
      })
      .option('after', { type: 'string', requiresArg: true, describe: 'Go on behind this cursor' })
      .option('from-now', { type: 'boolean', describe: 'Only what comes from now on' })
      .option('follow', { type: 'boolean', describe: 'Wait for more until Ctrl-C, also while the registry is away' })
      .option('state', {
        type: 'string',
        requiresArg: true,
        describe: 'File that keeps how far this came; the next run goes on from there',
      })
      .option('to', {
        type: 'string',
        requiresArg: true,
        describe: 'Append to this file instead of stdout; its state is kept in FILE.state unless --state',
      })
      .option('interval', {
        type: 'number',
        requiresArg: true,
        default: 2,
        describe: 'Seconds between looks for more, with --follow',
      })
      .conflicts('after', ['from-now', 'state', 'to']),
  run: async (cli, options) => {
    if (!(options.interval >= 0.1)) throw new UsageError('--interval must be 0.1 seconds or more');
    if (options.to === '') throw new UsageError('--to names no file');
    const taken = options.to === undefined ? undefined : await takeFile(resolve(cli.io.cwd, options.to));
    try {
      return await run(cli, options);
    } finally {
      taken?.release();
    }
  },
});

async function run(cli: Cli, options: Options): Promise<ExitCode> {
  const statePath = options.state ?? (options.to && `${options.to}.state`);
  const feed = { url: cli.config.url, agency: cli.config.agency ?? null, types: recordTypes(options.type) ?? null };
  const state = statePath ? await readState(resolve(cli.io.cwd, statePath), feed) : undefined;
  const target = options.to ? await toFile(resolve(cli.io.cwd, options.to), state?.bytes ?? null) : toStdout(cli);
  const keep = (cursor: string | null, bytes: number | null) =>
    statePath ? writeState(resolve(cli.io.cwd, statePath), { ...feed, cursor, bytes }) : Promise.resolve();
  try {
    // a file without a state could not be gone on with
    if (options.to && !state) await keep(null, 0);
    await follow(cli, options, { state, target, keep });
  } finally {
    await target.close();
  }
  return cli.signal.aborted && !options.follow ? EXIT.interrupted : EXIT.ok;
}

interface Run {
  state: State | undefined;
  target: Target;
  keep(cursor: string | null, bytes: number | null): Promise<void>;
}

async function follow(cli: Cli, options: Options, { state, target, keep }: Run): Promise<void> {
  let leftOut = '';
  let unkept = 0;
  let kept = state?.cursor ?? null;
  const settle = async (cursor: string | null) => {
    await keep(cursor, await target.settle());
    unkept = 0;
    kept = cursor;
  };
  const found = changesOf(await cli.client(), {
    agency: cli.config.agency,
    types: recordTypes(options.type),
    after: options.after ?? state?.cursor ?? undefined,
    fromNow: options['from-now'] === true && !state?.cursor,
    follow: options.follow === true,
    pollMs: options.interval * 1000,
    signal: cli.signal,
    onPage: async ({ endCursor, typesLeftOut }) => {
      if (unkept > 0 || endCursor !== kept) await settle(endCursor);
      if (typesLeftOut.join() !== leftOut)
        cli.warn(`registry: the token may not read ${typesLeftOut.join(', ')}: left out`);
      leftOut = typesLeftOut.join();
    },
    onInterruption: ({ message }) => cli.note(`registry: ${message}; asking again`),
  });
  for await (const edge of found) {
    await target.write(cli.output.format === 'text' ? textLine(edge) : jsonLine(edge));
    unkept += 1;
    if (!options.to || unkept >= CHANGES_PER_STATE) await settle(edge.cursor);
  }
}

/** The change with its cursor, so that a reader can go on behind any line (`--after`). */
const jsonLine = ({ cursor, node }: ChangeEdge): string => `${JSON.stringify({ cursor, ...node })}\n`;

function textLine({ node }: ChangeEdge): string {
  const record = node.externalKey ?? node.recordId;
  const reason = node.reason ? ` (${node.reason})` : '';
  const line = `${node.at}  ${node.action}  ${node.agencyKey} ${node.recordType} ${record} v${node.version}  ${node.actor}${reason}`;
  return `${printable(line)}\n`;
}
