import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '#lib/statute/calendar/working-days.ts';
import type { ClockRule } from '#lib/statute/clock-rules.ts';
import {
  CLOCK_RULES,
  clockRule,
  clockRules,
  deadlineFor,
  type ExtensionGiven,
  wasInTime,
} from '#lib/statute/clocks.ts';
import { type Deadline, isOverdue } from '#lib/statute/deadline.ts';
import { momentAt } from '#lib/statute/moment.ts';
import { StatuteRefusal } from '#lib/statute/refusal.ts';

const deadline = (id: string, start: string, extensions: ExtensionGiven[] = []) =>
  deadlineFor(clockRule(id), start, { extensions });

function refusalOf(compute: () => unknown): StatuteRefusal {
  try {
    compute();
  } catch (error) {
    if (error instanceof StatuteRefusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the table of clocks', () => {
  it('has each id once, in capital letters', () => {
    const ids = CLOCK_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Z][A-Z0-9_]+$/);
  });

  it.each(CLOCK_RULES)('says of $id what it asks, where it stands and how sure that is', (rule) => {
    for (const text of [rule.action, rule.startsWith]) expect(text).toMatch(/^[A-Z].*\.$/);
    expect(rule.source.length).toBeGreaterThan(10);
    if (!rule.verified) expect(rule.caveat).toMatch(/not verified/);
    if (rule.setBy === 'LAW') expect(rule.provision.instrument).not.toBe('COMMISSIONER_GUIDANCE');
    expect(rule.validTo === null || rule.validFrom < rule.validTo).toBe(true);
    expect(rule.end === 'NO_DATE').toBe(rule.period.kind === 'AS_SOON_AS_PRACTICABLE');
  });

  it('shows guidance as guidance only', () => {
    const guidance = CLOCK_RULES.filter(({ setBy }) => setBy === 'GUIDANCE');
    expect(guidance.map(({ id }) => id)).toEqual(['BREACH_COMMISSIONER_EXPECTATION']);
    expect(guidance[0]?.provision.instrument).toBe('COMMISSIONER_GUIDANCE');
    expect(guidance[0]?.period).toEqual({ kind: 'CLOCK_HOURS', count: 72 });
  });

  it('is dated: the clocks of a day are those in force on it', () => {
    const on = (day: string) => clockRules(day).map(({ id }) => id);
    expect(on('2020-11-30')).toEqual(['SERVICE_BY_POST_1993', 'SERVICE_BY_DX_1993', 'SERVICE_BY_FAX_1993']);
    expect(on('2020-12-01')).toContain('ACCESS_REQUEST_DECISION');
    expect(on('2020-12-01')).not.toContain('SERVICE_BY_POST_1993');
    expect(on('2026-04-30')).not.toContain('INDIRECT_COLLECTION_NOTICE');
    expect(on('2026-05-01')).toContain('INDIRECT_COLLECTION_NOTICE');
    expect(on('1993-06-30')).toEqual([]);
    expect(clockRules()).toEqual(CLOCK_RULES);
  });
});

