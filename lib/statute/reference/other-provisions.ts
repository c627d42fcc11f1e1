import type { Instrument } from '../citation.ts';
import { IPP3A_IN_FORCE } from '../principles.ts';
import { PRACTICE_CODES } from './codes.ts';
import { ACT_IN_FORCE, type Checked, type Validity } from './entry.ts';
import { SOURCES } from './sources.ts';

/** A provision of an instrument other than the Act and the Bill. */
export interface OtherProvision extends Checked, Validity {
  instrument: Instrument;
  /** As it is cited within the instrument: `reg 9`. */
  number: string;
  subject: string;
}

const REGULATIONS_1993 = { instrument: 'REGULATIONS_1993', validFrom: '1993-07-01', validTo: '2020-11-30' } as const;
const REGULATIONS_2020 = { instrument: 'REGULATIONS_2020', validFrom: ACT_IN_FORCE, validTo: null } as const;

const NUMBER_INFERRED =
  'The text is verified; its number follows from the order and the cross-references of the others.';
const reg1993 = (number: string, subject: string, isNumbered: boolean): OtherProvision => ({
  ...REGULATIONS_1993,
  number: `reg ${number}`,
  subject,
  sources: isNumbered ? [SOURCES.REGULATIONS_1993] : [SOURCES.REGULATIONS_1993, SOURCES.NUMBER_ORDER],
  verified: isNumbered,
  note: isNumbered ? null : NUMBER_INFERRED,
});
const reg2020 = (number: string, subject: string, note: string | null = null): OtherProvision => ({
  ...REGULATIONS_2020,
  number: `reg ${number}`,
  subject,
  sources: [SOURCES.REGULATIONS_2020],
  verified: true,
  note,
});

const REGULATIONS: readonly OtherProvision[] = [
  reg1993('2', 'terms used', true),
  reg1993('3', 'methods of service', true),
  reg1993('4', 'service by post: when it counts as delivered', false),
  reg1993('5', 'service by document exchange or fax: when it counts as served', false),
  reg1993('6', 'people who are absent from New Zealand, deceased or not known', false),
  reg1993('7', 'the Commissioner or the Tribunal may direct how to serve', false),
  reg1993('8', 'an exclusive method in the Act goes before', false),
  {
    ...reg1993('9', 'matters that a lead agency may be told to report on', true),
    // inserted by the Privacy Amendment Regulations 2013
    validFrom: '2013-12-13',
  },
  reg2020('3', 'terms used: serving includes giving and issuing; working day as in the Act'),
  reg2020('5', 'methods of service, electronic transmission among them'),
  reg2020(
    '6',
    'electronic service: when it counts as served',
    'What follows for a transmission after 5 pm or on no working day was not readable.',
  ),
];

const AMENDMENT: readonly OtherProvision[] = [
  ['Part 1', 'IPP 3A and what goes with it', IPP3A_IN_FORCE, null] as const,
  ['Part 2', 'technical changes', '2025-09-24', 'The detail of the changes is not verified.'] as const,
].map(([number, subject, validFrom, note]) => ({
  instrument: 'AMENDMENT_ACT_2025',
  number,
  subject,
  validFrom,
  validTo: null,
  sources: [SOURCES.IPP3A_NOTES, SOURCES.FACT_SHEET],
  verified: true,
  note,
}));

/** Parts of codes that are no rules. */
const HIPC_CLAUSES: readonly OtherProvision[] = [
  ['cl 6', 'charges'] as const,
  ['cl 7', 'complaints'] as const,
  ['Sch 2', 'agencies that may assign the National Health Index number'] as const,
].map(([number, subject]) => ({
  instrument: 'HIPC_2020',
  number,
  subject,
  validFrom: ACT_IN_FORCE,
  validTo: null,
  sources: [SOURCES.HIPC_CONTENTS],
  verified: true,
  note: null,
}));

const RULES: readonly OtherProvision[] = PRACTICE_CODES.flatMap(({ instrument, rules }) =>
  instrument
    ? rules.map(({ number, subject, validFrom, validTo, sources, verified, note }) => {
        return { instrument, number, subject, validFrom, validTo, sources, verified, note };
      })
    : [],
);

/** What is known of the Regulations, the Amendment Act and the codes of practice. */
export const OTHER_PROVISIONS: readonly OtherProvision[] = [...REGULATIONS, ...AMENDMENT, ...HIPC_CLAUSES, ...RULES];
