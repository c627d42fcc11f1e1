import { beforeAll, describe, expect, it } from 'vitest';
import { breachIn } from '#test/support/breaches.ts';
import { aBreach, aDisclosure, anActivity, aProvider, type Content } from '#test/support/builders.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  BREACH,
  created,
  DISCLOSURE,
  dataOf,
  errorsOf,
  type Kind,
  missingId,
  mutate,
  newWorld,
  PROVIDER,
  useRegistry,
  type World,
} from '#test/support/records.ts';
import type { Caller } from '#test/support/registry.ts';

const registry = useRegistry();

const IMPACT = `query ($agency: String!, $of: ImpactSubject!, $first: Int, $after: String) {
  impact(agency: $agency, of: $of, first: $first, after: $after) {
    nodes { via record { __typename id ... on Provider { name } ... on ProcessingActivity { name }
      ... on OffshoreDisclosure { recipient } ... on Breach { title } } }
    counts { providers activities offshoreDisclosures openBreaches
      people { number breachesWithNumber breachesWithoutNumber byQualifier { qualifier breaches number } } }
    endCursor hasNextPage searchedAll providersComplete breachesWithheld } }`;

const ask = (caller: Caller, agency: string, of: Content, args: Content = {}) =>
  caller.query(IMPACT, { agency, of, first: 100, ...args });
const impact = async ({ caller, agency }: World, of: Content, args: Content = {}): Promise<Content> =>
  dataOf(await ask(caller, agency, of, args)).impact;
/** `Activity name: way; way` of every record touched. */
const told = ({ nodes }: Content): string[] =>
  nodes.map(({ record, via }: Content) => {
    const { __typename, id: _, ...named } = record;
    return `${__typename} ${Object.values(named)[0]}: ${via.join('; ')}`;
  });
const using = (...ids: string[]): Content => ({ subProcessors: ids.map((providerId) => ({ providerId })) });

/**
 * Base works for Middle, Middle for Top. Middle runs SIS, Top hosts in AU. Activities: one on SIS, one that names Top, one with
 * disclosures to Base (in AU) and to a bank in US, one apart.
 */
async function chain() {
  const world = await newWorld(registry());
  const make = async (kind: Kind, content: Content, extra: Content = {}): Promise<string> =>
    (await created(kind, world, content, extra)).id;
  const base = await make(PROVIDER, aProvider({ name: 'Base', otherNames: ['Base Cloud'] }));
  const middle = await make(PROVIDER, aProvider({ name: 'Middle', systems: ['SIS'], ...using(base) }));
  const top = await make(PROVIDER, aProvider({ name: 'Top', hostingCountries: ['AU'], ...using(middle) }));
  const apart = await make(PROVIDER, aProvider({ name: 'Apart', hostingCountries: ['FJ'], systems: ['HR'] }));
  const onSystem = await make(ACTIVITY, anActivity({ name: 'On SIS', systems: ['sis'] }));
  const naming = await make(
    ACTIVITY,
    anActivity({ name: 'Naming', providers: ['TOP'], informationCategories: ['Health information', 'names'] }),
  );
  const disclosing = await make(ACTIVITY, anActivity({ name: 'Disclosing', informationCategories: ['health'] }));
  const toBase = await make(
    DISCLOSURE,
    aDisclosure({ recipient: 'Base  cloud', countries: ['AU'], informationCategories: ['names of staff'] }),
    { activityId: disclosing },
  );
  const toBank = await make(DISCLOSURE, aDisclosure({ recipient: 'Bank', provider: 'Apart', countries: ['US'] }), {
    activityId: disclosing,
  });
  return { world, make, base, middle, top, apart, onSystem, naming, disclosing, toBase, toBank };
}

