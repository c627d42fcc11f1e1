/** Words of a record or a request within our own sentences. */

/** A text on one line, cut between characters when it has more of them. */
export function shortened(text: string, most: number): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > most ? `${characters.slice(0, most).join('')}…` : characters.join('');
}

/** The start of a text in quotation marks: enough to know it again. */
export const quoted = (text: string): string => `"${shortened(text, 80)}"`;

/** The first few of a list in words, and how many more there are. */
export function listed(texts: readonly string[], most = 3): string {
  const rest = texts.length - most;
  return rest > 0 ? `${texts.slice(0, most).join(', ')} and ${rest} more` : texts.join(', ');
}
