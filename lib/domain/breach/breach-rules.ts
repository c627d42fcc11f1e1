import { type Failure, failure } from '../../failures.ts';
import { HARM_FACTORS } from '../../statute/breach/worksheet.ts';
import { momentAt } from '../../statute/moment.ts';
import { isCertainlyAfter } from '../../statute/partial-date.ts';
import type { Breach } from '../breach.ts';
import { decodeId } from '../ids.ts';

type Point = readonly [name: string, of: (breach: Breach) => string | null | undefined];

const OCCURRED: Point = ['occurredAt', ({ occurredAt }) => occurredAt];
const AWARE: Point = ['awareAt', ({ awareAt }) => awareAt];

/** Points in time that can only follow each other in this order; each is held against all that come before it. */
const CHRONOLOGY: readonly Point[] = [
  OCCURRED,
  ['discoveredAt', ({ discoveredAt }) => discoveredAt],
  AWARE,
  ['judgedNotifiableAt', ({ judgedNotifiableAt }) => judgedNotifiableAt],
];

/** Points in time that can only come after a breach occurred. */
const AFTERMATH: readonly Point[] = [
  ['occurredUntil', ({ occurredUntil }) => occurredUntil],
  ['publicAt', ({ publicAt }) => publicAt],
];

/** What only follows awareness of the breach: the duty to notify runs from there (Privacy Act 2020 ss 114, 115). */
const AFTER_AWARENESS: readonly Point[] = [
  ['decision.decidedAt', ({ decision }) => decision?.decidedAt],
  ['commissionerNotification.notifiedAt', ({ commissionerNotification }) => commissionerNotification?.notifiedAt],
  ['individualsNotification.notifiedFrom', ({ individualsNotification }) => individualsNotification?.notifiedFrom],
  ['publicNotice.givenAt', ({ publicNotice }) => publicNotice?.givenAt],
  ['closedOn', ({ closedOn }) => closedOn],
];

const PAIRS: readonly (readonly [before: Point, after: Point])[] = [
  ...CHRONOLOGY.flatMap((after, index) => CHRONOLOGY.slice(0, index).map((before) => [before, after] as const)),
  ...AFTERMATH.map((after) => [OCCURRED, after] as const),
  ...AFTER_AWARENESS.flatMap((after) => [[OCCURRED, after] as const, [AWARE, after] as const]),
];

/** Only the named actions write it, so that a content that contradicts it is the content's to correct. */
const BY_ACTION = new Set(['judgedNotifiableAt', ...AFTER_AWARENESS.map(([name]) => name)]);

function outOfOrder(breach: Breach): Failure[] {
  return PAIRS.flatMap(([[before, first], [after, second]]) => {
    const [earlier, later] = [first(breach), second(breach)];
    if (!earlier || !later || !isCertainlyAfter(earlier, later)) return [];
    const field = BY_ACTION.has(after) ? before : after;
    const provision = BY_ACTION.has(after) ? ' The duty to notify runs from awareness (Privacy Act 2020 s 114).' : '';
    const message = `${after} (${later}) lies before ${before} (${earlier}); correct one of them.${provision}`;
    return [failure('RULE_BROKEN', [field], message)];
  });
}

/** How far a caller's clock may run ahead of the registry's. */
const CLOCK_SKEW_MS = 5 * 60_000;

/** Why a time that is to be recorded as past can't be, or null: no reading of it lies before `now`, an instant. */
export function liesAhead(what: string, time: string | null | undefined, now: string): string | null {
  const latestNow = momentAt(Date.parse(now) + CLOCK_SKEW_MS).now;
  return time && isCertainlyAfter(time, latestNow)
    ? `${what} (${time}) lies ahead; record what has happened once it has.`
    : null;
}

/** Times of the content that lie ahead of the write; those of the actions are held against it before. */
function ahead(breach: Breach): Failure[] {
  return [...CHRONOLOGY.slice(0, 3), ...AFTERMATH].flatMap(([name, of]) => {
    const message = liesAhead(name, of(breach), breach.updatedAt);
    return message ? [failure('RULE_BROKEN', [name], message)] : [];
  });
}

/** A time that an action gives, held against what is recorded: why it can't be, or null. `what` names it to people. */
export function earlierThanAwareness(breach: Breach, what: string, time: string | null | undefined): string | null {
  const before = CHRONOLOGY.slice(0, 3).find(([, of]) => time && isCertainlyAfter(of(breach) ?? time, time));
  if (!before) return null;
  const [name, of] = before;
  return `${what} (${time}) lies before ${name} (${of(breach)}); correct one of them. The duty to notify runs from awareness (Privacy Act 2020 s 114).`;
}

function unanswered({ seriousHarmAssessment: sheet }: Breach): Failure[] {
  return HARM_FACTORS.flatMap(({ name, number }) => {
    const { answered, answer } = sheet?.[name] ?? { answered: false, answer: null };
    const provision = `(Privacy Act 2020 s ${number})`;
    const field = ['seriousHarmAssessment', name];
    if (answered && !answer) {
      const message = `Give the answer, or set \`answered\` to false: not known yet ${provision}.`;
      return [failure('REQUIRED', [...field, 'answer'], message)];
    }
    if (answered || !answer) return [];
    const message = `An answer is given, but \`answered\` is false: not known yet. Set it to true, or leave the answer out ${provision}.`;
    return [failure('RULE_BROKEN', [...field, 'answered'], message)];
  });
}

function contradictions({
  suspectedHolder: holder,
  otherAgenciesContacted,
  noOtherAgencyContacted,
}: Breach): Failure[] {
  const named = holder && !holder.identified && (holder.identity || holder.otherNames.length > 0);
  return [
    ...(named
      ? [
          failure(
            'RULE_BROKEN',
            ['suspectedHolder', 'identified'],
            'A suspected holder is named, but `identified` is false; correct one of them (Privacy Act 2020 s 117).',
          ),
        ]
      : []),
    ...(noOtherAgencyContacted && otherAgenciesContacted.length > 0
      ? [
          failure(
            'RULE_BROKEN',
            ['noOtherAgencyContacted'],
            'Other agencies are named, but `noOtherAgencyContacted` is true; correct one of them (Privacy Act 2020 s 117(1)).',
          ),
        ]
      : []),
  ];
}

function foreignActivities({ activityIds, tenant }: Breach): Failure[] {
  return activityIds.flatMap((id, index) => {
    const key = decodeId(id);
    if (key?.code === 'ACT' && key.agency === tenant) return [];
    const message = `Not the id of a processing activity of agency "${tenant}". Pass the \`id\` of one.`;
    return [failure('INVALID', ['activityIds', String(index)], message)];
  });
}

/** Contradictions within a breach; field paths start at its content. */
export function rulesBroken(breach: Breach): Failure[] {
  return [
    ...ahead(breach),
    ...outOfOrder(breach),
    ...unanswered(breach),
    ...contradictions(breach),
    ...foreignActivities(breach),
  ];
}
