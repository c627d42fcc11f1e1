import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  Kind,
  OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
  specifiedRules,
  type VariableDefinitionNode,
  validate,
} from 'graphql';
import { estimateCost } from '../cost.ts';
import { LIMIT_RULES, LIMITS, selectionsRule } from '../limits.ts';
import { fail, type Result, succeed } from '../result.ts';
import { type Column, columnsOf, type Fragments, fieldsIn, hasField, type Selected } from './columns.ts';
import { completed, PAGE_SIZE } from './completed.ts';
import { samplesOf } from './samples.ts';
import { shapeFaults } from './shape.ts';

/** An operation that can be answered whole. */
export interface Operation {
  /** As it is sent, with what reading it page by page takes. */
  document: DocumentNode;
  text: string;
  variables: readonly VariableDefinitionNode[];
  /** Whether its rows are read page by page. */
  isPaged: boolean;
  /** The variable that pins all pages to one instant. */
  instant: string | undefined;
  /** Where the rows stand in `data`. */
  rowsAt: readonly string[];
  columns: readonly Column[];
}

const MAX_ERRORS = 3;

/** Reads an operation; everything that keeps it from being saved is an error with its place. */
export function readOperation(schema: GraphQLSchema, text: string): Result<Operation, GraphQLError> {
  const document = parsed(text);
  if (document instanceof GraphQLError) return fail(document);
  const broken = brokenRules(schema, document);
  if (broken.length > 0) return fail(...broken);
  const { operation, root, faults } = shapeFaults(schema, document);
  if (!operation || !root || faults.length > 0) return fail(...faults);
  const isPaged = takesPages(schema, root);
  const { document: whole, instant } = completed(schema, document, isPaged);
  const costs = [...validate(schema, whole, LIMIT_RULES, { maxErrors: 1 }), ...costFaults(schema, whole)];
  if (costs.length > 0) return fail(...costs);
  return succeed({
    document: whole,
    text: print(whole),
    variables: operation.variableDefinitions ?? [],
    isPaged,
    instant,
    ...rowsOf(schema, document, root),
  });
}

function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

/** Limits first: they bound the work of the other rules. */
function brokenRules(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const kinds = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation !== OperationTypeNode.QUERY
      ? [
          new GraphQLError(`This is a ${definition.operation}; only queries can be saved, which change nothing.`, {
            nodes: definition,
          }),
        ]
      : [],
  );
  if (kinds.length > 0) return kinds;
  const limits = validate(schema, document, [...LIMIT_RULES, selectionsRule], { maxErrors: MAX_ERRORS });
  return limits.length > 0 ? limits : validate(schema, document, specifiedRules, { maxErrors: MAX_ERRORS });
}

const takesPages = (schema: GraphQLSchema, root: FieldNode): boolean =>
  hasField(getNamedType(schema.getQueryType()?.getFields()[root.name.value]?.type), 'pageInfo');

/** An operation that not even one row at a time may be asked. */
function costFaults(schema: GraphQLSchema, document: DocumentNode): GraphQLError[] {
  const variables = { ...samplesOf(schema, document), [PAGE_SIZE]: 1 };
  const cost = estimateCost(schema, document, variables, undefined);
  if (cost <= LIMITS.cost) return [];
  const message = `One row may cost ${cost} points; at most ${LIMITS.cost} are allowed. Ask for fewer or smaller lists within a row.`;
  return [new GraphQLError(message)];
}

/** Where the rows stand, and their columns. */
function rowsOf(schema: GraphQLSchema, document: DocumentNode, root: FieldNode): Pick<Operation, 'rowsAt' | 'columns'> {
  const named = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const fragments: Fragments = { schema, byName: new Map(named.map((each) => [each.name.value, each])) };
  const query = schema.getQueryType();
  const [asked] = query ? fieldsIn(fragments, query, [{ kind: Kind.SELECTION_SET, selections: [root] }]) : [];
  if (!asked) throw new Error('the operation asks for nothing');
  const [key, { type, sets }] = asked;
  const rows = listAt(fragments, asked) ?? { rowsAt: [key], type: getNamedType(type), sets };
  if (!isCompositeType(rows.type)) throw new Error(`${rows.type} has no fields`);
  return { rowsAt: rows.rowsAt, columns: columnsOf(fragments, rows.type, rows.sets) };
}

/** The list that a field is, or that an object stands for because nothing else is asked of it. */
function listAt(
  fragments: Fragments,
  [key, { type, sets }]: [string, Selected],
): { rowsAt: string[]; type: GraphQLNamedType; sets: SelectionSetNode[] } | undefined {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return undefined;
  if (isListType(getNullableType(type))) return { rowsAt: [key], type: named, sets };
  const [only, ...others] = fieldsIn(fragments, named, sets);
  const found = only && others.length === 0 ? listAt(fragments, only) : undefined;
  return found && { ...found, rowsAt: [key, ...found.rowsAt] };
}
