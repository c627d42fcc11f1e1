import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#test/support/builders.ts';
import {
  ACTIVITIES,
  AGENCIES,
  BREACHES,
  type Condition,
  DISCLOSURES,
  type ListModel,
  momentOf,
  PROVIDERS,
  SAVED_QUERIES,
  WAIVERS,
} from '#test/support/list-model.ts';
import { expectedList, filtersOf, manyRecords, sortsOf } from '#test/support/list-oracle.ts';
import { askPage, idsOf, type ListArguments, pages } from '#test/support/lists.ts';
import {
  ACTIVITY,
  BREACH,
  byId,
  errorsOf,
  newWorld,
  PROVIDER,
  useRegistry,
  type World,
} from '#test/support/records.ts';
import { type Caller, send } from '#test/support/registry.ts';

const registry = useRegistry();

const idsIn = (records: Content[]): string[] => records.map(({ id }) => id);

/** Random filters, orders and page sizes against the oracle. */
async function agrees(model: ListModel, caller: Caller, agency: string, records: Content[], links: string[]) {
  const conditions = model.conditions(links);
  const size = fc.integer({ min: 1, max: 100 });
  await fc.assert(
    fc.asyncProperty(
      filtersOf(conditions),
      sortsOf(model),
      size,
      fc.boolean(),
      async (filter, sort, pageSize, backward) => {
        const walked = await pages(caller, model.kind, agency, { filter, sort }, { size: pageSize, backward });
        const found = walked.flatMap(({ nodes }) => idsIn(nodes));
        expect(found).toEqual(idsIn(expectedList(model, conditions, records, { filter, sort })));
      },
    ),
    { numRuns: 150 },
  );
}

const MODELS = [ACTIVITIES, DISCLOSURES, BREACHES, PROVIDERS, WAIVERS, SAVED_QUERIES];

describe.each(MODELS)('a list of $kind.list', (model) => {
  let world: World;
  let records: Content[];
  let links: string[];
  let conditions: Record<string, Condition>;
  beforeAll(async () => {
    world = await newWorld(registry());
    ({ records, links } = await manyRecords(world, model, 40, 7));
    conditions = model.conditions(links);
    // those that the others, or the world itself, needed
    const isNeeded = model.kind === ACTIVITY || model.kind === PROVIDER;
    const others = isNeeded ? await Promise.all(links.map((id) => byId(world.owner, model.kind, id))) : [];
    records = [...others, ...records];
  });

  it('holds what the filter says, in the order asked for, whatever index serves it', async () => {
    await agrees(model, world.owner, world.agency, records, links);
  });

  it('holds what each condition says together with what is said of archived records', async () => {
    const parts = [
      { archived: true },
      { archived: false },
      { or: [{ archived: true }, { archived: false }] },
      { not: { archived: true } },
    ];
    for (const [name, { argument }] of Object.entries(conditions)) {
      for (const sample of fc.sample(argument, { numRuns: 4, seed: 5 })) {
        for (const part of parts) await expectAgreement({ filter: { and: [{ [name]: sample }, part] } });
      }
    }
  });

  it('holds what its bounds say, also at the ends of time and where they cross', async () => {
    const moment = new Date(momentOf(model.kind, 3)).toISOString();
    const bounds: Record<string, string[]> = {
      createdAt: ['0001-01-01T00:00:00.000Z', '1969-12-31T23:59:59.999Z', moment, '9999-12-31T23:59:59.999Z'],
      nextReview: ['0001-01-01', '2026-05-01', '9999-12-31'],
      discoveredAt: ['0001', '2023-11', '9999'],
    };
    for (const [field, values] of Object.entries({ ...bounds, updatedAt: bounds.createdAt ?? [] })) {
      if (!(field in conditions)) continue;
      for (const sort of [null, ...Object.keys(model.sorts).map((name) => ({ field: name }))]) {
        for (const gte of values)
          for (const lt of values) await expectAgreement({ filter: { [field]: { gte, lt } }, sort });
      }
    }
  });

  const expectAgreement = async (args: ListArguments) => {
    const found = await idsOf(world.owner, model.kind, world.agency, args);
    expect([args, found]).toEqual([args, idsIn(expectedList(model, conditions, records, args))]);
  };

  it('tests every condition of its filter on records that meet it and records that do not', async () => {
    for (const [name, { argument, holds }] of Object.entries(conditions)) {
      const samples = fc.sample(argument, { numRuns: 50, seed: 11 });
      const sizes = samples.map((sample) => records.filter((record) => holds(record, sample as never)).length);
      expect([name, sizes.some((size) => size > 0 && size < records.length)]).toEqual([name, true]);
    }
  });

  it('has a condition in these tests for every field of its filter', async () => {
    const text = `{ __type(name: "${model.kind.name}Filter") { inputFields { name } } }`;
    const fields = (await world.caller.query(text)).data.__type.inputFields.map(({ name }: Content) => name);
    expect(fields.toSorted()).toEqual([...Object.keys(conditions), 'and', 'not', 'or'].toSorted());
  });
});

