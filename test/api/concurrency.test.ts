import { describe, expect, it } from 'vitest';
import { aBreach, aDisclosure, anActivity, type Content, unique } from '#test/support/builders.ts';
import { idsOf } from '#test/support/lists.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  BREACH,
  byId,
  byKey,
  created,
  DISCLOSURE,
  dataOf,
  failuresOf,
  inputFor,
  KINDS,
  mutate,
  newWorld,
  type Payload,
  revisions,
  useRegistry,
  type World,
  writerOf,
} from '#test/support/records.ts';

const registry = useRegistry();

const times = <T>(count: number, act: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => act(index));
const atOnce = <T>(count: number, act: (index: number) => Promise<T>): Promise<T[]> => Promise.all(times(count, act));
const outcomesOf = (payloads: Payload[]): Record<string, number> => {
  const counted: Record<string, number> = {};
  for (const { outcome } of payloads) counted[outcome] = (counted[outcome] ?? 0) + 1;
  return counted;
};

/** The versions that a record's whole history tells of. */
async function allVersions({ caller }: World, id: string): Promise<number[]> {
  const text = `query ($id: ID!, $after: String) { history(id: $id, first: 100, after: $after) {
    nodes { version } pageInfo { endCursor hasNextPage } } }`;
  const told: number[] = [];
  let page: Content = { pageInfo: { hasNextPage: true, endCursor: null } };
  while (page.pageInfo.hasNextPage) {
    page = dataOf(await caller.query(text, { id, after: page.pageInfo.endCursor })).history;
    told.push(...page.nodes.map(({ version }: Content) => version));
  }
  return told;
}

describe('writers of one record', () => {
  const edit = (world: World, id: string, expectedVersion: number, owner: string) =>
    mutate(world.caller, 'update', ACTIVITY, { id, expectedVersion, processingActivity: { owner } }, 'version owner');

  it('20 of them with 25 edits each: every success makes one version, everything else is a conflict', async () => {
    const world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world);
    const writer = async (name: number) => {
      const answers: Payload[] = [];
      let version = 1;
      for (let number = 0; number < 25; number += 1) {
        const answer = await edit(world, id, version, `${name}.${number}`);
        answers.push(answer);
        version = answer.record?.version ?? answer.userErrors[0]?.currentVersion ?? 0;
      }
      return answers;
    };
    const answers = (await atOnce(20, writer)).flat();
    const successes = answers.filter(({ outcome }) => outcome === 'UPDATED');
    const { version, owner } = await byId(world.caller, ACTIVITY, id, 'version owner');
    expect(answers).toHaveLength(500);
    expect(successes.length).toBeGreaterThanOrEqual(25);
    expect(version).toBe(successes.length + 1);
    expect(new Set(successes.map(({ record }) => record.version)).size).toBe(successes.length);
    expect(successes.find(({ record }) => record.version === version)?.record.owner).toBe(owner);
    for (const answer of answers.filter(({ outcome }) => outcome !== 'UPDATED')) {
      expect(failuresOf(answer)).toEqual([['CONFLICT', 'input.expectedVersion']]);
    }
    const told = await allVersions(world, id);
    expect(told).toEqual(times(version, (index) => version - index));
  });

  it('who archive, restore and change it from one version: one of them does', async () => {
    const world = await newWorld(registry());
    const { id } = await created(BREACH, world);
    const answers = await atOnce(18, (index) =>
      index % 2 === 0
        ? mutate(world.caller, 'archive', BREACH, { id, expectedVersion: 1 })
        : mutate(world.caller, 'update', BREACH, { id, expectedVersion: 1, breach: { title: `${index}` } }),
    );
    expect(outcomesOf(answers).REFUSED).toBe(17);
    const { version, archivedAt } = await byId(world.caller, BREACH, id, 'version archivedAt');
    expect([version, (await revisions(world.caller, id)).length]).toEqual([2, 2]);
    expect(await idsOf(world.caller, BREACH, world.agency)).toEqual(archivedAt ? [] : [id]);
  });
});

