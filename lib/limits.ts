import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';

/**
 * What one request may contain, checked before it runs. Real queries of this schema stay far below; what these stop
 * is requests whose cost lies in their shape (OWASP GraphQL cheat sheet: aliases, duplication, depth, directives).
 */
export const LIMITS = {
  tokens: 4_000,
  aliases: 30,
  directives: 10,
  fields: 500,
  depth: 14,
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

function countingRule(what: string, limit: number, kinds: (count: () => void) => ASTVisitor): ValidationRule {
  return (context: ValidationContext) => {
    let seen = 0;
    return kinds(() => {
      seen += 1;
      if (seen === limit + 1) context.reportError(tooComplex(what, limit));
    });
  };
}

function depthRule(context: ValidationContext): ASTVisitor {
  let depth = 0;
  let reported = false;
  return {
    Field: {
      enter() {
        depth += 1;
        if (depth > LIMITS.depth && !reported) {
          reported = true;
          context.reportError(tooComplex('levels of nesting', LIMITS.depth));
        }
      },
      leave() {
        depth -= 1;
      },
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
];
