import {
  type ASTVisitor,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/**
 * What one request may contain, checked before it runs. Real queries of this schema stay far below; what these stop
 * is requests whose cost lies in their shape (OWASP GraphQL cheat sheet: aliases, duplication, depth, directives).
 */
export const LIMITS = {
  tokens: 4_000,
  aliases: 30,
  directives: 10,
  fields: 500,
  /** With fragments spread. */
  depth: 14,
  /** Levels of objects and lists within the variables. */
  inputDepth: 32,
  /** Fields after fragments are spread. */
  recursiveSelections: 10_000,
  /** Points of `estimateCost`. */
  cost: 5_000,
  /** Bytes of a request's body. */
  bodyBytes: 1_000_000,
} as const;

const tooComplex = (what: string, limit: number): GraphQLError =>
  new GraphQLError(`The request has more than ${limit} ${what}. Split it into several requests.`, {
    extensions: { code: 'QUERY_TOO_COMPLEX' },
  });

/** Refuses variables nested so deeply that reading them would take a stack of its own. */
export function refuseDeepVariables(variables: object): void {
  if (!isDeeper(variables, LIMITS.inputDepth)) return;
  throw new GraphQLError(`The variables are nested deeper than ${LIMITS.inputDepth} levels. Flatten them.`, {
    extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } },
  });
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function countingRule(what: string, limit: number, kinds: (count: () => void) => ASTVisitor): ValidationRule {
  return (context: ValidationContext) => {
    let seen = 0;
    return kinds(() => {
      seen += 1;
      if (seen === limit + 1) context.reportError(tooComplex(what, limit));
    });
  };
}

/** Counts the levels of an operation with its fragments spread; the schema's own description has a rule of its own. */
function depthRule(context: ValidationContext): ASTVisitor {
  const depthOfFragment = new Map<string, number>();
  const depthOf = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return depthIn(selection.name.value);
    const { selectionSet } = selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) return deepest(selectionSet);
    return selection.name.value.startsWith('__') ? 1 : 1 + deepest(selectionSet);
  };
  const deepest = (set: SelectionSetNode | undefined): number => Math.max(0, ...(set?.selections ?? []).map(depthOf));
  const depthIn = (fragment: string): number => {
    const known = depthOfFragment.get(fragment);
    if (known !== undefined) return known;
    // a fragment within itself adds nothing: another rule refuses it
    depthOfFragment.set(fragment, 0);
    const depth = deepest(context.getFragment(fragment)?.selectionSet);
    depthOfFragment.set(fragment, depth);
    return depth;
  };
  return {
    OperationDefinition({ selectionSet }) {
      if (deepest(selectionSet) > LIMITS.depth) context.reportError(tooComplex('levels of nesting', LIMITS.depth));
    },
  };
}

/** Counts selections with fragments spread. Apollo Server has a rule of its own for what it runs; this is for what is kept. */
export function selectionsRule(context: ValidationContext): ASTVisitor {
  const countOfFragment = new Map<string, number>();
  const countIn = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((total, selection) => total + countOf(selection), 0);
  const countOf = (selection: SelectionNode): number =>
    selection.kind === Kind.FRAGMENT_SPREAD
      ? 1 + countInFragment(selection.name.value)
      : 1 + countIn(selection.selectionSet);
  const countInFragment = (name: string): number => {
    const known = countOfFragment.get(name);
    if (known !== undefined) return known;
    // a fragment within itself adds nothing: another rule refuses it
    countOfFragment.set(name, 0);
    const count = countIn(context.getFragment(name)?.selectionSet);
    countOfFragment.set(name, count);
    return count;
  };
  return {
    OperationDefinition({ selectionSet }) {
      if (countIn(selectionSet) > LIMITS.recursiveSelections)
        context.reportError(tooComplex('selections', LIMITS.recursiveSelections));
    },
  };
}

/** GraphQL itself finds out only while running an operation that the schema has no such kind of operation. */
function operationKindRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(new GraphQLError(`This API has no ${node.operation}s; ask with queries.`, { nodes: node }));
    },
  };
}

export const LIMIT_RULES: ValidationRule[] = [
  countingRule('aliases', LIMITS.aliases, (count) => ({
    Field(node) {
      if (node.alias) count();
    },
  })),
  countingRule('directives', LIMITS.directives, (count) => ({ Directive: count })),
  countingRule('fields', LIMITS.fields, (count) => ({ Field: count })),
  depthRule,
  operationKindRule,
];
