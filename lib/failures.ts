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

/** What a code in `errors` means and what to do about it; docs/errors.md is printed from this. */
interface RequestErrorMeaning {
  /** HTTP status when the whole request is refused; 200 for codes that concern one field. */
  status: number;
  meaning: string;
  next: string;
}

/** Codes of Apollo Server and GraphQL itself that this API can answer with. */
const SERVER_ERRORS = {
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    meaning: 'The query is not GraphQL, or has more than 4,000 tokens.',
    next: 'Correct it at the location given, or split it.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    meaning: 'The query asks for something the schema does not have.',
    next: 'Correct it at the location given; docs/schema.md lists everything.',
  },
  BAD_USER_INPUT: {
    status: 400,
    meaning: 'A variable or argument has the wrong type or form.',
    next: 'Correct the value named in the message.',
  },
  BAD_REQUEST: {
    status: 400,
    meaning:
      'The HTTP request is not one GraphQL over HTTP knows: no query, a batch, a wrong content type, a GET without preflight header; with 405, a mutation by GET or another method.',
    next: 'Send one operation as JSON by POST.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: 'The document has several operations and none was named.',
    next: 'Name the operation.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    meaning: 'The request names a query by its hash; none are kept.',
    next: 'Send the query itself.',
  },
  INTERNAL_SERVER_ERROR: {
    status: 500,
    meaning: 'Something was not foreseen.',
    next: 'Try again; if it stays, quote the `requestId`.',
  },
} as const satisfies Record<string, RequestErrorMeaning>;

/** Codes that this project adds. */
const OWN_ERRORS = {
  UNAUTHENTICATED: {
    status: 401,
    meaning: 'No token, or one that is not valid here.',
    next: 'Get a token from the issuer and send it in `Authorization: Bearer`.',
  },
  FORBIDDEN: {
    status: 200,
    meaning: 'The token carries no role that may do this in that agency.',
    next: "Ask the registry's administrator for a grant; the message names the roles.",
  },
  INVALID_ID: {
    status: 200,
    meaning: 'The text is not an id of this registry, or not one of the type asked for.',
    next: 'Pass an `id` as a query returned it.',
  },
  INVALID_CURSOR: {
    status: 200,
    meaning: 'The cursor is malformed or belongs to another list.',
    next: 'Start again without a cursor.',
  },
  INVALID_ARGUMENT: {
    status: 200,
    meaning: 'Arguments contradict each other, are out of range, or name an agency that does not exist.',
    next: 'Correct the argument named in `extensions.argument`.',
  },
  QUERY_TOO_COSTLY: {
    status: 400,
    meaning: 'The request may cost more than 5,000 points.',
    next: 'Ask for smaller pages or fewer nested ones; `extensions.cost` shows what a request costs.',
  },
  QUERY_TOO_COMPLEX: {
    status: 400,
    meaning: 'Too many aliases, directives, fields or levels in one request.',
    next: 'Split it into several requests.',
  },
  PAYLOAD_TOO_LARGE: { status: 413, meaning: 'The body is larger than 1,000,000 bytes.', next: 'Split it.' },
  ANSWER_TOO_LARGE: {
    status: 422,
    meaning: 'The answer of a saved query has more than can be sent at once, or a list within it was cut.',
    next: 'Narrow it by a parameter or as the message says; `requestSnapshot` gives everything.',
  },
  SIGNATURE_INVALID: {
    status: 401,
    meaning: 'A signed address was changed, or never signed.',
    next: 'Use it exactly as it was given, or have a new one made (`signSavedQueryAddress`).',
  },
  SIGNATURE_EXPIRED: {
    status: 401,
    meaning: 'A signed address has come to its end.',
    next: 'Have a new one made (`signSavedQueryAddress`).',
  },
  SIGNATURE_ENDED: {
    status: 401,
    meaning: "An agency's signed addresses were ended (`rotateSigningKey`).",
    next: 'Have a new one made (`signSavedQueryAddress`).',
  },
  NOT_FOUND: {
    status: 404,
    meaning:
      'There is nothing at this address; or what an earlier version of a record referred to has been purged since (200).',
    next: 'Check the address; read the history of the purged record.',
  },
  BUSY: {
    status: 200,
    meaning: 'The table kept refusing under load; nothing was read.',
    next: 'Send the same request again.',
  },
} as const satisfies Record<string, RequestErrorMeaning>;
export type RequestErrorCode = keyof typeof OWN_ERRORS;

export const REQUEST_ERRORS: Readonly<Record<string, RequestErrorMeaning>> = { ...SERVER_ERRORS, ...OWN_ERRORS };

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

/** A message of GraphQL's without the names of the schema that it proposes. */
export const withoutHint = (message: string): string => message.replace(/ ?Did you mean .+\?$/, '');
