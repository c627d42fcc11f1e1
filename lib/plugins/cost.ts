import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { GraphQLError, type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../context.ts';
import { estimateCost } from '../cost.ts';
import { RequestError } from '../failures.ts';
import { LIMITS, refuseDeepVariables } from '../limits.ts';

/**
 * Refuses operations that may cost too much and reports the cost with every answer. It stands in didResolveOperation
 * and not among the validation rules: a document is validated once and cached, while its variables differ each time.
 */
export function costPlugin(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost = 0;
      return {
        async didResolveOperation({ document, operation, request }) {
          // GraphQL itself says why no operation was found
          if (!operation) return;
          const variables = request.variables ?? {};
          refuseDeepVariables(variables);
          try {
            cost = estimateCost(schema, document, variables, request.operationName);
          } catch (error) {
            refuseArguments(schema, operation, variables, error);
          }
          if (cost <= LIMITS.cost) return;
          throw new RequestError(
            'QUERY_TOO_COSTLY',
            `This request may cost ${cost} points; at most ${LIMITS.cost} are allowed. Ask for smaller pages or fewer nested ones.`,
            { status: 400 },
          );
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const { calls, capacityUnits } = contextValue.meter;
          const figures = { cost: { points: cost, limit: LIMITS.cost }, dynamodb: { calls, capacityUnits } };
          const { singleResult } = response.body;
          singleResult.extensions = { ...singleResult.extensions, requestId: contextValue.requestId, ...figures };
        },
      };
    },
  };
}

/** Values that can't be coerced have no cost: GraphQL itself refuses variables in its own words, the others end here. */
function refuseArguments(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
  error: unknown,
): void {
  if (!(error instanceof GraphQLError)) throw error;
  if (getVariableValues(schema, variableDefinitions, variables).errors) return;
  const extensions = { code: ApolloServerErrorCode.BAD_USER_INPUT, http: { status: 400 } };
  throw new GraphQLError(error.message, { nodes: error.nodes, extensions });
}
