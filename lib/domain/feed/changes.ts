import { RequestError } from '../../failures.ts';
import { bindingOf, encodeCursor } from '../../store/cursor.ts';
import type { Item } from '../../store/item.ts';
import { feedHead, type Key, nameOf, type RecordKey } from '../../store/keys.ts';
import { ALL_AGENCIES } from '../access.ts';
import { requireAgency } from '../agencies.ts';
import { type Found, type Page, type PageArguments, toPage, type Window, windowOf } from '../page.ts';
import { CHUNK, outOfBudget, READ_BUDGET, take } from '../read-budget.ts';
import type { RecordType } from '../record-type.ts';
import { type Revision, revisionKey, toRevision } from '../revision.ts';
import type { Session } from '../session.ts';
import { typesAsked } from '../types-asked.ts';
import { entriesBehind, LostPlaceError } from './entries.ts';
import { type PlacedEntry, typeOf } from './entry.ts';
import { readHead } from './head.ts';

/** A revision as the feed shows it. */
export interface Change extends Revision {
  type: RecordType;
  key: RecordKey;
  /** The revision before it; undefined on a creation. */
  previous: Revision | undefined;
  /** Where it stands in the feed. */
  place: string;
}

export interface ChangePage extends Page<Change> {
  typesLeftOut: string[];
  /** The end of the feed at this moment: its cursor, and when it was reached. */
  end(): Promise<{ cursor: string | null; at: string | null }>;
}

export interface ChangeArguments extends Pick<PageArguments, 'first' | 'after'> {
  agency?: string | null;
  types?: readonly string[] | null;
}

/** Bytes of record texts on one page, so that an answer with all of them fits into what a function may return. */
const PAGE_BYTES = 2 * 1024 * 1024;

/** A page of the change feed: of an agency's, or of the registry-wide one. */
export async function listChanges(session: Session, args: ChangeArguments): Promise<ChangePage> {
  const feed = args.agency ?? ALL_AGENCIES;
  const { types, leftOut } = typesAsked(session.identity, feed, args.types);
  const binding = () => bindingOf(['changes', feed]);
  const window = windowOf(args, binding);
  const entries = await findEntries(session, feed, new Set(types.map(({ code }) => code)), window);
  if (entries.stoppedAt === undefined && feed !== ALL_AGENCIES) await requireAgency(session, feed);
  const found = withinBytes({ ...entries, nodes: await changesOf(session, entries.nodes) });
  let end: ReturnType<ChangePage['end']> | undefined;
  return {
    ...toPage(found, window, binding, ({ place }) => place),
    typesLeftOut: leftOut,
    end: () => {
      end ??= endOf(session, feed, binding);
      return end;
    },
  };
}

/** The entries of the wanted types behind the window's start. `stoppedAt` is the last entry that was looked at. */
async function findEntries(
  session: Session,
  feed: string,
  codes: ReadonlySet<string>,
  { size, beyond }: Window,
): Promise<Found<PlacedEntry>> {
  const nodes: PlacedEntry[] = [];
  let stoppedAt = beyond;
  for (let looked = 0; looked < READ_BUDGET; ) {
    const most = take(session, looked === 0 ? size + 1 : CHUNK);
    if (most === 0 && looked === 0) throw outOfBudget();
    if (most === 0) break;
    const { entries, complete } = await knownPlace(() => entriesBehind(session, feed, stoppedAt, most));
    session.budget.records += most - entries.length;
    for (const entry of entries) {
      if (nodes.length === size) return { nodes, more: true, stoppedAt };
      if (codes.has(entry.code)) nodes.push(entry);
      stoppedAt = entry.place;
    }
    if (complete) return { nodes, more: false, stoppedAt };
    looked += entries.length;
  }
  return { nodes, more: true, stoppedAt };
}

async function knownPlace<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof LostPlaceError)) throw error;
    const message =
      'This feed has no such place: the cursor was changed, or the registry was restored from a backup. Start again without a cursor.';
    throw new RequestError('INVALID_CURSOR', message, { argument: 'after' });
  }
}

/** The changes that entries name, with the revisions before them, read by key in batches of a hundred. */
async function changesOf(session: Session, entries: readonly PlacedEntry[]): Promise<Change[]> {
  const before = entries.flatMap((entry) =>
    entry.previousAt === null ? [] : [revisionKey(entry, entry.previousAt, entry.version - 1)],
  );
  const keys = [...entries.map((entry) => revisionKey(entry, entry.at, entry.version)), ...before];
  const items = await readOnceWritten(session, keys);
  const revisions = new Map(items.flatMap((item) => (item ? [[nameOf(item), toRevision(item)] as const] : [])));
  const at = (key: Key): Revision => {
    const revision = revisions.get(nameOf(key));
    if (!revision) throw new Error(`the feed names the revision ${key.pk} / ${key.sk}, which is missing`);
    return revision;
  };
  return entries.map((entry) => ({
    ...at(revisionKey(entry, entry.at, entry.version)),
    type: typeOf(entry),
    key: { code: entry.code, agency: entry.agency, localId: entry.localId },
    previous: entry.previousAt === null ? undefined : at(revisionKey(entry, entry.previousAt, entry.version - 1)),
    place: entry.place,
  }));
}

/** Items that never change: a reading at half the price may lack the newest, and never shows an old state of one. */
async function readOnceWritten(session: Session, keys: readonly Key[]): Promise<(Item | undefined)[]> {
  const items = await session.store.getMany(keys, { consistent: false });
  const lacking = keys.filter((_, index) => !items[index]);
  return lacking.length === 0 ? items : [...items, ...(await session.store.getMany(lacking))];
}

/** As many changes as their texts leave room for, at least one; the rest stand on the next page. */
function withinBytes(found: Found<Change>): Found<Change> {
  let bytes = 0;
  const fitting = found.nodes.findIndex(({ image, previous }, index) => {
    bytes += Buffer.byteLength(image ?? '') + Buffer.byteLength(previous?.image ?? '');
    return index > 0 && bytes > PAGE_BYTES;
  });
  if (fitting < 0) return found;
  const nodes = found.nodes.slice(0, fitting);
  return { nodes, more: true, stoppedAt: nodes.at(-1)?.place };
}

async function endOf(session: Session, feed: string, binding: () => string) {
  const { last } = readHead(await session.store.get(feedHead(feed)));
  return { cursor: last && encodeCursor(binding(), last.place), at: last?.at ?? null };
}
