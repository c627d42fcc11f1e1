import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { estimateCost } from '../cost.ts';
import { RequestError } from '../failures.ts';
import { LIMITS } from '../limits.ts';

/**
 * Refuses operations that may cost too much and reports the cost with every answer. It stands in didResolveOperation
 * and not among the validation rules: a document is validated once and cached, while its variables differ each time.
 */
export function costPlugin(schema: GraphQLSchema): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost = 0;
      return {
        async didResolveOperation({ document, request }) {
          cost = estimateCost(schema, document, request.variables ?? {}, request.operationName);
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
