import type { ActivityStatus, AgencyRole, NoticePrinciple, SourceKind } from '../../activity-terms.ts';
import type { Citation } from '../../citation.ts';
import type { Ipp11Ground, Ipp12Pathway, OffshoreDisclosureMechanism, RecipientRole } from '../../ipp12.ts';
import type { IppTag } from '../../principles.ts';
import type { FindingRule, Hit, RuleContext, Severity } from '../rule.ts';

/**
 * What the rules look at in a processing activity. Structural: the registry's record of that name is one of these.
 * null and empty mean "not recorded", never "none".
 */
export interface ActivityFacts {
  functionLink: string | null;
  necessity: string | null;
  agencyRole: AgencyRole | null;
  peopleCategories: readonly string[];
  informationCategories: readonly string[];
  childrenInvolved: boolean | null;
  sources: readonly SourceFacts[];
  collectionMethod: string | null;
  collectionFrom: string | null;
  collectionTo: string | null;
  legalAuthorities: readonly string[];
  supplyBasis: string | null;
  notices: readonly NoticeFacts[];
  safeguards: readonly string[];
  safeguardsReviewedOn: string | null;
  retention: RetentionFacts | null;
  recipients: readonly { name: string; ipp11Ground: Ipp11Ground | null; note: string | null }[];
  uniqueIdentifiers: readonly { scheme: string; necessity: string | null; assignedByOtherAgency: boolean | null }[];
  automatedDecisions: string | null;
  providers: readonly string[];
  piaReference: string | null;
  owner: string | null;
  status: ActivityStatus;
  nextReview: string | null;
  ippTags: readonly { tag: IppTag; note: string | null }[];
  sensitiveInfoFlag: boolean | null;
  healthInfoFlag: boolean | null;
  codesOfPractice: readonly string[];
  /** What a document declared about it that no other record shows. */
  xPrivacyNzDeclared: { offshoreDisclosureMechanism: OffshoreDisclosureMechanism | null } | null;
  /** Its live disclosures outside New Zealand; undefined when not known, as of a record read at a past instant. */
  embedded?: { children: readonly DisclosureFacts[]; count: number };
}

export interface SourceFacts {
  kind: SourceKind;
  description: string | null;
  ipp2Exception: string | null;
  groundsForBelief: string | null;
}

export interface NoticeFacts {
  principle: NoticePrinciple;
  itemsCovered: readonly string[];
  channel: string | null;
  version: string | null;
  date: string | null;
  exception: string | null;
}

export interface RetentionFacts {
  period: string | null;
  trigger: string | null;
  disposalMethod: string | null;
  statement: string | null;
}

export interface DisclosureFacts {
  localId: string;
  recipient?: string;
  recipientRole?: RecipientRole | null;
  ipp11Ground?: Ipp11Ground | null;
  ipp12Pathway?: Ipp12Pathway | null;
  endsOn?: string | null;
}

export type ActivityRule = FindingRule<ActivityFacts>;

/** The Health Information Privacy Code 2020 among an activity's codes of practice. */
export const HIPC = 'HEALTH_INFORMATION_PRIVACY_CODE_2020';

/** The activities that go on, about which the principles ask today. */
export const GOING_ON: readonly ActivityStatus[] = ['ACTIVE', 'UNDER_REVIEW'];
/** Also those being written: what is asked of them is to be settled before they begin. */
export const NOT_RETIRED: readonly ActivityStatus[] = ['DRAFT', ...GOING_ON];

interface Definition {
  id: string;
  severity: Severity;
  principles: readonly IppTag[];
  provisions: readonly Citation[];
  summary: string;
  /** The activities it is asked of. */
  of: readonly ActivityStatus[];
  check(activity: ActivityFacts, context: RuleContext): Hit | null;
}

/**
 * A rule about how an agency answers for what it holds. An agent is not asked: the agency it acts for is the holder
 * and answers for the principles (Privacy Act 2020 s 11).
 */
export const holderRule = (definition: Definition): ActivityRule =>
  recordRule({
    ...definition,
    check: (activity, context) =>
      activity.agencyRole === 'AGENT_SECTION_11' ? null : definition.check(activity, context),
  });

/** A rule about the record itself, whoever holds the information. */
export const recordRule = ({ of, check, ...rule }: Definition): ActivityRule => ({
  ...rule,
  check: (activity, context) => (of.includes(activity.status) ? check(activity, context) : null),
});

/** Where a tag stands among the activity's; -1 when it is not set. */
export const tagIndex = ({ ippTags }: ActivityFacts, wanted: IppTag): number =>
  ippTags.findIndex(({ tag }) => tag === wanted);

export const hasTag = (activity: ActivityFacts, wanted: IppTag): boolean => tagIndex(activity, wanted) >= 0;

/** Whether the agency says that mishandling would weigh heavily: it is flagged as sensitive or as about health. */
export const isSensitive = ({ sensitiveInfoFlag, healthInfoFlag }: ActivityFacts): boolean =>
  sensitiveInfoFlag === true || healthInfoFlag === true;

/** Sources that are someone other than the individual; what the agency makes itself comes from nobody else. */
export const isIndirect = ({ kind }: SourceFacts): boolean => kind !== 'INDIVIDUAL' && kind !== 'GENERATED';

/** The entries that a test picks, with their places. */
export const picked = <T>(entries: readonly T[], test: (entry: T) => boolean): [index: number, entry: T][] =>
  entries.flatMap((entry, index) => (test(entry) ? [[index, entry] satisfies [number, T]] : []));