describe('the impact', () => {
  let here: Awaited<ReturnType<typeof chain>>;
  beforeAll(async () => {
    here = await chain();
    const { make, naming } = here;
    const people = (number: number | null, qualifier: string | null): Content => ({
      affectedPeople: { number, qualifier },
    });
    await make(BREACH, aBreach({ title: 'By system', systems: ['SIS'], ...people(2_000_000_000, 'ABOUT') }));
    await make(BREACH, aBreach({ title: 'By name', providers: ['base'], ...people(2_000_000_000, 'ABOUT') }));
    await make(BREACH, aBreach({ title: 'By activity', activityIds: [naming], ...people(7, null) }));
    await breachIn(here.world, 'CLOSED', aBreach({ title: 'Closed', providers: ['Base'], ...people(1, 'EXACT') }));
    await make(BREACH, aBreach({ title: 'Elsewhere', providers: ['Nobody'] }));
    await make(BREACH, aBreach({ title: 'By information', informationCategories: ['HEALTH-related notes'] }));
  });

  it('of a provider leads over sub-processors, systems and names to everything, and says how', async () => {
    const found = await impact(here.world, { provider: here.base });
    expect(told(found)).toEqual([
      'Provider Middle: Base → sub-processor of Middle',
      'Provider Top: Base → sub-processor of Middle → sub-processor of Top',
      'ProcessingActivity On SIS: Base → sub-processor of Middle → system SIS',
      'ProcessingActivity Naming: Base → sub-processor of Middle → sub-processor of Top → named as provider "TOP"',
      'ProcessingActivity Disclosing: Base → named as recipient "Base  cloud" → disclosure to "Base  cloud"',
      'OffshoreDisclosure Base  cloud: Base → named as recipient "Base  cloud"',
      'Breach By system: Base → sub-processor of Middle → system SIS',
      'Breach By name: Base → named as provider "base"',
      'Breach By activity: Base → sub-processor of Middle → sub-processor of Top → named as provider "TOP" → activity "Naming"',
    ]);
    expect(found).toMatchObject({
      searchedAll: true,
      hasNextPage: false,
      providersComplete: true,
      breachesWithheld: false,
    });
    expect(found.counts).toEqual({
      providers: 2,
      activities: 3,
      offshoreDisclosures: 1,
      openBreaches: 3,
      people: {
        number: 4_000_000_007,
        breachesWithNumber: 3,
        breachesWithoutNumber: 0,
        byQualifier: [
          { qualifier: 'ABOUT', breaches: 2, number: 4_000_000_000 },
          { qualifier: null, breaches: 1, number: 7 },
        ],
      },
    });
  });

  it('of the provider at the top of a chain leads down to nobody', async () => {
    expect(told(await impact(here.world, { provider: here.top }))).toEqual([
      'ProcessingActivity Naming: Top → named as provider "TOP"',
      'Breach By activity: Top → named as provider "TOP" → activity "Naming"',
    ]);
    expect(told(await impact(here.world, { provider: here.apart }))).toEqual([
      'ProcessingActivity Disclosing: Apart → named as provider "Apart" → disclosure to "Bank"',
      'OffshoreDisclosure Bank: Apart → named as provider "Apart"',
    ]);
  });

  it('of a country leads to disclosures and hosts, and on from them', async () => {
    expect(told(await impact(here.world, { country: 'AU' }))).toEqual([
      'Provider Top: country AU → hosts Top',
      'ProcessingActivity Naming: country AU → hosts Top → named as provider "TOP"',
      'ProcessingActivity Disclosing: country AU → disclosure to "Base  cloud"',
      'OffshoreDisclosure Base  cloud: country AU',
      'Breach By activity: country AU → hosts Top → named as provider "TOP" → activity "Naming"',
    ]);
    expect(told(await impact(here.world, { country: 'US' }))).toEqual([
      'ProcessingActivity Disclosing: country US → disclosure to "Bank"',
      'OffshoreDisclosure Bank: country US',
    ]);
    expect(told(await impact(here.world, { country: 'NZ' }))).toEqual([]);
  });

  it('of a system leads to those that use it, and names who runs it', async () => {
    expect(told(await impact(here.world, { system: 'SIS 2' }))).toEqual([]);
    expect(told(await impact(here.world, { system: ' Sis ' }))).toEqual([
      'Provider Middle: system Sis → run by Middle',
      'ProcessingActivity On SIS: system Sis',
      'Breach By system: system Sis',
    ]);
  });

  it('of a system leads to the disclosures of what uses it, and not back again', async () => {
    const { world, make } = await chain();
    const activityId = await make(ACTIVITY, anActivity({ name: 'Payroll', systems: ['Ledger'] }));
    await make(DISCLOSURE, aDisclosure({ recipient: 'Bank', countries: ['AU'] }), { activityId });
    expect(told(await impact(world, { system: 'Ledger' }))).toEqual([
      'ProcessingActivity Payroll: system Ledger',
      'OffshoreDisclosure Bank: system Ledger → activity "Payroll"',
    ]);
    expect(told(await impact(world, { country: 'AU' }))).toContain('OffshoreDisclosure Bank: country AU');
  });

  it('of information leads to what names it or begins with its words', async () => {
    expect(told(await impact(here.world, { informationCategory: 'health' }))).toEqual([
      'ProcessingActivity Naming: information "Health information"',
      'ProcessingActivity Disclosing: information "health"; information "health" → disclosure to "Bank"',
      'OffshoreDisclosure Bank: information "health"',
      'Breach By activity: information "Health information" → activity "Naming"',
      'Breach By information: information "HEALTH-related notes"',
    ]);
    const { counts } = await impact(here.world, { informationCategory: 'health' });
    expect(counts.people).toEqual({
      number: 7,
      breachesWithNumber: 1,
      breachesWithoutNumber: 1,
      byQualifier: [{ qualifier: null, breaches: 1, number: 7 }],
    });
  });

  it('is cut into pages of any size that hold each record once and whose counts add up', async () => {
    for (const of of [{ provider: here.base }, { country: 'AU' }, { informationCategory: 'names' }]) {
      const whole = await impact(here.world, of);
      const { nodes, counts, hasNextPage } = await impact(here.world, of, { first: 0 });
      expect([nodes, counts, hasNextPage]).toEqual([[], whole.counts, false]);
      for (const first of [1, 2, 4, 9]) {
        const pages: Content[] = [];
        for (let after: string | null = null; ; ) {
          const page: Content = await impact(here.world, of, { first, after });
          pages.push(page);
          if (!page.hasNextPage) break;
          expect(page.nodes).toHaveLength(first);
          after = page.endCursor;
        }
        expect(pages.flatMap(({ nodes: hits }) => hits)).toEqual(whole.nodes);
        for (const kind of ['providers', 'activities', 'offshoreDisclosures', 'openBreaches']) {
          const sum = pages.reduce((total, page) => total + page.counts[kind], 0);
          expect([kind, sum]).toEqual([kind, whole.counts[kind]]);
        }
        expect(pages.reduce((total, page) => total + page.counts.people.number, 0)).toBe(whole.counts.people.number);
      }
    }
  });

  it('of a small register is a call for each kind of record, and one for what a breach involves', async () => {
    const callsOf = async (of: Content) =>
      (await ask(here.world.caller, here.world.agency, of)).extensions.dynamodb.calls;
    expect(await callsOf({ provider: here.base })).toBe(4);
    expect(await callsOf({ country: 'AU' })).toBe(3);
    expect(await callsOf({ informationCategory: 'health' })).toBe(2);
  });

  it('leaves breaches out, and uncounted, for who may not read them', async () => {
    const { agency, caller } = here.world;
    const viewer = await registry().as(`${agency}:viewer`);
    const seen = dataOf(await ask(viewer, agency, { provider: here.base })).impact;
    const whole = dataOf(await ask(caller, agency, { provider: here.base })).impact;
    const rest = whole.nodes.filter(({ record }: Content) => record.__typename !== 'Breach');
    expect(seen.nodes).toEqual(rest);
    expect(seen).toMatchObject({ breachesWithheld: true, counts: { openBreaches: null, people: null, activities: 3 } });
    expect(JSON.stringify(seen)).not.toContain('By system');
  });

  it('is of nothing in an empty register', async () => {
    const { agency, owner } = here.world;
    await mutate(owner, 'create', AGENCY, { key: 'impact-of-nothing', agency: { legalName: 'Empty' } });
    const found = dataOf(await ask(owner, 'impact-of-nothing', { system: 'SIS' })).impact;
    expect(found).toMatchObject({ nodes: [], endCursor: null, hasNextPage: false, searchedAll: true });
    expect(agency).not.toBe('impact-of-nothing');
  });

  it.each<[string, (world: World) => Content, Content, string, string]>([
    ['a page of less than nothing', () => ({ system: 'SIS' }), { first: -1 }, 'INVALID_ARGUMENT', 'first'],
    ['a page of more than 100', () => ({ system: 'SIS' }), { first: 101 }, 'INVALID_ARGUMENT', 'first'],
    ['a system of no name', () => ({ system: ' ' }), {}, 'INVALID_ARGUMENT', 'of.system'],
    ['a system of a long name', () => ({ system: 'x'.repeat(2_001) }), {}, 'INVALID_ARGUMENT', 'of.system'],
    ['information of no name', () => ({ informationCategory: '' }), {}, 'INVALID_ARGUMENT', 'of.informationCategory'],
    ['what is no id', () => ({ provider: 'x' }), {}, 'INVALID_ID', 'of.provider'],
    ['an activity', ({ activityId }) => ({ provider: activityId }), {}, 'INVALID_ID', 'of.provider'],
    ['a provider that is not there', () => ({ provider: missingId(here.base) }), {}, 'INVALID_ARGUMENT', 'of.provider'],
    ['what is no cursor', () => ({ system: 'SIS' }), { after: 'x' }, 'INVALID_CURSOR', 'after'],
  ])('is refused of %s', async (_, of, args, code, argument) => {
    const answer = await ask(here.world.caller, here.world.agency, of(here.world), args);
    expect(errorsOf(answer)).toEqual([[code, argument]]);
  });

  it('is refused of a provider of another agency, of several subjects, of none, and in an agency that is none', async () => {
    const { agency, caller, owner } = here.world;
    const other = await newWorld(registry());
    const { id } = await created(PROVIDER, other);
    expect(errorsOf(await ask(owner, agency, { provider: id }))).toEqual([['INVALID_ARGUMENT', 'of.provider']]);
    for (const of of [{}, { system: 'SIS', country: 'AU' }, { system: null }]) {
      expect(errorsOf(await ask(caller, agency, of))).toEqual([['BAD_USER_INPUT', undefined]]);
    }
    expect(errorsOf(await ask(owner, 'nowhere', { system: 'SIS' }))).toEqual([['INVALID_ARGUMENT', 'agency']]);
    expect(errorsOf(await ask(other.caller, agency, { system: 'SIS' }))).toEqual([['FORBIDDEN', undefined]]);
  });

  it('goes on only from a cursor of the same subject and agency', async () => {
    const { agency, caller } = here.world;
    const { endCursor: after } = await impact(here.world, { provider: here.base }, { first: 1 });
    const answer = await ask(caller, agency, { provider: here.middle }, { first: 1, after });
    expect(errorsOf(answer)).toEqual([['INVALID_CURSOR', 'after']]);
  });
});

