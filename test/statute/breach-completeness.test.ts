import { describe, expect, it } from 'vitest';
import {
  applicableItems,
  noticeGaps,
  outstandingForIndividuals,
  outstandingItems,
} from '#lib/statute/breach/completeness.ts';
import type { BreachFacts } from '#lib/statute/breach/facts.ts';
import { INDIVIDUALS_ITEMS, type NotificationAudience } from '#lib/statute/breach/terms.ts';
import { citationText } from '#lib/statute/citation.ts';
import { emptyFacts, fullFacts } from '#test/support/breach-facts.ts';

const gapsOf = (audience: NotificationAudience, over: Partial<BreachFacts> = {}) =>
  noticeGaps(fullFacts(over), audience).map(({ item, field }) => [item, field.join('.')]);

const holder = { identified: true, identity: null, otherNames: [], mayBeNamedBecause: null };
const delay = { reason: 'r', from: null, expectedUntil: null, endedAt: null };
const nobody = { individualsContacted: null, individualsNotification: null };

describe('a notice to the Commissioner', () => {
  it('lacks nothing when everything of s 117(1) is recorded', () => {
    expect(gapsOf('COMMISSIONER')).toEqual([]);
  });

  it.each<[string, Partial<BreachFacts>, string]>([
    ['DESCRIPTION', { whatHappened: null }, 'whatHappened'],
    ['DESCRIPTION', { affectedPeople: null }, 'affectedPeople'],
    ['SUSPECTED_HOLDER', { suspectedHolder: null }, 'suspectedHolder'],
    ['SUSPECTED_HOLDER', { suspectedHolder: holder }, 'suspectedHolder.identity'],
    ['STEPS_TAKEN_OR_INTENDED', { containmentSteps: [], stepsIntended: [] }, 'containmentSteps'],
    ['STEPS_TAKEN_OR_INTENDED', nobody, 'individualsContacted'],
    ['EXCEPTION_OR_DELAY', { notificationDelay: delay }, 'notificationDelay.expectedUntil'],
    ['OTHER_AGENCIES_CONTACTED', { otherAgenciesContacted: [] }, 'otherAgenciesContacted'],
    ['CONTACT_PERSON', { contact: null }, 'contact'],
    ['CONTACT_PERSON', { contact: { role: 'Officer', phone: null, email: null } }, 'contact.email'],
  ])('lacks %s with %j', (item, over, field) => {
    expect(gapsOf('COMMISSIONER', over)).toEqual([[item, field]]);
    const [gap] = noticeGaps(fullFacts(over), 'COMMISSIONER');
    expect(gap).toMatchObject({ verified: true, provision: { instrument: 'ACT_2020', number: 's 117(1)' } });
  });

  it.each<[string, Partial<BreachFacts>]>([
    ['steps intended alone', { containmentSteps: [] }],
    ['steps taken alone', { stepsIntended: [] }],
    ['a holder named', { suspectedHolder: { ...holder, identity: 'Somebody Ltd' } }],
    ['no other agency contacted', { otherAgenciesContacted: [], noOtherAgencyContacted: true }],
    ['a telephone number alone', { contact: { role: 'Officer', phone: '04 000', email: null } }],
    [
      'public notice in the place of contact',
      { ...nobody, publicNotice: { givenAt: null, reason: 'r', url: null, otherMedium: null } },
    ],
    ['an unknown number of people', { affectedPeople: { number: null, qualifier: null, note: null } }],
  ])('is complete with %s', (_, over) => {
    expect(gapsOf('COMMISSIONER', over)).toEqual([]);
  });

  it('has given what its first notice and its updates covered; the rest of what applies is outstanding', () => {
    expect(outstandingItems(fullFacts())).toEqual([]);
    const notice = fullFacts().commissionerNotification;
    const first = notice && { ...notice, updates: [] };
    expect(outstandingItems(fullFacts({ commissionerNotification: first }))).toEqual(['OTHER_AGENCIES_CONTACTED']);
    expect(outstandingItems(emptyFacts())).toEqual(['DESCRIPTION', 'STEPS_TAKEN_OR_INTENDED', 'CONTACT_PERSON']);
  });

  it('has the items that depend on the case only where they apply', () => {
    const publicNotice = { givenAt: null, reason: 'r', url: null, otherMedium: null };
    const exception = { ground: 'TRADE_SECRET', reason: 'r', reliedOnAt: null, expectedUntil: null } as const;
    expect(applicableItems(emptyFacts({ suspectedHolder: holder }))).toContain('SUSPECTED_HOLDER');
    expect(applicableItems(emptyFacts({ publicNotice }))).toContain('PUBLIC_NOTICE_REASONS');
    expect(applicableItems(emptyFacts({ notificationException: exception }))).toContain('EXCEPTION_OR_DELAY');
    expect(applicableItems(emptyFacts({ notificationDelay: delay }))).toContain('EXCEPTION_OR_DELAY');
    expect(applicableItems(emptyFacts())).toHaveLength(3);
  });
});

