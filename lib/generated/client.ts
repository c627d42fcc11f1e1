// Written by `npm run generate` from graphql/*.graphql. Do not edit.
// The operations are those of lib/client/operations and one set for every record type.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** Which agencies. All given conditions must hold. */
export type AgencyFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgencyFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<AgencyFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: AgencyFilter | null | undefined;
  /** The agency's key. */
  readonly key?: StringFilter | null | undefined;
  /** Its legal name. */
  readonly legalName?: StringFilter | null | undefined;
  /** Public or private; one of these. */
  readonly sectorIn?: ReadonlyArray<AgencySector> | null | undefined;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: boolean | null | undefined;
  /** When it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** By what rules find in it. */
  readonly finding?: FindingFilter | null | undefined;
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
  readonly legalName?: string | null | undefined;
  /** Its name in te reo Māori; at most 300 characters. */
  readonly teReoName?: string | null | undefined;
  /** New Zealand Business Number: 13 digits with a valid GS1 check digit. */
  readonly nzbn?: string | null | undefined;
  /** Public or private. */
  readonly sector?: AgencySector | null | undefined;
  /** What kind of body it is, in plain words. */
  readonly kind?: string | null | undefined;
  /** How the Privacy Act 2020 sees it. */
  readonly actRole?: AgencyRole | null | undefined;
  /** Where it is established. */
  readonly country?: string | null | undefined;
  /** Its privacy officers as roles; at most 20. Replaces the whole list. */
  readonly privacyOfficers?: ReadonlyArray<PrivacyOfficerInput> | null | undefined;
  /** Its published privacy statement. */
  readonly privacyStatement?: PrivacyStatementInput | null | undefined;
  /** How the registry treats this agency. */
  readonly settings?: AgencySettingsInput | null | undefined;
  /** Where the content comes from. */
  readonly provenance?: ProvenanceInput | null | undefined;
};

/** A privacy officer, named by role. */
export type PrivacyOfficerInput = {
  /** The name of the role. */
  readonly role: string;
  /** A role mailbox, telephone number or address. */
  readonly contact?: string | null | undefined;
  /** Since when. */
  readonly from?: string | null | undefined;
  /** Until when. */
  readonly to?: string | null | undefined;
};

/** A published privacy statement. */
export type PrivacyStatementInput = {
  /** Its title. */
  readonly title: string;
  /** Where it is published. */
  readonly url?: string | null | undefined;
  /** Its date. */
  readonly date?: string | null | undefined;
};

/** How the registry treats an agency. */
export type AgencySettingsInput = {
  /** Months from one review of a record to the next, 1 to 120. */
  readonly reviewIntervalMonths?: number | null | undefined;
};

/** Records to create or change by their external keys. */
export type ApplyRecordsInput = {
  /** The agency's key. */
  readonly agency: string;
  /** The records, 1 to 100, each key once a type. */
  readonly records: ReadonlyArray<ApplyRecordInput>;
  /** Write nothing; answer with what would happen, field by field. */
  readonly dryRun?: boolean;
  /** Write no further record after one was refused: those behind it are SKIPPED. */
  readonly stopAtRefusal?: boolean;
  /** Take archived records from the archive together with their change, instead of refusing them. */
  readonly restoreArchived?: boolean;
  /** Why, kept in the revisions; at most 2,000 characters. */
  readonly reason?: string | null | undefined;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer, record by record. */
  readonly idempotencyKey?: string | null | undefined;
};

/**
 * One record: its key, and its content under the name of its type. Each record type adds its own field. Fields that are
 * left out of the content stay as they are; null clears one.
 */
