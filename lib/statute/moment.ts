import { Temporal } from 'temporal-polyfill';
import { AUCKLAND } from './partial-date.ts';

/** When a rule is asked: always given, never read from a clock, so that the same question has the same answer. */
export interface Moment {
  /** The instant, UTC with milliseconds. */
  now: string;
  /** The date in Pacific/Auckland. */
  today: string;
}

export function momentAt(epochMilliseconds: number): Moment {
  const instant = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);
  return {
    now: instant.toString({ smallestUnit: 'millisecond' }),
    today: instant.toZonedDateTimeISO(AUCKLAND).toPlainDate().toString(),
  };
}
