import { loadRecord } from '#lib/context.ts';
import { openDeadlines } from '#lib/domain/deadlines/due.ts';
import { requireId } from '#lib/domain/ids.ts';
import { list } from '#lib/domain/listing.ts';
import { providerType as type } from '#lib/domain/provider.ts';
import { findByExternalKey, findById } from '#lib/domain/reading.ts';
import { subProcessorTree } from '#lib/domain/sub-processors.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { connection, recordFields } from './common.ts';
import { recordMutations } from './record-mutations.ts';

const mutations = recordMutations(type, 'provider');

export const providerResolvers: Resolvers = {
  Query: {
    provider: (_, { id, asOf }, { session }) => findById(session, type, requireId(id, 'id', type), asOf),
    providerByExternalKey: (_, { agency, externalKey, asOf }, { session }) =>
      findByExternalKey(session, type, agency, externalKey, asOf),
    providers: (_, { agency, ...args }, { session }) => list(session, type, agency, args),
  },
  Mutation: {
    createProvider: (_, { input }, context) => mutations.create({ ...input, content: input.provider }, context),
    updateProvider: (_, { input }, context) => mutations.update({ ...input, content: input.provider }, context),
    upsertProvider: (_, { input }, context) => mutations.upsert({ ...input, content: input.provider }, context),
    archiveProvider: mutations.archive,
    restoreProvider: mutations.restore,
    purgeProvider: mutations.purge,
  },
  Provider: {
    ...recordFields(type),
    subProcessors: (provider, _, context) =>
      Promise.all(
        provider.subProcessors.map(async ({ providerId, services }) => ({
          services,
          provider: await loadRecord(context, type, requireId(providerId, 'subProcessors'), provider),
        })),
      ),
    allSubProcessors: (provider, { first }, context) =>
      subProcessorTree(provider, first, (keys) =>
        Promise.all(keys.map((key) => loadRecord(context, type, key, provider))),
      ),
    deadlines: (record) => openDeadlines(type, record),
  },
  ProviderConnection: connection,
};
