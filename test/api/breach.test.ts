import { describe, expect, it } from 'vitest';
import { breachType } from '#lib/domain/breach.ts';
import { statusOf } from '#lib/statute/breach/states.ts';
import { findingsOf } from '#lib/statute/findings/rule.ts';
import { momentAt } from '#lib/statute/moment.ts';
import { breachIn, STATUSES } from '#test/support/breaches.ts';
import { aBreach, aFullBreach, anAssessment, type Content } from '#test/support/builders.ts';
import { idsOf } from '#test/support/lists.ts';
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
  BREACH,
  created,
  DISCLOSURE,
  dataOf,
  inputFor,
  missingId,
  mutate,
  newWorld,
  useRegistry,
  type World,
} from '#test/support/records.ts';

const registry = useRegistry();

const outOfOrder = (content: Content, field: string): RefusedContent => {
  const [[first, one], [second, other]] = Object.entries(content) as [[string, string], [string, string]];
  return {
    when: `${first} is ${one} and ${second} is ${other}`,
    content,
    failures: [['RULE_BROKEN', field]],
    says: `${second} (${other}) lies before ${first} (${one})`,
  };
};
describe('a breach', () => {
  describeRecord(BREACH, registry, { required: ['title', 'kinds'] });
  describeRefusals(BREACH, registry, ['title', 'kinds']);

  describeRefusedContents(BREACH, registry, [
    { when: 'it is of no kind', content: { kinds: [] }, failures: [['INVALID', 'kinds']], says: 's 112' },
    {
      when: 'it is of one kind twice',
      content: { kinds: ['LOSS', 'LOSS'] },
      failures: [['INVALID', 'kinds']],
      says: 'repeat',
    },
    outOfOrder({ occurredAt: '2025-02-01', occurredUntil: '2025-01-31' }, 'occurredUntil'),
    outOfOrder({ occurredAt: '2025-02', discoveredAt: '2025-01' }, 'discoveredAt'),
    outOfOrder({ occurredAt: '2026', awareAt: '2025-12-31' }, 'awareAt'),
    outOfOrder({ discoveredAt: '2025-03-02T21:15:00.000Z', awareAt: '2025-03-02T21:14:59.999Z' }, 'awareAt'),
    outOfOrder({ occurredAt: '2025-03-04', publicAt: '2025-02' }, 'publicAt'),
    ...['occurredAt', 'occurredUntil', 'discoveredAt', 'awareAt', 'publicAt'].map((field) => ({
      when: `${field} lies ahead`,
      content: { [field]: '9998' },
      failures: [['RULE_BROKEN', field] as [string, string]],
      says: `${field} (9998) lies ahead`,
    })),
    {
      when: 'a suspected holder is named and not identified',
      content: { suspectedHolder: { identified: false, identity: 'Neighbour Ltd' } },
      failures: [['RULE_BROKEN', 'suspectedHolder.identified']],
      says: 's 117',
    },
    {
      when: 'a suspected holder has another name and is not identified',
      content: { suspectedHolder: { identified: false, otherNames: ['The House Next Door'] } },
      failures: [['RULE_BROKEN', 'suspectedHolder.identified']],
      says: '`identified` is false',
    },
    {
      when: 'no other agency was contacted and one is named',
      content: { noOtherAgencyContacted: true, otherAgenciesContacted: [{ name: 'Police', why: 'theft' }] },
      failures: [['RULE_BROKEN', 'noOtherAgencyContacted']],
      says: 's 117(1)',
    },
    {
      when: 'an e-mail address is none',
      content: { contact: { role: 'Officer', email: 'not an address' }, reporter: { name: 'R', email: 'a@b c' } },
      failures: [
        ['INVALID', 'contact.email'],
        ['INVALID', 'reporter.email'],
      ],
      says: 'e-mail address',
    },
    {
      when: 'fewer than no people are affected',
      content: { affectedPeople: { number: -1 } },
      failures: [['INVALID', 'affectedPeople.number']],
      says: 'at least 0',
    },
    {
      when: 'it involves an activity twice',
      content: ({ activityId }) => ({ activityIds: [activityId, activityId] }),
      failures: [['INVALID', 'activityIds']],
      says: 'repeat',
    },
    {
      when: 'it involves what is no activity of its agency',
      content: async (world) => ({
        activityIds: [
          world.activityId,
          (await newWorld(registry())).activityId,
          (await created(DISCLOSURE, world)).id,
          'nonsense',
        ],
      }),
      failures: [1, 2, 3].map((index) => ['INVALID', `activityIds.${index}`]),
      says: 'processing activity of agency',
    },
    {
      when: 'it involves an activity that is not there',
      content: ({ activityId }) => ({ activityIds: [activityId, missingId(activityId)] }),
      failures: [['NOT_FOUND', 'activityIds.1']],
      says: 'no such record',
    },
    {
      when: 'it involves an archived activity',
      content: async (world) => ({
        activityIds: [(await archived(ACTIVITY, world, await created(ACTIVITY, world))).id],
      }),
      failures: [['ARCHIVED', 'activityIds.0']],
      says: 'Restore it first',
    },
  ]);

  describeMistypedContents(BREACH, registry, [
    { kinds: ['THEFT'] },
    { occurredAt: '2025-02-30' },
    { occurredAt: '2025-2' },
    { discoveredAt: '2025-03-02T21:15:00' },
    { status: 'CLOSED' },
    { suspectedHolder: { identity: 'x' } },
    // what only the named actions record is no content
    { judgedNotifiableAt: '2025-03-04' },
    { seriousHarmAssessment: anAssessment() },
    { decision: { notifiable: true, reasons: 'r' } },
    { commissionerNotification: { notified: true } },
    { individualsNotification: { notified: true } },
    { publicNotice: { reason: 'r' } },
    { notificationException: { ground: 'ENDANGER_SAFETY', reason: 'r' } },
    { notificationDelay: { reason: 'r', expectedUntil: '2026' } },
    { closedOn: '2025-06-30' },
    { reopenedAt: '2025-06-30T00:00:00Z' },
    { affectedPeople: { number: 1.5 } },
  ]);

  it.each<[string, Content]>([
    ['one moment', { occurredAt: '2025-02-01', discoveredAt: '2025-02-01', awareAt: '2025-02-01' }],
    ['a month and a day within it', { occurredAt: '2025-02', discoveredAt: '2025-02-01', awareAt: '2025' }],
    ['a date in Auckland and its UTC instant', { occurredAt: '2025-03-03', discoveredAt: '2025-03-02T11:00:00.000Z' }],
  ])('is taken when some reading of its times is in order: %s', async (_, content) => {
    const record = await created(BREACH, await newWorld(registry()), aBreach(content));
    expect(record).toMatchObject(content);
  });

  it('keeps instants in UTC, to the millisecond', async () => {
    const world = await newWorld(registry());
    const record = await created(BREACH, world, aBreach({ discoveredAt: '2025-03-03T10:15:00+13:00' }));
    expect(record.discoveredAt).toBe('2025-03-02T21:15:00.000Z');
  });
});

