import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { Context } from '../context.ts';

const REFUSED_BEFORE_EXECUTION: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
]);

/**
 * Follows GraphQL over HTTP where Apollo Server differs: a client that accepts only `application/json` gets 200 for a
 * request that fails before execution, as it can't tell such a 400 from a proxy's.
 */
export const httpPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart({ request }) {
    const acceptsResponseType = request.http?.headers.get('accept')?.includes('application/graphql-response+json');
    return {
      async willSendResponse({ response, errors }) {
        const wasRefused = errors?.some(({ extensions }) => REFUSED_BEFORE_EXECUTION.has(extensions.code));
        if (response.http.status === 400 && wasRefused && !acceptsResponseType) response.http.status = 200;
      },
    };
  },
};
