import { cite, ipp, section } from '../../citation.ts';
import { IPP3A_IN_FORCE } from '../../principles.ts';
import {
  type ActivityRule,
  GOING_ON,
  HIPC,
  holderRule,
  isIndirect,
  NOT_RETIRED,
  recordRule,
  tagIndex,
} from './facts.ts';

/** Tags, flags and codes of practice that agree with what the activity says. */
export const TAG_RULES: readonly ActivityRule[] = [
  recordRule({
    id: 'ACT-TAGS',
    severity: 'LOW',
    principles: [],
    provisions: [cite('X_PRIVACY_NZ', 'ipp_tags')],
    summary:
      'An activity is tagged with the principles it engages (the x-privacy-nz namespace asks for it; no law does).',
    of: NOT_RETIRED,
    check: ({ ippTags }) =>
      ippTags.length === 0
        ? {
            fields: [['ippTags']],
            message:
              'No principle is tagged, so the activity is missing wherever people look by principle. The x-privacy-nz namespace requires the tags; no law does. Add those that the activity engages.',
          }
        : null,
  }),
  recordRule({
    id: 'ACT-FLAGS',
    severity: 'LOW',
    principles: [],
    provisions: [cite('X_PRIVACY_NZ', 'sensitive_info_flag'), cite('X_PRIVACY_NZ', 'health_info_flag')],
    summary: 'Whether information is sensitive, and whether it is about health, has been assessed (good practice).',
    of: GOING_ON,
    check: ({ sensitiveInfoFlag, healthInfoFlag }) => {
      const fields = [
        ...(sensitiveInfoFlag === null ? [['sensitiveInfoFlag']] : []),
        ...(healthInfoFlag === null ? [['healthInfoFlag']] : []),
      ];
      const message = `Not assessed: ${fields.join(', ')}. Set each to true or false; rules about safeguards and codes of practice depend on them. The flags are good practice, not law.`;
      return fields.length > 0 ? { fields, message } : null;
    },
  }),
  recordRule({
    id: 'ACT-HEALTH-CODE',
    severity: 'MEDIUM',
    principles: [],
    provisions: [section('32'), section('38')],
    summary: 'An activity flagged for health information names the Health Information Privacy Code 2020.',
    of: NOT_RETIRED,
    check: ({ healthInfoFlag, codesOfPractice }) =>
      healthInfoFlag && !codesOfPractice.includes(HIPC)
        ? {
            fields: [['codesOfPractice'], ['healthInfoFlag']],
            message:
              'Health information is flagged, but the Health Information Privacy Code 2020, whose rules stand in the place of the principles, is not among the codes that apply. Add the code; clear the flag if the information is not subject to it.',
          }
        : null,
  }),
  recordRule({
    id: 'ACT-CODE-HEALTH',
    severity: 'LOW',
    principles: [],
    provisions: [cite('X_PRIVACY_NZ', 'health_info_flag')],
    summary: 'An activity under the Health Information Privacy Code 2020 is flagged for health information.',
    of: NOT_RETIRED,
    check: ({ healthInfoFlag, codesOfPractice }) =>
      healthInfoFlag !== true && codesOfPractice.includes(HIPC)
        ? {
            fields: [['healthInfoFlag'], ['codesOfPractice']],
            message:
              'The Health Information Privacy Code 2020 is named, but health information is not flagged, so filters on the flag miss the activity. Set healthInfoFlag, or take the code out. The flag is good practice, not law.',
          }
        : null,
  }),
  holderRule({
    id: 'ACT-IPP3A-TAG',
    severity: 'LOW',
    principles: ['IPP3A_INDIRECT_COLLECTION_NOTICE'],
    provisions: [ipp('3A')],
    summary: 'An activity that gives an IPP 3A notice is tagged with IPP 3A.',
    of: GOING_ON,
    check: (activity) =>
      activity.notices.some(({ principle, exception }) => principle === 'IPP3A' && !exception) && tag3a(activity) < 0
        ? {
            fields: [['ippTags'], ['notices']],
            message:
              'An IPP 3A notice is recorded, but the activity is not tagged with IPP 3A, so it is missing where people look by principle. Add the tag, or correct the principle of the notice.',
          }
        : null,
  }),
  holderRule({
    id: 'ACT-IPP3A-SOURCE',
    severity: 'LOW',
    principles: ['IPP3A_INDIRECT_COLLECTION_NOTICE'],
    provisions: [ipp('3A')],
    summary: 'An activity tagged with IPP 3A names a source other than the individual.',
    of: GOING_ON,
    check: (activity) => {
      const index = tag3a(activity);
      if (index < 0 || activity.sources.length === 0 || activity.sources.some(isIndirect)) return null;
      return {
        fields: [['sources'], ['ippTags', String(index), 'tag']],
        message:
          'The activity is tagged with IPP 3A, which is about collection from someone else, but every source is the individual or the agency itself. Add the other source, or drop the tag.',
      };
    },
  }),
  holderRule({
    id: 'ACT-IPP3A-ENDED',
    severity: 'LOW',
    principles: ['IPP3A_INDIRECT_COLLECTION_NOTICE'],
    provisions: [ipp('3A')],
    summary: `An activity whose collection ended before ${IPP3A_IN_FORCE} is not tagged with IPP 3A.`,
    of: GOING_ON,
    check: (activity) => {
      const index = tag3a(activity);
      const ended = activity.collectionTo;
      if (index < 0 || ended === null || ended >= IPP3A_IN_FORCE) return null;
      return {
        fields: [['ippTags', String(index), 'tag'], ['collectionTo']],
        message: `The activity is tagged with IPP 3A, but collection ended on ${ended}, before the principle came into force on ${IPP3A_IN_FORCE}. Drop the tag, or correct collectionTo.`,
      };
    },
  }),
];

const tag3a = (activity: Parameters<typeof tagIndex>[0]): number =>
  tagIndex(activity, 'IPP3A_INDIRECT_COLLECTION_NOTICE');
