import { describe, expect, it } from 'vitest';
import { changesOf, feedAll } from '#test/support/feed.ts';
import { ACTIVITY, archived, created, newWorld, useRegistry } from '#test/support/records.ts';

const registry = useRegistry();

describe('the change feed', () => {
  it('shows every revision', async () => {
    const world = await newWorld(registry());
    const record = await created(ACTIVITY, world);
    await archived(ACTIVITY, world, record);
    expect(await feedAll(registry())).toEqual({ delivered: 4, failed: [] });
    const { nodes } = await changesOf(world.caller, { agency: world.agency });
    expect(nodes).toHaveLength(4);
  });
});
