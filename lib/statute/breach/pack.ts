import { type Citation, section } from '../citation.ts';
import { type NoticeGap, noticeGaps } from './completeness.ts';
import type { BreachFacts } from './facts.ts';
import { commissionerSections } from './pack-commissioner.ts';
import { noticeSections } from './pack-notice.ts';
import { exceptionOf, isDelayed } from './states.ts';
import type { NotificationAudience } from './terms.ts';
import { mapTexts, namesToWithhold, printable, WITHHELD, withhold } from './withhold.ts';

/** The agency in whose name a notice is given, from its own record. */
export interface NotifyingAgency {
  legalName: string;
  teReoName: string | null;
  nzbn: string | null;
  sector: 'PUBLIC' | 'PRIVATE' | null;
  kind: string | null;
}

/** One statement of a notice. */
export interface PackEntry {
  id: string;
  /** Empty for running text. */
  label: string;
  /** What the JSON holds. */
  value: unknown;
  /** What is printed: paragraphs, or the points of a list. */
  text: string[];
  isList: boolean;
}

export interface PackSection {
  id: string;
  heading: string;
  /** The provision that asks for it; null where only the form does. */
  provision: Citation | null;
  entries: PackEntry[];
}

/** Something that is recorded and may not be said to this audience. */
export interface Withheld {
  what: string;
  provision: Citation;
}

/** The content of a notice about a breach, with what it still lacks and what it may not say. */
export interface NotificationPack {
  audience: NotificationAudience;
  title: string;
  agency: string;
  /** The duty that the notice meets. */
  provision: Citation;
  /** The date in Pacific/Auckland on which it was put together. */
  preparedOn: string;
  /** What to know before giving it; null when there is nothing. */
  caution: string | null;
  sections: PackSection[];
  complete: boolean;
  missing: NoticeGap[];
  withheld: Withheld[];
}

const TITLES: Record<NotificationAudience, string> = {
  COMMISSIONER: 'Notice to the Privacy Commissioner of a notifiable privacy breach',
  INDIVIDUALS: 'Notice of a privacy breach',
  PUBLIC: 'Public notice of a privacy breach',
};

const FROM_SOURCES =
  "Made from a record of other sources that the agency did not enter itself: this is not the agency's own notice.";

/** What whoever gives a notice must know first: whose record it is, and whether it is due at all and now. */
function cautionOn(breach: BreachFacts, audience: NotificationAudience): string | null {
  const { provenance, decision } = breach;
  const toPeople = audience !== 'COMMISSIONER';
  const cautions = [
    ...(provenance ? [FROM_SOURCES] : []),
    ...(decision ? [] : [UNDECIDED]),
    ...(decision?.notifiable === false ? [NOT_NOTIFIABLE] : []),
    ...(toPeople && isDelayed(breach) ? [DELAYED] : []),
    ...(toPeople && exceptionOf(breach) ? [EXCEPTED] : []),
  ];
  return cautions.length > 0 ? cautions.join(' ') : null;
}

const UNDECIDED =
  'Not decided yet: a notice is due once it is decided that the breach is notifiable (Privacy Act 2020 ss 112, 114, 115).';
const NOT_NOTIFIABLE = 'Decided not to be notifiable: no notice is due (Privacy Act 2020 ss 112, 114, 115).';
const DELAYED = 'Notice is being delayed: this is not to be given before the delay ends (Privacy Act 2020 s 116).';
const EXCEPTED = 'An exception is relied on: this is not to be given to those whom it covers (Privacy Act 2020 s 116).';

const DUTIES: Record<NotificationAudience, Citation> = {
  COMMISSIONER: section('114'),
  INDIVIDUALS: section('115(1)'),
  PUBLIC: section('115(2)'),
};

/**
 * Puts together what a notice to an audience must contain (Privacy Act 2020 s 117), in the order of the NotifyUs form for
 * the Commissioner. Notices to individuals and the public name a suspected holder only where the record says why that is
 * needed. An individual's says nothing about others; a public one says of whom the information is, and identifies nobody.
 */
export function notificationPack(
  breach: BreachFacts,
  agency: NotifyingAgency,
  audience: NotificationAudience,
  today: string,
): NotificationPack {
  const written =
    audience === 'COMMISSIONER' ? commissionerSections(breach, agency) : noticeSections(breach, agency, audience);
  const names = audience === 'COMMISSIONER' ? [] : namesToWithhold(breach.suspectedHolder);
  const sections = written.map((each) => ({ ...each, entries: each.entries.map((entry) => cleaned(entry, names)) }));
  const named = written.filter(({ entries }) => entries.some((entry) => saysMore(entry, names)));
  const missing = noticeGaps(breach, audience);
  return {
    audience,
    title: TITLES[audience],
    agency: printable(agency.legalName),
    provision: DUTIES[audience],
    preparedOn: today,
    caution: cautionOn(breach, audience),
    sections,
    complete: missing.length === 0,
    missing,
    withheld: audience === 'COMMISSIONER' ? [] : withheldFrom(breach, audience, named),
  };
}

/** Entries about the agency itself keep its name, whoever is suspected. */
const textOf =
  ({ id }: PackEntry, names: readonly string[]) =>
  (text: string): string =>
    id === 'agency' ? printable(text) : withhold(printable(text), names);

function cleaned(entry: PackEntry, names: readonly string[]): PackEntry {
  const clean = textOf(entry, names);
  return { ...entry, value: mapTexts(entry.value, clean), text: entry.text.map(clean) };
}

/** Whether something in the entry has to be withheld. */
const saysMore = (entry: PackEntry, names: readonly string[]): boolean =>
  entry.text.some((text) => textOf(entry, names)(text) !== printable(text));

function withheldFrom(breach: BreachFacts, audience: NotificationAudience, named: readonly PackSection[]): Withheld[] {
  const { suspectedHolder: holder, affectedPeople, peopleCategories } = breach;
  const places = named.map(({ heading }) => `"${heading}"`);
  const where = places.length > 0 ? `; replaced by ${WITHHELD} under ${places.join(', ')}` : '';
  const holderIs = `The identity of the person or body suspected to have the information${where}.`;
  const others = 'How many other people are affected and who they are.';
  return [
    ...(namesToWithhold(holder).length > 0 ? [{ what: holderIs, provision: section('117(2) to (4)') }] : []),
    ...(audience === 'INDIVIDUALS' && (affectedPeople || peopleCategories.length > 0)
      ? [{ what: others, provision: section('117(2) to (4)') }]
      : []),
  ];
}
