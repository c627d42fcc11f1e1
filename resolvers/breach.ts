import { loadRecord } from '#lib/context.ts';
import { worksheetsOf } from '#lib/domain/breach/breach-assessments.ts';
import { countBreaches } from '#lib/domain/breach/breach-counts.ts';
import { type Breach, breachType as type } from '#lib/domain/breach.ts';
import { openDeadlines } from '#lib/domain/deadlines/due.ts';
import { encodeId, requireId } from '#lib/domain/ids.ts';
import { list } from '#lib/domain/listing.ts';
import { processingActivityType } from '#lib/domain/processing-activity.ts';
import { findByExternalKey, findById } from '#lib/domain/reading.ts';
import { keyOf } from '#lib/domain/record-type.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { clocksOf } from '#lib/statute/breach/clocks.ts';
import { statusOf } from '#lib/statute/breach/states.ts';
import { connection, recordFields } from './common.ts';
import { recordMutations } from './record-mutations.ts';

const mutations = recordMutations(type, 'breach');

export const breachResolvers: Resolvers = {
  Query: {
    breachCounts: (_, { agency, asOf }, { session }) => countBreaches(session, agency, asOf),
    breach: (_, { id, asOf }, { session }) => findById(session, type, requireId(id, 'id', type), asOf),
    breachByExternalKey: (_, { agency, externalKey, asOf }, { session }) =>
      findByExternalKey(session, type, agency, externalKey, asOf),
    breaches: (_, { agency, ...args }, { session }) => list(session, type, agency, args),
  },
  Mutation: {
    createBreach: (_, { input }, context) => mutations.create({ ...input, content: input.breach }, context),
    updateBreach: (_, { input }, context) => mutations.update({ ...input, content: input.breach }, context),
    upsertBreach: (_, { input }, context) => mutations.upsert({ ...input, content: input.breach }, context),
    archiveBreach: mutations.archive,
    restoreBreach: mutations.restore,
    purgeBreach: mutations.purge,
  },
  Breach: {
    ...recordFields(type),
    status: statusOf,
    seriousHarmAssessments: (breach, { first }, { session }) => worksheetsOf(session, breach, first),
    clocks: clocksOf,
    deadlines: (record) => openDeadlines(type, record),
    activities: (breach, _, context) =>
      Promise.all(
        breach.activityIds.map((id) =>
          loadRecord(context, processingActivityType, requireId(id, 'activityIds'), breach),
        ),
      ),
    seriousHarmAssessmentRef: (breach, _, { baseUrl }) => seriousHarmAssessmentRef(breach, baseUrl),
    mandatoryBreachNotificationFlag: ({ decision }) => decision?.notifiable ?? null,
  },
  BreachConnection: connection,
};

/** The address under which lib/http/serious-harm-assessment.ts answers. */
export function seriousHarmAssessmentRef(breach: Breach, baseUrl: string): string | null {
  return breach.seriousHarmAssessment && `${baseUrl}/serious-harm-assessments/${encodeId(keyOf(type, breach))}`;
}
