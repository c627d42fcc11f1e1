import { section } from '../citation.ts';
import { applicableItems, noticeGaps, outstandingItems } from './completeness.ts';
import type { BreachFacts } from './facts.ts';
import type { NotifyingAgency, PackEntry, PackSection } from './pack.ts';
import { answered, at, listed, said, worded } from './pack-entries.ts';
import { delayOf, exceptionOf } from './states.ts';
import { COMMISSIONER_ITEMS, type CommissionerItem } from './terms.ts';
import { CAUSE_WORDS, GROUND_WORDS, HARM_WORDS, KIND_WORDS, LEVEL_WORDS, peopleText, timeText } from './wording.ts';

/** What NotifyUs asks for, in its order; then everything of Privacy Act 2020 s 117(1), item by item. */
export function commissionerSections(breach: BreachFacts, agency: NotifyingAgency): PackSection[] {
  const part = (id: string, heading: string, entries: PackEntry[]): PackSection => ({
    id,
    heading,
    provision: null,
    entries,
  });
  return [
    part('organisation', 'Organisation', organisation(agency)),
    part('reporter', 'Who reports', reporter(breach)),
    part('timeline', 'Timeline of the breach', timeline(breach)),
    part('aboutTheBreach', 'About the breach', aboutTheBreach(breach)),
    part('likelyHarm', 'Likely harm', likelyHarm(breach)),
    part('notificationOfIndividuals', 'Notification of individuals', individuals(breach)),
    part('contact', 'Contact person', contact(breach)),
    { ...part('items', 'What a notice must contain', items(breach)), provision: section('117(1)') },
  ];
}

const SECTOR_WORDS = { PUBLIC: 'public', PRIVATE: 'private' };

const organisation = ({ legalName, teReoName, nzbn, sector, kind }: NotifyingAgency): PackEntry[] => [
  ...said('agency', 'Name', legalName),
  ...said('teReoName', 'Name in te reo Māori', teReoName),
  ...said('nzbn', 'NZBN', nzbn),
  ...(sector ? worded('sector', 'Sector', sector, SECTOR_WORDS[sector]) : []),
  ...said('industry', 'Kind of organisation', kind),
];

const reporter = ({ reporter: by }: BreachFacts): PackEntry[] => [
  ...said('name', 'Name or role', by?.name ?? null),
  ...said('jobTitle', 'Job title', by?.jobTitle ?? null),
  ...said('email', 'E-mail', by?.email ?? null),
];

const timeline = (breach: BreachFacts): PackEntry[] => [
  ...at('occurredAt', 'Occurred or began', breach.occurredAt),
  ...at('occurredUntil', 'Ended', breach.occurredUntil),
  ...at('discoveredAt', 'Discovered', breach.discoveredAt),
  ...at('awareAt', 'The agency became aware', breach.awareAt),
  ...at('judgedNotifiableAt', 'Judged notifiable', breach.judgedNotifiableAt),
  ...at('decidedAt', 'Decided to be notifiable', breach.decision?.notifiable ? breach.decision.decidedAt : null),
  ...at('publicAt', 'Became public', breach.publicAt),
];

function aboutTheBreach(breach: BreachFacts): PackEntry[] {
  const { kinds, cause, affectedPeople } = breach;
  return [
    ...said('title', 'Title', breach.title),
    ...said('whatHappened', 'What happened', breach.whatHappened),
    ...worded('kinds', 'Kind of breach', kinds, ...kinds.map((kind) => KIND_WORDS[kind])),
    ...(cause ? worded('cause', 'Cause', cause, CAUSE_WORDS[cause]) : []),
    ...said('causeDetail', 'Cause in more words', breach.causeDetail),
    ...listed('informationCategories', 'Information involved', breach.informationCategories),
    ...answered('sensitiveInfoFlag', 'Sensitive information', breach.sensitiveInfoFlag),
    ...answered('healthInfoFlag', 'Health information', breach.healthInfoFlag),
    ...listed('peopleCategories', 'People affected', breach.peopleCategories),
    ...(affectedPeople
      ? worded('affectedPeople', 'Number of people affected', affectedPeople, peopleText(affectedPeople))
      : []),
    ...listed('systems', 'Systems', breach.systems),
    ...listed('providers', 'Providers', breach.providers),
    ...holder(breach),
    ...listed('containmentSteps', 'Steps taken', breach.containmentSteps),
    ...listed('followUp', 'What followed', breach.followUp),
    ...listed('stepsIntended', 'Steps intended', breach.stepsIntended),
    ...otherAgencies(breach),
  ];
}

function holder({ suspectedHolder: suspected }: BreachFacts): PackEntry[] {
  if (!suspected) return [];
  const { identified, identity, otherNames } = suspected;
  const names = [identity, ...otherNames].filter((name) => name !== null);
  const text = identified ? `Yes${names.length > 0 ? `: ${names.join('; ')}` : ''}` : 'No';
  return worded('suspectedHolder', 'Has anyone been identified who may have the information?', suspected, text);
}

