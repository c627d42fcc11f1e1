import { describe, expect, it } from 'vitest';
import { advanced, askStep, breachIn, DISMISSED, type Step, step } from '#test/support/breaches.ts';
import type { Content } from '#test/support/builders.ts';
import { failuresOf, newWorld, useRegistry } from '#test/support/records.ts';

const registry = useRegistry();

describe('notices', () => {
  it('to the Commissioner are given in increments, each with what it supplies', async () => {
    const world = await newWorld(registry());
    const updates = ['STEPS_TAKEN_OR_INTENDED', 'CONTACT_PERSON'].map((item, index) => ({
      at: `2025-03-1${index}`,
      content: item,
      itemsSupplied: [item],
    }));
    const record = await advanced(
      world,
      await breachIn(world, 'NOTIFIED'),
      updates.map((update) => ['updateCommissioner', { update }]),
    );
    expect(record).toMatchObject({
      status: 'NOTIFIED',
      commissionerNotification: { updates, notifiedAt: '2025-03-05' },
    });
  });

  it('to the Commissioner are refused with items of another notice, or without anything', async () => {
    const world = await newWorld(registry());
    const record = await breachIn(world, 'NOTIFIED');
    const send = (args: Content) => step(world.caller, ['updateCommissioner', args], record);
    const update = { at: '2025-03-10', content: 'c', itemsSupplied: ['DESCRIPTION', 'RIGHT_TO_COMPLAIN'] };
    expect(failuresOf(await send({ update }))).toEqual([['INVALID', 'input.update.itemsSupplied.1']]);
    expect(failuresOf(await send({}))).toEqual([['REQUIRED', 'input.update']]);
    expect(failuresOf(await send({ notifyUsReference: 'x'.repeat(301) }))).toEqual([
      ['TOO_LARGE', 'input.notifyUsReference'],
    ]);
    expect((await send({ notifyUsReference: 'NU-9' })).record.commissionerNotification).toMatchObject({
      notifyUsReference: 'NU-9',
      notifiedAt: '2025-03-05',
    });
  });

  it('to the Commissioner follow the first one: an update before it, or a first one after it, is refused', async () => {
    const world = await newWorld(registry());
    const record = await breachIn(world, 'NOTIFIED');
    const update = (at: string): Step => ['updateCommissioner', { update: { at, content: 'c' } }];
    const early = await step(world.caller, update('2025-03-04'), record);
    expect(failuresOf(early)).toEqual([['RULE_BROKEN', 'input.update.at']]);
    expect(early.userErrors[0]?.message).toContain('before the first notice (2025-03-05)');
    const after = await advanced(world, record, [update('2025-03')]);
    const moved = (notifiedAt: string) => step(world.caller, ['updateCommissioner', { notifiedAt }], after);
    expect(failuresOf(await moved('2025-04-01'))).toEqual([['RULE_BROKEN', 'input.notifiedAt']]);
    expect(failuresOf(await moved('2025-03-31'))).toEqual([]);
  });

  it('to individuals are given group by group; closing waits until all are told', async () => {
    const world = await newWorld(registry());
    const notice = (at: string, allTold: boolean): Step => [
      'notifyIndividuals',
      { notice: { at, allTold, method: at, number: 10 } },
    ];
    const some = await advanced(world, await breachIn(world, 'NOTIFIED'), [
      notice('2025-03-08', false),
      notice('2025-03-06', false),
    ]);
    const refused = await step(world.caller, ['closeBreach'], some);
    expect(failuresOf(refused)).toEqual([['RULE_BROKEN', 'input.id']]);
    expect(refused.userErrors[0]?.message).toMatch(
      /^individualsNotification: Not everyone affected has been told.*s 115\)$/,
    );
    const all = await advanced(world, some, [notice('2025-03-09', true), ['closeBreach']]);
    expect(all.individualsNotification).toMatchObject({ notifiedFrom: '2025-03-06', method: '2025-03-08' });
    expect(all.individualsNotification.notices).toHaveLength(3);
    expect(all.status).toBe('CLOSED');
  });

  it('to individuals can not confirm what has not happened, nor hold items of another notice', async () => {
    const world = await newWorld(registry());
    const record = await breachIn(world, 'NOTIFIABLE');
    const told = (itemsCovered: string[]) =>
      step(world.caller, ['notifyIndividuals', { notice: { allTold: true, itemsCovered } }], record);
    const early = await told(['COMMISSIONER_NOTIFIED']);
    expect(failuresOf(early)).toEqual([['RULE_BROKEN', 'input.notice.itemsCovered']]);
    expect(early.userErrors[0]?.message).toContain('s 117');
    expect(failuresOf(await told(['SUSPECTED_HOLDER']))).toEqual([['INVALID', 'input.notice.itemsCovered.0']]);
    expect((await told(['DESCRIPTION'])).outcome).toBe('UPDATED');
  });

  it('are at most 100 of a kind, and small enough for one record', async () => {
    const world = await newWorld(registry());
    let record = await breachIn(world, 'NOTIFIED');
    const update = { at: '2025-03-10', content: 'More.' };
    for (let index = 0; index < 100; index += 1)
      record = await advanced(world, record, [['updateCommissioner', { update }]]);
    expect(record.commissionerNotification.updates).toHaveLength(100);
    const more = await step(world.caller, ['updateCommissioner', { update }], record);
    expect(failuresOf(more)).toEqual([['TOO_LARGE', 'input.update']]);
    const long = { ...update, content: 'ā'.repeat(20_000) };
    record = await advanced(world, await breachIn(world, 'NOTIFIED'), [
      ['updateCommissioner', { update: long }],
      ['updateCommissioner', { update: long }],
    ]);
    const large = await step(world.caller, ['updateCommissioner', { update: long }], record);
    expect(failuresOf(large)).toEqual([['TOO_LARGE', 'input']]);
  });

  it('may be excepted on six grounds; the seventh only delays', async () => {
    const world = await newWorld(registry());
    const record = await breachIn(world, 'NOTIFIABLE');
    const notificationException = { ground: 'DELAY_SECURITY_RISK', reason: 'r' };
    const payload = await step(world.caller, ['relyOnException', { notificationException }], record);
    expect(failuresOf(payload)).toEqual([['RULE_BROKEN', 'input.notificationException.ground']]);
    expect(payload.userErrors[0]?.message).toContain('delayNotification');
  });

  it('may be delayed, longer if need be, but not after everyone was told, nor backwards', async () => {
    const world = await newWorld(registry());
    const delayed = await breachIn(world, 'DELAYED');
    const longer = { reason: 'Still open.', from: '2025-03-05', expectedUntil: '2025-05' };
    const extended = await advanced(world, delayed, [['delayNotification', { notificationDelay: longer }]]);
    expect(extended.notificationDelay).toEqual({ ...longer, endedAt: null });
    const backwards = { ...longer, expectedUntil: '2025-03-04' };
    expect(
      failuresOf(await step(world.caller, ['delayNotification', { notificationDelay: backwards }], extended)),
    ).toEqual([['RULE_BROKEN', 'input.notificationDelay.expectedUntil']]);
    expect(failuresOf(await step(world.caller, ['endNotificationDelay', { endedAt: '2025-03-04' }], extended))).toEqual(
      [['RULE_BROKEN', 'input.endedAt']],
    );
    const told = await advanced(world, extended, [['endNotificationDelay'], ['notifyIndividuals']]);
    expect(failuresOf(await step(world.caller, ['delayNotification'], told))).toEqual([['RULE_BROKEN', 'input.id']]);
    expect(failuresOf(await step(world.caller, ['endNotificationDelay'], told))).toEqual([['RULE_BROKEN', 'input.id']]);
  });
});

