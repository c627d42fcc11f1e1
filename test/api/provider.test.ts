import { describe, expect, it } from 'vitest';
import { aFullProvider, aProvider, type Content, unique } from '#test/support/builders.ts';
import { describeRecord } from '#test/support/record-contract.ts';
import {
  describeMistypedContents,
  describeRefusals,
  describeRefusedContents,
  expectRefusal,
  type RefusedContent,
} from '#test/support/record-refusals.ts';
import {
  ACTIVITY,
  archived,
  byId,
  created,
  dataOf,
  failuresOf,
  inputFor,
  missingId,
  mutate,
  newWorld,
  PROVIDER,
  useRegistry,
  type World,
} from '#test/support/records.ts';

const registry = useRegistry();
const many = <T>(length: number, entry: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => entry(index));
const using = (...ids: string[]): Content => ({ subProcessors: ids.map((providerId) => ({ providerId })) });
const noProvider = (when: string, id: (world: World) => Promise<string>): RefusedContent => ({
  when,
  content: async (world) => using((await created(PROVIDER, world)).id, await id(world)),
  failures: [['INVALID', 'subProcessors.1.providerId']],
  says: 'Not the id of a provider of agency',
});

describe('a provider', () => {
  describeRecord(PROVIDER, registry, { required: ['name', 'status'] });
  describeRefusals(PROVIDER, registry, ['name', 'status']);

  describeRefusedContents(PROVIDER, registry, [
    { when: 'its name is blank', content: { name: ' ' }, failures: [['INVALID', 'name']], says: 'blank' },
    {
      when: 'it has another name twice',
      content: { otherNames: ['A', 'A'] },
      failures: [['INVALID', 'otherNames']],
      says: 'repeat',
    },
    {
      when: 'it has 21 other names',
      content: { otherNames: many(21, (index) => `N${index}`) },
      failures: [['TOO_LARGE', 'otherNames']],
    },
    {
      when: 'it does 51 things',
      content: { services: many(51, () => 's') },
      failures: [['TOO_LARGE', 'services']],
    },
    {
      when: 'it runs 101 systems',
      content: { systems: many(101, () => 's') },
      failures: [['TOO_LARGE', 'systems']],
    },
    {
      when: 'it hosts in one country twice',
      content: { hostingCountries: ['AU', 'AU'] },
      failures: [['INVALID', 'hostingCountries']],
      says: 'repeat',
    },
    {
      when: 'its contract ends before it starts',
      content: { contract: { reference: 'C', startsOn: '2026-01-02', endsOn: '2026-01-01' } },
      failures: [['RULE_BROKEN', 'contract.endsOn']],
      says: '2026-01-02',
    },
    {
      when: 'it has 21 sub-processors',
      content: (world) => using(...many(21, (index) => `${world.activityId.slice(0, -2)}${10 + index}`)),
      failures: [['TOO_LARGE', 'subProcessors']],
    },
    noProvider('a sub-processor is an activity', async ({ activityId }) => activityId),
    noProvider('a sub-processor is of another agency', async () => {
      const other = await newWorld(registry());
      return (await created(PROVIDER, other)).id;
    }),
    noProvider('a sub-processor is no id', async () => 'nonsense'),
    {
      when: 'it names a sub-processor twice',
      content: async (world) => {
        const { id } = await created(PROVIDER, world);
        return using(id, id);
      },
      failures: [['INVALID', 'subProcessors.1.providerId']],
      says: 'once',
    },
    {
      when: 'a sub-processor does not exist',
      content: async (world) => using(missingId((await created(PROVIDER, world)).id)),
      failures: [['NOT_FOUND', 'subProcessors.0.providerId']],
      says: 'no such record',
    },
    {
      when: 'a sub-processor is archived',
      content: async (world) => using((await archived(PROVIDER, world, await created(PROVIDER, world))).id),
      failures: [['ARCHIVED', 'subProcessors.0.providerId']],
      says: 'archived',
    },
  ]);

  describeMistypedContents(PROVIDER, registry, [
    { status: 'RETIRED' },
    { hostingCountries: ['au'] },
    { recipientRole: 'AGENT' },
    { nextReview: '2026-02-30' },
    { contract: { endsOn: '2026-01-01' } },
    { subProcessors: [{ services: ['x'] }] },
  ]);

  it('with everything it may have is created and changed; a change of more than a transaction holds is refused whole', async () => {
    const world = await newWorld(registry());
    const targets = await Promise.all(many(40, () => created(PROVIDER, world, aProvider(), {})));
    const ids = targets.map(({ id }) => id);
    const countries = aHundredCountries();
    const content = aFullProvider({ hostingCountries: countries.slice(0, 50), ...using(...ids.slice(0, 20)) });
    const record = await created(PROVIDER, world, content, { key: unique('whole'), idempotencyKey: unique('idem') });
    const change = (provider: Content, expectedVersion: number) =>
      mutate(world.caller, 'update', PROVIDER, { id: record.id, expectedVersion, provider }, 'version');
    expect(await change({ note: 'changed', status: 'ENDED' }, 1)).toMatchObject({ outcome: 'UPDATED' });
    const payload = await change({ hostingCountries: countries.slice(50, 100), ...using(...ids.slice(20)) }, 2);
    expectRefusal(payload, ['TOO_LARGE', 'input']);
    expect(await change(using(...ids.slice(20)), 2)).toMatchObject({ outcome: 'UPDATED' });
  });
});

