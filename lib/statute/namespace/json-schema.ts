import { DEFINITIONS, describeField, FIELDS, type FieldDefinition, REFERENCE, WIRE_NAMES } from './fields.ts';
import { NEW_ZEALAND_FRAMEWORK } from './framework.ts';
import { MISTAKEN_NAME } from './spelling.ts';

/** Where a deployment publishes the schema. */
export const SCHEMA_PATH = '/schemas/x-privacy-nz.json';

const DESCRIPTION =
  'An object that carries fields of the x-privacy-nz namespace: alone, or any object of an OpenAPI, AsyncAPI or JSON Schema document. Other members are free; a name that is meant for the namespace and is none of its fields is refused. From the x-privacy-nz namespace of the PCT specification, Open Privacy Standards Foundation, CC BY 4.0; descriptions changed to cite the Privacy Act 2020 as it stands.';

/** The schema of one object that carries the namespace (JSON Schema 2020-12). `base` is the deployment's address, without a slash at its end. */
export function namespaceSchema(base = ''): Record<string, unknown> {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}${SCHEMA_PATH}`,
    title: 'x-privacy-nz fields of one object',
    description: DESCRIPTION,
    type: 'object',
    properties: Object.fromEntries(DEFINITIONS.map((field) => [field.wireName, propertyOf(field)])),
    patternProperties: { [MISTAKEN_NAME]: false },
    if: { allOf: [CARRIES_A_FIELD, { not: NAMES_OTHER_FRAMEWORK }] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { required: [FIELDS.ippTags.wireName] },
  };
}

const CARRIES_A_FIELD = { anyOf: WIRE_NAMES.map((name) => ({ required: [name] })) };

/** The two places where a document names its primary framework, and what stands there. */
const framework = (text: object) => [
  { required: ['framework'], properties: { framework: text } },
  {
    required: ['lawful_basis'],
    properties: { lawful_basis: { type: 'object', required: ['framework'], properties: { framework: text } } },
  },
];
const NAMES_OTHER_FRAMEWORK = {
  anyOf: framework({ type: 'string' }),
  not: { anyOf: framework({ type: 'string', pattern: NEW_ZEALAND_FRAMEWORK }) },
};

function propertyOf(field: FieldDefinition): Record<string, unknown> {
  const title = `${field.wireName} (${field.requirement.toLowerCase()})`;
  return { title, description: describeField(field), ...typeOf(field) };
}

function typeOf({ kind, values }: FieldDefinition): Record<string, unknown> {
  if (kind === 'flag') return { type: 'boolean' };
  if (kind === 'tags') return { type: 'array', items: { type: 'string', enum: values }, uniqueItems: true };
  if (kind === 'mechanism') return { type: 'string', enum: values };
  return { type: 'string', format: 'uri', ...REFERENCE };
}
