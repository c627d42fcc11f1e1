import { type Failure, failure } from '../../failures.ts';
import type { Gap } from '../../statute/breach/facts.ts';
import {
  type BreachAction,
  closedTo,
  closingGaps,
  decisionGaps,
  delayOf,
  exceptionOf,
  isDelayed,
  isEveryoneTold,
  statusOf,
} from '../../statute/breach/states.ts';
import { DELAY_GROUND } from '../../statute/breach/terms.ts';
import { citationText } from '../../statute/citation.ts';
import { isCertainlyAfter, sortableInstant } from '../../statute/partial-date.ts';
import { type Breach, breachType, MAX_WORKSHEETS } from '../breach.ts';
import { act, type ChangeInput } from '../change.ts';
import type { Done } from '../request.ts';
import { ruleContext, type Session } from '../session.ts';
import { earlierThanAwareness, liesAhead } from './breach-rules.ts';

/**
 * The named actions by which work on a breach goes forward. Each is refused, with nothing written, where the state
 * machine (lib/statute/breach/states.ts) doesn't open it or what it demands isn't recorded.
 */
type Next = (breach: Breach) => Record<string, unknown> | Failure[];
type PartialDate = string;

/** Where a part of the record stands in the arguments of the mutation, when not under its own path. */
type Moved = Record<string, string>;

async function perform(
  session: Session,
  input: ChangeInput,
  [mutation, action]: [mutation: string, action: BreachAction],
  next: Next,
  moved: Moved = {},
): Promise<Done<Breach>> {
  const done = await act(session, breachType, input, {
    mutation,
    action,
    next: (breach: Breach) => {
      const closed = closedTo(action, statusOf(breach));
      return closed ? [broken('id', closed)] : next(breach);
    },
  });
  return { ...done, failures: done.failures.map((failed) => inArguments(failed, moved)) };
}

const broken = (field: string, message: string): Failure =>
  failure('RULE_BROKEN', ['input', ...field.split('.')], message);

const fromGap =
  (field: string) =>
  ({ field: missing, message, provision }: Gap): Failure =>
    broken(field, `${missing.join('.')}: ${message} (${citationText(provision)})`);

/** The failure with its path in the mutation's arguments; a list's new entry is an argument of its own. */
function inArguments(failed: Failure, moved: Moved): Failure {
  const path = failed.field?.join('.');
  const from = Object.keys(moved).find((part) => path === `input.${part}` || path?.startsWith(`input.${part}.`));
  if (path === undefined || from === undefined) return failed;
  const rest = path.slice(`input.${from}`.length).replace(/^\.\d+/, '');
  return { ...failed, field: `input.${moved[from]}${rest}`.split('.').filter((step) => step !== '') };
}

/** Times that an action gives: none lies ahead, and none before awareness of the breach. */
function mistimed(session: Session, breach: Breach, times: Record<string, PartialDate | null | undefined>): Failure[] {
  const { now } = ruleContext(session);
  return Object.entries(times).flatMap(([field, time]) => {
    if (!time) return [];
    const name = field.split('.').at(-1) ?? field;
    const message = liesAhead(name, time, now) ?? earlierThanAwareness(breach, name, time);
    return message ? [broken(field, message)] : [];
  });
}

const orElse = (failures: Failure[], content: () => Record<string, unknown>): Record<string, unknown> | Failure[] =>
  failures.length > 0 ? failures : content();

/** A new worksheet (Privacy Act 2020 s 113), in the place of the one before it, which stays in the history. */
export function assessBreach(
  session: Session,
  input: ChangeInput & { seriousHarmAssessment: object },
): Promise<Done<Breach>> {
  return perform(session, input, ['assessBreach', 'ASSESS'], (breach) => {
    const { seriousHarmAssessment: before, earlierAssessments, version, updatedAt } = breach;
    const sheet = input.seriousHarmAssessment as { assessedAt?: PartialDate | null };
    const full = before && before.version >= MAX_WORKSHEETS;
    const many = `A breach has at most ${MAX_WORKSHEETS} worksheets. Decide it with decideBreach.`;
    const failures = [
      ...(full ? [failure('TOO_LARGE', ['input', 'seriousHarmAssessment'], many)] : []),
      ...mistimed(session, breach, { 'seriousHarmAssessment.assessedAt': sheet.assessedAt }),
    ];
    return orElse(failures, () => ({
      seriousHarmAssessment: { ...sheet, version: (before?.version ?? 0) + 1, frozenAt: null },
      earlierAssessments: before ? [...earlierAssessments, { version, at: updatedAt }] : earlierAssessments,
    }));
  });
}

