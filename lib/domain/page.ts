import { RequestError } from '../failures.ts';
import { decodeCursor, encodeCursor } from '../store/cursor.ts';

/** Which stretch of a list a caller asks for (Relay). */
export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** A stretch in the terms of the store. */
export interface Window {
  size: number;
  /** Read from the end. */
  backward: boolean;
  /** Sort key to go beyond. */
  beyond: string | undefined;
}

/** One page of a list. */
export interface Page<T> {
  nodes: T[];
  cursorOf(node: T): string;
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  searchedAll: boolean;
}

/** The list that cursors belong to, as a digest (bindingOf). Made only when a cursor is read or asked for. */
export type Binding = () => string;

/** Checks the paging arguments; cursors must belong to the list of `binding`. */
export function windowOf(args: PageArguments, binding: Binding): Window {
  const { first, after, last, before } = args;
  if (first != null && last != null) throw invalid('first', 'Give `first` or `last`, not both.');
  const backward = last != null;
  if (backward && after != null) throw invalid('after', '`last` goes with `before`; use `first` with `after`.');
  if (!backward && before != null) throw invalid('before', '`first` goes with `after`; use `last` with `before`.');
  const size = first ?? last ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) {
    throw invalid(backward ? 'last' : 'first', `A page has 1 to ${MAX_PAGE} records; follow the cursor for more.`);
  }
  const cursor = backward ? before : after;
  return {
    size,
    backward,
    beyond: cursor == null ? undefined : sortKeyIn(cursor, binding(), backward ? 'before' : 'after'),
  };
}

function sortKeyIn(cursor: string, binding: string, argument: string): string {
  const decoded = decodeCursor(binding, cursor);
  if ('sortKey' in decoded) return decoded.sortKey;
  const message =
    decoded.problem === 'foreign'
      ? 'This cursor belongs to another list: its agency, filter or order differs. Start again without a cursor.'
      : 'This is not a cursor of this registry. Pass a cursor as `pageInfo` or an edge returned it.';
  throw new RequestError('INVALID_CURSOR', message, { argument });
}

const invalid = (argument: string, message: string) => new RequestError('INVALID_ARGUMENT', message, { argument });

/** What was found for a window, in the order it was read. */
export interface Found<T> {
  nodes: T[];
  /** More lies beyond in the direction of reading, or may. */
  more: boolean;
  /** Where reading stopped, when it stopped for want of budget and not because the page was full. */
  stoppedAt?: string | undefined;
}

/** A page in the order of the list from what was read for its window. Cursors are made when they are asked for. */
export function toPage<T>(found: Found<T>, window: Window, binding: Binding, sortKeyOf: (node: T) => string): Page<T> {
  const { backward, beyond } = window;
  const nodes = backward ? found.nodes.toReversed() : found.nodes;
  const cursorAt = (sortKey: string | undefined) => (sortKey === undefined ? null : encodeCursor(binding(), sortKey));
  const sortKeyAt = (node: T | undefined) => (node === undefined ? undefined : sortKeyOf(node));
  const cameFrom = beyond !== undefined;
  return {
    nodes,
    cursorOf: (node) => encodeCursor(binding(), sortKeyOf(node)),
    searchedAll: found.stoppedAt === undefined,
    pageInfo: {
      hasNextPage: backward ? cameFrom : found.more,
      hasPreviousPage: backward ? found.more : cameFrom,
      get startCursor() {
        return cursorAt((backward ? found.stoppedAt : undefined) ?? sortKeyAt(nodes.at(0)));
      },
      get endCursor() {
        return cursorAt((backward ? undefined : found.stoppedAt) ?? sortKeyAt(nodes.at(-1)));
      },
    },
  };
}
