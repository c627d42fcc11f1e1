import { GraphQLError } from 'graphql';

/** Codes of `userErrors`; the closed list is the enum UserErrorCode of the SDL. */
export type FailureCode =
  | 'INVALID'
  | 'REQUIRED'
  | 'TOO_LARGE'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'DUPLICATE_KEY'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'RULE_BROKEN'
  | 'ARCHIVED'
  | 'REFERENCED'
  | 'BUSY';

/** An expected failure of a write, as it appears in `userErrors`. */
export interface Failure {
  code: FailureCode;
  /** Path of the argument at fault, starting at `input`; null when it is no single one. */
  field: string[] | null;
  /** What is wrong and what to do next. */
  message: string;
  /** With CONFLICT: the record's current version. */
  currentVersion?: number;
}

export const failure = (code: FailureCode, field: string[] | null, message: string): Failure => ({
  code,
  field,
  message,
});

/** Codes of top-level GraphQL errors that this project adds to Apollo Server's own (docs/errors.md lists all). */
export type RequestErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'INVALID_ID'
  | 'INVALID_CURSOR'
  | 'INVALID_ARGUMENT'
  | 'QUERY_TOO_COSTLY'
  | 'QUERY_TOO_COMPLEX'
  | 'PAYLOAD_TOO_LARGE'
  | 'BUSY';

/** A request that can't be answered: a GraphQL error with a code and the next step in its message. */
export class RequestError extends GraphQLError {
  constructor(code: RequestErrorCode, message: string, options: { status?: number; argument?: string } = {}) {
    super(message, {
      extensions: {
        code,
        ...(options.argument && { argument: options.argument }),
        ...(options.status && { http: { status: options.status } }),
      },
    });
  }
}
