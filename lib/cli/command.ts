import type { Argv } from 'yargs';
import type { RegistryClient } from '../client/index.ts';
import type { Config } from './config/config.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { Output, OutputFormat } from './output/output.ts';
import type { Progress } from './progress.ts';

/** What a command works with. */
export interface Cli {
  readonly io: Io;
  readonly config: Config;
  /** The role named for tokens that are signed on this machine. */
  readonly role: LocalRole | undefined;
  readonly output: Output;
  /** Aborted by Ctrl-C: pass it to every request, and leave nothing half done. */
  readonly signal: AbortSignal;
  /** The registry, with the token that the configuration names. */
  client(): Promise<RegistryClient>;
  /** The agency of the option or the configuration; a UsageError says how to name one. */
  agency(): string;
  /** A line on stderr for people; `--quiet` leaves it out. */
  note(line: string): void;
  /** A line on stderr about what went wrong or was left out; always written. */
  warn(line: string): void;
  /** How far a long piece of work is: a bar on a terminal, lines elsewhere. */
  progress(what: string, total?: number): Progress;
}

/** Every command's own options beside those that all have. */
export interface CommandDefinition<Options> {
  /** Its name and positional arguments, as yargs writes them: `get [id]`. */
  command: string;
  /** One line. */
  describe: string;
  /** A command line and what it does, at least one. */
  examples: readonly (readonly [string, string])[];
  /** The formats of `--output`, the one for people first; by default those of every list. */
  outputs?: readonly OutputFormat[];
  /** Where a token for a registry on this machine is signed by itself: the role that the command needs. */
  localRole?: LocalRole;
  /** It writes, or its exit code is what it is run for: it goes on to its end also when whoever reads its output has gone. */
  outlivesReader?: boolean;
  builder(yargs: Argv): Argv<Options>;
  /** Does it. Throws UsageError or lets a RegistryError through; never ends the process. */
  run(cli: Cli, options: Options): Promise<ExitCode>;
}

/** A command as the program keeps it: only `builder` and `run` of the same command know its options. */
export type Command = CommandDefinition<never>;

export const LOCAL_ROLES = ['viewer', 'editor', 'privacy_officer', 'auditor', 'admin'] as const;
export type LocalRole = (typeof LOCAL_ROLES)[number];

export const defineCommand = <Options>(definition: CommandDefinition<Options>): Command =>
  definition as unknown as Command;

/** The option that names an agency, the same for every command but for what it says when it is left out. */
export const agencyOption = (describe = 'Key of the agency [REGISTRY_AGENCY]') =>
  ({ alias: 'a', type: 'string', requiresArg: true, describe }) as const;
