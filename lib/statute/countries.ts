import isoCountries from 'i18n-iso-countries/codes.json' with { type: 'json' };

const CODES: ReadonlySet<string | undefined> = new Set(isoCountries.map(([alpha2]) => alpha2));

/** Whether a text is the code of a country in ISO 3166-1 alpha-2, in upper case. */
export const isCountry = (text: string): boolean => CODES.has(text);
