import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import type {
  APIGatewayEventRequestContextV2,
  APIGatewayProxyEventV2,
  APIGatewayProxyEventV2WithRequestContext,
  APIGatewayProxyStructuredResultV2,
  Context as LambdaContext,
} from 'aws-lambda';
import { GraphQLError } from 'graphql';
import type { Dependencies } from './dependencies.ts';
import type { Identity } from './domain/access.ts';
import { RequestError } from './failures.ts';
import { calendarFeed } from './http/calendar-feed.ts';
import { AUDIENCE_OF, notificationPackPage } from './http/notification-pack.ts';
import { publishedSchema } from './http/published-schema.ts';
import { seriousHarmAssessment } from './http/serious-harm-assessment.ts';
import { iamIdentity, unauthenticated } from './identity.ts';
import { LIMITS } from './limits.ts';
import { createServer } from './server.ts';
import type { NotificationAudience } from './statute/breach/terms.ts';
import { SCHEMA_PATH } from './statute/namespace/json-schema.ts';
import { StoreBusyError } from './store/retry.ts';

type Result = APIGatewayProxyStructuredResultV2;
export type HttpHandler = (event: APIGatewayProxyEventV2, context?: LambdaContext) => Promise<Result>;

/** What the gateway adds for a request that IAM has authenticated. */
type IamEvent = APIGatewayProxyEventV2WithRequestContext<
  APIGatewayEventRequestContextV2 & { authorizer?: { iam?: { userArn?: string } } }
>;

// the integration's types name Apollo Server's CommonJS build, ours the ESM one; the bundle has one copy
type IntegrationServer = Parameters<typeof startServerAndCreateLambdaHandler>[0];

const NO_STORE = { 'cache-control': 'no-store' };
const CALENDAR_PATH = /^\/calendars\/([\w-]+)$/;
/** Of pages made from what people wrote: a browser runs and loads nothing, whatever is in them. */
const INERT = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};
const ASSESSMENT_PATH = /^\/serious-harm-assessments\/([\w-]+)$/;
const PACK_PATH = /^\/notification-packs\/([\w-]+)\/([a-z]+)$/;

/** Answers API Gateway v2 events: the one way in for Lambda, the local server and the tests. */
export function createHttpHandler(dependencies: Dependencies): HttpHandler {
  const { log } = dependencies;
  const server = createServer({ introspection: dependencies.config.introspection, log });
  const identities = new WeakMap<object, Identity>();
  const graphql = startServerAndCreateLambdaHandler(
    server as unknown as IntegrationServer,
    { ...handlers.createAPIGatewayProxyEventV2RequestHandler(), toErrorResult: malformed },
    {
      context: async ({ event }) => {
        const identity = identities.get(event);
        if (!identity) throw unauthenticated('The request was not authenticated.');
        return dependencies.contextFor(identity, requestOf(event));
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
      const identity = await identify(dependencies, event as IamEvent);
      const assessmentOf = ASSESSMENT_PATH.exec(path)?.[1];
      if (assessmentOf) return await answerAssessment(dependencies, identity, event, assessmentOf);
      const calendarOf = CALENDAR_PATH.exec(path)?.[1];
      if (calendarOf) return await answerCalendar(dependencies, identity, event, calendarOf);
      const packOf = packIn(path);
      if (packOf) return await answerPack(dependencies, identity, event, packOf);
      if (path !== '/graphql' && path !== '/iam/graphql')
        return json(404, errorBody('NOT_FOUND', 'There is nothing here; the API is at /graphql.'));
      identities.set(event, identity);
      return notCached((await graphql(event, context as LambdaContext, () => {})) as Result);
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
  if (path !== '/iam/graphql') return verify(event.headers.authorization ?? tokenInAddress(path, event));
  const userArn = event.requestContext.authorizer?.iam?.userArn;
  if (!userArn) throw unauthenticated('This path takes requests signed with AWS Signature Version 4 only.');
  return iamIdentity(userArn, config.iamGrants);
}

/** Calendar programs can't send a header: on their path alone the token may stand in the query string (RFC 6750 2.3). */
function tokenInAddress(path: string, { queryStringParameters }: IamEvent): string | undefined {
  const token = CALENDAR_PATH.test(path) ? queryStringParameters?.access_token : undefined;
  return token && `Bearer ${token}`;
}

async function answerCalendar(
  dependencies: Dependencies,
  identity: Identity,
  event: APIGatewayProxyEventV2,
  agency: string,
): Promise<Result> {
  const { session } = dependencies.contextFor(identity, requestOf(event));
  const calendar = await calendarFeed(session, agency);
  if (calendar === undefined) return json(404, errorBody('NOT_FOUND', 'There is no such agency.'));
  const headers = {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'inline; filename="deadlines.ics"',
  };
  // the address holds a token: it must not be passed on
  return { statusCode: 200, headers: { ...headers, ...NO_STORE, 'referrer-policy': 'no-referrer' }, body: calendar };
}

async function answerAssessment(
  dependencies: Dependencies,
  identity: Identity,
  event: APIGatewayProxyEventV2,
  id: string,
): Promise<Result> {
  const { session } = dependencies.contextFor(identity, requestOf(event));
  const found = await seriousHarmAssessment(session, id);
  return found
    ? json(200, found)
    : json(404, errorBody('NOT_FOUND', 'There is no such breach, or it has no assessment (Privacy Act 2020 s 113).'));
}

/** The breach and the audience that an address of a notice names. */
function packIn(path: string): [id: string, audience: NotificationAudience] | undefined {
  const [, id, name = ''] = PACK_PATH.exec(path) ?? [];
  const audience = AUDIENCE_OF.get(name);
  return id && audience ? [id, audience] : undefined;
}

async function answerPack(
  dependencies: Dependencies,
  identity: Identity,
  event: APIGatewayProxyEventV2,
  [id, audience]: [id: string, audience: NotificationAudience],
): Promise<Result> {
  const { session } = dependencies.contextFor(identity, requestOf(event));
  const page = await notificationPackPage(session, id, audience, event.headers.accept ?? '');
  if (!page) return json(404, errorBody('NOT_FOUND', 'There is no such breach.'));
  const headers = { ...NO_STORE, ...INERT, vary: 'accept', 'content-type': `${page.type}; charset=utf-8` };
  return { statusCode: 200, headers, body: page.text };
}

function refusal(error: unknown, { log }: Dependencies, event: APIGatewayProxyEventV2): Result {
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
function malformed(error: unknown): Result {
  if (!(error instanceof SyntaxError)) throw error;
  return json(400, errorBody('BAD_REQUEST', 'The body is not JSON. Send one operation as a JSON object by POST.'));
}

/** Apollo Server sets no such header on requests that it refuses before it looks into them. */
const notCached = (result: Result): Result => ({ ...result, headers: { ...result.headers, ...NO_STORE } });

const STATUS_OF: Record<string, number> = { FORBIDDEN: 403, INVALID_ID: 404 };

const errorBody = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

const json = (statusCode: number, body: object, headers: Record<string, string> = {}): Result => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', ...NO_STORE, ...headers },
  body: JSON.stringify(body),
});
