import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWire } from '#lib/statute/namespace/fields.ts';
import { IPP_TAGS } from '#lib/statute/principles.ts';
import { aFullActivity, anActivity, anAssessment, type Content, unique } from '#test/support/builders.ts';
import {
  ACTIVITY,
  archived,
  BREACH,
  byId,
  contentOf,
  created,
  DISCLOSURE,
  dataOf,
  failuresOf,
  mutate,
  newWorld,
  type Payload,
  revisions,
  useRegistry,
  type World,
  wholeRecord,
} from '#test/support/records.ts';
import { anyValues } from '#test/support/x-privacy-nz.ts';

const registry = useRegistry();

const DOCUMENT = 'xPrivacyNz { document omitted { field reason } }';

async function apply(world: World, input: Content): Promise<Payload> {
  const text = `mutation ($input: ApplyXPrivacyNzInput!) { payload: applyXPrivacyNz(input: $input) {
    record: processingActivity { ${wholeRecord(ACTIVITY)} } outcome userErrors { code field message currentVersion } warnings { code field message } } }`;
  const { document, ...others } = input;
  const given = typeof document === 'string' ? document : JSON.stringify(document);
  return dataOf(await world.caller.query(text, { input: { ...others, document: given } })).payload;
}

const read = async (world: World, id: string) => (await byId(world.caller, ACTIVITY, id, DOCUMENT)).xPrivacyNz;

const BY_LAW = {
  recipientRole: 'INDEPENDENT',
  ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED',
  ipp12Pathway: 'C_COMPARABLE_PRIVACY_LAWS',
  evidence: { basisOfBelief: 'Counsel advised so.', law: { name: 'Privacy Act 1988', country: 'AU' } },
};
const BY_CONTRACT = {
  recipientRole: 'INDEPENDENT',
  ipp11Ground: 'C_AUTHORISED_BY_INDIVIDUAL',
  ipp12Pathway: 'F_COMPARABLE_SAFEGUARDS_REQUIRED',
  evidence: { basisOfBelief: 'The contract says so.' },
};
const RELIEF = {
  recipientRole: 'INDEPENDENT',
  ipp11Ground: 'F_SERIOUS_THREAT',
  ipp12Pathway: 'RELIEF_IPP12_2',
  evidence: { impracticability: 'There was no time.' },
};
const disclosure = (over: Content): Content => ({ recipient: unique('Recipient'), ...over });

async function activityWith(world: World, content: Content, disclosures: Content[] = []) {
  const input = { agency: world.agency, processingActivity: anActivity(content), offshoreDisclosures: disclosures };
  const { record, outcome } = await mutate(world.caller, 'create', ACTIVITY, input);
  expect(outcome).toBe('CREATED');
  return record;
}

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
    const content = {
      title: 't',
      kinds: ['LOSS'],
      seriousHarmAssessment: anAssessment(),
      healthInfoFlag: true,
      decision: { notifiable: true, reasons: 'It is.' },
    };
    const record = await created(BREACH, world, content);
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

