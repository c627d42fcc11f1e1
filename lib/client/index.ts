/**
 * The registry's typed client: GraphQL over HTTP with nothing but `fetch`. Its operations are texts that know the types of
 * their variables and answers; your own work too, as text or as written by GraphQL Code Generator in document mode `string`.
 */
export * from '../generated/client.ts';
export { type ChangeEdge, type ChangesOptions, changes } from './changes.ts';
export {
  type ClientOptions,
  type Connection,
  createClient,
  type Operation,
  type RegistryClient,
  type RequestOptions,
  type TokenSource,
} from './client.ts';
export { type AnswerError, type ErrorKind, RegistryError } from './errors.ts';
export {
  type AnyRecord,
  type ListVariables,
  listRecords,
  onlyField,
  RECORD_TYPE_NAMES,
  type RecordOperations,
  type RecordTypeName,
  recordOperations,
} from './records.ts';
export { isPassing, type RetryOptions, wait } from './retry.ts';
export type { Answer } from './transport.ts';