export interface DecisionInput {
  decision: { notifiable: boolean; reasons: string; decidedBy: string; decidedAt: PartialDate };
  judgedNotifiableAt?: PartialDate | null;
}

/** Whether the breach is notifiable (Privacy Act 2020 s 112); freezes the worksheet that the decision rests on. */
export function decideBreach(session: Session, input: ChangeInput & DecisionInput): Promise<Done<Breach>> {
  const { decision, judgedNotifiableAt } = input;
  return perform(session, input, ['decideBreach', 'DECIDE'], (breach) => {
    const sheet = breach.seriousHarmAssessment;
    const failures = [
      ...decisionGaps(breach, decision.notifiable).map(fromGap('decision.notifiable')),
      ...mistimed(session, breach, { 'decision.decidedAt': decision.decidedAt, judgedNotifiableAt }),
      ...mistimedDecision(breach, input),
    ];
    return orElse(failures, () => ({
      decision: { ...decision, assessmentVersion: sheet?.version },
      judgedNotifiableAt,
      seriousHarmAssessment: sheet && { ...sheet, frozenAt: sheet.frozenAt ?? ruleContext(session).now },
    }));
  });
}

function mistimedDecision({ seriousHarmAssessment: sheet }: Breach, input: DecisionInput): Failure[] {
  const { decision, judgedNotifiableAt: judged } = input;
  const { decidedAt, notifiable } = decision;
  const assessedAt = sheet?.assessedAt;
  return [
    ...(assessedAt && isCertainlyAfter(assessedAt, decidedAt)
      ? [
          broken(
            'decision.decidedAt',
            `decidedAt (${decidedAt}) lies before the worksheet it rests on was assessed (${assessedAt}); correct one of them (Privacy Act 2020 s 113).`,
          ),
        ]
      : []),
    ...(judged && !notifiable
      ? [
          broken(
            'judgedNotifiableAt',
            'A breach that is not notifiable was never judged to be; leave it out (Privacy Act 2020 s 112).',
          ),
        ]
      : []),
    ...(judged && notifiable && isCertainlyAfter(judged, decidedAt)
      ? [
          broken(
            'judgedNotifiableAt',
            `judgedNotifiableAt (${judged}) lies after decidedAt (${decidedAt}): with the decision at the latest the agency is aware (Privacy Act 2020 s 114). Correct one of them.`,
          ),
        ]
      : []),
  ];
}

export interface CommissionerInput {
  commissionerNotification: {
    notifiedAt?: PartialDate | null;
    notifyUsReference?: string | null;
    itemsCovered?: readonly string[] | null;
  };
}

/** The first notice to the Commissioner (Privacy Act 2020 s 114). */
export function notifyCommissioner(session: Session, input: ChangeInput & CommissionerInput): Promise<Done<Breach>> {
  const given = input.commissionerNotification;
  return perform(session, input, ['notifyCommissioner', 'NOTIFY_COMMISSIONER'], (breach) =>
    orElse(mistimed(session, breach, { 'commissionerNotification.notifiedAt': given.notifiedAt }), () => ({
      commissionerNotification: { ...given, notified: true, updates: [] },
    })),
  );
}

export interface CommissionerUpdateInput {
  update?: { at: PartialDate; content: string; itemsSupplied?: readonly string[] | null } | null;
  notifiedAt?: PartialDate | null;
  notifyUsReference?: string | null;
}

