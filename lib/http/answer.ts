import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** What a request over HTTP is answered with. */
export type Answer = APIGatewayProxyStructuredResultV2;

export const NO_STORE = { 'cache-control': 'no-store' };

export const json = (statusCode: number, body: object, headers: Record<string, string> = {}): Answer => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', ...NO_STORE, ...headers },
  body: JSON.stringify(body),
});

/** An error in the form that GraphQL's have. */
export const errorBody = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

export const notFound = (message: string): Answer => json(404, errorBody('NOT_FOUND', message));
