import { agencyType } from './agency.ts';
import { breachType } from './breach.ts';
import { catalogueOf } from './findings/rule-catalogue.ts';
import { offshoreDisclosureType } from './offshore-disclosure.ts';
import { processingActivityType } from './processing-activity.ts';
import { providerType } from './provider.ts';
import { general, type RecordType } from './record-type.ts';
import { savedQueryType } from './saved-query.ts';
import { waiverTypeOf } from './waiver.ts';

/** Every type of record, one line each. A code is never given to another type. */
const TYPES: readonly RecordType[] = [
  general(agencyType), // AGY
  general(processingActivityType), // ACT
  general(offshoreDisclosureType), // DIS
  general(breachType), // BRE
  general(providerType), // PRO
  general(savedQueryType), // QUE
];

/** WAI. A waiver is of a finding in a record of any other type, so its type is made with the rules of all of them. */
export const waiverType = waiverTypeOf(catalogueOf(TYPES));

const ALL_TYPES: readonly RecordType[] = [...TYPES, general(waiverType)];

const byCode = new Map(ALL_TYPES.map((type) => [type.code, type]));

export const recordTypes = (): readonly RecordType[] => ALL_TYPES;

export const typeOfCode = (code: string): RecordType | undefined => byCode.get(code);

/** The type of a code that was written or checked before: another one is a defect. */
export function requireTypeOf(code: string): RecordType {
  const type = typeOfCode(code);
  if (!type) throw new Error(`no record type has the code ${code}`);
  return type;
}
