import { describe, expect, it } from 'vitest';
import { unique } from '#test/support/builders.ts';
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
  AGENCY,
  archived,
  byId,
  byKey,
  created,
  mutate,
  newWorld,
  useRegistry,
} from '#test/support/records.ts';

const registry = useRegistry();
const officer = (over: object) => ({ role: 'Privacy Officer', ...over });
const source = { title: 'Report' };

describe('an agency', () => {
  describeRecord(AGENCY, registry, { required: ['legalName'], cleared: { settings: { reviewIntervalMonths: null } } });
  describeRefusals(AGENCY, registry, ['legalName']);

  describeRefusedContents(AGENCY, registry, [
    {
      when: 'its NZBN has 12 digits',
      content: { nzbn: '942904190197' },
      failures: [['INVALID', 'nzbn']],
      says: '13 digits',
    },
    {
      when: 'its NZBN has a wrong check digit',
      content: { nzbn: '9429041901978' },
      failures: [['INVALID', 'nzbn']],
      says: 'check digit',
    },
    {
      when: 'a privacy officer ends before starting',
      content: { privacyOfficers: [officer({}), officer({ from: '2025-02-01', to: '2025-01-31' })] },
      failures: [['RULE_BROKEN', 'privacyOfficers.1.to']],
      says: '2025-02-01',
    },
    {
      when: 'a privacy officer has a blank role',
      content: { privacyOfficers: [officer({ role: ' ' })] },
      failures: [['INVALID', 'privacyOfficers.0.role']],
      says: 'role must not be blank',
    },
    {
      when: 'there are 21 privacy officers',
      content: { privacyOfficers: Array.from({ length: 21 }, () => officer({})) },
      failures: [['TOO_LARGE', 'privacyOfficers']],
      says: 'at most 20',
    },
    {
      when: 'reviews come more often than monthly',
      content: { settings: { reviewIntervalMonths: 0 } },
      failures: [['INVALID', 'settings.reviewIntervalMonths']],
      says: 'at least 1',
    },
    {
      when: 'reviews come less often than every ten years',
      content: { settings: { reviewIntervalMonths: 121 } },
      failures: [['INVALID', 'settings.reviewIntervalMonths']],
      says: 'at most 120',
    },
    {
      when: 'its provenance names no source',
      content: { provenance: { sources: [], confidence: 'STATED' } },
      failures: [['INVALID', 'provenance.sources']],
      says: 'at least one source',
    },
    {
      when: 'its provenance names 21 sources',
      content: { provenance: { sources: Array.from({ length: 21 }, () => source), confidence: 'STATED' } },
      failures: [['TOO_LARGE', 'provenance.sources']],
      says: 'at most 20',
    },
    {
      when: 'its provenance repeats an inferred field',
      content: { provenance: { sources: [source], confidence: 'INFERRED', inferredFields: ['kind', 'kind'] } },
      failures: [['INVALID', 'provenance.inferredFields']],
      says: 'must not repeat',
    },
    {
      when: 'several things are wrong with it: all are named',
      content: { nzbn: '1', teReoName: '', settings: { reviewIntervalMonths: 500 } },
      failures: [
        ['INVALID', 'teReoName'],
        ['INVALID', 'nzbn'],
        ['INVALID', 'settings.reviewIntervalMonths'],
      ],
    },
  ]);

  describeMistypedContents(AGENCY, registry, [
    { sector: 'BOTH' },
    { country: 'XX' },
    { country: 'nz' },
    { surname: 'unknown field' },
    { legalName: 7 },
    { privacyOfficers: [{ role: 'x', from: '2025-02-29' }] },
    { privacyStatement: { title: 'x', url: 'ftp://agency.test' } },
    { privacyStatement: { title: 'x', url: 'https://agency.test/\u0000' } },
    { privacyStatement: { title: 'x', date: '2025-13' } },
  ]);

  it.each([
    'x',
    'Inland',
    'inland_revenue',
    '1st',
    '-x',
    'inland revenue',
    'māori',
    '',
    'a'.repeat(61),
    'a'.repeat(2_000),
    'a\u0000',
  ])('is refused under the key %j', async (key) => {
    const { owner } = await newWorld(registry());
    for (const verb of ['create', 'upsert'] as const) {
      const payload = await mutate(owner, verb, AGENCY, { key, agency: AGENCY.minimal() });
      expectRefusal(payload, ['INVALID', 'input.key']);
      expect(payload.userErrors[0]?.message).toContain('2 to 60');
    }
  });

  it.each(['ab', 'a-1', 'a'.repeat(60)])('is created under the key %j', async (key) => {
    const { owner } = await newWorld(registry());
    const { record } = await mutate(owner, 'create', AGENCY, { key, agency: AGENCY.minimal() });
    expect(record).toMatchObject({ key, externalKey: key, agency: { id: record.id } });
  });

  it('is changed by its own administrator, who can create none', async () => {
    const { agency, caller } = await newWorld(registry());
    const input = { key: agency, agency: { kind: 'trust' } };
    expect(await mutate(caller, 'upsert', AGENCY, input)).toMatchObject({
      outcome: 'UPDATED',
      record: { kind: 'trust' },
    });
    const answer = await caller.query(
      `mutation { createAgency(input: { key: "${unique('new')}", agency: { legalName: "New" } }) { outcome } }`,
    );
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' }, path: ['createAgency'] });
    expect(answer.errors?.[0]?.message).toContain('every agency');
  });

  it('leaves its records readable and in their lists when it is archived', async () => {
    const world = await newWorld(registry());
    const activity = await created(ACTIVITY, world);
    await archived(AGENCY, world, await byKey(world.owner, AGENCY, world.agency, world.agency));
    expect(await byId(world.caller, ACTIVITY, activity.id)).toEqual(activity);
    expect(await idsOf(world.caller, ACTIVITY, world.agency)).toContain(activity.id);
  });

  it('takes no new records once it is archived and every server has had a minute to see it', async () => {
    const { clock } = registry();
    const world = await newWorld(registry());
    const gone = await archived(AGENCY, world, await byKey(world.owner, AGENCY, '', world.agency));
    clock.now = Date.now() + 61_000;
    for (const verb of ['create', 'upsert'] as const) {
      const input = { agency: world.agency, externalKey: unique('late'), processingActivity: ACTIVITY.minimal() };
      expectRefusal(await mutate(world.caller, verb, ACTIVITY, input), ['ARCHIVED', 'input.agency']);
    }
    await mutate(world.owner, 'restore', AGENCY, { id: gone.id, expectedVersion: gone.version });
    expect(await created(ACTIVITY, world)).toMatchObject({ version: 1 });
    clock.now = 0;
  });
});