/** A further notice to the Commissioner (Privacy Act 2020 s 117(5)), or what the record of the first one lacked. */
export function updateCommissioner(
  session: Session,
  input: ChangeInput & CommissionerUpdateInput,
): Promise<Done<Breach>> {
  const { update, notifiedAt, notifyUsReference } = input;
  const next: Next = (breach) => {
    const before = breach.commissionerNotification;
    const nothing = 'Give an update, or the notifiedAt or notifyUsReference that the record of the first notice lacks.';
    const failures = [
      ...(update || notifiedAt || notifyUsReference ? [] : [failure('REQUIRED', ['input', 'update'], nothing)]),
      ...mistimed(session, breach, { 'update.at': update?.at, notifiedAt }),
      ...beforeFirstNotice('update.at', update?.at, notifiedAt ?? before?.notifiedAt),
      ...(before?.updates ?? []).flatMap(({ at }) => beforeFirstNotice('notifiedAt', at, notifiedAt)),
    ];
    return orElse(failures, () => ({
      commissionerNotification: {
        ...before,
        notifiedAt: notifiedAt ?? before?.notifiedAt,
        notifyUsReference: notifyUsReference ?? before?.notifyUsReference,
        updates: [...(before?.updates ?? []), ...(update ? [update] : [])],
      },
    }));
  };
  return perform(session, input, ['updateCommissioner', 'UPDATE_COMMISSIONER'], next, {
    'commissionerNotification.updates': 'update',
    commissionerNotification: '',
  });
}

/** An update follows the first notice; refused at the argument that puts it before. */
function beforeFirstNotice(
  field: string,
  at: PartialDate | null | undefined,
  first: PartialDate | null | undefined,
): Failure[] {
  if (!at || !first || !isCertainlyAfter(first, at)) return [];
  const message = `The update (${at}) lies before the first notice (${first}); correct one of them (Privacy Act 2020 s 117(5)).`;
  return [broken(field, message)];
}

export interface IndividualsInput {
  notice: {
    at?: PartialDate | null;
    method?: string | null;
    number?: number | null;
    toRepresentatives?: boolean | null;
    allTold: boolean;
    itemsCovered?: readonly string[] | null;
  };
}

/** A notice to individuals affected or their representatives (Privacy Act 2020 s 115(1)); again for each further group. */
export function notifyIndividuals(session: Session, input: ChangeInput & IndividualsInput): Promise<Done<Breach>> {
  const { notice } = input;
  const next: Next = (breach) => {
    const before = breach.individualsNotification;
    const confirms =
      notice.itemsCovered?.includes('COMMISSIONER_NOTIFIED') && !breach.commissionerNotification?.notified;
    const early =
      'A notice can confirm that the Commissioner has been notified only once that is so: record it with notifyCommissioner first, or leave COMMISSIONER_NOTIFIED out (Privacy Act 2020 s 117(2) to (4)).';
    const failures = [
      ...mistimed(session, breach, { 'notice.at': notice.at }),
      ...(confirms ? [broken('notice.itemsCovered', early)] : []),
    ];
    const times = [before?.notifiedFrom, notice.at].filter((time) => time != null);
    return orElse(failures, () => ({
      individualsNotification: {
        notified: true,
        notifiedFrom: times.sort((one, other) => (sortableInstant(one) < sortableInstant(other) ? -1 : 1))[0],
        method: before?.method ?? notice.method,
        notices: [...(before?.notices ?? []), notice],
      },
    }));
  };
  return perform(session, input, ['notifyIndividuals', 'NOTIFY_INDIVIDUALS'], next, {
    'individualsNotification.notices': 'notice',
    individualsNotification: 'notice',
  });
}

/** Public notice in the place of individual notice (Privacy Act 2020 s 115(2)); again, it replaces what was recorded. */
export function givePublicNotice(
  session: Session,
  input: ChangeInput & { publicNotice: { givenAt?: PartialDate | null } },
): Promise<Done<Breach>> {
  const { publicNotice } = input;
  return perform(session, input, ['givePublicNotice', 'GIVE_PUBLIC_NOTICE'], (breach) =>
    orElse(mistimed(session, breach, { 'publicNotice.givenAt': publicNotice.givenAt }), () => ({ publicNotice })),
  );
}