describe('a clock in days', () => {
  // n of each rule counted from Friday 2026-11-20 (day 0) by hand: weekdays only, no holiday before 25 December
  it.each<[string, string, string]>([
    ['ACCESS_REQUEST_DECISION', '20 working days', '2026-12-18'],
    ['ACCESS_EXTENSION_NOTICE', '20 working days', '2026-12-18'],
    ['CORRECTION_DECISION', '20 working days', '2026-12-18'],
    ['CORRECTION_EXTENSION_NOTICE', '20 working days', '2026-12-18'],
    ['STATEMENT_OF_CORRECTION', '20 working days', '2026-12-18'],
    ['REQUEST_TRANSFER', '10 working days', '2026-12-04'],
    ['ISA_ADVERSE_ACTION_DISPUTE', '10 working days', '2026-12-04'],
    ['MATCHING_DISCREPANCY_RESPONSE', '5 working days', '2026-11-27'],
    ['COMPLIANCE_NOTICE_APPEAL', '15 working days', '2026-12-11'],
    ['TRANSFER_PROHIBITION_APPEAL', '15 working days', '2026-12-11'],
    ['TRANSFER_PROHIBITION_URGENT_EFFECT', '6 working days', '2026-11-30'],
    ['ACCESS_DIRECTION_APPEAL', '20 working days', '2026-12-18'],
    ['COMPLIANCE_NOTICE_VARIATION_EFFECT', 'first working day after', '2026-11-23'],
    ['TRIBUNAL_CLAIM', '6 calendar months', '2027-05-20'],
    ['MATCHING_ADVERSE_ACTION', '12 calendar months', '2027-11-20'],
    ['SERVICE_BY_POST', '5 working days', '2026-11-27'],
    ['SERVICE_BY_DX', '2 working days', '2026-11-24'],
  ])('%s runs %s', (id, period, dueOn) => {
    const rule = clockRule(id);
    const computed = deadline(id, '2026-11-20');
    expect(computed).toMatchObject({ rule: id, period, dueOn, dueAt: null, start: '2026-11-20', extensions: [] });
    expect(computed.provision).toEqual(rule.provision);
    expect(computed.setBy).toBe('LAW');
  });

  it.each<[string, string, string]>([
    ['of an instant late in the evening in New Zealand', '2026-11-20T10:59:59.999Z', '2026-12-18'],
    ['of an instant after midnight there', '2026-11-20T11:00:00.000Z', '2026-12-18'],
    ['of an instant on the Monday there', '2026-11-22T11:00:00.000Z', '2026-12-21'],
  ])('starts on the day in Pacific/Auckland %s', (_, start, dueOn) => {
    expect(deadline('ACCESS_REQUEST_DECISION', start).dueOn).toBe(dueOn);
  });

  it.each(['2026', '2026-11'])('is not guessed from %s', (start) => {
    const refusal = refusalOf(() => deadline('ACCESS_REQUEST_DECISION', start));
    expect(refusal).toMatchObject({ reason: 'START_TOO_VAGUE', argument: 'start' });
    expect(refusal.message).toContain('Privacy Act 2020 s 44');
  });

  it.each<[string, string]>([
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-03-31', '2026-09-30'],
    ['2026-06-05', '2026-12-05'], // a Saturday, which no verified provision moves
  ])('in months from %s ends on %s', (start, dueOn) => {
    const claim = deadline('TRIBUNAL_CLAIM', start);
    expect(claim.dueOn).toBe(dueOn);
    expect(claim.note).toContain('not moved');
  });

  it('carries every day it skipped, and what of it is not verified', () => {
    const request = deadline('REQUEST_TRANSFER', '2026-12-23');
    expect(request.skipped.map(({ from, to, verified }) => [from, to, verified])).toEqual([
      ['2026-12-25', '2027-01-15', true],
      ['2027-01-16', '2027-01-17', false],
      ['2027-01-23', '2027-01-24', false],
    ]);
    expect(request.dueOn).toBe('2027-01-28');
    expect(request.note).toContain('not verified for Privacy Act 2020 ss 43 and 62');
    expect(deadline('ACCESS_REQUEST_DECISION', '2022-09-20').note).toContain('26 September 2022');
    expect(deadline('ACCESS_REQUEST_DECISION', '2026-11-20').note).toBeNull();
  });
});

