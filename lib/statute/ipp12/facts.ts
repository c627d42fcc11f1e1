import type { PrescribedEntry, RuleContext } from '../findings/rule.ts';
import { type Contradiction, contradictionOf, type Ipp12Facts, type Ipp12Pathway } from '../ipp12.ts';
import { sameName } from '../same-name.ts';

/** What shows that a pathway is met, as far as the trace looks at it; null: not recorded. */
export interface Ipp12Evidence {
  authorisation: { wordingShown: string; obtainedOn: string | null } | null;
  basisOfBelief: string | null;
  law: { name: string; country: string | null; assessedOn: string | null } | null;
  prescribedScheme: string | null;
  prescribedCountry: string | null;
  contract: { reference: string; date: string | null } | null;
  impracticability: string | null;
}

/** Everything of a disclosure that the decision trace looks at. Dates are those of Pacific/Auckland. */
export interface Ipp12Disclosure extends Ipp12Facts {
  /** ISO 3166-1 alpha-2; empty: not recorded. */
  countries: readonly string[];
  evidence: Ipp12Evidence | null;
  safeguards: string | null;
  reviewBy: string | null;
  endsOn: string | null;
}

/** The names of those facts: a decision is traced again when one of them changes. */
export const IPP12_FACTS = [
  'recipientRole',
  'ipp11Ground',
  'ipp12Pathway',
  'countries',
  'evidence',
  'safeguards',
  'reviewBy',
  'endsOn',
] as const satisfies readonly (keyof Ipp12Disclosure)[];

/** What recorded facts can contradict beside role, ground and pathway. */
export type Disagreement =
  | Contradiction
  | 'HOME_COUNTRY'
  | 'LAW_OF_ANOTHER_COUNTRY'
  | 'PRESCRIBED_COUNTRY_NOT_THE_RECIPIENTS';

/** How the recorded facts contradict each other; null when they don't. Countries are compared only where both are recorded. */
export function disagreementIn(facts: Ipp12Disclosure): Disagreement | null {
  const contradiction = contradictionOf(facts);
  if (contradiction) return contradiction;
  const { countries, evidence, ipp12Pathway } = facts;
  if (countries.includes('NZ')) return 'HOME_COUNTRY';
  const isElsewhere = (country: string | null | undefined) =>
    country != null && countries.length > 0 && !countries.includes(country);
  if (ipp12Pathway === 'C_COMPARABLE_PRIVACY_LAWS' && isElsewhere(evidence?.law?.country))
    return 'LAW_OF_ANOTHER_COUNTRY';
  if (ipp12Pathway === 'E_PRESCRIBED_COUNTRY' && isElsewhere(evidence?.prescribedCountry))
    return 'PRESCRIBED_COUNTRY_NOT_THE_RECIPIENTS';
  return null;
}

/** The pathway whose evidence is worth looking at; null when none is chosen or the facts contradict each other. */
export function pathwayToProve(facts: Ipp12Disclosure): Exclude<Ipp12Pathway, 'NOT_ENGAGED'> | null {
  const { ipp12Pathway } = facts;
  return ipp12Pathway === null || ipp12Pathway === 'NOT_ENGAGED' || disagreementIn(facts) ? null : ipp12Pathway;
}

/** How a scheme (Privacy Act 2020 s 213) or country (s 214) stands on a day. */
export interface Prescription {
  state: 'IN_FORCE' | 'NOT_YET' | 'NO_LONGER' | 'NONE';
  /** The prescription in force, else the next one, else the last one; null when there is none. */
  entry: PrescribedEntry | null;
}

/** The prescription that pathway (d) or (e) rests on; null on other pathways and while no scheme or country is recorded. */
export function prescriptionFor(
  facts: Ipp12Disclosure,
  { today, prescribed }: Pick<RuleContext, 'today' | 'prescribed'>,
): Prescription | null {
  const pathway = pathwayToProve(facts);
  const { prescribedScheme, prescribedCountry } = facts.evidence ?? {};
  if (pathway === 'D_PRESCRIBED_BINDING_SCHEME' && prescribedScheme)
    return standing(prescribed.schemes, prescribedScheme, today);
  if (pathway === 'E_PRESCRIBED_COUNTRY' && prescribedCountry)
    return standing(prescribed.countries, prescribedCountry, today);
  return null;
}

/** `to` is the last day in force. */
function standing(entries: readonly PrescribedEntry[], name: string, on: string): Prescription {
  const named = entries.filter((entry) => sameName(entry.name, name));
  const byStart = named.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const inForce = byStart.findLast(({ from, to }) => from <= on && (to === null || on <= to));
  if (inForce) return { state: 'IN_FORCE', entry: inForce };
  const next = byStart.find(({ from }) => from > on);
  if (next) return { state: 'NOT_YET', entry: next };
  const last = byStart.at(-1);
  return last ? { state: 'NO_LONGER', entry: last } : { state: 'NONE', entry: null };
}
