import type { ApolloServer } from '@apollo/server';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { GraphQLSchema } from 'graphql';
import type { Context } from './context.ts';
import type { Dependencies } from './dependencies.ts';
import type { Identity } from './domain/access.ts';
import { type Answer, errorBody, json, notFound } from './http/answer.ts';
import { answerList, answerQuery, type QueryRequest } from './http/saved-queries.ts';
import { isQueryPath, LIST_PATH, type Pairs, placeOf } from './queries/address.ts';
import type { Ask } from './queries/run.ts';
import { readSigned, withoutSignature } from './queries/signature.ts';

interface Parts {
  dependencies: Dependencies;
  server: ApolloServer<Context>;
  schema: GraphQLSchema;
}

/** What a request carries into its contexts. */
type RequestOf = Parameters<Dependencies['contextFor']>[1];

/** Answers a request of a saved query through the API's own server; undefined for a request of anything else. */
export type QueryHandler = (
  event: APIGatewayProxyEventV2,
  request: RequestOf,
  identify: () => Promise<Identity>,
) => Promise<Answer | undefined>;

const NO_QUERY =
  'No saved query can stand at this address: one ends with .json or .csv, as /q/<name>@<version>.json does. `/q` lists those there are.';

const onlyRead = (method: string): Answer =>
  json(405, errorBody('BAD_REQUEST', `Saved queries are read by GET or HEAD, not by ${method}.`), {
    allow: 'GET, HEAD',
  });

const NOBODY: Identity = { subject: '', grants: new Map() };

export function createQueryHandler(parts: Parts): QueryHandler {
  const { contextFor } = parts.dependencies;
  return async (event, request, identify) => {
    const { method, path } = event.requestContext.http;
    if (!isQueryPath(path)) return undefined;
    if (method !== 'GET' && method !== 'HEAD') {
      await identify();
      return onlyRead(method);
    }
    const given: Pairs = [...new URLSearchParams(event.rawQueryString)];
    if (path === LIST_PATH) return answerList(contextFor(await identify(), request).session, given, request.baseUrl);
    const place = placeOf(path);
    if (!place) return notFound(NO_QUERY);
    const { address, isSigned } = place;
    const signed = isSigned ? await readSigned(contextFor(NOBODY, request).session, address, given) : undefined;
    const identity = signed?.identity ?? (await identify());
    return answerOnce(parts, identity, request, {
      address,
      signedOperation: signed?.operation,
      given: isSigned ? withoutSignature(given) : given,
      knownTag: event.headers['if-none-match'],
      isHead: method === 'HEAD',
    });
  };
}

/** Answers one request, however many pages it takes, and logs it once. */
async function answerOnce(
  { dependencies, server, schema }: Parts,
  identity: Identity,
  request: RequestOf,
  asked: Omit<QueryRequest, 'session'>,
): Promise<Answer> {
  const { contextFor, config, log } = dependencies;
  const startedAt = performance.now();
  const { session, meter } = contextFor(identity, request);
  const meters = [meter];
  const ask: Ask = async (query, variables) => {
    // each page is a request of its own, with loaders and a read budget of its own
    const contextValue: Context = { ...contextFor(identity, request), isPart: true };
    meters.push(contextValue.meter);
    const { body } = await server.executeOperation({ query, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('a saved query was answered in pieces');
    return body.singleResult;
  };
  const tools = { schema, hints: config.introspection, ask };
  const { answer, label, rows, errors } = await answerQuery({ session, ...asked }, tools);
  log.info('REQUEST_COMPLETED', {
    requestId: request.requestId,
    subject: identity.subject,
    operation: 'query',
    operationName: label,
    signed: asked.signedOperation !== undefined || undefined,
    rows,
    pages: meters.length - 1,
    milliseconds: Math.round(performance.now() - startedAt),
    dynamodbCalls: meters.reduce((total, { calls }) => total + calls, 0),
    capacityUnits: meters.reduce((total, { capacityUnits }) => total + capacityUnits, 0),
    errors,
  });
  return answer;
}
