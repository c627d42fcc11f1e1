import { FIELDS } from './fields.ts';
import { type Fault, type Finding, quoted, type Saying } from './problems.ts';
import { nearest, plain, readTag } from './spelling.ts';

const { wireName: field, values } = FIELDS.ippTags;

/** The list that a single text was meant to be. */
export const tagsMeant = (value: unknown): string[] | undefined => {
  if (typeof value !== 'string') return undefined;
  const { kind, tag } = readTag(value);
  return kind === 'spelling' && tag ? [tag] : undefined;
};

/** Everything wrong with a list of tags. */
export function faultsOfTags(tags: unknown[]): Fault[] {
  if (tags.length === 0) return [{ code: 'NO_TAGS', steps: [field], field, say: () => ({ message: EMPTY }) }];
  const seen = new Map<unknown, number>();
  return tags.flatMap((tag, index) => {
    const first = seen.get(tag);
    seen.set(tag, first ?? index);
    const finding = findingIn(tag, first);
    return finding ? [{ ...finding, steps: [field, String(index)], field }] : [];
  });
}

const EMPTY = 'ipp_tags is empty: nothing done with personal information engages no principle. Tag those engaged.';

/** Why a tag is taken as one of the earlier version. */
export const SWAP =
  'An earlier version of the namespace had IPP 12 and IPP 13 the wrong way round: IPP 12 is disclosure outside New Zealand, IPP 13 is unique identifiers (Privacy Act 2020 s 22).';

/** What is wrong with a tag; `first` is where it stands in the list already. */
function findingIn(tag: unknown, first: number | undefined): Finding | undefined {
  if (typeof tag !== 'string')
    return { code: 'WRONG_TYPE', say: () => ({ message: `A tag must be a text, not ${quoted(tag)}.` }) };
  if (values.includes(tag)) {
    const message = `${tag} stands in the list already, at ${first}. Drop one of them.`;
    return first === undefined ? undefined : { code: 'REPEATED_TAG', say: () => ({ message }) };
  }
  const { kind, tag: suggestion } = readTag(tag);
  if (kind === 'swapped')
    return { code: 'SWAPPED_TAG', say: () => ({ message: `${SWAP} Write ${suggestion}.`, suggestion }) };
  if (kind !== 'short') return { code: 'UNKNOWN_VALUE', say: () => unknownTag(tag, suggestion) };
  const mayBeSwapped = /1[23]$/.test(plain(tag)) ? ` But look at what was meant: ${SWAP}` : '';
  const message = `${quoted(tag)} is a number, no tag. Write ${suggestion}.${mayBeSwapped}`;
  return { code: 'SHORT_TAG', say: () => ({ message, suggestion }) };
}

function unknownTag(tag: string, spelling: string | undefined): Saying {
  const suggestion = spelling ?? nearest(tag, values);
  const next = suggestion ? `Write ${suggestion}.` : `The tags are ${values.join(', ')}.`;
  return { message: `${quoted(tag)} is no tag. ${next}`, suggestion };
}
