import { UsageError } from '../failures.ts';

/** An instant from the command line: ISO 8601 with its zone, or a date, which is its first moment in New Zealand. */
export function instantOf(text: string, option: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return startOfDay(text, option);
  const hasZone = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text);
  if (hasZone && !Number.isNaN(Date.parse(text))) return new Date(text).toISOString();
  throw new UsageError(
    `${option} "${text}" is neither a date (2026-05-01) nor an instant with its zone (2026-05-01T00:00:00Z)`,
  );
}

export const instantIfGiven = (text: string | undefined, option: string): string | undefined =>
  text === undefined ? undefined : instantOf(text, option);

/** Today's date in Pacific/Auckland, so many days on. */
export function dayFromToday(days: number): string {
  const [year = 0, month = 1, day = 1] = aucklandDate(Date.now()).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

const aucklandDate = (at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' }).format(at);

/** New Zealand is 12 or 13 hours ahead, at Chatham-free offsets: one of the two is midnight there. */
function startOfDay(date: string, option: string): string {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight)) throw new UsageError(`${option} "${date}" is no date of the calendar`);
  const hour = new Intl.DateTimeFormat('en-NZ', { timeZone: 'Pacific/Auckland', hour: 'numeric', hourCycle: 'h23' });
  const found = [13, 12].map((offset) => midnight - offset * 3_600_000).find((at) => hour.format(at).startsWith('00'));
  return new Date(found ?? midnight - 12 * 3_600_000).toISOString();
}
