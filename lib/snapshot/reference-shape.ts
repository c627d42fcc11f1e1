import {
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Citation, citationText } from '../statute/citation.ts';
import { inOneLine, objectType, scalarOf } from './sdl-types.ts';
import { type Field, type Member, named } from './shape.ts';

/** Rows of the law as a shape, from their type in the SDL. `id` is left out: every row of reference data begins with one. */
export function referenceShape(typeName: string): Member[] {
  return membersOf(typeName).filter(({ name }) => name !== 'id');
}

function membersOf(typeName: string): Member[] {
  const fields = Object.values(objectType(typeName)?.getFields() ?? {});
  if (fields.length === 0) throw new Error(`the SDL has no type ${typeName}`);
  return fields.map(({ name, description, type }) => ({
    name,
    description: inOneLine(description),
    personal: false,
    field: fieldOf(name, type),
    read: readerOf(name, type),
  }));
}

const isCitation = (type: GraphQLOutputType): boolean => getNamedType(type).name === 'Citation';

/** Citations are shown as one text, and so are the titles of sources: they are read, not counted. */
const isText = (name: string, type: GraphQLOutputType): boolean => isCitation(type) || name === 'sources';

function fieldOf(name: string, type: GraphQLOutputType): Field {
  const nullable = !isNonNullType(type);
  if (isText(name, type))
    return { ...scalarOf(undefined, nullable), unit: isListType(getNullableType(type)) ? 'separated by `; `' : null };
  const inner = getNullableType(type);
  if (isListType(inner)) {
    const of = fieldOf(name, inner.ofType);
    if (of.kind === 'list') throw new Error(`${name} is a list of lists`);
    return { kind: 'list', of };
  }
  if (isObjectType(inner)) return { kind: 'object', nullable, members: membersOf(inner.name) };
  return scalarOf(getNamedType(type), nullable);
}

function readerOf(name: string, type: GraphQLOutputType): Member['read'] {
  const read = named(name);
  if (!isText(name, type)) return read;
  return (owner) => {
    const value = read(owner) as Citation | readonly (Citation | string)[] | null | undefined;
    if (value === null || value === undefined) return null;
    const texts = (Array.isArray(value) ? value : [value]) as readonly (Citation | string)[];
    return texts.map((one) => (typeof one === 'string' ? one : citationText(one))).join('; ');
  };
}
