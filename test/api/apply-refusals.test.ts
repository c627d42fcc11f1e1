import { describe, expect, it } from 'vitest';
import { recordTypes } from '#lib/domain/record-types.ts';
import { applyTo, outcomesOf, record, refusalsOf, resultsOf, sendApply } from '#test/support/apply.ts';
import {
  aBreach,
  aDisclosure,
  anActivity,
  anAgency,
  aProvider,
  aWaiver,
  type Content,
  unique,
} from '#test/support/builders.ts';
import { ACTIVITY, AGENCY, archived, byKey, created, errorsOf, newWorld, useRegistry } from '#test/support/records.ts';
import { idPaths } from '#test/support/schema.ts';

const registry = useRegistry();

const activity = (content: Content = {}, more?: Content) => record('processingActivity', anActivity(content), more);

/** A refusal of the whole call: nothing was looked at. */
async function refusalOf(records: Content[], input?: Content): Promise<[string, string, string][]> {
  const world = await newWorld(registry());
  const { results, userErrors } = await applyTo(world, records, input);
  expect(results).toEqual([]);
  for (const { externalKey } of records)
    expect(await byKey(world.caller, ACTIVITY, world.agency, externalKey)).toBeNull();
  return userErrors.map(({ code, field, message }: Content) => [code, field.join('.'), message]);
}

describe('a call is refused as a whole', () => {
  it('without a record, and with more than 100', async () => {
    expect(await refusalOf([])).toMatchObject([['REQUIRED', 'input.records', /at least one/]].map(matching));
    const many = Array.from({ length: 101 }, () => activity());
    expect(await refusalOf(many)).toMatchObject(
      [['TOO_LARGE', 'input.records', /At most 100 .* these are 101/]].map(matching),
    );
  });

  it('when a record has no content or more than one', async () => {
    const [good, none, two] = [activity(), { externalKey: unique() }, activity({}, { breach: aBreach() })];
    expect(await refusalOf([good, none, two])).toMatchObject(
      [
        ['REQUIRED', 'input.records.1', /one of agency, processingActivity, offshoreDisclosure/],
        ['INVALID', 'input.records.2', /make processingActivity and breach a record each/],
      ].map(matching),
    );
  });

  it('when a record stands in it twice, naming both places; the same key of another type is another record', async () => {
    const one = activity();
    expect(await refusalOf([one, activity(), one])).toMatchObject(
      [['DUPLICATE_KEY', 'input.records.2.externalKey', /input\.records\.0/]].map(matching),
    );
    const world = await newWorld(registry());
    const { externalKey } = one;
    const both = await resultsOf(world, [one, { externalKey, provider: aProvider() }]);
    expect(outcomesOf(both)).toEqual(['CREATED', 'CREATED']);
  });

  it('when a record of another type names an activity', async () => {
    expect(await refusalOf([activity({}, { activityKey: 'k' })])).toMatchObject(
      [['INVALID', 'input.records.0.activityKey', /goes with offshoreDisclosure only/]].map(matching),
    );
  });

  it('for an unusable reason or key of a repeat', async () => {
    const input = { reason: 'x'.repeat(2_001), idempotencyKey: ' ' };
    const failures = await refusalOf([activity()], input);
    expect(failures.map(([code, field]) => [code, field])).toEqual([
      ['TOO_LARGE', 'input.reason'],
      ['INVALID', 'input.idempotencyKey'],
    ]);
  });

  const matching = ([code, field, message]: (string | RegExp)[]) => [code, field, expect.stringMatching(message ?? '')];
});