describe('closing', () => {
  const closing = async (status: string, ...steps: Step[]) => {
    const world = await newWorld(registry());
    const record = await advanced(world, await breachIn(world, status), steps);
    return step(world.caller, ['closeBreach', {}], record);
  };
  const missing = async (...args: Parameters<typeof closing>) =>
    (await closing(...args)).userErrors.map(({ message }) => message.split(':')[0]);

  it('names each duty that is open', async () => {
    expect(await missing('RECORDED')).toEqual(['decision']);
    expect(await missing('UNDER_ASSESSMENT')).toEqual(['decision']);
    expect(await missing('NOTIFIABLE')).toEqual(['commissionerNotification', 'individualsNotification']);
    expect(await missing('DELAYED')).toEqual([
      'commissionerNotification',
      'individualsNotification',
      'notificationDelay',
    ]);
    expect(await missing('NOTIFIABLE', ['notifyIndividuals'])).toEqual(['commissionerNotification']);
    expect(await missing('NOTIFIED')).toEqual(['individualsNotification']);
    expect(await missing('NOTIFIED', ['notifyIndividuals'], ['delayNotification']).catch(String)).toContain('refused');
  });

  it.each<[string, Step[]]>([
    ['NOT_NOTIFIABLE', []],
    ['NOTIFIED', [['notifyIndividuals']]],
    ['NOTIFIED', [['givePublicNotice']]],
    ['NOTIFIED', [['relyOnException']]],
    ['DELAYED', [['notifyCommissioner'], ['relyOnException'], ['endNotificationDelay']]],
  ])('is open to a breach that is %s after %j, on the day it is asked', async (status, steps) => {
    const { record } = await closing(status, ...steps);
    expect(record).toMatchObject({ status: 'CLOSED', closedOn: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) });
  });
});

describe('reopening', () => {
  it('takes back only the closing when the decision is to stand', async () => {
    const world = await newWorld(registry());
    const closed = await breachIn(world, 'CLOSED');
    const args = { reconsider: false, reason: 'A letter came.' };
    const open = await advanced(world, closed, [['reopenBreach', args]]);
    expect(open).toMatchObject({ status: 'NOT_NOTIFIABLE', decision: closed.decision, reopenedAt: null });
    expect(failuresOf(await step(world.caller, ['reopenBreach', args], open))).toEqual([
      ['RULE_BROKEN', 'input.reconsider'],
    ]);
  });

  it('keeps the notices given; the next decision says whether they were due', async () => {
    const world = await newWorld(registry());
    const notified = await breachIn(world, 'NOTIFIED');
    const open = await advanced(world, notified, [['reopenBreach']]);
    expect(open).toMatchObject({
      status: 'UNDER_ASSESSMENT',
      commissionerNotification: notified.commissionerNotification,
    });
    expect(open.reopenedAt <= open.updatedAt).toBe(true);
    const still = await advanced(world, open, [['decideBreach']]);
    expect(still.status).toBe('NOTIFIED');
    const not = await advanced(world, still, [['reopenBreach'], ...DISMISSED]);
    expect(not.status).toBe('NOT_NOTIFIABLE');
    expect(await advanced(world, not, [['closeBreach']])).toMatchObject({ status: 'CLOSED' });
  });

  it('needs a reason', async () => {
    const world = await newWorld(registry());
    const closed = await breachIn(world, 'CLOSED');
    expect((await askStep(world.caller, ['reopenBreach', {}], closed)).status).toBe(400);
    const payload = await step(world.caller, ['reopenBreach', { reason: ' ' }], closed);
    expect(failuresOf(payload)).toEqual([['INVALID', 'input.reason']]);
  });
});
