import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBreach, aDisclosure, anActivity, type Content } from '#test/support/builders.ts';
import { idsOf, page } from '#test/support/lists.ts';
import { expectRefusal } from '#test/support/record-refusals.ts';
import {
  ACTIVITY,
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
  type Payload,
  useRegistry,
  type Verb,
  type World,
} from '#test/support/records.ts';
import type { Caller } from '#test/support/registry.ts';

const registry = useRegistry();
type Step = (verb: Verb, kind: Kind, record: Content, extra?: Content) => Promise<Payload>;
const stepsOf =
  ({ caller }: World): Step =>
  (verb, kind, { id, version }, extra = {}) =>
    mutate(caller, verb, kind, { id, expectedVersion: version, ...(verb === 'purge' && { reason: 'test' }), ...extra });

describe('a record that others refer to', () => {
  it('is kept from being purged by every breach that names it, live or archived, until the last one is gone', async () => {
    const world = await newWorld(registry());
    const step = stepsOf(world);
    const activity = await created(ACTIVITY, world);
    const content = aBreach({ activityIds: [world.activityId, activity.id] });
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => created(BREACH, world, content)));
    const gone = await archived(ACTIVITY, world, activity);
    const expectHeldBy = async (count: number) => {
      const payload = await step('purge', ACTIVITY, gone);
      expectRefusal(payload, ['REFERENCED', 'input.id']);
      expect(payload.userErrors[0]?.message).toContain(`${count} other record(s)`);
    };
    await expectHeldBy(3);
    await step('update', BREACH, one, { breach: { activityIds: [world.activityId] } });
    await expectHeldBy(2);
    const hidden = await archived(BREACH, world, two);
    await expectHeldBy(2);
    await step('purge', BREACH, hidden);
    await expectHeldBy(1);
    await step('update', BREACH, three, { breach: { title: 'Another', activityIds: null } });
    expect(await step('purge', ACTIVITY, gone)).toMatchObject({ outcome: 'PURGED', purgedId: activity.id });
  });

  it.each(['with', 'after'])('is kept by its disclosures, live or archived, created %s it', async (when) => {
    const world = await newWorld(registry());
    const step = stepsOf(world);
    const offshoreDisclosures = when === 'with' ? [aDisclosure()] : [];
    const input = { agency: world.agency, processingActivity: anActivity(), offshoreDisclosures };
    const { record: activity } = await mutate(world.caller, 'create', ACTIVITY, input);
    const [first] = activity.offshoreDisclosures.nodes;
    const disclosure = first
      ? { ...first, version: 1 }
      : await created(DISCLOSURE, { ...world, activityId: activity.id });
    const gone = await archived(ACTIVITY, world, activity);
    expectRefusal(await step('purge', ACTIVITY, gone), ['REFERENCED', 'input.id']);
    const hidden = await archived(DISCLOSURE, world, disclosure);
    expectRefusal(await step('purge', ACTIVITY, gone), ['REFERENCED', 'input.id']);
    await step('purge', DISCLOSURE, hidden);
    expect(await step('purge', ACTIVITY, gone)).toMatchObject({ outcome: 'PURGED' });
  });

  it('stays archived, and closed to new references, while records that refer to it change', async () => {
    const world = await newWorld(registry());
    const step = stepsOf(world);
    const disclosure = await created(DISCLOSURE, world);
    const breach = await created(BREACH, world, aBreach({ activityIds: [world.activityId] }));
    const gone = await archived(ACTIVITY, world, { id: world.activityId, version: 1 });
    await step('update', BREACH, breach, { breach: { title: 'Another' } });
    const { record: changed } = await step('update', DISCLOSURE, disclosure, { offshoreDisclosure: { note: 'n' } });
    await step('restore', DISCLOSURE, await archived(DISCLOSURE, world, changed));
    expect(await byId(world.caller, ACTIVITY, gone.id, 'version archivedAt')).toEqual({
      version: 2,
      archivedAt: gone.archivedAt,
    });
    const input = { agency: world.agency, breach: aBreach({ activityIds: [gone.id] }) };
    expectRefusal(await mutate(world.caller, 'create', BREACH, input), ['ARCHIVED', 'input.breach.activityIds.0']);
  });

  it('must be there, and live, for a version that named it to be restored', async () => {
    const world = await newWorld(registry());
    const step = stepsOf(world);
    const activity = await created(ACTIVITY, world);
    const breach = await created(BREACH, world, aBreach({ activityIds: [activity.id] }));
    const { record: second } = await step('update', BREACH, breach, { breach: { activityIds: [] } });
    const gone = await archived(ACTIVITY, world, activity);
    const restore = () => step('restore', BREACH, second, { toVersion: 1 });
    expectRefusal(await restore(), ['ARCHIVED', 'input.toVersion.activityIds.0']);
    await step('purge', ACTIVITY, gone);
    expectRefusal(await restore(), ['NOT_FOUND', 'input.toVersion.activityIds.0']);
    expect(await byId(world.caller, BREACH, breach.id)).toEqual(second);
  });
});

