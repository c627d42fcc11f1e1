/**
 * Texts that name the same thing. Records name systems, providers and kinds of information as people write them, so letter
 * case, the number of spaces and the Unicode form are left aside; macrons and other accents are not: they make other words.
 */

/** A form that texts naming the same thing share; empty for a blank text. */
export function foldName(text: string): string {
  // by way of upper case: it joins what has several small forms, such as ß and ss, ς and σ
  const folded = text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase().normalize('NFKC');
  return folded.trim().split(/\s+/).join(' ');
}

/** Whether two texts name the same thing. */
export const sameName = (one: string, other: string): boolean => foldName(one) === foldName(other);

/** Whether a text is what is asked for or begins with its words: `health` finds `Health information`, not `healthy`. */
export function beginsWithName(text: string, asked: string): boolean {
  const [whole, start] = [foldName(text), foldName(asked)];
  return (
    start !== '' && (whole === start || (whole.startsWith(start) && !/[\p{L}\p{N}\p{M}]/u.test(charAt(whole, start))))
  );
}

/** The character that follows the start. */
const charAt = (whole: string, start: string): string => String.fromCodePoint(whole.codePointAt(start.length) ?? 0);
