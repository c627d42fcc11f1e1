import { isCountry } from '../../statute/countries.ts';
import { normalizeInstant, normalizePartialDate } from '../../statute/partial-date.ts';

interface Scalar {
  /** What it must be, as the registry words it. */
  expected: string;
  isGood(text: string): boolean;
}

const DURATION = /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/;

function isDate(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Scalars that are texts of a form. What passes here may still be refused by the registry, which looks closer at some. */
export const SCALARS: Readonly<Record<string, Scalar>> = {
  Date: { expected: 'a calendar date, like 2026-05-01', isGood: isDate },
  DateTime: {
    expected: 'an instant with its offset, like 2026-05-01T09:00:00Z',
    isGood: (text) => normalizeInstant(text) !== undefined,
  },
  PartialDateTime: {
    expected: 'a year (2023), a month (2023-11), a date (2023-11-04) or an instant (2023-11-03T21:15:00Z)',
    isGood: (text) => normalizePartialDate(text) !== undefined,
  },
  Duration: { expected: 'an ISO 8601 duration, like P7Y or P6M', isGood: (text) => DURATION.test(text) },
  CountryCode: {
    expected: 'a country code of ISO 3166-1 alpha-2 in upper case, like AU',
    isGood: isCountry,
  },
  URI: {
    expected: 'an absolute address with https:, http: or urn:',
    isGood: (text) => /^(https?|urn):\S+$/i.test(text),
  },
};
