import type { GraphQLNamedType } from 'graphql';
import * as z from 'zod';
import { encodeId } from '../domain/ids.ts';
import type { RecordBase, RecordType } from '../domain/record-type.ts';
import { recordTypes } from '../domain/record-types.ts';
import { fieldIn, inputType, objectType, type SdlField, scalarOf, scalarType } from './sdl-types.ts';
import { type Field, type Member, named, type Scalar } from './shape.ts';

/** The content of a type's records as a shape, with the fields computed from it at its end. */
export function recordShape(type: RecordType): Member[] {
  const { shape } = type.schema as unknown as z.ZodObject;
  const content = Object.entries(shape).filter(([name]) => !OF_THE_ENVELOPE.has(name));
  const place: Place = {
    type,
    path: '',
    output: objectType(type.name),
    input: inputType(`${type.name}Input`),
    personal: false,
  };
  return [...content.map(([name, schema]) => memberOf(name, schema as z.ZodType, place)), ...computedMembers(type)];
}

/** What every table of records begins with instead (record-columns.ts). */
const OF_THE_ENVELOPE = new Set([
  'tenant',
  'localId',
  'externalKey',
  'version',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'archivedAt',
]);

/** Where in the content a field stands, and what the SDL calls the object that has it. */
interface Place {
  type: RecordType;
  path: string;
  output: GraphQLNamedType | undefined;
  input: GraphQLNamedType | undefined;
  personal: boolean;
}

function memberOf(name: string, schema: z.ZodType, place: Place): Member {
  const path = place.path ? `${place.path}.${name}` : name;
  const sdl = sdlOf(place, name, path);
  const inner: Place = {
    type: place.type,
    path,
    output: fieldIn(place.output, name)?.type,
    input: fieldIn(place.input, name)?.type,
    personal: place.personal || (place.type.tables?.personal?.includes(path) ?? false),
  };
  const linked = recordTypes().find((type) => type.name === sdl.type?.name);
  const { description } = sdl;
  const { personal } = inner;
  if (!linked) return { name, description, personal, field: fieldOf(schema, sdl, inner), read: named(name) };
  const field = { ...scalarOf(undefined, peel(schema).nullable), unit: `id of a ${linked.name}` };
  return { name: `${name}Id`, description, personal, field, read: linkTo(linked, name) };
}

/** A field that the SDL shows as a record holds that record's local id. */
const linkTo =
  ({ code }: RecordType, name: string) =>
  (owner: unknown, record: unknown): unknown => {
    const localId = named(name)(owner) as string | null;
    return localId && encodeId({ code, agency: (record as RecordBase).tenant, localId });
  };

/** What the SDL does not show as the content has it: its description, and its scalar where that is no text. */
const WITHOUT_SDL: Record<string, [description: string, scalar?: 'DateTime' | 'Date']> = {
  'Breach.earlierAssessments': ['The revisions that last held each earlier worksheet of the assessment, oldest first.'],
  'Breach.earlierAssessments.version': ['The version of the breach that holds it.'],
  'Breach.earlierAssessments.at': ['When that version was made.', 'DateTime'],
  'OffshoreDisclosure.ipp12Decision.prescription': [
    'The country or scheme that was prescribed when the decision was recorded.',
  ],
  'OffshoreDisclosure.ipp12Decision.prescription.name': ['The country (ISO 3166-1 alpha-2) or scheme.'],
  'OffshoreDisclosure.ipp12Decision.prescription.instrument': ['The regulation that prescribes it.'],
  'OffshoreDisclosure.ipp12Decision.prescription.from': ['The first day it was prescribed.', 'Date'],
  'OffshoreDisclosure.ipp12Decision.prescription.to': ['The last day; null while it went on.', 'Date'],
  'OffshoreDisclosure.ipp12Decision.prescription.limitedTo': ['What it was limited to; null when to nothing.'],
};

function sdlOf(place: Place, name: string, path: string): SdlField {
  const found = fieldIn(place.output, name) ?? fieldIn(place.input, name);
  if (found) return found;
  const [description, scalar] = WITHOUT_SDL[`${place.type.name}.${path}`] ?? [];
  if (description) return { description, type: scalarType(scalar) };
  throw new Error(`${place.type.name}.${path} has no description: give the SDL the field, or WITHOUT_SDL`);
}

interface Peeled {
  schema: z.ZodType;
  nullable: boolean;
}

/** The schema within defaults, nulls and transformations. */
function peel(schema: z.ZodType, nullable = false): Peeled {
  if (schema instanceof z.ZodDefault) return peel(schema.unwrap() as z.ZodType, nullable);
  if (schema instanceof z.ZodNullable) return peel(schema.unwrap() as z.ZodType, true);
  if (schema instanceof z.ZodPipe) return peel(schema.in as z.ZodType, nullable);
  return { schema, nullable };
}

function fieldOf(given: z.ZodType, sdl: SdlField, place: Place): Field {
  const { schema, nullable } = peel(given);
  if (schema instanceof z.ZodArray) {
    const of = fieldOf(schema.element as z.ZodType, sdl, place);
    if (of.kind === 'list') throw new Error(`${place.path} is a list of lists`);
    return { kind: 'list', of };
  }
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape).map(([name, member]) => memberOf(name, member as z.ZodType, place));
    return { kind: 'object', nullable, members };
  }
  return asTyped(schema, scalarOf(sdl.type, nullable), place);
}

/** The scalar of the SDL, or what the schema itself says where the SDL has no such field. */
function asTyped(schema: z.ZodType, scalar: Scalar, { path }: Place): Scalar {
  if (schema instanceof z.ZodBoolean) return { ...scalar, type: 'boolean' };
  if (schema instanceof z.ZodNumber) return { ...scalar, type: schema.isInt ? 'int' : 'double' };
  if (schema instanceof z.ZodLiteral) return { ...scalar, type: 'int' };
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return scalar;
  throw new Error(`${path} is of a kind that tables don't know: say in record-shape.ts how it is shown`);
}

function computedMembers(type: RecordType): Member[] {
  return Object.entries(type.tables?.computed ?? {}).map(([name, compute]) => {
    const sdl = fieldIn(objectType(type.name), name);
    if (!sdl) throw new Error(`${type.name}.${name} is computed but no field of the SDL`);
    return {
      name,
      description: sdl.description,
      personal: false,
      field: scalarOf(sdl.type, true),
      read: (_, record) => compute(record as RecordBase),
    };
  });
}
