import { expect, it } from 'vitest';
import { LAST_DATE, plusDays, plusMonths } from '#lib/statute/dates.ts';

it.each([
  ['a day', plusDays('2026-12-31', 1), '2027-01-01'],
  ['days back', plusDays('2024-03-01', -1), '2024-02-29'],
  ['months to a shorter one', plusMonths('2026-08-31', 6), '2027-02-28'],
  ['months back', plusMonths('2026-11-23', -12), '2025-11-23'],
  ['days beyond the last date', plusDays(LAST_DATE, 1), LAST_DATE],
  ['months beyond the last date', plusMonths('9999-11-30', 2), LAST_DATE],
])('%s are added to a date', (_, sum, expected) => {
  expect(sum).toBe(expected);
});
