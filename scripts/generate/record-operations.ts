/** The operations that every record type has: one record by id, by key, as of an instant, in lists, with its findings. */
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { estimateCost } from '../../lib/cost.ts';
import { LIMITS } from '../../lib/limits.ts';

/** What follows from a record's content and the moment of asking: asked for where it is wanted, not with every record. */
const COMPUTED = new Set([
  'BreachClock',
  'Deadline',
  'Finding',
  'Ipp12Evaluation',
  'OverlayRule',
  'XPrivacyNzDocument',
]);
/** What a record is called, in this order. */
const TITLES = ['title', 'legalName', 'name', 'recipient', 'rule'];
const PAGE = 'pageInfo { hasNextPage endCursor } searchedAll';

type Type = GraphQLObjectType;
type Field = GraphQLField<unknown, unknown>;

const recordTypes = (schema: GraphQLSchema): Type[] => {
  const record = schema.getType('RegistryRecord');
  return isInterfaceType(record) ? [...schema.getPossibleTypes(record)] : [];
};

/** The GraphQL text of each record type's operations. */
export function recordOperations(schema: GraphQLSchema): { name: string; text: string }[] {
  return recordTypes(schema).map((type) => {
    const { one, byKey, list } = rootFields(schema, type);
    const content = `...${type.name}Content`;
    const found = `id externalKey version ${titleOf(type)} findings { ...FindingFields }`;
    return {
      name: type.name,
      text: [
        `fragment ${type.name}Content on ${type.name} ${selection(type, new Set())}`,
        operation(`Get${type.name}`, one, content),
        ...(byKey ? [operation(`Get${type.name}ByExternalKey`, byKey, content)] : []),
        operation(`List${plural(type)}`, list, `nodes { ${content} } ${PAGE}`),
        operation(`Find${plural(type)}`, list, `nodes { ${found} } ${PAGE}`),
      ].join('\n'),
    };
  });
}

/** The table of record types that closes the client's module. */
export function recordTypesOf(schema: GraphQLSchema): string {
  const entries = recordTypes(schema).map((type) => {
    const { byKey, one } = rootFields(schema, type);
    const id = one.args.some(({ name }) => name === 'id') ? `Get${type.name}Document` : 'null';
    const key = byKey ? `Get${type.name}ByExternalKeyDocument` : `Get${type.name}Document`;
    const list = `List${plural(type)}Document`;
    return `  ${type.name}: {
    title: '${titleOf(type)}',
    get: ${id},
    getByKey: ${key},
    list: ${list},
    find: Find${plural(type)}Document,
    fields: [${contentFields(type)
      .map((name) => `'${name}'`)
      .join(', ')}],
    paths: [${valuePaths(type, new Set())
      .map((path) => `'${path}'`)
      .join(', ')}],
    pageSize: ${pageSize(schema, type)},
  },`;
  });
  return `
/** What the client can ask of every type of record. */
export const RECORD_TYPES = {
${entries.join('\n')}
} as const;
`;
}

/** The root fields of a record type; an agency's key is what it is found by, so it has no other. */
function rootFields(schema: GraphQLSchema, type: Type): { one: Field; byKey: Field | undefined; list: Field } {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const named = (name: string): Field[] => fields.filter((field) => getNamedType(field.type).name === name);
  const takes = (field: Field, argument: string): boolean => field.args.some(({ name }) => name === argument);
  const one = named(type.name).find((field) => takes(field, 'id') || takes(field, 'key'));
  const list = named(`${type.name}Connection`)[0];
  if (!one || !list) throw new Error(`${type.name} has no root field for one record, or none for a list`);
  return { one, byKey: named(type.name).find((field) => takes(field, 'externalKey')), list };
}

const plural = (type: Type): string =>
  /(s|ch)$/.test(type.name) ? `${type.name}es` : `${type.name.replace(/y$/, 'ie')}s`;
const titleOf = (type: Type): string => TITLES.find((name) => name in type.getFields()) ?? 'id';

function operation(name: string, field: Field, selected: string): string {
  const declared = field.args.map((argument) => `$${argument.name}: ${argument.type}`).join(', ');
  const given = field.args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
  return `query ${name}(${declared}) { ${field.name}(${given}) { ${selected} } }`;
}

/** The names of a record's fields, those that hold objects included. */
const contentFields = (type: Type): string[] =>
  Object.values(type.getFields()).flatMap((field) =>
    selected(field, new Set([type.name])).map((text) => text.split(' ')[0] ?? ''),
  );

/** Where the values of a record stand: objects within are gone into, a list is one value. */
function valuePaths(type: Type, within: ReadonlySet<string>): string[] {
  const inner = new Set([...within, type.name]);
  return Object.values(type.getFields()).flatMap((field) => {
    const isAsked = selected(field, inner).length > 0;
    return isAsked ? pathsOf(field, inner).map((path) => [field.name, ...path].join('.')) : [];
  });
}

function pathsOf(field: Field, within: ReadonlySet<string>): string[][] {
  const type = getNamedType(field.type);
  if (!isObjectType(type) || isListType(getNullableType(field.type))) return [[]];
  if (type.name === 'Agency') return [['key']];
  if (type.getInterfaces().length > 0) return [['id'], ['externalKey']];
  return valuePaths(type, within).map((path) => [path]);
}

/** All that is recorded: every field but pages, computed objects and the content of other records. */
function selection(type: Type, within: ReadonlySet<string>): string {
  const fields = Object.values(type.getFields()).flatMap((field) => selected(field, new Set([...within, type.name])));
  return `{ ${fields.join(' ')} }`;
}

function selected(field: Field, within: ReadonlySet<string>): string[] {
  const type = getNamedType(field.type);
  const isPaged = field.args.some(({ name }) => name === 'first');
  if (isPaged || COMPUTED.has(type.name) || field.args.some((argument) => isNonNullType(argument.type))) return [];
  if (!isCompositeType(type)) return [field.name];
  if (!isObjectType(type)) return [`${field.name} { __typename }`];
  if (type.name === 'Agency') return [`${field.name} { key }`];
  if (type.getInterfaces().length > 0) return [`${field.name} { id externalKey }`];
  return within.has(type.name) ? [] : [`${field.name} ${selection(type, within)}`];
}

/** As many records as the cost limit of a request allows, at most 100. */
function pageSize(schema: GraphQLSchema, type: Type): number {
  const text = recordOperations(schema).find(({ name }) => name === type.name)?.text ?? '';
  const document = parse(`${text} fragment FindingFields on Finding { severity }`);
  const cost = (first: number): number => estimateCost(schema, document, { agency: 'a', first }, `List${plural(type)}`);
  return Math.min(100, Math.floor((LIMITS.cost - 1) / (cost(2) - cost(1))));
}
