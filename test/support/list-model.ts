import fc from 'fast-check';
import { allRules } from '#lib/domain/findings/finding-rules.ts';
import { advanced, STEPS_TO } from './breaches.ts';
import { aSavedQuery, type Content } from './builders.ts';
import {
  among,
  anyOf,
  type Condition,
  exactly,
  flags,
  lists,
  maybe,
  part,
  ranges,
  some,
  texts,
  withMissing,
} from './list-conditions.ts';

export type { Condition } from './list-conditions.ts';

import {
  ACTIVITY,
  AGENCY,
  BREACH,
  DISCLOSURE,
  KINDS,
  type Kind,
  PROVIDER,
  SAVED_QUERY,
  WAIVER,
  type World,
} from './records.ts';

/**
 * What a list should answer, worked out from the records themselves: an oracle that knows nothing of indexes, cursors
 * or budgets. Beside each condition stands an arbitrary of its arguments, over few values so that records meet them.
 */
export interface ListModel {
  kind: Kind;
  /** Contents of random records; `links` are ids that records may refer to. */
  contents(links: string[]): fc.Arbitrary<Content>;
  conditions(links: string[], now?: number): Record<string, Condition>;
  /** The sort fields with the value each sorts by; null stands for the order of creation. */
  sorts: Record<string, ((record: Content) => string | null) | null>;
  /** What becomes of a new record, by its number, before it is changed like any other. */
  advance?(world: World, record: Content, index: number): Promise<Content>;
}

/** A minute of the day on which records of a kind are made and changed: a registry's clock never runs back for new ids. */
export const momentOf = (kind: Kind, minutes: number): number =>
  TOMORROW + KINDS.indexOf(kind) * 86_400_000 + minutes * 60_000;
const TOMORROW = Math.ceil(Date.now() / 86_400_000) * 86_400_000;
const EXTREMES = ['0001-01-01T00:00:00.000Z', '1969-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'];

function common(kind: Kind): Record<string, Condition> {
  const moments = [0, 3, 8, 15, 60, 62, 90].map((minutes) => new Date(momentOf(kind, minutes)).toISOString());
  const times = [...moments, ...EXTREMES];
  return {
    externalKey: texts(['ab-1', 'ab-2', 'cd-3', 'none'], (record) => record.externalKey),
    archived: { argument: fc.boolean(), holds: (record, wanted) => (record.archivedAt !== null) === wanted },
    createdAt: ranges(times, (record) => record.createdAt),
    updatedAt: ranges(times, (record) => record.updatedAt),
    ...(rulesOf(kind).length > 0 && { finding: findings(kind) }),
    ...(kind !== AGENCY && kind !== SAVED_QUERY && dues),
  };
}

const rulesOf = ({ name }: Kind): string[] =>
  allRules().flatMap(({ recordType, rule }) => (recordType === name ? [rule.id] : []));

type FindingTests = { rule?: string; ruleIn?: string[]; severityIn?: string[]; principle?: string; waived?: boolean };

/** Findings as the record itself shows them. The registry's clock stands still enough for both to be of one day. */
function findings(kind: Kind): Condition {
  const rules = rulesOf(kind);
  return {
    argument: part({
      rule: among(...rules),
      ruleIn: fc.subarray(rules),
      severityIn: some('LOW', 'MEDIUM', 'HIGH'),
      principle: among('IPP9_RETENTION', 'IPP12_DISCLOSURE_OUTSIDE_NZ'),
      ...(kind !== AGENCY && { waived: fc.boolean() }),
    }),
    holds: (record, { rule, ruleIn, severityIn, principle, waived }: FindingTests) =>
      record.findings.some(
        (found: Content) =>
          (rule === undefined || found.rule.id === rule) &&
          (ruleIn === undefined || ruleIn.includes(found.rule.id)) &&
          (severityIn === undefined || severityIn.includes(found.severity)) &&
          (principle === undefined || found.principles.includes(principle)) &&
          (waived === undefined || found.waived === waived),
      ),
  };
}

/** Open deadlines as the record itself shows them. The registry's clock stands after all of them in these tests. */
const dues: Record<string, Condition> = {
  dueBefore: {
    argument: fc.constantFrom('0001-01-01', '2024-03-01', '2026-05-01', '2026-05-02', '9999-12-31'),
    holds: (record, day: string) => dueDays(record).some((due) => due < day),
  },
  overdue: { argument: fc.boolean(), holds: (record, wanted) => record.deadlines.some(isOverdue) === wanted },
};
const isOverdue = ({ overdue }: Content): boolean => overdue;
/** The days on which something of a record is due, the first one first. */
export const dueDays = ({ deadlines }: Content): string[] =>
  deadlines.flatMap(({ dueOn }: Content) => dueOn ?? []).sort();