describe.each(['INDIVIDUALS', 'PUBLIC'] as const)('a notice to %s', (audience) => {
  const published = {
    publicNotice: { givenAt: null, reason: 'r', url: 'https://agency.test', otherMedium: 'paper' },
  };

  it('lacks nothing when everything is recorded', () => {
    expect(gapsOf(audience, published)).toEqual([]);
  });

  it.each<[string, Partial<BreachFacts>, string]>([
    ['DESCRIPTION', { whatHappened: null }, 'whatHappened'],
    ['WHETHER_HOLDER_IDENTIFIED', { suspectedHolder: null }, 'suspectedHolder'],
    ['STEPS_TAKEN_OR_INTENDED', { containmentSteps: [], stepsIntended: [] }, 'containmentSteps'],
    ['STEPS_INDIVIDUAL_MAY_TAKE', { stepsIndividualsMayTake: [] }, 'stepsIndividualsMayTake'],
    ['COMMISSIONER_NOTIFIED', { commissionerNotification: null }, 'commissionerNotification'],
    ['CONTACT_PERSON', { contact: null }, 'contact'],
  ])('lacks %s with %j', (item, over, field) => {
    expect(gapsOf(audience, { ...published, ...over })).toEqual([[item, field]]);
  });

  it('does not ask who is suspected, only whether someone was identified', () => {
    expect(gapsOf(audience, { ...published, suspectedHolder: holder })).toEqual([]);
  });
});

describe('a public notice', () => {
  it('needs a website and another medium; what else the Regulations prescribe is marked as not verified', () => {
    expect(gapsOf('PUBLIC')).toEqual([
      ['PUBLICATION', 'publicNotice'],
      ['PUBLICATION', 'publicNotice'],
    ]);
    const gaps = noticeGaps(emptyFacts(), 'PUBLIC');
    expect(gaps.map(({ item, verified }) => [item, verified])).toEqual([
      ['DESCRIPTION', false],
      ['WHETHER_HOLDER_IDENTIFIED', false],
      ['STEPS_TAKEN_OR_INTENDED', false],
      ['STEPS_INDIVIDUAL_MAY_TAKE', false],
      ['COMMISSIONER_NOTIFIED', false],
      ['CONTACT_PERSON', false],
      ['PUBLICATION', true],
      ['PUBLICATION', true],
    ]);
    for (const { item, message } of noticeGaps(emptyFacts(), 'PUBLIC')) {
      if (item === 'PUBLICATION') expect(message).toContain('as the Privacy Regulations 2020 ask');
    }
    for (const { provision } of gaps) expect(citationText(provision)).toBe('Privacy Act 2020 s 115(2)');
  });
});

describe('what individuals have been told', () => {
  it('is everything that their notices covered together', () => {
    const told = fullFacts().individualsNotification;
    const notices = (told?.notices ?? []).flatMap((notice) => [
      { ...notice, itemsCovered: INDIVIDUALS_ITEMS.slice(0, 3) },
      { ...notice, itemsCovered: INDIVIDUALS_ITEMS.slice(2, 6) },
    ]);
    const individualsNotification = told && { ...told, notices };
    expect(outstandingForIndividuals(fullFacts({ individualsNotification }))).toEqual(['CONTACT_PERSON']);
    expect(outstandingForIndividuals(fullFacts())).toEqual([]);
  });
});
