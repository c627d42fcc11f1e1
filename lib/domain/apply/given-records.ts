import { type Failure, failure } from '../../failures.ts';
import { quoted } from '../../statute/quote.ts';
import type { RecordType } from '../record-type.ts';
import { recordTypes } from '../record-types.ts';
import type { ContentInput } from '../validation.ts';

/** A record as the API takes it: the content stands under the name of its type. */
export interface GivenRecord extends Record<string, unknown> {
  externalKey: string;
  expectedVersion?: number | null;
}

/** A record to apply. */
export interface Wanted {
  /** Its place in the call, from 0. */
  index: number;
  type: RecordType;
  externalKey: string;
  expectedVersion: number | null;
  /** External key of the parent, for types that have one. */
  parentKey: string | null;
  content: ContentInput;
}

/** How many records one call may name. */
const MAX_RECORDS = 100;

/** The name of the argument with the parent's key: `activityKey`. */
export const parentKeyName = ({ parentField }: RecordType): string => `${parentField}Key`;

/** The types of the contents that a record is given; there should be one. */
const typesIn = (record: GivenRecord): RecordType[] =>
  recordTypes().filter(({ inputField }) => record[inputField] != null);

/** The records of a call, whatever is wrong with them: what access is asked for. */
export const wantedIn = (records: readonly GivenRecord[]): Wanted[] =>
  records.flatMap((record, index) =>
    typesIn(record).map((type) => ({
      index,
      type,
      externalKey: record.externalKey,
      expectedVersion: record.expectedVersion ?? null,
      parentKey: type.parentField ? ((record[parentKeyName(type)] as string | null | undefined) ?? null) : null,
      content: record[type.inputField] as ContentInput,
    })),
  );

/** Why a call can't be carried out as a whole. */
export function faultsOfCall(records: readonly GivenRecord[], wanted: readonly Wanted[]): Failure[] {
  if (records.length === 0) return [failure('REQUIRED', ['input', 'records'], 'Give at least one record.')];
  if (records.length > MAX_RECORDS) {
    const message = `At most ${MAX_RECORDS} records can be applied at once; these are ${records.length}. Split them.`;
    return [failure('TOO_LARGE', ['input', 'records'], message)];
  }
  return [...records.flatMap(faultsOfRecord), ...repeatedKeys(wanted)];
}

/** Where a record stands in the arguments. */
export const placeOf = (index: number): string[] => ['input', 'records', String(index)];

function faultsOfRecord(record: GivenRecord, index: number): Failure[] {
  const types = typesIn(record);
  if (types.length === 0) {
    const names = recordTypes().map(({ inputField }) => inputField);
    const message = `Give the record's content under the name of its type: one of ${names.join(', ')}.`;
    return [failure('REQUIRED', placeOf(index), message)];
  }
  if (types.length > 1) {
    const names = types.map(({ inputField }) => inputField).join(' and ');
    return [failure('INVALID', placeOf(index), `A record has one content; make ${names} a record each.`)];
  }
  return recordTypes()
    .filter((type) => type.parentField && !types.includes(type) && record[parentKeyName(type)] != null)
    .map((type) => {
      const name = parentKeyName(type);
      return failure('INVALID', [...placeOf(index), name], `${name} goes with ${type.inputField} only; leave it out.`);
    });
}

function repeatedKeys(wanted: readonly Wanted[]): Failure[] {
  const first = new Map<string, number>();
  return wanted.flatMap(({ index, type, externalKey }) => {
    const name = nameOf(type.code, externalKey);
    const earlier = first.get(name);
    if (earlier === undefined || earlier === index) {
      first.set(name, index);
      return [];
    }
    const message = `The ${type.name} ${quoted(externalKey)} stands at input.records.${earlier} already. Name each record once.`;
    return [failure('DUPLICATE_KEY', [...placeOf(index), 'externalKey'], message)];
  });
}

/** Tells the records of a call apart. */
export const nameOf = (code: string, externalKey: string): string => `${code} ${externalKey}`;
