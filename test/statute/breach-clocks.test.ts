import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { clocksOf, elapsedHours, hoursHavePassed, isLate, openDeadlines } from '#lib/statute/breach/clocks.ts';
import type { BreachFacts } from '#lib/statute/breach/facts.ts';
import { clockRule, periodText } from '#lib/statute/clocks.ts';
import { momentAt } from '#lib/statute/moment.ts';
import { emptyFacts, fullFacts } from '#test/support/breach-facts.ts';

const at = (instant: string) => momentAt(Date.parse(instant));
const clockOf = (breach: BreachFacts, rule: string) => clocksOf(breach).find((clock) => clock.rule === rule);
const expectation = (breach: BreachFacts) => clockOf(breach, 'BREACH_COMMISSIONER_EXPECTATION');
const decision = { notifiable: true, reasons: 'r', decidedBy: null, decidedAt: '2026-03-04', assessmentVersion: 1 };
const judged = (judgedNotifiableAt: string | null, over: Partial<BreachFacts> = {}) =>
  emptyFacts({ decision, judgedNotifiableAt, ...over });

describe('the clock of the 72 hours', () => {
  it.each([
    // an instant: 72 hours on, and the day in Auckland on which that is
    ['2026-03-03T02:00:00.000Z', '2026-03-06T02:00:00.000Z', '2026-03-06'],
    ['2026-03-03T12:30:00.000Z', '2026-03-06T12:30:00.000Z', '2026-03-07'],
    // clock hours over a weekend and Christmas, when no working day passes
    ['2026-12-24T04:00:00.000Z', '2026-12-27T04:00:00.000Z', '2026-12-27'],
    // a date: from its end, midnight in Auckland (11:00 UTC in summer time, 12:00 in winter)
    ['2026-03-03', '2026-03-06T11:00:00.000Z', '2026-03-06'],
    ['2026-06-10', '2026-06-13T12:00:00.000Z', '2026-06-13'],
    // over the end of summer time on 5 April 2026: 72 hours are 72 hours, an hour less on the wall
    ['2026-04-03T20:00:00.000Z', '2026-04-06T20:00:00.000Z', '2026-04-07'],
    ['2026-04-03', '2026-04-06T11:00:00.000Z', '2026-04-06'],
    // a month or a year: from its end
    ['2026-02', '2026-03-03T11:00:00.000Z', '2026-03-03'],
    ['2025', '2026-01-03T11:00:00.000Z', '2026-01-03'],
  ])('that started at %s is due at %s, on %s', (start, dueAt, dueOn) => {
    expect(expectation(judged(start))).toMatchObject({ start, dueAt, dueOn, period: '72 hours', done: false });
  });

  it('is guidance and never law; the law sets no hours', () => {
    for (const breach of [judged('2026-03-03'), fullFacts(), fullFacts({ closedOn: '2026-04-01' })]) {
      for (const { setBy, dueAt, provision, period, rule } of clocksOf(breach)) {
        if (dueAt !== null || /hours/.test(period ?? '')) {
          expect([rule, setBy, provision?.instrument]).toEqual([rule, 'GUIDANCE', 'COMMISSIONER_GUIDANCE']);
        }
        if (setBy === 'LAW')
          expect([period, dueAt, provision?.instrument]).toEqual(['as soon as practicable', null, 'ACT_2020']);
      }
    }
  });

  it('is the clock of that id, and says what it is and what it assumes', () => {
    const rule = clockRule('BREACH_COMMISSIONER_EXPECTATION');
    const ofInstant = expectation(judged('2026-03-03T02:00:00.000Z'));
    expect(ofInstant).toMatchObject({ provision: rule.provision, period: periodText(rule.period), note: rule.caveat });
    // of a date the question `deadline` counts from its beginning, this clock from its end
    expect(expectation(judged('2026-03-03'))?.note).toBe(
      `${rule.caveat} The instant of the start is not recorded: the hours run from the end of the time that it can mean, so notify earlier.`,
    );
  });

  it('starts with the decision when it is not known when the agency became aware', () => {
    expect(expectation(judged(null))).toMatchObject({ start: '2026-03-04', dueAt: '2026-03-07T11:00:00.000Z' });
    expect(expectation(judged(null, { decision: { ...decision, decidedAt: null } }))).toMatchObject({
      start: null,
      dueAt: null,
      dueOn: null,
    });
  });

  it('is late only when no reading of the times is in time', () => {
    const late = (start: string, notifiedAt: string) => {
      const clock = expectation(
        judged(start, {
          commissionerNotification: {
            notified: true,
            notifiedAt,
            notifyUsReference: null,
            itemsCovered: [],
            updates: [],
          },
        }),
      );
      return clock && isLate(clock, at('2030-01-01T00:00:00Z'));
    };
    expect(late('2026-03-03T02:00:00.000Z', '2026-03-06T02:00:00.000Z')).toBe(false);
    expect(late('2026-03-03T02:00:00.000Z', '2026-03-06T02:00:00.001Z')).toBe(true);
    expect(late('2026-03-03T02:00:00.000Z', '2026-03-06')).toBe(false);
    expect(late('2026-03-03T02:00:00.000Z', '2026-03-07')).toBe(true);
    expect(late('2026-03-03', '2026-03-06')).toBe(false);
    expect(late('2026-03', '2026-04')).toBe(false);
    expect(late('2026-03', '2026-05')).toBe(true);
    const open = expectation(judged('2026-03-03T02:00:00.000Z'));
    expect(open && [isLate(open, at('2026-03-06T02:00:00Z')), isLate(open, at('2026-03-06T02:00:00.001Z'))]).toEqual([
      false,
      true,
    ]);
  });

  it('is due exactly 72 hours after any instant, also where the clocks change', () => {
    const instant = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, (date) => {
        const due = expectation(judged(date.toISOString()));
        expect(Date.parse(due?.dueAt ?? '') - date.getTime()).toBe(72 * 3_600_000);
        const local = Temporal.Instant.from(due?.dueAt ?? '')
          .subtract({ milliseconds: 1 })
          .toZonedDateTimeISO('Pacific/Auckland');
        expect(due?.dueOn).toBe(local.toPlainDate().toString());
      }),
    );
  });
});

