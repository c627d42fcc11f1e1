import { type Instrument, section } from '../citation.ts';
import { IPP3A_IN_FORCE, type IppTag } from '../principles.ts';
import { ACT_IN_FORCE, applying, type Checked, type ReferenceEntry, SINCE_ACT, type Validity } from './entry.ts';
import { PRINCIPLES } from './principles.ts';
import { SOURCES } from './sources.ts';

export const CODES_OF_PRACTICE = [
  'HEALTH_INFORMATION_PRIVACY_CODE_2020',
  'CREDIT_REPORTING_PRIVACY_CODE_2020',
  'TELECOMMUNICATIONS_INFORMATION_PRIVACY_CODE_2020',
  'JUSTICE_SECTOR_UNIQUE_IDENTIFIER_CODE_2020',
  'SUPERANNUATION_SCHEMES_UNIQUE_IDENTIFIER_CODE_2020',
  'CIVIL_DEFENCE_NATIONAL_EMERGENCIES_INFORMATION_SHARING_CODE_2020',
  'BIOMETRIC_PROCESSING_PRIVACY_CODE_2025',
] as const;
export type CodeOfPractice = (typeof CODES_OF_PRACTICE)[number];

/** A rule of a code in the place of a principle. `verified`: a source confirms that the code has this rule. */
export interface OverlayRule extends Validity, Checked {
  code: CodeOfPractice;
  principle: IppTag;
  /** `rule 5`. */
  number: string;
  /** `HIPC rule 5`. */
  name: string;
  subject: string;
}

/** A code of practice issued by the Privacy Commissioner (Privacy Act 2020 s 32). */
export interface PracticeCode extends ReferenceEntry {
  code: CodeOfPractice;
  name: string;
  /** `HIPC`; null when none is in use here. */
  abbreviation: string | null;
  /** The instrument that its provisions are cited under; null when no provision of it is recorded. */
  instrument: Instrument | null;
  /** From when it applies to processing that had begun before `validFrom`; null when it makes no difference. */
  existingProcessingFrom: string | null;
  /** Amendments, oldest first, each with what is known of its date. */
  amendments: readonly string[];
  /** Its rules that stand in the place of principles. Empty when they are not recorded, not when there are none. */
  rules: readonly OverlayRule[];
}

/** From when the Biometric Processing Privacy Code applies: to processing begun on or after this day, and to older processing. */
const BPPC_NEW_PROCESSING = '2025-11-03';
const BPPC_EXISTING_PROCESSING = '2026-08-03';

const HIPC: CodeOfPractice = 'HEALTH_INFORMATION_PRIVACY_CODE_2020';
const BPPC: CodeOfPractice = 'BIOMETRIC_PROCESSING_PRIVACY_CODE_2025';

type RuleFacts = Pick<OverlayRule, 'verified' | 'sources' | 'note' | 'validFrom'>;

/** A rule of a code for each principle, numbered alike. */
const rulesOf = (code: CodeOfPractice, abbreviation: string, factsOf: (number: string) => RuleFacts): OverlayRule[] =>
  PRINCIPLES.map(({ tag, number, name }) => ({
    code,
    principle: tag,
    number: `rule ${number}`,
    name: `${abbreviation} rule ${number}`,
    subject: name,
    validTo: null,
    ...factsOf(number),
  }));

const HIPC_RULES = rulesOf(HIPC, 'HIPC', (number) =>
  number === '3A'
    ? {
        verified: false,
        sources: [SOURCES.FACT_SHEET, SOURCES.IPP3A_NOTES],
        validFrom: IPP3A_IN_FORCE,
        note: 'Codes were amended in March 2026 for IPP 3A; that this code has a rule 3A is likely but not verified.',
      }
    : { verified: true, sources: [SOURCES.HIPC_CONTENTS], validFrom: ACT_IN_FORCE, note: null },
);

const BPPC_RULES = rulesOf(BPPC, 'BPPC', (number) =>
  number === '3A'
    ? {
        verified: true,
        sources: [SOURCES.FACT_SHEET],
        validFrom: IPP3A_IN_FORCE,
        note: 'Added by Amendment No 1 (March 2026). The day it took effect is not verified; it is taken to be that of IPP 3A.',
      }
    : {
        verified: false,
        sources: [SOURCES.GENERAL_KNOWLEDGE],
        validFrom: BPPC_NEW_PROCESSING,
        note: 'That its rules are numbered like the principles is not verified.',
      },
);

const BASE = {
  ...SINCE_ACT,
  citations: [section('32'), section('38')],
  existingProcessingFrom: null,
  amendments: [],
};

