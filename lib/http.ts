import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type {
  APIGatewayEventRequestContextV2,
  APIGatewayProxyEventV2,
  APIGatewayProxyEventV2WithRequestContext,
  Context as LambdaContext,
} from 'aws-lambda';
import { GraphQLError } from 'graphql';
import type { Dependencies } from './dependencies.ts';
import type { Identity } from './domain/access.ts';
import { RequestError } from './failures.ts';
import { placeAt } from './http/addresses.ts';
import { type Answer, errorBody, json, NO_STORE, notFound } from './http/answer.ts';
import { publishedSchema } from './http/published-schema.ts';
import { iamIdentity, unauthenticated } from './identity.ts';
import { LIMITS } from './limits.ts';
import { operationFaults } from './queries/check.ts';
import { createQueryHandler } from './saved-queries.ts';
import { createSchema } from './schema.ts';
import { createServer } from './server.ts';
import { SCHEMA_PATH } from './statute/namespace/json-schema.ts';
import { StoreBusyError } from './store/retry.ts';

export type HttpHandler = (event: APIGatewayProxyEventV2, context?: LambdaContext) => Promise<Answer>;

/** What the gateway adds for a request that IAM has authenticated. */
type IamEvent = APIGatewayProxyEventV2WithRequestContext<
  APIGatewayEventRequestContextV2 & { authorizer?: { iam?: { userArn?: string } } }
>;

// the integration's types name Apollo Server's CommonJS build, ours the ESM one; the bundle has one copy
type IntegrationServer = Parameters<typeof startServerAndCreateLambdaHandler>[0];

/** Answers API Gateway v2 events: the one way in for Lambda, the local server and the tests. */
export function createHttpHandler(dependencies: Dependencies): HttpHandler {
  const { log } = dependencies;
  const { introspection } = dependencies.config;
  const schema = createSchema({ described: introspection });
  const server = createServer({ schema, introspection, log });
  const checkOperation = (text: string) => operationFaults(schema, text, { hints: introspection });
  const savedQuery = createQueryHandler({ dependencies, server, schema });
  const identities = new WeakMap<object, Identity>();
  const graphql = startServerAndCreateLambdaHandler(
    server as unknown as IntegrationServer,
    { ...handlers.createAPIGatewayProxyEventV2RequestHandler(), toErrorResult: malformed },
    {
      context: async ({ event }) => {
        const identity = identities.get(event);
        if (!identity) throw unauthenticated('The request was not authenticated.');
        return dependencies.contextFor(identity, { ...requestOf(event), checkOperation });
      },
    },
  );
  return async (event, context) => {
    try {
      const { path, method } = event.requestContext.http;
      if (path === '/health') return json(200, { status: 'ok' });
      if (path === SCHEMA_PATH && method === 'GET')
        return publishedSchema(requestOf(event).baseUrl, event.headers['if-none-match']);
      refuseOversized(event);
      const asked = await savedQuery(event, requestOf(event), () => identify(dependencies, event as IamEvent));
      if (asked) return asked;
      const identity = await identify(dependencies, event as IamEvent);
      const place = placeAt(method, path);
      if (place) {
        const { session } = dependencies.contextFor(identity, requestOf(event));
        return await place.answer(session, event.headers.accept ?? '');
      }
      if (path !== '/graphql' && path !== '/iam/graphql')
        return notFound('There is nothing here; the API is at /graphql.');
      identities.set(event, identity);
      return notCached((await graphql(event, context as LambdaContext, () => {})) as Answer);
    } catch (error) {
      return refusal(error, dependencies, event);
    }
  };
}

const requestOf = (event: APIGatewayProxyEventV2) => ({
  requestId: event.requestContext.requestId,
  baseUrl: `${event.headers['x-forwarded-proto'] ?? 'https'}://${event.requestContext.domainName}`,
});

function refuseOversized({ body, isBase64Encoded }: APIGatewayProxyEventV2): void {
  const bytes = Buffer.byteLength(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  if (bytes <= LIMITS.bodyBytes) return;
  throw new RequestError('PAYLOAD_TOO_LARGE', `The request has more than ${LIMITS.bodyBytes} bytes. Split it.`, {
    status: 413,
  });
}

async function identify({ identify: verify, config }: Dependencies, event: IamEvent): Promise<Identity> {
  const { path } = event.requestContext.http;
  if (path !== '/iam/graphql') return verify(event.headers.authorization ?? tokenInAddress(event));
  const userArn = event.requestContext.authorizer?.iam?.userArn;
  if (!userArn) throw unauthenticated('This path takes requests signed with AWS Signature Version 4 only.');
  return iamIdentity(userArn, config.iamGrants);
}

function tokenInAddress({ queryStringParameters, requestContext }: IamEvent): string | undefined {
  const { method, path } = requestContext.http;
  const token = placeAt(method, path)?.tokenInAddress ? queryStringParameters?.access_token : undefined;
  return token && `Bearer ${token}`;
}

function refusal(error: unknown, { log }: Dependencies, event: APIGatewayProxyEventV2): Answer {
  const { requestId } = event.requestContext;
  if (error instanceof GraphQLError) {
    const { http, ...extensions } = error.extensions as { http?: { status?: number }; code?: string };
    const status = http?.status ?? STATUS_OF[extensions.code ?? ''] ?? 400;
    log.info('REQUEST_REFUSED', { requestId, error: extensions.code, status });
    const headers: Record<string, string> =
      status === 401 ? { 'www-authenticate': 'Bearer realm="nz-privacy-registry"' } : {};
    return json(status, { errors: [{ message: error.message, extensions: { ...extensions, requestId } }] }, headers);
  }
  if (error instanceof StoreBusyError) {
    log.error('STORE_BUSY', { requestId }, error);
    return json(503, errorBody('BUSY', 'The registry is busy and could not read this. Send the same request again.'), {
      'retry-after': '1',
    });
  }
  log.error('UNEXPECTED_ERROR', { requestId }, error);
  return json(
    500,
    errorBody(
      'INTERNAL_SERVER_ERROR',
      `Something went wrong on our side. Try again; if it stays, quote request ${requestId}.`,
    ),
  );
}

/** The answer to a body that the integration can't read; anything else it fails with was not foreseen. */
function malformed(error: unknown): Answer {
  if (!(error instanceof SyntaxError)) throw error;
  return json(400, errorBody('BAD_REQUEST', 'The body is not JSON. Send one operation as a JSON object by POST.'));
}

/** Apollo Server sets no such header on requests that it refuses before it looks into them. */
const notCached = (result: Answer): Answer => ({ ...result, headers: { ...result.headers, ...NO_STORE } });

const STATUS_OF: Record<string, number> = { FORBIDDEN: 403, INVALID_ID: 404 };
