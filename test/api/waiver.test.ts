import { describe, expect, it } from 'vitest';
import { aWaiver, type Content, unique } from '#test/support/builders.ts';
import { idsOf, page } from '#test/support/lists.ts';
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
  BREACH,
  byId,
  created,
  DISCLOSURE,
  dataOf,
  errorsOf,
  inputFor,
  missingId,
  mutate,
  newWorld,
  useRegistry,
  WAIVER,
  type World,
} from '#test/support/records.ts';

const registry = useRegistry();
const REQUIRED = ['rule', 'reason', 'approvedBy', 'approvedOn', 'expiresOn'];

/** The agency's own record, as a waiver names it. */
const agencyId = (world: World): string => Buffer.from(`AGY:@:${world.agency}`).toString('base64url');

/** A registry whose clock stands at an instant, for what depends on the day. */
const at = { now: Date.parse('2026-11-21T00:00:00Z') };
const dated = useRegistry({ now: () => at.now });

describe('a waiver', () => {
  describeRecord(WAIVER, registry, { required: [...REQUIRED, 'recordId'] });
  describeRefusals(WAIVER, registry, REQUIRED);

  describeRefusedContents(WAIVER, registry, [
    {
      when: 'it names no record',
      content: { recordId: null },
      failures: [['REQUIRED', 'recordId']],
      says: 'recordId is required',
    },
    {
      when: 'its rule is misspelt',
      content: { rule: 'act-retension' },
      failures: [['INVALID', 'rule']],
      says: 'Did you mean ACT-RETENTION,',
    },
    {
      when: 'its rule is nothing like one',
      content: { rule: '🥝'.repeat(150) },
      failures: [['INVALID', 'rule']],
      says: 'findingRules lists all',
    },
    {
      when: 'its rule is too long',
      content: { rule: 'A'.repeat(301) },
      failures: [['TOO_LARGE', 'rule']],
      says: '300',
    },
    {
      when: 'its record is of another type than its rule is about',
      content: async (world) => ({ recordId: (await created(BREACH, world)).id }),
      failures: [['INVALID', 'recordId']],
      says: 'The rule ACT-RETENTION is about ProcessingActivity records',
    },
    {
      when: 'its rule is about another type than its record is of',
      content: { rule: 'AGY-OFFICER' },
      failures: [['INVALID', 'recordId']],
      says: 'The rule AGY-OFFICER is about Agency records',
    },
    {
      when: 'its record is of another agency',
      content: async () => ({ recordId: (await newWorld(registry())).activityId }),
      failures: [['INVALID', 'recordId']],
      says: 'Not the id of a record of agency',
    },
    {
      when: 'it is about another agency',
      content: async () => ({ rule: 'AGY-OFFICER', recordId: agencyId(await newWorld(registry())) }),
      failures: [['INVALID', 'recordId']],
      says: 'or of the agency itself',
    },
    {
      when: 'its record is no id, and its rule none either: both are named',
      content: { rule: 'NONE', recordId: 'nonsense' },
      failures: [
        ['INVALID', 'rule'],
        ['INVALID', 'recordId'],
      ],
    },
    {
      when: 'its record is not there',
      content: ({ activityId }) => ({ recordId: missingId(activityId) }),
      failures: [['NOT_FOUND', 'recordId']],
      says: 'no such record',
    },
    {
      when: 'its record is archived',
      content: async (world) => ({ recordId: (await archived(ACTIVITY, world, await created(ACTIVITY, world))).id }),
      failures: [['ARCHIVED', 'recordId']],
      says: 'Restore it first',
    },
    {
      when: 'it expires before it is approved',
      content: { approvedOn: '2026-02-02', expiresOn: '2026-02-01' },
      failures: [['RULE_BROKEN', 'expiresOn']],
      says: '2026-02-02',
    },
    {
      when: 'it runs for more than 24 months',
      content: { approvedOn: '2024-02-29', expiresOn: '2026-03-01' },
      failures: [['RULE_BROKEN', 'expiresOn']],
      says: 'until 2026-02-28. That is a discipline of this registry, not law',
    },
    {
      when: 'it runs to the end of time',
      content: { approvedOn: '0001-01-01', expiresOn: '9999-12-31' },
      failures: [['RULE_BROKEN', 'expiresOn']],
      says: 'until 0003-01-01',
    },
  ]);

  describeMistypedContents(WAIVER, registry, [
    { expiresOn: '2026-02-30' },
    { approvedOn: 'tomorrow' },
    { rule: ['ACT-RETENTION'] },
    { recordId: {} },
  ]);

  it.each([
    ['24 months', { approvedOn: '2024-02-29', expiresOn: '2026-02-28' }],
    ['one day', { approvedOn: '2026-02-28', expiresOn: '2026-02-28' }],
    ['the last day there is', { approvedOn: '9999-12-31', expiresOn: '9999-12-31' }],
  ])('may run for %s', async (_, dates) => {
    expect(await created(WAIVER, await newWorld(registry()), aWaiver(dates))).toMatchObject(dates);
  });

  it('may be of a finding in the agency itself, and in a record of each type that has rules', async () => {
    const world = await newWorld(registry());
    const rules = dataOf(await world.caller.query('{ findingRules { id recordType } }')).findingRules;
    const ids: Record<string, string> = { Agency: agencyId(world), ProcessingActivity: world.activityId };
    for (const kind of [DISCLOSURE, BREACH]) ids[kind.name] = (await created(kind, world)).id;
    for (const [type, recordId] of Object.entries(ids)) {
      const rule = rules.find(({ recordType }: Content) => recordType === type);
      if (!rule) continue;
      expect(await created(WAIVER, world, aWaiver({ rule: rule.id, recordId }))).toMatchObject({ recordId });
    }
    expect(rules.map(({ recordType }: Content) => recordType)).toEqual(
      expect.arrayContaining(['Agency', 'ProcessingActivity']),
    );
  });

  it('may move to another rule and record of the agency, and is then found under those', async () => {
    const world = await newWorld(registry());
    const record = await created(WAIVER, world);
    const to = { rule: 'AGY-NZBN', recordId: agencyId(world) };
    const { record: moved } = await mutate(world.caller, 'update', WAIVER, {
      id: record.id,
      expectedVersion: 1,
      waiver: to,
    });
    expect(moved).toMatchObject({ ...to, version: 2 });
    const found = (filter: Content) => idsOf(world.caller, WAIVER, world.agency, { filter });
    expect(await found({ recordId: world.activityId })).toEqual([]);
    expect(await found({ ruleIn: ['ACT-RETENTION'] })).toEqual([]);
    expect(await found({ recordId: to.recordId, ruleIn: ['AGY-NZBN'] })).toEqual([record.id]);
  });

  it('keeps its record from being purged until it is purged itself', async () => {
    const world = await newWorld(registry());
    const activity = await created(ACTIVITY, world);
    const waiver = await created(WAIVER, world, aWaiver({ recordId: activity.id }));
    const { version } = await archived(ACTIVITY, world, activity);
    const purge = { id: activity.id, expectedVersion: version, reason: 'test' };
    expectRefusal(await mutate(world.caller, 'purge', ACTIVITY, purge), ['REFERENCED', 'input.id']);
    const gone = await archived(WAIVER, world, waiver);
    const purged = { id: gone.id, expectedVersion: gone.version, reason: 'test' };
    expect(await mutate(world.caller, 'purge', WAIVER, purged)).toMatchObject({ outcome: 'PURGED' });
    expect(await mutate(world.caller, 'purge', ACTIVITY, purge)).toMatchObject({ outcome: 'PURGED' });
  });

  it('is made once by ten writers at once under one key', async () => {
    const world = await newWorld(registry());
    const input = inputFor(WAIVER, world, aWaiver(), { key: unique('waiver') });
    const answers = await Promise.all(Array.from({ length: 10 }, () => mutate(world.caller, 'create', WAIVER, input)));
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['CREATED', ...Array(9).fill('REFUSED')]);
    expect(await idsOf(world.caller, WAIVER, world.agency)).toHaveLength(1);
  });

  it('is refused by name to those who may not read breaches, in a list of ids with one of them too', async () => {
    const world = await newWorld(registry());
    const { id } = await created(WAIVER, world, aWaiver({ reason: 'A secret reason.' }));
    for (const role of ['viewer', 'editor', 'admin']) {
      const caller = await registry().as(`${world.agency}:${role}`);
      const answer = await caller.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
        ids: [world.activityId, id],
      });
      expect(errorsOf(answer)).toEqual([['FORBIDDEN', undefined]]);
      expect(JSON.stringify(answer)).not.toContain('secret');
    }
  });
});

