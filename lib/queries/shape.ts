import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql';
import { hasField } from './columns.ts';
import { ADDED_PREFIX } from './completed.ts';

interface Shape {
  operation: OperationDefinitionNode | undefined;
  /** The one field of Query that it asks. */
  root: FieldNode | undefined;
  faults: GraphQLError[];
}

/** Whether a valid document is one table: one query of one root field, whose list the registry can page through. */
export function shapeFaults(schema: GraphQLSchema, document: DocumentNode): Shape {
  const operations = document.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation, another] = operations;
  if (!operation || another)
    return only('Save one operation at a time; each has a name and an address of its own.', another);
  const [root, second] = operation.selectionSet.selections;
  if (!root || second)
    return only('Ask one root field: a saved query is one table. Save another for the other.', second);
  if (root.kind !== Kind.FIELD || root.name.value.startsWith('__') || (root.directives ?? []).length > 0)
    return only('Ask a field of Query itself here, without fragment or directive.', root);
  return { operation, root, faults: [...rootFaults(schema, root), ...nameFaults(document)] };
}

const only = (message: string, node: SelectionNode | OperationDefinitionNode | undefined): Shape => ({
  operation: undefined,
  root: undefined,
  faults: [new GraphQLError(message, { nodes: node })],
});

function rootFaults(schema: GraphQLSchema, root: FieldNode): GraphQLError[] {
  const field = schema.getQueryType()?.getFields()[root.name.value];
  const type = getNamedType(field?.type);
  if (!isCompositeType(type))
    return [new GraphQLError(`"${root.name.value}" is one value and no table.`, { nodes: root })];
  if (!field?.args.some(({ name }) => name === 'first')) return [];
  if (!hasField(type, 'pageInfo'))
    return [
      new GraphQLError(`"${root.name.value}" can't be read to its end here; ask it by GraphQL.`, { nodes: root }),
    ];
  return [...pagingArguments(root), ...besideNodes(root)];
}

const PAGING = new Set(['first', 'after', 'last', 'before']);

const pagingArguments = (root: FieldNode): GraphQLError[] =>
  (root.arguments ?? [])
    .filter(({ name }) => PAGING.has(name.value))
    .map(
      (node) =>
        new GraphQLError(`Leave "${node.name.value}" out: the registry reads the list to its end.`, { nodes: node }),
    );

function besideNodes(root: FieldNode): GraphQLError[] {
  const selections = root.selectionSet?.selections ?? [];
  const isNodes = (selection: SelectionNode) =>
    selection.kind === Kind.FIELD &&
    selection.name.value === 'nodes' &&
    selection.alias === undefined &&
    (selection.directives ?? []).length === 0;
  const others = selections.filter((selection) => !isNodes(selection));
  return others.slice(0, 1).map(
    (node) =>
      new GraphQLError('Select `nodes` and nothing else of the list: they are the rows, of all its pages.', {
        nodes: node,
      }),
  );
}

/** Names that would stand in the way of those that reading page by page adds. */
function nameFaults(document: DocumentNode): GraphQLError[] {
  const faults: GraphQLError[] = [];
  const check = (name: string, node: FieldNode['name']) => {
    if (!name.startsWith(ADDED_PREFIX)) return;
    faults.push(
      new GraphQLError(`Names that begin with "_" are the registry's own; rename "${name}".`, { nodes: node }),
    );
  };
  visit(document, {
    Field: ({ alias }) => alias && check(alias.value, alias),
    VariableDefinition: ({ variable }) => {
      check(variable.name.value, variable.name);
      if (variable.name.value === SIGNATURE)
        faults.push(
          new GraphQLError(`"${SIGNATURE}" stands for the signature of an address; rename the variable.`, {
            nodes: variable,
          }),
        );
    },
  });
  return faults;
}

/** The parameter of a signed address that holds its signature. */
export const SIGNATURE = 'signature';
