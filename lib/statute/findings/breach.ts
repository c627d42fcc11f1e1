import { hoursHavePassed, noticeStart } from '../breach/clocks.ts';
import { outstandingForIndividuals, outstandingItems } from '../breach/completeness.ts';
import type { BreachFacts } from '../breach/facts.ts';
import { areIndividualsServed, closingGaps, delayOf, exceptionOf, isDelayed } from '../breach/states.ts';
import type { NotificationExceptionGround } from '../breach/terms.ts';
import { timeText } from '../breach/wording.ts';
import { openFactors } from '../breach/worksheet.ts';
import { citationText, section } from '../citation.ts';
import { BREACH_EXPECTATION } from '../clock-rules.ts';
import { isCertainlyAfter } from '../partial-date.ts';
import { ACT_IN_FORCE } from '../reference/entry.ts';
import type { FindingRule, Hit, RuleContext, Severity } from './rule.ts';

const EXPECTED_HOURS = BREACH_EXPECTATION.hours;
/** Individuals: the guidance is about the Commissioner, so this too is the registry's own practice. */
const UNTOLD_HOURS = 3 * 24;
/** After how long this registry speaks up: its own practice, no rule of law. */
const UNDECIDED_HOURS = 7 * 24;
const UNKNOWN_HOURS = 30 * 24;

type Check = (breach: BreachFacts, context: RuleContext) => Hit | null;

const rule = (
  id: string,
  severity: Severity,
  provisions: FindingRule<BreachFacts>['provisions'],
  summary: string,
  check: Check,
): FindingRule<BreachFacts> => ({ id: `BRE-${id}`, severity, principles: [], provisions, summary, check });

const hit = (when: boolean, field: string[], message: () => string): Hit | null =>
  when ? { fields: [field], message: message() } : null;

/** Whether it was certainly over before the Act: the duties of its Part 6 are about breaches since. */
const isBeforeAct = ({ occurredUntil }: BreachFacts): boolean =>
  occurredUntil !== null && isCertainlyAfter(ACT_IN_FORCE, occurredUntil);
/** A time as people read it, in New Zealand time; rules that print it have found it recorded. */
const inWords = (time: string | null | undefined): string => (time ? timeText(time) : 'a time not recorded');

const isOpen = ({ closedOn }: BreachFacts): boolean => closedOn === null;
const isNotifiable = ({ decision }: BreachFacts): boolean => decision?.notifiable === true;
const isNotified = ({ commissionerNotification }: BreachFacts): boolean => commissionerNotification?.notified === true;

/** Grounds of Privacy Act 2020 s 116 on which a representative is told in the individual's place. */
const THROUGH_REPRESENTATIVE: readonly NotificationExceptionGround[] = [
  'UNDER_16_CONTRARY_TO_INTERESTS',
  'HEALTH_PREJUDICE',
];

