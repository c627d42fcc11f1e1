import { describe, expect, it } from 'vitest';
import { aDisclosure, aFullDisclosure, type Content, unique } from '#test/support/builders.ts';
import { page } from '#test/support/lists.ts';
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
  ask,
  BREACH,
  byId,
  created,
  DISCLOSURE,
  errorsOf,
  inputFor,
  missingId,
  mutate,
  newWorld,
  useRegistry,
  type World,
} from '#test/support/records.ts';

const registry = useRegistry();

/** The pathways of IPP 12 with the evidence each needs and the mechanism that follows. */
const PATHWAYS: [pathway: string, needs: string[], mechanism: string][] = [
  ['A_EXPRESS_INFORMED_AUTHORISATION', ['authorisation'], 'EXPRESS_INFORMED_AUTHORISATION'],
  ['B_RECIPIENT_SUBJECT_TO_ACT', ['basisOfBelief'], 'RECIPIENT_SUBJECT_TO_NZ_ACT'],
  ['C_COMPARABLE_PRIVACY_LAWS', ['basisOfBelief', 'law'], 'COMPARABLE_FOREIGN_LAW'],
  ['D_PRESCRIBED_BINDING_SCHEME', ['basisOfBelief', 'prescribedScheme'], 'OTHER_IPP12_EXCEPTION'],
  ['E_PRESCRIBED_COUNTRY', ['basisOfBelief', 'prescribedCountry'], 'OTHER_IPP12_EXCEPTION'],
  ['F_COMPARABLE_SAFEGUARDS_REQUIRED', ['basisOfBelief'], 'COMPARABLE_CONTRACTUAL_SAFEGUARDS'],
  ['RELIEF_IPP12_2', ['impracticability'], 'OTHER_IPP12_EXCEPTION'],
];
const ISO_COUNTRIES =
  'AU US GB FR DE IT ES PT NL BE CH AT SE NO DK FI IE CA MX BR AR CL PE CO JP KR CN IN SG MY TH'.split(' ');
const { evidence } = aFullDisclosure();
const evidenceOf = (parts: string[]): Content => Object.fromEntries(parts.map((part) => [part, evidence[part]]));
/** A pathway on a ground that it may rely on. */
const onPathway = (ipp12Pathway: string, parts: string[]): Content => ({
  ipp12Pathway,
  recipientRole: 'INDEPENDENT',
  ipp11Ground: ipp12Pathway === 'RELIEF_IPP12_2' ? 'F_SERIOUS_THREAT' : 'A_PURPOSE_OR_DIRECTLY_RELATED',
  evidence: evidenceOf(parts),
});

const withoutEvidence = PATHWAYS.flatMap(([pathway, needs]): RefusedContent[] =>
  needs.map((lacking) => ({
    when: `pathway ${pathway} lacks ${lacking}`,
    content: onPathway(
      pathway,
      needs.filter((part) => part !== lacking),
    ),
    failures: [['REQUIRED', `evidence.${lacking}`]],
    says: `without \`evidence.${lacking}\`: the agency must prove it (Privacy Act 2020 s 101)`,
  })),
);

const contradictory = (when: string, facts: Content, says: string): RefusedContent => ({
  when,
  content: { evidence, ...facts },
  failures: [['RULE_BROKEN', 'ipp12Pathway']],
  says,
});

