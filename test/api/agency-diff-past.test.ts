import { beforeAll, describe, expect, it } from 'vitest';
import { pastOf, randomPast } from '#test/support/as-of-walk.ts';
import type { Content } from '#test/support/builders.ts';
import { agencyDiffPages, diffOf } from '#test/support/diffs.ts';
import { ACTIVITIES, BREACHES, DISCLOSURES, PROVIDERS, WAIVERS } from '#test/support/list-model.ts';
import { AGENCY, dataOf, mutate, newWorld, useRegistry, type World } from '#test/support/records.ts';

const registry = useRegistry();
const NEVER = '0001-01-01T00:00:00.000Z';
/** In the order of the pages. */
const MODELS = [ACTIVITIES, DISCLOSURES, BREACHES, PROVIDERS, WAIVERS];
const nodesOf = (pages: Content[]): Content[] => pages.flatMap(({ nodes }) => nodes);

describe('the difference of an agency between two instants', () => {
  let world: World;
  /** Every record that it ever had, in the order of the pages. */
  let ids: string[];
  let instants: string[];
  beforeAll(async () => {
    world = await newWorld(registry());
    const { agency } = dataOf(await world.caller.query(`{ agency(key: "${world.agency}") { id } }`));
    const own = { id: agency.id, expectedVersion: 1, agency: { legalName: 'Renamed' } };
    await mutate(world.caller, 'update', AGENCY, own);
    const links = new Set<string>([world.activityId]);
    const pasts = [];
    for (const model of MODELS) {
      const walked = await randomPast(world, model, 50, 5);
      for (const id of walked.links) links.add(id);
      pasts.push(walked.past);
    }
    const all = [...new Set([...links, ...pasts.flatMap((past) => past.ids)])];
    const typeOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[0] ?? '';
    const order = ['ACT', 'DIS', 'BRE', 'PRO', 'WAI'];
    const place = (id: string) => `${order.indexOf(typeOf(id))} ${Buffer.from(id, 'base64url').toString()}`;
    ids = [agency.id, ...all.sort((one, other) => (place(one) < place(other) ? -1 : 1))];
    instants = (await pastOf(world.owner, ids)).instants;
  });

  const expected = async (from: string, to: string) => {
    const diffs = [];
    for (const id of ids) diffs.push(await diffOf(world.owner, id, from, to));
    return diffs.filter((diff) => diff !== null && diff.kind !== 'UNCHANGED');
  };

  it.each([
    [0, 1],
    [0, 0.5],
    [0.3, 0.7],
    [0.5, 1],
    [0.9, 1],
    [0.4, 0.4],
  ])('is every record that differs, in pages of any size: from %d of its past to %d', async (start, end) => {
    const at = (part: number) => instants[Math.floor(part * (instants.length - 1))] ?? '';
    const [from, to] = [start === 0 ? NEVER : at(start), at(end)];
    const differences = await expected(from, to);
    if (start < end) expect(differences.length).toBeGreaterThan(5);
    for (const first of [100, 20, 3]) {
      const pages = await agencyDiffPages(world.owner, world.agency, { from, to, first });
      expect(nodesOf(pages)).toEqual(differences);
      for (const { edges, nodes, pageInfo, searchedAll, typesLeftOut, ...given } of pages) {
        expect(nodes.length).toBeLessThanOrEqual(first);
        expect(edges.map(({ node }: Content) => node.recordId)).toEqual(nodes.map(({ recordId }: Content) => recordId));
        expect(given).toEqual({ from, to });
        expect([searchedAll, typesLeftOut]).toEqual([true, []]);
        if (edges.length > 0) expect(pageInfo.endCursor).toBe(edges.at(-1).cursor);
      }
    }
  });

  it('tells all kinds of what can become of a record', async () => {
    const kinds = new Set<string>();
    const at = (part: number) => instants[Math.floor((part / 60) * (instants.length - 1))] ?? '';
    for (let part = 0; part < 60; part += 1) {
      const pages = await agencyDiffPages(world.owner, world.agency, { from: at(part), to: at(part + 1) });
      for (const { kind } of nodesOf(pages)) kinds.add(kind);
    }
    expect([...kinds].sort()).toEqual(['ARCHIVED', 'CHANGED', 'CREATED', 'PURGED', 'RESTORED']);
  });

  it('is of the types named, in the order of types', async () => {
    const to = instants.at(-1) ?? '';
    const all = nodesOf(await agencyDiffPages(world.owner, world.agency, { from: NEVER, to }));
    const types = ['Waiver', 'ProcessingActivity'];
    const named = nodesOf(await agencyDiffPages(world.owner, world.agency, { from: NEVER, to, types, first: 7 }));
    expect(named).toEqual(all.filter(({ recordType }) => types.includes(recordType)));
    expect(new Set(named.map(({ recordType }) => recordType)).size).toBe(2);
  });
});
