import { NOTICE_ITEMS, type NoticeItem } from '../activity-terms.ts';
import { ipp, section } from '../citation.ts';
import { IPP3A_IN_FORCE, type IppTag } from '../principles.ts';
import { applying, type ReferenceEntry, SINCE_ACT } from './entry.ts';
import { IPP2_EXCEPTIONS, IPP3A_EXCEPTIONS, type PrincipleException } from './exceptions.ts';
import { SOURCES } from './sources.ts';

/** An information privacy principle (Privacy Act 2020 s 22). */
export interface Principle extends ReferenceEntry {
  tag: IppTag;
  /** `3A`. */
  number: string;
  name: string;
  /** Those that the registry records by name. Empty when it records none, which does not mean that there are none. */
  exceptions: readonly PrincipleException[];
  /** What a notice must say (IPP 3 and 3A). */
  noticeItems: readonly NoticeItem[];
  /** What an agency should be able to show. Derived from the principle and Privacy Act 2020 s 101; not law. */
  derivedEvidence: readonly string[];
}

const IPP3A_NOTICE: readonly NoticeItem[] = NOTICE_ITEMS.filter((item) => item !== 'CONSEQUENCES_OF_NOT_SUPPLYING');

const TECHNICAL_CHANGES =
  'Privacy Amendment Act 2025 Part 2 changed how these requests are handled from 2025-09-24; the detail is not verified.';

type Given = Pick<Principle, 'tag' | 'name' | 'text' | 'sources' | 'derivedEvidence'> & Partial<Principle>;

/** Every principle's rule is verified; its `note` names what of it is not. */
function principle(number: string, fields: Given): Principle {
  const base = { exceptions: [], noticeItems: [], verified: true, id: `IPP_${number}`, number };
  return { ...SINCE_ACT, ...base, citations: [section('22'), ipp(number)], ...fields };
}

