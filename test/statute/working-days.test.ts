import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_YEAR, holidays, LAST_YEAR } from '#lib/statute/calendar/holidays.ts';
import { NON_WORKING_RULES, nonWorkingRule } from '#lib/statute/calendar/rules.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  whyNotWorkingDay,
  workingDaysBetween,
} from '#lib/statute/calendar/working-days.ts';
import { StatuteRefusal } from '#lib/statute/refusal.ts';
import { dayName, EASTER_SUNDAYS, VECTORS, type Vector } from './working-day-vectors.ts';

const DAY_MS = 86_400_000;
const plusDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** The refusal that a computation ends in; fails the test when there is none. */
function refusalOf(compute: () => unknown): StatuteRefusal {
  try {
    compute();
  } catch (error) {
    if (error instanceof StatuteRefusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

/** Why a run of a worked line is left out, in the words of the API. */
function reasonOf(counted: string, from: string, to: string): string {
  if (counted === 'shut-down') return 'Summer shut-down (25 December to 15 January)';
  if (counted !== 'weekend') return counted;
  if (from !== to) return 'Saturday and Sunday';
  return dayName(from) === 'Sat' ? 'Saturday' : 'Sunday';
}

const skippedIn = ({ runs }: Vector) =>
  runs.flatMap(({ from, to, counted }) =>
    typeof counted === 'string' ? [{ from, to, reason: reasonOf(counted, from, to) }] : [],
  );

describe('the worked examples', () => {
  it('are at least seventy, over the whole of the tables', () => {
    expect(VECTORS.length).toBeGreaterThanOrEqual(70);
    expect(VECTORS.some(({ start }) => start < '1994')).toBe(true);
    expect(VECTORS.some(({ due }) => due > '2052')).toBe(true);
  });

  it.each(VECTORS)('$start + $n hold together: their runs cover each day once and count to the end', (vector) => {
    let last = vector.start;
    let counted = 0;
    for (const run of vector.runs) {
      expect(run.from).toBe(plusDays(last, 1));
      last = run.to;
      if (typeof run.counted === 'string') continue;
      expect(run.counted - counted).toBe(daysBetween(run.from, run.to) + 1);
      counted = run.counted;
    }
    expect([last, counted]).toEqual([vector.due, vector.n]);
  });

  it.each(VECTORS)('$start + $n working days is $due, and every day skipped says why', (vector) => {
    const count = addWorkingDays(vector.start, vector.n);
    expect(count.to).toBe(vector.due);
    expect(count.skipped.map(({ from, to, reason }) => ({ from, to, reason }))).toEqual(skippedIn(vector));
  });

  it.each(VECTORS)('$start to $due are $n working days', ({ start, due, n }) => {
    expect(workingDaysBetween(start, due)).toEqual(addWorkingDays(start, n));
  });
});

describe('holidays', () => {
  it('follow Easter as the table of Easter Sundays has it', () => {
    const easter = YEARS.map((year) => holidays(year).find(({ rule }) => rule === 'GOOD_FRIDAY')?.date ?? '');
    expect(easter.map((date) => plusDays(date, 2))).toEqual(EASTER_SUNDAYS);
    const mondays = YEARS.map((year) => holidays(year).find(({ rule }) => rule === 'EASTER_MONDAY')?.date ?? '');
    expect(mondays.map((date) => plusDays(date, -1))).toEqual(EASTER_SUNDAYS);
  });

  it('are in the order of the year, and each is of a rule', () => {
    for (const year of YEARS) {
      const dates = holidays(year).map(({ date }) => date);
      expect(dates).toEqual(dates.toSorted());
      for (const { rule, workingDay } of holidays(year)) expect(nonWorkingRule(rule).workingDay).toBe(workingDay);
    }
  });

  it('carry the name of the sovereign of the year', () => {
    const names = [2022, 2023].map((year) => holidays(year).find(({ rule }) => rule === 'SOVEREIGNS_BIRTHDAY')?.name);
    expect(names).toEqual(["Queen's Birthday", "King's Birthday"]);
  });

  it.each([1992, 2053, 0, -1, 2026.5, Number.NaN])('of %d are refused', (year) => {
    const refusal = refusalOf(() => holidays(year));
    expect(refusal).toMatchObject({ reason: 'YEAR_OUTSIDE_TABLES', argument: 'year' });
    expect(refusal.message).toContain('1993 to 2052');
    expect(refusal.message).toContain('Privacy Act 2020 s 7(1)');
  });
});

/** The public holidays of the package date-holidays that the Act does not swallow in the summer shut-down, by our rules. */
function publishedDays(year: number): string[] {
  const published = new Holidays('NZ').getHolidays(year).filter(({ type }) => type === 'public');
  return published
    .map(({ date, name, substitute }) => ({ date: date.slice(0, 10), name, substitute: substitute === true }))
    .filter(({ date }) => date.slice(5) > '01-15' && date.slice(5) < '12-25')
    .filter(({ name }) => !/Christmas|Boxing|New Year/.test(name))
    .filter(({ substitute }) => year >= MONDAYISED || !substitute)
    .filter(({ date }) => date !== ONE_OFF)
    .map(({ date }) => date)
    .sort();
}

// what differs from the package, and why: it moves Waitangi and Anzac Day to Mondays in every year, the law since 2014
const MONDAYISED = 2014;
// and it lists the one day of which it is not known whether the Act leaves it out
const ONE_OFF = '2022-09-26';

const ourDays = (year: number): string[] =>
  holidays(year)
    .filter(({ workingDay }) => !workingDay)
    .map(({ date }) => date)
    .sort();

describe('the package date-holidays', () => {
  it.each(YEARS.filter((year) => year >= 2020 && year <= 2035))('has the same named holidays in %d', (year) => {
    expect(ourDays(year)).toEqual(publishedDays(year));
    expect(ourDays(year).length).toBeGreaterThanOrEqual(year < 2022 ? 6 : 7);
  });

  it.each(YEARS.filter((year) => year < 2020 || year > 2035))('has the same ones in %d', (year) => {
    expect(ourDays(year)).toEqual(publishedDays(year));
  });

  it('differs before 2014 by the Mondays alone', () => {
    const moved = YEARS.filter((year) => year < MONDAYISED).flatMap((year) =>
      new Holidays('NZ').getHolidays(year).filter(({ name, substitute }) => substitute && /Waitangi|ANZAC/.test(name)),
    );
    expect(moved.length).toBeGreaterThan(5);
    // in 2011 Easter Monday was on Anzac Day, so no Monday is among them that the Act leaves out anyway
    for (const { date } of moved) expect(isWorkingDay(date.slice(0, 10))).toBe(true);
  });
});

describe('a day', () => {
  it('names the rule that leaves it out', () => {
    expect(whyNotWorkingDay('2026-07-10')).toEqual({
      date: '2026-07-10',
      rules: ['MATARIKI'],
      reason: 'Matariki Observance Day',
      verified: false,
    });
    expect(whyNotWorkingDay('2011-04-25')?.rules).toEqual(['EASTER_MONDAY', 'ANZAC_DAY']);
    expect(whyNotWorkingDay('2026-12-31')).toMatchObject({ rules: ['SUMMER_SHUTDOWN'], verified: true });
    expect(whyNotWorkingDay('2026-11-20')).toBeNull();
  });

  it('in a region with an anniversary is a working day', () => {
    // Wellington, Auckland, Nelson, Canterbury (Christchurch Show Day) in 2026
    for (const date of ['2026-01-19', '2026-01-26', '2026-02-02', '2026-11-13']) expect(isWorkingDay(date)).toBe(true);
  });

  it('of doubt counts, and the count says so', () => {
    expect(isWorkingDay('2022-09-26')).toBe(true);
    const across = addWorkingDays('2022-09-23', 2);
    expect(across).toMatchObject({ to: '2022-09-27', note: NON_WORKING_RULES.get('ONE_OFF_2022')?.caveat });
    expect(addWorkingDays('2022-09-26', 1).note).toBeNull();
  });

  it('at the edges of the shut-down', () => {
    expect(['2026-12-24', '2026-12-25', '2027-01-15', '2027-01-18'].map(isWorkingDay)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(nextWorkingDay('2026-12-24').to).toBe('2027-01-18');
  });
});

describe('what is refused', () => {
  it.each<[string, () => unknown, string, string]>([
    ['a day before the tables', () => isWorkingDay('1992-12-31'), 'YEAR_OUTSIDE_TABLES', 'date'],
    ['a day after them', () => isWorkingDay('2053-01-01'), 'YEAR_OUTSIDE_TABLES', 'date'],
    ['a count that leaves them', () => addWorkingDays('2052-12-24', 1), 'YEAR_OUTSIDE_TABLES', 'from'],
    ['a start before them', () => addWorkingDays('1992-12-31', 1), 'YEAR_OUTSIDE_TABLES', 'from'],
    ['an end beyond them', () => workingDaysBetween('2052-12-01', '2053-01-20'), 'YEAR_OUTSIDE_TABLES', 'to'],
    ['an end before the start', () => workingDaysBetween('2026-05-02', '2026-05-01'), 'END_BEFORE_START', 'to'],
    ['no working days', () => addWorkingDays('2026-05-01', 0), 'NOT_A_COUNT', 'count'],
    ['working days backwards', () => addWorkingDays('2026-05-01', -1), 'NOT_A_COUNT', 'count'],
    ['parts of working days', () => addWorkingDays('2026-05-01', 1.5), 'NOT_A_COUNT', 'count'],
    ['endless working days', () => addWorkingDays('2026-05-01', Number.POSITIVE_INFINITY), 'NOT_A_COUNT', 'count'],
    ['a day that no month has', () => isWorkingDay('2026-02-30'), 'NOT_A_DATE', 'date'],
    ['a text', () => isWorkingDay('tomorrow'), 'NOT_A_DATE', 'date'],
    ['an instant', () => isWorkingDay('2026-05-01T00:00:00Z'), 'NOT_A_DATE', 'date'],
  ])('%s', (_, compute, reason, argument) => {
    expect(refusalOf(compute)).toMatchObject({ reason, argument });
  });
});

describe('for any dates', () => {
  // far enough from the end that 300 working days stay within the tables
  const LAST_START = '2051-06-30';
  const date = fc
    .integer({ min: 0, max: daysBetween('1993-01-01', LAST_START) })
    .map((days) => plusDays('1993-01-01', days));
  const count = fc.integer({ min: 1, max: 300 });

  it('adding and counting are each other undone', () => {
    fc.assert(
      fc.property(date, count, (start, n) => {
        const added = addWorkingDays(start, n);
        expect(added.workingDays).toBe(n);
        expect(workingDaysBetween(start, added.to)).toEqual(added);
      }),
    );
  });

  it('a later start never ends earlier, and one more working day always ends later', () => {
    fc.assert(
      fc.property(date, count, fc.integer({ min: 0, max: 30 }), (start, n, later) => {
        const end = addWorkingDays(start, n).to;
        expect(addWorkingDays(plusDays(start, later), n).to >= end).toBe(true);
        expect(addWorkingDays(start, n + 1).to > end).toBe(true);
      }),
    );
  });

  it('no count ends on a day that is left out', () => {
    fc.assert(
      fc.property(date, count, (start, n) => {
        expect(isWorkingDay(addWorkingDays(start, n).to)).toBe(true);
      }),
    );
  });

  it('the days skipped and the days counted are the days that passed, each once', () => {
    fc.assert(
      fc.property(date, count, (start, n) => {
        const { to, skipped } = addWorkingDays(start, n);
        const left = skipped.flatMap((run) =>
          Array.from({ length: daysBetween(run.from, run.to) + 1 }, (_, index) => plusDays(run.from, index)),
        );
        expect(new Set(left).size).toBe(left.length);
        expect(left.length + n).toBe(daysBetween(start, to));
        for (const day of left) expect(day > start && day < to && !isWorkingDay(day)).toBe(true);
      }),
    );
  });

  it('counting in two steps is counting in one', () => {
    fc.assert(
      fc.property(date, count, fc.integer({ min: 1, max: 60 }), (start, n, more) => {
        expect(addWorkingDays(addWorkingDays(start, n).to, more).to).toBe(addWorkingDays(start, n + more).to);
      }),
    );
  });

  it('a year outside the tables is refused, never guessed', () => {
    const outside = fc.oneof(fc.integer({ min: 1, max: 1992 }), fc.integer({ min: 2053, max: 9999 }));
    fc.assert(
      fc.property(outside, (year) => {
        const start = `${String(year).padStart(4, '0')}-06-15`;
        expect(refusalOf(() => addWorkingDays(start, 1)).reason).toBe('YEAR_OUTSIDE_TABLES');
        expect(refusalOf(() => isWorkingDay(start)).reason).toBe('YEAR_OUTSIDE_TABLES');
      }),
    );
  });
});
