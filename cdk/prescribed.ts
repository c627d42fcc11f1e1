import isoCountries from 'i18n-iso-countries/codes.json' with { type: 'json' };

/** A country or binding scheme that regulations prescribe. */
export interface PrescribedEntry {
  /** ISO 3166-1 alpha-2, or the scheme's name. */
  readonly name: string;
  /** The regulation. */
  readonly instrument: string;
  /** First and last day, `YYYY-MM-DD`; no last day while it goes on. */
  readonly from: string;
  readonly to?: string | null;
  readonly limitedTo?: string | null;
}

/** What regulations under Privacy Act 2020 ss 213 and 214 prescribe, as the operator of a stage lists it. */
export interface Prescribed {
  readonly countries?: readonly PrescribedEntry[];
  readonly schemes?: readonly PrescribedEntry[];
}

/** Lambda gives all variables together 4 KB; the others need less than one. */
const MAX_BYTES = 3_000;
const COUNTRY_CODES: ReadonlySet<unknown> = new Set(isoCountries.map(([alpha2]) => alpha2));
const FIELDS = ['name', 'instrument', 'from', 'to', 'limitedTo'];

/** Reads `-c prescribed=`: refuses what the function would refuse at its start, and what its environment has no room for. */
export function readPrescribed(text: string): Prescribed {
  const parsed = parseJson(text);
  if (!isPrescribed(parsed))
    throw new Error(
      'Context value prescribed must be JSON like {"countries": [{"name": "AU", "instrument": "…", "from": "2027-01-01"}], "schemes": []}; to and limitedTo where they apply',
    );
  const bytes = Buffer.byteLength(JSON.stringify(parsed));
  if (bytes > MAX_BYTES)
    throw new Error(
      `Context value prescribed has ${bytes} bytes; the function's environment has room for ${MAX_BYTES}`,
    );
  return parsed;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPrescribed(value: unknown): value is Prescribed {
  if (!isObject(value) || Object.keys(value).some((key) => key !== 'countries' && key !== 'schemes')) return false;
  const { countries = [], schemes = [] } = value;
  return isListOf(countries, isCountry) && isListOf(schemes, isText);
}

const isListOf = (list: unknown, isName: (name: unknown) => boolean): boolean =>
  Array.isArray(list) && list.every((entry) => isObject(entry) && isName(entry.name) && isEntry(entry));

function isEntry(entry: Record<string, unknown>): boolean {
  const { instrument, from, to = null, limitedTo = null } = entry;
  const isKnown = Object.keys(entry).every((key) => FIELDS.includes(key));
  const isInOrder = to === null || (isDate(to) && isDate(from) && from <= to);
  return (
    isKnown && isText(instrument) && isDate(from) && isInOrder && (limitedTo === null || typeof limitedTo === 'string')
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCountry = (value: unknown): boolean => isText(value) && COUNTRY_CODES.has(value);

function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