const nested =
  'offshoreDisclosures(first: $first, after: $after) { nodes { id recipient } pageInfo { hasNextPage endCursor } }';
const ids = (nodes: Content[]): string[] => nodes.map(({ id }) => id);

/** One page of an activity's disclosures, with what it cost. */
async function disclosuresOf(caller: Caller, id: string, first: number, after: string | null = null) {
  const text = `query ($id: ID!, $first: Int, $after: String) { processingActivity(id: $id) { ${nested} } }`;
  const answer = await caller.query(text, { id, first, after });
  return { ...dataOf(answer).processingActivity.offshoreDisclosures, calls: answer.extensions.dynamodb.calls };
}

async function allDisclosuresOf(caller: Caller, id: string, first: number): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { nodes, pageInfo }: Content = await disclosuresOf(caller, id, first, after);
    seen.push(...ids(nodes));
    if (!pageInfo.hasNextPage) return seen;
    after = pageInfo.endCursor;
  }
}

/** What may happen to one of an activity's disclosures, and by which mutation, while it is live and while it is not. */
const WHILE_LIVE = { add: 'create', change: 'update', hide: 'archive', end: 'archive' } as const;
const WHILE_ARCHIVED = { add: 'create', change: 'restore', hide: 'restore', end: 'purge' } as const;
interface Act {
  act: keyof typeof WHILE_LIVE;
  which: number;
  kilobytes: number;
}

