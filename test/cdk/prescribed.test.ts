import { describe, expect, test } from 'vitest';
import { readPrescribed } from '#cdk/prescribed.ts';
import { selectStages } from '#cdk/stage-context.ts';
import { parsePrescribed } from '#lib/config.ts';

const ENTRY = { name: 'AU', instrument: 'Regulations 2027', from: '2027-01-01' };
const countries = (over: object) => JSON.stringify({ countries: [{ ...ENTRY, ...over }] });
const schemes = (over: object) => JSON.stringify({ schemes: [{ ...ENTRY, name: 'A scheme', ...over }] });

/** What the synthesis and the function say about the same text: true when they take it. */
const verdicts = (text: string) =>
  [readPrescribed, parsePrescribed].map((read) => {
    try {
      return read(text) !== undefined;
    } catch {
      return false;
    }
  });

describe('what regulations prescribe', () => {
  test.each([
    ['nothing', '{}'],
    ['empty lists', '{"countries": [], "schemes": []}'],
    ['a country', countries({})],
    ['a country until a day', countries({ to: '2027-01-01', limitedTo: 'health agencies' })],
    ['a country with what does not apply as null', countries({ to: null, limitedTo: null })],
    ['a scheme with a name in any script', schemes({ name: 'Kaupapa 個人情報 🔒' })],
    ['a leap day', schemes({ from: '2028-02-29' })],
  ])('is taken by synthesis and function alike: %s', (_, text) => {
    expect(verdicts(text)).toEqual([true, true]);
  });

  test.each([
    ['no JSON', 'AU'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"AU"'],
    ['an unknown list', '{"states": []}'],
    ['no list', '{"countries": {}}'],
    ['null as a list', '{"countries": null}'],
    ['an entry that is none', '{"countries": ["AU"]}'],
    ['null as an entry', '{"schemes": [null]}'],
    ['a country that does not exist', countries({ name: 'XX' })],
    ['a country in lower case', countries({ name: 'au' })],
    ['a property of every object as a country', countries({ name: 'toString' })],
    ['a scheme without a name', schemes({ name: '' })],
    ['no instrument', schemes({ instrument: undefined })],
    ['an empty instrument', schemes({ instrument: '' })],
    ['no first day', schemes({ from: undefined })],
    ['a day that no year has', schemes({ from: '2027-02-29' })],
    ['a month that no year has', schemes({ from: '2027-13-01' })],
    ['an instant', schemes({ from: '2027-01-01T00:00:00Z' })],
    ['a last day before the first', schemes({ to: '2026-12-31' })],
    ['a last day that is none', schemes({ to: 'never' })],
    ['a limit that is no text', schemes({ limitedTo: ['health'] })],
    ['an unknown field', schemes({ until: '2028-01-01' })],
  ])('is refused by synthesis and function alike: %s', (_, text) => {
    expect(verdicts(text)).toEqual([false, false]);
    expect(() => readPrescribed(text)).toThrow('Context value prescribed must be JSON like');
  });

  test('is refused at synthesis when the environment of the function has no room for it', () => {
    const many = Array.from({ length: 60 }, () => ENTRY);
    expect(() => readPrescribed(JSON.stringify({ countries: many }))).toThrow(/has \d+ bytes; .* has room for 3000/);
    expect(readPrescribed(JSON.stringify({ countries: many.slice(0, 40) })).countries).toHaveLength(40);
  });

  test('is given for one stage by context and empty otherwise', () => {
    const context: Record<string, unknown> = { stage: 'production', prescribed: countries({}) };
    expect(selectStages((key) => context[key])[0]?.prescribed).toEqual({ countries: [ENTRY] });
    expect(selectStages((key) => ({ stage: 'production' })[key as 'stage'])[0]?.prescribed).toEqual({});
    expect(() => selectStages((key) => ({ prescribed: '{}' })[key as 'prescribed'])).toThrow('needs -c stage=');
  });
});
