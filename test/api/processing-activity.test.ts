import { describe, expect, it } from 'vitest';
import { aDisclosure, aFullDisclosure, anActivity, type Content, unique } from '#test/support/builders.ts';
import { idsOf } from '#test/support/lists.ts';
import { describeRecord } from '#test/support/record-contract.ts';
import {
  describeMistypedContents,
  describeRefusals,
  describeRefusedContents,
  expectRefusal,
} from '#test/support/record-refusals.ts';
import {
  ACTIVITY,
  archived,
  byId,
  contentOf,
  created,
  DISCLOSURE,
  mutate,
  newWorld,
  revisions,
  useRegistry,
  type World,
  wholeRecord,
} from '#test/support/records.ts';

const registry = useRegistry();
const tag = (name: string): Content => ({ tag: name });
const IPP3A = tag('IPP3A_INDIRECT_COLLECTION_NOTICE');
const many = <T>(length: number, entry: T): T[] => Array.from({ length }, () => entry);

describe('a processing activity', () => {
  describeRecord(ACTIVITY, registry, { required: ['name', 'purposes', 'status'] });
  describeRefusals(ACTIVITY, registry, ['name', 'purposes', 'status']);

  describeRefusedContents(ACTIVITY, registry, [
    {
      when: 'its name is blank',
      content: { name: '\n' },
      failures: [['INVALID', 'name']],
      says: 'name must not be blank',
    },
    { when: 'it has no purpose', content: { purposes: [] }, failures: [['INVALID', 'purposes']], says: 'IPP 1' },
    {
      when: 'a purpose is blank',
      content: { purposes: ['a', ''] },
      failures: [['INVALID', 'purposes.1']],
      says: 'purposes',
    },
    {
      when: 'it has 51 purposes',
      content: { purposes: many(51, 'p') },
      failures: [['TOO_LARGE', 'purposes']],
      says: '50',
    },
    {
      when: 'a principle is tagged twice',
      content: { ippTags: [tag('IPP6_ACCESS'), IPP3A, tag('IPP6_ACCESS')] },
      failures: [['RULE_BROKEN', 'ippTags.2.tag']],
      says: 'once',
    },
    {
      when: 'it has 101 tags',
      content: { ippTags: many(101, IPP3A) },
      failures: [['TOO_LARGE', 'ippTags']],
      says: '14',
    },
    {
      when: 'collection ends before it begins',
      content: { collectionFrom: '2025-02-01', collectionTo: '2025-01-31' },
      failures: [['RULE_BROKEN', 'collectionTo']],
      says: '2025-02-01',
    },
    {
      when: 'an IPP 3 notice claims an exception of IPP 3A',
      content: {
        notices: [
          { principle: 'IPP3A', exception: 'ALREADY_AWARE' },
          { principle: 'IPP3', exception: 'TRADE_SECRET' },
        ],
      },
      failures: [['RULE_BROKEN', 'notices.1.exception']],
      says: 'IPP 3A',
    },
    {
      when: 'a notice covers an item twice',
      content: { notices: [{ principle: 'IPP3', itemsCovered: ['PURPOSE', 'PURPOSE'] }] },
      failures: [['INVALID', 'notices.0.itemsCovered']],
      says: 'repeat',
    },
    {
      when: 'a code of practice is named twice',
      content: { codesOfPractice: many(2, 'CREDIT_REPORTING_PRIVACY_CODE_2020') },
      failures: [['INVALID', 'codesOfPractice']],
      says: 'repeat',
    },
    {
      when: 'several rules are broken at once: all are named',
      content: { ippTags: [IPP3A, IPP3A], collectionFrom: '2025-02-01', collectionTo: '2024-02-01' },
      failures: [
        ['RULE_BROKEN', 'ippTags.1.tag'],
        ['RULE_BROKEN', 'collectionTo'],
      ],
    },
  ]);

  describeMistypedContents(ACTIVITY, registry, [
    { status: 'active' },
    { ippTags: [tag('IPP14')] },
    { nextReview: '2025-02-30' },
    { collectionFrom: '2025-1-1' },
    { retention: { period: '7 years' } },
    { retention: { period: '-P7Y' } },
    { healthInfoFlag: 'yes' },
    { purposes: ['a', null] },
    { ippTags: [{ note: 'no tag' }] },
  ]);

  it('may tag all 14 principles, and have its collection begin and end on one day', async () => {
    const world = await newWorld(registry());
    const all = (await world.caller.query('{ __type(name: "IppTag") { enumValues { name } } }')).data.__type.enumValues;
    const ippTags = all.map(({ name }: Content) => ({ tag: name, note: null }));
    const record = await created(
      ACTIVITY,
      world,
      anActivity({ ippTags, collectionFrom: '2025-01-01', collectionTo: '2025-01-01' }),
    );
    expect(ippTags).toHaveLength(14);
    expect(contentOf(ACTIVITY, record).ippTags).toEqual(ippTags);
  });
});

