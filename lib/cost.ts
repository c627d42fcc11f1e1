import { type DocumentNode, type GraphQLSchema, getNamedType, isLeafType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import { DEFAULT_PAGE } from './domain/page.ts';

const MUTATION_COST = 10;

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
  if (type.name === 'Mutation') return MUTATION_COST + childComplexity;
  if (isPaged(field.args)) return 1 + pageSize(args) * Math.max(1, childComplexity);
  if (type.name === 'Query' && field.name === 'nodes')
    return Math.max(1, (args.ids ?? []).length) * (1 + childComplexity);
  // `edges` and `nodes` stand for the page, which has been counted; what hangs below them counts
  const isPagePart = type.name.endsWith('Connection') || type.name.endsWith('Edge');
  if (isPagePart || isLeafType(getNamedType(field.type))) return childComplexity;
  return 1 + childComplexity;
};

const isPaged = (args: readonly { name: string }[]): boolean => args.some(({ name }) => name === 'first');
const pageSize = ({ first, last }: { first?: number | null; last?: number | null }): number =>
  first ?? last ?? DEFAULT_PAGE;
