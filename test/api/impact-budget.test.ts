import { beforeAll, describe, expect, it } from 'vitest';
import { processingActivityType } from '#lib/domain/processing-activity.ts';
import { providerType } from '#lib/domain/provider.ts';
import { anActivity, aProvider, type Content } from '#test/support/builders.ts';
import { addCopies } from '#test/support/copies.ts';
import { ACTIVITY, created, dataOf, newWorld, PROVIDER, useRegistry, type World } from '#test/support/records.ts';

const registry = useRegistry();

/** More activities, and in another agency more providers, than one answer looks at. */
const ACTIVITIES = 2_060;
const PROVIDERS = 2_030;
/** Of every so many activities one uses the system looked for, the last one included. */
const EVERY = 103;
const IMPACT = `query ($agency: String!, $of: ImpactSubject!, $first: Int, $after: String) {
  impact(agency: $agency, of: $of, first: $first, after: $after) {
    nodes { record { ... on ProcessingActivity { name } } } counts { activities }
    endCursor hasNextPage searchedAll providersComplete } }`;

describe('the read budget, in a register of more activities than one answer looks at,', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld(registry());
    const pattern = anActivity({
      informationCategories: ['names'],
      recipients: [{ name: 'Ministry', ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED' }],
    });
    const { id } = await created(ACTIVITY, world, pattern);
    // two are there already, and the search starts with them
    await addCopies(world, processingActivityType, id, ACTIVITIES, (index) => ({
      name: `A${index}`,
      systems: index % EVERY === EVERY - 1 ? ['SIS'] : index === ACTIVITIES - 5 ? ['LAST'] : ['OTHER'],
    }));
  });
  const impact = async (args: Content): Promise<Content> => {
    const answer = await world.caller.query(IMPACT, { agency: world.agency, of: { system: 'SIS' }, ...args });
    return { ...dataOf(answer).impact, calls: answer.extensions.dynamodb.calls };
  };
  const namesIn = ({ nodes }: Content): string[] => nodes.map(({ record }: Content) => record.name);
  const expected = Array.from({ length: ACTIVITIES / EVERY }, (_, index) => `A${index * EVERY + EVERY - 1}`);

  it('ends a page of an impact early and says so; its cursor leads to the rest, and the counts add up', async () => {
    const start = await impact({ first: 100 });
    expect([start.searchedAll, start.hasNextPage, start.nodes.length]).toEqual([false, true, 19]);
    expect(start.calls).toBeLessThanOrEqual(2_000 / 250 + 1);
    const rest = await impact({ first: 100, after: start.endCursor });
    expect([rest.searchedAll, rest.hasNextPage]).toEqual([true, false]);
    expect([...namesIn(start), ...namesIn(rest)]).toEqual(expected);
    const counted = await impact({ first: 0 });
    const others = await impact({ first: 0, after: counted.endCursor });
    expect([counted.nodes, counted.searchedAll, others.searchedAll]).toEqual([[], false, true]);
    expect([counted.counts.activities, others.counts.activities]).toEqual([19, 1]);
  });

  it('is not used up by a page that is full', async () => {
    const page = await impact({ first: 2 });
    expect([namesIn(page), page.searchedAll, page.hasNextPage]).toEqual([expected.slice(0, 2), true, true]);
    expect(page.calls).toBeLessThanOrEqual(3);
  });

  it('is shared by all impacts of one request, which is refused when nothing is left for one of them', async () => {
    const one = (_: unknown, index: number) =>
      `a${index}: impact(agency: "${world.agency}", of: { system: "none" }) { searchedAll endCursor nodes { via } }`;
    const several = (count: number) => world.caller.query(`{ ${Array.from({ length: count }, one).join(' ')} }`);
    const four = await several(4);
    for (const page of Object.values(dataOf(four))) {
      expect(page).toEqual({ searchedAll: false, endCursor: expect.any(String), nodes: [] });
    }
    // as many calls as 6,000 records take, one for the providers of each and a last one
    expect(four.extensions.dynamodb.calls).toBeLessThanOrEqual(6_000 / 250 + 4 + 4);
    const { errors } = await several(28);
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });

  it('leaves a question by system open, unless what was looked at allows it', async () => {
    const ask = async (system: string) => {
      const query = 'query ($input: MayDiscloseInput!) { mayDisclose(input: $input) { verdict searchedAll because } }';
      const question = { informationCategories: ['names'], purpose: 'Enrolment', recipient: 'Ministry', country: 'NZ' };
      const input = { agency: world.agency, system, ...question };
      return dataOf(await world.caller.query(query, { input })).mayDisclose;
    };
    expect(await ask('SIS')).toMatchObject({ verdict: 'ALLOWED', searchedAll: false });
    for (const system of ['LAST', 'NONE']) {
      const answer = await ask(system);
      expect(answer).toMatchObject({ verdict: 'UNKNOWN', searchedAll: false });
      expect(answer.because).toContain('Only a part of the register was looked at');
    }
  });
});

describe('an agency with more providers than one answer looks at', () => {
  it('is told that those who rely on others may be missing', async () => {
    const world = await newWorld(registry());
    const base = (await created(PROVIDER, world, aProvider({ name: 'Base' }))).id;
    await addCopies(world, providerType, base, PROVIDERS, (index) => ({
      name: `P${index}`,
      subProcessors: index === 7 || index === PROVIDERS - 7 ? [{ providerId: base, services: [] }] : [],
    }));
    const query = `query ($agency: String!, $of: ImpactSubject!) { impact(agency: $agency, of: $of) {
      nodes { via } providersComplete searchedAll } }`;
    const answer = await world.caller.query(query, { agency: world.agency, of: { provider: base } });
    expect(dataOf(answer).impact).toEqual({
      nodes: [{ via: ['Base → sub-processor of P7'] }],
      providersComplete: false,
      searchedAll: true,
    });
  });
});
