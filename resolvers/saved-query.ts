import { requireId } from '#lib/domain/ids.ts';
import { list } from '#lib/domain/listing.ts';
import { findByExternalKey, findById } from '#lib/domain/reading.ts';
import { savedQueryType as type } from '#lib/domain/saved-query.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { addressOf } from '#lib/queries/address.ts';
import { parametersIn } from '#lib/queries/parameters.ts';
import { connection, recordFields } from './common.ts';
import { recordMutations } from './record-mutations.ts';

const mutations = recordMutations(type, 'savedQuery');

export const savedQueryResolvers: Resolvers = {
  Query: {
    savedQuery: (_, { id, asOf }, { session }) => findById(session, type, requireId(id, 'id', type), asOf),
    savedQueryByExternalKey: (_, { agency, externalKey, asOf }, { session }) =>
      findByExternalKey(session, type, agency, externalKey, asOf),
    savedQueries: (_, { agency, ...args }, { session }) => list(session, type, agency, args),
  },
  Mutation: {
    createSavedQuery: (_, { input }, context) => mutations.create({ ...input, content: input.savedQuery }, context),
    updateSavedQuery: (_, { input }, context) => mutations.update({ ...input, content: input.savedQuery }, context),
    upsertSavedQuery: (_, { input }, context) => mutations.upsert({ ...input, content: input.savedQuery }, context),
    archiveSavedQuery: mutations.archive,
    restoreSavedQuery: mutations.restore,
    purgeSavedQuery: mutations.purge,
  },
  SavedQuery: {
    ...recordFields(type),
    parameters: ({ operation }) => parametersIn(operation),
    address: ({ tenant, externalKey, version }, _, { baseUrl }) =>
      baseUrl + addressOf({ name: externalKey ?? '', version, format: 'json' }, [['agency', tenant]]),
  },
  SavedQueryConnection: connection,
};
