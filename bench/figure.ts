/** One line of the report: a figure beside its reference from the same run, and the bar it is held to. */
export interface Figure {
  figure: string;
  ours: string;
  reference?: string;
  ratio?: number;
  bar?: string;
  /** Undefined for figures that are stated and held to nothing. */
  met?: boolean;
}

export const ms = (value: number): string => `${value.toFixed(2)} ms`;
export const count = (value: number, what: string): string => `${Number(value.toFixed(1))} ${what}`;

const COLUMNS = ['figure', 'ours', 'reference', 'ratio', 'bar', 'met'] as const;

/** The figures as a Markdown table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ figure, ours, reference = '', ratio, bar = '', met }) => [
    figure,
    ours,
    reference,
    ratio?.toFixed(2) ?? '',
    bar,
    met === undefined ? '' : met ? 'yes' : '**no**',
  ]);
  return markdown(COLUMNS, rows);
}

export function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = line(widths.map((width) => '-'.repeat(width)));
  return [line(head), rule, ...rows.map(line)].join('\n');
}
