import { findRules, ruleById } from '#lib/domain/finding-rules.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';

export const findingResolvers: Resolvers = {
  Query: { findingRules: (_, args) => findRules(args) },
  FindingRule: {
    id: ({ rule }) => rule.id,
    severity: ({ rule }) => rule.severity,
    principles: ({ rule }) => rule.principles,
    provisions: ({ rule }) => rule.provisions,
    summary: ({ rule }) => rule.summary,
  },
  Finding: {
    rule: ({ rule }) => requireRule(rule.id),
    severity: ({ rule }) => rule.severity,
    principles: ({ rule }) => rule.principles,
    provisions: ({ rule }) => rule.provisions,
  },
};

function requireRule(id: string) {
  const found = ruleById(id);
  if (!found) throw new Error(`the catalogue has no rule ${id}`);
  return found;
}
