import { ipp } from '../../citation.ts';
import { listed, quoted } from '../../quote.ts';
import { type ActivityRule, GOING_ON, hasTag, holderRule, NOT_RETIRED, picked, tagIndex } from './facts.ts';

/** Unique identifiers (IPP 13). Only the core of the principle is relied on: necessity, and no adopting of another agency's. */
export const IDENTIFIER_RULES: readonly ActivityRule[] = [
  holderRule({
    id: 'ACT-IDENTIFIER-NECESSITY',
    severity: 'MEDIUM',
    principles: ['IPP13_UNIQUE_IDENTIFIERS'],
    provisions: [ipp('13')],
    summary: 'A unique identifier says why it is necessary for the functions of the agency.',
    of: GOING_ON,
    check: ({ uniqueIdentifiers }) => {
      const bare = picked(
        uniqueIdentifiers,
        ({ necessity, assignedByOtherAgency }) => !necessity && assignedByOtherAgency !== true,
      );
      if (bare.length === 0) return null;
      return {
        fields: bare.map(([index]) => ['uniqueIdentifiers', String(index), 'necessity']),
        message: `Nothing says why ${schemesOf(bare)} is necessary for the agency to work efficiently. Give the reason in necessity.`,
      };
    },
  }),
  holderRule({
    id: 'ACT-IDENTIFIER-ADOPTED',
    // no more than MEDIUM: to hold another agency's identifier is not yet to adopt it
    severity: 'MEDIUM',
    principles: ['IPP13_UNIQUE_IDENTIFIERS'],
    provisions: [ipp('13')],
    summary: "Another agency's identifier is not taken over as the agency's own; what it is used for is said.",
    of: GOING_ON,
    check: ({ uniqueIdentifiers }) => {
      const adopted = picked(
        uniqueIdentifiers,
        ({ necessity, assignedByOtherAgency }) => assignedByOtherAgency === true && !necessity,
      );
      if (adopted.length === 0) return null;
      return {
        fields: adopted.map(([index]) => ['uniqueIdentifiers', String(index), 'necessity']),
        message: `Another agency assigned ${schemesOf(adopted)}, and IPP 13 does not let an agency adopt such an identifier as its own. Check that it is only kept for dealing with that agency, and say in necessity what it is used for, or which code of practice allows more.`,
      };
    },
  }),
  holderRule({
    id: 'ACT-IDENTIFIER-ORIGIN',
    severity: 'MEDIUM',
    principles: ['IPP13_UNIQUE_IDENTIFIERS'],
    provisions: [ipp('13')],
    summary: 'A unique identifier says whether another agency assigned it.',
    of: GOING_ON,
    check: ({ uniqueIdentifiers }) => {
      const unclear = picked(uniqueIdentifiers, ({ assignedByOtherAgency }) => assignedByOtherAgency === null);
      if (unclear.length === 0) return null;
      return {
        fields: unclear.map(([index]) => ['uniqueIdentifiers', String(index), 'assignedByOtherAgency']),
        message: `It is not recorded who assigned ${schemesOf(unclear)}; what IPP 13 allows depends on it. Set assignedByOtherAgency.`,
      };
    },
  }),
  holderRule({
    id: 'ACT-IPP13-TAG',
    severity: 'LOW',
    principles: ['IPP13_UNIQUE_IDENTIFIERS'],
    provisions: [ipp('13')],
    summary: 'An activity with unique identifiers is tagged with IPP 13.',
    of: NOT_RETIRED,
    check: (activity) =>
      activity.uniqueIdentifiers.length > 0 && !hasTag(activity, 'IPP13_UNIQUE_IDENTIFIERS')
        ? {
            fields: [['ippTags']],
            message: `Unique identifiers are recorded (${listed(activity.uniqueIdentifiers.map(({ scheme }) => quoted(scheme)))}), but the activity is not tagged with IPP 13, so it is missing where people look by principle. Add the tag.`,
          }
        : null,
  }),
  holderRule({
    id: 'ACT-IPP13-IDENTIFIER',
    severity: 'LOW',
    principles: ['IPP13_UNIQUE_IDENTIFIERS'],
    provisions: [ipp('13')],
    summary: 'An activity tagged with IPP 13 names the unique identifier.',
    of: GOING_ON,
    check: (activity) => {
      const index = tagIndex(activity, 'IPP13_UNIQUE_IDENTIFIERS');
      if (index < 0 || activity.uniqueIdentifiers.length > 0) return null;
      return {
        fields: [['uniqueIdentifiers'], ['ippTags', String(index), 'tag']],
        message:
          'The activity is tagged with IPP 13, but no unique identifier is recorded. Name the scheme and why it is necessary, or drop the tag.',
      };
    },
  }),
];

const schemesOf = (identifiers: [number, { scheme: string }][]): string =>
  listed(identifiers.map(([, { scheme }]) => quoted(scheme)));
