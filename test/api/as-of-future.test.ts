import { beforeAll, describe, expect, it } from 'vitest';
import { unique } from '#test/support/builders.ts';
import { dataOf, errorsOf, newWorld, useRegistry, type World } from '#test/support/records.ts';

const registry = useRegistry();
let world: World;
beforeAll(async () => {
  world = await newWorld(registry());
  registry().clock.now = Date.now() + 600_000;
});

const ahead = (milliseconds: number) => new Date(registry().clock.now + milliseconds).toISOString();

describe('an instant that is yet to come', () => {
  it.each([
    ['a record by its id', 'processingActivity(id: $id, asOf: $at) { id }'],
    ['a record by a key', 'processingActivityByExternalKey(agency: $agency, externalKey: "none", asOf: $at) { id }'],
    ['an agency', 'agency(key: $agency, asOf: $at) { id }'],
    ['a node', 'node(id: $id, asOf: $at) { id }'],
    ['nodes', 'nodes(ids: [$id], asOf: $at) { id }'],
    ['a list', 'processingActivities(agency: $agency, asOf: $at) { nodes { id } }'],
    ['the agencies', 'agencies(asOf: $at) { nodes { id } }'],
    ['counts', 'breachCounts(agency: $agency, asOf: $at) { total }'],
    ['a difference', 'diff(id: $id, from: "2020-01-01T00:00:00Z", to: $at) { kind }', 'to'],
    [
      'the difference of an agency',
      'agencyDiff(agency: $agency, from: "2020-01-01T00:00:00Z", to: $at) { nodes { kind } }',
      'to',
    ],
  ])('is refused at its argument for %s, but for a minute between clocks', async (_, field, argument = 'asOf') => {
    const text = `query ($id: ID!, $agency: String!, $at: DateTime) {
      ${field} seen: node(id: $id) { id } its: agency(key: $agency) { id } }`;
    const ask = (at: string) => world.caller.query(text, { id: world.activityId, agency: world.agency, at });
    expect(errorsOf(await ask(ahead(60_001)))).toEqual([['INVALID_ARGUMENT', argument]]);
    expect(dataOf(await ask(ahead(60_000)))).toMatchObject({ seen: { id: world.activityId } });
  });

  it('is refused with the time here and what to do', async () => {
    const at = ahead(3_600_000);
    const text = 'query ($at: DateTime) { agencies(asOf: $at) { nodes { id } } }';
    const { errors } = await (await registry().as(`${unique('agency')}:viewer`)).query(text, { at });
    expect(errors?.[0]?.message).toBe(
      `The instant ${at} is yet to come; here it is ${ahead(0)}. Give one that has been, or leave \`asOf\` out for now.`,
    );
  });
});