describe('creations of one key', () => {
  it.each(KINDS)('20 upserts at once make one $field, which all of them then agree on', async (kind) => {
    const world = await newWorld(registry());
    const key = unique('contested');
    const input = inputFor(kind, world, kind.minimal(), { key });
    const before = await idsOf(world.owner, kind, world.agency);
    const answers = await atOnce(20, () => mutate(writerOf(kind, world), 'upsert', kind, input));
    expect(outcomesOf(answers)).toEqual({ CREATED: 1, UNCHANGED: 19 });
    expect(new Set(answers.map(({ record }) => record.id)).size).toBe(1);
    expect(await idsOf(world.owner, kind, world.agency)).toHaveLength(before.length + 1);
    expect(await revisions(world.owner, answers[0]?.record.id)).toHaveLength(1);
  });

  it('20 upserts at once with different contents leave one record with a version for each', async () => {
    const world = await newWorld(registry());
    const key = unique('contested');
    const answers = await atOnce(20, (index) =>
      mutate(world.caller, 'upsert', ACTIVITY, inputFor(ACTIVITY, world, anActivity({ name: `${index}` }), { key })),
    );
    expect(outcomesOf(answers)).toEqual({ CREATED: 1, UPDATED: 19 });
    const record = await byKey(world.caller, ACTIVITY, world.agency, key);
    expect(record.version).toBe(20);
    expect(answers.map((answer) => answer.record.version).sort((a, b) => a - b)).toEqual(
      times(20, (index) => index + 1),
    );
    expect(answers.find((answer) => answer.record.version === 20)?.record.name).toBe(record.name);
  });

  it.each(KINDS)('20 creations at once: one wins, the others are told that the key is taken ($field)', async (kind) => {
    const world = await newWorld(registry());
    const key = unique('contested');
    const before = await idsOf(world.owner, kind, world.agency);
    const answers = await atOnce(20, (index) =>
      mutate(
        writerOf(kind, world),
        'create',
        kind,
        inputFor(kind, world, kind.minimal({ [kind.title]: `${index}` }), { key }),
      ),
    );
    expect(outcomesOf(answers)).toEqual({ CREATED: 1, REFUSED: 19 });
    for (const answer of answers.filter(({ outcome }) => outcome === 'REFUSED')) {
      expect(failuresOf(answer)).toEqual([['DUPLICATE_KEY', kind === AGENCY ? 'input.key' : 'input.externalKey']]);
    }
    const winner = answers.find(({ outcome }) => outcome === 'CREATED')?.record;
    expect(await idsOf(world.owner, kind, world.agency)).toEqual(expect.arrayContaining([...before, winner.id]));
    expect(await idsOf(world.owner, kind, world.agency)).toHaveLength(before.length + 1);
    expect(await byKey(world.owner, kind, world.agency, key)).toEqual(winner);
  });
});

