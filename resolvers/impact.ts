import { impactOf } from '#lib/domain/impact/impact.ts';
import type { ImpactHit } from '#lib/domain/impact/search.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import type { AnyRecord } from './node.ts';

export const impactResolvers: Resolvers = {
  Query: {
    impact: (_, args, { session }) => impactOf(session, args),
  },
  ImpactHit: {
    // `__typename` tells GraphQL which of the interface's types it is
    record: ({ record, type }: ImpactHit) => ({ ...record, __typename: type.name }) as unknown as AnyRecord,
  },
};