function otherAgencies({ otherAgenciesContacted: contacted, noOtherAgencyContacted: none }: BreachFacts): PackEntry[] {
  const label = 'Other agencies contacted';
  if (contacted.length === 0) return none ? worded('otherAgenciesContacted', label, [], 'None') : [];
  return [
    {
      ...listed(
        'otherAgenciesContacted',
        label,
        contacted.map(({ name, why }) => `${name}: ${why}`),
      )[0],
      value: contacted,
    } as PackEntry,
  ];
}

function likelyHarm({ seriousHarmAssessment: sheet }: BreachFacts): PackEntry[] {
  if (!sheet) return [];
  const { likelyHarms, natureOfHarm, seriousHarmLikely } = sheet;
  const harms = likelyHarms.map(
    ({ kind, level, note }) => `${HARM_WORDS[kind]}: ${LEVEL_WORDS[level]}${note ? ` (${note})` : ''}`,
  );
  return [
    ...answered('seriousHarmLikely', 'Serious harm caused or likely', seriousHarmLikely),
    ...(harms.length > 0
      ? [{ id: 'likelyHarms', label: 'Harm considered', value: likelyHarms, text: harms, isList: true }]
      : []),
    ...said('natureOfHarm', 'Nature of the harm', natureOfHarm.answer),
  ];
}

function individuals(breach: BreachFacts): PackEntry[] {
  const { individualsContacted: contacted, individualsNotification: told } = breach;
  return [
    ...answered('contacted', 'Any affected individual contacted', contacted?.contacted ?? null),
    ...at('contactedSince', 'Contacted since', contacted?.since ?? null),
    ...said('contactedHow', 'Contacted how', contacted?.how ?? null),
    ...said('contactIntended', 'Contact intended', contacted?.intended ?? null),
    ...at('notifiedFrom', 'Notified since', told?.notifiedFrom ?? null),
    ...notices(breach),
    ...publicNotice(breach),
    ...exceptionAndDelay(breach),
  ];
}

function notices({ individualsNotification: told }: BreachFacts): PackEntry[] {
  const given = told?.notices ?? [];
  if (given.length === 0) return [];
  const text = given.map(({ at: time, method, number, toRepresentatives, allTold }) =>
    [
      time ? timeText(time) : 'time not recorded',
      method,
      number === null ? null : peopleText({ number, qualifier: null, note: null }),
      toRepresentatives ? 'to representatives' : null,
      allTold ? 'everyone told' : null,
    ]
      .filter((part) => part !== null)
      .join('; '),
  );
  return [{ id: 'notices', label: 'Notices given', value: given, text, isList: true }];
}

const publicNotice = ({ publicNotice: notice }: BreachFacts): PackEntry[] =>
  notice
    ? [
        ...said('publicNoticeReason', 'Public notice was given because', notice.reason),
        ...at('publicNoticeGivenAt', 'Public notice given', notice.givenAt),
        ...said('publicNoticeUrl', 'Published at', notice.url),
        ...said('publicNoticeOtherMedium', 'Published also in', notice.otherMedium),
      ]
    : [];

function exceptionAndDelay(breach: BreachFacts): PackEntry[] {
  const exception = exceptionOf(breach);
  const delay = delayOf(breach);
  return [
    ...(exception
      ? worded('exception', 'Exception relied on', exception, `${GROUND_WORDS[exception.ground]}: ${exception.reason}`)
      : []),
    ...said('delayReason', 'Telling individuals is delayed because', delay?.reason ?? null),
    ...at('delayExpectedUntil', 'Delay expected until', delay?.expectedUntil ?? null),
    ...at('delayEndedAt', 'Delay ended', delay?.endedAt ?? null),
  ];
}

const contact = ({ contact: person }: BreachFacts): PackEntry[] => [
  ...said('role', 'Role', person?.role ?? null),
  ...said('phone', 'Telephone', person?.phone ?? null),
  ...said('email', 'E-mail', person?.email ?? null),
];

const ITEM_WORDS: Record<CommissionerItem, string> = {
  DESCRIPTION: 'Description of the breach, with the number of affected individuals if known',
  SUSPECTED_HOLDER: 'Identity of anyone suspected to have the information, if known',
  STEPS_TAKEN_OR_INTENDED: 'Steps taken or intended, and whether affected individuals have been or will be contacted',
  PUBLIC_NOTICE_REASONS: 'Reasons for public notice',
  EXCEPTION_OR_DELAY: 'Exception relied on, or reasons for delay and its expected length',
  OTHER_AGENCIES_CONTACTED: 'Other agencies contacted, and why',
  CONTACT_PERSON: 'Contact person within the agency',
};

/** Of each item whether it applies, is recorded, and has been given. */
function items(breach: BreachFacts): PackEntry[] {
  const applying = new Set(applicableItems(breach));
  const outstanding = new Set(outstandingItems(breach));
  const lacking = new Set<string>(noticeGaps(breach, 'COMMISSIONER').map(({ item }) => item));
  return COMMISSIONER_ITEMS.flatMap((item) => {
    const recorded = lacking.has(item) ? 'MISSING' : applying.has(item) ? 'RECORDED' : 'NONE';
    const given = applying.has(item) && !outstanding.has(item);
    const words = { MISSING: 'not recorded yet', RECORDED: 'recorded above', NONE: 'does not apply' }[recorded];
    return worded(item, ITEM_WORDS[item], { recorded, given }, given ? `${words}; given to the Commissioner` : words);
  });
}