const SYSTEMS = ['SIS', 'Sydney', 'zz top', 'ä😀'];
const DATES = ['2026-05-01', '2026-04-30', '2027-01-01', '2024-02-29'];
const TAGS = ['IPP1_PURPOSE_OF_COLLECTION', 'IPP12_DISCLOSURE_OUTSIDE_NZ', 'IPP13_UNIQUE_IDENTIFIERS'];
const STATUSES = ['DRAFT', 'ACTIVE', 'UNDER_REVIEW', 'RETIRED'];
const tagsOf = ({ ippTags }: Content): string[] => ippTags.map(({ tag }: Content) => tag);

export const ACTIVITIES: ListModel = {
  kind: ACTIVITY,
  contents: () =>
    fc.record({
      name: among('Enrolling', 'Enquiring', 'Paying', 'Ünder 😀'),
      purposes: fc.constant(['p']),
      status: among(...STATUSES),
      ippTags: some(...TAGS.map((tag) => ({ tag }))),
      sensitiveInfoFlag: maybe(fc.boolean()),
      healthInfoFlag: maybe(fc.boolean()),
      nextReview: maybe(among(...DATES)),
      owner: maybe(among('Registrar', 'Bursar')),
      systems: some(...SYSTEMS),
      providers: some(...SYSTEMS),
      informationCategories: some(...SYSTEMS),
      peopleCategories: some(...SYSTEMS),
    }),
  conditions: () => ({
    ...common(ACTIVITY),
    ippTag: exactly(TAGS, tagsOf),
    ippTagIn: anyOf(TAGS, tagsOf),
    statusIn: anyOf(STATUSES, ({ status }) => [status]),
    sensitiveInfoFlag: flags((record) => record.sensitiveInfoFlag),
    healthInfoFlag: flags((record) => record.healthInfoFlag),
    nextReview: withMissing(
      ranges(DATES, (record) => record.nextReview),
      DATES,
    ),
    name: texts(['Enrolling', 'Ünder 😀', 'nothing'], (record) => record.name),
    owner: texts(['Registrar', 'Bursar'], (record) => record.owner),
    systems: lists(SYSTEMS, (record) => record.systems),
    providers: lists(SYSTEMS, (record) => record.providers),
    informationCategories: lists(SYSTEMS, (record) => record.informationCategories),
    peopleCategories: lists(SYSTEMS, (record) => record.peopleCategories),
  }),
  sorts: { CREATED_AT: null, UPDATED_AT: (record) => record.updatedAt, NEXT_REVIEW: (record) => record.nextReview },
};

const COUNTRIES = ['AU', 'US', 'GB'];
/** The id of an activity that no test creates. */
const NO_ACTIVITY = Buffer.from('ACT:nowhere:0123').toString('base64url');
const ROLES = ['INDEPENDENT', 'AGENT_SECTION_11'];
const PATHWAYS = ['B_RECIPIENT_SUBJECT_TO_ACT', 'F_COMPARABLE_SAFEGUARDS_REQUIRED', 'NOT_ENGAGED'];
const MECHANISMS = ['RECIPIENT_SUBJECT_TO_NZ_ACT', 'COMPARABLE_CONTRACTUAL_SAFEGUARDS', 'OTHER_IPP12_EXCEPTION'];
const facts = among(
  { recipientRole: null, ipp12Pathway: null },
  { recipientRole: 'AGENT_SECTION_11', ipp12Pathway: 'NOT_ENGAGED' },
  { recipientRole: 'INDEPENDENT', ipp12Pathway: 'B_RECIPIENT_SUBJECT_TO_ACT' },
  { recipientRole: null, ipp12Pathway: 'F_COMPARABLE_SAFEGUARDS_REQUIRED' },
);

