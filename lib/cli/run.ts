import yargs, { type Argv } from 'yargs';
import { type CommonFlags, createCli } from './cli.ts';
import { type Command, LOCAL_ROLES } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { complete } from './completion.ts';
import { EXIT, EXIT_CODES, type ExitCode } from './exit-codes.ts';
import { endOf, UsageError } from './failures.ts';
import type { Io } from './io.ts';
import { LIST_FORMATS } from './output/output.ts';
import { printable } from './printable.ts';
import { suggestion } from './suggestion.ts';
import { VERSION } from './version.ts';

const WIDEST_HELP = 100;

/** Runs one command line to its end and gives back its exit code; the process itself is left alone. */
export async function runCli(args: readonly string[], io: Io): Promise<ExitCode> {
  let ended: ExitCode | undefined;
  const parser = program(io, (code) => {
    ended = code;
  });
  try {
    let printed = '';
    await parser.parseAsync(args.length === 0 ? ['--help'] : args.map(guarded), {}, (_error, _argv, output) => {
      printed = output;
    });
    if (printed) io.stdout.write(`${printed}\n`);
    return ended ?? EXIT.ok;
  } catch (error) {
    const { code, message } = endOf(error, io.signal.aborted);
    if (message !== undefined) io.stderr.write(`registry: ${printable(message)}\n`);
    if (code === EXIT.unexpected && io.env.REGISTRY_DEBUG)
      io.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
    return code;
  }
}

function program(io: Io, onEnd: (code: ExitCode) => void): Argv {
  const width = Math.min(WIDEST_HELP, io.stdout.columns || WIDEST_HELP);
  const parser = yargs([], io.cwd)
    .scriptName('registry')
    .usage(USAGE)
    .locale('en')
    .wrap(width)
    .version(VERSION)
    .help()
    .alias({ help: 'h' })
    .parserConfiguration({ 'boolean-negation': true, 'dot-notation': false, 'parse-numbers': false })
    .options(COMMON_OPTIONS)
    .group(Object.keys(COMMON_OPTIONS), 'Registry:')
    .completion(
      'completion',
      'Print a script that completes commands in bash or zsh (add it to ~/.bashrc or ~/.zshrc)',
      complete,
    )
    .demandCommand(1, 'name a command; `registry --help` lists them')
    .strict()
    .epilogue(epilogue())
    .fail((message, error) => {
      // what a command throws passes through here as well
      if (error && error.name !== 'YError') throw error;
      throw new UsageError(withSuggestion(message ?? error?.message ?? ''));
    });
  for (const command of COMMANDS) register(parser, command, io, onEnd);
  return parser;
}

function register(parser: Argv, command: Command, io: Io, onEnd: (code: ExitCode) => void): void {
  const { outputs = LIST_FORMATS } = command;
  parser.command({
    command: command.command,
    describe: command.describe,
    builder: (own) => {
      const built = command
        .builder(own)
        .option('output', { alias: 'o', choices: outputs, describe: describeOutput(outputs) })
        .usage(`registry ${command.command}\n\n${command.describe}`)
        .epilogue(`${examplesOf(command)}\n\nExit codes: registry --help`) as Argv;
      return built.check((given) => refuseRepeated(given, optionsOf(built)), false);
    },
    handler: async (given) => {
      const options = unguarded(given) as object;
      const cli = await createCli(command, options as CommonFlags, io);
      onEnd(await command.run(cli, options as never));
    },
  });
}

/** yargs makes a list of an option that is given again, where one value is meant. */
function refuseRepeated(given: Readonly<Record<string, unknown>>, { key, array }: OptionsOf): true {
  const repeated = Object.keys(key).find((name) => Array.isArray(given[name]) && !array.includes(name));
  if (repeated !== undefined) throw new UsageError(`--${repeated} is given more than once; give it once`);
  return true;
}

/** What yargs knows of its options and its types do not say: the names of all, and those that are lists. */
interface OptionsOf {
  key: Readonly<Record<string, unknown>>;
  array: readonly string[];
}

const optionsOf = (parser: Argv): OptionsOf => (parser as unknown as { getOptions(): OptionsOf }).getOptions();

/** yargs loses a `-` among several files; no argument of a process can hold a NUL. */
const STDIN = '\0-';
const guarded = (argument: string): string => (argument === '-' ? STDIN : argument);

function unguarded(value: unknown): unknown {
  if (value === STDIN) return '-';
  if (Array.isArray(value)) return value.map(unguarded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, unguarded(member)]));
}

const describeOutput = (outputs: readonly string[]): string =>
  outputs[0] === 'table'
    ? 'How to write the answer; by default table on a terminal, json elsewhere'
    : `How to write the answer; by default ${outputs[0]}`;

const examplesOf = ({ examples }: Command): string =>
  `Examples:\n${examples.map(([line, what]) => `  # ${what}\n  ${line}`).join('\n\n')}`;

/** yargs says what it does not know; what was probably meant comes from the options and commands it knows. */
function withSuggestion(message: string): string {
  const unknown = /^Unknown (argument|command)s?: (.+)$/.exec(message)?.[2]?.split(', ')[0];
  if (unknown === undefined) return `${message.replaceAll(/\s*\n\s*/g, ' ')} (see registry --help)`;
  const { commands, options } = knownWords();
  const meant = suggestion(unknown, [...commands, ...options]);
  const isOption = meant !== undefined && options.includes(meant);
  return `unknown option or argument: ${unknown}${meant ? `. Did you mean ${isOption ? '--' : ''}${meant}?` : ' (see registry --help)'}`;
}

/** Every command, and the long name of every option of any command. */
function knownWords(): { commands: string[]; options: string[] } {
  const own = COMMANDS.flatMap(({ builder }) => {
    const built = builder(yargs([])) as unknown as { getOptions(): { key: Record<string, unknown> } };
    return Object.keys(built.getOptions().key);
  });
  const options = [...new Set([...own, ...Object.keys(COMMON_OPTIONS), 'output'])].filter((name) => name.length > 1);
  return { commands: [...COMMANDS.map(({ command }) => command.split(' ')[0] ?? ''), 'completion'], options };
}

const COMMON_OPTIONS = {
  url: { type: 'string', requiresArg: true, describe: 'Address of the registry [REGISTRY_URL; http://127.0.0.1:4000]' },
  token: {
    type: 'string',
    requiresArg: true,
    describe: 'Access token; better by REGISTRY_TOKEN, which other users do not see',
  },
  config: { type: 'string', requiresArg: true, describe: 'Configuration file [REGISTRY_CONFIG; registry.config.yaml]' },
  role: {
    choices: LOCAL_ROLES,
    requiresArg: true,
    describe: 'Role of the token that is signed for a registry on this machine',
  },
  data: {
    type: 'string',
    requiresArg: true,
    describe: 'Data folder of the registry on this machine [REGISTRY_DATA; .data]',
  },
  quiet: { alias: 'q', type: 'boolean', describe: 'No progress and no notes' },
} as const;

const USAGE = `registry <command> [options]

Works with an nz-privacy-registry over its API. Against a registry on this machine (npm start) nothing needs configuring.`;

function epilogue(): string {
  const codes = EXIT_CODES.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`);
  return `Exit codes:\n${codes.join('\n')}`;
}
