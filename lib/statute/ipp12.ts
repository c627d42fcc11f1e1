/**
 * Information privacy principle 12 (Privacy Act 2020 s 22): when it is engaged, what each pathway must show, and the
 * x-privacy-nz mechanism that follows. Pure; no I/O.
 */

export const RECIPIENT_ROLES = ['AGENT_SECTION_11', 'INDEPENDENT'] as const;
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

export const IPP11_GROUNDS = [
  'A_PURPOSE_OR_DIRECTLY_RELATED',
  'B_TO_INDIVIDUAL',
  'C_AUTHORISED_BY_INDIVIDUAL',
  'D_PUBLICLY_AVAILABLE',
  'E_LAW_ENFORCEMENT_REVENUE_OR_PROCEEDINGS',
  'F_SERIOUS_THREAT',
  'G_INTELLIGENCE_AND_SECURITY',
  'H_UNIDENTIFIED_USE_STATISTICS_OR_RESEARCH',
  'I_SALE_OF_BUSINESS',
] as const;
export type Ipp11Ground = (typeof IPP11_GROUNDS)[number];

export const IPP12_PATHWAYS = [
  'A_EXPRESS_INFORMED_AUTHORISATION',
  'B_RECIPIENT_SUBJECT_TO_ACT',
  'C_COMPARABLE_PRIVACY_LAWS',
  'D_PRESCRIBED_BINDING_SCHEME',
  'E_PRESCRIBED_COUNTRY',
  'F_COMPARABLE_SAFEGUARDS_REQUIRED',
  'RELIEF_IPP12_2',
  'NOT_ENGAGED',
] as const;
export type Ipp12Pathway = (typeof IPP12_PATHWAYS)[number];

export const MECHANISMS = [
  'RECIPIENT_SUBJECT_TO_NZ_ACT',
  'COMPARABLE_FOREIGN_LAW',
  'COMPARABLE_CONTRACTUAL_SAFEGUARDS',
  'EXPRESS_INFORMED_AUTHORISATION',
  'OTHER_IPP12_EXCEPTION',
] as const;
export type OffshoreDisclosureMechanism = (typeof MECHANISMS)[number];

/** The parts of a disclosure that the rules look at; null: not recorded. */
export interface Ipp12Facts {
  recipientRole: RecipientRole | null;
  ipp11Ground: Ipp11Ground | null;
  ipp12Pathway: Ipp12Pathway | null;
}

/** Grounds of IPP 11(1) outside IPP 12: a disclosure that relies on one does not engage it. */
const OUTSIDE_IPP12: ReadonlySet<Ipp11Ground> = new Set([
  'B_TO_INDIVIDUAL',
  'D_PUBLICLY_AVAILABLE',
  'G_INTELLIGENCE_AND_SECURITY',
]);

/** Grounds on which the relief of IPP 12(2) may be relied on. */
const RELIEF_GROUNDS: ReadonlySet<Ipp11Ground> = new Set([
  'E_LAW_ENFORCEMENT_REVENUE_OR_PROCEEDINGS',
  'F_SERIOUS_THREAT',
]);

const MECHANISM_OF: Record<Ipp12Pathway, OffshoreDisclosureMechanism | null> = {
  A_EXPRESS_INFORMED_AUTHORISATION: 'EXPRESS_INFORMED_AUTHORISATION',
  B_RECIPIENT_SUBJECT_TO_ACT: 'RECIPIENT_SUBJECT_TO_NZ_ACT',
  C_COMPARABLE_PRIVACY_LAWS: 'COMPARABLE_FOREIGN_LAW',
  D_PRESCRIBED_BINDING_SCHEME: 'OTHER_IPP12_EXCEPTION',
  E_PRESCRIBED_COUNTRY: 'OTHER_IPP12_EXCEPTION',
  F_COMPARABLE_SAFEGUARDS_REQUIRED: 'COMPARABLE_CONTRACTUAL_SAFEGUARDS',
  RELIEF_IPP12_2: 'OTHER_IPP12_EXCEPTION',
  NOT_ENGAGED: null,
};

