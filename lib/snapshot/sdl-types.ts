import {
  buildASTSchema,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
} from 'graphql';
import { sdlText } from '../sdl.ts';
import { wireValue } from '../statute/namespace/fields.ts';
import { once } from '../statute/once.ts';
import type { Scalar } from './shape.ts';
import type { ColumnType } from './table.ts';

/** What the SDL says about a field. */
export interface SdlField {
  description: string;
  type: GraphQLNamedType | undefined;
}

const schema = once(() => buildASTSchema(parse(sdlText({ described: true })), { assumeValidSDL: true }));

/** Texts in one line. */
export const inOneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s*\n\s*/g, ' ').trim();

export function objectType(name: string): GraphQLObjectType | undefined {
  const type = schema().getType(name);
  return isObjectType(type) ? type : undefined;
}

export function inputType(name: string): GraphQLInputObjectType | undefined {
  const type = schema().getType(name);
  return isInputObjectType(type) ? type : undefined;
}

export const enumTypes = (): GraphQLEnumType[] =>
  Object.values(schema().getTypeMap()).filter(
    (type) => isEnumType(type) && !type.name.startsWith('__'),
  ) as GraphQLEnumType[];

export const scalarType = (name: string | undefined): GraphQLNamedType | undefined => schema().getType(name ?? '');

/** A field of a type of output or input. */
export function fieldIn(type: GraphQLNamedType | undefined, name: string): SdlField | undefined {
  if (!isObjectType(type) && !isInputObjectType(type)) return undefined;
  const field: { type: GraphQLOutputType | GraphQLInputType; description?: string | null } | undefined =
    type.getFields()[name];
  return field && { description: inOneLine(field.description), type: getNamedType(field.type) };
}

/** The enums whose values the x-privacy-nz namespace writes in its own way: tables show them as documents do. */
const OF_THE_NAMESPACE = new Set(['IppTag', 'OffshoreDisclosureMechanism']);

const SCALARS: Record<string, { type: ColumnType; unit: string | null }> = {
  DateTime: { type: 'timestamp', unit: 'UTC, milliseconds' },
  Date: { type: 'date', unit: 'Pacific/Auckland' },
  PartialDateTime: { type: 'string', unit: 'year, month, date or instant in UTC, as precisely as it is known' },
  Duration: { type: 'string', unit: 'ISO 8601 duration' },
  CountryCode: { type: 'string', unit: 'ISO 3166-1 alpha-2' },
  Int: { type: 'int', unit: null },
  Float: { type: 'double', unit: null },
  Boolean: { type: 'boolean', unit: null },
};

/** A value of a scalar or enum of the SDL. */
export function scalarOf(type: GraphQLNamedType | undefined, nullable: boolean): Scalar {
  if (isEnumType(type)) {
    const scalar: Scalar = { kind: 'scalar', type: 'string', unit: `one of ${type.name}`, nullable };
    return OF_THE_NAMESPACE.has(type.name) ? { ...scalar, show: shownValue(type.name) } : scalar;
  }
  return { kind: 'scalar', nullable, ...(SCALARS[type?.name ?? ''] ?? { type: 'string', unit: null }) };
}

/** How tables write the values of an enum. */
export const shownValue = (enumName: string): ((value: string) => string) =>
  OF_THE_NAMESPACE.has(enumName) ? (wireValue as (value: string) => string) : (value) => value;
