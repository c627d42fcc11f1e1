import { Temporal } from 'temporal-polyfill';
import { RequestError } from '../failures.ts';
import { earliest } from '../statute/partial-date.ts';

/** A test that a filter's argument makes of a record. */
export type Condition<R> = (argument: never) => (record: R) => boolean;

type Maybe<T> = T | null | undefined;

const given = <T>(value: Maybe<T>): value is T => value !== null && value !== undefined;

/** All the tests whose argument is given. */
function allOf<T>(...tests: (false | ((value: T) => boolean))[]): (value: T) => boolean {
  const active = tests.filter((test): test is (value: T) => boolean => test !== false);
  return (value) => active.every((test) => test(value));
}

const MAX_VALUES = 100;

/** One of several values, few enough to be looked through for every record. */
function isAmong(values: readonly string[]): (value: string) => boolean {
  if (values.length > MAX_VALUES) {
    const message = `A filter names at most ${MAX_VALUES} values; this one has ${values.length}. Ask in several requests.`;
    throw new RequestError('INVALID_ARGUMENT', message, { argument: 'filter' });
  }
  const wanted = new Set(values);
  return (value) => wanted.has(value);
}

type StringTests = Maybe<{
  eq?: Maybe<string>;
  in?: Maybe<string[]>;
  startsWith?: Maybe<string>;
  isMissing?: Maybe<boolean>;
}>;

export const string =
  <R>(read: (record: R) => string | null) =>
  (argument: StringTests) => {
    const { eq, in: among, startsWith, isMissing } = argument ?? {};
    const isOne = given(among) && isAmong(among);
    const test = allOf<string | null>(
      given(eq) && ((value) => value === eq),
      isOne && ((value) => value !== null && isOne(value)),
      given(startsWith) && ((value) => value?.startsWith(startsWith) ?? false),
      given(isMissing) && ((value) => (value === null) === isMissing),
    );
    return (record: R) => test(read(record));
  };

type ListTests = Maybe<{
  has?: Maybe<string>;
  hasAny?: Maybe<string[]>;
  startsWith?: Maybe<string>;
  isMissing?: Maybe<boolean>;
}>;

export const stringList =
  <R>(valuesOf: (record: R) => readonly string[]) =>
  (argument: ListTests) => {
    const { has, hasAny, startsWith, isMissing } = argument ?? {};
    const isOne = given(hasAny) && isAmong(hasAny);
    const test = allOf<readonly string[]>(
      given(has) && ((values) => values.includes(has)),
      isOne && ((values) => values.some(isOne)),
      given(startsWith) && ((values) => values.some((value) => value.startsWith(startsWith))),
      given(isMissing) && ((values) => (values.length === 0) === isMissing),
    );
    return (record: R) => test(valuesOf(record));
  };

type BooleanTests = Maybe<{ eq?: Maybe<boolean>; isMissing?: Maybe<boolean> }>;

export const boolean =
  <R>(read: (record: R) => boolean | null) =>
  (argument: BooleanTests) => {
    const { eq, isMissing } = argument ?? {};
    const test = allOf<boolean | null>(
      given(eq) && ((value) => value === eq),
      given(isMissing) && ((value) => (value === null) === isMissing),
    );
    return (record: R) => test(read(record));
  };

type DateTests = Maybe<{ eq?: Maybe<string>; gte?: Maybe<string>; lt?: Maybe<string>; isMissing?: Maybe<boolean> }>;

/** For dates and for instants in UTC with milliseconds: both compare as texts. */
export const date =
  <R>(read: (record: R) => string | null) =>
  (argument: DateTests) => {
    const { eq, gte, lt, isMissing } = argument ?? {};
    const test = allOf<string | null>(
      given(eq) && ((value) => value === eq),
      given(gte) && ((value) => value !== null && value >= gte),
      given(lt) && ((value) => value !== null && value < lt),
      given(isMissing) && ((value) => (value === null) === isMissing),
    );
    return (record: R) => test(read(record));
  };

