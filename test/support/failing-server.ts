import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came. */
export interface Received {
  path: string;
  token: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: a test knows the shape of what was sent
  body: any;
}

export type Answering = (received: Received, response: ServerResponse, request: IncomingMessage) => void;

/** A real HTTP server that answers request by request as a test says; the last answer stays. */
export async function failingServer(...answers: Answering[]) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const body = text.startsWith('{') ? JSON.parse(text) : text;
    const token = request.headers.authorization?.replace('Bearer ', '');
    received.push({ path: request.url ?? '/', token, body });
    answers[Math.min(received.length, answers.length) - 1]?.(
      { path: request.url ?? '/', token, body },
      response,
      request,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}): Answering =>
  (_received, response) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
  };

export const data = (value: unknown): Answering => answer(200, { data: value, extensions: { requestId: 'r-1' } });

export const refusal = (code: string, message: string, status = 200): Answering =>
  answer(status, { errors: [{ message, extensions: { code, requestId: 'r-2' } }] });

/** The connection ends in the middle of an answer. */
export const cut: Answering = (_received, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"data":');
  setImmediate(() => response.destroy());
};

/** No answer ever comes. */
export const silence: Answering = () => {};
