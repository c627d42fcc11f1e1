import type { Citation } from '../citation.ts';
import type {
  BreachCause,
  BreachKind,
  CommissionerItem,
  HarmKind,
  HarmLevel,
  IndividualsItem,
  NotificationExceptionGround,
  NumberQualifier,
} from './terms.ts';

/** What the rules of Part 6 look at in a breach. Null: not recorded. Times are partial dates (lib/statute/partial-date.ts). */
export interface BreachFacts {
  title: string;
  whatHappened: string | null;
  kinds: readonly BreachKind[];
  cause: BreachCause | null;
  causeDetail: string | null;
  occurredAt: string | null;
  occurredUntil: string | null;
  discoveredAt: string | null;
  /** When the agency became aware of the breach. */
  awareAt: string | null;
  /** When the agency became aware that it is notifiable. */
  judgedNotifiableAt: string | null;
  publicAt: string | null;
  informationCategories: readonly string[];
  peopleCategories: readonly string[];
  systems: readonly string[];
  providers: readonly string[];
  containmentSteps: readonly string[];
  followUp: readonly string[];
  stepsIntended: readonly string[];
  stepsIndividualsMayTake: readonly string[];
  sensitiveInfoFlag: boolean | null;
  healthInfoFlag: boolean | null;
  affectedPeople: AffectedPeople | null;
  suspectedHolder: SuspectedHolder | null;
  individualsContacted: IndividualsContacted | null;
  otherAgenciesContacted: readonly { name: string; why: string }[];
  /** True: none was contacted. */
  noOtherAgencyContacted: boolean | null;
  contact: ContactPerson | null;
  reporter: Reporter | null;
  activityIds: readonly string[];
  seriousHarmAssessment: Worksheet | null;
  decision: Decision | null;
  commissionerNotification: CommissionerNotification | null;
  individualsNotification: IndividualsNotification | null;
  publicNotice: PublicNotice | null;
  notificationException: NotificationException | null;
  notificationDelay: NotificationDelay | null;
  closedOn: string | null;
  /** When it was last reopened, UTC; null when it never was. */
  reopenedAt: string | null;
  /** Where the record comes from; null when the agency entered it itself. */
  provenance: object | null;
}

export interface AffectedPeople {
  number: number | null;
  qualifier: NumberQualifier | null;
  note: string | null;
}

/** A person or body that the agency suspects to have the information (Privacy Act 2020 s 117). */
export interface SuspectedHolder {
  identified: boolean;
  identity: string | null;
  otherNames: readonly string[];
  /** Why naming it to individuals is needed to prevent or lessen a serious threat to someone's life or health. */
  mayBeNamedBecause: string | null;
}

export interface IndividualsContacted {
  contacted: boolean;
  since: string | null;
  how: string | null;
  intended: string | null;
}

export interface ContactPerson {
  role: string;
  phone: string | null;
  email: string | null;
}

export interface Reporter {
  name: string;
  jobTitle: string | null;
  email: string | null;
}

/** One factor of Privacy Act 2020 s 113: answered, or not known yet. */
export interface HarmFactor {
  answered: boolean;
  answer: string | null;
}

/** The assessment of the likelihood of serious harm (Privacy Act 2020 s 113). */
export interface Worksheet {
  /** 1 for the first worksheet of a breach, one more with each. */
  version: number;
  /** When the decision that rests on it was made, UTC. */
  frozenAt: string | null;
  /** s 113(a) */
  reductionSteps: HarmFactor;
  /** s 113(b) */
  sensitivity: HarmFactor;
  /** s 113(c) */
  natureOfHarm: HarmFactor;
  /** s 113(d) */
  recipients: HarmFactor;
  /** s 113(e) */
  securityMeasures: HarmFactor;
  /** s 113(f) */
  otherMatters: HarmFactor;
  likelyHarms: readonly { kind: HarmKind; level: HarmLevel; note: string | null }[];
  seriousHarmLikely: boolean | null;
  assessedBy: string | null;
  assessedAt: string | null;
}

export interface Decision {
  notifiable: boolean;
  reasons: string;
  decidedBy: string | null;
  decidedAt: string | null;
  /** The version of the worksheet it rests on. */
  assessmentVersion: number | null;
}

export interface CommissionerNotification {
  notified: boolean;
  notifiedAt: string | null;
  notifyUsReference: string | null;
  itemsCovered: readonly CommissionerItem[];
  updates: readonly { at: string; content: string; itemsSupplied: readonly CommissionerItem[] }[];
}

export interface IndividualsNotification {
  notified: boolean;
  notifiedFrom: string | null;
  method: string | null;
  notices: readonly IndividualsNotice[];
}

/** One notice to individuals: people may be told in groups, as they become known. */
export interface IndividualsNotice {
  at: string | null;
  method: string | null;
  number: number | null;
  toRepresentatives: boolean;
  /** With this notice, everyone who is to be told has been told. */
  allTold: boolean;
  itemsCovered: readonly IndividualsItem[];
}

export interface PublicNotice {
  givenAt: string | null;
  reason: string;
  url: string | null;
  otherMedium: string | null;
}

export interface NotificationException {
  ground: NotificationExceptionGround;
  reason: string;
  reliedOnAt: string | null;
  /** Of breaches recorded before delays had a field of their own. */
  expectedUntil: string | null;
}

export interface NotificationDelay {
  reason: string;
  from: string | null;
  expectedUntil: string | null;
  endedAt: string | null;
}

/** Something that is required and not there. */
export interface Gap<Item extends string = string> {
  item: Item;
  /** The provision that asks for it. */
  provision: Citation;
  /** Path of the field that would fill it, within the breach. */
  field: string[];
  /** A plain sentence: what is missing and how to supply it. */
  message: string;
}
