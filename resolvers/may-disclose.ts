import { evaluationOf } from '#lib/domain/ipp12-evaluation.ts';
import { askMayDisclose } from '#lib/domain/may-disclose.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { overlayFor } from '#lib/statute/reference/codes.ts';

export const mayDiscloseResolvers: Resolvers = {
  Query: {
    mayDisclose: (_, { input }, { session }) => askMayDisclose(session, input),
  },
  MayDiscloseAnswer: {
    rules: ({ activity, principles, on }) =>
      activity ? principles.flatMap((tag) => overlayFor(tag, activity, on)) : [],
    offshoreDisclosure: ({ disclosure }) => disclosure,
    ipp12Evaluation: ({ disclosure, on }, _, { session }) => disclosure && evaluationOf(session, disclosure, on),
    recipientEntry: ({ recipient }) => recipient,
    trace: ({ steps }) => steps,
  },
};
