import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { isCountry } from '../statute/countries.ts';
import { normalizePartialDate } from '../statute/partial-date.ts';

/**
 * The kinds of field that records are made of. Each is one zod schema for input and for what is read back, so limits
 * may only ever be widened. What is not recorded is null or an empty list, and is not stored at all.
 */

// NUL and the other control characters have no place in a text; line breaks and tabs do
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the check that keeps them out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const isClean = (value: string): boolean => value.isWellFormed() && !CONTROL.test(value);

/** What is wrong with a text, or undefined: one check, because it is made of every text that is read. */
function faultOf(value: string, max: number): string | undefined {
  if (value.length > max)
    return `must be at most ${max} characters; shorten it or keep the whole text elsewhere and refer to it`;
  if (!isClean(value)) return 'must not contain control characters (such as NUL) or half surrogate pairs; remove them';
  return value.trim() === '' ? 'must not be blank; leave the field out or give it a text' : undefined;
}

/** Texts of one line (300) or more (20,000 characters). */
export const text = (max: number) =>
  z.string().check(({ value, issues }) => {
    const fault = faultOf(value, max);
    if (fault === undefined) return;
    const tooLong = value.length > max;
    issues.push(
      tooLong
        ? { code: 'too_big', origin: 'string', maximum: max, input: value, message: fault }
        : { code: 'custom', input: value, message: fault },
    );
  });

export const line = text(300);
export const sentence = text(2_000);
export const prose = text(20_000);

/** A field that may be missing: then it is null. */
export const maybe = <S extends z.ZodType>(schema: S) => schema.nullable().default(null as z.output<S> & null);

/** A list that may be missing: then it is empty. */
export const listOf = <S extends z.ZodType>(schema: S, max: number) =>
  z
    .array(schema)
    .max(max, `must have at most ${max} entries; split the record or drop some`)
    .default(() => []);

/** A list without repeats. */
export const setOf = <S extends z.ZodType>(schema: S, max: number) =>
  listOf(schema, max).refine((values) => new Set(values).size === values.length, 'must not repeat an entry');

export const date = z.string().refine(isDate, 'must be a calendar date like 2026-05-01');
export const duration = z.string().refine(isDuration, 'must be an ISO 8601 duration like P7Y or P6M');
export const country = z
  .string()
  .refine(isCountry, 'must be a country code of ISO 3166-1 alpha-2 in upper case, like AU; check the code');
export const uri = text(2_000).refine(isUri, 'must be an absolute address with http:, https: or urn:');

export function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const [year, month, day] = value.split('-').map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDuration(value: string): boolean {
  try {
    return Temporal.Duration.from(value).sign >= 0;
  } catch {
    return false;
  }
}

export function isUri(value: string): boolean {
  return /^(https?:\/\/[^\s/]|urn:[a-z0-9])/.test(value) && isClean(value) && URL.canParse(value);
}

/** New Zealand Business Number: a GS1 number of 13 digits whose last one checks the others. */
export const nzbn = z
  .string()
  .regex(/^\d{13}$/, { error: 'must be 13 digits', abort: true })
  .refine((value) => {
    const sum = [...value].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
    return sum % 10 === 0;
  }, 'has a wrong check digit; compare it with the NZBN register');

/** A point in time of varying precision; instants are kept in UTC. */
export const partialDate = z.string().transform((value, context) => {
  const normal = normalizePartialDate(value);
  if (normal) return normal;
  context.addIssue({
    code: 'custom',
    message: 'must be a year (2023), a month (2023-11), a date (2023-11-04) or an instant (2023-11-03T21:15:00Z)',
  });
  return z.NEVER;
});