/** An exception to notifying individuals (Privacy Act 2020 s 116), never to notifying the Commissioner. */
export function relyOnException(
  session: Session,
  input: ChangeInput & { notificationException: { ground: string; reliedOnAt?: PartialDate | null } },
): Promise<Done<Breach>> {
  const { notificationException: exception } = input;
  const onlyDelay = 'This ground allows only to notify later: use delayNotification (Privacy Act 2020 s 116).';
  return perform(session, input, ['relyOnException', 'RELY_ON_EXCEPTION'], (breach) =>
    orElse(
      [
        ...(exception.ground === DELAY_GROUND ? [broken('notificationException.ground', onlyDelay)] : []),
        ...mistimed(session, breach, { 'notificationException.reliedOnAt': exception.reliedOnAt }),
      ],
      () => ({ notificationException: exception, notificationDelay: delayOf(breach) }),
    ),
  );
}

export interface DelayInput {
  notificationDelay: { reason: string; from?: PartialDate | null; expectedUntil: PartialDate };
}

/** Notifying individuals later, while the security risk of telling outweighs its benefit (Privacy Act 2020 s 116). */
export function delayNotification(session: Session, input: ChangeInput & DelayInput): Promise<Done<Breach>> {
  const { notificationDelay: delay } = input;
  const { from, expectedUntil } = delay;
  return perform(session, input, ['delayNotification', 'DELAY_NOTIFICATION'], (breach) =>
    orElse(
      [
        ...(isEveryoneTold(breach)
          ? [
              broken(
                'id',
                'Everyone who is to be told has been told: there is nothing to delay (Privacy Act 2020 s 116).',
              ),
            ]
          : []),
        ...mistimed(session, breach, { 'notificationDelay.from': from }),
        ...backwards('notificationDelay.expectedUntil', from, expectedUntil),
      ],
      () => ({
        notificationDelay: { ...delay, endedAt: null },
        notificationException: exceptionOf(breach),
      }),
    ),
  );
}

/** The end of a delay (Privacy Act 2020 s 116): individuals are to be told as soon as practicable from here. */
export function endNotificationDelay(
  session: Session,
  input: ChangeInput & { endedAt: PartialDate },
): Promise<Done<Breach>> {
  const next: Next = (breach) => {
    const delay = delayOf(breach);
    const none = 'No delay is running: there is nothing to end (Privacy Act 2020 s 116).';
    return orElse(
      [
        ...(isDelayed(breach) ? [] : [broken('id', none)]),
        ...mistimed(session, breach, { endedAt: input.endedAt }),
        ...backwards('endedAt', delay?.from, input.endedAt),
      ],
      () => ({
        notificationDelay: { ...delay, endedAt: input.endedAt },
        notificationException: exceptionOf(breach),
      }),
    );
  };
  return perform(session, input, ['endNotificationDelay', 'END_DELAY'], next);
}

function backwards(field: string, from: PartialDate | null | undefined, to: PartialDate): Failure[] {
  if (!from || !isCertainlyAfter(from, to)) return [];
  const name = field.split('.').at(-1);
  return [
    broken(
      field,
      `${name} (${to}) lies before the delay began (${from}); correct one of them (Privacy Act 2020 s 116).`,
    ),
  ];
}

/** The end of work on a breach; refused while a duty is open, naming each. */
export function closeBreach(
  session: Session,
  input: ChangeInput & { closedOn?: string | null },
): Promise<Done<Breach>> {
  return perform(session, input, ['closeBreach', 'CLOSE'], (breach) =>
    orElse(
      [...closingGaps(breach).map(fromGap('id')), ...mistimed(session, breach, { closedOn: input.closedOn })],
      () => ({ closedOn: input.closedOn ?? ruleContext(session).today }),
    ),
  );
}

/** Takes a closing back and, unless told otherwise, the decision: notices given stay recorded, the earlier decision stays in the history. */
export function reopenBreach(session: Session, input: ChangeInput & { reconsider?: boolean }): Promise<Done<Breach>> {
  return perform(session, input, ['reopenBreach', 'REOPEN'], (breach) => {
    if (input.reconsider ?? true) {
      return { closedOn: null, decision: null, judgedNotifiableAt: null, reopenedAt: ruleContext(session).now };
    }
    const open =
      'Only a closed breach can be reopened without reconsidering its decision. Set reconsider to true (Privacy Act 2020 s 112).';
    return breach.closedOn ? { closedOn: null } : [broken('reconsider', open)];
  });
}
