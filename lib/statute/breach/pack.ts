import { type Citation, section } from '../citation.ts';
import { type NoticeGap, noticeGaps } from './completeness.ts';
import type { BreachFacts } from './facts.ts';
import { commissionerSections } from './pack-commissioner.ts';
import { noticeSections } from './pack-notice.ts';
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
  /** The date in Pacific/Auckland on which it was put together. */
  preparedOn: string;
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

/**
 * Puts together what a notice to an audience must contain (Privacy Act 2020 s 117), in the order of the NotifyUs form for
 * the Commissioner. Notices to individuals and the public name a suspected holder only where the record says why that is
 * needed, and say nothing about other individuals.
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
  const missing = noticeGaps(breach, audience);
  return {
    audience,
    title: TITLES[audience],
    agency: printable(agency.legalName),
    preparedOn: today,
    sections,
    complete: missing.length === 0,
    missing,
    withheld: audience === 'COMMISSIONER' ? [] : withheldFrom(breach, sections),
  };
}

/** Entries about the agency itself keep its name, whoever is suspected. */
function cleaned(entry: PackEntry, names: readonly string[]): PackEntry {
  const clean = (text: string): string => (entry.id === 'agency' ? printable(text) : withhold(printable(text), names));
  return { ...entry, value: mapTexts(entry.value, clean), text: entry.text.map(clean) };
}

const NOT_TO_INDIVIDUALS = section('117(2) to (4)');

function withheldFrom(breach: BreachFacts, sections: readonly PackSection[]): Withheld[] {
  const { suspectedHolder: holder, affectedPeople, peopleCategories } = breach;
  const places = sections
    .filter(({ entries }) => entries.some(({ text }) => text.some((part) => part.includes(WITHHELD))))
    .map(({ heading }) => `"${heading}"`);
  const where = places.length > 0 ? `; replaced by ${WITHHELD} under ${places.join(', ')}` : '';
  const unnamed = namesToWithhold(holder).length > 0;
  return [
    ...(unnamed
      ? [
          {
            what: `The identity of the person or body suspected to have the information${where}.`,
            provision: NOT_TO_INDIVIDUALS,
          },
        ]
      : []),
    ...(affectedPeople || peopleCategories.length > 0
      ? [{ what: 'How many other people are affected and who they are.', provision: NOT_TO_INDIVIDUALS }]
      : []),
  ];
}
