import type { Content } from './builders.ts';
import { AGENCY, dataOf, type Kind } from './records.ts';
import type { Answer, Caller } from './registry.ts';

/** How a test asks for a list. */
export interface ListArguments {
  filter?: Content | null;
  sort?: { field: string; direction?: 'ASC' | 'DESC' } | null;
  first?: number;
  after?: string | null;
  last?: number;
  before?: string | null;
  asOf?: string | null;
}

export interface ListPage {
  edges: { cursor: string; node: Content }[];
  nodes: Content[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  searchedAll: boolean;
}

/** Asks for one page and answers as the server did, errors included. */
export function askPage(
  caller: Caller,
  kind: Kind,
  agency: string,
  args: ListArguments,
  selection = 'id',
): Promise<Answer> {
  const agencyArgument = kind === AGENCY ? '' : 'agency: $agency, ';
  const agencyVariable = kind === AGENCY ? '' : '$agency: String!, ';
  const text = `query (${agencyVariable}$filter: ${kind.name}Filter, $sort: ${kind.name}Sort, $first: Int, $after: String, $last: Int, $before: String, $asOf: DateTime) {
    page: ${kind.list}(${agencyArgument}filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before, asOf: $asOf) {
      edges { cursor node { id } } nodes { ${selection} }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } searchedAll } }`;
  return caller.query(text, { agency, ...args });
}

/** One page that the server must answer. */
export async function page(
  caller: Caller,
  kind: Kind,
  agency: string,
  args: ListArguments = {},
  selection = 'id',
): Promise<ListPage> {
  return dataOf(await askPage(caller, kind, agency, args, selection)).page;
}

export interface Walk {
  size: number;
  /** From the end to the start. */
  backward?: boolean;
}

/** Every page of a list in the order of the list, walked from one end to the other. */
export async function pages(
  caller: Caller,
  kind: Kind,
  agency: string,
  args: ListArguments,
  { size, backward = false }: Walk,
  selection = 'id',
): Promise<ListPage[]> {
  const walked: ListPage[] = [];
  let cursor: string | null = null;
  for (;;) {
    const window = backward ? { last: size, before: cursor } : { first: size, after: cursor };
    const next: ListPage = await page(caller, kind, agency, { ...args, ...window }, selection);
    walked.push(next);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = next.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return backward ? walked.reverse() : walked;
    cursor = backward ? startCursor : endCursor;
    if (walked.length > 10_000) throw new Error('the pages never end');
  }
}

/** The ids of every record in a list, in its order. */
export async function idsOf(caller: Caller, kind: Kind, agency: string, args: ListArguments = {}): Promise<string[]> {
  const walked = await pages(caller, kind, agency, args, { size: 100 });
  return walked.flatMap(({ nodes }) => nodes.map(({ id }) => id));
}
