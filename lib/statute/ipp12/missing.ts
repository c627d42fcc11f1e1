import { type Citation, ipp, section } from '../citation.ts';
import { EVIDENCE_NEEDED, type EvidencePart, type Ipp12Pathway, isIpp12Engaged, missingEvidence } from '../ipp12.ts';
import { type Ipp12Disclosure, pathwayToProve } from './facts.ts';

/** Something that a disclosure does not record and should. */
export interface Ipp12Missing {
  /** A stable name: `law.country`. */
  part: string;
  /** Path of the field within the record's content. */
  field: string[];
  /** Whether the outcome turns on it; else it is evidence that the agency had better have. */
  needed: boolean;
  /** What to record, and why. */
  message: string;
  provision: Citation;
}

/** The provision behind each decision on IPP 12. */
const PROVISION_OF: Record<Ipp12Pathway, string> = {
  A_EXPRESS_INFORMED_AUTHORISATION: '12(1)(a)',
  B_RECIPIENT_SUBJECT_TO_ACT: '12(1)(b)',
  C_COMPARABLE_PRIVACY_LAWS: '12(1)(c)',
  D_PRESCRIBED_BINDING_SCHEME: '12(1)(d)',
  E_PRESCRIBED_COUNTRY: '12(1)(e)',
  F_COMPARABLE_SAFEGUARDS_REQUIRED: '12(1)(f)',
  RELIEF_IPP12_2: '12(2)',
  NOT_ENGAGED: '12(1)',
};
export const provisionOf = (pathway: Ipp12Pathway | null): Citation => ipp(PROVISION_OF[pathway ?? 'NOT_ENGAGED']);

type Lack = Omit<Ipp12Missing, 'field'> & { field?: string[] };
type Look = (facts: Ipp12Disclosure, on: string) => (Lack | null)[];

/** What a disclosure lacks on a day, in the order in which the trace asks for it. */
export const missingIn = (facts: Ipp12Disclosure, on: string): Ipp12Missing[] =>
  [basics, neededEvidence, ofAuthorisation, ofLaw, ofAgreement, ofAgent].flatMap((look: Look) =>
    look(facts, on).flatMap((lack) => (lack ? [{ field: lack.part.split('.'), ...lack }] : [])),
  );

const basics: Look = (facts) => [
  facts.recipientRole
    ? null
    : {
        part: 'recipientRole',
        needed: isIpp12Engaged(facts) !== false,
        provision: section('11'),
        message:
          "Record whether the recipient holds the information only as the agency's agent or for purposes of its own: to an agent nothing is disclosed (Privacy Act 2020 s 11).",
      },
  facts.ipp11Ground || facts.recipientRole === 'AGENT_SECTION_11'
    ? null
    : {
        part: 'ipp11Ground',
        needed: true,
        provision: ipp('11(1)'),
        message:
          'Record the ground of IPP 11(1) that the disclosure relies on: IPP 12 adds to a ground of IPP 11 and never stands in for one (Privacy Act 2020 s 22).',
      },
  missingPathway(facts),
  missingCountries(facts),
];

function missingPathway(facts: Ipp12Disclosure): Lack | null {
  const engaged = isIpp12Engaged(facts);
  if (facts.ipp12Pathway !== null || engaged === null) return null;
  const message = engaged
    ? 'Choose the pathway of IPP 12(1) by which the disclosure is allowed, or the relief of IPP 12(2), and record what shows it (Privacy Act 2020 s 22).'
    : 'Record NOT_ENGAGED, so that it stands who decided that IPP 12 does not apply, and when (Privacy Act 2020 s 22).';
  return { part: 'ipp12Pathway', needed: engaged, provision: ipp('12(1)'), message };
}

/** The country of a law or prescription can only be held against countries that are recorded. */
function missingCountries(facts: Ipp12Disclosure): Lack | null {
  if (facts.countries.length > 0) return null;
  const pathway = pathwayToProve(facts);
  const { law, prescribedCountry } = facts.evidence ?? {};
  const needed =
    (pathway === 'C_COMPARABLE_PRIVACY_LAWS' && Boolean(law?.country)) ||
    (pathway === 'E_PRESCRIBED_COUNTRY' && Boolean(prescribedCountry));
  const message = needed
    ? "Record the recipient's countries: the pathway rests on the law of one of them (Privacy Act 2020 s 22)."
    : 'Record the countries in which the recipient holds or receives the information (Privacy Act 2020 s 22, IPP 12).';
  return { part: 'countries', needed, provision: ipp('12(1)'), message };
}

