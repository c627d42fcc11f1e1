import type { Arguments } from 'yargs';
import { RECORD_TYPE_WORDS } from './records/types.ts';

/** As yargs calls it: `usual` goes on with what yargs itself completes. */
type Done = (completions: string[]) => void;
type Usual = (onCompleted?: (error: Error | null, completions?: string[]) => void) => void;

/** Completes the record types, of which yargs does not know: that of `list`, and those of `--type`. */
export function complete(current: string, argv: Arguments, usual: Usual, done: Done): void {
  if (asksForType(current, argv)) done(RECORD_TYPE_WORDS.filter((word) => word.startsWith(current)));
  else usual();
}

function asksForType(current: string, { _: words, type }: Arguments): boolean {
  if (current.startsWith('-')) return false;
  const [, command, ...given] = words.map(String);
  if (type !== undefined && [type].flat().at(-1) === current) return true;
  return command === 'list' && given.filter((word) => word !== current).length === 0;
}
