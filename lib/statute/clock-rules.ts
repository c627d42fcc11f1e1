import { type Citation, cite, section } from './citation.ts';
import type { DeadlineAuthority } from './deadline.ts';

/** How long a clock runs. */
export type Period =
  | { kind: 'WORKING_DAYS'; count: number }
  | { kind: 'CALENDAR_MONTHS'; count: number }
  | { kind: 'CLOCK_HOURS'; count: number }
  /** The law sets no date. */
  | { kind: 'AS_SOON_AS_PRACTICABLE' }
  /** The day itself when it is a working day (and not past `hour` in Pacific/Auckland), else the next working day. */
  | { kind: 'SAME_DAY_BEFORE'; hour: number; onlyWorkingDays: boolean };

/** What the day at the end of a clock is. */
export type ClockEnd = 'LAST_DAY' | 'TAKES_EFFECT' | 'DEEMED_SERVED' | 'NO_DATE';

/** How a clock may be extended. */
export interface ExtensionRule {
  provision: Citation;
  /** Who may, and when: a plain sentence. */
  rule: string;
  /** Notice must be given on or before the original last day. */
  noticeWithinPeriod: boolean;
  /** No further than so many calendar months beyond the original last day, all extensions together; null: no limit is known. */
  maxMonths: number | null;
}

/** A clock of the Act, its regulations or the Privacy Commissioner's guidance, as it stood at a time. */
export interface ClockRule {
  /** Stable for ever. */
  id: string;
  /** What is to be done, or what happens: a plain sentence. */
  action: string;
  /** What starts the clock: day 0, or the instant. */
  startsWith: string;
  provision: Citation;
  /** Other provisions it is read with. */
  related: readonly Citation[];
  period: Period;
  end: ClockEnd;
  setBy: Exclude<DeadlineAuthority, 'AGENCY'>;
  /** False when no text was found that states it for this provision; `caveat` says what was taken instead. */
  verified: boolean;
  caveat: string | null;
  extension: ExtensionRule | null;
  /** First day on which its clock can start. */
  validFrom: string;
  /** Last day; null while it is in force. */
  validTo: string | null;
  source: string;
}

/** The Privacy Act 2020 and the Privacy Regulations 2020 came into force. */
const IN_FORCE = '2020-12-01';

const SECTION_PAGES = 'Privacy Act 2020, section pages as published by a plain-language law site';

type Given = Pick<ClockRule, 'id' | 'action' | 'startsWith' | 'provision' | 'period'> & Partial<ClockRule>;

export const clock = (given: Given): ClockRule => ({
  related: [],
  end: 'LAST_DAY',
  setBy: 'LAW',
  verified: true,
  caveat: null,
  extension: null,
  validFrom: IN_FORCE,
  validTo: null,
  source: SECTION_PAGES,
  ...given,
});

const workingDays = (count: number): Period => ({ kind: 'WORKING_DAYS', count });
const AS_SOON: Pick<ClockRule, 'period' | 'end'> = { period: { kind: 'AS_SOON_AS_PRACTICABLE' }, end: 'NO_DATE' };

const DECISION_SOURCE = `${SECTION_PAGES}; a public note that quotes Privacy Act 2020 ss 44 and 63 from the official site`;
const EXTENSION_GROUNDS =
  'For a large volume of information, needed consultations, or complexity; notice with the period, the reasons and the right to complain is given within the first 20 working days. No longest extension is set.';

