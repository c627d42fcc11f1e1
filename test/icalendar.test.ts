import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordDeadline } from '#lib/domain/deadlines/deadlines.ts';
import { processingActivityType } from '#lib/domain/processing-activity.ts';
import type { RecordBase, RecordType } from '#lib/domain/record-type.ts';
import { eventsOf } from '#lib/http/calendar-feed.ts';
import { type CalendarEvent, renderCalendar } from '#lib/http/icalendar.ts';
import { clockRule, deadlineFor } from '#lib/statute/clocks.ts';
import { agencyDate, type Deadline } from '#lib/statute/deadline.ts';
import { parseCalendar, unescapeText } from '#test/support/icalendar.ts';

const event = (over: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'one@registry',
  start: '2026-12-18',
  summary: 'Do it.',
  description: 'Because.',
  categories: ['LAW', 'Breach'],
  changedAt: '2026-11-20T03:04:05.678Z',
  sequence: 3,
  ...over,
});
const calendar = (events: CalendarEvent[], name = 'Deadlines') =>
  renderCalendar({ name, description: 'All of them', events });

describe('an iCalendar file', () => {
  it('is a calendar with an event for each date', () => {
    const file = calendar([event(), event({ uid: 'two@registry', start: '2026-11-23T03:00:00.000Z' })]);
    const { name, properties, components } = parseCalendar(file);
    expect([name, properties.VERSION, properties.METHOD]).toEqual(['VCALENDAR', '2.0', 'PUBLISH']);
    expect(components.map((component) => component.name)).toEqual(['VEVENT', 'VEVENT']);
    expect(components[0]?.properties).toMatchObject({
      UID: 'one@registry',
      DTSTAMP: '20261120T030405Z',
      DTSTART: '20261218',
      SEQUENCE: '3',
      CATEGORIES: 'LAW,Breach',
      TRANSP: 'TRANSPARENT',
    });
    expect(components[0]?.parameters.DTSTART).toBe('VALUE=DATE');
    expect(components[1]?.properties.DTSTART).toBe('20261123T030000Z');
    expect(components[1]?.parameters.DTSTART).toBe('');
  });

  it('without events is a calendar still', () => {
    expect(parseCalendar(calendar([])).components).toEqual([]);
  });

  it.each([
    'a\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged',
    'a\rATTENDEE:mailto:x@y.z',
    'a\nb\\n;c,d:e"f',
    'NUL \u0000 and escape \u001b[31m, next line \u0085, separators \u2028 \u2029',
    'half a pair \ud83d',
  ])('takes %j as a text and nothing else', (text) => {
    const file = calendar([event({ summary: text, description: text, uid: text, categories: [text] })], text);
    const parsed = parseCalendar(file);
    expect(parsed.components).toHaveLength(1);
    expect(Object.keys(parsed.components[0]?.properties ?? {})).toEqual([
      'UID',
      'DTSTAMP',
      'LAST-MODIFIED',
      'SEQUENCE',
      'DTSTART',
      'SUMMARY',
      'DESCRIPTION',
      'CATEGORIES',
      'TRANSP',
    ]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\u0000-\u001f\u007f\u0085\u2028\u2029]/);
  });

  it('knows every kind of line break as one', () => {
    const [parsed] = parseCalendar(calendar([event({ summary: 'a\r\nb\rc\nd' })])).components;
    expect(parsed?.properties.SUMMARY).toBe('a\\nb\\nc\\nd');
  });

  it('gives any printable text back, folded where it is long', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('\\', ';', ',', '\n', 'ā', '😀', ' '), fc.string({ unit: 'grapheme' })),
      maxLength: 300,
    });
    // control characters become spaces; everything else must come back
    const printable = text.filter((value) => !/[\p{Cc}\u2028\u2029]/u.test(value.replaceAll('\n', '')));
    fc.assert(
      fc.property(printable, (value) => {
        const [parsed] = parseCalendar(calendar([event({ summary: value })])).components;
        expect(unescapeText(parsed?.properties.SUMMARY ?? '')).toBe(value);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the events of deadlines', () => {
  const record = { tenant: 'moj', localId: '01J', version: 4, updatedAt: '2026-11-20T00:00:00.000Z' } as RecordBase;
  const type = processingActivityType as unknown as RecordType;
  const of = (...deadlines: Deadline[]) =>
    eventsOf(deadlines.map((deadline): RecordDeadline => ({ type, record, deadline, sortKey: '' })));
  const id = Buffer.from('ACT:moj:01J').toString('base64url');

  it('of the law name the provision, the count and the extension, but not the words of the agency', () => {
    const extensions = [{ givenOn: '2026-12-01', to: '2027-02-12', reason: 'Mr X has many files' }];
    const [decision] = of(deadlineFor(clockRule('ACCESS_REQUEST_DECISION'), '2026-11-20', { extensions }));
    expect(decision).toMatchObject({
      start: '2027-02-12',
      summary: 'Law: Decide on the access request and tell the requester.',
      categories: ['LAW', 'ProcessingActivity'],
    });
    expect(decision?.description.split('\n')).toEqual([
      'Set by the law: Privacy Act 2020 s 44.',
      'Counted: 20 working days from 2026-11-20.',
      'Extended from 2026-12-18 to 2027-02-12: Privacy Act 2020 s 48.',
      'Rule: ACCESS_REQUEST_DECISION',
      `Record: ProcessingActivity ${id}`,
    ]);
  });

  it('of guidance are called guidance, at their instant', () => {
    const [expectation] = of(deadlineFor(clockRule('BREACH_COMMISSIONER_EXPECTATION'), '2026-11-20T03:00:00.000Z'));
    expect(expectation?.start).toBe('2026-11-23T03:00:00.000Z');
    expect(expectation?.summary).toMatch(/^Guidance: /);
    expect(expectation?.description).toMatch(/^Expected by the Privacy Commissioner, no rule of law: /);
    expect(expectation?.description).not.toContain('Set by the law');
    expect(expectation?.description).toContain('72 hours from 20 November 2026, 16:00 (New Zealand time).');
  });

  it('say what is not verified', () => {
    const [transfer] = of(deadlineFor(clockRule('REQUEST_TRANSFER'), '2026-11-20'));
    expect(transfer?.description).toContain('not verified for Privacy Act 2020 ss 43 and 62');
  });

  it('of one rule and record differ in their ids', () => {
    const ends = ['2026-12-01', '2026-12-02'].map((day) => agencyDate('CONTRACT_END', 'The contract ends.', day));
    expect(of(...ends).map(({ uid }) => uid)).toEqual([
      `${id}-CONTRACT_END-1@nz-privacy-registry`,
      `${id}-CONTRACT_END-2@nz-privacy-registry`,
    ]);
  });
});
