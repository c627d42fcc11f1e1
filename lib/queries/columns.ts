import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLNonNull,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Cell, joined } from '../csv.ts';

/**
 * How rows become lines of CSV (docs/saved-queries.md): the columns follow from what the operation selects, never from what
 * is found, so that they stay the same when a page is empty or an object missing.
 */
export interface Column {
  /** Response names joined by dots. */
  name: string;
  /** Where the value stands in a row; `*` is every element of a list. */
  path: readonly string[];
  /** One value, a list of values joined in one cell, or anything else as JSON text. */
  kind: 'value' | 'list' | 'json';
}

export interface Fragments {
  schema: GraphQLSchema;
  byName: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** A field as it stands in an answer, with everything that is selected below it. */
export interface Selected {
  type: GraphQLOutputType;
  sets: SelectionSetNode[];
}

const EVERY = '*';
const NAME_OF_TYPE = new GraphQLNonNull(GraphQLString);

/** The columns of rows of a type, in the order in which they are selected. */
export function columnsOf(
  fragments: Fragments,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  path: readonly string[] = [],
): Column[] {
  return [...fieldsIn(fragments, type, sets)].flatMap(([key, selected]) =>
    columnsOfField(fragments, selected, [...path, key]),
  );
}

function columnsOfField(fragments: Fragments, { type, sets }: Selected, path: readonly string[]): Column[] {
  const named = getNamedType(type);
  const depth = listDepth(type);
  const name = path.join('.');
  const json: Column = { name, path, kind: 'json' };
  if (!isCompositeType(named)) {
    if (named.name === 'JSON' || depth > 1) return [json];
    return [{ name, path, kind: depth === 1 ? 'list' : 'value' }];
  }
  if (depth === 0) return columnsOf(fragments, named, sets, path);
  // a list of objects of which one value each is asked is a list of these values
  const [only, ...others] = columnsOf(fragments, named, sets);
  if (depth > 1 || only?.kind !== 'value' || others.length > 0) return [json];
  return [{ name: `${name}.${only.name}`, path: [...path, EVERY, ...only.path], kind: 'list' }];
}

function listDepth(type: GraphQLOutputType): number {
  const nullable = getNullableType(type);
  return isListType(nullable) ? 1 + listDepth(nullable.ofType) : 0;
}

/** The fields of an answer by their response names: what several selections and fragments ask of one field, together. */
export function fieldsIn(
  fragments: Fragments,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  found: Map<string, Selected> = new Map(),
): Map<string, Selected> {
  for (const selection of sets.flatMap((set) => set.selections)) {
    if (selection.kind === Kind.FIELD) {
      const known = found.get(selection.alias?.value ?? selection.name.value);
      const set = selection.selectionSet ? [selection.selectionSet] : [];
      if (known) known.sets.push(...set);
      else
        found.set(selection.alias?.value ?? selection.name.value, {
          type: typeOfField(type, selection.name.value),
          sets: set,
        });
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.byName.get(selection.name.value);
    const condition = fragment?.typeCondition && fragments.schema.getType(fragment.typeCondition.name.value);
    if (fragment) fieldsIn(fragments, isCompositeType(condition) ? condition : type, [fragment.selectionSet], found);
  }
  return found;
}

function typeOfField(type: GraphQLCompositeType, name: string): GraphQLOutputType {
  const field = isUnionType(type) ? undefined : type.getFields()[name];
  if (field) return field.type;
  if (name === '__typename') return NAME_OF_TYPE;
  throw new Error(`${type.name} has no field ${name}`);
}

/** Whether a type is an object, and has a field of this name. */
export const hasField = (type: unknown, name: string): boolean => isObjectType(type) && name in type.getFields();

/** The cell of a column in a row. */
export function cellOf({ path, kind }: Column, row: unknown): Cell {
  const value = valueAt(row, path);
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  if (kind === 'value') return typeof value === 'object' ? JSON.stringify(value) : (value as Cell);
  return kind === 'list' && Array.isArray(value) ? joined(value) : JSON.stringify(value);
}

function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || value === null || value === undefined) return value;
  if (step === EVERY) return (value as unknown[]).map((element) => valueAt(element, rest) ?? null);
  return valueAt((value as Record<string, unknown>)[step], rest);
}
