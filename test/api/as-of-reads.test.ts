import { beforeAll, describe, expect, it } from 'vitest';
import { advanced, STEPS_TO } from '#test/support/breaches.ts';
import { aDisclosure, anActivity, type Content, unique } from '#test/support/builders.ts';
import { askPage, idsOf, page } from '#test/support/lists.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  BREACH,
  byId,
  created,
  DISCLOSURE,
  dataOf,
  errorsOf,
  type Kind,
  mutate,
  newWorld,
  PROVIDER,
  revisions,
  useRegistry,
  type World,
} from '#test/support/records.ts';

const registry = useRegistry();

const justAfter = (instant: string) => new Date(Date.parse(instant) + 1).toISOString();
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
const purge = async (world: World, kind: Kind, { id, version }: Content) => {
  const input = { id, expectedVersion: version, reason: 'ended' };
  expect((await mutate(world.owner, 'purge', kind, input)).outcome).toBe('PURGED');
};

describe('records by their ids as of an instant', () => {
  it('are what each said then, whatever their types; null in the place of one that was not there', async () => {
    const world = await newWorld(registry());
    const breach = await created(BREACH, world);
    const provider = await created(PROVIDER, world);
    await mutate(world.caller, 'update', PROVIDER, {
      id: provider.id,
      expectedVersion: 1,
      provider: { name: 'Since' },
    });
    const gone = await created(ACTIVITY, world);
    await purge(world, ACTIVITY, await archived(ACTIVITY, world, gone));
    const ids = [breach.id, provider.id, gone.id, world.activityId];
    const text =
      'query ($ids: [ID!]!, $asOf: DateTime) { nodes(ids: $ids, asOf: $asOf) { id ... on RegistryRecord { version } } }';
    const at = async (asOf: string | null) => dataOf(await world.caller.query(text, { ids, asOf })).nodes;
    const [first, second, third, fourth] = ids.map((id) => ({ id, version: 1 }));
    const anyVersion = expect.objectContaining({ id: provider.id });
    expect(await at(gone.createdAt)).toEqual([first, anyVersion, third, fourth]);
    expect(await at(provider.createdAt)).toEqual([first, second, null, fourth]);
    expect(await at(justBefore(breach.createdAt))).toEqual([null, null, null, fourth]);
    expect(await at(null)).toEqual([first, { id: provider.id, version: 2 }, null, fourth]);
    const one = `query ($asOf: DateTime) { node(id: "${gone.id}", asOf: $asOf) { id } }`;
    expect(dataOf(await world.caller.query(one, { asOf: gone.createdAt })).node).toEqual({ id: gone.id });
    expect(dataOf(await world.caller.query(one)).node).toBeNull();
  });

  it('need the same role as now', async () => {
    const world = await newWorld(registry());
    const breach = await created(BREACH, world);
    await purge(world, BREACH, await archived(BREACH, world, breach));
    const viewer = await registry().as(`${world.agency}:viewer`);
    const other = await registry().as(`${unique('agency')}:privacy_officer`);
    for (const caller of [viewer, other]) {
      const asOf = breach.createdAt;
      const answers = await Promise.all([
        caller.query('query ($id: ID!, $asOf: DateTime) { node(id: $id, asOf: $asOf) { id } }', {
          id: breach.id,
          asOf,
        }),
        askPage(caller, BREACH, world.agency, { asOf }),
      ]);
      for (const answer of answers) expect(errorsOf(answer)).toEqual([['FORBIDDEN', undefined]]);
    }
  });
});

