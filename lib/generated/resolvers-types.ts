// Written by `npm run generate` from graphql/*.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApplyResult } from '../domain/apply/apply.ts';
import type { BreachClock as StatuteBreachClock } from '../statute/breach/clocks.ts';
import type { Change as FeedChange, ChangePage } from '../domain/feed/changes.ts';
import type { Citation as StatuteCitation } from '../statute/citation.ts';
import type { ClockRule as StatuteClockRule } from '../statute/clock-rules.ts';
import type { Deadline as StatuteDeadline, SkippedDays as StatuteSkippedDays } from '../statute/deadline.ts';
import type { WaivedFinding } from '../domain/findings/waivers.ts';
import type { RuleFindings as CountedRule } from '../domain/findings/compliance-summary.ts';
import type { CatalogueRule } from '../domain/findings/rule-catalogue.ts';
import type { NonWorkingRule as StatuteNonWorkingRule } from '../statute/calendar/rules.ts';
import type { RecordDeadline as DomainRecordDeadline, DeadlinePage } from '../domain/deadlines/deadlines.ts';
import type { RecordDiff as DomainRecordDiff } from '../domain/diff/record-diff.ts';
import type { AgencyDiffPage } from '../domain/diff/agency-diff.ts';
import type { ImpactHit as ImpactHitFound } from '../domain/impact/search.ts';
import type { ImpactPage as ImpactPageFound } from '../domain/impact/impact.ts';
import type { MayDiscloseAnswer as MayDiscloseOpinion } from '../domain/may-disclose.ts';
import type { PreparedPack } from '../domain/breach/notification-pack.ts';
import type { RevisionWithChanges } from '../domain/history.ts';
import type { Page } from '../domain/page.ts';
import type { SnapshotJob } from '../snapshot/jobs/job.ts';
import type { OfferedFile } from '../snapshot/jobs/files.ts';
import type { Identity } from '../domain/access.ts';
import type { Agency as AgencyRecord } from '../domain/agency.ts';
import type { Breach as BreachRecord } from '../domain/breach.ts';
import type { OffshoreDisclosure as OffshoreDisclosureRecord } from '../domain/offshore-disclosure.ts';
import type { ProcessingActivity as ProcessingActivityRecord } from '../domain/processing-activity.ts';
import type { Provider as ProviderRecord } from '../domain/provider.ts';
import type { SavedQuery as SavedQueryRecord } from '../domain/saved-query.ts';
import type { Waiver as WaiverRecord } from '../domain/waiver.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant, ISO 8601 in UTC with milliseconds: `2026-05-01T00:00:00.000Z`. Input with another offset is converted. */
  DateTime: { input: string; output: string; }
  /** A calendar date, ISO 8601 (`2026-05-01`). Statutory dates are dates in Pacific/Auckland. */
  Date: { input: string; output: string; }
  /**
   * A point in time as precisely as it is known: a year (`2023`), a month (`2023-11`), a date (`2023-11-04`, in
   * Pacific/Auckland) or an instant (`2023-11-03T21:15:00Z`, kept in UTC). Two of them are out of order only when no
   * reading of them is in order.
   */
  PartialDateTime: { input: string; output: string; }
  /** A duration, ISO 8601: `P7Y`, `P6M`, `P30D`, `PT1M`. */
  Duration: { input: string; output: string; }
  /** A country, ISO 3166-1 alpha-2, upper case: `AU`, `US`. */
  CountryCode: { input: string; output: string; }
  /** An absolute address: `https:`, `http:` or `urn:`. */
  URI: { input: string; output: string; }
  /** Any JSON value: the value of a field before or after a change. */
  JSON: { input: unknown; output: unknown; }
};

/** What kind of agency the Privacy Act 2020 sees. */
export type AgencyRole =
  /** A New Zealand agency (Privacy Act 2020 s 8). */
  | 'NZ_AGENCY'
  /** An overseas agency that carries on business in New Zealand (Privacy Act 2020 ss 4 and 9). */
  | 'OVERSEAS_AGENCY'
  /** Holds information only as agent for other agencies (Privacy Act 2020 s 11). */
  | 'AGENT_SECTION_11'
  /** An agent for others that also acts for its own purposes. */
  | 'AGENT_SECTION_11_AND_AGENCY'
  /** A regulator named in a record. */
  | 'REGULATOR';

/** Public or private sector. */
export type AgencySector =
  /** A public sector agency. */
  | 'PUBLIC'
  /** A private sector agency. */
  | 'PRIVATE';

/** An agency (Privacy Act 2020 ss 8-9): the tenant that every other record belongs to. */
export type Agency = Node & RegistryRecord & {
  readonly __typename?: 'Agency';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The agency itself. */
  readonly agency: Agency;
  /** The agency's key: lower-case letters, digits and hyphens, 2 to 60 characters. Chosen once; tokens name agencies by it. */
  readonly key: Scalars['String']['output'];
  /** The same as `key`. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** 1 after creation, one more with every change. */
  readonly version: Scalars['Int']['output'];
  /** When the record was created, UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The token's subject that created the record. */
  readonly createdBy: Scalars['String']['output'];
  /** When the record was last changed, UTC. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The token's subject that made the last change. */
  readonly updatedBy: Scalars['String']['output'];
  /** When the record was archived, UTC; null while it is live. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the record's content comes from. Null when the agency entered it itself. */
  readonly provenance?: Maybe<Provenance>;
  /**
   * What rules find in the record at the moment of the request: gaps to look at, not judgments. Empty for an archived record.
   * Rules about an activity's disclosures say nothing about a record read as of an instant, nor in the answer to a repeated
   * request.
   */
  readonly findings: ReadonlyArray<Finding>;
  /** The record's revisions, newest first. */
  readonly history: RevisionConnection;
  /** Its legal name. */
  readonly legalName: Scalars['String']['output'];
  /** Its name in te reo Māori. */
  readonly teReoName?: Maybe<Scalars['String']['output']>;
  /** New Zealand Business Number: 13 digits with a valid GS1 check digit. */
  readonly nzbn?: Maybe<Scalars['String']['output']>;
  /** Public or private. */
  readonly sector?: Maybe<AgencySector>;
  /** What kind of body it is, in plain words: `council-controlled organisation`. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** How the Privacy Act 2020 sees it. */
  readonly actRole?: Maybe<AgencyRole>;
  /** Where it is established. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** Its privacy officers (Privacy Act 2020 s 201), as roles and not as people, past ones included. */
  readonly privacyOfficers: ReadonlyArray<PrivacyOfficer>;
  /** Its published privacy statement. */
  readonly privacyStatement?: Maybe<PrivacyStatement>;
  /** How the registry treats this agency. */
  readonly settings: AgencySettings;
};


/** An agency (Privacy Act 2020 ss 8-9): the tenant that every other record belongs to. */
export type AgencyHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A privacy officer (Privacy Act 2020 s 201), named by role. */
export type PrivacyOfficer = {
  readonly __typename?: 'PrivacyOfficer';
  /** The name of the role: `Privacy Officer`. */
  readonly role: Scalars['String']['output'];
  /** A role mailbox, telephone number or address. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Until when; null while in office. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A published privacy statement. */
export type PrivacyStatement = {
  readonly __typename?: 'PrivacyStatement';
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it is published. */
  readonly url?: Maybe<Scalars['URI']['output']>;
  /** Its date. */
  readonly date?: Maybe<Scalars['PartialDateTime']['output']>;
};

/** How the registry treats an agency. */
export type AgencySettings = {
  readonly __typename?: 'AgencySettings';
  /** Months from one review of a record to the next, 1 to 120; null when the agency has set none. */
  readonly reviewIntervalMonths?: Maybe<Scalars['Int']['output']>;
};

/** A page of agencies (Relay). */
export type AgencyConnection = {
  readonly __typename?: 'AgencyConnection';
  /** The agencies with their cursors. */
  readonly edges: ReadonlyArray<AgencyEdge>;
  /** The agencies. */
  readonly nodes: ReadonlyArray<Agency>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** False when the read budget ran out before the page was full: continue from `endCursor`. */
  readonly searchedAll: Scalars['Boolean']['output'];
};

/** An agency in a page. */
export type AgencyEdge = {
  readonly __typename?: 'AgencyEdge';
  /** Its cursor, good only for this list. */
  readonly cursor: Scalars['String']['output'];
  /** The agency. */
  readonly node: Agency;
};

/** Which agencies. All given conditions must hold. */
export type AgencyFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AgencyFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AgencyFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<AgencyFilter>;
  /** The agency's key. */
  readonly key?: InputMaybe<StringFilter>;
  /** Its legal name. */
  readonly legalName?: InputMaybe<StringFilter>;
  /** Public or private; one of these. */
  readonly sectorIn?: InputMaybe<ReadonlyArray<AgencySector>>;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was created. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** By what rules find in it. */
  readonly finding?: InputMaybe<FindingFilter>;
};

/** What agencies are sorted by. */
export type AgencySortField =
  /** Its key. */
  | 'KEY'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** The order of a list of agencies. */
export type AgencySort = {
  /** What to sort by. */
  readonly field: AgencySortField;
  /** Which way. */
  readonly direction?: SortDirection;
};

/** The content of an agency. On creation `legalName` is required; on a change what is left out stays as it is, null clears. */
export type AgencyInput = {
  /** Its legal name; at most 300 characters. */
  readonly legalName?: InputMaybe<Scalars['String']['input']>;
  /** Its name in te reo Māori; at most 300 characters. */
  readonly teReoName?: InputMaybe<Scalars['String']['input']>;
  /** New Zealand Business Number: 13 digits with a valid GS1 check digit. */
  readonly nzbn?: InputMaybe<Scalars['String']['input']>;
  /** Public or private. */
  readonly sector?: InputMaybe<AgencySector>;
  /** What kind of body it is, in plain words. */
  readonly kind?: InputMaybe<Scalars['String']['input']>;
  /** How the Privacy Act 2020 sees it. */
  readonly actRole?: InputMaybe<AgencyRole>;
  /** Where it is established. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Its privacy officers as roles; at most 20. Replaces the whole list. */
  readonly privacyOfficers?: InputMaybe<ReadonlyArray<PrivacyOfficerInput>>;
  /** Its published privacy statement. */
  readonly privacyStatement?: InputMaybe<PrivacyStatementInput>;
  /** How the registry treats this agency. */
  readonly settings?: InputMaybe<AgencySettingsInput>;
  /** Where the content comes from. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
};

/** A privacy officer, named by role. */
export type PrivacyOfficerInput = {
  /** The name of the role. */
  readonly role: Scalars['String']['input'];
  /** A role mailbox, telephone number or address. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Since when. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Until when. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A published privacy statement. */
export type PrivacyStatementInput = {
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Where it is published. */
  readonly url?: InputMaybe<Scalars['URI']['input']>;
  /** Its date. */
  readonly date?: InputMaybe<Scalars['PartialDateTime']['input']>;
};

/** How the registry treats an agency. */
export type AgencySettingsInput = {
  /** Months from one review of a record to the next, 1 to 120. */
  readonly reviewIntervalMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** Creates an agency. */
export type CreateAgencyInput = {
  /** Lower-case letters, digits and hyphens, 2 to 60 characters, starting with a letter. Can't be changed later. */
  readonly key: Scalars['String']['input'];
  /** The content. */
  readonly agency: AgencyInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes an agency. */
export type UpdateAgencyInput = {
  /** The agency's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fields to change. */
  readonly agency: AgencyInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Creates or changes the agency with this key. */
export type UpsertAgencyInput = {
  /** The agency's key. */
  readonly key: Scalars['String']['input'];
  /** The version you read; null accepts whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The content. */
  readonly agency: AgencyInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a mutation of an agency. */
export type AgencyPayload = {
  readonly __typename?: 'AgencyPayload';
  /** The agency as it now stands; null when nothing was written. */
  readonly agency?: Maybe<Agency>;
  /** What was done. */
  readonly outcome: MutationOutcome;
  /** Why nothing was written; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was written but deserves a second look. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** Records to create or change by their external keys. */
export type ApplyRecordsInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** The records, 1 to 100, each key once a type. */
  readonly records: ReadonlyArray<ApplyRecordInput>;
  /** Write nothing; answer with what would happen, field by field. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Write no further record after one was refused: those behind it are SKIPPED. */
  readonly stopAtRefusal?: Scalars['Boolean']['input'];
  /** Take archived records from the archive together with their change, instead of refusing them. */
  readonly restoreArchived?: Scalars['Boolean']['input'];
  /** Why, kept in the revisions; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer, record by record. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One record: its key, and its content under the name of its type. Each record type adds its own field. Fields that are
 * left out of the content stay as they are; null clears one.
 */
export type ApplyRecordInput = {
  /** The record's own key, unique per agency and type; of an agency its key. */
  readonly externalKey: Scalars['String']['input'];
  /**
   * The version you read, 0 when there was no such record; when it is another by now, the record is refused with CONFLICT. By
   * default whatever version is there.
   */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The content of an agency, whose key is `externalKey`. Needs ADMIN there; to create it, ADMIN in every agency. */
  readonly agency?: InputMaybe<AgencyInput>;
  /** The content of a breach. */
  readonly breach?: InputMaybe<BreachInput>;
  /** The content of an offshore disclosure. */
  readonly offshoreDisclosure?: InputMaybe<OffshoreDisclosureInput>;
  /** Of an offshore disclosure: the external key of its activity. Needed to create it. */
  readonly activityKey?: InputMaybe<Scalars['String']['input']>;
  /** The content of a processing activity. */
  readonly processingActivity?: InputMaybe<ProcessingActivityInput>;
  /** The content of a provider. */
  readonly provider?: InputMaybe<ProviderInput>;
  /** The content of a saved query; `externalKey` is its name. */
  readonly savedQuery?: InputMaybe<SavedQueryInput>;
  /** The content of a waiver. */
  readonly waiver?: InputMaybe<WaiverInput>;
};

/** The answer to `applyRecords`. */
export type ApplyRecordsPayload = {
  readonly __typename?: 'ApplyRecordsPayload';
  /** One for each record, in the order given; empty when the call as a whole was refused. */
  readonly results: ReadonlyArray<ApplyRecordResult>;
  /** Why nothing was looked at; empty when each record has its own result. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was done with one record. */
export type ApplyOutcome =
  /** It was created. */
  | 'CREATED'
  /** It was changed. */
  | 'UPDATED'
  /** It says the same already; nothing was written. */
  | 'UNCHANGED'
  /** Nothing was written; `userErrors` says why. */
  | 'REFUSED'
  /** A record before it was refused, so this one was not looked at. */
  | 'SKIPPED'
  /** A dry run: it would be created. */
  | 'WOULD_CREATE'
  /** A dry run: it would be changed. */
  | 'WOULD_UPDATE';

/** What was done with one record. */
export type ApplyRecordResult = {
  readonly __typename?: 'ApplyRecordResult';
  /** Its place in the call, from 0. */
  readonly index: Scalars['Int']['output'];
  /** Its external key. */
  readonly externalKey: Scalars['String']['output'];
  /** Its type: the GraphQL name. */
  readonly recordType: Scalars['String']['output'];
  /** What was done. */
  readonly outcome: ApplyOutcome;
  /** The record's id; null for one that is not there. */
  readonly recordId?: Maybe<Scalars['ID']['output']>;
  /** Its version as it now stands; in a dry run, as it stands. Null for one that is not there. */
  readonly version?: Maybe<Scalars['Int']['output']>;
  /**
   * What changed or would change, field by field. Records that only a dry run has are named by `key:` and their external
   * keys in the place of ids.
   */
  readonly changes: ReadonlyArray<FieldChange>;
  /** Why nothing was written; `field` begins with `input.records.<index>` unless it names an argument of the whole call. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was written but deserves a second look. */
  readonly warnings: ReadonlyArray<Warning>;
};

/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type Query = {
  readonly __typename?: 'Query';
  /** The caller: who the token speaks for and which roles it carries in which agencies. */
  readonly viewer: Viewer;
  /**
   * One record by its global id, whatever its type. Null when no such record exists.
   * Error INVALID_ID when the text is not an id of this registry.
   */
  readonly node?: Maybe<Node>;
  /** Up to 100 records by their global ids, in the order asked; null in the place of each that does not exist. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * The revisions of one record, newest first, also of a record that has been purged.
   * A revision is written in the same transaction as the change it describes and is never changed afterwards.
   */
  readonly history: RevisionConnection;
  /** One agency by its key, now or as its record said at an instant. Null when there is no such agency. */
  readonly agency?: Maybe<Agency>;
  /** The agencies in which the token has a role, by key. */
  readonly agencies: AgencyConnection;
  /**
   * The content of a notice about a breach for an audience, in the order of the NotifyUs form for the Commissioner, with
   * what is still missing. Needs PRIVACY_OFFICER or AUDITOR. Null when there is no such breach. The same page can be read at
   * `/notification-packs/{id}/{audience}` as HTML, Markdown or JSON, by its Accept header.
   */
  readonly notificationPack?: Maybe<NotificationPack>;
  /**
   * How many live breaches an agency has, by status: what roles without access to their content may see. As of an instant they
   * are counted within the read budget (see `Query`); the error INVALID_ARGUMENT says so when there are more.
   */
  readonly breachCounts: BreachCounts;
  /** A breach by id, now or as its record said at an instant. Null when there is none. */
  readonly breach?: Maybe<Breach>;
  /** A breach by your own key, now or as its record said at an instant. Null when there is none. */
  readonly breachByExternalKey?: Maybe<Breach>;
  /**
   * The breaches of an agency. Needs PRIVACY_OFFICER or AUDITOR; others see `breachCounts`. With `filter.statusIn` or a
   * sort by discovery the page is read from an index and costs what the page costs.
   */
  readonly breaches: BreachConnection;
  /**
   * The change feed: every revision of every record once, in one order that never changes. Follow it by passing each page's
   * `pageInfo.endCursor` as `after`: nothing is skipped, repeated or moved for a reader that does, also while others write and
   * after either side was interrupted. Revisions of one record come in the order of their versions. A change appears here
   * a moment after it was written (within seconds); `asOf` says up to when the feed was complete when it was asked.
   *
   * Only changes to records that the caller may read are shown; `typesLeftOut` names the types that are not.
   */
  readonly changes: ChangeConnection;
  /**
   * How many findings an agency has, summed by principle, severity, type of record and rule. Counted from the stored
   * findings, which follow every write at once and the passing of days with the daily sweep (`sweptAt`). Breaches count for
   * everybody who has a role in the agency; which breach it is stays with those who may read them.
   */
  readonly complianceSummary: ComplianceSummary;
  /**
   * The open deadlines of an agency's records of every type that has them and that the token may read, the soonest first.
   * Types that it may not read are named in `typesLeftOut`. Read from an index: a page is one call for each type. What the
   * law asks for without a date (`as soon as practicable`) has no day and stands with its record only.
   * Error FORBIDDEN when the token may read none of the types; INVALID_ARGUMENT when there is no such agency, or `to`
   * lies before `from`.
   */
  readonly deadlines: RecordDeadlineConnection;
  /** Every clock of the Act, its regulations and the Privacy Commissioner's guidance that the registry computes, in the order of the Act's Parts. */
  readonly clockRules: ReadonlyArray<ClockRule>;
  /**
   * When a clock ends, computed without storing anything, with every day it skipped. Error INVALID_ARGUMENT, naming the
   * argument and the provision, for an unknown rule, a start at which the rule was not in force or that names no day,
   * a year outside 1993 to 2052, an extension that the provision does not allow, and whatever lies before its trigger.
   */
  readonly deadline: ComputedDeadline;
  /**
   * The working days (Privacy Act 2020 s 7(1)) after a day, which is day 0 and may be any day: so many of them, or those up
   * to another day. Dates are those of Pacific/Auckland. Error INVALID_ARGUMENT outside the years 1993 to 2052, for a count
   * below 1 or above 1,000, for an end before its start or more than 1,500 days after it, and when both or neither of `count`
   * and `to` are given.
   */
  readonly workingDays: WorkingDayCount;
  /**
   * The named holidays of a year as they bear on working days (Privacy Act 2020 s 7(1)), and the rules they follow from.
   * Regional anniversary days are working days. Error INVALID_ARGUMENT outside 1993 to 2052.
   */
  readonly holidays: YearCalendar;
  /**
   * What differs in one record between two instants, also of a record that has been purged since: the difference of the two
   * reads with `asOf`. Null when there was no such record at either instant.
   * Error INVALID_ARGUMENT when the instants are not in order or yet to come.
   */
  readonly diff?: Maybe<RecordDiff>;
  /**
   * What differs in an agency's records between two instants, its own record included: one entry for each record that was
   * created, changed or purged, type by type, each type in the order of its records' creation. A record that was changed and
   * changed back is left out, and so is one that was there at neither instant.
   * Up to 250 records of a type that have changed since `from` are found by an index; where there are more, all are looked at
   * within the read budget (see `searchedAll`). An entry costs up to two revisions.
   * Error FORBIDDEN for a type in `types` that the token may not read; INVALID_ARGUMENT for one that there is not, for
   * instants that are not in order or yet to come, and when there is no such agency.
   */
  readonly agencyDiff: RecordDiffConnection;
  /**
   * The rules by which findings are made, by type of record: reference data, the same for everyone, open to any valid
   * token. docs/findings.md prints it. Error INVALID_ARGUMENT when `recordType` is no type of record.
   */
  readonly findingRules: ReadonlyArray<FindingRule>;
  /**
   * What a provider, system, country or kind of information touches in an agency's register: providers, activities, offshore
   * disclosures and open breaches, each with the ways that lead to it. Records are matched by the texts that they hold, letter
   * case, the number of spaces and the Unicode form aside.
   *
   * - A provider touches the providers that rely on it through any number of sub-processors, the systems that any of them
   *   runs, the activities and breaches that use such a system or name any of them, the disclosures to any of them, and those
   *   of the activities that use such a system.
   * - A country touches the disclosures to it and the providers that hold information there, and what these touch.
   * - A system touches the activities and breaches that use it, and the disclosures of these activities; the providers that
   *   run it are listed, and not followed.
   * - A kind of information touches the activities, disclosures and breaches that name it or something that begins with its
   *   words: `health` finds `Health information`, and not `healthy`. A disclosure that lists no information has its
   *   activity's.
   * - An activity is touched through each of its disclosures that is, and a breach through each of its activities that is.
   *
   * Archived records and closed breaches are left out; a chain of sub-processors also leads through archived providers.
   * Records stand in this order: providers, then activities, each followed by its disclosures, then breaches. At most 2,000
   * records are looked at for one page beside the providers; `searchedAll` says when that ended it, and `endCursor` leads on.
   * Error INVALID_ARGUMENT for a subject that is none, with the argument.
   */
  readonly impact: ImpactPage;
  /**
   * Whether the agency may disclose information, as far as its register goes: one question with one answer, made to be asked
   * at run time and in checks before a release (docs/may-disclose.md). It is evidence of what is recorded, not legal advice.
   * It looks at IPP 10, 11 and 12 alone: that other law prevails (Privacy Act 2020 s 24), that a code of practice modifies them
   * (Privacy Act 2020 s 38), or that a recipient in New Zealand is a foreign person or entity (Privacy Act 2020 s 7) is for people
   * to see.
   *
   * The information must be recorded (the disclosure's own categories, or the activity's when it lists none), the purpose must
   * be one of the activity's (Privacy Act 2020 IPP 10, IPP 11(1)(a)), and the recipient must be recorded in the country: in
   * New Zealand among the activity's recipients with a ground of IPP 11, elsewhere by an offshore disclosure that also meets
   * IPP 12 or goes to an agent (Privacy Act 2020 s 11). Texts are compared whole, letter case, the number of spaces and the
   * Unicode form aside. Of several activities or recipients that match, the best answer counts, the first among equals.
   *
   * What IPP 12 makes of an offshore disclosure is what its decision trace says of it on the day asked about (`ipp12Evaluation`):
   * CONTRADICTORY, EVIDENCE_MISSING and NOT_PRESCRIBED refuse; UNDECIDED is UNKNOWN; NOT_A_DISCLOSURE and RELIEF_RELIED_ON allow
   * with conditions; NOT_ENGAGED and PATHWAY_MET allow, with conditions where the ground, an authorisation or a prescription has
   * limits. EVIDENCE_EXPIRED says that one of the agency's own dates has passed: after `endsOn` the answer is REFUSED, after
   * `reviewBy` the disclosure is allowed on the condition that the decision is looked at again. A prescribed country (Privacy Act
   * 2020 s 214) must also be the country asked about.
   *
   * By `activity` it reads once, by `activityKey` twice; by `system` it looks at up to 2,000 activities and says so in
   * `searchedAll` when there are more. Error INVALID_ARGUMENT for what is no question, with the argument.
   */
  readonly mayDisclose: MayDiscloseAnswer;
  /** An offshore disclosure by id, now or as its record said at an instant. Null when there is none. */
  readonly offshoreDisclosure?: Maybe<OffshoreDisclosure>;
  /** An offshore disclosure by your own key, now or as its record said at an instant. Null when there is none. */
  readonly offshoreDisclosureByExternalKey?: Maybe<OffshoreDisclosure>;
  /**
   * The disclosures of an agency to recipients outside New Zealand. With `filter.country`, `filter.mechanism` or
   * `filter.activity` the page is read from an index and costs what the page costs.
   */
  readonly offshoreDisclosures: OffshoreDisclosureConnection;
  /**
   * What IPP 12 (Privacy Act 2020 s 22) makes of a disclosure, question by question, without storing anything: of facts
   * that any valid token may ask about, or of a recorded disclosure that the token may read. A contradiction in the facts
   * is an outcome and no error. Errors: INVALID_ARGUMENT when not exactly one of the two is given, no such record exists,
   * New Zealand is among the countries, `on` lies before the Act, or a value is not one that the record could have;
   * INVALID_ID for the id of something else.
   */
  readonly evaluateOffshoreDisclosure: Ipp12Evaluation;
  /** A processing activity by id, now or as its record said at an instant. Null when there is none. */
  readonly processingActivity?: Maybe<ProcessingActivity>;
  /** A processing activity by your own key, now or as its record said at an instant. Null when there is none. */
  readonly processingActivityByExternalKey?: Maybe<ProcessingActivity>;
  /**
   * The processing activities of an agency. With `filter.ippTag`, `filter.status`, `filter.sensitiveInfoFlag: {eq: true}`,
   * `filter.healthInfoFlag: {eq: true}`, `filter.dueBefore`, `filter.overdue: true` or a sort by next review the page is
   * read from an index and costs what the page costs; other conditions are tested record by record within the read budget (see `searchedAll`).
   */
  readonly processingActivities: ProcessingActivityConnection;
  /** A provider by id, now or as its record said at an instant. Null when there is none. */
  readonly provider?: Maybe<Provider>;
  /** A provider by your own key, now or as its record said at an instant. Null when there is none. */
  readonly providerByExternalKey?: Maybe<Provider>;
  /**
   * The providers of an agency. With `filter.hostingCountry`, `filter.statusIn` of one status or a sort by next review the
   * page is read from an index and costs what the page costs; other conditions are tested record by record within the read
   * budget (see `searchedAll`).
   */
  readonly providers: ProviderConnection;
  /**
   * The information privacy principles in force on a date (Privacy Act 2020 s 22), in the order of the Act. Before 2020-12-01
   * there are none: the principles of the Privacy Act 1993 are not recorded. Thirteen until 2026-04-30; fourteen, with
   * IPP 3A, since 2026-05-01. Like all reference data it is answered without reading the register.
   */
  readonly principles: ReadonlyArray<Principle>;
  /**
   * The codes of practice in force on a date for newly begun processing (Privacy Act 2020 s 32). Before 2020-12-01 there are
   * none: older codes are not recorded.
   */
  readonly codesOfPractice: ReadonlyArray<CodeOfPracticeEntry>;
  /**
   * A provision by its instrument and number. Null when the registry records no such provision, which does not mean that the
   * instrument has none. Error INVALID_ARGUMENT for a number in another form, for a range, and for a kind of provision that the
   * instrument does not have (`cl 117` of an Act).
   */
  readonly provision?: Maybe<Provision>;
  /**
   * Everything that a number without an instrument may mean, for texts that say only `s 113`: as a section of the Privacy Act
   * 2020, as a clause of Privacy Bill 34-2, or as a provision of another instrument that the number's form fits. Error
   * INVALID_ARGUMENT for a number in another form and for a range.
   */
  readonly resolveProvision: ProvisionReadings;
  /** The grounds of IPP 11(1) for disclosing information, by letter (Privacy Act 2020 s 22). Their wording is not verified. */
  readonly ipp11Grounds: ReadonlyArray<Ipp11GroundEntry>;
  /** The pathways of IPP 12(1) by letter, and the relief of IPP 12(2) (Privacy Act 2020 s 22). */
  readonly ipp12Pathways: ReadonlyArray<Ipp12PathwayEntry>;
  /**
   * The countries that regulations prescribe on a date (Privacy Act 2020 s 214), for IPP 12(1)(e), as this deployment is told.
   * Empty unless its operator lists them: none was known in November 2026.
   */
  readonly prescribedCountries: ReadonlyArray<Prescription>;
  /**
   * The binding schemes that regulations prescribe on a date (Privacy Act 2020 s 213), for IPP 12(1)(d), as this deployment is
   * told. Empty unless its operator lists them: none was known in November 2026.
   */
  readonly prescribedSchemes: ReadonlyArray<Prescription>;
  /**
   * The only grounds for refusing access (Privacy Act 2020 ss 49 to 53), and access on conditions instead (Privacy Act 2020
   * s 54). What Privacy Amendment Act 2025 Part 2 changed about them is not verified.
   */
  readonly refusalGrounds: ReadonlyArray<ReferenceEntry>;
  /**
   * The factors that must all be considered in judging whether serious harm is likely (Privacy Act 2020 s 113). Their ids are
   * the fields of `SeriousHarmAssessment`.
   */
  readonly seriousHarmFactors: ReadonlyArray<ReferenceEntry>;
  /** The kinds of harm in the Privacy Commissioner's guidance, which is no law. Their ids are values of `HarmKind`. */
  readonly harmKinds: ReadonlyArray<ReferenceEntry>;
  /**
   * The exceptions to telling individuals or the public of a notifiable privacy breach, and the ground for delay (Privacy Act
   * 2020 s 116). Never reasons not to notify the Commissioner. Their ids are values of `NotificationExceptionGround`.
   */
  readonly notificationExceptions: ReadonlyArray<ReferenceEntry>;
  /**
   * The matters that a lead agency may be told to report on for an approved information sharing agreement: until 2020-11-30
   * those of Privacy Regulations 1993 reg 9 (since 2013-12-13), then under Privacy Act 2020 s 155, where it is not verified that the list is the same.
   */
  readonly reportMatters: ReadonlyArray<ReferenceEntry>;
  /** The offences of the Privacy Act 2020 with their highest fines. */
  readonly offences: ReadonlyArray<Offence>;
  /** A saved query by id, now or as its record said at an instant. Null when there is none. */
  readonly savedQuery?: Maybe<SavedQuery>;
  /** A saved query by its name, now or as its record said at an instant. Null when there is none. */
  readonly savedQueryByExternalKey?: Maybe<SavedQuery>;
  /**
   * The saved queries of an agency; `GET /q?agency=…` lists them together with those that the registry itself brings.
   * Conditions are tested record by record within the read budget (see `searchedAll`).
   */
  readonly savedQueries: SavedQueryConnection;
  /**
   * The snapshots of an agency, or of the whole registry, newest first: those that are running, those that are complete with
   * their files, and those that failed. Needs VIEWER or more in the agency; of the whole registry, in every agency (`*`).
   */
  readonly snapshots: SnapshotConnection;
  /** One snapshot by its id. Null when there is none. */
  readonly snapshot?: Maybe<Snapshot>;
  /** A waiver by id, now or as its record said at an instant. Null when there is none. */
  readonly waiver?: Maybe<Waiver>;
  /** A waiver by your own key, now or as its record said at an instant. Null when there is none. */
  readonly waiverByExternalKey?: Maybe<Waiver>;
  /**
   * The waivers of an agency. With `filter.recordId`, one rule in `filter.ruleIn` or a sort by expiry the page is read from
   * an index and costs what the page costs; other conditions are tested record by record within the read budget (see
   * `searchedAll`).
   */
  readonly waivers: WaiverConnection;
  /**
   * Checks a document that carries the x-privacy-nz namespace: one object alone, or any JSON with such objects at any level
   * (OpenAPI 3.x, AsyncAPI, JSON Schema). `$ref` is not followed: what it refers to is checked in its own place. Stores
   * nothing; open to every token.
   */
  readonly validateXPrivacyNz: XPrivacyNzReport;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryHistoryArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryAgencyArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryAgenciesArgs = {
  filter?: InputMaybe<AgencyFilter>;
  sort?: InputMaybe<AgencySort>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryNotificationPackArgs = {
  breach: Scalars['ID']['input'];
  audience: NotificationAudience;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryBreachCountsArgs = {
  agency: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryBreachArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryBreachByExternalKeyArgs = {
  agency: Scalars['String']['input'];
  externalKey: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryBreachesArgs = {
  agency: Scalars['String']['input'];
  filter?: InputMaybe<BreachFilter>;
  sort?: InputMaybe<BreachSort>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryChangesArgs = {
  agency?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryComplianceSummaryArgs = {
  agency: Scalars['String']['input'];
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryDeadlinesArgs = {
  agency: Scalars['String']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryClockRulesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryDeadlineArgs = {
  rule: Scalars['String']['input'];
  start: Scalars['PartialDateTime']['input'];
  extensions?: InputMaybe<ReadonlyArray<DeadlineExtensionInput>>;
  doneAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryWorkingDaysArgs = {
  from: Scalars['Date']['input'];
  count?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryHolidaysArgs = {
  year: Scalars['Int']['input'];
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryDiffArgs = {
  id: Scalars['ID']['input'];
  from: Scalars['DateTime']['input'];
  to?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryAgencyDiffArgs = {
  agency: Scalars['String']['input'];
  from: Scalars['DateTime']['input'];
  to?: InputMaybe<Scalars['DateTime']['input']>;
  types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryFindingRulesArgs = {
  recordType?: InputMaybe<Scalars['String']['input']>;
  principle?: InputMaybe<IppTag>;
  severity?: InputMaybe<FindingSeverity>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryImpactArgs = {
  agency: Scalars['String']['input'];
  of: ImpactSubject;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryMayDiscloseArgs = {
  input: MayDiscloseInput;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryOffshoreDisclosureArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryOffshoreDisclosureByExternalKeyArgs = {
  agency: Scalars['String']['input'];
  externalKey: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryOffshoreDisclosuresArgs = {
  agency: Scalars['String']['input'];
  filter?: InputMaybe<OffshoreDisclosureFilter>;
  sort?: InputMaybe<OffshoreDisclosureSort>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryEvaluateOffshoreDisclosureArgs = {
  input: EvaluateOffshoreDisclosureInput;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryProcessingActivityArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryProcessingActivityByExternalKeyArgs = {
  agency: Scalars['String']['input'];
  externalKey: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryProcessingActivitiesArgs = {
  agency: Scalars['String']['input'];
  filter?: InputMaybe<ProcessingActivityFilter>;
  sort?: InputMaybe<ProcessingActivitySort>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryProviderArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryProviderByExternalKeyArgs = {
  agency: Scalars['String']['input'];
  externalKey: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryProvidersArgs = {
  agency: Scalars['String']['input'];
  filter?: InputMaybe<ProviderFilter>;
  sort?: InputMaybe<ProviderSort>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryPrinciplesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryCodesOfPracticeArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryProvisionArgs = {
  instrument: Instrument;
  number: Scalars['String']['input'];
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryResolveProvisionArgs = {
  number: Scalars['String']['input'];
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryIpp11GroundsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryIpp12PathwaysArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryPrescribedCountriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryPrescribedSchemesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryRefusalGroundsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QuerySeriousHarmFactorsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryHarmKindsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryNotificationExceptionsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryReportMattersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryOffencesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QuerySavedQueryArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QuerySavedQueryByExternalKeyArgs = {
  agency: Scalars['String']['input'];
  externalKey: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QuerySavedQueriesArgs = {
  agency: Scalars['String']['input'];
  filter?: InputMaybe<SavedQueryFilter>;
  sort?: InputMaybe<SavedQuerySort>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QuerySnapshotsArgs = {
  agency?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QuerySnapshotArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryWaiverArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryWaiverByExternalKeyArgs = {
  agency: Scalars['String']['input'];
  externalKey: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryWaiversArgs = {
  agency: Scalars['String']['input'];
  filter?: InputMaybe<WaiverFilter>;
  sort?: InputMaybe<WaiverSort>;
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 *
 * With `asOf` a field answers as of an instant, from the revisions, which never change:
 *
 * - A record is what its newest revision at or before the instant says, also when it has been purged since; the records it
 *   refers to are read as of the same instant. A list holds every record that was there, live ones unless the filter speaks of
 *   archived ones, and its filter looks at what they said then.
 * - Three things are those of the request, not of the instant: what follows from the day (`findings`, whether a deadline is
 *   overdue, whether a waiver is active, and filters on these), the `offshoreDisclosures` of an activity
 *   (`offshoreDisclosures(filter: {activity: …}, asOf: …)` lists those of the instant), and `history`.
 * - No index tells of the past: conditions are tested record by record within the read budget, in which a record that was
 *   changed or purged since counts as 5 (see `searchedAll`). Without `sort` a list runs in the order of creation (agencies: by key). One sorted
 *   otherwise needs all its records within the budget; the error INVALID_ARGUMENT says so when there are more.
 * - Before everything there is nothing. Of an instant that is yet to come nothing is known: the error INVALID_ARGUMENT says so
 *   (up to a minute ahead, for clocks that differ, it shows what is there now).
 */
export type QueryValidateXPrivacyNzArgs = {
  document: Scalars['String']['input'];
};

/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Creates an agency. Needs the role ADMIN in every agency (`*`). */
  readonly createAgency: AgencyPayload;
  /** Changes the fields given and leaves the others; null clears a field. */
  readonly updateAgency: AgencyPayload;
  /** Creates the agency, or changes the one with this key; UNCHANGED when nothing differs. */
  readonly upsertAgency: AgencyPayload;
  /** Archives an agency: its records stay as they are and readable, and no new ones are created in it (other servers see it within a minute). */
  readonly archiveAgency: AgencyPayload;
  /** Takes an agency back from the archive, or restores an earlier version's content. */
  readonly restoreAgency: AgencyPayload;
  /**
   * Makes up to 100 records what they are said to be, each found by its external key: created where there is none, changed
   * where something differs, left alone where nothing does. Each record is one transaction of its own: a refused one
   * does not keep the others from being written, unless `stopAtRefusal` is set. A dry run writes nothing and says field by
   * field what would change. Access is decided for all of them before anything is written.
   *
   * Records may refer to others by their external keys: wherever the content takes the id of a record, `key:` and an
   * external key of the same agency do as well (`activityIds: ["key:payroll"]`). A record named so may stand before in the
   * same call; a waiver's `recordId` takes the type from its rule.
   */
  readonly applyRecords: ApplyRecordsPayload;
  /**
   * Records a worksheet of the assessment (Privacy Act 2020 s 113) as a new version. Open until the breach is decided; then
   * the worksheet is frozen until `reopenBreach`. Needs PRIVACY_OFFICER, as every action on a breach.
   */
  readonly assessBreach: BreachPayload;
  /**
   * Decides whether the breach is notifiable (Privacy Act 2020 s 112). Refused with RULE_BROKEN without a complete worksheet, one
   * error for each thing missing: harms considered, conclusion, who and when; for a breach that is not notifiable, also every
   * factor but (d), because the worksheet is then the evidence of reasonable belief (Privacy Act 2020 s 118).
   */
  readonly decideBreach: BreachPayload;
  /**
   * Records the first notice to the Commissioner (Privacy Act 2020 s 114). Open once the breach is decided to be notifiable;
   * its content may follow in increments (Privacy Act 2020 s 117(5)).
   */
  readonly notifyCommissioner: BreachPayload;
  /**
   * Records a further notice to the Commissioner (Privacy Act 2020 s 117(5)), or the time or reference that the record of the
   * first one lacks.
   */
  readonly updateCommissioner: BreachPayload;
  /**
   * Records a notice to individuals affected or their representatives (Privacy Act 2020 s 115(1)); once for each group of
   * people, until `allTold`.
   */
  readonly notifyIndividuals: BreachPayload;
  /**
   * Records public notice where it is not reasonably practicable to notify individuals (Privacy Act 2020 s 115(2)). Once more:
   * a later or corrected notice in the place of the earlier one, which stays in the history.
   */
  readonly givePublicNotice: BreachPayload;
  /**
   * Records an exception to notifying individuals (Privacy Act 2020 s 116) for all who are not told; never to notifying the
   * Commissioner. Refused with RULE_BROKEN for DELAY_SECURITY_RISK, which only allows delay.
   */
  readonly relyOnException: BreachPayload;
  /**
   * Records that notifying individuals is delayed (Privacy Act 2020 s 116), only while the security risk of telling outweighs
   * its benefit; never for the Commissioner. Once more: a new reason or expected end.
   */
  readonly delayNotification: BreachPayload;
  /** Ends a delay (Privacy Act 2020 s 116): individuals are to be told as soon as practicable. */
  readonly endNotificationDelay: BreachPayload;
  /**
   * Closes work on a breach. Refused with RULE_BROKEN, naming each thing missing, unless it was decided not to be notifiable, or the
   * Commissioner has been notified (Privacy Act 2020 s 114), individuals have been told, by public notice if need be (Privacy Act 2020 s 115),
   * or excepted (Privacy Act 2020 s 116), and no delay is running.
   */
  readonly closeBreach: BreachPayload;
  /**
   * Takes the closing of a breach back and, unless `reconsider` is false, its decision, so that it can be assessed and decided
   * again. Notices given stay recorded; the earlier decision stays in the history.
   */
  readonly reopenBreach: BreachPayload;
  /** Creates a breach. Needs PRIVACY_OFFICER. */
  readonly createBreach: BreachPayload;
  /** Changes the fields given and leaves the others; null clears a field. */
  readonly updateBreach: BreachPayload;
  /** Creates the breach, or changes the one with this external key; UNCHANGED when nothing differs. */
  readonly upsertBreach: BreachPayload;
  /** Archives a breach: it leaves the lists, keeps its history and can be restored. */
  readonly archiveBreach: BreachPayload;
  /** Takes a breach back from the archive, or restores an earlier version's content. */
  readonly restoreBreach: BreachPayload;
  /** Removes an archived breach for good; its revisions stay as evidence. */
  readonly purgeBreach: PurgePayload;
  /** Creates an offshore disclosure. Its activity must exist, in the same agency, and not be archived. */
  readonly createOffshoreDisclosure: OffshoreDisclosurePayload;
  /** Changes the fields given and leaves the others; null clears a field. */
  readonly updateOffshoreDisclosure: OffshoreDisclosurePayload;
  /** Creates the offshore disclosure, or changes the one with this external key; UNCHANGED when nothing differs. */
  readonly upsertOffshoreDisclosure: OffshoreDisclosurePayload;
  /** Archives an offshore disclosure: it leaves the lists, keeps its history and can be restored. */
  readonly archiveOffshoreDisclosure: OffshoreDisclosurePayload;
  /** Takes an offshore disclosure back from the archive, or restores an earlier version's content. */
  readonly restoreOffshoreDisclosure: OffshoreDisclosurePayload;
  /** Removes an archived offshore disclosure for good; its revisions stay as evidence. */
  readonly purgeOffshoreDisclosure: PurgePayload;
  /** Creates a processing activity. Its offshore disclosures can be created with it, in the same transaction. */
  readonly createProcessingActivity: ProcessingActivityPayload;
  /** Changes the fields given and leaves the others; null clears a field. */
  readonly updateProcessingActivity: ProcessingActivityPayload;
  /** Creates the processing activity, or changes the one with this external key; UNCHANGED when nothing differs. */
  readonly upsertProcessingActivity: ProcessingActivityPayload;
  /** Archives a processing activity: it leaves the lists, keeps its history and can be restored. What refers to it stays as it is; nothing new can refer to it. */
  readonly archiveProcessingActivity: ProcessingActivityPayload;
  /** Takes a processing activity back from the archive, or restores an earlier version's content. */
  readonly restoreProcessingActivity: ProcessingActivityPayload;
  /** Removes an archived processing activity for good; its revisions stay as evidence. */
  readonly purgeProcessingActivity: PurgePayload;
  /** Creates a provider. The sub-processors it names must be providers of the same agency. */
  readonly createProvider: ProviderPayload;
  /**
   * Changes the fields given and leaves the others; null clears a field. A name that is let go is answered with the warning
   * PROVIDER_NAME_DROPPED: records that name the provider so by text are no longer matched to it.
   */
  readonly updateProvider: ProviderPayload;
  /** Creates the provider, or changes the one with this external key; UNCHANGED when nothing differs. */
  readonly upsertProvider: ProviderPayload;
  /** Archives a provider: it leaves the lists, keeps its history and can be restored. What refers to it stays as it is; nothing new can refer to it. */
  readonly archiveProvider: ProviderPayload;
  /** Takes a provider back from the archive, or restores an earlier version's content. */
  readonly restoreProvider: ProviderPayload;
  /** Removes an archived provider for good; its revisions stay as evidence. Refused while another provider names it as its sub-processor. */
  readonly purgeProvider: PurgePayload;
  /**
   * Makes an address of a saved query that works without a token until it expires: for Excel, Power BI and other programs that
   * can't send one. Whoever holds it reads what the query reads with the caller's subject and the roles the caller has in the
   * agency now, also after these are taken away: end it with `rotateSigningKey`. It is good for exactly this version, format and
   * these parameters. Needs a role in the agency.
   */
  readonly signSavedQueryAddress: SignSavedQueryAddressPayload;
  /** Ends every signed address of the agency at once; new ones can be made. Needs PRIVACY_OFFICER or ADMIN. */
  readonly rotateSigningKey: RotateSigningKeyPayload;
  /** Saves a query. Refused with GraphQL's own message and line when the operation is none that this API can answer whole. Needs PRIVACY_OFFICER. */
  readonly createSavedQuery: SavedQueryPayload;
  /** Changes the fields given and leaves the others. What earlier versions' addresses say does not change. */
  readonly updateSavedQuery: SavedQueryPayload;
  /** Saves the query, or changes the one of this name; UNCHANGED when nothing differs. */
  readonly upsertSavedQuery: SavedQueryPayload;
  /** Archives a saved query: the addresses of all its versions answer no more, and it can be restored. */
  readonly archiveSavedQuery: SavedQueryPayload;
  /** Takes a saved query back from the archive, or restores an earlier version's content. */
  readonly restoreSavedQuery: SavedQueryPayload;
  /** Removes an archived saved query for good; its name is free, its revisions stay as evidence. */
  readonly purgeSavedQuery: PurgePayload;
  /**
   * Asks for a snapshot: the records as flat tables in Parquet, CSV and NDJSON (docs/data-dictionary.md). It is written in the
   * background; follow it with `snapshot`. While one of the same agency and kind is waiting or running, that one is the answer.
   * Needs PRIVACY_OFFICER, AUDITOR or ADMIN in the agency; of the whole registry, in every agency (`*`). Refused with
   * RULE_BROKEN where the registry has no place for snapshots, and for an INCREMENTAL one before any is complete.
   */
  readonly requestSnapshot: RequestSnapshotPayload;
  /** Creates a waiver. Refused when there is no such rule, or when the record is none of the agency's or of another type than the rule is about. */
  readonly createWaiver: WaiverPayload;
  /** Changes the fields given and leaves the others. */
  readonly updateWaiver: WaiverPayload;
  /** Creates the waiver, or changes the one with this external key; UNCHANGED when nothing differs. */
  readonly upsertWaiver: WaiverPayload;
  /** Archives a waiver: it covers nothing any more, leaves the lists, keeps its history and can be restored. */
  readonly archiveWaiver: WaiverPayload;
  /** Takes a waiver back from the archive, or restores an earlier version's content. */
  readonly restoreWaiver: WaiverPayload;
  /** Removes an archived waiver for good; its revisions stay as evidence. */
  readonly purgeWaiver: PurgePayload;
  /**
   * Creates or changes one processing activity for each object of a document that carries the x-privacy-nz namespace. Each
   * is found again by its external key, `<source>#<JSON Pointer>`, and is written in a transaction of its own. On a change
   * only what the namespace has fields for is touched, never a name, purpose or note that people wrote. A document with
   * errors in the objects chosen imports nothing.
   */
  readonly importXPrivacyNz: ImportXPrivacyNzPayload;
  /** Changes one processing activity to what one object of the x-privacy-nz namespace says, and nothing else of it. */
  readonly applyXPrivacyNz: ProcessingActivityPayload;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationCreateAgencyArgs = {
  input: CreateAgencyInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpdateAgencyArgs = {
  input: UpdateAgencyInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpsertAgencyArgs = {
  input: UpsertAgencyInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationArchiveAgencyArgs = {
  input: ArchiveRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationRestoreAgencyArgs = {
  input: RestoreRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationApplyRecordsArgs = {
  input: ApplyRecordsInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationAssessBreachArgs = {
  input: AssessBreachInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationDecideBreachArgs = {
  input: DecideBreachInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationNotifyCommissionerArgs = {
  input: NotifyCommissionerInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpdateCommissionerArgs = {
  input: UpdateCommissionerInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationNotifyIndividualsArgs = {
  input: NotifyIndividualsInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationGivePublicNoticeArgs = {
  input: GivePublicNoticeInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationRelyOnExceptionArgs = {
  input: RelyOnExceptionInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationDelayNotificationArgs = {
  input: DelayNotificationInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationEndNotificationDelayArgs = {
  input: EndNotificationDelayInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationCloseBreachArgs = {
  input: CloseBreachInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationReopenBreachArgs = {
  input: ReopenBreachInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationCreateBreachArgs = {
  input: CreateBreachInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpdateBreachArgs = {
  input: UpdateBreachInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpsertBreachArgs = {
  input: UpsertBreachInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationArchiveBreachArgs = {
  input: ArchiveRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationRestoreBreachArgs = {
  input: RestoreRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationPurgeBreachArgs = {
  input: PurgeRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationCreateOffshoreDisclosureArgs = {
  input: CreateOffshoreDisclosureInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpdateOffshoreDisclosureArgs = {
  input: UpdateOffshoreDisclosureInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpsertOffshoreDisclosureArgs = {
  input: UpsertOffshoreDisclosureInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationArchiveOffshoreDisclosureArgs = {
  input: ArchiveRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationRestoreOffshoreDisclosureArgs = {
  input: RestoreRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationPurgeOffshoreDisclosureArgs = {
  input: PurgeRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationCreateProcessingActivityArgs = {
  input: CreateProcessingActivityInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpdateProcessingActivityArgs = {
  input: UpdateProcessingActivityInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpsertProcessingActivityArgs = {
  input: UpsertProcessingActivityInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationArchiveProcessingActivityArgs = {
  input: ArchiveRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationRestoreProcessingActivityArgs = {
  input: RestoreRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationPurgeProcessingActivityArgs = {
  input: PurgeRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationCreateProviderArgs = {
  input: CreateProviderInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpdateProviderArgs = {
  input: UpdateProviderInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpsertProviderArgs = {
  input: UpsertProviderInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationArchiveProviderArgs = {
  input: ArchiveRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationRestoreProviderArgs = {
  input: RestoreRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationPurgeProviderArgs = {
  input: PurgeRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationSignSavedQueryAddressArgs = {
  input: SignSavedQueryAddressInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationRotateSigningKeyArgs = {
  input: RotateSigningKeyInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationCreateSavedQueryArgs = {
  input: CreateSavedQueryInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpdateSavedQueryArgs = {
  input: UpdateSavedQueryInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpsertSavedQueryArgs = {
  input: UpsertSavedQueryInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationArchiveSavedQueryArgs = {
  input: ArchiveRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationRestoreSavedQueryArgs = {
  input: RestoreRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationPurgeSavedQueryArgs = {
  input: PurgeRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationRequestSnapshotArgs = {
  input: RequestSnapshotInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationCreateWaiverArgs = {
  input: CreateWaiverInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpdateWaiverArgs = {
  input: UpdateWaiverInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationUpsertWaiverArgs = {
  input: UpsertWaiverInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationArchiveWaiverArgs = {
  input: ArchiveRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationRestoreWaiverArgs = {
  input: RestoreRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationPurgeWaiverArgs = {
  input: PurgeRecordInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationImportXPrivacyNzArgs = {
  input: ImportXPrivacyNzInput;
};


/**
 * The write side of the registry. Every mutation takes one input and answers with a payload: the record (null when
 * nothing was written), `outcome`, `userErrors` and `warnings`. A write is one transaction: it happens whole, with
 * its revision, or not at all.
 */
export type MutationApplyXPrivacyNzArgs = {
  input: ApplyXPrivacyNzInput;
};

/** An object with a global id that `node` can fetch again. */
export type Node = {
  /** Opaque and stable; encodes the record's type and agency, so it can't be moved between agencies. */
  readonly id: Scalars['ID']['output'];
};

/** What every record of the registry carries. */
export type RegistryRecord = {
  /** Opaque and stable; encodes the record's type and agency. */
  readonly id: Scalars['ID']['output'];
  /** The agency that holds the record. */
  readonly agency: Agency;
  /** Your own key for the record, unique per agency and type; what `upsert` finds records by. Null when none was given. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** 1 after creation, one more with every change. A change must name the version it was made from (`expectedVersion`). */
  readonly version: Scalars['Int']['output'];
  /** When the record was created, UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The token's subject that created the record. */
  readonly createdBy: Scalars['String']['output'];
  /** When the record was last changed, UTC; strictly increasing from version to version. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The token's subject that made the last change. */
  readonly updatedBy: Scalars['String']['output'];
  /** When the record was archived, UTC; null while it is live. Lists leave archived records out unless asked for them. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the record's content comes from and what in it was inferred. Null when the agency entered it itself. */
  readonly provenance?: Maybe<Provenance>;
  /**
   * What rules find in the record at the moment of the request: gaps to look at, not judgments. Empty for an archived record.
   * Rules about an activity's disclosures say nothing about a record read as of an instant, nor in the answer to a repeated
   * request.
   */
  readonly findings: ReadonlyArray<Finding>;
  /** The record's revisions, newest first. */
  readonly history: RevisionConnection;
};


/** What every record of the registry carries. */
export type RegistryRecordHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A role in an agency. Which role may do what is one table, printed in docs/access.md. */
export type Role =
  /** Reads activities, disclosures and providers; sees breaches only as counts. */
  | 'VIEWER'
  /** As VIEWER, and writes activities, disclosures and providers. */
  | 'EDITOR'
  /** Reads and writes everything of the agency, breaches included. */
  | 'PRIVACY_OFFICER'
  /** Reads everything of the agency, breaches included; writes nothing. */
  | 'AUDITOR'
  /** Manages the agency's own record and purges; reads and writes activities, disclosures and providers; sees breaches only as counts. */
  | 'ADMIN';

/** The caller. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The token's subject (`sub`), as it is recorded with every change. */
  readonly subject: Scalars['String']['output'];
  /** The roles the token carries. */
  readonly grants: ReadonlyArray<Grant>;
  /** What these roles let the caller do in an agency, whether or not there is one of that key. */
  readonly permissions: ReadonlyArray<Permission>;
};


/** The caller. */
export type ViewerPermissionsArgs = {
  agency: Scalars['String']['input'];
};

/** What a caller may do with records of a type. */
export type Permission = {
  readonly __typename?: 'Permission';
  /** The type of record: `ProcessingActivity`. */
  readonly recordType: Scalars['String']['output'];
  /** What may be done; empty when nothing may. */
  readonly actions: ReadonlyArray<PermittedAction>;
};

/** What may be done with records of a type. */
export type PermittedAction =
  /** Read them. */
  | 'READ'
  /** Learn how many there are, by status. */
  | 'COUNT'
  /** Change, archive and restore them. */
  | 'WRITE'
  /** Create them, or ask for a snapshot. */
  | 'CREATE'
  /** Remove an archived one for good. */
  | 'PURGE'
  /** End all signed addresses of the agency. */
  | 'REVOKE';

/** Roles in one agency, or in all. */
export type Grant = {
  readonly __typename?: 'Grant';
  /** The agency's key, or `*` for every agency. */
  readonly agency: Scalars['String']['output'];
  /** The roles held there. */
  readonly roles: ReadonlyArray<Role>;
};

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** More records may follow `endCursor`. True also when the page ended because the read budget was used up (see `searchedAll`). */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** More records may precede `startCursor`. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, or where the search started; null on an empty list. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge, or where the search stopped; null on an empty list. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Which way a list runs. */
export type SortDirection =
  /** Smallest or oldest first. */
  | 'ASC'
  /** Largest or newest first. */
  | 'DESC';

/** Conditions on a text. All given conditions must hold. */
export type StringFilter = {
  /** Equal, letter for letter. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these (at most 100). */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Begins with this text, letter for letter. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** True: the value is missing. False: it is there. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a list of texts: each condition holds when some element meets it. */
export type StringListFilter = {
  /** Some element equals this. */
  readonly has?: InputMaybe<Scalars['String']['input']>;
  /** Some element is one of these (at most 100). */
  readonly hasAny?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Some element begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
  /** True: the list is empty. False: it has elements. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a flag that may be unknown. */
export type BooleanFilter = {
  /** Equal to. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: not recorded. False: recorded, either way. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on a date. All given conditions must hold; a missing date meets only `isMissing: true`. */
export type DateFilter = {
  /** On this date. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** On or after. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** Before. */
  readonly lt?: InputMaybe<Scalars['Date']['input']>;
  /** True: not recorded. False: recorded. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Conditions on an instant. All given conditions must hold. */
export type DateTimeFilter = {
  /** At or after. */
  readonly gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before. */
  readonly lt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Conditions on a point in time of varying precision, compared by its earliest reading; a missing one meets only `isMissing: true`. */
export type PartialDateTimeFilter = {
  /** At or after. */
  readonly gte?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** Before. */
  readonly lt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** True: not recorded. False: recorded. */
  readonly isMissing?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How sure the content of a record is. */
export type Confidence =
  /** Its core facts are in the source. */
  | 'STATED'
  /** A core fact was deduced. */
  | 'INFERRED';

/** Where a record's content comes from. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  /** The sources, the main one first. */
  readonly sources: ReadonlyArray<Source>;
  /** Whether the core facts are stated or inferred. */
  readonly confidence: Confidence;
  /** Names of the record's fields whose values were inferred, not stated. */
  readonly inferredFields: ReadonlyArray<Scalars['String']['output']>;
  /** What a reader must know about the sources. Null when nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A public source. */
export type Source = {
  readonly __typename?: 'Source';
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** Where it was published; the address may have moved. Null when not public or not known. */
  readonly url?: Maybe<Scalars['URI']['output']>;
  /** When it was published, as precisely as known. */
  readonly date?: Maybe<Scalars['PartialDateTime']['output']>;
};

/** Where a record's content comes from. */
export type ProvenanceInput = {
  /** The sources, the main one first; 1 to 20. */
  readonly sources: ReadonlyArray<SourceInput>;
  /** Whether the core facts are stated or inferred. */
  readonly confidence: Confidence;
  /** Names of the record's fields whose values were inferred, not stated. */
  readonly inferredFields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What a reader must know about the sources. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A public source. */
export type SourceInput = {
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** Where it was published. */
  readonly url?: InputMaybe<Scalars['URI']['input']>;
  /** When it was published, as precisely as known. */
  readonly date?: InputMaybe<Scalars['PartialDateTime']['input']>;
};

/** What was done to a record. */
export type RevisionAction =
  /** The record was created. */
  | 'CREATE'
  /** Its content was changed. */
  | 'UPDATE'
  /** It was archived. */
  | 'ARCHIVE'
  /** It was taken back from the archive, or an earlier version's content was restored. */
  | 'RESTORE'
  /** It was removed from the register. Its revisions stay as evidence. */
  | 'PURGE'
  /** Of a breach: a worksheet was recorded (Privacy Act 2020 s 113). */
  | 'ASSESS'
  /** Of a breach: it was decided whether it is notifiable (Privacy Act 2020 s 112). */
  | 'DECIDE'
  /** Of a breach: the first notice to the Commissioner was recorded (Privacy Act 2020 s 114). */
  | 'NOTIFY_COMMISSIONER'
  /** Of a breach: a further notice to the Commissioner was recorded (Privacy Act 2020 s 117(5)). */
  | 'UPDATE_COMMISSIONER'
  /** Of a breach: a notice to individuals was recorded (Privacy Act 2020 s 115(1)). */
  | 'NOTIFY_INDIVIDUALS'
  /** Of a breach: public notice was recorded (Privacy Act 2020 s 115(2)). */
  | 'GIVE_PUBLIC_NOTICE'
  /** Of a breach: an exception to notifying individuals was relied on (Privacy Act 2020 s 116). */
  | 'RELY_ON_EXCEPTION'
  /** Of a breach: notifying individuals was delayed (Privacy Act 2020 s 116). */
  | 'DELAY_NOTIFICATION'
  /** Of a breach: the delay of notifying individuals was ended (Privacy Act 2020 s 116). */
  | 'END_DELAY'
  /** Of a breach: it was closed. */
  | 'CLOSE'
  /** Of a breach: it was reopened. */
  | 'REOPEN';

/** One version of a record: who made it, when, why, and what it changed. */
export type Revision = {
  readonly __typename?: 'Revision';
  /** The version this revision made. */
  readonly version: Scalars['Int']['output'];
  /** What was done. */
  readonly action: RevisionAction;
  /** When, UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** The token's subject that did it. */
  readonly actor: Scalars['String']['output'];
  /** Why, in the words of the one who did it. Null when not given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The request that did it; the same id stands in the log. */
  readonly requestId: Scalars['String']['output'];
  /** SHA-256 over this revision and the hash of the one before it (base64url): a chain that shows tampering. */
  readonly hash: Scalars['String']['output'];
  /** The hash of the previous revision; null on the first. */
  readonly previousHash?: Maybe<Scalars['String']['output']>;
  /** What changed, field by field; on creation, every field that was given a value. */
  readonly changes: ReadonlyArray<FieldChange>;
};

/** One field's value before and after a change. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** The path of the field, for example `["retention", "period"]`. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** The value before; null when it was not set. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** The value after; null when it was removed. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
};

/** A page of revisions (Relay). */
export type RevisionConnection = {
  readonly __typename?: 'RevisionConnection';
  /** The revisions with their cursors. */
  readonly edges: ReadonlyArray<RevisionEdge>;
  /** The revisions. */
  readonly nodes: ReadonlyArray<Revision>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A revision in a page. */
export type RevisionEdge = {
  readonly __typename?: 'RevisionEdge';
  /** Its cursor, good only for this record's history. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: Revision;
};

/** What a mutation did. */
export type MutationOutcome =
  /** A record was created. */
  | 'CREATED'
  /** The record was changed; its version rose by one. */
  | 'UPDATED'
  /** The input equalled what was recorded; nothing was written. */
  | 'UNCHANGED'
  /** The record was archived. */
  | 'ARCHIVED'
  /** The record was restored. */
  | 'RESTORED'
  /** The record was removed. */
  | 'PURGED'
  /** Nothing was written; `userErrors` says why. */
  | 'REFUSED';

/** The closed list of codes in `userErrors`. Each is listed with its next step in docs/errors.md. */
export type UserErrorCode =
  /** A value is not acceptable; the message says what would be. */
  | 'INVALID'
  /** A value the record cannot do without is missing. */
  | 'REQUIRED'
  /** A text or list is longer than allowed, or the whole record is larger than it may be. */
  | 'TOO_LARGE'
  /** The record, or a record it refers to, does not exist. */
  | 'NOT_FOUND'
  /** The record was changed since the version named; the message names the current one. Read it again and decide. */
  | 'CONFLICT'
  /** Another record of the agency and type already has this external key. */
  | 'DUPLICATE_KEY'
  /** The idempotency key was used before with another input. Use a new key. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The values are fine one by one but contradict each other or a rule of the Act; the message names the rule. */
  | 'RULE_BROKEN'
  /** The record is archived. Restore it first. */
  | 'ARCHIVED'
  /** Other records refer to this one. */
  | 'REFERENCED'
  /** The registry is busy with this very record, or lost touch with its table; the message says whether anything may have been written. Send the same request again. */
  | 'BUSY';

/** An expected failure of a mutation: nothing was written. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** What kind of failure, from a closed list. */
  readonly code: UserErrorCode;
  /** The path of the argument at fault, starting at `input`. Null when it is no single one. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** What is wrong and what to do next, for people. */
  readonly message: Scalars['String']['output'];
  /** With CONFLICT: the record's current version. */
  readonly currentVersion?: Maybe<Scalars['Int']['output']>;
};

/** The closed list of codes in `warnings`. */
export type WarningCode =
  /** The IPP 3A tag stands on an activity whose collection ended before IPP 3A came into force (2026-05-01). */
  | 'IPP3A_BEFORE_COMMENCEMENT'
  /** The IPP 3A tag stands on an activity that names no source other than the individual. */
  | 'IPP3A_WITHOUT_INDIRECT_SOURCE'
  /** Health information is flagged but the Health Information Privacy Code is not among the codes that apply. */
  | 'HEALTH_WITHOUT_HIPC'
  /** A provider was renamed, or lost another name: records that name it so by text are no longer matched to it. */
  | 'PROVIDER_NAME_DROPPED';

/** Something written as asked that deserves a second look. */
export type Warning = {
  readonly __typename?: 'Warning';
  /** What kind of warning, from a closed list. */
  readonly code: WarningCode;
  /** The path of the field concerned, starting at `input`. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** What was noticed and why it matters. */
  readonly message: Scalars['String']['output'];
};

/** Archives a record: it leaves the lists but stays readable and keeps its history. */
export type ArchiveRecordInput = {
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Takes a record back from the archive, or restores the content of an earlier version as a new version. */
export type RestoreRecordInput = {
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The version whose content to restore. Null: only take it back from the archive. */
  readonly toVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Removes an archived record from the register and frees its external key. Refused while another record refers to
 * it. Its revisions stay as evidence, closed by one that records the purge.
 */
export type PurgeRecordInput = {
  /** The record. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why, kept in the last revision; required, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a purge. */
export type PurgePayload = {
  readonly __typename?: 'PurgePayload';
  /** The id of the removed record; null when it was not removed. */
  readonly purgedId?: Maybe<Scalars['ID']['output']>;
  /** PURGED or REFUSED. */
  readonly outcome: MutationOutcome;
  /** Why nothing was written; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A worksheet to record. */
export type AssessBreachInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The worksheet; what it lacks may be answered in a later one. */
  readonly seriousHarmAssessment: SeriousHarmAssessmentInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** One factor of Privacy Act 2020 s 113, answered or not known yet. */
export type HarmFactorInput = {
  /** False: not known yet. */
  readonly answered: Scalars['Boolean']['input'];
  /** The answer; required when `answered` is true, refused when it is false. */
  readonly answer?: InputMaybe<Scalars['String']['input']>;
};

/** A worksheet of the assessment of the likelihood of serious harm (Privacy Act 2020 s 113): every factor must be considered, so each is answered or marked as not known yet. */
export type SeriousHarmAssessmentInput = {
  /** Privacy Act 2020 s 113(a): steps taken to reduce the risk of harm following the breach. */
  readonly reductionSteps: HarmFactorInput;
  /** Privacy Act 2020 s 113(b): whether the information is sensitive. */
  readonly sensitivity: HarmFactorInput;
  /** Privacy Act 2020 s 113(c): the nature of the harm that may be caused. */
  readonly natureOfHarm: HarmFactorInput;
  /** Privacy Act 2020 s 113(d): who has obtained or may obtain the information, if known. */
  readonly recipients: HarmFactorInput;
  /** Privacy Act 2020 s 113(e): whether a security measure protects it. */
  readonly securityMeasures: HarmFactorInput;
  /** Privacy Act 2020 s 113(f): any other relevant matter. */
  readonly otherMatters: HarmFactorInput;
  /** The kinds of harm considered; at most 20. */
  readonly likelyHarms?: InputMaybe<ReadonlyArray<LikelyHarmInput>>;
  /** Whether serious harm has been caused or is likely. Null: not concluded. */
  readonly seriousHarmLikely?: InputMaybe<Scalars['Boolean']['input']>;
  /** Who assessed (a role). */
  readonly assessedBy?: InputMaybe<Scalars['String']['input']>;
  /** When it was assessed; not in the future and not before awareness of the breach. */
  readonly assessedAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
};

/** A kind of harm and how serious it would be. The kinds are those of the Privacy Commissioner's guidance. */
export type LikelyHarmInput = {
  /** What kind of harm. */
  readonly kind: HarmKind;
  /** How serious. */
  readonly level: HarmLevel;
  /** For whom and why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A decision to record. */
export type DecideBreachInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The decision. */
  readonly decision: NotifiabilityDecisionInput;
  /** When the agency became aware that it is notifiable: starts the clocks of Privacy Act 2020 ss 114 and 115; not in the future and not before awareness of the breach, nor after the decision. Null: not known, and the decision starts them. Refused for a breach that is not notifiable. */
  readonly judgedNotifiableAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The decision whether a breach is notifiable (Privacy Act 2020 s 112). */
export type NotifiabilityDecisionInput = {
  /** Whether it is reasonable to believe that the breach has caused serious harm or is likely to. Must agree with the worksheet's conclusion. */
  readonly notifiable: Scalars['Boolean']['input'];
  /** Why; with the worksheet it is the evidence under Privacy Act 2020 s 118. At most 20,000 characters. */
  readonly reasons: Scalars['String']['input'];
  /** Who decided (a role); at most 300 characters. */
  readonly decidedBy: Scalars['String']['input'];
  /** When it was decided; not in the future and not before awareness of the breach, nor before the worksheet was assessed. */
  readonly decidedAt: Scalars['PartialDateTime']['input'];
};

/** The first notice to the Commissioner. */
export type NotifyCommissionerInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The notice. */
  readonly commissionerNotification: CommissionerNotificationInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The first notice to the Commissioner (Privacy Act 2020 s 114). */
export type CommissionerNotificationInput = {
  /** When; not in the future and not before awareness of the breach. Null: not known. */
  readonly notifiedAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** The reference that the NotifyUs form gave; at most 300 characters. */
  readonly notifyUsReference?: InputMaybe<Scalars['String']['input']>;
  /** What it covered of what a notice must contain: items of Privacy Act 2020 s 117(1) only. */
  readonly itemsCovered?: InputMaybe<ReadonlyArray<BreachNoticeItem>>;
};

/** A further notice to the Commissioner; at least one of its three parts. */
export type UpdateCommissionerInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** A further notice. */
  readonly update?: InputMaybe<NotificationUpdateInput>;
  /** When the first notice was given, in the place of what is recorded; not in the future and not before awareness of the breach. */
  readonly notifiedAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** The NotifyUs reference, in the place of what is recorded; at most 300 characters. */
  readonly notifyUsReference?: InputMaybe<Scalars['String']['input']>;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A further notice to the Commissioner (Privacy Act 2020 s 117(5)). */
export type NotificationUpdateInput = {
  /** When; not in the future, and not before awareness of the breach or the first notice. */
  readonly at: Scalars['PartialDateTime']['input'];
  /** What it said, without personal information of those affected; at most 20,000 characters. */
  readonly content: Scalars['String']['input'];
  /** What it supplied of what a notice must contain: items of Privacy Act 2020 s 117(1) only. */
  readonly itemsSupplied?: InputMaybe<ReadonlyArray<BreachNoticeItem>>;
};

/** A notice to individuals. */
export type NotifyIndividualsInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The notice. */
  readonly notice: IndividualsNoticeInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A notice to individuals affected or their representatives (Privacy Act 2020 s 115(1)). */
export type IndividualsNoticeInput = {
  /** When; not in the future and not before awareness of the breach. Null: not known. */
  readonly at?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** How; at most 2,000 characters. */
  readonly method?: InputMaybe<Scalars['String']['input']>;
  /** How many people were told; 0 or more. Null: not known. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** True: their representatives were told in their place (Privacy Act 2020 s 116). Null: false. */
  readonly toRepresentatives?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: with this notice everyone who is to be told directly has been told. False: others remain, or that is not known. */
  readonly allTold: Scalars['Boolean']['input'];
  /** What it covered of what a notice must contain: items of Privacy Act 2020 s 117(2) to (4) only. COMMISSIONER_NOTIFIED only once the Commissioner has been. */
  readonly itemsCovered?: InputMaybe<ReadonlyArray<BreachNoticeItem>>;
};

/** A public notice. */
export type GivePublicNoticeInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The notice. */
  readonly publicNotice: PublicNoticeInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Public notice in the place of individual notice (Privacy Act 2020 s 115(2)). It must not identify anyone affected. */
export type PublicNoticeInput = {
  /** When; not in the future and not before awareness of the breach. Null: not known. */
  readonly givenAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** Why it was not reasonably practicable to notify individuals; at most 20,000 characters. The Commissioner is told. */
  readonly reason: Scalars['String']['input'];
  /** The agency's website it is published on, free and open to all (Privacy Regulations 2020). */
  readonly url: Scalars['URI']['input'];
  /** The other medium it is published in, the one most likely to reach those affected (Privacy Regulations 2020); at most 2,000 characters. */
  readonly otherMedium: Scalars['String']['input'];
};

/** An exception to rely on. */
export type RelyOnExceptionInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The exception; one recorded before gives way to it and stays in the history. */
  readonly notificationException: NotificationExceptionInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** An exception to notifying individuals (Privacy Act 2020 s 116). */
export type NotificationExceptionInput = {
  /** On which ground; DELAY_SECURITY_RISK is refused. */
  readonly ground: NotificationExceptionGround;
  /** Why it applies; at most 20,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Since when it is relied on; not in the future and not before awareness of the breach. Null: not recorded. */
  readonly reliedOnAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
};

/** A delay of notifying individuals. */
export type DelayNotificationInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The delay. */
  readonly notificationDelay: NotificationDelayInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** A delay of notifying individuals (Privacy Act 2020 s 116). */
export type NotificationDelayInput = {
  /** Which security risks of telling outweigh its benefit; at most 20,000 characters. The Commissioner is told. */
  readonly reason: Scalars['String']['input'];
  /** Since when; not in the future and not before awareness of the breach. Null: not recorded. */
  readonly from?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** Until when it is expected to last: the Commissioner is told how long (Privacy Act 2020 s 117(1)). Not before `from`. */
  readonly expectedUntil: Scalars['PartialDateTime']['input'];
};

/** The end of a delay. */
export type EndNotificationDelayInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** When it ended; not in the future and not before awareness of the breach, nor before the delay began. */
  readonly endedAt: Scalars['PartialDateTime']['input'];
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The closing of a breach. */
export type CloseBreachInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The date, Pacific/Auckland; not in the future and not before awareness of the breach. Null: today. */
  readonly closedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The reopening of a breach. */
export type ReopenBreachInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** True: the decision is open again too. False: only the closing is taken back, of a closed breach. */
  readonly reconsider?: Scalars['Boolean']['input'];
  /** Why, kept in the revision; required, at most 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Whether anyone has been identified who may have the information (Privacy Act 2020 s 117). */
export type SuspectedHolder = {
  readonly __typename?: 'SuspectedHolder';
  /** Whether a person or body has been identified. */
  readonly identified: Scalars['Boolean']['output'];
  /** Its name. Only the Commissioner's notice says it. */
  readonly identity?: Maybe<Scalars['String']['output']>;
  /** Other names it goes by. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** Why naming it to individuals is needed to prevent or lessen a serious threat to someone's life or health. Null: it may not be named to them. */
  readonly mayBeNamedBecause?: Maybe<Scalars['String']['output']>;
};

/** Whether affected individuals have been or will be contacted (Privacy Act 2020 s 117(1)). */
export type IndividualsContacted = {
  readonly __typename?: 'IndividualsContacted';
  /** Whether any has been contacted. */
  readonly contacted: Scalars['Boolean']['output'];
  /** Since when. */
  readonly since?: Maybe<Scalars['PartialDateTime']['output']>;
  /** How. */
  readonly how?: Maybe<Scalars['String']['output']>;
  /** What contact is intended. */
  readonly intended?: Maybe<Scalars['String']['output']>;
};

/** Another agency contacted about the breach. */
export type OtherAgencyContacted = {
  readonly __typename?: 'OtherAgencyContacted';
  /** Its name or a general description. */
  readonly name: Scalars['String']['output'];
  /** Why it was contacted. */
  readonly why: Scalars['String']['output'];
};

/** The contact person within the agency. */
export type BreachContact = {
  readonly __typename?: 'BreachContact';
  /** The name of the role. */
  readonly role: Scalars['String']['output'];
  /** Telephone. */
  readonly phone?: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
};

/** Who reports the breach with the NotifyUs form. */
export type BreachReporter = {
  readonly __typename?: 'BreachReporter';
  /** The name, or the name of the role. */
  readonly name: Scalars['String']['output'];
  /** The job title. */
  readonly jobTitle?: Maybe<Scalars['String']['output']>;
  /** E-mail address. */
  readonly email?: Maybe<Scalars['String']['output']>;
};

/** A notice to individuals affected or their representatives (Privacy Act 2020 s 115(1)). */
export type IndividualsNotice = {
  readonly __typename?: 'IndividualsNotice';
  /** When. Null: not known. */
  readonly at?: Maybe<Scalars['PartialDateTime']['output']>;
  /** How. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** How many people were told. Null: not known. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** Whether their representatives were told in their place (Privacy Act 2020 s 116). */
  readonly toRepresentatives: Scalars['Boolean']['output'];
  /** Whether with this notice everyone who is to be told directly has been told. */
  readonly allTold: Scalars['Boolean']['output'];
  /** What it covered of what a notice must contain (Privacy Act 2020 s 117(2) to (4)). */
  readonly itemsCovered: ReadonlyArray<BreachNoticeItem>;
};

/** A delay of notifying individuals (Privacy Act 2020 s 116); never of notifying the Commissioner. */
export type NotificationDelay = {
  readonly __typename?: 'NotificationDelay';
  /** Which security risks of telling outweigh its benefit. */
  readonly reason: Scalars['String']['output'];
  /** Since when. Null: not recorded. */
  readonly from?: Maybe<Scalars['PartialDateTime']['output']>;
  /** Until when it is expected to last. */
  readonly expectedUntil?: Maybe<Scalars['PartialDateTime']['output']>;
  /** When it ended; null while it goes on. */
  readonly endedAt?: Maybe<Scalars['PartialDateTime']['output']>;
};

/**
 * A clock of a breach, running or done. The Act sets no hours ("as soon as practicable"); the 72 clock hours are an
 * expectation of the Privacy Commissioner and say so (`setBy: GUIDANCE`).
 */
export type BreachClock = {
  readonly __typename?: 'BreachClock';
  /** Stable id of the rule: `BREACH_COMMISSIONER_EXPECTATION`. */
  readonly rule: Scalars['String']['output'];
  /** What is to be done, a plain sentence. */
  readonly action: Scalars['String']['output'];
  /** Who sets it. */
  readonly setBy: DeadlineAuthority;
  /** The provision; null when the agency set the date itself. */
  readonly provision?: Maybe<Citation>;
  /** What started it. Null: not recorded. */
  readonly start?: Maybe<Scalars['PartialDateTime']['output']>;
  /** How long: `72 hours`, `as soon as practicable`. Null for a date that the agency set. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The last day on which it is in time, Pacific/Auckland. Null when no date is set. */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The instant at which it is due, UTC. From a start known only by its date (month, year) it counts from the end of that. Null when no hours are set. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was done. */
  readonly done: Scalars['Boolean']['output'];
  /** When it was done. Null while it is open, or when that is not recorded. */
  readonly doneAt?: Maybe<Scalars['PartialDateTime']['output']>;
  /** Whether it was certainly not done in time: done after it was due, or open and past it at the time of the request. */
  readonly late: Scalars['Boolean']['output'];
  /** Whole hours from the start until it was done, or until the request; at least so many where a date stands for an instant. Null when a time is not recorded, or when it was done before the clock started. */
  readonly elapsedHours?: Maybe<Scalars['Int']['output']>;
};

/** For whom a notice is. */
export type NotificationAudience =
  /** The Privacy Commissioner (Privacy Act 2020 s 114). */
  | 'COMMISSIONER'
  /** The individuals affected, or their representatives (Privacy Act 2020 s 115(1)). */
  | 'INDIVIDUALS'
  /** The public, where notifying individuals is not reasonably practicable (Privacy Act 2020 s 115(2)). */
  | 'PUBLIC';

/** What a notice of a breach must contain (Privacy Act 2020 s 117). */
export type BreachNoticeItem =
  /** A description of the breach; for the Commissioner with the number of affected individuals, if known (Privacy Act 2020 s 117(1) and (2) to (4)). */
  | 'DESCRIPTION'
  /** The identity of anyone suspected to have the information, if known (Privacy Act 2020 s 117(1)). Only for the Commissioner. */
  | 'SUSPECTED_HOLDER'
  /** Steps taken or intended in response; for the Commissioner also whether affected individuals have been or will be contacted (Privacy Act 2020 s 117). */
  | 'STEPS_TAKEN_OR_INTENDED'
  /** Why public notice is given (Privacy Act 2020 s 117(1)). */
  | 'PUBLIC_NOTICE_REASONS'
  /** Which exception is relied on, or why notice is delayed and how long that is expected to last (Privacy Act 2020 s 117(1)). */
  | 'EXCEPTION_OR_DELAY'
  /** Names or a general description of other agencies contacted about the breach, and why (Privacy Act 2020 s 117(1)). */
  | 'OTHER_AGENCIES_CONTACTED'
  /** A contact person within the agency (Privacy Act 2020 s 117). */
  | 'CONTACT_PERSON'
  /** Whether anyone suspected to have the information has been identified, without saying who (Privacy Act 2020 s 117(2) to (4)). */
  | 'WHETHER_HOLDER_IDENTIFIED'
  /** Steps that the individual may take, where practicable (Privacy Act 2020 s 117(2) to (4)). */
  | 'STEPS_INDIVIDUAL_MAY_TAKE'
  /** That the Commissioner has been notified (Privacy Act 2020 s 117(2) to (4)). */
  | 'COMMISSIONER_NOTIFIED'
  /** The right to complain to the Commissioner (Privacy Act 2020 s 117(2) to (4)). */
  | 'RIGHT_TO_COMPLAIN'
  /** Of a public notice: a website and another medium (Privacy Regulations 2020). */
  | 'PUBLICATION';

/**
 * The content of a notice about a breach. Only PRIVACY_OFFICER and AUDITOR read it. Software put it together from what is recorded:
 * it is no legal advice, and that something is there does not say that it suffices.
 */
export type NotificationPack = {
  readonly __typename?: 'NotificationPack';
  /** For whom it is. */
  readonly audience: NotificationAudience;
  /** The breach. */
  readonly breach: Breach;
  /** Its sections in the order of the notice, each with its entries by name. Times as they are recorded. */
  readonly json: Scalars['JSON']['output'];
  /** The same for reading, in Markdown; whatever was recorded is escaped. */
  readonly markdown: Scalars['String']['output'];
  /** The same as a whole page for printing: no scripts, nothing loaded, everything escaped. */
  readonly html: Scalars['String']['output'];
  /** Whether the record has something for every item; not whether that suffices. One that isn't complete may still be given: content may follow in increments (Privacy Act 2020 s 117(5)). */
  readonly complete: Scalars['Boolean']['output'];
  /**
   * What to know before giving it: that the record is not the agency's own, that the breach is not decided to be notifiable,
   * that telling individuals is delayed or an exception relied on (Privacy Act 2020 s 116). Null when there is nothing.
   */
  readonly caution?: Maybe<Scalars['String']['output']>;
  /** What the record lacks for it. */
  readonly missing: ReadonlyArray<NoticeGap>;
  /** What is recorded and may not be said to this audience. */
  readonly withheld: ReadonlyArray<WithheldContent>;
};

/** Something that a notice must contain and the record lacks. */
export type NoticeGap = {
  readonly __typename?: 'NoticeGap';
  /** What it belongs to. */
  readonly item: BreachNoticeItem;
  /** The provision that asks for it. */
  readonly provision: Citation;
  /** The path of the breach's field that would fill it. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** What is missing and how to supply it. */
  readonly message: Scalars['String']['output'];
  /** False: that a notice must contain it was not verified against the text of the law. */
  readonly verified: Scalars['Boolean']['output'];
};

/** Something that is recorded and may not be said to an audience. */
export type WithheldContent = {
  readonly __typename?: 'WithheldContent';
  /** What, and in which parts it was replaced. */
  readonly what: Scalars['String']['output'];
  /** The provision that forbids it. */
  readonly provision: Citation;
};

/** How many live breaches an agency has. */
export type BreachCounts = {
  readonly __typename?: 'BreachCounts';
  /** All of them. */
  readonly total: Scalars['Int']['output'];
  /** By status, every status named. */
  readonly byStatus: ReadonlyArray<BreachStatusCount>;
};

/** How many breaches have a status. */
export type BreachStatusCount = {
  readonly __typename?: 'BreachStatusCount';
  /** The status. */
  readonly status: BreachStatus;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How far work on a breach has come; computed from what the named actions recorded, and never set. */
export type BreachStatus =
  /** Recorded; nothing assessed yet. */
  | 'RECORDED'
  /** A worksheet exists (Privacy Act 2020 s 113); no decision, or one that was reopened. */
  | 'UNDER_ASSESSMENT'
  /** Decided: not notifiable. */
  | 'NOT_NOTIFIABLE'
  /** Decided: notifiable; the Commissioner is not notified yet. */
  | 'NOTIFIABLE'
  /** The Commissioner has been notified. */
  | 'NOTIFIED'
  /** Closed. */
  | 'CLOSED';

/** What kind of privacy breach (Privacy Act 2020 s 112). */
export type BreachKind =
  /** Unauthorised or accidental access. */
  | 'UNAUTHORISED_ACCESS'
  /** Unauthorised or accidental disclosure. */
  | 'UNAUTHORISED_DISCLOSURE'
  /** Unauthorised or accidental alteration. */
  | 'ALTERATION'
  /** Unauthorised or accidental loss. */
  | 'LOSS'
  /** Unauthorised or accidental destruction. */
  | 'DESTRUCTION'
  /** An action that stops the agency accessing the information, for a time or for good. */
  | 'ACCESS_PREVENTED';

/** What caused a breach. */
export type BreachCause =
  /** A cyber attack not further known. */
  | 'CYBER_ATTACK'
  /** A cyber attack on a supplier's system. */
  | 'CYBER_ATTACK_ON_SUPPLIER_SYSTEM'
  /** Ransomware. */
  | 'RANSOMWARE'
  /** Stolen credentials. */
  | 'STOLEN_CREDENTIALS'
  /** A vulnerability of a system. */
  | 'SYSTEM_VULNERABILITY'
  /** An error in software. */
  | 'SOFTWARE_ERROR'
  /** A human error. */
  | 'HUMAN_ERROR'
  /** Misuse by someone inside. */
  | 'INSIDER_MISUSE'
  /** Unauthorised entry to premises. */
  | 'UNAUTHORISED_ENTRY'
  /** A lost or stolen device or document. */
  | 'LOST_OR_STOLEN'
  /** Another cause; say which in `causeDetail`. */
  | 'OTHER';

/** How a number is to be read. */
export type NumberQualifier =
  /** Exactly. */
  | 'EXACT'
  /** About. */
  | 'ABOUT'
  /** At least. */
  | 'AT_LEAST'
  /** More than. */
  | 'MORE_THAN'
  /** At most. */
  | 'UP_TO';

/** Kinds of harm, after the Privacy Commissioner's guidance. */
export type HarmKind =
  /** Physical harm or intimidation. */
  | 'PHYSICAL_HARM_OR_INTIMIDATION'
  /** Financial fraud or identity theft. */
  | 'FINANCIAL_FRAUD_OR_IDENTITY_THEFT'
  /** Family violence. */
  | 'FAMILY_VIOLENCE'
  /** Psychological or emotional harm. */
  | 'PSYCHOLOGICAL_OR_EMOTIONAL'
  /** Harm to employment. */
  | 'EMPLOYMENT'
  /** Blackmail. */
  | 'BLACKMAIL'
  /** Threats to safety. */
  | 'THREATS_TO_SAFETY'
  /** Another kind; say which in `note`. */
  | 'OTHER';

/** How serious a harm would be. */
export type HarmLevel =
  /** Low. */
  | 'LOW'
  /** Moderate. */
  | 'MODERATE'
  /** Serious. */
  | 'SERIOUS';

/** Why individuals are not notified, or later (Privacy Act 2020 s 116). */
export type NotificationExceptionGround =
  /** Notice is likely to prejudice security, defence or international relations. */
  | 'SECURITY_DEFENCE_INTERNATIONAL'
  /** Notice would prejudice the maintenance of the law. */
  | 'MAINTENANCE_OF_LAW'
  /** Notice would endanger someone's safety. */
  | 'ENDANGER_SAFETY'
  /** Notice would reveal a trade secret. */
  | 'TRADE_SECRET'
  /** The individual is under 16 and notice is contrary to their interests: a representative is told. */
  | 'UNDER_16_CONTRARY_TO_INTERESTS'
  /** Notice would prejudice the individual's health: a representative is told. */
  | 'HEALTH_PREJUDICE'
  /** Delay only: while security risks of telling outweigh the benefit. */
  | 'DELAY_SECURITY_RISK';

/**
 * A privacy breach (Privacy Act 2020 Part 6). Only PRIVACY_OFFICER and AUDITOR read its content. The duties to notify are about
 * breaches that occurred on or after 2020-12-01; of an earlier one the clocks here show what they would be.
 */
export type Breach = Node & RegistryRecord & {
  readonly __typename?: 'Breach';
  /** Opaque and stable; encodes the record's type and agency. */
  readonly id: Scalars['ID']['output'];
  /** The agency that holds the record. */
  readonly agency: Agency;
  /** Your own key for the record, unique per agency and type. Null when none was given. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** 1 after creation, one more with every change. */
  readonly version: Scalars['Int']['output'];
  /** When the record was created, UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The token's subject that created the record. */
  readonly createdBy: Scalars['String']['output'];
  /** When the record was last changed, UTC. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The token's subject that made the last change. */
  readonly updatedBy: Scalars['String']['output'];
  /** When the record was archived, UTC; null while it is live. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the record's content comes from. Null when the agency entered it itself. */
  readonly provenance?: Maybe<Provenance>;
  /**
   * What rules find in the record at the moment of the request: gaps to look at, not judgments. Empty for an archived record.
   * Rules about an activity's disclosures say nothing about a record read as of an instant, nor in the answer to a repeated
   * request.
   */
  readonly findings: ReadonlyArray<Finding>;
  /** The record's revisions, newest first. */
  readonly history: RevisionConnection;
  /** What the breach is called; at most 300 characters. */
  readonly title: Scalars['String']['output'];
  /** What happened; at most 20,000 characters, without personal information of those affected. */
  readonly whatHappened?: Maybe<Scalars['String']['output']>;
  /** What kind of breach (Privacy Act 2020 s 112); at least one. */
  readonly kinds: ReadonlyArray<BreachKind>;
  /** What caused it. */
  readonly cause?: Maybe<BreachCause>;
  /** What caused it, in more words. */
  readonly causeDetail?: Maybe<Scalars['String']['output']>;
  /** When it occurred or began. */
  readonly occurredAt?: Maybe<Scalars['PartialDateTime']['output']>;
  /** When it ended; null while it goes on or when not known. */
  readonly occurredUntil?: Maybe<Scalars['PartialDateTime']['output']>;
  /** When it was discovered. */
  readonly discoveredAt?: Maybe<Scalars['PartialDateTime']['output']>;
  /** When the agency became aware of the breach. */
  readonly awareAt?: Maybe<Scalars['PartialDateTime']['output']>;
  /** When the agency judged it notifiable: the duty to notify runs from awareness of a notifiable breach (Privacy Act 2020 ss 114, 115). Written by `decideBreach`; null there: not known, and the decision itself starts the clocks. */
  readonly judgedNotifiableAt?: Maybe<Scalars['PartialDateTime']['output']>;
  /** When it became public; null when it did not or is not known. */
  readonly publicAt?: Maybe<Scalars['PartialDateTime']['output']>;
  /** What information was involved, in plain words; at most 100. */
  readonly informationCategories: ReadonlyArray<Scalars['String']['output']>;
  /** Whom it is about, in plain words; at most 100. */
  readonly peopleCategories: ReadonlyArray<Scalars['String']['output']>;
  /** The systems involved; at most 100. */
  readonly systems: ReadonlyArray<Scalars['String']['output']>;
  /** The providers involved; at most 100. */
  readonly providers: ReadonlyArray<Scalars['String']['output']>;
  /** What was done to contain it; at most 100. */
  readonly containmentSteps: ReadonlyArray<Scalars['String']['output']>;
  /** What followed; at most 100. */
  readonly followUp: ReadonlyArray<Scalars['String']['output']>;
  /** Steps that are intended in response; at most 100. Part of every notice (Privacy Act 2020 s 117). */
  readonly stepsIntended: ReadonlyArray<Scalars['String']['output']>;
  /** What people can do to avoid or lessen harm; at most 100. Part of the notice to individuals where practicable (Privacy Act 2020 s 117(2) to (4)). */
  readonly stepsIndividualsMayTake: ReadonlyArray<Scalars['String']['output']>;
  /** Whether sensitive information is involved (a factor of Privacy Act 2020 s 113(b)). Null: not assessed. */
  readonly sensitiveInfoFlag?: Maybe<Scalars['Boolean']['output']>;
  /** Whether health information is involved. Null: not assessed. */
  readonly healthInfoFlag?: Maybe<Scalars['Boolean']['output']>;
  /** The date on which work on the breach was closed; written by `closeBreach`. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** How many people are affected. */
  readonly affectedPeople?: Maybe<AffectedPeople>;
  /** Whether anyone has been identified who may have the information (Privacy Act 2020 s 117). Null: not recorded. */
  readonly suspectedHolder?: Maybe<SuspectedHolder>;
  /** Whether affected individuals have been or will be contacted (Privacy Act 2020 s 117(1)). Null: not recorded. */
  readonly individualsContacted?: Maybe<IndividualsContacted>;
  /** Other agencies contacted about the breach, and why (Privacy Act 2020 s 117(1)); at most 50. */
  readonly otherAgenciesContacted: ReadonlyArray<OtherAgencyContacted>;
  /** True: no other agency was contacted. Null: not recorded. */
  readonly noOtherAgencyContacted?: Maybe<Scalars['Boolean']['output']>;
  /** The contact person within the agency (Privacy Act 2020 s 117). Null: not recorded. */
  readonly contact?: Maybe<BreachContact>;
  /** Who reports the breach with the NotifyUs form. Null: not recorded. */
  readonly reporter?: Maybe<BreachReporter>;
  /** The latest worksheet of the assessment (Privacy Act 2020 s 113); written by `assessBreach`. */
  readonly seriousHarmAssessment?: Maybe<SeriousHarmAssessment>;
  /** Every worksheet, the latest first; a breach has at most 100. Earlier ones are read from the revisions that held them. */
  readonly seriousHarmAssessments: ReadonlyArray<SeriousHarmAssessment>;
  /** The decision whether it is notifiable; written by `decideBreach`, taken back by `reopenBreach`. */
  readonly decision?: Maybe<NotifiabilityDecision>;
  /** Notification of the Commissioner; written by `notifyCommissioner` and `updateCommissioner`. */
  readonly commissionerNotification?: Maybe<CommissionerNotification>;
  /** Notification of individuals; written by `notifyIndividuals`. */
  readonly individualsNotification?: Maybe<IndividualsNotification>;
  /** Public notice; written by `givePublicNotice`. */
  readonly publicNotice?: Maybe<PublicNotice>;
  /** Exception to notifying individuals; written by `relyOnException`. */
  readonly notificationException?: Maybe<NotificationException>;
  /** Delay of notifying individuals; written by `delayNotification` and `endNotificationDelay`. */
  readonly notificationDelay?: Maybe<NotificationDelay>;
  /** When it was last reopened so that its decision was open again, UTC. Null when it never was. */
  readonly reopenedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The clocks that awareness of the breach and awareness that it is notifiable started, running or done, in the order in which they start. */
  readonly clocks: ReadonlyArray<BreachClock>;
  /** What is still to be done: the clocks that are running. Empty once the breach is closed. */
  readonly deadlines: ReadonlyArray<Deadline>;
  /** The activities whose information was involved; at most 40. */
  readonly activities: ReadonlyArray<ProcessingActivity>;
  /** How far work on it has come; computed. */
  readonly status: BreachStatus;
  /**
   * The x-privacy-nz `serious_harm_assessment_ref`: an address of this API where the assessment under Privacy Act
   * 2020 s 113 can be read with a token: the latest worksheet and those before it. Null while there is none.
   */
  readonly seriousHarmAssessmentRef?: Maybe<Scalars['URI']['output']>;
  /**
   * The x-privacy-nz `mandatory_breach_notification_flag`: whether the breach was decided to be notifiable (Privacy
   * Act 2020 s 112). Null while undecided.
   */
  readonly mandatoryBreachNotificationFlag?: Maybe<Scalars['Boolean']['output']>;
  /** The breach as an object of the x-privacy-nz namespace: its assessment, its decision and its flags. */
  readonly xPrivacyNz: XPrivacyNzDocument;
};


/**
 * A privacy breach (Privacy Act 2020 Part 6). Only PRIVACY_OFFICER and AUDITOR read its content. The duties to notify are about
 * breaches that occurred on or after 2020-12-01; of an earlier one the clocks here show what they would be.
 */
export type BreachHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A privacy breach (Privacy Act 2020 Part 6). Only PRIVACY_OFFICER and AUDITOR read its content. The duties to notify are about
 * breaches that occurred on or after 2020-12-01; of an earlier one the clocks here show what they would be.
 */
export type BreachSeriousHarmAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many people are affected. */
export type AffectedPeople = {
  readonly __typename?: 'AffectedPeople';
  /** How many; 0 or more. Null: looked at, and not known. */
  readonly number?: Maybe<Scalars['Int']['output']>;
  /** How the number is to be read. Null: as it stands. */
  readonly qualifier?: Maybe<NumberQualifier>;
  /** What a reader must know about the number. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** One factor of Privacy Act 2020 s 113, answered or not known yet. */
export type HarmFactor = {
  readonly __typename?: 'HarmFactor';
  /** False: not known yet. */
  readonly answered: Scalars['Boolean']['output'];
  /** The answer; required when `answered` is true. */
  readonly answer?: Maybe<Scalars['String']['output']>;
};

/** A worksheet of the assessment of the likelihood of serious harm (Privacy Act 2020 s 113): every factor must be considered. */
export type SeriousHarmAssessment = {
  readonly __typename?: 'SeriousHarmAssessment';
  /** 1 for the first worksheet of the breach, one more with each `assessBreach`. */
  readonly version: Scalars['Int']['output'];
  /** When a decision first rested on it, UTC; it can't be changed since. Null while none does. */
  readonly frozenAt?: Maybe<Scalars['DateTime']['output']>;
  /** Privacy Act 2020 s 113(a): steps taken to reduce the risk of harm following the breach. */
  readonly reductionSteps: HarmFactor;
  /** Privacy Act 2020 s 113(b): whether the information is sensitive. */
  readonly sensitivity: HarmFactor;
  /** Privacy Act 2020 s 113(c): the nature of the harm that may be caused. */
  readonly natureOfHarm: HarmFactor;
  /** Privacy Act 2020 s 113(d): who has obtained or may obtain the information, if known. */
  readonly recipients: HarmFactor;
  /** Privacy Act 2020 s 113(e): whether a security measure protects it. */
  readonly securityMeasures: HarmFactor;
  /** Privacy Act 2020 s 113(f): any other relevant matter. */
  readonly otherMatters: HarmFactor;
  /** The kinds of harm considered; at most 20. */
  readonly likelyHarms: ReadonlyArray<LikelyHarm>;
  /** Whether serious harm has been caused or is likely. Null: not concluded. */
  readonly seriousHarmLikely?: Maybe<Scalars['Boolean']['output']>;
  /** Who assessed (a role). */
  readonly assessedBy?: Maybe<Scalars['String']['output']>;
  /** When it was assessed. */
  readonly assessedAt?: Maybe<Scalars['PartialDateTime']['output']>;
};

/** A kind of harm and how serious it would be. The kinds are those of the Privacy Commissioner's guidance. */
export type LikelyHarm = {
  readonly __typename?: 'LikelyHarm';
  /** What kind of harm. */
  readonly kind: HarmKind;
  /** How serious. */
  readonly level: HarmLevel;
  /** For whom and why. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** The decision whether a breach is notifiable (Privacy Act 2020 s 112). */
export type NotifiabilityDecision = {
  readonly __typename?: 'NotifiabilityDecision';
  /** Whether it is reasonable to believe that the breach has caused serious harm or is likely to. */
  readonly notifiable: Scalars['Boolean']['output'];
  /** Why; this is the evidence under Privacy Act 2020 s 118. */
  readonly reasons: Scalars['String']['output'];
  /** Who decided (a role). */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly decidedAt?: Maybe<Scalars['PartialDateTime']['output']>;
  /** The version of the worksheet it rests on. Null for a decision recorded before worksheets had versions. */
  readonly assessmentVersion?: Maybe<Scalars['Int']['output']>;
};

/** Notification of the Privacy Commissioner (Privacy Act 2020 s 114). */
export type CommissionerNotification = {
  readonly __typename?: 'CommissionerNotification';
  /** Whether the Commissioner has been notified. */
  readonly notified: Scalars['Boolean']['output'];
  /** When. */
  readonly notifiedAt?: Maybe<Scalars['PartialDateTime']['output']>;
  /** The reference that the NotifyUs form gave. */
  readonly notifyUsReference?: Maybe<Scalars['String']['output']>;
  /** What the first notice covered of what one must contain (Privacy Act 2020 s 117(1)). */
  readonly itemsCovered: ReadonlyArray<BreachNoticeItem>;
  /** Further notices (Privacy Act 2020 s 117(5): in increments as information becomes available); at most 100. */
  readonly updates: ReadonlyArray<NotificationUpdate>;
};

/** A further notice to the Commissioner. */
export type NotificationUpdate = {
  readonly __typename?: 'NotificationUpdate';
  /** When. */
  readonly at: Scalars['PartialDateTime']['output'];
  /** What it said. */
  readonly content: Scalars['String']['output'];
  /** What it supplied of what a notice must contain (Privacy Act 2020 s 117(1)). */
  readonly itemsSupplied: ReadonlyArray<BreachNoticeItem>;
};

/** Notification of affected individuals (Privacy Act 2020 s 115). */
export type IndividualsNotification = {
  readonly __typename?: 'IndividualsNotification';
  /** Whether affected individuals have been notified. */
  readonly notified: Scalars['Boolean']['output'];
  /** Since when: the earliest of the notices. */
  readonly notifiedFrom?: Maybe<Scalars['PartialDateTime']['output']>;
  /** How the first of them were told. */
  readonly method?: Maybe<Scalars['String']['output']>;
  /** The notices, in the order in which they were recorded; at most 100. Empty where only that they were notified is recorded. */
  readonly notices: ReadonlyArray<IndividualsNotice>;
};

/** Public notice in the place of individual notice (Privacy Act 2020 s 115(2)). */
export type PublicNotice = {
  readonly __typename?: 'PublicNotice';
  /** When. */
  readonly givenAt?: Maybe<Scalars['PartialDateTime']['output']>;
  /** Why individual notice was not reasonably practicable. */
  readonly reason: Scalars['String']['output'];
  /** The website it is published on. */
  readonly url?: Maybe<Scalars['URI']['output']>;
  /** In which other medium it is published (Privacy Regulations 2020). */
  readonly otherMedium?: Maybe<Scalars['String']['output']>;
};

/** An exception to notifying individuals (Privacy Act 2020 s 116); never to notifying the Commissioner. */
export type NotificationException = {
  readonly __typename?: 'NotificationException';
  /** On which ground. DELAY_SECURITY_RISK only where a delay was recorded before delays had a field of their own. */
  readonly ground: NotificationExceptionGround;
  /** Why it applies. */
  readonly reason: Scalars['String']['output'];
  /** Since when it has been relied on. Null: not recorded. */
  readonly reliedOnAt?: Maybe<Scalars['PartialDateTime']['output']>;
  /** Of a delay recorded here before delays had a field of their own: until when it was expected to last. */
  readonly expectedUntil?: Maybe<Scalars['PartialDateTime']['output']>;
};

/** Which breaches. All given conditions must hold. */
export type BreachFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<BreachFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<BreachFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<BreachFilter>;
  /** Your own key. */
  readonly externalKey?: InputMaybe<StringFilter>;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was created. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Its status is one of these. */
  readonly statusIn?: InputMaybe<ReadonlyArray<BreachStatus>>;
  /** When it was discovered. */
  readonly discoveredAt?: InputMaybe<PartialDateTimeFilter>;
  /** When it occurred. */
  readonly occurredAt?: InputMaybe<PartialDateTimeFilter>;
  /** Its kinds include one of these. */
  readonly kindIn?: InputMaybe<ReadonlyArray<BreachKind>>;
  /** Its cause is one of these. */
  readonly causeIn?: InputMaybe<ReadonlyArray<BreachCause>>;
  /** Involves this activity (its `id`). */
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  /** Its title. */
  readonly title?: InputMaybe<StringFilter>;
  /** Its providers. */
  readonly providers?: InputMaybe<StringListFilter>;
  /** By what rules find in it. */
  readonly finding?: InputMaybe<FindingFilter>;
  /** Some open deadline of it falls before this day (Pacific/Auckland). */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** True: some open deadline of it has passed, at the time of the request. False: none has. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of breaches (Relay). */
export type BreachConnection = {
  readonly __typename?: 'BreachConnection';
  /** The breaches with their cursors. */
  readonly edges: ReadonlyArray<BreachEdge>;
  /** The breaches. */
  readonly nodes: ReadonlyArray<Breach>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** False when the read budget (2,000 records a list) ran out before the page was full: continue from `endCursor`. */
  readonly searchedAll: Scalars['Boolean']['output'];
};

/** A breach in a page. */
export type BreachEdge = {
  readonly __typename?: 'BreachEdge';
  /** Its cursor, good only for this list: same agency, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The breach. */
  readonly node: Breach;
};

/** What breaches are sorted by. Records with equal values follow in the order of their creation. */
export type BreachSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT'
  /** When it was discovered; those without a date last in ascending order. */
  | 'DISCOVERED_AT';

/** The order of a list of breaches. */
export type BreachSort = {
  /** What to sort by. */
  readonly field: BreachSortField;
  /** Which way. */
  readonly direction?: SortDirection;
};

/** Creates a breach. */
export type CreateBreachInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** Your own key for the record, unique per agency and type; 1 to 200 characters. Can't be changed later. */
  readonly externalKey?: InputMaybe<Scalars['String']['input']>;
  /** The content; `title` and `kinds` are required. */
  readonly breach: BreachInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes a breach. */
export type UpdateBreachInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fields to change. */
  readonly breach: BreachInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Creates or changes the breach with this external key. */
export type UpsertBreachInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** Your own key for the record; 1 to 200 characters. */
  readonly externalKey: Scalars['String']['input'];
  /** The version you read; null accepts whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The content: on creation as in `createBreach`, on a change as in `updateBreach`. */
  readonly breach: BreachInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a mutation of a breach. */
export type BreachPayload = {
  readonly __typename?: 'BreachPayload';
  /** The record as it now stands; null when nothing was written. */
  readonly breach?: Maybe<Breach>;
  /** What was done. */
  readonly outcome: MutationOutcome;
  /** Why nothing was written; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was written but deserves a second look. */
  readonly warnings: ReadonlyArray<Warning>;
};

/**
 * What is known of a breach. On a change what is left out stays as it is and null clears; lists are replaced whole. No text
 * may hold personal information of those affected: notices are made of these texts. Assessment, decision, notices and
 * closing are no content: they are recorded by the named actions (`assessBreach`, `decideBreach` and the others).
 */
export type BreachInput = {
  /** What the breach is called; at most 300 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What happened; at most 20,000 characters, without personal information of those affected. */
  readonly whatHappened?: InputMaybe<Scalars['String']['input']>;
  /** What kind of breach (Privacy Act 2020 s 112); at least one. */
  readonly kinds?: InputMaybe<ReadonlyArray<BreachKind>>;
  /** What caused it. */
  readonly cause?: InputMaybe<BreachCause>;
  /** What caused it, in more words. */
  readonly causeDetail?: InputMaybe<Scalars['String']['input']>;
  /** When it occurred or began; not in the future. */
  readonly occurredAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** When it ended; not in the future. Null while it goes on or when not known. */
  readonly occurredUntil?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** When it was discovered; not in the future. */
  readonly discoveredAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** When the agency became aware of the breach; not in the future. */
  readonly awareAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** When it became public; not in the future. Null when it did not or is not known. */
  readonly publicAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** What information was involved, in plain words; at most 100. */
  readonly informationCategories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whom it is about, in plain words; at most 100. */
  readonly peopleCategories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The systems involved; at most 100. */
  readonly systems?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The providers involved; at most 100. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What was done to contain it; at most 100. */
  readonly containmentSteps?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What followed; at most 100. */
  readonly followUp?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Steps that are intended in response; at most 100. Part of every notice (Privacy Act 2020 s 117). */
  readonly stepsIntended?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What people can do to avoid or lessen harm; at most 100. Part of the notice to individuals where practicable (Privacy Act 2020 s 117(2) to (4)). */
  readonly stepsIndividualsMayTake?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether sensitive information is involved (a factor of Privacy Act 2020 s 113(b)). Null: not assessed. */
  readonly sensitiveInfoFlag?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether health information is involved. Null: not assessed. */
  readonly healthInfoFlag?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many people are affected. */
  readonly affectedPeople?: InputMaybe<AffectedPeopleInput>;
  /** Whether anyone has been identified who may have the information (Privacy Act 2020 s 117). */
  readonly suspectedHolder?: InputMaybe<SuspectedHolderInput>;
  /** Whether affected individuals have been or will be contacted (Privacy Act 2020 s 117(1)); notices under Privacy Act 2020 s 115 are recorded with `notifyIndividuals`. */
  readonly individualsContacted?: InputMaybe<IndividualsContactedInput>;
  /** Other agencies contacted about the breach, and why (Privacy Act 2020 s 117(1)); at most 50. */
  readonly otherAgenciesContacted?: InputMaybe<ReadonlyArray<OtherAgencyContactedInput>>;
  /** True: no other agency was contacted. Null: not recorded. */
  readonly noOtherAgencyContacted?: InputMaybe<Scalars['Boolean']['input']>;
  /** The contact person within the agency, by role (Privacy Act 2020 s 117). */
  readonly contact?: InputMaybe<BreachContactInput>;
  /** Who reports the breach to the Commissioner with the NotifyUs form. */
  readonly reporter?: InputMaybe<BreachReporterInput>;
  /** The ids of the activities whose information was involved; at most 40, of the same agency. */
  readonly activityIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Where the content comes from. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
};

/** How many people are affected. */
export type AffectedPeopleInput = {
  /** How many; 0 or more. Null: looked at, and not known. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
  /** How the number is to be read. Null: as it stands. */
  readonly qualifier?: InputMaybe<NumberQualifier>;
  /** What a reader must know about the number. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** Whether anyone has been identified who may have the information (Privacy Act 2020 s 117). */
export type SuspectedHolderInput = {
  /** Whether a person or body has been identified. */
  readonly identified: Scalars['Boolean']['input'];
  /** Its name alone; at most 300 characters. Only the Commissioner's notice says it: elsewhere every occurrence is withheld. */
  readonly identity?: InputMaybe<Scalars['String']['input']>;
  /**
   * Other names it goes by, initials and single names included, at most 20 of at most 300 characters each; withheld like
   * `identity`: in any case, accents and spacing, parted by full stops, or with the last word first and a comma. No other
   * form of a name is recognised.
   */
  readonly otherNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Why naming it to individuals is needed to prevent or lessen a serious threat to someone's life or health: then notices name it. At most 20,000 characters. */
  readonly mayBeNamedBecause?: InputMaybe<Scalars['String']['input']>;
};

/** Whether affected individuals have been or will be contacted (Privacy Act 2020 s 117(1)). */
export type IndividualsContactedInput = {
  /** Whether any has been contacted. */
  readonly contacted: Scalars['Boolean']['input'];
  /** Since when. */
  readonly since?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** How; at most 2,000 characters. */
  readonly how?: InputMaybe<Scalars['String']['input']>;
  /** What contact is intended; at most 2,000 characters. */
  readonly intended?: InputMaybe<Scalars['String']['input']>;
};

/** Another agency contacted about the breach. */
export type OtherAgencyContactedInput = {
  /** Its name or a general description; at most 300 characters. */
  readonly name: Scalars['String']['input'];
  /** Why it was contacted; at most 2,000 characters. */
  readonly why: Scalars['String']['input'];
};

/** The contact person within the agency. */
export type BreachContactInput = {
  /** The name of the role; at most 300 characters. */
  readonly role: Scalars['String']['input'];
  /** Telephone; at most 300 characters. */
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address; at most 300 characters. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
};

/** Who reports the breach with the NotifyUs form. */
export type BreachReporterInput = {
  /** The name, or the name of the role; at most 300 characters. */
  readonly name: Scalars['String']['input'];
  /** The job title; at most 300 characters. */
  readonly jobTitle?: InputMaybe<Scalars['String']['input']>;
  /** E-mail address; at most 300 characters. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
};

/** A page of the change feed. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The changes with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The changes, in the order of the feed. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where the page stands. `endCursor` is there also when nothing new came: ask again with it. */
  readonly pageInfo: PageInfo;
  /** The end of the feed at the moment of the request: pass it as `after` to see only what comes later. Null while the feed is empty. */
  readonly latestCursor?: Maybe<Scalars['String']['output']>;
  /** When the feed last took in a change, UTC. Null while it is empty. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Types of records whose changes are not shown because the caller may not read them. */
  readonly typesLeftOut: ReadonlyArray<Scalars['String']['output']>;
};

/** A change with its cursor. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Pass it as `after` to go on behind this change. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
};

/** One revision of one record, as the change feed shows it. */
export type Change = {
  readonly __typename?: 'Change';
  /** Stable and unique: the record's id and the version, `<id>@<version>`. What a consumer recognises a repeat by. */
  readonly id: Scalars['ID']['output'];
  /** The record's id; `node` fetches the record while it is there. */
  readonly recordId: Scalars['ID']['output'];
  /** The record's type: its GraphQL name. */
  readonly recordType: Scalars['String']['output'];
  /** Key of the agency that holds the record; an agency's own record is held by itself. */
  readonly agencyKey: Scalars['String']['output'];
  /** The record's own key, when it has one. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** The version that this change made. */
  readonly version: Scalars['Int']['output'];
  /** What was done. */
  readonly action: RevisionAction;
  /** When, UTC. */
  readonly at: Scalars['DateTime']['output'];
  /** The token's subject that did it. */
  readonly actor: Scalars['String']['output'];
  /** Why, in the words of the one who did it. Null when not given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The request that did it; the same id stands in the log. */
  readonly requestId: Scalars['String']['output'];
  /** SHA-256 of the revision (base64url), as `history` shows it. */
  readonly hash: Scalars['String']['output'];
  /** The record's content before; null on its creation. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** The record's content after; null after a purge. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** What changed, field by field. */
  readonly changes: ReadonlyArray<FieldChange>;
};

/** The findings of an agency, counted. */
export type ComplianceSummary = {
  readonly __typename?: 'ComplianceSummary';
  /** The agency's key. */
  readonly agency: Scalars['String']['output'];
  /** When this was counted, UTC. */
  readonly countedAt: Scalars['DateTime']['output'];
  /** When every record was last looked at by the daily sweep, UTC; null before the first sweep is done. */
  readonly sweptAt?: Maybe<Scalars['DateTime']['output']>;
  /** False when the agency has more records with findings than one request counts (50,000 a type): the numbers are then at least these. */
  readonly countedAll: Scalars['Boolean']['output'];
  /** Types of record whose findings the caller may not even count; their findings are in none of the numbers. */
  readonly withheld: ReadonlyArray<Scalars['String']['output']>;
  /** All findings. */
  readonly total: FindingCounts;
  /** By information privacy principle, in the order of the Act; all of them, also those without a finding. A finding about two principles counts in both. */
  readonly byPrinciple: ReadonlyArray<PrincipleFindings>;
  /** Findings that are about other parts of the Act. */
  readonly besidePrinciples: FindingCounts;
  /** By type of record, of those that have rules. */
  readonly byRecordType: ReadonlyArray<RecordTypeFindings>;
  /** By rule, of those that find something; the most frequent first. */
  readonly byRule: ReadonlyArray<RuleFindings>;
};

/** How many findings. A waived finding is counted as waived only. */
export type FindingCounts = {
  readonly __typename?: 'FindingCounts';
  /** Findings that are not waived. */
  readonly open: Scalars['Int']['output'];
  /** Of these, of severity HIGH. */
  readonly high: Scalars['Int']['output'];
  /** Of these, of severity MEDIUM. */
  readonly medium: Scalars['Int']['output'];
  /** Of these, of severity LOW. */
  readonly low: Scalars['Int']['output'];
  /** Findings with a waiver that has not expired. */
  readonly waived: Scalars['Int']['output'];
  /** Records with at least one of the open findings. */
  readonly records: Scalars['Int']['output'];
};

/** The findings about a principle. */
export type PrincipleFindings = {
  readonly __typename?: 'PrincipleFindings';
  /** The principle. */
  readonly principle: IppTag;
  /** How many. */
  readonly findings: FindingCounts;
};

/** The findings in records of a type. */
export type RecordTypeFindings = {
  readonly __typename?: 'RecordTypeFindings';
  /** The GraphQL type of the records. */
  readonly recordType: Scalars['String']['output'];
  /** How many. */
  readonly findings: FindingCounts;
};

/** The findings of a rule. */
export type RuleFindings = {
  readonly __typename?: 'RuleFindings';
  /** The rule. */
  readonly rule: FindingRule;
  /** How many. */
  readonly findings: FindingCounts;
};

/** A page of deadlines (Relay). */
export type RecordDeadlineConnection = {
  readonly __typename?: 'RecordDeadlineConnection';
  /** The deadlines with their cursors. */
  readonly edges: ReadonlyArray<RecordDeadlineEdge>;
  /** The deadlines. */
  readonly nodes: ReadonlyArray<RecordDeadline>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** False when the page ended because the request's read budget was used up; follow the cursor for the rest. */
  readonly searchedAll: Scalars['Boolean']['output'];
  /** The first day covered; null when overdue ones of any time are. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day covered. */
  readonly to: Scalars['Date']['output'];
  /** Types of record that have deadlines and that the token may not read in this agency: theirs are missing here. */
  readonly typesLeftOut: ReadonlyArray<Scalars['String']['output']>;
};

/** A deadline in a page. */
export type RecordDeadlineEdge = {
  readonly __typename?: 'RecordDeadlineEdge';
  /** Its cursor, good only for this list. */
  readonly cursor: Scalars['String']['output'];
  /** The deadline. */
  readonly node: RecordDeadline;
};

/** A deadline and the record it belongs to. */
export type RecordDeadline = {
  readonly __typename?: 'RecordDeadline';
  /** The record's `id`, for `node`. */
  readonly recordId: Scalars['ID']['output'];
  /** The record's type: `ProcessingActivity`. */
  readonly recordType: Scalars['String']['output'];
  /** The record's own key, by which people and other systems know it. Null when it has none. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** What the record is called: its title, name or recipient. Null for a type without such a text. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The deadline; `overdue` says whether it has passed. */
  readonly deadline: Deadline;
};

/** What a clock counts in. */
export type ClockUnit =
  /** Working days (Privacy Act 2020 s 7(1)). */
  | 'WORKING_DAYS'
  /** Calendar months: the same day of the month, or the month's last day. */
  | 'CALENDAR_MONTHS'
  /** Hours of the clock, weekends and holidays included. */
  | 'CLOCK_HOURS'
  /** No date is set. */
  | 'AS_SOON_AS_PRACTICABLE'
  /** The same day, when it is early enough; else the next working day. */
  | 'SAME_DAY_BEFORE';

/** What the day is on which a clock ends. */
export type ClockEnd =
  /** The last day on which something is in time. */
  | 'LAST_DAY'
  /** The day on which something takes effect. */
  | 'TAKES_EFFECT'
  /** The day on which a notice counts as served. */
  | 'DEEMED_SERVED'
  /** There is none: no date is set. */
  | 'NO_DATE';

/** A clock of the Act, its regulations or the Privacy Commissioner's guidance, as it stood at a time. */
export type ClockRule = {
  readonly __typename?: 'ClockRule';
  /** Stable id: `ACCESS_REQUEST_DECISION`. */
  readonly id: Scalars['String']['output'];
  /** What is to be done, or what happens, a plain sentence. */
  readonly action: Scalars['String']['output'];
  /** What starts the clock, a plain sentence. */
  readonly startsWith: Scalars['String']['output'];
  /** The provision that sets it. */
  readonly provision: Citation;
  /** Other provisions it is read with. */
  readonly related: ReadonlyArray<Citation>;
  /** How long: `20 working days`, `72 hours`, `as soon as practicable`. */
  readonly period: Scalars['String']['output'];
  /** What it counts in. */
  readonly unit: ClockUnit;
  /** How many of them; null when the unit has no number. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** What the day is on which it ends. */
  readonly end: ClockEnd;
  /** LAW, or GUIDANCE: an expectation that is no rule of law. */
  readonly setBy: DeadlineAuthority;
  /** False when no text was found that states it for this provision; `caveat` says what was taken instead. */
  readonly verified: Scalars['Boolean']['output'];
  /** What is not verified, or must be known to read it rightly. Null when nothing. */
  readonly caveat?: Maybe<Scalars['String']['output']>;
  /** How it may be extended; null when it can't be. */
  readonly extension?: Maybe<ClockExtensionRule>;
  /** The first day on which its clock can start. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last such day; null while it is in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Where the rule was read. */
  readonly source: Scalars['String']['output'];
};

/** How a clock may be extended. */
export type ClockExtensionRule = {
  readonly __typename?: 'ClockExtensionRule';
  /** The provision that allows it. */
  readonly provision: Citation;
  /** Who may, when and for what, a plain sentence. */
  readonly rule: Scalars['String']['output'];
  /** True when notice must be given on or before the original last day. */
  readonly noticeWithinPeriod: Scalars['Boolean']['output'];
  /** At most so many calendar months beyond the original last day, all extensions together; null when no limit is known. */
  readonly maxMonths?: Maybe<Scalars['Int']['output']>;
};

/** An extension of a deadline, as it was given. */
export type DeadlineExtensionInput = {
  /** When notice of it was given, Pacific/Auckland. */
  readonly givenOn: Scalars['Date']['input'];
  /** The new last day; it must lie after the one before. */
  readonly to: Scalars['Date']['input'];
  /** Why; shown again with the deadline. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to `deadline`. */
export type ComputedDeadline = {
  readonly __typename?: 'ComputedDeadline';
  /** The clock. */
  readonly rule: ClockRule;
  /** When it ends, and how that was computed. */
  readonly deadline: Deadline;
  /** Whether `doneAt` was in time. Null when that is not given, not known precisely enough, or no date is set. */
  readonly inTime?: Maybe<Scalars['Boolean']['output']>;
};

/** A count of working days (Privacy Act 2020 s 7(1)). */
export type WorkingDayCount = {
  readonly __typename?: 'WorkingDayCount';
  /** Day 0. */
  readonly from: Scalars['Date']['output'];
  /** The last day of the count. */
  readonly to: Scalars['Date']['output'];
  /** Working days after `from`, up to and including `to`. */
  readonly workingDays: Scalars['Int']['output'];
  /** Every other day after `from`, up to and including `to`, in runs of one reason. */
  readonly skipped: ReadonlyArray<SkippedDays>;
  /** What in this count is not verified beyond the rules of the days skipped. Null when nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A year's holidays as they bear on working days. */
export type YearCalendar = {
  readonly __typename?: 'YearCalendar';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** How many of its days are working days. */
  readonly workingDays: Scalars['Int']['output'];
  /** The named days in their order. Those within the summer shut-down are not among them: it leaves them out anyway. */
  readonly holidays: ReadonlyArray<Holiday>;
  /** Every rule that leaves days out, in the order in which a reason is chosen, with its source. */
  readonly rules: ReadonlyArray<NonWorkingRule>;
};

/** A named day. */
export type Holiday = {
  readonly __typename?: 'Holiday';
  /** The day that is left out: for a Mondayised holiday there is one row for the day and one for the Monday. */
  readonly date: Scalars['Date']['output'];
  /** What it is called that year. */
  readonly name: Scalars['String']['output'];
  /** The id of its rule among `rules`. */
  readonly rule: Scalars['String']['output'];
  /** The day on the weekend for which this Monday stands; null for the day itself. */
  readonly observedFor?: Maybe<Scalars['Date']['output']>;
  /** True only of a day that is counted although it was a public holiday; its rule says why. */
  readonly workingDay: Scalars['Boolean']['output'];
};

/** A reason why a day is not a working day (Privacy Act 2020 s 7(1)). */
export type NonWorkingRule = {
  readonly __typename?: 'NonWorkingRule';
  /** Stable id: `MATARIKI`. */
  readonly id: Scalars['String']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Which days, a plain sentence. */
  readonly rule: Scalars['String']['output'];
  /** The provision. */
  readonly provision: Citation;
  /** Whether such days are counted as working days after all. */
  readonly workingDay: Scalars['Boolean']['output'];
  /** Where that was read. */
  readonly source: Scalars['String']['output'];
  /** True when a source about the Privacy Act 2020 itself says that such days are left out. */
  readonly verified: Scalars['Boolean']['output'];
  /** What is not verified, and what was taken instead. Null when nothing. */
  readonly caveat?: Maybe<Scalars['String']['output']>;
};

/** What became of a record between two instants. */
export type RecordDiffKind =
  /** It was not there at the earlier instant. */
  | 'CREATED'
  /** It was there at both and says something else. */
  | 'CHANGED'
  /** It was live at the earlier instant and archived at the later one. */
  | 'ARCHIVED'
  /** It was archived at the earlier instant and live at the later one. */
  | 'RESTORED'
  /** It was no longer there at the later instant. */
  | 'PURGED'
  /** It says the same at both. */
  | 'UNCHANGED';

/** One record at two instants. */
export type RecordDiff = {
  readonly __typename?: 'RecordDiff';
  /** The record's id. */
  readonly recordId: Scalars['ID']['output'];
  /** The record's type: its GraphQL name. */
  readonly recordType: Scalars['String']['output'];
  /** The record's own key, when it has one. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  readonly kind: RecordDiffKind;
  /** Its version at the earlier instant; null when it was not there. */
  readonly fromVersion?: Maybe<Scalars['Int']['output']>;
  /** Its version at the later instant; null when it was not there. */
  readonly toVersion?: Maybe<Scalars['Int']['output']>;
  /** What differs, field by field; of a record that came or went, every field that has a value. */
  readonly changes: ReadonlyArray<FieldChange>;
};

/** A page of what differs in an agency's records. */
export type RecordDiffConnection = {
  readonly __typename?: 'RecordDiffConnection';
  /** The records with their cursors. */
  readonly edges: ReadonlyArray<RecordDiffEdge>;
  /** The records that differ. */
  readonly nodes: ReadonlyArray<RecordDiff>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** False when the page ended because the read budget was used up; `pageInfo.endCursor` goes on from there. */
  readonly searchedAll: Scalars['Boolean']['output'];
  /** The earlier instant, UTC. */
  readonly from: Scalars['DateTime']['output'];
  /** The later instant, UTC: the one asked for, else that of the request for the first page. All pages compare the same two. */
  readonly to: Scalars['DateTime']['output'];
  /** Types of records that are not compared because the caller may not read them. */
  readonly typesLeftOut: ReadonlyArray<Scalars['String']['output']>;
};

/** A record that differs, with its cursor. */
export type RecordDiffEdge = {
  readonly __typename?: 'RecordDiffEdge';
  /** Pass it as `after` to go on behind this record. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: RecordDiff;
};

/** How much a finding weighs. */
export type FindingSeverity =
  /** Good practice that no law demands, or tags and content that disagree. */
  | 'LOW'
  /** A fact or evidence is missing without which the agency can't show that it meets the Act; where an exception is relied on, the agency must prove it (Privacy Act 2020 s 101). */
  | 'MEDIUM'
  /** On what is recorded, a principle or duty of the Act is likely not met. */
  | 'HIGH';

/** A rule by which findings are made. It looks only at what is recorded, at the time of asking, and guesses nothing from the wording of texts. */
export type FindingRule = {
  readonly __typename?: 'FindingRule';
  /** Stable for ever and never given to another rule: `ACT-RETENTION-TRIGGER`. Begins with the three letters of the record's type. */
  readonly id: Scalars['String']['output'];
  /** The type of record it is asked of, by its name in this schema. */
  readonly recordType: Scalars['String']['output'];
  /** How much a finding by it weighs. */
  readonly severity: FindingSeverity;
  /** The principles it is about; empty for rules about other parts of the Act. */
  readonly principles: ReadonlyArray<IppTag>;
  /** The provisions it rests on; with severity LOW, those that the practice serves and that do not demand it. */
  readonly provisions: ReadonlyArray<Citation>;
  /** What the rule asks for, a plain sentence. */
  readonly summary: Scalars['String']['output'];
};

/**
 * Which records by their findings: a record matches when at least one of its findings meets everything given; `{}` asks for
 * any finding at all. Together with no sort, the page is read from the stored findings and costs about what the page costs.
 */
export type FindingFilter = {
  /** Of this rule (see `findingRules`). Error INVALID_ARGUMENT for a rule that does not look at this type of record. */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  /** Of one of these rules; at most 100. */
  readonly ruleIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Of one of these severities. */
  readonly severityIn?: InputMaybe<ReadonlyArray<FindingSeverity>>;
  /** About this principle. */
  readonly principle?: InputMaybe<IppTag>;
  /** True: covered by a waiver that has not expired. False: not covered. Null: either. Not for lists of agencies (INVALID_ARGUMENT). */
  readonly waived?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Something a rule found in a record: a gap to look at, not a judgment. */
export type Finding = {
  readonly __typename?: 'Finding';
  /** The rule. */
  readonly rule: FindingRule;
  /** How much it weighs; that of the rule. */
  readonly severity: FindingSeverity;
  /** The principles it is about; those of the rule. */
  readonly principles: ReadonlyArray<IppTag>;
  /** The provisions it rests on; those of the rule. */
  readonly provisions: ReadonlyArray<Citation>;
  /** Paths of the record's fields that would mend it: `[["retention", "trigger"]]`; list places count from 0. */
  readonly fields: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
  /** What is the matter with this record and what to do next, a plain sentence. */
  readonly message: Scalars['String']['output'];
  /** Whether a waiver that has not expired covers it. */
  readonly waived: Scalars['Boolean']['output'];
  /** The waiver that covers it today. Null when none does, and for callers whose role may not read waivers (PRIVACY_OFFICER and AUDITOR may). */
  readonly waiver?: Maybe<Waiver>;
};

/** What an impact is asked of: exactly one of these. */
export type ImpactSubject =
  /** A provider of the agency, by its `id`. */
  { readonly provider: Scalars['ID']['input']; readonly system?: never; readonly country?: never; readonly informationCategory?: never; }
  |  /** A system, by the name that records give it. */
  { readonly provider?: never; readonly system: Scalars['String']['input']; readonly country?: never; readonly informationCategory?: never; }
  |  /** A country in which information is held or to which it is disclosed. */
  { readonly provider?: never; readonly system?: never; readonly country: Scalars['CountryCode']['input']; readonly informationCategory?: never; }
  |  /** A kind of information, by name or by the words that names begin with. */
  { readonly provider?: never; readonly system?: never; readonly country?: never; readonly informationCategory: Scalars['String']['input']; };

/** A stretch of what a subject touches. */
export type ImpactPage = {
  readonly __typename?: 'ImpactPage';
  /** The records touched; empty when `first` is 0. */
  readonly nodes: ReadonlyArray<ImpactHit>;
  /** Counts of this stretch: from `after` to `endCursor`. The counts of all pages add up. */
  readonly counts: ImpactCounts;
  /** Where to go on; null when nothing was found and nothing is left. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** More records may be touched beyond `endCursor`. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** False when the read budget (2,000 records beside the providers) ran out before the page was full: continue from `endCursor`. */
  readonly searchedAll: Scalars['Boolean']['output'];
  /** False when the agency has more than 2,000 providers, or the request had fewer records left to look at: what is touched only through the others is then missing. */
  readonly providersComplete: Scalars['Boolean']['output'];
  /** True when the caller may not read breaches: none is listed or counted, since counts by system or information would tell what is in them. */
  readonly breachesWithheld: Scalars['Boolean']['output'];
};

/** A record that is touched. */
export type ImpactHit = {
  readonly __typename?: 'ImpactHit';
  /** The record: a Provider, ProcessingActivity, OffshoreDisclosure or Breach. */
  readonly record: RegistryRecord;
  /** Every way that leads to it, for people: `Alpha → sub-processor of Beta → system SIS`. */
  readonly via: ReadonlyArray<Scalars['String']['output']>;
};

/** How much is touched. */
export type ImpactCounts = {
  readonly __typename?: 'ImpactCounts';
  /** Providers, the subject itself not counted. */
  readonly providers: Scalars['Int']['output'];
  /** Processing activities. */
  readonly activities: Scalars['Int']['output'];
  /** Offshore disclosures. */
  readonly offshoreDisclosures: Scalars['Int']['output'];
  /** Breaches that are not closed. Null when the caller may not read breaches. */
  readonly openBreaches?: Maybe<Scalars['Int']['output']>;
  /** People affected by these breaches, as far as they are recorded. Null when the caller may not read breaches. */
  readonly people?: Maybe<ImpactPeople>;
};

/** People affected by open breaches, as recorded: nothing is estimated, and who is affected by two breaches counts twice. */
export type ImpactPeople = {
  readonly __typename?: 'ImpactPeople';
  /** The sum of the numbers recorded, a whole number; see `byQualifier` for how exact they are. */
  readonly number: Scalars['Float']['output'];
  /** Breaches that record a number. */
  readonly breachesWithNumber: Scalars['Int']['output'];
  /** Breaches that record none. */
  readonly breachesWithoutNumber: Scalars['Int']['output'];
  /** The numbers by how exact they are. */
  readonly byQualifier: ReadonlyArray<ImpactPeopleByQualifier>;
};

/** Numbers of people that are equally exact. */
export type ImpactPeopleByQualifier = {
  readonly __typename?: 'ImpactPeopleByQualifier';
  /** How exact. Null: not recorded. */
  readonly qualifier?: Maybe<NumberQualifier>;
  /** Breaches with such a number. */
  readonly breaches: Scalars['Int']['output'];
  /** Their sum, a whole number. */
  readonly number: Scalars['Float']['output'];
};

/** An instrument that a provision belongs to. Section numbers never stand without one: the Bill and the Act number the same provisions differently. */
export type Instrument =
  /** Privacy Act 2020 (2020 No 31), as amended. */
  | 'ACT_2020'
  /** Privacy Bill 34-2: what texts from before the Act may cite. It became the Act, but its numbers below 130 (except 3) and above 212 differ from the Act's. */
  | 'BILL_34_2'
  /** Privacy Amendment Act 2025: IPP 3A, in force since 2026-05-01. */
  | 'AMENDMENT_ACT_2025'
  /** Privacy Regulations 1993, revoked on 2020-12-01. */
  | 'REGULATIONS_1993'
  /** Privacy Regulations 2020 (LI 2020/194). */
  | 'REGULATIONS_2020'
  /** Health Information Privacy Code 2020. */
  | 'HIPC_2020'
  /** Biometric Processing Privacy Code 2025. */
  | 'BPPC_2025'
  /** The x-privacy-nz namespace; no law. */
  | 'X_PRIVACY_NZ'
  /** Guidance of the Privacy Commissioner; no law. */
  | 'COMMISSIONER_GUIDANCE';

/** A provision of an instrument. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** Which instrument. */
  readonly instrument: Instrument;
  /** As it is cited within the instrument: `s 113`, `IPP 12(1)(c)`, `reg 5`, `rule 3A`. */
  readonly number: Scalars['String']['output'];
  /** Both, as people cite it: `Privacy Act 2020 s 113`. */
  readonly text: Scalars['String']['output'];
};

/** Who sets a deadline. */
export type DeadlineAuthority =
  /** The law; `provision` says which. */
  | 'LAW'
  /** The Privacy Commissioner's guidance: an expectation, no rule of law. */
  | 'GUIDANCE'
  /** The agency itself, by a date in one of its records. */
  | 'AGENCY';

/** A date by which something is to be done, with everything it was computed from. Dates are those of Pacific/Auckland. */
export type Deadline = {
  readonly __typename?: 'Deadline';
  /** Stable id of the rule: `BREACH_COMMISSIONER_EXPECTATION`. */
  readonly rule: Scalars['String']['output'];
  /** What is to be done, a plain sentence. */
  readonly action: Scalars['String']['output'];
  /** Who sets it. */
  readonly setBy: DeadlineAuthority;
  /** The provision; null when the agency set the date itself. */
  readonly provision?: Maybe<Citation>;
  /** What started the clock: a date, which is day 0 of the count, or an instant. Null for a date that the agency set. */
  readonly start?: Maybe<Scalars['PartialDateTime']['output']>;
  /** How long: `20 working days`, `72 hours`, `as soon as practicable`. Null for a date that the agency set. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /**
   * The last day on which it is in time; of a clock that ends with an effect or with service, the day of that (see
   * `ClockRule.end`). Null when no date is set (`as soon as practicable`).
   */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The instant at which it is due, UTC, for clocks that run in hours; null for dates. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether that has passed, at the time of the request. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Extensions that moved it, oldest first. */
  readonly extensions: ReadonlyArray<DeadlineExtension>;
  /** Every day, or run of days, that the count of working days passed over, and why. */
  readonly skipped: ReadonlyArray<SkippedDays>;
  /** What in it is not verified against a text of the law, or was assumed. Null when nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** An extension of a deadline. */
export type DeadlineExtension = {
  readonly __typename?: 'DeadlineExtension';
  /** The deadline before it. */
  readonly from: Scalars['Date']['output'];
  /** The deadline after it. */
  readonly to: Scalars['Date']['output'];
  /** When notice of it was given. */
  readonly givenOn: Scalars['Date']['output'];
  /** The provision that allows it. */
  readonly provision: Citation;
  /** Why it was needed. Null when not recorded. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** A day, or a run of days, that is no working day (Privacy Act 2020 s 7(1)). */
export type SkippedDays = {
  readonly __typename?: 'SkippedDays';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day; the same as `from` for a single one. */
  readonly to: Scalars['Date']['output'];
  /** Why: `Saturday and Sunday`, `Matariki Observance Day`. */
  readonly reason: Scalars['String']['output'];
  /** The ids of the rules that leave them out; `holidays` shows each with its source. */
  readonly rules: ReadonlyArray<Scalars['String']['output']>;
  /** True when a source about the Privacy Act 2020 itself says that such days are left out; else see the rule's `caveat`. */
  readonly verified: Scalars['Boolean']['output'];
};

/** A disclosure that an agency asks its register about. Exactly one of `activity`, `activityKey` and `system` is given. */
export type MayDiscloseInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** Which information, as the register names it; 1 to 100. */
  readonly informationCategories: ReadonlyArray<Scalars['String']['input']>;
  /** What for, as the register names it. */
  readonly purpose: Scalars['String']['input'];
  /** The activity that the information belongs to, by its `id`. */
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  /** The activity, by your own key for it. */
  readonly activityKey?: InputMaybe<Scalars['String']['input']>;
  /** The system that discloses: every activity that uses it and is not archived is asked. */
  readonly system?: InputMaybe<Scalars['String']['input']>;
  /** To whom, as the register names it; of an offshore disclosure, its recipient or its provider. Null: whoever is recorded in the country, and the answer says who. */
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
  /** Where to; `NZ` for a recipient in New Zealand. */
  readonly country: Scalars['CountryCode']['input'];
  /** On which day, Pacific/Auckland, from 2020-12-01 on: older law is not recorded. Null: today. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** What a register says about a disclosure. */
export type MayDiscloseVerdict =
  /** It is recorded, with everything it needs. */
  | 'ALLOWED'
  /** It is recorded, and `conditions` must hold each time or be seen to. To an agent (Privacy Act 2020 s 11) always: IPP 5(b) demands it. */
  | 'ALLOWED_WITH_CONDITIONS'
  /** The record says that it may not be: the activity is retired or archived, the disclosure has not begun or has ended, evidence is missing, what the pathway rests on is not prescribed, or role, ground, pathway and countries contradict each other. */
  | 'REFUSED'
  /** It is recorded but not decided: a role, a ground, a pathway, the countries or the information is missing. Also when only a part of the register could be looked at. */
  | 'UNKNOWN'
  /** The register knows nothing of it: no such activity, purpose, information or recipient. */
  | 'NOT_RECORDED';

/** The register's answer to whether a disclosure may be made. */
export type MayDiscloseAnswer = {
  readonly __typename?: 'MayDiscloseAnswer';
  /** The answer. Only ALLOWED and ALLOWED_WITH_CONDITIONS are a yes. */
  readonly verdict: MayDiscloseVerdict;
  /** Why, a plain sentence or two with the next step. */
  readonly because: Scalars['String']['output'];
  /** What must hold each time, or be seen to; empty unless the verdict is ALLOWED_WITH_CONDITIONS. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** The principles that the answer rests on. */
  readonly principles: ReadonlyArray<IppTag>;
  /** The provisions that the answer rests on. */
  readonly provisions: ReadonlyArray<Citation>;
  /**
   * The rules of codes of practice that stand in the place of these principles for the activity's information on the day `on`,
   * such as rule 11 of the Health Information Privacy Code 2020; each says whether it is verified.
   */
  readonly rules: ReadonlyArray<OverlayRule>;
  /** The activity relied on. Null when none is recorded. */
  readonly activity?: Maybe<ProcessingActivity>;
  /** The disclosure outside New Zealand relied on. Null when none matches. */
  readonly offshoreDisclosure?: Maybe<OffshoreDisclosure>;
  /** The IPP 12 decision trace of that disclosure on the day `on`: its outcome is what the verdict rests on, unless an earlier test settled the matter. Null when there is no `offshoreDisclosure`. */
  readonly ipp12Evaluation?: Maybe<Ipp12Evaluation>;
  /** The entry of the activity's recipients relied on, in New Zealand. Null when none matches. */
  readonly recipientEntry?: Maybe<Recipient>;
  /** Every test in the order in which it was made, up to the one that settled the matter. */
  readonly trace: ReadonlyArray<MayDiscloseStep>;
  /** The day that the answer is about, Pacific/Auckland. */
  readonly on: Scalars['Date']['output'];
  /**
   * Until when the answer holds, UTC, while the records stay as they are: the midnight in Auckland that begins the next day on
   * which a date in them may change it. Null when no date will, and when `on` was given. A change of the records may change the
   * answer earlier.
   */
  readonly cacheableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** False when more activities, or more than 1,000 disclosures of one, were there than one answer looks at; a yes is then still a yes. */
  readonly searchedAll: Scalars['Boolean']['output'];
};

/** What one test of the answer came to. */
export type MayDiscloseOutcome =
  /** Nothing stands in the way. */
  | 'MET'
  /** Allowed only under a condition, which is the answer. */
  | 'CONDITION'
  /** The record says that it may not be. */
  | 'REFUSED'
  /** Recorded but not decided. */
  | 'UNKNOWN'
  /** Not recorded. */
  | 'NOT_RECORDED';

/** One test of the answer. */
export type MayDiscloseStep = {
  readonly __typename?: 'MayDiscloseStep';
  /** What was asked. */
  readonly question: Scalars['String']['output'];
  /** What it came to. */
  readonly outcome: MayDiscloseOutcome;
  /** What the register says to it. */
  readonly answer: Scalars['String']['output'];
  /** The provisions it rests on; empty for what is only a matter of the record. */
  readonly provisions: ReadonlyArray<Citation>;
};

/** In which role a recipient outside New Zealand holds the information. */
export type RecipientRole =
  /** As the agency's agent, for safe custody or processing: the agency is still the holder and nothing is disclosed (Privacy Act 2020 s 11). */
  | 'AGENT_SECTION_11'
  /** For its own purposes: a disclosure. */
  | 'INDEPENDENT';

/** How a disclosure outside New Zealand meets IPP 12. */
export type Ipp12Pathway =
  /** IPP 12(1)(a): authorised after being expressly told the recipient may not have to give comparable protection. Evidence: `authorisation`. */
  | 'A_EXPRESS_INFORMED_AUTHORISATION'
  /** IPP 12(1)(b): the recipient carries on business in New Zealand and is believed to be subject to the Act. Evidence: `basisOfBelief`. */
  | 'B_RECIPIENT_SUBJECT_TO_ACT'
  /** IPP 12(1)(c): the recipient is believed to be subject to comparable privacy laws. Evidence: `basisOfBelief` and `law`. */
  | 'C_COMPARABLE_PRIVACY_LAWS'
  /** IPP 12(1)(d): the recipient takes part in a prescribed binding scheme (Privacy Act 2020 s 213). Evidence: `basisOfBelief` and `prescribedScheme`. */
  | 'D_PRESCRIBED_BINDING_SCHEME'
  /** IPP 12(1)(e): the recipient is subject to the laws of a prescribed country (Privacy Act 2020 s 214). Evidence: `basisOfBelief` and `prescribedCountry`. */
  | 'E_PRESCRIBED_COUNTRY'
  /** IPP 12(1)(f): the recipient is otherwise believed to be required to give comparable safeguards, for example by agreement. Evidence: `basisOfBelief`. */
  | 'F_COMPARABLE_SAFEGUARDS_REQUIRED'
  /** IPP 12(2): relying on IPP 11(1)(e) or (f), compliance is not reasonably practicable. Evidence: `impracticability`. */
  | 'RELIEF_IPP12_2'
  /** IPP 12 is not engaged: the recipient is an agent, or the IPP 11 ground is one that IPP 12 does not name. */
  | 'NOT_ENGAGED';

/** The x-privacy-nz `offshore_disclosure_mechanism`, computed from role, ground and pathway (its values are these in lower case). */
export type OffshoreDisclosureMechanism =
  /** Pathway (b). */
  | 'RECIPIENT_SUBJECT_TO_NZ_ACT'
  /** Pathway (c). */
  | 'COMPARABLE_FOREIGN_LAW'
  /** Pathway (f); the namespace's name is narrower than the principle, a contract being only an example. */
  | 'COMPARABLE_CONTRACTUAL_SAFEGUARDS'
  /** Pathway (a). */
  | 'EXPRESS_INFORMED_AUTHORISATION'
  /** Pathways (d) and (e), and the relief of IPP 12(2): the namespace has no value of their own for them. */
  | 'OTHER_IPP12_EXCEPTION';

/** A disclosure of an activity's information to a recipient outside New Zealand (IPP 12), or its custody there by an agent (Privacy Act 2020 s 11). */
export type OffshoreDisclosure = Node & RegistryRecord & {
  readonly __typename?: 'OffshoreDisclosure';
  /** Opaque and stable; encodes the record's type and agency. */
  readonly id: Scalars['ID']['output'];
  /** The agency that holds the record. */
  readonly agency: Agency;
  /** Your own key for the record, unique per agency and type. Null when none was given. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** 1 after creation, one more with every change. */
  readonly version: Scalars['Int']['output'];
  /** When the record was created, UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The token's subject that created the record. */
  readonly createdBy: Scalars['String']['output'];
  /** When the record was last changed, UTC. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The token's subject that made the last change. */
  readonly updatedBy: Scalars['String']['output'];
  /** When the record was archived, UTC; null while it is live. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the record's content comes from. Null when the agency entered it itself. */
  readonly provenance?: Maybe<Provenance>;
  /**
   * What rules find in the record at the moment of the request: gaps to look at, not judgments. Empty for an archived record.
   * Rules about an activity's disclosures say nothing about a record read as of an instant, nor in the answer to a repeated
   * request.
   */
  readonly findings: ReadonlyArray<Finding>;
  /** The record's revisions, newest first. */
  readonly history: RevisionConnection;
  /** The activity whose information is disclosed. */
  readonly activity: ProcessingActivity;
  /** Who receives the information, or holds it for the agency; at most 300 characters. */
  readonly recipient: Scalars['String']['output'];
  /** What kind of recipient, in plain words. */
  readonly recipientKind?: Maybe<Scalars['String']['output']>;
  /** Where the recipient holds or receives it; at most 30, New Zealand not among them. Empty: not recorded. */
  readonly countries: ReadonlyArray<Scalars['CountryCode']['output']>;
  /** The provider behind the recipient, when that is another body. */
  readonly provider?: Maybe<Scalars['String']['output']>;
  /** Whether the recipient acts only as the agency's agent (then it is no disclosure) or independently. Null: unclear. */
  readonly recipientRole?: Maybe<RecipientRole>;
  /** The ground of IPP 11(1) that the disclosure relies on. IPP 12 bites only on (a), (c), (e), (f), (h) and (i). */
  readonly ipp11Ground?: Maybe<Ipp11Ground>;
  /** The pathway of IPP 12(1), the relief of IPP 12(2), or that IPP 12 is not engaged. Null: not decided. */
  readonly ipp12Pathway?: Maybe<Ipp12Pathway>;
  /** Who decided on the pathway (a role or subject). */
  readonly decidedBy?: Maybe<Scalars['String']['output']>;
  /** When the pathway was decided on. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** By when the decision must be looked at again. */
  readonly reviewBy?: Maybe<Scalars['Date']['output']>;
  /** The first day of the disclosure. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** The last day of the disclosure; null while it goes on. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** How often: `daily`. */
  readonly frequency?: Maybe<Scalars['String']['output']>;
  /** How much: `about 5,000 records a month`. */
  readonly volume?: Maybe<Scalars['String']['output']>;
  /** What information, in plain words; at most 100. */
  readonly informationCategories: ReadonlyArray<Scalars['String']['output']>;
  /** How the information is protected, in the recipient's or the agency's words. */
  readonly safeguards?: Maybe<Scalars['String']['output']>;
  /** Anything else a reader must know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** What shows that the pathway is met. */
  readonly evidence?: Maybe<Ipp12Evidence>;
  /**
   * The x-privacy-nz mechanism, computed: null for an agent (Privacy Act 2020 s 11), when IPP 12 is not engaged, and
   * while no pathway is decided on.
   */
  readonly offshoreDisclosureMechanism?: Maybe<OffshoreDisclosureMechanism>;
  /** What IPP 12 makes of the record as it stands, asked today (Pacific/Auckland) under what is prescribed today. Computed, not stored. */
  readonly ipp12Evaluation: Ipp12Evaluation;
  /**
   * The evaluation as it came out when the pathway, or that IPP 12 is not engaged, was recorded: evidence, kept with the
   * version. It is made anew when one of the facts it looks at, `decidedBy` or `decidedOn` changes, and only then: later
   * rules, prescriptions and dates leave it as it is. Null while no pathway is recorded. The revision holds the outcome and
   * each answer in letters with the version of the rules, whose words are kept: here and in `asOf` it reads in full, in
   * `history` as it is stored.
   */
  readonly ipp12Decision?: Maybe<Ipp12Decision>;
  /** The dates that the agency set itself: `reviewBy`, unless the disclosure ends before, and `endsOn`. Empty when archived. */
  readonly deadlines: ReadonlyArray<Deadline>;
};


/** A disclosure of an activity's information to a recipient outside New Zealand (IPP 12), or its custody there by an agent (Privacy Act 2020 s 11). */
export type OffshoreDisclosureHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What came of the IPP 12 decision trace: always exactly one of these. Where several would do, the first that applies in the order CONTRADICTORY, NOT_A_DISCLOSURE, NOT_ENGAGED, UNDECIDED, EVIDENCE_MISSING, NOT_PRESCRIBED, EVIDENCE_EXPIRED. */
export type Ipp12Outcome =
  /** The recipient is the agency's agent: nothing is disclosed (Privacy Act 2020 s 11). IPP 5(b) still applies. */
  | 'NOT_A_DISCLOSURE'
  /** The IPP 11 ground is one that IPP 12 does not name: (b), (d) or (g). */
  | 'NOT_ENGAGED'
  /** A pathway of IPP 12(1) is chosen, and what it needs is recorded and still holds. Whether the evidence convinces is for people to say. */
  | 'PATHWAY_MET'
  /** The agency relies on IPP 12(2) and says why complying was not reasonably practicable. */
  | 'RELIEF_RELIED_ON'
  /** A pathway is chosen, but evidence that it needs is not recorded or dated ahead (Privacy Act 2020 s 101). */
  | 'EVIDENCE_MISSING'
  /** The scheme or country relied on is not prescribed on that day (Privacy Act 2020 ss 213, 214), as far as this deployment has been told. */
  | 'NOT_PRESCRIBED'
  /** The agency's own date to look again has passed, or the disclosure has ended. */
  | 'EVIDENCE_EXPIRED'
  /** Role, ground, pathway and countries contradict each other. */
  | 'CONTRADICTORY'
  /** Role, IPP 11 ground or pathway is not recorded, and the outcome depends on it. */
  | 'UNDECIDED';

/** A question of the IPP 12 decision trace. Questions that do not arise are left out. */
export type Ipp12StepId =
  /** Is the recipient only the agency's agent (Privacy Act 2020 s 11)? */
  | 'AGENT'
  /** Of agents: are agreement and safeguards recorded (IPP 5(b))? */
  | 'AGENT_SAFEGUARDS'
  /** Is the recipient outside New Zealand (Privacy Act 2020 s 7, foreign person or entity)? */
  | 'OUTSIDE_NZ'
  /** Is there a ground of IPP 11(1)? */
  | 'IPP11_GROUND'
  /** Does that ground engage IPP 12? */
  | 'ENGAGED'
  /** Is a decision on IPP 12 recorded? */
  | 'PATHWAY'
  /** Do role, ground, pathway and countries agree? */
  | 'AGREEMENT'
  /** Is the evidence there that the pathway needs (Privacy Act 2020 s 101)? */
  | 'EVIDENCE'
  /** Is the scheme or country prescribed (Privacy Act 2020 ss 213, 214)? */
  | 'PRESCRIBED'
  /** Does the decision still hold, by the agency's own dates? */
  | 'HOLDS'
  /** Is the relief of IPP 12(2) made out? */
  | 'RELIEF'
  /** Does an x-privacy-nz mechanism follow? */
  | 'MECHANISM'
  /** Is it recorded when to look again? */
  | 'LOOK_AGAIN';

/** The answer to a question of the trace. */
export type Ipp12Answer =
  /** Yes. */
  | 'YES'
  /** No. */
  | 'NO'
  /** What would answer it is not recorded. */
  | 'NOT_RECORDED';

/** A question of the IPP 12 decision trace with its answer. */
export type Ipp12Step = {
  readonly __typename?: 'Ipp12Step';
  /** Which question. */
  readonly id: Ipp12StepId;
  /** The question, a plain sentence. */
  readonly question: Scalars['String']['output'];
  /** The answer. */
  readonly answer: Ipp12Answer;
  /** Why, a plain sentence that names what is recorded. */
  readonly because: Scalars['String']['output'];
  /** The provisions it rests on; empty where only the agency's own dates decide. */
  readonly provisions: ReadonlyArray<Citation>;
  /** Paths of the fields it looks at, within the content: `["evidence", "law"]`. */
  readonly fields: ReadonlyArray<ReadonlyArray<Scalars['String']['output']>>;
};

/** Something that the record lacks. */
export type Ipp12Missing = {
  readonly __typename?: 'Ipp12Missing';
  /** A stable name of it: `law.country`. */
  readonly part: Scalars['String']['output'];
  /** The path of the field to fill in or correct, within the content. */
  readonly field: ReadonlyArray<Scalars['String']['output']>;
  /** True: the outcome turns on it. False: the agency had better have it, as evidence. */
  readonly needed: Scalars['Boolean']['output'];
  /** What to record and why. */
  readonly message: Scalars['String']['output'];
  /** The provision that asks for it. */
  readonly provision: Citation;
};

/**
 * What IPP 12 makes of a disclosure on a day: software's answer from what is recorded, and no legal advice. It looks at
 * IPP 11 and IPP 12 alone: that other law prevails (Privacy Act 2020 s 24) or a code of practice modifies them (Privacy Act
 * 2020 s 38) is for people to see.
 */
export type Ipp12Evaluation = {
  readonly __typename?: 'Ipp12Evaluation';
  /** The day asked about, Pacific/Auckland. */
  readonly on: Scalars['Date']['output'];
  /** The version of the rules and their words. */
  readonly rulesVersion: Scalars['Int']['output'];
  /** What came of it. */
  readonly outcome: Ipp12Outcome;
  /** Whether IPP 12 is engaged. Null while the role or the IPP 11 ground that decides it is not recorded. */
  readonly engaged?: Maybe<Scalars['Boolean']['output']>;
  /** The x-privacy-nz mechanism of the pathway recorded, met or not. Null as in `offshoreDisclosureMechanism`. */
  readonly mechanism?: Maybe<OffshoreDisclosureMechanism>;
  /** The questions with their answers, in the order in which they are asked. */
  readonly steps: ReadonlyArray<Ipp12Step>;
  /** What the record lacks; empty when nothing. */
  readonly missing: ReadonlyArray<Ipp12Missing>;
  /**
   * When to look again: the first of `reviewBy`, `endsOn` and the day on which a prescription relied on ends or starts. It may
   * have passed. Null when none is recorded: the Act sets no interval, and none is made up.
   */
  readonly lookAgainOn?: Maybe<Scalars['Date']['output']>;
  /** Which date that is, or why there is none. */
  readonly lookAgainBecause: Scalars['String']['output'];
};

/** An evaluation as it came out when a decision on IPP 12 was recorded, and as it was kept. */
export type Ipp12Decision = {
  readonly __typename?: 'Ipp12Decision';
  /** When: the instant of the version that recorded the decision, UTC. */
  readonly evaluatedAt: Scalars['DateTime']['output'];
  /** The day it was made for: that instant's date in Pacific/Auckland. */
  readonly on: Scalars['Date']['output'];
  /** The version of the rules it was made with, and in whose words it reads. */
  readonly rulesVersion: Scalars['Int']['output'];
  /** What came of it. */
  readonly outcome: Ipp12Outcome;
  /** Whether IPP 12 was engaged; null while that was open. */
  readonly engaged?: Maybe<Scalars['Boolean']['output']>;
  /** The x-privacy-nz mechanism of the pathway recorded. Null when there was none. */
  readonly mechanism?: Maybe<OffshoreDisclosureMechanism>;
  /** The questions with the answers they had. */
  readonly steps: ReadonlyArray<Ipp12Step>;
  /** What the record lacked. */
  readonly missing: ReadonlyArray<Ipp12Missing>;
  /** When it was to be looked at again. Null when no date was recorded. */
  readonly lookAgainOn?: Maybe<Scalars['Date']['output']>;
  /** Which date that was, or why there was none. */
  readonly lookAgainBecause: Scalars['String']['output'];
};

/** What shows that an IPP 12 pathway is met; which parts are needed depends on the pathway. */
export type Ipp12Evidence = {
  readonly __typename?: 'Ipp12Evidence';
  /** For (a): how individuals authorised the disclosure. */
  readonly authorisation?: Maybe<InformedAuthorisation>;
  /** For (b) to (f): on which reasonable grounds the agency believes it. */
  readonly basisOfBelief?: Maybe<Scalars['String']['output']>;
  /** For (c): the law relied on. */
  readonly law?: Maybe<ForeignLaw>;
  /** For (d): the prescribed scheme. */
  readonly prescribedScheme?: Maybe<Scalars['String']['output']>;
  /** For (e): the prescribed country. */
  readonly prescribedCountry?: Maybe<Scalars['CountryCode']['output']>;
  /** For (f): the agreement, when there is one. */
  readonly contract?: Maybe<SafeguardsContract>;
  /** For the relief of IPP 12(2): why compliance was not reasonably practicable in the circumstances. */
  readonly impracticability?: Maybe<Scalars['String']['output']>;
};

/** An authorisation under IPP 12(1)(a). */
export type InformedAuthorisation = {
  readonly __typename?: 'InformedAuthorisation';
  /** The wording shown, in which the individual is told that the recipient may not have to give comparable protection. */
  readonly wordingShown: Scalars['String']['output'];
  /** Since when it has been asked for, or when it was given. */
  readonly obtainedOn?: Maybe<Scalars['Date']['output']>;
  /** How it is recorded. */
  readonly recordedHow?: Maybe<Scalars['String']['output']>;
};

/** A privacy law of another country (IPP 12(1)(c)). */
export type ForeignLaw = {
  readonly __typename?: 'ForeignLaw';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Whose law. */
  readonly country?: Maybe<Scalars['CountryCode']['output']>;
  /** Where the assessment of comparability is kept. */
  readonly assessmentReference?: Maybe<Scalars['String']['output']>;
  /** When it was assessed. */
  readonly assessedOn?: Maybe<Scalars['Date']['output']>;
};

/** An agreement that requires comparable safeguards (IPP 12(1)(f)). */
export type SafeguardsContract = {
  readonly __typename?: 'SafeguardsContract';
  /** Its reference. */
  readonly reference: Scalars['String']['output'];
  /** Version of the clauses. */
  readonly clauseVersion?: Maybe<Scalars['String']['output']>;
  /** Whether the Privacy Commissioner's model clauses are used. Null: not recorded. */
  readonly opcModelClauses?: Maybe<Scalars['Boolean']['output']>;
  /** Its date. */
  readonly date?: Maybe<Scalars['Date']['output']>;
};

/** Which offshore disclosures. All given conditions must hold. */
export type OffshoreDisclosureFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OffshoreDisclosureFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<OffshoreDisclosureFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<OffshoreDisclosureFilter>;
  /** Your own key. */
  readonly externalKey?: InputMaybe<StringFilter>;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was created. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Discloses to this country. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Discloses to one of these countries. */
  readonly countryIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Its computed mechanism is one of these. */
  readonly mechanismIn?: InputMaybe<ReadonlyArray<OffshoreDisclosureMechanism>>;
  /** True: no mechanism is computed. False: one is. */
  readonly mechanismIsMissing?: InputMaybe<Scalars['Boolean']['input']>;
  /** Belongs to this activity (its `id`). */
  readonly activity?: InputMaybe<Scalars['ID']['input']>;
  /** Its recipient's role is one of these. */
  readonly recipientRoleIn?: InputMaybe<ReadonlyArray<RecipientRole>>;
  /** Its pathway is one of these. */
  readonly pathwayIn?: InputMaybe<ReadonlyArray<Ipp12Pathway>>;
  /** By when it must be looked at again. */
  readonly reviewBy?: InputMaybe<DateFilter>;
  /** Its recipient. */
  readonly recipient?: InputMaybe<StringFilter>;
  /** By what rules find in it. */
  readonly finding?: InputMaybe<FindingFilter>;
  /** Some open deadline of it falls before this day (Pacific/Auckland). */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** True: some open deadline of it has passed, at the time of the request. False: none has. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of offshore disclosures (Relay). */
export type OffshoreDisclosureConnection = {
  readonly __typename?: 'OffshoreDisclosureConnection';
  /** The offshore disclosures with their cursors. */
  readonly edges: ReadonlyArray<OffshoreDisclosureEdge>;
  /** The offshore disclosures. */
  readonly nodes: ReadonlyArray<OffshoreDisclosure>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** False when the read budget (2,000 records a list) ran out before the page was full: continue from `endCursor`. */
  readonly searchedAll: Scalars['Boolean']['output'];
};

/** An offshore disclosure in a page. */
export type OffshoreDisclosureEdge = {
  readonly __typename?: 'OffshoreDisclosureEdge';
  /** Its cursor, good only for this list: same agency, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The offshore disclosure. */
  readonly node: OffshoreDisclosure;
};

/** What offshore disclosures are sorted by. Records with equal values follow in the order of their creation. */
export type OffshoreDisclosureSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** The order of a list of offshore disclosures. */
export type OffshoreDisclosureSort = {
  /** What to sort by. */
  readonly field: OffshoreDisclosureSortField;
  /** Which way. */
  readonly direction?: SortDirection;
};

/** Creates an offshore disclosure. */
export type CreateOffshoreDisclosureInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** Your own key for the record, unique per agency and type; 1 to 200 characters. Can't be changed later. */
  readonly externalKey?: InputMaybe<Scalars['String']['input']>;
  /** The content; `recipient` is required. */
  readonly offshoreDisclosure: OffshoreDisclosureInput;
  /** The id of the activity whose information is disclosed. Can't be changed later. */
  readonly activityId: Scalars['ID']['input'];
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes an offshore disclosure. */
export type UpdateOffshoreDisclosureInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fields to change. */
  readonly offshoreDisclosure: OffshoreDisclosureInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Creates or changes the offshore disclosure with this external key. */
export type UpsertOffshoreDisclosureInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** The id of the activity; must be the recorded one when the disclosure exists. */
  readonly activityId: Scalars['ID']['input'];
  /** Your own key for the record; 1 to 200 characters. */
  readonly externalKey: Scalars['String']['input'];
  /** The version you read; null accepts whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The content: on creation as in `createOffshoreDisclosure`, on a change as in `updateOffshoreDisclosure`. */
  readonly offshoreDisclosure: OffshoreDisclosureInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a mutation of an offshore disclosure. */
export type OffshoreDisclosurePayload = {
  readonly __typename?: 'OffshoreDisclosurePayload';
  /** The record as it now stands; null when nothing was written. */
  readonly offshoreDisclosure?: Maybe<OffshoreDisclosure>;
  /** What was done. */
  readonly outcome: MutationOutcome;
  /** Why nothing was written; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was written but deserves a second look. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** What to evaluate: exactly one of `id` and `offshoreDisclosure`. */
export type EvaluateOffshoreDisclosureInput = {
  /** A recorded disclosure, evaluated as it stands. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Facts, as the mutations take them. Looked at: role, ground, pathway, countries, evidence, safeguards, `reviewBy`, `endsOn`; the rest is passed over. */
  readonly offshoreDisclosure?: InputMaybe<OffshoreDisclosureInput>;
  /** The day asked about, Pacific/Auckland, from 2020-12-01 on: older law is not recorded. Null: today. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
};

/** The content of an offshore disclosure. On a change what is left out stays as it is and null clears; lists are replaced whole. */
export type OffshoreDisclosureInput = {
  /** Your own key, only inside `createProcessingActivity`; elsewhere it stands beside the content. */
  readonly externalKey?: InputMaybe<Scalars['String']['input']>;
  /** Who receives the information, or holds it for the agency; at most 300 characters. */
  readonly recipient?: InputMaybe<Scalars['String']['input']>;
  /** What kind of recipient, in plain words. */
  readonly recipientKind?: InputMaybe<Scalars['String']['input']>;
  /** Where the recipient holds or receives it; at most 30, New Zealand not among them. Empty: not recorded. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** The provider behind the recipient, when that is another body. */
  readonly provider?: InputMaybe<Scalars['String']['input']>;
  /** Whether the recipient acts only as the agency's agent (then it is no disclosure) or independently. Null: unclear. */
  readonly recipientRole?: InputMaybe<RecipientRole>;
  /** The ground of IPP 11(1) that the disclosure relies on. IPP 12 bites only on (a), (c), (e), (f), (h) and (i). */
  readonly ipp11Ground?: InputMaybe<Ipp11Ground>;
  /** The pathway of IPP 12(1), the relief of IPP 12(2), or that IPP 12 is not engaged. Null: not decided. */
  readonly ipp12Pathway?: InputMaybe<Ipp12Pathway>;
  /** Who decided on the pathway (a role or subject). */
  readonly decidedBy?: InputMaybe<Scalars['String']['input']>;
  /** When the pathway was decided on. */
  readonly decidedOn?: InputMaybe<Scalars['Date']['input']>;
  /** By when the decision must be looked at again. */
  readonly reviewBy?: InputMaybe<Scalars['Date']['input']>;
  /** The first day of the disclosure. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of the disclosure; null while it goes on. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** How often: `daily`. */
  readonly frequency?: InputMaybe<Scalars['String']['input']>;
  /** How much: `about 5,000 records a month`. */
  readonly volume?: InputMaybe<Scalars['String']['input']>;
  /** What information, in plain words; at most 100. */
  readonly informationCategories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How the information is protected, in the recipient's or the agency's words. */
  readonly safeguards?: InputMaybe<Scalars['String']['input']>;
  /** Anything else a reader must know. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What shows that the pathway is met; what the pathway needs must be there. */
  readonly evidence?: InputMaybe<Ipp12EvidenceInput>;
  /** Where the content comes from. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
};

/** What shows that an IPP 12 pathway is met. */
export type Ipp12EvidenceInput = {
  /** For (a). */
  readonly authorisation?: InputMaybe<InformedAuthorisationInput>;
  /** For (b) to (f): on which reasonable grounds the agency believes it. */
  readonly basisOfBelief?: InputMaybe<Scalars['String']['input']>;
  /** For (c). */
  readonly law?: InputMaybe<ForeignLawInput>;
  /** For (d): the prescribed scheme. */
  readonly prescribedScheme?: InputMaybe<Scalars['String']['input']>;
  /** For (e): the prescribed country. */
  readonly prescribedCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** For (f). */
  readonly contract?: InputMaybe<SafeguardsContractInput>;
  /** For the relief of IPP 12(2). */
  readonly impracticability?: InputMaybe<Scalars['String']['input']>;
};

/** An authorisation under IPP 12(1)(a). */
export type InformedAuthorisationInput = {
  /** The wording shown. */
  readonly wordingShown: Scalars['String']['input'];
  /** Since when it has been asked for, or when it was given. */
  readonly obtainedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How it is recorded. */
  readonly recordedHow?: InputMaybe<Scalars['String']['input']>;
};

/** A privacy law of another country. */
export type ForeignLawInput = {
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** Whose law. */
  readonly country?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Where the assessment is kept. */
  readonly assessmentReference?: InputMaybe<Scalars['String']['input']>;
  /** When it was assessed. */
  readonly assessedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** An agreement that requires comparable safeguards. */
export type SafeguardsContractInput = {
  /** Its reference. */
  readonly reference: Scalars['String']['input'];
  /** Version of the clauses. */
  readonly clauseVersion?: InputMaybe<Scalars['String']['input']>;
  /** Whether the Privacy Commissioner's model clauses are used. */
  readonly opcModelClauses?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its date. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
};

/** In which role an agency handles the information of an activity. */
export type ProcessingRole =
  /** For its own purposes. */
  | 'OWN_PURPOSES'
  /** As agent for another agency, which is treated as the holder (Privacy Act 2020 s 11). */
  | 'AGENT_SECTION_11';

/** Whether an activity is going on. */
export type ProcessingActivityStatus =
  /** Being written; not yet going on, or not yet approved. */
  | 'DRAFT'
  /** Going on. */
  | 'ACTIVE'
  /** Going on, and under review. */
  | 'UNDER_REVIEW'
  /** No longer going on. */
  | 'RETIRED';

/**
 * The information privacy principles (IPPs) of the Privacy Act 2020 s 22, by the names of the x-privacy-nz namespace
 * (whose values are these in lower case).
 */
export type IppTag =
  /** IPP 1: purpose of collection. */
  | 'IPP1_PURPOSE_OF_COLLECTION'
  /** IPP 2: source of personal information. */
  | 'IPP2_SOURCE_OF_PERSONAL_INFORMATION'
  /** IPP 3: collection of information from the individual. */
  | 'IPP3_COLLECTION_OF_INFORMATION_FROM_INDIVIDUAL'
  /** IPP 3A: notice of indirect collection; for information collected on or after 2026-05-01 (Privacy Amendment Act 2025). */
  | 'IPP3A_INDIRECT_COLLECTION_NOTICE'
  /** IPP 4: manner of collection. */
  | 'IPP4_MANNER_OF_COLLECTION'
  /** IPP 5: storage and security. */
  | 'IPP5_STORAGE_AND_SECURITY'
  /** IPP 6: access. */
  | 'IPP6_ACCESS'
  /** IPP 7: correction. */
  | 'IPP7_CORRECTION'
  /** IPP 8: accuracy before use or disclosure. */
  | 'IPP8_ACCURACY'
  /** IPP 9: retention. */
  | 'IPP9_RETENTION'
  /** IPP 10: limits on use. */
  | 'IPP10_USE_LIMITATION'
  /** IPP 11: limits on disclosure. */
  | 'IPP11_LIMITS_ON_DISCLOSURE'
  /** IPP 12: disclosure outside New Zealand. */
  | 'IPP12_DISCLOSURE_OUTSIDE_NZ'
  /** IPP 13: unique identifiers. */
  | 'IPP13_UNIQUE_IDENTIFIERS';

/** Where information comes from (IPP 2). */
export type CollectionSourceKind =
  /** From the individual concerned. */
  | 'INDIVIDUAL'
  /** From another agency. */
  | 'OTHER_AGENCY'
  /** From another person. */
  | 'OTHER_PERSON'
  /** From a publicly available source. */
  | 'PUBLICLY_AVAILABLE'
  /** Made by the agency itself: observed, derived or assigned. */
  | 'GENERATED';

/**
 * Why information may be collected from someone other than the individual (IPP 2). The names follow the
 * principle; its subclause letters are not stated because no text of them was verified.
 */
export type Ipp2Exception =
  /** Non-compliance would not prejudice the individual's interests. */
  | 'NO_PREJUDICE_TO_INDIVIDUAL'
  /** Compliance would prejudice the purposes of the collection. */
  | 'PREJUDICE_PURPOSE_OF_COLLECTION'
  /** The individual authorised collection from someone else. */
  | 'AUTHORISED_BY_INDIVIDUAL'
  /** The information is publicly available. */
  | 'PUBLICLY_AVAILABLE'
  /** Maintenance of the law, enforcement of a pecuniary penalty, public revenue, or court or tribunal proceedings. */
  | 'LAW_ENFORCEMENT_REVENUE_OR_PROCEEDINGS'
  /** To prevent or lessen a serious threat. */
  | 'SERIOUS_THREAT'
  /** Compliance is not reasonably practicable in the circumstances. */
  | 'NOT_REASONABLY_PRACTICABLE'
  /** The information will not be used in a form that identifies the individual, or for unidentified statistics or research. */
  | 'NON_IDENTIFYING_USE'
  /** Another ground; say which in `groundsForBelief`. */
  | 'OTHER';

/** Which principle a privacy notice answers. */
export type NoticePrinciple =
  /** IPP 3: notice to the individual the information is collected from. */
  | 'IPP3'
  /** IPP 3A: notice to the individual of collection from someone else, since 2026-05-01. */
  | 'IPP3A';

/** What a privacy notice must make people aware of (IPP 3 and IPP 3A). */
export type NoticeItem =
  /** The fact that information is collected. */
  | 'FACT_OF_COLLECTION'
  /** The purpose. */
  | 'PURPOSE'
  /** The intended recipients. */
  | 'INTENDED_RECIPIENTS'
  /** Names and addresses of the collecting and the holding agency. */
  | 'AGENCY_NAMES_AND_ADDRESSES'
  /** The law that authorises or requires the collection (with IPP 3 also whether supply is voluntary or mandatory). */
  | 'AUTHORISING_LAW'
  /** The consequences of not supplying the information (IPP 3 only). */
  | 'CONSEQUENCES_OF_NOT_SUPPLYING'
  /** The rights of access and correction. */
  | 'ACCESS_AND_CORRECTION_RIGHTS';

/** Why no IPP 3A notice is given. */
export type Ipp3aException =
  /** The individual has already been made aware. */
  | 'ALREADY_AWARE'
  /** Non-compliance would not prejudice the individual's interests. */
  | 'NO_PREJUDICE_TO_INDIVIDUAL'
  /** The information is publicly available. */
  | 'PUBLICLY_AVAILABLE'
  /** To avoid prejudice to the maintenance of the law. */
  | 'PREJUDICE_MAINTENANCE_OF_LAW'
  /** For the enforcement of a pecuniary penalty. */
  | 'PECUNIARY_PENALTY_ENFORCEMENT'
  /** To protect public revenue. */
  | 'PROTECT_PUBLIC_REVENUE'
  /** For court or tribunal proceedings. */
  | 'COURT_OR_TRIBUNAL_PROCEEDINGS'
  /** Compliance would prejudice the purposes of the collection. */
  | 'PREJUDICE_PURPOSE_OF_COLLECTION'
  /** Compliance is not reasonably practicable in the circumstances. */
  | 'NOT_REASONABLY_PRACTICABLE'
  /** A serious threat to public health or safety, or to another individual. */
  | 'SERIOUS_THREAT_PUBLIC_OR_OTHER_INDIVIDUAL'
  /** Used in a form that does not identify the individual. */
  | 'NON_IDENTIFYING_USE'
  /** Statistics or research, published unidentified. */
  | 'STATISTICS_OR_RESEARCH_UNIDENTIFIED'
  /** Assessing information of enduring value for an archive. */
  | 'ARCHIVING_ASSESSMENT_ENDURING_VALUE'
  /** Security, defence or international relations. */
  | 'SECURITY_DEFENCE_INTERNATIONAL_RELATIONS'
  /** A trade secret. */
  | 'TRADE_SECRET';

/**
 * The grounds of IPP 11(1) on which information may be disclosed, by their letters. The letters that IPP 12 names
 * ((a), (c), (e), (f), (h), (i)) are verified; the wording of each is general knowledge.
 */
export type Ipp11Ground =
  /** (a) Disclosure is one of the purposes, or directly related to them. */
  | 'A_PURPOSE_OR_DIRECTLY_RELATED'
  /** (b) Disclosure to the individual concerned. */
  | 'B_TO_INDIVIDUAL'
  /** (c) The individual authorised it. */
  | 'C_AUTHORISED_BY_INDIVIDUAL'
  /** (d) The source is publicly available and disclosure is not unfair. */
  | 'D_PUBLICLY_AVAILABLE'
  /** (e) Law enforcement, pecuniary penalty, public revenue or proceedings. */
  | 'E_LAW_ENFORCEMENT_REVENUE_OR_PROCEEDINGS'
  /** (f) Serious threat. */
  | 'F_SERIOUS_THREAT'
  /** (g) Functions of an intelligence and security agency. */
  | 'G_INTELLIGENCE_AND_SECURITY'
  /** (h) Unidentified use, statistics or research. */
  | 'H_UNIDENTIFIED_USE_STATISTICS_OR_RESEARCH'
  /** (i) Sale of a business as a going concern. */
  | 'I_SALE_OF_BUSINESS';

/** Codes of practice that change or replace principles for some information (Privacy Act 2020 ss 32, 38). */
export type CodeOfPractice =
  /** Health Information Privacy Code 2020: its rule n stands in the place of IPP n. */
  | 'HEALTH_INFORMATION_PRIVACY_CODE_2020'
  /** Credit Reporting Privacy Code 2020. */
  | 'CREDIT_REPORTING_PRIVACY_CODE_2020'
  /** Telecommunications Information Privacy Code 2020. */
  | 'TELECOMMUNICATIONS_INFORMATION_PRIVACY_CODE_2020'
  /** Justice Sector Unique Identifier Code 2020. */
  | 'JUSTICE_SECTOR_UNIQUE_IDENTIFIER_CODE_2020'
  /** Superannuation Schemes Unique Identifier Code 2020. */
  | 'SUPERANNUATION_SCHEMES_UNIQUE_IDENTIFIER_CODE_2020'
  /** Civil Defence National Emergencies (Information Sharing) Code 2020. */
  | 'CIVIL_DEFENCE_NATIONAL_EMERGENCIES_INFORMATION_SHARING_CODE_2020'
  /** Biometric Processing Privacy Code 2025. */
  | 'BIOMETRIC_PROCESSING_PRIVACY_CODE_2025';

/** A processing activity: something an agency does with personal information, and how it answers the IPPs. */
export type ProcessingActivity = Node & RegistryRecord & {
  readonly __typename?: 'ProcessingActivity';
  /** Opaque and stable; encodes the record's type and agency. */
  readonly id: Scalars['ID']['output'];
  /** The agency that holds the record. */
  readonly agency: Agency;
  /** Your own key for the record, unique per agency and type. Null when none was given. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** 1 after creation, one more with every change. */
  readonly version: Scalars['Int']['output'];
  /** When the record was created, UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The token's subject that created the record. */
  readonly createdBy: Scalars['String']['output'];
  /** When the record was last changed, UTC. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The token's subject that made the last change. */
  readonly updatedBy: Scalars['String']['output'];
  /** When the record was archived, UTC; null while it is live. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the record's content comes from. Null when the agency entered it itself. */
  readonly provenance?: Maybe<Provenance>;
  /**
   * What rules find in the record at the moment of the request: gaps to look at, not judgments. Empty for an archived record.
   * Rules about an activity's disclosures say nothing about a record read as of an instant, nor in the answer to a repeated
   * request.
   */
  readonly findings: ReadonlyArray<Finding>;
  /** The record's revisions, newest first. */
  readonly history: RevisionConnection;
  /** What the activity is called; at most 300 characters. */
  readonly name: Scalars['String']['output'];
  /** What is done, in more words than the name; at most 20,000 characters. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What the information is collected for (IPP 1); at most 50. */
  readonly purposes: ReadonlyArray<Scalars['String']['output']>;
  /** The function or activity of the agency that the purposes serve (IPP 1). */
  readonly functionLink?: Maybe<Scalars['String']['output']>;
  /** Why collecting this information is necessary for the purposes (IPP 1). */
  readonly necessity?: Maybe<Scalars['String']['output']>;
  /** In which role the agency acts. */
  readonly agencyRole?: Maybe<ProcessingRole>;
  /** Whom the information is about, in plain words; at most 100. */
  readonly peopleCategories: ReadonlyArray<Scalars['String']['output']>;
  /** What information, in plain words; at most 100. */
  readonly informationCategories: ReadonlyArray<Scalars['String']['output']>;
  /** Whether information about children or young people is collected (IPP 4(b)). Null: not recorded. */
  readonly childrenInvolved?: Maybe<Scalars['Boolean']['output']>;
  /** Where the information comes from (IPP 2). */
  readonly sources: ReadonlyArray<CollectionSource>;
  /** How it is collected (IPP 4). */
  readonly collectionMethod?: Maybe<Scalars['String']['output']>;
  /** The first day of collection, Pacific/Auckland. */
  readonly collectionFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day of collection; null while it goes on or when not recorded. */
  readonly collectionTo?: Maybe<Scalars['Date']['output']>;
  /** The laws that authorise or require the collection, in the agency's words. */
  readonly legalAuthorities: ReadonlyArray<Scalars['String']['output']>;
  /** Whether people must supply the information, and what follows if they don't. */
  readonly supplyBasis?: Maybe<Scalars['String']['output']>;
  /** The notices given about the collection (IPP 3, IPP 3A), or why none is. */
  readonly notices: ReadonlyArray<PrivacyNotice>;
  /** How the information is kept safe (IPP 5). */
  readonly safeguards: ReadonlyArray<Scalars['String']['output']>;
  /** When the safeguards were last reviewed. */
  readonly safeguardsReviewedOn?: Maybe<Scalars['Date']['output']>;
  /** How long it is kept (IPP 9). */
  readonly retention?: Maybe<Retention>;
  /** Who receives it within New Zealand (IPP 11). Recipients outside are `offshoreDisclosures`. */
  readonly recipients: ReadonlyArray<Recipient>;
  /** Unique identifiers assigned or used (IPP 13). */
  readonly uniqueIdentifiers: ReadonlyArray<UniqueIdentifier>;
  /** Which decisions are made by automated means, and how; null when none is recorded. */
  readonly automatedDecisions?: Maybe<Scalars['String']['output']>;
  /** The systems that hold or process it. */
  readonly systems: ReadonlyArray<Scalars['String']['output']>;
  /** Who processes it for the agency (Privacy Act 2020 s 11). */
  readonly providers: ReadonlyArray<Scalars['String']['output']>;
  /** The privacy impact assessment: a file reference or address. */
  readonly piaReference?: Maybe<Scalars['String']['output']>;
  /** The role that answers for the activity. */
  readonly owner?: Maybe<Scalars['String']['output']>;
  /** Whether it is going on. */
  readonly status: ProcessingActivityStatus;
  /** The day of the next review, Pacific/Auckland. */
  readonly nextReview?: Maybe<Scalars['Date']['output']>;
  /** The principles the activity engages, with a note each (x-privacy-nz `ipp_tags`). At most one entry per principle. */
  readonly ippTags: ReadonlyArray<IppTagging>;
  /**
   * Whether the information is likely to affect people's privacy interests significantly (x-privacy-nz
   * `sensitive_info_flag`). A risk indicator: the Privacy Act 2020 has no such category. Null: not assessed.
   */
  readonly sensitiveInfoFlag?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it includes health information subject to the Health Information Privacy Code 2020 (x-privacy-nz `health_info_flag`). Null: not assessed. */
  readonly healthInfoFlag?: Maybe<Scalars['Boolean']['output']>;
  /** The codes of practice that apply. */
  readonly codesOfPractice: ReadonlyArray<CodeOfPractice>;
  /**
   * Its live disclosures to recipients outside New Zealand (IPP 12), oldest first. Up to 25 are kept with the
   * activity and cost no further read; the rest are read in one further call.
   */
  readonly offshoreDisclosures: OffshoreDisclosureConnection;
  /** Open dates by which something is to be done: the next review, unless it is retired. Empty once it is archived. */
  readonly deadlines: ReadonlyArray<Deadline>;
  /**
   * The activity as an object of the x-privacy-nz namespace, which this schema's address `/schemas/x-privacy-nz.json`
   * describes. Applying it to the activity again changes nothing. Up to 25 disclosures are read with the activity; more are
   * read until the mechanism is settled, within the read budget of the request.
   */
  readonly xPrivacyNz: XPrivacyNzDocument;
  /**
   * What an x-privacy-nz document declared about the activity and no other record of the register shows. Where the
   * disclosures of the activity show a mechanism, that one counts. Null: nothing.
   */
  readonly xPrivacyNzDeclared?: Maybe<XPrivacyNzDeclared>;
};


/** A processing activity: something an agency does with personal information, and how it answers the IPPs. */
export type ProcessingActivityHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A processing activity: something an agency does with personal information, and how it answers the IPPs. */
export type ProcessingActivityOffshoreDisclosuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A principle an activity engages. */
export type IppTagging = {
  readonly __typename?: 'IppTagging';
  /** The principle. */
  readonly tag: IppTag;
  /** Why or how it is engaged. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * The rules of codes of practice that stand in its place today (Privacy Act 2020 s 38), from `healthInfoFlag` (Health
   * Information Privacy Code 2020), `codesOfPractice` and `collectionFrom`. Empty when none does, and for codes whose rules
   * are not recorded (see `codesOfPractice`). Computed; never stored.
   */
  readonly rules: ReadonlyArray<OverlayRule>;
};

/** A source of information (IPP 2). */
export type CollectionSource = {
  readonly __typename?: 'CollectionSource';
  /** What kind of source. */
  readonly kind: CollectionSourceKind;
  /** Which source, in plain words. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The exception relied on when the source is not the individual. */
  readonly ipp2Exception?: Maybe<Ipp2Exception>;
  /** On which grounds the exception is believed to apply (Privacy Act 2020 s 101: the agency must prove it). */
  readonly groundsForBelief?: Maybe<Scalars['String']['output']>;
};

/** A privacy notice, or the reason why there is none. */
export type PrivacyNotice = {
  readonly __typename?: 'PrivacyNotice';
  /** Which principle it answers. */
  readonly principle: NoticePrinciple;
  /** What it makes people aware of. */
  readonly itemsCovered: ReadonlyArray<NoticeItem>;
  /** Where people see it. */
  readonly channel?: Maybe<Scalars['String']['output']>;
  /** Its version. */
  readonly version?: Maybe<Scalars['String']['output']>;
  /** Its date. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['URI']['output']>;
  /** Why no notice is given (IPP 3A). */
  readonly exception?: Maybe<Ipp3aException>;
};

/** How long information is kept and how it ends (IPP 9). */
export type Retention = {
  readonly __typename?: 'Retention';
  /** How long, from the trigger. */
  readonly period?: Maybe<Scalars['Duration']['output']>;
  /** What starts the period. */
  readonly trigger?: Maybe<Scalars['String']['output']>;
  /** How the information is disposed of. */
  readonly disposalMethod?: Maybe<Scalars['String']['output']>;
  /** The rule in the agency's own words. */
  readonly statement?: Maybe<Scalars['String']['output']>;
};

/** A recipient within New Zealand (IPP 11). */
export type Recipient = {
  readonly __typename?: 'Recipient';
  /** Who. */
  readonly name: Scalars['String']['output'];
  /** On which ground of IPP 11(1). */
  readonly ipp11Ground?: Maybe<Ipp11Ground>;
  /** What and why, in plain words. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A unique identifier (IPP 13). */
export type UniqueIdentifier = {
  readonly __typename?: 'UniqueIdentifier';
  /** Which scheme: `NHI number`. */
  readonly scheme: Scalars['String']['output'];
  /** Why it is necessary for the agency's functions. */
  readonly necessity?: Maybe<Scalars['String']['output']>;
  /** True when another agency assigned it. Null: not recorded. */
  readonly assignedByOtherAgency?: Maybe<Scalars['Boolean']['output']>;
};

/** Which processing activities. All given conditions must hold. */
export type ProcessingActivityFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProcessingActivityFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ProcessingActivityFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ProcessingActivityFilter>;
  /** Your own key. */
  readonly externalKey?: InputMaybe<StringFilter>;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was created. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Carries this tag. */
  readonly ippTag?: InputMaybe<IppTag>;
  /** Carries one of these tags. */
  readonly ippTagIn?: InputMaybe<ReadonlyArray<IppTag>>;
  /** Its status is one of these. */
  readonly statusIn?: InputMaybe<ReadonlyArray<ProcessingActivityStatus>>;
  /** The sensitivity flag. */
  readonly sensitiveInfoFlag?: InputMaybe<BooleanFilter>;
  /** The health information flag. */
  readonly healthInfoFlag?: InputMaybe<BooleanFilter>;
  /** The day of the next review. */
  readonly nextReview?: InputMaybe<DateFilter>;
  /** Its name. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its owner. */
  readonly owner?: InputMaybe<StringFilter>;
  /** Its systems. */
  readonly systems?: InputMaybe<StringListFilter>;
  /** Its providers. */
  readonly providers?: InputMaybe<StringListFilter>;
  /** Its information categories. */
  readonly informationCategories?: InputMaybe<StringListFilter>;
  /** Its people categories. */
  readonly peopleCategories?: InputMaybe<StringListFilter>;
  /** By what rules find in it. */
  readonly finding?: InputMaybe<FindingFilter>;
  /** Some open deadline of it falls before this day (Pacific/Auckland). */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** True: some open deadline of it has passed, at the time of the request. False: none has. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of processing activities (Relay). */
export type ProcessingActivityConnection = {
  readonly __typename?: 'ProcessingActivityConnection';
  /** The processing activities with their cursors. */
  readonly edges: ReadonlyArray<ProcessingActivityEdge>;
  /** The processing activities. */
  readonly nodes: ReadonlyArray<ProcessingActivity>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** False when the read budget (2,000 records a list) ran out before the page was full: continue from `endCursor`. */
  readonly searchedAll: Scalars['Boolean']['output'];
};

/** A processing activity in a page. */
export type ProcessingActivityEdge = {
  readonly __typename?: 'ProcessingActivityEdge';
  /** Its cursor, good only for this list: same agency, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The processing activity. */
  readonly node: ProcessingActivity;
};

/** What processing activities are sorted by. Records with equal values follow in the order of their creation. */
export type ProcessingActivitySortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT'
  /** The day of its next review; those without one last in ascending order. */
  | 'NEXT_REVIEW';

/** The order of a list of processing activities. */
export type ProcessingActivitySort = {
  /** What to sort by. */
  readonly field: ProcessingActivitySortField;
  /** Which way. */
  readonly direction?: SortDirection;
};

/** Creates a processing activity. */
export type CreateProcessingActivityInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** Your own key for the record, unique per agency and type; 1 to 200 characters. Can't be changed later. */
  readonly externalKey?: InputMaybe<Scalars['String']['input']>;
  /** The content; `name`, `purposes` and `status` are required. */
  readonly processingActivity: ProcessingActivityInput;
  /** Disclosures outside New Zealand to create with it, in the same transaction; at most 10. */
  readonly offshoreDisclosures?: InputMaybe<ReadonlyArray<OffshoreDisclosureInput>>;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes a processing activity. */
export type UpdateProcessingActivityInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fields to change. */
  readonly processingActivity: ProcessingActivityInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Creates or changes the processing activity with this external key. */
export type UpsertProcessingActivityInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** Your own key for the record; 1 to 200 characters. */
  readonly externalKey: Scalars['String']['input'];
  /** The version you read; null accepts whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The content: on creation as in `createProcessingActivity`, on a change as in `updateProcessingActivity`. */
  readonly processingActivity: ProcessingActivityInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a mutation of a processing activity. */
export type ProcessingActivityPayload = {
  readonly __typename?: 'ProcessingActivityPayload';
  /** The record as it now stands; null when nothing was written. */
  readonly processingActivity?: Maybe<ProcessingActivity>;
  /** What was done. */
  readonly outcome: MutationOutcome;
  /** Why nothing was written; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was written but deserves a second look. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** The content of a processing activity. On a change what is left out stays as it is and null clears; lists are replaced whole. */
export type ProcessingActivityInput = {
  /** What the activity is called; at most 300 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** What is done, in more words than the name; at most 20,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What the information is collected for (IPP 1); at most 50. */
  readonly purposes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The function or activity of the agency that the purposes serve (IPP 1). */
  readonly functionLink?: InputMaybe<Scalars['String']['input']>;
  /** Why collecting this information is necessary for the purposes (IPP 1). */
  readonly necessity?: InputMaybe<Scalars['String']['input']>;
  /** In which role the agency acts. */
  readonly agencyRole?: InputMaybe<ProcessingRole>;
  /** Whom the information is about, in plain words; at most 100. */
  readonly peopleCategories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What information, in plain words; at most 100. */
  readonly informationCategories?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether information about children or young people is collected (IPP 4(b)). Null: not recorded. */
  readonly childrenInvolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where the information comes from; at most 20. */
  readonly sources?: InputMaybe<ReadonlyArray<CollectionSourceInput>>;
  /** How it is collected. */
  readonly collectionMethod?: InputMaybe<Scalars['String']['input']>;
  /** The first day of collection. */
  readonly collectionFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day of collection. */
  readonly collectionTo?: InputMaybe<Scalars['Date']['input']>;
  /** The laws that authorise or require the collection; at most 50. */
  readonly legalAuthorities?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whether people must supply the information, and what follows if they don't. */
  readonly supplyBasis?: InputMaybe<Scalars['String']['input']>;
  /** The notices given; at most 20. */
  readonly notices?: InputMaybe<ReadonlyArray<PrivacyNoticeInput>>;
  /** How the information is kept safe; at most 100. */
  readonly safeguards?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** When the safeguards were last reviewed. */
  readonly safeguardsReviewedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How long it is kept. */
  readonly retention?: InputMaybe<RetentionInput>;
  /** Who receives it within New Zealand; at most 100. */
  readonly recipients?: InputMaybe<ReadonlyArray<RecipientInput>>;
  /** Unique identifiers assigned or used; at most 20. */
  readonly uniqueIdentifiers?: InputMaybe<ReadonlyArray<UniqueIdentifierInput>>;
  /** Which decisions are made by automated means, and how. */
  readonly automatedDecisions?: InputMaybe<Scalars['String']['input']>;
  /** The systems that hold or process it; at most 100. */
  readonly systems?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who processes it for the agency; at most 100. */
  readonly providers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The privacy impact assessment. */
  readonly piaReference?: InputMaybe<Scalars['String']['input']>;
  /** The role that answers for the activity. */
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is going on. */
  readonly status?: InputMaybe<ProcessingActivityStatus>;
  /** The day of the next review. */
  readonly nextReview?: InputMaybe<Scalars['Date']['input']>;
  /** The principles engaged; at most one entry per principle, so at most 14. */
  readonly ippTags?: InputMaybe<ReadonlyArray<IppTaggingInput>>;
  /** The sensitivity flag. */
  readonly sensitiveInfoFlag?: InputMaybe<Scalars['Boolean']['input']>;
  /** The health information flag. */
  readonly healthInfoFlag?: InputMaybe<Scalars['Boolean']['input']>;
  /** The codes of practice that apply. */
  readonly codesOfPractice?: InputMaybe<ReadonlyArray<CodeOfPractice>>;
  /** Where the content comes from. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
  /** What an x-privacy-nz document declared and no other record of the register shows. Imports write it. */
  readonly xPrivacyNzDeclared?: InputMaybe<XPrivacyNzDeclaredInput>;
};

/** A principle an activity engages. */
export type IppTaggingInput = {
  /** The principle. */
  readonly tag: IppTag;
  /** Why or how it is engaged; at most 2,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A source of information. */
export type CollectionSourceInput = {
  /** What kind of source. */
  readonly kind: CollectionSourceKind;
  /** Which source. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The exception relied on. */
  readonly ipp2Exception?: InputMaybe<Ipp2Exception>;
  /** On which grounds the exception is believed to apply. */
  readonly groundsForBelief?: InputMaybe<Scalars['String']['input']>;
};

/** A privacy notice, or the reason why there is none. */
export type PrivacyNoticeInput = {
  /** Which principle it answers. */
  readonly principle: NoticePrinciple;
  /** What it makes people aware of. */
  readonly itemsCovered?: InputMaybe<ReadonlyArray<NoticeItem>>;
  /** Where people see it. */
  readonly channel?: InputMaybe<Scalars['String']['input']>;
  /** Its version. */
  readonly version?: InputMaybe<Scalars['String']['input']>;
  /** Its date. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['URI']['input']>;
  /** Why no notice is given (IPP 3A). */
  readonly exception?: InputMaybe<Ipp3aException>;
};

/** How long information is kept. */
export type RetentionInput = {
  /** How long, from the trigger. */
  readonly period?: InputMaybe<Scalars['Duration']['input']>;
  /** What starts the period. */
  readonly trigger?: InputMaybe<Scalars['String']['input']>;
  /** How the information is disposed of. */
  readonly disposalMethod?: InputMaybe<Scalars['String']['input']>;
  /** The rule in the agency's own words. */
  readonly statement?: InputMaybe<Scalars['String']['input']>;
};

/** A recipient within New Zealand. */
export type RecipientInput = {
  /** Who. */
  readonly name: Scalars['String']['input'];
  /** On which ground of IPP 11(1). */
  readonly ipp11Ground?: InputMaybe<Ipp11Ground>;
  /** What and why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** A unique identifier. */
export type UniqueIdentifierInput = {
  /** Which scheme. */
  readonly scheme: Scalars['String']['input'];
  /** Why it is necessary. */
  readonly necessity?: InputMaybe<Scalars['String']['input']>;
  /** True when another agency assigned it. */
  readonly assignedByOtherAgency?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Whether a provider works for the agency. */
export type ProviderStatus =
  /** Being considered or contracted; it holds nothing yet. */
  | 'PROPOSED'
  /** Working for the agency. */
  | 'ENGAGED'
  /** No longer working for the agency. */
  | 'ENDED';

/**
 * Who holds or processes personal information for an agency, or receives it in the course of a service. The agency stays
 * responsible for what an agent holds for it (Privacy Act 2020 s 11), and does everything reasonably within its power to
 * prevent unauthorised use or disclosure by it (Privacy Act 2020 IPP 5(b)).
 *
 * Activities, offshore disclosures and breaches name providers by text. A provider's record stands for every mention that
 * equals its `name` or one of its `otherNames`, letter case, the number of spaces and the Unicode form aside.
 */
export type Provider = Node & RegistryRecord & {
  readonly __typename?: 'Provider';
  /** Opaque and stable; encodes the record's type and agency. */
  readonly id: Scalars['ID']['output'];
  /** The agency that holds the record. */
  readonly agency: Agency;
  /** Your own key for the record, unique per agency and type. Null when none was given. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** 1 after creation, one more with every change. */
  readonly version: Scalars['Int']['output'];
  /** When the record was created, UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The token's subject that created the record. */
  readonly createdBy: Scalars['String']['output'];
  /** When the record was last changed, UTC. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The token's subject that made the last change. */
  readonly updatedBy: Scalars['String']['output'];
  /** When the record was archived, UTC; null while it is live. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the record's content comes from. Null when the agency entered it itself. */
  readonly provenance?: Maybe<Provenance>;
  /** What rules find in the record at the moment of the request: gaps to look at, not judgments. Empty for an archived record. */
  readonly findings: ReadonlyArray<Finding>;
  /** The record's revisions, newest first. */
  readonly history: RevisionConnection;
  /** Its name, as records name it; at most 300 characters. */
  readonly name: Scalars['String']['output'];
  /** Other names by which records name it: trading names, former names; at most 20. */
  readonly otherNames: ReadonlyArray<Scalars['String']['output']>;
  /** What it is and does. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** What it does for the agency, in plain words; at most 50. */
  readonly services: ReadonlyArray<Scalars['String']['output']>;
  /** Where it holds the information, New Zealand included; at most 50. Empty: not recorded. */
  readonly hostingCountries: ReadonlyArray<Scalars['CountryCode']['output']>;
  /** Whether it acts only as the agency's agent (Privacy Act 2020 s 11) or independently. Null: unclear. */
  readonly recipientRole?: Maybe<RecipientRole>;
  /** The contract with it. Null: not recorded. */
  readonly contract?: Maybe<ProviderContract>;
  /** The systems it runs or hosts for the agency, by the names that activities and breaches give them; at most 100. */
  readonly systems: ReadonlyArray<Scalars['String']['output']>;
  /** Its own sub-processors; at most 20. */
  readonly subProcessors: ReadonlyArray<SubProcessor>;
  /** Whom to reach there: a role, mailbox or telephone number. */
  readonly contact?: Maybe<Scalars['String']['output']>;
  /** Whether it works for the agency. */
  readonly status: ProviderStatus;
  /** When it is due for review, Pacific/Auckland. */
  readonly nextReview?: Maybe<Scalars['Date']['output']>;
  /** Anything else a reader must know. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /**
   * Everyone to whom this provider's sub-processing leads, over any number of steps: each once, nearest first, by a shortest
   * path. One batch of reads for each step.
   */
  readonly allSubProcessors: SubProcessorTree;
  /**
   * The dates that the agency set itself for this provider, while its status is not ENDED: `PROVIDER_CONTRACT_REVIEW`,
   * `PROVIDER_CONTRACT_END` and `PROVIDER_REVIEW`. Dates are those of Pacific/Auckland.
   */
  readonly deadlines: ReadonlyArray<Deadline>;
};


/**
 * Who holds or processes personal information for an agency, or receives it in the course of a service. The agency stays
 * responsible for what an agent holds for it (Privacy Act 2020 s 11), and does everything reasonably within its power to
 * prevent unauthorised use or disclosure by it (Privacy Act 2020 IPP 5(b)).
 *
 * Activities, offshore disclosures and breaches name providers by text. A provider's record stands for every mention that
 * equals its `name` or one of its `otherNames`, letter case, the number of spaces and the Unicode form aside.
 */
export type ProviderHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who holds or processes personal information for an agency, or receives it in the course of a service. The agency stays
 * responsible for what an agent holds for it (Privacy Act 2020 s 11), and does everything reasonably within its power to
 * prevent unauthorised use or disclosure by it (Privacy Act 2020 IPP 5(b)).
 *
 * Activities, offshore disclosures and breaches name providers by text. A provider's record stands for every mention that
 * equals its `name` or one of its `otherNames`, letter case, the number of spaces and the Unicode form aside.
 */
export type ProviderAllSubProcessorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The contract with a provider: what keeps it from unauthorised use or disclosure (Privacy Act 2020 IPP 5(b)). */
export type ProviderContract = {
  readonly __typename?: 'ProviderContract';
  /** Its reference. */
  readonly reference: Scalars['String']['output'];
  /** Its first day. */
  readonly startsOn?: Maybe<Scalars['Date']['output']>;
  /** Its last day; null when it runs on. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** By when it must be looked at again. */
  readonly reviewBy?: Maybe<Scalars['Date']['output']>;
  /** Version of the privacy clauses. */
  readonly clauseVersion?: Maybe<Scalars['String']['output']>;
  /** Whether the Privacy Commissioner's model clauses are used. Null: not recorded. */
  readonly opcModelClauses?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it allows sub-processors. Null: not recorded. */
  readonly subProcessorsAllowed?: Maybe<Scalars['Boolean']['output']>;
  /** Whether it binds sub-processors to the same terms. Null: not recorded. */
  readonly flowDownClause?: Maybe<Scalars['Boolean']['output']>;
};

/** A provider that works for another provider. */
export type SubProcessor = {
  readonly __typename?: 'SubProcessor';
  /** The sub-processor's own record, of the same agency. */
  readonly provider: Provider;
  /** What it does for the provider, in plain words; at most 50. */
  readonly services: ReadonlyArray<Scalars['String']['output']>;
};

/** To whom a provider's sub-processing leads. */
export type SubProcessorTree = {
  readonly __typename?: 'SubProcessorTree';
  /** Each once, nearest first. */
  readonly links: ReadonlyArray<SubProcessorLink>;
  /** False when there are more: beyond `first`, beyond 200, or more than 20 steps away. */
  readonly complete: Scalars['Boolean']['output'];
};

/** A provider to whom another's sub-processing leads. */
export type SubProcessorLink = {
  readonly __typename?: 'SubProcessorLink';
  /** The provider. */
  readonly provider: Provider;
  /** Steps away: 1 for a provider's own sub-processor, 2 for that one's. */
  readonly depth: Scalars['Int']['output'];
  /** The names on the way, the first sub-processor's first and this provider's last. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Which providers. All given conditions must hold. */
export type ProviderFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProviderFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ProviderFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<ProviderFilter>;
  /** Your own key. */
  readonly externalKey?: InputMaybe<StringFilter>;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was created. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Its name, letter for letter. */
  readonly name?: InputMaybe<StringFilter>;
  /** Its status is one of these. */
  readonly statusIn?: InputMaybe<ReadonlyArray<ProviderStatus>>;
  /** Holds information in this country. */
  readonly hostingCountry?: InputMaybe<Scalars['CountryCode']['input']>;
  /** Holds information in one of these countries. */
  readonly hostingCountryIn?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Its role is one of these. */
  readonly recipientRoleIn?: InputMaybe<ReadonlyArray<RecipientRole>>;
  /** When it is due for review. */
  readonly nextReview?: InputMaybe<DateFilter>;
  /** The systems it runs, letter for letter. */
  readonly systems?: InputMaybe<StringListFilter>;
  /** Names this provider (its `id`) as a sub-processor of its own. */
  readonly subProcessor?: InputMaybe<Scalars['ID']['input']>;
  /** By what rules find in it. */
  readonly finding?: InputMaybe<FindingFilter>;
  /** Some open deadline of it falls before this day (Pacific/Auckland). */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** True: some open deadline of it has passed, at the time of the request. False: none has. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of providers (Relay). */
export type ProviderConnection = {
  readonly __typename?: 'ProviderConnection';
  /** The providers with their cursors. */
  readonly edges: ReadonlyArray<ProviderEdge>;
  /** The providers. */
  readonly nodes: ReadonlyArray<Provider>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** False when the read budget (2,000 records a list) ran out before the page was full: continue from `endCursor`. */
  readonly searchedAll: Scalars['Boolean']['output'];
};

/** A provider in a page. */
export type ProviderEdge = {
  readonly __typename?: 'ProviderEdge';
  /** Its cursor, good only for this list: same agency, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The provider. */
  readonly node: Provider;
};

/** What providers are sorted by. Records with equal values follow in the order of their creation. */
export type ProviderSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT'
  /** When it is due for review; those without a date come last. */
  | 'NEXT_REVIEW';

/** The order of a list of providers. */
export type ProviderSort = {
  /** What to sort by. */
  readonly field: ProviderSortField;
  /** Which way. */
  readonly direction?: SortDirection;
};

/** Creates a provider. */
export type CreateProviderInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** Your own key for the record, unique per agency and type; 1 to 200 characters. Can't be changed later. */
  readonly externalKey?: InputMaybe<Scalars['String']['input']>;
  /** The content; `name` and `status` are required. */
  readonly provider: ProviderInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes a provider. */
export type UpdateProviderInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fields to change. */
  readonly provider: ProviderInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Creates or changes the provider with this external key. */
export type UpsertProviderInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** Your own key for the record; 1 to 200 characters. */
  readonly externalKey: Scalars['String']['input'];
  /** The version you read; null accepts whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The content: on creation as in `createProvider`, on a change as in `updateProvider`. */
  readonly provider: ProviderInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a mutation of a provider. */
export type ProviderPayload = {
  readonly __typename?: 'ProviderPayload';
  /** The record as it now stands; null when nothing was written. */
  readonly provider?: Maybe<Provider>;
  /** What was done. */
  readonly outcome: MutationOutcome;
  /** Why nothing was written; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was written but deserves a second look. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** The content of a provider. On a change what is left out stays as it is and null clears; lists are replaced whole. */
export type ProviderInput = {
  /** Its name, as records name it; at most 300 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Other names by which records name it, former names included; at most 20, none twice. */
  readonly otherNames?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it is and does; at most 20,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** What it does for the agency, in plain words; at most 50, each at most 300 characters. */
  readonly services?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Where it holds the information, New Zealand included; at most 50, none twice. */
  readonly hostingCountries?: InputMaybe<ReadonlyArray<Scalars['CountryCode']['input']>>;
  /** Whether it acts only as the agency's agent (Privacy Act 2020 s 11) or independently. */
  readonly recipientRole?: InputMaybe<RecipientRole>;
  /** The contract with it. Replaces the whole contract. */
  readonly contract?: InputMaybe<ProviderContractInput>;
  /** The systems it runs or hosts for the agency, by the names that activities and breaches give them; at most 100, each at most 300 characters. */
  readonly systems?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Its own sub-processors, each once; at most 20. Replaces the whole list. */
  readonly subProcessors?: InputMaybe<ReadonlyArray<SubProcessorInput>>;
  /** Whom to reach there: a role, mailbox or telephone number; at most 2,000 characters. */
  readonly contact?: InputMaybe<Scalars['String']['input']>;
  /** Whether it works for the agency. */
  readonly status?: InputMaybe<ProviderStatus>;
  /** When it is due for review, Pacific/Auckland. */
  readonly nextReview?: InputMaybe<Scalars['Date']['input']>;
  /** Anything else a reader must know; at most 20,000 characters. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Where the content comes from. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
};

/** The contract with a provider. */
export type ProviderContractInput = {
  /** Its reference; at most 2,000 characters. */
  readonly reference: Scalars['String']['input'];
  /** Its first day. */
  readonly startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day, not before the first. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** By when it must be looked at again. */
  readonly reviewBy?: InputMaybe<Scalars['Date']['input']>;
  /** Version of the privacy clauses; at most 300 characters. */
  readonly clauseVersion?: InputMaybe<Scalars['String']['input']>;
  /** Whether the Privacy Commissioner's model clauses are used. */
  readonly opcModelClauses?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it allows sub-processors. */
  readonly subProcessorsAllowed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it binds sub-processors to the same terms. */
  readonly flowDownClause?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A provider that works for another provider. */
export type SubProcessorInput = {
  /** The `id` of the sub-processor's own record, of the same agency and not archived. The chain must not lead back to the provider. */
  readonly providerId: Scalars['ID']['input'];
  /** What it does for the provider, in plain words; at most 50, each at most 300 characters. */
  readonly services?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A row of the law, or of guidance, with where it is from and when it applies. */
export type ReferenceEntry = {
  readonly __typename?: 'ReferenceEntry';
  /** Stable for ever. */
  readonly id: Scalars['ID']['output'];
  /** The provisions it is from. */
  readonly citations: ReadonlyArray<Citation>;
  /** What it says, in this registry's own words. */
  readonly text: Scalars['String']['output'];
  /** The first day it applies, Pacific/Auckland. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day it applies; null while it goes on. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Titles of what it was checked against; when it is not verified, where it comes from instead. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the sources confirm it. False: not to be taken as law; `note` says what is missing. */
  readonly verified: Scalars['Boolean']['output'];
  /** What is not verified, and what else a reader must know. Null when nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** An information privacy principle (Privacy Act 2020 s 22). */
export type Principle = {
  readonly __typename?: 'Principle';
  /** Stable for ever: `IPP_3A`. */
  readonly id: Scalars['ID']['output'];
  /** Its name in the x-privacy-nz namespace, by which activities are tagged. */
  readonly tag: IppTag;
  /** Its number: `3A`. */
  readonly number: Scalars['String']['output'];
  /** Its short name. */
  readonly name: Scalars['String']['output'];
  /** What it asks of an agency, in this registry's own words. */
  readonly text: Scalars['String']['output'];
  /** Where it stands in the Act. */
  readonly citations: ReadonlyArray<Citation>;
  /** The first day it is in force, Pacific/Auckland. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day; null while it is in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Its exceptions by the names that activities record (IPP 2 and 3A). Empty: not recorded here, which does not mean that it has none. */
  readonly exceptions: ReadonlyArray<PrincipleException>;
  /** What a notice must make people aware of (IPP 3 and 3A); empty for the other principles. */
  readonly noticeItems: ReadonlyArray<NoticeItem>;
  /** What an agency should be able to show. Derived by this registry from the principle and from the onus of proof (Privacy Act 2020 s 101); no rule of law. */
  readonly derivedEvidence: ReadonlyArray<Scalars['String']['output']>;
  /** Titles of what it was checked against. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the sources confirm what `text` says. */
  readonly verified: Scalars['Boolean']['output'];
  /** What else of it is not verified. Null when nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** An exception to a principle (Privacy Act 2020 s 22). */
export type PrincipleException = {
  readonly __typename?: 'PrincipleException';
  /** The value of `Ipp2Exception` or `Ipp3aException`. */
  readonly code: Scalars['String']['output'];
  /** What it covers, in this registry's own words. */
  readonly text: Scalars['String']['output'];
  /** Titles of what it was checked against. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the sources confirm it. */
  readonly verified: Scalars['Boolean']['output'];
};

/** A code of practice issued by the Privacy Commissioner (Privacy Act 2020 ss 32, 38). */
export type CodeOfPracticeEntry = {
  readonly __typename?: 'CodeOfPracticeEntry';
  /** Stable for ever; the same as `code`. */
  readonly id: Scalars['ID']['output'];
  /** The value that activities record. */
  readonly code: CodeOfPractice;
  /** Its title. */
  readonly name: Scalars['String']['output'];
  /** As it is cited here: `HIPC`. Null when its provisions are not recorded. */
  readonly abbreviation?: Maybe<Scalars['String']['output']>;
  /** What it does, in this registry's own words. */
  readonly text: Scalars['String']['output'];
  /** The provisions under which it is issued and has effect. */
  readonly citations: ReadonlyArray<Citation>;
  /** The first day it applies to newly begun processing, Pacific/Auckland. */
  readonly validFrom: Scalars['Date']['output'];
  /** From when it applies to processing that began before `validFrom`. Null when it makes no difference. */
  readonly existingProcessingFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day; null while it is in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Its amendments, oldest first, each a sentence. */
  readonly amendments: ReadonlyArray<Scalars['String']['output']>;
  /** Its rules that stand in the place of principles, in the order of the principles. Empty: not recorded here. */
  readonly rules: ReadonlyArray<OverlayRule>;
  /** Titles of what it was checked against. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the sources confirm the code and its dates. */
  readonly verified: Scalars['Boolean']['output'];
  /** What is not verified. Null when nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A rule of a code of practice that stands in the place of a principle (Privacy Act 2020 s 38). */
export type OverlayRule = {
  readonly __typename?: 'OverlayRule';
  /** Which code. */
  readonly code: CodeOfPractice;
  /** The principle in whose place it stands. */
  readonly principle: IppTag;
  /** As it is cited within the code: `rule 5`. */
  readonly number: Scalars['String']['output'];
  /** As it is displayed in the place of the principle: `HIPC rule 5`. */
  readonly name: Scalars['String']['output'];
  /** What it is about. */
  readonly subject: Scalars['String']['output'];
  /** The first day it applies, Pacific/Auckland. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day; null while it is in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Titles of what it was checked against; when it is not verified, where it comes from instead. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the sources confirm that the code has this rule. */
  readonly verified: Scalars['Boolean']['output'];
  /** What is not verified. Null when nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A provision of an instrument, and where the Privacy Act 2020 and Privacy Bill 34-2 have the same. */
export type Provision = {
  readonly __typename?: 'Provision';
  /** Which instrument. */
  readonly instrument: Instrument;
  /** As it is cited within the instrument: `s 113`, `cl 117A`. */
  readonly number: Scalars['String']['output'];
  /** What it is about, in this registry's own words. */
  readonly subject: Scalars['String']['output'];
  /** The step between Bill and Act: `Privacy Bill 34-2 cl 117 = Privacy Act 2020 s 112`; a clause that was dropped says so. */
  readonly text: Scalars['String']['output'];
  /** The same in the Privacy Act 2020: itself for a provision of the Act, several for a clause that was split, none for one that was dropped or belongs to another instrument. */
  readonly asAct: ReadonlyArray<Citation>;
  /** The same in Privacy Bill 34-2; none for a provision that the Bill did not have. */
  readonly asBill: ReadonlyArray<Citation>;
  /** The first day its instrument, or it, was in force, Pacific/Auckland; null for a Bill, which never was. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** The last day; null while it is in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Titles of what it was checked against; when it is not verified, where it comes from instead. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether its number was seen in the sources, with the one it corresponds to. False: inferred from the order of its neighbours. */
  readonly verified: Scalars['Boolean']['output'];
  /** What is not verified, and what else a reader must know. Null when nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** What a number without an instrument may mean. */
export type ProvisionReadings = {
  readonly __typename?: 'ProvisionReadings';
  /** The number in its normal form: `s 113`; a bare one stays bare. */
  readonly number: Scalars['String']['output'];
  /** Each provision it may be, the Act's first. Empty when the registry records none. */
  readonly readings: ReadonlyArray<Provision>;
  /** Whether it may be different provisions, so that only the date or the context of a text can tell which it means. */
  readonly ambiguous: Scalars['Boolean']['output'];
  /** All of it in words. */
  readonly explanation: Scalars['String']['output'];
};

/** A ground of IPP 11(1) (Privacy Act 2020 s 22). */
export type Ipp11GroundEntry = {
  readonly __typename?: 'Ipp11GroundEntry';
  /** Stable for ever: `IPP_11_1_A`. */
  readonly id: Scalars['ID']['output'];
  /** The value that disclosures record. */
  readonly ground: Ipp11Ground;
  /** Its letter: `a`. */
  readonly letter: Scalars['String']['output'];
  /** Whether a disclosure outside New Zealand that relies on it engages IPP 12. Verified for every letter. */
  readonly engagesIpp12: Scalars['Boolean']['output'];
  /** What it covers, in this registry's own words. */
  readonly text: Scalars['String']['output'];
  /** Where it stands in the Act. */
  readonly citations: ReadonlyArray<Citation>;
  /** The first day it applies, Pacific/Auckland. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day; null while it is in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Where the wording comes from. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the wording is verified. */
  readonly verified: Scalars['Boolean']['output'];
  /** What is verified and what is not. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A pathway of IPP 12(1), or the relief of IPP 12(2) (Privacy Act 2020 s 22). */
export type Ipp12PathwayEntry = {
  readonly __typename?: 'Ipp12PathwayEntry';
  /** Stable for ever: `IPP_12_1_A`. */
  readonly id: Scalars['ID']['output'];
  /** The value that disclosures record. */
  readonly pathway: Ipp12Pathway;
  /** Its letter: `a`; null for the relief. */
  readonly letter?: Maybe<Scalars['String']['output']>;
  /** What it asks, in this registry's own words. */
  readonly text: Scalars['String']['output'];
  /** Whose belief decides, and of what kind; null when none is asked for. */
  readonly belief?: Maybe<Scalars['String']['output']>;
  /** Its value in the x-privacy-nz namespace. */
  readonly mechanism?: Maybe<OffshoreDisclosureMechanism>;
  /** The fields of `Ipp12Evidence` that it can't be relied on without. Derived from the onus of proof (Privacy Act 2020 s 101). */
  readonly evidenceNeeded: ReadonlyArray<Scalars['String']['output']>;
  /** Where it stands in the Act, and the provision for regulations where there is one. */
  readonly citations: ReadonlyArray<Citation>;
  /** The first day it applies, Pacific/Auckland. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day; null while it is in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Titles of what it was checked against. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the sources confirm it. */
  readonly verified: Scalars['Boolean']['output'];
  /** What else of it is not verified. Null when nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A country or binding scheme that regulations prescribe, as this deployment is told by its operator. */
export type Prescription = {
  readonly __typename?: 'Prescription';
  /** The country by its ISO 3166-1 alpha-2 code (`AU`), or the scheme's name. */
  readonly name: Scalars['String']['output'];
  /** The provision under which it is prescribed. */
  readonly citation: Citation;
  /** The regulation that prescribes it, as the operator cites it. */
  readonly instrument: Scalars['String']['output'];
  /** What it is limited to; null when to nothing. */
  readonly limitedTo?: Maybe<Scalars['String']['output']>;
  /** The first day, Pacific/Auckland. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day; null while it goes on. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Where it comes from: the configuration of this deployment. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Always false: the registry does not check what its operator lists. */
  readonly verified: Scalars['Boolean']['output'];
};

/** An offence under the Privacy Act 2020. */
export type Offence = {
  readonly __typename?: 'Offence';
  /** Stable for ever. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands in the Act. */
  readonly citations: ReadonlyArray<Citation>;
  /** What is punished, in this registry's own words. */
  readonly text: Scalars['String']['output'];
  /** The most a court may fine, New Zealand dollars. */
  readonly maximumFine: Scalars['Int']['output'];
  /** The first day it applies, Pacific/Auckland. */
  readonly validFrom: Scalars['Date']['output'];
  /** The last day; null while it is in force. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Titles of what it was checked against; when it is not verified, where it comes from instead. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** Whether the sources confirm it. */
  readonly verified: Scalars['Boolean']['output'];
  /** What is not verified, and what else a reader must know. Null when nothing. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** In which form a saved query answers. */
export type SavedQueryFormat =
  /** A JSON object with the rows. */
  | 'JSON'
  /** CSV in UTF-8 with a header line. */
  | 'CSV';

/** What to make a signed address of. */
export type SignSavedQueryAddressInput = {
  /** The agency's key: where an officer's query is kept, and the value of its variable `$agency`. */
  readonly agency: Scalars['String']['input'];
  /** The query's name. */
  readonly name: Scalars['String']['input'];
  /** The query's version. */
  readonly version: Scalars['Int']['input'];
  /** In which form the address answers. */
  readonly format?: SavedQueryFormat;
  /** The other parameters; a list is given by repeating its name. */
  readonly parameters?: ReadonlyArray<SavedQueryValueInput>;
  /** For how many days the address works; 1 to 90. */
  readonly expiresInDays?: Scalars['Int']['input'];
};

/** A parameter and its value. */
export type SavedQueryValueInput = {
  /** The parameter's name. */
  readonly name: Scalars['String']['input'];
  /** Its value, as the query string has it. */
  readonly value: Scalars['String']['input'];
};

/** The answer to `signSavedQueryAddress`. */
export type SignSavedQueryAddressPayload = {
  readonly __typename?: 'SignSavedQueryAddressPayload';
  /** The whole address; keep it as you would a password. Null when refused. */
  readonly address?: Maybe<Scalars['URI']['output']>;
  /** When it stops working, UTC. Null when refused. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why there is no address; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Whose signed addresses to end. */
export type RotateSigningKeyInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
};

/** The answer to `rotateSigningKey`. */
export type RotateSigningKeyPayload = {
  readonly __typename?: 'RotateSigningKeyPayload';
  /** When the addresses ended, UTC; null when refused. */
  readonly rotatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why nothing was done; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * A read-only operation that is asked by GET: `/q/<name>@<version>.json` or `.csv` (docs/saved-queries.md). Its name is its
 * `externalKey`; a version once saved is never changed, so what an address asks stays the same while what it answers follows
 * the register. It is run with the rights of whoever asks.
 */
export type SavedQuery = Node & RegistryRecord & {
  readonly __typename?: 'SavedQuery';
  /** Opaque and stable; encodes the record's type and agency. */
  readonly id: Scalars['ID']['output'];
  /** The agency that holds the record. */
  readonly agency: Agency;
  /** The query's name in its addresses, unique in the agency: words of lower-case letters and digits joined by `-`. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** 1 after creation, one more with every change; the version in an address. */
  readonly version: Scalars['Int']['output'];
  /** When the record was created, UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The token's subject that created the record. */
  readonly createdBy: Scalars['String']['output'];
  /** When the record was last changed, UTC. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The token's subject that made the last change. */
  readonly updatedBy: Scalars['String']['output'];
  /** When the record was archived, UTC; null while it is live. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the record's content comes from. Null when the agency entered it itself. */
  readonly provenance?: Maybe<Provenance>;
  /** What rules find in the record: no rule looks at saved queries, so it is empty. */
  readonly findings: ReadonlyArray<Finding>;
  /** The record's revisions, newest first. */
  readonly history: RevisionConnection;
  /** What it is called; at most 300 characters. */
  readonly title: Scalars['String']['output'];
  /** What its rows are and whom they are for. Null when not said. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The operation, as it was saved. */
  readonly operation: Scalars['String']['output'];
  /** What its addresses take, in the order of the operation's variables. */
  readonly parameters: ReadonlyArray<SavedQueryParameter>;
  /** The address of this version as JSON, without parameters other than `agency`; with `.csv` in the place of `.json` it answers CSV. */
  readonly address: Scalars['URI']['output'];
};


/**
 * A read-only operation that is asked by GET: `/q/<name>@<version>.json` or `.csv` (docs/saved-queries.md). Its name is its
 * `externalKey`; a version once saved is never changed, so what an address asks stays the same while what it answers follows
 * the register. It is run with the rights of whoever asks.
 */
export type SavedQueryHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A parameter of a saved query: a variable of its operation. */
export type SavedQueryParameter = {
  readonly __typename?: 'SavedQueryParameter';
  /** Its name in the query string. */
  readonly name: Scalars['String']['output'];
  /** Its GraphQL type: `[IppTag!]`. A list is given by repeating the parameter, an input object as JSON text. */
  readonly type: Scalars['String']['output'];
  /** Whether it must be given. */
  readonly required: Scalars['Boolean']['output'];
  /** What it is when it is not given, as GraphQL writes it; null when it is then left out. */
  readonly default?: Maybe<Scalars['String']['output']>;
};

/** Which saved queries. All given conditions must hold. */
export type SavedQueryFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SavedQueryFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SavedQueryFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<SavedQueryFilter>;
  /** The query's name. */
  readonly externalKey?: InputMaybe<StringFilter>;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was created. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** What it is called, letter for letter. */
  readonly title?: InputMaybe<StringFilter>;
};

/** A page of saved queries (Relay). */
export type SavedQueryConnection = {
  readonly __typename?: 'SavedQueryConnection';
  /** The saved queries with their cursors. */
  readonly edges: ReadonlyArray<SavedQueryEdge>;
  /** The saved queries. */
  readonly nodes: ReadonlyArray<SavedQuery>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** False when the read budget (2,000 records a list) ran out before the page was full: continue from `endCursor`. */
  readonly searchedAll: Scalars['Boolean']['output'];
};

/** A saved query in a page. */
export type SavedQueryEdge = {
  readonly __typename?: 'SavedQueryEdge';
  /** Its cursor, good only for this list: same agency, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The saved query. */
  readonly node: SavedQuery;
};

/** What saved queries are sorted by. Records with equal values follow in the order of their creation. */
export type SavedQuerySortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT';

/** The order of a list of saved queries. */
export type SavedQuerySort = {
  /** What to sort by. */
  readonly field: SavedQuerySortField;
  /** Which way. */
  readonly direction?: SortDirection;
};

/** Saves a query. */
export type CreateSavedQueryInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /**
   * The query's name, unique in the agency: words of lower-case letters and digits joined by `-`, at most 60 characters.
   * Names that begin with `registry-` are the registry's own. Can't be changed later.
   */
  readonly externalKey: Scalars['String']['input'];
  /** The content; `title` and `operation` are required. */
  readonly savedQuery: SavedQueryInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes a saved query. */
export type UpdateSavedQueryInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fields to change. */
  readonly savedQuery: SavedQueryInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Saves or changes the query of this name. */
export type UpsertSavedQueryInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** The query's name, as in `createSavedQuery`. */
  readonly externalKey: Scalars['String']['input'];
  /** The version you read; null accepts whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The content: on creation as in `createSavedQuery`, on a change as in `updateSavedQuery`. */
  readonly savedQuery: SavedQueryInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a mutation of a saved query. */
export type SavedQueryPayload = {
  readonly __typename?: 'SavedQueryPayload';
  /** The record as it now stands; null when nothing was written. */
  readonly savedQuery?: Maybe<SavedQuery>;
  /** What was done. */
  readonly outcome: MutationOutcome;
  /** Why nothing was written; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was written but deserves a second look. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** The content of a saved query. On a change what is left out stays as it is and null clears. */
export type SavedQueryInput = {
  /** What it is called; at most 300 characters. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** What its rows are and whom they are for; at most 20,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /**
   * One query operation with one root field; at most 20,000 characters. Of a list it selects `nodes`; `first` and `after` are
   * the registry's to set, which reads the list to its end. Its variables become the parameters of its addresses.
   */
  readonly operation?: InputMaybe<Scalars['String']['input']>;
  /** Where the content comes from. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
};

/** What a snapshot holds. */
export type SnapshotKind =
  /** Every record as it stood at the snapshot's instant. */
  | 'FULL'
  /** The records created, changed or purged since an earlier snapshot: merged into that one's tables they give the full tables of this instant. */
  | 'INCREMENTAL';

/** How far a snapshot is. */
export type SnapshotStatus =
  /** Asked for; it begins within minutes. */
  | 'REQUESTED'
  /** Being written. One that was interrupted goes on by itself. */
  | 'RUNNING'
  /** Complete: all files are there and their hashes stand in the manifest. */
  | 'COMPLETE'
  /** Given up; `error` says why and what to do. */
  | 'FAILED';

/** A file format of snapshots. */
export type SnapshotFormat =
  /** Apache Parquet, Snappy compression. */
  | 'PARQUET'
  /** CSV (RFC 4180) in UTF-8 with a header line; texts that a spreadsheet would take for a formula begin with an apostrophe. */
  | 'CSV'
  /** One JSON object a line. */
  | 'NDJSON';

/** What to take a snapshot of. */
export type RequestSnapshotInput = {
  /** The agency's key; by default `*`, the whole registry, which needs a role in every agency. */
  readonly agency?: InputMaybe<Scalars['String']['input']>;
  /** Everything, or what changed since the newest complete snapshot. */
  readonly kind?: SnapshotKind;
};

/** The answer to a request for a snapshot. */
export type RequestSnapshotPayload = {
  readonly __typename?: 'RequestSnapshotPayload';
  /** The snapshot that was asked for, or the one of the same kind that is under way; null when refused. */
  readonly snapshot?: Maybe<Snapshot>;
  /** Why it was refused; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A snapshot. */
export type Snapshot = {
  readonly __typename?: 'Snapshot';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The run's name in paths: `run=<run>`. */
  readonly run: Scalars['String']['output'];
  /** The agency's key; null for the whole registry. */
  readonly agencyKey?: Maybe<Scalars['String']['output']>;
  /** What it holds. */
  readonly kind: SnapshotKind;
  /** How far it is. */
  readonly status: SnapshotStatus;
  /** When it was asked for, UTC. What was acknowledged before is in it. */
  readonly requestedAt: Scalars['DateTime']['output'];
  /** The token's subject that asked for it, or the schedule. */
  readonly requestedBy: Scalars['String']['output'];
  /** The instant whose state it holds, UTC; null until it has begun. */
  readonly asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Of an incremental snapshot that is complete: the instant of the one it goes on from. */
  readonly since?: Maybe<Scalars['DateTime']['output']>;
  /** When its last file was complete, UTC. */
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when its files are kept, UTC; null until it is complete, and where nothing removes them. */
  readonly keptUntil?: Maybe<Scalars['DateTime']['output']>;
  /** How many records have been written so far. Null for callers who may not read every type of record: it counts all. */
  readonly recordsWritten?: Maybe<Scalars['Int']['output']>;
  /** Version of the tables' layout, `major.minor`: additions raise minor; anything else raises major and the path. */
  readonly schemaVersion?: Maybe<Scalars['String']['output']>;
  /** Digest of the newest revisions of all records it holds (SHA-256, hex): equal digests hold equal records. Null also for callers who may not read every type of record. */
  readonly headsDigest?: Maybe<Scalars['String']['output']>;
  /** Why it failed and what to do; null otherwise. */
  readonly error?: Maybe<Scalars['String']['output']>;
  /** Types of record that the caller may not read here: their tables are missing in `files`. */
  readonly typesLeftOut: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Its files, once it is complete: by default all that the caller may read. Tables of breaches and waivers are left out
   * for callers without PRIVACY_OFFICER or AUDITOR.
   */
  readonly files: ReadonlyArray<SnapshotFile>;
  /**
   * The manifest: columns with types and units, rows, bytes and SHA-256 of every file. Null until the snapshot is complete, and
   * for callers who may not read all its tables, since it says how many rows each has; `files` says the same of theirs.
   */
  readonly manifest?: Maybe<SnapshotFile>;
};


/** A snapshot. */
export type SnapshotFilesArgs = {
  tables?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  format?: InputMaybe<SnapshotFormat>;
};

/** A file of a snapshot. */
export type SnapshotFile = {
  readonly __typename?: 'SnapshotFile';
  /** The table; `manifest` for the manifest. */
  readonly table: Scalars['String']['output'];
  /** Its format; null for the manifest, which is JSON. */
  readonly format?: Maybe<SnapshotFormat>;
  /** Its path below the place where snapshots are kept. */
  readonly path: Scalars['String']['output'];
  /** How many rows; null for the manifest. */
  readonly rows?: Maybe<Scalars['Int']['output']>;
  /** Its size. */
  readonly bytes: Scalars['Float']['output'];
  /** Its SHA-256 (hex). */
  readonly sha256: Scalars['String']['output'];
  /** Whether only PRIVACY_OFFICER and AUDITOR may read it. */
  readonly restricted: Scalars['Boolean']['output'];
  /** Where it can be fetched by GET without a token, for 15 minutes: pass it on like a password. */
  readonly address: Scalars['URI']['output'];
  /** When the address ends, UTC. */
  readonly addressExpiresAt: Scalars['DateTime']['output'];
};

/** A page of snapshots. */
export type SnapshotConnection = {
  readonly __typename?: 'SnapshotConnection';
  /** The snapshots with their cursors. */
  readonly edges: ReadonlyArray<SnapshotEdge>;
  /** The snapshots. */
  readonly nodes: ReadonlyArray<Snapshot>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
};

/** A snapshot with its cursor. */
export type SnapshotEdge = {
  readonly __typename?: 'SnapshotEdge';
  /** Pass it as `after` to go on behind this snapshot. */
  readonly cursor: Scalars['String']['output'];
  /** The snapshot. */
  readonly node: Snapshot;
};

/**
 * A decision to live with a finding for a time: which rule in which record, why, by whom and until when. The agency's own
 * instrument, no exemption from the Privacy Act 2020. Only PRIVACY_OFFICER and AUDITOR read waivers, because one may say as
 * much as the breach it is about. While a waiver exists, the record it names can't be purged.
 */
export type Waiver = Node & RegistryRecord & {
  readonly __typename?: 'Waiver';
  /** Opaque and stable; encodes the record's type and agency. */
  readonly id: Scalars['ID']['output'];
  /** The agency that holds the record. */
  readonly agency: Agency;
  /** Your own key for the record, unique per agency and type. Null when none was given. */
  readonly externalKey?: Maybe<Scalars['String']['output']>;
  /** 1 after creation, one more with every change. */
  readonly version: Scalars['Int']['output'];
  /** When the record was created, UTC. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** The token's subject that created the record. */
  readonly createdBy: Scalars['String']['output'];
  /** When the record was last changed, UTC. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The token's subject that made the last change. */
  readonly updatedBy: Scalars['String']['output'];
  /** When the record was archived, UTC; null while it is live. */
  readonly archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the record's content comes from. Null when the agency entered it itself. */
  readonly provenance?: Maybe<Provenance>;
  /**
   * What rules find in the record at the moment of the request: gaps to look at, not judgments. Empty for an archived record.
   * Rules about an activity's disclosures say nothing about a record read as of an instant, nor in the answer to a repeated
   * request.
   */
  readonly findings: ReadonlyArray<Finding>;
  /** The record's revisions, newest first. */
  readonly history: RevisionConnection;
  /** The id of the rule whose finding is waived: `ACT-RETENTION-TRIGGER`. `findingRules` lists all. */
  readonly rule: Scalars['String']['output'];
  /** The id of the record the finding is about: one of the same agency, or the agency itself. `node` fetches it. */
  readonly recordId: Scalars['ID']['output'];
  /** Why the agency lives with the finding; at most 20,000 characters. */
  readonly reason: Scalars['String']['output'];
  /** The role that approved it; at most 300 characters. */
  readonly approvedBy: Scalars['String']['output'];
  /** The day of the approval, Pacific/Auckland: the first day it holds. */
  readonly approvedOn: Scalars['Date']['output'];
  /** The last day it holds, Pacific/Auckland: at most 24 months after the approval, a discipline of this registry and no law. */
  readonly expiresOn: Scalars['Date']['output'];
  /** Whether it holds at the time of the request: live, approved and not expired, by the date in Pacific/Auckland. */
  readonly active: Scalars['Boolean']['output'];
  /** The day by which it is to be renewed or the finding mended, set by the agency; none once it is archived. */
  readonly deadlines: ReadonlyArray<Deadline>;
};


/**
 * A decision to live with a finding for a time: which rule in which record, why, by whom and until when. The agency's own
 * instrument, no exemption from the Privacy Act 2020. Only PRIVACY_OFFICER and AUDITOR read waivers, because one may say as
 * much as the breach it is about. While a waiver exists, the record it names can't be purged.
 */
export type WaiverHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Which waivers. All given conditions must hold. */
export type WaiverFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<WaiverFilter>>;
  /** At least one of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<WaiverFilter>>;
  /** This does not hold. */
  readonly not?: InputMaybe<WaiverFilter>;
  /** Your own key. */
  readonly externalKey?: InputMaybe<StringFilter>;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was created. */
  readonly createdAt?: InputMaybe<DateTimeFilter>;
  /** When it was last changed. */
  readonly updatedAt?: InputMaybe<DateTimeFilter>;
  /** Its rule is one of these. */
  readonly ruleIn?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It is about this record. Error INVALID_ID when the text is not an id of this registry. */
  readonly recordId?: InputMaybe<Scalars['ID']['input']>;
  /** The day of its approval. */
  readonly approvedOn?: InputMaybe<DateFilter>;
  /** The last day it holds. */
  readonly expiresOn?: InputMaybe<DateFilter>;
  /** Who approved it. */
  readonly approvedBy?: InputMaybe<StringFilter>;
  /** True: approved and not expired today, Pacific/Auckland. False: not approved yet, or expired. The cursors of such a list are good for one day. */
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Some open deadline of it falls before this day (Pacific/Auckland). */
  readonly dueBefore?: InputMaybe<Scalars['Date']['input']>;
  /** True: some open deadline of it has passed, at the time of the request. False: none has. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of waivers (Relay). */
export type WaiverConnection = {
  readonly __typename?: 'WaiverConnection';
  /** The waivers with their cursors. */
  readonly edges: ReadonlyArray<WaiverEdge>;
  /** The waivers. */
  readonly nodes: ReadonlyArray<Waiver>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** False when the read budget (2,000 records a list) ran out before the page was full: continue from `endCursor`. */
  readonly searchedAll: Scalars['Boolean']['output'];
};

/** A waiver in a page. */
export type WaiverEdge = {
  readonly __typename?: 'WaiverEdge';
  /** Its cursor, good only for this list: same agency, filter and order. */
  readonly cursor: Scalars['String']['output'];
  /** The waiver. */
  readonly node: Waiver;
};

/** What waivers are sorted by. Records with equal values follow in the order of their creation. */
export type WaiverSortField =
  /** When it was created. */
  | 'CREATED_AT'
  /** When it was last changed. */
  | 'UPDATED_AT'
  /** The last day it holds. */
  | 'EXPIRES_ON';

/** The order of a list of waivers. */
export type WaiverSort = {
  /** What to sort by. */
  readonly field: WaiverSortField;
  /** Which way. */
  readonly direction?: SortDirection;
};

/** Creates a waiver. */
export type CreateWaiverInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** Your own key for the record, unique per agency and type; 1 to 200 characters. Can't be changed later. */
  readonly externalKey?: InputMaybe<Scalars['String']['input']>;
  /** The content; everything but `provenance` is required. */
  readonly waiver: WaiverInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Changes a waiver. */
export type UpdateWaiverInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The fields to change. */
  readonly waiver: WaiverInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Creates or changes the waiver with this external key. */
export type UpsertWaiverInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** Your own key for the record; 1 to 200 characters. */
  readonly externalKey: Scalars['String']['input'];
  /** The version you read; null accepts whatever is there. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The content: on creation as in `createWaiver`, on a change as in `updateWaiver`. */
  readonly waiver: WaiverInput;
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to a mutation of a waiver. */
export type WaiverPayload = {
  readonly __typename?: 'WaiverPayload';
  /** The record as it now stands; null when nothing was written. */
  readonly waiver?: Maybe<Waiver>;
  /** What was done. */
  readonly outcome: MutationOutcome;
  /** Why nothing was written; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was written but deserves a second look. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** The content of a waiver. On a change what is left out stays as it is. */
export type WaiverInput = {
  /** The id of the rule whose finding is waived. */
  readonly rule?: InputMaybe<Scalars['String']['input']>;
  /** The id of the record the finding is about: of the type that the rule is about. */
  readonly recordId?: InputMaybe<Scalars['ID']['input']>;
  /** Why the agency lives with the finding; at most 20,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The role that approved it; at most 300 characters. */
  readonly approvedBy?: InputMaybe<Scalars['String']['input']>;
  /** The day of the approval. */
  readonly approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** The last day it holds; at most 24 months after the approval. */
  readonly expiresOn?: InputMaybe<Scalars['Date']['input']>;
  /** Where the content comes from. */
  readonly provenance?: InputMaybe<ProvenanceInput>;
};

/** A record as an object of the x-privacy-nz namespace. */
export type XPrivacyNzDocument = {
  readonly __typename?: 'XPrivacyNzDocument';
  /** The object, with the exact names and values of the namespace, in its order of fields. */
  readonly document: Scalars['JSON']['output'];
  /** The fields of the namespace that the object does not have, each with the reason. */
  readonly omitted: ReadonlyArray<XPrivacyNzOmission>;
};

/** A field that a document does not have. */
export type XPrivacyNzOmission = {
  readonly __typename?: 'XPrivacyNzOmission';
  /** Its name in documents: `x-privacy-nz:offshore_disclosure_mechanism`. */
  readonly field: Scalars['String']['output'];
  /** Why, and what would show it. */
  readonly reason: Scalars['String']['output'];
};

/** Fields of the x-privacy-nz namespace that a document declared for an activity. */
export type XPrivacyNzDeclared = {
  readonly __typename?: 'XPrivacyNzDeclared';
  /** How disclosure outside New Zealand meets IPP 12 (x-privacy-nz `offshore_disclosure_mechanism`). */
  readonly offshoreDisclosureMechanism?: Maybe<OffshoreDisclosureMechanism>;
  /** Address of an assessment of serious harm (x-privacy-nz `serious_harm_assessment_ref`; Privacy Act 2020 s 113). */
  readonly seriousHarmAssessmentRef?: Maybe<Scalars['URI']['output']>;
  /** Whether a notifiable breach has occurred (x-privacy-nz `mandatory_breach_notification_flag`; Privacy Act 2020 s 112). */
  readonly mandatoryBreachNotificationFlag?: Maybe<Scalars['Boolean']['output']>;
};

/** Fields of the x-privacy-nz namespace that a document declared for an activity; at least one. */
export type XPrivacyNzDeclaredInput = {
  /** How disclosure outside New Zealand meets IPP 12. */
  readonly offshoreDisclosureMechanism?: InputMaybe<OffshoreDisclosureMechanism>;
  /** Address of an assessment of serious harm; without spaces, at most 2,000 characters. */
  readonly seriousHarmAssessmentRef?: InputMaybe<Scalars['URI']['input']>;
  /** Whether a notifiable breach has occurred. */
  readonly mandatoryBreachNotificationFlag?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the checks found in a document. */
export type XPrivacyNzReport = {
  readonly __typename?: 'XPrivacyNzReport';
  /** No problem is an error. True also of a document that carries no field of the namespace, with the warning NO_FIELDS. */
  readonly valid: Scalars['Boolean']['output'];
  /** How many objects carry fields of the namespace. */
  readonly locationCount: Scalars['Int']['output'];
  /** The first 500 of these objects, in the order of the document. */
  readonly locations: ReadonlyArray<XPrivacyNzLocation>;
  /** How many problems there are. */
  readonly problemCount: Scalars['Int']['output'];
  /** The first 500 problems. */
  readonly problems: ReadonlyArray<XPrivacyNzProblem>;
  /** What migrating would make of the document; null when it has nothing of an earlier version of the namespace. */
  readonly migration?: Maybe<XPrivacyNzMigration>;
};

/** An object of a document that carries fields of the namespace. */
export type XPrivacyNzLocation = {
  readonly __typename?: 'XPrivacyNzLocation';
  /** JSON Pointer (RFC 6901) to it; empty for the whole document. */
  readonly pointer: Scalars['String']['output'];
  /**
   * What people call it: the document's title, then operation, path, channel, schema or property, or its own title. At most
   * 300 characters, a longer one ends in `…`. Null when the document gives it no name.
   */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The fields of the namespace that it carries. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
};

/** How bad a problem of a document is. */
export type XPrivacyNzSeverity =
  /** The document is not valid; nothing of the object is imported. */
  | 'ERROR'
  /** The document is valid, but deserves a second look. */
  | 'WARNING';

/** The closed list of problems of a document. */
export type XPrivacyNzProblemCode =
  /** The text is not JSON; the message names the line and column. Error. */
  | 'NOT_JSON'
  /** The document has more than 500 levels, or the pointer to part of it more than 2,000 characters; it was not looked into. Error. */
  | 'TOO_DEEP'
  /** An object has a member twice; most readers see only the last. Error. */
  | 'REPEATED_NAME'
  /** No object carries a field of the namespace. Warning. */
  | 'NO_FIELDS'
  /** A name is meant for the namespace but does not begin with `x-privacy-nz:`. Error. */
  | 'WRONG_PREFIX'
  /** The namespace has no such field. Error. */
  | 'UNKNOWN_FIELD'
  /** A field of an earlier version of the namespace. Error, which migrating may resolve. */
  | 'SUPERSEDED_FIELD'
  /** A field stands where names are given to properties or definitions. Error. */
  | 'MISPLACED_FIELD'
  /** A property or definition has the name of a field; it annotates nothing. Warning. */
  | 'FIELD_AS_NAME'
  /** A value has the wrong JSON type. Error. */
  | 'WRONG_TYPE'
  /** A value is none of the field's. Error. */
  | 'UNKNOWN_VALUE'
  /** IPP 12 and IPP 13 are named as an earlier version of the namespace did, the wrong way round. Error, which migrating resolves. */
  | 'SWAPPED_TAG'
  /** A principle is named by its number alone. Error; not migrated, because the number may be a swapped one. */
  | 'SHORT_TAG'
  /** A tag stands in the list twice. Error. */
  | 'REPEATED_TAG'
  /** The list of tags is empty. Warning. */
  | 'NO_TAGS'
  /** `ipp_tags` is missing though the primary framework is the New Zealand Privacy Act. Error. */
  | 'MISSING_TAGS'
  /** A reference is no absolute address with https:, http: or urn:. Error. */
  | 'NOT_A_REFERENCE'
  /** A notifiable breach is flagged without its assessment. Warning. */
  | 'FLAG_WITHOUT_ASSESSMENT'
  /** Health information is flagged, sensitivity denied. Warning. */
  | 'HEALTH_NOT_SENSITIVE'
  /** A mechanism of IPP 12 is given, but IPP 12 is not tagged. Warning. */
  | 'MECHANISM_WITHOUT_IPP12';

/** Something wrong with a document. */
export type XPrivacyNzProblem = {
  readonly __typename?: 'XPrivacyNzProblem';
  /** What kind of problem, from a closed list. */
  readonly code: XPrivacyNzProblemCode;
  /** How bad it is; the same for every problem of a code. */
  readonly severity: XPrivacyNzSeverity;
  /** JSON Pointer (RFC 6901) to what is at fault; empty for the whole document. */
  readonly pointer: Scalars['String']['output'];
  /** The member as it is written, or the field that is missing; null when it is about no single one. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do, for people. */
  readonly message: Scalars['String']['output'];
  /** What to write instead: a name or a value. Null when it can't be told. */
  readonly suggestion?: Maybe<Scalars['JSON']['output']>;
  /** Where the text itself is at fault (NOT_JSON, REPEATED_NAME, more than 500 levels): its line, from 1. */
  readonly line?: Maybe<Scalars['Int']['output']>;
  /** Likewise its column, from 1. */
  readonly column?: Maybe<Scalars['Int']['output']>;
};

/** A document brought to the present version of the namespace. */
export type XPrivacyNzMigration = {
  readonly __typename?: 'XPrivacyNzMigration';
  /**
   * The document as JSON text without blanks. Numbers are kept as they are written; members whose names are whole numbers
   * come first in their object.
   */
  readonly document: Scalars['String']['output'];
  /** How many changes there are. */
  readonly changeCount: Scalars['Int']['output'];
  /** The first 500 changes. */
  readonly changes: ReadonlyArray<XPrivacyNzChange>;
};

/** A change that migrating makes to a document. */
export type XPrivacyNzChange = {
  readonly __typename?: 'XPrivacyNzChange';
  /** JSON Pointer (RFC 6901) to it within the document as it was. */
  readonly pointer: Scalars['String']['output'];
  /** What stood there. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** What stands in its place; null when it was dropped. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
  /** Why. */
  readonly explanation: Scalars['String']['output'];
};

/** Creates or changes processing activities from a document. */
export type ImportXPrivacyNzInput = {
  /** The agency's key. */
  readonly agency: Scalars['String']['input'];
  /** The document as JSON text, within the size of a request. */
  readonly document: Scalars['String']['input'];
  /** A name for the document that stays the same from import to import, such as the API's; part of the external keys. 1 to 100 characters. */
  readonly source: Scalars['String']['input'];
  /** Bring superseded fields and swapped tags to the present version of the namespace first; the payload lists the changes. */
  readonly migrateSuperseded?: Scalars['Boolean']['input'];
  /** Write nothing; answer with what would happen, field by field. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /**
   * On a change: also clear what the object leaves out, but for tags, which it must have, and for what other records show.
   * Otherwise that stays and is listed in `kept`.
   */
  readonly clearMissing?: Scalars['Boolean']['input'];
  /**
   * Content for activities that are created, where the document gives none: `name` and `purposes` come from it when they
   * can, `status` is DRAFT unless given here. What the namespace has fields for can't be given.
   */
  readonly defaults?: InputMaybe<ProcessingActivityInput>;
  /** JSON Pointers of the objects to import; by default all. At most 100 objects a call. */
  readonly only?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Why, kept in the revisions; at most 2,000 characters. By default the source and pointer. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer, object by object. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What an import did with an object of the document. */
export type XPrivacyNzOutcome =
  /** An activity was created. */
  | 'CREATED'
  /** Its activity was changed. */
  | 'UPDATED'
  /** Its activity says the same already; nothing was written. */
  | 'UNCHANGED'
  /** Nothing was written; `userErrors` says why. */
  | 'REFUSED'
  /** A dry run: an activity would be created. */
  | 'WOULD_CREATE'
  /** A dry run: its activity would be changed. */
  | 'WOULD_UPDATE';

/** The answer to an import. */
export type ImportXPrivacyNzPayload = {
  readonly __typename?: 'ImportXPrivacyNzPayload';
  /** One for each object chosen, in the order of the document; empty when nothing could be imported. */
  readonly results: ReadonlyArray<XPrivacyNzImportResult>;
  /** How many problems the document has, after migrating when that was asked for. */
  readonly problemCount: Scalars['Int']['output'];
  /** The first 500 of them. */
  readonly problems: ReadonlyArray<XPrivacyNzProblem>;
  /** How much migrating changed before the import. */
  readonly migratedCount: Scalars['Int']['output'];
  /** The first 500 of these changes. */
  readonly migrated: ReadonlyArray<XPrivacyNzChange>;
  /** Why nothing was imported; empty when each object has its own result. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What an import did with one object of the document. */
export type XPrivacyNzImportResult = {
  readonly __typename?: 'XPrivacyNzImportResult';
  /** JSON Pointer (RFC 6901) to the object. */
  readonly pointer: Scalars['String']['output'];
  /** What people call it; null when the document gives it no name. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** The key by which its activity is found: `<source>#<pointer>`, shortened by a digest when that is longer than 200 characters. */
  readonly externalKey: Scalars['String']['output'];
  /** What was done. */
  readonly outcome: XPrivacyNzOutcome;
  /** The activity as it now stands; null when there is none, and for one that would be created. */
  readonly processingActivity?: Maybe<ProcessingActivity>;
  /** With `dryRun`: what would change, field by field. Otherwise empty: the activity's history says what changed. */
  readonly changes: ReadonlyArray<FieldChange>;
  /** Fields of the namespace that the activity shows and the object does not have; they stay as they are. */
  readonly kept: ReadonlyArray<Scalars['String']['output']>;
  /** Why nothing was written; empty on success. */
  readonly userErrors: ReadonlyArray<UserError>;
  /** What was written but deserves a second look. */
  readonly warnings: ReadonlyArray<Warning>;
};

/** Changes a processing activity to what an object of the namespace says. */
export type ApplyXPrivacyNzInput = {
  /** The record's id. */
  readonly id: Scalars['ID']['input'];
  /** The version you read; a stale one is refused with CONFLICT. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The object as JSON text: `{"x-privacy-nz:ipp_tags": [...]}`. Tags take its order; notes of tags that stay are kept. */
  readonly document: Scalars['String']['input'];
  /** Also clear what the object leaves out, but for tags and what other records show. Otherwise that stays. */
  readonly clearMissing?: Scalars['Boolean']['input'];
  /** Why, kept in the revision; at most 2,000 characters. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgencyRecord )
    | ( BreachRecord )
    | ( OffshoreDisclosureRecord )
    | ( ProcessingActivityRecord )
    | ( ProviderRecord )
    | ( SavedQueryRecord )
    | ( WaiverRecord )
  ;
  RegistryRecord:
    | ( AgencyRecord )
    | ( BreachRecord )
    | ( OffshoreDisclosureRecord )
    | ( ProcessingActivityRecord )
    | ( ProviderRecord )
    | ( SavedQueryRecord )
    | ( WaiverRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AgencyRole: AgencyRole;
  AgencySector: AgencySector;
  Agency: ResolverTypeWrapper<AgencyRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  PrivacyOfficer: ResolverTypeWrapper<PrivacyOfficer>;
  PrivacyStatement: ResolverTypeWrapper<PrivacyStatement>;
  AgencySettings: ResolverTypeWrapper<AgencySettings>;
  AgencyConnection: ResolverTypeWrapper<Page<AgencyRecord>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AgencyEdge: ResolverTypeWrapper<Omit<AgencyEdge, 'node'> & { node: ResolversTypes['Agency'] }>;
  AgencyFilter: AgencyFilter;
  AgencySortField: AgencySortField;
  AgencySort: AgencySort;
  AgencyInput: AgencyInput;
  PrivacyOfficerInput: PrivacyOfficerInput;
  PrivacyStatementInput: PrivacyStatementInput;
  AgencySettingsInput: AgencySettingsInput;
  CreateAgencyInput: CreateAgencyInput;
  UpdateAgencyInput: UpdateAgencyInput;
  UpsertAgencyInput: UpsertAgencyInput;
  AgencyPayload: ResolverTypeWrapper<Omit<AgencyPayload, 'agency'> & { agency?: Maybe<ResolversTypes['Agency']> }>;
  ApplyRecordsInput: ApplyRecordsInput;
  ApplyRecordInput: ApplyRecordInput;
  ApplyRecordsPayload: ResolverTypeWrapper<Omit<ApplyRecordsPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['ApplyRecordResult']> }>;
  ApplyOutcome: ApplyOutcome;
  ApplyRecordResult: ResolverTypeWrapper<ApplyResult>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  RegistryRecord: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['RegistryRecord']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PartialDateTime: ResolverTypeWrapper<Scalars['PartialDateTime']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  URI: ResolverTypeWrapper<Scalars['URI']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Role: Role;
  Viewer: ResolverTypeWrapper<Identity>;
  Permission: ResolverTypeWrapper<Permission>;
  PermittedAction: PermittedAction;
  Grant: ResolverTypeWrapper<Grant>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SortDirection: SortDirection;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  PartialDateTimeFilter: PartialDateTimeFilter;
  Confidence: Confidence;
  Provenance: ResolverTypeWrapper<Provenance>;
  Source: ResolverTypeWrapper<Source>;
  ProvenanceInput: ProvenanceInput;
  SourceInput: SourceInput;
  RevisionAction: RevisionAction;
  Revision: ResolverTypeWrapper<RevisionWithChanges>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  RevisionConnection: ResolverTypeWrapper<Page<RevisionWithChanges>>;
  RevisionEdge: ResolverTypeWrapper<Omit<RevisionEdge, 'node'> & { node: ResolversTypes['Revision'] }>;
  MutationOutcome: MutationOutcome;
  UserErrorCode: UserErrorCode;
  UserError: ResolverTypeWrapper<UserError>;
  WarningCode: WarningCode;
  Warning: ResolverTypeWrapper<Warning>;
  ArchiveRecordInput: ArchiveRecordInput;
  RestoreRecordInput: RestoreRecordInput;
  PurgeRecordInput: PurgeRecordInput;
  PurgePayload: ResolverTypeWrapper<PurgePayload>;
  AssessBreachInput: AssessBreachInput;
  HarmFactorInput: HarmFactorInput;
  SeriousHarmAssessmentInput: SeriousHarmAssessmentInput;
  LikelyHarmInput: LikelyHarmInput;
  DecideBreachInput: DecideBreachInput;
  NotifiabilityDecisionInput: NotifiabilityDecisionInput;
  NotifyCommissionerInput: NotifyCommissionerInput;
  CommissionerNotificationInput: CommissionerNotificationInput;
  UpdateCommissionerInput: UpdateCommissionerInput;
  NotificationUpdateInput: NotificationUpdateInput;
  NotifyIndividualsInput: NotifyIndividualsInput;
  IndividualsNoticeInput: IndividualsNoticeInput;
  GivePublicNoticeInput: GivePublicNoticeInput;
  PublicNoticeInput: PublicNoticeInput;
  RelyOnExceptionInput: RelyOnExceptionInput;
  NotificationExceptionInput: NotificationExceptionInput;
  DelayNotificationInput: DelayNotificationInput;
  NotificationDelayInput: NotificationDelayInput;
  EndNotificationDelayInput: EndNotificationDelayInput;
  CloseBreachInput: CloseBreachInput;
  ReopenBreachInput: ReopenBreachInput;
  SuspectedHolder: ResolverTypeWrapper<SuspectedHolder>;
  IndividualsContacted: ResolverTypeWrapper<IndividualsContacted>;
  OtherAgencyContacted: ResolverTypeWrapper<OtherAgencyContacted>;
  BreachContact: ResolverTypeWrapper<BreachContact>;
  BreachReporter: ResolverTypeWrapper<BreachReporter>;
  IndividualsNotice: ResolverTypeWrapper<IndividualsNotice>;
  NotificationDelay: ResolverTypeWrapper<NotificationDelay>;
  BreachClock: ResolverTypeWrapper<StatuteBreachClock>;
  NotificationAudience: NotificationAudience;
  BreachNoticeItem: BreachNoticeItem;
  NotificationPack: ResolverTypeWrapper<PreparedPack>;
  NoticeGap: ResolverTypeWrapper<Omit<NoticeGap, 'provision'> & { provision: ResolversTypes['Citation'] }>;
  WithheldContent: ResolverTypeWrapper<Omit<WithheldContent, 'provision'> & { provision: ResolversTypes['Citation'] }>;
  BreachCounts: ResolverTypeWrapper<BreachCounts>;
  BreachStatusCount: ResolverTypeWrapper<BreachStatusCount>;
  BreachStatus: BreachStatus;
  BreachKind: BreachKind;
  BreachCause: BreachCause;
  NumberQualifier: NumberQualifier;
  HarmKind: HarmKind;
  HarmLevel: HarmLevel;
  NotificationExceptionGround: NotificationExceptionGround;
  Breach: ResolverTypeWrapper<BreachRecord>;
  AffectedPeople: ResolverTypeWrapper<AffectedPeople>;
  HarmFactor: ResolverTypeWrapper<HarmFactor>;
  SeriousHarmAssessment: ResolverTypeWrapper<SeriousHarmAssessment>;
  LikelyHarm: ResolverTypeWrapper<LikelyHarm>;
  NotifiabilityDecision: ResolverTypeWrapper<NotifiabilityDecision>;
  CommissionerNotification: ResolverTypeWrapper<CommissionerNotification>;
  NotificationUpdate: ResolverTypeWrapper<NotificationUpdate>;
  IndividualsNotification: ResolverTypeWrapper<IndividualsNotification>;
  PublicNotice: ResolverTypeWrapper<PublicNotice>;
  NotificationException: ResolverTypeWrapper<NotificationException>;
  BreachFilter: BreachFilter;
  BreachConnection: ResolverTypeWrapper<Page<BreachRecord>>;
  BreachEdge: ResolverTypeWrapper<Omit<BreachEdge, 'node'> & { node: ResolversTypes['Breach'] }>;
  BreachSortField: BreachSortField;
  BreachSort: BreachSort;
  CreateBreachInput: CreateBreachInput;
  UpdateBreachInput: UpdateBreachInput;
  UpsertBreachInput: UpsertBreachInput;
  BreachPayload: ResolverTypeWrapper<Omit<BreachPayload, 'breach'> & { breach?: Maybe<ResolversTypes['Breach']> }>;
  BreachInput: BreachInput;
  AffectedPeopleInput: AffectedPeopleInput;
  SuspectedHolderInput: SuspectedHolderInput;
  IndividualsContactedInput: IndividualsContactedInput;
  OtherAgencyContactedInput: OtherAgencyContactedInput;
  BreachContactInput: BreachContactInput;
  BreachReporterInput: BreachReporterInput;
  ChangeConnection: ResolverTypeWrapper<ChangePage>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  Change: ResolverTypeWrapper<FeedChange>;
  ComplianceSummary: ResolverTypeWrapper<Omit<ComplianceSummary, 'byRule'> & { byRule: ReadonlyArray<ResolversTypes['RuleFindings']> }>;
  FindingCounts: ResolverTypeWrapper<FindingCounts>;
  PrincipleFindings: ResolverTypeWrapper<PrincipleFindings>;
  RecordTypeFindings: ResolverTypeWrapper<RecordTypeFindings>;
  RuleFindings: ResolverTypeWrapper<CountedRule>;
  RecordDeadlineConnection: ResolverTypeWrapper<DeadlinePage>;
  RecordDeadlineEdge: ResolverTypeWrapper<Omit<RecordDeadlineEdge, 'node'> & { node: ResolversTypes['RecordDeadline'] }>;
  RecordDeadline: ResolverTypeWrapper<DomainRecordDeadline>;
  ClockUnit: ClockUnit;
  ClockEnd: ClockEnd;
  ClockRule: ResolverTypeWrapper<StatuteClockRule>;
  ClockExtensionRule: ResolverTypeWrapper<Omit<ClockExtensionRule, 'provision'> & { provision: ResolversTypes['Citation'] }>;
  DeadlineExtensionInput: DeadlineExtensionInput;
  ComputedDeadline: ResolverTypeWrapper<Omit<ComputedDeadline, 'rule' | 'deadline'> & { rule: ResolversTypes['ClockRule'], deadline: ResolversTypes['Deadline'] }>;
  WorkingDayCount: ResolverTypeWrapper<Omit<WorkingDayCount, 'skipped'> & { skipped: ReadonlyArray<ResolversTypes['SkippedDays']> }>;
  YearCalendar: ResolverTypeWrapper<Omit<YearCalendar, 'rules'> & { rules: ReadonlyArray<ResolversTypes['NonWorkingRule']> }>;
  Holiday: ResolverTypeWrapper<Holiday>;
  NonWorkingRule: ResolverTypeWrapper<StatuteNonWorkingRule>;
  RecordDiffKind: RecordDiffKind;
  RecordDiff: ResolverTypeWrapper<DomainRecordDiff>;
  RecordDiffConnection: ResolverTypeWrapper<AgencyDiffPage>;
  RecordDiffEdge: ResolverTypeWrapper<Omit<RecordDiffEdge, 'node'> & { node: ResolversTypes['RecordDiff'] }>;
  FindingSeverity: FindingSeverity;
  FindingRule: ResolverTypeWrapper<CatalogueRule>;
  FindingFilter: FindingFilter;
  Finding: ResolverTypeWrapper<WaivedFinding>;
  ImpactSubject: ImpactSubject;
  ImpactPage: ResolverTypeWrapper<ImpactPageFound>;
  ImpactHit: ResolverTypeWrapper<ImpactHitFound>;
  ImpactCounts: ResolverTypeWrapper<ImpactCounts>;
  ImpactPeople: ResolverTypeWrapper<ImpactPeople>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ImpactPeopleByQualifier: ResolverTypeWrapper<ImpactPeopleByQualifier>;
  Instrument: Instrument;
  Citation: ResolverTypeWrapper<StatuteCitation>;
  DeadlineAuthority: DeadlineAuthority;
  Deadline: ResolverTypeWrapper<StatuteDeadline>;
  DeadlineExtension: ResolverTypeWrapper<Omit<DeadlineExtension, 'provision'> & { provision: ResolversTypes['Citation'] }>;
  SkippedDays: ResolverTypeWrapper<StatuteSkippedDays>;
  MayDiscloseInput: MayDiscloseInput;
  MayDiscloseVerdict: MayDiscloseVerdict;
  MayDiscloseAnswer: ResolverTypeWrapper<MayDiscloseOpinion>;
  MayDiscloseOutcome: MayDiscloseOutcome;
  MayDiscloseStep: ResolverTypeWrapper<Omit<MayDiscloseStep, 'provisions'> & { provisions: ReadonlyArray<ResolversTypes['Citation']> }>;
  RecipientRole: RecipientRole;
  Ipp12Pathway: Ipp12Pathway;
  OffshoreDisclosureMechanism: OffshoreDisclosureMechanism;
  OffshoreDisclosure: ResolverTypeWrapper<OffshoreDisclosureRecord>;
  Ipp12Outcome: Ipp12Outcome;
  Ipp12StepId: Ipp12StepId;
  Ipp12Answer: Ipp12Answer;
  Ipp12Step: ResolverTypeWrapper<Omit<Ipp12Step, 'provisions'> & { provisions: ReadonlyArray<ResolversTypes['Citation']> }>;
  Ipp12Missing: ResolverTypeWrapper<Omit<Ipp12Missing, 'provision'> & { provision: ResolversTypes['Citation'] }>;
  Ipp12Evaluation: ResolverTypeWrapper<Omit<Ipp12Evaluation, 'steps' | 'missing'> & { steps: ReadonlyArray<ResolversTypes['Ipp12Step']>, missing: ReadonlyArray<ResolversTypes['Ipp12Missing']> }>;
  Ipp12Decision: ResolverTypeWrapper<Omit<Ipp12Decision, 'steps' | 'missing'> & { steps: ReadonlyArray<ResolversTypes['Ipp12Step']>, missing: ReadonlyArray<ResolversTypes['Ipp12Missing']> }>;
  Ipp12Evidence: ResolverTypeWrapper<Ipp12Evidence>;
  InformedAuthorisation: ResolverTypeWrapper<InformedAuthorisation>;
  ForeignLaw: ResolverTypeWrapper<ForeignLaw>;
  SafeguardsContract: ResolverTypeWrapper<SafeguardsContract>;
  OffshoreDisclosureFilter: OffshoreDisclosureFilter;
  OffshoreDisclosureConnection: ResolverTypeWrapper<Page<OffshoreDisclosureRecord>>;
  OffshoreDisclosureEdge: ResolverTypeWrapper<Omit<OffshoreDisclosureEdge, 'node'> & { node: ResolversTypes['OffshoreDisclosure'] }>;
  OffshoreDisclosureSortField: OffshoreDisclosureSortField;
  OffshoreDisclosureSort: OffshoreDisclosureSort;
  CreateOffshoreDisclosureInput: CreateOffshoreDisclosureInput;
  UpdateOffshoreDisclosureInput: UpdateOffshoreDisclosureInput;
  UpsertOffshoreDisclosureInput: UpsertOffshoreDisclosureInput;
  OffshoreDisclosurePayload: ResolverTypeWrapper<Omit<OffshoreDisclosurePayload, 'offshoreDisclosure'> & { offshoreDisclosure?: Maybe<ResolversTypes['OffshoreDisclosure']> }>;
  EvaluateOffshoreDisclosureInput: EvaluateOffshoreDisclosureInput;
  OffshoreDisclosureInput: OffshoreDisclosureInput;
  Ipp12EvidenceInput: Ipp12EvidenceInput;
  InformedAuthorisationInput: InformedAuthorisationInput;
  ForeignLawInput: ForeignLawInput;
  SafeguardsContractInput: SafeguardsContractInput;
  ProcessingRole: ProcessingRole;
  ProcessingActivityStatus: ProcessingActivityStatus;
  IppTag: IppTag;
  CollectionSourceKind: CollectionSourceKind;
  Ipp2Exception: Ipp2Exception;
  NoticePrinciple: NoticePrinciple;
  NoticeItem: NoticeItem;
  Ipp3aException: Ipp3aException;
  Ipp11Ground: Ipp11Ground;
  CodeOfPractice: CodeOfPractice;
  ProcessingActivity: ResolverTypeWrapper<ProcessingActivityRecord>;
  IppTagging: ResolverTypeWrapper<IppTagging>;
  CollectionSource: ResolverTypeWrapper<CollectionSource>;
  PrivacyNotice: ResolverTypeWrapper<PrivacyNotice>;
  Retention: ResolverTypeWrapper<Retention>;
  Recipient: ResolverTypeWrapper<Recipient>;
  UniqueIdentifier: ResolverTypeWrapper<UniqueIdentifier>;
  ProcessingActivityFilter: ProcessingActivityFilter;
  ProcessingActivityConnection: ResolverTypeWrapper<Page<ProcessingActivityRecord>>;
  ProcessingActivityEdge: ResolverTypeWrapper<Omit<ProcessingActivityEdge, 'node'> & { node: ResolversTypes['ProcessingActivity'] }>;
  ProcessingActivitySortField: ProcessingActivitySortField;
  ProcessingActivitySort: ProcessingActivitySort;
  CreateProcessingActivityInput: CreateProcessingActivityInput;
  UpdateProcessingActivityInput: UpdateProcessingActivityInput;
  UpsertProcessingActivityInput: UpsertProcessingActivityInput;
  ProcessingActivityPayload: ResolverTypeWrapper<Omit<ProcessingActivityPayload, 'processingActivity'> & { processingActivity?: Maybe<ResolversTypes['ProcessingActivity']> }>;
  ProcessingActivityInput: ProcessingActivityInput;
  IppTaggingInput: IppTaggingInput;
  CollectionSourceInput: CollectionSourceInput;
  PrivacyNoticeInput: PrivacyNoticeInput;
  RetentionInput: RetentionInput;
  RecipientInput: RecipientInput;
  UniqueIdentifierInput: UniqueIdentifierInput;
  ProviderStatus: ProviderStatus;
  Provider: ResolverTypeWrapper<ProviderRecord>;
  ProviderContract: ResolverTypeWrapper<ProviderContract>;
  SubProcessor: ResolverTypeWrapper<Omit<SubProcessor, 'provider'> & { provider: ResolversTypes['Provider'] }>;
  SubProcessorTree: ResolverTypeWrapper<Omit<SubProcessorTree, 'links'> & { links: ReadonlyArray<ResolversTypes['SubProcessorLink']> }>;
  SubProcessorLink: ResolverTypeWrapper<Omit<SubProcessorLink, 'provider'> & { provider: ResolversTypes['Provider'] }>;
  ProviderFilter: ProviderFilter;
  ProviderConnection: ResolverTypeWrapper<Page<ProviderRecord>>;
  ProviderEdge: ResolverTypeWrapper<Omit<ProviderEdge, 'node'> & { node: ResolversTypes['Provider'] }>;
  ProviderSortField: ProviderSortField;
  ProviderSort: ProviderSort;
  CreateProviderInput: CreateProviderInput;
  UpdateProviderInput: UpdateProviderInput;
  UpsertProviderInput: UpsertProviderInput;
  ProviderPayload: ResolverTypeWrapper<Omit<ProviderPayload, 'provider'> & { provider?: Maybe<ResolversTypes['Provider']> }>;
  ProviderInput: ProviderInput;
  ProviderContractInput: ProviderContractInput;
  SubProcessorInput: SubProcessorInput;
  ReferenceEntry: ResolverTypeWrapper<Omit<ReferenceEntry, 'citations'> & { citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  Principle: ResolverTypeWrapper<Omit<Principle, 'citations'> & { citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  PrincipleException: ResolverTypeWrapper<PrincipleException>;
  CodeOfPracticeEntry: ResolverTypeWrapper<Omit<CodeOfPracticeEntry, 'citations'> & { citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  OverlayRule: ResolverTypeWrapper<OverlayRule>;
  Provision: ResolverTypeWrapper<Omit<Provision, 'asAct' | 'asBill'> & { asAct: ReadonlyArray<ResolversTypes['Citation']>, asBill: ReadonlyArray<ResolversTypes['Citation']> }>;
  ProvisionReadings: ResolverTypeWrapper<Omit<ProvisionReadings, 'readings'> & { readings: ReadonlyArray<ResolversTypes['Provision']> }>;
  Ipp11GroundEntry: ResolverTypeWrapper<Omit<Ipp11GroundEntry, 'citations'> & { citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  Ipp12PathwayEntry: ResolverTypeWrapper<Omit<Ipp12PathwayEntry, 'citations'> & { citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  Prescription: ResolverTypeWrapper<Omit<Prescription, 'citation'> & { citation: ResolversTypes['Citation'] }>;
  Offence: ResolverTypeWrapper<Omit<Offence, 'citations'> & { citations: ReadonlyArray<ResolversTypes['Citation']> }>;
  SavedQueryFormat: SavedQueryFormat;
  SignSavedQueryAddressInput: SignSavedQueryAddressInput;
  SavedQueryValueInput: SavedQueryValueInput;
  SignSavedQueryAddressPayload: ResolverTypeWrapper<SignSavedQueryAddressPayload>;
  RotateSigningKeyInput: RotateSigningKeyInput;
  RotateSigningKeyPayload: ResolverTypeWrapper<RotateSigningKeyPayload>;
  SavedQuery: ResolverTypeWrapper<SavedQueryRecord>;
  SavedQueryParameter: ResolverTypeWrapper<SavedQueryParameter>;
  SavedQueryFilter: SavedQueryFilter;
  SavedQueryConnection: ResolverTypeWrapper<Page<SavedQueryRecord>>;
  SavedQueryEdge: ResolverTypeWrapper<Omit<SavedQueryEdge, 'node'> & { node: ResolversTypes['SavedQuery'] }>;
  SavedQuerySortField: SavedQuerySortField;
  SavedQuerySort: SavedQuerySort;
  CreateSavedQueryInput: CreateSavedQueryInput;
  UpdateSavedQueryInput: UpdateSavedQueryInput;
  UpsertSavedQueryInput: UpsertSavedQueryInput;
  SavedQueryPayload: ResolverTypeWrapper<Omit<SavedQueryPayload, 'savedQuery'> & { savedQuery?: Maybe<ResolversTypes['SavedQuery']> }>;
  SavedQueryInput: SavedQueryInput;
  SnapshotKind: SnapshotKind;
  SnapshotStatus: SnapshotStatus;
  SnapshotFormat: SnapshotFormat;
  RequestSnapshotInput: RequestSnapshotInput;
  RequestSnapshotPayload: ResolverTypeWrapper<Omit<RequestSnapshotPayload, 'snapshot'> & { snapshot?: Maybe<ResolversTypes['Snapshot']> }>;
  Snapshot: ResolverTypeWrapper<SnapshotJob>;
  SnapshotFile: ResolverTypeWrapper<OfferedFile>;
  SnapshotConnection: ResolverTypeWrapper<Page<SnapshotJob>>;
  SnapshotEdge: ResolverTypeWrapper<Omit<SnapshotEdge, 'node'> & { node: ResolversTypes['Snapshot'] }>;
  Waiver: ResolverTypeWrapper<WaiverRecord>;
  WaiverFilter: WaiverFilter;
  WaiverConnection: ResolverTypeWrapper<Page<WaiverRecord>>;
  WaiverEdge: ResolverTypeWrapper<Omit<WaiverEdge, 'node'> & { node: ResolversTypes['Waiver'] }>;
  WaiverSortField: WaiverSortField;
  WaiverSort: WaiverSort;
  CreateWaiverInput: CreateWaiverInput;
  UpdateWaiverInput: UpdateWaiverInput;
  UpsertWaiverInput: UpsertWaiverInput;
  WaiverPayload: ResolverTypeWrapper<Omit<WaiverPayload, 'waiver'> & { waiver?: Maybe<ResolversTypes['Waiver']> }>;
  WaiverInput: WaiverInput;
  XPrivacyNzDocument: ResolverTypeWrapper<XPrivacyNzDocument>;
  XPrivacyNzOmission: ResolverTypeWrapper<XPrivacyNzOmission>;
  XPrivacyNzDeclared: ResolverTypeWrapper<XPrivacyNzDeclared>;
  XPrivacyNzDeclaredInput: XPrivacyNzDeclaredInput;
  XPrivacyNzReport: ResolverTypeWrapper<XPrivacyNzReport>;
  XPrivacyNzLocation: ResolverTypeWrapper<XPrivacyNzLocation>;
  XPrivacyNzSeverity: XPrivacyNzSeverity;
  XPrivacyNzProblemCode: XPrivacyNzProblemCode;
  XPrivacyNzProblem: ResolverTypeWrapper<XPrivacyNzProblem>;
  XPrivacyNzMigration: ResolverTypeWrapper<XPrivacyNzMigration>;
  XPrivacyNzChange: ResolverTypeWrapper<XPrivacyNzChange>;
  ImportXPrivacyNzInput: ImportXPrivacyNzInput;
  XPrivacyNzOutcome: XPrivacyNzOutcome;
  ImportXPrivacyNzPayload: ResolverTypeWrapper<Omit<ImportXPrivacyNzPayload, 'results'> & { results: ReadonlyArray<ResolversTypes['XPrivacyNzImportResult']> }>;
  XPrivacyNzImportResult: ResolverTypeWrapper<Omit<XPrivacyNzImportResult, 'processingActivity'> & { processingActivity?: Maybe<ResolversTypes['ProcessingActivity']> }>;
  ApplyXPrivacyNzInput: ApplyXPrivacyNzInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Agency: AgencyRecord;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  PrivacyOfficer: PrivacyOfficer;
  PrivacyStatement: PrivacyStatement;
  AgencySettings: AgencySettings;
  AgencyConnection: Page<AgencyRecord>;
  Boolean: Scalars['Boolean']['output'];
  AgencyEdge: Omit<AgencyEdge, 'node'> & { node: ResolversParentTypes['Agency'] };
  AgencyFilter: AgencyFilter;
  AgencySort: AgencySort;
  AgencyInput: AgencyInput;
  PrivacyOfficerInput: PrivacyOfficerInput;
  PrivacyStatementInput: PrivacyStatementInput;
  AgencySettingsInput: AgencySettingsInput;
  CreateAgencyInput: CreateAgencyInput;
  UpdateAgencyInput: UpdateAgencyInput;
  UpsertAgencyInput: UpsertAgencyInput;
  AgencyPayload: Omit<AgencyPayload, 'agency'> & { agency?: Maybe<ResolversParentTypes['Agency']> };
  ApplyRecordsInput: ApplyRecordsInput;
  ApplyRecordInput: ApplyRecordInput;
  ApplyRecordsPayload: Omit<ApplyRecordsPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['ApplyRecordResult']> };
  ApplyRecordResult: ApplyResult;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  RegistryRecord: ResolversInterfaceTypes<ResolversParentTypes>['RegistryRecord'];
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  PartialDateTime: Scalars['PartialDateTime']['output'];
  Duration: Scalars['Duration']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  URI: Scalars['URI']['output'];
  JSON: Scalars['JSON']['output'];
  Viewer: Identity;
  Permission: Permission;
  Grant: Grant;
  PageInfo: PageInfo;
  StringFilter: StringFilter;
  StringListFilter: StringListFilter;
  BooleanFilter: BooleanFilter;
  DateFilter: DateFilter;
  DateTimeFilter: DateTimeFilter;
  PartialDateTimeFilter: PartialDateTimeFilter;
  Provenance: Provenance;
  Source: Source;
  ProvenanceInput: ProvenanceInput;
  SourceInput: SourceInput;
  Revision: RevisionWithChanges;
  FieldChange: FieldChange;
  RevisionConnection: Page<RevisionWithChanges>;
  RevisionEdge: Omit<RevisionEdge, 'node'> & { node: ResolversParentTypes['Revision'] };
  UserError: UserError;
  Warning: Warning;
  ArchiveRecordInput: ArchiveRecordInput;
  RestoreRecordInput: RestoreRecordInput;
  PurgeRecordInput: PurgeRecordInput;
  PurgePayload: PurgePayload;
  AssessBreachInput: AssessBreachInput;
  HarmFactorInput: HarmFactorInput;
  SeriousHarmAssessmentInput: SeriousHarmAssessmentInput;
  LikelyHarmInput: LikelyHarmInput;
  DecideBreachInput: DecideBreachInput;
  NotifiabilityDecisionInput: NotifiabilityDecisionInput;
  NotifyCommissionerInput: NotifyCommissionerInput;
  CommissionerNotificationInput: CommissionerNotificationInput;
  UpdateCommissionerInput: UpdateCommissionerInput;
  NotificationUpdateInput: NotificationUpdateInput;
  NotifyIndividualsInput: NotifyIndividualsInput;
  IndividualsNoticeInput: IndividualsNoticeInput;
  GivePublicNoticeInput: GivePublicNoticeInput;
  PublicNoticeInput: PublicNoticeInput;
  RelyOnExceptionInput: RelyOnExceptionInput;
  NotificationExceptionInput: NotificationExceptionInput;
  DelayNotificationInput: DelayNotificationInput;
  NotificationDelayInput: NotificationDelayInput;
  EndNotificationDelayInput: EndNotificationDelayInput;
  CloseBreachInput: CloseBreachInput;
  ReopenBreachInput: ReopenBreachInput;
  SuspectedHolder: SuspectedHolder;
  IndividualsContacted: IndividualsContacted;
  OtherAgencyContacted: OtherAgencyContacted;
  BreachContact: BreachContact;
  BreachReporter: BreachReporter;
  IndividualsNotice: IndividualsNotice;
  NotificationDelay: NotificationDelay;
  BreachClock: StatuteBreachClock;
  NotificationPack: PreparedPack;
  NoticeGap: Omit<NoticeGap, 'provision'> & { provision: ResolversParentTypes['Citation'] };
  WithheldContent: Omit<WithheldContent, 'provision'> & { provision: ResolversParentTypes['Citation'] };
  BreachCounts: BreachCounts;
  BreachStatusCount: BreachStatusCount;
  Breach: BreachRecord;
  AffectedPeople: AffectedPeople;
  HarmFactor: HarmFactor;
  SeriousHarmAssessment: SeriousHarmAssessment;
  LikelyHarm: LikelyHarm;
  NotifiabilityDecision: NotifiabilityDecision;
  CommissionerNotification: CommissionerNotification;
  NotificationUpdate: NotificationUpdate;
  IndividualsNotification: IndividualsNotification;
  PublicNotice: PublicNotice;
  NotificationException: NotificationException;
  BreachFilter: BreachFilter;
  BreachConnection: Page<BreachRecord>;
  BreachEdge: Omit<BreachEdge, 'node'> & { node: ResolversParentTypes['Breach'] };
  BreachSort: BreachSort;
  CreateBreachInput: CreateBreachInput;
  UpdateBreachInput: UpdateBreachInput;
  UpsertBreachInput: UpsertBreachInput;
  BreachPayload: Omit<BreachPayload, 'breach'> & { breach?: Maybe<ResolversParentTypes['Breach']> };
  BreachInput: BreachInput;
  AffectedPeopleInput: AffectedPeopleInput;
  SuspectedHolderInput: SuspectedHolderInput;
  IndividualsContactedInput: IndividualsContactedInput;
  OtherAgencyContactedInput: OtherAgencyContactedInput;
  BreachContactInput: BreachContactInput;
  BreachReporterInput: BreachReporterInput;
  ChangeConnection: ChangePage;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  Change: FeedChange;
  ComplianceSummary: Omit<ComplianceSummary, 'byRule'> & { byRule: ReadonlyArray<ResolversParentTypes['RuleFindings']> };
  FindingCounts: FindingCounts;
  PrincipleFindings: PrincipleFindings;
  RecordTypeFindings: RecordTypeFindings;
  RuleFindings: CountedRule;
  RecordDeadlineConnection: DeadlinePage;
  RecordDeadlineEdge: Omit<RecordDeadlineEdge, 'node'> & { node: ResolversParentTypes['RecordDeadline'] };
  RecordDeadline: DomainRecordDeadline;
  ClockRule: StatuteClockRule;
  ClockExtensionRule: Omit<ClockExtensionRule, 'provision'> & { provision: ResolversParentTypes['Citation'] };
  DeadlineExtensionInput: DeadlineExtensionInput;
  ComputedDeadline: Omit<ComputedDeadline, 'rule' | 'deadline'> & { rule: ResolversParentTypes['ClockRule'], deadline: ResolversParentTypes['Deadline'] };
  WorkingDayCount: Omit<WorkingDayCount, 'skipped'> & { skipped: ReadonlyArray<ResolversParentTypes['SkippedDays']> };
  YearCalendar: Omit<YearCalendar, 'rules'> & { rules: ReadonlyArray<ResolversParentTypes['NonWorkingRule']> };
  Holiday: Holiday;
  NonWorkingRule: StatuteNonWorkingRule;
  RecordDiff: DomainRecordDiff;
  RecordDiffConnection: AgencyDiffPage;
  RecordDiffEdge: Omit<RecordDiffEdge, 'node'> & { node: ResolversParentTypes['RecordDiff'] };
  FindingRule: CatalogueRule;
  FindingFilter: FindingFilter;
  Finding: WaivedFinding;
  ImpactSubject: ImpactSubject;
  ImpactPage: ImpactPageFound;
  ImpactHit: ImpactHitFound;
  ImpactCounts: ImpactCounts;
  ImpactPeople: ImpactPeople;
  Float: Scalars['Float']['output'];
  ImpactPeopleByQualifier: ImpactPeopleByQualifier;
  Citation: StatuteCitation;
  Deadline: StatuteDeadline;
  DeadlineExtension: Omit<DeadlineExtension, 'provision'> & { provision: ResolversParentTypes['Citation'] };
  SkippedDays: StatuteSkippedDays;
  MayDiscloseInput: MayDiscloseInput;
  MayDiscloseAnswer: MayDiscloseOpinion;
  MayDiscloseStep: Omit<MayDiscloseStep, 'provisions'> & { provisions: ReadonlyArray<ResolversParentTypes['Citation']> };
  OffshoreDisclosure: OffshoreDisclosureRecord;
  Ipp12Step: Omit<Ipp12Step, 'provisions'> & { provisions: ReadonlyArray<ResolversParentTypes['Citation']> };
  Ipp12Missing: Omit<Ipp12Missing, 'provision'> & { provision: ResolversParentTypes['Citation'] };
  Ipp12Evaluation: Omit<Ipp12Evaluation, 'steps' | 'missing'> & { steps: ReadonlyArray<ResolversParentTypes['Ipp12Step']>, missing: ReadonlyArray<ResolversParentTypes['Ipp12Missing']> };
  Ipp12Decision: Omit<Ipp12Decision, 'steps' | 'missing'> & { steps: ReadonlyArray<ResolversParentTypes['Ipp12Step']>, missing: ReadonlyArray<ResolversParentTypes['Ipp12Missing']> };
  Ipp12Evidence: Ipp12Evidence;
  InformedAuthorisation: InformedAuthorisation;
  ForeignLaw: ForeignLaw;
  SafeguardsContract: SafeguardsContract;
  OffshoreDisclosureFilter: OffshoreDisclosureFilter;
  OffshoreDisclosureConnection: Page<OffshoreDisclosureRecord>;
  OffshoreDisclosureEdge: Omit<OffshoreDisclosureEdge, 'node'> & { node: ResolversParentTypes['OffshoreDisclosure'] };
  OffshoreDisclosureSort: OffshoreDisclosureSort;
  CreateOffshoreDisclosureInput: CreateOffshoreDisclosureInput;
  UpdateOffshoreDisclosureInput: UpdateOffshoreDisclosureInput;
  UpsertOffshoreDisclosureInput: UpsertOffshoreDisclosureInput;
  OffshoreDisclosurePayload: Omit<OffshoreDisclosurePayload, 'offshoreDisclosure'> & { offshoreDisclosure?: Maybe<ResolversParentTypes['OffshoreDisclosure']> };
  EvaluateOffshoreDisclosureInput: EvaluateOffshoreDisclosureInput;
  OffshoreDisclosureInput: OffshoreDisclosureInput;
  Ipp12EvidenceInput: Ipp12EvidenceInput;
  InformedAuthorisationInput: InformedAuthorisationInput;
  ForeignLawInput: ForeignLawInput;
  SafeguardsContractInput: SafeguardsContractInput;
  ProcessingActivity: ProcessingActivityRecord;
  IppTagging: IppTagging;
  CollectionSource: CollectionSource;
  PrivacyNotice: PrivacyNotice;
  Retention: Retention;
  Recipient: Recipient;
  UniqueIdentifier: UniqueIdentifier;
  ProcessingActivityFilter: ProcessingActivityFilter;
  ProcessingActivityConnection: Page<ProcessingActivityRecord>;
  ProcessingActivityEdge: Omit<ProcessingActivityEdge, 'node'> & { node: ResolversParentTypes['ProcessingActivity'] };
  ProcessingActivitySort: ProcessingActivitySort;
  CreateProcessingActivityInput: CreateProcessingActivityInput;
  UpdateProcessingActivityInput: UpdateProcessingActivityInput;
  UpsertProcessingActivityInput: UpsertProcessingActivityInput;
  ProcessingActivityPayload: Omit<ProcessingActivityPayload, 'processingActivity'> & { processingActivity?: Maybe<ResolversParentTypes['ProcessingActivity']> };
  ProcessingActivityInput: ProcessingActivityInput;
  IppTaggingInput: IppTaggingInput;
  CollectionSourceInput: CollectionSourceInput;
  PrivacyNoticeInput: PrivacyNoticeInput;
  RetentionInput: RetentionInput;
  RecipientInput: RecipientInput;
  UniqueIdentifierInput: UniqueIdentifierInput;
  Provider: ProviderRecord;
  ProviderContract: ProviderContract;
  SubProcessor: Omit<SubProcessor, 'provider'> & { provider: ResolversParentTypes['Provider'] };
  SubProcessorTree: Omit<SubProcessorTree, 'links'> & { links: ReadonlyArray<ResolversParentTypes['SubProcessorLink']> };
  SubProcessorLink: Omit<SubProcessorLink, 'provider'> & { provider: ResolversParentTypes['Provider'] };
  ProviderFilter: ProviderFilter;
  ProviderConnection: Page<ProviderRecord>;
  ProviderEdge: Omit<ProviderEdge, 'node'> & { node: ResolversParentTypes['Provider'] };
  ProviderSort: ProviderSort;
  CreateProviderInput: CreateProviderInput;
  UpdateProviderInput: UpdateProviderInput;
  UpsertProviderInput: UpsertProviderInput;
  ProviderPayload: Omit<ProviderPayload, 'provider'> & { provider?: Maybe<ResolversParentTypes['Provider']> };
  ProviderInput: ProviderInput;
  ProviderContractInput: ProviderContractInput;
  SubProcessorInput: SubProcessorInput;
  ReferenceEntry: Omit<ReferenceEntry, 'citations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  Principle: Omit<Principle, 'citations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  PrincipleException: PrincipleException;
  CodeOfPracticeEntry: Omit<CodeOfPracticeEntry, 'citations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  OverlayRule: OverlayRule;
  Provision: Omit<Provision, 'asAct' | 'asBill'> & { asAct: ReadonlyArray<ResolversParentTypes['Citation']>, asBill: ReadonlyArray<ResolversParentTypes['Citation']> };
  ProvisionReadings: Omit<ProvisionReadings, 'readings'> & { readings: ReadonlyArray<ResolversParentTypes['Provision']> };
  Ipp11GroundEntry: Omit<Ipp11GroundEntry, 'citations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  Ipp12PathwayEntry: Omit<Ipp12PathwayEntry, 'citations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  Prescription: Omit<Prescription, 'citation'> & { citation: ResolversParentTypes['Citation'] };
  Offence: Omit<Offence, 'citations'> & { citations: ReadonlyArray<ResolversParentTypes['Citation']> };
  SignSavedQueryAddressInput: SignSavedQueryAddressInput;
  SavedQueryValueInput: SavedQueryValueInput;
  SignSavedQueryAddressPayload: SignSavedQueryAddressPayload;
  RotateSigningKeyInput: RotateSigningKeyInput;
  RotateSigningKeyPayload: RotateSigningKeyPayload;
  SavedQuery: SavedQueryRecord;
  SavedQueryParameter: SavedQueryParameter;
  SavedQueryFilter: SavedQueryFilter;
  SavedQueryConnection: Page<SavedQueryRecord>;
  SavedQueryEdge: Omit<SavedQueryEdge, 'node'> & { node: ResolversParentTypes['SavedQuery'] };
  SavedQuerySort: SavedQuerySort;
  CreateSavedQueryInput: CreateSavedQueryInput;
  UpdateSavedQueryInput: UpdateSavedQueryInput;
  UpsertSavedQueryInput: UpsertSavedQueryInput;
  SavedQueryPayload: Omit<SavedQueryPayload, 'savedQuery'> & { savedQuery?: Maybe<ResolversParentTypes['SavedQuery']> };
  SavedQueryInput: SavedQueryInput;
  RequestSnapshotInput: RequestSnapshotInput;
  RequestSnapshotPayload: Omit<RequestSnapshotPayload, 'snapshot'> & { snapshot?: Maybe<ResolversParentTypes['Snapshot']> };
  Snapshot: SnapshotJob;
  SnapshotFile: OfferedFile;
  SnapshotConnection: Page<SnapshotJob>;
  SnapshotEdge: Omit<SnapshotEdge, 'node'> & { node: ResolversParentTypes['Snapshot'] };
  Waiver: WaiverRecord;
  WaiverFilter: WaiverFilter;
  WaiverConnection: Page<WaiverRecord>;
  WaiverEdge: Omit<WaiverEdge, 'node'> & { node: ResolversParentTypes['Waiver'] };
  WaiverSort: WaiverSort;
  CreateWaiverInput: CreateWaiverInput;
  UpdateWaiverInput: UpdateWaiverInput;
  UpsertWaiverInput: UpsertWaiverInput;
  WaiverPayload: Omit<WaiverPayload, 'waiver'> & { waiver?: Maybe<ResolversParentTypes['Waiver']> };
  WaiverInput: WaiverInput;
  XPrivacyNzDocument: XPrivacyNzDocument;
  XPrivacyNzOmission: XPrivacyNzOmission;
  XPrivacyNzDeclared: XPrivacyNzDeclared;
  XPrivacyNzDeclaredInput: XPrivacyNzDeclaredInput;
  XPrivacyNzReport: XPrivacyNzReport;
  XPrivacyNzLocation: XPrivacyNzLocation;
  XPrivacyNzProblem: XPrivacyNzProblem;
  XPrivacyNzMigration: XPrivacyNzMigration;
  XPrivacyNzChange: XPrivacyNzChange;
  ImportXPrivacyNzInput: ImportXPrivacyNzInput;
  ImportXPrivacyNzPayload: Omit<ImportXPrivacyNzPayload, 'results'> & { results: ReadonlyArray<ResolversParentTypes['XPrivacyNzImportResult']> };
  XPrivacyNzImportResult: Omit<XPrivacyNzImportResult, 'processingActivity'> & { processingActivity?: Maybe<ResolversParentTypes['ProcessingActivity']> };
  ApplyXPrivacyNzInput: ApplyXPrivacyNzInput;
};

export type AgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agency'] = ResolversParentTypes['Agency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<AgencyHistoryArgs, 'first'>>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teReoName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nzbn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sector?: Resolver<Maybe<ResolversTypes['AgencySector']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actRole?: Resolver<Maybe<ResolversTypes['AgencyRole']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  privacyOfficers?: Resolver<ReadonlyArray<ResolversTypes['PrivacyOfficer']>, ParentType, ContextType>;
  privacyStatement?: Resolver<Maybe<ResolversTypes['PrivacyStatement']>, ParentType, ContextType>;
  settings?: Resolver<ResolversTypes['AgencySettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrivacyOfficerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyOfficer'] = ResolversParentTypes['PrivacyOfficer']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PrivacyStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyStatement'] = ResolversParentTypes['PrivacyStatement']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URI']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
};

export type AgencySettingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencySettings'] = ResolversParentTypes['AgencySettings']> = {
  reviewIntervalMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AgencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyConnection'] = ResolversParentTypes['AgencyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searchedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyEdge'] = ResolversParentTypes['AgencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
};

export type AgencyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgencyPayload'] = ResolversParentTypes['AgencyPayload']> = {
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ApplyRecordsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyRecordsPayload'] = ResolversParentTypes['ApplyRecordsPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['ApplyRecordResult']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyRecordResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyRecordResult'] = ResolversParentTypes['ApplyRecordResult']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  externalKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ApplyOutcome'], ParentType, ContextType>;
  recordId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'id' | 'first'>>;
  agency?: Resolver<Maybe<ResolversTypes['Agency']>, ParentType, ContextType, RequireFields<QueryAgencyArgs, 'key'>>;
  agencies?: Resolver<ResolversTypes['AgencyConnection'], ParentType, ContextType, Partial<QueryAgenciesArgs>>;
  notificationPack?: Resolver<Maybe<ResolversTypes['NotificationPack']>, ParentType, ContextType, RequireFields<QueryNotificationPackArgs, 'breach' | 'audience'>>;
  breachCounts?: Resolver<ResolversTypes['BreachCounts'], ParentType, ContextType, RequireFields<QueryBreachCountsArgs, 'agency'>>;
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType, RequireFields<QueryBreachArgs, 'id'>>;
  breachByExternalKey?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType, RequireFields<QueryBreachByExternalKeyArgs, 'agency' | 'externalKey'>>;
  breaches?: Resolver<ResolversTypes['BreachConnection'], ParentType, ContextType, RequireFields<QueryBreachesArgs, 'agency'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  complianceSummary?: Resolver<ResolversTypes['ComplianceSummary'], ParentType, ContextType, RequireFields<QueryComplianceSummaryArgs, 'agency'>>;
  deadlines?: Resolver<ResolversTypes['RecordDeadlineConnection'], ParentType, ContextType, RequireFields<QueryDeadlinesArgs, 'agency'>>;
  clockRules?: Resolver<ReadonlyArray<ResolversTypes['ClockRule']>, ParentType, ContextType, Partial<QueryClockRulesArgs>>;
  deadline?: Resolver<ResolversTypes['ComputedDeadline'], ParentType, ContextType, RequireFields<QueryDeadlineArgs, 'rule' | 'start'>>;
  workingDays?: Resolver<ResolversTypes['WorkingDayCount'], ParentType, ContextType, RequireFields<QueryWorkingDaysArgs, 'from'>>;
  holidays?: Resolver<ResolversTypes['YearCalendar'], ParentType, ContextType, RequireFields<QueryHolidaysArgs, 'year'>>;
  diff?: Resolver<Maybe<ResolversTypes['RecordDiff']>, ParentType, ContextType, RequireFields<QueryDiffArgs, 'id' | 'from'>>;
  agencyDiff?: Resolver<ResolversTypes['RecordDiffConnection'], ParentType, ContextType, RequireFields<QueryAgencyDiffArgs, 'agency' | 'from' | 'first'>>;
  findingRules?: Resolver<ReadonlyArray<ResolversTypes['FindingRule']>, ParentType, ContextType, Partial<QueryFindingRulesArgs>>;
  impact?: Resolver<ResolversTypes['ImpactPage'], ParentType, ContextType, RequireFields<QueryImpactArgs, 'agency' | 'of' | 'first'>>;
  mayDisclose?: Resolver<ResolversTypes['MayDiscloseAnswer'], ParentType, ContextType, RequireFields<QueryMayDiscloseArgs, 'input'>>;
  offshoreDisclosure?: Resolver<Maybe<ResolversTypes['OffshoreDisclosure']>, ParentType, ContextType, RequireFields<QueryOffshoreDisclosureArgs, 'id'>>;
  offshoreDisclosureByExternalKey?: Resolver<Maybe<ResolversTypes['OffshoreDisclosure']>, ParentType, ContextType, RequireFields<QueryOffshoreDisclosureByExternalKeyArgs, 'agency' | 'externalKey'>>;
  offshoreDisclosures?: Resolver<ResolversTypes['OffshoreDisclosureConnection'], ParentType, ContextType, RequireFields<QueryOffshoreDisclosuresArgs, 'agency'>>;
  evaluateOffshoreDisclosure?: Resolver<ResolversTypes['Ipp12Evaluation'], ParentType, ContextType, RequireFields<QueryEvaluateOffshoreDisclosureArgs, 'input'>>;
  processingActivity?: Resolver<Maybe<ResolversTypes['ProcessingActivity']>, ParentType, ContextType, RequireFields<QueryProcessingActivityArgs, 'id'>>;
  processingActivityByExternalKey?: Resolver<Maybe<ResolversTypes['ProcessingActivity']>, ParentType, ContextType, RequireFields<QueryProcessingActivityByExternalKeyArgs, 'agency' | 'externalKey'>>;
  processingActivities?: Resolver<ResolversTypes['ProcessingActivityConnection'], ParentType, ContextType, RequireFields<QueryProcessingActivitiesArgs, 'agency'>>;
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderArgs, 'id'>>;
  providerByExternalKey?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType, RequireFields<QueryProviderByExternalKeyArgs, 'agency' | 'externalKey'>>;
  providers?: Resolver<ResolversTypes['ProviderConnection'], ParentType, ContextType, RequireFields<QueryProvidersArgs, 'agency'>>;
  principles?: Resolver<ReadonlyArray<ResolversTypes['Principle']>, ParentType, ContextType, Partial<QueryPrinciplesArgs>>;
  codesOfPractice?: Resolver<ReadonlyArray<ResolversTypes['CodeOfPracticeEntry']>, ParentType, ContextType, Partial<QueryCodesOfPracticeArgs>>;
  provision?: Resolver<Maybe<ResolversTypes['Provision']>, ParentType, ContextType, RequireFields<QueryProvisionArgs, 'instrument' | 'number'>>;
  resolveProvision?: Resolver<ResolversTypes['ProvisionReadings'], ParentType, ContextType, RequireFields<QueryResolveProvisionArgs, 'number'>>;
  ipp11Grounds?: Resolver<ReadonlyArray<ResolversTypes['Ipp11GroundEntry']>, ParentType, ContextType, Partial<QueryIpp11GroundsArgs>>;
  ipp12Pathways?: Resolver<ReadonlyArray<ResolversTypes['Ipp12PathwayEntry']>, ParentType, ContextType, Partial<QueryIpp12PathwaysArgs>>;
  prescribedCountries?: Resolver<ReadonlyArray<ResolversTypes['Prescription']>, ParentType, ContextType, Partial<QueryPrescribedCountriesArgs>>;
  prescribedSchemes?: Resolver<ReadonlyArray<ResolversTypes['Prescription']>, ParentType, ContextType, Partial<QueryPrescribedSchemesArgs>>;
  refusalGrounds?: Resolver<ReadonlyArray<ResolversTypes['ReferenceEntry']>, ParentType, ContextType, Partial<QueryRefusalGroundsArgs>>;
  seriousHarmFactors?: Resolver<ReadonlyArray<ResolversTypes['ReferenceEntry']>, ParentType, ContextType, Partial<QuerySeriousHarmFactorsArgs>>;
  harmKinds?: Resolver<ReadonlyArray<ResolversTypes['ReferenceEntry']>, ParentType, ContextType, Partial<QueryHarmKindsArgs>>;
  notificationExceptions?: Resolver<ReadonlyArray<ResolversTypes['ReferenceEntry']>, ParentType, ContextType, Partial<QueryNotificationExceptionsArgs>>;
  reportMatters?: Resolver<ReadonlyArray<ResolversTypes['ReferenceEntry']>, ParentType, ContextType, Partial<QueryReportMattersArgs>>;
  offences?: Resolver<ReadonlyArray<ResolversTypes['Offence']>, ParentType, ContextType, Partial<QueryOffencesArgs>>;
  savedQuery?: Resolver<Maybe<ResolversTypes['SavedQuery']>, ParentType, ContextType, RequireFields<QuerySavedQueryArgs, 'id'>>;
  savedQueryByExternalKey?: Resolver<Maybe<ResolversTypes['SavedQuery']>, ParentType, ContextType, RequireFields<QuerySavedQueryByExternalKeyArgs, 'agency' | 'externalKey'>>;
  savedQueries?: Resolver<ResolversTypes['SavedQueryConnection'], ParentType, ContextType, RequireFields<QuerySavedQueriesArgs, 'agency'>>;
  snapshots?: Resolver<ResolversTypes['SnapshotConnection'], ParentType, ContextType, RequireFields<QuerySnapshotsArgs, 'first'>>;
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType, RequireFields<QuerySnapshotArgs, 'id'>>;
  waiver?: Resolver<Maybe<ResolversTypes['Waiver']>, ParentType, ContextType, RequireFields<QueryWaiverArgs, 'id'>>;
  waiverByExternalKey?: Resolver<Maybe<ResolversTypes['Waiver']>, ParentType, ContextType, RequireFields<QueryWaiverByExternalKeyArgs, 'agency' | 'externalKey'>>;
  waivers?: Resolver<ResolversTypes['WaiverConnection'], ParentType, ContextType, RequireFields<QueryWaiversArgs, 'agency'>>;
  validateXPrivacyNz?: Resolver<ResolversTypes['XPrivacyNzReport'], ParentType, ContextType, RequireFields<QueryValidateXPrivacyNzArgs, 'document'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createAgency?: Resolver<ResolversTypes['AgencyPayload'], ParentType, ContextType, RequireFields<MutationCreateAgencyArgs, 'input'>>;
  updateAgency?: Resolver<ResolversTypes['AgencyPayload'], ParentType, ContextType, RequireFields<MutationUpdateAgencyArgs, 'input'>>;
  upsertAgency?: Resolver<ResolversTypes['AgencyPayload'], ParentType, ContextType, RequireFields<MutationUpsertAgencyArgs, 'input'>>;
  archiveAgency?: Resolver<ResolversTypes['AgencyPayload'], ParentType, ContextType, RequireFields<MutationArchiveAgencyArgs, 'input'>>;
  restoreAgency?: Resolver<ResolversTypes['AgencyPayload'], ParentType, ContextType, RequireFields<MutationRestoreAgencyArgs, 'input'>>;
  applyRecords?: Resolver<ResolversTypes['ApplyRecordsPayload'], ParentType, ContextType, RequireFields<MutationApplyRecordsArgs, 'input'>>;
  assessBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationAssessBreachArgs, 'input'>>;
  decideBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationDecideBreachArgs, 'input'>>;
  notifyCommissioner?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationNotifyCommissionerArgs, 'input'>>;
  updateCommissioner?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationUpdateCommissionerArgs, 'input'>>;
  notifyIndividuals?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationNotifyIndividualsArgs, 'input'>>;
  givePublicNotice?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationGivePublicNoticeArgs, 'input'>>;
  relyOnException?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationRelyOnExceptionArgs, 'input'>>;
  delayNotification?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationDelayNotificationArgs, 'input'>>;
  endNotificationDelay?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationEndNotificationDelayArgs, 'input'>>;
  closeBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationCloseBreachArgs, 'input'>>;
  reopenBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationReopenBreachArgs, 'input'>>;
  createBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationCreateBreachArgs, 'input'>>;
  updateBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationUpdateBreachArgs, 'input'>>;
  upsertBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationUpsertBreachArgs, 'input'>>;
  archiveBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationArchiveBreachArgs, 'input'>>;
  restoreBreach?: Resolver<ResolversTypes['BreachPayload'], ParentType, ContextType, RequireFields<MutationRestoreBreachArgs, 'input'>>;
  purgeBreach?: Resolver<ResolversTypes['PurgePayload'], ParentType, ContextType, RequireFields<MutationPurgeBreachArgs, 'input'>>;
  createOffshoreDisclosure?: Resolver<ResolversTypes['OffshoreDisclosurePayload'], ParentType, ContextType, RequireFields<MutationCreateOffshoreDisclosureArgs, 'input'>>;
  updateOffshoreDisclosure?: Resolver<ResolversTypes['OffshoreDisclosurePayload'], ParentType, ContextType, RequireFields<MutationUpdateOffshoreDisclosureArgs, 'input'>>;
  upsertOffshoreDisclosure?: Resolver<ResolversTypes['OffshoreDisclosurePayload'], ParentType, ContextType, RequireFields<MutationUpsertOffshoreDisclosureArgs, 'input'>>;
  archiveOffshoreDisclosure?: Resolver<ResolversTypes['OffshoreDisclosurePayload'], ParentType, ContextType, RequireFields<MutationArchiveOffshoreDisclosureArgs, 'input'>>;
  restoreOffshoreDisclosure?: Resolver<ResolversTypes['OffshoreDisclosurePayload'], ParentType, ContextType, RequireFields<MutationRestoreOffshoreDisclosureArgs, 'input'>>;
  purgeOffshoreDisclosure?: Resolver<ResolversTypes['PurgePayload'], ParentType, ContextType, RequireFields<MutationPurgeOffshoreDisclosureArgs, 'input'>>;
  createProcessingActivity?: Resolver<ResolversTypes['ProcessingActivityPayload'], ParentType, ContextType, RequireFields<MutationCreateProcessingActivityArgs, 'input'>>;
  updateProcessingActivity?: Resolver<ResolversTypes['ProcessingActivityPayload'], ParentType, ContextType, RequireFields<MutationUpdateProcessingActivityArgs, 'input'>>;
  upsertProcessingActivity?: Resolver<ResolversTypes['ProcessingActivityPayload'], ParentType, ContextType, RequireFields<MutationUpsertProcessingActivityArgs, 'input'>>;
  archiveProcessingActivity?: Resolver<ResolversTypes['ProcessingActivityPayload'], ParentType, ContextType, RequireFields<MutationArchiveProcessingActivityArgs, 'input'>>;
  restoreProcessingActivity?: Resolver<ResolversTypes['ProcessingActivityPayload'], ParentType, ContextType, RequireFields<MutationRestoreProcessingActivityArgs, 'input'>>;
  purgeProcessingActivity?: Resolver<ResolversTypes['PurgePayload'], ParentType, ContextType, RequireFields<MutationPurgeProcessingActivityArgs, 'input'>>;
  createProvider?: Resolver<ResolversTypes['ProviderPayload'], ParentType, ContextType, RequireFields<MutationCreateProviderArgs, 'input'>>;
  updateProvider?: Resolver<ResolversTypes['ProviderPayload'], ParentType, ContextType, RequireFields<MutationUpdateProviderArgs, 'input'>>;
  upsertProvider?: Resolver<ResolversTypes['ProviderPayload'], ParentType, ContextType, RequireFields<MutationUpsertProviderArgs, 'input'>>;
  archiveProvider?: Resolver<ResolversTypes['ProviderPayload'], ParentType, ContextType, RequireFields<MutationArchiveProviderArgs, 'input'>>;
  restoreProvider?: Resolver<ResolversTypes['ProviderPayload'], ParentType, ContextType, RequireFields<MutationRestoreProviderArgs, 'input'>>;
  purgeProvider?: Resolver<ResolversTypes['PurgePayload'], ParentType, ContextType, RequireFields<MutationPurgeProviderArgs, 'input'>>;
  signSavedQueryAddress?: Resolver<ResolversTypes['SignSavedQueryAddressPayload'], ParentType, ContextType, RequireFields<MutationSignSavedQueryAddressArgs, 'input'>>;
  rotateSigningKey?: Resolver<ResolversTypes['RotateSigningKeyPayload'], ParentType, ContextType, RequireFields<MutationRotateSigningKeyArgs, 'input'>>;
  createSavedQuery?: Resolver<ResolversTypes['SavedQueryPayload'], ParentType, ContextType, RequireFields<MutationCreateSavedQueryArgs, 'input'>>;
  updateSavedQuery?: Resolver<ResolversTypes['SavedQueryPayload'], ParentType, ContextType, RequireFields<MutationUpdateSavedQueryArgs, 'input'>>;
  upsertSavedQuery?: Resolver<ResolversTypes['SavedQueryPayload'], ParentType, ContextType, RequireFields<MutationUpsertSavedQueryArgs, 'input'>>;
  archiveSavedQuery?: Resolver<ResolversTypes['SavedQueryPayload'], ParentType, ContextType, RequireFields<MutationArchiveSavedQueryArgs, 'input'>>;
  restoreSavedQuery?: Resolver<ResolversTypes['SavedQueryPayload'], ParentType, ContextType, RequireFields<MutationRestoreSavedQueryArgs, 'input'>>;
  purgeSavedQuery?: Resolver<ResolversTypes['PurgePayload'], ParentType, ContextType, RequireFields<MutationPurgeSavedQueryArgs, 'input'>>;
  requestSnapshot?: Resolver<ResolversTypes['RequestSnapshotPayload'], ParentType, ContextType, RequireFields<MutationRequestSnapshotArgs, 'input'>>;
  createWaiver?: Resolver<ResolversTypes['WaiverPayload'], ParentType, ContextType, RequireFields<MutationCreateWaiverArgs, 'input'>>;
  updateWaiver?: Resolver<ResolversTypes['WaiverPayload'], ParentType, ContextType, RequireFields<MutationUpdateWaiverArgs, 'input'>>;
  upsertWaiver?: Resolver<ResolversTypes['WaiverPayload'], ParentType, ContextType, RequireFields<MutationUpsertWaiverArgs, 'input'>>;
  archiveWaiver?: Resolver<ResolversTypes['WaiverPayload'], ParentType, ContextType, RequireFields<MutationArchiveWaiverArgs, 'input'>>;
  restoreWaiver?: Resolver<ResolversTypes['WaiverPayload'], ParentType, ContextType, RequireFields<MutationRestoreWaiverArgs, 'input'>>;
  purgeWaiver?: Resolver<ResolversTypes['PurgePayload'], ParentType, ContextType, RequireFields<MutationPurgeWaiverArgs, 'input'>>;
  importXPrivacyNz?: Resolver<ResolversTypes['ImportXPrivacyNzPayload'], ParentType, ContextType, RequireFields<MutationImportXPrivacyNzArgs, 'input'>>;
  applyXPrivacyNz?: Resolver<ResolversTypes['ProcessingActivityPayload'], ParentType, ContextType, RequireFields<MutationApplyXPrivacyNzArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Breach' | 'OffshoreDisclosure' | 'ProcessingActivity' | 'Provider' | 'SavedQuery' | 'Waiver', ParentType, ContextType>;
};

export type RegistryRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryRecord'] = ResolversParentTypes['RegistryRecord']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Breach' | 'OffshoreDisclosure' | 'ProcessingActivity' | 'Provider' | 'SavedQuery' | 'Waiver', ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDateTime'], any> {
  name: 'PartialDateTime';
}

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface UriScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URI'], any> {
  name: 'URI';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<ReadonlyArray<ResolversTypes['Grant']>, ParentType, ContextType>;
  permissions?: Resolver<ReadonlyArray<ResolversTypes['Permission']>, ParentType, ContextType, RequireFields<ViewerPermissionsArgs, 'agency'>>;
};

export type PermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['PermittedAction']>, ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvenanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = {
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  inferredFields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URI']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['RevisionAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type RevisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionConnection'] = ResolversParentTypes['RevisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RevisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Revision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RevisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevisionEdge'] = ResolversParentTypes['RevisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['UserErrorCode'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Warning'] = ResolversParentTypes['Warning']> = {
  code?: Resolver<ResolversTypes['WarningCode'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PurgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurgePayload'] = ResolversParentTypes['PurgePayload']> = {
  purgedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SuspectedHolderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspectedHolder'] = ResolversParentTypes['SuspectedHolder']> = {
  identified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mayBeNamedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndividualsContactedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndividualsContacted'] = ResolversParentTypes['IndividualsContacted']> = {
  contacted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  how?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intended?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OtherAgencyContactedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OtherAgencyContacted'] = ResolversParentTypes['OtherAgencyContacted']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BreachContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachContact'] = ResolversParentTypes['BreachContact']> = {
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BreachReporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachReporter'] = ResolversParentTypes['BreachReporter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  jobTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndividualsNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndividualsNotice'] = ResolversParentTypes['IndividualsNotice']> = {
  at?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toRepresentatives?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allTold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  itemsCovered?: Resolver<ReadonlyArray<ResolversTypes['BreachNoticeItem']>, ParentType, ContextType>;
};

export type NotificationDelayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationDelay'] = ResolversParentTypes['NotificationDelay']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  expectedUntil?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
};

export type BreachClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachClock'] = ResolversParentTypes['BreachClock']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['DeadlineAuthority'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  elapsedHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NotificationPackResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationPack'] = ResolversParentTypes['NotificationPack']> = {
  audience?: Resolver<ResolversTypes['NotificationAudience'], ParentType, ContextType>;
  breach?: Resolver<ResolversTypes['Breach'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  markdown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['NoticeGap']>, ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['WithheldContent']>, ParentType, ContextType>;
};

export type NoticeGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeGap'] = ResolversParentTypes['NoticeGap']> = {
  item?: Resolver<ResolversTypes['BreachNoticeItem'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WithheldContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithheldContent'] = ResolversParentTypes['WithheldContent']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type BreachCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachCounts'] = ResolversParentTypes['BreachCounts']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['BreachStatusCount']>, ParentType, ContextType>;
};

export type BreachStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachStatusCount'] = ResolversParentTypes['BreachStatusCount']> = {
  status?: Resolver<ResolversTypes['BreachStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Breach'] = ResolversParentTypes['Breach']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  externalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<BreachHistoryArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatHappened?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['BreachKind']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['BreachCause']>, ParentType, ContextType>;
  causeDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  occurredUntil?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  discoveredAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  awareAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  judgedNotifiableAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  publicAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  informationCategories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  peopleCategories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  systems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  containmentSteps?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  followUp?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  stepsIntended?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  stepsIndividualsMayTake?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sensitiveInfoFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  healthInfoFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  affectedPeople?: Resolver<Maybe<ResolversTypes['AffectedPeople']>, ParentType, ContextType>;
  suspectedHolder?: Resolver<Maybe<ResolversTypes['SuspectedHolder']>, ParentType, ContextType>;
  individualsContacted?: Resolver<Maybe<ResolversTypes['IndividualsContacted']>, ParentType, ContextType>;
  otherAgenciesContacted?: Resolver<ReadonlyArray<ResolversTypes['OtherAgencyContacted']>, ParentType, ContextType>;
  noOtherAgencyContacted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['BreachContact']>, ParentType, ContextType>;
  reporter?: Resolver<Maybe<ResolversTypes['BreachReporter']>, ParentType, ContextType>;
  seriousHarmAssessment?: Resolver<Maybe<ResolversTypes['SeriousHarmAssessment']>, ParentType, ContextType>;
  seriousHarmAssessments?: Resolver<ReadonlyArray<ResolversTypes['SeriousHarmAssessment']>, ParentType, ContextType, RequireFields<BreachSeriousHarmAssessmentsArgs, 'first'>>;
  decision?: Resolver<Maybe<ResolversTypes['NotifiabilityDecision']>, ParentType, ContextType>;
  commissionerNotification?: Resolver<Maybe<ResolversTypes['CommissionerNotification']>, ParentType, ContextType>;
  individualsNotification?: Resolver<Maybe<ResolversTypes['IndividualsNotification']>, ParentType, ContextType>;
  publicNotice?: Resolver<Maybe<ResolversTypes['PublicNotice']>, ParentType, ContextType>;
  notificationException?: Resolver<Maybe<ResolversTypes['NotificationException']>, ParentType, ContextType>;
  notificationDelay?: Resolver<Maybe<ResolversTypes['NotificationDelay']>, ParentType, ContextType>;
  reopenedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  clocks?: Resolver<ReadonlyArray<ResolversTypes['BreachClock']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes['ProcessingActivity']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BreachStatus'], ParentType, ContextType>;
  seriousHarmAssessmentRef?: Resolver<Maybe<ResolversTypes['URI']>, ParentType, ContextType>;
  mandatoryBreachNotificationFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  xPrivacyNz?: Resolver<ResolversTypes['XPrivacyNzDocument'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffectedPeopleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffectedPeople'] = ResolversParentTypes['AffectedPeople']> = {
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['NumberQualifier']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HarmFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HarmFactor'] = ResolversParentTypes['HarmFactor']> = {
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SeriousHarmAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriousHarmAssessment'] = ResolversParentTypes['SeriousHarmAssessment']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  frozenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reductionSteps?: Resolver<ResolversTypes['HarmFactor'], ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['HarmFactor'], ParentType, ContextType>;
  natureOfHarm?: Resolver<ResolversTypes['HarmFactor'], ParentType, ContextType>;
  recipients?: Resolver<ResolversTypes['HarmFactor'], ParentType, ContextType>;
  securityMeasures?: Resolver<ResolversTypes['HarmFactor'], ParentType, ContextType>;
  otherMatters?: Resolver<ResolversTypes['HarmFactor'], ParentType, ContextType>;
  likelyHarms?: Resolver<ReadonlyArray<ResolversTypes['LikelyHarm']>, ParentType, ContextType>;
  seriousHarmLikely?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
};

export type LikelyHarmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LikelyHarm'] = ResolversParentTypes['LikelyHarm']> = {
  kind?: Resolver<ResolversTypes['HarmKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['HarmLevel'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotifiabilityDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotifiabilityDecision'] = ResolversParentTypes['NotifiabilityDecision']> = {
  notifiable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  assessmentVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CommissionerNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommissionerNotification'] = ResolversParentTypes['CommissionerNotification']> = {
  notified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notifiedAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  notifyUsReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  itemsCovered?: Resolver<ReadonlyArray<ResolversTypes['BreachNoticeItem']>, ParentType, ContextType>;
  updates?: Resolver<ReadonlyArray<ResolversTypes['NotificationUpdate']>, ParentType, ContextType>;
};

export type NotificationUpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationUpdate'] = ResolversParentTypes['NotificationUpdate']> = {
  at?: Resolver<ResolversTypes['PartialDateTime'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  itemsSupplied?: Resolver<ReadonlyArray<ResolversTypes['BreachNoticeItem']>, ParentType, ContextType>;
};

export type IndividualsNotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndividualsNotification'] = ResolversParentTypes['IndividualsNotification']> = {
  notified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notifiedFrom?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['IndividualsNotice']>, ParentType, ContextType>;
};

export type PublicNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicNotice'] = ResolversParentTypes['PublicNotice']> = {
  givenAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URI']>, ParentType, ContextType>;
  otherMedium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationException'] = ResolversParentTypes['NotificationException']> = {
  ground?: Resolver<ResolversTypes['NotificationExceptionGround'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reliedOnAt?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  expectedUntil?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
};

export type BreachConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachConnection'] = ResolversParentTypes['BreachConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BreachEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Breach']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searchedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BreachEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachEdge'] = ResolversParentTypes['BreachEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Breach'], ParentType, ContextType>;
};

export type BreachPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BreachPayload'] = ResolversParentTypes['BreachPayload']> = {
  breach?: Resolver<Maybe<ResolversTypes['Breach']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  latestCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  typesLeftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['RevisionAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type ComplianceSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplianceSummary'] = ResolversParentTypes['ComplianceSummary']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  countedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sweptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  countedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withheld?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['FindingCounts'], ParentType, ContextType>;
  byPrinciple?: Resolver<ReadonlyArray<ResolversTypes['PrincipleFindings']>, ParentType, ContextType>;
  besidePrinciples?: Resolver<ResolversTypes['FindingCounts'], ParentType, ContextType>;
  byRecordType?: Resolver<ReadonlyArray<ResolversTypes['RecordTypeFindings']>, ParentType, ContextType>;
  byRule?: Resolver<ReadonlyArray<ResolversTypes['RuleFindings']>, ParentType, ContextType>;
};

export type FindingCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingCounts'] = ResolversParentTypes['FindingCounts']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medium?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waived?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PrincipleFindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipleFindings'] = ResolversParentTypes['PrincipleFindings']> = {
  principle?: Resolver<ResolversTypes['IppTag'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingCounts'], ParentType, ContextType>;
};

export type RecordTypeFindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordTypeFindings'] = ResolversParentTypes['RecordTypeFindings']> = {
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingCounts'], ParentType, ContextType>;
};

export type RuleFindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleFindings'] = ResolversParentTypes['RuleFindings']> = {
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingCounts'], ParentType, ContextType>;
};

export type RecordDeadlineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeadlineConnection'] = ResolversParentTypes['RecordDeadlineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordDeadlineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordDeadline']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searchedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  typesLeftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordDeadlineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeadlineEdge'] = ResolversParentTypes['RecordDeadlineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordDeadline'], ParentType, ContextType>;
};

export type RecordDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeadline'] = ResolversParentTypes['RecordDeadline']> = {
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type ClockRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockRule'] = ResolversParentTypes['ClockRule']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsWith?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ClockUnit'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end?: Resolver<ResolversTypes['ClockEnd'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['DeadlineAuthority'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extension?: Resolver<Maybe<ResolversTypes['ClockExtensionRule']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockExtensionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockExtensionRule'] = ResolversParentTypes['ClockExtensionRule']> = {
  provision?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noticeWithinPeriod?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ComputedDeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComputedDeadline'] = ResolversParentTypes['ComputedDeadline']> = {
  rule?: Resolver<ResolversTypes['ClockRule'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WorkingDayCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkingDayCount'] = ResolversParentTypes['WorkingDayCount']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SkippedDays']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type YearCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCalendar'] = ResolversParentTypes['YearCalendar']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Holiday']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['NonWorkingRule']>, ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedFor?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  workingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type NonWorkingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NonWorkingRule'] = ResolversParentTypes['NonWorkingRule']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  workingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caveat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDiff'] = ResolversParentTypes['RecordDiff']> = {
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  externalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RecordDiffKind'], ParentType, ContextType>;
  fromVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  toVersion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
};

export type RecordDiffConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDiffConnection'] = ResolversParentTypes['RecordDiffConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RecordDiffEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RecordDiff']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searchedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  typesLeftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordDiffEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDiffEdge'] = ResolversParentTypes['RecordDiffEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordDiff'], ParentType, ContextType>;
};

export type FindingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingRule'] = ResolversParentTypes['FindingRule']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  principles?: Resolver<ReadonlyArray<ResolversTypes['IppTag']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  rule?: Resolver<ResolversTypes['FindingRule'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  principles?: Resolver<ReadonlyArray<ResolversTypes['IppTag']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waiver?: Resolver<Maybe<ResolversTypes['Waiver']>, ParentType, ContextType>;
};

export type ImpactPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactPage'] = ResolversParentTypes['ImpactPage']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImpactHit']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['ImpactCounts'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  searchedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  providersComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  breachesWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ImpactHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactHit'] = ResolversParentTypes['ImpactHit']> = {
  record?: Resolver<ResolversTypes['RegistryRecord'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImpactCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactCounts'] = ResolversParentTypes['ImpactCounts']> = {
  providers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offshoreDisclosures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openBreaches?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['ImpactPeople']>, ParentType, ContextType>;
};

export type ImpactPeopleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactPeople'] = ResolversParentTypes['ImpactPeople']> = {
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  breachesWithNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  breachesWithoutNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byQualifier?: Resolver<ReadonlyArray<ResolversTypes['ImpactPeopleByQualifier']>, ParentType, ContextType>;
};

export type ImpactPeopleByQualifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImpactPeopleByQualifier'] = ResolversParentTypes['ImpactPeopleByQualifier']> = {
  qualifier?: Resolver<Maybe<ResolversTypes['NumberQualifier']>, ParentType, ContextType>;
  breaches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['DeadlineAuthority'], ParentType, ContextType>;
  provision?: Resolver<Maybe<ResolversTypes['Citation']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['PartialDateTime']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes['DeadlineExtension']>, ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['SkippedDays']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeadlineExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineExtension'] = ResolversParentTypes['DeadlineExtension']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SkippedDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedDays'] = ResolversParentTypes['SkippedDays']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MayDiscloseAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MayDiscloseAnswer'] = ResolversParentTypes['MayDiscloseAnswer']> = {
  verdict?: Resolver<ResolversTypes['MayDiscloseVerdict'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  principles?: Resolver<ReadonlyArray<ResolversTypes['IppTag']>, ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['OverlayRule']>, ParentType, ContextType>;
  activity?: Resolver<Maybe<ResolversTypes['ProcessingActivity']>, ParentType, ContextType>;
  offshoreDisclosure?: Resolver<Maybe<ResolversTypes['OffshoreDisclosure']>, ParentType, ContextType>;
  ipp12Evaluation?: Resolver<Maybe<ResolversTypes['Ipp12Evaluation']>, ParentType, ContextType>;
  recipientEntry?: Resolver<Maybe<ResolversTypes['Recipient']>, ParentType, ContextType>;
  trace?: Resolver<ReadonlyArray<ResolversTypes['MayDiscloseStep']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cacheableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  searchedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MayDiscloseStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MayDiscloseStep'] = ResolversParentTypes['MayDiscloseStep']> = {
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MayDiscloseOutcome'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type OffshoreDisclosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OffshoreDisclosure'] = ResolversParentTypes['OffshoreDisclosure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  externalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<OffshoreDisclosureHistoryArgs, 'first'>>;
  activity?: Resolver<ResolversTypes['ProcessingActivity'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipientKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientRole?: Resolver<Maybe<ResolversTypes['RecipientRole']>, ParentType, ContextType>;
  ipp11Ground?: Resolver<Maybe<ResolversTypes['Ipp11Ground']>, ParentType, ContextType>;
  ipp12Pathway?: Resolver<Maybe<ResolversTypes['Ipp12Pathway']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  frequency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  informationCategories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  safeguards?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Ipp12Evidence']>, ParentType, ContextType>;
  offshoreDisclosureMechanism?: Resolver<Maybe<ResolversTypes['OffshoreDisclosureMechanism']>, ParentType, ContextType>;
  ipp12Evaluation?: Resolver<ResolversTypes['Ipp12Evaluation'], ParentType, ContextType>;
  ipp12Decision?: Resolver<Maybe<ResolversTypes['Ipp12Decision']>, ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Ipp12StepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ipp12Step'] = ResolversParentTypes['Ipp12Step']> = {
  id?: Resolver<ResolversTypes['Ipp12StepId'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['Ipp12Answer'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provisions?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type Ipp12MissingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ipp12Missing'] = ResolversParentTypes['Ipp12Missing']> = {
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
};

export type Ipp12EvaluationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ipp12Evaluation'] = ResolversParentTypes['Ipp12Evaluation']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Ipp12Outcome'], ParentType, ContextType>;
  engaged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['OffshoreDisclosureMechanism']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Ipp12Step']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Ipp12Missing']>, ParentType, ContextType>;
  lookAgainOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lookAgainBecause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Ipp12DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ipp12Decision'] = ResolversParentTypes['Ipp12Decision']> = {
  evaluatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['Ipp12Outcome'], ParentType, ContextType>;
  engaged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['OffshoreDisclosureMechanism']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['Ipp12Step']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['Ipp12Missing']>, ParentType, ContextType>;
  lookAgainOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lookAgainBecause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Ipp12EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ipp12Evidence'] = ResolversParentTypes['Ipp12Evidence']> = {
  authorisation?: Resolver<Maybe<ResolversTypes['InformedAuthorisation']>, ParentType, ContextType>;
  basisOfBelief?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  law?: Resolver<Maybe<ResolversTypes['ForeignLaw']>, ParentType, ContextType>;
  prescribedScheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prescribedCountry?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['SafeguardsContract']>, ParentType, ContextType>;
  impracticability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InformedAuthorisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InformedAuthorisation'] = ResolversParentTypes['InformedAuthorisation']> = {
  wordingShown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obtainedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedHow?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ForeignLawResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForeignLaw'] = ResolversParentTypes['ForeignLaw']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  assessmentReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SafeguardsContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SafeguardsContract'] = ResolversParentTypes['SafeguardsContract']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauseVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opcModelClauses?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OffshoreDisclosureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OffshoreDisclosureConnection'] = ResolversParentTypes['OffshoreDisclosureConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OffshoreDisclosureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OffshoreDisclosure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searchedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OffshoreDisclosureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OffshoreDisclosureEdge'] = ResolversParentTypes['OffshoreDisclosureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OffshoreDisclosure'], ParentType, ContextType>;
};

export type OffshoreDisclosurePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OffshoreDisclosurePayload'] = ResolversParentTypes['OffshoreDisclosurePayload']> = {
  offshoreDisclosure?: Resolver<Maybe<ResolversTypes['OffshoreDisclosure']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ProcessingActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessingActivity'] = ResolversParentTypes['ProcessingActivity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  externalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<ProcessingActivityHistoryArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purposes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  functionLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  necessity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agencyRole?: Resolver<Maybe<ResolversTypes['ProcessingRole']>, ParentType, ContextType>;
  peopleCategories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  informationCategories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  childrenInvolved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['CollectionSource']>, ParentType, ContextType>;
  collectionMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collectionFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  collectionTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  legalAuthorities?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  supplyBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['PrivacyNotice']>, ParentType, ContextType>;
  safeguards?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  safeguardsReviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  retention?: Resolver<Maybe<ResolversTypes['Retention']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['Recipient']>, ParentType, ContextType>;
  uniqueIdentifiers?: Resolver<ReadonlyArray<ResolversTypes['UniqueIdentifier']>, ParentType, ContextType>;
  automatedDecisions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  systems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  providers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  piaReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProcessingActivityStatus'], ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ippTags?: Resolver<ReadonlyArray<ResolversTypes['IppTagging']>, ParentType, ContextType>;
  sensitiveInfoFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  healthInfoFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  codesOfPractice?: Resolver<ReadonlyArray<ResolversTypes['CodeOfPractice']>, ParentType, ContextType>;
  offshoreDisclosures?: Resolver<ResolversTypes['OffshoreDisclosureConnection'], ParentType, ContextType, RequireFields<ProcessingActivityOffshoreDisclosuresArgs, 'first'>>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  xPrivacyNz?: Resolver<ResolversTypes['XPrivacyNzDocument'], ParentType, ContextType>;
  xPrivacyNzDeclared?: Resolver<Maybe<ResolversTypes['XPrivacyNzDeclared']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IppTaggingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IppTagging'] = ResolversParentTypes['IppTagging']> = {
  tag?: Resolver<ResolversTypes['IppTag'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['OverlayRule']>, ParentType, ContextType>;
};

export type CollectionSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionSource'] = ResolversParentTypes['CollectionSource']> = {
  kind?: Resolver<ResolversTypes['CollectionSourceKind'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ipp2Exception?: Resolver<Maybe<ResolversTypes['Ipp2Exception']>, ParentType, ContextType>;
  groundsForBelief?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrivacyNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrivacyNotice'] = ResolversParentTypes['PrivacyNotice']> = {
  principle?: Resolver<ResolversTypes['NoticePrinciple'], ParentType, ContextType>;
  itemsCovered?: Resolver<ReadonlyArray<ResolversTypes['NoticeItem']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URI']>, ParentType, ContextType>;
  exception?: Resolver<Maybe<ResolversTypes['Ipp3aException']>, ParentType, ContextType>;
};

export type RetentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Retention'] = ResolversParentTypes['Retention']> = {
  period?: Resolver<Maybe<ResolversTypes['Duration']>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disposalMethod?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recipient'] = ResolversParentTypes['Recipient']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ipp11Ground?: Resolver<Maybe<ResolversTypes['Ipp11Ground']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UniqueIdentifierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UniqueIdentifier'] = ResolversParentTypes['UniqueIdentifier']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  necessity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignedByOtherAgency?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ProcessingActivityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessingActivityConnection'] = ResolversParentTypes['ProcessingActivityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProcessingActivityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProcessingActivity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searchedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProcessingActivityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessingActivityEdge'] = ResolversParentTypes['ProcessingActivityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProcessingActivity'], ParentType, ContextType>;
};

export type ProcessingActivityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessingActivityPayload'] = ResolversParentTypes['ProcessingActivityPayload']> = {
  processingActivity?: Resolver<Maybe<ResolversTypes['ProcessingActivity']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ProviderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provider'] = ResolversParentTypes['Provider']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  externalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<ProviderHistoryArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hostingCountries?: Resolver<ReadonlyArray<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  recipientRole?: Resolver<Maybe<ResolversTypes['RecipientRole']>, ParentType, ContextType>;
  contract?: Resolver<Maybe<ResolversTypes['ProviderContract']>, ParentType, ContextType>;
  systems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subProcessors?: Resolver<ReadonlyArray<ResolversTypes['SubProcessor']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProviderStatus'], ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allSubProcessors?: Resolver<ResolversTypes['SubProcessorTree'], ParentType, ContextType, RequireFields<ProviderAllSubProcessorsArgs, 'first'>>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProviderContractResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderContract'] = ResolversParentTypes['ProviderContract']> = {
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clauseVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  opcModelClauses?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subProcessorsAllowed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  flowDownClause?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SubProcessorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubProcessor'] = ResolversParentTypes['SubProcessor']> = {
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  services?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubProcessorTreeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubProcessorTree'] = ResolversParentTypes['SubProcessorTree']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['SubProcessorLink']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubProcessorLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubProcessorLink'] = ResolversParentTypes['SubProcessorLink']> = {
  provider?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProviderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderConnection'] = ResolversParentTypes['ProviderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProviderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Provider']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searchedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProviderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderEdge'] = ResolversParentTypes['ProviderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Provider'], ParentType, ContextType>;
};

export type ProviderPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderPayload'] = ResolversParentTypes['ProviderPayload']> = {
  provider?: Resolver<Maybe<ResolversTypes['Provider']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type ReferenceEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferenceEntry'] = ResolversParentTypes['ReferenceEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrincipleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Principle'] = ResolversParentTypes['Principle']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['IppTag'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exceptions?: Resolver<ReadonlyArray<ResolversTypes['PrincipleException']>, ParentType, ContextType>;
  noticeItems?: Resolver<ReadonlyArray<ResolversTypes['NoticeItem']>, ParentType, ContextType>;
  derivedEvidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrincipleExceptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrincipleException'] = ResolversParentTypes['PrincipleException']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CodeOfPracticeEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeOfPracticeEntry'] = ResolversParentTypes['CodeOfPracticeEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['CodeOfPractice'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  existingProcessingFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  amendments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['OverlayRule']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverlayRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverlayRule'] = ResolversParentTypes['OverlayRule']> = {
  code?: Resolver<ResolversTypes['CodeOfPractice'], ParentType, ContextType>;
  principle?: Resolver<ResolversTypes['IppTag'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Provision'] = ResolversParentTypes['Provision']> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asAct?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  asBill?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProvisionReadingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProvisionReadings'] = ResolversParentTypes['ProvisionReadings']> = {
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['Provision']>, ParentType, ContextType>;
  ambiguous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Ipp11GroundEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ipp11GroundEntry'] = ResolversParentTypes['Ipp11GroundEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['Ipp11Ground'], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engagesIpp12?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Ipp12PathwayEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ipp12PathwayEntry'] = ResolversParentTypes['Ipp12PathwayEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pathway?: Resolver<ResolversTypes['Ipp12Pathway'], ParentType, ContextType>;
  letter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  belief?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['OffshoreDisclosureMechanism']>, ParentType, ContextType>;
  evidenceNeeded?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrescriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limitedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OffenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offence'] = ResolversParentTypes['Offence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maximumFine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignSavedQueryAddressPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignSavedQueryAddressPayload'] = ResolversParentTypes['SignSavedQueryAddressPayload']> = {
  address?: Resolver<Maybe<ResolversTypes['URI']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RotateSigningKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RotateSigningKeyPayload'] = ResolversParentTypes['RotateSigningKeyPayload']> = {
  rotatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SavedQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQuery'] = ResolversParentTypes['SavedQuery']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  externalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<SavedQueryHistoryArgs, 'first'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['SavedQueryParameter']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['URI'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedQueryParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQueryParameter'] = ResolversParentTypes['SavedQueryParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  default?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SavedQueryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQueryConnection'] = ResolversParentTypes['SavedQueryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SavedQueryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SavedQuery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searchedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SavedQueryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQueryEdge'] = ResolversParentTypes['SavedQueryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedQuery'], ParentType, ContextType>;
};

export type SavedQueryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedQueryPayload'] = ResolversParentTypes['SavedQueryPayload']> = {
  savedQuery?: Resolver<Maybe<ResolversTypes['SavedQuery']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type RequestSnapshotPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestSnapshotPayload'] = ResolversParentTypes['RequestSnapshotPayload']> = {
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  run?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agencyKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SnapshotKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SnapshotStatus'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  keptUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordsWritten?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  schemaVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headsDigest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typesLeftOut?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<ReadonlyArray<ResolversTypes['SnapshotFile']>, ParentType, ContextType, Partial<SnapshotFilesArgs>>;
  manifest?: Resolver<Maybe<ResolversTypes['SnapshotFile']>, ParentType, ContextType>;
};

export type SnapshotFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotFile'] = ResolversParentTypes['SnapshotFile']> = {
  table?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['SnapshotFormat']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restricted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['URI'], ParentType, ContextType>;
  addressExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SnapshotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotConnection'] = ResolversParentTypes['SnapshotConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SnapshotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SnapshotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotEdge'] = ResolversParentTypes['SnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
};

export type WaiverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Waiver'] = ResolversParentTypes['Waiver']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['Agency'], ParentType, ContextType>;
  externalKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['Provenance']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['RevisionConnection'], ParentType, ContextType, RequireFields<WaiverHistoryArgs, 'first'>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlines?: Resolver<ReadonlyArray<ResolversTypes['Deadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaiverConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverConnection'] = ResolversParentTypes['WaiverConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WaiverEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Waiver']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  searchedAll?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WaiverEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverEdge'] = ResolversParentTypes['WaiverEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Waiver'], ParentType, ContextType>;
};

export type WaiverPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaiverPayload'] = ResolversParentTypes['WaiverPayload']> = {
  waiver?: Resolver<Maybe<ResolversTypes['Waiver']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['MutationOutcome'], ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type XPrivacyNzDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['XPrivacyNzDocument'] = ResolversParentTypes['XPrivacyNzDocument']> = {
  document?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['XPrivacyNzOmission']>, ParentType, ContextType>;
};

export type XPrivacyNzOmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['XPrivacyNzOmission'] = ResolversParentTypes['XPrivacyNzOmission']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type XPrivacyNzDeclaredResolvers<ContextType = Context, ParentType extends ResolversParentTypes['XPrivacyNzDeclared'] = ResolversParentTypes['XPrivacyNzDeclared']> = {
  offshoreDisclosureMechanism?: Resolver<Maybe<ResolversTypes['OffshoreDisclosureMechanism']>, ParentType, ContextType>;
  seriousHarmAssessmentRef?: Resolver<Maybe<ResolversTypes['URI']>, ParentType, ContextType>;
  mandatoryBreachNotificationFlag?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type XPrivacyNzReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['XPrivacyNzReport'] = ResolversParentTypes['XPrivacyNzReport']> = {
  valid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  locations?: Resolver<ReadonlyArray<ResolversTypes['XPrivacyNzLocation']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['XPrivacyNzProblem']>, ParentType, ContextType>;
  migration?: Resolver<Maybe<ResolversTypes['XPrivacyNzMigration']>, ParentType, ContextType>;
};

export type XPrivacyNzLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['XPrivacyNzLocation'] = ResolversParentTypes['XPrivacyNzLocation']> = {
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type XPrivacyNzProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['XPrivacyNzProblem'] = ResolversParentTypes['XPrivacyNzProblem']> = {
  code?: Resolver<ResolversTypes['XPrivacyNzProblemCode'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['XPrivacyNzSeverity'], ParentType, ContextType>;
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type XPrivacyNzMigrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['XPrivacyNzMigration'] = ResolversParentTypes['XPrivacyNzMigration']> = {
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['XPrivacyNzChange']>, ParentType, ContextType>;
};

export type XPrivacyNzChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['XPrivacyNzChange'] = ResolversParentTypes['XPrivacyNzChange']> = {
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportXPrivacyNzPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportXPrivacyNzPayload'] = ResolversParentTypes['ImportXPrivacyNzPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['XPrivacyNzImportResult']>, ParentType, ContextType>;
  problemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['XPrivacyNzProblem']>, ParentType, ContextType>;
  migratedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  migrated?: Resolver<ReadonlyArray<ResolversTypes['XPrivacyNzChange']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type XPrivacyNzImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['XPrivacyNzImportResult'] = ResolversParentTypes['XPrivacyNzImportResult']> = {
  pointer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['XPrivacyNzOutcome'], ParentType, ContextType>;
  processingActivity?: Resolver<Maybe<ResolversTypes['ProcessingActivity']>, ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  kept?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['Warning']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  PrivacyOfficer?: PrivacyOfficerResolvers<ContextType>;
  PrivacyStatement?: PrivacyStatementResolvers<ContextType>;
  AgencySettings?: AgencySettingsResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyPayload?: AgencyPayloadResolvers<ContextType>;
  ApplyRecordsPayload?: ApplyRecordsPayloadResolvers<ContextType>;
  ApplyRecordResult?: ApplyRecordResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  RegistryRecord?: RegistryRecordResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  PartialDateTime?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  URI?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Viewer?: ViewerResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  RevisionConnection?: RevisionConnectionResolvers<ContextType>;
  RevisionEdge?: RevisionEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Warning?: WarningResolvers<ContextType>;
  PurgePayload?: PurgePayloadResolvers<ContextType>;
  SuspectedHolder?: SuspectedHolderResolvers<ContextType>;
  IndividualsContacted?: IndividualsContactedResolvers<ContextType>;
  OtherAgencyContacted?: OtherAgencyContactedResolvers<ContextType>;
  BreachContact?: BreachContactResolvers<ContextType>;
  BreachReporter?: BreachReporterResolvers<ContextType>;
  IndividualsNotice?: IndividualsNoticeResolvers<ContextType>;
  NotificationDelay?: NotificationDelayResolvers<ContextType>;
  BreachClock?: BreachClockResolvers<ContextType>;
  NotificationPack?: NotificationPackResolvers<ContextType>;
  NoticeGap?: NoticeGapResolvers<ContextType>;
  WithheldContent?: WithheldContentResolvers<ContextType>;
  BreachCounts?: BreachCountsResolvers<ContextType>;
  BreachStatusCount?: BreachStatusCountResolvers<ContextType>;
  Breach?: BreachResolvers<ContextType>;
  AffectedPeople?: AffectedPeopleResolvers<ContextType>;
  HarmFactor?: HarmFactorResolvers<ContextType>;
  SeriousHarmAssessment?: SeriousHarmAssessmentResolvers<ContextType>;
  LikelyHarm?: LikelyHarmResolvers<ContextType>;
  NotifiabilityDecision?: NotifiabilityDecisionResolvers<ContextType>;
  CommissionerNotification?: CommissionerNotificationResolvers<ContextType>;
  NotificationUpdate?: NotificationUpdateResolvers<ContextType>;
  IndividualsNotification?: IndividualsNotificationResolvers<ContextType>;
  PublicNotice?: PublicNoticeResolvers<ContextType>;
  NotificationException?: NotificationExceptionResolvers<ContextType>;
  BreachConnection?: BreachConnectionResolvers<ContextType>;
  BreachEdge?: BreachEdgeResolvers<ContextType>;
  BreachPayload?: BreachPayloadResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ComplianceSummary?: ComplianceSummaryResolvers<ContextType>;
  FindingCounts?: FindingCountsResolvers<ContextType>;
  PrincipleFindings?: PrincipleFindingsResolvers<ContextType>;
  RecordTypeFindings?: RecordTypeFindingsResolvers<ContextType>;
  RuleFindings?: RuleFindingsResolvers<ContextType>;
  RecordDeadlineConnection?: RecordDeadlineConnectionResolvers<ContextType>;
  RecordDeadlineEdge?: RecordDeadlineEdgeResolvers<ContextType>;
  RecordDeadline?: RecordDeadlineResolvers<ContextType>;
  ClockRule?: ClockRuleResolvers<ContextType>;
  ClockExtensionRule?: ClockExtensionRuleResolvers<ContextType>;
  ComputedDeadline?: ComputedDeadlineResolvers<ContextType>;
  WorkingDayCount?: WorkingDayCountResolvers<ContextType>;
  YearCalendar?: YearCalendarResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  NonWorkingRule?: NonWorkingRuleResolvers<ContextType>;
  RecordDiff?: RecordDiffResolvers<ContextType>;
  RecordDiffConnection?: RecordDiffConnectionResolvers<ContextType>;
  RecordDiffEdge?: RecordDiffEdgeResolvers<ContextType>;
  FindingRule?: FindingRuleResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  ImpactPage?: ImpactPageResolvers<ContextType>;
  ImpactHit?: ImpactHitResolvers<ContextType>;
  ImpactCounts?: ImpactCountsResolvers<ContextType>;
  ImpactPeople?: ImpactPeopleResolvers<ContextType>;
  ImpactPeopleByQualifier?: ImpactPeopleByQualifierResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  SkippedDays?: SkippedDaysResolvers<ContextType>;
  MayDiscloseAnswer?: MayDiscloseAnswerResolvers<ContextType>;
  MayDiscloseStep?: MayDiscloseStepResolvers<ContextType>;
  OffshoreDisclosure?: OffshoreDisclosureResolvers<ContextType>;
  Ipp12Step?: Ipp12StepResolvers<ContextType>;
  Ipp12Missing?: Ipp12MissingResolvers<ContextType>;
  Ipp12Evaluation?: Ipp12EvaluationResolvers<ContextType>;
  Ipp12Decision?: Ipp12DecisionResolvers<ContextType>;
  Ipp12Evidence?: Ipp12EvidenceResolvers<ContextType>;
  InformedAuthorisation?: InformedAuthorisationResolvers<ContextType>;
  ForeignLaw?: ForeignLawResolvers<ContextType>;
  SafeguardsContract?: SafeguardsContractResolvers<ContextType>;
  OffshoreDisclosureConnection?: OffshoreDisclosureConnectionResolvers<ContextType>;
  OffshoreDisclosureEdge?: OffshoreDisclosureEdgeResolvers<ContextType>;
  OffshoreDisclosurePayload?: OffshoreDisclosurePayloadResolvers<ContextType>;
  ProcessingActivity?: ProcessingActivityResolvers<ContextType>;
  IppTagging?: IppTaggingResolvers<ContextType>;
  CollectionSource?: CollectionSourceResolvers<ContextType>;
  PrivacyNotice?: PrivacyNoticeResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  Recipient?: RecipientResolvers<ContextType>;
  UniqueIdentifier?: UniqueIdentifierResolvers<ContextType>;
  ProcessingActivityConnection?: ProcessingActivityConnectionResolvers<ContextType>;
  ProcessingActivityEdge?: ProcessingActivityEdgeResolvers<ContextType>;
  ProcessingActivityPayload?: ProcessingActivityPayloadResolvers<ContextType>;
  Provider?: ProviderResolvers<ContextType>;
  ProviderContract?: ProviderContractResolvers<ContextType>;
  SubProcessor?: SubProcessorResolvers<ContextType>;
  SubProcessorTree?: SubProcessorTreeResolvers<ContextType>;
  SubProcessorLink?: SubProcessorLinkResolvers<ContextType>;
  ProviderConnection?: ProviderConnectionResolvers<ContextType>;
  ProviderEdge?: ProviderEdgeResolvers<ContextType>;
  ProviderPayload?: ProviderPayloadResolvers<ContextType>;
  ReferenceEntry?: ReferenceEntryResolvers<ContextType>;
  Principle?: PrincipleResolvers<ContextType>;
  PrincipleException?: PrincipleExceptionResolvers<ContextType>;
  CodeOfPracticeEntry?: CodeOfPracticeEntryResolvers<ContextType>;
  OverlayRule?: OverlayRuleResolvers<ContextType>;
  Provision?: ProvisionResolvers<ContextType>;
  ProvisionReadings?: ProvisionReadingsResolvers<ContextType>;
  Ipp11GroundEntry?: Ipp11GroundEntryResolvers<ContextType>;
  Ipp12PathwayEntry?: Ipp12PathwayEntryResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  Offence?: OffenceResolvers<ContextType>;
  SignSavedQueryAddressPayload?: SignSavedQueryAddressPayloadResolvers<ContextType>;
  RotateSigningKeyPayload?: RotateSigningKeyPayloadResolvers<ContextType>;
  SavedQuery?: SavedQueryResolvers<ContextType>;
  SavedQueryParameter?: SavedQueryParameterResolvers<ContextType>;
  SavedQueryConnection?: SavedQueryConnectionResolvers<ContextType>;
  SavedQueryEdge?: SavedQueryEdgeResolvers<ContextType>;
  SavedQueryPayload?: SavedQueryPayloadResolvers<ContextType>;
  RequestSnapshotPayload?: RequestSnapshotPayloadResolvers<ContextType>;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotFile?: SnapshotFileResolvers<ContextType>;
  SnapshotConnection?: SnapshotConnectionResolvers<ContextType>;
  SnapshotEdge?: SnapshotEdgeResolvers<ContextType>;
  Waiver?: WaiverResolvers<ContextType>;
  WaiverConnection?: WaiverConnectionResolvers<ContextType>;
  WaiverEdge?: WaiverEdgeResolvers<ContextType>;
  WaiverPayload?: WaiverPayloadResolvers<ContextType>;
  XPrivacyNzDocument?: XPrivacyNzDocumentResolvers<ContextType>;
  XPrivacyNzOmission?: XPrivacyNzOmissionResolvers<ContextType>;
  XPrivacyNzDeclared?: XPrivacyNzDeclaredResolvers<ContextType>;
  XPrivacyNzReport?: XPrivacyNzReportResolvers<ContextType>;
  XPrivacyNzLocation?: XPrivacyNzLocationResolvers<ContextType>;
  XPrivacyNzProblem?: XPrivacyNzProblemResolvers<ContextType>;
  XPrivacyNzMigration?: XPrivacyNzMigrationResolvers<ContextType>;
  XPrivacyNzChange?: XPrivacyNzChangeResolvers<ContextType>;
  ImportXPrivacyNzPayload?: ImportXPrivacyNzPayloadResolvers<ContextType>;
  XPrivacyNzImportResult?: XPrivacyNzImportResultResolvers<ContextType>;
};

