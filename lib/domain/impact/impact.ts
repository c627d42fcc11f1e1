import { RequestError } from '../../failures.ts';
import { quoted } from '../../statute/quote.ts';
import { foldName } from '../../statute/same-name.ts';
import { bindingOf, decodeCursor, encodeCursor } from '../../store/cursor.ts';
import { recordsPartition } from '../../store/keys.ts';
import { authorize, may } from '../access.ts';
import { requireAgency } from '../agencies.ts';
import { type Breach, breachType } from '../breach.ts';
import { requireId } from '../ids.ts';
import { offshoreDisclosureType } from '../offshore-disclosure.ts';
import { MAX_PAGE } from '../page.ts';
import { processingActivityType } from '../processing-activity.ts';
import { type Provider, providerType } from '../provider.ts';
import { READ_BUDGET } from '../read-budget.ts';
import { findById } from '../reading.ts';
import { scan } from '../scan.ts';
import type { Session } from '../session.ts';
import { reachOf, type Subject } from './reach.ts';
import { hitsBeyond, type ImpactHit, type Search, type Stop } from './search.ts';

export interface ImpactArguments {
  agency: string;
  of: {
    provider?: string | null | undefined;
    system?: string | null | undefined;
    country?: string | null | undefined;
    informationCategory?: string | null | undefined;
  };
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** How many people the breaches found affect, as far as they say: nothing is estimated. */
export interface ImpactPeople {
  number: number;
  breachesWithNumber: number;
  breachesWithoutNumber: number;
  byQualifier: { qualifier: Qualifier; breaches: number; number: number }[];
}
type Qualifier = NonNullable<Breach['affectedPeople']>['qualifier'];

/** A stretch of what a subject touches. */
export interface ImpactPage {
  nodes: ImpactHit[];
  counts: {
    providers: number;
    activities: number;
    offshoreDisclosures: number;
    /** Null for a caller who may not read breaches. */
    openBreaches: number | null;
    people: ImpactPeople | null;
  };
  endCursor: string | null;
  hasNextPage: boolean;
  searchedAll: boolean;
  providersComplete: boolean;
  breachesWithheld: boolean;
}

/**
 * What a provider, system, country or kind of information touches in an agency's register, found record by record within
 * the read budget. Refuses with INVALID_ARGUMENT a subject that is none, and an agency that does not exist.
 */
export async function impactOf(session: Session, args: ImpactArguments): Promise<ImpactPage> {
  const { agency, of } = args;
  for (const { name } of [processingActivityType, offshoreDisclosureType, providerType])
    authorize(session.identity, 'read', name, agency);
  const first = sizeOf(args.first);
  const binding = bindingOf(['impact', agency, of]);
  const start = startOf(args.after, binding);
  const subject = await subjectOf(session, agency, of);
  const known = subject.kind === 'informationCategory' ? NO_PROVIDERS : await allProviders(session, agency);
  const search: Search = {
    session,
    agency,
    reach: reachOf(subject, known.records),
    providers: known.records.filter(
      ({ localId }) => subject.kind !== 'provider' || localId !== subject.provider.localId,
    ),
    breaches: may(session.identity, 'read', breachType.name, agency),
  };
  const found = await collect(search, start, first);
  if (found.hits.length === 0) await requireAgency(session, agency);
  return {
    nodes: first === 0 ? [] : found.hits,
    counts: countsOf(found.hits, search.breaches),
    endCursor: found.end === null ? null : encodeCursor(binding, found.end),
    hasNextPage: found.more,
    searchedAll: found.searchedAll,
    providersComplete: known.complete,
    breachesWithheld: !search.breaches,
  };
}

const NO_PROVIDERS = { records: [], complete: true };
const DEFAULT_SIZE = 20;

const invalid = (argument: string, message: string) => new RequestError('INVALID_ARGUMENT', message, { argument });

function sizeOf(first: number | null | undefined): number {
  const size = first ?? DEFAULT_SIZE;
  if (size >= 0 && size <= MAX_PAGE) return size;
  throw invalid('first', `A page has 1 to ${MAX_PAGE} records, and 0 only counts; follow the cursor for more.`);
}

function startOf(after: string | null | undefined, binding: string): string {
  if (after == null) return '';
  const decoded = decodeCursor(binding, after);
  if ('sortKey' in decoded) return decoded.sortKey;
  const message =
    decoded.problem === 'foreign'
      ? 'This cursor belongs to another list: its agency or subject differs. Start again without a cursor.'
      : 'This is not a cursor of this registry. Pass `endCursor` as an earlier page returned it.';
  throw new RequestError('INVALID_CURSOR', message, { argument: 'after' });
}

async function subjectOf(session: Session, agency: string, of: ImpactArguments['of']): Promise<Subject> {
  const { provider, system, country, informationCategory: category } = of;
  if (provider != null) return { kind: 'provider', provider: await requireProvider(session, agency, provider) };
  if (country != null) return { kind: 'country', country };
  if (system != null) return { kind: 'system', system: named('of.system', system) };
  return { kind: 'informationCategory', category: named('of.informationCategory', category ?? '') };
}

const MAX_TEXT = 2_000;

function named(argument: string, text: string): string {
  if (foldName(text) !== '' && text.length <= MAX_TEXT) return text;
  throw invalid(argument, `This must be a text of 1 to ${MAX_TEXT} characters, and not blank.`);
}

async function requireProvider(session: Session, agency: string, id: string): Promise<Provider> {
  const key = requireId(id, 'of.provider', providerType);
  const provider = key.agency === agency ? await findById(session, providerType, key) : undefined;
  if (provider) return provider;
  throw invalid('of.provider', `There is no such provider in agency ${quoted(agency)}. Pass the \`id\` of one.`);
}

/** The agency's providers, archived ones included: chains may lead through them. */
const allProviders = (session: Session, agency: string) =>
  scan(session, providerType, recordsPartition(agency, providerType.code), { most: READ_BUDGET });

interface Collected {
  hits: ImpactHit[];
  /** Where to go on; null when nothing was found and nothing is left. */
  end: string | null;
  more: boolean;
  searchedAll: boolean;
}

/** Hits beyond the start: so many and whether there is another one, or as far as the budget goes when none is asked for. */
async function collect(search: Search, start: string, first: number): Promise<Collected> {
  const hits: ImpactHit[] = [];
  const found = hitsBeyond(search, start);
  for (;;) {
    const next = await found.next();
    if (next.done) return collected(hits, next.value);
    if (first > 0 && hits.length === first) {
      return { hits, end: hits.at(-1)?.place ?? null, more: true, searchedAll: true };
    }
    hits.push(next.value);
  }
}

function collected(hits: ImpactHit[], { place, complete }: Stop): Collected {
  const end = complete ? (hits.at(-1)?.place ?? null) : place;
  return { hits, end, more: !complete, searchedAll: complete };
}

function countsOf(hits: readonly ImpactHit[], withBreaches: boolean): ImpactPage['counts'] {
  const of = ({ name }: { name: string }) => hits.filter(({ type }) => type.name === name);
  const breaches = of(breachType).map(({ record }) => record as Breach);
  return {
    providers: of(providerType).length,
    activities: of(processingActivityType).length,
    offshoreDisclosures: of(offshoreDisclosureType).length,
    openBreaches: withBreaches ? breaches.length : null,
    people: withBreaches ? peopleIn(breaches) : null,
  };
}

function peopleIn(breaches: readonly Breach[]): ImpactPeople {
  const numbers = breaches.flatMap(({ affectedPeople }) =>
    affectedPeople?.number == null ? [] : [{ number: affectedPeople.number, qualifier: affectedPeople.qualifier }],
  );
  const sum = (of: readonly { number: number }[]) => of.reduce((total, { number }) => total + number, 0);
  const qualifiers = [...new Set(numbers.map(({ qualifier }) => qualifier))];
  return {
    number: sum(numbers),
    breachesWithNumber: numbers.length,
    breachesWithoutNumber: breaches.length - numbers.length,
    byQualifier: qualifiers.map((qualifier) => {
      const same = numbers.filter((entry) => entry.qualifier === qualifier);
      return { qualifier, breaches: same.length, number: sum(same) };
    }),
  };
}