/** A code of which only the existence is known here. */
const other = (code: CodeOfPractice, name: string, about: string): PracticeCode => ({
  ...BASE,
  id: code,
  code,
  name,
  abbreviation: null,
  instrument: null,
  rules: [],
  text: `Changes how principles apply to ${about}.`,
  sources: [SOURCES.FACT_SHEET],
  verified: false,
  note: 'That the code exists is verified. The day it came into force is not (taken to be that of the Act), and its rules are not recorded.',
});

/** Every code of practice known, those issued with the Act first. */
export const PRACTICE_CODES: readonly PracticeCode[] = [
  {
    ...BASE,
    id: HIPC,
    code: HIPC,
    name: 'Health Information Privacy Code 2020',
    abbreviation: 'HIPC',
    instrument: 'HIPC_2020',
    amendments: ['Amended on 2022-07-01.'],
    rules: HIPC_RULES,
    text: 'For health information its rule n stands in the place of principle n.',
    sources: [SOURCES.HIPC_CONTENTS, SOURCES.FACT_SHEET],
    verified: true,
  },
  other('CREDIT_REPORTING_PRIVACY_CODE_2020', 'Credit Reporting Privacy Code 2020', 'credit information'),
  other(
    'TELECOMMUNICATIONS_INFORMATION_PRIVACY_CODE_2020',
    'Telecommunications Information Privacy Code 2020',
    'information about users of telecommunications',
  ),
  other(
    'JUSTICE_SECTOR_UNIQUE_IDENTIFIER_CODE_2020',
    'Justice Sector Unique Identifier Code 2020',
    'unique identifiers in the justice sector',
  ),
  other(
    'SUPERANNUATION_SCHEMES_UNIQUE_IDENTIFIER_CODE_2020',
    'Superannuation Schemes Unique Identifier Code 2020',
    'unique identifiers of superannuation schemes',
  ),
  other(
    'CIVIL_DEFENCE_NATIONAL_EMERGENCIES_INFORMATION_SHARING_CODE_2020',
    'Civil Defence National Emergencies (Information Sharing) Code 2020',
    'information shared in a national emergency',
  ),
  {
    ...BASE,
    id: BPPC,
    code: BPPC,
    name: 'Biometric Processing Privacy Code 2025',
    abbreviation: 'BPPC',
    instrument: 'BPPC_2025',
    validFrom: BPPC_NEW_PROCESSING,
    existingProcessingFrom: BPPC_EXISTING_PROCESSING,
    amendments: ['Amendment No 1 (March 2026) added rule 3A.'],
    rules: BPPC_RULES,
    text: 'Changes how principles apply to the biometric processing of people’s characteristics. Issued on 2025-07-21.',
    sources: [SOURCES.FACT_SHEET],
    verified: true,
  },
];

/** The codes in force on a date for newly begun processing. None before 2020-12-01: older codes are not recorded. */
export const codesOn = (date: string): PracticeCode[] => applying(PRACTICE_CODES, date);

/** What decides which codes apply to an activity. */
export interface OverlayFacts {
  /** Health information, which brings the Health Information Privacy Code with it. */
  healthInfoFlag: boolean | null;
  /** The codes that the agency says apply. */
  codesOfPractice: readonly CodeOfPractice[];
  /** The first day of collection; null when not recorded, which is taken as new processing. */
  collectionFrom: string | null;
}

/**
 * The rules of codes of practice that stand in the place of a principle on a date (`YYYY-MM-DD`, Pacific/Auckland), in the
 * order of the codes. Empty when none does, before 2020-12-01, and for codes whose rules are not recorded.
 */
export function overlayFor(tag: IppTag, facts: OverlayFacts, date: string): OverlayRule[] {
  const codes = codesOn(date).filter((each) => isSubjectTo(each, facts) && hasReached(each, facts, date));
  return codes.flatMap(({ rules }) => applying(rules, date).filter(({ principle }) => principle === tag));
}

const isSubjectTo = ({ code }: PracticeCode, { healthInfoFlag, codesOfPractice }: OverlayFacts): boolean =>
  codesOfPractice.includes(code) || (code === HIPC && healthInfoFlag === true);

/** Whether a code with a later day for existing processing applies to this processing already. */
function hasReached({ validFrom, existingProcessingFrom }: PracticeCode, facts: OverlayFacts, date: string): boolean {
  const began = facts.collectionFrom;
  const existedBefore = began !== null && began < validFrom;
  return existingProcessingFrom === null || !existedBefore || date >= existingProcessingFrom;
}
