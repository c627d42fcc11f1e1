import { diffAgency } from '#lib/domain/diff/agency-diff.ts';
import { diffRecord } from '#lib/domain/diff/record-diff.ts';
import { encodeId } from '#lib/domain/ids.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { connection } from './common.ts';
import { target } from './node.ts';

export const diffResolvers: Resolvers = {
  Query: {
    diff: (_, { id, ...instants }, { session }) => {
      const { type, key } = target(id, 'id');
      return diffRecord(session, type, key, instants);
    },
    agencyDiff: (_, { agency, ...args }, { session }) => diffAgency(session, agency, args),
  },
  RecordDiff: {
    recordId: ({ key }) => encodeId(key),
    recordType: ({ type }) => type.name,
  },
  RecordDiffConnection: connection,
};
