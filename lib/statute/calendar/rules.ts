import { type Citation, section } from '../citation.ts';

/**
 * Why a day is not a "working day" (Privacy Act 2020 s 7(1)): one row for each kind of day, with where it comes from
 * and whether a text about this very Act was seen that says so.
 */
export interface NonWorkingRule {
  /** Stable id. */
  id: NonWorkingRuleId;
  name: string;
  /** Which days, a plain sentence. */
  rule: string;
  provision: Citation;
  /** Whether such a day is left out of a count of working days. */
  workingDay: boolean;
  source: string;
  /** True when a source about the Privacy Act 2020 itself says that these days are left out. */
  verified: boolean;
  /** What is not verified, and what was taken instead; null when nothing. */
  caveat: string | null;
}

export type NonWorkingRuleId =
  | 'SUMMER_SHUTDOWN'
  | 'WEEKEND'
  | 'WAITANGI_DAY'
  | 'GOOD_FRIDAY'
  | 'EASTER_MONDAY'
  | 'ANZAC_DAY'
  | 'SOVEREIGNS_BIRTHDAY'
  | 'MATARIKI'
  | 'LABOUR_DAY'
  | 'ONE_OFF_2022';

/** The words of Privacy Act 2020 s 7(1) are the Act's of 2020; for earlier dates the Privacy Act 1993 defined the term alike. */
export const WORKING_DAY: Citation = section('7(1)');

const OPC = 'Privacy Commissioner, answer on how long an agency has to respond (knowledge base, article 7)';
const OIA = 'Official Information Act 1982 s 2, the sister definition of "working day"';
const LISTED =
  "That public holidays are left out is the Privacy Commissioner's statement. That the definition names this one was read only in the Official Information Act 1982 s 2.";

const row = (
  id: NonWorkingRuleId,
  name: string,
  rule: string,
  over: Partial<NonWorkingRule> = {},
): [NonWorkingRuleId, NonWorkingRule] => [
  id,
  {
    id,
    name,
    rule,
    provision: WORKING_DAY,
    workingDay: false,
    source: `${OPC}; ${OIA}`,
    verified: false,
    caveat: LISTED,
    ...over,
  },
];

const MONDAYISED =
  'On a Saturday or Sunday the following Monday is left out as well, since 2014 (Holidays (Full Recognition of Waitangi Day and ANZAC Day) Amendment Act 2013).';

/** Every reason why a day may not count, and the one day of which it is not known. */
export const NON_WORKING_RULES: ReadonlyMap<NonWorkingRuleId, NonWorkingRule> = new Map([
  row(
    'SUMMER_SHUTDOWN',
    'Summer shut-down (25 December to 15 January)',
    "Every day from 25 December to 15 January, both included. Christmas Day, Boxing Day, New Year's Day, 2 January and their substitutes lie within it.",
    { source: OPC, verified: true, caveat: null },
  ),
  row('WEEKEND', 'Saturday and Sunday', 'Every Saturday and Sunday.', {
    source: 'Privacy Commissioner, timeframe for answering requests under the Privacy Act 1993 s 2',
    caveat: 'Read for the Privacy Act 1993; the wording of 2020 was not read, and no source differs.',
  }),
  row('WAITANGI_DAY', 'Waitangi Day', `6 February. ${MONDAYISED}`),
  row('GOOD_FRIDAY', 'Good Friday', 'The Friday before Easter Sunday.'),
  row('EASTER_MONDAY', 'Easter Monday', 'The Monday after Easter Sunday.'),
  row('ANZAC_DAY', 'Anzac Day', `25 April. ${MONDAYISED}`),
  row('SOVEREIGNS_BIRTHDAY', "King's Birthday", "The first Monday of June: Queen's Birthday until 2022."),
  row(
    'MATARIKI',
    'Matariki Observance Day',
    'A Friday in June or July since 2022, by a table to 2052; never moved to a Monday.',
    {
      source: `Te Kāhui o Matariki Public Holiday Act 2022; dates 2022 to 2031 as announced, later ones as two published holiday libraries agree; ${OIA}`,
    },
  ),
  row('LABOUR_DAY', 'Labour Day', 'The fourth Monday of October.'),
  row(
    'ONE_OFF_2022',
    'Queen Elizabeth II Memorial Day',
    '26 September 2022, a public holiday once. Counted as a working day.',
    {
      workingDay: true,
      source: 'Announced in September 2022',
      caveat:
        'Whether 26 September 2022 was a working day under this Act is not verified. It is counted as one, so that a computed date can be a day early and never a day late.',
    },
  ),
]);

/** The row of an id. */
export function nonWorkingRule(id: NonWorkingRuleId): NonWorkingRule {
  const rule = NON_WORKING_RULES.get(id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}
