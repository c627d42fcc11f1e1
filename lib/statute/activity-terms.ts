/** The words in which a processing activity is recorded, each a closed list: the record, the rules and the answers share them. */

export const ACTIVITY_STATUSES = ['DRAFT', 'ACTIVE', 'UNDER_REVIEW', 'RETIRED'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

export const AGENCY_ROLES = ['OWN_PURPOSES', 'AGENT_SECTION_11'] as const;
export type AgencyRole = (typeof AGENCY_ROLES)[number];

/** Where information comes from (IPP 2). */
export const SOURCE_KINDS = ['INDIVIDUAL', 'OTHER_AGENCY', 'OTHER_PERSON', 'PUBLICLY_AVAILABLE', 'GENERATED'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export const NOTICE_PRINCIPLES = ['IPP3', 'IPP3A'] as const;
export type NoticePrinciple = (typeof NOTICE_PRINCIPLES)[number];

/** What a notice of collection must make people aware of (IPP 3 and 3A). */
export const NOTICE_ITEMS = [
  'FACT_OF_COLLECTION',
  'PURPOSE',
  'INTENDED_RECIPIENTS',
  'AGENCY_NAMES_AND_ADDRESSES',
  'AUTHORISING_LAW',
  'CONSEQUENCES_OF_NOT_SUPPLYING',
  'ACCESS_AND_CORRECTION_RIGHTS',
] as const;
export type NoticeItem = (typeof NOTICE_ITEMS)[number];
