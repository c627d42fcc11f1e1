import {
  buildASTSchema,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
} from 'graphql';
import { readSdl } from '../generate.ts';

const INTRODUCTION = `# Schema

Every query, mutation, type, input and enum of the API, from its SDL (\`graphql/*.graphql\`). Written by
\`npm run docs\`; do not edit. The conventions that hold everywhere:

- Lists are Relay connections: \`first\`/\`after\` or \`last\`/\`before\`, 1 to 100 records, 20 by default. Cursors are opaque and
  good only for the list they came from.
- Mutations take one \`input\` and answer with the record, \`outcome\`, \`userErrors\` and \`warnings\`.
- Errors and their next steps are listed in [errors.md](errors.md), roles in [access.md](access.md).
`;

/** The reference of the whole schema in Markdown. */
export function schemaDocument(): string {
  const schema = buildASTSchema(parse(readSdl()));
  const types = Object.values(schema.getTypeMap()).filter(isOurs);
  const named = (test: (type: GraphQLNamedType) => boolean) =>
    types.filter(test).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    INTRODUCTION,
    rootSection('Queries', schema, 'Query'),
    rootSection('Mutations', schema, 'Mutation'),
    section(
      'Objects and interfaces',
      named((type) => (isObjectType(type) && !isRoot(type)) || isInterfaceType(type)).map(composite),
    ),
    section('Inputs', named(isInputObjectType).map(composite)),
    section(
      'Enums',
      named(isEnumType).map((type) => enumeration(type as GraphQLEnumType)),
    ),
    section(
      'Scalars',
      named(isScalarType).map((type) => `### ${type.name}\n\n${described(type)}\n`),
    ),
  ].join('\n');
}

const isOurs = (type: GraphQLNamedType): boolean =>
  !type.name.startsWith('__') && !(isScalarType(type) && isSpecifiedScalarType(type));
const isRoot = ({ name }: GraphQLNamedType): boolean => name === 'Query' || name === 'Mutation';

const section = (title: string, parts: string[]): string => `## ${title}\n\n${parts.join('\n')}`;

const described = ({ description }: { description?: string | null | undefined }): string =>
  (description ?? '').replace(/\s*\n\s*/g, ' ').trim();

const cell = (text: string): string => text.replaceAll('|', '\\|');

function rootSection(title: string, schema: GraphQLSchema, name: string): string {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  return section(title, fields.map(rootField));
}

function rootField(field: GraphQLField<unknown, unknown>): string {
  const head = `### ${field.name}\n\n${described(field)}\n\nAnswers \`${field.type}\`.\n`;
  return field.args.length === 0 ? head : `${head}\n${table('Argument', field.args)}`;
}

function composite(type: GraphQLNamedType): string {
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return '';
  return `### ${type.name}\n\n${described(type)}\n\n${table('Field', Object.values(type.getFields()))}`;
}

function table(
  what: string,
  members: readonly (GraphQLArgument | GraphQLInputField | GraphQLField<unknown, unknown>)[],
): string {
  const rows = members.map(
    (member) => `| \`${member.name}\` | \`${cell(String(member.type))}\` | ${cell(described(member))} |`,
  );
  return `| ${what} | Type | Meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
}

function enumeration(type: GraphQLEnumType): string {
  const rows = type.getValues().map((value) => `| \`${value.name}\` | ${cell(described(value))} |`);
  return `### ${type.name}\n\n${described(type)}\n\n| Value | Meaning |\n|---|---|\n${rows.join('\n')}\n`;
}
