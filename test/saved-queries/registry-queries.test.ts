import { beforeAll, describe, expect, it } from 'vitest';
import { registryQueries } from '#lib/queries/registry-queries.ts';
import type { Content } from '#test/support/builders.ts';
import { dataOf, useRegistry } from '#test/support/records.ts';
import type { Caller } from '#test/support/registry.ts';
import { cellsIn, columnsIn, expectSameRows, get } from '#test/support/saved-queries.ts';
import { loadDemo } from '../../demo/load.ts';

const registry = useRegistry();
let caller: Caller;
let agencies: string[];
beforeAll(async () => {
  caller = await registry().as('*:admin', '*:privacy_officer');
  await loadDemo((query, variables) => caller.query(query, variables));
  const { nodes } = dataOf(await caller.query('{ agencies(first: 100) { nodes { key } } }')).agencies;
  agencies = nodes.map(({ key }: Content) => key);
});

const ask = (label: string, format: string, agency: string) => {
  const since = label.startsWith('registry-changed') ? '&since=2020-01-01T00:00:00Z' : '';
  return get(registry(), `/q/${label}.${format}?agency=${agency}${since}`, { token: caller.token });
};

/** How many records of a list an agency has, counted by the API's own list. */
async function countOf(list: string, agency: string): Promise<number> {
  const text = `query ($agency: String!) { ${list}(agency: $agency, first: 100) { nodes { __typename } pageInfo { hasNextPage } } }`;
  const { nodes, pageInfo } = dataOf(await caller.query(text, { agency }))[list];
  expect(pageInfo.hasNextPage).toBe(false);
  return nodes.length;
}

const labels = registryQueries().map(({ name, version }) => `${name}@${version}`);

describe("the registry's own queries", () => {
  it('are named as its own, and say what they are for', () => {
    for (const { name, title, description } of registryQueries()) {
      expect(name).toMatch(/^registry-[a-z-]+$/);
      expect(title).not.toBe('');
      expect(description).toMatch(/\.$/);
    }
  });

  it.each(labels)('%s reads the same by CSV as by JSON for every agency of the demo registry', async (label) => {
    let rows = 0;
    const columns = new Set<string>();
    for (const agency of agencies) {
      const [json, csv] = [await ask(label, 'json', agency), await ask(label, 'csv', agency)];
      expect([agency, json.status, json.status === 200 ? '' : json.text]).toEqual([agency, 200, '']);
      expect(json.json).toMatchObject({ query: label, rowCount: json.json.rows.length });
      expectSameRows(csv, json);
      columns.add(columnsIn(csv).join());
      rows += json.json.rowCount;
    }
    expect(columns.size).toBe(1);
    const ofWhatTheDemoHasNot = ['registry-providers@1', 'registry-deadlines@1'];
    if (!ofWhatTheDemoHasNot.includes(label)) expect(rows).toBeGreaterThan(10);
  });

  it.each([
    ['registry-activities@1', 'processingActivities'],
    ['registry-activity-findings@1', 'processingActivities'],
    ['registry-disclosures@1', 'offshoreDisclosures'],
    ['registry-breaches@1', 'breaches'],
  ])('%s has as many rows as %s', async (label, list) => {
    for (const agency of agencies)
      expect([agency, (await ask(label, 'json', agency)).json.rowCount]).toEqual([agency, await countOf(list, agency)]);
  });

  it('take their filters as parameters', async () => {
    const agency = 'auckland-council';
    const all = cellsIn(await ask('registry-activities@1', 'csv', agency));
    const tag = 'IPP11_LIMITS_ON_DISCLOSURE';
    const some = await get(registry(), `/q/registry-activities@1.csv?agency=${agency}&tag=${tag}`, {
      token: caller.token,
    });
    const tagged = all.filter((row) => row['ippTags.tag']?.split('; ').includes(tag));
    expect(tagged.length).toBeGreaterThan(0);
    expect(tagged.length).toBeLessThan(all.length);
    expect(cellsIn(some)).toEqual(tagged);
  });
});

describe('the list of queries', () => {
  it('names each with its parameters and addresses that work', async () => {
    const { json } = await get(registry(), '/q?agency=acc', { token: caller.token });
    expect(json.queries.map(({ name, version }: Content) => `${name}@${version}`)).toEqual(labels);
    const activities = json.queries.find(({ name }: Content) => name === 'registry-activities');
    expect(activities).toMatchObject({
      title: 'Processing activities',
      json: 'https://registry.test/q/registry-activities@1.json?agency=acc',
      csv: 'https://registry.test/q/registry-activities@1.csv?agency=acc',
    });
    expect(activities.parameters).toContainEqual({ name: 'tag', type: 'IppTag', required: false, default: null });
    for (const each of json.queries.filter(({ parameters }: Content) => !parameters.some(isNeeded))) {
      const { status } = await get(registry(), each.csv.slice('https://registry.test'.length), { token: caller.token });
      expect([each.name, status]).toEqual([each.name, 200]);
    }
  });

  it('is for holders of a token', async () => {
    expect((await get(registry(), '/q')).status).toBe(401);
  });
});

const isNeeded = ({ name, required }: Content): boolean => required && name !== 'agency';
