import { describe, expect, it } from 'vitest';
import { applyTo, outcomesOf, record, refusalsOf, resultsOf, sendApply, wholeTable } from '#test/support/apply.ts';
import {
  aDisclosure,
  aFullActivity,
  aFullBreach,
  aFullDisclosure,
  aFullProvider,
  anActivity,
  anAgency,
  aProvider,
  aWaiver,
  type Content,
  unique,
} from '#test/support/builders.ts';
import {
  ACTIVITY,
  AGENCY,
  archived,
  BREACH,
  byId,
  byKey,
  contentOf,
  created,
  DISCLOSURE,
  mutate,
  newWorld,
  PROVIDER,
  revisions,
  useRegistry,
} from '#test/support/records.ts';

const registry = useRegistry();

/** One record of each type, each referring to those before it by their keys. */
function oneOfEach(): Content[] {
  const [activity, provider] = [unique('activity'), unique('provider')];
  return [
    { externalKey: activity, processingActivity: aFullActivity() },
    record('offshoreDisclosure', aFullDisclosure(), { activityKey: activity }),
    record('breach', aFullBreach({ activityIds: [`key:${activity}`] })),
    { externalKey: provider, provider: aFullProvider() },
    record('provider', aProvider({ name: 'Reseller', subProcessors: [{ providerId: `key:${provider}` }] })),
    record('waiver', aWaiver({ recordId: `key:${activity}` })),
  ];
}

