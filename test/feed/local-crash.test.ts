import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Followed, versionsSeen } from '#test/support/feed.ts';
import { askOver, type LocalServer, localServers, untilGone } from '#test/support/local-server.ts';
import { Writers } from '#test/support/writers.ts';

const AGENCY = 'crash-site';
const WRITERS = 8;

const servers = localServers();
const folder = servers.newFolder();
const writers = new Writers(AGENCY);
let server: LocalServer;
beforeAll(async () => {
  server = await servers.start(folder, '--no-demo');
  const query =
    'mutation ($key: String!) { createAgency(input: { key: $key, agency: { legalName: "Crash" } }) { outcome } }';
  expect((await ask(query, { key: AGENCY })).createAgency.outcome).toBe('CREATED');
});
afterAll(() => servers.cleanUp());

async function ask(query: string, variables?: object) {
  const { data, errors } = await askOver(server.url, server.token('admin'), query, variables);
  expect(errors).toBeUndefined();
  return data;
}

/** A follower that keeps its place while the server it asks comes and goes. */
const seen: Followed[] = [];
let cursor: string | null = null;
async function followOn(): Promise<number> {
  const query = `query ($agency: String!, $after: String) {
    changes(agency: $agency, after: $after, first: 100) { nodes { id recordId version } pageInfo { endCursor } } }`;
  const { changes } = await ask(query, { agency: AGENCY, after: cursor });
  seen.push(...changes.nodes);
  cursor = changes.pageInfo.endCursor;
  return changes.nodes.length;
}

interface Listed {
  nodes: { id: string; version: number }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** The ids of all changes, from the records as they stand. */
async function changesMade(): Promise<string[]> {
  const made: string[] = [];
  for (const list of ['processingActivities', 'offshoreDisclosures']) {
    for (let after: string | null = null, more = true; more; ) {
      const query = `query ($agency: String!, $after: String) {
        page: ${list}(agency: $agency, first: 100, after: $after) { nodes { id version } pageInfo { hasNextPage endCursor } } }`;
      const page: Listed = (await ask(query, { agency: AGENCY, after })).page;
      made.push(
        ...page.nodes.flatMap(({ id, version }) => Array.from({ length: version }, (_, i) => `${id}@${i + 1}`)),
      );
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
  }
  const { agency } = await ask('query ($key: String!) { agency(key: $key) { id version } }', { key: AGENCY });
  return [...made, `${agency.id}@${agency.version}`].sort();
}

/** Follows until so many changes were seen, for at most 30 seconds. */
async function followUntil(count: number): Promise<void> {
  const end = Date.now() + 30_000;
  while (seen.length < count && Date.now() < end) {
    if ((await followOn()) === 0) await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await followOn();
}

it.each([
  ['the database', (running: LocalServer) => [running.enginePid, running.pid]],
  ['the server', (running: LocalServer) => [running.pid, running.enginePid]],
])(
  'a follower sees each change once and in order after %s was killed first, under load',
  async (_, pidsOf) => {
    const enough = writers.acknowledged(60);
    const writing = writers.writeUntilFailure(server, WRITERS);
    let killed = false;
    const following = (async () => {
      while (!killed) await followOn().catch(() => undefined);
    })();
    await enough;
    for (const pid of pidsOf(server)) process.kill(pid, 'SIGKILL');
    killed = true;
    await Promise.all([writing, following, server.ended, untilGone(server.enginePid)]);

    server = await servers.start(folder, '--no-demo');
    const made = await changesMade();
    expect(made.length).toBeGreaterThan(60);
    await followUntil(made.length);
    expect(seen.map(({ id }) => id).toSorted()).toEqual(made);
    for (const versions of Object.values(versionsSeen(seen))) expect(versions).toEqual(versions.map((__, i) => i + 1));
  },
  120_000,
);
