import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';
import type { Log } from '../logging/log.ts';

/** One line for every operation: what ran, how long it took, what it read and which errors it ended with. */
export function logPlugin(log: Log): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const startedAt = performance.now();
      return {
        async willSendResponse({ contextValue, operation, operationName, errors }) {
          const { requestId, session, meter } = contextValue;
          if (contextValue.isPart) return;
          log.info('REQUEST_COMPLETED', {
            requestId,
            subject: session.identity.subject,
            operation: operation?.operation,
            operationName: operationName ?? null,
            milliseconds: Math.round(performance.now() - startedAt),
            dynamodbCalls: meter.calls,
            capacityUnits: meter.capacityUnits,
            errors: errors?.map(({ extensions }) => String(extensions.code)).join(' ') || undefined,
          });
        },
      };
    },
  };
}
