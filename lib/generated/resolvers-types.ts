// Written by `npm run generate` from graphql/*.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { BreachClock as StatuteBreachClock } from '../statute/breach/clocks.ts';
import type { Citation as StatuteCitation } from '../statute/citation.ts';
import type { Deadline as StatuteDeadline } from '../statute/deadline.ts';
import type { PreparedPack } from '../domain/notification-pack.ts';
import type { RevisionWithChanges } from '../domain/history.ts';
import type { Page } from '../domain/page.ts';
import type { Identity } from '../domain/access.ts';
import type { Agency as AgencyRecord } from '../domain/agency.ts';
import type { Breach as BreachRecord } from '../domain/breach.ts';
import type { OffshoreDisclosure as OffshoreDisclosureRecord } from '../domain/offshore-disclosure.ts';
import type { ProcessingActivity as ProcessingActivityRecord } from '../domain/processing-activity.ts';
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

/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
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
  /** How many live breaches an agency has, by status: what roles without access to their content may see. */
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
  /** An offshore disclosure by id, now or as its record said at an instant. Null when there is none. */
  readonly offshoreDisclosure?: Maybe<OffshoreDisclosure>;
  /** An offshore disclosure by your own key, now or as its record said at an instant. Null when there is none. */
  readonly offshoreDisclosureByExternalKey?: Maybe<OffshoreDisclosure>;
  /**
   * The disclosures of an agency to recipients outside New Zealand. With `filter.country`, `filter.mechanism` or
   * `filter.activity` the page is read from an index and costs what the page costs.
   */
  readonly offshoreDisclosures: OffshoreDisclosureConnection;
  /** A processing activity by id, now or as its record said at an instant. Null when there is none. */
  readonly processingActivity?: Maybe<ProcessingActivity>;
  /** A processing activity by your own key, now or as its record said at an instant. Null when there is none. */
  readonly processingActivityByExternalKey?: Maybe<ProcessingActivity>;
  /**
   * The processing activities of an agency. With `filter.ippTag`, `filter.status`, `filter.sensitiveInfoFlag: {eq: true}`,
   * `filter.healthInfoFlag: {eq: true}` or a sort by next review the page is read from an index and costs what the page
   * costs; other conditions are tested record by record within the read budget (see `searchedAll`).
   */
  readonly processingActivities: ProcessingActivityConnection;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 */
