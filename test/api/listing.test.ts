import { beforeAll, describe, expect, it } from 'vitest';
import { anAgency, type Content } from '#test/support/builders.ts';
import {
  ACTIVITIES,
  AGENCIES,
  BREACHES,
  DISCLOSURES,
  momentOf,
  PROVIDERS,
  SAVED_QUERIES,
  WAIVERS,
} from '#test/support/list-model.ts';
import { expectedList, manyRecords } from '#test/support/list-oracle.ts';
import { askPage, idsOf, type ListArguments, page, pages } from '#test/support/lists.ts';
import {
  ACTIVITY,
  AGENCY,
  BREACH,
  byId,
  byKey,
  created,
  DISCLOSURE,
  errorsOf,
  KINDS,
  mutate,
  newWorld,
  PROVIDER,
  useRegistry,
  type World,
} from '#test/support/records.ts';
import type { Caller } from '#test/support/registry.ts';

const registry = useRegistry();

const MODELS = [ACTIVITIES, DISCLOSURES, BREACHES, PROVIDERS, WAIVERS, SAVED_QUERIES, AGENCIES];

describe.each(MODELS)('the pages of $kind.list', (model) => {
  const { kind } = model;
  let world: World;
  let caller: Caller;
  let records: Content[];
  beforeAll(async () => {
    world = await newWorld(registry());
    const { records: made, links } = await manyRecords(world, model, 23, 3);
    // one caller for agencies too: of those it names
    caller = kind === AGENCY ? await registry().as(...made.map(({ key }) => `${key}:viewer`)) : world.owner;
    // with the two that others of their own type, or of the world, needed before
    const isNeeded = kind === ACTIVITY || kind === PROVIDER;
    const needed = isNeeded ? await Promise.all(links.map((id) => byId(world.owner, kind, id))) : [];
    records = [...needed, ...made];
  });

  const orders = Object.keys(model.sorts).flatMap((field) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ sort: { field, direction } })),
  );
  const lists: ListArguments[] = [
    {},
    ...orders,
    { filter: { or: [{ archived: true }, { archived: false }] }, ...orders[3] },
  ];

  it.each(lists)('hold each record once and in order, however they are cut: %j', async (args) => {
    const expected = expectedList(model, model.conditions([]), records, args).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(10);
    for (const size of [1, 7, 100]) {
      for (const backward of [false, true]) {
        const walked = await pages(caller, kind, world.agency, args, { size, backward });
        expect(walked.flatMap(({ nodes }) => nodes.map(({ id }) => id))).toEqual(expected);
        expect(walked).toHaveLength(Math.ceil(expected.length / size));
      }
    }
  });

  it('say where they stand', async () => {
    const walked = await pages(caller, kind, world.agency, {}, { size: 7 });
    for (const [index, { edges, nodes, pageInfo, searchedAll }] of walked.entries()) {
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      expect(searchedAll).toBe(true);
      expect(pageInfo).toEqual({
        hasNextPage: index < walked.length - 1,
        hasPreviousPage: index > 0,
        startCursor: edges.at(0)?.cursor,
        endCursor: edges.at(-1)?.cursor,
      });
    }
  });

  it('continue before and after any edge', async () => {
    const { edges } = await page(caller, kind, world.agency, { first: 9 });
    const middle = edges[4]?.cursor;
    const ids = edges.map(({ node }) => node.id);
    const after = await page(caller, kind, world.agency, { first: 4, after: middle });
    const before = await page(caller, kind, world.agency, { last: 3, before: middle });
    expect(after.nodes.map(({ id }) => id)).toEqual(ids.slice(5));
    expect(before.nodes.map(({ id }) => id)).toEqual(ids.slice(1, 4));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });
});

