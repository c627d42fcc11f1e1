import { beforeAll, describe, expect, it } from 'vitest';
import { may } from '#lib/domain/access.ts';
import { recordTypes } from '#lib/domain/record-types.ts';
import { orderPartition } from '#lib/store/keys.ts';
import { type Content, unique } from '#test/support/builders.ts';
import { idsOf } from '#test/support/lists.ts';
import {
  ACTIVITY,
  archived,
  byId,
  created,
  dataOf,
  errorsOf,
  mutate,
  newWorld,
  revisions,
  useRegistry,
  type World,
} from '#test/support/records.ts';
import type { Answer, Caller } from '#test/support/registry.ts';

// Friday 20 November 2026, 09:00 in New Zealand
const NOW = Date.UTC(2026, 10, 19, 20);
const clock = { now: NOW };
const registry = useRegistry({ now: () => clock.now });

const LIST = `query ($agency: String!, $from: Date, $to: Date, $first: Int, $after: String) {
  page: deadlines(agency: $agency, from: $from, to: $to, first: $first, after: $after) {
    nodes { recordId recordType title deadline { rule action setBy dueOn overdue skipped { reason } note } }
    edges { cursor node { recordId } }
    from to searchedAll typesLeftOut pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

const ask = (caller: Caller, agency: string, args: Content = {}): Promise<Answer> =>
  caller.query(LIST, { agency, ...args });
const list = async (caller: Caller, agency: string, args: Content = {}) => dataOf(await ask(caller, agency, args)).page;

const review = (world: World, nextReview: string | null, over: Content = {}) =>
  created(ACTIVITY, world, ACTIVITY.minimal({ nextReview, ...over }));
const daysOf = ({ nodes }: Content): string[] => nodes.map(({ deadline }: Content) => deadline.dueOn);
const change = (world: World, { id, version }: Content, content: Content) =>
  mutate(world.caller, 'update', ACTIVITY, { id, expectedVersion: version, processingActivity: content });

describe('deadlines', () => {
  let world: World;
  let overdue: Content;
  beforeAll(async () => {
    world = await newWorld(registry());
    await review(world, '2026-12-01', { name: 'Later' });
    overdue = await review(world, '2026-11-19', { name: 'Yesterday' });
    await review(world, '2026-11-20', { name: 'Today' });
    await review(world, '2027-02-18', { name: 'In 90 days' });
    await review(world, '2027-02-19', { name: 'In 91 days' });
    await review(world, null);
    await review(world, '2026-11-25', { status: 'RETIRED' });
    await archived(ACTIVITY, world, await review(world, '2026-11-26'));
  });

  it('are those overdue and those of the next 90 days, the soonest first, with their record', async () => {
    const page = await list(world.caller, world.agency);
    expect(page.nodes.map(({ title, deadline }: Content) => [title, deadline.dueOn, deadline.overdue])).toEqual([
      ['Yesterday', '2026-11-19', true],
      ['Today', '2026-11-20', false],
      ['Later', '2026-12-01', false],
      ['In 90 days', '2027-02-18', false],
    ]);
    expect(page.nodes[0]).toMatchObject({
      recordId: overdue.id,
      recordType: 'ProcessingActivity',
      deadline: { rule: 'ACTIVITY_REVIEW', setBy: 'AGENCY', skipped: [], note: null },
    });
    expect(page).toMatchObject({ from: null, to: '2027-02-18', searchedAll: true });
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  it.each<[Content, string[]]>([
    [{ from: '2026-11-20' }, ['2026-11-20', '2026-12-01', '2027-02-18']],
    [{ from: '2026-11-21', to: '2026-12-01' }, ['2026-12-01']],
    [{ from: '2026-12-01', to: '2026-12-01' }, ['2026-12-01']],
    [{ to: '2026-11-19' }, ['2026-11-19']],
    [{ to: '9999-12-31' }, ['2026-11-19', '2026-11-20', '2026-12-01', '2027-02-18', '2027-02-19']],
    [{ from: '2027-02-19' }, ['2027-02-19']],
    [{ from: '9999-12-31' }, []],
    [{ to: '0001-01-01' }, []],
  ])('of %j are those of these days, both included', async (range, days) => {
    expect(daysOf(await list(world.caller, world.agency, range))).toEqual(days);
  });

  it('are those that the records themselves show', async () => {
    expect((await byId(world.caller, ACTIVITY, overdue.id)).deadlines).toEqual([
      expect.objectContaining({ rule: 'ACTIVITY_REVIEW', dueOn: '2026-11-19', overdue: true, provision: null }),
    ]);
  });

  it('cost one call to the table for each type that the token may read', async () => {
    const answer = await ask(world.caller, world.agency);
    const types = recordTypes().filter(({ orders }) => 'due' in orders);
    expect(answer.extensions.dynamodb.calls).toBe(types.length);
  });

  it('leave out types that the token may not read, and name them', async () => {
    const dated = recordTypes().filter(({ orders }) => 'due' in orders);
    for (const role of ['viewer', 'editor', 'privacy_officer', 'auditor', 'admin'] as const) {
      const caller = await registry().as(`${world.agency}:${role}`);
      const { identity } = await sessionOf(caller);
      const hidden = dated.filter(({ name }) => !may(identity, 'read', name, world.agency)).map(({ name }) => name);
      const page = await list(caller, world.agency);
      expect([role, page.typesLeftOut]).toEqual([role, hidden]);
      expect(page.nodes.length).toBeGreaterThan(0);
    }
  });

  const sessionOf = async ({ token }: Caller) => ({
    identity: await registry().dependencies.identify(`Bearer ${token}`),
  });

  it('of another agency are refused, also when it does not exist', async () => {
    const stranger = await registry().as('elsewhere:admin');
    for (const agency of [world.agency, 'nowhere']) {
      expect(errorsOf(await ask(stranger, agency))).toEqual([['FORBIDDEN', undefined]]);
    }
  });

  it('of an agency without records are none; of one that does not exist they are refused', async () => {
    const agency = unique('agency');
    await mutate(
      world.owner,
      'create',
      { ...ACTIVITY, name: 'Agency', field: 'agency' },
      { key: agency, agency: { legalName: 'Empty' } },
      'id',
    );
    expect((await list(world.owner, agency)).nodes).toEqual([]);
    expect(errorsOf(await ask(world.owner, 'nowhere'))).toEqual([['INVALID_ARGUMENT', 'agency']]);
  });

  it.each<[string, Content, string, string]>([
    ['a range that ends before it begins', { from: '2026-12-02', to: '2026-12-01' }, 'INVALID_ARGUMENT', 'to'],
    ['a page of none', { first: 0 }, 'INVALID_ARGUMENT', 'first'],
    ['a page of too many', { first: 101 }, 'INVALID_ARGUMENT', 'first'],
    ['a text for a cursor', { after: 'x' }, 'INVALID_CURSOR', 'after'],
  ])('refuse %s', async (_, args, code, argument) => {
    expect(errorsOf(await ask(world.caller, world.agency, args))).toEqual([[code, argument]]);
  });

  it.each(['2026-02-30', '2026', 'tomorrow', '2026-05-01T00:00:00Z'])('take no day like %s', async (from) => {
    expect(errorsOf(await ask(world.caller, world.agency, { from }))).toEqual([['BAD_USER_INPUT', undefined]]);
  });

  it("refuse another list's cursor", async () => {
    const { pageInfo } = await list(world.caller, world.agency, { first: 1 });
    for (const args of [{ to: '2030-01-01' }, { from: '2026-11-01' }]) {
      const answer = await ask(world.caller, world.agency, { ...args, after: pageInfo.endCursor });
      expect(errorsOf(answer)).toEqual([['INVALID_CURSOR', 'after']]);
    }
  });

  it('survive a cursor that was made up', async () => {
    const { edges } = await list(world.caller, world.agency, { first: 1 });
    const [version, binding] = JSON.parse(Buffer.from(edges[0].cursor, 'base64url').toString());
    for (const sortKey of ['x', '|', '2026-11-20', '~~~~', '2026-11-20|ACT', '9999-12-31|ZZZ|~|~']) {
      const after = Buffer.from(JSON.stringify([version, binding, sortKey])).toString('base64url');
      expect((await ask(world.caller, world.agency, { after })).errors).toBeUndefined();
    }
  });
});

describe('the deadlines of a record', () => {
  it('move with it, leave with it and come back with it', async () => {
    const world = await newWorld(registry());
    const made = await review(world, '2026-11-30');
    const days = async () => daysOf(await list(world.caller, world.agency));
    const { record: moved } = await change(world, made, { nextReview: '2026-12-02' });
    expect(await days()).toEqual(['2026-12-02']);
    const gone = await archived(ACTIVITY, world, moved);
    expect(gone.deadlines).toEqual([]);
    expect(await days()).toEqual([]);
    expect(await entriesOf(world)).toBe(0);
    const restored = await mutate(world.caller, 'restore', ACTIVITY, { id: made.id, expectedVersion: gone.version });
    expect(await days()).toEqual(['2026-12-02']);
    const { record: retired } = await change(world, restored.record, { status: 'RETIRED' });
    expect(retired.deadlines).toEqual([]);
    expect(await days()).toEqual([]);
    await change(world, retired, { status: 'ACTIVE', nextReview: '2026-12-03' });
    expect(await days()).toEqual(['2026-12-03']);
    expect(await revisions(world.caller, made.id)).toHaveLength(6);
  });

  /** How many entries the order of due days has, read or not. */
  const entriesOf = ({ agency, caller }: World): Promise<number> => {
    const identity = { subject: caller.subject, grants: new Map() };
    const { session } = registry().dependencies.contextFor(identity, { requestId: 'test', baseUrl: '' });
    return session.store.count(orderPartition(agency, 'ACT', 'due'));
  };

  it('stand there once, whoever won, after many writers at once', async () => {
    const world = await newWorld(registry());
    const made = await review(world, '2026-11-30');
    const days = Array.from({ length: 8 }, (_, index) => `2026-12-1${index}`);
    const done = await Promise.all(days.map((nextReview) => change(world, made, { nextReview })));
    const won = done.filter(({ outcome }) => outcome === 'UPDATED');
    expect(won).toHaveLength(1);
    expect(daysOf(await list(world.caller, world.agency))).toEqual([won[0]?.record.nextReview]);
    expect(await entriesOf(world)).toBe(1);
  });
});

describe('many deadlines', () => {
  let world: World;
  const due = (index: number) => `2026-12-${String(1 + ((index * 7) % 20)).padStart(2, '0')}`;
  const TOTAL = 130;
  beforeAll(async () => {
    world = await newWorld(registry());
    for (let index = 0; index < TOTAL; index += 10) {
      await Promise.all(Array.from({ length: 10 }, (_, offset) => review(world, due(index + offset))));
    }
  });

  it.each([1, 7, 50, 100])('come in pages of %i, each once, in order', async (first) => {
    const ids: string[] = [];
    const days: string[] = [];
    let after: string | null = null;
    do {
      const page: Content = await list(world.caller, world.agency, { first, after });
      expect(page.searchedAll).toBe(true);
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      ids.push(...page.nodes.map(({ recordId }: Content) => recordId));
      days.push(...daysOf(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(ids).size).toBe(TOTAL);
    expect(ids).toHaveLength(TOTAL);
    expect(days).toEqual(days.toSorted());
  });

  it('make a filter cost what its page costs', async () => {
    const query = `query ($agency: String!, $filter: ProcessingActivityFilter, $sort: ProcessingActivitySort) {
      page: processingActivities(agency: $agency, first: 5, filter: $filter, sort: $sort) { nodes { nextReview } searchedAll } }`;
    const cost = async (filter: Content, sort?: Content) => {
      const answer = await world.caller.query(query, { agency: world.agency, filter, sort });
      const days = dataOf(answer).page.nodes.map(({ nextReview }: Content) => nextReview);
      return { days, ...answer.extensions.dynamodb };
    };
    const first = Array.from({ length: 5 }, () => '2026-12-01');
    const byDue = await cost({ dueBefore: '2026-12-02' });
    expect(byDue).toMatchObject({ days: first, calls: 1 });
    // six small records: what is read is the page and one more, not the register
    expect(byDue.capacityUnits).toBeLessThanOrEqual(1);
    expect((await cost({ nextReview: { lt: '2026-12-02' } })).capacityUnits).toBeGreaterThan(1);
    clock.now = Date.UTC(2026, 11, 1, 11);
    const overdue = await cost({ overdue: true });
    expect(overdue).toMatchObject({ days: first, calls: 1 });
    expect(overdue.capacityUnits).toBeLessThanOrEqual(1);
    clock.now = Date.UTC(2026, 11, 31);
    // all are overdue, and none due before that day: the narrower of the two bounds is read
    const neither = await cost({ and: [{ overdue: true }, { dueBefore: '2026-12-01' }] });
    expect(neither.days).toEqual([]);
    // the empty stretch, and the agency's record to see that it exists
    expect(neither.capacityUnits).toBeLessThanOrEqual(1.5);
    clock.now = NOW;
  });
});

describe('the last day', () => {
  // the day on which the clocks go back has 25 hours, the one on which they go forward 23
  it.each<[string, string]>([
    ['2026-04-05', '2026-04-05T12:00:00.000Z'],
    ['2026-09-27', '2026-09-27T11:00:00.000Z'],
    ['2026-12-31', '2026-12-31T11:00:00.000Z'],
    ['2028-02-29', '2028-02-29T11:00:00.000Z'],
  ])('of %s ends at midnight in New Zealand, %s', async (nextReview, midnight) => {
    const world = await newWorld(registry());
    const { id } = await review(world, nextReview);
    const overdue = async (now: number) => {
      clock.now = now;
      const [{ deadline }] = (await list(world.caller, world.agency, { to: '2030-01-01' })).nodes;
      const listed = await idsOf(world.caller, ACTIVITY, world.agency, { filter: { overdue: true } });
      const others = await idsOf(world.caller, ACTIVITY, world.agency, { filter: { overdue: false } });
      clock.now = NOW;
      expect(listed).toEqual(deadline.overdue ? [id] : []);
      expect(others.includes(id)).toBe(!deadline.overdue);
      return deadline.overdue;
    };
    expect(await overdue(Date.parse(midnight) - 1)).toBe(false);
    expect(await overdue(Date.parse(midnight))).toBe(true);
  });
});