describe('a clock in hours', () => {
  it.each<[string, string, string, string]>([
    // Friday 3 April 2026 09:00 NZDT; the clocks go back on Sunday: Monday 08:00 NZST
    ['across the end of daylight saving', '2026-04-02T20:00:00.000Z', '2026-04-05T20:00:00.000Z', '2026-04-06'],
    // Friday 25 September 2026 09:00 NZST; the clocks go forward on Sunday: Monday 10:00 NZDT
    ['across its start', '2026-09-24T21:00:00.000Z', '2026-09-27T21:00:00.000Z', '2026-09-28'],
    ['over the new year, with no day skipped', '2026-12-30T12:30:00.500Z', '2027-01-02T12:30:00.500Z', '2027-01-03'],
  ])('runs 72 hours %s', (_, start, dueAt, dueOn) => {
    const expectation = deadline('BREACH_COMMISSIONER_EXPECTATION', start);
    expect(expectation).toMatchObject({ dueAt, dueOn, period: '72 hours', setBy: 'GUIDANCE', skipped: [] });
    expect(expectation.note).toContain('no rule of law');
  });

  it.each<[string, string]>([
    ['2026-04-04', '2026-04-06T11:00:00.000Z'],
    ['2026-09', '2026-09-03T12:00:00.000Z'],
    ['2026', '2026-01-03T11:00:00.000Z'],
  ])('from %s runs from the earliest instant that can mean, and says so', (start, dueAt) => {
    const expectation = deadline('BREACH_COMMISSIONER_EXPECTATION', start);
    expect(expectation.dueAt).toBe(dueAt);
    expect(expectation.note).toContain('earliest');
  });

  it('is overdue by the instant, not by the day', () => {
    const { dueAt, ...rest } = deadline('BREACH_COMMISSIONER_EXPECTATION', '2026-11-17T00:00:00.000Z');
    const at = (ms: number) => isOverdue({ ...rest, dueAt }, momentAt(Date.parse(dueAt ?? '') + ms));
    expect([at(-1), at(0), at(1)]).toEqual([false, false, true]);
  });
});

describe('a clock without a date', () => {
  it.each(['BREACH_NOTIFY_COMMISSIONER', 'BREACH_NOTIFY_INDIVIDUALS', 'INDIRECT_COLLECTION_NOTICE'])(
    '%s says that the law sets none',
    (id) => {
      const computed = deadline(id, '2026-11-20T03:00:00.000Z');
      expect(computed).toMatchObject({ period: 'as soon as practicable', dueOn: null, dueAt: null, setBy: 'LAW' });
      expect(isOverdue(computed, momentAt(Date.UTC(2099, 0, 1)))).toBe(false);
      expect(wasInTime(computed, '2030-01-01')).toBeNull();
    },
  );
});

describe('service', () => {
  it.each<[string, string, string]>([
    ['by e-mail before 5 pm on a working day', '2026-11-20T03:59:59.000Z', '2026-11-20'],
    ['by e-mail at 5 pm sharp', '2026-11-20T04:00:00.000Z', '2026-11-20'],
    ['by e-mail after 5 pm on a Friday', '2026-11-20T04:00:00.001Z', '2026-11-23'],
    ['by e-mail on a Saturday', '2026-11-20T22:00:00.000Z', '2026-11-23'],
    ['by e-mail on Christmas Eve after 5 pm', '2026-12-24T05:00:00.000Z', '2027-01-18'],
    ['by e-mail in winter before 5 pm', '2026-07-03T04:30:00.000Z', '2026-07-03'],
  ])('%s', (_, start, dueOn) => {
    const period = 'the same day up to 5 pm, else the next working day';
    expect(deadline('SERVICE_ELECTRONIC', start)).toMatchObject({ dueOn, dueAt: null, period });
  });

  it('by fax under the regulations of 1993 counted on a Saturday too, before 5 pm', () => {
    expect(deadline('SERVICE_BY_FAX_1993', '2019-11-22T22:00:00.000Z').dueOn).toBe('2019-11-23');
    expect(deadline('SERVICE_BY_FAX_1993', '2019-11-23T05:00:00.000Z').dueOn).toBe('2019-11-25');
  });

  it('needs the time of day where that decides', () => {
    const refusal = refusalOf(() => deadline('SERVICE_ELECTRONIC', '2026-11-20'));
    expect(refusal).toMatchObject({ reason: 'START_TOO_VAGUE', argument: 'start' });
  });
});

