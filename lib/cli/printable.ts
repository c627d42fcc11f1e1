/**
 * A text on one line, as a terminal may show it. Records hold what anyone wrote: nothing of it may begin a line, move the cursor,
 * colour the terminal or turn its text around. What is not shown as itself is shown by its number: `\u{1b}`.
 */
export const printable = (text: string): string =>
  text
    .replaceAll(/[\t-\r\u{85}\u{2028}\u{2029}]\s*/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