describe('whether a waiver is active', () => {
  const dates = (approvedOn: string, expiresOn: string) => aWaiver({ approvedOn, expiresOn });

  // 21 November 2026, noon in Auckland is 20 November, 23:00 UTC
  it.each([
    ['on its last day', dates('2026-01-01', '2026-11-21'), true],
    ['the day after its last', dates('2026-01-01', '2026-11-20'), false],
    ['on its first day', dates('2026-11-21', '2027-01-01'), true],
    ['the day before its first', dates('2026-11-22', '2027-01-01'), false],
  ])('is asked by the date in Auckland: %s', async (_, content, active) => {
    at.now = Date.parse('2026-11-20T23:00:00Z');
    const world = await newWorld(dated());
    const record = await created(WAIVER, world, content);
    expect(record.active).toBe(active);
    for (const wanted of [true, false]) {
      const found = await idsOf(world.caller, WAIVER, world.agency, { filter: { active: wanted } });
      expect(found).toEqual(wanted === active ? [record.id] : []);
      const not = await idsOf(world.caller, WAIVER, world.agency, { filter: { not: { active: wanted } } });
      expect(not).toEqual(wanted === active ? [] : [record.id]);
    }
  });

  it('ends with the archive and changes with the day, cursors with it', async () => {
    at.now = Date.parse('2026-11-20T23:00:00Z');
    const world = await newWorld(dated());
    const one = await created(WAIVER, world, dates('2026-01-01', '2026-11-21'));
    const two = await created(WAIVER, world, dates('2026-01-01', '2026-12-31'));
    expect((await archived(WAIVER, world, two)).active).toBe(false);
    const active = { filter: { active: true, archived: false }, first: 1 };
    const { pageInfo, nodes } = await page(world.caller, WAIVER, world.agency, active);
    expect(nodes).toEqual([{ id: one.id }]);
    at.now = Date.parse('2026-11-21T11:00:00Z');
    expect((await byId(world.caller, WAIVER, one.id)).active).toBe(false);
    expect(await idsOf(world.caller, WAIVER, world.agency, { filter: { active: true } })).toEqual([]);
    const query = `query ($agency: String!, $after: String) {
      waivers(agency: $agency, filter: { active: true, archived: false }, first: 1, after: $after) { nodes { id } } }`;
    const later = await world.caller.query(query, { agency: world.agency, after: pageInfo.endCursor });
    expect(errorsOf(later)).toEqual([['INVALID_CURSOR', 'after']]);
  });

  it('is said together with the day by which to decide, until it is archived', async () => {
    at.now = Date.parse('2026-11-20T23:00:00Z');
    const world = await newWorld(dated());
    const record = await created(WAIVER, world, dates('2026-01-01', '2026-11-20'));
    expect(record.deadlines).toMatchObject([
      { rule: 'WAIVER_EXPIRY', setBy: 'AGENCY', provision: null, dueOn: '2026-11-20', overdue: true },
    ]);
    expect(record.deadlines[0].action).toContain('ACT-RETENTION');
    expect((await archived(WAIVER, world, record)).deadlines).toEqual([]);
  });
});

