import { type AnswerError, errorOfAnswer, RegistryError } from './errors.ts';

/** A request as GraphQL over HTTP has it. */
export interface RequestBody {
  query: string;
  variables: unknown;
  operationName?: string | undefined;
}

/** What one HTTP request needs. */
export interface Sending {
  fetch: typeof fetch;
  /** The address of the GraphQL API. */
  url: string;
  token: string | undefined;
  body: RequestBody;
  timeoutMs: number;
  signal: AbortSignal | undefined;
}

/** A whole answer: data without errors. */
export interface Answer {
  data: unknown;
  /** Quote it when asking the registry's operator. */
  requestId: string | undefined;
}

interface Body {
  data?: unknown;
  errors?: readonly AnswerError[];
  extensions?: { requestId?: string };
}

/** One POST and its answer. Throws a RegistryError when there is no whole one, and the caller's own reason when it aborts. */
export async function send(sending: Sending): Promise<Answer> {
  const { response, text } = await exchange(sending);
  const body = parsed(text);
  const requestId = body?.extensions?.requestId;
  if (body?.errors && body.errors.length > 0) throw refusal(response, body.errors, body.data, requestId);
  if (body && 'data' in body && response.ok) return { data: body.data, requestId };
  throw foreignAnswer(response, sending.url);
}

async function exchange({ fetch, url, token, body, timeoutMs, signal }: Sending) {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    return { response, text: await response.text() };
  } catch (error) {
    signal?.throwIfAborted();
    const reason = timeout.aborted ? `no answer within ${timeoutMs / 1000} seconds` : reasonOf(error);
    const mayBeDone = timeout.aborted || !isUnconnected(error);
    throw new RegistryError('network', `${url} can't be reached: ${reason}`, { mayBeDone, cause: error });
  }
}

/** Whether no connection came about: nothing was sent then. */
const isUnconnected = (error: unknown): boolean => UNCONNECTED.has(codeOf(causeOf(error)) ?? '');
const UNCONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function parsed(text: string): Body | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}

function refusal(response: Response, errors: readonly AnswerError[], data: unknown, requestId?: string): RegistryError {
  const details = { data, requestId, status: response.status, retryAfterMs: retryAfter(response) };
  if (response.status === 429) return new RegistryError('busy', messagesOf(errors), { ...details, errors });
  return errorOfAnswer(errors, details);
}

const messagesOf = (errors: readonly AnswerError[]): string => errors.map(({ message }) => message).join(' ');

/** What a gateway or a proxy answers in the registry's place. */
function foreignAnswer(response: Response, url: string): RegistryError {
  const { status } = response;
  const details = { status, retryAfterMs: retryAfter(response), mayBeDone: status >= 500 };
  if (status === 401)
    return new RegistryError('unauthenticated', 'The token was not accepted. Get a new one.', details);
  if (status === 403) return new RegistryError('forbidden', 'The request was forbidden on the way.', details);
  if (status === 429 || (status >= 502 && status <= 504)) {
    return new RegistryError('busy', `${url} answered with status ${status}. Try again later.`, details);
  }
  return new RegistryError(
    'failed',
    `${url} answered with status ${status} and not as a registry does. Check the address.`,
    details,
  );
}

/** `Retry-After` in seconds or as a date, in ms. */
function retryAfter({ headers }: Response): number | undefined {
  const text = headers.get('retry-after');
  if (text === null) return undefined;
  const ms = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** `fetch` says only that it failed; what went wrong stands in the cause. */
const causeOf = (error: unknown): unknown => (error instanceof Error ? (error.cause ?? error) : error);
const codeOf = (cause: unknown): string | undefined => (cause as { code?: string }).code;

function reasonOf(error: unknown): string {
  const cause = causeOf(error);
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
