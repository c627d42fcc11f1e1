import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { endSignedAddresses, signAddress } from '#lib/queries/sign.ts';

export const savedQueryAddressResolvers: Resolvers = {
  Mutation: {
    signSavedQueryAddress: async (_, { input }, { session, baseUrl }, { schema }) => {
      const format = input.format === 'JSON' ? 'json' : 'csv';
      const signed = await signAddress(session, schema, { ...input, format });
      if (!signed.ok) return { address: null, expiresAt: null, userErrors: signed.failures };
      return { address: baseUrl + signed.value.path, expiresAt: signed.value.expiresAt, userErrors: [] };
    },
    rotateSigningKey: async (_, { input: { agency } }, { session }) => ({
      ...(await endSignedAddresses(session, agency)),
      userErrors: [],
    }),
  },
};