describe('an offshore disclosure', () => {
  describeRecord(DISCLOSURE, registry, { required: ['recipient'], clearedLast: ['evidence'] });
  describeRefusals(DISCLOSURE, registry, ['recipient']);

  describeRefusedContents(DISCLOSURE, registry, [
    ...withoutEvidence,
    {
      when: 'a pathway has no evidence at all',
      content: { ipp12Pathway: 'C_COMPARABLE_PRIVACY_LAWS' },
      failures: [
        ['REQUIRED', 'evidence.basisOfBelief'],
        ['REQUIRED', 'evidence.law'],
      ],
    },
    contradictory(
      'an agent is given a pathway',
      { ipp12Pathway: 'B_RECIPIENT_SUBJECT_TO_ACT', recipientRole: 'AGENT_SECTION_11' },
      's 11',
    ),
    contradictory(
      'a ground outside IPP 12 is given a pathway',
      { ipp12Pathway: 'B_RECIPIENT_SUBJECT_TO_ACT', ipp11Ground: 'G_INTELLIGENCE_AND_SECURITY' },
      'NOT_ENGAGED',
    ),
    contradictory(
      'the relief of IPP 12(2) rests on another ground',
      { ipp12Pathway: 'RELIEF_IPP12_2', ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED' },
      'IPP 11(1)(e) or (f)',
    ),
    contradictory(
      'IPP 12 is said not to be engaged though it is',
      {
        ipp12Pathway: 'NOT_ENGAGED',
        recipientRole: 'INDEPENDENT',
        ipp11Ground: 'E_LAW_ENFORCEMENT_REVENUE_OR_PROCEEDINGS',
      },
      'choose a pathway',
    ),
    {
      when: 'it ends before it starts',
      content: { startsOn: '2025-02-01', endsOn: '2025-01-31' },
      failures: [['RULE_BROKEN', 'endsOn']],
      says: '2025-02-01',
    },
    {
      when: 'a country is named twice',
      content: { countries: ['AU', 'US', 'AU'] },
      failures: [['INVALID', 'countries']],
      says: 'countries must not repeat',
    },
    {
      when: 'it names New Zealand, which is not outside it',
      content: { countries: ['AU', 'NZ'] },
      failures: [['RULE_BROKEN', 'countries.1']],
      says: 'recipients',
    },
    {
      when: 'it names 31 countries',
      content: { countries: Array.from({ length: 31 }, (_, index) => ISO_COUNTRIES[index]) },
      failures: [['TOO_LARGE', 'countries']],
      says: 'at most 30',
    },
    {
      when: 'a contract has no reference',
      content: { evidence: { contract: { reference: '' } } },
      failures: [['INVALID', 'evidence.contract.reference']],
      says: 'reference must not be blank',
    },
  ]);

  describeMistypedContents(DISCLOSURE, registry, [
    { countries: ['XX'] },
    { countries: ['au'] },
    { countries: ['AUS'] },
    { ipp12Pathway: 'A' },
    { evidence: { prescribedCountry: 'ZZ' } },
    { evidence: { law: { country: 'AU' } } },
    { reviewBy: '31/12/2025' },
    { activity: 'not part of the content' },
  ]);

  it.each(PATHWAYS)('on pathway %s needs %j and has the mechanism %s', async (pathway, needs, mechanism) => {
    const record = await created(DISCLOSURE, await newWorld(registry()), aDisclosure(onPathway(pathway, needs)));
    expect(record).toMatchObject({ ipp12Pathway: pathway, offshoreDisclosureMechanism: mechanism });
  });

  it.each<[string, Content]>([
    ['to an agent', { recipientRole: 'AGENT_SECTION_11', ipp12Pathway: 'NOT_ENGAGED' }],
    ['on a ground outside IPP 12', { ipp11Ground: 'D_PUBLICLY_AVAILABLE', ipp12Pathway: 'NOT_ENGAGED' }],
    ['without a pathway', { recipientRole: 'INDEPENDENT' }],
  ])('%s has no mechanism', async (_, content) => {
    const record = await created(DISCLOSURE, await newWorld(registry()), aDisclosure(content));
    expect(record.offshoreDisclosureMechanism).toBeNull();
  });

  it('follows a change of its facts with its mechanism and the lists by mechanism', async () => {
    const world = await newWorld(registry());
    const record = await created(
      DISCLOSURE,
      world,
      aDisclosure(onPathway('B_RECIPIENT_SUBJECT_TO_ACT', ['basisOfBelief'])),
    );
    const listed = async (filter: Content) =>
      (await page(world.caller, DISCLOSURE, world.agency, { filter })).nodes.map(({ id }) => id);
    expect(await listed({ mechanismIn: ['RECIPIENT_SUBJECT_TO_NZ_ACT'] })).toEqual([record.id]);
    const offshoreDisclosure = { ipp12Pathway: null };
    await mutate(world.caller, 'update', DISCLOSURE, { id: record.id, expectedVersion: 1, offshoreDisclosure });
    expect(await listed({ mechanismIn: ['RECIPIENT_SUBJECT_TO_NZ_ACT'] })).toEqual([]);
    expect(await listed({ mechanismIsMissing: true })).toEqual([record.id]);
  });
});

describe("an offshore disclosure's activity", () => {
  const input = (world: World, activityId: string, extra: Content = {}) =>
    inputFor(DISCLOSURE, { ...world, activityId }, aDisclosure(), extra);

  it.each(['create', 'upsert'] as const)('must exist, be live, and belong to the same agency, for %s', async (verb) => {
    const world = await newWorld(registry());
    const other = await newWorld(registry());
    const gone = await archived(ACTIVITY, world, await created(ACTIVITY, world));
    const breach = await created(BREACH, world);
    for (const [id, code, says] of [
      [missingId(world.activityId), 'NOT_FOUND', 'no such ProcessingActivity'],
      [gone.id, 'ARCHIVED', 'Restore it first'],
      [other.activityId, 'INVALID', `agency "${world.agency}"`],
      [breach.id, 'INVALID', 'ProcessingActivity'],
    ]) {
      const payload = await mutate(world.caller, verb, DISCLOSURE, input(world, id, { key: unique('orphan') }));
      expectRefusal(payload, [code, 'input.activityId']);
      expect(payload.userErrors[0]?.message).toContain(says);
    }
    const answer = await ask(world.caller, verb, DISCLOSURE, input(world, 'nonsense', { key: unique('orphan') }), 'id');
    expect(errorsOf(answer)).toEqual([['INVALID_ID', 'input.activityId']]);
    expect((await page(world.caller, DISCLOSURE, world.agency)).nodes).toEqual([]);
  });

  it("is the recorded one in every upsert: another's is refused", async () => {
    const world = await newWorld(registry());
    const key = unique('settled');
    const record = await created(DISCLOSURE, world, aDisclosure(), { key });
    const another = await created(ACTIVITY, world);
    expectRefusal(await mutate(world.caller, 'upsert', DISCLOSURE, input(world, another.id, { key })), [
      'INVALID',
      'input.activityId',
    ]);
    expect(await byId(world.caller, DISCLOSURE, record.id)).toEqual(record);
    expect(record.activity).toEqual({ id: world.activityId });
  });
});
