import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { EventBridgeClient } from '@aws-sdk/client-eventbridge';

/** An event as it arrived. */
export interface Arrived {
  EventBusName: string;
  Source: string;
  DetailType: string;
  Detail: string;
  Time: number;
}

/** A server that speaks as much of EventBridge's protocol as PutEvents needs. */
export interface BusServer {
  endpoint: string;
  client: EventBridgeClient;
  /** Entries of each call, accepted or not. */
  calls: Arrived[][];
  /** What was accepted. */
  accepted: Arrived[];
  /** Says of an entry whether the bus refuses it, and why; nothing is refused at first. */
  refuse: (entry: Arrived) => string | undefined;
  stop(): Promise<void>;
}

export async function startBus(): Promise<BusServer> {
  const server = createServer(async (request, response) => {
    const { Entries } = JSON.parse(await text(request)) as { Entries: Arrived[] };
    if (request.headers['x-amz-target'] !== 'AWSEvents.PutEvents') return response.writeHead(400).end('{}');
    bus.calls.push(Entries);
    const answers = Entries.map((entry) => {
      const ErrorCode = bus.refuse(entry);
      if (ErrorCode) return { ErrorCode, ErrorMessage: 'refused' };
      bus.accepted.push(entry);
      return { EventId: `event-${bus.accepted.length}` };
    });
    const FailedEntryCount = answers.filter((answer) => 'ErrorCode' in answer).length;
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify({ FailedEntryCount, Entries: answers }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new EventBridgeClient({ endpoint, region: 'ap-southeast-2', credentials, maxAttempts: 1 });
  const bus: BusServer = {
    endpoint,
    client,
    calls: [],
    accepted: [],
    refuse: () => undefined,
    stop: async () => {
      client.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return bus;
}
