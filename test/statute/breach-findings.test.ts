import { describe, expect, it } from 'vitest';
import type { BreachFacts } from '#lib/statute/breach/facts.ts';
import { BREACH_RULES } from '#lib/statute/findings/breach.ts';
import { findingsOf, type RuleContext } from '#lib/statute/findings/rule.ts';
import { momentAt } from '#lib/statute/moment.ts';
import { aWorksheet, emptyFacts, fullFacts } from '#test/support/breach-facts.ts';

const contextAt = (instant: string): RuleContext => ({
  ...momentAt(Date.parse(instant)),
  prescribed: { countries: [], schemes: [] },
});
const LATER = '2026-06-01T00:00:00Z';
const idsOf = (breach: BreachFacts, when = LATER): string[] =>
  findingsOf(BREACH_RULES, breach, contextAt(when)).map(({ rule }) => rule.id);

const full = fullFacts();
const notice = full.commissionerNotification;
const told = full.individualsNotification;
const dismissed = full.decision && { ...full.decision, notifiable: false };
const unknown = { answered: false, answer: null };
const delay = { reason: 'r', from: '2026-03-03', expectedUntil: '2026-04', endedAt: null };
const publicNotice = { givenAt: null, reason: 'r', url: 'https://a.test', otherMedium: 'paper' };
const exception = { reason: 'r', reliedOnAt: null, expectedUntil: null };

/** A notifiable breach of which nobody has been told. */
const untold = (over: Partial<BreachFacts> = {}): BreachFacts =>
  fullFacts({ commissionerNotification: null, individualsNotification: null, ...over });

describe('a breach on which every duty is met', () => {
  it('has no findings, open or closed', () => {
    expect(idsOf(full)).toEqual([]);
    expect(idsOf(fullFacts({ closedOn: '2026-04-01' }))).toEqual([]);
  });
});