describe('an extension', () => {
  const given = (over: Partial<ExtensionGiven> = {}): ExtensionGiven => ({
    givenOn: '2026-12-10',
    to: '2027-02-26',
    reason: 'Two other agencies are consulted.',
    ...over,
  });

  it('moves the last day and keeps what it moved', () => {
    const extended = deadline('ACCESS_REQUEST_DECISION', '2026-11-20', [
      given(),
      given({ givenOn: '2026-12-18', to: '2027-03-31', reason: null }),
    ]);
    expect(extended.dueOn).toBe('2027-03-31');
    expect(extended.extensions).toEqual([
      { ...given(), from: '2026-12-18', provision: { instrument: 'ACT_2020', number: 's 48' } },
      {
        from: '2027-02-26',
        to: '2027-03-31',
        givenOn: '2026-12-18',
        reason: null,
        provision: { instrument: 'ACT_2020', number: 's 48' },
      },
    ]);
  });

  it.each<[string, string, ExtensionGiven[], string, string]>([
    [
      'before the request',
      'ACCESS_REQUEST_DECISION',
      [given({ givenOn: '2026-11-19' })],
      'BEFORE_TRIGGER',
      'extensions.0.givenOn',
    ],
    [
      'after the original last day',
      'ACCESS_REQUEST_DECISION',
      [given({ givenOn: '2026-12-19' })],
      'EXTENSION_TOO_LATE',
      'extensions.0.givenOn',
    ],
    [
      'after it, though an extension was given in time',
      'CORRECTION_DECISION',
      [given(), given({ givenOn: '2027-01-20', to: '2027-04-01' })],
      'EXTENSION_TOO_LATE',
      'extensions.1.givenOn',
    ],
    [
      'before the one before it',
      'ACCESS_REQUEST_DECISION',
      [given(), given({ givenOn: '2026-12-09', to: '2027-04-01' })],
      'BEFORE_TRIGGER',
      'extensions.1.givenOn',
    ],
    [
      'to the day it is due anyway',
      'ACCESS_REQUEST_DECISION',
      [given({ to: '2026-12-18' })],
      'EXTENSION_TOO_SHORT',
      'extensions.0.to',
    ],
    ['of a clock that has none', 'COMPLIANCE_NOTICE_APPEAL', [given()], 'NO_EXTENSION', 'extensions'],
    ['of a clock without a date', 'BREACH_NOTIFY_COMMISSIONER', [given()], 'NO_EXTENSION', 'extensions'],
    [
      'by more than three months',
      'ACCESS_DIRECTION_APPEAL',
      [given({ to: '2027-03-19' })],
      'EXTENSION_TOO_LONG',
      'extensions.0.to',
    ],
    [
      'by more than three months in two steps',
      'ACCESS_DIRECTION_APPEAL',
      [given({ to: '2027-03-18' }), given({ givenOn: '2027-03-01', to: '2027-03-19' })],
      'EXTENSION_TOO_LONG',
      'extensions.1.to',
    ],
  ])('%s is refused: %s', (_, id, extensions, reason, argument) => {
    const refusal = refusalOf(() => deadline(id, '2026-11-20', extensions));
    expect(refusal).toMatchObject({ reason, argument });
    expect(refusal.message).toMatch(/Privacy Act 2020 s \d+/);
  });

  it('of an appeal may come late and reach three months', () => {
    const late = deadline('ACCESS_DIRECTION_APPEAL', '2026-11-20', [
      given({ givenOn: '2027-01-20', to: '2027-03-18' }),
    ]);
    expect(late.dueOn).toBe('2027-03-18');
  });
});

