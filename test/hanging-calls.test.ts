import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createClient } from '#lib/dependencies.ts';
import { eventBus } from '#lib/event-bus.ts';

/** Takes every request and never answers. */
let server: Server;
let endpoint: string;
beforeAll(async () => {
  server = createServer(() => {}).listen(0, '127.0.0.1');
  await once(server, 'listening');
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});
afterEach(() => vi.unstubAllEnvs());

describe('a call that is never answered', () => {
  it('is given up by the client of the table, which the store then repeats', async () => {
    const client = createClient(endpoint);
    const call = client.send(new GetItemCommand({ TableName: 't', Key: { pk: { S: 'p' }, sk: { S: 's' } } }));
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
    client.destroy();
  });

  it('is given up by the client of the event bus', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_EVENTBRIDGE', endpoint);
    vi.stubEnv('AWS_REGION', 'ap-southeast-2');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    vi.stubEnv('AWS_MAX_ATTEMPTS', '1');
    const at = '2026-11-28T00:00:00.000Z';
    const event = {
      id: 'r@1',
      recordId: 'r',
      recordType: 'Agency',
      agency: 'a',
      version: 1,
      action: 'CREATE',
      at,
    } as const;
    await expect(eventBus('bus').publish([event])).rejects.toMatchObject({ name: 'TimeoutError' });
  });
}, 20_000);