const REQUESTS: ClockRule[] = [
  clock({
    id: 'ACCESS_REQUEST_DECISION',
    action: 'Decide on the access request and tell the requester.',
    startsWith: 'The day on which the request is received.',
    provision: section('44'),
    period: workingDays(20),
    source: DECISION_SOURCE,
    extension: { provision: section('48'), rule: EXTENSION_GROUNDS, noticeWithinPeriod: true, maxMonths: null },
  }),
  clock({
    id: 'ACCESS_EXTENSION_NOTICE',
    action: 'Give notice if the time to decide on the access request is extended.',
    startsWith: 'The day on which the request is received.',
    provision: section('48'),
    related: [section('44')],
    period: workingDays(20),
  }),
  clock({
    id: 'CORRECTION_DECISION',
    action: 'Decide on the correction request and tell the requester.',
    startsWith: 'The day on which the request is received.',
    provision: section('63'),
    period: workingDays(20),
    source: DECISION_SOURCE,
    extension: { provision: section('65'), rule: EXTENSION_GROUNDS, noticeWithinPeriod: true, maxMonths: null },
  }),
  clock({
    id: 'CORRECTION_EXTENSION_NOTICE',
    action: 'Give notice if the time to decide on the correction request is extended.',
    startsWith: 'The day on which the request is received.',
    provision: section('65'),
    related: [section('63'), section('64')],
    period: workingDays(20),
  }),
  clock({
    id: 'STATEMENT_OF_CORRECTION',
    action: 'Attach the statement of correction and tell the requester.',
    startsWith: 'The day on which the request to attach it is received.',
    provision: section('64'),
    period: workingDays(20),
    verified: false,
    caveat: 'That Privacy Act 2020 s 64 sets 20 working days, as Privacy Act 2020 s 63 does, is not verified.',
    extension: { provision: section('65'), rule: EXTENSION_GROUNDS, noticeWithinPeriod: true, maxMonths: null },
  }),
  clock({
    id: 'REQUEST_TRANSFER',
    action: 'Transfer the request to the agency that holds the information, and tell the requester.',
    startsWith: 'The day on which the request is received.',
    provision: section('43'),
    related: [section('62')],
    period: workingDays(10),
    verified: false,
    caveat:
      'Promptly, and at the latest after 10 working days: the number was read for the Privacy Act 1993 s 39 and is not verified for Privacy Act 2020 ss 43 and 62.',
    source: 'Privacy Commissioner, transfer of requests (Privacy Act 1993)',
  }),
];

const COMPLAINTS: ClockRule[] = [
  clock({
    id: 'TRIBUNAL_CLAIM',
    action: 'Last day to bring proceedings in the Human Rights Review Tribunal.',
    startsWith: "The day of the Commissioner's notice of outcome.",
    provision: section('98'),
    period: { kind: 'CALENDAR_MONTHS', count: 6 },
    caveat: 'A last day that is no working day is not moved: no provision that moves it was verified.',
    source: `${SECTION_PAGES}; Privacy Commissioner, the Human Rights Review Tribunal`,
    extension: {
      provision: section('98(8)'),
      rule: 'The Chairperson of the Tribunal may extend the time in exceptional circumstances.',
      noticeWithinPeriod: false,
      maxMonths: null,
    },
  }),
  clock({
    id: 'ACCESS_DIRECTION_APPEAL',
    action: 'Last day to appeal to the Tribunal against the access direction.',
    startsWith: 'The date of the notice under Privacy Act 2020 s 91(7).',
    provision: section('106'),
    related: [section('105'), section('91(7)')],
    period: workingDays(20),
    extension: {
      provision: section('106'),
      rule: 'In exceptional circumstances up to 3 months more.',
      noticeWithinPeriod: false,
      maxMonths: 3,
    },
  }),
];

/** The Privacy Commissioner's expectation of notice of a notifiable breach: clock hours, no rule of law. */
export const BREACH_EXPECTATION = {
  hours: 72,
  provision: cite('COMMISSIONER_GUIDANCE', 'on notifying within 72 hours'),
  caveat:
    'An expectation of the Privacy Commissioner in clock hours, no rule of law: the law says as soon as practicable.',
} as const;

