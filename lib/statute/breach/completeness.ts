import { type Citation, section } from '../citation.ts';
import type { BreachFacts, Gap } from './facts.ts';
import { delayOf, exceptionOf } from './states.ts';
import {
  type BreachNoticeItem,
  COMMISSIONER_ITEMS,
  type CommissionerItem,
  INDIVIDUALS_ITEMS,
  type IndividualsItem,
  type NotificationAudience,
} from './terms.ts';

/**
 * What each notice of a breach must contain, item by item, and what a breach's record lacks for it. Notices may be
 * given in increments (Privacy Act 2020 s 117(5)): a gap never stops one from being given.
 */
export interface NoticeGap extends Gap<BreachNoticeItem> {
  /** False: that a notice must contain this was not verified against the text of the law. */
  verified: boolean;
}

const TO_COMMISSIONER = section('117(1)');
const TO_INDIVIDUALS = section('117(2) to (4)');
/** The Privacy Regulations 2020 prescribe more of its content; which, and under which numbers, was not verified. */
const TO_PUBLIC = section('115(2)');

/** The items of Privacy Act 2020 s 117(1) that apply to this breach. */
export function applicableItems(breach: BreachFacts): CommissionerItem[] {
  const applies: Partial<Record<CommissionerItem, boolean>> = {
    SUSPECTED_HOLDER: breach.suspectedHolder?.identified === true,
    PUBLIC_NOTICE_REASONS: breach.publicNotice !== null,
    EXCEPTION_OR_DELAY: exceptionOf(breach) !== null || delayOf(breach) !== null,
    OTHER_AGENCIES_CONTACTED: breach.otherAgenciesContacted.length > 0,
  };
  return COMMISSIONER_ITEMS.filter((item) => applies[item] ?? true);
}

/** The items that apply and that no notice to the Commissioner has covered yet. */
export function outstandingItems(breach: BreachFacts): CommissionerItem[] {
  const given = breach.commissionerNotification;
  const covered = new Set([...(given?.itemsCovered ?? []), ...(given?.updates ?? []).flatMap((u) => u.itemsSupplied)]);
  return applicableItems(breach).filter((item) => !covered.has(item));
}

/** The items of Privacy Act 2020 s 117(2) to (4) that no notice to individuals has covered. */
export function outstandingForIndividuals({ individualsNotification: told }: BreachFacts): IndividualsItem[] {
  const covered = new Set((told?.notices ?? []).flatMap(({ itemsCovered }) => itemsCovered));
  return INDIVIDUALS_ITEMS.filter((item) => !covered.has(item));
}

/** What the record lacks for a notice to an audience, in the order of the Act. */
export function noticeGaps(breach: BreachFacts, audience: NotificationAudience): NoticeGap[] {
  if (audience === 'COMMISSIONER') return commissionerGaps(breach);
  const gaps = individualsGaps(breach, audience === 'PUBLIC' ? TO_PUBLIC : TO_INDIVIDUALS);
  return audience === 'PUBLIC' ? [...gaps.map(unverified), ...publicationGaps(breach)] : gaps;
}

/** That a public notice has the items of an individual's is an assumption: the regulation could not be read. */
const unverified = (gap: NoticeGap): NoticeGap => ({ ...gap, verified: false });

type Check = [missing: boolean, item: BreachNoticeItem, field: string[], message: string];

const gapsIn = (checks: readonly Check[], provision: Citation): NoticeGap[] =>
  checks
    .filter(([missing]) => missing)
    .map(([, item, field, message]) => ({ item, provision, field, message, verified: true }));

const NO_DESCRIPTION = 'Describe what happened, without personal information of those affected.';
const NO_STEPS = 'Record the steps taken or intended in response.';
const NO_HOLDER = 'Record whether a person or body that may have the information has been identified.';

