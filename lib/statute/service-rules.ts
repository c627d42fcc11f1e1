import { cite } from './citation.ts';
import { type ClockRule, clock } from './clock-rules.ts';

/**
 * When a notice counts as served, by how it was sent (Privacy Regulations 2020, and the 1993 ones before them). A notice
 * that demonstrably arrived earlier counts from then, which only the agency can know.
 */

const REGULATIONS_1993 = {
  validFrom: '1993-07-01',
  validTo: '2020-11-30',
  end: 'DEEMED_SERVED',
  source: 'Privacy Regulations 1993; the numbers of the regulations are inferred from their cross-references',
} as const satisfies Partial<ClockRule>;

const REGULATIONS_2020 = {
  end: 'DEEMED_SERVED',
  source: 'Privacy Regulations 2020 regs 1 to 6(2) as published',
} as const satisfies Partial<ClockRule>;

const NOT_READ = 'Privacy Regulations 1993; no text of such a rule in the Privacy Regulations 2020 was read';
const DEEMED = 'The notice counts as served.';

export const SERVICE_RULES: readonly ClockRule[] = [
  clock({
    ...REGULATIONS_1993,
    id: 'SERVICE_BY_POST_1993',
    action: DEEMED,
    startsWith: 'The day of posting.',
    provision: cite('REGULATIONS_1993', 'reg 4'),
    period: { kind: 'WORKING_DAYS', count: 5 },
    caveat: 'Earlier when it was received earlier.',
  }),
  clock({
    ...REGULATIONS_1993,
    id: 'SERVICE_BY_DX_1993',
    action: DEEMED,
    startsWith: 'The day on which it was left at the document exchange.',
    provision: cite('REGULATIONS_1993', 'reg 5(a)'),
    period: { kind: 'WORKING_DAYS', count: 2 },
    caveat: 'Earlier when it was received earlier.',
  }),
  clock({
    ...REGULATIONS_1993,
    id: 'SERVICE_BY_FAX_1993',
    action: DEEMED,
    startsWith: 'The instant of transmission.',
    provision: cite('REGULATIONS_1993', 'reg 5'),
    period: { kind: 'SAME_DAY_BEFORE', hour: 17, onlyWorkingDays: false },
    caveat:
      'After 5 pm: the first working day after the day of complete and legible receipt, taken to be that of transmission.',
  }),
  clock({
    ...REGULATIONS_2020,
    id: 'SERVICE_ELECTRONIC',
    action: DEEMED,
    startsWith: "The instant at which it first enters an information system outside the sender's control.",
    provision: cite('REGULATIONS_2020', 'reg 6'),
    period: { kind: 'SAME_DAY_BEFORE', hour: 17, onlyWorkingDays: true },
    verified: false,
    caveat:
      'Before 5 pm on a working day it counts as served then (Privacy Regulations 2020 reg 6(1)); 5 pm sharp is taken to be in time. That, and that it otherwise counts on the next working day as expected of Privacy Regulations 2020 reg 6(2), is not verified.',
  }),
  clock({
    ...REGULATIONS_2020,
    id: 'SERVICE_BY_POST',
    action: DEEMED,
    startsWith: 'The day of posting.',
    provision: cite('REGULATIONS_2020', 'reg 5(f)'),
    period: { kind: 'WORKING_DAYS', count: 5 },
    verified: false,
    source: NOT_READ,
    caveat:
      'The fifth working day, as under the Privacy Regulations 1993: not verified for the Privacy Regulations 2020.',
  }),
  clock({
    ...REGULATIONS_2020,
    id: 'SERVICE_BY_DX',
    action: DEEMED,
    startsWith: 'The day on which it was left at the document exchange.',
    provision: cite('REGULATIONS_2020', 'reg 5(e)'),
    period: { kind: 'WORKING_DAYS', count: 2 },
    verified: false,
    source: NOT_READ,
    caveat:
      'The second working day, as under the Privacy Regulations 1993: not verified for the Privacy Regulations 2020.',
  }),
];