const BREACHES: ClockRule[] = [
  clock({
    id: 'BREACH_NOTIFY_COMMISSIONER',
    action: 'Notify the Privacy Commissioner of the notifiable privacy breach.',
    startsWith: 'The agency becomes aware that a notifiable privacy breach has occurred.',
    provision: section('114'),
    ...AS_SOON,
    source: 'Privacy Commissioner, NotifyUs and breach guidance',
  }),
  clock({
    id: 'BREACH_COMMISSIONER_EXPECTATION',
    action: 'Privacy Commissioner expects notice of the notifiable privacy breach by now.',
    startsWith: 'The agency becomes aware that the breach is notifiable.',
    provision: BREACH_EXPECTATION.provision,
    related: [section('114')],
    period: { kind: 'CLOCK_HOURS', count: BREACH_EXPECTATION.hours },
    setBy: 'GUIDANCE',
    caveat: BREACH_EXPECTATION.caveat,
    source: 'Privacy Commissioner, "How long is 72 hours"',
  }),
  clock({
    id: 'BREACH_NOTIFY_INDIVIDUALS',
    action: 'Notify each affected individual, or give public notice where the law allows it instead.',
    startsWith: 'The agency becomes aware that a notifiable privacy breach has occurred.',
    provision: section('115'),
    related: [section('116')],
    ...AS_SOON,
  }),
];

const NOTICES: ClockRule[] = [
  clock({
    id: 'COMPLIANCE_NOTICE_APPEAL',
    action: 'Last day to appeal to the Tribunal against the compliance notice or the decision about it.',
    startsWith: 'The day of the notice or decision.',
    provision: section('131'),
    period: workingDays(15),
  }),
  clock({
    id: 'COMPLIANCE_NOTICE_VARIATION_EFFECT',
    action: 'The variation or cancellation of the compliance notice takes effect.',
    startsWith: 'The day on which notice of it is given.',
    provision: section('127'),
    period: workingDays(1),
    end: 'TAKES_EFFECT',
  }),
  clock({
    id: 'TRANSFER_PROHIBITION_APPEAL',
    action: 'Last day to appeal to the Tribunal against the transfer prohibition notice.',
    startsWith: 'The day on which the notice is served.',
    provision: section('198'),
    period: workingDays(15),
  }),
  clock({
    id: 'TRANSFER_PROHIBITION_URGENT_EFFECT',
    action: 'The urgent transfer prohibition notice takes effect.',
    startsWith: 'The day on which the notice is served.',
    provision: section('195(5)'),
    period: workingDays(6),
    end: 'TAKES_EFFECT',
  }),
];

const SHARING: ClockRule[] = [
  clock({
    id: 'ISA_ADVERSE_ACTION_DISPUTE',
    action: 'Last day for the individual to dispute the information; no adverse action before it has passed.',
    startsWith: 'The day on which the individual receives the notice.',
    provision: section('152'),
    related: [section('153')],
    period: workingDays(10),
    caveat: 'The agreement, or the Commissioner in a case, may allow a shorter time or none (Privacy Act 2020 s 153).',
  }),
  clock({
    id: 'MATCHING_DISCREPANCY_RESPONSE',
    action: 'Last day for the individual to respond to the discrepancy; no adverse action before it has passed.',
    startsWith: 'The day on which the individual receives the notice.',
    provision: section('181'),
    period: workingDays(5),
  }),
  clock({
    id: 'MATCHING_ADVERSE_ACTION',
    action: 'Last day to begin adverse action that relies on the result of the matching programme.',
    startsWith: 'The day on which the result is derived or received.',
    provision: section('179'),
    period: { kind: 'CALENDAR_MONTHS', count: 12 },
    extension: {
      provision: section('180'),
      rule: 'The Commissioner may extend the time for volume, complexity or another reason.',
      noticeWithinPeriod: false,
      maxMonths: null,
    },
  }),
];

const NOTICE_OF_COLLECTION: ClockRule[] = [
  clock({
    id: 'INDIRECT_COLLECTION_NOTICE',
    action: 'Take reasonable steps to make the individual aware of the indirect collection.',
    startsWith: 'The information is collected from someone else.',
    provision: cite('ACT_2020', 'IPP 3A'),
    ...AS_SOON,
    validFrom: '2026-05-01',
    source: 'Privacy Commissioner and law firms on the Privacy Amendment Act 2025',
  }),
];

/** The clocks of the Act, in the order of its Parts. */
export const ACT_CLOCKS: readonly ClockRule[] = [
  ...NOTICE_OF_COLLECTION,
  ...REQUESTS,
  ...COMPLAINTS,
  ...BREACHES,
  ...NOTICES,
  ...SHARING,
];