export const DISCLOSURES: ListModel = {
  kind: DISCLOSURE,
  contents: () =>
    fc
      .record({
        recipient: among('Analytics', 'Anchor', 'Bank'),
        countries: some(...COUNTRIES),
        reviewBy: maybe(among(...DATES)),
        evidence: fc.constant({ basisOfBelief: 'advice' }),
      })
      .chain((content) => facts.map((fact) => ({ ...content, ...fact }))),
  conditions: (links) => ({
    ...common(DISCLOSURE),
    country: exactly(COUNTRIES, ({ countries }) => countries),
    countryIn: anyOf(COUNTRIES, ({ countries }) => countries),
    mechanismIn: anyOf(MECHANISMS, ({ offshoreDisclosureMechanism }) => [offshoreDisclosureMechanism]),
    mechanismIsMissing: {
      argument: fc.boolean(),
      holds: (record, wanted) => (record.offshoreDisclosureMechanism === null) === wanted,
    },
    activity: exactly([...links, NO_ACTIVITY], ({ activity }) => [activity.id]),
    recipientRoleIn: anyOf(ROLES, ({ recipientRole }) => [recipientRole]),
    pathwayIn: anyOf(PATHWAYS, ({ ipp12Pathway }) => [ipp12Pathway]),
    reviewBy: withMissing(
      ranges(DATES, (record) => record.reviewBy),
      DATES,
    ),
    recipient: texts(['Analytics', 'Bank', 'nothing'], (record) => record.recipient),
  }),
  sorts: { CREATED_AT: null, UPDATED_AT: (record) => record.updatedAt },
};

/** Points in time with the earliest instant each can mean in Auckland: UTC+13 in summer, UTC+12 in winter. */
const EARLIEST: Record<string, string> = {
  '2023': '2022-12-31T11:00:00.000Z',
  '2023-07': '2023-06-30T12:00:00.000Z',
  '2023-11': '2023-10-31T11:00:00.000Z',
  '2023-11-04': '2023-11-03T11:00:00.000Z',
  '2023-11-03T11:00:00.000Z': '2023-11-03T11:00:00.000Z',
  '2023-11-03T21:15:00.000Z': '2023-11-03T21:15:00.000Z',
};
const POINTS = Object.keys(EARLIEST);
const earliest = (text: string): string => EARLIEST[text] ?? text;
const points = (read: (record: Content) => string | null): Condition =>
  withMissing(ranges(POINTS, read, earliest), POINTS, false);
const KINDS_OF_BREACH = ['LOSS', 'ALTERATION', 'ACCESS_PREVENTED'];
const CAUSES = ['RANSOMWARE', 'HUMAN_ERROR'];
const BREACH_STATUSES = ['RECORDED', 'NOT_NOTIFIABLE', 'NOTIFIABLE', 'CLOSED'];

export const BREACHES: ListModel = {
  kind: BREACH,
  contents: (links) =>
    fc.record({
      title: among('Letter', 'Lost laptop', 'Mail'),
      kinds: fc.subarray(KINDS_OF_BREACH, { minLength: 1 }),
      cause: maybe(among(...CAUSES)),
      discoveredAt: maybe(among(...POINTS)),
      occurredAt: maybe(among('2023')),
      providers: some(...SYSTEMS),
      activityIds: fc.subarray(links),
    }),
  conditions: (links) => ({
    ...common(BREACH),
    statusIn: anyOf(BREACH_STATUSES, ({ status }) => [status]),
    discoveredAt: points((record) => record.discoveredAt),
    occurredAt: points((record) => record.occurredAt),
    kindIn: anyOf(KINDS_OF_BREACH, ({ kinds }) => kinds),
    causeIn: anyOf(CAUSES, ({ cause }) => [cause]),
    activity: exactly([...links, NO_ACTIVITY], ({ activities }) => activities.map(({ id }: Content) => id)),
    title: texts(['Letter', 'Lost laptop', 'nothing'], (record) => record.title),
    providers: lists(SYSTEMS, (record) => record.providers),
  }),
  sorts: {
    CREATED_AT: null,
    UPDATED_AT: (record) => record.updatedAt,
    DISCOVERED_AT: ({ discoveredAt }) => discoveredAt && earliest(discoveredAt),
  },
  advance: (world, record, index) =>
    advanced(world, record, STEPS_TO[BREACH_STATUSES[(index * 7) % 4] ?? 'RECORDED'] ?? []),
};

const RULES = ['ACT-RETENTION', 'ACT-SAFEGUARDS', 'ACT-OWNER'];
/** The date in Auckland, by another way than the registry's. */
const dateAt = (at: number): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' }).format(at);
const yearsFromNow = (years: number): string => `${Number(dateAt(Date.now()).slice(0, 4)) + years}-06-30`;
const APPROVALS = [yearsFromNow(-3), yearsFromNow(-1), yearsFromNow(1)];
const EXPIRIES = [yearsFromNow(-2), yearsFromNow(1), yearsFromNow(2)];