describe('applying records', () => {
  it('creates those that are not there, of every type, each finding those before it by their keys', async () => {
    const world = await newWorld(registry());
    const records = oneOfEach();
    const results = await resultsOf(world, records, { reason: 'First load' });
    expect(outcomesOf(results)).toEqual(Array(6).fill('CREATED'));
    expect(results.map(({ index, externalKey, version }) => [index, externalKey, version])).toEqual(
      records.map(({ externalKey }, index) => [index, externalKey, 1]),
    );
    expect(results.map(({ recordType }) => recordType)).toEqual([
      'ProcessingActivity',
      'OffshoreDisclosure',
      'Breach',
      'Provider',
      'Provider',
      'Waiver',
    ]);
    const [activity, disclosure, breach, provider, reseller, waiver] = results.map(({ recordId }) => recordId);
    const { caller } = world;
    expect((await byId(caller, DISCLOSURE, disclosure)).activity.id).toBe(activity);
    expect((await byId(caller, BREACH, breach)).activities).toEqual([{ id: activity }]);
    expect((await byId(caller, PROVIDER, reseller)).subProcessors[0].provider.id).toBe(provider);
    const { data } = await caller.query(`query ($id: ID!) { waiver(id: $id) { recordId } }`, { id: waiver });
    expect(data.waiver.recordId).toBe(activity);
    expect(await revisions(caller, activity, 'reason')).toEqual([{ reason: 'First load' }]);
    expect(contentOf(ACTIVITY, await byId(caller, ACTIVITY, activity))).toEqual(aFullActivity());
  });

  it('a second time leaves all of them as they are', async () => {
    const world = await newWorld(registry());
    const records = oneOfEach();
    const first = await resultsOf(world, records);
    const before = await wholeTable(registry());
    const second = await resultsOf(world, records);
    expect(outcomesOf(second)).toEqual(Array(6).fill('UNCHANGED'));
    expect(second.map(({ recordId, version, changes }) => [recordId, version, changes])).toEqual(
      first.map(({ recordId }) => [recordId, 1, []]),
    );
    expect(await wholeTable(registry())).toBe(before);
  });

  it('changes only the fields that are given, and says what they were', async () => {
    const world = await newWorld(registry());
    const one = record('processingActivity', aFullActivity());
    const [{ recordId }] = (await resultsOf(world, [one])) as [Content];
    const changed = { ...one, processingActivity: { owner: 'Dean', supplyBasis: null, safeguards: ['encryption'] } };
    const [result] = (await resultsOf(world, [changed])) as [Content];
    expect(result).toMatchObject({ outcome: 'UPDATED', recordId, version: 2, userErrors: [] });
    expect(result.changes.toSorted(byField)).toEqual([
      { field: ['owner'], before: 'Registrar', after: 'Dean' },
      { field: ['safeguards', '1'], before: 'access control', after: null },
      { field: ['supplyBasis'], before: 'mandatory', after: null },
    ]);
    const [{ changes }] = await revisions(world.caller, recordId, 'changes { field before after }');
    expect(result.changes).toEqual(changes);
    const read = contentOf(ACTIVITY, await byId(world.caller, ACTIVITY, recordId));
    expect(read).toEqual({ ...aFullActivity(), owner: 'Dean', supplyBasis: null, safeguards: ['encryption'] });
  });

  it('writes the others when one is refused, and says where and why', async () => {
    const world = await newWorld(registry());
    const results = await resultsOf(world, [
      record('processingActivity', anActivity()),
      record('processingActivity', anActivity({ name: ' ', collectionFrom: '2026-02-01', owner: '' })),
      record('provider', aProvider()),
    ]);
    expect(outcomesOf(results)).toEqual(['CREATED', 'REFUSED', 'CREATED']);
    expect(refusalsOf(results)).toEqual([
      ['INVALID', 'input.records.1.processingActivity.name'],
      ['INVALID', 'input.records.1.processingActivity.owner'],
    ]);
    expect(results[1]).toMatchObject({ recordId: null, version: null, changes: [] });
  });

  it('stops at the first refusal when told to: what stands behind it is not looked at', async () => {
    const world = await newWorld(registry());
    const records = [
      record('processingActivity', anActivity()),
      record('processingActivity', {}),
      ...Array.from({ length: 12 }, () => record('processingActivity', anActivity())),
    ];
    for (const dryRun of [true, false]) {
      const results = await resultsOf(world, records, { stopAtRefusal: true, dryRun });
      expect(outcomesOf(results)).toEqual([
        dryRun ? 'WOULD_CREATE' : 'CREATED',
        'REFUSED',
        ...Array(12).fill('SKIPPED'),
      ]);
      expect(results.at(-1)).toMatchObject({ index: 13, recordId: null, changes: [], userErrors: [] });
    }
    expect(await byKey(world.caller, ACTIVITY, world.agency, records[2]?.externalKey)).toBeNull();
  });

  it('takes 100 records and writes each', async () => {
    const world = await newWorld(registry());
    const activity = record('processingActivity', anActivity());
    const disclosures = Array.from({ length: 99 }, () =>
      record('offshoreDisclosure', aDisclosure(), { activityKey: activity.externalKey }),
    );
    const records = [activity, ...disclosures];
    expect(new Set(outcomesOf(await resultsOf(world, records, { dryRun: true })))).toEqual(new Set(['WOULD_CREATE']));
    const results = await resultsOf(world, records);
    expect(new Set(outcomesOf(results))).toEqual(new Set(['CREATED']));
    expect(results.map(({ externalKey }) => externalKey)).toEqual(records.map(({ externalKey }) => externalKey));
    const text = `query ($agency: String!) { offshoreDisclosures(agency: $agency, first: 100) { nodes { externalKey } } }`;
    const { data } = await world.caller.query(text, { agency: world.agency });
    expect(data.offshoreDisclosures.nodes).toHaveLength(99);
  });

  it('creates an agency and its records in one call, for who may do so everywhere', async () => {
    const world = await newWorld(registry());
    const agency = unique('agency');
    const records = [
      { externalKey: agency, agency: anAgency() },
      record('processingActivity', anActivity()),
      record('waiver', aWaiver({ rule: 'AGY-OFFICER', recordId: `key:${agency}` })),
    ];
    const everywhere = { ...world, agency, caller: world.owner };
    expect(outcomesOf(await resultsOf(everywhere, records, { dryRun: true }))).toEqual(Array(3).fill('WOULD_CREATE'));
    expect(await byKey(world.owner, AGENCY, '', agency)).toBeNull();
    expect(outcomesOf(await resultsOf(everywhere, records))).toEqual(Array(3).fill('CREATED'));
    expect((await byKey(world.owner, AGENCY, '', agency)).legalName).toBe('Ministry of Tests');
  });

  it('settles with others who apply the same at the same time on one record each', async () => {
    const world = await newWorld(registry());
    const records = [...oneOfEach(), ...oneOfEach()];
    const answers = await Promise.all(Array.from({ length: 6 }, () => resultsOf(world, records)));
    const outcomes = records.map((_, index) => answers.map((results) => results[index]?.outcome).sort());
    expect(outcomes).toEqual(records.map(() => ['CREATED', ...Array(5).fill('UNCHANGED')]));
    for (const index of records.keys())
      expect(new Set(answers.map((results) => results[index]?.recordId)).size).toBe(1);
  });

  it('of the version one read keeps what another wrote meanwhile', async () => {
    const world = await newWorld(registry());
    const one = record('processingActivity', anActivity());
    await resultsOf(world, [one]);
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, writer) =>
        resultsOf(world, [{ ...one, expectedVersion: 1, processingActivity: { owner: `writer ${writer}` } }]),
      ),
    );
    const results = answers.flat();
    expect(outcomesOf(results).sort()).toEqual([...Array(4).fill('REFUSED'), 'UPDATED']);
    expect(refusalsOf(results)).toEqual(Array(4).fill(['CONFLICT', 'input.records.0.expectedVersion']));
    const refused = results.find(({ outcome }) => outcome === 'REFUSED');
    expect(refused).toMatchObject({ version: 2, userErrors: [{ currentVersion: 2 }] });
  });

  it('that must not be there yet refuses one that is', async () => {
    const world = await newWorld(registry());
    const one = { ...record('processingActivity', anActivity()), expectedVersion: 0 };
    expect(outcomesOf(await resultsOf(world, [one], { dryRun: true }))).toEqual(['WOULD_CREATE']);
    expect(outcomesOf(await resultsOf(world, [one]))).toEqual(['CREATED']);
    expect(refusalsOf(await resultsOf(world, [one]))).toEqual([['CONFLICT', 'input.records.0.expectedVersion']]);
  });
});

