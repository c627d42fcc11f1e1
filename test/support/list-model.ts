import fc from 'fast-check';
import { advanced, STEPS_TO } from './breaches.ts';
import type { Content } from './builders.ts';
import { ACTIVITY, AGENCY, BREACH, DISCLOSURE, KINDS, type Kind, type World } from './records.ts';

/**
 * What a list should answer, worked out from the records themselves: an oracle that knows nothing of indexes, cursors
 * or budgets. Beside each condition stands an arbitrary of its arguments, over few values so that records meet them.
 */
export interface Condition {
  argument: fc.Arbitrary<unknown>;
  holds(record: Content, argument: never): boolean;
}

export interface ListModel {
  kind: Kind;
  /** Contents of random records; `links` are ids that records may refer to. */
  contents(links: string[]): fc.Arbitrary<Content>;
  conditions(links: string[]): Record<string, Condition>;
  /** The sort fields with the value each sorts by; null stands for the order of creation. */
  sorts: Record<string, ((record: Content) => string | null) | null>;
  /** What becomes of a new record, by its number, before it is changed like any other. */
  advance?(world: World, record: Content, index: number): Promise<Content>;
}

const among = <T>(...values: T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const some = <T>(...values: T[]) => fc.subarray(values);
/** An input object with one or two of these conditions, or none. */
const part = (conditions: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .uniqueArray(fc.constantFrom(...Object.keys(conditions)), { maxLength: 2 })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name) => [name, conditions[name] ?? fc.constant(null)]))),
    );

type Tests = {
  eq?: unknown;
  in?: unknown[];
  has?: string;
  hasAny?: string[];
  startsWith?: string;
  isMissing?: boolean;
};
type Range = { eq?: string; gte?: string; lt?: string; isMissing?: boolean };
const missing = (value: unknown, { isMissing }: { isMissing?: boolean }): boolean =>
  isMissing === undefined || isMissing === null || isMissing === (value === null);

const oneText =
  (read: (record: Content) => string | null) =>
  (record: Content, tests: Tests): boolean => {
    const value = read(record);
    const { eq, in: listed, startsWith } = tests;
    return (
      (eq === undefined || value === eq) &&
      (listed === undefined || listed.includes(value)) &&
      (startsWith === undefined || (value !== null && value.indexOf(startsWith) === 0)) &&
      missing(value, tests)
    );
  };
const texts = (words: string[], read: (record: Content) => string | null): Condition => ({
  argument: part({
    eq: among(...words),
    in: fc.subarray(words),
    startsWith: among(...words.map((word) => word.slice(0, 2)), ''),
    isMissing: fc.boolean(),
  }),
  holds: oneText(read),
});

const lists = (words: string[], read: (record: Content) => string[]): Condition => ({
  argument: part({
    has: among(...words),
    hasAny: fc.subarray(words),
    startsWith: among('S', 'Sy', 'zz'),
    isMissing: fc.boolean(),
  }),
  holds: (record, tests: Tests) => {
    const values = read(record);
    const some = (test: (value: string) => boolean) => values.filter(test).length > 0;
    return (
      (tests.has === undefined || some((value) => value === tests.has)) &&
      (tests.hasAny === undefined || some((value) => tests.hasAny?.includes(value) === true)) &&
      (tests.startsWith === undefined || some((value) => value.indexOf(String(tests.startsWith)) === 0)) &&
      (tests.isMissing === undefined || tests.isMissing === (values.length === 0))
    );
  },
});

const flags = (read: (record: Content) => boolean | null): Condition => ({
  argument: part({ eq: fc.boolean(), isMissing: fc.boolean() }),
  holds: (record, tests: Tests) =>
    (tests.eq === undefined || read(record) === tests.eq) && missing(read(record), tests),
});

/** `at` makes values comparable as texts. */
const ranges = (
  bounds: string[],
  read: (record: Content) => string | null,
  at = (text: string) => text,
): Condition => ({
  argument: part({ gte: among(...bounds), lt: among(...bounds) }),
  holds: (record, { eq, gte, lt, ...tests }: Range) => {
    const value = read(record);
    return (
      (eq === undefined || value === eq) &&
      (gte === undefined || (value !== null && at(value) >= at(gte))) &&
      (lt === undefined || (value !== null && at(value) < at(lt))) &&
      missing(value, tests)
    );
  },
});
const withMissing = (condition: Condition, bounds: string[], eq = true): Condition => ({
  ...condition,
  argument: part({
    gte: among(...bounds),
    lt: among(...bounds),
    isMissing: fc.boolean(),
    ...(eq && { eq: among(...bounds) }),
  }),
});

const anyOf = (values: string[], read: (record: Content) => unknown[]): Condition => ({
  argument: fc.subarray(values),
  holds: (record, wanted: unknown[]) => read(record).some((value) => wanted.includes(value)),
});
const exactly = (values: string[], read: (record: Content) => unknown[]): Condition => ({
  argument: among(...values),
  holds: (record, wanted) => read(record).includes(wanted),
});

/** A minute of the day on which records of a kind are made and changed: a registry's clock never runs back for new ids. */
export const momentOf = (kind: Kind, minutes: number): number => Date.UTC(2031, 0, 1 + KINDS.indexOf(kind), 0, minutes);
const EXTREMES = ['0001-01-01T00:00:00.000Z', '1969-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'];

function common(kind: Kind): Record<string, Condition> {
  const moments = [0, 3, 8, 15, 60, 62, 90].map((minutes) => new Date(momentOf(kind, minutes)).toISOString());
  const times = [...moments, ...EXTREMES];
  return {
    externalKey: texts(['ab-1', 'ab-2', 'cd-3', 'none'], (record) => record.externalKey),
    archived: { argument: fc.boolean(), holds: (record, wanted) => (record.archivedAt !== null) === wanted },
    createdAt: ranges(times, (record) => record.createdAt),
    updatedAt: ranges(times, (record) => record.updatedAt),
  };
}

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
