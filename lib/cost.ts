import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE } from './domain/page.ts';

const MUTATION_COST = 10;
/** An import may write this many records. */
const IMPORTED_RECORDS = 100;
/** Counting reads whole partitions. */
const COUNTING_COST = 200;
const COUNTING: ReadonlySet<string> = new Set(['breachCounts', 'complianceSummary']);
/** The files of a snapshot: some hundreds, each with a signed address; those of eight snapshots fill an answer. */
const SNAPSHOT_FILES_COST = 600;
/** What a list of records without pages counts as, such as a breach's activities: seldom more than a few, at most 50. */
const UNPAGED_RECORDS = 10;

/**
 * The cost of an operation with its variables, computed before it runs: 1 for each object that may be returned, times
 * the size of the pages it stands in; 10 for each mutation. Scalars cost nothing.
 */
export function estimateCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): number {
  return getComplexity({ schema, query, variables, operationName, estimators: [estimator] });
}

const estimator: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  if (type.name === 'Mutation' && field.name === 'importXPrivacyNz')
    return IMPORTED_RECORDS * MUTATION_COST + IMPORTED_RECORDS * childComplexity;
  if (type.name === 'Mutation' && field.name === 'applyRecords')
    return Math.max(1, args.input?.records?.length ?? 0) * (MUTATION_COST + childComplexity);
  if (type.name === 'Mutation') return MUTATION_COST + childComplexity;
  if (isPaged(field.args)) return 1 + pageSize(args) * Math.max(1, childComplexity);
  if (type.name === 'Query' && COUNTING.has(field.name)) return COUNTING_COST + childComplexity;
  if (type.name === 'Snapshot' && field.name === 'files') return SNAPSHOT_FILES_COST + childComplexity;
  if (type.name === 'Query' && field.name === 'nodes')
    return Math.max(1, (args.ids ?? []).length) * (1 + childComplexity);
  // `edges`, `nodes`, `links` and `results` stand for what has been counted; what hangs below them counts
  const isPagePart = /(Connection|Edge|Page|Tree|ImportXPrivacyNzPayload|ApplyRecordsPayload)$/.test(type.name);
  if (isPagePart || isLeafType(getNamedType(field.type))) return childComplexity;
  return (isListOfRecords(field.type) ? UNPAGED_RECORDS : 1) * (1 + childComplexity);
};

/** Lists of records, and of objects that each lead to a record, such as a provider's sub-processors. */
function isListOfRecords(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  if (!isListType(getNullableType(type)) || !isObjectType(named)) return false;
  return isRecord(named) || Object.values(named.getFields()).some((field) => isRecord(getNamedType(field.type)));
}

const isRecord = (type: GraphQLNamedType): boolean => isObjectType(type) && type.getInterfaces().length > 0;

const isPaged = (args: readonly { name: string }[]): boolean => args.some(({ name }) => name === 'first');
// a size that will be refused as too small must not make the rest of the request cheaper
const pageSize = ({ first, last }: { first?: number | null; last?: number | null }): number =>
  Math.max(1, first ?? last ?? DEFAULT_PAGE);
