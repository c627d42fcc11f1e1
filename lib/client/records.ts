import { RECORD_TYPES } from '../generated/client.ts';
import type { Connection, Operation, RegistryClient, RequestOptions } from './client.ts';

/** The GraphQL name of a type of record. */
export type RecordTypeName = keyof typeof RECORD_TYPES;

/** A record of any type; the other fields are those of its type. */
export interface AnyRecord {
  readonly externalKey: string | null;
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

/** What a list of records may be asked for; filter and sort are those of its type. */
export interface ListVariables {
  agency?: string;
  filter?: object | null;
  sort?: object | null;
  asOf?: string | null;
  first?: number;
}

type ListOperation = Operation<Record<string, Connection<AnyRecord>>, ListVariables>;
type GetOperation = Operation<Record<string, AnyRecord | null>, Record<string, unknown>>;

/** What can be asked of a type of record, seen in the same way for every type. */
export interface RecordOperations {
  /** The field that says what a record is called. */
  readonly title: string;
  /** By `id`; an agency is found by its key only. */
  readonly get: GetOperation | null;
  /** By `agency` and `externalKey`, an agency by `key`. */
  readonly getByKey: GetOperation;
  readonly list: ListOperation;
  /** Lists with each record's findings and without its content. */
  readonly find: ListOperation;
  /** The fields of a record as `get` and `list` give it. */
  readonly fields: readonly string[];
  /** Where its values stand (`retention.period`): objects within are gone into, a list is one value. */
  readonly paths: readonly string[];
  /** How many records with their whole content one request may ask for. */
  readonly pageSize: number;
}

export const RECORD_TYPE_NAMES = Object.keys(RECORD_TYPES) as readonly RecordTypeName[];

/** The operations of a type of record, for programs that treat all types alike. */
export const recordOperations = (type: RecordTypeName): RecordOperations =>
  RECORD_TYPES[type] as unknown as RecordOperations;

/** All records of a list of any type, with their whole content or, by `find`, with their findings. */
export function listRecords(
  client: RegistryClient,
  type: RecordTypeName,
  variables: ListVariables,
  options: RequestOptions & { operation?: 'list' | 'find' } = {},
): AsyncGenerator<AnyRecord, void, undefined> {
  const { pageSize, ...operations } = recordOperations(type);
  const asked = { first: pageSize, ...variables };
  return client.nodes(operations[options.operation ?? 'list'], asked, onlyField<Connection<AnyRecord>>, options);
}

/** The value of an answer's only root field. */
export const onlyField = <Value>(data: Readonly<Record<string, Value>>): Value => Object.values(data)[0] as Value;
