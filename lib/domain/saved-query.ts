import { failure } from '../failures.ts';
import { line, maybe, prose } from './fields.ts';
import * as is from './filter.ts';
import { defineRecordType, type RecordOf } from './record-type.ts';

const shape = {
  title: line,
  description: maybe(prose),
  /** Text of one GraphQL query. */
  operation: prose,
};

export type SavedQuery = RecordOf<typeof shape>;

/** Names of the queries that the registry brings with it begin so: none of them can ever take the name of an agency's. */
export const REGISTRY_PREFIX = 'registry-';
const MAX_NAME = 60;
/** Words of lower-case letters and digits joined by `-`. */
const QUERY_NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** An operation that is asked by GET under its name and version (lib/queries). */
export const savedQueryType = defineRecordType<typeof shape, object>(shape, {
  name: 'SavedQuery',
  code: 'QUE',
  inputField: 'savedQuery',
  keyFault,
  // whether it can be run is decided by the API's schema, which the domain does not know
  check: ({ operation }, { checkOperation }) =>
    checkOperation(operation).map((message) => failure('INVALID', ['operation'], message)),
  filters: { title: is.string(({ title }) => title) },
});

function keyFault(name: string): string | undefined {
  if (!QUERY_NAME.test(name) || name.length > MAX_NAME)
    return `The name of a query is made of words of lower-case letters and digits joined by "-", such as "open-breaches"; at most ${MAX_NAME} characters.`;
  if (name.startsWith(REGISTRY_PREFIX))
    return `Names that begin with "${REGISTRY_PREFIX}" are of the queries that the registry brings with it. Choose another.`;
  return undefined;
}
