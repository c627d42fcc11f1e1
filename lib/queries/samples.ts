import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
} from 'graphql';

/** Of every scalar a value that it takes; a whole number is the largest size of a page. */
const SCALARS: Record<string, unknown> = {
  Int: 100,
  Float: 1,
  Boolean: true,
  DateTime: '2026-05-01T00:00:00.000Z',
  Date: '2026-05-01',
  PartialDateTime: '2026',
  Duration: 'P1D',
  CountryCode: 'NZ',
  URI: 'https://registry.example/',
};

/** Values for the variables that an operation can't do without, to see what it costs before anyone gave any. */
export function samplesOf(schema: GraphQLSchema, document: DocumentNode): Record<string, unknown> {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const samples: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of operation?.variableDefinitions ?? []) {
    const known = typeFromAST(schema, type);
    const name = variable.name.value;
    if (isInputType(known) && !defaultValue && isSampled(known)) samples[name] = sampleOf(known);
  }
  return samples;
}

/** A number that is not needed may still be the size of a list. */
const isSampled = (type: GraphQLInputType): boolean => isNonNullType(type) || type.name === 'Int';

function sampleOf(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sampleOf(nullable.ofType)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (!isInputObjectType(nullable)) return SCALARS[nullable.name] ?? 'x';
  const fields = Object.values(nullable.getFields());
  const needed = fields.filter(({ type: inner, defaultValue }) => isNonNullType(inner) && defaultValue === undefined);
  const given = nullable.isOneOf ? fields.slice(0, 1) : needed;
  return Object.fromEntries(given.map((field) => [field.name, sampleOf(field.type)]));
}
