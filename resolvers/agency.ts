import { agencyType } from '#lib/domain/agency.ts';
import { listAgencies } from '#lib/domain/listing.ts';
import { findById } from '#lib/domain/reading.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { REGISTRY_TENANT } from '#lib/store/keys.ts';
import { connection, recordFields } from './common.ts';
import { recordMutations } from './record-mutations.ts';

const mutations = recordMutations(agencyType, 'agency');

export const agencyResolvers: Resolvers = {
  Query: {
    agency: async (_, { key, asOf }, { session }) =>
      (await findById(session, agencyType, { code: 'AGY', agency: REGISTRY_TENANT, localId: key }, asOf)) ?? null,
    agencies: (_, args, { session }) => listAgencies(session, agencyType, args),
  },
  Mutation: {
    createAgency: (_, { input }, context) =>
      mutations.create({ ...input, agency: input.key, content: input.agency }, context),
    updateAgency: (_, { input }, context) => mutations.update({ ...input, content: input.agency }, context),
    upsertAgency: (_, { input }, context) =>
      mutations.upsert({ ...input, agency: input.key, externalKey: input.key, content: input.agency }, context),
    archiveAgency: mutations.archive,
    restoreAgency: mutations.restore,
  },
  Agency: {
    ...recordFields(agencyType),
    agency: (agency) => agency,
    key: ({ localId }) => localId,
    settings: ({ settings }) => settings ?? {},
  },
  AgencyConnection: connection,
};