/** What each part of the evidence is, for people. */
const EVIDENCE_NAMES: Record<EvidencePart, string> = {
  authorisation: 'the authorisation with the wording shown',
  basisOfBelief: 'the grounds of the belief',
  law: 'the law relied on',
  prescribedScheme: 'the prescribed scheme',
  prescribedCountry: 'the prescribed country',
  contract: 'the agreement',
  impracticability: 'why complying was not reasonably practicable',
};

const neededEvidence: Look = (facts) => {
  const pathway = pathwayToProve(facts);
  return missingEvidence(pathway, (part) => Boolean(facts.evidence?.[part])).map((part) => ({
    part,
    field: ['evidence', part],
    needed: true,
    provision: provisionOf(pathway),
    message: `Record ${EVIDENCE_NAMES[part]}: whoever relies on an exception must prove it (Privacy Act 2020 s 101).`,
  }));
};

/** A date that is missing, or lies ahead: what is to come proves nothing yet. */
function undated(part: string, date: string | null, on: string, facts: Ipp12Disclosure, what: string): Lack | null {
  const lack = { part, field: ['evidence', ...part.split('.')], provision: provisionOf(facts.ipp12Pathway) };
  if (date === null) {
    const message = `Record when ${what}: the agency must be able to prove it for the day of the disclosure (Privacy Act 2020 s 101).`;
    return { ...lack, needed: false, message };
  }
  if (date <= on) return null;
  const message = `By its date (${date}) ${what} only after ${on}: it can't be relied on before (Privacy Act 2020 s 101). Wait, or correct the date.`;
  return { ...lack, needed: true, message };
}

const ofAuthorisation: Look = (facts, on) => {
  const authorisation = facts.evidence?.authorisation;
  if (pathwayToProve(facts) !== 'A_EXPRESS_INFORMED_AUTHORISATION' || !authorisation) return [];
  return [undated('authorisation.obtainedOn', authorisation.obtainedOn, on, facts, 'the authorisation was obtained')];
};

const ofLaw: Look = (facts, on) => {
  const law = facts.evidence?.law;
  if (pathwayToProve(facts) !== 'C_COMPARABLE_PRIVACY_LAWS' || !law) return [];
  const whose: Lack = {
    part: 'law.country',
    field: ['evidence', 'law', 'country'],
    needed: false,
    provision: provisionOf(facts.ipp12Pathway),
    message:
      "Record whose law it is, so that it can be held against the recipient's countries (Privacy Act 2020 s 22, IPP 12(1)(c)).",
  };
  return [law.country ? null : whose, undated('law.assessedOn', law.assessedOn, on, facts, 'the law was assessed')];
};

/** An agreement is only the example that IPP 12(1)(f) gives: without one the belief may rest on something else. */
const ofAgreement: Look = (facts, on) => {
  if (pathwayToProve(facts) !== 'F_COMPARABLE_SAFEGUARDS_REQUIRED') return [];
  const contract = facts.evidence?.contract;
  if (contract?.date) return [undated('contract.date', contract.date, on, facts, 'the agreement was made')];
  const message =
    'Record the agreement, if it is an agreement that requires comparable safeguards of the recipient (Privacy Act 2020 s 22, IPP 12(1)(f)).';
  const provision = provisionOf(facts.ipp12Pathway);
  return [contract ? null : { part: 'contract', field: ['evidence', 'contract'], needed: false, provision, message }];
};

const ofAgent: Look = ({ recipientRole, safeguards, evidence }) => {
  if (recipientRole !== 'AGENT_SECTION_11') return [];
  const provision = ipp('5(b)');
  const why =
    'the agency must do everything reasonably within its power to prevent unauthorised use or disclosure by it (Privacy Act 2020 s 22, IPP 5(b)).';
  return [
    evidence?.contract
      ? null
      : {
          part: 'contract',
          field: ['evidence', 'contract'],
          needed: false,
          provision,
          message: `Record the agreement that binds the agent: ${why}`,
        },
    safeguards
      ? null
      : { part: 'safeguards', needed: false, provision, message: `Record how the agent protects it: ${why}` },
  ];
};

/** The parts that a pathway needs, for people: `the grounds of the belief and the law relied on`. */
export const neededNames = (pathway: Ipp12Pathway): string =>
  EVIDENCE_NEEDED[pathway].map((part) => EVIDENCE_NAMES[part]).join(' and ');
