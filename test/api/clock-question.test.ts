import { describe, expect, it } from 'vitest';
import { CLOCK_RULES } from '#lib/statute/clocks.ts';
import type { Content } from '#test/support/builders.ts';
import { dataOf, errorsOf, useRegistry } from '#test/support/records.ts';
import { everyField } from '#test/support/schema.ts';

const registry = useRegistry();

// no grant is needed: the law is no secret
const ask = async (query: string, variables: Content = {}) => (await registry().as()).query(query, variables);

const DEADLINE = `query ($rule: String!, $start: PartialDateTime!, $extensions: [DeadlineExtensionInput!], $doneAt: PartialDateTime) {
  answer: deadline(rule: $rule, start: $start, extensions: $extensions, doneAt: $doneAt) { ${everyField('ComputedDeadline')} } }`;
const WORKING_DAYS = `query ($from: Date!, $count: Int, $to: Date) {
  answer: workingDays(from: $from, count: $count, to: $to) { ${everyField('WorkingDayCount')} } }`;
const HOLIDAYS = `query ($year: Int!) { answer: holidays(year: $year) { ${everyField('YearCalendar')} } }`;
const RULES = `query ($asOf: Date) { answer: clockRules(asOf: $asOf) { ${everyField('ClockRule')} } }`;

const answerTo = async (query: string, variables?: Content) => dataOf(await ask(query, variables)).answer;

describe('deadline', () => {
  it('is computed with its provision, its extension and every day skipped', async () => {
    const { deadline, rule, inTime } = await answerTo(DEADLINE, {
      rule: 'ACCESS_REQUEST_DECISION',
      start: '2026-11-27',
      extensions: [{ givenOn: '2027-01-18', to: '2027-02-12', reason: 'Many files.' }],
      doneAt: '2027-02-12',
    });
    expect(rule).toMatchObject({ unit: 'WORKING_DAYS', count: 20, end: 'LAST_DAY', verified: true });
    expect(inTime).toBe(true);
    expect(deadline).toMatchObject({
      rule: 'ACCESS_REQUEST_DECISION',
      setBy: 'LAW',
      provision: { text: 'Privacy Act 2020 s 44' },
      start: '2026-11-27',
      period: '20 working days',
      dueOn: '2027-02-12',
      dueAt: null,
      note: null,
    });
    expect(deadline.extensions).toEqual([
      {
        from: '2027-01-18',
        to: '2027-02-12',
        givenOn: '2027-01-18',
        reason: 'Many files.',
        provision: expect.objectContaining({ text: 'Privacy Act 2020 s 48' }),
      },
    ]);
    expect(deadline.skipped.at(-2)).toEqual({
      from: '2026-12-25',
      to: '2027-01-15',
      reason: 'Summer shut-down (25 December to 15 January)',
      rules: ['SUMMER_SHUTDOWN'],
      verified: true,
    });
  });

  it('of the 72 hours is guidance with an instant', async () => {
    const variables = { rule: 'BREACH_COMMISSIONER_EXPECTATION', start: '2026-04-03T09:00:00+13:00' };
    const { deadline, rule } = await answerTo(DEADLINE, variables);
    expect(rule).toMatchObject({ unit: 'CLOCK_HOURS', count: 72, setBy: 'GUIDANCE' });
    expect(deadline).toMatchObject({ setBy: 'GUIDANCE', dueAt: '2026-04-05T20:00:00.000Z', dueOn: '2026-04-06' });
    expect(deadline.provision.instrument).toBe('COMMISSIONER_GUIDANCE');
  });

  const request = { rule: 'ACCESS_REQUEST_DECISION', start: '2026-11-20' };
  const extension = { givenOn: '2026-12-18', to: '2027-02-12' };
  it.each<[string, Content, string, RegExp]>([
    ['an unknown rule', { rule: 'X' }, 'rule', /clockRules/],
    ['a year outside the tables', { start: '2053-01-01' }, 'start', /1993 to 2052.*Privacy Act 2020 s 7\(1\)/],
    ['a start before the Act', { start: '2019-01-01' }, 'start', /since 2020-12-01.*Privacy Act 2020 s 44/],
    ['a start without a day', { start: '2026-11' }, 'start', /names no day/],
    ['a decision before the request', { doneAt: '2026-11-19' }, 'doneAt', /before 2026-11-20.*Privacy Act 2020 s 44/],
    [
      'notice before the request',
      { extensions: [{ ...extension, givenOn: '2026-11-19' }] },
      'extensions.0.givenOn',
      /Privacy Act 2020 s 48/,
    ],
    [
      'notice after its time',
      { extensions: [{ ...extension, givenOn: '2026-12-21' }] },
      'extensions.0.givenOn',
      /2026-12-18.*Privacy Act 2020 s 48/,
    ],
    [
      'an extension to no later day',
      { extensions: [extension, { givenOn: '2026-12-18', to: '2027-02-12' }] },
      'extensions.1.to',
      /later day/,
    ],
    [
      'an extension where there is none',
      { rule: 'TRANSFER_PROHIBITION_APPEAL', extensions: [extension] },
      'extensions',
      /Privacy Act 2020 s 198/,
    ],
  ])('refuses %s with the argument and the provision', async (_, over, argument, message) => {
    const answer = await ask(DEADLINE, { ...request, ...over });
    expect(errorsOf(answer)).toEqual([['INVALID_ARGUMENT', argument]]);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(answer.errors?.[0]?.path).toEqual(['answer']);
  });

  it('takes a list of a hundred extensions, and repeats texts as they were given', async () => {
    const day = (index: number) => new Date(Date.UTC(2027, 1, 1 + index)).toISOString().slice(0, 10);
    const reason = 'Ngā pātai \u{1F4C5}\r\nBEGIN:VEVENT <script>';
    const extensions = Array.from({ length: 100 }, (_, index) => ({ givenOn: '2026-12-01', to: day(index), reason }));
    const { deadline } = await answerTo(DEADLINE, { ...request, extensions });
    expect(deadline.extensions).toHaveLength(100);
    expect(deadline.dueOn).toBe(day(99));
    expect(deadline.extensions[99].reason).toBe(reason);
  });
});

