/** Why a request had no whole answer. The list is closed: a program can decide by it what to do next. */
export type ErrorKind =
  /** No answer came: the registry can't be reached, or the connection was cut. */
  | 'network'
  /** No token, or one that the registry doesn't take (any more). */
  | 'unauthenticated'
  /** The token carries no role that may do this. */
  | 'forbidden'
  /** The registry, or the way to it, was too busy, also when asked again. */
  | 'busy'
  /** The request itself can't be answered: `code` says why, the message what to do. */
  | 'refused'
  /** Some of the answer came, beside errors: `data` holds it. */
  | 'partial'
  /** The registry failed, or something answered that is no registry. */
  | 'failed';

/** An error as the registry words it. */
export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly argument?: string; readonly requestId?: string };
}

interface Details {
  /** The registry's code, such as `INVALID_ARGUMENT`. */
  code?: string;
  /** Quote it when asking the registry's operator. */
  requestId?: string;
  /** Every error of the answer. */
  errors?: readonly AnswerError[];
  /** With `partial`: what came. */
  data?: unknown;
  /** The HTTP status. */
  status?: number;
  /** How long the registry asks to wait, ms. */
  retryAfterMs?: number;
  /** The request came to the registry, or may have, and nothing says that it did not do what was asked. */
  mayBeDone?: boolean;
  cause?: unknown;
}

/** A request that had no whole answer. Expected refusals of a mutation are no errors: they are its `userErrors`. */
export class RegistryError extends Error {
  override name = 'RegistryError';
  readonly kind: ErrorKind;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly errors: readonly AnswerError[];
  readonly data: unknown;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;
  /** Whether a write may have been carried out all the same: its answer was lost, in this try or in one before. */
  readonly mayBeDone: boolean;

  constructor(kind: ErrorKind, message: string, details: Details = {}) {
    super(message, { cause: details.cause });
    this.kind = kind;
    this.code = details.code;
    this.requestId = details.requestId;
    this.errors = details.errors ?? [];
    this.data = details.data;
    this.status = details.status;
    this.retryAfterMs = details.retryAfterMs;
    this.mayBeDone = details.mayBeDone ?? false;
  }

  /** The same failure of a request of which an earlier try may have been carried out. */
  afterUncertainTry(): RegistryError {
    return new RegistryError(this.kind, this.message, { ...this, cause: this.cause, mayBeDone: true });
  }
}

const KIND_OF_CODE: Readonly<Record<string, ErrorKind>> = {
  UNAUTHENTICATED: 'unauthenticated',
  FORBIDDEN: 'forbidden',
  BUSY: 'busy',
  INTERNAL_SERVER_ERROR: 'failed',
};

/** The error that the errors of an answer amount to. */
export function errorOfAnswer(errors: readonly AnswerError[], details: Details): RegistryError {
  const first = errors[0];
  const code = first?.extensions?.code;
  const requestId = details.requestId ?? first?.extensions?.requestId;
  const message = [...new Set(errors.map((error) => error.message))].join(' ');
  const kind = hasContent(details.data) ? 'partial' : (KIND_OF_CODE[code ?? ''] ?? 'refused');
  const mayBeDone = kind === 'busy' || kind === 'failed' || kind === 'partial';
  return new RegistryError(kind, message, { ...details, code, requestId, errors, mayBeDone });
}

/** Whether any root field has a value. */
const hasContent = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.values(data).some((value) => value !== null);
