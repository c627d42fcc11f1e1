import { type Citation, citationText, section } from '../citation.ts';
import type { BreachFacts, Gap, NotificationDelay } from './facts.ts';
import { type BreachStatus, DELAY_GROUND } from './terms.ts';
import { worksheetGaps } from './worksheet.ts';

/**
 * The life of a breach as data: which named action is open in which status, and what each demands of what is recorded.
 * The status is never set: it follows from what the actions recorded.
 */
export const BREACH_ACTIONS = [
  'ASSESS',
  'DECIDE',
  'NOTIFY_COMMISSIONER',
  'UPDATE_COMMISSIONER',
  'NOTIFY_INDIVIDUALS',
  'GIVE_PUBLIC_NOTICE',
  'RELY_ON_EXCEPTION',
  'DELAY_NOTIFICATION',
  'END_DELAY',
  'CLOSE',
  'REOPEN',
] as const;
export type BreachAction = (typeof BREACH_ACTIONS)[number];

export interface Transition {
  /** The statuses in which the action is open. */
  from: readonly BreachStatus[];
  /** The statuses that it can lead to. */
  to: readonly BreachStatus[];
  provision: Citation;
  /** In every other status, the way to where the action is open. */
  otherwise: Partial<Record<BreachStatus, string>>;
}

const DECIDED = 'The worksheet is frozen with the decision: reopen the breach first (reopenBreach).';
const UNDECIDED = {
  RECORDED:
    'Assess and decide first (assessBreach, decideBreach): a decision that it is notifiable may rest on factors that are not known yet.',
  UNDER_ASSESSMENT:
    'Decide first (decideBreach): a decision that it is notifiable may rest on factors that are not known yet.',
};
const NOT_NOTIFIABLE = 'It was decided not to be notifiable: reopen it first (reopenBreach) if that no longer holds.';
const CLOSED = 'Reopen it first (reopenBreach).';
const ONLY_NOTIFIABLE = { ...UNDECIDED, NOT_NOTIFIABLE, CLOSED };
const NOTHING_TO_REOPEN = 'Nothing has been decided or closed yet: go on with assessBreach and decideBreach.';

/** Actions about those affected: open once the breach is notifiable. */
const ofIndividuals = (number: string): Transition => ({
  from: ['NOTIFIABLE', 'NOTIFIED'],
  to: ['NOTIFIABLE', 'NOTIFIED'],
  provision: section(number),
  otherwise: ONLY_NOTIFIABLE,
});

export const TRANSITIONS: Record<BreachAction, Transition> = {
  ASSESS: {
    from: ['RECORDED', 'UNDER_ASSESSMENT'],
    to: ['UNDER_ASSESSMENT'],
    provision: section('113'),
    otherwise: { NOT_NOTIFIABLE: DECIDED, NOTIFIABLE: DECIDED, NOTIFIED: DECIDED, CLOSED: DECIDED },
  },
  DECIDE: {
    from: ['UNDER_ASSESSMENT'],
    to: ['NOT_NOTIFIABLE', 'NOTIFIABLE', 'NOTIFIED'],
    provision: section('112'),
    otherwise: {
      RECORDED: 'Assess it first (assessBreach).',
      NOT_NOTIFIABLE: DECIDED,
      NOTIFIABLE: DECIDED,
      NOTIFIED: DECIDED,
      CLOSED: DECIDED,
    },
  },
  NOTIFY_COMMISSIONER: {
    from: ['NOTIFIABLE'],
    to: ['NOTIFIED'],
    provision: section('114'),
    otherwise: {
      ...ONLY_NOTIFIABLE,
      NOTIFIED: 'The first notice is recorded: add what came later with updateCommissioner.',
    },
  },
  UPDATE_COMMISSIONER: {
    from: ['NOTIFIED'],
    to: ['NOTIFIED'],
    provision: section('117(5)'),
    otherwise: { ...ONLY_NOTIFIABLE, NOTIFIABLE: 'Record the first notice with notifyCommissioner.' },
  },
  NOTIFY_INDIVIDUALS: ofIndividuals('115(1)'),
  GIVE_PUBLIC_NOTICE: ofIndividuals('115(2)'),
  RELY_ON_EXCEPTION: ofIndividuals('116'),
  DELAY_NOTIFICATION: ofIndividuals('116'),
  END_DELAY: ofIndividuals('116'),
  CLOSE: {
    // undecided or unnotified ones are refused by what closing demands, so that everything missing is named at once
    from: ['RECORDED', 'UNDER_ASSESSMENT', 'NOT_NOTIFIABLE', 'NOTIFIABLE', 'NOTIFIED'],
    to: ['CLOSED'],
    provision: section('114'),
    otherwise: { CLOSED: 'There is nothing left to close.' },
  },
  REOPEN: {
    from: ['NOT_NOTIFIABLE', 'NOTIFIABLE', 'NOTIFIED', 'CLOSED'],
    to: ['RECORDED', 'UNDER_ASSESSMENT', 'NOT_NOTIFIABLE', 'NOTIFIED'],
    provision: section('112'),
    otherwise: { RECORDED: NOTHING_TO_REOPEN, UNDER_ASSESSMENT: NOTHING_TO_REOPEN },
  },
};

