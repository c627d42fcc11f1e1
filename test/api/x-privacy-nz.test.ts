import { describe, expect, it } from 'vitest';
import { breachIn } from '#test/support/breaches.ts';
import { aBreach, anActivity, type Content } from '#test/support/builders.ts';
import {
  ACTIVITY,
  archived,
  BREACH,
  created,
  DISCLOSURE,
  dataOf,
  failuresOf,
  mutate,
  newWorld,
  useRegistry,
} from '#test/support/records.ts';
import { activityWith, BY_CONTRACT, BY_LAW, DOCUMENT, disclosure, RELIEF, read } from '#test/support/x-privacy-nz.ts';

const registry = useRegistry();

describe('an activity as an object of the namespace', () => {
  it('says what is recorded, and why it lacks what it lacks', async () => {
    const world = await newWorld(registry());
    const record = await activityWith(
      world,
      {
        ippTags: [{ tag: 'IPP12_DISCLOSURE_OUTSIDE_NZ' }, { tag: 'IPP6_ACCESS', note: 'n' }],
        sensitiveInfoFlag: false,
      },
      [disclosure(BY_LAW), disclosure({ recipientRole: 'AGENT_SECTION_11' })],
    );
    expect(record.xPrivacyNz).toEqual({
      document: {
        'x-privacy-nz:ipp_tags': ['ipp12_disclosure_outside_nz', 'ipp6_access'],
        'x-privacy-nz:sensitive_info_flag': false,
        'x-privacy-nz:offshore_disclosure_mechanism': 'comparable_foreign_law',
      },
      omitted: [
        { field: 'x-privacy-nz:health_info_flag', reason: expect.stringContaining('Not assessed') },
        { field: 'x-privacy-nz:serious_harm_assessment_ref', reason: expect.stringContaining('a breach') },
        { field: 'x-privacy-nz:mandatory_breach_notification_flag', reason: expect.stringContaining('a breach') },
      ],
    });
    expect(await read(world, record.id)).toEqual(record.xPrivacyNz);
  });

  it('always has its tags, so that it is valid', async () => {
    const world = await newWorld(registry());
    const { document, omitted } = (await activityWith(world, {})).xPrivacyNz;
    expect(document).toEqual({ 'x-privacy-nz:ipp_tags': [] });
    expect(omitted).toHaveLength(5);
  });

  it('says when its disclosures rest on different mechanisms, whatever was declared', async () => {
    const world = await newWorld(registry());
    const declared = { xPrivacyNzDeclared: { offshoreDisclosureMechanism: 'OTHER_IPP12_EXCEPTION' } };
    const record = await activityWith(world, declared, [disclosure(BY_LAW), disclosure(BY_CONTRACT)]);
    expect(record.xPrivacyNz.document).toEqual({ 'x-privacy-nz:ipp_tags': [] });
    const reasons = Object.fromEntries(record.xPrivacyNz.omitted.map(({ field, reason }: Content) => [field, reason]));
    expect(reasons['x-privacy-nz:offshore_disclosure_mechanism']).toContain(
      'COMPARABLE_CONTRACTUAL_SAFEGUARDS, COMPARABLE_FOREIGN_LAW',
    );
  });

  it('follows its disclosures as they come and go', async () => {
    const world = await newWorld(registry());
    const { id } = await activityWith(world, {}, [disclosure(BY_LAW)]);
    const mechanism = async () => (await read(world, id)).document['x-privacy-nz:offshore_disclosure_mechanism'];
    expect(await mechanism()).toBe('comparable_foreign_law');
    const other = await created(DISCLOSURE, { ...world, activityId: id }, disclosure(RELIEF));
    expect(await mechanism()).toBeUndefined();
    await archived(DISCLOSURE, world, other);
    expect(await mechanism()).toBe('comparable_foreign_law');
  });

  it('reads disclosures beyond those in its own item, and notices the one that differs', async () => {
    const world = await newWorld(registry());
    const { id } = await activityWith(
      world,
      {},
      Array.from({ length: 10 }, () => disclosure(BY_LAW)),
    );
    const inIt = { ...world, activityId: id };
    for (let made = 10; made < 130; made += 10)
      await Promise.all(Array.from({ length: 10 }, () => created(DISCLOSURE, inIt, disclosure(BY_LAW))));
    const ask = async () => {
      const answer = await world.caller.query(`query ($id: ID!) { processingActivity(id: $id) { ${DOCUMENT} } }`, {
        id,
      });
      return { calls: answer.extensions.dynamodb.calls, ...dataOf(answer).processingActivity.xPrivacyNz };
    };
    expect(await ask()).toMatchObject({
      // the activity, then 130 disclosures in two pages
      calls: 3,
      document: { 'x-privacy-nz:offshore_disclosure_mechanism': 'comparable_foreign_law' },
    });
    await created(DISCLOSURE, inIt, disclosure(BY_CONTRACT));
    expect((await ask()).document).not.toHaveProperty('x-privacy-nz:offshore_disclosure_mechanism');
  });
});

describe('a breach as an object of the namespace', () => {
  it('says its assessment, its decision and its flags', async () => {
    const world = await newWorld(registry());
    const record = await breachIn(world, 'NOTIFIABLE', aBreach({ healthInfoFlag: true }));
    expect(record.xPrivacyNz.document).toEqual({
      'x-privacy-nz:health_info_flag': true,
      'x-privacy-nz:serious_harm_assessment_ref': record.seriousHarmAssessmentRef,
      'x-privacy-nz:mandatory_breach_notification_flag': true,
    });
    expect(record.xPrivacyNz.omitted.map(({ field }: Content) => field)).toEqual([
      'x-privacy-nz:ipp_tags',
      'x-privacy-nz:sensitive_info_flag',
      'x-privacy-nz:offshore_disclosure_mechanism',
    ]);
  });

  it('says that nothing has been assessed or decided yet', async () => {
    const world = await newWorld(registry());
    const { xPrivacyNz } = await created(BREACH, world);
    expect(xPrivacyNz.document).toEqual({});
    expect(xPrivacyNz.omitted.map(({ reason }: Content) => reason)).toEqual(
      expect.arrayContaining([expect.stringContaining('Privacy Act 2020 s 113'), expect.stringContaining('s 112')]),
    );
  });
});

describe('what a document declared', () => {
  it.each<[string, Content, [string, string][]]>([
    ['nothing', {}, [['INVALID', 'input.processingActivity.xPrivacyNzDeclared']]],
    [
      'nothing but null',
      { seriousHarmAssessmentRef: null },
      [['INVALID', 'input.processingActivity.xPrivacyNzDeclared']],
    ],
    [
      'an address that no document may have',
      { seriousHarmAssessmentRef: 'https://agency.test/a b' },
      [['INVALID', 'input.processingActivity.xPrivacyNzDeclared.seriousHarmAssessmentRef']],
    ],
  ])('may not be %s', async (_, xPrivacyNzDeclared, failures) => {
    const world = await newWorld(registry());
    const input = { agency: world.agency, processingActivity: anActivity({ xPrivacyNzDeclared }) };
    expect(failuresOf(await mutate(world.caller, 'create', ACTIVITY, input))).toEqual(failures);
  });
});