describe('applying an object', () => {
  const OBJECT = {
    'x-privacy-nz:ipp_tags': ['ipp6_access', 'ipp1_purpose_of_collection'],
    'x-privacy-nz:health_info_flag': true,
    'x-privacy-nz:serious_harm_assessment_ref': 'https://agency.test/assessments/9',
  };

  it('changes what the namespace has fields for and nothing else; notes of tags that stay are kept', async () => {
    const world = await newWorld(registry());
    const record = await activityWith(world, { ...aFullActivity(), xPrivacyNzDeclared: null });
    const input = { id: record.id, expectedVersion: 1, document: OBJECT, reason: 'as the API says' };
    const { outcome, record: after, userErrors } = await apply(world, input);
    expect([outcome, userErrors]).toEqual(['UPDATED', []]);
    expect(contentOf(ACTIVITY, after)).toEqual({
      ...contentOf(ACTIVITY, record),
      ippTags: [
        { tag: 'IPP6_ACCESS', note: null },
        { tag: 'IPP1_PURPOSE_OF_COLLECTION', note: 'enrolment only' },
      ],
      healthInfoFlag: true,
      xPrivacyNzDeclared: {
        offshoreDisclosureMechanism: null,
        seriousHarmAssessmentRef: 'https://agency.test/assessments/9',
        mandatoryBreachNotificationFlag: null,
      },
    });
    expect(await revisions(world.caller, record.id, 'version action reason')).toEqual([
      { version: 2, action: 'UPDATE', reason: 'as the API says' },
      { version: 1, action: 'CREATE', reason: null },
    ]);
    expect(await apply(world, { ...input, expectedVersion: 2 })).toMatchObject({ outcome: 'UNCHANGED', record: after });
  });

  it('leaves what the object leaves out, or clears it when that is asked for', async () => {
    const world = await newWorld(registry());
    const declared = { offshoreDisclosureMechanism: 'OTHER_IPP12_EXCEPTION', mandatoryBreachNotificationFlag: false };
    const content = { sensitiveInfoFlag: true, healthInfoFlag: true, xPrivacyNzDeclared: declared };
    const { id } = await activityWith(world, content);
    const document = { 'x-privacy-nz:ipp_tags': ['ipp6_access'], 'x-privacy-nz:health_info_flag': false };
    const left = await apply(world, { id, expectedVersion: 1, document });
    expect(left.record).toMatchObject({ sensitiveInfoFlag: true, healthInfoFlag: false, xPrivacyNzDeclared: declared });
    const cleared = await apply(world, { id, expectedVersion: 2, document, clearMissing: true });
    expect(cleared.record).toMatchObject({ sensitiveInfoFlag: null, healthInfoFlag: false, xPrivacyNzDeclared: null });
    expect(cleared.record.xPrivacyNz.document).toEqual(document);
  });

  it('declares no mechanism that disclosures show, and refuses one that they rule out', async () => {
    const world = await newWorld(registry());
    const { id } = await activityWith(world, { ippTags: [{ tag: 'IPP12_DISCLOSURE_OUTSIDE_NZ' }] }, [
      disclosure(BY_LAW),
    ]);
    const document = (mechanism: string) => ({
      'x-privacy-nz:ipp_tags': ['ipp12_disclosure_outside_nz'],
      'x-privacy-nz:offshore_disclosure_mechanism': mechanism,
    });
    const same = { id, expectedVersion: 1, document: document('comparable_foreign_law') };
    expect(await apply(world, same)).toMatchObject({ outcome: 'UNCHANGED', record: { xPrivacyNzDeclared: null } });
    const other = await apply(world, { id, expectedVersion: 1, document: document('other_ipp12_exception') });
    expect(failuresOf(other)).toEqual([['RULE_BROKEN', 'input.document']]);
    expect(other.userErrors[0]?.message).toContain(
      'The document says OTHER_IPP12_EXCEPTION, but live disclosures of this activity rest on COMPARABLE_FOREIGN_LAW',
    );
  });

  it.each<[string, Content, string, string, string]>([
    ['text that is no JSON', { document: '{' }, 'INVALID', 'input.document', 'Line 1, column 2: This is not JSON'],
    [
      'an object with a fault',
      { document: { 'x-privacy-nz:ipp_tags': ['ipp14'] } },
      'INVALID',
      'input.document',
      '/x-privacy-nz:ipp_tags/0: ',
    ],
    [
      'an object without tags',
      { document: { 'x-privacy-nz:health_info_flag': true } },
      'REQUIRED',
      'input.document',
      'ipp_tags is required',
    ],
    [
      'an object of the earlier version',
      { document: { ...OBJECT, 'x-privacy-nz:eu_adequacy_transfer_flag': true } },
      'INVALID',
      'input.document',
      'Leave it out',
    ],
    [
      'a document with objects within',
      { document: { info: OBJECT } },
      'INVALID',
      'input.document',
      'importXPrivacyNz takes whole documents',
    ],
    [
      'an object within an object',
      { document: { ...OBJECT, a: OBJECT } },
      'INVALID',
      'input.document',
      'none within it',
    ],
    ['an object without any field', { document: {} }, 'INVALID', 'input.document', 'must be one object'],
    [
      'a document too deep',
      { document: '['.repeat(501) + ']'.repeat(501) },
      'TOO_LARGE',
      'input.document',
      '500 levels',
    ],
    [
      'a stale version',
      { document: OBJECT, expectedVersion: 7 },
      'CONFLICT',
      'input.expectedVersion',
      'version 1, not 7',
    ],
    ['a blank reason', { document: OBJECT, reason: ' ' }, 'INVALID', 'input.reason', 'blank'],
  ])('refuses %s and writes nothing', async (_, given, code, field, says) => {
    const world = await newWorld(registry());
    const { id } = await activityWith(world, {});
    const refused = await apply(world, { id, expectedVersion: 1, ...given });
    expect([refused.outcome, failuresOf(refused)]).toEqual(['REFUSED', [[code, field]]]);
    expect(refused.userErrors[0]?.message).toContain(says);
    expect(await revisions(world.caller, id)).toHaveLength(1);
  });

  it('refuses an archived activity, and the id of another record', async () => {
    const world = await newWorld(registry());
    const { id, version } = await archived(ACTIVITY, world, await activityWith(world, {}));
    const refused = await apply(world, { id, expectedVersion: version, document: OBJECT });
    expect(failuresOf(refused)).toEqual([['ARCHIVED', 'input.id']]);
    const breach = await created(BREACH, world);
    const text = 'mutation ($input: ApplyXPrivacyNzInput!) { applyXPrivacyNz(input: $input) { outcome } }';
    const input = { id: breach.id, expectedVersion: 1, document: JSON.stringify(OBJECT) };
    expect((await world.caller.query(text, { input })).errors?.[0]?.extensions.code).toBe('INVALID_ID');
  });

  it('twice with one idempotency key answers the same; another object under it is refused', async () => {
    const world = await newWorld(registry());
    const { id } = await activityWith(world, {});
    const input = { id, expectedVersion: 1, document: OBJECT, idempotencyKey: unique('apply') };
    const first = await apply(world, input);
    expect(first.outcome).toBe('UPDATED');
    expect(await apply(world, input)).toEqual(first);
    const other = await apply(world, { ...input, document: { 'x-privacy-nz:ipp_tags': ['ipp6_access'] } });
    expect(failuresOf(other)).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']]);
  });

  it('by two writers at once lets one through and tells the other', async () => {
    const world = await newWorld(registry());
    const { id } = await activityWith(world, {});
    const tags = ['ipp6_access', 'ipp7_correction', 'ipp8_accuracy', 'ipp9_retention'];
    const all = await Promise.all(
      tags.map((tag) => apply(world, { id, expectedVersion: 1, document: { 'x-privacy-nz:ipp_tags': [tag] } })),
    );
    expect(all.map(({ outcome }) => outcome).sort()).toEqual(['REFUSED', 'REFUSED', 'REFUSED', 'UPDATED']);
    for (const refused of all.filter(({ outcome }) => outcome === 'REFUSED'))
      expect(failuresOf(refused)).toEqual([['CONFLICT', 'input.expectedVersion']]);
    expect(await revisions(world.caller, id)).toHaveLength(2);
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

const flag = fc.constantFrom(true, false, null);
const content = fc.record({
  ippTags: fc.uniqueArray(
    fc.record({ tag: fc.constantFrom(...IPP_TAGS), note: fc.constantFrom(null, 'why', 'ā ē ī ō ū') }),
    { selector: ({ tag }) => tag },
  ),
  sensitiveInfoFlag: flag,
  healthInfoFlag: flag,
  xPrivacyNzDeclared: fc.option(
    fc.record({
      offshoreDisclosureMechanism: fc.constantFrom('COMPARABLE_FOREIGN_LAW', 'OTHER_IPP12_EXCEPTION', null),
      seriousHarmAssessmentRef: fc.constantFrom('urn:uuid:1', null),
      mandatoryBreachNotificationFlag: fc.boolean(),
    }),
  ),
});
const disclosures = fc.array(
  fc.constantFrom<Content>(
    BY_LAW,
    BY_LAW,
    BY_CONTRACT,
    RELIEF,
    {},
    { recipientRole: 'AGENT_SECTION_11' },
    { recipientRole: 'INDEPENDENT', ipp11Ground: 'B_TO_INDIVIDUAL' },
    { ipp12Pathway: 'NOT_ENGAGED' },
  ),
  { maxLength: 4 },
);

describe('round trips', () => {
  it('activity, object, activity: nothing changes, whatever is recorded', async () => {
    const world = await newWorld(registry());
    const shown = new Set<unknown>();
    await fc.assert(
      fc.asyncProperty(content, disclosures, fc.boolean(), async (given, offshore, clearMissing) => {
        const record = await activityWith(world, given, offshore.map(disclosure));
        const { document } = record.xPrivacyNz;
        shown.add(document['x-privacy-nz:offshore_disclosure_mechanism']);
        const applied = await apply(world, { id: record.id, expectedVersion: 1, document, clearMissing });
        expect(applied).toMatchObject({ outcome: 'UNCHANGED', userErrors: [] });
        expect(applied.record).toEqual(record);
        expect(await revisions(world.caller, record.id)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
    expect(shown.size).toBeGreaterThan(2);
  });

  it('object, activity, object: letter for letter the same', async () => {
    const world = await newWorld(registry());
    await fc.assert(
      fc.asyncProperty(anyValues, async (values) => {
        const document = toWire({ ippTags: [], ...values });
        const { id } = await activityWith(world, { ippTags: [{ tag: 'IPP6_ACCESS', note: 'n' }] });
        const applied = await apply(world, { id, expectedVersion: 1, document });
        expect(applied.userErrors).toEqual([]);
        expect(JSON.stringify((await read(world, id)).document)).toBe(JSON.stringify(document));
      }),
      { numRuns: 60 },
    );
  });
});
