import { UsageError } from '../failures.ts';

/** A number of an option that counts something; a UsageError names the option when it is none. */
export function wholeNumber(value: number, option: string, least = 1): number {
  if (Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(`${option} must be a whole number from ${least}`);
}