describe('what a record leads to', () => {
  it('is read as of the same instant, but for the disclosures of an activity', async () => {
    const world = await newWorld(registry());
    const disclosure = await created(DISCLOSURE, world);
    const breach = await created(BREACH, world, BREACH.minimal({ activityIds: [world.activityId] }));
    const then = breach.createdAt;
    await mutate(world.owner, 'update', AGENCY, {
      id: await agencyId(world),
      expectedVersion: 1,
      agency: { legalName: 'Since' },
    });
    const rename = { id: world.activityId, expectedVersion: 1, processingActivity: { name: 'Since' } };
    await mutate(world.caller, 'update', ACTIVITY, rename);
    await created(DISCLOSURE, world, aDisclosure({ recipient: 'Since' }));
    const names = 'name agency { legalName } offshoreDisclosures { nodes { recipient } }';
    const text = `query ($asOf: DateTime) {
      breaches(agency: "${world.agency}", asOf: $asOf) { nodes { agency { legalName } activities { ${names} } } }
      offshoreDisclosure(id: "${disclosure.id}", asOf: $asOf) { activity { ${names} } } }`;
    const shown = (name: string, legalName: string) => ({
      name,
      agency: { legalName },
      offshoreDisclosures: { nodes: [{ recipient: disclosure.recipient }, { recipient: 'Since' }] },
    });
    const expected = (activity: object & { agency: object }) => ({
      breaches: { nodes: [{ agency: activity.agency, activities: [activity] }] },
      offshoreDisclosure: { activity },
    });
    expect(dataOf(await world.caller.query(text, { asOf: then }))).toEqual(
      expected(shown('The activity of this world', 'Ministry of Tests')),
    );
    expect(dataOf(await world.caller.query(text))).toEqual(expected(shown('Since', 'Since')));
    // those of the instant are in the list of disclosures
    const filter = { activity: world.activityId };
    expect(await idsOf(world.caller, DISCLOSURE, world.agency, { filter, asOf: then })).toEqual([disclosure.id]);
  });

  const agencyId = async ({ caller, agency }: World) =>
    dataOf(await caller.query(`{ agency(key: "${agency}") { id } }`)).agency.id;

  it('says nothing about disclosures in findings, whether the record was changed since or not', async () => {
    const world = await newWorld(registry());
    const text = `query ($id: ID!, $asOf: DateTime) { processingActivity(id: $id, asOf: $asOf) { findings { rule { id } } }
      processingActivities(agency: "${world.agency}", asOf: $asOf) { nodes { findings { rule { id } } } } }`;
    const created1 = await created(DISCLOSURE, world);
    const ask = async (asOf: string) => dataOf(await world.caller.query(text, { id: world.activityId, asOf }));
    const unchanged = await ask(created1.createdAt);
    await mutate(world.caller, 'update', ACTIVITY, {
      id: world.activityId,
      expectedVersion: 1,
      processingActivity: { owner: 'x' },
    });
    expect(await ask(created1.createdAt)).toEqual(unchanged);
    expect(unchanged.processingActivities.nodes).toEqual([unchanged.processingActivity]);
  });
});

describe('a cursor of a list as of an instant', () => {
  it('is good for this instant alone', async () => {
    const world = await newWorld(registry());
    const second = await created(ACTIVITY, world);
    const third = await created(ACTIVITY, world);
    const first = await page(world.caller, ACTIVITY, world.agency, { first: 1, asOf: third.createdAt });
    const after = first.pageInfo.endCursor;
    const next = await page(world.caller, ACTIVITY, world.agency, { first: 1, after, asOf: third.createdAt });
    expect(next.nodes.map(({ id }) => id)).toEqual([second.id]);
    for (const asOf of [null, second.createdAt, justAfter(third.createdAt)]) {
      const answer = await askPage(world.caller, ACTIVITY, world.agency, { first: 1, after, asOf });
      expect(errorsOf(answer)).toEqual([['INVALID_CURSOR', 'after']]);
    }
    const now = await page(world.caller, ACTIVITY, world.agency, { first: 1 });
    const foreign = await askPage(world.caller, ACTIVITY, world.agency, {
      after: now.pageInfo.endCursor,
      asOf: third.createdAt,
    });
    expect(errorsOf(foreign)).toEqual([['INVALID_CURSOR', 'after']]);
  });
});

describe('a list as of an instant', () => {
  it('of an agency that does not exist is refused, of one that did not exist yet is empty', async () => {
    const world = await newWorld(registry());
    const [asOf] = ['2020-01-01T00:00:00.000Z'];
    expect((await page(world.caller, ACTIVITY, world.agency, { asOf })).nodes).toEqual([]);
    const nowhere = await askPage(world.owner, ACTIVITY, unique('no-agency'), { asOf });
    expect(errorsOf(nowhere)).toEqual([['INVALID_ARGUMENT', 'agency']]);
  });

  it('holds no record of another agency', async () => {
    const [one, other] = [await newWorld(registry()), await newWorld(registry())];
    const gone = await created(PROVIDER, other);
    await purge(other, PROVIDER, await archived(PROVIDER, other, gone));
    expect(await idsOf(one.owner, PROVIDER, one.agency, { asOf: gone.createdAt })).toEqual([]);
    expect(await idsOf(one.owner, PROVIDER, other.agency, { asOf: gone.createdAt })).toEqual([gone.id]);
  });
});

