import { childrenOf } from '#lib/domain/children.ts';
import { openDeadlines } from '#lib/domain/deadlines/due.ts';
import { requireId } from '#lib/domain/ids.ts';
import { ippTaggings } from '#lib/domain/ipp-taggings.ts';
import { list } from '#lib/domain/listing.ts';
import { offshoreDisclosureType } from '#lib/domain/offshore-disclosure.ts';
import { processingActivityType as type } from '#lib/domain/processing-activity.ts';
import { findByExternalKey, findById } from '#lib/domain/reading.ts';
import { general } from '#lib/domain/record-type.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { connection, recordFields } from './common.ts';
import { recordMutations } from './record-mutations.ts';

const mutations = recordMutations(type, 'processingActivity');

export const processingActivityResolvers: Resolvers = {
  Query: {
    processingActivity: (_, { id, asOf }, { session }) => findById(session, type, requireId(id, 'id', type), asOf),
    processingActivityByExternalKey: (_, { agency, externalKey, asOf }, { session }) =>
      findByExternalKey(session, type, agency, externalKey, asOf),
    processingActivities: (_, { agency, ...args }, { session }) => list(session, type, agency, args),
  },
  Mutation: {
    createProcessingActivity: (_, { input }, context) =>
      mutations.create({ ...input, content: input.processingActivity, children: input.offshoreDisclosures }, context),
    updateProcessingActivity: (_, { input }, context) =>
      mutations.update({ ...input, content: input.processingActivity }, context),
    upsertProcessingActivity: (_, { input }, context) =>
      mutations.upsert({ ...input, content: input.processingActivity }, context),
    archiveProcessingActivity: mutations.archive,
    restoreProcessingActivity: mutations.restore,
    purgeProcessingActivity: mutations.purge,
  },
  ProcessingActivity: {
    ...recordFields(type),
    ippTags: (activity, _, { session }) => ippTaggings(session, activity),
    deadlines: (activity) => openDeadlines(type, activity),
    offshoreDisclosures: (activity, args, { session }) =>
      childrenOf(session, offshoreDisclosureType, general(type), activity, args),
  },
  ProcessingActivityConnection: connection,
};
