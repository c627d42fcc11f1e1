import { editDistance } from '../../statute/edit-distance.ts';
import type { FindingRule } from '../../statute/findings/rule.ts';
import type { RecordType } from '../record-type.ts';

/** A rule with the type of record it is asked of. */
export interface CatalogueRule {
  /** The GraphQL type. */
  recordType: string;
  /** Code of that type, with which the rule's id begins. */
  code: string;
  rule: Omit<FindingRule<never>, 'check'>;
}

/** Every rule there is, by id. */
export interface RuleCatalogue {
  /** In the order of the types, and of the rules within a type. */
  all: readonly CatalogueRule[];
  byId(id: string): CatalogueRule | undefined;
  /** Ids that a misspelt one may have meant, the nearest first; at most three. */
  nearest(id: string): string[];
}

/** The rules of several types. A rule that was given an id keeps it for ever: waivers and other systems name rules by it. */
export function catalogueOf(types: readonly Pick<RecordType, 'name' | 'code' | 'findingRules'>[]): RuleCatalogue {
  const all = types.flatMap(({ name, code, findingRules }) =>
    findingRules.map((rule): CatalogueRule => ({ recordType: name, code, rule })),
  );
  const byId = new Map(all.map((entry) => [entry.rule.id, entry]));
  return { all, byId: (id) => byId.get(id), nearest: (id) => nearestOf(id.toUpperCase(), [...byId.keys()]) };
}

const SUGGESTED = 3;

function nearestOf(text: string, ids: readonly string[]): string[] {
  const asked = text.slice(0, Math.max(0, ...ids.map(({ length }) => length)) + 1);
  return ids
    .map((id) => ({ id, distance: editDistance(asked, id) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, SUGGESTED)
    .map(({ id }) => id);
}
