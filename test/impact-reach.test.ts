import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeId } from '#lib/domain/ids.ts';
import { reachOf } from '#lib/domain/impact/reach.ts';
import { type Provider, providerType } from '#lib/domain/provider.ts';

const SIZE = 7;
const idOf = (index: number): string => `0000000000000000000000000${index}`;

/** A provider of which the schema fills in what is not said. */
const provider = (index: number, content: object): Provider =>
  providerType.schema.parse({
    tenant: 'agency',
    localId: idOf(index),
    version: 1,
    createdAt: 't',
    createdBy: 's',
    updatedAt: 't',
    updatedBy: 's',
    name: `P${index}`,
    status: 'ENGAGED',
    systems: [`S${index}`],
    ...content,
  });

const links = fc.uniqueArray(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)), { maxLength: 15, selector: String });
const providersWith = (edges: readonly (readonly [number, number])[], hosts: readonly number[]): Provider[] =>
  Array.from({ length: SIZE }, (_, index) =>
    provider(index, {
      hostingCountries: hosts.includes(index) ? ['AU'] : ['NZ'],
      subProcessors: edges
        .filter(([from]) => from === index)
        .map(([, to]) => ({ providerId: encodeId({ code: 'PRO', agency: 'agency', localId: idOf(to) }) })),
    }),
  );

/** Who relies on any of these, worked out by following every link until nothing is added. */
function relyOn(starts: readonly number[], edges: readonly (readonly [number, number])[]): Set<number> {
  const found = new Set(starts);
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const [from, to] of edges) if (found.has(to)) found.add(from);
  }
  return found;
}

describe('what a provider or country reaches', () => {
  it('is everyone who relies on it and nobody else, also where links would lead in a circle', () => {
    fc.assert(
      fc.property(links, fc.subarray([0, 1, 2, 3]), (edges, hosts) => {
        const providers = providersWith(edges, hosts);
        const [first] = providers as [Provider];
        const ofProvider = reachOf({ kind: 'provider', provider: first }, providers);
        const ofCountry = reachOf({ kind: 'country', country: 'AU' }, providers);
        for (const [reach, starts] of [
          [ofProvider, [0]],
          [ofCountry, hosts],
        ] as const) {
          const expected = [...relyOn(starts, edges)].sort();
          expect([...reach.providers.keys()].sort()).toEqual(expected.map(idOf));
          expect([...reach.names.keys()].sort()).toEqual(expected.map((index) => `p${index}`));
          expect([...reach.systems.keys()].sort()).toEqual(expected.map((index) => `s${index}`));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is told by a shortest way, each step of which is a link', () => {
    fc.assert(
      fc.property(links, (edges) => {
        const providers = providersWith(edges, []);
        const { providers: routes } = reachOf({ kind: 'provider', provider: providers[0] as Provider }, providers);
        for (const route of routes.values()) {
          const way = [...route.matchAll(/P(\d)/g)].map(([, index]) => Number(index));
          for (const [step, to] of way.slice(0, -1).entries()) {
            expect(edges).toContainEqual([way[step + 1], to]);
          }
          const shorter = relyWithin(way.length - 2, edges);
          if (way.length > 1) expect(shorter.has(way.at(-1) ?? -1)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Who relies on the first provider over at most so many links. */
function relyWithin(steps: number, edges: readonly (readonly [number, number])[]): Set<number> {
  let found = new Set([0]);
  for (let step = 0; step < steps; step += 1) {
    found = new Set([...found, ...edges.flatMap(([from, to]) => (found.has(to) ? [from] : []))]);
  }
  return found;
}