describe('the clocks of a breach', () => {
  it('are none before awareness, and one until it is decided', () => {
    expect(clocksOf(emptyFacts())).toEqual([]);
    expect(clocksOf(emptyFacts({ awareAt: '2026-03-02' }))).toMatchObject([
      { rule: 'BREACH_ASSESSMENT', setBy: 'GUIDANCE', start: '2026-03-02', dueOn: null, dueAt: null, done: false },
    ]);
    expect(
      clocksOf(judged(null, { decision: { ...decision, notifiable: false }, awareAt: '2026-03-02' })),
    ).toMatchObject([{ rule: 'BREACH_ASSESSMENT', done: true, doneAt: '2026-03-04' }]);
  });

  it('run apart: from awareness of the breach, and from awareness that it is notifiable', () => {
    const clocks = clocksOf(fullFacts());
    expect(clocks.map(({ rule, start, done, doneAt }) => [rule, start, done, doneAt])).toEqual([
      ['BREACH_ASSESSMENT', '2026-03-02', true, '2026-03-03'],
      ['BREACH_NOTIFY_COMMISSIONER', '2026-03-03T02:00:00.000Z', true, '2026-03-04'],
      ['BREACH_COMMISSIONER_EXPECTATION', '2026-03-03T02:00:00.000Z', true, '2026-03-04'],
      ['BREACH_NOTIFY_INDIVIDUALS', '2026-03-03T02:00:00.000Z', true, '2026-03-05'],
    ]);
  });

  it('of individuals are stopped by all being told, public notice or an exception, and by nothing less', () => {
    const notice = {
      at: '2026-03-05',
      method: null,
      number: 1,
      toRepresentatives: false,
      allTold: false,
      itemsCovered: [],
    };
    const told = (allTold: boolean) => ({
      notified: true,
      notifiedFrom: '2026-03-05',
      method: null,
      notices: [{ ...notice, allTold }],
    });
    const exception = { reason: 'r', reliedOnAt: '2026-03-07', expectedUntil: null };
    const cases: [Partial<BreachFacts>, boolean, string | null][] = [
      [{}, false, null],
      [{ individualsNotification: told(false) }, false, null],
      [{ individualsNotification: told(true) }, true, '2026-03-05'],
      [{ individualsNotification: { ...told(true), notices: [] } }, true, '2026-03-05'],
      [{ publicNotice: { givenAt: '2026-03-06', reason: 'r', url: null, otherMedium: null } }, true, '2026-03-06'],
      [{ notificationException: { ...exception, ground: 'ENDANGER_SAFETY' } }, true, '2026-03-07'],
      [{ notificationException: { ...exception, ground: 'DELAY_SECURITY_RISK' } }, false, null],
    ];
    for (const [facts, done, doneAt] of cases) {
      expect(clockOf(judged('2026-03-03', facts), 'BREACH_NOTIFY_INDIVIDUALS')).toMatchObject({ done, doneAt });
    }
  });

  it('of a delay run to the last day it is expected to last, set by the agency', () => {
    const delay = { reason: 'r', from: '2026-03-03', expectedUntil: '2026-04', endedAt: null };
    const running = clockOf(judged('2026-03-03', { notificationDelay: delay }), 'BREACH_DELAY_EXPECTED_UNTIL');
    expect(running).toMatchObject({ setBy: 'AGENCY', provision: null, dueOn: '2026-04-30', dueAt: null, done: false });
    expect(
      running && [isLate(running, at('2026-04-30T11:59:59Z')), isLate(running, at('2026-04-30T12:00:00Z'))],
    ).toEqual([false, true]);
    const ended = { ...delay, endedAt: '2026-05-02' };
    const over = clockOf(judged('2026-03-03', { notificationDelay: ended }), 'BREACH_DELAY_EXPECTED_UNTIL');
    expect(over && [over.done, isLate(over, at('2026-06-01T00:00:00Z'))]).toEqual([true, true]);
  });

  it('that are open are what is to be done; nothing is once the breach is closed', () => {
    const open = judged('2026-03-03', { awareAt: '2026-03-02' });
    expect(openDeadlines(open).map(({ rule }) => rule)).toEqual([
      'BREACH_NOTIFY_COMMISSIONER',
      'BREACH_COMMISSIONER_EXPECTATION',
      'BREACH_NOTIFY_INDIVIDUALS',
    ]);
    expect(openDeadlines(open)[0]).not.toHaveProperty('done');
    expect(openDeadlines({ ...open, closedOn: '2026-04-01' })).toEqual([]);
    expect(openDeadlines(fullFacts())).toEqual([]);
  });
});

