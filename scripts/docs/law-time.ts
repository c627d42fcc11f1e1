import { NON_WORKING_RULES, type NonWorkingRule } from '#lib/statute/calendar/rules.ts';
import { citationText } from '#lib/statute/citation.ts';
import type { ClockRule } from '#lib/statute/clock-rules.ts';
import { CLOCK_RULES, periodText } from '#lib/statute/clocks.ts';
import { applies, section, table, yesNo } from './law-table.ts';

const SET_BY: Record<ClockRule['setBy'], string> = { LAW: 'law', GUIDANCE: '**guidance, no law**' };

/** The clocks, in the order of the Act's Parts and then of the Regulations. */
export const clocks = (): string =>
  section(
    'Clocks',
    'clockRules',
    'Day 0 is the day that starts a clock, working day or not. Where the period is "as soon as practicable" the law sets no date.\n',
    table(
      [
        'Clock',
        'For',
        'Starts with',
        'Provision',
        'Period',
        'Set by',
        'Extension',
        'Applies',
        'Verified',
        'Read in',
        'Note',
      ],
      CLOCK_RULES.map((rule) => [
        `\`${rule.id}\``,
        rule.action,
        rule.startsWith,
        [rule.provision, ...rule.related].map(citationText).join('; '),
        periodText(rule.period),
        SET_BY[rule.setBy],
        rule.extension ? `${citationText(rule.extension.provision)}: ${rule.extension.rule}` : 'none',
        applies(rule),
        yesNo(rule.verified),
        rule.source,
        rule.caveat ?? '',
      ]),
    ),
  );

const counts = ({ workingDay }: NonWorkingRule): string => (workingDay ? 'counted' : 'left out');

/** The days that a count of working days leaves out, and the one of which it is not known. */
export const workingDays = (): string =>
  section(
    'Working days (Privacy Act 2020 s 7(1))',
    'holidays` and `workingDays',
    'Dates are those of Pacific/Auckland, in the years 1993 to 2052. Regional anniversary days count as working days, as in the Official Information Act 1982; for Privacy Act 2020 s 7(1) that is not verified.\n',
    table(
      ['Rule', 'Days', 'Are', 'Verified', 'Read in', 'Note'],
      [...NON_WORKING_RULES.values()].map((rule) => [
        `\`${rule.id}\``,
        rule.rule,
        counts(rule),
        yesNo(rule.verified),
        rule.source,
        rule.caveat ?? '',
      ]),
    ),
  );
