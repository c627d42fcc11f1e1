import {
  buildSchema,
  type GraphQLInputObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { sdlText } from '#lib/sdl.ts';
import type { Content } from './builders.ts';

/** What tests know from the schema itself, so that a field added later is tested or missed loudly. */
const schema = buildSchema(sdlText({ described: false }));

function objectType(name: string) {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

function inputType(name: string): GraphQLInputObjectType {
  const type = schema.getType(name);
  if (!isInputObjectType(type)) throw new Error(`${name} is no input type`);
  return type;
}

/** Fields that depend on the time of the request: two reads of an unchanged record may differ in them. */
const OF_THE_MOMENT = new Set(['late', 'elapsedHours']);

/** A selection of every field of a type that its record decides; of other records and of pages only what identifies their nodes. */
export function everyField(
  typeName: string,
  { pages = true, without = [] }: { pages?: boolean; without?: readonly string[] } = {},
): string {
  const left = (name: string) => OF_THE_MOMENT.has(name) || without.includes(name);
  const all = Object.values(objectType(typeName).getFields()).filter(({ name }) => !left(name));
  const fields = all.map(({ name, type }) => {
    const named = getNamedType(type);
    if (isLeafType(named)) return name;
    if (!isObjectType(named)) throw new Error(`${typeName}.${name} is no object`);
    if (named.name.endsWith('Connection')) return pages ? `${name} { nodes { ${idOf(named.name)} } }` : '';
    const isRecord = named.getInterfaces().length > 0;
    return `${name} { ${isRecord ? 'id' : everyField(named.name)} }`;
  });
  return fields.join(' ');
}

const idOf = (connection: string): string => (connection === 'RevisionConnection' ? 'version' : 'id');

/** Paths of an input type's fields that a content gives no value anywhere. */
export function notGiven(typeName: string, contents: Content[]): string[] {
  return Object.values(inputType(typeName).getFields()).flatMap(({ name, type }) => {
    const values = contents.flatMap((content) => content[name] ?? []);
    const named = getNamedType(type);
    if (values.length === 0) return [name];
    return isInputObjectType(named) ? notGiven(named.name, values).map((path) => `${name}.${path}`) : [];
  });
}

/** What a field of a type is when it has been cleared; undefined for one that always has a value. */
export function emptyValue(typeName: string, field: string): null | [] | undefined {
  const type = objectType(typeName).getFields()[field]?.type;
  if (!type) throw new Error(`${typeName} has no field ${field}`);
  if (isListType(getNullableType(type))) return [];
  return isNonNullType(type) ? undefined : null;
}

/** A content without the fields, at any level, that its input type does not have. */
export function withoutComputed(typeName: string, content: Content): Content {
  const fields = inputType(typeName).getFields();
  const entries = Object.entries(content).filter(([name]) => name in fields);
  const trimmed = entries.map(([name, value]) => {
    const named = getNamedType(fields[name]?.type);
    const trim = (part: unknown) =>
      isInputObjectType(named) && part ? withoutComputed(named.name, part as Content) : part;
    return [name, Array.isArray(value) ? value.map(trim) : trim(value)];
  });
  return Object.fromEntries(trimmed);
}

/** The names of a content's fields, as its input type has them. */
export const contentFields = (typeName: string): string[] => Object.keys(inputType(typeName).getFields());

/** Where a content has ids, as paths with `*` for the entries of lists. */
export function idPaths(typeName: string): string[] {
  return Object.values(inputType(typeName).getFields()).flatMap(({ name, type }) => {
    const named = getNamedType(type);
    const path = isListType(getNullableType(type)) ? `${name}.*` : name;
    if (isInputObjectType(named)) return idPaths(named.name).map((inner) => `${path}.${inner}`);
    return named.name === 'ID' ? [path] : [];
  });
}
