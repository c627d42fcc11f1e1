import { describe, expect, it } from 'vitest';
import { aFullActivity, anActivity, type Content, unique } from '#test/support/builders.ts';
import {
  ACTIVITY,
  AGENCY,
  BREACH,
  byKey,
  contentOf,
  created,
  DISCLOSURE,
  dataOf,
  errorsOf,
  missingId,
  mutate,
  newWorld,
  revisions,
  useRegistry,
  wholeRecord,
} from '#test/support/records.ts';
import { wholeLife } from '#test/support/whole-life.ts';

const registry = useRegistry();
const RECORDS = [ACTIVITY, DISCLOSURE, BREACH];

const CHANGES = 'version action changes { field before after }';

describe('a history', () => {
  it.each(RECORDS)('tells every version of a $field, newest first, after its purge as before', async (kind) => {
    const world = await newWorld(registry());
    const [{ id, externalKey, createdAt, [kind.title]: title }, , gone, , again] = await wholeLife(kind, world);
    const told = await revisions(world.caller, id, `${CHANGES} at actor reason`);
    const { subject: actor } = world.caller;
    const renamed = (before: string, after: string) => ({ field: [kind.title], before, after });
    const archivedAt = (before: unknown, after: unknown) => ({ field: ['archivedAt'], before, after });
    expect(told.map(({ action, reason }: Content) => [action, reason])).toEqual([
      ['PURGE', 'ended'],
      ['ARCHIVE', null],
      ['RESTORE', null],
      ['ARCHIVE', null],
      ['UPDATE', 'renamed'],
      ['CREATE', 'begun'],
    ]);
    expect(told.map(({ version }: Content) => version)).toEqual([6, 5, 4, 3, 2, 1]);
    expect(told[5]).toMatchObject({ at: createdAt, actor });
    expect(told[4].changes).toEqual([renamed(title, 'Second')]);
    expect(told[3].changes).toEqual([archivedAt(null, gone.archivedAt)]);
    expect(told[2].changes).toEqual(
      expect.arrayContaining([renamed('Second', title), archivedAt(gone.archivedAt, null)]),
    );
    expect(told[0].changes).toEqual(
      expect.arrayContaining([renamed(title, null as never), archivedAt(again.archivedAt, null)]),
    );
    expect(told[0].changes).toContainEqual({ field: ['externalKey'], before: externalKey, after: null });
  });

  it('names on creation every field that was given, and no other', async () => {
    const world = await newWorld(registry());
    const content = aFullActivity();
    const { id } = await created(ACTIVITY, world, content);
    const [first] = await revisions(world.caller, id, CHANGES);
    const given = Object.fromEntries(first.changes.map(({ field, after }: Content) => [field.join('.'), after]));
    expect(Object.keys(given).toSorted()).toEqual(Object.keys(content).toSorted());
    expect(given).toMatchObject({ name: content.name, retention: content.retention, ippTags: content.ippTags });
    expect(first.changes.every(({ before }: Content) => before === null)).toBe(true);
  });

  it('names the activity of a disclosure by the id that other queries take', async () => {
    const world = await newWorld(registry());
    const { id } = await created(DISCLOSURE, world);
    const [first] = await revisions(world.caller, id, CHANGES);
    expect(first.changes).toContainEqual({ field: ['activity'], before: null, after: world.activityId });
  });

  it.each<[string, Content, Content, Content[]]>([
    ['a text set', {}, { owner: 'A' }, [{ field: ['owner'], before: null, after: 'A' }]],
    ['a text cleared', { owner: 'A' }, { owner: null }, [{ field: ['owner'], before: 'A', after: null }]],
    [
      'a flag turned',
      { healthInfoFlag: true },
      { healthInfoFlag: false },
      [{ field: ['healthInfoFlag'], before: true, after: false }],
    ],
    ['a list filled', {}, { systems: ['a', 'b'] }, [{ field: ['systems'], before: null, after: ['a', 'b'] }]],
    [
      'a list emptied',
      { systems: ['a', 'b'] },
      { systems: [] },
      [{ field: ['systems'], before: ['a', 'b'], after: null }],
    ],
    [
      'an entry changed and one added',
      { systems: ['a', 'b'] },
      { systems: ['a', 'c', 'd'] },
      [
        { field: ['systems', '1'], before: 'b', after: 'c' },
        { field: ['systems', '2'], before: null, after: 'd' },
      ],
    ],
    [
      'the last entry dropped',
      { systems: ['a', 'b'] },
      { systems: ['a'] },
      [{ field: ['systems', '1'], before: 'b', after: null }],
    ],
    [
      'a nested field changed',
      { retention: { period: 'P7Y', trigger: 'end' } },
      { retention: { period: 'P6M', trigger: 'end' } },
      [{ field: ['retention', 'period'], before: 'P7Y', after: 'P6M' }],
    ],
    [
      'a note in a list of objects',
      { ippTags: [{ tag: 'IPP6_ACCESS', note: 'n' }] },
      { ippTags: [{ tag: 'IPP6_ACCESS', note: null }] },
      [{ field: ['ippTags', '0', 'note'], before: 'n', after: null }],
    ],
  ])('tells what changed: %s', async (_, first, second, changes) => {
    const world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world, anActivity(first));
    await mutate(world.caller, 'update', ACTIVITY, { id, expectedVersion: 1, processingActivity: second });
    const [newest] = await revisions(world.caller, id, CHANGES);
    expect(newest).toEqual({ version: 2, action: 'UPDATE', changes });
  });

  it('names the request that made a version, as the answer and the log do', async () => {
    const world = await newWorld(registry());
    const answer = await world.caller.query(
      `mutation { createBreach(input: { agency: "${world.agency}", breach: { title: "B", kinds: [LOSS] } }) { breach { id } } }`,
    );
    const [revision] = await revisions(world.caller, dataOf(answer).createBreach.breach.id, 'requestId');
    expect(revision.requestId).toBe(answer.extensions.requestId);
  });

  it('is paged newest first, each version once with its own changes, under the root and under the record', async () => {
    const world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world, anActivity({ owner: '1' }));
    for (let version = 1; version < 8; version += 1) {
      const processingActivity = { owner: String(version + 1) };
      await mutate(world.caller, 'update', ACTIVITY, { id, expectedVersion: version, processingActivity }, 'id');
    }
    const page = `{ edges { cursor node { version } } nodes { version changes { before after } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    for (const root of [
      `history(id: $id, first: $first, after: $after) ${page}`,
      `node(id: $id) { ... on ProcessingActivity { history(first: $first, after: $after) ${page} } }`,
    ]) {
      const text = `query ($id: ID!, $first: Int, $after: String) { root: ${root} }`;
      for (const first of [1, 3, 8, 100]) {
        const seen: Content[] = [];
        let after: string | null = null;
        do {
          const { root: answer } = dataOf(await world.caller.query(text, { id, first, after }));
          const { nodes, edges, pageInfo } = answer.history ?? answer;
          expect(edges.map(({ node }: Content) => node.version)).toEqual(nodes.map(({ version }: Content) => version));
          expect(pageInfo).toMatchObject({ startCursor: edges[0].cursor, endCursor: edges.at(-1).cursor });
          expect(pageInfo.hasPreviousPage).toBe(after !== null);
          seen.push(...nodes);
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after);
        expect(seen.map(({ version }) => version)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
        expect(seen[0]?.changes).toEqual([{ before: '7', after: '8' }]);
        expect(seen[6]?.changes).toEqual([{ before: '1', after: '2' }]);
      }
    }
  });

  it('is empty for an id that no record ever had, and refuses a page of no size and a foreign cursor', async () => {
    const { caller, activityId } = await newWorld(registry());
    expect(await revisions(caller, missingId(activityId))).toEqual([]);
    const ask = (args: string) => caller.query(`{ history(id: "${activityId}", ${args}) { pageInfo { endCursor } } }`);
    for (const first of [0, -1, 101])
      expect(errorsOf(await ask(`first: ${first}`))).toEqual([['INVALID_ARGUMENT', 'first']]);
    const { endCursor } = dataOf(await ask('first: 1')).history.pageInfo;
    const other = await newWorld(registry());
    const foreign = `{ history(id: "${other.activityId}", after: "${endCursor}") { nodes { version } } }`;
    expect(errorsOf(await other.caller.query(foreign))).toEqual([['INVALID_CURSOR', 'after']]);
  });

  it('restores a version from among hundreds', async () => {
    const world = await newWorld(registry());
    const { id } = await created(BREACH, world);
    for (let version = 1; version < 205; version += 1) {
      await mutate(
        world.caller,
        'update',
        BREACH,
        { id, expectedVersion: version, breach: { title: `v${version + 1}` } },
        'id',
      );
    }
    const { record } = await mutate(world.caller, 'restore', BREACH, { id, expectedVersion: 205, toVersion: 203 });
    expect(record).toMatchObject({ version: 206, title: 'v203' });
  });
});

describe('a record as of an instant', () => {
  const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();
  /** The same instant with another offset. */
  const inAuckland = (date: Date) => new Date(date.getTime() + 13 * 3_600_000).toISOString().replace('Z', '+13:00');

  it.each([...RECORDS, AGENCY])('is the version that stood then: $field', async (kind) => {
    const world = await newWorld(registry());
    const states = await wholeLife(kind, world);
    const at = async (asOf: string) => {
      if (kind === AGENCY) return byKey(world.owner, kind, '', states[0].key, asOf);
      const text = `query ($id: ID!, $asOf: DateTime) { record: ${kind.field}(id: $id, asOf: $asOf) { ${wholeRecord(kind)} } }`;
      return dataOf(await world.caller.query(text, { id: states[0].id, asOf })).record;
    };
    expect(await at(justBefore(states[0].createdAt))).toBeNull();
    for (const [index, state] of states.entries()) {
      const found = await at(state.updatedAt);
      expect(found).toMatchObject({ version: state.version, updatedAt: state.updatedAt, archivedAt: state.archivedAt });
      expect(contentOf(kind, found)).toEqual(contentOf(kind, state));
      if (index > 0) expect(await at(justBefore(state.updatedAt))).toMatchObject({ version: index });
    }
    const later = await at(inAuckland(new Date()));
    if (kind === AGENCY) expect(later).toMatchObject({ version: 5 });
    else expect(later).toBeNull();
  });

  it('is found by external key as well, as long as the key is held', async () => {
    const world = await newWorld(registry());
    const key = unique('as-of');
    const first = await created(ACTIVITY, world, anActivity(), { key });
    const change = { id: first.id, expectedVersion: 1, processingActivity: { name: 'Second' } };
    await mutate(world.caller, 'update', ACTIVITY, change);
    expect(await byKey(world.caller, ACTIVITY, world.agency, key, first.createdAt)).toMatchObject({
      name: first.name,
      version: 1,
    });
    expect(await byKey(world.caller, ACTIVITY, world.agency, key, justBefore(first.createdAt))).toBeNull();
  });
});
