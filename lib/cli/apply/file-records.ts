import { RECORD_TYPE_NAMES, type RecordTypeName, recordOperations } from '../../client/index.ts';
import { INPUT_TYPES, type InputField } from '../../generated/input-types.ts';
import { UsageError } from '../failures.ts';
import { recordType } from '../records/types.ts';
import type { Entry, Place, Problem } from './places.ts';
import { Cell } from './read-csv.ts';
import { object, type Report, typedValue, unknownField } from './values.ts';

/** Which record a file speaks of. */
export interface NamedRecord {
  type: RecordTypeName;
  externalKey: string;
  place: Place;
  placeOf(path: readonly string[]): Place;
}

/** A record of a file, good to be sent. */
export interface FileRecord extends NamedRecord {
  /** As `applyRecords` takes it. */
  input: Readonly<Record<string, unknown>>;
}

/** What keeps a record of a file from being sent. */
export interface Faulty {
  problems: readonly Problem[];
  /** Which record it is, where the file says that. */
  named?: NamedRecord | undefined;
}

/** What `applyRecords` takes of a record: its content under the name of its type, and what all records have. */
const APPLY = INPUT_TYPES.ApplyRecordInput ?? {};
const CONTENT_FIELDS = new Map(
  RECORD_TYPE_NAMES.flatMap((name) => {
    const field = Object.entries(APPLY).find(([, { type }]) => type === `${name}Input`);
    return field ? [[name, field[0]] as const] : [];
  }),
);
const OF_RECORD: Readonly<Record<string, InputField>> = Object.fromEntries(
  Object.entries(APPLY).filter(([name]) => ![...CONTENT_FIELDS.values()].includes(name)),
);

/** Where the content of a type stands in the arguments of `applyRecords`. */
export const contentField = (type: RecordTypeName): string => CONTENT_FIELDS.get(type) ?? '';

/** The types whose records belong to another, with the field that has its key: `activityKey` of a disclosure. */
const PARENT_KEYS = new Map(
  RECORD_TYPE_NAMES.flatMap((type) => {
    const fields = INPUT_TYPES[`Upsert${type}Input`] ?? {};
    const name = Object.keys(OF_RECORD).find((key) => key.endsWith('Key') && key.replace(/Key$/, 'Id') in fields);
    return name ? [[type, name] as const] : [];
  }),
);

/** The field with the key of its parent, of a record that should have one and names none. */
export function lacksParent({ type, input }: Pick<FileRecord, 'type' | 'input'>): string | undefined {
  const name = PARENT_KEYS.get(type);
  return name !== undefined && input[name] == null ? name : undefined;
}

/** Bytes of a record as JSON that fit into one request with the rest of it; the registry takes far less. */
const LARGEST_RECORD = 900_000;

/**
 * Checks what a file says of a record against what the API takes, and says what is wrong. Fields that only the registry
 * writes, as its lists show them, are left out; `leftOut` learns of each.
 */
export function fileRecord(
  { place, value, header, fault, placeOf }: Entry,
  defaultType: RecordTypeName | undefined,
  leftOut: (field: string) => void,
): FileRecord | Faulty {
  const problems: Problem[] = fault ? [{ place, message: fault }] : [];
  const report: Report = (path, message, options) => {
    if (fault) return;
    problems.push({ place: (options?.once && header) || placeOf(path), field: path.join('.'), message, ...options });
  };
  const type = typeOf(value.type, defaultType, report);
  if (!type) return { problems };
  const fields = INPUT_TYPES[`${type}Input`] ?? {};
  const own: Record<string, unknown> = {};
  const content: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(value)) {
    if (name === 'type') continue;
    const ofRecord = Object.hasOwn(OF_RECORD, name) ? OF_RECORD[name] : undefined;
    if (ofRecord) own[name] = typedValue(given, ofRecord, [name], report);
    else if (Object.hasOwn(fields, name)) content[name] = given;
    else if (recordOperations(type).fields.includes(name)) leftOut(name);
    else unknownField(name, ['type', ...Object.keys(OF_RECORD), ...Object.keys(fields)], [name], report);
  }
  refuseForeignParents(own, type, report);
  const externalKey = keyIn(own, problems, report);
  const input = { ...own, externalKey, [contentField(type)]: object(content, fields, [], report) };
  if (JSON.stringify(input).length > LARGEST_RECORD) report([], 'the record is too large; shorten its texts');
  const named = { type, externalKey, place, placeOf };
  if (problems.length === 0) return { ...named, input };
  return { problems, named: externalKey === '' ? undefined : named };
}

function refuseForeignParents(own: Readonly<Record<string, unknown>>, type: RecordTypeName, report: Report): void {
  for (const [owner, name] of PARENT_KEYS)
    if (own[name] != null && PARENT_KEYS.get(type) !== name) report([name], `goes with ${owner} only; leave it out`);
}

function keyIn(own: Readonly<Record<string, unknown>>, problems: readonly Problem[], report: Report): string {
  const key = typeof own.externalKey === 'string' ? own.externalKey.trim() : '';
  const isReported = problems.some(({ field }) => field === 'externalKey');
  if (key === '' && !isReported) report(['externalKey'], 'is required: the key by which you know the record');
  return key;
}

function typeOf(given: unknown, otherwise: RecordTypeName | undefined, report: Report): RecordTypeName | undefined {
  const text = given instanceof Cell ? given.text.trim() : given;
  if (text === undefined || text === null) {
    if (!otherwise)
      report(['type'], `is required: one of ${[...CONTENT_FIELDS.keys()].join(', ')} (or --type for all)`);
    return otherwise;
  }
  try {
    return recordType(String(text));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    report(['type'], error.message);
    return undefined;
  }
}
