import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aProvider, type Content } from '#test/support/builders.ts';
import {
  byId,
  created,
  failuresOf,
  mutate,
  newWorld,
  type Payload,
  PROVIDER,
  useRegistry,
  type World,
} from '#test/support/records.ts';

const registry = useRegistry();

const makeProviders = (world: World, count: number): Promise<string[]> =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      created(PROVIDER, world, aProvider({ name: `P${index}` })).then(({ id }) => id as string),
    ),
  );

const linksOf = async (world: World, id: string): Promise<{ version: number; ids: string[] }> => {
  const { version, subProcessors } = await byId(
    world.caller,
    PROVIDER,
    id,
    'version subProcessors { provider { id } }',
  );
  return { version, ids: subProcessors.map(({ provider }: Content) => provider.id) };
};

/** Adds a link as a client does: reads, adds, and tries again while others change the provider. */
async function addLink(world: World, from: string, to: string): Promise<Payload> {
  for (;;) {
    const { version, ids } = await linksOf(world, from);
    const subProcessors = [...new Set([...ids, to])].map((providerId) => ({ providerId }));
    const input = { id: from, expectedVersion: version, provider: { subProcessors } };
    const payload = await mutate(world.caller, 'update', PROVIDER, input, 'version');
    if (!payload.userErrors.some(({ code }) => code === 'CONFLICT' || code === 'BUSY')) return payload;
  }
}

/** Whether links lead from anyone back to themselves. */
function hasCycle(links: ReadonlyMap<string, readonly string[]>): boolean {
  const done = new Set<string>();
  const visit = (id: string, above: readonly string[]): boolean => {
    if (above.includes(id)) return true;
    if (done.has(id)) return false;
    done.add(id);
    return (links.get(id) ?? []).some((next) => visit(next, [...above, id]));
  };
  return [...links.keys()].some((id) => visit(id, []));
}

const allLinks = async (world: World, ids: readonly string[]) =>
  new Map(await Promise.all(ids.map(async (id) => [id, (await linksOf(world, id)).ids] as const)));

describe('links between providers added at once', () => {
  it('A to B and B to A: one of the two is made, every time', async () => {
    const world = await newWorld(registry());
    for (let round = 0; round < 15; round += 1) {
      const [a = '', b = ''] = await makeProviders(world, 2);
      const payloads = await Promise.all([addLink(world, a, b), addLink(world, b, a)]);
      expect(payloads.map(({ outcome }) => outcome).sort()).toEqual(['REFUSED', 'UPDATED']);
      const refusal = payloads.find(({ outcome }) => outcome === 'REFUSED');
      expect(refusal && failuresOf(refusal)).toEqual([['RULE_BROKEN', 'input.provider.subProcessors.0.providerId']]);
    }
  });

  it.each([3, 5])('around a ring of %i: all but one are made, every time', async (size) => {
    const world = await newWorld(registry());
    for (let round = 0; round < 8; round += 1) {
      const ids = await makeProviders(world, size);
      const payloads = await Promise.all(ids.map((id, index) => addLink(world, id, ids[(index + 1) % size] ?? '')));
      expect(payloads.filter(({ outcome }) => outcome === 'REFUSED')).toHaveLength(1);
      expect(hasCycle(await allLinks(world, ids))).toBe(false);
    }
  });

  it('30 of them, none of which closes anything, are all made', async () => {
    const world = await newWorld(registry());
    const [base = '', ...ids] = await makeProviders(world, 31);
    const add = (id: string) => ({ id, expectedVersion: 1, provider: { subProcessors: [{ providerId: base }] } });
    const payloads = await Promise.all(ids.map((id) => mutate(world.caller, 'update', PROVIDER, add(id), 'version')));
    expect(payloads.map(({ outcome }) => outcome)).toEqual(ids.map(() => 'UPDATED'));
  });

  it('at random never leave a cycle, and those refused would have closed one', async () => {
    const SIZE = 6;
    const edge = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(edge, { minLength: 4, maxLength: 14, selector: String }), async (edges) => {
        const world = await newWorld(registry());
        const ids = await makeProviders(world, SIZE);
        const named = edges.map(([from, to]) => [ids[from] ?? '', ids[to] ?? ''] as const);
        const payloads = await Promise.all(named.map(([from, to]) => addLink(world, from, to)));
        const links = await allLinks(world, ids);
        expect(hasCycle(links)).toBe(false);
        for (const [index, [from, to]] of named.entries()) {
          const made = links.get(from)?.includes(to);
          expect(payloads[index]?.outcome === 'REFUSED').toBe(!made);
          // links are only added here, so what would close a cycle when it was refused would close one still
          const withIt = new Map(links).set(from, [...(links.get(from) ?? []), to]);
          if (!made) expect(hasCycle(withIt)).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });
});
