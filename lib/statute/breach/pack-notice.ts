import type { BreachFacts } from './facts.ts';
import type { NotifyingAgency, PackEntry, PackSection } from './pack.ts';
import { at, listed, said, worded } from './pack-entries.ts';
import type { NotificationAudience } from './terms.ts';
import { KIND_WORDS, peopleText, timeText } from './wording.ts';

/**
 * What a notice to individuals or the public says (Privacy Act 2020 s 117(2) to (4)). That a public notice has the items
 * of an individual's is an assumption: which the Privacy Regulations 2020 prescribe was not verified.
 */
export function noticeSections(
  breach: BreachFacts,
  agency: NotifyingAgency,
  audience: Exclude<NotificationAudience, 'COMMISSIONER'>,
): PackSection[] {
  const sections: [id: string, heading: string, entries: PackEntry[]][] = [
    ['about', 'About this notice', about(agency, audience)],
    ['whatHappened', 'What happened', [...whatHappened(breach), ...(audience === 'PUBLIC' ? whom(breach) : [])]],
    ['holder', 'Who may have the information', holder(breach)],
    ['steps', 'What we are doing', steps(breach)],
    ['yourSteps', 'What you can do', listed('stepsIndividualsMayTake', '', breach.stepsIndividualsMayTake)],
    ['commissioner', 'The Privacy Commissioner', commissioner(breach)],
    ['complaint', 'Your right to complain', complaint()],
    ['contact', 'Whom to ask', contact(breach)],
  ];
  return sections
    .filter(([, , entries]) => entries.length > 0)
    .map(([id, heading, entries]) => ({ id, heading, provision: null, entries }));
}

const OPENING = {
  INDIVIDUALS: 'has had a privacy breach that involves personal information about you.',
  PUBLIC: 'has had a privacy breach. Personal information about you may be involved.',
};

const about = ({ legalName }: NotifyingAgency, audience: keyof typeof OPENING): PackEntry[] =>
  worded('agency', '', legalName, `${legalName} ${OPENING[audience]}`);

const whatHappened = (breach: BreachFacts): PackEntry[] => [
  ...said('whatHappened', '', breach.whatHappened),
  ...worded('kinds', 'Kind of breach', breach.kinds, ...breach.kinds.map((kind) => KIND_WORDS[kind])),
  ...at('occurredAt', 'When it occurred or began', breach.occurredAt),
  ...at('occurredUntil', 'When it ended', breach.occurredUntil),
  ...at('discoveredAt', 'When it was discovered', breach.discoveredAt),
  ...listed('informationCategories', 'Information involved', breach.informationCategories),
];

/** By which readers of a public notice see whether they are among those affected; it identifies nobody. */
const whom = ({ peopleCategories, affectedPeople }: BreachFacts): PackEntry[] => [
  ...listed('peopleCategories', 'Whose information is involved', peopleCategories),
  ...(affectedPeople ? worded('affectedPeople', 'How many people', affectedPeople, peopleText(affectedPeople)) : []),
];

function holder({ suspectedHolder: suspected }: BreachFacts): PackEntry[] {
  if (!suspected) return [];
  const { identified, identity, mayBeNamedBecause } = suspected;
  const named = identified && mayBeNamedBecause && identity ? { identity } : {};
  const text = identified
    ? `We have identified a person or body that may have the information${named.identity ? `: ${named.identity}` : ''}.`
    : 'We have not identified anyone who may have the information.';
  return worded('suspectedHolder', '', { identified, ...named }, text);
}

const steps = ({ containmentSteps, stepsIntended }: BreachFacts): PackEntry[] => [
  ...listed('containmentSteps', 'What we have done', containmentSteps),
  ...listed('stepsIntended', 'What we are going to do', stepsIntended),
];

function commissioner({ commissionerNotification: notice }: BreachFacts): PackEntry[] {
  if (!notice?.notified) return [];
  const when = notice.notifiedAt ? `: ${timeText(notice.notifiedAt)}` : '';
  const value = { notified: true, notifiedAt: notice.notifiedAt };
  return worded('commissionerNotified', '', value, `We have notified the Privacy Commissioner of this breach${when}.`);
}

const RIGHT_TO_COMPLAIN =
  'You have the right to complain about this breach to the Privacy Commissioner (privacy.org.nz).';

const complaint = (): PackEntry[] => worded('rightToComplain', '', RIGHT_TO_COMPLAIN, RIGHT_TO_COMPLAIN);

const contact = ({ contact: person }: BreachFacts): PackEntry[] => [
  ...said('role', 'Contact', person?.role ?? null),
  ...said('phone', 'Telephone', person?.phone ?? null),
  ...said('email', 'E-mail', person?.email ?? null),
];