function commissionerGaps(breach: BreachFacts): NoticeGap[] {
  const holder = breach.suspectedHolder;
  const delay = delayOf(breach);
  return gapsIn(
    [
      [!breach.whatHappened, 'DESCRIPTION', ['whatHappened'], NO_DESCRIPTION],
      [
        !breach.affectedPeople,
        'DESCRIPTION',
        ['affectedPeople'],
        'Say how many people are affected; while that is not known, record affectedPeople without a number.',
      ],
      [!holder, 'SUSPECTED_HOLDER', ['suspectedHolder'], NO_HOLDER],
      [
        holder?.identified === true && !holder.identity,
        'SUSPECTED_HOLDER',
        ['suspectedHolder', 'identity'],
        'A suspected holder has been identified: say who it is. Only the Commissioner is told.',
      ],
      [!hasSteps(breach), 'STEPS_TAKEN_OR_INTENDED', ['containmentSteps'], NO_STEPS],
      [
        !saysWhetherContacted(breach),
        'STEPS_TAKEN_OR_INTENDED',
        ['individualsContacted'],
        'Say whether any affected individual has been or will be contacted.',
      ],
      [
        delay !== null && !delay.expectedUntil,
        'EXCEPTION_OR_DELAY',
        ['notificationDelay', 'expectedUntil'],
        'Say how long telling individuals is expected to be delayed, with delayNotification.',
      ],
      [
        breach.otherAgenciesContacted.length === 0 && !breach.noOtherAgencyContacted,
        'OTHER_AGENCIES_CONTACTED',
        ['otherAgenciesContacted'],
        'Name the other agencies contacted about the breach and why, or set noOtherAgencyContacted.',
      ],
      ...contactChecks(breach),
    ],
    TO_COMMISSIONER,
  );
}

function individualsGaps(breach: BreachFacts, provision: Citation): NoticeGap[] {
  return gapsIn(
    [
      [!breach.whatHappened, 'DESCRIPTION', ['whatHappened'], NO_DESCRIPTION],
      [!breach.suspectedHolder, 'WHETHER_HOLDER_IDENTIFIED', ['suspectedHolder'], NO_HOLDER],
      [!hasSteps(breach), 'STEPS_TAKEN_OR_INTENDED', ['containmentSteps'], NO_STEPS],
      [
        breach.stepsIndividualsMayTake.length === 0,
        'STEPS_INDIVIDUAL_MAY_TAKE',
        ['stepsIndividualsMayTake'],
        'Say what people can do to avoid or lessen harm; where it is not practicable to say, write that.',
      ],
      [
        !breach.commissionerNotification?.notified,
        'COMMISSIONER_NOTIFIED',
        ['commissionerNotification'],
        'The notice must confirm that the Commissioner has been notified: do so and record it with notifyCommissioner.',
      ],
      ...contactChecks(breach),
    ],
    provision,
  );
}

function contactChecks({ contact }: BreachFacts): Check[] {
  return [
    [!contact, 'CONTACT_PERSON', ['contact'], 'Name a contact person within the agency, by role.'],
    [
      contact !== null && !contact.phone && !contact.email,
      'CONTACT_PERSON',
      ['contact', 'email'],
      'Give a telephone number or an e-mail address of the contact person.',
    ],
  ];
}

/** Where a public notice must appear (Privacy Regulations 2020; their numbers were not verified). */
function publicationGaps({ publicNotice: notice }: BreachFacts): NoticeGap[] {
  const field = (name: string): string[] => (notice ? ['publicNotice', name] : ['publicNotice']);
  return gapsIn(
    [
      [
        !notice?.url,
        'PUBLICATION',
        field('url'),
        'Publish it on a website of the agency, free and open to all, as the Privacy Regulations 2020 ask, and record the address with givePublicNotice.',
      ],
      [
        !notice?.otherMedium,
        'PUBLICATION',
        field('otherMedium'),
        'Publish it in at least one other medium as well, the one most likely to reach those affected, as the Privacy Regulations 2020 ask, and record it with givePublicNotice.',
      ],
    ],
    TO_PUBLIC,
  );
}

const hasSteps = ({ containmentSteps, stepsIntended }: BreachFacts): boolean =>
  containmentSteps.length > 0 || stepsIntended.length > 0;

/** Whether the record says that affected individuals have been or will be contacted, or why not. */
const saysWhetherContacted = (breach: BreachFacts): boolean =>
  breach.individualsContacted !== null ||
  breach.individualsNotification !== null ||
  breach.publicNotice !== null ||
  exceptionOf(breach) !== null ||
  delayOf(breach) !== null;
