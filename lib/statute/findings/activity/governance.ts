import { ipp, section } from '../../citation.ts';
import { type ActivityRule, GOING_ON, isSensitive, recordRule } from './facts.ts';

/** Who answers for an activity, in which role, when it is looked at again, and whether it goes on. All but the role is practice: it keeps the evidence current that Privacy Act 2020 s 101 asks for. */
export const GOVERNANCE_RULES: readonly ActivityRule[] = [
  recordRule({
    id: 'ACT-ROLE',
    severity: 'MEDIUM',
    principles: [],
    provisions: [section('11')],
    summary: 'An activity says whether the agency acts for its own purposes or as agent for another.',
    of: GOING_ON,
    check: ({ agencyRole }) =>
      agencyRole === null
        ? {
            fields: [['agencyRole']],
            message:
              'It is not recorded whether the agency acts for its own purposes or as agent for another, which is then the holder that answers for the principles (Privacy Act 2020 s 11). Set agencyRole.',
          }
        : null,
  }),
  recordRule({
    id: 'ACT-OWNER',
    severity: 'LOW',
    principles: [],
    provisions: [section('101')],
    summary: 'An activity with sensitive or health information, or a review ahead, has an owner (good practice).',
    of: GOING_ON,
    check: (activity) =>
      (isSensitive(activity) || activity.nextReview !== null) && !activity.owner
        ? {
            fields: [['owner']],
            message:
              'No role answers for the activity, so no one is asked when something in it is due. Naming an owner is good practice, not law: set owner to a role.',
          }
        : null,
  }),
  recordRule({
    id: 'ACT-REVIEW',
    severity: 'LOW',
    principles: [],
    provisions: [section('101')],
    summary: 'An activity with sensitive or health information has a day of its next review (good practice).',
    of: GOING_ON,
    check: (activity) =>
      isSensitive(activity) && activity.nextReview === null
        ? {
            fields: [['nextReview']],
            message:
              'The information is sensitive or about health, but no day is set on which the activity is looked at again. Reviews are good practice, not law: set nextReview.',
          }
        : null,
  }),
  recordRule({
    id: 'ACT-REVIEW-OVERDUE',
    severity: 'LOW',
    principles: [],
    provisions: [section('101')],
    summary: 'The day of the next review has not passed (good practice).',
    of: ['DRAFT', ...GOING_ON],
    check: ({ nextReview }, { today }) =>
      nextReview !== null && nextReview < today
        ? {
            fields: [['nextReview']],
            message: `The review was due on ${nextReview}. Review the activity and set the day of the next one; the agency set this date itself, no law does.`,
          }
        : null,
  }),
  recordRule({
    id: 'ACT-STATUS-ENDED',
    severity: 'LOW',
    principles: ['IPP9_RETENTION'],
    provisions: [ipp('9')],
    summary: 'An activity whose collection has ended is looked at: is it retired, and what happens to the information?',
    of: GOING_ON,
    check: ({ collectionTo }, { today }) =>
      collectionTo !== null && collectionTo < today
        ? {
            fields: [['status'], ['collectionTo']],
            message: `Collection ended on ${collectionTo}, but the activity is not retired. Retire it when the information is no longer used, or correct collectionTo; that the two agree is good practice, not law.`,
          }
        : null,
  }),
  recordRule({
    id: 'ACT-STATUS-RETIRED',
    severity: 'LOW',
    principles: ['IPP1_PURPOSE_OF_COLLECTION'],
    provisions: [ipp('1')],
    summary: 'A retired activity no longer collects.',
    of: ['RETIRED'],
    check: ({ collectionTo }, { today }) =>
      collectionTo !== null && collectionTo >= today
        ? {
            fields: [['status'], ['collectionTo']],
            message: `The activity is retired, but by collectionTo it collects until ${collectionTo}. Correct the one that is wrong.`,
          }
        : null,
  }),
  recordRule({
    id: 'ACT-STATUS-DRAFT',
    severity: 'LOW',
    principles: ['IPP1_PURPOSE_OF_COLLECTION'],
    provisions: [ipp('1')],
    summary: 'A draft has not begun to collect.',
    of: ['DRAFT'],
    check: ({ collectionFrom }, { today }) =>
      collectionFrom !== null && collectionFrom <= today
        ? {
            fields: [['status'], ['collectionFrom']],
            message: `The activity is a draft, but by collectionFrom it has collected since ${collectionFrom}. Set the status to ACTIVE, or correct collectionFrom; while it is a draft most findings stay silent.`,
          }
        : null,
  }),
];