export type ApplyRecordInput = {
  /** The record's own key, unique per agency and type; of an agency its key. */
  readonly externalKey: string;
  /**
   * The version you read, 0 when there was no such record; when it is another by now, the record is refused with CONFLICT. By
   * default whatever version is there.
   */
  readonly expectedVersion?: number | null | undefined;
  /** The content of an agency, whose key is `externalKey`. Needs ADMIN there; to create it, ADMIN in every agency. */
  readonly agency?: AgencyInput | null | undefined;
  /** The content of a breach. */
  readonly breach?: BreachInput | null | undefined;
  /** The content of an offshore disclosure. */
  readonly offshoreDisclosure?: OffshoreDisclosureInput | null | undefined;
  /** Of an offshore disclosure: the external key of its activity. Needed to create it. */
  readonly activityKey?: string | null | undefined;
  /** The content of a processing activity. */
  readonly processingActivity?: ProcessingActivityInput | null | undefined;
  /** The content of a provider. */
  readonly provider?: ProviderInput | null | undefined;
  /** The content of a saved query; `externalKey` is its name. */
  readonly savedQuery?: SavedQueryInput | null | undefined;
  /** The content of a waiver. */
  readonly waiver?: WaiverInput | null | undefined;
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

/** Which way a list runs. */
export type SortDirection =
  /** Smallest or oldest first. */
  | 'ASC'
  /** Largest or newest first. */
  | 'DESC';

/** Conditions on a text. All given conditions must hold. */
export type StringFilter = {
  /** Equal, letter for letter. */
  readonly eq?: string | null | undefined;
  /** One of these (at most 100). */
  readonly in?: ReadonlyArray<string> | null | undefined;
  /** Begins with this text, letter for letter. */
  readonly startsWith?: string | null | undefined;
  /** True: the value is missing. False: it is there. */
  readonly isMissing?: boolean | null | undefined;
};

/** Conditions on a list of texts: each condition holds when some element meets it. */
export type StringListFilter = {
  /** Some element equals this. */
  readonly has?: string | null | undefined;
  /** Some element is one of these (at most 100). */
  readonly hasAny?: ReadonlyArray<string> | null | undefined;
  /** Some element begins with this. */
  readonly startsWith?: string | null | undefined;
  /** True: the list is empty. False: it has elements. */
  readonly isMissing?: boolean | null | undefined;
};

/** Conditions on a flag that may be unknown. */
export type BooleanFilter = {
  /** Equal to. */
  readonly eq?: boolean | null | undefined;
  /** True: not recorded. False: recorded, either way. */
  readonly isMissing?: boolean | null | undefined;
};

/** Conditions on a date. All given conditions must hold; a missing date meets only `isMissing: true`. */
export type DateFilter = {
  /** On this date. */
  readonly eq?: string | null | undefined;
  /** On or after. */
  readonly gte?: string | null | undefined;
  /** Before. */
  readonly lt?: string | null | undefined;
  /** True: not recorded. False: recorded. */
  readonly isMissing?: boolean | null | undefined;
};

/** Conditions on an instant. All given conditions must hold. */
export type DateTimeFilter = {
  /** At or after. */
  readonly gte?: string | null | undefined;
  /** Before. */
  readonly lt?: string | null | undefined;
};

/** Conditions on a point in time of varying precision, compared by its earliest reading; a missing one meets only `isMissing: true`. */
export type PartialDateTimeFilter = {
  /** At or after. */
  readonly gte?: string | null | undefined;
  /** Before. */
  readonly lt?: string | null | undefined;
  /** True: not recorded. False: recorded. */
  readonly isMissing?: boolean | null | undefined;
};

/** How sure the content of a record is. */
export type Confidence =
  /** Its core facts are in the source. */
  | 'STATED'
  /** A core fact was deduced. */
  | 'INFERRED';

/** Where a record's content comes from. */
export type ProvenanceInput = {
  /** The sources, the main one first; 1 to 20. */
  readonly sources: ReadonlyArray<SourceInput>;
  /** Whether the core facts are stated or inferred. */
  readonly confidence: Confidence;
  /** Names of the record's fields whose values were inferred, not stated. */
  readonly inferredFields?: ReadonlyArray<string> | null | undefined;
  /** What a reader must know about the sources. */
  readonly note?: string | null | undefined;
};

/** A public source. */
export type SourceInput = {
  /** Its title. */
  readonly title: string;
  /** Where it was published. */
  readonly url?: string | null | undefined;
  /** When it was published, as precisely as known. */
  readonly date?: string | null | undefined;
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

/** Which breaches. All given conditions must hold. */
export type BreachFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<BreachFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<BreachFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: BreachFilter | null | undefined;
  /** Your own key. */
  readonly externalKey?: StringFilter | null | undefined;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: boolean | null | undefined;
  /** When it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Its status is one of these. */
  readonly statusIn?: ReadonlyArray<BreachStatus> | null | undefined;
  /** When it was discovered. */
  readonly discoveredAt?: PartialDateTimeFilter | null | undefined;
  /** When it occurred. */
  readonly occurredAt?: PartialDateTimeFilter | null | undefined;
  /** Its kinds include one of these. */
  readonly kindIn?: ReadonlyArray<BreachKind> | null | undefined;
  /** Its cause is one of these. */
  readonly causeIn?: ReadonlyArray<BreachCause> | null | undefined;
  /** Involves this activity (its `id`). */
  readonly activity?: string | null | undefined;
  /** Its title. */
  readonly title?: StringFilter | null | undefined;
  /** Its providers. */
  readonly providers?: StringListFilter | null | undefined;
  /** By what rules find in it. */
  readonly finding?: FindingFilter | null | undefined;
  /** Some open deadline of it falls before this day (Pacific/Auckland). */
  readonly dueBefore?: string | null | undefined;
  /** True: some open deadline of it has passed, at the time of the request. False: none has. */
  readonly overdue?: boolean | null | undefined;
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

/**
 * What is known of a breach. On a change what is left out stays as it is and null clears; lists are replaced whole. No text
 * may hold personal information of those affected: notices are made of these texts. Assessment, decision, notices and
 * closing are no content: they are recorded by the named actions (`assessBreach`, `decideBreach` and the others).
 */
export type BreachInput = {
  /** What the breach is called; at most 300 characters. */
  readonly title?: string | null | undefined;
  /** What happened; at most 20,000 characters, without personal information of those affected. */
  readonly whatHappened?: string | null | undefined;
  /** What kind of breach (Privacy Act 2020 s 112); at least one. */
  readonly kinds?: ReadonlyArray<BreachKind> | null | undefined;
  /** What caused it. */
  readonly cause?: BreachCause | null | undefined;
  /** What caused it, in more words. */
  readonly causeDetail?: string | null | undefined;
  /** When it occurred or began; not in the future. */
  readonly occurredAt?: string | null | undefined;
  /** When it ended; not in the future. Null while it goes on or when not known. */
  readonly occurredUntil?: string | null | undefined;
  /** When it was discovered; not in the future. */
  readonly discoveredAt?: string | null | undefined;
  /** When the agency became aware of the breach; not in the future. */
  readonly awareAt?: string | null | undefined;
  /** When it became public; not in the future. Null when it did not or is not known. */
  readonly publicAt?: string | null | undefined;
  /** What information was involved, in plain words; at most 100. */
  readonly informationCategories?: ReadonlyArray<string> | null | undefined;
  /** Whom it is about, in plain words; at most 100. */
  readonly peopleCategories?: ReadonlyArray<string> | null | undefined;
  /** The systems involved; at most 100. */
  readonly systems?: ReadonlyArray<string> | null | undefined;
  /** The providers involved; at most 100. */
  readonly providers?: ReadonlyArray<string> | null | undefined;
  /** What was done to contain it; at most 100. */
  readonly containmentSteps?: ReadonlyArray<string> | null | undefined;
  /** What followed; at most 100. */
  readonly followUp?: ReadonlyArray<string> | null | undefined;
  /** Steps that are intended in response; at most 100. Part of every notice (Privacy Act 2020 s 117). */
  readonly stepsIntended?: ReadonlyArray<string> | null | undefined;
  /** What people can do to avoid or lessen harm; at most 100. Part of the notice to individuals where practicable (Privacy Act 2020 s 117(2) to (4)). */
  readonly stepsIndividualsMayTake?: ReadonlyArray<string> | null | undefined;
  /** Whether sensitive information is involved (a factor of Privacy Act 2020 s 113(b)). Null: not assessed. */
  readonly sensitiveInfoFlag?: boolean | null | undefined;
  /** Whether health information is involved. Null: not assessed. */
  readonly healthInfoFlag?: boolean | null | undefined;
  /** How many people are affected. */
  readonly affectedPeople?: AffectedPeopleInput | null | undefined;
  /** Whether anyone has been identified who may have the information (Privacy Act 2020 s 117). */
  readonly suspectedHolder?: SuspectedHolderInput | null | undefined;
  /** Whether affected individuals have been or will be contacted (Privacy Act 2020 s 117(1)); notices under Privacy Act 2020 s 115 are recorded with `notifyIndividuals`. */
  readonly individualsContacted?: IndividualsContactedInput | null | undefined;
  /** Other agencies contacted about the breach, and why (Privacy Act 2020 s 117(1)); at most 50. */
  readonly otherAgenciesContacted?: ReadonlyArray<OtherAgencyContactedInput> | null | undefined;
  /** True: no other agency was contacted. Null: not recorded. */
  readonly noOtherAgencyContacted?: boolean | null | undefined;
  /** The contact person within the agency, by role (Privacy Act 2020 s 117). */
  readonly contact?: BreachContactInput | null | undefined;
  /** Who reports the breach to the Commissioner with the NotifyUs form. */
  readonly reporter?: BreachReporterInput | null | undefined;
  /** The ids of the activities whose information was involved; at most 40, of the same agency. */
  readonly activityIds?: ReadonlyArray<string> | null | undefined;
  /** Where the content comes from. */
  readonly provenance?: ProvenanceInput | null | undefined;
};

/** How many people are affected. */
export type AffectedPeopleInput = {
  /** How many; 0 or more. Null: looked at, and not known. */
  readonly number?: number | null | undefined;
  /** How the number is to be read. Null: as it stands. */
  readonly qualifier?: NumberQualifier | null | undefined;
  /** What a reader must know about the number. */
  readonly note?: string | null | undefined;
};

/** Whether anyone has been identified who may have the information (Privacy Act 2020 s 117). */
export type SuspectedHolderInput = {
  /** Whether a person or body has been identified. */
  readonly identified: boolean;
  /** Its name alone; at most 300 characters. Only the Commissioner's notice says it: elsewhere every occurrence is withheld. */
  readonly identity?: string | null | undefined;
  /**
   * Other names it goes by, initials and single names included, at most 20 of at most 300 characters each; withheld like
   * `identity`: in any case, accents and spacing, parted by full stops, or with the last word first and a comma. No other
   * form of a name is recognised.
   */
  readonly otherNames?: ReadonlyArray<string> | null | undefined;
  /** Why naming it to individuals is needed to prevent or lessen a serious threat to someone's life or health: then notices name it. At most 20,000 characters. */
  readonly mayBeNamedBecause?: string | null | undefined;
};

/** Whether affected individuals have been or will be contacted (Privacy Act 2020 s 117(1)). */
export type IndividualsContactedInput = {
  /** Whether any has been contacted. */
  readonly contacted: boolean;
  /** Since when. */
  readonly since?: string | null | undefined;
  /** How; at most 2,000 characters. */
  readonly how?: string | null | undefined;
  /** What contact is intended; at most 2,000 characters. */
  readonly intended?: string | null | undefined;
};

/** Another agency contacted about the breach. */
export type OtherAgencyContactedInput = {
  /** Its name or a general description; at most 300 characters. */
  readonly name: string;
  /** Why it was contacted; at most 2,000 characters. */
  readonly why: string;
};

/** The contact person within the agency. */
export type BreachContactInput = {
  /** The name of the role; at most 300 characters. */
  readonly role: string;
  /** Telephone; at most 300 characters. */
  readonly phone?: string | null | undefined;
  /** E-mail address; at most 300 characters. */
  readonly email?: string | null | undefined;
};

/** Who reports the breach with the NotifyUs form. */
export type BreachReporterInput = {
  /** The name, or the name of the role; at most 300 characters. */
  readonly name: string;
  /** The job title; at most 300 characters. */
  readonly jobTitle?: string | null | undefined;
  /** E-mail address; at most 300 characters. */
  readonly email?: string | null | undefined;
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

/** How much a finding weighs. */
export type FindingSeverity =
  /** Good practice that no law demands, or tags and content that disagree. */
  | 'LOW'
  /** A fact or evidence is missing without which the agency can't show that it meets the Act; where an exception is relied on, the agency must prove it (Privacy Act 2020 s 101). */
  | 'MEDIUM'
  /** On what is recorded, a principle or duty of the Act is likely not met. */
  | 'HIGH';

/**
 * Which records by their findings: a record matches when at least one of its findings meets everything given; `{}` asks for
 * any finding at all. Together with no sort, the page is read from the stored findings and costs about what the page costs.
 */
export type FindingFilter = {
  /** Of this rule (see `findingRules`). Error INVALID_ARGUMENT for a rule that does not look at this type of record. */
  readonly rule?: string | null | undefined;
  /** Of one of these rules; at most 100. */
  readonly ruleIn?: ReadonlyArray<string> | null | undefined;
  /** Of one of these severities. */
  readonly severityIn?: ReadonlyArray<FindingSeverity> | null | undefined;
  /** About this principle. */
  readonly principle?: IppTag | null | undefined;
  /** True: covered by a waiver that has not expired. False: not covered. Null: either. Not for lists of agencies (INVALID_ARGUMENT). */
  readonly waived?: boolean | null | undefined;
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

/** Who sets a deadline. */
export type DeadlineAuthority =
  /** The law; `provision` says which. */
  | 'LAW'
  /** The Privacy Commissioner's guidance: an expectation, no rule of law. */
  | 'GUIDANCE'
  /** The agency itself, by a date in one of its records. */
  | 'AGENCY';

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

/** Which offshore disclosures. All given conditions must hold. */
export type OffshoreDisclosureFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<OffshoreDisclosureFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<OffshoreDisclosureFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: OffshoreDisclosureFilter | null | undefined;
  /** Your own key. */
  readonly externalKey?: StringFilter | null | undefined;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: boolean | null | undefined;
  /** When it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Discloses to this country. */
  readonly country?: string | null | undefined;
  /** Discloses to one of these countries. */
  readonly countryIn?: ReadonlyArray<string> | null | undefined;
  /** Its computed mechanism is one of these. */
  readonly mechanismIn?: ReadonlyArray<OffshoreDisclosureMechanism> | null | undefined;
  /** True: no mechanism is computed. False: one is. */
  readonly mechanismIsMissing?: boolean | null | undefined;
  /** Belongs to this activity (its `id`). */
  readonly activity?: string | null | undefined;
  /** Its recipient's role is one of these. */
  readonly recipientRoleIn?: ReadonlyArray<RecipientRole> | null | undefined;
  /** Its pathway is one of these. */
  readonly pathwayIn?: ReadonlyArray<Ipp12Pathway> | null | undefined;
  /** By when it must be looked at again. */
  readonly reviewBy?: DateFilter | null | undefined;
  /** Its recipient. */
  readonly recipient?: StringFilter | null | undefined;
  /** By what rules find in it. */
  readonly finding?: FindingFilter | null | undefined;
  /** Some open deadline of it falls before this day (Pacific/Auckland). */
  readonly dueBefore?: string | null | undefined;
  /** True: some open deadline of it has passed, at the time of the request. False: none has. */
  readonly overdue?: boolean | null | undefined;
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

/** The content of an offshore disclosure. On a change what is left out stays as it is and null clears; lists are replaced whole. */
export type OffshoreDisclosureInput = {
  /** Your own key, only inside `createProcessingActivity`; elsewhere it stands beside the content. */
  readonly externalKey?: string | null | undefined;
  /** Who receives the information, or holds it for the agency; at most 300 characters. */
  readonly recipient?: string | null | undefined;
  /** What kind of recipient, in plain words. */
  readonly recipientKind?: string | null | undefined;
  /** Where the recipient holds or receives it; at most 30, New Zealand not among them. Empty: not recorded. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** The provider behind the recipient, when that is another body. */
  readonly provider?: string | null | undefined;
  /** Whether the recipient acts only as the agency's agent (then it is no disclosure) or independently. Null: unclear. */
  readonly recipientRole?: RecipientRole | null | undefined;
  /** The ground of IPP 11(1) that the disclosure relies on. IPP 12 bites only on (a), (c), (e), (f), (h) and (i). */
  readonly ipp11Ground?: Ipp11Ground | null | undefined;
  /** The pathway of IPP 12(1), the relief of IPP 12(2), or that IPP 12 is not engaged. Null: not decided. */
  readonly ipp12Pathway?: Ipp12Pathway | null | undefined;
  /** Who decided on the pathway (a role or subject). */
  readonly decidedBy?: string | null | undefined;
  /** When the pathway was decided on. */
  readonly decidedOn?: string | null | undefined;
  /** By when the decision must be looked at again. */
  readonly reviewBy?: string | null | undefined;
  /** The first day of the disclosure. */
  readonly startsOn?: string | null | undefined;
  /** The last day of the disclosure; null while it goes on. */
  readonly endsOn?: string | null | undefined;
  /** How often: `daily`. */
  readonly frequency?: string | null | undefined;
  /** How much: `about 5,000 records a month`. */
  readonly volume?: string | null | undefined;
  /** What information, in plain words; at most 100. */
  readonly informationCategories?: ReadonlyArray<string> | null | undefined;
  /** How the information is protected, in the recipient's or the agency's words. */
  readonly safeguards?: string | null | undefined;
  /** Anything else a reader must know. */
  readonly note?: string | null | undefined;
  /** What shows that the pathway is met; what the pathway needs must be there. */
  readonly evidence?: Ipp12EvidenceInput | null | undefined;
  /** Where the content comes from. */
  readonly provenance?: ProvenanceInput | null | undefined;
};

/** What shows that an IPP 12 pathway is met. */
export type Ipp12EvidenceInput = {
  /** For (a). */
  readonly authorisation?: InformedAuthorisationInput | null | undefined;
  /** For (b) to (f): on which reasonable grounds the agency believes it. */
  readonly basisOfBelief?: string | null | undefined;
  /** For (c). */
  readonly law?: ForeignLawInput | null | undefined;
  /** For (d): the prescribed scheme. */
  readonly prescribedScheme?: string | null | undefined;
  /** For (e): the prescribed country. */
  readonly prescribedCountry?: string | null | undefined;
  /** For (f). */
  readonly contract?: SafeguardsContractInput | null | undefined;
  /** For the relief of IPP 12(2). */
  readonly impracticability?: string | null | undefined;
};

/** An authorisation under IPP 12(1)(a). */
export type InformedAuthorisationInput = {
  /** The wording shown. */
  readonly wordingShown: string;
  /** Since when it has been asked for, or when it was given. */
  readonly obtainedOn?: string | null | undefined;
  /** How it is recorded. */
  readonly recordedHow?: string | null | undefined;
};

/** A privacy law of another country. */
export type ForeignLawInput = {
  /** Its name. */
  readonly name: string;
  /** Whose law. */
  readonly country?: string | null | undefined;
  /** Where the assessment is kept. */
  readonly assessmentReference?: string | null | undefined;
  /** When it was assessed. */
  readonly assessedOn?: string | null | undefined;
};

/** An agreement that requires comparable safeguards. */
export type SafeguardsContractInput = {
  /** Its reference. */
  readonly reference: string;
  /** Version of the clauses. */
  readonly clauseVersion?: string | null | undefined;
  /** Whether the Privacy Commissioner's model clauses are used. */
  readonly opcModelClauses?: boolean | null | undefined;
  /** Its date. */
  readonly date?: string | null | undefined;
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

/** Which processing activities. All given conditions must hold. */
export type ProcessingActivityFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProcessingActivityFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProcessingActivityFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: ProcessingActivityFilter | null | undefined;
  /** Your own key. */
  readonly externalKey?: StringFilter | null | undefined;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: boolean | null | undefined;
  /** When it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Carries this tag. */
  readonly ippTag?: IppTag | null | undefined;
  /** Carries one of these tags. */
  readonly ippTagIn?: ReadonlyArray<IppTag> | null | undefined;
  /** Its status is one of these. */
  readonly statusIn?: ReadonlyArray<ProcessingActivityStatus> | null | undefined;
  /** The sensitivity flag. */
  readonly sensitiveInfoFlag?: BooleanFilter | null | undefined;
  /** The health information flag. */
  readonly healthInfoFlag?: BooleanFilter | null | undefined;
  /** The day of the next review. */
  readonly nextReview?: DateFilter | null | undefined;
  /** Its name. */
  readonly name?: StringFilter | null | undefined;
  /** Its owner. */
  readonly owner?: StringFilter | null | undefined;
  /** Its systems. */
  readonly systems?: StringListFilter | null | undefined;
  /** Its providers. */
  readonly providers?: StringListFilter | null | undefined;
  /** Its information categories. */
  readonly informationCategories?: StringListFilter | null | undefined;
  /** Its people categories. */
  readonly peopleCategories?: StringListFilter | null | undefined;
  /** By what rules find in it. */
  readonly finding?: FindingFilter | null | undefined;
  /** Some open deadline of it falls before this day (Pacific/Auckland). */
  readonly dueBefore?: string | null | undefined;
  /** True: some open deadline of it has passed, at the time of the request. False: none has. */
  readonly overdue?: boolean | null | undefined;
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

/** The content of a processing activity. On a change what is left out stays as it is and null clears; lists are replaced whole. */
export type ProcessingActivityInput = {
  /** What the activity is called; at most 300 characters. */
  readonly name?: string | null | undefined;
  /** What is done, in more words than the name; at most 20,000 characters. */
  readonly description?: string | null | undefined;
  /** What the information is collected for (IPP 1); at most 50. */
  readonly purposes?: ReadonlyArray<string> | null | undefined;
  /** The function or activity of the agency that the purposes serve (IPP 1). */
  readonly functionLink?: string | null | undefined;
  /** Why collecting this information is necessary for the purposes (IPP 1). */
  readonly necessity?: string | null | undefined;
  /** In which role the agency acts. */
  readonly agencyRole?: ProcessingRole | null | undefined;
  /** Whom the information is about, in plain words; at most 100. */
  readonly peopleCategories?: ReadonlyArray<string> | null | undefined;
  /** What information, in plain words; at most 100. */
  readonly informationCategories?: ReadonlyArray<string> | null | undefined;
  /** Whether information about children or young people is collected (IPP 4(b)). Null: not recorded. */
  readonly childrenInvolved?: boolean | null | undefined;
  /** Where the information comes from; at most 20. */
  readonly sources?: ReadonlyArray<CollectionSourceInput> | null | undefined;
  /** How it is collected. */
  readonly collectionMethod?: string | null | undefined;
  /** The first day of collection. */
  readonly collectionFrom?: string | null | undefined;
  /** The last day of collection. */
  readonly collectionTo?: string | null | undefined;
  /** The laws that authorise or require the collection; at most 50. */
  readonly legalAuthorities?: ReadonlyArray<string> | null | undefined;
  /** Whether people must supply the information, and what follows if they don't. */
  readonly supplyBasis?: string | null | undefined;
  /** The notices given; at most 20. */
  readonly notices?: ReadonlyArray<PrivacyNoticeInput> | null | undefined;
  /** How the information is kept safe; at most 100. */
  readonly safeguards?: ReadonlyArray<string> | null | undefined;
  /** When the safeguards were last reviewed. */
  readonly safeguardsReviewedOn?: string | null | undefined;
  /** How long it is kept. */
  readonly retention?: RetentionInput | null | undefined;
  /** Who receives it within New Zealand; at most 100. */
  readonly recipients?: ReadonlyArray<RecipientInput> | null | undefined;
  /** Unique identifiers assigned or used; at most 20. */
  readonly uniqueIdentifiers?: ReadonlyArray<UniqueIdentifierInput> | null | undefined;
  /** Which decisions are made by automated means, and how. */
  readonly automatedDecisions?: string | null | undefined;
  /** The systems that hold or process it; at most 100. */
  readonly systems?: ReadonlyArray<string> | null | undefined;
  /** Who processes it for the agency; at most 100. */
  readonly providers?: ReadonlyArray<string> | null | undefined;
  /** The privacy impact assessment. */
  readonly piaReference?: string | null | undefined;
  /** The role that answers for the activity. */
  readonly owner?: string | null | undefined;
  /** Whether it is going on. */
  readonly status?: ProcessingActivityStatus | null | undefined;
  /** The day of the next review. */
  readonly nextReview?: string | null | undefined;
  /** The principles engaged; at most one entry per principle, so at most 14. */
  readonly ippTags?: ReadonlyArray<IppTaggingInput> | null | undefined;
  /** The sensitivity flag. */
  readonly sensitiveInfoFlag?: boolean | null | undefined;
  /** The health information flag. */
  readonly healthInfoFlag?: boolean | null | undefined;
  /** The codes of practice that apply. */
  readonly codesOfPractice?: ReadonlyArray<CodeOfPractice> | null | undefined;
  /** Where the content comes from. */
  readonly provenance?: ProvenanceInput | null | undefined;
  /** What an x-privacy-nz document declared and no other record of the register shows. Imports write it. */
  readonly xPrivacyNzDeclared?: XPrivacyNzDeclaredInput | null | undefined;
};

/** A principle an activity engages. */
export type IppTaggingInput = {
  /** The principle. */
  readonly tag: IppTag;
  /** Why or how it is engaged; at most 2,000 characters. */
  readonly note?: string | null | undefined;
};

/** A source of information. */
export type CollectionSourceInput = {
  /** What kind of source. */
  readonly kind: CollectionSourceKind;
  /** Which source. */
  readonly description?: string | null | undefined;
  /** The exception relied on. */
  readonly ipp2Exception?: Ipp2Exception | null | undefined;
  /** On which grounds the exception is believed to apply. */
  readonly groundsForBelief?: string | null | undefined;
};

/** A privacy notice, or the reason why there is none. */
export type PrivacyNoticeInput = {
  /** Which principle it answers. */
  readonly principle: NoticePrinciple;
  /** What it makes people aware of. */
  readonly itemsCovered?: ReadonlyArray<NoticeItem> | null | undefined;
  /** Where people see it. */
  readonly channel?: string | null | undefined;
  /** Its version. */
  readonly version?: string | null | undefined;
  /** Its date. */
  readonly date?: string | null | undefined;
  /** Where it can be read. */
  readonly url?: string | null | undefined;
  /** Why no notice is given (IPP 3A). */
  readonly exception?: Ipp3aException | null | undefined;
};

/** How long information is kept. */
export type RetentionInput = {
  /** How long, from the trigger. */
  readonly period?: string | null | undefined;
  /** What starts the period. */
  readonly trigger?: string | null | undefined;
  /** How the information is disposed of. */
  readonly disposalMethod?: string | null | undefined;
  /** The rule in the agency's own words. */
  readonly statement?: string | null | undefined;
};

/** A recipient within New Zealand. */
export type RecipientInput = {
  /** Who. */
  readonly name: string;
  /** On which ground of IPP 11(1). */
  readonly ipp11Ground?: Ipp11Ground | null | undefined;
  /** What and why. */
  readonly note?: string | null | undefined;
};

/** A unique identifier. */
export type UniqueIdentifierInput = {
  /** Which scheme. */
  readonly scheme: string;
  /** Why it is necessary. */
  readonly necessity?: string | null | undefined;
  /** True when another agency assigned it. */
  readonly assignedByOtherAgency?: boolean | null | undefined;
};

/** Whether a provider works for the agency. */
export type ProviderStatus =
  /** Being considered or contracted; it holds nothing yet. */
  | 'PROPOSED'
  /** Working for the agency. */
  | 'ENGAGED'
  /** No longer working for the agency. */
  | 'ENDED';

/** Which providers. All given conditions must hold. */
export type ProviderFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProviderFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<ProviderFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: ProviderFilter | null | undefined;
  /** Your own key. */
  readonly externalKey?: StringFilter | null | undefined;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: boolean | null | undefined;
  /** When it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Its name, letter for letter. */
  readonly name?: StringFilter | null | undefined;
  /** Its status is one of these. */
  readonly statusIn?: ReadonlyArray<ProviderStatus> | null | undefined;
  /** Holds information in this country. */
  readonly hostingCountry?: string | null | undefined;
  /** Holds information in one of these countries. */
  readonly hostingCountryIn?: ReadonlyArray<string> | null | undefined;
  /** Its role is one of these. */
  readonly recipientRoleIn?: ReadonlyArray<RecipientRole> | null | undefined;
  /** When it is due for review. */
  readonly nextReview?: DateFilter | null | undefined;
  /** The systems it runs, letter for letter. */
  readonly systems?: StringListFilter | null | undefined;
  /** Names this provider (its `id`) as a sub-processor of its own. */
  readonly subProcessor?: string | null | undefined;
  /** By what rules find in it. */
  readonly finding?: FindingFilter | null | undefined;
  /** Some open deadline of it falls before this day (Pacific/Auckland). */
  readonly dueBefore?: string | null | undefined;
  /** True: some open deadline of it has passed, at the time of the request. False: none has. */
  readonly overdue?: boolean | null | undefined;
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

/** The content of a provider. On a change what is left out stays as it is and null clears; lists are replaced whole. */
export type ProviderInput = {
  /** Its name, as records name it; at most 300 characters. */
  readonly name?: string | null | undefined;
  /** Other names by which records name it, former names included; at most 20, none twice. */
  readonly otherNames?: ReadonlyArray<string> | null | undefined;
  /** What it is and does; at most 20,000 characters. */
  readonly description?: string | null | undefined;
  /** What it does for the agency, in plain words; at most 50, each at most 300 characters. */
  readonly services?: ReadonlyArray<string> | null | undefined;
  /** Where it holds the information, New Zealand included; at most 50, none twice. */
  readonly hostingCountries?: ReadonlyArray<string> | null | undefined;
  /** Whether it acts only as the agency's agent (Privacy Act 2020 s 11) or independently. */
  readonly recipientRole?: RecipientRole | null | undefined;
  /** The contract with it. Replaces the whole contract. */
  readonly contract?: ProviderContractInput | null | undefined;
  /** The systems it runs or hosts for the agency, by the names that activities and breaches give them; at most 100, each at most 300 characters. */
  readonly systems?: ReadonlyArray<string> | null | undefined;
  /** Its own sub-processors, each once; at most 20. Replaces the whole list. */
  readonly subProcessors?: ReadonlyArray<SubProcessorInput> | null | undefined;
  /** Whom to reach there: a role, mailbox or telephone number; at most 2,000 characters. */
  readonly contact?: string | null | undefined;
  /** Whether it works for the agency. */
  readonly status?: ProviderStatus | null | undefined;
  /** When it is due for review, Pacific/Auckland. */
  readonly nextReview?: string | null | undefined;
  /** Anything else a reader must know; at most 20,000 characters. */
  readonly note?: string | null | undefined;
  /** Where the content comes from. */
  readonly provenance?: ProvenanceInput | null | undefined;
};

/** The contract with a provider. */
export type ProviderContractInput = {
  /** Its reference; at most 2,000 characters. */
  readonly reference: string;
  /** Its first day. */
  readonly startsOn?: string | null | undefined;
  /** Its last day, not before the first. */
  readonly endsOn?: string | null | undefined;
  /** By when it must be looked at again. */
  readonly reviewBy?: string | null | undefined;
  /** Version of the privacy clauses; at most 300 characters. */
  readonly clauseVersion?: string | null | undefined;
  /** Whether the Privacy Commissioner's model clauses are used. */
  readonly opcModelClauses?: boolean | null | undefined;
  /** Whether it allows sub-processors. */
  readonly subProcessorsAllowed?: boolean | null | undefined;
  /** Whether it binds sub-processors to the same terms. */
  readonly flowDownClause?: boolean | null | undefined;
};

/** A provider that works for another provider. */
export type SubProcessorInput = {
  /** The `id` of the sub-processor's own record, of the same agency and not archived. The chain must not lead back to the provider. */
  readonly providerId: string;
  /** What it does for the provider, in plain words; at most 50, each at most 300 characters. */
  readonly services?: ReadonlyArray<string> | null | undefined;
};

/** Which saved queries. All given conditions must hold. */
export type SavedQueryFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<SavedQueryFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<SavedQueryFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: SavedQueryFilter | null | undefined;
  /** The query's name. */
  readonly externalKey?: StringFilter | null | undefined;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: boolean | null | undefined;
  /** When it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** What it is called, letter for letter. */
  readonly title?: StringFilter | null | undefined;
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

/** The content of a saved query. On a change what is left out stays as it is and null clears. */
export type SavedQueryInput = {
  /** What it is called; at most 300 characters. */
  readonly title?: string | null | undefined;
  /** What its rows are and whom they are for; at most 20,000 characters. */
  readonly description?: string | null | undefined;
  /**
   * One query operation with one root field; at most 20,000 characters. Of a list it selects `nodes`; `first` and `after` are
   * the registry's to set, which reads the list to its end. Its variables become the parameters of its addresses.
   */
  readonly operation?: string | null | undefined;
  /** Where the content comes from. */
  readonly provenance?: ProvenanceInput | null | undefined;
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
  readonly agency?: string | null | undefined;
  /** Everything, or what changed since the newest complete snapshot. */
  readonly kind?: SnapshotKind;
};

/** Which waivers. All given conditions must hold. */
export type WaiverFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<WaiverFilter> | null | undefined;
  /** At least one of these holds. */
  readonly or?: ReadonlyArray<WaiverFilter> | null | undefined;
  /** This does not hold. */
  readonly not?: WaiverFilter | null | undefined;
  /** Your own key. */
  readonly externalKey?: StringFilter | null | undefined;
  /** True: only archived. False (the default): only live. Use `or` for both. */
  readonly archived?: boolean | null | undefined;
  /** When it was created. */
  readonly createdAt?: DateTimeFilter | null | undefined;
  /** When it was last changed. */
  readonly updatedAt?: DateTimeFilter | null | undefined;
  /** Its rule is one of these. */
  readonly ruleIn?: ReadonlyArray<string> | null | undefined;
  /** It is about this record. Error INVALID_ID when the text is not an id of this registry. */
  readonly recordId?: string | null | undefined;
  /** The day of its approval. */
  readonly approvedOn?: DateFilter | null | undefined;
  /** The last day it holds. */
  readonly expiresOn?: DateFilter | null | undefined;
  /** Who approved it. */
  readonly approvedBy?: StringFilter | null | undefined;
  /** True: approved and not expired today, Pacific/Auckland. False: not approved yet, or expired. The cursors of such a list are good for one day. */
  readonly active?: boolean | null | undefined;
  /** Some open deadline of it falls before this day (Pacific/Auckland). */
  readonly dueBefore?: string | null | undefined;
  /** True: some open deadline of it has passed, at the time of the request. False: none has. */
  readonly overdue?: boolean | null | undefined;
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

/** The content of a waiver. On a change what is left out stays as it is. */
export type WaiverInput = {
  /** The id of the rule whose finding is waived. */
  readonly rule?: string | null | undefined;
  /** The id of the record the finding is about: of the type that the rule is about. */
  readonly recordId?: string | null | undefined;
  /** Why the agency lives with the finding; at most 20,000 characters. */
  readonly reason?: string | null | undefined;
  /** The role that approved it; at most 300 characters. */
  readonly approvedBy?: string | null | undefined;
  /** The day of the approval. */
  readonly approvedOn?: string | null | undefined;
  /** The last day it holds; at most 24 months after the approval. */
  readonly expiresOn?: string | null | undefined;
  /** Where the content comes from. */
  readonly provenance?: ProvenanceInput | null | undefined;
};

/** Fields of the x-privacy-nz namespace that a document declared for an activity; at least one. */
export type XPrivacyNzDeclaredInput = {
  /** How disclosure outside New Zealand meets IPP 12. */
  readonly offshoreDisclosureMechanism?: OffshoreDisclosureMechanism | null | undefined;
  /** Address of an assessment of serious harm; without spaces, at most 2,000 characters. */
  readonly seriousHarmAssessmentRef?: string | null | undefined;
  /** Whether a notifiable breach has occurred. */
  readonly mandatoryBreachNotificationFlag?: boolean | null | undefined;
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

/** Creates or changes processing activities from a document. */
export type ImportXPrivacyNzInput = {
  /** The agency's key. */
  readonly agency: string;
  /** The document as JSON text, within the size of a request. */
  readonly document: string;
  /** A name for the document that stays the same from import to import, such as the API's; part of the external keys. 1 to 100 characters. */
  readonly source: string;
  /** Bring superseded fields and swapped tags to the present version of the namespace first; the payload lists the changes. */
  readonly migrateSuperseded?: boolean;
  /** Write nothing; answer with what would happen, field by field. */
  readonly dryRun?: boolean;
  /**
   * On a change: also clear what the object leaves out, but for tags, which it must have, and for what other records show.
   * Otherwise that stays and is listed in `kept`.
   */
  readonly clearMissing?: boolean;
  /**
   * Content for activities that are created, where the document gives none: `name` and `purposes` come from it when they
   * can, `status` is DRAFT unless given here. What the namespace has fields for can't be given.
   */
  readonly defaults?: ProcessingActivityInput | null | undefined;
  /** JSON Pointers of the objects to import; by default all. At most 100 objects a call. */
  readonly only?: ReadonlyArray<string> | null | undefined;
  /** Why, kept in the revisions; at most 2,000 characters. By default the source and pointer. */
  readonly reason?: string | null | undefined;
  /** Makes a repeat harmless: for 7 days the same key with the same input returns the first answer, object by object. */
  readonly idempotencyKey?: string | null | undefined;
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

export type ChangesQueryVariables = Exact<{
  agency?: string | null | undefined;
  types?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { readonly changes: { readonly latestCursor: string | null, readonly asOf: string | null, readonly typesLeftOut: ReadonlyArray<string>, readonly edges: ReadonlyArray<{ readonly cursor: string, readonly node: { readonly id: string, readonly recordId: string, readonly recordType: string, readonly agencyKey: string, readonly externalKey: string | null, readonly version: number, readonly action: RevisionAction, readonly at: string, readonly actor: string, readonly reason: string | null, readonly requestId: string, readonly hash: string, readonly before: unknown, readonly after: unknown, readonly changes: ReadonlyArray<{ readonly field: ReadonlyArray<string>, readonly before: unknown, readonly after: unknown }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type LatestChangeQueryVariables = Exact<{
  agency?: string | null | undefined;
  types?: ReadonlyArray<string> | string | null | undefined;
}>;


export type LatestChangeQuery = { readonly changes: { readonly latestCursor: string | null, readonly typesLeftOut: ReadonlyArray<string> } };

export type DeadlinesQueryVariables = Exact<{
  agency: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadlinesQuery = { readonly deadlines: { readonly typesLeftOut: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly recordId: string, readonly recordType: string, readonly externalKey: string | null, readonly title: string | null, readonly deadline: { readonly rule: string, readonly action: string, readonly setBy: DeadlineAuthority, readonly dueOn: string | null, readonly dueAt: string | null, readonly overdue: boolean, readonly note: string | null, readonly provision: { readonly text: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RecordDiffFieldsFragment = { readonly recordId: string, readonly recordType: string, readonly externalKey: string | null, readonly kind: RecordDiffKind, readonly fromVersion: number | null, readonly toVersion: number | null, readonly changes: ReadonlyArray<{ readonly field: ReadonlyArray<string>, readonly before: unknown, readonly after: unknown }> };

export type DiffQueryVariables = Exact<{
  id: string;
  from: string;
  to?: string | null | undefined;
}>;


export type DiffQuery = { readonly diff: { readonly recordId: string, readonly recordType: string, readonly externalKey: string | null, readonly kind: RecordDiffKind, readonly fromVersion: number | null, readonly toVersion: number | null, readonly changes: ReadonlyArray<{ readonly field: ReadonlyArray<string>, readonly before: unknown, readonly after: unknown }> } | null };

export type AgencyDiffQueryVariables = Exact<{
  agency: string;
  from: string;
  to?: string | null | undefined;
  types?: ReadonlyArray<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AgencyDiffQuery = { readonly agencyDiff: { readonly searchedAll: boolean, readonly typesLeftOut: ReadonlyArray<string>, readonly nodes: ReadonlyArray<{ readonly recordId: string, readonly recordType: string, readonly externalKey: string | null, readonly kind: RecordDiffKind, readonly fromVersion: number | null, readonly toVersion: number | null, readonly changes: ReadonlyArray<{ readonly field: ReadonlyArray<string>, readonly before: unknown, readonly after: unknown }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FindingFieldsFragment = { readonly severity: FindingSeverity, readonly principles: ReadonlyArray<IppTag>, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly message: string, readonly waived: boolean, readonly rule: { readonly id: string }, readonly provisions: ReadonlyArray<{ readonly text: string }> };

export type FindingRulesQueryVariables = Exact<{
  recordType?: string | null | undefined;
  principle?: IppTag | null | undefined;
  severity?: FindingSeverity | null | undefined;
}>;


export type FindingRulesQuery = { readonly findingRules: ReadonlyArray<{ readonly id: string, readonly recordType: string, readonly severity: FindingSeverity, readonly principles: ReadonlyArray<IppTag>, readonly summary: string, readonly provisions: ReadonlyArray<{ readonly text: string }> }> };

export type AgencyFindingsQueryVariables = Exact<{
  key: string;
}>;


export type AgencyFindingsQuery = { readonly agency: { readonly id: string, readonly key: string, readonly legalName: string, readonly version: number, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly principles: ReadonlyArray<IppTag>, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly message: string, readonly waived: boolean, readonly rule: { readonly id: string }, readonly provisions: ReadonlyArray<{ readonly text: string }> }> } | null };

export type RecordTypeOfQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type RecordTypeOfQuery = { readonly node:
    | { readonly __typename: 'Agency' }
    | { readonly __typename: 'Breach' }
    | { readonly __typename: 'OffshoreDisclosure' }
    | { readonly __typename: 'ProcessingActivity' }
    | { readonly __typename: 'Provider' }
    | { readonly __typename: 'SavedQuery' }
    | { readonly __typename: 'Waiver' }
   | null };

export type SnapshotFieldsFragment = { readonly id: string, readonly run: string, readonly agencyKey: string | null, readonly kind: SnapshotKind, readonly status: SnapshotStatus, readonly requestedAt: string, readonly requestedBy: string, readonly asOf: string | null, readonly since: string | null, readonly completedAt: string | null, readonly recordsWritten: number | null, readonly schemaVersion: string | null, readonly headsDigest: string | null, readonly error: string | null, readonly typesLeftOut: ReadonlyArray<string> };

export type SnapshotFileFieldsFragment = { readonly table: string, readonly format: SnapshotFormat | null, readonly path: string, readonly rows: number | null, readonly bytes: number, readonly sha256: string, readonly restricted: boolean, readonly address: string, readonly addressExpiresAt: string };

export type SnapshotsQueryVariables = Exact<{
  agency?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SnapshotsQuery = { readonly snapshots: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly run: string, readonly agencyKey: string | null, readonly kind: SnapshotKind, readonly status: SnapshotStatus, readonly requestedAt: string, readonly requestedBy: string, readonly asOf: string | null, readonly since: string | null, readonly completedAt: string | null, readonly recordsWritten: number | null, readonly schemaVersion: string | null, readonly headsDigest: string | null, readonly error: string | null, readonly typesLeftOut: ReadonlyArray<string> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SnapshotQueryVariables = Exact<{
  id: string;
}>;


export type SnapshotQuery = { readonly snapshot: { readonly id: string, readonly run: string, readonly agencyKey: string | null, readonly kind: SnapshotKind, readonly status: SnapshotStatus, readonly requestedAt: string, readonly requestedBy: string, readonly asOf: string | null, readonly since: string | null, readonly completedAt: string | null, readonly recordsWritten: number | null, readonly schemaVersion: string | null, readonly headsDigest: string | null, readonly error: string | null, readonly typesLeftOut: ReadonlyArray<string> } | null };

export type SnapshotFilesQueryVariables = Exact<{
  id: string;
  tables?: ReadonlyArray<string> | string | null | undefined;
  format?: SnapshotFormat | null | undefined;
}>;


export type SnapshotFilesQuery = { readonly snapshot: { readonly id: string, readonly run: string, readonly agencyKey: string | null, readonly kind: SnapshotKind, readonly status: SnapshotStatus, readonly requestedAt: string, readonly requestedBy: string, readonly asOf: string | null, readonly since: string | null, readonly completedAt: string | null, readonly recordsWritten: number | null, readonly schemaVersion: string | null, readonly headsDigest: string | null, readonly error: string | null, readonly typesLeftOut: ReadonlyArray<string>, readonly files: ReadonlyArray<{ readonly table: string, readonly format: SnapshotFormat | null, readonly path: string, readonly rows: number | null, readonly bytes: number, readonly sha256: string, readonly restricted: boolean, readonly address: string, readonly addressExpiresAt: string }>, readonly manifest: { readonly table: string, readonly format: SnapshotFormat | null, readonly path: string, readonly rows: number | null, readonly bytes: number, readonly sha256: string, readonly restricted: boolean, readonly address: string, readonly addressExpiresAt: string } | null } | null };

export type RequestSnapshotMutationVariables = Exact<{
  input: RequestSnapshotInput;
}>;


export type RequestSnapshotMutation = { readonly requestSnapshot: { readonly snapshot: { readonly id: string, readonly run: string, readonly agencyKey: string | null, readonly kind: SnapshotKind, readonly status: SnapshotStatus, readonly requestedAt: string, readonly requestedBy: string, readonly asOf: string | null, readonly since: string | null, readonly completedAt: string | null, readonly recordsWritten: number | null, readonly schemaVersion: string | null, readonly headsDigest: string | null, readonly error: string | null, readonly typesLeftOut: ReadonlyArray<string> } | null, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly subject: string, readonly grants: ReadonlyArray<{ readonly agency: string, readonly roles: ReadonlyArray<Role> }> } };

export type ViewerInQueryVariables = Exact<{
  agency: string;
}>;


export type ViewerInQuery = { readonly viewer: { readonly subject: string, readonly grants: ReadonlyArray<{ readonly agency: string, readonly roles: ReadonlyArray<Role> }>, readonly permissions: ReadonlyArray<{ readonly recordType: string, readonly actions: ReadonlyArray<PermittedAction> }> } };

export type UserErrorFieldsFragment = { readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null };

export type WarningFieldsFragment = { readonly code: WarningCode, readonly field: ReadonlyArray<string>, readonly message: string };

export type ApplyRecordsMutationVariables = Exact<{
  input: ApplyRecordsInput;
}>;


export type ApplyRecordsMutation = { readonly applyRecords: { readonly results: ReadonlyArray<{ readonly index: number, readonly externalKey: string, readonly recordType: string, readonly outcome: ApplyOutcome, readonly recordId: string | null, readonly version: number | null, readonly changes: ReadonlyArray<{ readonly field: ReadonlyArray<string>, readonly before: unknown, readonly after: unknown }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null }>, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly field: ReadonlyArray<string>, readonly message: string }> }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null }> } };

export type XPrivacyNzProblemFieldsFragment = { readonly code: XPrivacyNzProblemCode, readonly severity: XPrivacyNzSeverity, readonly pointer: string, readonly field: string | null, readonly message: string, readonly suggestion: unknown, readonly line: number | null, readonly column: number | null };

export type ValidateXPrivacyNzQueryVariables = Exact<{
  document: string;
}>;


export type ValidateXPrivacyNzQuery = { readonly validateXPrivacyNz: { readonly valid: boolean, readonly locationCount: number, readonly problemCount: number, readonly locations: ReadonlyArray<{ readonly pointer: string, readonly title: string | null, readonly fields: ReadonlyArray<string> }>, readonly problems: ReadonlyArray<{ readonly code: XPrivacyNzProblemCode, readonly severity: XPrivacyNzSeverity, readonly pointer: string, readonly field: string | null, readonly message: string, readonly suggestion: unknown, readonly line: number | null, readonly column: number | null }>, readonly migration: { readonly document: string, readonly changeCount: number } | null } };

export type ImportXPrivacyNzMutationVariables = Exact<{
  input: ImportXPrivacyNzInput;
}>;


export type ImportXPrivacyNzMutation = { readonly importXPrivacyNz: { readonly problemCount: number, readonly migratedCount: number, readonly results: ReadonlyArray<{ readonly pointer: string, readonly title: string | null, readonly externalKey: string, readonly outcome: XPrivacyNzOutcome, readonly kept: ReadonlyArray<string>, readonly processingActivity: { readonly id: string, readonly version: number } | null, readonly changes: ReadonlyArray<{ readonly field: ReadonlyArray<string>, readonly before: unknown, readonly after: unknown }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null }>, readonly warnings: ReadonlyArray<{ readonly code: WarningCode, readonly field: ReadonlyArray<string>, readonly message: string }> }>, readonly problems: ReadonlyArray<{ readonly code: XPrivacyNzProblemCode, readonly severity: XPrivacyNzSeverity, readonly pointer: string, readonly field: string | null, readonly message: string, readonly suggestion: unknown, readonly line: number | null, readonly column: number | null }>, readonly migrated: ReadonlyArray<{ readonly pointer: string, readonly before: unknown, readonly after: unknown, readonly explanation: string }>, readonly userErrors: ReadonlyArray<{ readonly code: UserErrorCode, readonly field: ReadonlyArray<string> | null, readonly message: string, readonly currentVersion: number | null }> } };

export type AgencyContentFragment = { readonly id: string, readonly key: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly legalName: string, readonly teReoName: string | null, readonly nzbn: string | null, readonly sector: AgencySector | null, readonly kind: string | null, readonly actRole: AgencyRole | null, readonly country: string | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly privacyOfficers: ReadonlyArray<{ readonly role: string, readonly contact: string | null, readonly from: string | null, readonly to: string | null }>, readonly privacyStatement: { readonly title: string, readonly url: string | null, readonly date: string | null } | null, readonly settings: { readonly reviewIntervalMonths: number | null } };

export type GetAgencyQueryVariables = Exact<{
  key: string;
  asOf?: string | null | undefined;
}>;


export type GetAgencyQuery = { readonly agency: { readonly id: string, readonly key: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly legalName: string, readonly teReoName: string | null, readonly nzbn: string | null, readonly sector: AgencySector | null, readonly kind: string | null, readonly actRole: AgencyRole | null, readonly country: string | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly privacyOfficers: ReadonlyArray<{ readonly role: string, readonly contact: string | null, readonly from: string | null, readonly to: string | null }>, readonly privacyStatement: { readonly title: string, readonly url: string | null, readonly date: string | null } | null, readonly settings: { readonly reviewIntervalMonths: number | null } } | null };

export type ListAgenciesQueryVariables = Exact<{
  filter?: AgencyFilter | null | undefined;
  sort?: AgencySort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ListAgenciesQuery = { readonly agencies: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly key: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly legalName: string, readonly teReoName: string | null, readonly nzbn: string | null, readonly sector: AgencySector | null, readonly kind: string | null, readonly actRole: AgencyRole | null, readonly country: string | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly privacyOfficers: ReadonlyArray<{ readonly role: string, readonly contact: string | null, readonly from: string | null, readonly to: string | null }>, readonly privacyStatement: { readonly title: string, readonly url: string | null, readonly date: string | null } | null, readonly settings: { readonly reviewIntervalMonths: number | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FindAgenciesQueryVariables = Exact<{
  filter?: AgencyFilter | null | undefined;
  sort?: AgencySort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindAgenciesQuery = { readonly agencies: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly legalName: string, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly principles: ReadonlyArray<IppTag>, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly message: string, readonly waived: boolean, readonly rule: { readonly id: string }, readonly provisions: ReadonlyArray<{ readonly text: string }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BreachContentFragment = { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly title: string, readonly whatHappened: string | null, readonly kinds: ReadonlyArray<BreachKind>, readonly cause: BreachCause | null, readonly causeDetail: string | null, readonly occurredAt: string | null, readonly occurredUntil: string | null, readonly discoveredAt: string | null, readonly awareAt: string | null, readonly judgedNotifiableAt: string | null, readonly publicAt: string | null, readonly informationCategories: ReadonlyArray<string>, readonly peopleCategories: ReadonlyArray<string>, readonly systems: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly containmentSteps: ReadonlyArray<string>, readonly followUp: ReadonlyArray<string>, readonly stepsIntended: ReadonlyArray<string>, readonly stepsIndividualsMayTake: ReadonlyArray<string>, readonly sensitiveInfoFlag: boolean | null, readonly healthInfoFlag: boolean | null, readonly closedOn: string | null, readonly noOtherAgencyContacted: boolean | null, readonly reopenedAt: string | null, readonly status: BreachStatus, readonly seriousHarmAssessmentRef: string | null, readonly mandatoryBreachNotificationFlag: boolean | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly affectedPeople: { readonly number: number | null, readonly qualifier: NumberQualifier | null, readonly note: string | null } | null, readonly suspectedHolder: { readonly identified: boolean, readonly identity: string | null, readonly otherNames: ReadonlyArray<string>, readonly mayBeNamedBecause: string | null } | null, readonly individualsContacted: { readonly contacted: boolean, readonly since: string | null, readonly how: string | null, readonly intended: string | null } | null, readonly otherAgenciesContacted: ReadonlyArray<{ readonly name: string, readonly why: string }>, readonly contact: { readonly role: string, readonly phone: string | null, readonly email: string | null } | null, readonly reporter: { readonly name: string, readonly jobTitle: string | null, readonly email: string | null } | null, readonly seriousHarmAssessment: { readonly version: number, readonly frozenAt: string | null, readonly seriousHarmLikely: boolean | null, readonly assessedBy: string | null, readonly assessedAt: string | null, readonly reductionSteps: { readonly answered: boolean, readonly answer: string | null }, readonly sensitivity: { readonly answered: boolean, readonly answer: string | null }, readonly natureOfHarm: { readonly answered: boolean, readonly answer: string | null }, readonly recipients: { readonly answered: boolean, readonly answer: string | null }, readonly securityMeasures: { readonly answered: boolean, readonly answer: string | null }, readonly otherMatters: { readonly answered: boolean, readonly answer: string | null }, readonly likelyHarms: ReadonlyArray<{ readonly kind: HarmKind, readonly level: HarmLevel, readonly note: string | null }> } | null, readonly decision: { readonly notifiable: boolean, readonly reasons: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly assessmentVersion: number | null } | null, readonly commissionerNotification: { readonly notified: boolean, readonly notifiedAt: string | null, readonly notifyUsReference: string | null, readonly itemsCovered: ReadonlyArray<BreachNoticeItem>, readonly updates: ReadonlyArray<{ readonly at: string, readonly content: string, readonly itemsSupplied: ReadonlyArray<BreachNoticeItem> }> } | null, readonly individualsNotification: { readonly notified: boolean, readonly notifiedFrom: string | null, readonly method: string | null, readonly notices: ReadonlyArray<{ readonly at: string | null, readonly method: string | null, readonly number: number | null, readonly toRepresentatives: boolean, readonly allTold: boolean, readonly itemsCovered: ReadonlyArray<BreachNoticeItem> }> } | null, readonly publicNotice: { readonly givenAt: string | null, readonly reason: string, readonly url: string | null, readonly otherMedium: string | null } | null, readonly notificationException: { readonly ground: NotificationExceptionGround, readonly reason: string, readonly reliedOnAt: string | null, readonly expectedUntil: string | null } | null, readonly notificationDelay: { readonly reason: string, readonly from: string | null, readonly expectedUntil: string | null, readonly endedAt: string | null } | null, readonly activities: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null }> };

export type GetBreachQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type GetBreachQuery = { readonly breach: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly title: string, readonly whatHappened: string | null, readonly kinds: ReadonlyArray<BreachKind>, readonly cause: BreachCause | null, readonly causeDetail: string | null, readonly occurredAt: string | null, readonly occurredUntil: string | null, readonly discoveredAt: string | null, readonly awareAt: string | null, readonly judgedNotifiableAt: string | null, readonly publicAt: string | null, readonly informationCategories: ReadonlyArray<string>, readonly peopleCategories: ReadonlyArray<string>, readonly systems: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly containmentSteps: ReadonlyArray<string>, readonly followUp: ReadonlyArray<string>, readonly stepsIntended: ReadonlyArray<string>, readonly stepsIndividualsMayTake: ReadonlyArray<string>, readonly sensitiveInfoFlag: boolean | null, readonly healthInfoFlag: boolean | null, readonly closedOn: string | null, readonly noOtherAgencyContacted: boolean | null, readonly reopenedAt: string | null, readonly status: BreachStatus, readonly seriousHarmAssessmentRef: string | null, readonly mandatoryBreachNotificationFlag: boolean | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly affectedPeople: { readonly number: number | null, readonly qualifier: NumberQualifier | null, readonly note: string | null } | null, readonly suspectedHolder: { readonly identified: boolean, readonly identity: string | null, readonly otherNames: ReadonlyArray<string>, readonly mayBeNamedBecause: string | null } | null, readonly individualsContacted: { readonly contacted: boolean, readonly since: string | null, readonly how: string | null, readonly intended: string | null } | null, readonly otherAgenciesContacted: ReadonlyArray<{ readonly name: string, readonly why: string }>, readonly contact: { readonly role: string, readonly phone: string | null, readonly email: string | null } | null, readonly reporter: { readonly name: string, readonly jobTitle: string | null, readonly email: string | null } | null, readonly seriousHarmAssessment: { readonly version: number, readonly frozenAt: string | null, readonly seriousHarmLikely: boolean | null, readonly assessedBy: string | null, readonly assessedAt: string | null, readonly reductionSteps: { readonly answered: boolean, readonly answer: string | null }, readonly sensitivity: { readonly answered: boolean, readonly answer: string | null }, readonly natureOfHarm: { readonly answered: boolean, readonly answer: string | null }, readonly recipients: { readonly answered: boolean, readonly answer: string | null }, readonly securityMeasures: { readonly answered: boolean, readonly answer: string | null }, readonly otherMatters: { readonly answered: boolean, readonly answer: string | null }, readonly likelyHarms: ReadonlyArray<{ readonly kind: HarmKind, readonly level: HarmLevel, readonly note: string | null }> } | null, readonly decision: { readonly notifiable: boolean, readonly reasons: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly assessmentVersion: number | null } | null, readonly commissionerNotification: { readonly notified: boolean, readonly notifiedAt: string | null, readonly notifyUsReference: string | null, readonly itemsCovered: ReadonlyArray<BreachNoticeItem>, readonly updates: ReadonlyArray<{ readonly at: string, readonly content: string, readonly itemsSupplied: ReadonlyArray<BreachNoticeItem> }> } | null, readonly individualsNotification: { readonly notified: boolean, readonly notifiedFrom: string | null, readonly method: string | null, readonly notices: ReadonlyArray<{ readonly at: string | null, readonly method: string | null, readonly number: number | null, readonly toRepresentatives: boolean, readonly allTold: boolean, readonly itemsCovered: ReadonlyArray<BreachNoticeItem> }> } | null, readonly publicNotice: { readonly givenAt: string | null, readonly reason: string, readonly url: string | null, readonly otherMedium: string | null } | null, readonly notificationException: { readonly ground: NotificationExceptionGround, readonly reason: string, readonly reliedOnAt: string | null, readonly expectedUntil: string | null } | null, readonly notificationDelay: { readonly reason: string, readonly from: string | null, readonly expectedUntil: string | null, readonly endedAt: string | null } | null, readonly activities: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null }> } | null };

export type GetBreachByExternalKeyQueryVariables = Exact<{
  agency: string;
  externalKey: string;
  asOf?: string | null | undefined;
}>;


export type GetBreachByExternalKeyQuery = { readonly breachByExternalKey: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly title: string, readonly whatHappened: string | null, readonly kinds: ReadonlyArray<BreachKind>, readonly cause: BreachCause | null, readonly causeDetail: string | null, readonly occurredAt: string | null, readonly occurredUntil: string | null, readonly discoveredAt: string | null, readonly awareAt: string | null, readonly judgedNotifiableAt: string | null, readonly publicAt: string | null, readonly informationCategories: ReadonlyArray<string>, readonly peopleCategories: ReadonlyArray<string>, readonly systems: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly containmentSteps: ReadonlyArray<string>, readonly followUp: ReadonlyArray<string>, readonly stepsIntended: ReadonlyArray<string>, readonly stepsIndividualsMayTake: ReadonlyArray<string>, readonly sensitiveInfoFlag: boolean | null, readonly healthInfoFlag: boolean | null, readonly closedOn: string | null, readonly noOtherAgencyContacted: boolean | null, readonly reopenedAt: string | null, readonly status: BreachStatus, readonly seriousHarmAssessmentRef: string | null, readonly mandatoryBreachNotificationFlag: boolean | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly affectedPeople: { readonly number: number | null, readonly qualifier: NumberQualifier | null, readonly note: string | null } | null, readonly suspectedHolder: { readonly identified: boolean, readonly identity: string | null, readonly otherNames: ReadonlyArray<string>, readonly mayBeNamedBecause: string | null } | null, readonly individualsContacted: { readonly contacted: boolean, readonly since: string | null, readonly how: string | null, readonly intended: string | null } | null, readonly otherAgenciesContacted: ReadonlyArray<{ readonly name: string, readonly why: string }>, readonly contact: { readonly role: string, readonly phone: string | null, readonly email: string | null } | null, readonly reporter: { readonly name: string, readonly jobTitle: string | null, readonly email: string | null } | null, readonly seriousHarmAssessment: { readonly version: number, readonly frozenAt: string | null, readonly seriousHarmLikely: boolean | null, readonly assessedBy: string | null, readonly assessedAt: string | null, readonly reductionSteps: { readonly answered: boolean, readonly answer: string | null }, readonly sensitivity: { readonly answered: boolean, readonly answer: string | null }, readonly natureOfHarm: { readonly answered: boolean, readonly answer: string | null }, readonly recipients: { readonly answered: boolean, readonly answer: string | null }, readonly securityMeasures: { readonly answered: boolean, readonly answer: string | null }, readonly otherMatters: { readonly answered: boolean, readonly answer: string | null }, readonly likelyHarms: ReadonlyArray<{ readonly kind: HarmKind, readonly level: HarmLevel, readonly note: string | null }> } | null, readonly decision: { readonly notifiable: boolean, readonly reasons: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly assessmentVersion: number | null } | null, readonly commissionerNotification: { readonly notified: boolean, readonly notifiedAt: string | null, readonly notifyUsReference: string | null, readonly itemsCovered: ReadonlyArray<BreachNoticeItem>, readonly updates: ReadonlyArray<{ readonly at: string, readonly content: string, readonly itemsSupplied: ReadonlyArray<BreachNoticeItem> }> } | null, readonly individualsNotification: { readonly notified: boolean, readonly notifiedFrom: string | null, readonly method: string | null, readonly notices: ReadonlyArray<{ readonly at: string | null, readonly method: string | null, readonly number: number | null, readonly toRepresentatives: boolean, readonly allTold: boolean, readonly itemsCovered: ReadonlyArray<BreachNoticeItem> }> } | null, readonly publicNotice: { readonly givenAt: string | null, readonly reason: string, readonly url: string | null, readonly otherMedium: string | null } | null, readonly notificationException: { readonly ground: NotificationExceptionGround, readonly reason: string, readonly reliedOnAt: string | null, readonly expectedUntil: string | null } | null, readonly notificationDelay: { readonly reason: string, readonly from: string | null, readonly expectedUntil: string | null, readonly endedAt: string | null } | null, readonly activities: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null }> } | null };

export type ListBreachesQueryVariables = Exact<{
  agency: string;
  filter?: BreachFilter | null | undefined;
  sort?: BreachSort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ListBreachesQuery = { readonly breaches: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly title: string, readonly whatHappened: string | null, readonly kinds: ReadonlyArray<BreachKind>, readonly cause: BreachCause | null, readonly causeDetail: string | null, readonly occurredAt: string | null, readonly occurredUntil: string | null, readonly discoveredAt: string | null, readonly awareAt: string | null, readonly judgedNotifiableAt: string | null, readonly publicAt: string | null, readonly informationCategories: ReadonlyArray<string>, readonly peopleCategories: ReadonlyArray<string>, readonly systems: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly containmentSteps: ReadonlyArray<string>, readonly followUp: ReadonlyArray<string>, readonly stepsIntended: ReadonlyArray<string>, readonly stepsIndividualsMayTake: ReadonlyArray<string>, readonly sensitiveInfoFlag: boolean | null, readonly healthInfoFlag: boolean | null, readonly closedOn: string | null, readonly noOtherAgencyContacted: boolean | null, readonly reopenedAt: string | null, readonly status: BreachStatus, readonly seriousHarmAssessmentRef: string | null, readonly mandatoryBreachNotificationFlag: boolean | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly affectedPeople: { readonly number: number | null, readonly qualifier: NumberQualifier | null, readonly note: string | null } | null, readonly suspectedHolder: { readonly identified: boolean, readonly identity: string | null, readonly otherNames: ReadonlyArray<string>, readonly mayBeNamedBecause: string | null } | null, readonly individualsContacted: { readonly contacted: boolean, readonly since: string | null, readonly how: string | null, readonly intended: string | null } | null, readonly otherAgenciesContacted: ReadonlyArray<{ readonly name: string, readonly why: string }>, readonly contact: { readonly role: string, readonly phone: string | null, readonly email: string | null } | null, readonly reporter: { readonly name: string, readonly jobTitle: string | null, readonly email: string | null } | null, readonly seriousHarmAssessment: { readonly version: number, readonly frozenAt: string | null, readonly seriousHarmLikely: boolean | null, readonly assessedBy: string | null, readonly assessedAt: string | null, readonly reductionSteps: { readonly answered: boolean, readonly answer: string | null }, readonly sensitivity: { readonly answered: boolean, readonly answer: string | null }, readonly natureOfHarm: { readonly answered: boolean, readonly answer: string | null }, readonly recipients: { readonly answered: boolean, readonly answer: string | null }, readonly securityMeasures: { readonly answered: boolean, readonly answer: string | null }, readonly otherMatters: { readonly answered: boolean, readonly answer: string | null }, readonly likelyHarms: ReadonlyArray<{ readonly kind: HarmKind, readonly level: HarmLevel, readonly note: string | null }> } | null, readonly decision: { readonly notifiable: boolean, readonly reasons: string, readonly decidedBy: string | null, readonly decidedAt: string | null, readonly assessmentVersion: number | null } | null, readonly commissionerNotification: { readonly notified: boolean, readonly notifiedAt: string | null, readonly notifyUsReference: string | null, readonly itemsCovered: ReadonlyArray<BreachNoticeItem>, readonly updates: ReadonlyArray<{ readonly at: string, readonly content: string, readonly itemsSupplied: ReadonlyArray<BreachNoticeItem> }> } | null, readonly individualsNotification: { readonly notified: boolean, readonly notifiedFrom: string | null, readonly method: string | null, readonly notices: ReadonlyArray<{ readonly at: string | null, readonly method: string | null, readonly number: number | null, readonly toRepresentatives: boolean, readonly allTold: boolean, readonly itemsCovered: ReadonlyArray<BreachNoticeItem> }> } | null, readonly publicNotice: { readonly givenAt: string | null, readonly reason: string, readonly url: string | null, readonly otherMedium: string | null } | null, readonly notificationException: { readonly ground: NotificationExceptionGround, readonly reason: string, readonly reliedOnAt: string | null, readonly expectedUntil: string | null } | null, readonly notificationDelay: { readonly reason: string, readonly from: string | null, readonly expectedUntil: string | null, readonly endedAt: string | null } | null, readonly activities: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FindBreachesQueryVariables = Exact<{
  agency: string;
  filter?: BreachFilter | null | undefined;
  sort?: BreachSort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindBreachesQuery = { readonly breaches: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly title: string, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly principles: ReadonlyArray<IppTag>, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly message: string, readonly waived: boolean, readonly rule: { readonly id: string }, readonly provisions: ReadonlyArray<{ readonly text: string }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type OffshoreDisclosureContentFragment = { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly recipient: string, readonly recipientKind: string | null, readonly countries: ReadonlyArray<string>, readonly provider: string | null, readonly recipientRole: RecipientRole | null, readonly ipp11Ground: Ipp11Ground | null, readonly ipp12Pathway: Ipp12Pathway | null, readonly decidedBy: string | null, readonly decidedOn: string | null, readonly reviewBy: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly frequency: string | null, readonly volume: string | null, readonly informationCategories: ReadonlyArray<string>, readonly safeguards: string | null, readonly note: string | null, readonly offshoreDisclosureMechanism: OffshoreDisclosureMechanism | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly activity: { readonly id: string, readonly externalKey: string | null }, readonly evidence: { readonly basisOfBelief: string | null, readonly prescribedScheme: string | null, readonly prescribedCountry: string | null, readonly impracticability: string | null, readonly authorisation: { readonly wordingShown: string, readonly obtainedOn: string | null, readonly recordedHow: string | null } | null, readonly law: { readonly name: string, readonly country: string | null, readonly assessmentReference: string | null, readonly assessedOn: string | null } | null, readonly contract: { readonly reference: string, readonly clauseVersion: string | null, readonly opcModelClauses: boolean | null, readonly date: string | null } | null } | null, readonly ipp12Decision: { readonly evaluatedAt: string, readonly on: string, readonly rulesVersion: number, readonly outcome: Ipp12Outcome, readonly engaged: boolean | null, readonly mechanism: OffshoreDisclosureMechanism | null, readonly lookAgainOn: string | null, readonly lookAgainBecause: string, readonly steps: ReadonlyArray<{ readonly id: Ipp12StepId, readonly question: string, readonly answer: Ipp12Answer, readonly because: string, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly provisions: ReadonlyArray<{ readonly instrument: Instrument, readonly number: string, readonly text: string }> }>, readonly missing: ReadonlyArray<{ readonly part: string, readonly field: ReadonlyArray<string>, readonly needed: boolean, readonly message: string, readonly provision: { readonly instrument: Instrument, readonly number: string, readonly text: string } }> } | null };

export type GetOffshoreDisclosureQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type GetOffshoreDisclosureQuery = { readonly offshoreDisclosure: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly recipient: string, readonly recipientKind: string | null, readonly countries: ReadonlyArray<string>, readonly provider: string | null, readonly recipientRole: RecipientRole | null, readonly ipp11Ground: Ipp11Ground | null, readonly ipp12Pathway: Ipp12Pathway | null, readonly decidedBy: string | null, readonly decidedOn: string | null, readonly reviewBy: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly frequency: string | null, readonly volume: string | null, readonly informationCategories: ReadonlyArray<string>, readonly safeguards: string | null, readonly note: string | null, readonly offshoreDisclosureMechanism: OffshoreDisclosureMechanism | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly activity: { readonly id: string, readonly externalKey: string | null }, readonly evidence: { readonly basisOfBelief: string | null, readonly prescribedScheme: string | null, readonly prescribedCountry: string | null, readonly impracticability: string | null, readonly authorisation: { readonly wordingShown: string, readonly obtainedOn: string | null, readonly recordedHow: string | null } | null, readonly law: { readonly name: string, readonly country: string | null, readonly assessmentReference: string | null, readonly assessedOn: string | null } | null, readonly contract: { readonly reference: string, readonly clauseVersion: string | null, readonly opcModelClauses: boolean | null, readonly date: string | null } | null } | null, readonly ipp12Decision: { readonly evaluatedAt: string, readonly on: string, readonly rulesVersion: number, readonly outcome: Ipp12Outcome, readonly engaged: boolean | null, readonly mechanism: OffshoreDisclosureMechanism | null, readonly lookAgainOn: string | null, readonly lookAgainBecause: string, readonly steps: ReadonlyArray<{ readonly id: Ipp12StepId, readonly question: string, readonly answer: Ipp12Answer, readonly because: string, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly provisions: ReadonlyArray<{ readonly instrument: Instrument, readonly number: string, readonly text: string }> }>, readonly missing: ReadonlyArray<{ readonly part: string, readonly field: ReadonlyArray<string>, readonly needed: boolean, readonly message: string, readonly provision: { readonly instrument: Instrument, readonly number: string, readonly text: string } }> } | null } | null };

export type GetOffshoreDisclosureByExternalKeyQueryVariables = Exact<{
  agency: string;
  externalKey: string;
  asOf?: string | null | undefined;
}>;


export type GetOffshoreDisclosureByExternalKeyQuery = { readonly offshoreDisclosureByExternalKey: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly recipient: string, readonly recipientKind: string | null, readonly countries: ReadonlyArray<string>, readonly provider: string | null, readonly recipientRole: RecipientRole | null, readonly ipp11Ground: Ipp11Ground | null, readonly ipp12Pathway: Ipp12Pathway | null, readonly decidedBy: string | null, readonly decidedOn: string | null, readonly reviewBy: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly frequency: string | null, readonly volume: string | null, readonly informationCategories: ReadonlyArray<string>, readonly safeguards: string | null, readonly note: string | null, readonly offshoreDisclosureMechanism: OffshoreDisclosureMechanism | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly activity: { readonly id: string, readonly externalKey: string | null }, readonly evidence: { readonly basisOfBelief: string | null, readonly prescribedScheme: string | null, readonly prescribedCountry: string | null, readonly impracticability: string | null, readonly authorisation: { readonly wordingShown: string, readonly obtainedOn: string | null, readonly recordedHow: string | null } | null, readonly law: { readonly name: string, readonly country: string | null, readonly assessmentReference: string | null, readonly assessedOn: string | null } | null, readonly contract: { readonly reference: string, readonly clauseVersion: string | null, readonly opcModelClauses: boolean | null, readonly date: string | null } | null } | null, readonly ipp12Decision: { readonly evaluatedAt: string, readonly on: string, readonly rulesVersion: number, readonly outcome: Ipp12Outcome, readonly engaged: boolean | null, readonly mechanism: OffshoreDisclosureMechanism | null, readonly lookAgainOn: string | null, readonly lookAgainBecause: string, readonly steps: ReadonlyArray<{ readonly id: Ipp12StepId, readonly question: string, readonly answer: Ipp12Answer, readonly because: string, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly provisions: ReadonlyArray<{ readonly instrument: Instrument, readonly number: string, readonly text: string }> }>, readonly missing: ReadonlyArray<{ readonly part: string, readonly field: ReadonlyArray<string>, readonly needed: boolean, readonly message: string, readonly provision: { readonly instrument: Instrument, readonly number: string, readonly text: string } }> } | null } | null };

export type ListOffshoreDisclosuresQueryVariables = Exact<{
  agency: string;
  filter?: OffshoreDisclosureFilter | null | undefined;
  sort?: OffshoreDisclosureSort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ListOffshoreDisclosuresQuery = { readonly offshoreDisclosures: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly recipient: string, readonly recipientKind: string | null, readonly countries: ReadonlyArray<string>, readonly provider: string | null, readonly recipientRole: RecipientRole | null, readonly ipp11Ground: Ipp11Ground | null, readonly ipp12Pathway: Ipp12Pathway | null, readonly decidedBy: string | null, readonly decidedOn: string | null, readonly reviewBy: string | null, readonly startsOn: string | null, readonly endsOn: string | null, readonly frequency: string | null, readonly volume: string | null, readonly informationCategories: ReadonlyArray<string>, readonly safeguards: string | null, readonly note: string | null, readonly offshoreDisclosureMechanism: OffshoreDisclosureMechanism | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly activity: { readonly id: string, readonly externalKey: string | null }, readonly evidence: { readonly basisOfBelief: string | null, readonly prescribedScheme: string | null, readonly prescribedCountry: string | null, readonly impracticability: string | null, readonly authorisation: { readonly wordingShown: string, readonly obtainedOn: string | null, readonly recordedHow: string | null } | null, readonly law: { readonly name: string, readonly country: string | null, readonly assessmentReference: string | null, readonly assessedOn: string | null } | null, readonly contract: { readonly reference: string, readonly clauseVersion: string | null, readonly opcModelClauses: boolean | null, readonly date: string | null } | null } | null, readonly ipp12Decision: { readonly evaluatedAt: string, readonly on: string, readonly rulesVersion: number, readonly outcome: Ipp12Outcome, readonly engaged: boolean | null, readonly mechanism: OffshoreDisclosureMechanism | null, readonly lookAgainOn: string | null, readonly lookAgainBecause: string, readonly steps: ReadonlyArray<{ readonly id: Ipp12StepId, readonly question: string, readonly answer: Ipp12Answer, readonly because: string, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly provisions: ReadonlyArray<{ readonly instrument: Instrument, readonly number: string, readonly text: string }> }>, readonly missing: ReadonlyArray<{ readonly part: string, readonly field: ReadonlyArray<string>, readonly needed: boolean, readonly message: string, readonly provision: { readonly instrument: Instrument, readonly number: string, readonly text: string } }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FindOffshoreDisclosuresQueryVariables = Exact<{
  agency: string;
  filter?: OffshoreDisclosureFilter | null | undefined;
  sort?: OffshoreDisclosureSort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindOffshoreDisclosuresQuery = { readonly offshoreDisclosures: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly recipient: string, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly principles: ReadonlyArray<IppTag>, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly message: string, readonly waived: boolean, readonly rule: { readonly id: string }, readonly provisions: ReadonlyArray<{ readonly text: string }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProcessingActivityContentFragment = { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly name: string, readonly description: string | null, readonly purposes: ReadonlyArray<string>, readonly functionLink: string | null, readonly necessity: string | null, readonly agencyRole: ProcessingRole | null, readonly peopleCategories: ReadonlyArray<string>, readonly informationCategories: ReadonlyArray<string>, readonly childrenInvolved: boolean | null, readonly collectionMethod: string | null, readonly collectionFrom: string | null, readonly collectionTo: string | null, readonly legalAuthorities: ReadonlyArray<string>, readonly supplyBasis: string | null, readonly safeguards: ReadonlyArray<string>, readonly safeguardsReviewedOn: string | null, readonly automatedDecisions: string | null, readonly systems: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly piaReference: string | null, readonly owner: string | null, readonly status: ProcessingActivityStatus, readonly nextReview: string | null, readonly sensitiveInfoFlag: boolean | null, readonly healthInfoFlag: boolean | null, readonly codesOfPractice: ReadonlyArray<CodeOfPractice>, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly kind: CollectionSourceKind, readonly description: string | null, readonly ipp2Exception: Ipp2Exception | null, readonly groundsForBelief: string | null }>, readonly notices: ReadonlyArray<{ readonly principle: NoticePrinciple, readonly itemsCovered: ReadonlyArray<NoticeItem>, readonly channel: string | null, readonly version: string | null, readonly date: string | null, readonly url: string | null, readonly exception: Ipp3aException | null }>, readonly retention: { readonly period: string | null, readonly trigger: string | null, readonly disposalMethod: string | null, readonly statement: string | null } | null, readonly recipients: ReadonlyArray<{ readonly name: string, readonly ipp11Ground: Ipp11Ground | null, readonly note: string | null }>, readonly uniqueIdentifiers: ReadonlyArray<{ readonly scheme: string, readonly necessity: string | null, readonly assignedByOtherAgency: boolean | null }>, readonly ippTags: ReadonlyArray<{ readonly tag: IppTag, readonly note: string | null }>, readonly xPrivacyNzDeclared: { readonly offshoreDisclosureMechanism: OffshoreDisclosureMechanism | null, readonly seriousHarmAssessmentRef: string | null, readonly mandatoryBreachNotificationFlag: boolean | null } | null };

export type GetProcessingActivityQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type GetProcessingActivityQuery = { readonly processingActivity: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly name: string, readonly description: string | null, readonly purposes: ReadonlyArray<string>, readonly functionLink: string | null, readonly necessity: string | null, readonly agencyRole: ProcessingRole | null, readonly peopleCategories: ReadonlyArray<string>, readonly informationCategories: ReadonlyArray<string>, readonly childrenInvolved: boolean | null, readonly collectionMethod: string | null, readonly collectionFrom: string | null, readonly collectionTo: string | null, readonly legalAuthorities: ReadonlyArray<string>, readonly supplyBasis: string | null, readonly safeguards: ReadonlyArray<string>, readonly safeguardsReviewedOn: string | null, readonly automatedDecisions: string | null, readonly systems: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly piaReference: string | null, readonly owner: string | null, readonly status: ProcessingActivityStatus, readonly nextReview: string | null, readonly sensitiveInfoFlag: boolean | null, readonly healthInfoFlag: boolean | null, readonly codesOfPractice: ReadonlyArray<CodeOfPractice>, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly kind: CollectionSourceKind, readonly description: string | null, readonly ipp2Exception: Ipp2Exception | null, readonly groundsForBelief: string | null }>, readonly notices: ReadonlyArray<{ readonly principle: NoticePrinciple, readonly itemsCovered: ReadonlyArray<NoticeItem>, readonly channel: string | null, readonly version: string | null, readonly date: string | null, readonly url: string | null, readonly exception: Ipp3aException | null }>, readonly retention: { readonly period: string | null, readonly trigger: string | null, readonly disposalMethod: string | null, readonly statement: string | null } | null, readonly recipients: ReadonlyArray<{ readonly name: string, readonly ipp11Ground: Ipp11Ground | null, readonly note: string | null }>, readonly uniqueIdentifiers: ReadonlyArray<{ readonly scheme: string, readonly necessity: string | null, readonly assignedByOtherAgency: boolean | null }>, readonly ippTags: ReadonlyArray<{ readonly tag: IppTag, readonly note: string | null }>, readonly xPrivacyNzDeclared: { readonly offshoreDisclosureMechanism: OffshoreDisclosureMechanism | null, readonly seriousHarmAssessmentRef: string | null, readonly mandatoryBreachNotificationFlag: boolean | null } | null } | null };

export type GetProcessingActivityByExternalKeyQueryVariables = Exact<{
  agency: string;
  externalKey: string;
  asOf?: string | null | undefined;
}>;


export type GetProcessingActivityByExternalKeyQuery = { readonly processingActivityByExternalKey: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly name: string, readonly description: string | null, readonly purposes: ReadonlyArray<string>, readonly functionLink: string | null, readonly necessity: string | null, readonly agencyRole: ProcessingRole | null, readonly peopleCategories: ReadonlyArray<string>, readonly informationCategories: ReadonlyArray<string>, readonly childrenInvolved: boolean | null, readonly collectionMethod: string | null, readonly collectionFrom: string | null, readonly collectionTo: string | null, readonly legalAuthorities: ReadonlyArray<string>, readonly supplyBasis: string | null, readonly safeguards: ReadonlyArray<string>, readonly safeguardsReviewedOn: string | null, readonly automatedDecisions: string | null, readonly systems: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly piaReference: string | null, readonly owner: string | null, readonly status: ProcessingActivityStatus, readonly nextReview: string | null, readonly sensitiveInfoFlag: boolean | null, readonly healthInfoFlag: boolean | null, readonly codesOfPractice: ReadonlyArray<CodeOfPractice>, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly kind: CollectionSourceKind, readonly description: string | null, readonly ipp2Exception: Ipp2Exception | null, readonly groundsForBelief: string | null }>, readonly notices: ReadonlyArray<{ readonly principle: NoticePrinciple, readonly itemsCovered: ReadonlyArray<NoticeItem>, readonly channel: string | null, readonly version: string | null, readonly date: string | null, readonly url: string | null, readonly exception: Ipp3aException | null }>, readonly retention: { readonly period: string | null, readonly trigger: string | null, readonly disposalMethod: string | null, readonly statement: string | null } | null, readonly recipients: ReadonlyArray<{ readonly name: string, readonly ipp11Ground: Ipp11Ground | null, readonly note: string | null }>, readonly uniqueIdentifiers: ReadonlyArray<{ readonly scheme: string, readonly necessity: string | null, readonly assignedByOtherAgency: boolean | null }>, readonly ippTags: ReadonlyArray<{ readonly tag: IppTag, readonly note: string | null }>, readonly xPrivacyNzDeclared: { readonly offshoreDisclosureMechanism: OffshoreDisclosureMechanism | null, readonly seriousHarmAssessmentRef: string | null, readonly mandatoryBreachNotificationFlag: boolean | null } | null } | null };

export type ListProcessingActivitiesQueryVariables = Exact<{
  agency: string;
  filter?: ProcessingActivityFilter | null | undefined;
  sort?: ProcessingActivitySort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ListProcessingActivitiesQuery = { readonly processingActivities: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly name: string, readonly description: string | null, readonly purposes: ReadonlyArray<string>, readonly functionLink: string | null, readonly necessity: string | null, readonly agencyRole: ProcessingRole | null, readonly peopleCategories: ReadonlyArray<string>, readonly informationCategories: ReadonlyArray<string>, readonly childrenInvolved: boolean | null, readonly collectionMethod: string | null, readonly collectionFrom: string | null, readonly collectionTo: string | null, readonly legalAuthorities: ReadonlyArray<string>, readonly supplyBasis: string | null, readonly safeguards: ReadonlyArray<string>, readonly safeguardsReviewedOn: string | null, readonly automatedDecisions: string | null, readonly systems: ReadonlyArray<string>, readonly providers: ReadonlyArray<string>, readonly piaReference: string | null, readonly owner: string | null, readonly status: ProcessingActivityStatus, readonly nextReview: string | null, readonly sensitiveInfoFlag: boolean | null, readonly healthInfoFlag: boolean | null, readonly codesOfPractice: ReadonlyArray<CodeOfPractice>, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly sources: ReadonlyArray<{ readonly kind: CollectionSourceKind, readonly description: string | null, readonly ipp2Exception: Ipp2Exception | null, readonly groundsForBelief: string | null }>, readonly notices: ReadonlyArray<{ readonly principle: NoticePrinciple, readonly itemsCovered: ReadonlyArray<NoticeItem>, readonly channel: string | null, readonly version: string | null, readonly date: string | null, readonly url: string | null, readonly exception: Ipp3aException | null }>, readonly retention: { readonly period: string | null, readonly trigger: string | null, readonly disposalMethod: string | null, readonly statement: string | null } | null, readonly recipients: ReadonlyArray<{ readonly name: string, readonly ipp11Ground: Ipp11Ground | null, readonly note: string | null }>, readonly uniqueIdentifiers: ReadonlyArray<{ readonly scheme: string, readonly necessity: string | null, readonly assignedByOtherAgency: boolean | null }>, readonly ippTags: ReadonlyArray<{ readonly tag: IppTag, readonly note: string | null }>, readonly xPrivacyNzDeclared: { readonly offshoreDisclosureMechanism: OffshoreDisclosureMechanism | null, readonly seriousHarmAssessmentRef: string | null, readonly mandatoryBreachNotificationFlag: boolean | null } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FindProcessingActivitiesQueryVariables = Exact<{
  agency: string;
  filter?: ProcessingActivityFilter | null | undefined;
  sort?: ProcessingActivitySort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindProcessingActivitiesQuery = { readonly processingActivities: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly name: string, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly principles: ReadonlyArray<IppTag>, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly message: string, readonly waived: boolean, readonly rule: { readonly id: string }, readonly provisions: ReadonlyArray<{ readonly text: string }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ProviderContentFragment = { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly name: string, readonly otherNames: ReadonlyArray<string>, readonly description: string | null, readonly services: ReadonlyArray<string>, readonly hostingCountries: ReadonlyArray<string>, readonly recipientRole: RecipientRole | null, readonly systems: ReadonlyArray<string>, readonly contact: string | null, readonly status: ProviderStatus, readonly nextReview: string | null, readonly note: string | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly contract: { readonly reference: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly reviewBy: string | null, readonly clauseVersion: string | null, readonly opcModelClauses: boolean | null, readonly subProcessorsAllowed: boolean | null, readonly flowDownClause: boolean | null } | null, readonly subProcessors: ReadonlyArray<{ readonly services: ReadonlyArray<string>, readonly provider: { readonly id: string, readonly externalKey: string | null } }> };

export type GetProviderQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type GetProviderQuery = { readonly provider: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly name: string, readonly otherNames: ReadonlyArray<string>, readonly description: string | null, readonly services: ReadonlyArray<string>, readonly hostingCountries: ReadonlyArray<string>, readonly recipientRole: RecipientRole | null, readonly systems: ReadonlyArray<string>, readonly contact: string | null, readonly status: ProviderStatus, readonly nextReview: string | null, readonly note: string | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly contract: { readonly reference: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly reviewBy: string | null, readonly clauseVersion: string | null, readonly opcModelClauses: boolean | null, readonly subProcessorsAllowed: boolean | null, readonly flowDownClause: boolean | null } | null, readonly subProcessors: ReadonlyArray<{ readonly services: ReadonlyArray<string>, readonly provider: { readonly id: string, readonly externalKey: string | null } }> } | null };

export type GetProviderByExternalKeyQueryVariables = Exact<{
  agency: string;
  externalKey: string;
  asOf?: string | null | undefined;
}>;


export type GetProviderByExternalKeyQuery = { readonly providerByExternalKey: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly name: string, readonly otherNames: ReadonlyArray<string>, readonly description: string | null, readonly services: ReadonlyArray<string>, readonly hostingCountries: ReadonlyArray<string>, readonly recipientRole: RecipientRole | null, readonly systems: ReadonlyArray<string>, readonly contact: string | null, readonly status: ProviderStatus, readonly nextReview: string | null, readonly note: string | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly contract: { readonly reference: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly reviewBy: string | null, readonly clauseVersion: string | null, readonly opcModelClauses: boolean | null, readonly subProcessorsAllowed: boolean | null, readonly flowDownClause: boolean | null } | null, readonly subProcessors: ReadonlyArray<{ readonly services: ReadonlyArray<string>, readonly provider: { readonly id: string, readonly externalKey: string | null } }> } | null };

export type ListProvidersQueryVariables = Exact<{
  agency: string;
  filter?: ProviderFilter | null | undefined;
  sort?: ProviderSort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ListProvidersQuery = { readonly providers: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly name: string, readonly otherNames: ReadonlyArray<string>, readonly description: string | null, readonly services: ReadonlyArray<string>, readonly hostingCountries: ReadonlyArray<string>, readonly recipientRole: RecipientRole | null, readonly systems: ReadonlyArray<string>, readonly contact: string | null, readonly status: ProviderStatus, readonly nextReview: string | null, readonly note: string | null, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly contract: { readonly reference: string, readonly startsOn: string | null, readonly endsOn: string | null, readonly reviewBy: string | null, readonly clauseVersion: string | null, readonly opcModelClauses: boolean | null, readonly subProcessorsAllowed: boolean | null, readonly flowDownClause: boolean | null } | null, readonly subProcessors: ReadonlyArray<{ readonly services: ReadonlyArray<string>, readonly provider: { readonly id: string, readonly externalKey: string | null } }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FindProvidersQueryVariables = Exact<{
  agency: string;
  filter?: ProviderFilter | null | undefined;
  sort?: ProviderSort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindProvidersQuery = { readonly providers: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly name: string, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly principles: ReadonlyArray<IppTag>, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly message: string, readonly waived: boolean, readonly rule: { readonly id: string }, readonly provisions: ReadonlyArray<{ readonly text: string }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type SavedQueryContentFragment = { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly title: string, readonly description: string | null, readonly operation: string, readonly address: string, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly parameters: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly default: string | null }> };

export type GetSavedQueryQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type GetSavedQueryQuery = { readonly savedQuery: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly title: string, readonly description: string | null, readonly operation: string, readonly address: string, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly parameters: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly default: string | null }> } | null };

export type GetSavedQueryByExternalKeyQueryVariables = Exact<{
  agency: string;
  externalKey: string;
  asOf?: string | null | undefined;
}>;


export type GetSavedQueryByExternalKeyQuery = { readonly savedQueryByExternalKey: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly title: string, readonly description: string | null, readonly operation: string, readonly address: string, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly parameters: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly default: string | null }> } | null };

export type ListSavedQueriesQueryVariables = Exact<{
  agency: string;
  filter?: SavedQueryFilter | null | undefined;
  sort?: SavedQuerySort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ListSavedQueriesQuery = { readonly savedQueries: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly title: string, readonly description: string | null, readonly operation: string, readonly address: string, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null, readonly parameters: ReadonlyArray<{ readonly name: string, readonly type: string, readonly required: boolean, readonly default: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FindSavedQueriesQueryVariables = Exact<{
  agency: string;
  filter?: SavedQueryFilter | null | undefined;
  sort?: SavedQuerySort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindSavedQueriesQuery = { readonly savedQueries: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly title: string, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly principles: ReadonlyArray<IppTag>, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly message: string, readonly waived: boolean, readonly rule: { readonly id: string }, readonly provisions: ReadonlyArray<{ readonly text: string }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WaiverContentFragment = { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly rule: string, readonly recordId: string, readonly reason: string, readonly approvedBy: string, readonly approvedOn: string, readonly expiresOn: string, readonly active: boolean, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null };

export type GetWaiverQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type GetWaiverQuery = { readonly waiver: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly rule: string, readonly recordId: string, readonly reason: string, readonly approvedBy: string, readonly approvedOn: string, readonly expiresOn: string, readonly active: boolean, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null } | null };

export type GetWaiverByExternalKeyQueryVariables = Exact<{
  agency: string;
  externalKey: string;
  asOf?: string | null | undefined;
}>;


export type GetWaiverByExternalKeyQuery = { readonly waiverByExternalKey: { readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly rule: string, readonly recordId: string, readonly reason: string, readonly approvedBy: string, readonly approvedOn: string, readonly expiresOn: string, readonly active: boolean, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null } | null };

export type ListWaiversQueryVariables = Exact<{
  agency: string;
  filter?: WaiverFilter | null | undefined;
  sort?: WaiverSort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ListWaiversQuery = { readonly waivers: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly createdAt: string, readonly createdBy: string, readonly updatedAt: string, readonly updatedBy: string, readonly archivedAt: string | null, readonly rule: string, readonly recordId: string, readonly reason: string, readonly approvedBy: string, readonly approvedOn: string, readonly expiresOn: string, readonly active: boolean, readonly agency: { readonly key: string }, readonly provenance: { readonly confidence: Confidence, readonly inferredFields: ReadonlyArray<string>, readonly note: string | null, readonly sources: ReadonlyArray<{ readonly title: string, readonly url: string | null, readonly date: string | null }> } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FindWaiversQueryVariables = Exact<{
  agency: string;
  filter?: WaiverFilter | null | undefined;
  sort?: WaiverSort | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type FindWaiversQuery = { readonly waivers: { readonly searchedAll: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalKey: string | null, readonly version: number, readonly rule: string, readonly findings: ReadonlyArray<{ readonly severity: FindingSeverity, readonly principles: ReadonlyArray<IppTag>, readonly fields: ReadonlyArray<ReadonlyArray<string>>, readonly message: string, readonly waived: boolean, readonly rule: { readonly id: string }, readonly provisions: ReadonlyArray<{ readonly text: string }> }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RecordDiffFieldsFragmentDoc = new TypedDocumentString(`
    fragment RecordDiffFields on RecordDiff {
  recordId
  recordType
  externalKey
  kind
  fromVersion
  toVersion
  changes {
    field
    before
    after
  }
}
    `, {"fragmentName":"RecordDiffFields"}) as unknown as TypedDocumentString<RecordDiffFieldsFragment, unknown>;
export const FindingFieldsFragmentDoc = new TypedDocumentString(`
    fragment FindingFields on Finding {
  rule {
    id
  }
  severity
  principles
  provisions {
    text
  }
  fields
  message
  waived
}
    `, {"fragmentName":"FindingFields"}) as unknown as TypedDocumentString<FindingFieldsFragment, unknown>;
export const SnapshotFieldsFragmentDoc = new TypedDocumentString(`
    fragment SnapshotFields on Snapshot {
  id
  run
  agencyKey
  kind
  status
  requestedAt
  requestedBy
  asOf
  since
  completedAt
  recordsWritten
  schemaVersion
  headsDigest
  error
  typesLeftOut
}
    `, {"fragmentName":"SnapshotFields"}) as unknown as TypedDocumentString<SnapshotFieldsFragment, unknown>;
export const SnapshotFileFieldsFragmentDoc = new TypedDocumentString(`
    fragment SnapshotFileFields on SnapshotFile {
  table
  format
  path
  rows
  bytes
  sha256
  restricted
  address
  addressExpiresAt
}
    `, {"fragmentName":"SnapshotFileFields"}) as unknown as TypedDocumentString<SnapshotFileFieldsFragment, unknown>;
export const UserErrorFieldsFragmentDoc = new TypedDocumentString(`
    fragment UserErrorFields on UserError {
  code
  field
  message
  currentVersion
}
    `, {"fragmentName":"UserErrorFields"}) as unknown as TypedDocumentString<UserErrorFieldsFragment, unknown>;
export const WarningFieldsFragmentDoc = new TypedDocumentString(`
    fragment WarningFields on Warning {
  code
  field
  message
}
    `, {"fragmentName":"WarningFields"}) as unknown as TypedDocumentString<WarningFieldsFragment, unknown>;
export const XPrivacyNzProblemFieldsFragmentDoc = new TypedDocumentString(`
    fragment XPrivacyNzProblemFields on XPrivacyNzProblem {
  code
  severity
  pointer
  field
  message
  suggestion
  line
  column
}
    `, {"fragmentName":"XPrivacyNzProblemFields"}) as unknown as TypedDocumentString<XPrivacyNzProblemFieldsFragment, unknown>;
export const AgencyContentFragmentDoc = new TypedDocumentString(`
    fragment AgencyContent on Agency {
  id
  agency {
    key
  }
  key
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  legalName
  teReoName
  nzbn
  sector
  kind
  actRole
  country
  privacyOfficers {
    role
    contact
    from
    to
  }
  privacyStatement {
    title
    url
    date
  }
  settings {
    reviewIntervalMonths
  }
}
    `, {"fragmentName":"AgencyContent"}) as unknown as TypedDocumentString<AgencyContentFragment, unknown>;
export const BreachContentFragmentDoc = new TypedDocumentString(`
    fragment BreachContent on Breach {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  title
  whatHappened
  kinds
  cause
  causeDetail
  occurredAt
  occurredUntil
  discoveredAt
  awareAt
  judgedNotifiableAt
  publicAt
  informationCategories
  peopleCategories
  systems
  providers
  containmentSteps
  followUp
  stepsIntended
  stepsIndividualsMayTake
  sensitiveInfoFlag
  healthInfoFlag
  closedOn
  affectedPeople {
    number
    qualifier
    note
  }
  suspectedHolder {
    identified
    identity
    otherNames
    mayBeNamedBecause
  }
  individualsContacted {
    contacted
    since
    how
    intended
  }
  otherAgenciesContacted {
    name
    why
  }
  noOtherAgencyContacted
  contact {
    role
    phone
    email
  }
  reporter {
    name
    jobTitle
    email
  }
  seriousHarmAssessment {
    version
    frozenAt
    reductionSteps {
      answered
      answer
    }
    sensitivity {
      answered
      answer
    }
    natureOfHarm {
      answered
      answer
    }
    recipients {
      answered
      answer
    }
    securityMeasures {
      answered
      answer
    }
    otherMatters {
      answered
      answer
    }
    likelyHarms {
      kind
      level
      note
    }
    seriousHarmLikely
    assessedBy
    assessedAt
  }
  decision {
    notifiable
    reasons
    decidedBy
    decidedAt
    assessmentVersion
  }
  commissionerNotification {
    notified
    notifiedAt
    notifyUsReference
    itemsCovered
    updates {
      at
      content
      itemsSupplied
    }
  }
  individualsNotification {
    notified
    notifiedFrom
    method
    notices {
      at
      method
      number
      toRepresentatives
      allTold
      itemsCovered
    }
  }
  publicNotice {
    givenAt
    reason
    url
    otherMedium
  }
  notificationException {
    ground
    reason
    reliedOnAt
    expectedUntil
  }
  notificationDelay {
    reason
    from
    expectedUntil
    endedAt
  }
  reopenedAt
  activities {
    id
    externalKey
  }
  status
  seriousHarmAssessmentRef
  mandatoryBreachNotificationFlag
}
    `, {"fragmentName":"BreachContent"}) as unknown as TypedDocumentString<BreachContentFragment, unknown>;
export const OffshoreDisclosureContentFragmentDoc = new TypedDocumentString(`
    fragment OffshoreDisclosureContent on OffshoreDisclosure {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  activity {
    id
    externalKey
  }
  recipient
  recipientKind
  countries
  provider
  recipientRole
  ipp11Ground
  ipp12Pathway
  decidedBy
  decidedOn
  reviewBy
  startsOn
  endsOn
  frequency
  volume
  informationCategories
  safeguards
  note
  evidence {
    authorisation {
      wordingShown
      obtainedOn
      recordedHow
    }
    basisOfBelief
    law {
      name
      country
      assessmentReference
      assessedOn
    }
    prescribedScheme
    prescribedCountry
    contract {
      reference
      clauseVersion
      opcModelClauses
      date
    }
    impracticability
  }
  offshoreDisclosureMechanism
  ipp12Decision {
    evaluatedAt
    on
    rulesVersion
    outcome
    engaged
    mechanism
    steps {
      id
      question
      answer
      because
      provisions {
        instrument
        number
        text
      }
      fields
    }
    missing {
      part
      field
      needed
      message
      provision {
        instrument
        number
        text
      }
    }
    lookAgainOn
    lookAgainBecause
  }
}
    `, {"fragmentName":"OffshoreDisclosureContent"}) as unknown as TypedDocumentString<OffshoreDisclosureContentFragment, unknown>;
export const ProcessingActivityContentFragmentDoc = new TypedDocumentString(`
    fragment ProcessingActivityContent on ProcessingActivity {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  name
  description
  purposes
  functionLink
  necessity
  agencyRole
  peopleCategories
  informationCategories
  childrenInvolved
  sources {
    kind
    description
    ipp2Exception
    groundsForBelief
  }
  collectionMethod
  collectionFrom
  collectionTo
  legalAuthorities
  supplyBasis
  notices {
    principle
    itemsCovered
    channel
    version
    date
    url
    exception
  }
  safeguards
  safeguardsReviewedOn
  retention {
    period
    trigger
    disposalMethod
    statement
  }
  recipients {
    name
    ipp11Ground
    note
  }
  uniqueIdentifiers {
    scheme
    necessity
    assignedByOtherAgency
  }
  automatedDecisions
  systems
  providers
  piaReference
  owner
  status
  nextReview
  ippTags {
    tag
    note
  }
  sensitiveInfoFlag
  healthInfoFlag
  codesOfPractice
  xPrivacyNzDeclared {
    offshoreDisclosureMechanism
    seriousHarmAssessmentRef
    mandatoryBreachNotificationFlag
  }
}
    `, {"fragmentName":"ProcessingActivityContent"}) as unknown as TypedDocumentString<ProcessingActivityContentFragment, unknown>;
export const ProviderContentFragmentDoc = new TypedDocumentString(`
    fragment ProviderContent on Provider {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  name
  otherNames
  description
  services
  hostingCountries
  recipientRole
  contract {
    reference
    startsOn
    endsOn
    reviewBy
    clauseVersion
    opcModelClauses
    subProcessorsAllowed
    flowDownClause
  }
  systems
  subProcessors {
    provider {
      id
      externalKey
    }
    services
  }
  contact
  status
  nextReview
  note
}
    `, {"fragmentName":"ProviderContent"}) as unknown as TypedDocumentString<ProviderContentFragment, unknown>;
export const SavedQueryContentFragmentDoc = new TypedDocumentString(`
    fragment SavedQueryContent on SavedQuery {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  title
  description
  operation
  parameters {
    name
    type
    required
    default
  }
  address
}
    `, {"fragmentName":"SavedQueryContent"}) as unknown as TypedDocumentString<SavedQueryContentFragment, unknown>;
export const WaiverContentFragmentDoc = new TypedDocumentString(`
    fragment WaiverContent on Waiver {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  rule
  recordId
  reason
  approvedBy
  approvedOn
  expiresOn
  active
}
    `, {"fragmentName":"WaiverContent"}) as unknown as TypedDocumentString<WaiverContentFragment, unknown>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($agency: String, $types: [String!], $first: Int, $after: String) {
  changes(agency: $agency, types: $types, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        recordId
        recordType
        agencyKey
        externalKey
        version
        action
        at
        actor
        reason
        requestId
        hash
        before
        after
        changes {
          field
          before
          after
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    latestCursor
    asOf
    typesLeftOut
  }
}
    `) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const LatestChangeDocument = new TypedDocumentString(`
    query LatestChange($agency: String, $types: [String!]) {
  changes(agency: $agency, types: $types, first: 1) {
    latestCursor
    typesLeftOut
  }
}
    `) as unknown as TypedDocumentString<LatestChangeQuery, LatestChangeQueryVariables>;
export const DeadlinesDocument = new TypedDocumentString(`
    query Deadlines($agency: String!, $from: Date, $to: Date, $first: Int, $after: String) {
  deadlines(agency: $agency, from: $from, to: $to, first: $first, after: $after) {
    nodes {
      recordId
      recordType
      externalKey
      title
      deadline {
        rule
        action
        setBy
        provision {
          text
        }
        dueOn
        dueAt
        overdue
        note
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    typesLeftOut
  }
}
    `) as unknown as TypedDocumentString<DeadlinesQuery, DeadlinesQueryVariables>;
export const DiffDocument = new TypedDocumentString(`
    query Diff($id: ID!, $from: DateTime!, $to: DateTime) {
  diff(id: $id, from: $from, to: $to) {
    ...RecordDiffFields
  }
}
    fragment RecordDiffFields on RecordDiff {
  recordId
  recordType
  externalKey
  kind
  fromVersion
  toVersion
  changes {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<DiffQuery, DiffQueryVariables>;
export const AgencyDiffDocument = new TypedDocumentString(`
    query AgencyDiff($agency: String!, $from: DateTime!, $to: DateTime, $types: [String!], $first: Int, $after: String) {
  agencyDiff(
    agency: $agency
    from: $from
    to: $to
    types: $types
    first: $first
    after: $after
  ) {
    nodes {
      ...RecordDiffFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
    typesLeftOut
  }
}
    fragment RecordDiffFields on RecordDiff {
  recordId
  recordType
  externalKey
  kind
  fromVersion
  toVersion
  changes {
    field
    before
    after
  }
}`) as unknown as TypedDocumentString<AgencyDiffQuery, AgencyDiffQueryVariables>;
export const FindingRulesDocument = new TypedDocumentString(`
    query FindingRules($recordType: String, $principle: IppTag, $severity: FindingSeverity) {
  findingRules(
    recordType: $recordType
    principle: $principle
    severity: $severity
  ) {
    id
    recordType
    severity
    principles
    provisions {
      text
    }
    summary
  }
}
    `) as unknown as TypedDocumentString<FindingRulesQuery, FindingRulesQueryVariables>;
export const AgencyFindingsDocument = new TypedDocumentString(`
    query AgencyFindings($key: String!) {
  agency(key: $key) {
    id
    key
    legalName
    version
    findings {
      ...FindingFields
    }
  }
}
    fragment FindingFields on Finding {
  rule {
    id
  }
  severity
  principles
  provisions {
    text
  }
  fields
  message
  waived
}`) as unknown as TypedDocumentString<AgencyFindingsQuery, AgencyFindingsQueryVariables>;
export const RecordTypeOfDocument = new TypedDocumentString(`
    query RecordTypeOf($id: ID!, $asOf: DateTime) {
  node(id: $id, asOf: $asOf) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<RecordTypeOfQuery, RecordTypeOfQueryVariables>;
export const SnapshotsDocument = new TypedDocumentString(`
    query Snapshots($agency: String, $first: Int, $after: String) {
  snapshots(agency: $agency, first: $first, after: $after) {
    nodes {
      ...SnapshotFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SnapshotFields on Snapshot {
  id
  run
  agencyKey
  kind
  status
  requestedAt
  requestedBy
  asOf
  since
  completedAt
  recordsWritten
  schemaVersion
  headsDigest
  error
  typesLeftOut
}`) as unknown as TypedDocumentString<SnapshotsQuery, SnapshotsQueryVariables>;
export const SnapshotDocument = new TypedDocumentString(`
    query Snapshot($id: ID!) {
  snapshot(id: $id) {
    ...SnapshotFields
  }
}
    fragment SnapshotFields on Snapshot {
  id
  run
  agencyKey
  kind
  status
  requestedAt
  requestedBy
  asOf
  since
  completedAt
  recordsWritten
  schemaVersion
  headsDigest
  error
  typesLeftOut
}`) as unknown as TypedDocumentString<SnapshotQuery, SnapshotQueryVariables>;
export const SnapshotFilesDocument = new TypedDocumentString(`
    query SnapshotFiles($id: ID!, $tables: [String!], $format: SnapshotFormat) {
  snapshot(id: $id) {
    ...SnapshotFields
    files(tables: $tables, format: $format) {
      ...SnapshotFileFields
    }
    manifest {
      ...SnapshotFileFields
    }
  }
}
    fragment SnapshotFields on Snapshot {
  id
  run
  agencyKey
  kind
  status
  requestedAt
  requestedBy
  asOf
  since
  completedAt
  recordsWritten
  schemaVersion
  headsDigest
  error
  typesLeftOut
}
fragment SnapshotFileFields on SnapshotFile {
  table
  format
  path
  rows
  bytes
  sha256
  restricted
  address
  addressExpiresAt
}`) as unknown as TypedDocumentString<SnapshotFilesQuery, SnapshotFilesQueryVariables>;
export const RequestSnapshotDocument = new TypedDocumentString(`
    mutation RequestSnapshot($input: RequestSnapshotInput!) {
  requestSnapshot(input: $input) {
    snapshot {
      ...SnapshotFields
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment SnapshotFields on Snapshot {
  id
  run
  agencyKey
  kind
  status
  requestedAt
  requestedBy
  asOf
  since
  completedAt
  recordsWritten
  schemaVersion
  headsDigest
  error
  typesLeftOut
}
fragment UserErrorFields on UserError {
  code
  field
  message
  currentVersion
}`) as unknown as TypedDocumentString<RequestSnapshotMutation, RequestSnapshotMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    subject
    grants {
      agency
      roles
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const ViewerInDocument = new TypedDocumentString(`
    query ViewerIn($agency: String!) {
  viewer {
    subject
    grants {
      agency
      roles
    }
    permissions(agency: $agency) {
      recordType
      actions
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerInQuery, ViewerInQueryVariables>;
export const ApplyRecordsDocument = new TypedDocumentString(`
    mutation ApplyRecords($input: ApplyRecordsInput!) {
  applyRecords(input: $input) {
    results {
      index
      externalKey
      recordType
      outcome
      recordId
      version
      changes {
        field
        before
        after
      }
      userErrors {
        ...UserErrorFields
      }
      warnings {
        ...WarningFields
      }
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
  currentVersion
}
fragment WarningFields on Warning {
  code
  field
  message
}`) as unknown as TypedDocumentString<ApplyRecordsMutation, ApplyRecordsMutationVariables>;
export const ValidateXPrivacyNzDocument = new TypedDocumentString(`
    query ValidateXPrivacyNz($document: String!) {
  validateXPrivacyNz(document: $document) {
    valid
    locationCount
    locations {
      pointer
      title
      fields
    }
    problemCount
    problems {
      ...XPrivacyNzProblemFields
    }
    migration {
      document
      changeCount
    }
  }
}
    fragment XPrivacyNzProblemFields on XPrivacyNzProblem {
  code
  severity
  pointer
  field
  message
  suggestion
  line
  column
}`) as unknown as TypedDocumentString<ValidateXPrivacyNzQuery, ValidateXPrivacyNzQueryVariables>;
export const ImportXPrivacyNzDocument = new TypedDocumentString(`
    mutation ImportXPrivacyNz($input: ImportXPrivacyNzInput!) {
  importXPrivacyNz(input: $input) {
    results {
      pointer
      title
      externalKey
      outcome
      processingActivity {
        id
        version
      }
      changes {
        field
        before
        after
      }
      kept
      userErrors {
        ...UserErrorFields
      }
      warnings {
        ...WarningFields
      }
    }
    problemCount
    problems {
      ...XPrivacyNzProblemFields
    }
    migratedCount
    migrated {
      pointer
      before
      after
      explanation
    }
    userErrors {
      ...UserErrorFields
    }
  }
}
    fragment UserErrorFields on UserError {
  code
  field
  message
  currentVersion
}
fragment WarningFields on Warning {
  code
  field
  message
}
fragment XPrivacyNzProblemFields on XPrivacyNzProblem {
  code
  severity
  pointer
  field
  message
  suggestion
  line
  column
}`) as unknown as TypedDocumentString<ImportXPrivacyNzMutation, ImportXPrivacyNzMutationVariables>;
export const GetAgencyDocument = new TypedDocumentString(`
    query GetAgency($key: String!, $asOf: DateTime) {
  agency(key: $key, asOf: $asOf) {
    ...AgencyContent
  }
}
    fragment AgencyContent on Agency {
  id
  agency {
    key
  }
  key
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  legalName
  teReoName
  nzbn
  sector
  kind
  actRole
  country
  privacyOfficers {
    role
    contact
    from
    to
  }
  privacyStatement {
    title
    url
    date
  }
  settings {
    reviewIntervalMonths
  }
}`) as unknown as TypedDocumentString<GetAgencyQuery, GetAgencyQueryVariables>;
export const ListAgenciesDocument = new TypedDocumentString(`
    query ListAgencies($filter: AgencyFilter, $sort: AgencySort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  agencies(
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...AgencyContent
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment AgencyContent on Agency {
  id
  agency {
    key
  }
  key
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  legalName
  teReoName
  nzbn
  sector
  kind
  actRole
  country
  privacyOfficers {
    role
    contact
    from
    to
  }
  privacyStatement {
    title
    url
    date
  }
  settings {
    reviewIntervalMonths
  }
}`) as unknown as TypedDocumentString<ListAgenciesQuery, ListAgenciesQueryVariables>;
export const FindAgenciesDocument = new TypedDocumentString(`
    query FindAgencies($filter: AgencyFilter, $sort: AgencySort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  agencies(
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      externalKey
      version
      legalName
      findings {
        ...FindingFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment FindingFields on Finding {
  rule {
    id
  }
  severity
  principles
  provisions {
    text
  }
  fields
  message
  waived
}`) as unknown as TypedDocumentString<FindAgenciesQuery, FindAgenciesQueryVariables>;
export const GetBreachDocument = new TypedDocumentString(`
    query GetBreach($id: ID!, $asOf: DateTime) {
  breach(id: $id, asOf: $asOf) {
    ...BreachContent
  }
}
    fragment BreachContent on Breach {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  title
  whatHappened
  kinds
  cause
  causeDetail
  occurredAt
  occurredUntil
  discoveredAt
  awareAt
  judgedNotifiableAt
  publicAt
  informationCategories
  peopleCategories
  systems
  providers
  containmentSteps
  followUp
  stepsIntended
  stepsIndividualsMayTake
  sensitiveInfoFlag
  healthInfoFlag
  closedOn
  affectedPeople {
    number
    qualifier
    note
  }
  suspectedHolder {
    identified
    identity
    otherNames
    mayBeNamedBecause
  }
  individualsContacted {
    contacted
    since
    how
    intended
  }
  otherAgenciesContacted {
    name
    why
  }
  noOtherAgencyContacted
  contact {
    role
    phone
    email
  }
  reporter {
    name
    jobTitle
    email
  }
  seriousHarmAssessment {
    version
    frozenAt
    reductionSteps {
      answered
      answer
    }
    sensitivity {
      answered
      answer
    }
    natureOfHarm {
      answered
      answer
    }
    recipients {
      answered
      answer
    }
    securityMeasures {
      answered
      answer
    }
    otherMatters {
      answered
      answer
    }
    likelyHarms {
      kind
      level
      note
    }
    seriousHarmLikely
    assessedBy
    assessedAt
  }
  decision {
    notifiable
    reasons
    decidedBy
    decidedAt
    assessmentVersion
  }
  commissionerNotification {
    notified
    notifiedAt
    notifyUsReference
    itemsCovered
    updates {
      at
      content
      itemsSupplied
    }
  }
  individualsNotification {
    notified
    notifiedFrom
    method
    notices {
      at
      method
      number
      toRepresentatives
      allTold
      itemsCovered
    }
  }
  publicNotice {
    givenAt
    reason
    url
    otherMedium
  }
  notificationException {
    ground
    reason
    reliedOnAt
    expectedUntil
  }
  notificationDelay {
    reason
    from
    expectedUntil
    endedAt
  }
  reopenedAt
  activities {
    id
    externalKey
  }
  status
  seriousHarmAssessmentRef
  mandatoryBreachNotificationFlag
}`) as unknown as TypedDocumentString<GetBreachQuery, GetBreachQueryVariables>;
export const GetBreachByExternalKeyDocument = new TypedDocumentString(`
    query GetBreachByExternalKey($agency: String!, $externalKey: String!, $asOf: DateTime) {
  breachByExternalKey(agency: $agency, externalKey: $externalKey, asOf: $asOf) {
    ...BreachContent
  }
}
    fragment BreachContent on Breach {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  title
  whatHappened
  kinds
  cause
  causeDetail
  occurredAt
  occurredUntil
  discoveredAt
  awareAt
  judgedNotifiableAt
  publicAt
  informationCategories
  peopleCategories
  systems
  providers
  containmentSteps
  followUp
  stepsIntended
  stepsIndividualsMayTake
  sensitiveInfoFlag
  healthInfoFlag
  closedOn
  affectedPeople {
    number
    qualifier
    note
  }
  suspectedHolder {
    identified
    identity
    otherNames
    mayBeNamedBecause
  }
  individualsContacted {
    contacted
    since
    how
    intended
  }
  otherAgenciesContacted {
    name
    why
  }
  noOtherAgencyContacted
  contact {
    role
    phone
    email
  }
  reporter {
    name
    jobTitle
    email
  }
  seriousHarmAssessment {
    version
    frozenAt
    reductionSteps {
      answered
      answer
    }
    sensitivity {
      answered
      answer
    }
    natureOfHarm {
      answered
      answer
    }
    recipients {
      answered
      answer
    }
    securityMeasures {
      answered
      answer
    }
    otherMatters {
      answered
      answer
    }
    likelyHarms {
      kind
      level
      note
    }
    seriousHarmLikely
    assessedBy
    assessedAt
  }
  decision {
    notifiable
    reasons
    decidedBy
    decidedAt
    assessmentVersion
  }
  commissionerNotification {
    notified
    notifiedAt
    notifyUsReference
    itemsCovered
    updates {
      at
      content
      itemsSupplied
    }
  }
  individualsNotification {
    notified
    notifiedFrom
    method
    notices {
      at
      method
      number
      toRepresentatives
      allTold
      itemsCovered
    }
  }
  publicNotice {
    givenAt
    reason
    url
    otherMedium
  }
  notificationException {
    ground
    reason
    reliedOnAt
    expectedUntil
  }
  notificationDelay {
    reason
    from
    expectedUntil
    endedAt
  }
  reopenedAt
  activities {
    id
    externalKey
  }
  status
  seriousHarmAssessmentRef
  mandatoryBreachNotificationFlag
}`) as unknown as TypedDocumentString<GetBreachByExternalKeyQuery, GetBreachByExternalKeyQueryVariables>;
export const ListBreachesDocument = new TypedDocumentString(`
    query ListBreaches($agency: String!, $filter: BreachFilter, $sort: BreachSort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  breaches(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...BreachContent
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment BreachContent on Breach {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  title
  whatHappened
  kinds
  cause
  causeDetail
  occurredAt
  occurredUntil
  discoveredAt
  awareAt
  judgedNotifiableAt
  publicAt
  informationCategories
  peopleCategories
  systems
  providers
  containmentSteps
  followUp
  stepsIntended
  stepsIndividualsMayTake
  sensitiveInfoFlag
  healthInfoFlag
  closedOn
  affectedPeople {
    number
    qualifier
    note
  }
  suspectedHolder {
    identified
    identity
    otherNames
    mayBeNamedBecause
  }
  individualsContacted {
    contacted
    since
    how
    intended
  }
  otherAgenciesContacted {
    name
    why
  }
  noOtherAgencyContacted
  contact {
    role
    phone
    email
  }
  reporter {
    name
    jobTitle
    email
  }
  seriousHarmAssessment {
    version
    frozenAt
    reductionSteps {
      answered
      answer
    }
    sensitivity {
      answered
      answer
    }
    natureOfHarm {
      answered
      answer
    }
    recipients {
      answered
      answer
    }
    securityMeasures {
      answered
      answer
    }
    otherMatters {
      answered
      answer
    }
    likelyHarms {
      kind
      level
      note
    }
    seriousHarmLikely
    assessedBy
    assessedAt
  }
  decision {
    notifiable
    reasons
    decidedBy
    decidedAt
    assessmentVersion
  }
  commissionerNotification {
    notified
    notifiedAt
    notifyUsReference
    itemsCovered
    updates {
      at
      content
      itemsSupplied
    }
  }
  individualsNotification {
    notified
    notifiedFrom
    method
    notices {
      at
      method
      number
      toRepresentatives
      allTold
      itemsCovered
    }
  }
  publicNotice {
    givenAt
    reason
    url
    otherMedium
  }
  notificationException {
    ground
    reason
    reliedOnAt
    expectedUntil
  }
  notificationDelay {
    reason
    from
    expectedUntil
    endedAt
  }
  reopenedAt
  activities {
    id
    externalKey
  }
  status
  seriousHarmAssessmentRef
  mandatoryBreachNotificationFlag
}`) as unknown as TypedDocumentString<ListBreachesQuery, ListBreachesQueryVariables>;
export const FindBreachesDocument = new TypedDocumentString(`
    query FindBreaches($agency: String!, $filter: BreachFilter, $sort: BreachSort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  breaches(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      externalKey
      version
      title
      findings {
        ...FindingFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment FindingFields on Finding {
  rule {
    id
  }
  severity
  principles
  provisions {
    text
  }
  fields
  message
  waived
}`) as unknown as TypedDocumentString<FindBreachesQuery, FindBreachesQueryVariables>;
export const GetOffshoreDisclosureDocument = new TypedDocumentString(`
    query GetOffshoreDisclosure($id: ID!, $asOf: DateTime) {
  offshoreDisclosure(id: $id, asOf: $asOf) {
    ...OffshoreDisclosureContent
  }
}
    fragment OffshoreDisclosureContent on OffshoreDisclosure {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  activity {
    id
    externalKey
  }
  recipient
  recipientKind
  countries
  provider
  recipientRole
  ipp11Ground
  ipp12Pathway
  decidedBy
  decidedOn
  reviewBy
  startsOn
  endsOn
  frequency
  volume
  informationCategories
  safeguards
  note
  evidence {
    authorisation {
      wordingShown
      obtainedOn
      recordedHow
    }
    basisOfBelief
    law {
      name
      country
      assessmentReference
      assessedOn
    }
    prescribedScheme
    prescribedCountry
    contract {
      reference
      clauseVersion
      opcModelClauses
      date
    }
    impracticability
  }
  offshoreDisclosureMechanism
  ipp12Decision {
    evaluatedAt
    on
    rulesVersion
    outcome
    engaged
    mechanism
    steps {
      id
      question
      answer
      because
      provisions {
        instrument
        number
        text
      }
      fields
    }
    missing {
      part
      field
      needed
      message
      provision {
        instrument
        number
        text
      }
    }
    lookAgainOn
    lookAgainBecause
  }
}`) as unknown as TypedDocumentString<GetOffshoreDisclosureQuery, GetOffshoreDisclosureQueryVariables>;
export const GetOffshoreDisclosureByExternalKeyDocument = new TypedDocumentString(`
    query GetOffshoreDisclosureByExternalKey($agency: String!, $externalKey: String!, $asOf: DateTime) {
  offshoreDisclosureByExternalKey(
    agency: $agency
    externalKey: $externalKey
    asOf: $asOf
  ) {
    ...OffshoreDisclosureContent
  }
}
    fragment OffshoreDisclosureContent on OffshoreDisclosure {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  activity {
    id
    externalKey
  }
  recipient
  recipientKind
  countries
  provider
  recipientRole
  ipp11Ground
  ipp12Pathway
  decidedBy
  decidedOn
  reviewBy
  startsOn
  endsOn
  frequency
  volume
  informationCategories
  safeguards
  note
  evidence {
    authorisation {
      wordingShown
      obtainedOn
      recordedHow
    }
    basisOfBelief
    law {
      name
      country
      assessmentReference
      assessedOn
    }
    prescribedScheme
    prescribedCountry
    contract {
      reference
      clauseVersion
      opcModelClauses
      date
    }
    impracticability
  }
  offshoreDisclosureMechanism
  ipp12Decision {
    evaluatedAt
    on
    rulesVersion
    outcome
    engaged
    mechanism
    steps {
      id
      question
      answer
      because
      provisions {
        instrument
        number
        text
      }
      fields
    }
    missing {
      part
      field
      needed
      message
      provision {
        instrument
        number
        text
      }
    }
    lookAgainOn
    lookAgainBecause
  }
}`) as unknown as TypedDocumentString<GetOffshoreDisclosureByExternalKeyQuery, GetOffshoreDisclosureByExternalKeyQueryVariables>;
export const ListOffshoreDisclosuresDocument = new TypedDocumentString(`
    query ListOffshoreDisclosures($agency: String!, $filter: OffshoreDisclosureFilter, $sort: OffshoreDisclosureSort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  offshoreDisclosures(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...OffshoreDisclosureContent
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment OffshoreDisclosureContent on OffshoreDisclosure {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  activity {
    id
    externalKey
  }
  recipient
  recipientKind
  countries
  provider
  recipientRole
  ipp11Ground
  ipp12Pathway
  decidedBy
  decidedOn
  reviewBy
  startsOn
  endsOn
  frequency
  volume
  informationCategories
  safeguards
  note
  evidence {
    authorisation {
      wordingShown
      obtainedOn
      recordedHow
    }
    basisOfBelief
    law {
      name
      country
      assessmentReference
      assessedOn
    }
    prescribedScheme
    prescribedCountry
    contract {
      reference
      clauseVersion
      opcModelClauses
      date
    }
    impracticability
  }
  offshoreDisclosureMechanism
  ipp12Decision {
    evaluatedAt
    on
    rulesVersion
    outcome
    engaged
    mechanism
    steps {
      id
      question
      answer
      because
      provisions {
        instrument
        number
        text
      }
      fields
    }
    missing {
      part
      field
      needed
      message
      provision {
        instrument
        number
        text
      }
    }
    lookAgainOn
    lookAgainBecause
  }
}`) as unknown as TypedDocumentString<ListOffshoreDisclosuresQuery, ListOffshoreDisclosuresQueryVariables>;
export const FindOffshoreDisclosuresDocument = new TypedDocumentString(`
    query FindOffshoreDisclosures($agency: String!, $filter: OffshoreDisclosureFilter, $sort: OffshoreDisclosureSort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  offshoreDisclosures(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      externalKey
      version
      recipient
      findings {
        ...FindingFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment FindingFields on Finding {
  rule {
    id
  }
  severity
  principles
  provisions {
    text
  }
  fields
  message
  waived
}`) as unknown as TypedDocumentString<FindOffshoreDisclosuresQuery, FindOffshoreDisclosuresQueryVariables>;
export const GetProcessingActivityDocument = new TypedDocumentString(`
    query GetProcessingActivity($id: ID!, $asOf: DateTime) {
  processingActivity(id: $id, asOf: $asOf) {
    ...ProcessingActivityContent
  }
}
    fragment ProcessingActivityContent on ProcessingActivity {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  name
  description
  purposes
  functionLink
  necessity
  agencyRole
  peopleCategories
  informationCategories
  childrenInvolved
  sources {
    kind
    description
    ipp2Exception
    groundsForBelief
  }
  collectionMethod
  collectionFrom
  collectionTo
  legalAuthorities
  supplyBasis
  notices {
    principle
    itemsCovered
    channel
    version
    date
    url
    exception
  }
  safeguards
  safeguardsReviewedOn
  retention {
    period
    trigger
    disposalMethod
    statement
  }
  recipients {
    name
    ipp11Ground
    note
  }
  uniqueIdentifiers {
    scheme
    necessity
    assignedByOtherAgency
  }
  automatedDecisions
  systems
  providers
  piaReference
  owner
  status
  nextReview
  ippTags {
    tag
    note
  }
  sensitiveInfoFlag
  healthInfoFlag
  codesOfPractice
  xPrivacyNzDeclared {
    offshoreDisclosureMechanism
    seriousHarmAssessmentRef
    mandatoryBreachNotificationFlag
  }
}`) as unknown as TypedDocumentString<GetProcessingActivityQuery, GetProcessingActivityQueryVariables>;
export const GetProcessingActivityByExternalKeyDocument = new TypedDocumentString(`
    query GetProcessingActivityByExternalKey($agency: String!, $externalKey: String!, $asOf: DateTime) {
  processingActivityByExternalKey(
    agency: $agency
    externalKey: $externalKey
    asOf: $asOf
  ) {
    ...ProcessingActivityContent
  }
}
    fragment ProcessingActivityContent on ProcessingActivity {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  name
  description
  purposes
  functionLink
  necessity
  agencyRole
  peopleCategories
  informationCategories
  childrenInvolved
  sources {
    kind
    description
    ipp2Exception
    groundsForBelief
  }
  collectionMethod
  collectionFrom
  collectionTo
  legalAuthorities
  supplyBasis
  notices {
    principle
    itemsCovered
    channel
    version
    date
    url
    exception
  }
  safeguards
  safeguardsReviewedOn
  retention {
    period
    trigger
    disposalMethod
    statement
  }
  recipients {
    name
    ipp11Ground
    note
  }
  uniqueIdentifiers {
    scheme
    necessity
    assignedByOtherAgency
  }
  automatedDecisions
  systems
  providers
  piaReference
  owner
  status
  nextReview
  ippTags {
    tag
    note
  }
  sensitiveInfoFlag
  healthInfoFlag
  codesOfPractice
  xPrivacyNzDeclared {
    offshoreDisclosureMechanism
    seriousHarmAssessmentRef
    mandatoryBreachNotificationFlag
  }
}`) as unknown as TypedDocumentString<GetProcessingActivityByExternalKeyQuery, GetProcessingActivityByExternalKeyQueryVariables>;
export const ListProcessingActivitiesDocument = new TypedDocumentString(`
    query ListProcessingActivities($agency: String!, $filter: ProcessingActivityFilter, $sort: ProcessingActivitySort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  processingActivities(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...ProcessingActivityContent
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment ProcessingActivityContent on ProcessingActivity {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  name
  description
  purposes
  functionLink
  necessity
  agencyRole
  peopleCategories
  informationCategories
  childrenInvolved
  sources {
    kind
    description
    ipp2Exception
    groundsForBelief
  }
  collectionMethod
  collectionFrom
  collectionTo
  legalAuthorities
  supplyBasis
  notices {
    principle
    itemsCovered
    channel
    version
    date
    url
    exception
  }
  safeguards
  safeguardsReviewedOn
  retention {
    period
    trigger
    disposalMethod
    statement
  }
  recipients {
    name
    ipp11Ground
    note
  }
  uniqueIdentifiers {
    scheme
    necessity
    assignedByOtherAgency
  }
  automatedDecisions
  systems
  providers
  piaReference
  owner
  status
  nextReview
  ippTags {
    tag
    note
  }
  sensitiveInfoFlag
  healthInfoFlag
  codesOfPractice
  xPrivacyNzDeclared {
    offshoreDisclosureMechanism
    seriousHarmAssessmentRef
    mandatoryBreachNotificationFlag
  }
}`) as unknown as TypedDocumentString<ListProcessingActivitiesQuery, ListProcessingActivitiesQueryVariables>;
export const FindProcessingActivitiesDocument = new TypedDocumentString(`
    query FindProcessingActivities($agency: String!, $filter: ProcessingActivityFilter, $sort: ProcessingActivitySort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  processingActivities(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      externalKey
      version
      name
      findings {
        ...FindingFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment FindingFields on Finding {
  rule {
    id
  }
  severity
  principles
  provisions {
    text
  }
  fields
  message
  waived
}`) as unknown as TypedDocumentString<FindProcessingActivitiesQuery, FindProcessingActivitiesQueryVariables>;
export const GetProviderDocument = new TypedDocumentString(`
    query GetProvider($id: ID!, $asOf: DateTime) {
  provider(id: $id, asOf: $asOf) {
    ...ProviderContent
  }
}
    fragment ProviderContent on Provider {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  name
  otherNames
  description
  services
  hostingCountries
  recipientRole
  contract {
    reference
    startsOn
    endsOn
    reviewBy
    clauseVersion
    opcModelClauses
    subProcessorsAllowed
    flowDownClause
  }
  systems
  subProcessors {
    provider {
      id
      externalKey
    }
    services
  }
  contact
  status
  nextReview
  note
}`) as unknown as TypedDocumentString<GetProviderQuery, GetProviderQueryVariables>;
export const GetProviderByExternalKeyDocument = new TypedDocumentString(`
    query GetProviderByExternalKey($agency: String!, $externalKey: String!, $asOf: DateTime) {
  providerByExternalKey(agency: $agency, externalKey: $externalKey, asOf: $asOf) {
    ...ProviderContent
  }
}
    fragment ProviderContent on Provider {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  name
  otherNames
  description
  services
  hostingCountries
  recipientRole
  contract {
    reference
    startsOn
    endsOn
    reviewBy
    clauseVersion
    opcModelClauses
    subProcessorsAllowed
    flowDownClause
  }
  systems
  subProcessors {
    provider {
      id
      externalKey
    }
    services
  }
  contact
  status
  nextReview
  note
}`) as unknown as TypedDocumentString<GetProviderByExternalKeyQuery, GetProviderByExternalKeyQueryVariables>;
export const ListProvidersDocument = new TypedDocumentString(`
    query ListProviders($agency: String!, $filter: ProviderFilter, $sort: ProviderSort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  providers(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...ProviderContent
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment ProviderContent on Provider {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  name
  otherNames
  description
  services
  hostingCountries
  recipientRole
  contract {
    reference
    startsOn
    endsOn
    reviewBy
    clauseVersion
    opcModelClauses
    subProcessorsAllowed
    flowDownClause
  }
  systems
  subProcessors {
    provider {
      id
      externalKey
    }
    services
  }
  contact
  status
  nextReview
  note
}`) as unknown as TypedDocumentString<ListProvidersQuery, ListProvidersQueryVariables>;
export const FindProvidersDocument = new TypedDocumentString(`
    query FindProviders($agency: String!, $filter: ProviderFilter, $sort: ProviderSort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  providers(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      externalKey
      version
      name
      findings {
        ...FindingFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment FindingFields on Finding {
  rule {
    id
  }
  severity
  principles
  provisions {
    text
  }
  fields
  message
  waived
}`) as unknown as TypedDocumentString<FindProvidersQuery, FindProvidersQueryVariables>;
export const GetSavedQueryDocument = new TypedDocumentString(`
    query GetSavedQuery($id: ID!, $asOf: DateTime) {
  savedQuery(id: $id, asOf: $asOf) {
    ...SavedQueryContent
  }
}
    fragment SavedQueryContent on SavedQuery {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  title
  description
  operation
  parameters {
    name
    type
    required
    default
  }
  address
}`) as unknown as TypedDocumentString<GetSavedQueryQuery, GetSavedQueryQueryVariables>;
export const GetSavedQueryByExternalKeyDocument = new TypedDocumentString(`
    query GetSavedQueryByExternalKey($agency: String!, $externalKey: String!, $asOf: DateTime) {
  savedQueryByExternalKey(agency: $agency, externalKey: $externalKey, asOf: $asOf) {
    ...SavedQueryContent
  }
}
    fragment SavedQueryContent on SavedQuery {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  title
  description
  operation
  parameters {
    name
    type
    required
    default
  }
  address
}`) as unknown as TypedDocumentString<GetSavedQueryByExternalKeyQuery, GetSavedQueryByExternalKeyQueryVariables>;
export const ListSavedQueriesDocument = new TypedDocumentString(`
    query ListSavedQueries($agency: String!, $filter: SavedQueryFilter, $sort: SavedQuerySort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  savedQueries(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...SavedQueryContent
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment SavedQueryContent on SavedQuery {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  title
  description
  operation
  parameters {
    name
    type
    required
    default
  }
  address
}`) as unknown as TypedDocumentString<ListSavedQueriesQuery, ListSavedQueriesQueryVariables>;
export const FindSavedQueriesDocument = new TypedDocumentString(`
    query FindSavedQueries($agency: String!, $filter: SavedQueryFilter, $sort: SavedQuerySort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  savedQueries(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      externalKey
      version
      title
      findings {
        ...FindingFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment FindingFields on Finding {
  rule {
    id
  }
  severity
  principles
  provisions {
    text
  }
  fields
  message
  waived
}`) as unknown as TypedDocumentString<FindSavedQueriesQuery, FindSavedQueriesQueryVariables>;
export const GetWaiverDocument = new TypedDocumentString(`
    query GetWaiver($id: ID!, $asOf: DateTime) {
  waiver(id: $id, asOf: $asOf) {
    ...WaiverContent
  }
}
    fragment WaiverContent on Waiver {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  rule
  recordId
  reason
  approvedBy
  approvedOn
  expiresOn
  active
}`) as unknown as TypedDocumentString<GetWaiverQuery, GetWaiverQueryVariables>;
export const GetWaiverByExternalKeyDocument = new TypedDocumentString(`
    query GetWaiverByExternalKey($agency: String!, $externalKey: String!, $asOf: DateTime) {
  waiverByExternalKey(agency: $agency, externalKey: $externalKey, asOf: $asOf) {
    ...WaiverContent
  }
}
    fragment WaiverContent on Waiver {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  rule
  recordId
  reason
  approvedBy
  approvedOn
  expiresOn
  active
}`) as unknown as TypedDocumentString<GetWaiverByExternalKeyQuery, GetWaiverByExternalKeyQueryVariables>;
export const ListWaiversDocument = new TypedDocumentString(`
    query ListWaivers($agency: String!, $filter: WaiverFilter, $sort: WaiverSort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  waivers(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      ...WaiverContent
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment WaiverContent on Waiver {
  id
  agency {
    key
  }
  externalKey
  version
  createdAt
  createdBy
  updatedAt
  updatedBy
  archivedAt
  provenance {
    sources {
      title
      url
      date
    }
    confidence
    inferredFields
    note
  }
  rule
  recordId
  reason
  approvedBy
  approvedOn
  expiresOn
  active
}`) as unknown as TypedDocumentString<ListWaiversQuery, ListWaiversQueryVariables>;
export const FindWaiversDocument = new TypedDocumentString(`
    query FindWaivers($agency: String!, $filter: WaiverFilter, $sort: WaiverSort, $asOf: DateTime, $first: Int, $after: String, $last: Int, $before: String) {
  waivers(
    agency: $agency
    filter: $filter
    sort: $sort
    asOf: $asOf
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    nodes {
      id
      externalKey
      version
      rule
      findings {
        ...FindingFields
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    searchedAll
  }
}
    fragment FindingFields on Finding {
  rule {
    id
  }
  severity
  principles
  provisions {
    text
  }
  fields
  message
  waived
}`) as unknown as TypedDocumentString<FindWaiversQuery, FindWaiversQueryVariables>;
/** What the client can ask of every type of record. */
export const RECORD_TYPES = {
  Agency: {
    title: 'legalName',
    get: null,
    getByKey: GetAgencyDocument,
    list: ListAgenciesDocument,
    find: FindAgenciesDocument,
    fields: ['id', 'agency', 'key', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance', 'legalName', 'teReoName', 'nzbn', 'sector', 'kind', 'actRole', 'country', 'privacyOfficers', 'privacyStatement', 'settings'],
    paths: ['id', 'agency.key', 'key', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance.sources', 'provenance.confidence', 'provenance.inferredFields', 'provenance.note', 'legalName', 'teReoName', 'nzbn', 'sector', 'kind', 'actRole', 'country', 'privacyOfficers', 'privacyStatement.title', 'privacyStatement.url', 'privacyStatement.date', 'settings.reviewIntervalMonths'],
    pageSize: 100,
  },
  Breach: {
    title: 'title',
    get: GetBreachDocument,
    getByKey: GetBreachByExternalKeyDocument,
    list: ListBreachesDocument,
    find: FindBreachesDocument,
    fields: ['id', 'agency', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance', 'title', 'whatHappened', 'kinds', 'cause', 'causeDetail', 'occurredAt', 'occurredUntil', 'discoveredAt', 'awareAt', 'judgedNotifiableAt', 'publicAt', 'informationCategories', 'peopleCategories', 'systems', 'providers', 'containmentSteps', 'followUp', 'stepsIntended', 'stepsIndividualsMayTake', 'sensitiveInfoFlag', 'healthInfoFlag', 'closedOn', 'affectedPeople', 'suspectedHolder', 'individualsContacted', 'otherAgenciesContacted', 'noOtherAgencyContacted', 'contact', 'reporter', 'seriousHarmAssessment', 'decision', 'commissionerNotification', 'individualsNotification', 'publicNotice', 'notificationException', 'notificationDelay', 'reopenedAt', 'activities', 'status', 'seriousHarmAssessmentRef', 'mandatoryBreachNotificationFlag'],
    paths: ['id', 'agency.key', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance.sources', 'provenance.confidence', 'provenance.inferredFields', 'provenance.note', 'title', 'whatHappened', 'kinds', 'cause', 'causeDetail', 'occurredAt', 'occurredUntil', 'discoveredAt', 'awareAt', 'judgedNotifiableAt', 'publicAt', 'informationCategories', 'peopleCategories', 'systems', 'providers', 'containmentSteps', 'followUp', 'stepsIntended', 'stepsIndividualsMayTake', 'sensitiveInfoFlag', 'healthInfoFlag', 'closedOn', 'affectedPeople.number', 'affectedPeople.qualifier', 'affectedPeople.note', 'suspectedHolder.identified', 'suspectedHolder.identity', 'suspectedHolder.otherNames', 'suspectedHolder.mayBeNamedBecause', 'individualsContacted.contacted', 'individualsContacted.since', 'individualsContacted.how', 'individualsContacted.intended', 'otherAgenciesContacted', 'noOtherAgencyContacted', 'contact.role', 'contact.phone', 'contact.email', 'reporter.name', 'reporter.jobTitle', 'reporter.email', 'seriousHarmAssessment.version', 'seriousHarmAssessment.frozenAt', 'seriousHarmAssessment.reductionSteps.answered', 'seriousHarmAssessment.reductionSteps.answer', 'seriousHarmAssessment.sensitivity.answered', 'seriousHarmAssessment.sensitivity.answer', 'seriousHarmAssessment.natureOfHarm.answered', 'seriousHarmAssessment.natureOfHarm.answer', 'seriousHarmAssessment.recipients.answered', 'seriousHarmAssessment.recipients.answer', 'seriousHarmAssessment.securityMeasures.answered', 'seriousHarmAssessment.securityMeasures.answer', 'seriousHarmAssessment.otherMatters.answered', 'seriousHarmAssessment.otherMatters.answer', 'seriousHarmAssessment.likelyHarms', 'seriousHarmAssessment.seriousHarmLikely', 'seriousHarmAssessment.assessedBy', 'seriousHarmAssessment.assessedAt', 'decision.notifiable', 'decision.reasons', 'decision.decidedBy', 'decision.decidedAt', 'decision.assessmentVersion', 'commissionerNotification.notified', 'commissionerNotification.notifiedAt', 'commissionerNotification.notifyUsReference', 'commissionerNotification.itemsCovered', 'commissionerNotification.updates', 'individualsNotification.notified', 'individualsNotification.notifiedFrom', 'individualsNotification.method', 'individualsNotification.notices', 'publicNotice.givenAt', 'publicNotice.reason', 'publicNotice.url', 'publicNotice.otherMedium', 'notificationException.ground', 'notificationException.reason', 'notificationException.reliedOnAt', 'notificationException.expectedUntil', 'notificationDelay.reason', 'notificationDelay.from', 'notificationDelay.expectedUntil', 'notificationDelay.endedAt', 'reopenedAt', 'activities', 'status', 'seriousHarmAssessmentRef', 'mandatoryBreachNotificationFlag'],
    pageSize: 100,
  },
  OffshoreDisclosure: {
    title: 'recipient',
    get: GetOffshoreDisclosureDocument,
    getByKey: GetOffshoreDisclosureByExternalKeyDocument,
    list: ListOffshoreDisclosuresDocument,
    find: FindOffshoreDisclosuresDocument,
    fields: ['id', 'agency', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance', 'activity', 'recipient', 'recipientKind', 'countries', 'provider', 'recipientRole', 'ipp11Ground', 'ipp12Pathway', 'decidedBy', 'decidedOn', 'reviewBy', 'startsOn', 'endsOn', 'frequency', 'volume', 'informationCategories', 'safeguards', 'note', 'evidence', 'offshoreDisclosureMechanism', 'ipp12Decision'],
    paths: ['id', 'agency.key', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance.sources', 'provenance.confidence', 'provenance.inferredFields', 'provenance.note', 'activity.id', 'activity.externalKey', 'recipient', 'recipientKind', 'countries', 'provider', 'recipientRole', 'ipp11Ground', 'ipp12Pathway', 'decidedBy', 'decidedOn', 'reviewBy', 'startsOn', 'endsOn', 'frequency', 'volume', 'informationCategories', 'safeguards', 'note', 'evidence.authorisation.wordingShown', 'evidence.authorisation.obtainedOn', 'evidence.authorisation.recordedHow', 'evidence.basisOfBelief', 'evidence.law.name', 'evidence.law.country', 'evidence.law.assessmentReference', 'evidence.law.assessedOn', 'evidence.prescribedScheme', 'evidence.prescribedCountry', 'evidence.contract.reference', 'evidence.contract.clauseVersion', 'evidence.contract.opcModelClauses', 'evidence.contract.date', 'evidence.impracticability', 'offshoreDisclosureMechanism', 'ipp12Decision.evaluatedAt', 'ipp12Decision.on', 'ipp12Decision.rulesVersion', 'ipp12Decision.outcome', 'ipp12Decision.engaged', 'ipp12Decision.mechanism', 'ipp12Decision.steps', 'ipp12Decision.missing', 'ipp12Decision.lookAgainOn', 'ipp12Decision.lookAgainBecause'],
    pageSize: 100,
  },
  ProcessingActivity: {
    title: 'name',
    get: GetProcessingActivityDocument,
    getByKey: GetProcessingActivityByExternalKeyDocument,
    list: ListProcessingActivitiesDocument,
    find: FindProcessingActivitiesDocument,
    fields: ['id', 'agency', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance', 'name', 'description', 'purposes', 'functionLink', 'necessity', 'agencyRole', 'peopleCategories', 'informationCategories', 'childrenInvolved', 'sources', 'collectionMethod', 'collectionFrom', 'collectionTo', 'legalAuthorities', 'supplyBasis', 'notices', 'safeguards', 'safeguardsReviewedOn', 'retention', 'recipients', 'uniqueIdentifiers', 'automatedDecisions', 'systems', 'providers', 'piaReference', 'owner', 'status', 'nextReview', 'ippTags', 'sensitiveInfoFlag', 'healthInfoFlag', 'codesOfPractice', 'xPrivacyNzDeclared'],
    paths: ['id', 'agency.key', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance.sources', 'provenance.confidence', 'provenance.inferredFields', 'provenance.note', 'name', 'description', 'purposes', 'functionLink', 'necessity', 'agencyRole', 'peopleCategories', 'informationCategories', 'childrenInvolved', 'sources', 'collectionMethod', 'collectionFrom', 'collectionTo', 'legalAuthorities', 'supplyBasis', 'notices', 'safeguards', 'safeguardsReviewedOn', 'retention.period', 'retention.trigger', 'retention.disposalMethod', 'retention.statement', 'recipients', 'uniqueIdentifiers', 'automatedDecisions', 'systems', 'providers', 'piaReference', 'owner', 'status', 'nextReview', 'ippTags', 'sensitiveInfoFlag', 'healthInfoFlag', 'codesOfPractice', 'xPrivacyNzDeclared.offshoreDisclosureMechanism', 'xPrivacyNzDeclared.seriousHarmAssessmentRef', 'xPrivacyNzDeclared.mandatoryBreachNotificationFlag'],
    pageSize: 100,
  },
  Provider: {
    title: 'name',
    get: GetProviderDocument,
    getByKey: GetProviderByExternalKeyDocument,
    list: ListProvidersDocument,
    find: FindProvidersDocument,
    fields: ['id', 'agency', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance', 'name', 'otherNames', 'description', 'services', 'hostingCountries', 'recipientRole', 'contract', 'systems', 'subProcessors', 'contact', 'status', 'nextReview', 'note'],
    paths: ['id', 'agency.key', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance.sources', 'provenance.confidence', 'provenance.inferredFields', 'provenance.note', 'name', 'otherNames', 'description', 'services', 'hostingCountries', 'recipientRole', 'contract.reference', 'contract.startsOn', 'contract.endsOn', 'contract.reviewBy', 'contract.clauseVersion', 'contract.opcModelClauses', 'contract.subProcessorsAllowed', 'contract.flowDownClause', 'systems', 'subProcessors', 'contact', 'status', 'nextReview', 'note'],
    pageSize: 100,
  },
  SavedQuery: {
    title: 'title',
    get: GetSavedQueryDocument,
    getByKey: GetSavedQueryByExternalKeyDocument,
    list: ListSavedQueriesDocument,
    find: FindSavedQueriesDocument,
    fields: ['id', 'agency', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance', 'title', 'description', 'operation', 'parameters', 'address'],
    paths: ['id', 'agency.key', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance.sources', 'provenance.confidence', 'provenance.inferredFields', 'provenance.note', 'title', 'description', 'operation', 'parameters', 'address'],
    pageSize: 100,
  },
  Waiver: {
    title: 'rule',
    get: GetWaiverDocument,
    getByKey: GetWaiverByExternalKeyDocument,
    list: ListWaiversDocument,
    find: FindWaiversDocument,
    fields: ['id', 'agency', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance', 'rule', 'recordId', 'reason', 'approvedBy', 'approvedOn', 'expiresOn', 'active'],
    paths: ['id', 'agency.key', 'externalKey', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'provenance.sources', 'provenance.confidence', 'provenance.inferredFields', 'provenance.note', 'rule', 'recordId', 'reason', 'approvedBy', 'approvedOn', 'expiresOn', 'active'],
    pageSize: 100,
  },
} as const;
