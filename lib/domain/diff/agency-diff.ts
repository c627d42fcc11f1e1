import { bindingOf } from '../../store/cursor.ts';
import { orderPartition, REGISTRY_TENANT, upToInstant } from '../../store/keys.ts';
import { requireAgency } from '../agencies.ts';
import { readTraces, type Trace, type Traced, type TraceRange, traceOf, withPurged } from '../as-of.ts';
import { decodeDocument } from '../document.ts';
import { type Part, pastBatches, type Source } from '../list-sources.ts';
import { search } from '../listing.ts';
import { type Page, type PageArguments, toPage, windowOf } from '../page.ts';
import { CHUNK, type ReadBudget } from '../read-budget.ts';
import type { RecordBase, RecordType } from '../record-type.ts';
import { recordTypes } from '../record-types.ts';
import type { Session } from '../session.ts';
import { typesAsked } from '../types-asked.ts';
import { diffOf, type Instants, inOrder, type RecordDiff } from './record-diff.ts';

export interface AgencyDiffArguments extends Instants, Pick<PageArguments, 'first' | 'after'> {
  types?: readonly string[] | null;
}

/** A page of what differs in an agency's records. */
export interface AgencyDiffPage extends Page<RecordDiff> {
  from: string;
  to: string;
  typesLeftOut: string[];
}

/**
 * What differs in an agency's records between two instants, type by type in the order of creation, which no change moves:
 * a record stands in one place for as long as the pages are walked, whoever writes meanwhile. The cursor carries the later
 * instant, so that all pages compare the same two.
 */
export async function diffAgency(session: Session, agency: string, args: AgencyDiffArguments): Promise<AgencyDiffPage> {
  const { types, leftOut } = typesAsked(session.identity, agency, args.types);
  const binding = () => bindingOf(['agencyDiff', agency, args.from, args.to ?? null, args.types ?? null]);
  const window = windowOf(args, binding);
  const place = window.beyond === undefined ? undefined : placeIn(window.beyond);
  const instants = inOrder(session, { from: args.from, to: place?.to ?? args.to });
  const source = sourceOfDiffs(session, agency, types, instants);
  const found = await search(session, source, window, false, ({ kind }) => kind !== 'UNCHANGED');
  if (found.nodes.length === 0) await requireAgency(session, agency);
  const page = toPage(found, window, binding, ({ type, key }) => sortKeyOf(instants.to, type.code, key.localId));
  return { ...page, ...instants, typesLeftOut: leftOut };
}

/** Where a page stands: at a record of a type, or behind all of them. */
interface Place {
  to: string;
  code: string;
  localId: string;
}

const sortKeyOf = (to: string, code: string, localId: string): string => [to, code, localId].join('|');
/** Sorts after every local id. */
const END_OF_TYPE = '~';

function placeIn(sortKey: string): Place {
  const [to = '', code = '', localId = ''] = sortKey.split('|');
  return { to, code, localId };
}

/** Compares one type after the other, each from where the page stands in it. */
function sourceOfDiffs(
  session: Session,
  agency: string,
  types: readonly RecordType[],
  { from, to }: { from: string; to: string },
): Source<RecordDiff> {
  const changedSince = changesReader(session, agency, from);
  return async ({ beyond, limit }, budget) => {
    const { type, localId, isLast } = nextType(types, beyond);
    if (!type) return NOTHING_LEFT;
    const { traces, complete } = await changedSince(type, { beyond: localId, limit }, budget);
    const placeOf = (id: string) => sortKeyOf(to, type.code, id);
    const made = ({ key }: Trace, [before, after]: (RecordBase | undefined)[]) => ({
      sk: placeOf(key.localId),
      record: diffOf(type, key, before, after),
    });
    const last = placeOf(complete ? END_OF_TYPE : (traces.at(-1)?.key.localId ?? ''));
    const batches = async function* (lacking: () => number) {
      const isThrough = yield* pastBatches(session, traces, [from, to], budget, lacking, made);
      if (isThrough) yield { records: [], upTo: last };
    };
    return { size: traces.length, last, complete: complete && isLast, batches };
  };
}

const NOTHING_LEFT: Part<never> = { size: 0, last: undefined, complete: true, async *batches() {} };

/** The type in which to read on, and beyond which of its records. */
function nextType(types: readonly RecordType[], beyond: string | undefined) {
  const place = beyond === undefined ? undefined : placeIn(beyond);
  const ranks = new Map(recordTypes().map(({ code }, rank) => [code, rank]));
  const rankOf = (code: string) => ranks.get(code) ?? -1;
  const left = types.filter(({ code }) => {
    if (!place) return true;
    return code === place.code ? place.localId !== END_OF_TYPE : rankOf(code) > rankOf(place.code);
  });
  const [type] = left;
  const localId = type && place?.code === type.code ? place.localId : undefined;
  return { type, localId, isLast: left.length <= 1 };
}

/**
 * Reads the records of a type that may have changed after an instant, in the order of creation. The order of last changes
 * names them while they are few; where they are many, all records are looked at, in the order in which they stand. That they
 * are many is found once a request.
 */
function changesReader(session: Session, agency: string, from: string) {
  const many = new Set<RecordType>();
  return async (type: RecordType, range: TraceRange, budget: ReadBudget): Promise<Traced> => {
    if (type.isTenant) return readTraces(session, type, REGISTRY_TENANT, { ...range, from: agency, to: agency });
    const few = many.has(type) ? undefined : await fewChangedSince(session, type, agency, from, range, budget);
    if (!few) many.add(type);
    return few ?? readTraces(session, type, agency, range);
  };
}

/** The records that the order of last changes names; undefined when they are many, or more than the budget pays for. */
async function fewChangedSince(
  session: Session,
  type: RecordType,
  agency: string,
  from: string,
  range: TraceRange,
  budget: ReadBudget,
): Promise<Traced | undefined> {
  const limit = budget.take(CHUNK);
  const pk = orderPartition(agency, type.code, 'updatedAt');
  const changed = await session.store.query({ pk, from: upToInstant(from), limit, consistent: true });
  budget.giveBack(limit - changed.items.length);
  if (!changed.complete) return undefined;
  const traces = changed.items
    .map((item) => traceOf(type, decodeDocument(type, item)))
    .filter(({ key }) => range.beyond === undefined || key.localId > range.beyond);
  return withPurged(session, type, agency, range, { traces, complete: true });
}
