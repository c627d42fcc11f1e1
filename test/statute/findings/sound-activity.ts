import type { Content } from '#test/support/builders.ts';

const ITEMS_OF_IPP3A = [
  'FACT_OF_COLLECTION',
  'PURPOSE',
  'INTENDED_RECIPIENTS',
  'AGENCY_NAMES_AND_ADDRESSES',
  'AUTHORISING_LAW',
  'ACCESS_AND_CORRECTION_RIGHTS',
];
export const ALL_ITEMS = [...ITEMS_OF_IPP3A, 'CONSEQUENCES_OF_NOT_SUPPLYING'];

export const IPP3_NOTICE: Content = {
  principle: 'IPP3',
  itemsCovered: ALL_ITEMS,
  channel: 'enrolment form',
  version: '4',
  date: '2025-02-01',
};
export const IPP3A_NOTICE: Content = {
  principle: 'IPP3A',
  itemsCovered: ITEMS_OF_IPP3A,
  channel: 'letter',
  version: '1',
  date: '2026-05-01',
};

export const tagged = (...tags: string[]): Content[] =>
  tags.map((tag) => ({
    tag,
    note: tag === 'IPP3A_INDIRECT_COLLECTION_NOTICE' ? 'records of the former school' : null,
  }));
export const TAGS = [
  'IPP1_PURPOSE_OF_COLLECTION',
  'IPP3A_INDIRECT_COLLECTION_NOTICE',
  'IPP4_MANNER_OF_COLLECTION',
  'IPP11_LIMITS_ON_DISCLOSURE',
  'IPP12_DISCLOSURE_OUTSIDE_NZ',
  'IPP13_UNIQUE_IDENTIFIERS',
];
export const without = (tag: string): Content[] => tagged(...TAGS.filter((other) => other !== tag));

/** A live disclosure as an activity's item holds it. */
export const child = (over: Content = {}): Content => ({
  localId: '01ARZ3NDEKTSV4RRFFQ69G5FAW',
  recipient: 'Analytics Inc.',
  recipientRole: 'INDEPENDENT',
  ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED',
  endsOn: null,
  ...over,
});
export const withChildren = (...children: Content[]): Content => ({ embedded: { children, count: children.length } });

/** An activity that uses every part of the record and answers for all of it. */
export const SOUND: Content = {
  name: 'Enrolling students',
  purposes: ['Enrolment'],
  functionLink: 'Providing education',
  necessity: 'No one can be enrolled without it.',
  agencyRole: 'OWN_PURPOSES',
  peopleCategories: ['students'],
  informationCategories: ['names', 'allergies'],
  childrenInvolved: true,
  sources: [
    { kind: 'INDIVIDUAL', description: 'form' },
    {
      kind: 'OTHER_AGENCY',
      description: 'the school attended before',
      ipp2Exception: 'AUTHORISED_BY_INDIVIDUAL',
      groundsForBelief: 'The form asks for it.',
    },
    { kind: 'GENERATED', description: 'results' },
  ],
  collectionMethod: 'online form, with a parent where the student is under 16',
  collectionFrom: '2021-02-01',
  legalAuthorities: ['Education and Training Act 2020'],
  supplyBasis: 'mandatory',
  notices: [IPP3_NOTICE, IPP3A_NOTICE],
  safeguards: ['encryption'],
  safeguardsReviewedOn: '2026-03-01',
  retention: { period: 'P7Y', trigger: 'end of study', disposalMethod: 'deletion' },
  recipients: [
    { name: 'Ministry of Education', ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED' },
    { name: 'Police', ipp11Ground: 'F_SERIOUS_THREAT', note: 'after a threat, decided by the principal' },
  ],
  uniqueIdentifiers: [
    { scheme: 'student ID', necessity: 'one student, one record', assignedByOtherAgency: false },
    { scheme: 'NSN', necessity: 'reports to the ministry that assigns it', assignedByOtherAgency: true },
  ],
  automatedDecisions: 'classes are allotted by a rule',
  providers: ['Cloud Ltd'],
  piaReference: 'PIA-12',
  owner: 'Registrar',
  status: 'ACTIVE',
  nextReview: '2027-02-01',
  ippTags: tagged(...TAGS),
  sensitiveInfoFlag: true,
  healthInfoFlag: true,
  codesOfPractice: ['HEALTH_INFORMATION_PRIVACY_CODE_2020'],
  ...withChildren(child()),
};
