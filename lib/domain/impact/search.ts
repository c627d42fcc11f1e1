import { statusOf } from '../../statute/breach/states.ts';
import { recordsPartition } from '../../store/keys.ts';
import { type Breach, breachType } from '../breach.ts';
import { allChildren } from '../children.ts';
import { decodeId } from '../ids.ts';
import { offshoreDisclosureType } from '../offshore-disclosure.ts';
import { type ProcessingActivity, processingActivityType } from '../processing-activity.ts';
import { type Provider, providerType } from '../provider.ts';
import { CHUNK, outOfBudget, READ_BUDGET } from '../read-budget.ts';
import { findMany } from '../reading.ts';
import { general, type RecordBase, type RecordType } from '../record-type.ts';
import { scan } from '../scan.ts';
import type { Session } from '../session.ts';
import type { Reach, Route } from './reach.ts';
import { type TouchedActivity, touchedActivity, touchedBreach } from './touched.ts';

/** A record that the subject touches, with every way on which it does. */
export interface ImpactHit {
  type: RecordType;
  record: RecordBase;
  via: Route[];
  /** Where it stands in the order of the search: providers, activities each followed by its disclosures, breaches. */
  place: string;
}

/** Where a search ended, and whether nothing lies beyond. */
export interface Stop {
  place: string;
  complete: boolean;
}

export interface Search {
  session: Session;
  agency: string;
  reach: Reach;
  /** Providers that may be hits, in the order of their creation. */
  providers: readonly Provider[];
  /** False for a caller who may not read breaches. */
  breaches: boolean;
}

const [PROVIDERS, ACTIVITIES, BREACHES] = ['1', '2', '3'] as const;
/** Places within a record sort between the record's own and this one. */
const END_OF_RECORD = '~';

const placeOf = (phase: string, { localId }: RecordBase, ...within: string[]): string =>
  [phase, localId, ...within].join('|');

/**
 * Everything touched beyond a place, in order, within the read budget of a list. An activity is looked at whole, with all its
 * disclosures: what it is touched by may be one of them.
 */
export async function* hitsBeyond(search: Search, start: string): AsyncGenerator<ImpactHit, Stop> {
  const state = new SearchState(search, start);
  for await (const hit of hitsFrom(search, state)) if (hit.place > start) yield hit;
  return state.stop ?? { place: BREACHES, complete: true };
}

/** From the record in which the search starts, whose own hits may lie before the start. */
async function* hitsFrom(search: Search, state: SearchState): AsyncGenerator<ImpactHit> {
  yield* providerHits(search);
  for await (const activity of state.records(ACTIVITIES, processingActivityType)) {
    yield* activityHits(activity, await state.touch(activity));
  }
  if (state.stop || !search.breaches) return;
  for await (const breach of state.records(BREACHES, breachType)) {
    const via = isOpen(breach) ? await state.waysTo(breach) : [];
    const place = placeOf(BREACHES, breach);
    if (via.length > 0) yield { type: general(breachType), record: breach, via, place };
  }
}

const isOpen = (breach: Breach): boolean => breach.archivedAt === null && statusOf(breach) !== 'CLOSED';

function providerHits({ providers, reach }: Search): ImpactHit[] {
  return providers.flatMap((record) => {
    const route = record.archivedAt === null ? reach.providers.get(record.localId) : undefined;
    const type = general(providerType);
    return route ? [{ type, record, via: [route], place: placeOf(PROVIDERS, record) }] : [];
  });
}

/** A live disclosure counts also when its activity has been archived; the activity itself does not. */
function activityHits(activity: ProcessingActivity, { activity: via, disclosures }: TouchedActivity): ImpactHit[] {
  const hits: ImpactHit[] = disclosures.map(({ disclosure, via: ways }) => ({
    type: general(offshoreDisclosureType),
    record: disclosure,
    via: ways,
    place: placeOf(ACTIVITIES, activity, disclosure.localId),
  }));
  if (activity.archivedAt !== null || via.length === 0) return hits;
  const type = general(processingActivityType);
  return [{ type, record: activity, via, place: placeOf(ACTIVITIES, activity) }, ...hits];
}

/** What a search has looked at and may still look at. */
class SearchState {
  /** Set when the budget ended before the register did. */
  stop: Stop | undefined;
  readonly #search: Search;
  readonly #start: string;
  /** Ways to the activities looked at so far, which breaches may involve. */
  readonly #ways = new Map<string, { name: string; via: Route[] }>();
  #left = READ_BUDGET;
  #last: string;

  constructor(search: Search, start: string) {
    this.#search = search;
    this.#start = start;
    this.#last = start;
  }

  /** The records of a phase from the start on, until there are no more or the budget ends: then `stop` says where. */
  async *records<R extends RecordBase, F>(phase: string, type: RecordType<R, F>): AsyncGenerator<R> {
    const { session, agency } = this.#search;
    const [startPhase = '', startId = ''] = this.#start.replace(END_OF_RECORD, '').split('|');
    if (startPhase > phase) return;
    let from = startPhase === phase && startId !== '' ? startId : undefined;
    let after: string | undefined;
    for (;;) {
      const most = Math.min(CHUNK, this.#left, session.budget.records);
      if (most <= 0) {
        if (this.#last === this.#start) throw outOfBudget();
        this.stop = { place: this.#last, complete: false };
        return;
      }
      const pk = recordsPartition(agency, type.code);
      const { records, complete } = await scan(session, type, pk, { from, after, most });
      for (const [index, record] of records.entries()) {
        yield record;
        this.#left -= 1;
        this.#last = placeOf(phase, record) + END_OF_RECORD;
        const isLast = complete && index === records.length - 1;
        if (this.#left <= 0 && !isLast) {
          this.stop = { place: this.#last, complete: false };
          return;
        }
      }
      if (complete) return;
      after = records.at(-1)?.localId;
      from = undefined;
    }
  }

  async touch(activity: ProcessingActivity): Promise<TouchedActivity> {
    const { session, reach } = this.#search;
    const { children } = await allChildren(session, offshoreDisclosureType, activity, Number.POSITIVE_INFINITY);
    this.#left -= children.length === activity.embedded?.children.length ? 0 : children.length;
    const touched = touchedActivity(reach, activity, children);
    this.#ways.set(activity.localId, { name: activity.name, via: touched.activity });
    return touched;
  }

  /** The ways to a breach, also through the activities that it involves. */
  async waysTo(breach: Breach): Promise<Route[]> {
    const { session, agency, reach } = this.#search;
    const ids = breach.activityIds.flatMap((id) => decodeId(id)?.localId ?? []);
    const unknown = ids.filter((localId) => !this.#ways.has(localId));
    const keys = unknown.map((localId) => ({ code: processingActivityType.code, agency, localId }));
    const type = general(processingActivityType);
    const found = await findMany(
      session,
      keys.map((key) => ({ type, key })),
    );
    this.#left -= found.length;
    session.budget.records = Math.max(0, session.budget.records - found.length);
    for (const activity of found) if (activity) await this.touch(activity as ProcessingActivity);
    return touchedBreach(
      reach,
      breach,
      ids.flatMap((localId) => this.#ways.get(localId) ?? []),
    );
  }
}
