import { RequestError } from '../../failures.ts';
import type { Severity } from '../../statute/findings/rule.ts';
import type { IppTag } from '../../statute/principles.ts';
import { quoted } from '../../statute/quote.ts';
import type { RecordType } from '../record-type.ts';
import { recordTypes } from '../record-types.ts';
import { type CatalogueRule, catalogueOf } from './rule-catalogue.ts';

const CATALOGUE = catalogueOf(recordTypes());

/** The types of record that rules look at. */
export const typesWithRules = (): RecordType[] => recordTypes().filter(({ findingRules }) => findingRules.length > 0);

/** Every rule of every type of record. */
export const allRules = (): readonly CatalogueRule[] => CATALOGUE.all;

/** A rule by its id; undefined when there is none. */
export const ruleById = (id: string): CatalogueRule | undefined => CATALOGUE.byId(id);

/** What rules are asked for by; null and undefined ask for all. */
export interface RuleFilter {
  /** A GraphQL type. */
  recordType?: string | null;
  principle?: IppTag | null;
  severity?: Severity | null;
}

/** The rules that meet all that is asked; refuses a type of record that does not exist. */
export function findRules({ recordType, principle, severity }: RuleFilter): CatalogueRule[] {
  if (recordType != null && !recordTypes().some(({ name }) => name === recordType)) {
    const names = recordTypes().map(({ name }) => name);
    const message = `There is no type of record ${quoted(recordType)}. Name one of ${names.join(', ')}.`;
    throw new RequestError('INVALID_ARGUMENT', message, { argument: 'recordType' });
  }
  return CATALOGUE.all.filter(
    (entry) =>
      (recordType == null || entry.recordType === recordType) &&
      (principle == null || entry.rule.principles.includes(principle)) &&
      (severity == null || entry.rule.severity === severity),
  );
}
