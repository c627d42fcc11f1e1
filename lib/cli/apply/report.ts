import type { Column } from '../output/output.ts';
import { painted } from '../output/paint.ts';
import { printable } from '../printable.ts';
import { placeText } from './places.ts';
import type { Refusal } from './refusals.ts';
import type { Applied, Outcome } from './sending.ts';

/** How an outcome is shown: a sign, a colour (SGR) and words. */
const SHOWN: Readonly<Record<Outcome, readonly [sign: string, colour: number, words: string]>> = {
  CREATED: ['+', 32, 'created'],
  UPDATED: ['~', 33, 'changed'],
  UNCHANGED: ['=', 2, 'unchanged'],
  REFUSED: ['!', 31, 'refused'],
  SKIPPED: ['.', 2, 'not looked at'],
  WOULD_CREATE: ['+', 32, 'would be created'],
  WOULD_UPDATE: ['~', 33, 'would be changed'],
  NOT_WRITTEN: ['.', 2, 'not written'],
  TAKEN_BACK: ['<', 36, 'taken back'],
  NOT_TAKEN_BACK: ['!', 31, 'written, and could not be taken back'],
  IN_DOUBT: ['?', 31, 'in doubt: the answer was lost'],
};

/** What became of a record as lines for people, with what changed or would change; nothing where nothing did. */
export function appliedText(
  { record, outcome, changes }: Applied,
  { isColoured, withChanges }: { isColoured: boolean; withChanges: boolean },
): string {
  if (outcome === 'UNCHANGED' || outcome === 'SKIPPED') return '';
  const paint = (colour: number, text: string) => painted(text, colour, isColoured);
  const [sign, colour, words] = SHOWN[outcome];
  const head = `${paint(colour, `${sign} ${record.type} ${quoteless(record.externalKey)}`)}  ${words}  (${placeText(record.place)})\n`;
  if (!withChanges) return head;
  return head + changes.map((change) => `    ${changeText(change, paint)}\n`).join('');
}

function changeText(
  { field, before, after }: Applied['changes'][number],
  paint: (colour: number, text: string) => string,
): string {
  const path = field.join('.');
  if (before === null) return paint(32, `+ ${path}: ${shown(after)}`);
  if (after === null) return paint(31, `- ${path}: ${shown(before)}`);
  return `${paint(33, `~ ${path}:`)} ${shown(before)} ${paint(2, '->')} ${shown(after)}`;
}

const LONGEST_VALUE = 300;

/** A value on one line; what is left out of a long one is said. */
function shown(value: unknown): string {
  const text = printable(JSON.stringify(value));
  const left = text.length - LONGEST_VALUE;
  return left > 0 ? `${text.slice(0, LONGEST_VALUE)}… (${left} more characters)` : text;
}

const quoteless = (text: string): string => printable(JSON.stringify(text)).slice(1, -1);

/** How many of each outcome there are: `2 created, 1 refused`. */
export function countsText(counts: ReadonlyMap<Outcome, number>): string {
  const parts = Object.entries(SHOWN).flatMap(([outcome, [, , words]]) => {
    const count = counts.get(outcome as Outcome);
    return count ? [`${count} ${words}`] : [];
  });
  return parts.join(', ') || 'nothing to do';
}

/** `activities.csv:3: retention.period: INVALID: …` */
export const refusalText = ({ place, field, code, message }: Refusal): string =>
  [placeText(place), ...(field ? [field] : []), code, message].join(': ');

/** What became of a record, for programs. */
export const appliedRow = ({ record, outcome, id, version, changes, refusals, warnings }: Applied) => ({
  file: record.place.file,
  line: record.place.line,
  type: record.type,
  externalKey: record.externalKey,
  outcome,
  id,
  version,
  changes: changes.map(({ field, before, after }) => ({ field: field.join('.'), before, after })),
  errors: refusals.map(({ code, field, message, place }) => ({
    code,
    field,
    message,
    line: place.line,
    column: place.column ?? null,
  })),
  warnings,
});

export const APPLIED_COLUMNS: readonly Column<ReturnType<typeof appliedRow>>[] = (
  ['file', 'line', 'type', 'externalKey', 'outcome', 'id', 'version'] as const
).map((name) => ({ title: name, of: (row) => row[name] }));