const aHundredCountries = (): string[] =>
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AZ BA BB BD BE BF BG BH BI BJ BM BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CK CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FO FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP'.split(
    ' ',
  );

describe('the names of a provider', () => {
  const rename = async (before: Content, provider: Content) => {
    const world = await newWorld(registry());
    const { id } = await created(PROVIDER, world, aProvider(before));
    const idempotencyKey = unique('rename');
    const input = { id, expectedVersion: 1, provider, idempotencyKey };
    const payload = await mutate(world.caller, 'update', PROVIDER, input);
    expect(await mutate(world.caller, 'update', PROVIDER, input)).toEqual(payload);
    return payload.warnings;
  };

  it.each<[string, Content, Content, [field: string, name: string][]]>([
    ['a new name, the old one let go', { name: 'Old Ltd' }, { name: 'New Ltd' }, [['name', 'Old Ltd']]],
    ['a new name, the old one kept', { name: 'Old Ltd' }, { name: 'New Ltd', otherNames: ['Old Ltd'] }, []],
    [
      'a new name, the old one kept as people write it',
      { name: 'Old Ltd' },
      { name: 'N', otherNames: ['OLD  ltd '] },
      [],
    ],
    ['the same name in other letters', { name: 'Mānuka Ltd' }, { name: 'MĀNUKA LTD' }, []],
    ['the same name in another Unicode form', { name: 'M\u0101nuka' }, { name: 'Ma\u0304nuka' }, []],
    ['the name without its macron', { name: 'Mānuka' }, { name: 'Manuka' }, [['name', 'Mānuka']]],
    [
      'other names let go',
      { otherNames: ['A', 'B', 'C'] },
      { otherNames: ['b'] },
      [
        ['otherNames', 'A'],
        ['otherNames', 'C'],
      ],
    ],
    ['no name at all', {}, { note: 'n' }, []],
  ])('are warned of when they are no longer matched, also in a repeat: %s', async (_, before, after, dropped) => {
    const warnings = await rename(before, after);
    expect(warnings.map(({ code, field }) => [code, field.join('.')])).toEqual(
      dropped.map(([field]) => ['PROVIDER_NAME_DROPPED', `input.provider.${field}`]),
    );
    for (const [index, [, name]] of dropped.entries()) expect(warnings[index]?.message).toContain(`"${name}"`);
  });

  it('are not warned of in a repeat of what changed nothing', async () => {
    const world = await newWorld(registry());
    const { id } = await created(PROVIDER, world, aProvider({ name: 'Old Ltd' }));
    const rename = { id, expectedVersion: 1, provider: { name: 'New Ltd' } };
    await mutate(world.caller, 'update', PROVIDER, rename);
    const again = { ...rename, expectedVersion: 2, idempotencyKey: unique('same') };
    for (let time = 0; time < 2; time += 1) {
      const payload = await mutate(world.caller, 'update', PROVIDER, again);
      expect(payload).toMatchObject({ outcome: 'UNCHANGED', warnings: [] });
    }
  });
});

