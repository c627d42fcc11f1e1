import { faultsOfTags, tagsMeant } from './check-tags.ts';
import {
  DEFINITIONS,
  definitionOf,
  FIELDS,
  type FieldDefinition,
  isReference,
  PREFIX,
  REFERENCE,
  type SupersededField,
  wireValue,
} from './fields.ts';
import { namesOtherFramework } from './framework.ts';
import { type Fault, type Finding, type ProblemCode, quoted } from './problems.ts';
import { hasPrefix, isMeantForNamespace, mechanismMeant, nearest, nearestField, supersededField } from './spelling.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

const { ippTags, sensitiveInfoFlag, healthInfoFlag, offshoreDisclosureMechanism, ...breachFields } = FIELDS;
const { seriousHarmAssessmentRef, mandatoryBreachNotificationFlag } = breachFields;
const IPP12_TAG = wireValue('IPP12_DISCLOSURE_OUTSIDE_NZ');

/**
 * Everything wrong with one object that carries the namespace. `within` is the object around it when this one holds its
 * `extensions`, as in a token of the PCT specification: the primary framework is named there.
 */
export function faultsIn(object: JsonObject, within?: JsonObject): Fault[] {
  const members = Object.keys(object).filter(isMeantForNamespace);
  const ofMembers = members.flatMap((name) => {
    const definition = definitionOf(name);
    return definition ? faultsOfValue(definition, object[name]) : [faultOfName(name, object)];
  });
  return [...ofMembers, ...faultsOfWhole(object, within)];
}

function faultOfName(name: string, object: JsonObject): Fault {
  const about = { steps: [name], field: name };
  const superseded = supersededField(name);
  if (superseded) {
    const { explanation, replacedBy } = superseded;
    const message = () => `${explanation} ${nextAfter(superseded, object[name], object)}`;
    return { ...about, code: 'SUPERSEDED_FIELD', say: () => ({ message: message(), suggestion: replacedBy }) };
  }
  const what = hasPrefix(name)
    ? `The namespace has no field ${quoted(name)}.`
    : `Fields of the namespace begin with "${PREFIX}", letter for letter and each in the object itself; ${quoted(name)} does not.`;
  return {
    ...about,
    code: hasPrefix(name) ? 'UNKNOWN_FIELD' : 'WRONG_PREFIX',
    say: () => {
      const suggestion = nearestField(name);
      const next = suggestion ? `Did you mean ${suggestion}?` : 'Its fields are listed in the schema.';
      return { message: `${what} ${next}`, suggestion };
    },
  };
}

/** What to do about a superseded field: migrating does it, where the value has one certain counterpart. */
function nextAfter({ replacedBy }: SupersededField, value: unknown, object: JsonObject): string {
  if (!replacedBy) return 'Leave it out.';
  const mechanism = mechanismMeant(value);
  if (!mechanism)
    return `Its value ${quoted(value)} is none of the new ones, so it can't be migrated: choose one of ${offshoreDisclosureMechanism.values.join(', ')} and write it to ${replacedBy}.`;
  if (Object.hasOwn(object, replacedBy) && object[replacedBy] !== mechanism)
    return `${replacedBy} is there too and says otherwise, so it can't be migrated: decide which holds, and leave this one out.`;
  return `Write ${replacedBy} instead.`;
}

function faultsOfValue(definition: FieldDefinition, value: unknown): Fault[] {
  const { wireName: field, kind } = definition;
  const about = { steps: [field], field };
  const wrongType = (expected: string, suggestion?: unknown): Fault[] => [
    {
      ...about,
      code: 'WRONG_TYPE',
      say: () => ({ message: `${field} must be ${expected}, not ${quoted(value)}.`, suggestion }),
    },
  ];
  if (kind === 'flag') return typeof value === 'boolean' ? [] : wrongType('true or false', FLAGS_MEANT.get(value));
  if (kind === 'tags')
    return Array.isArray(value) ? faultsOfTags(value) : wrongType('a list of tags', tagsMeant(value));
  if (typeof value !== 'string') return wrongType('a text');
  if (kind === 'mechanism') return definition.values.includes(value) ? [] : [{ ...about, ...noMechanism(value) }];
  return isReference(value) ? [] : [{ ...about, ...noReference(value) }];
}

