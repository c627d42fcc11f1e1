import { beforeAll, describe, expect, it } from 'vitest';
import { aDisclosure, anActivity, type Content } from '#test/support/builders.ts';
import { idsOf, type ListArguments, page, pages } from '#test/support/lists.ts';
import { ACTIVITY, DISCLOSURE, errorsOf, mutate, newWorld, useRegistry, type World } from '#test/support/records.ts';

const registry = useRegistry();

describe('the read budget of a list', () => {
  const TOTAL = 2_100;
  let world: World;
  let needles: string[];
  const filter = { recipient: { eq: 'needle' } };
  const idsOn = ({ nodes }: { nodes: Content[] }) => nodes.map(({ id }) => id);

  const tenAtOnce = () =>
    mutate(
      world.caller,
      'create',
      ACTIVITY,
      {
        agency: world.agency,
        processingActivity: anActivity(),
        offshoreDisclosures: Array.from({ length: 10 }, () => aDisclosure()),
      },
      'id',
    );

  beforeAll(async () => {
    world = await newWorld(registry());
    for (let made = 0; made < TOTAL; made += 60) {
      await Promise.all(Array.from({ length: Math.min(60, TOTAL - made) / 10 }, tenAtOnce));
    }
    // what is looked for: at the start, within, on both sides of the end of the first 2,000, and at the end
    const ids = await idsOf(world.caller, DISCLOSURE, world.agency);
    needles = [0, 700, 1_999, 2_000, TOTAL - 1].map((index) => ids[index] ?? '');
    for (const id of needles) {
      const offshoreDisclosure = { recipient: 'needle', countries: ['FJ'] };
      await mutate(world.caller, 'update', DISCLOSURE, { id, expectedVersion: 1, offshoreDisclosure }, 'id');
    }
  });

  it.each<[string, ListArguments, boolean, number]>([
    ['from the start', {}, false, 3],
    ['from the end', {}, true, 4],
    ['from the oldest change', { sort: { field: 'UPDATED_AT' } }, false, 0],
    ['from the last change', { sort: { field: 'UPDATED_AT' } }, true, 5],
  ])('ends the page early and says so; its cursor leads to the rest: %s', async (_, sorted, backward, found) => {
    const args = { filter, ...sorted };
    const walked = await pages(world.caller, DISCLOSURE, world.agency, args, { size: 10, backward });
    const asRead = backward ? walked.toReversed() : walked;
    expect(asRead.map(({ searchedAll, nodes }) => [searchedAll, nodes.length])).toEqual([
      [false, found],
      [true, 5 - found],
    ]);
    expect(walked.flatMap(idsOn)).toEqual(needles);
  });

  it('is not touched by an index, which holds only what is looked for', async () => {
    const found = await page(world.caller, DISCLOSURE, world.agency, { filter: { ...filter, countryIn: ['FJ'] } });
    expect(idsOn(found)).toEqual(needles);
    expect(found.searchedAll).toBe(true);
  });

  it('is shared by the lists of one request: together they look at 6,000 records and then stop', async () => {
    const list = (alias: string) =>
      `${alias}: offshoreDisclosures(agency: "${world.agency}", first: 100, filter: { recipient: { eq: "nobody" } }) { searchedAll pageInfo { endCursor } }`;
    const aliases = Array.from({ length: 10 }, (_, index) => `list${index}`);
    const answer = await world.caller.query(`{ ${aliases.map(list).join(' ')} }`);
    // as many calls as 6,000 records take, and a last one of each list
    expect(answer.extensions.dynamodb.calls).toBeLessThanOrEqual(6_000 / 250 + aliases.length);
    expect(errorsOf(answer)).toEqual([]);
    for (const alias of aliases) {
      expect(answer.data[alias]).toEqual({ searchedAll: false, pageInfo: { endCursor: expect.any(String) } });
    }
    const alone = await page(world.caller, DISCLOSURE, world.agency, { filter });
    expect(idsOn(alone)).toEqual(needles.slice(0, 3));
  });

  it('leaves an empty page with a cursor when nothing was found within it', async () => {
    const none = { filter: { recipient: { eq: 'nobody' } }, first: 5 };
    const start = await page(world.caller, DISCLOSURE, world.agency, none);
    const { endCursor } = start.pageInfo;
    expect(start).toMatchObject({ nodes: [], searchedAll: false, pageInfo: { hasNextPage: true, startCursor: null } });
    const rest = await page(world.caller, DISCLOSURE, world.agency, { ...none, after: endCursor });
    expect(rest).toMatchObject({ nodes: [], searchedAll: true, pageInfo: { hasNextPage: false, endCursor: null } });
  });
});