describe('the deadlines of a provider', () => {
  const deadlines = async (over: Content, now?: string) => {
    const world = await newWorld(registry());
    registry().clock.now = now ? Date.parse(now) : 0;
    const { id } = await created(PROVIDER, world, aProvider(over));
    const record = await byId(
      world.caller,
      PROVIDER,
      id,
      'deadlines { rule action setBy dueOn overdue provision { text } }',
    );
    registry().clock.now = 0;
    return record.deadlines as Content[];
  };
  const contract = { reference: 'C', endsOn: '2030-06-30', reviewBy: '2030-03-31' };

  it('are the dates that the agency set', async () => {
    const found = await deadlines({ contract, nextReview: '2030-01-31' });
    expect(found.map(({ rule, dueOn, setBy, provision }) => [rule, dueOn, setBy, provision])).toEqual([
      ['PROVIDER_CONTRACT_REVIEW', '2030-03-31', 'AGENCY', null],
      ['PROVIDER_CONTRACT_END', '2030-06-30', 'AGENCY', null],
      ['PROVIDER_REVIEW', '2030-01-31', 'AGENCY', null],
    ]);
    expect(found[0]?.action).toBe('Look at the contract with Cloud Ltd again.');
  });

  it('are overdue when the day is over in Auckland', async () => {
    // 31 January 2030 in Auckland (UTC+13) ends at 11:00 UTC
    const at = async (now: string) =>
      (await deadlines({ nextReview: '2030-01-31' }, now)).map(({ overdue }) => overdue);
    expect([await at('2030-01-31T10:59:59Z'), await at('2030-01-31T11:00:00Z')]).toEqual([[false], [true]]);
  });

  it('are none without dates, and none once the engagement has ended', async () => {
    expect(await deadlines({})).toEqual([]);
    expect(await deadlines({ contract, nextReview: '2030-01-31', status: 'ENDED' })).toEqual([]);
  });
});

describe('a provider that others name as their sub-processor', () => {
  it('is kept from being purged until the last of them is gone', async () => {
    const world = await newWorld(registry());
    const base = await created(PROVIDER, world);
    const user = await created(PROVIDER, world, aProvider(using(base.id)));
    const gone = await archived(PROVIDER, world, base);
    const purge = () =>
      mutate(world.caller, 'purge', PROVIDER, { id: gone.id, expectedVersion: gone.version, reason: 'test' });
    expectRefusal(await purge(), ['REFERENCED', 'input.id']);
    const change = { id: user.id, expectedVersion: 1, provider: { subProcessors: null } };
    expect(failuresOf(await mutate(world.caller, 'update', PROVIDER, change))).toEqual([]);
    expect(await purge()).toMatchObject({ outcome: 'PURGED' });
  });

  it('is not touched by an activity that names it: that is text', async () => {
    const world = await newWorld(registry());
    const provider = await created(PROVIDER, world);
    await created(ACTIVITY, world, ACTIVITY.minimal({ providers: [provider.name] }));
    const { id, version } = await archived(PROVIDER, world, provider);
    const purge = { id, expectedVersion: version, reason: 'test' };
    expect(await mutate(world.caller, 'purge', PROVIDER, purge)).toMatchObject({ outcome: 'PURGED' });
  });
});

describe("everyone to whom a provider's sub-processing leads", () => {
  const tree = async ({ caller }: World, id: string, first?: number) => {
    const text = `query ($id: ID!, $first: Int) { provider(id: $id) {
      allSubProcessors(first: $first) { complete links { depth path provider { name } } } } }`;
    const answer = await caller.query(text, { id, first });
    const { links, complete } = dataOf(answer).provider.allSubProcessors;
    return { links: links as Content[], complete: complete as boolean, calls: answer.extensions.dynamodb.calls };
  };
  const make = (world: World, name: string, ...ids: string[]) =>
    created(PROVIDER, world, aProvider({ name, ...using(...ids) })).then(({ id }) => id as string);

  it('is told once, nearest first, with a shortest path, in one batch of reads for each step', async () => {
    const world = await newWorld(registry());
    const d = await make(world, 'D');
    const c = await make(world, 'C', d);
    const b = await make(world, 'B', c, d);
    const a = await make(world, 'A', b, c);
    const { links, complete, calls } = await tree(world, a);
    expect(complete).toBe(true);
    expect(links.map(({ depth, path, provider }: Content) => [depth, path, provider.name])).toEqual([
      [1, ['B'], 'B'],
      [1, ['C'], 'C'],
      [2, ['B', 'D'], 'D'],
    ]);
    expect(calls).toBe(3);
  });

  it('is cut only where it says so', async () => {
    const world = await newWorld(registry());
    const ends = await Promise.all(many(15, (index) => make(world, `E${index}`)));
    const start = await make(world, 'Start', await make(world, 'Middle', ...ends), ends[0] ?? '');
    for (const [first, count, complete] of [
      [1, 1, false],
      [2, 2, false],
      [15, 15, false],
      [16, 16, true],
      [200, 16, true],
    ] as const) {
      const found = await tree(world, start, first);
      expect([first, found.links.length, found.complete]).toEqual([first, count, complete]);
    }
    for (const first of [0, -1, 201]) {
      const text = `{ provider(id: "${start}") { allSubProcessors(first: ${first}) { complete } } }`;
      expect((await world.caller.query(text)).errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID_ARGUMENT',
        argument: 'first',
      });
    }
  });

  it("can't be asked for over and over within one request", async () => {
    const world = await newWorld(registry());
    const levels = (count: number): string =>
      count === 0 ? 'name' : `subProcessors { provider { ${levels(count - 1)} } }`;
    const { errors } = await world.caller.query(
      `{ providers(agency: "${world.agency}", first: 100) { nodes { ${levels(4)} } } }`,
    );
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  });
});