describe('the impact of a provider', () => {
  it('that is archived, or used by one that is, is still told; archived records are not', async () => {
    const { world, base, middle, onSystem, disclosing } = await chain();
    await archived(PROVIDER, world, { id: base, version: 1 });
    await archived(PROVIDER, world, { id: middle, version: 1 });
    await archived(ACTIVITY, world, { id: onSystem, version: 1 });
    await archived(ACTIVITY, world, { id: disclosing, version: 1 });
    expect(told(await impact(world, { provider: base }))).toEqual([
      'Provider Top: Base → sub-processor of Middle → sub-processor of Top',
      'ProcessingActivity Naming: Base → sub-processor of Middle → sub-processor of Top → named as provider "TOP"',
      'OffshoreDisclosure Base  cloud: Base → named as recipient "Base  cloud"',
    ]);
  });

  it('reaches disclosures beyond those kept with their activity', async () => {
    const { world, make, base, disclosing } = await chain();
    for (let index = 0; index < 26; index += 1)
      await make(DISCLOSURE, aDisclosure({ recipient: `R${index}` }), { activityId: disclosing });
    await make(DISCLOSURE, aDisclosure({ recipient: 'BASE' }), { activityId: disclosing });
    const { counts, nodes } = await impact(world, { provider: base });
    expect(counts.offshoreDisclosures).toBe(2);
    const { via } = nodes.find(({ record }: Content) => record.id === disclosing);
    expect(via).toEqual([
      'Base → named as recipient "Base  cloud" → disclosure to "Base  cloud"',
      'Base → named as recipient "BASE" → disclosure to "BASE"',
    ]);
  });
});