describe('what is refused', () => {
  it.each<[string, () => unknown, string, string]>([
    ['an unknown clock', () => clockRule('ACCES_REQUEST_DECISION'), 'UNKNOWN_RULE', 'rule'],
    ['a clock named like a part of every object', () => clockRule('constructor'), 'UNKNOWN_RULE', 'rule'],
    ['a start before the Act', () => deadline('ACCESS_REQUEST_DECISION', '2020-11-30'), 'NOT_IN_FORCE', 'start'],
    ['a start before IPP 3A', () => deadline('INDIRECT_COLLECTION_NOTICE', '2026-04'), 'NOT_IN_FORCE', 'start'],
    [
      'a start after regulations were revoked',
      () => deadline('SERVICE_BY_POST_1993', '2020-12-01'),
      'NOT_IN_FORCE',
      'start',
    ],
    [
      'a start beyond the tables',
      () => deadline('ACCESS_REQUEST_DECISION', '2053-01-01'),
      'YEAR_OUTSIDE_TABLES',
      'start',
    ],
    ['an end beyond them', () => deadline('ACCESS_REQUEST_DECISION', '2052-12-01'), 'YEAR_OUTSIDE_TABLES', 'start'],
    [
      'an end in no year of four digits',
      () => deadline('TRIBUNAL_CLAIM', '9999-12-31'),
      'YEAR_OUTSIDE_TABLES',
      'start',
    ],
    [
      'an instant in none',
      () => deadline('BREACH_COMMISSIONER_EXPECTATION', '9999-12-31T00:00:00.000Z'),
      'YEAR_OUTSIDE_TABLES',
      'start',
    ],
  ])('%s', (_, compute, reason, argument) => {
    expect(refusalOf(compute)).toMatchObject({ reason, argument });
  });
});

describe('being in time', () => {
  const request = deadline('ACCESS_REQUEST_DECISION', '2026-11-20');
  const expectation = deadline('BREACH_COMMISSIONER_EXPECTATION', '2026-11-20T03:00:00.000Z');

  it.each<[string, Deadline, string, boolean | null]>([
    ['on the last day', request, '2026-12-18', true],
    ['in its last millisecond', request, '2026-12-18T10:59:59.999Z', true],
    ['on the day after', request, '2026-12-19', false],
    ['in its first millisecond', request, '2026-12-18T11:00:00.000Z', false],
    ['in the month', request, '2026-12', null],
    ['in an earlier month', request, '2026-11', true],
    ['at the instant', expectation, '2026-11-23T03:00:00.000Z', true],
    ['a millisecond after it', expectation, '2026-11-23T03:00:00.001Z', false],
    ['on the day of it', expectation, '2026-11-23', null],
    ['by the last day there is', { ...request, dueOn: '9999-12-31' }, '9999-12-31', true],
    ['in the month of the last day there is', { ...request, dueOn: '9999-12-30' }, '9999-12', null],
  ])('%s', (_, due, doneAt, inTime) => {
    expect(wasInTime(due, doneAt)).toBe(inTime);
  });

  it('is refused for what was done before the clock started', () => {
    const refusal = refusalOf(() => wasInTime(request, '2026-11-19'));
    expect(refusal).toMatchObject({ reason: 'BEFORE_TRIGGER', argument: 'doneAt' });
    expect(refusal.message).toContain('Privacy Act 2020 s 44');
  });
});

describe('for every clock and any start', () => {
  const starts = fc
    .integer({ min: Date.UTC(1993, 6, 2), max: Date.UTC(2051, 0, 1) })
    .map((ms) => new Date(ms).toISOString());

  it('the end lies at or after the start, on a working day where it was counted in them, or the refusal has its words', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLOCK_RULES), starts, (rule: ClockRule, start) => {
        let computed: Deadline;
        try {
          computed = deadlineFor(rule, start);
        } catch (error) {
          expect(error).toMatchObject({ name: 'StatuteRefusal', reason: 'NOT_IN_FORCE' });
          return;
        }
        const startDay = momentAt(Date.parse(start)).today;
        if (computed.dueOn !== null) expect(computed.dueOn >= startDay).toBe(true);
        if (rule.period.kind === 'WORKING_DAYS') expect(isWorkingDay(computed.dueOn ?? '')).toBe(true);
        expect(computed.dueAt === null).toBe(rule.period.kind !== 'CLOCK_HOURS');
        if (rule.period.kind === 'CLOCK_HOURS') {
          expect(Date.parse(computed.dueAt ?? '') - Date.parse(start)).toBe(72 * 3_600_000);
        }
      }),
      { numRuns: 500 },
    );
  });
});