describe('a chain of sub-processors', () => {
  const change = (world: World, id: string, expectedVersion: number, ...ids: string[]) =>
    mutate(world.caller, 'update', PROVIDER, { id, expectedVersion, provider: using(...ids) }, 'version');
  const chainOf = async (world: World, length: number) => {
    const ids: string[] = [];
    for (let index = 0; index < length; index += 1) {
      const content = aProvider({ name: `P${index}`, ...using(...ids.slice(-1)) });
      ids.push((await created(PROVIDER, world, content)).id);
    }
    return ids;
  };

  it('that leads back is refused, naming it', async () => {
    const world = await newWorld(registry());
    const [a = '', b = '', c = ''] = await chainOf(world, 3);
    const own = await change(world, a, 1, a);
    expectRefusal(own, ['RULE_BROKEN', 'input.provider.subProcessors.0.providerId']);
    expect(own.userErrors[0]?.message).toContain('"P0" → "P0".');
    const other = await created(PROVIDER, world);
    const around = await change(world, a, 1, other.id, c);
    expectRefusal(around, ['RULE_BROKEN', 'input.provider.subProcessors.1.providerId']);
    expect(around.userErrors[0]?.message).toContain('"P0" → "P2" → "P1" → "P0".');
    // an archived provider is still part of the chain, and may come back
    await archived(PROVIDER, world, { id: c, version: 1 });
    expectRefusal(await change(world, a, 1, b), ['RULE_BROKEN', 'input.provider.subProcessors.0.providerId']);
  });

  it('that an earlier version would close is refused when that version is restored', async () => {
    const world = await newWorld(registry());
    const [a = '', b = ''] = await chainOf(world, 2);
    expect(await change(world, b, 1)).toMatchObject({ outcome: 'UPDATED' });
    expect(await change(world, a, 1, b)).toMatchObject({ outcome: 'UPDATED' });
    const restore = { id: b, expectedVersion: 2, toVersion: 1 };
    const payload = await mutate(world.caller, 'restore', PROVIDER, restore);
    expectRefusal(payload, ['RULE_BROKEN', 'input.toVersion.subProcessors.0.providerId']);
  });

  it('of more than 20 steps is refused, and a provider above a longer one can still be changed', async () => {
    const world = await newWorld(registry());
    const ids = await chainOf(world, 21);
    const last = ids.at(-1) ?? '';
    const input = inputFor(PROVIDER, world, aProvider(using(last)));
    const payload = await mutate(world.caller, 'create', PROVIDER, input);
    expectRefusal(payload, ['TOO_LARGE', 'input.provider.subProcessors']);
    expect(payload.userErrors[0]?.message).toContain('20 steps');
    const below = await created(PROVIDER, world);
    expect(await change(world, ids[0] ?? '', 1, below.id)).toMatchObject({ outcome: 'UPDATED' });
    const edit = { id: last, expectedVersion: 1, provider: { note: 'still here' } };
    expect(await mutate(world.caller, 'update', PROVIDER, edit)).toMatchObject({ outcome: 'UPDATED' });
    const { links, complete } = dataOf(
      await world.caller.query(
        `{ provider(id: "${last}") { allSubProcessors(first: 200) { complete links { depth } } } }`,
      ),
    ).provider.allSubProcessors;
    expect([links.length, complete]).toEqual([20, false]);
  });

  it('to more than 200 providers is refused', async () => {
    const world = await newWorld(registry());
    const leaves = await Promise.all(many(200, () => created(PROVIDER, world)));
    const hubs = await Promise.all(
      many(10, (index) =>
        created(PROVIDER, world, aProvider(using(...leaves.slice(index * 20, index * 20 + 20).map(({ id }) => id)))),
      ),
    );
    const hubIds = hubs.map(({ id }) => id as string);
    const input = (count: number) => inputFor(PROVIDER, world, aProvider(using(...hubIds.slice(0, count))));
    expect(await mutate(world.caller, 'create', PROVIDER, input(9))).toMatchObject({ outcome: 'CREATED' });
    const payload = await mutate(world.caller, 'create', PROVIDER, input(10));
    expectRefusal(payload, ['TOO_LARGE', 'input.provider.subProcessors']);
    expect(payload.userErrors[0]?.message).toContain('more than 200');
  });
});
