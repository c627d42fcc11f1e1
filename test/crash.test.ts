import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  askOver,
  isAlive,
  type LocalServer,
  startLocalServer,
  type TestFolder,
  testFolder,
  untilGone,
} from '#test/support/local-server.ts';
import { type Known, Writers } from '#test/support/writers.ts';

const AGENCY = 'crash-site';
const ROUNDS = 3;
const WRITERS = 8;

let folder: TestFolder;
let server: LocalServer;
const writers = new Writers(AGENCY);

beforeAll(async () => {
  folder = testFolder();
  server = await startLocalServer(folder.path, '--no-demo');
  const query =
    'mutation ($key: String!) { createAgency(input: { key: $key, agency: { legalName: "Crash" } }) { outcome } }';
  expect((await ask(query, { key: AGENCY })).createAgency.outcome).toBe('CREATED');
});
afterAll(async () => {
  await server.stop('SIGKILL');
  if (isAlive(server.enginePid)) process.kill(server.enginePid, 'SIGKILL');
  folder.remove();
});

async function ask(query: string, variables?: object) {
  const { data, errors } = await askOver(server.url, server.token('admin'), query, variables);
  expect(errors).toBeUndefined();
  return data;
}

interface Activity {
  id: string;
  externalKey: string;
  version: number;
  updatedAt: string;
  owner: string | null;
  ippTags: { tag: string }[];
  offshoreDisclosures: { nodes: { id: string; version: number }[] };
  history: { nodes: { version: number; action: string }[] };
}

const FIELDS = 'id externalKey version updatedAt owner ippTags { tag } offshoreDisclosures { nodes { id version } }';

/** Every activity of a list, page by page. */
async function every(args: string, fields = FIELDS): Promise<Activity[]> {
  const query = `query ($agency: String!, $after: String) {
    processingActivities(agency: $agency, first: 50, after: $after, ${args}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } }
  }`;
  const found: Activity[] = [];
  for (let after: string | null = null; ; ) {
    const { processingActivities: page } = await ask(query, { agency: AGENCY, after });
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

const CREATED = 'sort: { field: CREATED_AT }';
const keysOf = (activities: Activity[]): string[] => activities.map(({ externalKey }) => externalKey).sort();
const stateOf = ({ version, owner, ippTags }: Activity) => ({ version, owner, tags: ippTags.map(({ tag }) => tag) });
const randomBetween = (least: number, most: number): number => least + Math.floor(Math.random() * (most - least + 1));

/** Kills server and database, in either order, while the writers are at it. */
async function crash(afterWrites: number): Promise<void> {
  const enough = writers.acknowledged(afterWrites);
  const writing = writers.writeUntilFailure(server, WRITERS);
  await enough;
  const pids = [server.enginePid, server.pid];
  for (const pid of Math.random() < 0.5 ? pids : pids.reverse()) process.kill(pid, 'SIGKILL');
  await Promise.all([writing, server.ended, untilGone(server.enginePid)]);
}

function expectKnown(known: Known, activity: Activity | undefined): void {
  const possible = [known.acknowledged, known.unanswered].filter((state) => state !== undefined);
  if (activity) expect(possible).toContainEqual(stateOf(activity));
  // only a creation that was never acknowledged may be missing
  else expect([known.externalKey, known.acknowledged]).toEqual([known.externalKey, undefined]);
}

describe('after server and database were killed under load', () => {
  // each round writes more and crashes at another moment
  it.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))(
    'nothing acknowledged is lost or torn, round %i',
    async () => {
      await crash(randomBetween(40, 120));
      server = await startLocalServer(folder.path, '--no-demo');

      const activities = await every(CREATED, `${FIELDS} history(first: 20) { nodes { version action } }`);
      const byKey = new Map(activities.map((activity) => [activity.externalKey, activity]));
      for (const known of writers.records) expectKnown(known, byKey.get(known.externalKey));
      expect(byKey.size).toBe(activities.length);

      for (const { version, history, offshoreDisclosures } of activities) {
        const versions = Array.from({ length: version }, (_, i) => version - i);
        expect(history.nodes.map((revision) => revision.version)).toEqual(versions);
        expect(history.nodes.at(-1)?.action).toBe('CREATE');
        expect(offshoreDisclosures.nodes).toHaveLength(2);
      }
    },
  );

  it('every index agrees with the records', async () => {
    const activities = await every(CREATED);
    expect(activities.length).toBeGreaterThan(ROUNDS * 10);
    const contents = new Map(activities.map((activity) => [activity.externalKey, activity]));
    const expectSame = (listed: Activity[], wanted: Activity[]) => {
      expect(keysOf(listed)).toEqual(keysOf(wanted));
      for (const entry of listed) expect(entry).toEqual(contents.get(entry.externalKey));
    };
    const tags = [...new Set(activities.flatMap(({ ippTags }) => ippTags.map(({ tag }) => tag)))];
    // which of the four tags were written before a kill is chance
    expect(tags.length).toBeGreaterThan(1);
    for (const tag of tags) {
      const wanted = activities.filter(({ ippTags }) => ippTags.some((each) => each.tag === tag));
      expectSame(await every(`filter: { ippTag: ${tag} }`), wanted);
    }
    expectSame(await every('filter: { statusIn: [ACTIVE] }'), activities);
    const updated = await every('sort: { field: UPDATED_AT }');
    expectSame(updated, activities);
    const times = updated.map(({ updatedAt }) => updatedAt);
    expect(times).toEqual([...times].sort());
  });

  it('the disclosures within each activity are the ones listed on their own', async () => {
    const activities = await every(CREATED);
    const embedded = activities.flatMap(({ offshoreDisclosures }) => offshoreDisclosures.nodes.map(({ id }) => id));
    const query = `query ($agency: String!, $after: String) {
      offshoreDisclosures(agency: $agency, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
    }`;
    const listed: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { offshoreDisclosures: page } = await ask(query, { agency: AGENCY, after });
      listed.push(...page.nodes.map(({ id }: { id: string }) => id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect(listed.sort()).toEqual(embedded.sort());
  });

  it('every external key leads to its record, and the next write works', async () => {
    const [activity] = await every(CREATED);
    const query = `query ($agency: String!, $key: String!) {
      processingActivityByExternalKey(agency: $agency, externalKey: $key) { id version }
    }`;
    const { processingActivityByExternalKey: found } = await ask(query, { agency: AGENCY, key: activity?.externalKey });
    expect(found).toEqual({ id: activity?.id, version: activity?.version });
    const update = `mutation ($id: ID!, $version: Int!) {
      updateProcessingActivity(input: { id: $id, expectedVersion: $version, processingActivity: { owner: "Still here" } }) {
        outcome processingActivity { version } userErrors { code }
      }
    }`;
    const { updateProcessingActivity: payload } = await ask(update, { id: found.id, version: found.version });
    expect(payload).toEqual({ outcome: 'UPDATED', processingActivity: { version: found.version + 1 }, userErrors: [] });
  });
});