/** Of each rule: a breach that it finds fault with, and one next to it that it does not, with the time it is asked. */
const CASES: [id: string, found: BreachFacts, clear: BreachFacts, foundAt?: string, clearAt?: string][] = [
  // 72 hours from the end of 2 March in Auckland: 5 March 11:00 UTC
  ['BRE-COMMISSIONER-72H', untold(), untold(), '2026-03-05T11:00:00.001Z', '2026-03-05T11:00:00.000Z'],
  ['BRE-COMMISSIONER-72H', untold({ decision: null, judgedNotifiableAt: null }), full],
  [
    'BRE-COMMISSIONER-72H',
    untold({ awareAt: null }),
    untold({ awareAt: null }),
    '2026-03-06T02:00:00.001Z',
    '2026-03-06T02:00:00.000Z',
  ],
  ['BRE-COMMISSIONER-72H', untold(), untold({ decision: dismissed })],
  [
    'BRE-UNDECIDED',
    fullFacts({ decision: null }),
    fullFacts({ decision: null }),
    '2026-03-09T11:00:00.001Z',
    '2026-03-09T11:00:00.000Z',
  ],
  ['BRE-UNDECIDED', emptyFacts({ awareAt: '2026-03' }), emptyFacts({ awareAt: '2026-05-30' })],
  // the last day before the Act came into force, and the first one of the Act
  ['BRE-BEFORE-ACT', fullFacts({ occurredUntil: '2020-11-30' }), fullFacts({ occurredUntil: '2020-12-01' })],
  ['BRE-BEFORE-ACT', fullFacts({ occurredUntil: '2020-11' }), fullFacts({ occurredUntil: '2020' })],
  ['BRE-COMMISSIONER-72H', untold(), untold({ occurredUntil: '2020-11-30' })],
  ['BRE-INDIVIDUALS-NOT-TOLD', untold(), untold({ occurredUntil: '2020-11-30' })],
  ['BRE-AWARENESS-UNDATED', fullFacts({ awareAt: null }), full],
  ['BRE-INDIVIDUALS-NOT-TOLD', untold(), untold(), '2026-03-06T02:00:00.001Z', '2026-03-06T02:00:00.000Z'],
  ['BRE-INDIVIDUALS-NOT-TOLD', untold(), untold({ notificationDelay: delay })],
  [
    'BRE-INDIVIDUALS-NOT-TOLD',
    untold({ notificationDelay: { ...delay, endedAt: '2026-03-10' } }),
    untold({ publicNotice }),
  ],
  ['BRE-INDIVIDUALS-NOT-TOLD', untold(), untold({ notificationException: { ...exception, ground: 'TRADE_SECRET' } })],
  // a delay until the end of April in Auckland: 30 April 12:00 UTC
  [
    'BRE-DELAY-EXPIRED',
    untold({ notificationDelay: delay }),
    untold({ notificationDelay: delay }),
    '2026-04-30T12:00:00Z',
    '2026-04-30T11:59:59Z',
  ],
  [
    'BRE-DELAY-EXPIRED',
    untold({ notificationDelay: delay }),
    untold({ notificationDelay: { ...delay, endedAt: '2026-03-10' } }),
  ],
  [
    'BRE-NOTIFYUS-REFERENCE',
    fullFacts({ commissionerNotification: notice && { ...notice, notifyUsReference: null } }),
    untold(),
  ],
  ['BRE-NOTICE-UNDATED', fullFacts({ commissionerNotification: notice && { ...notice, notifiedAt: null } }), untold()],
  ['BRE-COMMISSIONER-ITEMS', fullFacts({ commissionerNotification: notice && { ...notice, updates: [] } }), untold()],
  [
    'BRE-INDIVIDUALS-ITEMS',
    fullFacts({
      individualsNotification: told && {
        ...told,
        notices: told.notices.map((each) => ({ ...each, itemsCovered: ['DESCRIPTION' as const] })),
      },
    }),
    untold(),
  ],
  [
    'BRE-REPRESENTATIVE-NOT-TOLD',
    untold({ notificationException: { ...exception, ground: 'HEALTH_PREJUDICE' } }),
    untold({ notificationException: { ...exception, ground: 'ENDANGER_SAFETY' } }),
  ],
  [
    'BRE-REPRESENTATIVE-NOT-TOLD',
    fullFacts({ notificationException: { ...exception, ground: 'UNDER_16_CONTRARY_TO_INTERESTS' } }),
    fullFacts({
      notificationException: { ...exception, ground: 'UNDER_16_CONTRARY_TO_INTERESTS' },
      individualsNotification: told && {
        ...told,
        notices: told.notices.map((each) => ({ ...each, toRepresentatives: true })),
      },
    }),
  ],
  [
    'BRE-PUBLIC-NOTICE-MEDIA',
    fullFacts({ publicNotice: { ...publicNotice, otherMedium: null } }),
    fullFacts({ publicNotice }),
  ],
  ['BRE-PUBLIC-NOTICE-MEDIA', fullFacts({ publicNotice: { ...publicNotice, url: null } }), full],
  // 30 days from the end of 3 March in Auckland: 2 April 11:00 UTC
  [
    'BRE-WORKSHEET-UNKNOWN',
    fullFacts({ seriousHarmAssessment: aWorksheet({ recipients: unknown }) }),
    fullFacts({ seriousHarmAssessment: aWorksheet({ recipients: unknown }) }),
    '2026-04-02T11:00:00.001Z',
    '2026-04-02T11:00:00.000Z',
  ],
  [
    'BRE-WORKSHEET-UNKNOWN',
    fullFacts({ seriousHarmAssessment: aWorksheet({ recipients: unknown }) }),
    fullFacts({ seriousHarmAssessment: aWorksheet({ recipients: unknown }), closedOn: '2026-04-01' }),
  ],
  ['BRE-CLOSED-INCOMPLETE', untold({ closedOn: '2026-04-01' }), untold()],
  ['BRE-CLOSED-INCOMPLETE', emptyFacts({ closedOn: '2026-04-01' }), fullFacts({ closedOn: '2026-04-01' })],
  ['BRE-NO-CONTACT', fullFacts({ contact: null }), emptyFacts()],
  ['BRE-NO-ACTIVITY', fullFacts({ activityIds: [] }), full],
];

