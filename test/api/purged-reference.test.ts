import { expect, it } from 'vitest';
import { aBreach, unique } from '#test/support/builders.ts';
import {
  ACTIVITY,
  archived,
  ask,
  BREACH,
  created,
  inputFor,
  mutate,
  newWorld,
  useRegistry,
} from '#test/support/records.ts';

const registry = useRegistry();

it('what a record referred to at an instant is shown as of that instant, also when it has been purged since', async () => {
  const world = await newWorld(registry());
  const activity = await created(ACTIVITY, world);
  const input = inputFor(BREACH, world, aBreach({ activityIds: [activity.id] }), { idempotencyKey: unique('key') });
  const { record: breach } = await mutate(world.caller, 'create', BREACH, input);
  const then = breach.createdAt;
  const change = { id: breach.id, expectedVersion: 1, breach: { activityIds: [] } };
  expect(await mutate(world.caller, 'update', BREACH, change)).toMatchObject({ outcome: 'UPDATED' });
  const rename = { id: activity.id, expectedVersion: 1, processingActivity: { name: 'Renamed since' } };
  const { record: renamed } = await mutate(world.caller, 'update', ACTIVITY, rename);
  await archived(ACTIVITY, world, renamed);
  const purge = `mutation { purgeProcessingActivity(input: { id: "${activity.id}", expectedVersion: 3, reason: "r" }) { outcome } }`;
  expect((await world.owner.query(purge)).data.purgeProcessingActivity.outcome).toBe('PURGED');

  const { data } = await world.caller.query(`{
    breach(id: "${breach.id}", asOf: "${then}") { activities { id name } }
    breaches(agency: "${world.agency}", asOf: "${then}") { nodes { activities { id name } } } }`);
  const activities = [{ id: activity.id, name: activity.name }];
  expect(data).toEqual({ breach: { activities }, breaches: { nodes: [{ activities }] } });

  // the first answer is given again, with references as they are now
  const { errors } = await ask(world.caller, 'create', BREACH, input, 'activities { id }');
  expect(errors?.[0]).toMatchObject({ path: ['payload', 'record', 'activities'], extensions: { code: 'NOT_FOUND' } });
  expect(errors?.[0]?.message).toContain(activity.id);
});
