import type { Validity } from '#lib/statute/reference/entry.ts';

/** The parts that the sections of docs/law.md are made of. */

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

export const yesNo = (value: boolean): string => (value ? 'yes' : '**no**');

export const applies = ({ validFrom, validTo }: Validity): string =>
  validTo ? `${validFrom} to ${validTo}` : `since ${validFrom}`;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line), ''].join('\n');
}

export const section = (title: string, query: string, ...parts: string[]): string =>
  [`## ${title}\n`, `Query \`${query}\`.\n`, ...parts].join('\n');