describe('a history up to an instant', () => {
  it('holds the revisions made by then, in pages of its own', async () => {
    const world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world, anActivity({ owner: '1' }));
    for (let version = 1; version < 5; version += 1) {
      await mutate(
        world.caller,
        'update',
        ACTIVITY,
        { id, expectedVersion: version, processingActivity: { owner: String(version + 1) } },
        'id',
      );
    }
    const all = await revisions(world.caller, id);
    const text =
      'query ($id: ID!, $asOf: DateTime, $after: String) { history(id: $id, asOf: $asOf, first: 2, after: $after) { nodes { version changes { after } } pageInfo { hasNextPage endCursor } } }';
    const asOf = all[1].at;
    const first = dataOf(await world.caller.query(text, { id, asOf })).history;
    expect(first.nodes).toEqual([
      { version: 4, changes: [{ after: '4' }] },
      { version: 3, changes: [{ after: '3' }] },
    ]);
    const after = first.pageInfo.endCursor;
    const rest = dataOf(await world.caller.query(text, { id, asOf, after })).history;
    expect(rest.nodes.map(({ version }: Content) => version)).toEqual([2, 1]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
    expect(errorsOf(await world.caller.query(text, { id, after }))).toEqual([['INVALID_CURSOR', 'after']]);
  });
});

describe('of breaches', () => {
  let world: World;
  let instants: string[];
  beforeAll(async () => {
    world = await newWorld(registry());
    const breach = await created(BREACH, world);
    const closed = await advanced(world, breach, STEPS_TO.CLOSED ?? []);
    const other = await created(BREACH, world);
    const gone = await archived(BREACH, world, other);
    instants = [justBefore(breach.createdAt), breach.createdAt, closed.updatedAt, other.createdAt, gone.updatedAt];
    await purge(world, BREACH, gone);
  });

  it('the counts as of an instant are those of the breaches that were live then, for every role', async () => {
    const viewer = await registry().as(`${world.agency}:viewer`);
    const text = `query ($asOf: DateTime) { breachCounts(agency: "${world.agency}", asOf: $asOf) { total byStatus { status count } } }`;
    const counted = [];
    for (const asOf of instants) {
      const { total, byStatus } = dataOf(await viewer.query(text, { asOf })).breachCounts;
      counted.push([total, ...byStatus.flatMap(({ status, count }: Content) => (count > 0 ? [status] : []))]);
    }
    expect(counted).toEqual([[0], [1, 'RECORDED'], [1, 'CLOSED'], [2, 'RECORDED', 'CLOSED'], [1, 'CLOSED']]);
    expect(dataOf(await viewer.query(text)).breachCounts.total).toBe(1);
  });

  it('the notification pack as of an instant is made from what was recorded then', async () => {
    const breach = await created(BREACH, world, BREACH.minimal({ title: 'As it was' }));
    await mutate(world.caller, 'update', BREACH, {
      id: breach.id,
      expectedVersion: 1,
      breach: { whatHappened: 'Told since.' },
    });
    const text = `query ($asOf: DateTime) { notificationPack(breach: "${breach.id}", audience: COMMISSIONER, asOf: $asOf) { markdown } }`;
    const markdown = async (asOf?: string) =>
      dataOf(await world.caller.query(text, { asOf })).notificationPack?.markdown;
    expect(await markdown()).toContain('Told since.');
    expect(await markdown(breach.createdAt)).not.toContain('Told since.');
    expect(await markdown(justBefore(breach.createdAt))).toBeUndefined();
  });
});

it('a record read as of an instant before it was archived is live', async () => {
  const world = await newWorld(registry());
  const record = await created(PROVIDER, world);
  await archived(PROVIDER, world, record);
  expect(await idsOf(world.caller, PROVIDER, world.agency, { asOf: record.createdAt })).toEqual([record.id]);
  expect(await idsOf(world.caller, PROVIDER, world.agency)).toEqual([]);
  expect(await byId(world.caller, PROVIDER, record.id, 'version')).toEqual({ version: 2 });
});
