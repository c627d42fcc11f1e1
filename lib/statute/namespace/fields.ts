import { type Citation, citationText, cite, ipp, section } from '../citation.ts';
import { MECHANISMS, type OffshoreDisclosureMechanism } from '../ipp12.ts';
import { IPP_TAGS, type IppTag } from '../principles.ts';

/**
 * The x-privacy-nz namespace (of the PCT specification, Open Privacy Standards Foundation, CC BY 4.0; text reviewed
 * 2026-03-20): the one source of its names, types and values. The schema, the checks and the documents follow from it.
 * The descriptions are ours: where the namespace cites the Act wrongly they cite it as it stands.
 */
export const PREFIX = 'x-privacy-nz:';

/** What the fields of a document say, by their names in this registry. A field that is left out says nothing. */
export interface NamespaceValues {
  ippTags?: IppTag[];
  sensitiveInfoFlag?: boolean;
  healthInfoFlag?: boolean;
  offshoreDisclosureMechanism?: OffshoreDisclosureMechanism;
  seriousHarmAssessmentRef?: string;
  mandatoryBreachNotificationFlag?: boolean;
}
export type NamespaceField = keyof NamespaceValues;

/** `tags`: a list of wire values without repeats; `mechanism`: one wire value; `reference`: an address; `flag`: true or false. */
export type FieldKind = 'tags' | 'flag' | 'mechanism' | 'reference';

export interface FieldDefinition {
  /** As documents write it: `x-privacy-nz:ipp_tags`. */
  wireName: string;
  kind: FieldKind;
  requirement: 'CONDITIONAL' | 'OPTIONAL';
  /** The values a document may write; empty for flags and references. */
  values: readonly string[];
  description: string;
  provisions: readonly Citation[];
}

/** Documents write the values of the enums in lower case. */
export const wireValue = (value: IppTag | OffshoreDisclosureMechanism): string => value.toLowerCase();

const TAG_VALUES = IPP_TAGS.map(wireValue);
const MECHANISM_VALUES = MECHANISMS.map(wireValue);

export const FIELDS: Readonly<Record<NamespaceField, FieldDefinition>> = {
  ippTags: {
    wireName: `${PREFIX}ipp_tags`,
    kind: 'tags',
    requirement: 'CONDITIONAL',
    values: TAG_VALUES,
    description:
      'The information privacy principles engaged. Required when the primary framework is the New Zealand Privacy Act. IPP 12 is disclosure outside New Zealand, IPP 13 is unique identifiers; IPP 3A has effect for information collected on or after 2026-05-01.',
    provisions: [section('22'), cite('AMENDMENT_ACT_2025', 'Part 1')],
  },
  sensitiveInfoFlag: {
    wireName: `${PREFIX}sensitive_info_flag`,
    kind: 'flag',
    requirement: 'OPTIONAL',
    values: [],
    description:
      "True where the information is of a kind likely to affect people's privacy interests significantly: health, racial or ethnic origin, religious beliefs, sexual orientation, criminal history. A risk indicator: the Privacy Act 2020 has no such category.",
    provisions: [],
  },
  healthInfoFlag: {
    wireName: `${PREFIX}health_info_flag`,
    kind: 'flag',
    requirement: 'OPTIONAL',
    values: [],
    description: 'True where the information includes health information subject to the code of practice cited.',
    provisions: [cite('HIPC_2020', 'rules 1 to 13')],
  },
  offshoreDisclosureMechanism: {
    wireName: `${PREFIX}offshore_disclosure_mechanism`,
    kind: 'mechanism',
    requirement: 'OPTIONAL',
    values: MECHANISM_VALUES,
    description:
      'How disclosure outside New Zealand meets IPP 12. Five values stand for six pathways and a relief: comparable_contractual_safeguards is (1)(f), of which a contract is only an example; other_ipp12_exception is (1)(d), (1)(e) or (2).',
    provisions: [ipp('12')],
  },
  seriousHarmAssessmentRef: {
    wireName: `${PREFIX}serious_harm_assessment_ref`,
    kind: 'reference',
    requirement: 'OPTIONAL',
    values: [],
    description:
      'Address (https:, http: or urn:, at most 2,000 characters) of the assessment whether a privacy breach is likely to cause serious harm, by the factors of Privacy Act 2020 s 113. Whether it has caused such harm is a question of Privacy Act 2020 s 112 itself.',
    provisions: [section('112'), section('113')],
  },
  mandatoryBreachNotificationFlag: {
    wireName: `${PREFIX}mandatory_breach_notification_flag`,
    kind: 'flag',
    requirement: 'OPTIONAL',
    values: [],
    description:
      'True where a notifiable privacy breach has occurred (Privacy Act 2020 s 112): the Privacy Commissioner and the people affected must be notified as soon as practicable (Privacy Act 2020 ss 114, 115).',
    provisions: [section('112'), section('114'), section('115')],
  },
};