/** The fourteen principles in the order of the Act. */
export const PRINCIPLES: readonly Principle[] = [
  principle('1', {
    tag: 'IPP1_PURPOSE_OF_COLLECTION',
    name: 'Purpose of collection',
    text: 'Collect only for a lawful purpose connected with a function or activity of the agency, and only what that purpose needs; do not ask for identifying details that it does not need.',
    derivedEvidence: [
      'the purposes',
      'the function or activity they serve',
      'why the information is necessary',
      'whether identifying details are needed, and why',
    ],
    sources: [SOURCES.BILL_ONLINE, SOURCES.FACT_SHEET],
  }),
  principle('2', {
    tag: 'IPP2_SOURCE_OF_PERSONAL_INFORMATION',
    name: 'Source of personal information',
    text: 'Collect from the individual, unless the agency believes on reasonable grounds that an exception applies.',
    exceptions: IPP2_EXCEPTIONS,
    derivedEvidence: ['each source', 'the exception relied on', 'the grounds for believing that it applies'],
    sources: [SOURCES.BILL_ONLINE, SOURCES.FACT_SHEET],
  }),
  principle('3', {
    tag: 'IPP3_COLLECTION_OF_INFORMATION_FROM_INDIVIDUAL',
    name: 'Collection of information from the individual',
    text: 'Before collecting from the individual, or as soon as practicable after, take reasonable steps to make them aware of the collection and what follows from it.',
    noticeItems: NOTICE_ITEMS,
    derivedEvidence: ['the notice with its version, date and channel', 'the items it covers', 'or why none was given'],
    sources: [SOURCES.OPC_PRINCIPLES, SOURCES.OPC_1993_PAGES],
    note: 'Timing, and the items on consequences and rights, were read on the Commissioner’s page about the Privacy Act 1993. The exceptions of IPP 3 are not recorded.',
  }),
  principle('3A', {
    tag: 'IPP3A_INDIRECT_COLLECTION_NOTICE',
    name: 'Notice of indirect collection',
    text: 'When information about an individual is collected from someone else, take reasonable steps, as soon as reasonably practicable, to make the individual aware of it, unless they are already or an exception applies. Not for information collected before the principle came into force.',
    validFrom: IPP3A_IN_FORCE,
    exceptions: IPP3A_EXCEPTIONS,
    noticeItems: IPP3A_NOTICE,
    derivedEvidence: ['the indirect source', 'the notice, and who gives it', 'or the exception, and its grounds'],
    sources: [SOURCES.IPP3A_NOTES, SOURCES.FACT_SHEET],
    note: 'Added by Privacy Amendment Act 2025 Part 1. Collection under information sharing or matching agreements in force on the first day, and by intelligence and security agencies, is not covered. The letters of its subclauses are not verified.',
  }),
  principle('4', {
    tag: 'IPP4_MANNER_OF_COLLECTION',
    name: 'Manner of collection',
    text: 'Collect by lawful means that are fair and not unreasonably intrusive in the circumstances, with particular care for children and young people.',
    derivedEvidence: ['the method', 'how intrusive it is', 'whether children or young people are concerned'],
    sources: [SOURCES.FACT_SHEET, SOURCES.OVERSEAS_HANDBOOKS],
  }),
  principle('5', {
    tag: 'IPP5_STORAGE_AND_SECURITY',
    name: 'Storage and security',
    text: 'Protect the information by safeguards that are reasonable in the circumstances against loss, misuse and unauthorised access, use, change or disclosure; when a service provider is given it, do everything reasonably within the agency’s power to prevent unauthorised use or disclosure.',
    derivedEvidence: ['the safeguards', 'when they were reviewed', 'each provider’s contract and what it passes on'],
    sources: [SOURCES.FACT_SHEET],
  }),
  principle('6', {
    tag: 'IPP6_ACCESS',
    name: 'Access to personal information',
    text: 'On request, say whether the agency holds information about the individual and give access to it, by way of Privacy Act 2020 Part 4.',
    derivedEvidence: ['each request, when it came and how it was answered'],
    sources: [SOURCES.SECTION_PAGES],
    note: TECHNICAL_CHANGES,
  }),
  principle('7', {
    tag: 'IPP7_CORRECTION',
    name: 'Correction of personal information',
    text: 'On request, correct the information, or attach the statement of correction that the individual asks for when it is not corrected.',
    derivedEvidence: ['each request, when it came and how it was answered', 'the statement, and where it is attached'],
    sources: [SOURCES.SECTION_PAGES],
    note: `Whether earlier recipients must be told is not verified. ${TECHNICAL_CHANGES}`,
  }),
  principle('8', {
    tag: 'IPP8_ACCURACY',
    name: 'Accuracy before use or disclosure',
    text: 'Before using or disclosing information, take reasonable steps to see that it is accurate, up to date, complete, relevant and not misleading.',
    derivedEvidence: ['which check was done', 'when and by whom'],
    sources: [SOURCES.FACT_SHEET],
  }),
  principle('9', {
    tag: 'IPP9_RETENTION',
    name: 'Retention of personal information',
    text: 'Keep information no longer than the purposes for which it may lawfully be used require.',
    derivedEvidence: ['the retention rule', 'when disposal falls due', 'that it was disposed of'],
    sources: [SOURCES.FACT_SHEET],
  }),
  principle('10', {
    tag: 'IPP10_USE_LIMITATION',
    name: 'Limits on use',
    text: 'Use information only for the purpose it was obtained for, unless an exception is believed on reasonable grounds to apply.',
    derivedEvidence: ['the purpose of the use', 'the exception relied on, and its grounds'],
    sources: [SOURCES.FACT_SHEET],
    note: 'The list of its exceptions is not verified and not recorded.',
  }),
  principle('11', {
    tag: 'IPP11_LIMITS_ON_DISCLOSURE',
    name: 'Limits on disclosure',
    text: 'Disclose information only when a ground of IPP 11(1) is believed on reasonable grounds to apply.',
    derivedEvidence: ['the recipient', 'the letter of the ground', 'the grounds for believing that it applies'],
    sources: [SOURCES.FACT_SHEET, SOURCES.OPC_PRINCIPLES],
    note: 'The grounds have entries of their own; their wording is not verified.',
  }),
  principle('12', {
    tag: 'IPP12_DISCLOSURE_OUTSIDE_NZ',
    name: 'Disclosure outside New Zealand',
    text: 'A disclosure to a foreign person or entity that relies on IPP 11(1)(a), (c), (e), (f), (h) or (i) also needs a pathway of IPP 12(1), or the relief of IPP 12(2).',
    derivedEvidence: ['the recipient’s role', 'the ground of IPP 11(1)', 'the pathway, with the evidence it needs'],
    sources: [SOURCES.OPC_PRINCIPLES, SOURCES.OVERSEAS_HANDBOOKS],
    note: 'The pathways have entries of their own.',
  }),
  principle('13', {
    tag: 'IPP13_UNIQUE_IDENTIFIERS',
    name: 'Unique identifiers',
    text: 'Assign a unique identifier only where the agency’s functions need it to be carried out efficiently, and do not take over one that another agency assigned.',
    derivedEvidence: ['the scheme', 'why it is necessary', 'whether another agency assigned it'],
    sources: [SOURCES.FACT_SHEET],
    note: 'Its detail beyond this core is not verified.',
  }),
];

/**
 * The principles in force on a date, in the order of the Act. None before 2020-12-01: those of the Privacy Act 1993 are
 * not recorded. Thirteen until 2026-04-30; fourteen, with IPP 3A, since 2026-05-01.
 */
export const principlesOn = (date: string): Principle[] => applying(PRINCIPLES, date);
