import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** A request as API Gateway (HTTP API, payload format 2.0) hands it to the function. */
export interface GatewayRequest {
  method: string;
  /** Path with query string. */
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
  host: string;
  sourceIp?: string;
}

export function gatewayEvent({ method, url, headers, body, host, sourceIp }: GatewayRequest): APIGatewayProxyEventV2 {
  const [rawPath = '/', rawQueryString = ''] = url.split('?', 2);
  const now = new Date();
  return {
    version: '2.0',
    routeKey: `${method} ${rawPath}`,
    rawPath,
    rawQueryString,
    headers,
    ...(rawQueryString && { queryStringParameters: Object.fromEntries(new URLSearchParams(rawQueryString)) }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: host,
      domainPrefix: host.split('.')[0] ?? host,
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: sourceIp ?? '127.0.0.1',
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: `${method} ${rawPath}`,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(body !== undefined && { body }),
    isBase64Encoded: false,
  };
}
