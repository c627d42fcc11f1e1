import { describe, expect, it } from 'vitest';
import { type Content, unique } from '#test/support/builders.ts';
import {
  ACTIVITY,
  archived,
  BREACH,
  byKey,
  created,
  DISCLOSURE,
  type Kind,
  mutate,
  newWorld,
  PROVIDER,
  revisions,
  useRegistry,
  WAIVER,
  type World,
} from '#test/support/records.ts';

const registry = useRegistry();
const KINDS: Kind[] = [ACTIVITY, DISCLOSURE, BREACH, PROVIDER, WAIVER];

const justAfter = (instant: string) => new Date(Date.parse(instant) + 1).toISOString();
const justBefore = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

/** Purges a record and answers with the instant. */
async function purged(world: World, kind: Kind, { id, version }: Content): Promise<string> {
  const input = { id, expectedVersion: version, reason: 'ended' };
  expect((await mutate(world.owner, 'purge', kind, input)).outcome).toBe('PURGED');
  return (await revisions(world.owner, id))[0].at;
}

describe('a record by its external key as of an instant', () => {
  it.each(KINDS)('is whoever held the key then, also after a purge: $field', async (kind) => {
    const world = await newWorld(registry());
    const key = unique('held|%');
    registry().clock.now = Math.max(Date.now(), registry().clock.now) + 60_000;
    const first = await created(kind, world, kind.minimal(), { key });
    const firstGone = await archived(kind, world, first);
    const firstPurged = await purged(world, kind, firstGone);
    const held = async (asOf: string) => (await byKey(world.caller, kind, world.agency, key, asOf))?.id ?? null;
    // the key is free: nobody holds it now, and the past is still known
    expect(await byKey(world.caller, kind, world.agency, key)).toBeNull();
    expect(await held(first.createdAt)).toBe(first.id);

    // taken in the very millisecond of the purge
    registry().clock.now = Date.parse(firstPurged);
    const second = await created(kind, world, kind.minimal(), { key });
    expect(second.createdAt).toBe(firstPurged);
    const secondPurged = await purged(world, kind, await archived(kind, world, second));
    registry().clock.now = Date.parse(secondPurged);
    const third = await created(kind, world, kind.minimal(), { key });
    const expected: [string, string | null][] = [
      ['0001-01-01T00:00:00.000Z', null],
      [justBefore(first.createdAt), null],
      [first.createdAt, first.id],
      [justBefore(firstPurged), first.id],
      [second.createdAt, second.id],
      [justBefore(secondPurged), second.id],
      [third.createdAt, third.id],
      [justAfter(third.createdAt), third.id],
    ];
    for (const [asOf, id] of expected) expect([asOf, await held(asOf)]).toEqual([asOf, id]);
  });
});
