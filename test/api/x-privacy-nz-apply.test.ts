import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWire } from '#lib/statute/namespace/fields.ts';
import { IPP_TAGS } from '#lib/statute/principles.ts';
import { aFullActivity, type Content, unique } from '#test/support/builders.ts';
import {
  ACTIVITY,
  archived,
  BREACH,
  contentOf,
  created,
  failuresOf,
  newWorld,
  revisions,
  useRegistry,
} from '#test/support/records.ts';
import {
  activityWith,
  anyValues,
  apply,
  BY_CONTRACT,
  BY_LAW,
  disclosure,
  RELIEF,
  read,
} from '#test/support/x-privacy-nz.ts';

const registry = useRegistry();

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