const FLAGS_MEANT = new Map<unknown, boolean>(
  ([true, false] as const).flatMap((flag) =>
    (flag ? ['true', 'True', 'TRUE', 'yes', 'Yes'] : ['false', 'False', 'FALSE', 'no', 'No']).map((text) => [
      text,
      flag,
    ]),
  ),
);

const noMechanism = (value: string): Finding => ({
  code: 'UNKNOWN_VALUE',
  say: () => {
    const { values } = offshoreDisclosureMechanism;
    const suggestion = nearest(value, values);
    const next = suggestion ? `Did you mean ${suggestion}?` : `The values are ${values.join(', ')}.`;
    return { message: `${quoted(value)} is no mechanism. ${next}`, suggestion };
  },
});

const noReference = (value: string): Finding => ({
  code: 'NOT_A_REFERENCE',
  say: () => ({
    message: `${quoted(value)} is no address this registry takes. Write an absolute one with https:, http: or urn:, of at most ${REFERENCE.maxLength} characters.`,
  }),
});

/** A rule about what the fields say together. */
interface Rule {
  code: ProblemCode;
  field: FieldDefinition;
  isBroken(object: JsonObject, within: JsonObject | undefined): boolean;
  message: string;
}

const has = (object: JsonObject, { wireName }: FieldDefinition): boolean => Object.hasOwn(object, wireName);
const says = (object: JsonObject, { wireName }: FieldDefinition, value: unknown): boolean => object[wireName] === value;

const RULES: readonly Rule[] = [
  {
    code: 'MISSING_TAGS',
    field: ippTags,
    isBroken: (object, within) =>
      DEFINITIONS.some((field) => has(object, field)) && !has(object, ippTags) && !namesOtherFramework(object, within),
    message:
      'ipp_tags is required when the primary framework is the New Zealand Privacy Act, which it is unless `lawful_basis.framework` or `framework` names another. Add the principles engaged.',
  },
  {
    code: 'FLAG_WITHOUT_ASSESSMENT',
    field: mandatoryBreachNotificationFlag,
    isBroken: (object) => says(object, mandatoryBreachNotificationFlag, true) && !has(object, seriousHarmAssessmentRef),
    message:
      'A notifiable breach is flagged without serious_harm_assessment_ref. Refer to the assessment it rests on (Privacy Act 2020 ss 112, 113).',
  },
  {
    code: 'HEALTH_NOT_SENSITIVE',
    field: sensitiveInfoFlag,
    isBroken: (object) => says(object, healthInfoFlag, true) && says(object, sensitiveInfoFlag, false),
    message:
      'Health information is among what the namespace has sensitive_info_flag for, but it is false. Set it to true, or correct health_info_flag.',
  },
  {
    code: 'MECHANISM_WITHOUT_IPP12',
    field: ippTags,
    isBroken: (object) => {
      const tags = object[ippTags.wireName];
      return has(object, offshoreDisclosureMechanism) && Array.isArray(tags) && !tags.includes(IPP12_TAG);
    },
    message: `A mechanism of IPP 12 is given, but ${IPP12_TAG} is not tagged. Add the tag, or drop the mechanism.`,
  },
];

const faultsOfWhole = (object: JsonObject, within: JsonObject | undefined): Fault[] =>
  RULES.filter(({ isBroken }) => isBroken(object, within)).map(({ code, field, message }) => ({
    code,
    steps: has(object, field) ? [field.wireName] : [],
    field: field.wireName,
    say: () => ({ message }),
  }));
