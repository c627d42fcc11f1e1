import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';
import { startFeeding } from '#lib/local/feed.ts';
import { CATCH_UP_STATE, STREAM_STATE } from '#lib/store/keys.ts';
import type { Content } from '#test/support/builders.ts';
import { follow, keeperOf, revisionRecords, revisionsInTable } from '#test/support/feed.ts';
import { ACTIVITY, created, newWorld, useRegistry } from '#test/support/records.ts';
import { type LogLine, recordingLog, TABLE } from '#test/support/registry.ts';

const registry = useRegistry({ stream: true });
const running: (() => Promise<void>)[] = [];
const proxies: Server[] = [];
afterEach(async () => {
  for (const stop of running.splice(0)) await stop();
  for (const proxy of proxies.splice(0)) {
    proxy.closeAllConnections();
    proxy.close();
    await once(proxy, 'close');
  }
});

const keyAttributes = ({ pk, sk }: { pk: string; sk: string }) => ({ pk: { S: pk }, sk: { S: sk } });
const stateKey = { TableName: TABLE, Key: keyAttributes(STREAM_STATE) };

/** The local start's part of the feed; the day's look for what is missing counts as done, so that the stream alone brings it. */
async function start(endpoint = registry().engine.endpoint) {
  const day = new Date().toLocaleDateString('en-CA', { timeZone: 'Pacific/Auckland' });
  const totals = { records: 0, changed: 0, unreadable: 0, calls: 0, capacityUnits: 0 };
  const done = { day, startedAt: day, position: null, totals, finishedAt: day };
  const Item = { ...keyAttributes(CATCH_UP_STATE), l: { N: '1' }, m: { S: JSON.stringify(done) } };
  await registry().client.send(new PutItemCommand({ TableName: TABLE, Item }));
  const logged: LogLine[] = [];
  const stop = startFeeding(keeperOf(registry(), { log: recordingLog(logged) }), {
    ...registry().config,
    dynamodbEndpoint: endpoint,
  });
  running.push(stop);
  return { logged, stop };
}

/** Waits, at most ten seconds, until the feed has every revision; each of them once. */
async function untilWhole(): Promise<void> {
  const owner = await registry().as('*:auditor');
  const wanted = await revisionsInTable(registry());
  let ids: string[] = [];
  for (const end = Date.now() + 10_000; ids.length < wanted.length && Date.now() < end; ) {
    ids = (await follow(owner, undefined, () => true)).map(({ id }) => id);
  }
  expect(ids.toSorted()).toEqual(wanted);
}

const deliveredIn = (logged: readonly LogLine[]): number =>
  logged.reduce((total, { code, fields }) => total + (code === 'FEED_TAKEN_IN' ? Number(fields.delivered) : 0), 0);

/** A server that passes everything on to the engine, but what `refuses` takes for itself. */
async function proxy(refuses: (target: string) => boolean): Promise<string> {
  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target']);
    if (refuses(target)) {
      response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0' });
      return response.end('{"__type":"com.amazon.coral.service#UnknownOperationException"}');
    }
    const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
    const answer = await fetch(registry().engine.endpoint, {
      method: 'POST',
      headers: headers as Record<string, string>,
      body: await buffer(request),
    });
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
  });
  proxies.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the change feed of a local start', () => {
  it('follows what is written, and goes on from its place when it is started again', async () => {
    const world = await newWorld(registry());
    const first = await start();
    await untilWhole();
    await created(ACTIVITY, world);
    await untilWhole();
    await first.stop();
    await created(ACTIVITY, world);
    const second = await start();
    await untilWhole();
    await second.stop();
    expect(deliveredIn(second.logged)).toBe(1);
    expect([...first.logged, ...second.logged].filter(({ level }) => level === 'error')).toEqual([]);
  });

  it.each([
    ['lost', () => registry().client.send(new DeleteItemCommand(stateKey))],
    [
      'one in another stream',
      async () => {
        const { Item } = await registry().client.send(new GetItemCommand(stateKey));
        const other = JSON.stringify({ ...JSON.parse(Item?.m?.S ?? '{}'), stream: 'of a table that is gone' });
        await registry().client.send(new PutItemCommand({ TableName: TABLE, Item: { ...Item, m: { S: other } } }));
      },
    ],
  ])('begins with the oldest record when its place is %s, and repeats nothing', async (_, lose) => {
    const world = await newWorld(registry());
    const first = await start();
    await untilWhole();
    await first.stop();
    await lose();
    await created(ACTIVITY, world);
    const second = await start();
    await untilWhole();
    await second.stop();
    expect(deliveredIn(second.logged)).toBe((await revisionsInTable(registry())).length);
    await untilWhole();
  });

  it('tries again after a failure, from where it was', async () => {
    const world = await newWorld(registry());
    let failures = 2;
    const endpoint = await proxy((target) => target.endsWith('GetRecords') && failures-- > 0);
    await created(ACTIVITY, world);
    const { logged, stop } = await start(endpoint);
    await untilWhole();
    await stop();
    expect(logged.filter(({ level }) => level === 'error').map(({ code }) => code)).toEqual(
      Array(2).fill('UNEXPECTED_ERROR'),
    );
  });

  it('goes on without a revision that can not be read, after trying it three times', async () => {
    const world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world);
    const [record] = await revisionRecords(registry(), id);
    const Item = {
      ...(record?.dynamodb?.NewImage as Content),
      pk: { S: `${world.agency}|ACT|rev|BROKEN` },
      m: { S: '{}' },
    };
    await registry().client.send(new PutItemCommand({ TableName: TABLE, Item }));
    const last = await created(ACTIVITY, world);
    const { logged, stop } = await start();
    const owner = await registry().as('*:auditor');
    const seen = async () => (await follow(owner, world.agency, () => true)).map(({ recordId }) => recordId);
    for (const end = Date.now() + 10_000; !(await seen()).includes(last.id) && Date.now() < end; );
    await stop();
    expect(await seen()).toContain(last.id);
    expect(logged.filter(({ code }) => code === 'FEED_UNREADABLE')).toHaveLength(3);
  });

  it('says in one line that a server has no streams, and keeps nothing from starting', async () => {
    const { logged, stop } = await start(await proxy((target) => target.startsWith('DynamoDBStreams')));
    for (const end = Date.now() + 10_000; logged.length === 0 && Date.now() < end; ) await new Promise(setImmediate);
    await stop();
    expect(logged.filter(({ level }) => level === 'error').map(({ code }) => code)).toEqual(['FEED_WITHOUT_STREAM']);
  });
});
