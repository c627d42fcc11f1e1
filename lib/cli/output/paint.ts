/** A text in bold (1) or a colour (31 red, 32 green, 33 yellow, 2 faint: ECMA-48). Whether at all is decided in cli.ts alone. */
export const painted = (text: string, code: number, isColoured: boolean): string =>
  isColoured ? `\u{1b}[${code}m${text}\u{1b}[0m` : text;
