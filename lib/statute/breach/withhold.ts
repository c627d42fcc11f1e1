import type { SuspectedHolder } from './facts.ts';

/** What stands in a notice in the place of a name that may not be printed. */
export const WITHHELD = '[withheld]';

// bidirectional controls and characters without width can hide a name or turn a line round; line and paragraph
// separators are line breaks to some readers and not to others
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the place that takes them out
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** A text as a notice prints it: composed letters, line feeds alone, nothing that can't be seen. */
export const printable = (text: string): string =>
  text.normalize('NFC').replace(BREAKS, '\n').replace(INVISIBLE, '').replace(CONTROL, ' ');

/** The names under which a suspected holder may not appear in a notice to individuals or the public (Privacy Act 2020 s 117). */
export function namesToWithhold(holder: SuspectedHolder | null): string[] {
  if (!holder || holder.mayBeNamedBecause) return [];
  return [holder.identity, ...holder.otherNames].filter((name) => name !== null);
}

/**
 * Replaces every occurrence of the names, whatever their case, accents, spacing or joiners, also parted by full stops as in
 * an e-mail address or with the last word first (`Roe, Jane`); longer names first, so that none leaves a part of another.
 * A name within a longer word is left.
 */
export function withhold(text: string, names: readonly string[]): string {
  const patterns = names.flatMap(patternsOf).filter((pattern) => pattern !== '');
  if (patterns.length === 0) return text;
  const longestFirst = patterns.toSorted((one, other) => other.length - one.length).join('|');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
  const folded = text.normalize('NFKD');
  const replaced = folded.replace(found, WITHHELD);
  return replaced === folded ? text : replaced.normalize('NFC');
}

/** Patterns of a name over decomposed text: any accents and joiners after each letter, any run of space, dashes or stops between words. */
function patternsOf(name: string): string[] {
  const words = printable(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[\s\p{Pd}_]+/u)
    .filter((word) => word !== '')
    .map(lettersOf);
  const last = words.at(-1);
  const lastFirst = words.length > 1 && last ? [`${last},[\\s\\p{M}]*${between(words.slice(0, -1))}`] : [];
  return [between(words), ...lastFirst];
}

const between = (words: readonly string[]): string => words.join('[\\s\\p{Pd}\\p{M}_.]+');

const lettersOf = (word: string): string =>
  [...word].map((letter) => `${escaped(letter)}[\\p{M}\\u200c\\u200d]*`).join('');

const escaped = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** A JSON value with a change made to every text in it. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((member) => mapTexts(member, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapTexts(member, change)]));
}
