import { type Citation, citationText } from '../citation.ts';

/** The day the Privacy Act 2020 came into force. */
export const ACT_IN_FORCE = '2020-12-01';

/** How long something applies: from its first day to its last, both included. Dates in Pacific/Auckland. */
export interface Validity {
  validFrom: string;
  /** The last day; null while it goes on. */
  validTo: string | null;
}

/** Where something is from, and whether that was seen. */
export interface Checked {
  /** Titles, the one relied on first; of an entry that is not verified, where it comes from instead. Never empty. */
  sources: readonly string[];
  /** False: no source confirms it, so it is not to be taken as law. `note` says what is missing. */
  verified: boolean;
  note: string | null;
}

/** One row of reference data. */
export interface ReferenceEntry extends Validity, Checked {
  /** Stable for ever. */
  id: string;
  /** Never empty. */
  citations: readonly Citation[];
  /** What it says, in this registry's own words. */
  text: string;
}

/** For rows of the Act as it came into force. */
export const SINCE_ACT = { validFrom: ACT_IN_FORCE, validTo: null, note: null } as const;

/** Whether something applies on a date. */
export const appliesOn = ({ validFrom, validTo }: Validity, date: string): boolean =>
  validFrom <= date && (validTo === null || date <= validTo);

/** Those that apply on a date, in their order. */
export const applying = <T extends Validity>(rows: readonly T[], date: string): T[] =>
  rows.filter((row) => appliesOn(row, date));

/** `Privacy Act 2020 s 119, s 120 and s 121`: citations of one instrument as a text. */
export function citedTogether(citations: readonly Citation[]): string {
  const [first, ...others] = citations;
  if (!first) return '';
  const last = others.pop();
  const start = [citationText(first), ...others.map(({ number }) => number)].join(', ');
  return last ? `${start} and ${last.number}` : start;
}