describe('warnings of a processing activity', () => {
  const individual = { sources: [{ kind: 'INDIVIDUAL' }] };
  it.each<[string, Content, string[], string]>([
    [
      'IPP3A_BEFORE_COMMENCEMENT',
      { collectionTo: '2026-04-30', ippTags: [tag('IPP6_ACCESS'), IPP3A] },
      ['ippTags', '1', 'tag'],
      '2026-05-01',
    ],
    ['IPP3A_WITHOUT_INDIRECT_SOURCE', { ...individual, ippTags: [IPP3A] }, ['ippTags', '0', 'tag'], 'individual'],
    ['HEALTH_WITHOUT_HIPC', { healthInfoFlag: true }, ['codesOfPractice'], 'Health Information Privacy Code'],
  ])('say %s when it is created, changed, left unchanged and upserted', async (code, content, path, says) => {
    const world = await newWorld(registry());
    const key = unique('warned');
    const warnings = [
      { code, field: ['input', 'processingActivity', ...path], message: expect.stringContaining(says) },
    ];
    const input = { agency: world.agency, externalKey: key, processingActivity: anActivity(content) };
    const first = await mutate(world.caller, 'create', ACTIVITY, input);
    expect(first).toMatchObject({ outcome: 'CREATED', warnings, userErrors: [] });
    const change = (owner: string, expectedVersion: number) =>
      mutate(world.caller, 'update', ACTIVITY, { id: first.record.id, expectedVersion, processingActivity: { owner } });
    expect(await change('Registrar', 1)).toMatchObject({ outcome: 'UPDATED', warnings });
    expect(await change('Registrar', 2)).toMatchObject({ outcome: 'UNCHANGED', warnings });
    expect(await mutate(world.caller, 'upsert', ACTIVITY, input)).toMatchObject({ outcome: 'UNCHANGED', warnings });
  });

  it.each<[string, Content]>([
    ['collection that ends on the day IPP 3A begins', { collectionTo: '2026-05-01', ippTags: [IPP3A] }],
    ['collection that goes on', { ippTags: [IPP3A] }],
    [
      'another source beside the individual',
      { sources: [{ kind: 'INDIVIDUAL' }, { kind: 'OTHER_PERSON' }], ippTags: [IPP3A] },
    ],
    ['an individual source without the tag', { ...individual, ippTags: [tag('IPP6_ACCESS')] }],
    [
      'health information under its code',
      { healthInfoFlag: true, codesOfPractice: ['HEALTH_INFORMATION_PRIVACY_CODE_2020'] },
    ],
    ['no health information', { healthInfoFlag: false }],
  ])('say nothing about %s', async (_, content) => {
    const { agency, caller } = await newWorld(registry());
    const { warnings } = await mutate(caller, 'create', ACTIVITY, { agency, processingActivity: anActivity(content) });
    expect(warnings).toEqual([]);
  });
});

