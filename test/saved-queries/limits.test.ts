import { beforeAll, describe, expect, it } from 'vitest';
import { processingActivityType } from '#lib/domain/processing-activity.ts';
import { anActivity } from '#test/support/builders.ts';
import { addCopies } from '#test/support/copies.ts';
import { createFaults, FOREVER, refusedWith, throttled } from '#test/support/faults.ts';
import { ACTIVITY, created, newWorld, useRegistry, type World } from '#test/support/records.ts';
import { cellsIn, get, refusalOf, saved } from '#test/support/saved-queries.ts';

const faults = createFaults();
// a clock that a test may set going: so many milliseconds with every look at it
const clock = { now: Date.UTC(2031, 0, 1), step: 0 };
const registry = useRegistry({
  client: faults.client,
  now: () => {
    clock.now += clock.step;
    return clock.now;
  },
});

const ask = (path: string, { caller, agency }: World) =>
  get(registry(), `${path}?agency=${agency}`, { token: caller.token });

/** A world with so many activities beside its own, all alike but for their names. */
async function worldOf(copies: number, description: string | null = null): Promise<World> {
  const world = await newWorld(registry());
  const { id } = await created(ACTIVITY, world, anActivity({ description }));
  await addCopies(world, processingActivityType, id, copies, (index) => ({ name: `Copy ${index}` }));
  return world;
}
const LIST = 'query ($agency: String!) { processingActivities(agency: $agency) { nodes { name description } } }';

describe('the limits of an answer', () => {
  let full: World;
  beforeAll(async () => {
    full = await worldOf(9_998);
  });

  it('let 10,000 rows through, each once and in order', async () => {
    const path = await saved(full, LIST);
    const csv = await ask(`${path}.csv`, full);
    expect(csv.status).toBe(200);
    const names = cellsIn(csv).map(({ name }) => name);
    expect(names).toHaveLength(10_000);
    expect(names.slice(2)).toEqual(Array.from({ length: 9_998 }, (_, index) => `Copy ${index}`));
  });

  it('look for one row among 10,000, through all pages that the read budget ends', async () => {
    const one = LIST.replace('agency: $agency', 'agency: $agency, filter: { name: { eq: "Copy 9997" } }');
    const json = await ask(`${await saved(full, one)}.json`, full);
    expect(json.json.rows).toEqual([{ name: 'Copy 9997', description: null }]);
  });

  it('refuse one row more, with what to do instead', async () => {
    await created(ACTIVITY, full);
    const refused = await ask(`${await saved(full, LIST)}.csv`, full);
    expect(refusalOf(refused)).toEqual([422, 'ANSWER_TOO_LARGE']);
    expect(refused.json.errors[0].message).toMatch(
      /more than 10000 rows\. Save a query that asks for less\..*requestSnapshot/,
    );
    const narrowed = LIST.replace(
      '($agency: String!)',
      '($agency: String!, $status: [ProcessingActivityStatus!])',
    ).replace('agency: $agency', 'agency: $agency, filter: { statusIn: $status }');
    const again = await ask(`${await saved(full, narrowed)}.csv`, full);
    expect(again.json.errors[0].message).toContain('Narrow it: it takes status: [ProcessingActivityStatus!].');
  });

  it('count what JSON makes of a text, so that the whole answer fits through the function', async () => {
    // every quotation mark takes two bytes in the rows, and four in the answer that holds them as a text
    const world = await worldOf(120, '"'.repeat(15_000));
    const path = await saved(world, LIST);
    expect(refusalOf(await ask(`${path}.json`, world))).toEqual([422, 'ANSWER_TOO_LARGE']);
    const less = await worldOf(80, '"'.repeat(15_000));
    const whole = await ask(`${await saved(less, LIST)}.json`, less);
    expect(whole.status).toBe(200);
    expect(Buffer.byteLength(JSON.stringify(whole.text))).toBeLessThan(6_000_000);
  });

  it('end an answer that takes too long', async () => {
    const world = await worldOf(300);
    const path = await saved(world, LIST);
    clock.step = 6_000;
    const refused = await ask(`${path}.json`, world);
    clock.step = 0;
    expect(refusalOf(refused)).toEqual([422, 'ANSWER_TOO_LARGE']);
    expect(refused.text).toContain('15 seconds');
  });

  it('send nothing of an answer that fails on its way: the table is busy from the second page on', async () => {
    const world = await worldOf(300);
    const path = await saved(world, LIST);
    faults.next('Query', 1, async (send) => {
      const answer = await send();
      faults.next('Query', FOREVER, refusedWith(throttled()));
      return answer;
    });
    const busy = await ask(`${path}.csv`, world);
    faults.clear();
    expect(refusalOf(busy)).toEqual([503, 'BUSY']);
    expect(busy.text).not.toContain('Copy');
  });

  it('say nothing of a failure that was not foreseen, and log it once', async () => {
    const world = await worldOf(10);
    const path = await saved(world, LIST);
    registry().logged.length = 0;
    faults.next('Query', FOREVER, refusedWith(new Error('secret')));
    const failed = await ask(`${path}.csv`, world);
    faults.clear();
    expect(refusalOf(failed)).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(failed.text).not.toContain('secret');
    expect(failed.json.errors[0].extensions.requestId).toMatch(/^[\w-]{36}$/);
    expect(registry().logged.map(({ code }) => code)).toEqual(['UNEXPECTED_ERROR', 'REQUEST_COMPLETED']);
  });
});
