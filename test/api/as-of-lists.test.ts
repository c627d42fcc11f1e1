import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { instantsOf, type Past, pastOf, randomPast, recordsAt } from '#test/support/as-of-walk.ts';
import type { Content } from '#test/support/builders.ts';
import {
  ACTIVITIES,
  AGENCIES,
  BREACHES,
  type Condition,
  DISCLOSURES,
  type ListModel,
  PROVIDERS,
  WAIVERS,
} from '#test/support/list-model.ts';
import { expectedList, filtersOf, sortsOf } from '#test/support/list-oracle.ts';
import { idsOf, type ListArguments, pages } from '#test/support/lists.ts';
import { contentOf, newWorld, PROVIDER, useRegistry, type World } from '#test/support/records.ts';
import type { Caller } from '#test/support/registry.ts';

const registry = useRegistry();
const idsIn = (records: Content[]): string[] => records.map(({ id }) => id);
const EVERYTHING = { or: [{ archived: true }, { archived: false }] };

/** What the oracle of today's lists says, in the order that a list as of an instant has when none is asked for. */
const expectedAsOf = (
  model: ListModel,
  conditions: Record<string, Condition>,
  records: Content[],
  { sort, ...args }: ListArguments,
) => idsIn(expectedList(model, conditions, records, { ...args, sort: sort ?? { field: naturalOrder(model) } }));
const naturalOrder = ({ sorts }: ListModel): string => Object.keys(sorts)[0] ?? '';

/** Random filters, orders, page sizes and directions as of many instants against what stood at each. */
async function agrees(model: ListModel, caller: Caller, agency: string, past: Past, links: string[]) {
  const conditions = model.conditions(links, registry().clock.now);
  const standing = new Map<string, Content[]>();
  for (const instant of instantsOf(past, 8)) standing.set(instant, await recordsAt(caller, model.kind, past, instant));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...standing.keys()),
      filtersOf(conditions),
      sortsOf(model),
      fc.integer({ min: 1, max: 30 }),
      fc.boolean(),
      async (asOf, filter, sort, size, backward) => {
        const walked = await pages(caller, model.kind, agency, { filter, sort, asOf }, { size, backward });
        const found = walked.flatMap(({ nodes }) => idsIn(nodes));
        expect(found).toEqual(expectedAsOf(model, conditions, standing.get(asOf) ?? [], { filter, sort }));
      },
    ),
    { numRuns: 120 },
  );
}

/** Every record that ever was is in the list as of each instant at which it was there, in the version that stood. */
async function holdsWhatStood(model: ListModel, caller: Caller, agency: string, past: Past) {
  for (const asOf of instantsOf(past, 25)) {
    const args = { filter: EVERYTHING, asOf };
    const walked = await pages(caller, model.kind, agency, args, { size: 7 }, 'id version');
    const stood = past.ids.flatMap((id) => {
      const version = past.versionAt(id, asOf);
      return version === undefined ? [] : [{ id, version }];
    });
    expect([asOf, walked.flatMap(({ nodes }) => nodes)]).toEqual([asOf, stood]);
  }
}

describe.each([ACTIVITIES, DISCLOSURES, BREACHES, PROVIDERS, WAIVERS])(
  'a list of $kind.list as of an instant',
  (model) => {
    let world: World;
    let past: Past;
    let links: string[];
    beforeAll(async () => {
      world = await newWorld(registry());
      ({ past, links } = await randomPast(world, model, 90, 3));
      if (model.kind === PROVIDER)
        past = { ...(await pastOf(world.owner, [...links, ...past.ids])), answered: past.answered };
    });

    it('holds every record that was there, those purged since included, as its revisions say', async () => {
      const purged = past.ids.filter((id) => past.versionAt(id, '9999') === undefined);
      expect(purged.length).toBeGreaterThan(2);
      await holdsWhatStood(model, world.owner, world.agency, past);
    });

    it('holds what the filter says of what they said then, in the order asked for', async () => {
      await agrees(model, world.owner, world.agency, past, links);
    });

    it('shows what the mutation answered that made the version', async () => {
      let compared = 0;
      for (const asOf of instantsOf(past, 5)) {
        for (const record of await recordsAt(world.owner, model.kind, past, asOf)) {
          const version = past.versionAt(record.id, asOf) ?? 0;
          const answered = past.answered(record.id, version);
          expect(record.version).toBe(version);
          if (!answered) continue;
          compared += 1;
          expect(contentOf(model.kind, record)).toEqual(contentOf(model.kind, answered));
        }
      }
      expect(compared).toBeGreaterThan(20);
    });
  },
);

describe('a list of agencies as of an instant', () => {
  it('holds what was there, for a caller of all agencies and for one of some', async () => {
    const world = await newWorld(registry());
    const { past } = await randomPast(world, AGENCIES, 40, 3);
    const keys = past.ids.map((id) => Buffer.from(id, 'base64url').toString().split(':')[2]);
    const granted = await registry().as(...keys.map((key) => `${key}:viewer`));
    const everyone = await pastOf(world.owner, await idsOf(world.owner, AGENCIES.kind, '', { filter: EVERYTHING }));
    for (const [caller, known] of [
      [granted, past],
      [world.owner, everyone],
    ] as const) {
      await holdsWhatStood(AGENCIES, caller, '', known);
      await agrees(AGENCIES, caller, '', known, []);
    }
  });
});
