import { ipp, section } from '../../citation.ts';
import { listed, quoted } from '../../quote.ts';
import {
  type ActivityRule,
  GOING_ON,
  hasTag,
  holderRule,
  isIndirect,
  isSensitive,
  NOT_RETIRED,
  picked,
  type SourceFacts,
} from './facts.ts';

/** Purpose, source and manner of collection (IPPs 1, 2 and 4). */
export const COLLECTION_RULES: readonly ActivityRule[] = [
  holderRule({
    id: 'ACT-PURPOSE-FUNCTION',
    severity: 'MEDIUM',
    principles: ['IPP1_PURPOSE_OF_COLLECTION'],
    provisions: [ipp('1')],
    summary: "An activity tagged with IPP 1 says which of the agency's functions its purposes serve.",
    of: NOT_RETIRED,
    check: (activity) =>
      hasTag(activity, 'IPP1_PURPOSE_OF_COLLECTION') && !activity.functionLink
        ? {
            fields: [['functionLink']],
            message:
              'The activity is tagged with IPP 1, but nothing says which function or activity of the agency its purposes serve. Name it in functionLink.',
          }
        : null,
  }),
  holderRule({
    id: 'ACT-PURPOSE-NECESSITY',
    severity: 'MEDIUM',
    principles: ['IPP1_PURPOSE_OF_COLLECTION'],
    provisions: [ipp('1')],
    summary:
      'An activity with sensitive or health information, or about children, says why collecting it is necessary.',
    of: NOT_RETIRED,
    check: (activity) =>
      (isSensitive(activity) || activity.childrenInvolved) && !activity.necessity
        ? {
            fields: [['necessity']],
            message:
              'Information that is sensitive, about health or about children is collected, but nothing says why that is necessary for the purposes. Give the reason in necessity.',
          }
        : null,
  }),
  holderRule({
    id: 'ACT-CATEGORIES',
    severity: 'LOW',
    principles: ['IPP1_PURPOSE_OF_COLLECTION'],
    provisions: [ipp('1')],
    summary: 'An activity names which information it handles and about whom (good practice).',
    of: NOT_RETIRED,
    check: ({ informationCategories, peopleCategories }) => {
      const fields = [
        ...(informationCategories.length === 0 ? [['informationCategories']] : []),
        ...(peopleCategories.length === 0 ? [['peopleCategories']] : []),
      ];
      const message = `Not recorded: ${fields.join(', ')}. Without them no one can judge whether the collection is necessary; naming them is good practice, not a rule of law.`;
      return fields.length > 0 ? { fields, message } : null;
    },
  }),
  holderRule({
    id: 'ACT-SOURCE',
    severity: 'MEDIUM',
    principles: ['IPP2_SOURCE_OF_PERSONAL_INFORMATION'],
    provisions: [ipp('2')],
    summary: 'An activity says where its information comes from.',
    of: GOING_ON,
    check: ({ sources }) =>
      sources.length === 0
        ? {
            fields: [['sources']],
            message:
              'Nothing says where the information comes from, so no one can tell whether IPP 2 is met or which notice is due. Add each source.',
          }
        : null,
  }),
  holderRule({
    id: 'ACT-SOURCE-EXCEPTION',
    severity: 'HIGH',
    principles: ['IPP2_SOURCE_OF_PERSONAL_INFORMATION'],
    provisions: [ipp('2'), section('101')],
    summary: 'Information that comes from someone other than the individual names the exception of IPP 2 relied on.',
    of: GOING_ON,
    check: ({ sources }) => {
      const bare = picked(sources, (source) => isIndirect(source) && !source.ipp2Exception);
      if (bare.length === 0) return null;
      return {
        fields: bare.map(([index]) => ['sources', String(index), 'ipp2Exception']),
        message: `No exception of IPP 2 is recorded for what comes from someone other than the individual: ${namesOf(bare)}. Record the exception relied on with its grounds; OTHER with the law as grounds where another law requires it.`,
      };
    },
  }),
  holderRule({
    id: 'ACT-SOURCE-OTHER',
    severity: 'HIGH',
    principles: ['IPP2_SOURCE_OF_PERSONAL_INFORMATION'],
    provisions: [ipp('2'), section('101')],
    summary: 'A source under the exception OTHER says which ground that is.',
    of: GOING_ON,
    check: ({ sources }) => {
      const unnamed = picked(sources, (source) => source.ipp2Exception === 'OTHER' && !source.groundsForBelief);
      if (unnamed.length === 0) return null;
      return {
        fields: unnamed.map(([index]) => ['sources', String(index), 'groundsForBelief']),
        message: `The exception is OTHER, but nothing says which: ${namesOf(unnamed)}. Name it in groundsForBelief, or choose the exception that is meant.`,
      };
    },
  }),
  holderRule({
    id: 'ACT-SOURCE-GROUNDS',
    severity: 'MEDIUM',
    principles: ['IPP2_SOURCE_OF_PERSONAL_INFORMATION'],
    provisions: [ipp('2'), section('101')],
    summary: 'An exception of IPP 2 comes with the grounds for believing that it applies.',
    of: GOING_ON,
    check: ({ sources }) => {
      const unproved = picked(
        sources,
        ({ ipp2Exception, groundsForBelief }) =>
          ipp2Exception !== null && ipp2Exception !== 'OTHER' && !groundsForBelief,
      );
      if (unproved.length === 0) return null;
      const exceptions = unproved.map(([, { ipp2Exception }]) => ipp2Exception ?? '');
      return {
        fields: unproved.map(([index]) => ['sources', String(index), 'groundsForBelief']),
        message: `No grounds are recorded for ${listed(exceptions)}: ${namesOf(unproved)}. Whoever relies on an exception must prove it (Privacy Act 2020 s 101); give the grounds in groundsForBelief.`,
      };
    },
  }),
  holderRule({
    id: 'ACT-MANNER-CHILDREN',
    severity: 'MEDIUM',
    principles: ['IPP4_MANNER_OF_COLLECTION'],
    provisions: [ipp('4')],
    summary: 'An activity that collects from or about children or young people says how it collects.',
    of: NOT_RETIRED,
    check: ({ childrenInvolved, collectionMethod }) =>
      childrenInvolved && !collectionMethod
        ? {
            fields: [['collectionMethod']],
            message:
              'Children or young people are involved, but nothing says how the information is collected. IPP 4 asks for particular care with them; describe the method and that care in collectionMethod.',
          }
        : null,
  }),
  holderRule({
    id: 'ACT-MANNER',
    severity: 'MEDIUM',
    principles: ['IPP4_MANNER_OF_COLLECTION'],
    provisions: [ipp('4')],
    summary: 'An activity tagged with IPP 4 says how it collects.',
    of: NOT_RETIRED,
    check: (activity) =>
      hasTag(activity, 'IPP4_MANNER_OF_COLLECTION') && !activity.childrenInvolved && !activity.collectionMethod
        ? {
            fields: [['collectionMethod']],
            message:
              'The activity is tagged with IPP 4, but nothing says how the information is collected. Describe the method in collectionMethod, and why it is fair and no more intrusive than it need be.',
          }
        : null,
  }),
];

const namesOf = (sources: [number, SourceFacts][]): string =>
  listed(sources.map(([, { kind, description }]) => (description ? `${kind} ${quoted(description)}` : kind)));
