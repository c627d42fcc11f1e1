import { loadRecord } from '#lib/context.ts';
import { openDeadlines } from '#lib/domain/deadlines/due.ts';
import { requireId } from '#lib/domain/ids.ts';
import { decisionOf, evaluateDisclosure, evaluationOf } from '#lib/domain/ipp12-evaluation.ts';
import { list } from '#lib/domain/listing.ts';
import { offshoreDisclosureType as type } from '#lib/domain/offshore-disclosure.ts';
import { processingActivityType } from '#lib/domain/processing-activity.ts';
import { findByExternalKey, findById } from '#lib/domain/reading.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { mechanismOf } from '#lib/statute/ipp12.ts';
import { connection, recordFields } from './common.ts';
import { recordMutations } from './record-mutations.ts';

const mutations = recordMutations(type, 'offshoreDisclosure');

export const offshoreDisclosureResolvers: Resolvers = {
  Query: {
    offshoreDisclosure: (_, { id, asOf }, { session }) => findById(session, type, requireId(id, 'id', type), asOf),
    offshoreDisclosureByExternalKey: (_, { agency, externalKey, asOf }, { session }) =>
      findByExternalKey(session, type, agency, externalKey, asOf),
    offshoreDisclosures: (_, { agency, ...args }, { session }) => list(session, type, agency, args),
    evaluateOffshoreDisclosure: (_, { input }, { session }) => evaluateDisclosure(session, input),
  },
  Mutation: {
    createOffshoreDisclosure: (_, { input }, context) =>
      mutations.create({ ...input, parentId: input.activityId, content: input.offshoreDisclosure }, context),
    updateOffshoreDisclosure: (_, { input }, context) =>
      mutations.update({ ...input, content: input.offshoreDisclosure }, context),
    upsertOffshoreDisclosure: (_, { input }, context) =>
      mutations.upsert({ ...input, parentId: input.activityId, content: input.offshoreDisclosure }, context),
    archiveOffshoreDisclosure: mutations.archive,
    restoreOffshoreDisclosure: mutations.restore,
    purgeOffshoreDisclosure: mutations.purge,
  },
  OffshoreDisclosure: {
    ...recordFields(type),
    activity: (disclosure, _, context) =>
      loadRecord(
        context,
        processingActivityType,
        { agency: disclosure.tenant, localId: disclosure.activity },
        disclosure,
      ),
    offshoreDisclosureMechanism: mechanismOf,
    ipp12Evaluation: (disclosure, _, { session }) => evaluationOf(session, disclosure),
    ipp12Decision: decisionOf,
    deadlines: (record) => openDeadlines(type, record),
  },
  OffshoreDisclosureConnection: connection,
};
