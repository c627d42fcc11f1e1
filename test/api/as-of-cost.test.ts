import { beforeAll, describe, expect, it } from 'vitest';
import { aBreach, type Content, unique } from '#test/support/builders.ts';
import { askPage, idsOf, type ListArguments, pages } from '#test/support/lists.ts';
import {
  ACTIVITY,
  archived,
  BREACH,
  created,
  dataOf,
  errorsOf,
  mutate,
  newWorld,
  useRegistry,
  type World,
} from '#test/support/records.ts';

const registry = useRegistry();

/** So many at once: the engine is one process. */
async function inTurn<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<U[]> {
  const done: U[] = [];
  for (let start = 0; start < items.length; start += 15) {
    done.push(...(await Promise.all(items.slice(start, start + 15).map(work))));
  }
  return done;
}

describe('what a list as of an instant costs', () => {
  let world: World;
  let then: string;
  let ids: string[];

  beforeAll(async () => {
    world = await newWorld(registry());
    await inTurn(Array.from({ length: 119 }), () => created(ACTIVITY, world));
    ids = await idsOf(world.caller, ACTIVITY, world.agency);
    registry().clock.now = Date.now() + 10_000;
    then = new Date(registry().clock.now - 5_000).toISOString();
  });

  const cost = async (args: ListArguments) => {
    const answer = await askPage(world.caller, ACTIVITY, world.agency, { asOf: then, ...args }, 'id version');
    return { ...answer.extensions.dynamodb, nodes: dataOf(answer).page.nodes };
  };

  it('is the records and the marks of purged ones, while nothing changed since', async () => {
    const { calls, capacityUnits, nodes } = await cost({ first: 50 });
    expect(nodes.map(({ id }: Content) => id)).toEqual(ids.slice(0, 50));
    expect(calls).toBe(2);
    expect(capacityUnits).toBeLessThanOrEqual(14);
  });

  it('is one revision more for each record of the page that was changed or purged since, and for no other', async () => {
    for (const id of ids.slice(0, 6)) {
      const change = { id, expectedVersion: 1, processingActivity: { name: unique('n') } };
      const { record } = await mutate(world.caller, 'update', ACTIVITY, change);
      if (id === ids[2]) {
        await archived(ACTIVITY, world, record);
        await mutate(world.owner, 'purge', ACTIVITY, { id, expectedVersion: 3, reason: 'ended' });
      }
    }
    // created well after: beyond the range that is read
    registry().clock.now += 120_000;
    await inTurn(Array.from({ length: 30 }), () => created(ACTIVITY, world));
    const { calls, nodes } = await cost({ first: 50 });
    expect(nodes).toEqual(ids.slice(0, 50).map((id) => ({ id, version: 1 })));
    expect(calls).toBe(2 + 6);
    expect((await cost({ last: 50 })).calls).toBe(2);
    expect((await cost({ last: 50 })).nodes).toEqual(ids.slice(-50).map((id) => ({ id, version: 1 })));
  });

  it('of single records is one call for all that did not change, and one for each of the others', async () => {
    const text = 'query ($ids: [ID!]!, $asOf: DateTime) { nodes(ids: $ids, asOf: $asOf) { id } }';
    const answer = await world.caller.query(text, { ids: ids.slice(0, 40), asOf: then });
    expect(dataOf(answer).nodes).toEqual(ids.slice(0, 40).map((id) => ({ id })));
    expect(answer.extensions.dynamodb.calls).toBe(1 + 6);
  });
});

