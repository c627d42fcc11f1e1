/** Contents of records as mutations take them. The small ones have what is required, the full ones every field. */

// biome-ignore lint/suspicious/noExplicitAny: a test changes contents freely, also to what the API must refuse
export type Content = Record<string, any>;

let made = 0;
/** A text that no other test of this process has used, good as a key of an agency or a record. */
export const unique = (prefix = 'k'): string => {
  made += 1;
  return `${prefix}-${made}`;
};

/** The date so many days from today, UTC: for what must not be over when a test runs later. */
export const dateIn = (days: number): string =>
  new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

const provenance = (): Content => ({
  sources: [
    { title: 'Annual report', url: 'https://agency.test/report', date: '2025-06-30' },
    { title: 'Media release', url: 'urn:isbn:9780000000000', date: '2025' },
  ],
  confidence: 'INFERRED',
  inferredFields: ['kind', 'country'],
  note: 'The report names no day.',
});

export const anAgency = (over: Content = {}): Content => ({ legalName: 'Ministry of Tests', ...over });

export const aFullAgency = (over: Content = {}): Content => ({
  legalName: 'Ministry of Tests',
  teReoName: 'Te Manatū Whakamātautau',
  nzbn: '9429041901977',
  sector: 'PUBLIC',
  kind: 'public service department',
  actRole: 'NZ_AGENCY',
  country: 'NZ',
  privacyOfficers: [
    { role: 'Privacy Officer', contact: 'privacy@agency.test', from: '2020-12-01', to: '2024-06-30' },
    { role: 'Chief Privacy Officer', contact: '04 000 0000', from: '2024-07-01', to: '2025-01-31' },
  ],
  privacyStatement: { title: 'Privacy statement', url: 'https://agency.test/privacy', date: '2023-11' },
  settings: { reviewIntervalMonths: 12 },
  provenance: provenance(),
  ...over,
});

export const anActivity = (over: Content = {}): Content => ({
  name: 'Enrolling students',
  purposes: ['Enrolment'],
  status: 'ACTIVE',
  ...over,
});

