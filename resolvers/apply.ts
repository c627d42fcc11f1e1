import { type ApplyInput, applyRecords } from '#lib/domain/apply/apply.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';

export const applyResolvers: Resolvers = {
  Mutation: {
    applyRecords: async (_, { input }, { session, referenced }) => {
      const { results, failures } = await applyRecords(session, input as ApplyInput);
      // what later mutations of this request lead to must not be what was read before this one
      referenced.clearAll();
      session.waivers.clear();
      return { results, userErrors: failures };
    },
  },
  ApplyRecordResult: {
    userErrors: ({ failures }) => failures,
  },
};
