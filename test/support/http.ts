import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { HttpHandler } from '#lib/http.ts';
import { type GatewayRequest, gatewayEvent } from '#lib/local/gateway-event.ts';

/** An HTTP request to the function; what is left out is as a client of the API would send it. */
export interface TestRequest extends Partial<Pick<GatewayRequest, 'method' | 'headers' | 'body'>> {
  /** Path with query string. */
  url?: string;
  token?: string | undefined;
  /** Last changes to the gateway's event, such as an encoding or an authorizer. */
  event?: (event: APIGatewayProxyEventV2) => object;
}

/** An answer as it leaves the function; `json` is its body parsed, and fails the test where that is none. */
export interface TestResponse {
  status: number;
  headers: Record<string, string>;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test knows the shape of what it asked for
  json: any;
}

/** Sends a request through the function the way the gateway does. */
export async function request(handler: HttpHandler, asked: TestRequest): Promise<TestResponse> {
  const { method = 'POST', url = '/graphql', token, headers = {}, body } = asked;
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const made = gatewayEvent({ method, url, host: 'registry.test', headers: { ...authorization, ...headers }, body });
  const event = { ...made, ...asked.event?.(made) } as APIGatewayProxyEventV2;
  const result = await handler(event);
  const given = Object.entries(result.headers ?? {});
  const text = result.body ?? '';
  return {
    status: result.statusCode ?? 200,
    headers: Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)])),
    text,
    get json() {
      return JSON.parse(text);
    },
  };
}

/** A POST of JSON, as scripts send it. */
export const posted = (body: unknown, token: string | undefined): TestRequest => ({
  token,
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});

/** `fetch` to the function: a Request becomes a gateway event, its result a Response. */
export function fetchThrough(handler: HttpHandler, token: string): typeof fetch {
  return async (input, init) => {
    const asked = new Request(input, init);
    const { pathname, search, host } = new URL(asked.url);
    const headers = withoutGuessedType(asked, init);
    const body = asked.body === null ? undefined : await asked.text();
    const event = gatewayEvent({
      method: asked.method,
      url: `${pathname}${search}`,
      host,
      headers: { ...headers, authorization: `Bearer ${token}` },
      body,
    });
    const result = await handler(event);
    return new Response(result.body ?? null, {
      status: result.statusCode ?? 200,
      headers: result.headers as Record<string, string>,
    });
  };
}

/** `Request` gives a text body a content type that a gateway would not have seen. */
function withoutGuessedType(asked: Request, init: RequestInit | undefined): Record<string, string> {
  const headers = Object.fromEntries(asked.headers);
  if (!new Headers(init?.headers).has('content-type')) delete headers['content-type'];
  return headers;
}