describe('the hours that a clock has run', () => {
  const hours = (start: string, end: string | null, now = '2026-03-10T00:00:00Z') => {
    const [clock] = clocksOf(
      emptyFacts({ awareAt: start, decision: end === null ? null : { ...decision, decidedAt: end } }),
    );
    return clock && elapsedHours(clock, at(now));
  };

  it.each<[string, string | null, number | null]>([
    ['2026-03-03T00:00:00.000Z', '2026-03-03T23:59:59.999Z', 23],
    ['2026-03-03T00:00:00.000Z', '2026-03-04T00:00:00.000Z', 24],
    ['2026-03-03T00:00:00.000Z', null, 168],
    // dates: at least so many
    ['2026-03-03', '2026-03-03', 0],
    ['2026-03-03', '2026-03-05', 24],
    ['2026-03', '2026-03-05', 0],
    // done before it started
    ['2026-03-05', '2026-03-03', null],
  ])('from %s to %s are %s', (start, end, expected) => {
    expect(hours(start, end)).toBe(expected);
  });

  it('have passed only when no reading says otherwise', () => {
    expect(hoursHavePassed('2026-03-03T00:00:00.000Z', 72, at('2026-03-06T00:00:00Z'))).toBe(false);
    expect(hoursHavePassed('2026-03-03T00:00:00.000Z', 72, at('2026-03-06T00:00:00.001Z'))).toBe(true);
    expect(hoursHavePassed('2026-03-03', 72, at('2026-03-06T11:00:00Z'))).toBe(false);
    expect(hoursHavePassed('2026-03-03', 72, at('2026-03-06T11:00:00.001Z'))).toBe(true);
    expect(hoursHavePassed('9999', 72, at('2026-03-06T11:00:00Z'))).toBe(false);
  });
});