describe('disclosures of one activity', () => {
  const nested = 'version updatedAt offshoreDisclosures(first: 100) { nodes { id recipient version } }';

  it('30 created at once are all there, and the activity keeps its version', async () => {
    const world = await newWorld(registry());
    const { version, updatedAt } = await byId(world.caller, ACTIVITY, world.activityId, nested);
    const answers = await atOnce(30, (index) =>
      mutate(world.caller, 'create', DISCLOSURE, inputFor(DISCLOSURE, world, aDisclosure({ recipient: `R${index}` }))),
    );
    expect(outcomesOf(answers)).toEqual({ CREATED: 30 });
    const ids = answers.map(({ record }) => record.id);
    const activity = await byId(world.caller, ACTIVITY, world.activityId, nested);
    expect(activity).toMatchObject({ version, updatedAt });
    const listed = await idsOf(world.caller, DISCLOSURE, world.agency);
    expect(listed.toSorted()).toEqual(ids.toSorted());
    expect(activity.offshoreDisclosures.nodes.map(({ id }: Content) => id)).toEqual(listed);
    expect(activity.offshoreDisclosures.nodes.map(({ recipient }: Content) => recipient).toSorted()).toEqual(
      times(30, (index) => `R${index}`).toSorted(),
    );
  });

  it('changed, archived and created at once, while the activity itself changes, are shown as they are', async () => {
    const world = await newWorld(registry());
    const records = await Promise.all(times(12, () => created(DISCLOSURE, world)));
    const offshoreDisclosure = { recipient: 'Changed' };
    const acts = records.map(({ id }, index) => {
      if (index % 3 === 0) return mutate(world.caller, 'archive', DISCLOSURE, { id, expectedVersion: 1 });
      if (index % 3 === 1)
        return mutate(world.caller, 'update', DISCLOSURE, { id, expectedVersion: 1, offshoreDisclosure });
      return mutate(world.caller, 'create', DISCLOSURE, inputFor(DISCLOSURE, world, aDisclosure({ recipient: 'New' })));
    });
    const rename = (owner: string) => ({ id: world.activityId, expectedVersion: 1, processingActivity: { owner } });
    const [renamed] = await Promise.all([mutate(world.caller, 'update', ACTIVITY, rename('New owner')), ...acts]);
    expect(renamed).toMatchObject({ outcome: 'UPDATED', record: { version: 2 } });
    expect(outcomesOf(await Promise.all(acts))).toEqual({ ARCHIVED: 4, UPDATED: 4, CREATED: 4 });
    const activity = await byId(world.caller, ACTIVITY, world.activityId, `owner ${nested}`);
    expect(activity).toMatchObject({ version: 2, owner: 'New owner' });
    const { nodes } = activity.offshoreDisclosures;
    expect(nodes.map(({ id }: Content) => id)).toEqual(await idsOf(world.caller, DISCLOSURE, world.agency));
    expect(nodes.map(({ recipient }: Content) => recipient).toSorted()).toEqual(
      [...times(4, () => 'Analytics Inc.'), ...times(4, () => 'Changed'), ...times(4, () => 'New')].toSorted(),
    );
  });
});

describe('a purge at the same time as a new reference', () => {
  const inputOf = {
    breach: (world: World, id: string) => inputFor(BREACH, world, aBreach({ activityIds: [id] })),
    offshoreDisclosure: (world: World, id: string) => inputFor(DISCLOSURE, { ...world, activityId: id }, aDisclosure()),
  };
  const refusals = {
    breach: ['ARCHIVED input.breach.activityIds.0', 'NOT_FOUND input.breach.activityIds.0'],
    offshoreDisclosure: ['ARCHIVED input.activityId', 'NOT_FOUND input.activityId'],
  };

  it.each([BREACH, DISCLOSURE])('never lets both succeed: a $field refers to what is there', async (kind) => {
    const field = kind.field as keyof typeof inputOf;
    const world = await newWorld(registry());
    const rounds = await atOnce(12, async () => {
      const { id } = await created(ACTIVITY, world);
      const remove = async () => {
        const { version } = await archived(ACTIVITY, world, { id, version: 1 });
        return mutate(world.caller, 'purge', ACTIVITY, { id, expectedVersion: version, reason: 'race' });
      };
      const refer = () => mutate(world.caller, 'create', kind, inputOf[field](world, id));
      const [removed, ...referred] = await Promise.all([remove(), refer(), refer(), refer()]);
      return { id, removed, referred };
    });
    for (const { id, removed, referred } of rounds) {
      const made = referred.filter(({ outcome }) => outcome === 'CREATED').map(({ record }) => record.id);
      expect(removed.outcome).toBe(made.length > 0 ? 'REFUSED' : 'PURGED');
      if (made.length > 0) expect(failuresOf(removed)).toEqual([['REFERENCED', 'input.id']]);
      expect((await byId(world.caller, ACTIVITY, id, 'id')) === null).toBe(made.length === 0);
      const filter = { activity: id };
      expect((await idsOf(world.caller, kind, world.agency, { filter })).toSorted()).toEqual(made.toSorted());
      for (const answer of referred.filter(({ outcome }) => outcome === 'REFUSED')) {
        expect(refusals[field]).toContain(failuresOf(answer).flat().join(' '));
      }
    }
  });
});
