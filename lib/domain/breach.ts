import * as z from 'zod';
import { type Failure, failure } from '../failures.ts';
import { isCertainlyAfter, sortableInstant } from '../statute/partial-date.ts';
import { date, line, listOf, maybe, partialDate, prose, sentence, setOf, uri } from './fields.ts';
import * as is from './filter.ts';
import { decodeId, requireId } from './ids.ts';
import { defineRecordType, type RecordOf } from './record-type.ts';

export const BREACH_STATUSES = [
  'RECORDED',
  'UNDER_ASSESSMENT',
  'NOT_NOTIFIABLE',
  'NOTIFIABLE',
  'NOTIFIED',
  'CLOSED',
] as const;
export type BreachStatus = (typeof BREACH_STATUSES)[number];

const KINDS = [
  'UNAUTHORISED_ACCESS',
  'UNAUTHORISED_DISCLOSURE',
  'ALTERATION',
  'LOSS',
  'DESTRUCTION',
  'ACCESS_PREVENTED',
] as const;
const CAUSES = [
  'CYBER_ATTACK',
  'CYBER_ATTACK_ON_SUPPLIER_SYSTEM',
  'RANSOMWARE',
  'STOLEN_CREDENTIALS',
  'SYSTEM_VULNERABILITY',
  'SOFTWARE_ERROR',
  'HUMAN_ERROR',
  'INSIDER_MISUSE',
  'UNAUTHORISED_ENTRY',
  'LOST_OR_STOLEN',
  'OTHER',
] as const;
const HARM_KINDS = [
  'PHYSICAL_HARM_OR_INTIMIDATION',
  'FINANCIAL_FRAUD_OR_IDENTITY_THEFT',
  'FAMILY_VIOLENCE',
  'PSYCHOLOGICAL_OR_EMOTIONAL',
  'EMPLOYMENT',
  'BLACKMAIL',
  'THREATS_TO_SAFETY',
  'OTHER',
] as const;
const EXCEPTION_GROUNDS = [
  'SECURITY_DEFENCE_INTERNATIONAL',
  'MAINTENANCE_OF_LAW',
  'ENDANGER_SAFETY',
  'TRADE_SECRET',
  'UNDER_16_CONTRARY_TO_INTERESTS',
  'HEALTH_PREJUDICE',
  'DELAY_SECURITY_RISK',
] as const;

/** The factors of Privacy Act 2020 s 113, (a) to (f). */
const HARM_FACTORS = [
  'reductionSteps',
  'sensitivity',
  'natureOfHarm',
  'recipients',
  'securityMeasures',
  'otherMatters',
] as const;
const factor = z.object({ answered: z.boolean(), answer: maybe(prose) });

const assessment = z.object({
  reductionSteps: factor,
  sensitivity: factor,
  natureOfHarm: factor,
  recipients: factor,
  securityMeasures: factor,
  otherMatters: factor,
  likelyHarms: listOf(
    z.object({ kind: z.enum(HARM_KINDS), level: z.enum(['LOW', 'MODERATE', 'SERIOUS']), note: maybe(sentence) }),
    20,
  ),
  seriousHarmLikely: maybe(z.boolean()),
  assessedBy: maybe(line),
  assessedAt: maybe(partialDate),
});

const shape = {
  title: line,
  whatHappened: maybe(prose),
  kinds: z
    .array(z.enum(KINDS))
    .min(1, 'must name at least one kind of breach (Privacy Act 2020 s 112)')
    .max(KINDS.length)
    .refine((kinds) => new Set(kinds).size === kinds.length, 'must not repeat an entry'),
  cause: maybe(z.enum(CAUSES)),
  causeDetail: maybe(prose),
  occurredAt: maybe(partialDate),
  occurredUntil: maybe(partialDate),
  discoveredAt: maybe(partialDate),
  awareAt: maybe(partialDate),
  judgedNotifiableAt: maybe(partialDate),
  publicAt: maybe(partialDate),
  informationCategories: listOf(sentence, 100),
  peopleCategories: listOf(sentence, 100),
  systems: listOf(line, 100),
  providers: listOf(line, 100),
  containmentSteps: listOf(sentence, 100),
  followUp: listOf(sentence, 100),
  sensitiveInfoFlag: maybe(z.boolean()),
  healthInfoFlag: maybe(z.boolean()),
  closedOn: maybe(date),
  affectedPeople: maybe(
    z.object({
      number: maybe(z.int().min(0)),
      qualifier: maybe(z.enum(['EXACT', 'ABOUT', 'AT_LEAST', 'MORE_THAN', 'UP_TO'])),
      note: maybe(sentence),
    }),
  ),
  seriousHarmAssessment: maybe(assessment),
  decision: maybe(
    z.object({ notifiable: z.boolean(), reasons: prose, decidedBy: maybe(line), decidedAt: maybe(partialDate) }),
  ),
  commissionerNotification: maybe(
    z.object({
      notified: z.boolean(),
      notifiedAt: maybe(partialDate),
      notifyUsReference: maybe(line),
      updates: listOf(z.object({ at: partialDate, content: prose }), 100),
    }),
  ),
  individualsNotification: maybe(
    z.object({ notified: z.boolean(), notifiedFrom: maybe(partialDate), method: maybe(sentence) }),
  ),
  publicNotice: maybe(z.object({ givenAt: maybe(partialDate), reason: prose, url: maybe(uri) })),
  notificationException: maybe(
    z.object({ ground: z.enum(EXCEPTION_GROUNDS), reason: prose, expectedUntil: maybe(partialDate) }),
  ),
  /** Global ids of the activities, as the input gives them. */
  activityIds: setOf(z.string(), 40),
};