export const WAIVERS: ListModel = {
  kind: WAIVER,
  contents: (links) =>
    fc
      .record({ rule: among(...RULES), recordId: among(...links), approvedBy: among('Chief', 'Clerk') })
      .chain((content) =>
        among(...APPROVALS.map((approvedOn, index) => ({ approvedOn, expiresOn: EXPIRIES[index] ?? '' }))).chain(
          (dates) => among(dates, { ...dates, expiresOn: dates.approvedOn }).map((all) => ({ ...content, ...all })),
        ),
      )
      .map((content) => ({ ...content, reason: 'r' })),
  conditions: (links, now = Date.now()) => ({
    ...common(WAIVER),
    ruleIn: anyOf(RULES, ({ rule }) => [rule]),
    recordId: exactly([...links, NO_ACTIVITY], ({ recordId }) => [recordId]),
    approvedOn: withMissing(
      ranges(APPROVALS, (record) => record.approvedOn),
      APPROVALS,
    ),
    expiresOn: withMissing(
      ranges(EXPIRIES, (record) => record.expiresOn),
      EXPIRIES,
    ),
    approvedBy: texts(['Chief', 'Clerk', 'nothing'], (record) => record.approvedBy),
    active: {
      argument: fc.boolean(),
      holds: ({ approvedOn, expiresOn }, wanted) => (approvedOn <= dateAt(now) && expiresOn >= dateAt(now)) === wanted,
    },
  }),
  sorts: { CREATED_AT: null, UPDATED_AT: (record) => record.updatedAt, EXPIRES_ON: (record) => record.expiresOn },
};

const PROVIDER_STATUSES = ['PROPOSED', 'ENGAGED', 'ENDED'];
/** The id of a provider that no test creates. */
const NO_PROVIDER = Buffer.from('PRO:nowhere:0123').toString('base64url');

export const PROVIDERS: ListModel = {
  kind: PROVIDER,
  contents: (links) =>
    fc.record({
      name: among('Cloud', 'Clock', 'Post'),
      status: among(...PROVIDER_STATUSES),
      hostingCountries: some('NZ', ...COUNTRIES),
      recipientRole: maybe(among(...ROLES)),
      nextReview: maybe(among(...DATES)),
      systems: some(...SYSTEMS),
      subProcessors: fc.subarray(links.map((providerId) => ({ providerId }))),
    }),
  conditions: (links) => ({
    ...common(PROVIDER),
    name: texts(['Cloud', 'Post', 'nothing'], (record) => record.name),
    statusIn: anyOf(PROVIDER_STATUSES, ({ status }) => [status]),
    hostingCountry: exactly(['NZ', ...COUNTRIES], ({ hostingCountries }) => hostingCountries),
    hostingCountryIn: anyOf(['NZ', ...COUNTRIES], ({ hostingCountries }) => hostingCountries),
    recipientRoleIn: anyOf(ROLES, ({ recipientRole }) => [recipientRole]),
    nextReview: withMissing(
      ranges(DATES, (record) => record.nextReview),
      DATES,
    ),
    systems: lists(SYSTEMS, (record) => record.systems),
    subProcessor: exactly([...links, NO_PROVIDER], ({ subProcessors }) =>
      subProcessors.map(({ provider }: Content) => provider.id),
    ),
  }),
  sorts: { CREATED_AT: null, UPDATED_AT: (record) => record.updatedAt, NEXT_REVIEW: (record) => record.nextReview },
};

export const SAVED_QUERIES: ListModel = {
  kind: SAVED_QUERY,
  contents: () => among('Activities', 'Active', 'Breaches').map((title) => aSavedQuery({ title })),
  conditions: () => ({
    ...common(SAVED_QUERY),
    title: texts(['Activities', 'Breaches', 'nothing'], (record) => record.title),
  }),
  sorts: { CREATED_AT: null, UPDATED_AT: (record) => record.updatedAt },
};

const SECTORS = ['PUBLIC', 'PRIVATE'];
const { externalKey: _none, ...ofAgencies } = common(AGENCY);

export const AGENCIES: ListModel = {
  kind: AGENCY,
  contents: () => fc.record({ legalName: among('Ministry', 'Mill', 'Ōtaki'), sector: maybe(among(...SECTORS)) }),
  conditions: () => ({
    ...ofAgencies,
    key: texts(['ab-1', 'ab-2', 'cd-3', 'none'], (record) => record.key),
    legalName: texts(['Ministry', 'Ōtaki', 'nothing'], (record) => record.legalName),
    sectorIn: anyOf(SECTORS, ({ sector }) => [sector]),
  }),
  sorts: { KEY: (record) => record.key, UPDATED_AT: (record) => record.updatedAt },
};
