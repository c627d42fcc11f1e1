import { describe, expect, it, onTestFinished } from 'vitest';
import { type ChangesOptions, changes, createClient, type RegistryError } from '#lib/client/index.ts';
import { type Answering, answer, cut, data, failingServer, refusal } from '#test/support/failing-server.ts';

const page = (ids: string[], endCursor: string, hasNextPage = false): Answering =>
  data({
    changes: {
      edges: ids.map((id) => ({ cursor: `at-${id}`, node: { id } })),
      pageInfo: { hasNextPage, endCursor },
      asOf: null,
      typesLeftOut: [],
    },
  });

async function feedOf(answers: Answering[], options: ChangesOptions = {}) {
  const server = await failingServer(...answers);
  onTestFinished(server.stop);
  const retry = { attempts: 1 };
  const client = createClient({ url: server.url, token: 'x', retry });
  return { server, feed: changes(client, { wait: async () => {}, ...options }) };
}

/** The ids of the first so many changes. */
async function take(feed: AsyncIterable<{ node: { id: string } }>, count: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const { node } of feed) {
    ids.push(node.id);
    if (ids.length === count) break;
  }
  return ids;
}

const afters = (received: { body: { variables: { after?: string } } }[]) =>
  received.map(({ body }) => body.variables.after);

describe('the change feed', () => {
  it('ends at its end, page by page', async () => {
    const { server, feed } = await feedOf([page(['a', 'b'], 'at-b', true), page(['c'], 'at-c')], { after: 'at-0' });
    expect(await take(feed, 99)).toEqual(['a', 'b', 'c']);
    expect(afters(server.received)).toEqual(['at-0', 'at-b']);
  });

  it('followed, goes on behind the last page, also while the registry is away', async () => {
    const interruptions: RegistryError[] = [];
    const onInterruption = (error: RegistryError) => void interruptions.push(error);
    const answers = [page(['a'], 'at-a'), cut, answer(503, ''), page([], 'at-a'), page(['b'], 'at-b')];
    const { server, feed } = await feedOf(answers, { follow: true, onInterruption });
    expect(await take(feed, 2)).toEqual(['a', 'b']);
    expect(interruptions.map(({ kind }) => kind)).toEqual(['network', 'busy']);
    expect(afters(server.received)).toEqual([undefined, 'at-a', 'at-a', 'at-a', 'at-a']);
  });

  it('ends with what does not pass, also when followed', async () => {
    const { feed } = await feedOf([page(['a'], 'at-a'), refusal('FORBIDDEN', 'No role any more.')], { follow: true });
    await expect(take(feed, 2)).rejects.toThrow('No role any more.');
    const { feed: unfollowed } = await feedOf([cut]);
    await expect(take(unfollowed, 1)).rejects.toMatchObject({ kind: 'network' });
  });

  it('begins now when asked to, and from the beginning while it is empty', async () => {
    const latest = (latestCursor: string | null) => data({ changes: { latestCursor, typesLeftOut: [] } });
    const { server, feed } = await feedOf([latest('at-z'), page(['new'], 'at-new')], { fromNow: true });
    expect(await take(feed, 99)).toEqual(['new']);
    expect(server.received[1]?.body.variables.after).toBe('at-z');
    const empty = await feedOf([latest(null), page(['first'], 'at-first')], { fromNow: true });
    expect(await take(empty.feed, 99)).toEqual(['first']);
  });

  it('ends quietly when it is aborted while it waits', async () => {
    const stop = new AbortController();
    const { feed } = await feedOf([page(['a'], 'at-a')], {
      follow: true,
      signal: stop.signal,
      pollMs: 60_000,
      wait: undefined,
    });
    const ids: string[] = [];
    for await (const { node } of feed) {
      ids.push(node.id);
      setImmediate(() => stop.abort());
    }
    expect(ids).toEqual(['a']);
  });
});
