import { beforeAll, describe, expect, it } from 'vitest';
import { processingActivityType } from '#lib/domain/processing-activity.ts';
import { anActivity, type Content, unique } from '#test/support/builders.ts';
import { addCopies } from '#test/support/copies.ts';
import { agencyDiffPages, askAgencyDiff } from '#test/support/diffs.ts';
import { ACTIVITY, created, dataOf, mutate, newWorld, useRegistry, type World } from '#test/support/records.ts';

const registry = useRegistry();

describe('what an agency difference costs', () => {
  const RECORDS = 300;
  let world: World;
  let ids: string[];
  let before: string;
  beforeAll(async () => {
    world = await newWorld(registry());
    const make = () => created(ACTIVITY, world, anActivity({ description: 'x'.repeat(500) }));
    ids = [];
    for (let made = 0; made < RECORDS; made += 20) {
      ids.push(...(await Promise.all(Array.from({ length: 20 }, make))).map(({ id }) => id));
    }
    registry().clock.now = Date.now() + 10_000;
    before = new Date(registry().clock.now - 5_000).toISOString();
  });
  const rename = (id: string, expectedVersion: number) =>
    mutate(world.caller, 'update', ACTIVITY, { id, expectedVersion, processingActivity: { name: unique('n') } }, 'id');
  const args = () => ({ from: before, to: new Date(Math.max(Date.now(), registry().clock.now)).toISOString() });

  it('follows what changed, not the size of the register', async () => {
    const changed = ids.filter((_, index) => index % 15 === 7);
    for (const id of changed) await rename(id, 1);
    const answer = await askAgencyDiff(world.caller, world.agency, { ...args(), first: 100 }, 'recordId');
    const { nodes } = dataOf(answer).diff;
    expect(nodes.map(({ recordId }: Content) => recordId).sort()).toEqual(changed.toSorted());
    const { calls, capacityUnits } = answer.extensions.dynamodb;
    // the agency, its other types with their marks, the changed activities, and one revision of each
    expect(calls).toBeLessThanOrEqual(13 + changed.length);
    // all activities would take more than 60 units
    expect(capacityUnits).toBeLessThan(50);
  });

  it('is bounded where most of the register changed: pages end early and lead on', async () => {
    for (let start = 0; start < RECORDS; start += 20) {
      await Promise.all(
        ids.slice(start, start + 20).map((id, index) => rename(id, (start + index) % 15 === 7 ? 2 : 1)),
      );
    }
    const pages = await agencyDiffPages(world.caller, world.agency, { ...args(), first: 100 });
    const nodes = pages.flatMap(({ nodes }) => nodes);
    expect(nodes.map(({ recordId }) => recordId)).toEqual([...ids].sort(byCreation));
    expect(nodes.every(({ kind }) => kind === 'CHANGED')).toBe(true);
    // a search that finds nothing: every record says the same at both instants, and none can be passed over unread
    const quiet = { from: new Date(Date.parse(before) - 1).toISOString(), to: before, types: ['ProcessingActivity'] };
    const empty = await agencyDiffPages(world.caller, world.agency, quiet);
    expect(empty.flatMap(({ nodes }) => nodes)).toEqual([]);
    expect(empty.length).toBeGreaterThan(1);
    expect(empty.map(({ searchedAll }) => searchedAll)).toEqual([...empty.slice(1).map(() => false), true]);
  });
  const byCreation = (one: string, other: string) =>
    Buffer.from(one, 'base64url').toString() < Buffer.from(other, 'base64url').toString() ? -1 : 1;
});

describe('the difference of an agency in which many changed behind many that did not', () => {
  const UNCHANGED = 900;
  const NEW = 300;
  const types = ['ProcessingActivity'];
  let world: World;
  let from: string;
  let ids: string[];
  beforeAll(async () => {
    world = await newWorld(registry());
    const { id } = await created(ACTIVITY, world);
    await addCopies(world, processingActivityType, id, UNCHANGED, () => ({}));
    registry().clock.now = Math.max(Date.now(), registry().clock.now) + 10_000;
    from = new Date(registry().clock.now - 5_000).toISOString();
    ids = [];
    for (let made = 0; made < NEW; made += 20) {
      ids.push(
        ...(await Promise.all(Array.from({ length: 20 }, () => created(ACTIVITY, world)))).map((record) => record.id),
      );
    }
  });

  it.each([20, 100])('is found in pages of %d, wherever the budget ends', async (first) => {
    const pages = await agencyDiffPages(world.caller, world.agency, { from, types, first });
    const nodes = pages.flatMap((page) => page.nodes);
    expect(nodes.map(({ recordId }) => recordId).sort()).toEqual(ids.toSorted());
    expect(new Set(nodes.map(({ kind }) => kind))).toEqual(new Set(['CREATED']));
  });

  it.each([1, 100])('is looked for in the order of last changes once a request: a page of %d', async (first) => {
    const answer = await askAgencyDiff(world.caller, world.agency, { from, types, first }, 'recordId');
    // that order, then activities and marks of purges in stretches of 250 behind the first, up to the page's first
    expect(dataOf(answer).diff.nodes).toHaveLength(first);
    expect(answer.extensions.dynamodb.calls).toBeLessThanOrEqual(1 + 2 * 5);
  });
});