describe('the read budget of a list as of an instant', () => {
  const TOTAL = 420;
  const titleOf = (index: number) => (index % 190 === 3 ? 'needle' : [20, 21].includes(index) ? 'pair' : 'hay');
  let world: World;
  let then: string;
  let ids: string[];

  beforeAll(async () => {
    world = await newWorld(registry());
    const titles = Array.from({ length: TOTAL }, (_, index) => titleOf(index));
    const made = await inTurn(titles, (title) => created(BREACH, world, aBreach({ title })));
    ids = await idsOf(world.caller, BREACH, world.agency);
    then = new Date(Math.max(...made.map(({ createdAt }) => Date.parse(createdAt)))).toISOString();
    registry().clock.now += 60_000;
    const rename = (id: string) =>
      mutate(world.caller, 'update', BREACH, { id, expectedVersion: 1, breach: { title: 'changed' } }, 'id');
    await inTurn(ids, rename);
  });

  it.each([false, true])(
    'counts what its revisions tell as 5: pages end early, say so and lead on (backward: %s)',
    async (backward) => {
      const args = { filter: { title: { eq: 'needle' } }, asOf: then };
      const walked = await pages(world.caller, BREACH, world.agency, args, { size: 10, backward }, 'id title');
      const found = walked.flatMap(({ nodes }) => nodes);
      expect(found.map(({ title }) => title)).toEqual(['needle', 'needle', 'needle']);
      const inOrder = found.map(({ id }) => ids.indexOf(id));
      expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
      const complete = (backward ? walked.toReversed() : walked).map(({ searchedAll }) => searchedAll);
      expect(complete).toEqual([false, true]);
    },
  );

  it('refuses an order for which more must be looked at, and takes it for fewer', async () => {
    const sort = { field: 'DISCOVERED_AT' };
    const refused = await askPage(world.caller, BREACH, world.agency, { sort, asOf: then });
    expect(errorsOf(refused)).toEqual([['INVALID_ARGUMENT', 'sort']]);
    expect(refused.errors?.[0]?.message).toMatch(/Leave `sort` out .* `filter.createdAt`/);
    const middle = dataOf(
      await askPage(world.caller, BREACH, world.agency, { first: 100, asOf: then }, 'createdAt'),
    ).page;
    const filter = { createdAt: { lt: middle.nodes.at(-1).createdAt } };
    expect(errorsOf(await askPage(world.caller, BREACH, world.agency, { sort, filter, asOf: then }))).toEqual([]);
  });

  it('refuses a count for which more must be looked at', async () => {
    const text = `query ($asOf: DateTime) { breachCounts(agency: "${world.agency}", asOf: $asOf) { total } }`;
    expect(errorsOf(await world.caller.query(text, { asOf: then }))).toEqual([['INVALID_ARGUMENT', 'asOf']]);
    const now = new Date(registry().clock.now).toISOString();
    expect(dataOf(await world.caller.query(text, { asOf: now })).breachCounts).toEqual({ total: TOTAL });
  });

  it('is not used up by what a page that is full does not need', async () => {
    const list = (alias: string) =>
      `${alias}: breaches(agency: "${world.agency}", first: 1, asOf: "${then}", filter: { title: { eq: "pair" } }) { nodes { title } searchedAll }`;
    const aliases = Array.from({ length: 12 }, (_, index) => `list${index}`);
    const answer = await world.caller.query(`{ ${aliases.map(list).join(' ')} }`);
    const full = { nodes: [{ title: 'pair' }], searchedAll: true };
    expect(dataOf(answer)).toEqual(Object.fromEntries(aliases.map((alias) => [alias, full])));
    expect(answer.extensions.dynamodb.calls).toBeLessThanOrEqual(12 * (4 + 2 + 25));
  });

  it('is shared by the lists of one request', async () => {
    const list = (alias: string) =>
      `${alias}: breaches(agency: "${world.agency}", asOf: "${then}", filter: { title: { eq: "nothing" } }) { searchedAll pageInfo { endCursor } }`;
    const aliases = Array.from({ length: 8 }, (_, index) => `list${index}`);
    const answer = await world.caller.query(`{ ${aliases.map(list).join(' ')} }`);
    expect(errorsOf(answer)).toEqual([]);
    for (const alias of aliases) expect(answer.data[alias].searchedAll).toBe(false);
    // a revision of each record that 6,000 pay for, and the stretches in which they stand
    expect(answer.extensions.dynamodb.calls).toBeLessThanOrEqual(6_000 / 5 + 8 * 2 * 5);
  });
});
