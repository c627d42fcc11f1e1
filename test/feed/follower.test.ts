import { describe, expect, it } from 'vitest';
import { anActivity, type Content } from '#test/support/builders.ts';
import { type Followed, follow, revisionsInTable, versionsSeen } from '#test/support/feed.ts';
import { Deliveries } from '#test/support/feed-deliveries.ts';
import { ACTIVITY, BREACH, created, mutate, newWorld, useRegistry, type World } from '#test/support/records.ts';

const WRITERS = 8;
const RECORDS_A_WRITER = 4;

const registry = useRegistry({ stream: true });

/** The whole life of some records, one after the other. */
async function write(world: World): Promise<void> {
  for (let written = 0; written < RECORDS_A_WRITER; written += 1) {
    const offshoreDisclosures =
      written % 3 === 0 ? [{ recipient: 'One', countries: ['AU'] }, { recipient: 'Two' }] : [];
    const { id } = await created(ACTIVITY, world, anActivity({ owner: 'nobody' }), { offshoreDisclosures });
    const change = async (
      verb: 'update' | 'archive' | 'restore' | 'purge',
      expectedVersion: number,
      content: Content = {},
    ) => {
      const { userErrors } = await mutate(world.caller, verb, ACTIVITY, { id, expectedVersion, ...content }, 'id');
      expect(userErrors).toEqual([]);
    };
    await change('update', 1, { processingActivity: { owner: 'someone' } });
    await change('update', 2, { processingActivity: { owner: 'someone else' } });
    await change('archive', 3);
    if (offshoreDisclosures.length > 0) await change('restore', 4);
    else await change('purge', 4, { reason: 'The end' });
    if (written % 2 === 0) await created(BREACH, world);
  }
}

const idsOf = (changes: readonly Followed[]): string[] => changes.map(({ id }) => id);

function expectEachOnceInOrder(changes: readonly Followed[], wanted: readonly string[]): void {
  expect(idsOf(changes).toSorted()).toEqual(wanted);
  for (const versions of Object.values(versionsSeen(changes))) {
    expect(versions).toEqual(versions.map((_, index) => index + 1));
  }
}

describe('a follower of the change feed', () => {
  it('sees each revision once and in order, under eight writers and while consumers are killed at every step', async () => {
    const worlds = [await newWorld(registry()), await newWorld(registry())];
    const deliveries = new Deliveries(registry(), 3);
    let written = false;
    let delivered = false;
    const writing = Promise.all(
      Array.from({ length: WRITERS }, (_, index) => write(worlds[index % worlds.length] as World)),
    ).finally(() => {
      written = true;
    });
    const delivering = deliveries
      .run(() => written)
      .finally(() => {
        delivered = true;
      });
    const owner = await registry().as('*:auditor');
    const followers = Promise.all([
      follow(owner, undefined, () => delivered),
      ...worlds.map(({ caller, agency }) => follow(caller, agency, () => delivered)),
    ]);
    const [, , [all = [], ...ofAgencies]] = await Promise.all([writing, delivering, followers]);

    const revisions = await revisionsInTable(registry());
    expect(revisions.length).toBeGreaterThan(WRITERS * RECORDS_A_WRITER * 5);
    expectEachOnceInOrder(all, revisions);
    expectEachOnceInOrder(ofAgencies.flat(), revisions);
    // every way of ending was met many times
    expect(Math.min(...Object.values(deliveries.ends))).toBeGreaterThan(5);

    // events repeat, but each change was told, and first in the order of the feed
    const told = [...new Set(deliveries.events.map(({ id }) => id))];
    expect(deliveries.events.length).toBeGreaterThan(told.length);
    expect(told).toEqual(idsOf(all));
  }, 120_000);
});
