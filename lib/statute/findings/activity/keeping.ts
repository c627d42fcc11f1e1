import { Temporal } from 'temporal-polyfill';
import { ipp } from '../../citation.ts';
import { plusMonths } from '../../dates.ts';
import { type ActivityRule, GOING_ON, holderRule, isSensitive, type RetentionFacts } from './facts.ts';

/** By how long a review of safeguards may lie back; a habit of good agencies, no rule of law. */
const SAFEGUARDS_REVIEW_MONTHS = 12;

/** Storage, security and retention (IPPs 5 and 9), and accuracy before automated use (IPP 8). */
export const KEEPING_RULES: readonly ActivityRule[] = [
  holderRule({
    id: 'ACT-SAFEGUARDS',
    severity: 'MEDIUM',
    principles: ['IPP5_STORAGE_AND_SECURITY'],
    provisions: [ipp('5')],
    summary: 'An activity says how its information is kept safe.',
    of: GOING_ON,
    check: ({ safeguards, providers }) => {
      if (safeguards.length > 0) return null;
      const withProviders =
        providers.length > 0
          ? ' Providers process it, so name also what keeps them from using or disclosing it without authority.'
          : '';
      return {
        fields: [['safeguards']],
        message: `No safeguard is recorded against loss, misuse or unauthorised access. List those that are in place.${withProviders}`,
      };
    },
  }),
  holderRule({
    id: 'ACT-SAFEGUARDS-REVIEW',
    severity: 'LOW',
    principles: ['IPP5_STORAGE_AND_SECURITY'],
    provisions: [ipp('5')],
    summary: `Safeguards of sensitive or health information were reviewed in the last ${SAFEGUARDS_REVIEW_MONTHS} months (good practice).`,
    of: GOING_ON,
    check: (activity, { today }) => {
      if (!isSensitive(activity)) return null;
      const reviewed = activity.safeguardsReviewedOn;
      if (reviewed && reviewed <= today && reviewed >= plusMonths(today, -SAFEGUARDS_REVIEW_MONTHS)) return null;
      const last = reviewed
        ? reviewed > today
          ? `a review is dated ${reviewed}, in the future`
          : `the last review is of ${reviewed}`
        : 'no review of the safeguards is recorded';
      return {
        fields: [['safeguardsReviewedOn']],
        message: `The information is sensitive or about health, but ${last}. Review them and set safeguardsReviewedOn; every ${SAFEGUARDS_REVIEW_MONTHS} months is good practice, no law sets an interval.`,
      };
    },
  }),
  holderRule({
    id: 'ACT-AUTOMATED-PIA',
    severity: 'LOW',
    principles: ['IPP8_ACCURACY'],
    provisions: [ipp('8')],
    summary: 'Automated decisions have a privacy impact assessment (good practice).',
    of: GOING_ON,
    check: ({ automatedDecisions, piaReference }) =>
      automatedDecisions && !piaReference
        ? {
            fields: [['piaReference']],
            message:
              'Decisions are made by automated means, but no privacy impact assessment is named. An assessment is good practice, not law; it is where the checks that IPP 8 asks for before use are best recorded. Name it in piaReference.',
          }
        : null,
  }),
  holderRule({
    id: 'ACT-RETENTION',
    severity: 'MEDIUM',
    principles: ['IPP9_RETENTION'],
    provisions: [ipp('9')],
    summary: 'An activity says how long its information is kept.',
    of: GOING_ON,
    check: ({ retention }) =>
      retention && (retention.period || retention.statement)
        ? null
        : {
            fields: [
              ['retention', 'period'],
              ['retention', 'statement'],
            ],
            message:
              'Nothing says how long the information is kept, so no one can show that it is kept no longer than required. Record the period, or the rule in words in retention.statement.',
          },
  }),
  retentionRule({
    id: 'ACT-RETENTION-TRIGGER',
    severity: 'MEDIUM',
    field: 'trigger',
    summary: 'A retention period says what starts it.',
    says: ({ period, trigger }) =>
      period && !trigger
        ? `The information is kept for ${period}, but nothing says from when, so the day of disposal can't be worked out. Name what starts the period in retention.trigger.`
        : null,
  }),
  retentionRule({
    id: 'ACT-RETENTION-ZERO',
    severity: 'MEDIUM',
    field: 'period',
    summary: 'A retention period is longer than no time at all.',
    says: ({ period }) =>
      period && Temporal.Duration.from(period).blank
        ? `The retention period ${period} is no time at all, which can't be meant of information that is held. Correct the period, or take it out and say in retention.statement what happens.`
        : null,
  }),
  retentionRule({
    id: 'ACT-RETENTION-DISPOSAL',
    severity: 'LOW',
    field: 'disposalMethod',
    summary: 'A retention rule says how the information is disposed of (good practice).',
    says: ({ period, statement, disposalMethod }) =>
      (period || statement) && !disposalMethod
        ? 'A retention rule is recorded, but not how the information is disposed of. IPP 9 sets no method; recording one is good practice. Name it in retention.disposalMethod.'
        : null,
  }),
];

function retentionRule({
  field,
  says,
  ...rule
}: Pick<ActivityRule, 'id' | 'severity' | 'summary'> & {
  field: keyof RetentionFacts;
  says(retention: RetentionFacts): string | null;
}): ActivityRule {
  return holderRule({
    ...rule,
    principles: ['IPP9_RETENTION'],
    provisions: [ipp('9')],
    of: GOING_ON,
    check: ({ retention }) => {
      const message = retention && says(retention);
      return message ? { fields: [['retention', field]], message } : null;
    },
  });
}