describe.each(CASES)('%s', (id, found, clear, foundAt, clearAt) => {
  it('is found where it is so, and not next to it', () => {
    expect(idsOf(found, foundAt)).toContain(id);
    expect(idsOf(clear, clearAt)).not.toContain(id);
  });
});

describe('the rules about breaches', () => {
  it('each have a case, a provision with its instrument, a summary, and an id of their own', () => {
    const ids = BREACH_RULES.map(({ id }) => id);
    expect(new Set(CASES.map(([id]) => id))).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, provisions, summary } of BREACH_RULES) {
      expect(id).toMatch(/^BRE-[A-Z0-9-]+$/);
      expect(provisions.length).toBeGreaterThan(0);
      expect(summary).toMatch(/\.$/);
    }
  });

  it('name fields of a breach and say what to do, in a sentence', () => {
    for (const [id, found, , foundAt = LATER] of CASES) {
      const finding = findingsOf(BREACH_RULES, found, contextAt(foundAt)).find(({ rule }) => rule.id === id);
      expect(finding?.message).toMatch(
        /(Record|record|Breach|breach|notifyIndividuals|updateCommissioner|givePublicNotice|endNotificationDelay)/,
      );
      expect(finding?.fields.length).toBeGreaterThan(0);
      for (const [first] of finding?.fields ?? []) expect(Object.keys(full)).toContain(first);
    }
  });

  it('say of the 72 hours whether they have begun to run: from knowing that the breach is notifiable', () => {
    const messageOf = (breach: BreachFacts) =>
      findingsOf(BREACH_RULES, breach, contextAt(LATER)).find(({ rule }) => rule.id === 'BRE-COMMISSIONER-72H')
        ?.message;
    const undecided = messageOf(untold({ decision: null, judgedNotifiableAt: null }));
    expect(undecided).toContain('Decide it with decideBreach and, if it is notifiable, notify');
    expect(messageOf(untold())).toContain('It was decided to be notifiable: notify');
    for (const message of [undecided, messageOf(untold())]) {
      expect(message).toContain("72 hours of knowing that it is notifiable is the Commissioner's expectation, no law.");
    }
  });

  it('give times as people in New Zealand read them, and ask for nothing that is done', () => {
    const messageOf = (id: string, breach: BreachFacts): string | undefined =>
      findingsOf(BREACH_RULES, breach, contextAt(LATER)).find(({ rule }) => rule.id === id)?.message;
    const awareAt = '2026-03-02T11:00:00.000Z';
    const undecided = { decision: null, judgedNotifiableAt: null };
    const late = messageOf('BRE-COMMISSIONER-72H', untold({ awareAt }));
    expect(late).toContain('since 3 March 2026, 00:00 (New Zealand time)');
    expect(late).not.toContain('decideBreach');
    expect(messageOf('BRE-COMMISSIONER-72H', untold({ awareAt, ...undecided }))).toContain('decideBreach');
    for (const [id, found, , foundAt = LATER] of CASES) {
      const finding = findingsOf(BREACH_RULES, found, contextAt(foundAt)).find(({ rule }) => rule.id === id);
      expect(finding?.message).not.toMatch(/T\d{2}:|time not recorded/);
    }
  });

  it('call the 72 hours guidance and their own delays practice, never law', () => {
    for (const { summary, provisions } of BREACH_RULES) {
      if (/72 hours/.test(summary))
        expect(provisions.map(({ instrument }) => instrument)).toContain('COMMISSIONER_GUIDANCE');
      if (/\d+ days/.test(summary)) expect(summary).toContain('a practice of this registry');
    }
  });
});