type StatusFacts = Pick<
  BreachFacts,
  'closedOn' | 'decision' | 'commissionerNotification' | 'seriousHarmAssessment' | 'reopenedAt'
>;

/** How far work on a breach has come; follows from what is recorded, so it can't contradict it. */
export function statusOf(breach: StatusFacts): BreachStatus {
  const { closedOn, decision, commissionerNotification, seriousHarmAssessment, reopenedAt } = breach;
  if (closedOn) return 'CLOSED';
  // once reopened, a notice given earlier no longer says that the breach is notifiable: the next decision does
  if (commissionerNotification?.notified && (decision?.notifiable || reopenedAt === null)) return 'NOTIFIED';
  if (decision) return decision.notifiable ? 'NOTIFIABLE' : 'NOT_NOTIFIABLE';
  return seriousHarmAssessment ? 'UNDER_ASSESSMENT' : 'RECORDED';
}

/** Why an action is not open in the breach's status, with the way there; null when it is open. */
export function closedTo(action: BreachAction, status: BreachStatus): string | null {
  const { from, otherwise, provision } = TRANSITIONS[action];
  if (from.includes(status)) return null;
  return `The breach is ${status}; this is open to one that is ${from.join(' or ')}. ${otherwise[status] ?? ''} (${citationText(provision)})`;
}

/** What a decision demands: a complete worksheet that agrees with it. */
export const decisionGaps = ({ seriousHarmAssessment }: BreachFacts, notifiable: boolean): Gap[] =>
  worksheetGaps(seriousHarmAssessment, notifiable);

/** What closing demands: a decision and, of a notifiable breach, every duty to notify met or excepted. */
export function closingGaps(breach: BreachFacts): Gap[] {
  const { decision } = breach;
  if (!decision) {
    const message = 'It has not been decided whether the breach is notifiable: decide it with decideBreach.';
    return [{ item: 'decision', provision: section('112'), field: ['decision'], message }];
  }
  return decision.notifiable ? dutiesOpen(breach) : [];
}

/** The duties of a notifiable breach that are not met yet. */
function dutiesOpen(breach: BreachFacts): Gap[] {
  const gaps: Gap[] = [];
  const add = (number: string, item: string, message: string) =>
    gaps.push({ item, provision: section(number), field: [item], message });
  if (!breach.commissionerNotification?.notified) {
    add(
      '114',
      'commissionerNotification',
      'The Commissioner has not been notified: record it with notifyCommissioner.',
    );
  }
  if (!areIndividualsServed(breach)) add('115', 'individualsNotification', missingOfIndividuals(breach));
  if (isDelayed(breach)) {
    add('116', 'notificationDelay', 'The delay has not been ended: end it with endNotificationDelay.');
  }
  return gaps;
}

const missingOfIndividuals = ({ individualsNotification }: BreachFacts): string =>
  `${individualsNotification?.notified ? 'Not everyone affected has been told' : 'The individuals affected have not been told'}: record it with notifyIndividuals (allTold: true with the last notice), givePublicNotice or relyOnException.`;

/** Whether everyone who is to be told directly has been told. Breaches from before notices were recorded one by one say only that they were. */
export function isEveryoneTold({
  individualsNotification: told,
}: Pick<BreachFacts, 'individualsNotification'>): boolean {
  if (!told?.notified) return false;
  return told.notices.length === 0 || told.notices.some(({ allTold }) => allTold);
}

/** The exception relied on; a ground that only allows delay is none. */
export const exceptionOf = ({ notificationException: exception }: Pick<BreachFacts, 'notificationException'>) =>
  exception && exception.ground !== DELAY_GROUND ? exception : null;

/** The delay of telling individuals, also where it was recorded among the exceptions. */
export function delayOf(
  breach: Pick<BreachFacts, 'notificationDelay' | 'notificationException'>,
): NotificationDelay | null {
  const { notificationDelay, notificationException: exception } = breach;
  if (notificationDelay || exception?.ground !== DELAY_GROUND) return notificationDelay;
  const { reason, reliedOnAt, expectedUntil } = exception;
  return { reason, from: reliedOnAt, expectedUntil, endedAt: null };
}

/** Whether telling individuals is being delayed. */
export const isDelayed = (breach: Pick<BreachFacts, 'notificationDelay' | 'notificationException'>): boolean =>
  delayOf(breach)?.endedAt === null;

/** Whether the duty to individuals is met (Privacy Act 2020 s 115) or excepted (s 116). */
export const areIndividualsServed = (breach: BreachFacts): boolean =>
  isEveryoneTold(breach) || breach.publicNotice !== null || exceptionOf(breach) !== null;
