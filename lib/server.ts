import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import { LIMIT_RULES, LIMITS } from './limits.ts';
import type { Log } from './logging/log.ts';
import { costPlugin } from './plugins/cost.ts';
import { errorsPlugin, formatError } from './plugins/errors.ts';
import { httpPlugin } from './plugins/http.ts';
import { logPlugin } from './plugins/log.ts';

/** The GraphQL server; the same for Lambda, the local start and the tests. */
export function createServer(options: {
  schema: GraphQLSchema;
  introspection: boolean;
  log: Log;
}): ApolloServer<Context> {
  const { schema, introspection, log } = options;
  return new ApolloServer<Context>({
    schema,
    introspection,
    // hints such as "Did you mean" give the schema away where it may not be asked for
    hideSchemaDetailsFromClientErrors: !introspection,
    formatError,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    maxRecursiveSelections: LIMITS.recursiveSelections,
    validationRules: LIMIT_RULES,
    validationOptions: { maxErrors: 3 },
    persistedQueries: false,
    stopOnTerminationSignals: false,
    plugins: [
      // it hooks into every field: without it a page costs half (docs/adr/0005)
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      // in the order in which they end a response: figures first, then the errors, then the status and the log line
      costPlugin(schema),
      errorsPlugin(options),
      httpPlugin,
      logPlugin(log),
    ] satisfies ApolloServerPlugin<Context>[],
  });
}
