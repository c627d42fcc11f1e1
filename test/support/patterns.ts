/** The registry's access patterns: what each reads or writes, and how the capacity test carries it out. */
export interface Pattern {
  name: string;
  /** The key expression, as ARCHITECTURE.md shows it. */
  key: string;
  /** The operation; `$agency`, `$activity`, `$breach` and `$disclosure` are filled in. */
  operation: string;
  /** At most so many calls; 2, and 1 for a list of 50, when left out. */
  calls?: number;
}

const ACTIVITY = `id version name purposes status nextReview ippTags { tag note } sensitiveInfoFlag healthInfoFlag
  informationCategories peopleCategories safeguards
  offshoreDisclosures { nodes { recipient countries offshoreDisclosureMechanism } }`;
const page = (args: string): string =>
  `{ processingActivities(agency: $agency, first: 50, ${args}) { nodes { ${ACTIVITY} } pageInfo { hasNextPage } } }`;
const disclosures = (args: string): string =>
  `{ offshoreDisclosures(agency: $agency, first: 50, ${args}) { nodes { id recipient countries offshoreDisclosureMechanism } } }`;
const breaches = (args: string): string =>
  `{ breaches(agency: $agency, first: 50, ${args}) { nodes { id title status discoveredAt } } }`;

export const PATTERNS: Pattern[] = [
  {
    name: 'record by id',
    key: 'get `agency\\|ACT` / id',
    operation: `{ processingActivity(id: $activity) { ${ACTIVITY} } }`,
  },
  {
    name: 'record by external key',
    key: 'get `agency\\|ACT\\|key\\|…`, then the record',
    operation: `{ processingActivityByExternalKey(agency: $agency, externalKey: "activity 7") { ${ACTIVITY} } }`,
  },
  {
    name: '50 activities by creation, with disclosures and tags',
    key: '`agency\\|ACT`',
    operation: page('sort: { field: CREATED_AT }'),
  },
  {
    name: '50 activities by last change',
    key: '`agency\\|ACT\\|order\\|updatedAt`',
    operation: page('sort: { field: UPDATED_AT, direction: DESC }'),
  },
  {
    name: '50 activities by next review',
    key: '`agency\\|ACT\\|order\\|nextReview`',
    operation: page('sort: { field: NEXT_REVIEW }, filter: { nextReview: { gte: "2026-01-01" } }'),
  },
  {
    name: '50 activities with something due',
    key: '`agency\\|ACT\\|order\\|due`, up to a day',
    operation: page('filter: { dueBefore: "2026-06-01" }'),
  },
  {
    name: '50 activities by IPP tag',
    key: '`agency\\|ACT\\|index\\|ippTag\\|IPP5…`',
    operation: page('filter: { ippTag: IPP5_STORAGE_AND_SECURITY }'),
  },
  {
    name: '50 activities by status',
    key: '`agency\\|ACT\\|index\\|status\\|ACTIVE`',
    operation: page('filter: { statusIn: [ACTIVE] }'),
  },
  {
    name: '50 activities by health flag',
    key: '`agency\\|ACT\\|index\\|flag\\|HEALTH`',
    operation: page('filter: { healthInfoFlag: { eq: true } }'),
  },
  {
    name: '50 activities by sensitivity flag',
    key: '`agency\\|ACT\\|index\\|flag\\|SENSITIVE`',
    operation: page('filter: { sensitiveInfoFlag: { eq: true } }'),
  },
  {
    name: '50 activities with their findings',
    calls: 2,
    key: '`agency\\|ACT`, then the waivers',
    operation: `{ processingActivities(agency: $agency, first: 50) { nodes { id findings { rule { id } message waived } } } }`,
  },
  {
    name: '50 activities by finding',
    calls: 4,
    key: '`agency\\|ACT\\|findings`, the activities it names',
    operation: page('filter: { finding: { rule: "ACT-RETENTION" } }'),
  },
  {
    name: 'the compliance summary',
    calls: 7,
    key: '`agency\\|…\\|findings` of each type, the waivers, the last sweep',
    operation: `{ complianceSummary(agency: $agency) { total { open } byPrinciple { principle findings { open } } } }`,
  },
  {
    name: 'deadlines of the next 90 days',
    calls: 5,
    key: '`agency\\|…\\|order\\|due` of each type',
    operation: `{ deadlines(agency: $agency, first: 50) { nodes { deadline { rule dueOn } } } }`,
  },
  {
    name: 'may this be disclosed (activity known)',
    key: 'get `agency\\|ACT` / id',
    operation: `{ mayDisclose(input: { agency: $agency, activity: $activity, informationCategories: ["name"], purpose: "p", country: "US" }) { verdict } }`,
  },
  {
    name: 'impact of a country (200 activities)',
    key: '`agency\\|PRO`, `agency\\|ACT`, `agency\\|BRE`',
    operation: `{ impact(agency: $agency, of: { country: "US" }) { searchedAll } }`,
  },
  { name: '50 disclosures by creation', key: '`agency\\|DIS`', operation: disclosures('sort: { field: CREATED_AT }') },
  {
    name: '50 disclosures by country',
    key: '`agency\\|DIS\\|index\\|country\\|US`',
    operation: disclosures('filter: { country: "US" }'),
  },
  {
    name: '50 disclosures by mechanism',
    key: '`agency\\|DIS\\|index\\|mechanism\\|…`',
    operation: disclosures('filter: { mechanismIsMissing: true }'),
  },
  {
    name: 'disclosures of an activity',
    key: '`agency\\|DIS\\|index\\|activity\\|id`',
    operation: disclosures('filter: { activity: $activity }'),
  },
  {
    name: '50 breaches by status',
    key: '`agency\\|BRE\\|index\\|status\\|NOTIFIED`',
    operation: breaches('filter: { statusIn: [NOTIFIED] }'),
  },
  {
    name: '50 breaches by discovery',
    key: '`agency\\|BRE\\|order\\|discoveredAt`',
    operation: breaches('sort: { field: DISCOVERED_AT, direction: DESC }'),
  },
  {
    name: 'revisions of a record',
    key: '`agency\\|ACT\\|rev\\|id`',
    operation: `{ history(id: $activity) { nodes { version action at changes { field } } } }`,
  },
  {
    name: 'a record as of an instant',
    key: '`agency\\|ACT\\|rev\\|id`, newest at or before',
    operation: `{ processingActivity(id: $activity, asOf: "2026-12-01T00:01:00Z") { name version } }`,
  },
  {
    name: '50 activities as of an instant (none changed since, without disclosures)',
    calls: 2,
    key: '`agency\\|ACT`, `agency\\|ACT\\|purged`',
    operation: `{ processingActivities(agency: $agency, first: 50, asOf: "2026-12-01T00:01:00Z") { nodes { id name status } } }`,
  },
  {
    name: 'what changed in an agency since an instant (nothing)',
    calls: 13,
    key: 'the agency; `agency\\|…\\|order\\|updatedAt` and `agency\\|…\\|purged` of each other type',
    operation: `{ agencyDiff(agency: $agency, from: "2026-12-01T00:01:00Z", to: "2026-12-01T00:01:00Z") { nodes { recordId kind } } }`,
  },
  {
    name: '20 changes with before and after',
    key: '`agency\\|feed`, then the revisions by key',
    operation: `{ changes(agency: $agency, first: 20) { nodes { id before after changes { field } } } }`,
  },
  {
    name: 'create an activity (3 tags, 2 disclosures)',
    key: 'one transaction of 27 items',
    operation: `mutation { createProcessingActivity(input: { agency: $agency, externalKey: "new", idempotencyKey: "new", processingActivity: {
      name: "New", purposes: ["p"], status: ACTIVE, nextReview: "2027-01-01", healthInfoFlag: true,
      ippTags: [{ tag: IPP1_PURPOSE_OF_COLLECTION }, { tag: IPP5_STORAGE_AND_SECURITY }, { tag: IPP12_DISCLOSURE_OUTSIDE_NZ }] },
      offshoreDisclosures: [{ recipient: "One", countries: ["AU"] }, { recipient: "Two", countries: ["US"] }] }) { outcome } }`,
  },
  {
    name: 'change an activity',
    key: 'get, then one transaction',
    operation: `mutation { updateProcessingActivity(input: { id: $activity, expectedVersion: 1, processingActivity: { owner: "Someone" } }) { outcome } }`,
  },
  {
    name: 'create a disclosure',
    key: 'get the activity, then one transaction',
    operation: `mutation { createOffshoreDisclosure(input: { agency: $agency, activityId: $activity, offshoreDisclosure: { recipient: "Three", countries: ["GB"] } }) { outcome } }`,
  },
  {
    name: 'create a breach (1 activity)',
    key: 'one transaction',
    operation: `mutation { createBreach(input: { agency: $agency, breach: { title: "B", kinds: [LOSS], discoveredAt: "2026-02-01", activityIds: [$activity] } }) { outcome } }`,
  },
  {
    name: 'take an action on a breach',
    key: 'get, then one transaction',
    operation: `mutation { notifyIndividuals(input: { id: $breach, expectedVersion: 4, notice: { at: "2026-11-30", allTold: false } }) { outcome } }`,
  },
  {
    name: 'the notification pack of a breach',
    key: 'get the breach and the agency',
    operation: `{ notificationPack(breach: $breach, audience: COMMISSIONER) { complete markdown html } }`,
  },
];
