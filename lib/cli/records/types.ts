import { RECORD_TYPE_NAMES, type RecordTypeName } from '../../client/index.ts';
import { UsageError } from '../failures.ts';
import { suggestion } from '../suggestion.ts';

/** A type of record by its GraphQL name or the end of it, in any spelling: `ProcessingActivity`, `activity`, `activities`. */
export function recordType(text: string): RecordTypeName {
  const asked = plain(text);
  const found = RECORD_TYPE_NAMES.filter((name) => spellings(name).includes(asked));
  if (found.length === 1 && found[0]) return found[0];
  const meant = suggestion(asked, RECORD_TYPE_NAMES.flatMap(spellings));
  const known = RECORD_TYPE_WORDS.join(', ');
  throw new UsageError(`"${text}" is no type of record. ${meant ? `Did you mean ${meant}?` : `They are ${known}.`}`);
}

export const recordTypes = (texts: readonly string[] | undefined): RecordTypeName[] | undefined =>
  texts?.flatMap((text) => text.split(',')).map((text) => recordType(text.trim()));

const kebab = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();

/** The types as the command line writes them: `processing-activity`. */
export const RECORD_TYPE_WORDS: readonly string[] = RECORD_TYPE_NAMES.map(kebab);

/** `processingactivity`, `activity` and their plurals. */
function spellings(name: string): string[] {
  const singulars = [plain(name), kebab(name).split('-').at(-1) ?? ''];
  return [...new Set([...singulars, ...singulars.map(pluralOf)])];
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_ ]/g, '');
const pluralOf = (text: string): string => (/(s|ch)$/.test(text) ? `${text}es` : `${text.replace(/y$/, 'ie')}s`);
