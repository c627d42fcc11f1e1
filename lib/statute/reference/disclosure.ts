import { type Citation, ipp, section } from '../citation.ts';
import {
  EVIDENCE_NEEDED,
  type EvidencePart,
  type Ipp11Ground,
  type Ipp12Pathway,
  isIpp12Engaged,
  mechanismOf,
  type OffshoreDisclosureMechanism,
} from '../ipp12.ts';
import { type ReferenceEntry, SINCE_ACT } from './entry.ts';
import { SOURCES } from './sources.ts';

/** A ground of IPP 11(1). */
export interface GroundEntry extends ReferenceEntry {
  ground: Ipp11Ground;
  /** `a` to `i`. */
  letter: string;
  /** Whether a disclosure outside New Zealand on this ground engages IPP 12. That IPP 12 names its letter or not is verified. */
  engagesIpp12: boolean;
}

const letterOf = (name: Ipp11Ground | Ipp12Pathway): string => name.slice(0, 1).toLowerCase();

function ground(name: Ipp11Ground, text: string): GroundEntry {
  const letter = letterOf(name);
  const engagesIpp12 = isIpp12Engaged({ recipientRole: 'INDEPENDENT', ipp11Ground: name, ipp12Pathway: null }) === true;
  return {
    ...SINCE_ACT,
    id: `IPP_11_1_${letter.toUpperCase()}`,
    citations: [ipp(`11(1)(${letter})`)],
    ground: name,
    letter,
    engagesIpp12,
    text,
    sources: [SOURCES.GENERAL_KNOWLEDGE],
    verified: false,
    note: `The wording is not verified. That IPP 12 ${engagesIpp12 ? 'names' : 'does not name'} this letter is (${SOURCES.OPC_PRINCIPLES}).`,
  };
}

/** The grounds of IPP 11(1) in the order of their letters. */
export const IPP11_GROUND_ENTRIES: readonly GroundEntry[] = [
  ground(
    'A_PURPOSE_OR_DIRECTLY_RELATED',
    'Disclosing it is one of the purposes the information was obtained for, or directly related to them.',
  ),
  ground('B_TO_INDIVIDUAL', 'It is disclosed to the individual it is about.'),
  ground('C_AUTHORISED_BY_INDIVIDUAL', 'The individual authorised the disclosure.'),
  ground('D_PUBLICLY_AVAILABLE', 'It is from a publicly available source, and disclosing it is not unfair.'),
  ground(
    'E_LAW_ENFORCEMENT_REVENUE_OR_PROCEEDINGS',
    'The maintenance of the law, a pecuniary penalty, the public revenue or proceedings need it.',
  ),
  ground('F_SERIOUS_THREAT', 'A serious threat is to be prevented or lessened.'),
  ground('G_INTELLIGENCE_AND_SECURITY', 'An intelligence and security agency needs it for its functions.'),
  ground(
    'H_UNIDENTIFIED_USE_STATISTICS_OR_RESEARCH',
    'It is used without identifying anyone, or for statistics or research whose results identify nobody.',
  ),
  ground('I_SALE_OF_BUSINESS', 'A business is sold, or otherwise disposed of, as a going concern.'),
];

/** A way in which a disclosure outside New Zealand meets IPP 12. */
export interface PathwayEntry extends ReferenceEntry {
  pathway: Ipp12Pathway;
  /** `a` to `f`; null for the relief of IPP 12(2). */
  letter: string | null;
  /** Whose belief decides, and of what kind; null when the law asks for none. */
  belief: string | null;
  /** Its x-privacy-nz `offshore_disclosure_mechanism`. */
  mechanism: OffshoreDisclosureMechanism | null;
  /** Parts of a disclosure's evidence that it can't be relied on without. Derived from Privacy Act 2020 s 101. */
  evidenceNeeded: readonly EvidencePart[];
}

type PathwayFacts = Pick<PathwayEntry, 'text' | 'belief' | 'sources' | 'note'> & { also?: Citation };
const BELIEF = 'the agency, on reasonable grounds';
const READ = [SOURCES.OPC_PRINCIPLES, SOURCES.OVERSEAS_HANDBOOKS];

function pathway(name: Ipp12Pathway, { also, ...facts }: PathwayFacts): PathwayEntry {
  const letter = name === 'RELIEF_IPP12_2' ? null : letterOf(name);
  const number = letter ? `12(1)(${letter})` : '12(2)';
  return {
    ...SINCE_ACT,
    ...facts,
    id: letter ? `IPP_12_1_${letter.toUpperCase()}` : 'IPP_12_2',
    citations: [ipp(number), ...(also ? [also] : [])],
    pathway: name,
    letter,
    mechanism: mechanismOf({ recipientRole: null, ipp11Ground: null, ipp12Pathway: name }),
    evidenceNeeded: EVIDENCE_NEEDED[name],
    verified: true,
  };
}

/** The pathways of IPP 12(1) in the order of their letters, and the relief of IPP 12(2). */
export const IPP12_PATHWAY_ENTRIES: readonly PathwayEntry[] = [
  pathway('A_EXPRESS_INFORMED_AUTHORISATION', {
    text: 'The individual authorises the disclosure after being told expressly that the recipient may not have to protect the information with safeguards that are comparable overall.',
    belief: null,
    sources: READ,
    note: null,
  }),
  pathway('B_RECIPIENT_SUBJECT_TO_ACT', {
    text: 'The recipient carries on business in New Zealand and is subject to the Act for this information.',
    belief: BELIEF,
    sources: READ,
    note: null,
  }),
  pathway('C_COMPARABLE_PRIVACY_LAWS', {
    text: 'The recipient is subject to privacy laws that give comparable safeguards overall.',
    belief: BELIEF,
    sources: READ,
    note: null,
  }),
  pathway('D_PRESCRIBED_BINDING_SCHEME', {
    text: 'The recipient takes part in a binding scheme that regulations prescribe.',
    belief: BELIEF,
    sources: [SOURCES.SECTION_PAGES, SOURCES.OVERSEAS_HANDBOOKS],
    note: 'No prescribed scheme was known in November 2026; see the prescribed schemes of this deployment.',
    also: section('213'),
  }),
  pathway('E_PRESCRIBED_COUNTRY', {
    text: 'The recipient is subject to the privacy laws of a country that regulations prescribe.',
    belief: BELIEF,
    sources: [SOURCES.SECTION_PAGES, SOURCES.OVERSEAS_HANDBOOKS],
    note: 'No prescribed country was known in November 2026; see the prescribed countries of this deployment. That a prescription may be limited is not verified.',
    also: section('214'),
  }),
  pathway('F_COMPARABLE_SAFEGUARDS_REQUIRED', {
    text: 'The recipient is otherwise required to protect the information with comparable safeguards, for example by an agreement.',
    belief: BELIEF,
    sources: READ,
    note: null,
  }),
  pathway('RELIEF_IPP12_2', {
    text: 'The disclosure relies on IPP 11(1)(e) or (f), and meeting IPP 12(1) is not reasonably practicable in the circumstances.',
    belief: null,
    sources: [SOURCES.FACT_SHEET, SOURCES.OPC_PRINCIPLES],
    note: null,
  }),
];