/** Evidence that a pathway can't be relied on without (Privacy Act 2020 s 101: the agency must prove it). */
export const EVIDENCE_NEEDED: Record<Ipp12Pathway, readonly EvidencePart[]> = {
  A_EXPRESS_INFORMED_AUTHORISATION: ['authorisation'],
  B_RECIPIENT_SUBJECT_TO_ACT: ['basisOfBelief'],
  C_COMPARABLE_PRIVACY_LAWS: ['basisOfBelief', 'law'],
  D_PRESCRIBED_BINDING_SCHEME: ['basisOfBelief', 'prescribedScheme'],
  E_PRESCRIBED_COUNTRY: ['basisOfBelief', 'prescribedCountry'],
  F_COMPARABLE_SAFEGUARDS_REQUIRED: ['basisOfBelief'],
  RELIEF_IPP12_2: ['impracticability'],
  NOT_ENGAGED: [],
};
export type EvidencePart =
  | 'authorisation'
  | 'basisOfBelief'
  | 'law'
  | 'prescribedScheme'
  | 'prescribedCountry'
  | 'contract'
  | 'impracticability';

/** Whether IPP 12 is engaged; null while role or ground is not recorded. */
export function isIpp12Engaged({ recipientRole, ipp11Ground }: Ipp12Facts): boolean | null {
  if (recipientRole === 'AGENT_SECTION_11') return false;
  if (ipp11Ground && OUTSIDE_IPP12.has(ipp11Ground)) return false;
  return recipientRole === 'INDEPENDENT' && ipp11Ground ? true : null;
}

/** The x-privacy-nz `offshore_disclosure_mechanism`, or null where there is none. */
export function mechanismOf(facts: Ipp12Facts): OffshoreDisclosureMechanism | null {
  if (!facts.ipp12Pathway || isIpp12Engaged(facts) === false) return null;
  return MECHANISM_OF[facts.ipp12Pathway];
}

/** Ways in which role, ground and pathway can contradict each other, each in words that say the way out. */
export const CONTRADICTIONS = {
  PATHWAY_NEEDED:
    'An independent recipient on this IPP 11 ground engages IPP 12: choose a pathway, or correct the role or the ground.',
  PATHWAY_OF_AGENT:
    'An agent under Privacy Act 2020 s 11 receives no disclosure, so no IPP 12 pathway applies: set NOT_ENGAGED, or correct the role.',
  PATHWAY_OUTSIDE_IPP12: 'IPP 12 is not engaged by IPP 11(1)(b), (d) or (g): set NOT_ENGAGED, or correct the ground.',
  RELIEF_ON_OTHER_GROUND:
    'The relief of IPP 12(2) is open only to disclosures that rely on IPP 11(1)(e) or (f): record that ground, or choose a pathway of IPP 12(1).',
} as const;
export type Contradiction = keyof typeof CONTRADICTIONS;

/** How role, ground and pathway contradict each other; null when they don't. */
export function contradictionOf(facts: Ipp12Facts): Contradiction | null {
  const { recipientRole, ipp11Ground, ipp12Pathway: pathway } = facts;
  if (!pathway) return null;
  const engaged = isIpp12Engaged(facts);
  if (pathway === 'NOT_ENGAGED') return engaged ? 'PATHWAY_NEEDED' : null;
  if (recipientRole === 'AGENT_SECTION_11') return 'PATHWAY_OF_AGENT';
  if (engaged === false) return 'PATHWAY_OUTSIDE_IPP12';
  const isReliefOpen = ipp11Ground !== null && RELIEF_GROUNDS.has(ipp11Ground);
  return pathway === 'RELIEF_IPP12_2' && !isReliefOpen ? 'RELIEF_ON_OTHER_GROUND' : null;
}

/** Why role, ground and pathway contradict each other, in words that say the way out; null when they don't. */
export function contradictionIn(facts: Ipp12Facts): string | null {
  const contradiction = contradictionOf(facts);
  return contradiction && CONTRADICTIONS[contradiction];
}

/** The evidence the pathway needs and `present` lacks. */
export function missingEvidence(
  pathway: Ipp12Pathway | null,
  present: (part: EvidencePart) => boolean,
): EvidencePart[] {
  return pathway ? EVIDENCE_NEEDED[pathway].filter((part) => !present(part)) : [];
}
