import { editDistance } from '../edit-distance.ts';
import { FIELDS, PREFIX, SUPERSEDED, WIRE_NAMES } from './fields.ts';

/** Any letter case, as a regular expression without flags: what JSON Schema can say too. */
export const caseless = (word: string): string =>
  [...word].map((letter) => (/[a-z]/.test(letter) ? `[${letter.toUpperCase()}${letter}]` : letter)).join('');

/** The names of the fields without the prefix, as alternatives of a regular expression. */
const FIELD_NAMES = WIRE_NAMES.map(withoutPrefix).join('|');

const LOOKS_LIKE = `${caseless('x')}[-_. ]?${caseless('privacy')}[-_. ]?${caseless('nz')}(?![A-Za-z0-9])`;

/**
 * A field's own name after another prefix that has `nz` in it, such as `x-privcy-nz:` or `privacy-nz:`. Namespaces of other
 * countries may have fields of the same names. Bounded, so that a long name is not tried over and over.
 */
const FIELD_ELSEWHERE = `[^:]{0,40}${caseless('nz')}[^:]{0,40}:(?:${FIELD_NAMES})$`;

const MEANT = `(?:${LOOKS_LIKE}|${FIELD_ELSEWHERE})`;

/** Names that are meant for the namespace and are none of its fields, as a regular expression without flags. */
export const MISTAKEN_NAME = `^(?!${PREFIX}(?:${FIELD_NAMES})$)${MEANT}`;

const LOOKS_LIKE_PATTERN = new RegExp(`^${LOOKS_LIKE}`);
const MEANT_PATTERN = new RegExp(`^${MEANT}`);

/** Whether a member's name is one of the namespace or is meant to be. */
export const isMeantForNamespace = (name: string): boolean => MEANT_PATTERN.test(name);

function withoutPrefix(wireName: string): string {
  return wireName.slice(PREFIX.length);
}

/** Names longer than this have no near one: comparing them would take longer than it is worth. */
const LONGEST_NAME = 80;

/** The candidate that differs in the fewest letters, at most a third of them; undefined when none is near. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST_NAME) return undefined;
  const wanted = plain(word);
  const [first] = candidates
    .map((candidate) => ({ candidate, distance: editDistance(wanted, plain(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.distance - b.distance);
  return first?.candidate;
}

/** Letters and digits alone, in lower case: what is left when case and separators are not looked at. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** The field that a mistaken name is nearest to, by what follows the prefix however that is written. */
export function nearestField(name: string): string | undefined {
  const rest = name.replace(LOOKS_LIKE_PATTERN.test(name) ? LOOKS_LIKE_PATTERN : /^[^:]*/, '');
  const found = nearest(rest, WIRE_NAMES.map(withoutPrefix));
  return found && `${PREFIX}${found}`;
}

/** Whether a mistaken name has the very prefix of the namespace: then only what follows is wrong. */
export const hasPrefix = (name: string): boolean => name.startsWith(PREFIX);

/** The superseded field of a name, however its prefix is written. */
export const supersededField = (name: string) =>
  isMeantForNamespace(name) ? SUPERSEDED.find(({ wireName }) => plain(wireName) === plain(name)) : undefined;

/** The mechanism that a text is, letter case and separators aside. The values of the superseded field are not known otherwise. */
export const mechanismMeant = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? FIELDS.offshoreDisclosureMechanism.values.find((mechanism) => plain(mechanism) === plain(value))
    : undefined;

/** What a value that is no tag was probably meant to be. */
export interface TagReading {
  /** `spelling`: the tag written another way; `swapped`: IPP 12 and 13 as the earlier version had them; `short`: a number alone. */
  kind: 'spelling' | 'swapped' | 'short' | 'unknown';
  tag: string | undefined;
}

const TAGS = FIELDS.ippTags.values;
const tagOfSpelling = new Map(TAGS.map((tag) => [plain(tag), tag]));
const tagOfNumber = new Map(TAGS.map((tag) => [/^ipp([^_]+)/.exec(tag)?.[1] ?? '', tag]));

const NUMBERED = /^(?:ipp|principle|informationprivacyprinciple)(\d{1,2}a?)(.*)$/;
const ABOUT_IDENTIFIERS = /unique|identifier/;
const ABOUT_DISCLOSURE = /disclosure|outside|offshore|overseas|border/;

/** What was meant by a text that is no tag. */
export function readTag(text: string): TagReading {
  if (text.length > LONGEST_NAME) return { kind: 'unknown', tag: undefined };
  const written = plain(text);
  const same = tagOfSpelling.get(written);
  if (same) return { kind: 'spelling', tag: same };
  const [, number = '', rest = ''] = NUMBERED.exec(written) ?? [];
  if (number === '12' && ABOUT_IDENTIFIERS.test(rest)) return { kind: 'swapped', tag: tagOfNumber.get('13') };
  if (number === '13' && ABOUT_DISCLOSURE.test(rest)) return { kind: 'swapped', tag: tagOfNumber.get('12') };
  const numbered = rest === '' ? tagOfNumber.get(number) : undefined;
  return numbered ? { kind: 'short', tag: numbered } : { kind: 'unknown', tag: undefined };
}
