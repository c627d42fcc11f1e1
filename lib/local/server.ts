import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { HttpHandler } from '../http.ts';
import { LIMITS } from '../limits.ts';
import { gatewayEvent } from './gateway-event.ts';

/** Pages that only the local server has, by path. */
export type LocalPages = Readonly<Record<string, () => { contentType: string; content: string }>>;

/** Answers requests that never reach the handler; false for all others. */
type ServeFile = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** An HTTP server on 127.0.0.1 that hands requests to the handler the way API Gateway does. */
export function localServer(handler: HttpHandler, pages: LocalPages = {}, serveFile: ServeFile = noFile): Server {
  return createServer((request, response) => {
    answer(handler, pages, serveFile, request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  });
}

const noFile: ServeFile = async () => false;

async function answer(
  handler: HttpHandler,
  pages: LocalPages,
  serveFile: ServeFile,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  if (!isOwnHost(request)) {
    response
      .writeHead(421, { 'content-type': 'text/plain' })
      .end('This server answers to 127.0.0.1 and localhost only.\n');
    return;
  }
  if (await serveFile(request, response)) return;
  const page = method === 'GET' ? pages[url.split('?', 1)[0] ?? ''] : undefined;
  if (page && acceptsHtml(request)) {
    const { contentType, content } = page();
    response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(content);
    return;
  }
  const body = await read(request);
  const host = request.headers.host ?? 'localhost';
  const result = await handler(gatewayEvent({ method, url, headers: headersOf(request), body, host }));
  response.writeHead(result.statusCode ?? 200, result.headers as Record<string, string>).end(result.body);
}

/** The explorer's page holds a token: a foreign name that leads here (DNS rebinding) must not get it. */
const isOwnHost = ({ headers }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '');

/** A browser opens the explorer; a client asks for JSON. */
const acceptsHtml = ({ headers }: IncomingMessage): boolean => headers.accept?.includes('text/html') ?? false;

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const single = Object.entries(headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(',') : (value ?? ''),
  ]);
  return { 'x-forwarded-proto': 'http', ...Object.fromEntries(single) };
}

/** The body; of one that is too large only so much that the handler refuses it, without holding the rest. */
async function read(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (bytes <= LIMITS.bodyBytes) chunks.push(chunk);
    bytes += chunk.length;
  }
  return bytes === 0 ? undefined : Buffer.concat(chunks).toString('utf8');
}
