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

/** What a selection counts for, with a way into its own selections and into a fragment. */
type Measure = (
  selection: SelectionNode,
  within: (set: SelectionSetNode | undefined) => number,
  inFragment: (name: string) => number,
) => number;

/** Measures selections with fragments spread, each fragment once; `together` makes one figure of a set's. */
function measureOf(
  context: ValidationContext,
  measure: Measure,
  together: (figures: readonly number[]) => number,
): (set: SelectionSetNode | undefined) => number {
  const known = new Map<string, number>();
  const within = (set: SelectionSetNode | undefined): number =>
    together((set?.selections ?? []).map((selection) => measure(selection, within, inFragment)));
  const inFragment = (name: string): number => {
    const figure = known.get(name);
    if (figure !== undefined) return figure;
    // a fragment within itself adds nothing: another rule refuses it
    known.set(name, 0);
    const found = within(context.getFragment(name)?.selectionSet);
    known.set(name, found);
    return found;
  };
  return within;
}

/** Counts the levels of an operation with its fragments spread; the schema's own description has a rule of its own. */
function depthRule(context: ValidationContext): ASTVisitor {
  const levelsOf: Measure = (selection, within, inFragment) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return inFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return within(selection.selectionSet);
    return selection.name.value.startsWith('__') ? 1 : 1 + within(selection.selectionSet);
  };
  const deepest = measureOf(context, levelsOf, (levels) => Math.max(0, ...levels));
  return {
    OperationDefinition({ selectionSet }) {
      if (deepest(selectionSet) > LIMITS.depth) context.reportError(tooComplex('levels of nesting', LIMITS.depth));
    },
  };
}

/** Counts selections with fragments spread. Apollo Server has a rule of its own for what it runs; this is for what is kept. */
export function selectionsRule(context: ValidationContext): ASTVisitor {
  const selectionsOf: Measure = (selection, within, inFragment) =>
    1 + (selection.kind === Kind.FRAGMENT_SPREAD ? inFragment(selection.name.value) : within(selection.selectionSet));
  const countIn = measureOf(context, selectionsOf, (counts) => counts.reduce((total, count) => total + count, 0));
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
