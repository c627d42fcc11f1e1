import { decodeDocument } from './document.ts';
import { CHUNK, outOfBudget, take } from './read-budget.ts';
import type { RecordBase, RecordType } from './record-type.ts';
import type { Session } from './session.ts';

/** Some of a partition's records in the order of their sort keys, archived ones included. */
export interface Scanned<R> {
  records: R[];
  /** Nothing lies beyond the last of them. */
  complete: boolean;
}

/**
 * Reads on in a partition: from a sort key, or from the one after it, at most `most` records and no more than the request
 * may still look at. Throws QUERY_TOO_COSTLY when it may look at none.
 */
export async function scan<R extends RecordBase, F>(
  session: Session,
  type: RecordType<R, F>,
  pk: string,
  { from, after, most }: { from?: string | undefined; after?: string | undefined; most: number },
): Promise<Scanned<R>> {
  const records: R[] = [];
  let beyond = after;
  while (records.length < most) {
    const limit = take(session, Math.min(CHUNK, most - records.length));
    if (limit === 0 && records.length === 0) throw outOfBudget();
    if (limit === 0) break;
    const { items, complete } = await session.store.query({ pk, from, beyond, limit });
    session.budget.records += limit - items.length;
    records.push(...items.map((item) => decodeDocument(type, item)));
    if (complete) return { records, complete };
    beyond = items.at(-1)?.sk;
  }
  return { records, complete: false };
}
