import { Temporal } from 'temporal-polyfill';

/**
 * Points in time as precisely as they are known: `2023`, `2023-11`, `2023-11-04` (dates in Pacific/Auckland) or an
 * instant in UTC. Each stands for the stretch of time in which it may lie.
 */
export const AUCKLAND = 'Pacific/Auckland';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A partial date in its normal form (instants in UTC with milliseconds), or undefined when it is none. */
export function normalizePartialDate(value: string): string | undefined {
  if (/T/.test(value)) return normalizeInstant(value);
  try {
    return firstDay(value) && value;
  } catch {
    return undefined;
  }
}

/** An instant in UTC with milliseconds, or undefined when the text is none. Years have four digits: instants compare as texts. */
export function normalizeInstant(value: string): string | undefined {
  try {
    const normal = Temporal.Instant.from(value).toString({ smallestUnit: 'millisecond' });
    return /^\d{4}-/.test(normal) ? normal : undefined;
  } catch {
    return undefined;
  }
}

/** The first instant at which a partial date may lie. */
export function earliest(value: string): Temporal.Instant {
  return firstDay(value)?.toZonedDateTime(AUCKLAND).toInstant() ?? Temporal.Instant.from(value);
}

/** The first instant after the stretch in which a partial date may lie; of an instant, the instant itself. */
export function latest(value: string): Temporal.Instant {
  const day = firstDay(value);
  if (!day) return Temporal.Instant.from(value);
  const unit = { 4: { years: 1 }, 7: { months: 1 }, 10: { days: 1 } }[value.length];
  return day
    .add(unit ?? {})
    .toZonedDateTime(AUCKLAND)
    .toInstant();
}

/** True when no reading of the two is in order: the first lies wholly after the second. */
export function isCertainlyAfter(first: string, second: string): boolean {
  const order = Temporal.Instant.compare(earliest(first), latest(second));
  // where a stretch ends the next one begins; an instant is still itself there
  return firstDay(second) ? order >= 0 : order > 0;
}

/** A text that sorts partial dates by their earliest reading. */
export function sortableInstant(value: string): string {
  return earliest(value).toString({ smallestUnit: 'millisecond' });
}

function firstDay(value: string): Temporal.PlainDate | undefined {
  const match = SHAPE.exec(value);
  if (!match) return undefined;
  const [, year, month, day] = match;
  return Temporal.PlainDate.from(
    { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) },
    { overflow: 'reject' },
  );
}
