import { ruleContext } from '#lib/domain/session.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';
import { citationText } from '#lib/statute/citation.ts';
import { isOverdue } from '#lib/statute/deadline.ts';

export const lawResolvers: Resolvers = {
  Citation: { text: citationText },
  Deadline: { overdue: (deadline, _, { session }) => isOverdue(deadline, ruleContext(session)) },
};
