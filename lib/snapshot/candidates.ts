import { decodeImage } from '../domain/document.ts';
import { purgedIn } from '../domain/purged.ts';
import { readAll } from '../domain/read-all.ts';
import { fieldOf, type RecordBase, type RecordType } from '../domain/record-type.ts';
import { recordTypes } from '../domain/record-types.ts';
import type { Session } from '../domain/session.ts';
import { inParallel } from '../parallel.ts';
import {
  orderPartition,
  purgedPartition,
  recordKey,
  recordsPartition,
  revisionsPartition,
  upToInstant,
} from '../store/keys.ts';
import { after, type Candidate, type Interval } from './standing.ts';

/** Records read at once. */
const STRETCH = 500;
/** Revisions of records held at once, but for a single record that has more. */
const REVISIONS_AT_ONCE = 2_000;
/** Revisions of children looked at at once. */
const CHILDREN_AT_ONCE = 16;

/** Where the candidates of a type in an agency's partitions begin: beyond the key of the last one written; `only` one of them. */
export interface From {
  agency: string;
  beyond: string | undefined;
  only?: string | undefined;
}

/**
 * Stretches of everything that may have stood at the instant, in the order of keys. What was purged is looked for after the
 * records of a stretch were read: whatever left its partition by then has left its mark, and what left it later was read.
 */
export async function* allCandidates(
  session: Session,
  type: RecordType,
  { agency, ...from }: From,
): AsyncGenerator<Candidate[]> {
  const own = from.only === undefined ? {} : { from: from.only, to: from.only };
  let { beyond } = from;
  for (;;) {
    const pk = recordsPartition(agency, type.code);
    const { items, complete } = await session.store.query({ pk, ...own, beyond, limit: STRETCH, consistent: true });
    const last = items.at(-1)?.sk;
    const to = complete ? {} : { to: last };
    const marks = await readAll(session, { pk: purgedPartition(agency, type.code), ...own, ...to, beyond });
    const found = new Map<string, Candidate>(
      marks.map(({ sk, version = 1 }) => [sk, { localId: sk, item: undefined, versions: version }]),
    );
    for (const item of items) found.set(item.sk, { localId: item.sk, item, versions: item.version ?? 1 });
    yield* inGroups(inOrder([...found.values()]));
    if (complete) return;
    beyond = last;
  }
}

/** Cuts a stretch where its records have more revisions together than may be held at once. */
function* inGroups(candidates: readonly Candidate[]): Generator<Candidate[]> {
  let group: Candidate[] = [];
  let versions = 0;
  for (const candidate of candidates) {
    if (group.length > 0 && versions + candidate.versions > REVISIONS_AT_ONCE) {
      yield group;
      group = [];
      versions = 0;
    }
    group.push(candidate);
    versions += candidate.versions;
  }
  yield group;
}

const inOrder = (candidates: Candidate[]): Candidate[] => candidates.sort((a, b) => (a.localId < b.localId ? -1 : 1));

/**
 * The same of what may have changed since an instant. A record that is changed while the order of changes is read moves towards
 * its end, so it is met again; one that is purged has left its mark by the time the marks are read.
 */
export async function* changedCandidates(
  session: Session,
  type: RecordType,
  interval: Interval & { since: string },
  { agency, beyond, only }: From,
): AsyncGenerator<Candidate[]> {
  const changed = await changedIds(session, type, agency, interval.since);
  const parents = await touchedParents(session, type, agency, interval);
  const ids = [...new Set([...changed, ...parents])]
    .filter((id) => (beyond === undefined || id > beyond) && (only === undefined || id === only))
    .sort();
  for (let start = 0; start < ids.length; start += STRETCH) {
    const some = ids.slice(start, start + STRETCH);
    const items = await session.store.getMany(some.map((localId) => recordKey({ code: type.code, agency, localId })));
    yield* inGroups(
      some.map((localId, index) => {
        const item = items[index];
        return { localId, item, versions: item?.version ?? 1, touched: parents.has(localId) };
      }),
    );
  }
}

/** Local ids of all records of a type that were changed or purged since, before or after the instant. */
async function changedIds(session: Session, { code }: RecordType, agency: string, since: string): Promise<Set<string>> {
  const entries = await readAll(session, { pk: orderPartition(agency, code, 'updatedAt'), ...after(since) });
  const ids = new Set(entries.map(({ sk }) => sk.slice(sk.indexOf('|') + 1)));
  for (const mark of await readAll(session, { pk: purgedPartition(agency, code) })) {
    if (purgedIn(code, mark).at > since) ids.add(mark.sk);
  }
  return ids;
}

/** Parents of the records that changed in the interval: what rules find in a parent may depend on its children. */
async function touchedParents(
  session: Session,
  type: RecordType,
  agency: string,
  interval: Interval & { since: string },
): Promise<Set<string>> {
  const child = childTypeOf(type);
  const parents = new Set<string>();
  if (!child) return parents;
  await inParallel(
    [...(await changedIds(session, child, agency, interval.since))],
    CHILDREN_AT_ONCE,
    async (localId) => {
      const pk = revisionsPartition({ code: child.code, agency, localId });
      const range = { pk, to: upToInstant(interval.asOf), descending: true, limit: 2, consistent: true };
      const [newest, before] = (await session.store.query(range)).items;
      if (!newest || newest.sk.slice(0, newest.sk.indexOf('|')) <= interval.since) return;
      // a purge has no content; a child never moves to another parent
      const image = newest.body === undefined ? before : newest;
      if (image) parents.add(parentOf(child, decodeImage(child, image)));
    },
  );
  return parents;
}

export const childTypeOf = ({ childCode }: RecordType): RecordType | undefined =>
  recordTypes().find(({ code }) => code === childCode);

export const parentOf = ({ parentField }: RecordType, record: RecordBase): string =>
  fieldOf(record, parentField ?? '') as string;
