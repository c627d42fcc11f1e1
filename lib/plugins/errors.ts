import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Context } from '../context.ts';
import { withoutHint } from '../failures.ts';
import type { Log } from '../logging/log.ts';
import { StoreBusyError } from '../store/retry.ts';

interface Options {
  log: Log;
  introspection: boolean;
}

/** Logs, once and with its cause, every error that was not foreseen, and corrects what Apollo Server makes of others. */
export function errorsPlugin({ log, introspection }: Options): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const logged = new Set<unknown>();
      return {
        async didEncounterErrors({ errors, contextValue: { requestId } }) {
          for (const error of errors) {
            keepOwnCode(error);
            if (!introspection) error.message = withoutHint(error.message);
            const original = unwrapResolverError(error);
            // one failed batch fails every field that waits for it
            if (error.extensions.code !== undefined || logged.has(original)) continue;
            logged.add(original);
            log.error(messageFor(original), { requestId, path: error.path?.join('.') }, original);
          }
        },
      };
    },
  };
}

const messageFor = (error: unknown) => (error instanceof StoreBusyError ? 'STORE_BUSY' : 'UNEXPECTED_ERROR');

/** Apollo Server gives the errors of all validation rules one code; those of the limits keep theirs. */
function keepOwnCode({ extensions, originalError: given }: GraphQLError): void {
  const isLimit = given instanceof GraphQLError && given.extensions.code === 'QUERY_TOO_COMPLEX';
  if (isLimit) extensions.code = given.extensions.code;
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
