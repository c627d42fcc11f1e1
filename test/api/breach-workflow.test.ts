import { describe, expect, it } from 'vitest';
import { BREACH_ACTIONS, closedTo, TRANSITIONS } from '#lib/statute/breach/states.ts';
import type { BreachStatus } from '#lib/statute/breach/terms.ts';
import {
  ACTION_OF,
  ACTIONS,
  advanced,
  askStep,
  breachIn,
  DECIDED,
  STATUSES,
  type Step,
  step,
} from '#test/support/breaches.ts';
import { aBreach, aDecision, aFullBreach, anAssessment, type Content, FULL_ACTIONS } from '#test/support/builders.ts';
import { expectRefusal } from '#test/support/record-refusals.ts';
import {
  archived,
  BREACH,
  byId,
  created,
  errorsOf,
  failuresOf,
  missingId,
  mutate,
  newWorld,
  revisions,
  useRegistry,
} from '#test/support/records.ts';
import { notGiven } from '#test/support/schema.ts';

const registry = useRegistry();

const tomorrow = (): string => new Date(Date.now() + 36 * 3_600_000).toISOString();
const soon = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();

describe('every action on a breach', () => {
  it('is known to the tests, with a value for every argument there is', () => {
    expect(ACTIONS.map((name) => ACTION_OF[name])).toEqual(BREACH_ACTIONS);
    for (const name of ACTIONS) {
      const input = { id: 'i', expectedVersion: 1, reason: 'r', idempotencyKey: 'k', ...FULL_ACTIONS[name]?.() };
      expect([name, notGiven(`${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`, [input])]).toEqual([name, []]);
    }
  });

  it('records what it is given and its name, actor, time and reason in the history', async () => {
    const world = await newWorld(registry());
    const steps: Step[] = [
      ...DECIDED,
      ['delayNotification'],
      ['notifyCommissioner'],
      ['updateCommissioner'],
      ['endNotificationDelay'],
      ['relyOnException'],
      ['givePublicNotice'],
      ['notifyIndividuals'],
      ['closeBreach'],
    ];
    const record = await advanced(world, await created(BREACH, world, aFullBreach({ activityIds: [] })), steps);
    const sheet = FULL_ACTIONS.assessBreach?.().seriousHarmAssessment;
    expect(record).toMatchObject({
      status: 'CLOSED',
      version: steps.length + 1,
      judgedNotifiableAt: '2025-03-03T22:00:00.000Z',
      seriousHarmAssessment: { ...sheet, version: 1, frozenAt: expect.stringMatching(/Z$/) },
      decision: { ...aDecision(true), assessmentVersion: 1 },
      commissionerNotification: {
        notified: true,
        notifiedAt: '2025-03-06',
        notifyUsReference: 'NU-2',
        itemsCovered: ['DESCRIPTION', 'CONTACT_PERSON'],
        updates: [FULL_ACTIONS.updateCommissioner?.().update],
      },
      individualsNotification: {
        notified: true,
        notifiedFrom: '2025-03-06',
        method: 'telephone',
        notices: [FULL_ACTIONS.notifyIndividuals?.().notice],
      },
      ...FULL_ACTIONS.givePublicNotice?.(),
      notificationException: { ...FULL_ACTIONS.relyOnException?.().notificationException, expectedUntil: null },
      notificationDelay: { ...FULL_ACTIONS.delayNotification?.().notificationDelay, endedAt: '2025-03-09' },
      closedOn: '2025-06-30',
      reopenedAt: null,
    });
    const history = await revisions(world.caller, record.id, 'action actor reason at');
    const actions = steps.map(([mutation]) => ACTION_OF[mutation]);
    expect(history.map(({ action }: Content) => action)).toEqual(['CREATE', ...actions].reverse());
    for (const { actor } of history) expect(actor).toBe(world.caller.subject);
    expect(history[0].at).toBe(record.updatedAt);
    const { record: reopened } = await step(world.caller, ['reopenBreach'], record);
    expect(reopened).toMatchObject({
      status: 'UNDER_ASSESSMENT',
      closedOn: null,
      decision: null,
      judgedNotifiableAt: null,
    });
    const [last] = await revisions(world.caller, record.id, 'action reason');
    expect(last).toEqual({ action: 'REOPEN', reason: 'It was read after all.' });
  });

  const pairs = ACTIONS.flatMap((mutation) => STATUSES.map((status) => [mutation, status] as const));
  it.each(pairs)('%s of a breach that is %s is allowed, or refused with the way out', async (mutation, status) => {
    const world = await newWorld(registry());
    const before = await breachIn(world, status);
    const action = BREACH_ACTIONS[ACTIONS.indexOf(mutation)] ?? 'ASSESS';
    const payload = await step(world.caller, [mutation], before);
    const { from, to, otherwise } = TRANSITIONS[action];
    const reason = closedTo(action, status as BreachStatus);
    expect(reason === null).toBe(from.includes(status as BreachStatus));
    if (reason !== null) {
      expectRefusal(payload, ['RULE_BROKEN', 'input.id']);
      expect(payload.userErrors[0]?.message).toBe(reason);
      expect(reason).toContain(otherwise[status as BreachStatus] ?? 'no way out is given');
      expect(reason).toMatch(/\(Privacy Act 2020 s \d+(\(\d\))?\)$/);
      expect(await byId(world.caller, BREACH, before.id)).toEqual(before);
    } else if (payload.userErrors.length === 0) {
      expect(to).toContain(payload.record.status);
      expect(payload.record.version).toBe(before.version + 1);
    } else {
      // open, and what it demands is not recorded
      expect(['endNotificationDelay', 'closeBreach']).toContain(mutation);
      expect(failuresOf(payload).every(([code]) => code === 'RULE_BROKEN')).toBe(true);
      expect(await byId(world.caller, BREACH, before.id)).toEqual(before);
    }
  });

  it.each(ACTIONS)('%s is refused for a stale version, an archived record and none', async (mutation) => {
    const world = await newWorld(registry());
    const record = await created(BREACH, world);
    expectRefusal(await step(world.caller, [mutation], { ...record, version: 2 }), [
      'CONFLICT',
      'input.expectedVersion',
    ]);
    const gone = await archived(BREACH, world, record);
    expectRefusal(await step(world.caller, [mutation], gone), ['ARCHIVED', 'input.id']);
    expectRefusal(await step(world.caller, [mutation], { id: missingId(record.id), version: 1 }), [
      'NOT_FOUND',
      'input.id',
    ]);
    const other = await askStep(world.caller, [mutation], { id: world.activityId, version: 1 });
    expect(errorsOf(other)).toEqual([['INVALID_ID', 'input.id']]);
  });

  it.each(['viewer', 'editor', 'admin', 'auditor'])('is refused to %s and changes nothing', async (role) => {
    const world = await newWorld(registry());
    const record = await created(BREACH, world);
    const caller = await registry().as(`${world.agency}:${role}`);
    for (const mutation of ACTIONS) {
      expect(errorsOf(await askStep(caller, [mutation], record))).toEqual([['FORBIDDEN', undefined]]);
    }
    expect(await byId(world.caller, BREACH, record.id)).toEqual(record);
  });

  it('answers a repeat with the first answer, and another request under its key not at all', async () => {
    const world = await newWorld(registry());
    const record = await breachIn(world, 'UNDER_ASSESSMENT');
    const extra = { idempotencyKey: 'decided once' };
    const first = await step(world.caller, ['decideBreach'], record, extra);
    expect(first.outcome).toBe('UPDATED');
    await advanced(world, first.record, [['notifyCommissioner']]);
    const { history: _now, ...answered } = (await step(world.caller, ['decideBreach'], record, extra)).record;
    const { history: _then, ...then } = first.record;
    expect(answered).toEqual(then);
    const another = await step(
      world.caller,
      ['decideBreach', { decision: aDecision(true, { reasons: 'Else.' }) }],
      record,
      extra,
    );
    expect(failuresOf(another)).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']]);
    expect(await revisions(world.caller, record.id)).toHaveLength(4);
  });

  it('of two officers at once goes to one; the other is told the version', async () => {
    const world = await newWorld(registry());
    const record = await breachIn(world, 'UNDER_ASSESSMENT');
    const payloads = await Promise.all(
      ['One', 'Other', 'Third'].map((decidedBy) =>
        step(world.caller, ['decideBreach', { decision: aDecision(true, { decidedBy }) }], record),
      ),
    );
    expect(payloads.map(({ outcome }) => outcome).sort()).toEqual(['REFUSED', 'REFUSED', 'UPDATED']);
    for (const payload of payloads.filter(({ outcome }) => outcome === 'REFUSED')) {
      expect(failuresOf(payload)).toEqual([['CONFLICT', 'input.expectedVersion']]);
      expect(payload.userErrors[0]?.currentVersion).toBe(3);
    }
    const decided = payloads.find(({ outcome }) => outcome === 'UPDATED');
    expect(await byId(world.caller, BREACH, record.id)).toEqual(decided?.record);
  });

  it('is not undone by restoring an earlier version, nor by a change of content', async () => {
    const world = await newWorld(registry());
    const notified = await breachIn(world, 'NOTIFIED', aBreach({ title: 'First' }));
    const change = { id: notified.id, expectedVersion: 4, breach: { title: 'Second' } };
    const { record: changed } = await mutate(world.caller, 'update', BREACH, change);
    expect(changed).toMatchObject({ title: 'Second', status: 'NOTIFIED', decision: notified.decision });
    const restore = { id: notified.id, expectedVersion: 5, toVersion: 1 };
    const { record } = await mutate(world.caller, 'restore', BREACH, restore);
    const { title, status, decision, commissionerNotification, seriousHarmAssessment, judgedNotifiableAt } = notified;
    expect(record).toMatchObject({ version: 6, title, status, decision, commissionerNotification });
    expect(record).toMatchObject({ seriousHarmAssessment, judgedNotifiableAt });
  });

  it('in the future, or before awareness, is refused at its argument', async () => {
    const world = await newWorld(registry());
    const times: [string, string, string, (time: string) => Content][] = [
      [
        'assessBreach',
        'RECORDED',
        'seriousHarmAssessment.assessedAt',
        (assessedAt) => ({ seriousHarmAssessment: anAssessment({ assessedAt }) }),
      ],
      [
        'decideBreach',
        'UNDER_ASSESSMENT',
        'decision.decidedAt',
        (decidedAt) => ({ decision: aDecision(true, { decidedAt }) }),
      ],
      [
        'decideBreach',
        'UNDER_ASSESSMENT',
        'judgedNotifiableAt',
        (judgedNotifiableAt) => ({ decision: aDecision(true), judgedNotifiableAt }),
      ],
      [
        'notifyCommissioner',
        'NOTIFIABLE',
        'commissionerNotification.notifiedAt',
        (notifiedAt) => ({ commissionerNotification: { notifiedAt } }),
      ],
      ['updateCommissioner', 'NOTIFIED', 'update.at', (at) => ({ update: { at, content: 'c' } })],
      ['updateCommissioner', 'NOTIFIED', 'notifiedAt', (notifiedAt) => ({ notifiedAt })],
      ['notifyIndividuals', 'NOTIFIED', 'notice.at', (at) => ({ notice: { at, allTold: false } })],
      [
        'givePublicNotice',
        'NOTIFIED',
        'publicNotice.givenAt',
        (givenAt) => ({ publicNotice: { givenAt, reason: 'r', url: 'https://a.test', otherMedium: 'm' } }),
      ],
      [
        'relyOnException',
        'NOTIFIED',
        'notificationException.reliedOnAt',
        (reliedOnAt) => ({ notificationException: { reliedOnAt, reason: 'r', ground: 'TRADE_SECRET' } }),
      ],
      [
        'delayNotification',
        'NOTIFIED',
        'notificationDelay.from',
        (from) => ({ notificationDelay: { from, reason: 'r', expectedUntil: '9999' } }),
      ],
      ['endNotificationDelay', 'DELAYED', 'endedAt', (endedAt) => ({ endedAt })],
      ['closeBreach', 'NOT_NOTIFIABLE', 'closedOn', (time) => ({ closedOn: time.slice(0, 10) })],
    ];
    for (const [mutation, status, field, args] of times) {
      const record = await breachIn(world, status, aBreach({ occurredAt: '2025-02', awareAt: '2025-03' }));
      const ahead = await step(world.caller, [mutation, args(tomorrow())], record);
      expect([mutation, failuresOf(ahead)]).toEqual([
        mutation,
        expect.arrayContaining([['RULE_BROKEN', `input.${field}`]]),
      ]);
      expect(ahead.userErrors.map(({ message }) => message).join()).toContain('lies ahead');
      const early = await step(world.caller, [mutation, args('2025-02-28')], record);
      expect([mutation, failuresOf(early)]).toEqual([
        mutation,
        expect.arrayContaining([['RULE_BROKEN', `input.${field}`]]),
      ]);
      expect(early.userErrors.map(({ message }) => message).join()).toMatch(
        /lies before awareAt \(2025-03\).*Privacy Act 2020 s 114/,
      );
      expect(await byId(world.caller, BREACH, record.id, 'version')).toEqual({ version: record.version });
    }
  });

  it('may lie as far ahead as clocks differ, and not an hour', async () => {
    const world = await newWorld(registry());
    const record = await breachIn(world, 'NOTIFIABLE');
    const notified = (notifiedAt: string): Step => ['notifyCommissioner', { commissionerNotification: { notifiedAt } }];
    expect(failuresOf(await step(world.caller, notified(soon(60)), record))).toEqual([
      ['RULE_BROKEN', 'input.commissionerNotification.notifiedAt'],
    ]);
    expect(failuresOf(await step(world.caller, notified(soon(1)), record))).toEqual([]);
  });

  it('keeps the content from contradicting it: the content is named', async () => {
    const world = await newWorld(registry());
    const record = await breachIn(world, 'NOTIFIED');
    for (const [field, value] of [
      ['awareAt', '2025-03-10'],
      ['occurredAt', '2025-04'],
    ]) {
      const change = { id: record.id, expectedVersion: 4, breach: { [field as string]: value } };
      const payload = await mutate(world.caller, 'update', BREACH, change);
      expect(new Set(failuresOf(payload).map(String))).toEqual(new Set([`RULE_BROKEN,input.breach.${field}`]));
      expect(payload.userErrors[0]?.message).toContain('Privacy Act 2020 s 114');
    }
  });
});
