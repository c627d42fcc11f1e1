import type { Cli } from '../command.ts';
import { UsageError } from '../failures.ts';
import { suggestion } from '../suggestion.ts';

/** The tables that are named; undefined when none is. One that no snapshot has is refused before anything is asked for. */
export async function tablesAsked(
  cli: Pick<Cli, 'warn'>,
  texts: readonly string[] | undefined,
): Promise<string[] | undefined> {
  if (!texts) return undefined;
  const { SNAPSHOT_TABLES } = await import('../../generated/snapshot-columns.ts');
  const known = SNAPSHOT_TABLES.map(({ name }) => name);
  const asked = texts.flatMap((text) => text.split(',')).map((name) => name.trim());
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown === undefined) return asked;
  const meant = suggestion(unknown, known);
  if (meant !== undefined) throw new UsageError(`--tables: there is no table "${unknown}". Did you mean ${meant}?`);
  for (const name of known) cli.warn(name);
  throw new UsageError(`--tables: there is no table "${unknown}"; the tables there are stand above`);
}