/** For points in time of varying precision, by their earliest reading. */
export const partialDate =
  <R>(read: (record: R) => string | null) =>
  (argument: DateTests) => {
    const { gte, lt, isMissing } = argument ?? {};
    const compare = (value: string, bound: string) => Temporal.Instant.compare(earliest(value), earliest(bound));
    const test = allOf<string | null>(
      given(gte) && ((value) => value !== null && compare(value, gte) >= 0),
      given(lt) && ((value) => value !== null && compare(value, lt) < 0),
      given(isMissing) && ((value) => (value === null) === isMissing),
    );
    return (record: R) => test(read(record));
  };

/** One value or several: the record has at least one of them. */
export const oneOf =
  <R>(valuesOf: (record: R) => readonly (string | null)[]) =>
  (argument: Maybe<string | string[]>) => {
    if (!given(argument)) return () => true;
    const wanted = new Set<string | null>([argument].flat());
    return (record: R) => valuesOf(record).some((value) => wanted.has(value));
  };

/** A yes-or-no property of the record. */
export const flag =
  <R>(read: (record: R) => boolean) =>
  (argument: Maybe<boolean>) =>
  (record: R) =>
    !given(argument) || read(record) === argument;

interface Combined {
  and?: Maybe<object[]>;
  or?: Maybe<object[]>;
  not?: Maybe<object>;
}

const MAX_CONDITIONS = 100;

/** Refuses a filter that would take too long to test record by record. */
export function refuseLargeFilter(filter: object): void {
  const conditions = conditionsIn(filter);
  if (conditions <= MAX_CONDITIONS) return;
  const message = `A filter has at most ${MAX_CONDITIONS} conditions; this one has ${conditions}. Use \`in\` for several values, or ask in several requests.`;
  throw new RequestError('INVALID_ARGUMENT', message, { argument: 'filter' });
}

/** The conditions of a filter; each `and`, `or` and `not` part counts as one more. */
function conditionsIn(filter: object): number {
  const { and, or, not, ...fields } = filter as Combined;
  const parts = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  return parts.reduce((total, part) => total + 1 + conditionsIn(part), Object.keys(fields).length);
}

/** Compiles a filter with `and`, `or` and `not` to one test of a record. */
export function compileFilter<R>(filter: object, conditions: Record<string, Condition<R>>): (record: R) => boolean {
  const { and, or, not, ...fields } = filter as Combined & Record<string, never>;
  const tests = Object.entries(fields)
    .filter(([, argument]) => given(argument))
    .map(([name, argument]) => conditionNamed(conditions, name)(argument));
  const parts = (and ?? []).map((part) => compileFilter(part, conditions));
  const choices = or?.map((part) => compileFilter(part, conditions));
  const excluded = not && compileFilter(not, conditions);
  return (record) =>
    tests.every((test) => test(record)) &&
    parts.every((test) => test(record)) &&
    (!choices || choices.some((test) => test(record))) &&
    !excluded?.(record);
}

function conditionNamed<R>(conditions: Record<string, Condition<R>>, name: string): Condition<R> {
  const condition = conditions[name];
  if (!condition) throw new Error(`the filter field ${name} has no condition in its record type`);
  return condition;
}

/**
 * The conditions that must all hold, `and` parts included, flattened into one object: what an index may be chosen by.
 * Where two parts name the same field the first is kept; the compiled filter still tests both.
 */
export function conjunctionOf(filter: object): Record<string, unknown> {
  const { and, or: _or, not: _not, ...fields } = filter as Combined & Record<string, unknown>;
  const flattened: Record<string, unknown> = {};
  for (const part of [fields, ...(and ?? []).map(conjunctionOf)]) {
    for (const [name, argument] of Object.entries(part)) if (given(argument)) flattened[name] ??= argument;
  }
  return flattened;
}

/** Whether a filter speaks of a field anywhere, with an argument that is looked for when one is. */
export function mentions(filter: object, field: string, isWanted: (argument: object) => boolean = () => true): boolean {
  const { and, or, not, ...fields } = filter as Combined & Record<string, object | null | undefined>;
  const argument = fields[field];
  const parts = [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])];
  return (given(argument) && isWanted(argument)) || parts.some((part) => mentions(part, field, isWanted));
}

/** The one value of a list that has only one: what an index may be read by. */
export const only = <T>(values: readonly T[] | null | undefined): T | undefined =>
  values?.length === 1 ? values[0] : undefined;
