import * as z from 'zod';
import { openDeadlines } from '../statute/breach/clocks.ts';
import { statusOf } from '../statute/breach/states.ts';
import {
  BREACH_CAUSES,
  BREACH_KINDS,
  type BreachStatus,
  COMMISSIONER_ITEMS,
  DELAY_GROUND,
  EXCEPTION_GROUNDS,
  HARM_KINDS,
  HARM_LEVELS,
  INDIVIDUALS_ITEMS,
  NUMBER_QUALIFIERS,
} from '../statute/breach/terms.ts';
import { BREACH_RULES } from '../statute/findings/breach.ts';
import { sortableInstant } from '../statute/partial-date.ts';
import { rulesBroken } from './breach/breach-rules.ts';
import { date, line, listOf, maybe, partialDate, prose, sentence, setOf, uri } from './fields.ts';
import * as is from './filter.ts';
import { decodeId, requireId } from './ids.ts';
import { defineRecordType, type RecordOf } from './record-type.ts';

const email = line.refine(
  (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  'must be an e-mail address like privacy@agency.govt.nz',
);

const factor = z.object({ answered: z.boolean(), answer: maybe(prose) });

const assessment = z.object({
  version: z.int().positive().default(1),
  frozenAt: maybe(z.string()),
  reductionSteps: factor,
  sensitivity: factor,
  natureOfHarm: factor,
  recipients: factor,
  securityMeasures: factor,
  otherMatters: factor,
  likelyHarms: listOf(z.object({ kind: z.enum(HARM_KINDS), level: z.enum(HARM_LEVELS), note: maybe(sentence) }), 20),
  seriousHarmLikely: maybe(z.boolean()),
  assessedBy: maybe(line),
  assessedAt: maybe(partialDate),
});

const commissionerItems = setOf(z.enum(COMMISSIONER_ITEMS), COMMISSIONER_ITEMS.length);

/** How many worksheets a breach may have. */
export const MAX_WORKSHEETS = 100;

/** What only the named actions write (lib/domain/breach/breach-actions.ts). */
const workflow = {
  judgedNotifiableAt: maybe(partialDate),
  seriousHarmAssessment: maybe(assessment),
  /** The last revisions that hold earlier worksheets, oldest first. */
  earlierAssessments: listOf(z.object({ version: z.int().positive(), at: z.string() }), MAX_WORKSHEETS - 1),
  decision: maybe(
    z.object({
      notifiable: z.boolean(),
      reasons: prose,
      decidedBy: maybe(line),
      decidedAt: maybe(partialDate),
      assessmentVersion: maybe(z.int().positive()),
    }),
  ),
  commissionerNotification: maybe(
    z.object({
      notified: z.boolean(),
      notifiedAt: maybe(partialDate),
      notifyUsReference: maybe(line),
      itemsCovered: commissionerItems,
      updates: listOf(z.object({ at: partialDate, content: prose, itemsSupplied: commissionerItems }), 100),
    }),
  ),
  individualsNotification: maybe(
    z.object({
      notified: z.boolean(),
      notifiedFrom: maybe(partialDate),
      method: maybe(sentence),
      notices: listOf(
        z.object({
          at: maybe(partialDate),
          method: maybe(sentence),
          number: maybe(z.int().min(0)),
          toRepresentatives: z.boolean().default(false),
          allTold: z.boolean().default(false),
          itemsCovered: setOf(z.enum(INDIVIDUALS_ITEMS), INDIVIDUALS_ITEMS.length),
        }),
        100,
      ),
    }),
  ),
  publicNotice: maybe(
    z.object({ givenAt: maybe(partialDate), reason: prose, url: maybe(uri), otherMedium: maybe(sentence) }),
  ),
  notificationException: maybe(
    z.object({
      ground: z.enum([...EXCEPTION_GROUNDS, DELAY_GROUND]),
      reason: prose,
      reliedOnAt: maybe(partialDate),
      expectedUntil: maybe(partialDate),
    }),
  ),
  notificationDelay: maybe(
    z.object({
      reason: prose,
      from: maybe(partialDate),
      expectedUntil: maybe(partialDate),
      endedAt: maybe(partialDate),
    }),
  ),
  closedOn: maybe(date),
  reopenedAt: maybe(z.string()),
};

const shape = {
  title: line,
  whatHappened: maybe(prose),
  kinds: z
    .array(z.enum(BREACH_KINDS))
    .min(1, 'must name at least one kind of breach (Privacy Act 2020 s 112)')
    .max(BREACH_KINDS.length)
    .refine((kinds) => new Set(kinds).size === kinds.length, 'must not repeat an entry'),
  cause: maybe(z.enum(BREACH_CAUSES)),
  causeDetail: maybe(prose),
  occurredAt: maybe(partialDate),
  occurredUntil: maybe(partialDate),
  discoveredAt: maybe(partialDate),
  awareAt: maybe(partialDate),
  publicAt: maybe(partialDate),
  informationCategories: listOf(sentence, 100),
  peopleCategories: listOf(sentence, 100),
  systems: listOf(line, 100),
  providers: listOf(line, 100),
  containmentSteps: listOf(sentence, 100),
  followUp: listOf(sentence, 100),
  stepsIntended: listOf(sentence, 100),
  stepsIndividualsMayTake: listOf(sentence, 100),
  sensitiveInfoFlag: maybe(z.boolean()),
  healthInfoFlag: maybe(z.boolean()),
  affectedPeople: maybe(
    z.object({
      number: maybe(z.int().min(0)),
      qualifier: maybe(z.enum(NUMBER_QUALIFIERS)),
      note: maybe(sentence),
    }),
  ),
  suspectedHolder: maybe(
    z.object({
      identified: z.boolean(),
      identity: maybe(line),
      otherNames: setOf(line, 20),
      mayBeNamedBecause: maybe(prose),
    }),
  ),
  individualsContacted: maybe(
    z.object({
      contacted: z.boolean(),
      since: maybe(partialDate),
      how: maybe(sentence),
      intended: maybe(sentence),
    }),
  ),
  otherAgenciesContacted: listOf(z.object({ name: line, why: sentence }), 50),
  noOtherAgencyContacted: maybe(z.boolean()),
  contact: maybe(z.object({ role: line, phone: maybe(line), email: maybe(email) })),
  reporter: maybe(z.object({ name: line, jobTitle: maybe(line), email: maybe(email) })),
  /** Global ids of the activities, as the input gives them. */
  activityIds: setOf(z.string(), 40),
  ...workflow,
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
  workflowFields: Object.keys(workflow),
  findingRules: BREACH_RULES,
  deadlines: openDeadlines,
  tables: {
    computed: {
      status: statusOf,
      mandatoryBreachNotificationFlag: ({ decision }) => decision?.notifiable ?? null,
    },
    personal: ['suspectedHolder', 'contact', 'reporter', 'seriousHarmAssessment.assessedBy', 'decision.decidedBy'],
  },
  references: ({ activityIds }) =>
    activityIds.flatMap((id, index) => {
      const key = decodeId(id);
      return key ? [{ key, field: ['activityIds', String(index)] }] : [];
    }),
  idFields: [{ path: ['activityIds', '*'], codeIn: () => 'ACT' }],
  indexes: {
    status: {
      valuesOf: (breach) => [statusOf(breach)],
      valueIn: ({ statusIn }) => is.only(statusIn),
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