describe('the status of a breach', () => {
  it.each(STATUSES)('is %s by what its actions recorded, in the record, the lists and the counts', async (status) => {
    const world = await newWorld(registry());
    const record = await breachIn(world, status);
    const flag = { NOTIFIABLE: true, NOTIFIED: true, NOT_NOTIFIABLE: false, CLOSED: false }[status] ?? null;
    expect(record).toMatchObject({ status, mandatoryBreachNotificationFlag: flag });
    expect(await idsOf(world.caller, BREACH, world.agency, { filter: { statusIn: [status] } })).toEqual([record.id]);
    expect(await counts(world)).toEqual({ total: 1, byStatus: expect.arrayContaining([{ status, count: 1 }]) });
  });

  const counts = async ({ agency, registry: { as } }: World) => {
    const viewer = await as(`${agency}:viewer`);
    const query = `{ breachCounts(agency: "${agency}") { total byStatus { status count } } }`;
    return dataOf(await viewer.query(query)).breachCounts;
  };

  it('moves the counts when it changes, and leaves them with the archive', async () => {
    const world = await newWorld(registry());
    await breachIn(world, 'CLOSED', aFullBreach());
    const decided = await breachIn(world, 'NOTIFIABLE');
    const zero = (status: string) => ({ status, count: 0 });
    const idle = ['RECORDED', 'UNDER_ASSESSMENT', 'NOT_NOTIFIABLE'].map(zero);
    const closed = { status: 'CLOSED', count: 1 };
    expect(await counts(world)).toEqual({
      total: 2,
      byStatus: [...idle, { status: 'NOTIFIABLE', count: 1 }, zero('NOTIFIED'), closed],
    });
    await archived(BREACH, world, decided);
    expect(await counts(world)).toEqual({
      total: 1,
      byStatus: [...idle, zero('NOTIFIABLE'), zero('NOTIFIED'), closed],
    });
  });
});