/** What may be found in a breach. Ids are stable: findings and waivers name them. */
export const BREACH_RULES: readonly FindingRule<BreachFacts>[] = [
  rule(
    'COMMISSIONER-72H',
    'HIGH',
    [section('114'), BREACH_EXPECTATION.provision],
    'The Commissioner is notified of a notifiable breach as soon as practicable. Guidance, no law, expects that within 72 hours of knowing that it is notifiable; this rule asks 72 hours after awareness of the breach.',
    (breach, context) => {
      const since = breach.awareAt ?? noticeStart(breach);
      const mayBeDue = isOpen(breach) && !isNotified(breach) && !isBeforeAct(breach);
      const due = mayBeDue && (isNotifiable(breach) || breach.decision === null);
      return hit(
        due && since !== null && hoursHavePassed(since, EXPECTED_HOURS, context),
        ['commissionerNotification'],
        () =>
          `The agency has been aware of this breach since ${inWords(since)}, more than ${EXPECTED_HOURS} hours, and no notice to the Commissioner is recorded. ${isNotifiable(breach) ? 'It was decided to be notifiable: notify' : 'Decide it with decideBreach and, if it is notifiable, notify'} as soon as practicable and record it with notifyCommissioner; that it be within ${EXPECTED_HOURS} hours of knowing that it is notifiable is the Commissioner's expectation, no law.`,
      );
    },
  ),
  rule(
    'UNDECIDED',
    'MEDIUM',
    [section('112'), section('113')],
    'Whether a breach is notifiable is decided without delay after awareness (a practice of this registry: 7 days).',
    (breach, context) =>
      hit(
        isOpen(breach) &&
          !breach.decision &&
          !!breach.awareAt &&
          hoursHavePassed(breach.awareAt, UNDECIDED_HOURS, context),
        ['decision'],
        () =>
          `Aware since ${inWords(breach.awareAt)} and still undecided. Assess it with assessBreach and decide it with decideBreach.`,
      ),
  ),
  rule(
    'AWARENESS-UNDATED',
    'MEDIUM',
    [section('114')],
    'The time at which the agency became aware of the breach is recorded: the duty to notify runs from awareness.',
    (breach) =>
      hit(
        isOpen(breach) && !breach.awareAt,
        ['awareAt'],
        () => 'When the agency became aware of the breach is not recorded, so no clock runs. Record awareAt.',
      ),
  ),
  rule(
    'INDIVIDUALS-NOT-TOLD',
    'HIGH',
    [section('115'), section('116')],
    'Individuals affected by a notifiable breach are told as soon as practicable, or an exception or delay is recorded (asked after 3 days: a practice of this registry).',
    (breach, context) => {
      const since = noticeStart(breach);
      const isOwed = isOpen(breach) && isNotifiable(breach) && !isBeforeAct(breach);
      const open = isOwed && !areIndividualsServed(breach) && !isDelayed(breach);
      return hit(
        open && since !== null && hoursHavePassed(since, UNTOLD_HOURS, context),
        ['individualsNotification'],
        () =>
          `Known to be notifiable since ${inWords(since)}, and not everyone affected has been told; no public notice, exception or delay is recorded. Use notifyIndividuals, givePublicNotice, relyOnException or delayNotification.`,
      );
    },
  ),
  rule(
    'DELAY-EXPIRED',
    'HIGH',
    [section('116')],
    'Telling individuals is delayed only while the security risk of telling outweighs its benefit.',
    (breach, { today }) => {
      const until = delayOf(breach)?.expectedUntil;
      return hit(
        isOpen(breach) && isDelayed(breach) && !!until && isCertainlyAfter(today, until),
        ['notificationDelay'],
        () =>
          `The delay of telling individuals was expected to last until ${inWords(until)}. Tell them and end it with endNotificationDelay, or say with delayNotification why it goes on.`,
      );
    },
  ),
  rule(
    'NOTIFYUS-REFERENCE',
    'LOW',
    [section('114')],
    'The reference of the NotifyUs form is kept: updates quote it.',
    (breach) =>
      hit(
        isNotified(breach) && !breach.commissionerNotification?.notifyUsReference,
        ['commissionerNotification', 'notifyUsReference'],
        () => 'The notice to the Commissioner has no NotifyUs reference. Add it with updateCommissioner.',
      ),
  ),
  rule(
    'NOTICE-UNDATED',
    'MEDIUM',
    [section('114'), section('118')],
    'When the Commissioner was notified is recorded: it shows that it was as soon as practicable.',
    (breach) =>
      hit(
        isNotified(breach) && !breach.commissionerNotification?.notifiedAt,
        ['commissionerNotification', 'notifiedAt'],
        () => 'When the Commissioner was notified is not recorded. Add it with updateCommissioner.',
      ),
  ),
  rule(
    'COMMISSIONER-ITEMS',
    'MEDIUM',
    [section('117(1)'), section('117(5)')],
    'Everything that a notice to the Commissioner must contain has been given, at once or in increments.',
    (breach) => {
      const items = outstandingItems(breach);
      return hit(
        isNotified(breach) && items.length > 0,
        ['commissionerNotification', 'updates'],
        () =>
          `No notice to the Commissioner is recorded as covering ${items.join(', ')}. Give it as soon as it is available and record it with updateCommissioner.`,
      );
    },
  ),
  rule(
    'INDIVIDUALS-ITEMS',
    'MEDIUM',
    [section('117(2) to (4)')],
    'Everything that a notice to individuals must contain has been given.',
    (breach) => {
      const items = outstandingForIndividuals(breach);
      const given = breach.individualsNotification?.notices.length ?? 0;
      return hit(
        given > 0 && items.length > 0,
        ['individualsNotification', 'notices'],
        () =>
          `No notice to individuals is recorded as covering ${items.join(', ')}. Record a further notice with notifyIndividuals.`,
      );
    },
  ),
  rule(
    'REPRESENTATIVE-NOT-TOLD',
    'MEDIUM',
    [section('116')],
    'Where an individual is not told because of their age or health, a representative is told.',
    (breach) => {
      const ground = exceptionOf(breach)?.ground;
      const told = breach.individualsNotification?.notices.some(({ toRepresentatives }) => toRepresentatives);
      return hit(
        ground !== undefined && THROUGH_REPRESENTATIVE.includes(ground) && !told,
        ['individualsNotification'],
        () =>
          `On the ground ${ground} a representative is told in the individual's place, and no such notice is recorded. Record it with notifyIndividuals (toRepresentatives: true).`,
      );
    },
  ),
  rule(
    'PUBLIC-NOTICE-MEDIA',
    'MEDIUM',
    [section('115(2)')],
    'A public notice stands on a website and in at least one other medium (Privacy Regulations 2020).',
    ({ publicNotice }) =>
      hit(
        publicNotice !== null && (!publicNotice.url || !publicNotice.otherMedium),
        ['publicNotice'],
        () =>
          'The public notice is recorded without its website or its other medium. Record both with givePublicNotice.',
      ),
  ),
  rule(
    'WORKSHEET-UNKNOWN',
    'LOW',
    [section('113')],
    'Factors that were not known are looked at again (a practice of this registry: after 30 days).',
    (breach, context) => {
      const sheet = breach.seriousHarmAssessment;
      const open = sheet ? openFactors(sheet) : [];
      const since = sheet?.assessedAt ?? breach.awareAt;
      const due = isOpen(breach) && open.length > 0 && since !== null && hoursHavePassed(since, UNKNOWN_HOURS, context);
      return due
        ? {
            fields: open.map(({ name }) => ['seriousHarmAssessment', name]),
            message: `Not known since ${inWords(since)}: ${open.map(({ number }) => `Privacy Act 2020 s ${number}`).join(', ')}. Look again; reopen the breach (reopenBreach) if it was decided, and assess it with assessBreach.`,
          }
        : null;
    },
  ),
  rule(
    'CLOSED-INCOMPLETE',
    'HIGH',
    [section('114'), section('115')],
    'A breach is closed only when it was decided and every duty to notify is met.',
    (breach) => {
      const gaps = isOpen(breach) ? [] : closingGaps(breach);
      return gaps.length > 0
        ? {
            fields: gaps.map(({ field }) => field),
            message: `Closed although something is open; reopen it with reopenBreach. ${gaps.map(({ message, provision }) => `${message} (${citationText(provision)})`).join(' ')}`,
          }
        : null;
    },
  ),
  rule(
    'BEFORE-ACT',
    'LOW',
    [section('112'), section('5')],
    `A breach that was over before ${ACT_IN_FORCE} is not recorded as notifiable: the duties to notify are about breaches since that day.`,
    (breach) =>
      hit(
        isNotifiable(breach) && isBeforeAct(breach),
        ['occurredUntil'],
        () =>
          `By occurredUntil the breach was over on ${breach.occurredUntil}, before the Act came into force on ${ACT_IN_FORCE}, so its duties to notify do not apply, though the breach was decided to be notifiable. Correct the date, or leave it as it is if people were told all the same.`,
      ),
  ),
  rule(
    'NO-CONTACT',
    'MEDIUM',
    [section('117(1)'), section('117(2) to (4)')],
    'Every notice names a contact person within the agency.',
    (breach) =>
      hit(
        isNotifiable(breach) && !breach.contact,
        ['contact'],
        () => 'The breach is notifiable and names no contact person. Record contact: notices must name one.',
      ),
  ),
  rule(
    'NO-ACTIVITY',
    'LOW',
    [section('22')],
    'A breach is linked to the activities whose information was involved (a practice of this registry).',
    (breach) =>
      hit(
        breach.activityIds.length === 0,
        ['activityIds'],
        () =>
          'No processing activity is linked, so nothing shows which information and safeguards were involved. Record activityIds.',
      ),
  ),
];