const byField = (one: Content, other: Content): number => one.field.join().localeCompare(other.field.join());

describe('a repeat with an idempotency key', () => {
  it('answers record by record as the first time, changes included, whatever happened since', async () => {
    const world = await newWorld(registry());
    const [existing, fresh] = [record('processingActivity', anActivity()), record('provider', aProvider())];
    await resultsOf(world, [existing]);
    const records = [{ ...existing, processingActivity: { owner: 'Dean' } }, fresh];
    const input = { idempotencyKey: unique() };
    const first = await resultsOf(world, records, input);
    expect(outcomesOf(first)).toEqual(['UPDATED', 'CREATED']);
    await resultsOf(world, [{ ...existing, processingActivity: { owner: 'Someone else' } }]);
    expect(await resultsOf(world, records, input)).toEqual(first);
    expect(await byKey(world.caller, ACTIVITY, world.agency, existing.externalKey)).toMatchObject({
      version: 3,
      owner: 'Someone else',
    });
    expect(await resultsOf(world, [fresh], input)).toMatchObject([{ ...first[1], index: 0 }]);
  });

  it('with another content of a record is refused for that record alone', async () => {
    const world = await newWorld(registry());
    const [one, two] = [record('provider', aProvider()), record('provider', aProvider())];
    const input = { idempotencyKey: unique() };
    await resultsOf(world, [one, two], input);
    const results = await resultsOf(world, [one, { ...two, provider: aProvider({ name: 'Another' }) }], input);
    expect(outcomesOf(results)).toEqual(['CREATED', 'REFUSED']);
    expect(refusalsOf(results)).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']]);
  });
});

describe('what a call costs', () => {
  it('grows with its records', async () => {
    const world = await newWorld(registry());
    const records = Array.from({ length: 20 }, () => record('provider', aProvider()));
    const points = async (count: number) =>
      (await sendApply(world, records.slice(0, count), { dryRun: true })).extensions.cost.points;
    const [one, twenty] = [await points(1), await points(20)];
    expect(twenty).toBe(20 * one);
    expect(100 * one).toBeLessThan(5_000);
  });
});

describe('records that are there', () => {
  it('may be changed without naming their parent again, and not be given another', async () => {
    const world = await newWorld(registry());
    const [one, other] = [record('processingActivity', anActivity()), record('processingActivity', anActivity())];
    const child = record('offshoreDisclosure', aDisclosure(), { activityKey: one.externalKey });
    await resultsOf(world, [one, other, child]);
    const changed = { ...child, activityKey: null, offshoreDisclosure: { note: 'checked' } };
    expect(outcomesOf(await resultsOf(world, [changed]))).toEqual(['UPDATED']);
    expect(refusalsOf(await resultsOf(world, [{ ...child, activityKey: other.externalKey }]))).toEqual([
      ['INVALID', 'input.records.0.activityKey'],
    ]);
  });

  it('come back from the archive with their change when told to, in one revision', async () => {
    const world = await newWorld(registry());
    const one = record('processingActivity', anActivity());
    const [{ recordId }] = (await resultsOf(world, [one])) as [Content];
    await archived(ACTIVITY, world, { id: recordId, version: 1 });
    const changed = { ...one, processingActivity: { owner: 'Dean' } };
    const [dry] = await resultsOf(world, [changed], { dryRun: true, restoreArchived: true });
    const [result] = await resultsOf(world, [changed], { restoreArchived: true });
    expect(dry).toMatchObject({ outcome: 'WOULD_UPDATE', version: 2 });
    expect(result).toMatchObject({ outcome: 'UPDATED', version: 3, changes: dry?.changes });
    expect(result?.changes.map(({ field }: Content) => field.join('.')).sort()).toEqual(['archivedAt', 'owner']);
    expect(await byId(world.caller, ACTIVITY, recordId, 'archivedAt owner')).toEqual({
      archivedAt: null,
      owner: 'Dean',
    });
    expect((await revisions(world.caller, recordId)).map(({ action }: Content) => action)).toEqual([
      'RESTORE',
      'ARCHIVE',
      'CREATE',
    ]);
    expect(outcomesOf(await resultsOf(world, [one], { restoreArchived: true }))).toEqual(['UNCHANGED']);
  });

  it('are found whoever created them with their key, by whatever mutation', async () => {
    const world = await newWorld(registry());
    const made = await created(PROVIDER, world, aProvider(), { key: 'made-before' });
    const [result] = await resultsOf(world, [{ externalKey: 'made-before', provider: { note: 'now with a note' } }]);
    expect(result).toMatchObject({ outcome: 'UPDATED', recordId: made.id, version: 2 });
    const { record: again } = await mutate(world.caller, 'upsert', PROVIDER, {
      agency: world.agency,
      externalKey: 'made-before',
      provider: aProvider({ note: 'now with a note' }),
    });
    expect(again.version).toBe(2);
    expect((await applyTo(world, [{ externalKey: 'made-before', provider: aProvider() }])).userErrors).toEqual([]);
  });
});
