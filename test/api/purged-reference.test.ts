import { expect, it } from 'vitest';
import { aBreach } from '#test/support/builders.ts';
import { ACTIVITY, archived, BREACH, created, mutate, newWorld, useRegistry } from '#test/support/records.ts';

const registry = useRegistry();

it('an earlier version that refers to a record purged since says so, with a code', async () => {
  const world = await newWorld(registry());
  const activity = await created(ACTIVITY, world);
  const breach = await created(BREACH, world, aBreach({ activityIds: [activity.id] }));
  const then = new Date().toISOString();
  const change = { id: breach.id, expectedVersion: 1, breach: { activityIds: [] } };
  expect(await mutate(world.caller, 'update', BREACH, change)).toMatchObject({ outcome: 'UPDATED' });
  await archived(ACTIVITY, world, activity);
  const purge = `mutation { purgeProcessingActivity(input: { id: "${activity.id}", expectedVersion: 2, reason: "r" }) { outcome } }`;
  expect((await world.owner.query(purge)).data.purgeProcessingActivity.outcome).toBe('PURGED');

  const { data, errors } = await world.caller.query(
    `{ breach(id: "${breach.id}", asOf: "${then}") { title activities { id } } }`,
  );
  expect(data.breach).toBeNull();
  expect(errors?.[0]).toMatchObject({ path: ['breach', 'activities'], extensions: { code: 'NOT_FOUND' } });
  expect(errors?.[0]?.message).toContain(activity.id);
});
