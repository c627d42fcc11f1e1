import { openDeadlines } from '#lib/domain/deadlines/due.ts';
import { listWaivers } from '#lib/domain/findings/waiver-list.ts';
import { requireId } from '#lib/domain/ids.ts';
import { findByExternalKey, findById } from '#lib/domain/reading.ts';
import { waiverType as type } from '#lib/domain/record-types.ts';
import { ruleContext } from '#lib/domain/session.ts';
import { isActive } from '#lib/domain/waiver.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { connection, recordFields } from './common.ts';
import { recordMutations } from './record-mutations.ts';

const mutations = recordMutations(type, 'waiver');

export const waiverResolvers: Resolvers = {
  Query: {
    waiver: (_, { id, asOf }, { session }) => findById(session, type, requireId(id, 'id', type), asOf),
    waiverByExternalKey: (_, { agency, externalKey, asOf }, { session }) =>
      findByExternalKey(session, type, agency, externalKey, asOf),
    waivers: (_, { agency, ...args }, { session }) => listWaivers(session, agency, args),
  },
  Mutation: {
    createWaiver: (_, { input }, context) => mutations.create({ ...input, content: input.waiver }, context),
    updateWaiver: (_, { input }, context) => mutations.update({ ...input, content: input.waiver }, context),
    upsertWaiver: (_, { input }, context) => mutations.upsert({ ...input, content: input.waiver }, context),
    archiveWaiver: mutations.archive,
    restoreWaiver: mutations.restore,
    purgeWaiver: mutations.purge,
  },
  Waiver: {
    ...recordFields(type),
    active: (waiver, _, { session }) => isActive(waiver, ruleContext(session)),
    deadlines: (record) => openDeadlines(type, record),
  },
  WaiverConnection: connection,
};
