import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';
import type { Log } from '../logging/log.ts';
import { StoreBusyError } from '../store/retry.ts';

/** Logs, once and with its cause, every error that was not foreseen. */
export function errorsPlugin(log: Log): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { requestId } }) {
          for (const error of errors) {
            if (error.extensions.code !== undefined) continue;
            const original = unwrapResolverError(error);
            const code = original instanceof StoreBusyError ? 'STORE_BUSY' : 'UNEXPECTED_ERROR';
            log.error(code, { requestId, path: error.path?.join('.') }, original);
          }
        },
      };
    },
  };
}

/** Errors as clients see them: coded ones as they are, a busy store as BUSY, everything else as one opaque error. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  if (unwrapResolverError(error) instanceof StoreBusyError) {
    const message = 'The registry is busy and could not read this. Send the same request again.';
    return { message, locations, path, extensions: { code: 'BUSY' } };
  }
  if (formatted.extensions?.code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) return formatted;
  const message = 'Something went wrong on our side. Try again; if it stays, quote the `requestId` in `extensions`.';
  return { message, locations, path, extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR } };
}