export type QueryHistoryArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 */
export type QueryAgencyArgs = {
  key: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 */
export type QueryAgenciesArgs = {
  filter?: InputMaybe<AgencyFilter>;
  sort?: InputMaybe<AgencySort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 */
export type QueryNotificationPackArgs = {
  breach: Scalars['ID']['input'];
  audience: NotificationAudience;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 */
export type QueryBreachCountsArgs = {
  agency: Scalars['String']['input'];
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 */
export type QueryBreachArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
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
 */
export type QueryBreachesArgs = {
  agency: Scalars['String']['input'];
  filter?: InputMaybe<BreachFilter>;
  sort?: InputMaybe<BreachSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 */
export type QueryOffshoreDisclosureArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
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
 */
export type QueryOffshoreDisclosuresArgs = {
  agency: Scalars['String']['input'];
  filter?: InputMaybe<OffshoreDisclosureFilter>;
  sort?: InputMaybe<OffshoreDisclosureSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
 */
export type QueryProcessingActivityArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
};


/**
 * The read side of the registry. Every field needs a token; what a token may read is decided per agency by the
 * roles it carries (see `viewer`). A record that does not exist is null; a record of an agency in which the token
 * has no role is the error FORBIDDEN, whether or not it exists.
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
 */
export type QueryProcessingActivitiesArgs = {
  agency: Scalars['String']['input'];
  filter?: InputMaybe<ProcessingActivityFilter>;
  sort?: InputMaybe<ProcessingActivitySort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
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
  /** Reads activities and disclosures; sees breaches only as counts. */
  | 'VIEWER'
  /** As VIEWER, and writes activities and disclosures. */
  | 'EDITOR'
  /** Reads and writes everything of the agency, breaches included. */
  | 'PRIVACY_OFFICER'
  /** Reads everything of the agency, breaches included; writes nothing. */
  | 'AUDITOR'
  /** Manages the agency's own record and purges; reads and writes activities and disclosures; sees breaches only as counts. */
  | 'ADMIN';

/** The caller. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The token's subject (`sub`), as it is recorded with every change. */
  readonly subject: Scalars['String']['output'];
  /** The roles the token carries. */
  readonly grants: ReadonlyArray<Grant>;
};

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
  | 'HEALTH_WITHOUT_HIPC';

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
  /** The answer; required when `answered` is true. */
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
  /** When; not in the future and not before awareness of the breach. */
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

/** The content of a notice about a breach. Only PRIVACY_OFFICER and AUDITOR read it. */
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
  /** Whether nothing is missing. One that isn't complete may still be given: content may follow in increments (Privacy Act 2020 s 117(5)). */
  readonly complete: Scalars['Boolean']['output'];
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

/** How far work on a breach has come; computed from what is recorded. */
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

/** A privacy breach (Privacy Act 2020 Part 6). Only PRIVACY_OFFICER and AUDITOR read its content. */
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
   * The x-privacy-nz `serious_harm_assessment_ref`: an address of this API where the assessment under Privacy Act 2020 s 113 can be read with
   * a token. Null while there is none.
   */
  readonly seriousHarmAssessmentRef?: Maybe<Scalars['URI']['output']>;
  /**
   * The x-privacy-nz `mandatory_breach_notification_flag`: whether the breach was decided to be notifiable (Privacy
   * Act 2020 s 112). Null while undecided.
   */
  readonly mandatoryBreachNotificationFlag?: Maybe<Scalars['Boolean']['output']>;
};


/** A privacy breach (Privacy Act 2020 Part 6). Only PRIVACY_OFFICER and AUDITOR read its content. */
export type BreachHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A privacy breach (Privacy Act 2020 Part 6). Only PRIVACY_OFFICER and AUDITOR read its content. */
export type BreachSeriousHarmAssessmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many people are affected. */
export type AffectedPeople = {
  readonly __typename?: 'AffectedPeople';
  /** How many. */
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
  /** When it occurred or began. */
  readonly occurredAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** When it ended; null while it goes on or when not known. */
  readonly occurredUntil?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** When it was discovered. */
  readonly discoveredAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** When the agency became aware of the breach. */
  readonly awareAt?: InputMaybe<Scalars['PartialDateTime']['input']>;
  /** When it became public; null when it did not or is not known. */
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
  /** Whether affected individuals have been or will be contacted (Privacy Act 2020 s 117(1)); notices under s 115 are recorded with `notifyIndividuals`. */
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
  /** How many. */
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
  /** Other names it goes by, at most 20 of at most 300 characters each; withheld like `identity`. */
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

/** An instrument that a provision belongs to. Section numbers never stand without one: the Bill and the Act number the same provisions differently. */
export type Instrument =
  /** Privacy Act 2020 (2020 No 31), as amended. */
  | 'ACT_2020'
  /** Privacy Bill 34-2: what most texts from before the Act cite. Its numbers below 130 differ from the Act's. */
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
  /** The last day on which it is in time. Null when no date is set (`as soon as practicable`). */
  readonly dueOn?: Maybe<Scalars['Date']['output']>;
  /** The instant at which it is due, UTC, for clocks that run in hours; null for dates. */
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether that has passed, at the time of the request. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Extensions that moved it, oldest first. */
  readonly extensions: ReadonlyArray<DeadlineExtension>;
  /** Every day, or run of days, that the count of working days passed over, and why. */
  readonly skipped: ReadonlyArray<SkippedDays>;
};

/** An extension of a deadline. */
export type DeadlineExtension = {
  readonly __typename?: 'DeadlineExtension';
  /** The deadline before it. */
  readonly from: Scalars['Date']['output'];
  /** The deadline after it. */
  readonly to: Scalars['Date']['output'];
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

/** A disclosure of an activity's information to a recipient outside New Zealand (IPP 12), or its custody there by an agent (s 11). */
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
   * The x-privacy-nz mechanism, computed: null for an agent (s 11), when IPP 12 is not engaged, and while no pathway
   * is decided on.
   */
  readonly offshoreDisclosureMechanism?: Maybe<OffshoreDisclosureMechanism>;
};


/** A disclosure of an activity's information to a recipient outside New Zealand (IPP 12), or its custody there by an agent (s 11). */
export type OffshoreDisclosureHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  ;
  RegistryRecord:
    | ( AgencyRecord )
    | ( BreachRecord )
    | ( OffshoreDisclosureRecord )
    | ( ProcessingActivityRecord )
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
  Instrument: Instrument;
  Citation: ResolverTypeWrapper<StatuteCitation>;
  DeadlineAuthority: DeadlineAuthority;
  Deadline: ResolverTypeWrapper<StatuteDeadline>;
  DeadlineExtension: ResolverTypeWrapper<Omit<DeadlineExtension, 'provision'> & { provision: ResolversTypes['Citation'] }>;
  SkippedDays: ResolverTypeWrapper<SkippedDays>;
  RecipientRole: RecipientRole;
  Ipp12Pathway: Ipp12Pathway;
  OffshoreDisclosureMechanism: OffshoreDisclosureMechanism;
  OffshoreDisclosure: ResolverTypeWrapper<OffshoreDisclosureRecord>;
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
  Citation: StatuteCitation;
  Deadline: StatuteDeadline;
  DeadlineExtension: Omit<DeadlineExtension, 'provision'> & { provision: ResolversParentTypes['Citation'] };
  SkippedDays: SkippedDays;
  OffshoreDisclosure: OffshoreDisclosureRecord;
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
  offshoreDisclosure?: Resolver<Maybe<ResolversTypes['OffshoreDisclosure']>, ParentType, ContextType, RequireFields<QueryOffshoreDisclosureArgs, 'id'>>;
  offshoreDisclosureByExternalKey?: Resolver<Maybe<ResolversTypes['OffshoreDisclosure']>, ParentType, ContextType, RequireFields<QueryOffshoreDisclosureByExternalKeyArgs, 'agency' | 'externalKey'>>;
  offshoreDisclosures?: Resolver<ResolversTypes['OffshoreDisclosureConnection'], ParentType, ContextType, RequireFields<QueryOffshoreDisclosuresArgs, 'agency'>>;
  processingActivity?: Resolver<Maybe<ResolversTypes['ProcessingActivity']>, ParentType, ContextType, RequireFields<QueryProcessingActivityArgs, 'id'>>;
  processingActivityByExternalKey?: Resolver<Maybe<ResolversTypes['ProcessingActivity']>, ParentType, ContextType, RequireFields<QueryProcessingActivityByExternalKeyArgs, 'agency' | 'externalKey'>>;
  processingActivities?: Resolver<ResolversTypes['ProcessingActivityConnection'], ParentType, ContextType, RequireFields<QueryProcessingActivitiesArgs, 'agency'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createAgency?: Resolver<ResolversTypes['AgencyPayload'], ParentType, ContextType, RequireFields<MutationCreateAgencyArgs, 'input'>>;
  updateAgency?: Resolver<ResolversTypes['AgencyPayload'], ParentType, ContextType, RequireFields<MutationUpdateAgencyArgs, 'input'>>;
  upsertAgency?: Resolver<ResolversTypes['AgencyPayload'], ParentType, ContextType, RequireFields<MutationUpsertAgencyArgs, 'input'>>;
  archiveAgency?: Resolver<ResolversTypes['AgencyPayload'], ParentType, ContextType, RequireFields<MutationArchiveAgencyArgs, 'input'>>;
  restoreAgency?: Resolver<ResolversTypes['AgencyPayload'], ParentType, ContextType, RequireFields<MutationRestoreAgencyArgs, 'input'>>;
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
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Breach' | 'OffshoreDisclosure' | 'ProcessingActivity', ParentType, ContextType>;
};

export type RegistryRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryRecord'] = ResolversParentTypes['RegistryRecord']> = {
  __resolveType: TypeResolveFn<'Agency' | 'Breach' | 'OffshoreDisclosure' | 'ProcessingActivity', ParentType, ContextType>;
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
};

export type DeadlineExtensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadlineExtension'] = ResolversParentTypes['DeadlineExtension']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  provision?: Resolver<ResolversTypes['Citation'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SkippedDaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkippedDays'] = ResolversParentTypes['SkippedDays']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IppTaggingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IppTagging'] = ResolversParentTypes['IppTagging']> = {
  tag?: Resolver<ResolversTypes['IppTag'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  Agency?: AgencyResolvers<ContextType>;
  PrivacyOfficer?: PrivacyOfficerResolvers<ContextType>;
  PrivacyStatement?: PrivacyStatementResolvers<ContextType>;
  AgencySettings?: AgencySettingsResolvers<ContextType>;
  AgencyConnection?: AgencyConnectionResolvers<ContextType>;
  AgencyEdge?: AgencyEdgeResolvers<ContextType>;
  AgencyPayload?: AgencyPayloadResolvers<ContextType>;
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
  Citation?: CitationResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DeadlineExtension?: DeadlineExtensionResolvers<ContextType>;
  SkippedDays?: SkippedDaysResolvers<ContextType>;
  OffshoreDisclosure?: OffshoreDisclosureResolvers<ContextType>;
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
};

