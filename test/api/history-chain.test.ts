import { describe, expect, it } from 'vitest';
import { decodeId } from '#lib/domain/ids.ts';
import { revisionsOf } from '#lib/domain/reading.ts';
import { hashRevision } from '#lib/domain/revision.ts';
import type { Content } from '#test/support/builders.ts';
import {
  ACTIVITY,
  AGENCY,
  BREACH,
  byId,
  created,
  DISCLOSURE,
  mutate,
  newWorld,
  revisions,
  useRegistry,
} from '#test/support/records.ts';
import { wholeLife } from '#test/support/whole-life.ts';

const registry = useRegistry();
const RECORDS = [ACTIVITY, DISCLOSURE, BREACH];

describe('the times of versions', () => {
  it('increase strictly, also while the clock stands still or runs backwards', async () => {
    const { clock } = registry();
    const world = await newWorld(registry());
    clock.now = Date.parse('2090-01-01T00:00:00.000Z');
    const record = await created(ACTIVITY, world);
    const step = async (
      verb: 'update' | 'archive' | 'restore' | 'purge',
      expectedVersion: number,
      extra: Content = {},
    ) => mutate(world.caller, verb, ACTIVITY, { id: record.id, expectedVersion, ...extra });
    await step('update', 1, { processingActivity: { name: 'still' } });
    clock.now = Date.parse('2080-01-01T00:00:00.000Z');
    await step('update', 2, { processingActivity: { name: 'back' } });
    clock.now = 0;
    await step('archive', 3);
    await step('purge', 4, { reason: 'test' });
    const times = (await revisions(world.caller, record.id, 'at')).map(({ at }: Content) => at);
    const millisecond = (digit: number) => `2090-01-01T00:00:00.00${digit}Z`;
    expect(times).toEqual([4, 3, 2, 1, 0].map(millisecond));
    // ids sort by creation, so a record is never made before one that exists
    expect((await created(ACTIVITY, world)).createdAt >= record.createdAt).toBe(true);
  });
});

describe('the chain of hashes', () => {
  it.each([...RECORDS, AGENCY])('of a $field follows from its revisions as they are stored', async (kind) => {
    const world = await newWorld(registry());
    const [{ id }] = await wholeLife(kind, world);
    const key = decodeId(id);
    if (!key) throw new Error('an id that can be read');
    const identity = { subject: 'test', grants: new Map() };
    const { session } = registry().dependencies.contextFor(identity, { requestId: 'test', baseUrl: '' });
    const stored = await revisionsOf(session, key, 100);
    const told = await revisions(world.owner, id, 'hash previousHash');
    expect(stored).toHaveLength(kind === AGENCY ? 5 : 6);
    for (const [index, { hash, image, item: _item, ...meta }] of stored.entries()) {
      expect(hashRevision(key, meta, image)).toBe(hash);
      expect(meta.previousHash).toBe(stored[index + 1]?.hash ?? null);
      expect(told[index]).toEqual({ hash, previousHash: meta.previousHash });
      const forgeries = [
        { actor: 'x' },
        { at: 'x' },
        { reason: 'x' },
        { version: 99 },
        { requestId: 'x' },
        { previousHash: 'x' },
      ];
      for (const forged of forgeries) expect(hashRevision(key, { ...meta, ...forged }, image)).not.toBe(hash);
      expect(hashRevision(key, meta, `${image} `)).not.toBe(hash);
      expect(hashRevision({ ...key, agency: 'x' }, meta, image)).not.toBe(hash);
    }
  });

  it('goes on in a record whose disclosures change in between', async () => {
    const world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world);
    await created(DISCLOSURE, { ...world, activityId: id });
    await mutate(world.caller, 'update', ACTIVITY, { id, expectedVersion: 1, processingActivity: { name: 'Second' } });
    const [second, first] = await revisions(world.caller, id, 'hash previousHash');
    expect(second.previousHash).toBe(first.hash);
    expect(first.previousHash).toBeNull();
    expect(await byId(world.caller, ACTIVITY, id)).toMatchObject({ version: 2, history: { nodes: [{}, {}] } });
  });
});
