import { may } from '#lib/domain/access.ts';
import { complianceSummary } from '#lib/domain/findings/compliance-summary.ts';
import { findRules, ruleById } from '#lib/domain/findings/finding-rules.ts';
import { waiverType } from '#lib/domain/record-types.ts';
import type { Session } from '#lib/domain/session.ts';
import type { Waiver } from '#lib/domain/waiver.ts';
import type { Resolvers } from '#lib/generated/resolvers-types.ts';

export const findingResolvers: Resolvers = {
  Query: {
    findingRules: (_, args) => findRules(args),
    complianceSummary: (_, { agency }, { session }) => complianceSummary(session, agency),
  },
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
    waived: ({ waiver }) => waiver !== null,
    waiver: ({ waiver }, _, { session }) => (waiver && mayRead(session, waiver) ? waiver : null),
  },
};

const mayRead = ({ identity }: Session, { tenant }: Waiver): boolean => may(identity, 'read', waiverType.name, tenant);

function requireRule(id: string) {
  const found = ruleById(id);
  if (!found) throw new Error(`the catalogue has no rule ${id}`);
  return found;
}