export const aFullActivity = (over: Content = {}): Content => ({
  ...anActivity(),
  description: 'Receives applications,\nchecks them and enrols students.',
  functionLink: 'Education and Training Act 2020',
  necessity: 'No one can be enrolled without it.',
  agencyRole: 'OWN_PURPOSES',
  peopleCategories: ['students', 'parents'],
  informationCategories: ['names', 'results'],
  childrenInvolved: true,
  sources: [
    {
      kind: 'OTHER_AGENCY',
      description: 'the school attended before',
      ipp2Exception: 'AUTHORISED_BY_INDIVIDUAL',
      groundsForBelief: 'The form asks for it.',
    },
    { kind: 'INDIVIDUAL', description: 'form', ipp2Exception: null, groundsForBelief: null },
  ],
  collectionMethod: 'online form',
  collectionFrom: '2021-02-01',
  collectionTo: '2030-12-31',
  legalAuthorities: ['Education and Training Act 2020 s 1'],
  supplyBasis: 'mandatory',
  notices: [
    {
      principle: 'IPP3A',
      itemsCovered: ['FACT_OF_COLLECTION', 'PURPOSE'],
      channel: 'website',
      version: '3',
      date: '2026-05-01',
      url: 'https://agency.test/notice',
      exception: 'ALREADY_AWARE',
    },
  ],
  safeguards: ['encryption', 'access control'],
  safeguardsReviewedOn: '2025-03-01',
  retention: { period: 'P7Y', trigger: 'end of study', disposalMethod: 'deletion', statement: 'Seven years.' },
  recipients: [{ name: 'Ministry of Education', ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED', note: 'yearly' }],
  uniqueIdentifiers: [{ scheme: 'NSN', necessity: 'one student, one record', assignedByOtherAgency: true }],
  automatedDecisions: 'none that affect a person',
  systems: ['SIS'],
  providers: ['Cloud Ltd'],
  piaReference: 'PIA-12',
  owner: 'Registrar',
  nextReview: '2027-02-01',
  ippTags: [
    { tag: 'IPP1_PURPOSE_OF_COLLECTION', note: 'enrolment only' },
    { tag: 'IPP3A_INDIRECT_COLLECTION_NOTICE', note: 'records of the former school' },
  ],
  sensitiveInfoFlag: true,
  healthInfoFlag: false,
  codesOfPractice: ['HEALTH_INFORMATION_PRIVACY_CODE_2020', 'BIOMETRIC_PROCESSING_PRIVACY_CODE_2025'],
  xPrivacyNzDeclared: {
    offshoreDisclosureMechanism: 'COMPARABLE_FOREIGN_LAW',
    seriousHarmAssessmentRef: 'https://agency.test/assessments/7',
    mandatoryBreachNotificationFlag: false,
  },
  provenance: provenance(),
  ...over,
});

export const aDisclosure = (over: Content = {}): Content => ({ recipient: 'Analytics Inc.', ...over });

export const aFullDisclosure = (over: Content = {}): Content => ({
  ...aDisclosure(),
  recipientKind: 'private company',
  countries: ['US', 'AU'],
  provider: 'Cloud Ltd',
  recipientRole: 'INDEPENDENT',
  ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED',
  ipp12Pathway: 'C_COMPARABLE_PRIVACY_LAWS',
  decidedBy: 'Privacy Officer',
  decidedOn: '2025-01-15',
  reviewBy: '2027-01-15',
  startsOn: '2025-02-01',
  endsOn: '2028-02-01',
  frequency: 'daily',
  volume: 'about 5,000 records a month',
  informationCategories: ['names', 'addresses'],
  safeguards: 'encryption in transit',
  note: 'pilot',
  evidence: {
    authorisation: { wordingShown: 'It may not be protected.', obtainedOn: '2025-01-10', recordedHow: 'tick box' },
    basisOfBelief: 'Counsel advised so.',
    law: { name: 'Privacy Act 1988', country: 'AU', assessmentReference: 'DOC-7', assessedOn: '2025-01-12' },
    prescribedScheme: 'CBPR',
    prescribedCountry: 'AU',
    contract: { reference: 'C-9', clauseVersion: '2', opcModelClauses: true, date: '2025-01-13' },
    impracticability: 'There was no time.',
  },
  provenance: provenance(),
  ...over,
});

export const aBreach = (over: Content = {}): Content => ({
  title: 'Letter to the wrong address',
  kinds: ['LOSS'],
  ...over,
});

const factor = (answer: string): Content => ({ answered: true, answer });

export const anAssessment = (over: Content = {}): Content => ({
  reductionSteps: factor('The letter was called back.'),
  sensitivity: factor('Health information.'),
  natureOfHarm: factor('Embarrassment.'),
  recipients: factor('A neighbour.'),
  securityMeasures: factor('None.'),
  otherMatters: { answered: false, answer: null },
  likelyHarms: [{ kind: 'PSYCHOLOGICAL_OR_EMOTIONAL', level: 'MODERATE', note: 'for the person named' }],
  seriousHarmLikely: false,
  assessedBy: 'Privacy Officer',
  assessedAt: '2025-03-04',
  ...over,
});

/** A worksheet that a decision may rest on, either way. */
export const aFullAssessment = (over: Content = {}): Content =>
  anAssessment({ otherMatters: factor('None.'), ...over });

export const aFullBreach = (over: Content = {}): Content => ({
  ...aBreach(),
  whatHappened: 'A letter went to a former address.',
  kinds: ['UNAUTHORISED_DISCLOSURE', 'LOSS'],
  cause: 'HUMAN_ERROR',
  causeDetail: 'An old label was used.',
  occurredAt: '2025-02',
  occurredUntil: '2025-03-01',
  discoveredAt: '2025-03-02T21:15:00.000Z',
  awareAt: '2025-03-03',
  publicAt: '2025',
  informationCategories: ['diagnoses'],
  peopleCategories: ['patients'],
  systems: ['PAS'],
  providers: ['Mail Ltd'],
  containmentSteps: ['letter called back'],
  followUp: ['labels destroyed'],
  stepsIntended: ['labels are printed afresh each time'],
  stepsIndividualsMayTake: ['ask your doctor for a copy'],
  sensitiveInfoFlag: true,
  healthInfoFlag: true,
  affectedPeople: { number: 1, qualifier: 'EXACT', note: 'one patient' },
  suspectedHolder: {
    identified: true,
    identity: 'Neighbour Ltd',
    otherNames: ['The House Next Door'],
    mayBeNamedBecause: 'It threatened the patient.',
  },
  individualsContacted: {
    contacted: true,
    since: '2025-03-05',
    how: 'telephone',
    intended: 'a letter to follow',
  },
  otherAgenciesContacted: [{ name: 'Police', why: 'the letter was opened' }],
  noOtherAgencyContacted: false,
  contact: { role: 'Privacy Officer', phone: '04 000 0000', email: 'privacy@agency.test' },
  reporter: { name: 'Duty manager', jobTitle: 'Manager', email: 'duty@agency.test' },
  provenance: provenance(),
  ...over,
});

export const aWaiver = (over: Content = {}): Content => ({
  rule: 'ACT-RETENTION',
  reason: 'The disposal schedule is being written.',
  approvedBy: 'Chief Privacy Officer',
  approvedOn: '2025-01-15',
  expiresOn: '2026-12-31',
  ...over,
});

export const aFullWaiver = (over: Content = {}): Content => ({ ...aWaiver(), provenance: provenance(), ...over });
export const aProvider = (over: Content = {}): Content => ({ name: 'Cloud Ltd', status: 'ENGAGED', ...over });

export const aFullProvider = (over: Content = {}): Content => ({
  ...aProvider(),
  otherNames: ['Cloud Limited', 'CLOUD®'],
  description: 'Hosts the student information system.',
  services: ['hosting', 'support'],
  hostingCountries: ['NZ', 'AU'],
  recipientRole: 'AGENT_SECTION_11',
  contract: {
    reference: 'C-12',
    startsOn: '2024-01-01',
    endsOn: '2027-12-31',
    reviewBy: '2026-12-31',
    clauseVersion: '3',
    opcModelClauses: false,
    subProcessorsAllowed: true,
    flowDownClause: true,
  },
  systems: ['SIS'],
  subProcessors: [],
  contact: 'privacy@cloud.test',
  nextReview: '2027-02-01',
  note: 'chosen by tender',
  provenance: provenance(),
  ...over,
});

export const aSavedQuery = (over: Content = {}): Content => ({
  title: 'Activities by status',
  operation: 'query ($agency: String!) {\n  processingActivities(agency: $agency) { nodes { id name } }\n}',
  ...over,
});

export const aFullSavedQuery = (over: Content = {}): Content => ({
  ...aSavedQuery(),
  description: 'For the board; one row an activity.',
  provenance: provenance(),
  ...over,
});

export const aDecision = (notifiable: boolean, over: Content = {}): Content => ({
  notifiable,
  reasons: notifiable ? 'Diagnoses were read by a stranger.' : 'The letter came back unopened.',
  decidedBy: 'Chief Executive',
  decidedAt: '2025-03-04',
  ...over,
});

/** What each action on a breach records, every field given; a breach that is notifiable throughout. */
export const FULL_ACTIONS: Record<string, () => Content> = {
  assessBreach: () => ({ seriousHarmAssessment: aFullAssessment({ seriousHarmLikely: true }) }),
  decideBreach: () => ({ decision: aDecision(true), judgedNotifiableAt: '2025-03-03T22:00:00.000Z' }),
  notifyCommissioner: () => ({
    commissionerNotification: {
      notifiedAt: '2025-03-05',
      notifyUsReference: 'NU-1',
      itemsCovered: ['DESCRIPTION', 'CONTACT_PERSON'],
    },
  }),
  updateCommissioner: () => ({
    update: { at: '2025-03-10', content: 'The letter is back.', itemsSupplied: ['STEPS_TAKEN_OR_INTENDED'] },
    notifiedAt: '2025-03-06',
    notifyUsReference: 'NU-2',
  }),
  notifyIndividuals: () => ({
    notice: {
      at: '2025-03-06',
      method: 'telephone',
      number: 1,
      toRepresentatives: true,
      allTold: true,
      itemsCovered: ['DESCRIPTION', 'CONTACT_PERSON'],
    },
  }),
  givePublicNotice: () => ({
    publicNotice: {
      givenAt: '2025-03-07',
      reason: 'Addresses unknown.',
      url: 'https://agency.test/notice',
      otherMedium: 'the daily paper',
    },
  }),
  relyOnException: () => ({
    notificationException: { ground: 'ENDANGER_SAFETY', reason: 'One person only.', reliedOnAt: '2025-03-08' },
  }),
  delayNotification: () => ({
    notificationDelay: { reason: 'The hole is still open.', from: '2025-03-05', expectedUntil: '2025-04' },
  }),
  endNotificationDelay: () => ({ endedAt: '2025-03-09' }),
  closeBreach: () => ({ closedOn: '2025-06-30' }),
  reopenBreach: () => ({ reconsider: true, reason: 'It was read after all.' }),
};
