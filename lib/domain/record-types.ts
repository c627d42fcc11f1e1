import { agencyType } from './agency.ts';
import { breachType } from './breach.ts';
import { offshoreDisclosureType } from './offshore-disclosure.ts';
import { processingActivityType } from './processing-activity.ts';
import { providerType } from './provider.ts';
import type { RecordType } from './record-type.ts';

/** Every type of record, one line each. A code is never given to another type. */
const TYPES = [
  agencyType, // AGY
  processingActivityType, // ACT
  offshoreDisclosureType, // DIS
  breachType, // BRE
  providerType, // PRO
] as unknown as readonly RecordType[];

const byCode = new Map(TYPES.map((type) => [type.code, type]));

export const recordTypes = (): readonly RecordType[] => TYPES;

export const typeOfCode = (code: string): RecordType | undefined => byCode.get(code);