describe('a list of agencies', () => {
  it('holds what the filter says, for a caller of all agencies and for one of some', async () => {
    const world = await newWorld(registry());
    const { records } = await manyRecords(world, AGENCIES, 20, 7);
    const [live, gone] = await Promise.all(
      [false, true].map((archived) => idsOf(world.owner, AGENCIES.kind, '', { filter: { archived } })),
    );
    const all = await Promise.all([...(live ?? []), ...(gone ?? [])].map((id) => byId(world.owner, AGENCIES.kind, id)));
    all.sort((one, other) => (one.key < other.key ? -1 : 1));
    expect(idsIn(all)).toEqual(expect.arrayContaining(idsIn(records)));
    await agrees(AGENCIES, world.owner, '', all, []);
    const granted = await registry().as(...records.map(({ key }) => `${key}:viewer`));
    await agrees(AGENCIES, granted, '', records, []);
  });
});

describe('a filter', () => {
  it.each<[string, Content]>([
    ['in', { name: { in: Array.from({ length: 101 }, (_, index) => `n${index}`) } }],
    ['hasAny', { not: { systems: { hasAny: Array.from({ length: 101 }, (_, index) => `s${index}`) } } }],
  ])('names at most 100 values in %s', async (_, filter) => {
    const { caller, agency } = await newWorld(registry());
    const answer = await askPage(caller, ACTIVITY, agency, { filter });
    expect(errorsOf(answer)).toEqual([['INVALID_ARGUMENT', 'filter']]);
    expect(answer.errors?.[0]?.message).toContain('at most 100');
  });

  it.each(['+010000-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', '2026-05-01', '2026-05-01T00:00:00'])(
    'takes no instant like %s',
    async (gte) => {
      const { caller, agency } = await newWorld(registry());
      for (const [kind, filter] of [
        [ACTIVITY, { createdAt: { gte } }],
        [BREACH, { discoveredAt: { gte: gte.includes('T') ? gte : `${gte}T` } }],
      ] as const) {
        const answer = await askPage(caller, kind, agency, { filter });
        expect(errorsOf(answer)).toEqual([['BAD_USER_INPUT', undefined]]);
      }
    },
  );

  const nested = (levels: number): Content => (levels === 0 ? { archived: false } : { not: nested(levels - 1) });

  it.each<[string, Content]>([
    ['in width', { or: Array.from({ length: 51 }, (_, index) => ({ name: { eq: `n${index}` } })) }],
    ['in its parts', { and: Array.from({ length: 101 }, () => ({})) }],
  ])('has at most 100 conditions, %s', async (_, filter) => {
    const { caller, agency } = await newWorld(registry());
    const answer = await askPage(caller, ACTIVITY, agency, { filter });
    expect(errorsOf(answer)).toEqual([['INVALID_ARGUMENT', 'filter']]);
    expect(answer.errors?.[0]?.message).toContain('at most 100 conditions');
  });

  it('is refused when it is nested without end, in a variable and in the text of the query', async () => {
    const { caller, agency, activityId } = await newWorld(registry());
    expect(await idsOf(caller, ACTIVITY, agency, { filter: nested(24) })).toEqual([activityId]);
    for (const levels of [40, 2_000, 20_000]) {
      const answer = await send(registry().handler, caller.token, deepRequest(agency, levels));
      expect([levels, answer.status, errorsOf(answer)]).toEqual([levels, 400, [['QUERY_TOO_COMPLEX', undefined]]]);
    }
    const literal = `${'{ not: '.repeat(900)}{ archived: false }${' }'.repeat(900)}`;
    const inText = await caller.query(
      `{ processingActivities(agency: "${agency}", filter: ${literal}) { nodes { id } } }`,
    );
    expect(errorsOf(inText)).toEqual([['INVALID_ARGUMENT', 'filter']]);
  });

  /** A request as text: no JSON of this depth can be made of objects. */
  const deepRequest = (agency: string, levels: number): string => {
    const query = `query ($filter: ProcessingActivityFilter) { processingActivities(agency: "${agency}", filter: $filter) { nodes { id } } }`;
    const filter = `${'{"not":'.repeat(levels)}{"archived":false}${'}'.repeat(levels)}`;
    return `{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`;
  };

  it('of 100 values is taken', async () => {
    const { caller, agency, activityId } = await newWorld(registry());
    const words = Array.from({ length: 99 }, (_, index) => `n${index}`);
    const filter = { name: { in: [...words, 'The activity of this world'] } };
    expect(await idsOf(caller, ACTIVITY, agency, { filter })).toEqual([activityId]);
  });
});
