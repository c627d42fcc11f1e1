import {
  FIELDS,
  NAMESPACE_FIELDS,
  type NamespaceField,
  type NamespaceValues,
  toWire,
} from '../../statute/namespace/fields.ts';
import {
  type MechanismAnswer,
  type MechanismsShown,
  mechanismAnswer,
  mechanismsOf,
} from '../../statute/namespace/mechanism.ts';
import type { Breach } from '../breach.ts';
import { childrenOf } from '../children.ts';
import { type OffshoreDisclosure, offshoreDisclosureType } from '../offshore-disclosure.ts';
import { MAX_PAGE, type Page } from '../page.ts';
import { type ProcessingActivity, processingActivityType } from '../processing-activity.ts';
import { general } from '../record-type.ts';
import type { Session } from '../session.ts';

/** A record as an object of the namespace. */
export interface NamespaceDocument {
  /** Wire names to wire values. */
  document: Record<string, unknown>;
  /** The fields it does not have; `field` is the wire name. */
  omitted: { field: string; reason: string }[];
}

/** What an activity says in the terms of the namespace, and where the mechanism comes from. */
export interface Shown {
  values: NamespaceValues;
  mechanisms: MechanismsShown;
  mechanism: MechanismAnswer;
}

type Reasons = Partial<Record<NamespaceField, string>>;

function documentOf(values: NamespaceValues, reasons: Reasons): NamespaceDocument {
  const missing = NAMESPACE_FIELDS.filter((field) => values[field] === undefined);
  return {
    document: toWire(values),
    omitted: missing.map((field) => ({ field: FIELDS[field].wireName, reason: reasons[field] ?? NOT_RECORDED })),
  };
}

const NOT_RECORDED = 'Not recorded.';
const NOT_ASSESSED = 'Not assessed yet; set the flag of the record.';
const OF_A_BREACH =
  'No document declared it for this activity. Breaches have it themselves: ask for `xPrivacyNz` of a breach.';

/** An activity as an object of the namespace; it always has its tags, so that it is valid by the schema. */
export async function documentOfActivity(session: Session, activity: ProcessingActivity): Promise<NamespaceDocument> {
  const { values, mechanism } = await shownOf(session, activity);
  return documentOf(values, {
    sensitiveInfoFlag: NOT_ASSESSED,
    healthInfoFlag: NOT_ASSESSED,
    ...('reason' in mechanism && { offshoreDisclosureMechanism: mechanism.reason }),
    seriousHarmAssessmentRef: OF_A_BREACH,
    mandatoryBreachNotificationFlag: OF_A_BREACH,
  });
}

/** A breach as an object of the namespace. `assessmentRef` is the address of its assessment, null when there is none. */
export function documentOfBreach(breach: Breach, assessmentRef: string | null): NamespaceDocument {
  const values = {
    sensitiveInfoFlag: breach.sensitiveInfoFlag ?? undefined,
    healthInfoFlag: breach.healthInfoFlag ?? undefined,
    seriousHarmAssessmentRef: assessmentRef ?? undefined,
    mandatoryBreachNotificationFlag: breach.decision?.notifiable,
  };
  return documentOf(values, {
    ippTags: 'A breach has no tags of its own; its activities have. A document under the Privacy Act 2020 needs them.',
    sensitiveInfoFlag: NOT_ASSESSED,
    healthInfoFlag: NOT_ASSESSED,
    offshoreDisclosureMechanism: 'A breach is no disclosure that the agency decides on; disclosures have it.',
    seriousHarmAssessmentRef: 'Serious harm has not been assessed yet (Privacy Act 2020 s 113).',
    mandatoryBreachNotificationFlag: 'Not decided yet whether the breach is notifiable (Privacy Act 2020 s 112).',
  });
}

/** What an activity shows now. Reads its disclosures when its item does not hold all of them. */
export async function shownOf(session: Session, activity: ProcessingActivity): Promise<Shown> {
  const declared = activity.xPrivacyNzDeclared;
  const mechanisms = await readMechanisms(session, activity);
  const mechanism = mechanismAnswer(mechanisms, declared?.offshoreDisclosureMechanism ?? null);
  const values: NamespaceValues = {
    ippTags: activity.ippTags.map(({ tag }) => tag),
    sensitiveInfoFlag: activity.sensitiveInfoFlag ?? undefined,
    healthInfoFlag: activity.healthInfoFlag ?? undefined,
    offshoreDisclosureMechanism: mechanism.value ?? undefined,
    seriousHarmAssessmentRef: declared?.seriousHarmAssessmentRef ?? undefined,
    mandatoryBreachNotificationFlag: declared?.mandatoryBreachNotificationFlag ?? undefined,
  };
  return { values, mechanisms, mechanism };
}

/** Reads disclosures until two mechanisms differ, all are read, or the read budget of the request is used up. */
async function readMechanisms(session: Session, activity: ProcessingActivity): Promise<MechanismsShown> {
  const { embedded } = activity;
  const isComplete = embedded?.children.length === embedded?.count;
  const seen: OffshoreDisclosure[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<OffshoreDisclosure> = await childrenOf(session, offshoreDisclosureType, activityType, activity, {
      first: MAX_PAGE,
      after,
    });
    seen.push(...page.nodes);
    const { hasNextPage, endCursor } = page.pageInfo;
    const shown = mechanismsOf(seen, !hasNextPage);
    if (!embedded || !isComplete) session.budget.records -= page.nodes.length;
    if (!hasNextPage || shown.decided.size > 1 || session.budget.records <= 0) return shown;
    after = endCursor;
  }
}

const activityType = general(processingActivityType);