describe('a processing activity created with its disclosures', () => {
  const createWith = (world: World, offshoreDisclosures: Content[], selection?: string) =>
    mutate(
      world.caller,
      'create',
      ACTIVITY,
      { agency: world.agency, reason: 'together', processingActivity: anActivity(), offshoreDisclosures },
      selection,
    );

  it('has all of them, complete, in the order given, each with a revision of its own', async () => {
    const world = await newWorld(registry());
    const contents = [aFullDisclosure(), aDisclosure({ recipient: 'Second' })];
    const keys = [unique('child'), null];
    const { record } = await createWith(
      world,
      contents.map((content, index) => ({ ...content, externalKey: keys[index] })),
      `id offshoreDisclosures { nodes { ${wholeRecord(DISCLOSURE)} } }`,
    );
    const children = record.offshoreDisclosures.nodes;
    expect(contentOf(DISCLOSURE, children[0])).toEqual(contents[0]);
    expect(children).toMatchObject(
      keys.map((externalKey) => ({ externalKey, version: 1, activity: { id: record.id } })),
    );
    expect(children[1]).toMatchObject({ recipient: 'Second', createdBy: world.caller.subject });
    for (const child of children) {
      expect(await byId(world.caller, DISCLOSURE, child.id)).toEqual(child);
      expect(await revisions(world.caller, child.id, 'action reason')).toEqual([
        { action: 'CREATE', reason: 'together' },
      ]);
    }
  });

  it.each<[string, (taken: string) => Content[], [string, string][]]>([
    ['11 disclosures', () => many(11, aDisclosure()), [['TOO_LARGE', 'input.offshoreDisclosures']]],
    ['one without a recipient', () => [aDisclosure(), {}], [['REQUIRED', 'input.offshoreDisclosures.1.recipient']]],
    [
      'one without its evidence',
      () => [aDisclosure({ ipp12Pathway: 'F_COMPARABLE_SAFEGUARDS_REQUIRED' })],
      [['REQUIRED', 'input.offshoreDisclosures.0.evidence.basisOfBelief']],
    ],
    [
      'an overlong key',
      () => [aDisclosure({ externalKey: 'k'.repeat(201) })],
      [['TOO_LARGE', 'input.offshoreDisclosures.0.externalKey']],
    ],
    [
      'a key that is taken',
      (taken) => [aDisclosure(), aDisclosure({ externalKey: taken })],
      [['DUPLICATE_KEY', 'input.offshoreDisclosures.1.externalKey']],
    ],
    [
      'one key twice',
      () => [aDisclosure({ externalKey: 'same' }), aDisclosure(), aDisclosure({ externalKey: 'same' })],
      [['DUPLICATE_KEY', 'input.offshoreDisclosures.2.externalKey']],
    ],
  ])('is refused whole with %s: neither it nor any of them is written', async (_, contents, failures) => {
    const world = await newWorld(registry());
    const taken = unique('taken');
    const { id } = await created(DISCLOSURE, world, aDisclosure(), { key: taken });
    expectRefusal(await createWith(world, contents(taken)), ...failures);
    expect(await idsOf(world.caller, ACTIVITY, world.agency)).toEqual([world.activityId]);
    expect(await idsOf(world.caller, DISCLOSURE, world.agency)).toEqual([id]);
  });

  it('can be archived and restored with them staying as they are', async () => {
    const world = await newWorld(registry());
    const { record } = await createWith(world, [aDisclosure(), aDisclosure()]);
    const { nodes } = record.offshoreDisclosures;
    const gone = await archived(ACTIVITY, world, record);
    expect(gone.offshoreDisclosures.nodes).toEqual(nodes);
    const input = { id: record.id, expectedVersion: 2 };
    const { record: back } = await mutate(world.caller, 'restore', ACTIVITY, input);
    expect(back.offshoreDisclosures.nodes).toEqual(nodes);
    expect(await idsOf(world.caller, DISCLOSURE, world.agency)).toEqual(nodes.map(({ id }: Content) => id));
  });
});
