import type { Content } from './builders.ts';
import { dataOf } from './records.ts';
import type { Answer, Caller } from './registry.ts';

const FIELDS = 'recordId recordType externalKey kind fromVersion toVersion changes { field before after }';

/** What differs in a record between two instants. */
export async function diffOf(caller: Caller, id: string, from: string, to?: string) {
  const text = `query ($id: ID!, $from: DateTime!, $to: DateTime) { diff(id: $id, from: $from, to: $to) { ${FIELDS} } }`;
  return dataOf(await caller.query(text, { id, from, to })).diff;
}

export interface AgencyDiffArguments {
  from: string;
  to?: string | null;
  types?: string[];
  first?: number;
  after?: string | null;
}

/** Asks for one page of what differs in an agency and answers as the server did, errors included. */
export function askAgencyDiff(
  caller: Caller,
  agency: string,
  args: AgencyDiffArguments,
  selection = FIELDS,
): Promise<Answer> {
  const text = `query ($agency: String!, $from: DateTime!, $to: DateTime, $types: [String!], $first: Int, $after: String) {
    diff: agencyDiff(agency: $agency, from: $from, to: $to, types: $types, first: $first, after: $after) {
      edges { cursor node { recordId } } nodes { ${selection} } from to searchedAll typesLeftOut
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  return caller.query(text, { agency, ...args });
}

/** Every page of what differs in an agency; `between` runs after each page that is followed by another. */
export async function agencyDiffPages(
  caller: Caller,
  agency: string,
  args: AgencyDiffArguments,
  between: () => Promise<unknown> = async () => {},
): Promise<Content[]> {
  const pages: Content[] = [];
  for (let after: string | null = null; ; ) {
    const { diff } = dataOf(await askAgencyDiff(caller, agency, { ...args, after }));
    pages.push(diff);
    if (!diff.pageInfo.hasNextPage) return pages;
    if (pages.length > 1_000) throw new Error('the pages never end');
    after = diff.pageInfo.endCursor;
    await between();
  }
}