describe('a record is refused', () => {
  it('when what it names by key is not there, with where it may be found', async () => {
    const world = await newWorld(registry());
    const [later, refused] = [activity(), activity({ name: null })];
    const results = await resultsOf(world, [
      refused,
      record('offshoreDisclosure', aDisclosure(), { activityKey: 'nowhere' }),
      record('breach', aBreach({ activityIds: ['key:nowhere', `key:${later.externalKey}`] })),
      record('offshoreDisclosure', aDisclosure(), { activityKey: refused.externalKey }),
      later,
      record('waiver', aWaiver({ rule: 'NO-RULE', recordId: `key:${later.externalKey}` })),
      { externalKey: 'itself', provider: aProvider({ subProcessors: [{ providerId: 'key:itself' }] }) },
    ]);
    expect(outcomesOf(results)).toEqual([...Array(4).fill('REFUSED'), 'CREATED', 'REFUSED', 'REFUSED']);
    expect(refusalsOf(results)).toEqual([
      ['REQUIRED', 'input.records.0.processingActivity.name'],
      ['NOT_FOUND', 'input.records.1.activityKey'],
      ['NOT_FOUND', 'input.records.2.breach.activityIds.0'],
      ['NOT_FOUND', 'input.records.2.breach.activityIds.1'],
      ['NOT_FOUND', 'input.records.3.activityKey'],
      ['INVALID', 'input.records.5.waiver.recordId'],
      ['NOT_FOUND', 'input.records.6.provider.subProcessors.0.providerId'],
    ]);
    const said = results.flatMap(({ userErrors }) => userErrors.map(({ message }: Content) => message));
    expect(said[1]).toContain(`There is no ProcessingActivity of agency "${world.agency}" with the key "nowhere"`);
    expect(said[3]).toContain('It stands at input.records.4: put it before this one.');
    expect(said[4]).toContain('The one at input.records.0 was not written.');
  });

  it('of a disclosure that would be new without its activity', async () => {
    const world = await newWorld(registry());
    for (const dryRun of [true, false]) {
      const results = await resultsOf(world, [record('offshoreDisclosure', aDisclosure())], { dryRun });
      expect(refusalsOf(results)).toEqual([['REQUIRED', 'input.records.0.activityKey']]);
    }
  });

  it('while it is archived, with the way out', async () => {
    const world = await newWorld(registry());
    await archived(ACTIVITY, world, await created(ACTIVITY, world, undefined, { key: 'archived' }));
    const [result] = await resultsOf(world, [{ externalKey: 'archived', processingActivity: { owner: 'Dean' } }]);
    expect(result).toMatchObject({ outcome: 'REFUSED', version: 2 });
    expect(result?.userErrors).toMatchObject([
      { code: 'ARCHIVED', field: ['input', 'records', '0', 'externalKey'], message: /Restore it/ },
    ]);
  });

  it('of an agency that is not there or archived', async () => {
    const world = await newWorld(registry());
    const everywhere = { ...world, caller: world.owner };
    const results = await resultsOf(everywhere, [activity()], { agency: 'no-such-agency' });
    expect(refusalsOf(results)).toEqual([['NOT_FOUND', 'input.agency']]);
  });

  it('under a key that none can have', async () => {
    const world = await newWorld(registry());
    const results = await resultsOf(world, [
      { externalKey: ' ', provider: aProvider() },
      { externalKey: 'x'.repeat(201), provider: aProvider() },
    ]);
    expect(refusalsOf(results)).toEqual([
      ['INVALID', 'input.records.0.externalKey'],
      ['TOO_LARGE', 'input.records.1.externalKey'],
    ]);
  });
});

describe('access to a call', () => {
  const mixed = (): Content[] => [activity(), record('breach', aBreach())];

  it('is decided for every type before anything is written', async () => {
    const world = await newWorld(registry());
    for (const dryRun of [true, false]) {
      const caller = await registry().as(`${world.agency}:editor`);
      const records = mixed();
      const answer = await sendApply({ ...world, caller }, records, { dryRun });
      expect(errorsOf(answer)).toEqual([['FORBIDDEN', undefined]]);
      expect(answer.data?.applyRecords ?? null).toBeNull();
      const key = records[0]?.externalKey;
      expect(await byKey(world.caller, ACTIVITY, world.agency, key)).toBeNull();
    }
  });

  it.each<[string, boolean, boolean, boolean]>([
    ['viewer', false, false, false],
    ['editor', true, false, false],
    ['auditor', false, false, false],
    ['privacy_officer', true, true, false],
    ['admin', true, false, true],
  ])('of a role: %s', async (role, activities, breaches, agencies) => {
    const world = await newWorld(registry());
    const caller = await registry().as(`${world.agency}:${role}`);
    const isAnswered = async (records: Content[]) => !(await sendApply({ ...world, caller }, records)).errors;
    expect(await isAnswered([activity()])).toBe(activities);
    expect(await isAnswered([record('breach', aBreach())])).toBe(breaches);
    expect(await isAnswered([record('waiver', aWaiver({ recordId: world.activityId }))])).toBe(breaches);
    expect(await isAnswered(mixed())).toBe(breaches);
    expect(await isAnswered([{ externalKey: world.agency, agency: { kind: 'department' } }])).toBe(agencies);
    expect(await isAnswered([{ externalKey: unique('agency'), agency: anAgency() }])).toBe(false);
    expect(await isAnswered([])).toBe(true);
  });

  it('of another agency is none, and shows nothing of what it has', async () => {
    const [world, other] = [await newWorld(registry()), await newWorld(registry())];
    const theirs = await created(ACTIVITY, other, undefined, { key: unique('theirs') });
    expect(errorsOf(await sendApply(world, [activity()], { agency: other.agency }))).toEqual([
      ['FORBIDDEN', undefined],
    ]);
    const results = await resultsOf(world, [
      record('breach', aBreach({ activityIds: [`key:${theirs.externalKey}`] })),
      record('breach', aBreach({ activityIds: [theirs.id] })),
    ]);
    expect(refusalsOf(results).map(([code]) => code)).toEqual(['NOT_FOUND', 'INVALID']);
  });

  it('of the administrator of an agency reaches its own record and no other', async () => {
    const [world, other] = [await newWorld(registry()), await newWorld(registry())];
    const records = [
      activity(),
      { externalKey: world.agency, agency: { kind: 'department' } },
      { externalKey: other.agency, agency: { kind: 'taken over' } },
    ];
    expect(errorsOf(await sendApply(world, records))).toEqual([['FORBIDDEN', undefined]]);
    expect((await byKey(world.owner, AGENCY, '', other.agency)).kind).toBeNull();
    expect(outcomesOf(await resultsOf(world, records.slice(0, 2)))).toEqual(['CREATED', 'UPDATED']);
  });
});

describe('a record type', () => {
  it.each(recordTypes().map((type) => [type.name, type] as const))(
    'names every place where its input takes an id: %s',
    (name, { idFields }) => {
      expect(idFields.map(({ path }) => path.join('.')).sort()).toEqual(idPaths(`${name}Input`).sort());
    },
  );
});
