import { askMayDisclose } from '#lib/domain/may-disclose.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';

export const mayDiscloseResolvers: Resolvers = {
  Query: {
    mayDisclose: (_, { input }, { session }) => askMayDisclose(session, input),
  },
  MayDiscloseAnswer: {
    offshoreDisclosure: ({ disclosure }) => disclosure,
    recipientEntry: ({ recipient }) => recipient,
    trace: ({ steps }) => steps,
  },
};
