import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { parseJson } from '../../parse-json.ts';
import { replaceFile } from '../atomic-file.ts';
import { UsageError } from '../failures.ts';

/** How far a run has come, and what it was following. */
const State = z.strictObject({
  url: z.string(),
  agency: z.string().nullable(),
  types: z.array(z.string()).nullable(),
  /** Go on behind this; null: from the beginning. */
  cursor: z.string().nullable(),
  /** With --to: how long the file was, in bytes. */
  bytes: z.int().nullable(),
});
export type State = z.infer<typeof State>;

/** The state that an earlier run left; undefined when there is none. A state of another feed is refused. */
export async function readState(path: string, now: Omit<State, 'cursor' | 'bytes'>): Promise<State | undefined> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new UsageError(`the state file ${path} can't be read: ${error.message}`);
  });
  if (text === undefined) return undefined;
  const parsed = State.safeParse(parseJson(text));
  if (!parsed.success)
    throw new UsageError(`${path} is not a state file of this command; remove it to start from the beginning`);
  const { url, agency, types } = parsed.data;
  if (JSON.stringify({ url, agency, types }) === JSON.stringify(now)) return parsed.data;
  throw new UsageError(
    `${path} is the state of another feed (${describe(parsed.data)}), and this one is ${describe(now)}; use another state file`,
  );
}

const describe = ({ url, agency, types }: Omit<State, 'cursor' | 'bytes'>): string =>
  `${url}, ${agency ?? 'every agency'}, ${types?.join(' and ') ?? 'every type'}`;

export const writeState = (path: string, state: State): Promise<void> =>
  replaceFile(path, `${JSON.stringify(state, null, 2)}\n`);