describe('a list', () => {
  it.each(KINDS.filter((kind) => kind !== AGENCY))(
    'of $list of an agency that does not exist is refused, not empty',
    async (kind) => {
      const caller = await registry().as('*:privacy_officer');
      const { errors } = await caller.query(`{ ${kind.list}(agency: "nowhere") { nodes { id } } }`);
      expect(errors?.[0]).toMatchObject({ extensions: { code: 'INVALID_ARGUMENT', argument: 'agency' } });
    },
  );

  it.each(KINDS)('of $list is empty in an empty register, from either end', async (kind) => {
    const agency = `empty-${kind.field.toLowerCase()}`;
    const owner = await registry().as('*:admin');
    await mutate(owner, 'create', AGENCY, { key: agency, agency: anAgency() }, 'id');
    const records = kind === AGENCY ? 'nobody' : agency;
    const caller = await registry().as(`${records}:privacy_officer`);
    for (const window of [{}, { first: 5 }, { last: 5 }]) {
      expect(await page(caller, kind, agency, window)).toEqual({
        edges: [],
        nodes: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        searchedAll: true,
      });
    }
  });

  it.each([DISCLOSURE, BREACH])('of $list is refused for the id of no activity', async (kind) => {
    const world = await newWorld(registry());
    const { id } = await created(DISCLOSURE, world);
    for (const activity of [id, 'nonsense', '', 'x'.repeat(5_000)]) {
      const answer = await askPage(world.caller, kind, world.agency, { filter: { activity } });
      expect([activity, errorsOf(answer)]).toEqual([activity, [['INVALID_ID', 'filter.activity']]]);
    }
    const other = await newWorld(registry());
    const filter = { activity: other.activityId };
    expect(await idsOf(world.caller, kind, world.agency, { filter })).toEqual([]);
  });

  it('has 20 records when no size is given', async () => {
    const world = await newWorld(registry());
    for (let index = 0; index < 21; index += 1) await created(ACTIVITY, world);
    const { nodes, pageInfo } = await page(world.caller, ACTIVITY, world.agency);
    expect([nodes.length, pageInfo.hasNextPage]).toEqual([20, true]);
  });

  it.each<[ListArguments, string]>([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ last: 0 }, 'last'],
    [{ last: 101 }, 'last'],
    [{ first: 5, last: 5 }, 'first'],
    [{ last: 5, after: 'cursor' }, 'after'],
    [{ first: 5, before: 'cursor' }, 'before'],
    [{ before: 'cursor' }, 'before'],
  ])('is refused as %j, naming the argument', async (args, argument) => {
    for (const kind of KINDS) {
      const { caller, agency } = await newWorld(registry());
      expect(errorsOf(await askPage(caller, kind, agency, args))).toEqual([['INVALID_ARGUMENT', argument]]);
    }
  });

  it('goes on in its order although the record at the cursor has moved in it', async () => {
    const { clock } = registry();
    const worlds = [await newWorld(registry()), await newWorld(registry()), await newWorld(registry())];
    const owner = await registry().as(...worlds.map(({ agency }) => `${agency}:admin`));
    const sort = { field: 'UPDATED_AT' };
    const first = await page(owner, AGENCY, '', { sort, first: 1 });
    const moved = await byKey(owner, AGENCY, '', worlds[0]?.agency ?? '');
    clock.now = momentOf(AGENCY, 24 * 60 * 30);
    await mutate(owner, 'update', AGENCY, { id: moved.id, expectedVersion: 1, agency: { kind: 'trust' } });
    clock.now = 0;
    const rest = await page(owner, AGENCY, '', { sort, after: first.pageInfo.endCursor });
    const keys = rest.nodes.map(({ id }) => Buffer.from(id, 'base64url').toString().split(':')[2]);
    expect(first.nodes).toEqual([{ id: moved.id }]);
    expect(keys).toEqual([worlds[1]?.agency, worlds[2]?.agency, worlds[0]?.agency]);
  });
});

describe('a cursor', () => {
  const forged = (...parts: unknown[]): string => Buffer.from(JSON.stringify(parts)).toString('base64url');

  it('that is none is refused, naming the argument', async () => {
    const { caller, agency } = await newWorld(registry());
    const binding = 'x'.repeat(11);
    for (const cursor of [
      '',
      'nonsense',
      '\u0000',
      'ä',
      forged(),
      forged(2, binding, 'k'),
      forged(1, binding, ''),
      'x'.repeat(5_000),
    ]) {
      for (const [args, argument] of [
        [{ after: cursor }, 'after'],
        [{ last: 5, before: cursor }, 'before'],
      ] as const) {
        expect(errorsOf(await askPage(caller, ACTIVITY, agency, args))).toEqual([['INVALID_CURSOR', argument]]);
      }
    }
  });

  it('is refused by every other list: of another agency, type, filter or order', async () => {
    const world = await newWorld(registry());
    const other = await newWorld(registry());
    await created(DISCLOSURE, world);
    const { owner } = world;
    const lists: [kind: (typeof KINDS)[number], agency: string, args: ListArguments][] = [
      [ACTIVITY, world.agency, {}],
      [ACTIVITY, other.agency, {}],
      [DISCLOSURE, world.agency, {}],
      [AGENCY, '', {}],
      [ACTIVITY, world.agency, { filter: { statusIn: ['ACTIVE'] } }],
      [ACTIVITY, world.agency, { filter: { archived: false } }],
      [ACTIVITY, world.agency, { sort: { field: 'UPDATED_AT' } }],
      [ACTIVITY, world.agency, { sort: { field: 'CREATED_AT', direction: 'DESC' } }],
    ];
    const cursors = await Promise.all(
      lists.map(async ([kind, agency, args]) => (await page(owner, kind, agency, args)).pageInfo.endCursor),
    );
    for (const [from, after] of cursors.entries()) {
      for (const [to, [kind, agency, args]] of lists.entries()) {
        const answer = await askPage(owner, kind, agency, { ...args, after });
        expect([from, to, errorsOf(answer)]).toEqual([from, to, from === to ? [] : [['INVALID_CURSOR', 'after']]]);
      }
    }
    const history = `query ($id: ID!, $after: String) { history(id: $id, after: $after) { nodes { version } } }`;
    const answer = await owner.query(history, { id: world.activityId, after: cursors[0] });
    expect(errorsOf(answer)).toEqual([['INVALID_CURSOR', 'after']]);
  });

  it('with a made-up place finds at most records of its own list', async () => {
    const { caller, agency } = await newWorld(registry());
    const filter = { createdAt: { gte: '2020-01-01T00:00:00Z' } };
    const { pageInfo } = await page(caller, ACTIVITY, agency, { filter });
    const [, binding] = JSON.parse(Buffer.from(pageInfo.endCursor ?? '', 'base64url').toString());
    for (const place of ['\u0001', '0', '~~', '\u{10FFFF}', 'é'.repeat(512)]) {
      const found = await page(caller, ACTIVITY, agency, { filter, after: forged(1, binding, place) });
      expect(found.nodes.length).toBeLessThanOrEqual(1);
    }
    for (const place of ['\ud800', 'é'.repeat(513), 7]) {
      const answer = await askPage(caller, ACTIVITY, agency, { filter, after: forged(1, binding, place) });
      expect(errorsOf(answer)).toEqual([['INVALID_CURSOR', 'after']]);
    }
  });
});