export const NAMESPACE_FIELDS = Object.keys(FIELDS) as NamespaceField[];
export const DEFINITIONS: readonly FieldDefinition[] = Object.values(FIELDS);
export const WIRE_NAMES: readonly string[] = DEFINITIONS.map(({ wireName }) => wireName);

const byWireName = new Map(DEFINITIONS.map((definition) => [definition.wireName, definition]));
export const definitionOf = (wireName: string): FieldDefinition | undefined => byWireName.get(wireName);

/** A field's description with its provisions, each with its instrument. */
export const describeField = ({ description, provisions }: FieldDefinition): string =>
  provisions.length === 0 ? description : `${description} Source: ${provisions.map(citationText).join(', ')}.`;

/** A field that an earlier version of the namespace had. */
export interface SupersededField {
  wireName: string;
  /** The field that took its place; undefined when none did. */
  replacedBy?: string;
  explanation: string;
}

export const SUPERSEDED: readonly SupersededField[] = [
  {
    wireName: `${PREFIX}transborder_disclosure_basis`,
    replacedBy: FIELDS.offshoreDisclosureMechanism.wireName,
    explanation: 'The review of 2026-03-20 replaced it by a field whose values follow the pathways of IPP 12.',
  },
  {
    wireName: `${PREFIX}eu_adequacy_transfer_flag`,
    explanation:
      'The review of 2026-03-20 removed it: it is about the basis on which the EU or the UK may send data to New Zealand, which is no matter of New Zealand law.',
  },
];

/** The form of an address that a reference may have; the same in the schema and in the checks. */
export const REFERENCE = {
  pattern: '^(?:https?://[^/\\s\\u0000-\\u001f]|urn:[a-z0-9])[^\\s\\u0000-\\u001f\\u007f]*$',
  maxLength: 2_000,
} as const;
const REFERENCE_PATTERN = new RegExp(REFERENCE.pattern);

export const isReference = (text: string): boolean =>
  text.length <= REFERENCE.maxLength && REFERENCE_PATTERN.test(text) && text.isWellFormed() && URL.canParse(text);

/** A document's object from values, its fields in the order of the namespace; what is undefined is left out. */
export function toWire(values: NamespaceValues): Record<string, unknown> {
  const wire: [wireName: string, value: unknown][] = [];
  for (const field of NAMESPACE_FIELDS) {
    const value = values[field];
    if (value !== undefined) wire.push([FIELDS[field].wireName, valueToWire(FIELDS[field].kind, value)]);
  }
  return Object.fromEntries(wire);
}

function valueToWire(kind: FieldKind, value: NamespaceValues[NamespaceField]): unknown {
  if (kind === 'tags') return (value as IppTag[]).map(wireValue);
  return kind === 'mechanism' ? wireValue(value as OffshoreDisclosureMechanism) : value;
}

/** What an object that the checks found nothing wrong with says. Other members are passed over: they are not the namespace's. */
export function fromWire(object: Readonly<Record<string, unknown>>): NamespaceValues {
  const values: [field: NamespaceField, value: unknown][] = [];
  for (const field of NAMESPACE_FIELDS) {
    const { wireName, kind } = FIELDS[field];
    if (Object.hasOwn(object, wireName)) values.push([field, valueFromWire(kind, object[wireName])]);
  }
  return Object.fromEntries(values) as NamespaceValues;
}

function valueFromWire(kind: FieldKind, value: unknown): unknown {
  if (kind === 'tags') return (value as string[]).map((tag) => tag.toUpperCase());
  return kind === 'mechanism' ? (value as string).toUpperCase() : value;
}
