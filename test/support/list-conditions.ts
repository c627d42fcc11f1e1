import fc from 'fast-check';
import type { Content } from './builders.ts';

/** A condition of a filter as the oracle of lists sees it. Beside each stands an arbitrary of its arguments, over few values so that records meet them. */
export interface Condition {
  argument: fc.Arbitrary<unknown>;
  holds(record: Content, argument: never): boolean;
}

export const among = <T>(...values: T[]) => fc.constantFrom(...values);
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
export const some = <T>(...values: T[]) => fc.subarray(values);
/** An input object with one or two of these conditions, or none. */
export const part = (conditions: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .uniqueArray(fc.constantFrom(...Object.keys(conditions)), { maxLength: 2 })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, conditions[name] ?? fc.constant(null)]))),
    );

type Tests = {
  eq?: unknown;
  in?: unknown[];
  has?: string;
  hasAny?: string[];
  startsWith?: string;
  isMissing?: boolean;
};
type Range = { eq?: string; gte?: string; lt?: string; isMissing?: boolean };
const missing = (value: unknown, { isMissing }: { isMissing?: boolean }): boolean =>
  isMissing === undefined || isMissing === null || isMissing === (value === null);

const oneText =
  (read: (record: Content) => string | null) =>
  (record: Content, tests: Tests): boolean => {
    const value = read(record);
    const { eq, in: listed, startsWith } = tests;
    return (
      (eq === undefined || value === eq) &&
      (listed === undefined || listed.includes(value)) &&
      (startsWith === undefined || (value !== null && value.indexOf(startsWith) === 0)) &&
      missing(value, tests)
    );
  };
export const texts = (words: string[], read: (record: Content) => string | null): Condition => ({
  argument: part({
    eq: among(...words),
    in: fc.subarray(words),
    startsWith: among(...words.map((word) => word.slice(0, 2)), ''),
    isMissing: fc.boolean(),
  }),
  holds: oneText(read),
});

export const lists = (words: string[], read: (record: Content) => string[]): Condition => ({
  argument: part({
    has: among(...words),
    hasAny: fc.subarray(words),
    startsWith: among('S', 'Sy', 'zz'),
    isMissing: fc.boolean(),
  }),
  holds: (record, tests: Tests) => {
    const values = read(record);
    const some = (test: (value: string) => boolean) => values.filter(test).length > 0;
    return (
      (tests.has === undefined || some((value) => value === tests.has)) &&
      (tests.hasAny === undefined || some((value) => tests.hasAny?.includes(value) === true)) &&
      (tests.startsWith === undefined || some((value) => value.indexOf(String(tests.startsWith)) === 0)) &&
      (tests.isMissing === undefined || tests.isMissing === (values.length === 0))
    );
  },
});

export const flags = (read: (record: Content) => boolean | null): Condition => ({
  argument: part({ eq: fc.boolean(), isMissing: fc.boolean() }),
  holds: (record, tests: Tests) =>
    (tests.eq === undefined || read(record) === tests.eq) && missing(read(record), tests),
});

/** `at` makes values comparable as texts. */
export const ranges = (
  bounds: string[],
  read: (record: Content) => string | null,
  at = (text: string) => text,
): Condition => ({
  argument: part({ gte: among(...bounds), lt: among(...bounds) }),
  holds: (record, { eq, gte, lt, ...tests }: Range) => {
    const value = read(record);
    return (
      (eq === undefined || value === eq) &&
      (gte === undefined || (value !== null && at(value) >= at(gte))) &&
      (lt === undefined || (value !== null && at(value) < at(lt))) &&
      missing(value, tests)
    );
  },
});
export const withMissing = (condition: Condition, bounds: string[], eq = true): Condition => ({
  ...condition,
  argument: part({
    gte: among(...bounds),
    lt: among(...bounds),
    isMissing: fc.boolean(),
    ...(eq && { eq: among(...bounds) }),
  }),
});

export const anyOf = (values: string[], read: (record: Content) => unknown[]): Condition => ({
  argument: fc.subarray(values),
  holds: (record, wanted: unknown[]) => read(record).some((value) => wanted.includes(value)),
});
export const exactly = (values: string[], read: (record: Content) => unknown[]): Condition => ({
  argument: among(...values),
  holds: (record, wanted) => read(record).includes(wanted),
});
