import { SOURCES } from './sources.ts';

/** An exception to a principle, by the name that activities record it under. */
export interface PrincipleException<Code extends string = string> {
  code: Code;
  /** What it covers, in this registry's own words. */
  text: string;
  verified: boolean;
  sources: readonly string[];
}

const ipp2 = <Code extends string>(code: Code, text: string): PrincipleException<Code> => ({
  code,
  text,
  verified: true,
  sources: [SOURCES.BILL_ONLINE, SOURCES.FACT_SHEET],
});
const ipp3a = <Code extends string>(code: Code, text: string): PrincipleException<Code> => ({
  code,
  text,
  verified: true,
  sources: [SOURCES.IPP3A_NOTES],
});

/** When information may be collected from someone other than the individual (IPP 2). */
export const IPP2_EXCEPTIONS = [
  ipp2('NO_PREJUDICE_TO_INDIVIDUAL', 'Collecting elsewhere does not prejudice the individual’s interests.'),
  ipp2('PREJUDICE_PURPOSE_OF_COLLECTION', 'Asking the individual would defeat the purposes of the collection.'),
  ipp2('AUTHORISED_BY_INDIVIDUAL', 'The individual authorised collection from someone else.'),
  ipp2('PUBLICLY_AVAILABLE', 'The information is publicly available.'),
  ipp2(
    'LAW_ENFORCEMENT_REVENUE_OR_PROCEEDINGS',
    'The maintenance of the law, a pecuniary penalty, the public revenue, or proceedings of a court or tribunal need it.',
  ),
  ipp2('SERIOUS_THREAT', 'A serious threat is to be prevented or lessened.'),
  ipp2('NOT_REASONABLY_PRACTICABLE', 'Asking the individual is not reasonably practicable in the circumstances.'),
  ipp2(
    'NON_IDENTIFYING_USE',
    'The information is used, or its statistics and research published, without identifying anyone.',
  ),
];

/** When no notice of indirect collection is owed (IPP 3A). The letters of its subclauses are not verified. */
export const IPP3A_EXCEPTIONS = [
  ipp3a('ALREADY_AWARE', 'The individual has been made aware already.'),
  ipp3a('NO_PREJUDICE_TO_INDIVIDUAL', 'Giving no notice does not prejudice the individual’s interests.'),
  ipp3a('PUBLICLY_AVAILABLE', 'The information is publicly available.'),
  ipp3a('PREJUDICE_MAINTENANCE_OF_LAW', 'Notice would prejudice the maintenance of the law.'),
  ipp3a('PECUNIARY_PENALTY_ENFORCEMENT', 'The enforcement of a law with a pecuniary penalty needs it.'),
  ipp3a('PROTECT_PUBLIC_REVENUE', 'The protection of the public revenue needs it.'),
  ipp3a('COURT_OR_TRIBUNAL_PROCEEDINGS', 'Proceedings of a court or tribunal need it.'),
  ipp3a('PREJUDICE_PURPOSE_OF_COLLECTION', 'Notice would defeat the purposes of the collection.'),
  ipp3a('NOT_REASONABLY_PRACTICABLE', 'Notice is not reasonably practicable in the circumstances.'),
  ipp3a(
    'SERIOUS_THREAT_PUBLIC_OR_OTHER_INDIVIDUAL',
    'Notice would cause a serious threat to public health or safety, or to another individual.',
  ),
  ipp3a('NON_IDENTIFYING_USE', 'The information is used in a form that identifies nobody.'),
  ipp3a('STATISTICS_OR_RESEARCH_UNIDENTIFIED', 'It serves statistics or research whose results identify nobody.'),
  ipp3a('ARCHIVING_ASSESSMENT_ENDURING_VALUE', 'It is collected to judge its lasting value for an archive.'),
  ipp3a(
    'SECURITY_DEFENCE_INTERNATIONAL_RELATIONS',
    'Notice would prejudice New Zealand’s security, defence or international relations.',
  ),
  ipp3a('TRADE_SECRET', 'Notice would reveal a trade secret.'),
];
