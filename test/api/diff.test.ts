import { describe, expect, it } from 'vitest';
import { anActivity, type Content } from '#test/support/builders.ts';
import { diffOf } from '#test/support/diffs.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  BREACH,
  created,
  DISCLOSURE,
  dataOf,
  errorsOf,
  missingId,
  mutate,
  newWorld,
  PROVIDER,
  revisions,
  useRegistry,
} from '#test/support/records.ts';
import { wholeLife } from '#test/support/whole-life.ts';

const registry = useRegistry();
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

describe('the difference of a record between two instants', () => {
  it.each([ACTIVITY, DISCLOSURE, BREACH, PROVIDER])(
    'tells what became of it, whichever versions stood: $field',
    async (kind) => {
      const world = await newWorld(registry());
      const states = await wholeLife(kind, world);
      const [first, , gone, , again] = states;
      const { id, externalKey } = first;
      const purgedAt = (await revisions(world.caller, id))[0].at;
      const instants = [justBefore(first.createdAt), ...states.map(({ updatedAt }) => updatedAt), purgedAt];
      const title = (before: unknown, after: unknown) => ({ field: [kind.title], before, after });
      const archivedAt = (before: unknown, after: unknown) => ({ field: ['archivedAt'], before, after });
      const between = async (one: number, other: number) => {
        const { kind: what, changes } = await diffOf(world.caller, id, instants[one] ?? '', instants[other]);
        return [what, changes.filter(({ field }: Content) => field[0] === kind.title || field[0] === 'archivedAt')];
      };
      // 0 nothing, 1 created, 2 renamed, 3 archived, 4 restored to the first content, 5 archived, 6 purged
      expect(await between(0, 1)).toEqual(['CREATED', [title(null, first[kind.title])]]);
      expect(await between(0, 5)).toEqual([
        'CREATED',
        [archivedAt(null, again.archivedAt), title(null, first[kind.title])].sort(byField),
      ]);
      expect(await between(1, 2)).toEqual(['CHANGED', [title(first[kind.title], 'Second')]]);
      expect(await between(1, 3)).toEqual([
        'ARCHIVED',
        expect.arrayContaining([title(first[kind.title], 'Second'), archivedAt(null, gone.archivedAt)]),
      ]);
      expect(await between(2, 3)).toEqual(['ARCHIVED', [archivedAt(null, gone.archivedAt)]]);
      expect(await between(3, 4)).toEqual([
        'RESTORED',
        expect.arrayContaining([title('Second', first[kind.title]), archivedAt(gone.archivedAt, null)]),
      ]);
      expect(await between(1, 4)).toEqual(['UNCHANGED', []]);
      expect(await between(3, 5)).toEqual([
        'CHANGED',
        expect.arrayContaining([archivedAt(gone.archivedAt, again.archivedAt)]),
      ]);
      expect(await between(2, 6)).toEqual(['PURGED', [title('Second', null)]]);
      expect(await between(2, 2)).toEqual(['UNCHANGED', []]);
      expect(await diffOf(world.caller, id, instants[1] ?? '', instants[4])).toMatchObject({
        recordId: id,
        recordType: kind.name,
        externalKey,
        fromVersion: 1,
        toVersion: 4,
      });
      expect(await diffOf(world.caller, id, instants[0] ?? '', instants[6])).toBeNull();
      expect(await diffOf(world.caller, id, instants[2] ?? '')).toMatchObject({
        kind: 'PURGED',
        fromVersion: 2,
        toVersion: null,
      });
    },
  );

  const byField = (one: Content, other: Content) => (one.field[0] < other.field[0] ? -1 : 1);

  it('names the fields that differ as the history does, and none of its stamps', async () => {
    const world = await newWorld(registry());
    const first = await created(
      ACTIVITY,
      world,
      anActivity({ systems: ['a', 'b'], retention: { period: 'P7Y', trigger: 'end' } }),
    );
    const processingActivity = { systems: ['a'], retention: { period: 'P6M', trigger: 'end' }, owner: 'Registrar' };
    const { record } = await mutate(world.caller, 'update', ACTIVITY, {
      id: first.id,
      expectedVersion: 1,
      processingActivity,
    });
    const [newest] = await revisions(world.caller, first.id, 'changes { field before after }');
    const { changes } = await diffOf(world.caller, first.id, first.createdAt, record.updatedAt);
    expect(changes).toEqual(newest.changes);
    expect(changes).toHaveLength(3);
  });

  it('of an agency is that of its own record', async () => {
    const world = await newWorld(registry());
    const { agency } = dataOf(await world.caller.query(`{ agency(key: "${world.agency}") { id createdAt } }`));
    const change = { id: agency.id, expectedVersion: 1, agency: { legalName: 'Renamed' } };
    const { record } = await mutate(world.caller, 'update', AGENCY, change);
    expect(await diffOf(world.caller, agency.id, agency.createdAt, record.updatedAt)).toMatchObject({
      kind: 'CHANGED',
      externalKey: world.agency,
      changes: [{ field: ['legalName'], before: 'Ministry of Tests', after: 'Renamed' }],
    });
  });

  it('is null for an id that no record ever had', async () => {
    const world = await newWorld(registry());
    expect(await diffOf(world.caller, missingId(world.activityId), '2020-01-01T00:00:00Z')).toBeNull();
  });

  it.each<[string, Content, string]>([
    ['later than the other', { from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z' }, 'to'],
    ['yet to come, without another', { from: '9999-01-01T00:00:00Z' }, 'from'],
  ])('refuses an instant that is %s', async (_, instants, argument) => {
    const world = await newWorld(registry());
    const text = 'query ($id: ID!, $from: DateTime!, $to: DateTime) { diff(id: $id, from: $from, to: $to) { kind } }';
    const answer = await world.caller.query(text, { id: world.activityId, ...instants });
    expect(errorsOf(answer)).toEqual([['INVALID_ARGUMENT', argument]]);
  });

  it('needs a role that may read the record, also after its purge', async () => {
    const world = await newWorld(registry());
    const breach = await archived(BREACH, world, await created(BREACH, world));
    const input = { id: breach.id, expectedVersion: 2, reason: 'ended' };
    await mutate(world.owner, 'purge', BREACH, input);
    const text = 'query ($id: ID!) { diff(id: $id, from: "2020-01-01T00:00:00Z") { kind } }';
    for (const grants of [[`${world.agency}:admin`], ['elsewhere:privacy_officer'], []]) {
      const answer = await (await registry().as(...grants)).query(text, { id: breach.id });
      expect(errorsOf(answer)).toEqual([['FORBIDDEN', undefined]]);
    }
    const malformed = await world.caller.query(text, { id: 'no id' });
    expect(errorsOf(malformed)).toEqual([['INVALID_ID', 'id']]);
  });
});