describe('workingDays', () => {
  it('counts so many, or up to a day, alike', async () => {
    const counted = await answerTo(WORKING_DAYS, { from: '2026-12-23', count: 20 });
    expect(counted).toMatchObject({ from: '2026-12-23', to: '2027-02-12', workingDays: 20, note: null });
    expect(await answerTo(WORKING_DAYS, { from: '2026-12-23', to: '2027-02-12' })).toEqual(counted);
  });

  it('reaches as far as the limits say', async () => {
    expect((await answerTo(WORKING_DAYS, { from: '2026-11-20', count: 1_000 })).workingDays).toBe(1_000);
    expect((await answerTo(WORKING_DAYS, { from: '2026-11-20', to: '2030-12-29' })).to).toBe('2030-12-29');
  });

  it.each<[string, Content, string]>([
    ['neither a count nor an end', {}, 'count'],
    ['both', { count: 1, to: '2026-12-01' }, 'count'],
    ['a count of none', { count: 0 }, 'count'],
    ['an end before the start', { to: '2026-11-19' }, 'to'],
    ['more than one answer can name', { count: 1_001 }, 'count'],
    ['an end far away', { to: '2030-12-30' }, 'to'],
    ['a count beyond the tables', { from: '2050-01-01', count: 1_000 }, 'from'],
    ['a start before the tables', { from: '1992-12-31', count: 1 }, 'from'],
  ])('refuses %s', async (_, over, argument) => {
    const answer = await ask(WORKING_DAYS, { from: '2026-11-20', ...over });
    expect(errorsOf(answer)).toEqual([['INVALID_ARGUMENT', argument]]);
  });
});

describe('holidays', () => {
  it('of a year come with the rules they follow from', async () => {
    const year = await answerTo(HOLIDAYS, { year: 2022 });
    expect(year.holidays.map(({ date, rule }: Content) => `${date} ${rule}`)).toEqual([
      '2022-02-06 WAITANGI_DAY',
      '2022-02-07 WAITANGI_DAY',
      '2022-04-15 GOOD_FRIDAY',
      '2022-04-18 EASTER_MONDAY',
      '2022-04-25 ANZAC_DAY',
      '2022-06-06 SOVEREIGNS_BIRTHDAY',
      '2022-06-24 MATARIKI',
      '2022-09-26 ONE_OFF_2022',
      '2022-10-24 LABOUR_DAY',
    ]);
    expect(year.holidays[1]).toMatchObject({ observedFor: '2022-02-06', workingDay: false });
    const doubtful = year.rules.find(({ id }: Content) => id === 'ONE_OFF_2022');
    expect(doubtful).toMatchObject({ workingDay: true, verified: false });
    expect(doubtful.caveat).toContain('not verified');
    // 260 weekdays, less 15 within the shut-down (3 to 14 January: 10, 26 to 30 December: 5) and 7 holidays on weekdays
    expect(year.workingDays).toBe(260 - 15 - 7);
  });

  it.each([1992, 2053])('of %i are refused', async (year) => {
    expect(errorsOf(await ask(HOLIDAYS, { year }))).toEqual([['INVALID_ARGUMENT', 'year']]);
  });
});

describe('clockRules', () => {
  it('are all of them, or those in force on a day', async () => {
    const all = await answerTo(RULES);
    expect(all.map(({ id }: Content) => id)).toEqual(CLOCK_RULES.map(({ id }) => id));
    const then = await answerTo(RULES, { asOf: '2019-06-01' });
    expect(then.map(({ id }: Content) => id)).toEqual([
      'SERVICE_BY_POST_1993',
      'SERVICE_BY_DX_1993',
      'SERVICE_BY_FAX_1993',
    ]);
  });

  it('say which are not verified', async () => {
    const all = await answerTo(RULES);
    const unverified = all.filter(({ verified }: Content) => !verified);
    expect(unverified.map(({ id }: Content) => id)).toEqual([
      'STATEMENT_OF_CORRECTION',
      'REQUEST_TRANSFER',
      'SERVICE_ELECTRONIC',
      'SERVICE_BY_POST',
      'SERVICE_BY_DX',
    ]);
    for (const { caveat } of unverified) expect(caveat).toContain('not verified');
  });
});