describe('the list of waivers', () => {
  it('refuses what is no id of a record, and finds nothing under one of another agency', async () => {
    const world = await newWorld(registry());
    const other = await newWorld(registry());
    await created(WAIVER, world);
    const ask = (recordId: string) =>
      world.caller.query(
        'query ($agency: String!, $filter: WaiverFilter) { waivers(agency: $agency, filter: $filter) { nodes { id } } }',
        { agency: world.agency, filter: { recordId } },
      );
    expect(errorsOf(await ask('nonsense'))).toEqual([['INVALID_ID', 'filter.recordId']]);
    expect(dataOf(await ask(other.activityId)).waivers.nodes).toEqual([]);
  });

  it('may be asked for a hundred rules at once', async () => {
    const world = await newWorld(registry());
    const { id } = await created(WAIVER, world);
    const ruleIn = [...Array.from({ length: 99 }, (_, index) => `ACT-${index}`), 'ACT-RETENTION'];
    expect(await idsOf(world.caller, WAIVER, world.agency, { filter: { ruleIn } })).toEqual([id]);
  });

  it('takes the id of the agency as the agency itself shows it', async () => {
    const world = await newWorld(registry());
    const { id } = dataOf(
      await world.caller.query('query ($key: String!) { agency(key: $key) { id } }', { key: world.agency }),
    ).agency;
    expect(id).toBe(agencyId(world));
  });
});
