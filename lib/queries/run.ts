import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { estimateCost } from '../cost.ts';
import { MAX_PAGE } from '../domain/page.ts';
import { RequestError } from '../failures.ts';
import { LIMITS } from '../limits.ts';
import { COMPLETE, CURSOR, LEFT_OUT, PAGE, PAGE_SIZE } from './completed.ts';
import type { Operation } from './operation.ts';
import { parameterList, toParameter } from './parameters.ts';

/** Sends one operation through the API's own server, with the rights of whoever asks. */
export type Ask = (text: string, variables: Record<string, unknown>) => Promise<AskAnswer>;
export interface AskAnswer {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** Errors of an operation as the server gave them: an answer is whole or it is these. */
export class OperationFailed extends Error {
  override name = 'OperationFailed';
  readonly errors: readonly GraphQLFormattedError[];
  constructor(errors: readonly GraphQLFormattedError[]) {
    super('the operation failed');
    this.errors = errors;
  }
}

/** What one answer may hold. The function answers with at most 6 MB, in which a text stands as JSON writes it. */
export const ANSWER_LIMITS = { rows: 10_000, bytes: 5_500_000, milliseconds: 15_000 } as const;

/** A page of rows, and what the list says it does not show. */
export interface RowPage {
  rows: unknown[];
  typesLeftOut: readonly string[];
}

interface Run {
  schema: GraphQLSchema;
  operation: Operation;
  variables: Record<string, unknown>;
  ask: Ask;
}

/** The rows of an operation, page by page until its list ends. */
export async function* pagesOf({ schema, operation, variables, ask }: Run): AsyncGenerator<RowPage> {
  const { text, isPaged, rowsAt } = operation;
  const size = isPaged ? { [PAGE_SIZE]: pageSize(schema, operation, variables) } : {};
  let cursor: string | null | undefined;
  for (;;) {
    const { data, errors } = await ask(text, { ...variables, ...size, ...(isPaged && { [CURSOR]: cursor }) });
    if (errors && errors.length > 0) throw new OperationFailed(errors);
    const root = data?.[rowsAt[0] ?? ''] as Page | null | undefined;
    const { [LEFT_OUT]: typesLeftOut = [], [PAGE]: page } = root ?? {};
    if (root) {
      delete root[LEFT_OUT];
      delete root[PAGE];
    }
    refuseCut(root, []);
    yield { rows: rowsIn(data, rowsAt), typesLeftOut };
    if (!page?.hasNextPage) return;
    if (page.endCursor === null || page.endCursor === cursor) throw new Error('a list goes on and does not say where');
    cursor = page.endCursor;
  }
}

interface Page {
  [PAGE]?: { hasNextPage: boolean; endCursor: string | null };
  [LEFT_OUT]?: string[];
}

function rowsIn(data: unknown, rowsAt: readonly string[]): unknown[] {
  let value = data;
  for (const step of rowsAt) value = (value as Record<string, unknown> | null | undefined)?.[step];
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** As many rows a page as the cost of a request allows. */
function pageSize(schema: GraphQLSchema, { document }: Operation, variables: Record<string, unknown>): number {
  const costOf = (size: number) => estimateCost(schema, document, { ...variables, [PAGE_SIZE]: size }, undefined);
  const most = costOf(MAX_PAGE);
  if (most <= LIMITS.cost) return MAX_PAGE;
  const each = (most - costOf(1)) / (MAX_PAGE - 1);
  return Math.max(1, Math.floor((LIMITS.cost - 1) / each));
}

/** Refuses a row in which a list was cut, and takes the marks of lists that were not away. */
function refuseCut(value: unknown, path: readonly string[]): void {
  if (Array.isArray(value)) for (const element of value) refuseCut(element, path);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const object = value as Record<string, unknown>;
  const page = object[PAGE] as { hasNextPage: boolean } | undefined;
  if (page?.hasNextPage || object[COMPLETE] === false) throw cut(path);
  delete object[PAGE];
  delete object[COMPLETE];
  for (const [name, inner] of Object.entries(object)) refuseCut(inner, [...path, name]);
}

const cut = (path: readonly string[]): RequestError =>
  new RequestError(
    'ANSWER_TOO_LARGE',
    `The list "${path.join('.')}" of a row has more than the operation asks of it. Ask for more with its \`first\` (at most 100), ask its records by a query of their own, or let the rows say that they are not whole: select \`pageInfo { hasNextPage }\` of the list.`,
    { status: 422 },
  );

/** Refuses an answer that would be more than can be sent at once. */
export function tooLarge(what: string, { variables }: Operation): RequestError {
  const parameters = variables.map(toParameter).filter(({ name }) => name !== 'agency');
  const narrow =
    parameters.length > 0
      ? `Narrow it: ${parameterList(parameters).replace(/^The query takes/, 'it takes')}`
      : 'Save a query that asks for less.';
  return new RequestError(
    'ANSWER_TOO_LARGE',
    `The answer has more than ${what}. ${narrow} For everything at once take a snapshot (\`requestSnapshot\`).`,
    { status: 422 },
  );
}