describe('the disclosures of an activity', () => {
  const add = (world: World, recipient: string, over: Content = {}) =>
    created(DISCLOSURE, world, aDisclosure({ recipient, ...over }));
  const fill = async (world: World, count: number) => {
    const records = [];
    for (let index = 0; index < count; index += 1) records.push(await add(world, `R${index}`));
    return records;
  };

  it('cost no further read up to 25 of them, and one more beyond', async () => {
    const world = await newWorld(registry());
    await fill(world, 25);
    expect(await disclosuresOf(world.caller, world.activityId, 100)).toMatchObject({ calls: 1 });
    const last = await add(world, 'R25');
    const beyond = await disclosuresOf(world.caller, world.activityId, 100);
    expect([beyond.calls, beyond.nodes.length]).toEqual([2, 26]);
    await archived(DISCLOSURE, world, last);
    expect(await disclosuresOf(world.caller, world.activityId, 100)).toMatchObject({ calls: 1 });
  });

  it('are paged in the order of their creation, whichever of them are kept with the activity', async () => {
    const world = await newWorld(registry());
    const step = stepsOf(world);
    const records = await fill(world, 32);
    const all = ids(records);
    const at = (index: number): Content => records[index] ?? {};
    for (const first of [1, 7, 32, 100])
      expect(await allDisclosuresOf(world.caller, world.activityId, first)).toEqual(all);
    // one that is kept goes, one that is not kept changes, one comes back, a new one takes a place
    const hidden = await archived(DISCLOSURE, world, at(3));
    await step('update', DISCLOSURE, at(30), { offshoreDisclosure: { recipient: 'Changed' } });
    const added = await add(world, 'New');
    const without = [...all.filter((id) => id !== hidden.id), added.id];
    for (const first of [1, 7, 100])
      expect(await allDisclosuresOf(world.caller, world.activityId, first)).toEqual(without);
    await step('restore', DISCLOSURE, hidden);
    expect(await allDisclosuresOf(world.caller, world.activityId, 7)).toEqual([...all, added.id]);
    const { nodes } = await disclosuresOf(world.caller, world.activityId, 100);
    expect(nodes[30].recipient).toBe('Changed');
  });

  it('are paged on from a cursor of the time when there were fewer', async () => {
    const world = await newWorld(registry());
    const all = ids(await fill(world, 25));
    const { pageInfo } = await disclosuresOf(world.caller, world.activityId, 20);
    all.push(...ids(await Promise.all([add(world, 'A'), add(world, 'B')])).toSorted());
    const { nodes } = await disclosuresOf(world.caller, world.activityId, 100, pageInfo.endCursor);
    expect(ids(nodes).toSorted()).toEqual(all.slice(20).toSorted());
  });

  it('refuse a page of no size and the cursor of another list', async () => {
    const world = await newWorld(registry());
    const other = await newWorld(registry());
    await add(world, 'A');
    const text = `query ($id: ID!, $first: Int, $after: String) { processingActivity(id: $id) { ${nested} } }`;
    const ask = (variables: Content) => world.owner.query(text, { id: world.activityId, ...variables });
    for (const first of [0, -1, 101]) expect(errorsOf(await ask({ first }))).toEqual([['INVALID_ARGUMENT', 'first']]);
    const { pageInfo } = await disclosuresOf(world.caller, world.activityId, 1);
    const filter = { activity: world.activityId };
    const listed = await page(world.caller, DISCLOSURE, world.agency, { filter });
    for (const variables of [
      { after: 'nonsense' },
      { after: listed.pageInfo.endCursor },
      { id: other.activityId, after: pageInfo.endCursor },
    ]) {
      expect(errorsOf(await ask(variables))).toEqual([['INVALID_CURSOR', 'after']]);
    }
  });

  it('stay on every page of their activity while its tags, status and review change', async () => {
    const world = await newWorld(registry());
    const step = stepsOf(world);
    const tag = (name: string) => ({ tag: name });
    const content = anActivity({ ippTags: [tag('IPP6_ACCESS'), tag('IPP7_CORRECTION')], nextReview: '2026-01-01' });
    const activity = await created(ACTIVITY, world, content);
    const here = { ...world, activityId: activity.id };
    const first = await add(here, 'First');
    const processingActivity = {
      ippTags: [tag('IPP7_CORRECTION'), tag('IPP9_RETENTION')],
      status: 'RETIRED',
      nextReview: '2027-01-01',
    };
    await step('update', ACTIVITY, activity, { processingActivity });
    const second = await add(here, 'Second');
    await step('update', DISCLOSURE, first, { offshoreDisclosure: { recipient: 'Changed' } });
    const found = async (filter: Content, sort: { field: string } | null = null) => {
      const selection = 'id offshoreDisclosures { nodes { id recipient } }';
      const { nodes } = await page(world.caller, ACTIVITY, world.agency, { filter, sort }, selection);
      return nodes.filter(({ id }) => id === activity.id).map(({ offshoreDisclosures }) => offshoreDisclosures.nodes);
    };
    const children = [
      { id: first.id, recipient: 'Changed' },
      { id: second.id, recipient: 'Second' },
    ];
    for (const filter of [
      { ippTag: 'IPP7_CORRECTION' },
      { ippTagIn: ['IPP9_RETENTION'] },
      { statusIn: ['RETIRED'] },
      {},
    ]) {
      for (const sort of [null, { field: 'UPDATED_AT' }, { field: 'NEXT_REVIEW' }]) {
        expect(await found(filter, sort)).toEqual([children]);
      }
    }
    for (const filter of [{ ippTag: 'IPP6_ACCESS' }, { statusIn: ['ACTIVE'] }]) expect(await found(filter)).toEqual([]);
  });

  it('are the live ones on every page, after any lives of any sizes', async () => {
    const act: fc.Arbitrary<Act> = fc.record({
      act: fc.constantFrom('add', 'change', 'hide', 'end'),
      which: fc.nat(),
      kilobytes: fc.constantFrom(0, 1, 19),
    });
    const lives = fc.array(act, { minLength: 10, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(lives, async (acts) => {
        const world = await newWorld(registry());
        const live = await afterLives(world, acts);
        for (const first of [3, 100])
          expect(await allDisclosuresOf(world.caller, world.activityId, first)).toEqual(live);
        const filter = { statusIn: ['ACTIVE'] };
        const selection = 'offshoreDisclosures(first: 100) { nodes { id } }';
        const { nodes } = await page(world.caller, ACTIVITY, world.agency, { filter }, selection);
        expect(nodes.map(({ offshoreDisclosures }) => ids(offshoreDisclosures.nodes))).toEqual([live]);
        expect(await idsOf(world.caller, DISCLOSURE, world.agency)).toEqual(live);
      }),
      { numRuns: 12 },
    );
  });

  /** Carries acts out on 20 disclosures and those that come; answers with the ids of the live ones by creation. */
  async function afterLives(world: World, acts: Act[]): Promise<string[]> {
    const step = stepsOf(world);
    const records: Content[] = await fill(world, 20);
    for (const { act, which, kilobytes } of acts) {
      const safeguards = kilobytes > 0 ? 'x'.repeat(kilobytes * 1024) : null;
      const index = which % records.length;
      const record = records[index] ?? {};
      const verb = record.archivedAt === null ? WHILE_LIVE[act] : WHILE_ARCHIVED[act];
      const content = verb === 'update' ? { offshoreDisclosure: { safeguards, note: `${which}` } } : {};
      if (verb === 'create') records.push(await add(world, 'New', { safeguards }));
      else records[index] = (await step(verb, DISCLOSURE, record, content)).record;
      if (verb === 'purge') records.splice(index, 1);
    }
    return ids(records.filter(({ archivedAt }) => archivedAt === null));
  }
});
