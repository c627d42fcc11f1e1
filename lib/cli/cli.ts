import { createClient, type RegistryClient } from '../client/index.ts';
import type { Cli, Command, LocalRole } from './command.ts';
import { isLocal } from './config/addresses.ts';
import { type ConfigFlags, readConfig } from './config/config.ts';
import { checkRecipient, developmentToken, grantOf, noDevelopmentKey, tokenSource } from './config/tokens.ts';
import { UsageError } from './failures.ts';
import type { Io } from './io.ts';
import { createOutput, LIST_FORMATS, type OutputFormat } from './output/output.ts';
import { printable } from './printable.ts';
import { createProgress, NO_PROGRESS } from './progress.ts';

/** The options that every command has. */
export interface CommonFlags extends ConfigFlags {
  role?: LocalRole | undefined;
  output?: OutputFormat | undefined;
  quiet?: boolean | undefined;
}

/** What a command gets to work with, from its options and surroundings. */
export async function createCli(command: Command, flags: CommonFlags, io: Io): Promise<Cli> {
  const config = await readConfig(flags, io);
  const note = (line: string): void => void (flags.quiet || io.stderr.write(`${printable(line)}\n`));
  const warn = (line: string): void => void io.stderr.write(`${printable(line)}\n`);
  let client: Promise<RegistryClient> | undefined;
  return {
    io,
    config,
    role: flags.role,
    signal: io.signal,
    output: createOutput(io.stdout, {
      format: outputFormat(command, flags, config.output, io),
      isColoured: isColoured(io),
      outlivesReader: command.outlivesReader === true,
      note,
    }),
    note,
    warn,
    progress: (what, total) => (flags.quiet ? NO_PROGRESS : createProgress(io.stderr, what, total)),
    agency: () => {
      if (config.agency !== undefined) return config.agency;
      throw new UsageError(
        'no agency: name one by --agency KEY, REGISTRY_AGENCY, or `agency:` in the configuration file',
      );
    },
    client: () => {
      client ??= connect();
      return client;
    },
  };

  async function connect(): Promise<RegistryClient> {
    const token = tokenSource(config, io);
    if (token !== undefined) checkRecipient(config);
    return createClient({ url: config.url, token: token ?? (await localToken()), retry: { onRetry: sayRetrying() } });
  }

  /** Tells the first of its failures: without a word a command that waits seems to hang. */
  function sayRetrying(): (failure: Error) => void {
    let isSaid = false;
    return ({ message }) => {
      if (!isSaid) note(`registry: ${message}; trying again`);
      isSaid = true;
    };
  }

  /** A registry on this machine needs no configuration: a token is signed with its own key, and that is said. */
  async function localToken(): Promise<(() => Promise<string>) | undefined> {
    if (!isLocal(config.url)) return undefined;
    const role = flags.role ?? command.localRole ?? 'viewer';
    const sign = async (): Promise<string> => {
      const token = await developmentToken(config, io, [grantOf(role)]);
      if (token === undefined) throw noDevelopmentKey(config);
      return token;
    };
    await sign();
    note(`registry: no token configured; using a development token with the role ${role} (--role for another)`);
    return sign;
  }
}

/** Of lists a table for people and JSON for programs; elsewhere the command's first. A configured one counts where it is known. */
function outputFormat(
  { outputs = LIST_FORMATS }: Command,
  flags: CommonFlags,
  configured: OutputFormat | undefined,
  { stdout }: Io,
): OutputFormat {
  if (flags.output) return flags.output;
  if (configured && outputs.includes(configured)) return configured;
  return outputs[0] === 'table' && !stdout.isTTY ? 'json' : (outputs[0] ?? 'json');
}

/** https://no-color.org */
export const isColoured = ({ stdout, env }: Io): boolean =>
  Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';
