import { ipp, section } from '../citation.ts';
import type { FindingRule } from './rule.ts';

/** What the rules look at in an agency. Structural: the registry's record of that name is one of these. */
export interface AgencyFacts {
  nzbn: string | null;
  actRole: string | null;
  country: string | null;
  privacyOfficers: readonly OfficerFacts[];
  privacyStatement: { title: string; url: string | null } | null;
}
interface OfficerFacts {
  role: string;
  contact: string | null;
  from: string | null;
  to: string | null;
}

/** Whether it answers to the Act as an agency: regulators stand in the register only because records name them. */
const isSubject = ({ actRole }: AgencyFacts): boolean => actRole !== 'REGULATOR';

const isInOffice = ({ from, to }: OfficerFacts, today: string): boolean =>
  (from === null || from <= today) && (to === null || to >= today);

/** What may be found in an agency's own record; severities as in `ACTIVITY_RULES`. */
export const AGENCY_RULES: readonly FindingRule<AgencyFacts>[] = [
  {
    id: 'AGY-OFFICER',
    severity: 'MEDIUM',
    principles: [],
    provisions: [section('201')],
    summary: 'An agency records its privacy officer.',
    check: (agency) =>
      isSubject(agency) && agency.privacyOfficers.length === 0
        ? {
            fields: [['privacyOfficers']],
            message:
              'No privacy officer is recorded; every agency appoints at least one (Privacy Act 2020 s 201). Add the role with a contact and since when it is held.',
          }
        : null,
  },
  {
    id: 'AGY-OFFICER-VACANT',
    severity: 'HIGH',
    principles: [],
    provisions: [section('201')],
    summary: 'An agency has a privacy officer in office today.',
    check: ({ privacyOfficers }, { today }) => {
      if (privacyOfficers.length === 0 || privacyOfficers.some((officer) => isInOffice(officer, today))) return null;
      const last = privacyOfficers
        .flatMap(({ to }) => (to !== null && to < today ? [to] : []))
        .sort()
        .at(-1);
      const since = last ? `The last one recorded left on ${last}.` : 'Those recorded are yet to begin.';
      return {
        fields: [['privacyOfficers']],
        message: `No privacy officer recorded is in office today; every agency has at least one (Privacy Act 2020 s 201). ${since} Appoint and add one, or correct the dates.`,
      };
    },
  },
  {
    id: 'AGY-OFFICER-CONTACT',
    severity: 'LOW',
    principles: [],
    provisions: [section('201')],
    summary: 'A privacy officer in office can be reached (good practice).',
    check: ({ privacyOfficers }, { today }) => {
      const fields = privacyOfficers.flatMap((officer, index) =>
        isInOffice(officer, today) && !officer.contact ? [['privacyOfficers', String(index), 'contact']] : [],
      );
      return fields.length > 0
        ? {
            fields,
            message:
              'A privacy officer in office has no contact, so people who ask for their information do not know where to turn. A role mailbox, telephone number or address is good practice, not law: add it.',
          }
        : null;
    },
  },
  {
    id: 'AGY-STATEMENT',
    severity: 'LOW',
    principles: ['IPP3_COLLECTION_OF_INFORMATION_FROM_INDIVIDUAL'],
    provisions: [ipp('3')],
    summary: 'An agency records its published privacy statement (good practice).',
    check: (agency) =>
      isSubject(agency) && agency.privacyStatement === null
        ? {
            fields: [['privacyStatement']],
            message:
              'No privacy statement is recorded. The Act asks for notice of each collection (IPP 3); one published statement is the usual way, good practice rather than law. Add its title and address.',
          }
        : null,
  },
  {
    id: 'AGY-STATEMENT-ADDRESS',
    severity: 'LOW',
    principles: ['IPP3_COLLECTION_OF_INFORMATION_FROM_INDIVIDUAL'],
    provisions: [ipp('3')],
    summary: 'A published privacy statement has its address (good practice).',
    check: ({ privacyStatement }) =>
      privacyStatement && !privacyStatement.url
        ? {
            fields: [['privacyStatement', 'url']],
            message:
              'The privacy statement has no address, so no one can check what people were told. Recording it is good practice, not law: add the url.',
          }
        : null,
  },
  {
    id: 'AGY-ACT-ROLE',
    severity: 'LOW',
    principles: [],
    provisions: [section('8'), section('9'), section('11')],
    summary: 'An agency says how the Privacy Act 2020 sees it (good practice).',
    check: ({ actRole }) =>
      actRole === null
        ? {
            fields: [['actRole']],
            message:
              'It is not recorded whether this is a New Zealand agency, an overseas one or only an agent; which duties apply depends on it. Recording it is good practice, not law: set actRole.',
          }
        : null,
  },
  {
    id: 'AGY-NZBN',
    severity: 'LOW',
    principles: [],
    provisions: [section('114')],
    summary: 'A New Zealand agency records its NZBN, which the form for notifying a breach asks for (optional there).',
    check: (agency) =>
      isSubject(agency) && agency.country === 'NZ' && agency.nzbn === null
        ? {
            fields: [['nzbn']],
            message:
              "No New Zealand Business Number is recorded. The Privacy Commissioner's form for notifying a breach has a field for it; no law asks for it. Add it now, while there is no hurry.",
          }
        : null,
  },
];