describe('the activities of a breach', () => {
  it('are read in the order given, and may change to others', async () => {
    const world = await newWorld(registry());
    const [one, two, three] = await Promise.all([1, 2, 3].map(async () => (await created(ACTIVITY, world)).id));
    const record = await created(BREACH, world, aBreach({ activityIds: [three, one] }));
    expect(record.activities).toEqual([{ id: three }, { id: one }]);
    const change = { id: record.id, expectedVersion: 1, breach: { activityIds: [two, three] } };
    const { record: changed } = await mutate(world.caller, 'update', BREACH, change);
    expect(changed.activities).toEqual([{ id: two }, { id: three }]);
    for (const [activity, breaches] of [
      [one, []],
      [two, [record.id]],
      [three, [record.id]],
    ]) {
      expect(await idsOf(world.caller, BREACH, world.agency, { filter: { activity } })).toEqual(breaches);
    }
  });

  it('are at most 40', async () => {
    const world = await newWorld(registry());
    const activityIds = Array.from({ length: 41 }, (_, index) => world.activityId.slice(0, -2) + String(10 + index));
    const payload = await mutate(world.caller, 'create', BREACH, inputFor(BREACH, world, aBreach({ activityIds })));
    expectRefusal(payload, ['TOO_LARGE', 'input.breach.activityIds']);
  });
});

describe('a breach stored before there were named actions', () => {
  const stored = (content: Content) =>
    breachType.schema.parse({
      tenant: 'kea',
      localId: '01',
      version: 1,
      createdAt: '2026-01-01T00:00:00.000Z',
      createdBy: 'one',
      updatedAt: '2026-01-01T00:00:00.000Z',
      updatedBy: 'one',
      ...aBreach(content),
    });
  const decision = { notifiable: true, reasons: 'r' };
  const notified = { notified: true, notifiedAt: '2025-03-05' };

  it.each<[string, Content]>([
    ['RECORDED', { commissionerNotification: { notified: false } }],
    ['UNDER_ASSESSMENT', { seriousHarmAssessment: anAssessment() }],
    ['NOT_NOTIFIABLE', { decision: { ...decision, notifiable: false } }],
    ['NOTIFIABLE', { decision, commissionerNotification: { notified: false } }],
    ['NOTIFIED', { commissionerNotification: notified }],
    ['NOTIFIED', { decision: { ...decision, notifiable: false }, commissionerNotification: notified }],
    ['CLOSED', { closedOn: '2025-06-30' }],
  ])('stays %s, the status its index entries stand under, with %j', (status, content) => {
    const breach = stored(content);
    expect(statusOf(breach)).toBe(status);
    expect(breachType.indexes.status?.valuesOf(breach)).toEqual([status]);
  });

  it('has its worksheet as the first version, and its delay where delays are', () => {
    const exception = { ground: 'DELAY_SECURITY_RISK', reason: 'r', expectedUntil: '2025-04' };
    const breach = stored({ decision, seriousHarmAssessment: anAssessment(), notificationException: exception });
    expect(breach.seriousHarmAssessment).toMatchObject({ version: 1, frozenAt: null });
    expect(breachType.deadlines(breach).map(({ rule, dueOn }) => [rule, dueOn])).toContainEqual([
      'BREACH_DELAY_EXPECTED_UNTIL',
      '2025-04-30',
    ]);
  });

  it('whose individuals were told counts as told, and its findings can be read', () => {
    const told = { notified: true, notifiedFrom: '2025-03-06', method: 'telephone' };
    const breach = stored({
      decision,
      commissionerNotification: notified,
      individualsNotification: told,
      closedOn: '2025-06-30',
    });
    const context = { ...momentAt(Date.parse('2026-01-01T00:00:00Z')), prescribed: { countries: [], schemes: [] } };
    const ids = findingsOf(breachType.findingRules, breach, context).map(({ rule }) => rule.id);
    expect(ids).toContain('BRE-NOTIFYUS-REFERENCE');
    expect(ids).not.toContain('BRE-CLOSED-INCOMPLETE');
  });
});