export type Breach = RecordOf<typeof shape>;

interface Filter {
  statusIn?: BreachStatus[] | null;
  discoveredAt?: { gte?: string | null; lt?: string | null } | null;
  activity?: string | null;
}

export const breachType = defineRecordType<typeof shape, Filter>(shape, {
  name: 'Breach',
  code: 'BRE',
  inputField: 'breach',
  rulesBroken,
  references: ({ activityIds }) =>
    activityIds.flatMap((id, index) => {
      const key = decodeId(id);
      return key ? [{ key, field: ['activityIds', String(index)] }] : [];
    }),
  indexes: {
    status: {
      valuesOf: (breach) => [statusOf(breach)],
      valueIn: ({ statusIn }) => (statusIn?.length === 1 ? statusIn[0] : undefined),
    },
  },
  orders: {
    discoveredAt: {
      sortedBy: ({ discoveredAt }) => discoveredAt && sortableInstant(discoveredAt),
      rangeIn: ({ discoveredAt }) =>
        discoveredAt && {
          from: discoveredAt.gte ? sortableInstant(discoveredAt.gte) : undefined,
          to: discoveredAt.lt ? sortableInstant(discoveredAt.lt) : undefined,
        },
    },
  },
  filters: {
    statusIn: is.oneOf((breach) => [statusOf(breach)]),
    discoveredAt: is.partialDate(({ discoveredAt }) => discoveredAt),
    occurredAt: is.partialDate(({ occurredAt }) => occurredAt),
    kindIn: is.oneOf(({ kinds }) => kinds),
    causeIn: is.oneOf(({ cause }) => [cause]),
    activity: (id: string) => {
      requireId(id, 'filter.activity', { name: 'ProcessingActivity', code: 'ACT' });
      return ({ activityIds }) => activityIds.includes(id);
    },
    title: is.string(({ title }) => title),
    providers: is.stringList(({ providers }) => providers),
  },
});

/** How far work on a breach has come; follows from what is recorded, so it can't contradict it. */
export function statusOf(breach: Breach): BreachStatus {
  if (breach.closedOn) return 'CLOSED';
  if (breach.commissionerNotification?.notified) return 'NOTIFIED';
  if (breach.decision) return breach.decision.notifiable ? 'NOTIFIABLE' : 'NOT_NOTIFIABLE';
  return breach.seriousHarmAssessment ? 'UNDER_ASSESSMENT' : 'RECORDED';
}

/** Points in time that can only follow each other in this order; each is held against all that come before it. */
const CHRONOLOGY: readonly [name: string, of: (breach: Breach) => string | null | undefined][] = [
  ['occurredAt', ({ occurredAt }) => occurredAt],
  ['discoveredAt', ({ discoveredAt }) => discoveredAt],
  ['awareAt', ({ awareAt }) => awareAt],
  ['judgedNotifiableAt', ({ judgedNotifiableAt }) => judgedNotifiableAt],
];

/** Points in time that can only come after a breach occurred. */
const AFTERMATH: typeof CHRONOLOGY = [
  ['occurredUntil', ({ occurredUntil }) => occurredUntil],
  ['publicAt', ({ publicAt }) => publicAt],
  ['closedOn', ({ closedOn }) => closedOn],
  ['commissionerNotification.notifiedAt', ({ commissionerNotification }) => commissionerNotification?.notifiedAt],
  ['individualsNotification.notifiedFrom', ({ individualsNotification }) => individualsNotification?.notifiedFrom],
];

function outOfOrder(breach: Breach): Failure[] {
  const pairs = [
    ...CHRONOLOGY.flatMap((after, index) => CHRONOLOGY.slice(0, index).map((before) => [before, after] as const)),
    ...AFTERMATH.map((after) => [['occurredAt', ({ occurredAt }: Breach) => occurredAt], after] as const),
  ];
  return pairs.flatMap(([[before, first], [after, second]]) => {
    const [earlier, later] = [first(breach), second(breach)];
    if (!earlier || !later || !isCertainlyAfter(earlier, later)) return [];
    const message = `${after} (${later}) lies before ${before} (${earlier}); correct one of them.`;
    return [failure('RULE_BROKEN', after.split('.'), message)];
  });
}

/** A time of notifying contradicts not having notified. */
function unnotified({ commissionerNotification: one, individualsNotification: other }: Breach): Failure[] {
  const message = 'A time is given, but `notified` is false; correct one of them.';
  return [
    ...(one?.notified === false && one.notifiedAt
      ? [failure('RULE_BROKEN', ['commissionerNotification', 'notifiedAt'], message)]
      : []),
    ...(other?.notified === false && other.notifiedFrom
      ? [failure('RULE_BROKEN', ['individualsNotification', 'notifiedFrom'], message)]
      : []),
  ];
}

function rulesBroken(breach: Breach): Failure[] {
  const failures: Failure[] = [...outOfOrder(breach), ...unnotified(breach)];
  for (const name of HARM_FACTORS) {
    const answer = breach.seriousHarmAssessment?.[name];
    if (answer?.answered && !answer.answer) {
      failures.push(
        failure(
          'REQUIRED',
          ['seriousHarmAssessment', name, 'answer'],
          'Give the answer, or set `answered` to false: not known yet (Privacy Act 2020 s 113).',
        ),
      );
    }
  }
  for (const [index, id] of breach.activityIds.entries()) {
    const key = decodeId(id);
    if (key?.code !== 'ACT' || key.agency !== breach.tenant) {
      failures.push(
        failure(
          'INVALID',
          ['activityIds', String(index)],
          `Not the id of a processing activity of agency "${breach.tenant}". Pass the \`id\` of one.`,
        ),
      );
    }
  }
  return failures;
}
