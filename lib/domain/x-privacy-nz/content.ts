import { type Failure, failure } from '../../failures.ts';
import { FIELDS, NAMESPACE_FIELDS, type NamespaceField, type NamespaceValues } from '../../statute/namespace/fields.ts';
import { contradicts } from '../../statute/namespace/mechanism.ts';
import type { Problem } from '../../statute/namespace/problems.ts';
import type { ProcessingActivity } from '../processing-activity.ts';
import type { ContentInput } from '../validation.ts';
import { declaredWith, type XPrivacyNzDeclared } from './declared.ts';
import type { Shown } from './x-privacy-nz.ts';

/** What an object of the namespace makes of an activity. */
export interface Application {
  /** The fields to set; what isn't there stays as it is. */
  content: ContentInput;
  /** Wire names of fields that the activity goes on showing though the object does not have them. */
  kept: string[];
}

/** The content of a new activity that the object decides. */
export const contentOfNew = (values: NamespaceValues): ContentInput =>
  defined({
    ippTags: values.ippTags?.map((tag) => ({ tag })),
    sensitiveInfoFlag: values.sensitiveInfoFlag,
    healthInfoFlag: values.healthInfoFlag,
    xPrivacyNzDeclared: declaredWith(null, defined(declarable(values))) ?? undefined,
  });

/**
 * The content of an existing activity that the object changes. What the activity shows already is not declared again; a
 * mechanism that its disclosures rule out is refused: the register would go on showing another one.
 */
export function contentOfChange(
  values: NamespaceValues,
  { activity, shown, clearMissing }: { activity: ProcessingActivity; shown: Shown; clearMissing: boolean },
): Application | Failure {
  const { offshoreDisclosureMechanism: wanted } = values;
  const isNews = wanted !== undefined && wanted !== shown.values.offshoreDisclosureMechanism;
  if (isNews && contradicts(shown.mechanisms, wanted)) return contradiction(wanted, [...shown.mechanisms.decided]);
  const isClearable = (field: NamespaceField) =>
    clearMissing && field !== 'ippTags' && (field !== 'offshoreDisclosureMechanism' || isDeclared(shown));
  const missing = NAMESPACE_FIELDS.filter((field) => values[field] === undefined && isShown(shown, field));
  const cleared = missing.filter(isClearable);
  const clear = (field: NamespaceField) => (cleared.includes(field) ? null : undefined);
  const declared = defined({
    offshoreDisclosureMechanism: (isNews ? wanted : undefined) ?? clear('offshoreDisclosureMechanism'),
    seriousHarmAssessmentRef: values.seriousHarmAssessmentRef ?? clear('seriousHarmAssessmentRef'),
    mandatoryBreachNotificationFlag: values.mandatoryBreachNotificationFlag ?? clear('mandatoryBreachNotificationFlag'),
  });
  return {
    content: defined({
      ippTags: values.ippTags?.map((tag) => ({ tag, note: noteOf(activity, tag) })),
      sensitiveInfoFlag: values.sensitiveInfoFlag ?? clear('sensitiveInfoFlag'),
      healthInfoFlag: values.healthInfoFlag ?? clear('healthInfoFlag'),
      xPrivacyNzDeclared: declaredWith(activity.xPrivacyNzDeclared, declared),
    }),
    kept: missing.filter((field) => !cleared.includes(field)).map((field) => FIELDS[field].wireName),
  };
}

const declarable = (values: NamespaceValues): Partial<XPrivacyNzDeclared> => ({
  offshoreDisclosureMechanism: values.offshoreDisclosureMechanism,
  seriousHarmAssessmentRef: values.seriousHarmAssessmentRef,
  mandatoryBreachNotificationFlag: values.mandatoryBreachNotificationFlag,
});

/** Without members that are undefined: for the record service such a member would be one to clear. */
const defined = <T extends object>(members: T): T =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as T;

const isShown = ({ values }: Shown, field: NamespaceField): boolean =>
  field === 'ippTags' ? (values.ippTags ?? []).length > 0 : values[field] !== undefined;

const isDeclared = ({ mechanism }: Shown): boolean => mechanism.value !== null && mechanism.from === 'DOCUMENT';

const noteOf = ({ ippTags }: ProcessingActivity, wanted: string): string | null =>
  ippTags.find(({ tag }) => tag === wanted)?.note ?? null;

function contradiction(wanted: string, decided: string[]): Failure {
  const message = `The document says ${wanted}, but live disclosures of this activity rest on ${decided.sort().join(', ')} (Privacy Act 2020 s 22, IPP 12). Correct the pathway of the disclosure, or the document.`;
  return failure('RULE_BROKEN', ['input', 'document'], message);
}

/** A problem of the document as a failure of the mutation that was given it. */
export function failureOfProblem({ code, pointer, line, column, message }: Problem): Failure {
  const where = line === undefined ? pointer && `${pointer}: ` : `Line ${line}, column ${column}: `;
  const kind = ({ MISSING_TAGS: 'REQUIRED', TOO_DEEP: 'TOO_LARGE' } as const)[code as string] ?? 'INVALID';
  return failure(kind, ['input', 'document'], `${where}${message}`);
}
