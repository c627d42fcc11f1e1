import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { RegistryError } from './errors.ts';
import { type RetryOptions, type Wait, wait, withRetries } from './retry.ts';
import { type Answer, type RequestBody, send } from './transport.ts';

/** Where a token comes from: itself, or what gets one, asked again when the registry no longer takes the last. */
export type TokenSource = string | (() => Promise<string>);

export interface ClientOptions {
  /** The registry's address: `https://registry.example.nz` or its GraphQL API, `https://registry.example.nz/graphql`. */
  url: string;
  token?: TokenSource;
  /** In place of the global one. */
  fetch?: typeof fetch;
  /** How reads, and writes with an idempotency key, are repeated after a passing failure. */
  retry?: RetryOptions;
  /** How long one answer may take; 30,000 ms by default. */
  timeoutMs?: number;
  /** In place of the clock's: for tests. */
  wait?: Wait;
}

/** A GraphQL operation as text that knows the types of its variables and its answer. */
export type Operation<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { toString(): string };

export interface RequestOptions {
  signal?: AbortSignal | undefined;
  /** Which operation to run, of a text that has several. */
  operationName?: string | undefined;
}

/** A page of a Relay connection, as far as paging goes. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The registry over HTTP. */
export interface RegistryClient {
  /** The address of the GraphQL API. */
  readonly url: string;
  /** The answer to an operation. Throws a RegistryError unless it is a whole one. */
  request<Result, Variables>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    options?: RequestOptions,
  ): Promise<Result>;
  /** The answer to any operation given as text. */
  send(query: string, variables?: object, options?: RequestOptions): Promise<Answer>;
  /** All pages of a list, one after the other: `pages(ListProvidersDocument, { agency }, ({ providers }) => providers)`. */
  pages<Result, Variables, Page extends Connection<unknown>>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    pageOf: (result: Result) => Page,
    options?: RequestOptions,
  ): AsyncGenerator<Page, void, undefined>;
  /** All records of a list, page by page. */
  nodes<Result, Variables, Node>(
    operation: Operation<Result, Variables>,
    variables: Variables,
    pageOf: (result: Result) => Connection<Node>,
    options?: RequestOptions,
  ): AsyncGenerator<Node, void, undefined>;
}

export function createClient(options: ClientOptions): RegistryClient {
  const url = graphqlAddress(options.url);
  const tokens = tokenKeeper(options.token);
  const sendOnce = async (body: RequestBody, token: string | undefined, signal?: AbortSignal): Promise<Answer> => {
    const { timeoutMs = 30_000 } = options;
    const answer = await send({ fetch: options.fetch ?? fetch, url, token, body, timeoutMs, signal });
    if (isRepeatable(body.query, body.variables)) throwIfBusy(answer);
    return answer;
  };
  /** A token may end at any moment: one refusal gets one new token. */
  const sendWithToken = async (body: RequestBody, signal?: AbortSignal): Promise<Answer> => {
    const token = await tokens.current();
    try {
      return await sendOnce(body, token, signal);
    } catch (error) {
      const isEnded = error instanceof RegistryError && error.kind === 'unauthenticated';
      if (!isEnded || !tokens.canRenew) throw error;
      return sendOnce(body, await tokens.after(token), signal);
    }
  };
  const client: RegistryClient = {
    url,
    send: (query, variables = {}, { signal, operationName } = {}) => {
      const attempts = isRepeatable(query, variables) ? options.retry?.attempts : 1;
      const retry = { ...options.retry, attempts, wait: options.wait ?? wait, signal };
      return withRetries(() => sendWithToken({ query, variables, operationName }, signal), retry);
    },
    request: async (operation, variables, requestOptions) => {
      const { data } = await client.send(operation.toString(), variables as object, requestOptions);
      return data as never;
    },
    async *pages(operation, variables, pageOf, requestOptions) {
      for (let after: string | null | undefined; ; ) {
        const asked = after === undefined ? variables : { ...variables, after };
        const page = pageOf(await client.request(operation, asked, requestOptions));
        yield page;
        const { hasNextPage, endCursor } = page.pageInfo;
        if (!hasNextPage || endCursor === null) return;
        if (endCursor === after) throw new RegistryError('failed', 'The registry answered with the same page twice.');
        after = endCursor;
      }
    },
    async *nodes(operation, variables, pageOf, requestOptions) {
      for await (const page of client.pages(operation, variables, pageOf, requestOptions)) yield* page.nodes;
    },
  };
  return client;
}

/** The API stands at /graphql of the registry's address; a path that is given is left as it is. */
function graphqlAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new RegistryError(
      'refused',
      `"${text}" is not the address of a registry: it must begin with https:// or http://`,
    );
  }
  const url = new URL(text);
  if (url.pathname === '/') url.pathname = '/graphql';
  return url.href;
}

/** A header that can't be made would be reported with the token in it. */
function usable(token: string | undefined): string | undefined {
  if (token === undefined || /^[\x21-\x7e]+$/.test(token)) return token;
  throw new RegistryError(
    'unauthenticated',
    'The token is empty or holds blanks or other characters that no token has.',
  );
}

/** Keeps one token until it is refused; callers that find it refused at the same time share the next one. */
function tokenKeeper(source: TokenSource | undefined) {
  const get = async (): Promise<string | undefined> => usable(typeof source === 'function' ? await source() : source);
  let kept: Promise<string | undefined> | undefined;
  const fresh = (): Promise<string | undefined> => {
    const asked = get();
    kept = asked;
    asked.catch(() => {
      if (kept === asked) kept = undefined;
    });
    return asked;
  };
  return {
    canRenew: typeof source === 'function',
    current: () => kept ?? fresh(),
    after: async (refused: string | undefined) => {
      const current = await kept;
      return current === refused ? fresh() : current;
    },
  };
}

/**
 * Reads change nothing, and a write with an idempotency key is done once however often it is sent. Taken for granted only
 * where it is plain: every argument a variable, every variable with a key of its own.
 */
function isRepeatable(query: string, variables: unknown): boolean {
  if (!/\bmutation\b/.test(query)) return true;
  const inputs = Object.values(variables ?? {}) as { idempotencyKey?: unknown }[];
  const haveKeys = inputs.length > 0 && inputs.every((input) => typeof input?.idempotencyKey === 'string');
  return haveKeys && !/\binput\s*:\s*\{/.test(query);
}

/** A write that met a busy record says so in its payload. */
function throwIfBusy({ data, requestId }: Answer): void {
  for (const payload of Object.values(data ?? {})) {
    const errors: readonly { code?: string; message: string }[] = payload?.userErrors ?? [];
    const busy = errors.find(({ code }) => code === 'BUSY');
    if (busy) throw new RegistryError('busy', busy.message, { code: 'BUSY', requestId });
  }
}
