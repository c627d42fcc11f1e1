import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  type SelectionNode,
  TypeInfo,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { hasField } from './columns.ts';

/** Names that the registry adds begin so; operations may not use such names themselves. */
export const ADDED_PREFIX = '_';
/** Where a page of a list says whether there is more. */
export const PAGE = '_page';
/** Where a list without pages says whether it holds everything. */
export const COMPLETE = '_complete';
/** Which types the list does not show, because the caller may not read them. */
export const LEFT_OUT = '_typesLeftOut';

/** Variables that reading page by page takes. */
export const PAGE_SIZE = '_first';
export const CURSOR = '_after';
const INSTANT = '_asOf';

export interface Completed {
  document: DocumentNode;
  /** The variable that holds the instant as of which all pages are read; undefined when the list has no such thing, or the operation says it itself. */
  instant: string | undefined;
}

/**
 * An operation with what it takes to read it whole: the list of its root field gets the arguments of a page and says where it
 * ended, and every list within says whether it was cut.
 */
export function completed(schema: GraphQLSchema, document: DocumentNode, isPaged: boolean): Completed {
  const info = new TypeInfo(schema);
  const isOfNow = asksForFindings(document);
  let instant: string | undefined;
  const root = (node: FieldNode, field: AskedField, type: GraphQLNamedType): FieldNode => {
    if (!isPaged) return withSelections(node, [...marks(type, COUNTED, COMPLETE), ...marks(type, WITHHELD, LEFT_OUT)]);
    const given = node.arguments?.find(({ name }) => name.value === 'asOf')?.value;
    const takesInstant = !isOfNow && takes(field, 'asOf');
    if (takesInstant) instant = given ? variableIn(given) : INSTANT;
    return asPage(node, type, takesInstant && !given);
  };
  const completedDocument = visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        leave(node) {
          const field = info.getFieldDef();
          const type = getNamedType(field?.type);
          if (!field || !isCompositeType(type)) return undefined;
          if (info.getParentType() === schema.getQueryType()) return root(node, field, type);
          return takes(field, 'first') ? whole(node, type) : undefined;
        },
      },
    }),
  );
  return { document: isPaged ? withVariables(completedDocument, instant === INSTANT) : completedDocument, instant };
}

type AskedField = { args: readonly { name: string }[] };
const takes = ({ args }: AskedField, name: string): boolean => args.some((each) => each.name === name);

/** The list of the root field as one page of it. */
function asPage(node: FieldNode, type: GraphQLNamedType, pinned: boolean): FieldNode {
  const page = fieldNode('pageInfo', ['hasNextPage', 'endCursor'], PAGE);
  const added = [
    argument('first', PAGE_SIZE),
    argument('after', CURSOR),
    ...(pinned ? [argument('asOf', INSTANT)] : []),
  ];
  return {
    ...withSelections(node, [page, ...marks(type, WITHHELD, LEFT_OUT)]),
    arguments: [...(node.arguments ?? []), ...added],
  };
}

/** Rules look at records as they are now: of a record as of an instant they say less. */
function asksForFindings(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value === 'findings') asks = true;
    },
    ObjectField({ name }) {
      if (name.value === 'finding') asks = true;
    },
  });
  return asks;
}

const variableIn = (value: ArgumentNode['value']): string | undefined =>
  value.kind === Kind.VARIABLE ? value.name.value : undefined;

/** Fields that name the types of record that the caller may not read. */
const WITHHELD = ['typesLeftOut', 'withheld'];
/** Fields that are false when something was not looked at. */
const COUNTED = ['countedAll'];

const marks = (type: GraphQLNamedType, names: readonly string[], alias: string): FieldNode[] => {
  const fields = isObjectType(type) ? type.getFields() : {};
  return names.filter((name) => isLeafType(getNamedType(fields[name]?.type))).map((name) => fieldNode(name, [], alias));
};

/** The most that any list answers with at once. */
const MOST = '100';

/** A list within a row: it says whether it was cut, unless the operation asks that itself and so shows it in every row. */
function whole(node: FieldNode, type: GraphQLNamedType): FieldNode {
  if (hasField(type, 'pageInfo')) {
    const says = selectionsOf(node, 'pageInfo').flatMap((each) => selectionsOf(each, 'hasNextPage'));
    return says.length > 0 ? node : withSelections(node, [fieldNode('pageInfo', ['hasNextPage'], PAGE)]);
  }
  if (hasField(type, 'complete')) {
    const says = selectionsOf(node, 'complete');
    return says.length > 0 ? node : withSelections(node, [fieldNode('complete', [], COMPLETE)]);
  }
  // a list that can't say so is asked for all it may hold, unless the operation wants the first few
  if (node.arguments?.some(({ name }) => name.value === 'first')) return node;
  const first: ArgumentNode = { kind: Kind.ARGUMENT, name: nameNode('first'), value: { kind: Kind.INT, value: MOST } };
  return { ...node, arguments: [...(node.arguments ?? []), first] };
}

const selectionsOf = ({ selectionSet }: FieldNode, name: string): FieldNode[] =>
  (selectionSet?.selections ?? []).filter(
    (each): each is FieldNode =>
      each.kind === Kind.FIELD && each.name.value === name && (each.directives ?? []).length === 0,
  );

const withSelections = (node: FieldNode, added: readonly SelectionNode[]): FieldNode => ({
  ...node,
  selectionSet: {
    kind: Kind.SELECTION_SET,
    selections: [...(node.selectionSet?.selections ?? []), ...added],
  },
});

const nameNode = (value: string) => ({ kind: Kind.NAME, value }) as const;

const fieldNode = (name: string, below: readonly string[], alias?: string): FieldNode => ({
  kind: Kind.FIELD,
  name: nameNode(name),
  ...(alias && { alias: nameNode(alias) }),
  ...(below.length > 0 && {
    selectionSet: { kind: Kind.SELECTION_SET, selections: below.map((each) => fieldNode(each, [])) },
  }),
});

const argument = (name: string, variable: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: nameNode(name),
  value: { kind: Kind.VARIABLE, name: nameNode(variable) },
});

const variableDefinition = (name: string, type: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: nameNode(name) },
  type: parseType(type, { noLocation: true }),
});

const withVariables = (document: DocumentNode, pinned: boolean): DocumentNode =>
  visit(document, {
    OperationDefinition: (node): OperationDefinitionNode => ({
      ...node,
      variableDefinitions: [
        ...(node.variableDefinitions ?? []),
        variableDefinition(PAGE_SIZE, 'Int'),
        variableDefinition(CURSOR, 'String'),
        ...(pinned ? [variableDefinition(INSTANT, 'DateTime')] : []),
      ],
    }),
  });
