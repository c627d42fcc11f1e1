import { ipp, section } from '../../citation.ts';
import { type Ipp11Ground, isIpp12Engaged } from '../../ipp12.ts';
import { listed, quoted } from '../../quote.ts';
import type { RuleContext } from '../rule.ts';
import {
  type ActivityRule,
  type DisclosureFacts,
  GOING_ON,
  hasTag,
  holderRule,
  NOT_RETIRED,
  picked,
  recordRule,
  tagIndex,
} from './facts.ts';

/** Grounds that need no more than the purpose, or the individual, which the record shows already. */
const PLAIN_GROUNDS: ReadonlySet<Ipp11Ground> = new Set(['A_PURPOSE_OR_DIRECTLY_RELATED', 'B_TO_INDIVIDUAL']);

/** Disclosure within and outside New Zealand (IPPs 11 and 12), and agents who disclose (Privacy Act 2020 s 11). */
export const DISCLOSURE_RULES: readonly ActivityRule[] = [
  holderRule({
    id: 'ACT-RECIPIENT-GROUND',
    severity: 'HIGH',
    principles: ['IPP11_LIMITS_ON_DISCLOSURE'],
    provisions: [ipp('11(1)'), section('101')],
    summary: 'Each recipient has the ground of IPP 11(1) on which information is disclosed to it.',
    of: GOING_ON,
    check: ({ recipients }) => {
      const bare = picked(recipients, ({ ipp11Ground }) => ipp11Ground === null);
      if (bare.length === 0) return null;
      return {
        fields: bare.map(([index]) => ['recipients', String(index), 'ipp11Ground']),
        message: `No ground of IPP 11(1) is recorded for ${listed(bare.map(([, { name }]) => quoted(name)))}. Record the ground that is believed to apply to each.`,
      };
    },
  }),
  holderRule({
    id: 'ACT-RECIPIENT-NOTE',
    severity: 'MEDIUM',
    principles: ['IPP11_LIMITS_ON_DISCLOSURE'],
    provisions: [ipp('11(1)'), section('101')],
    summary: 'A recipient on a ground other than IPP 11(1)(a) or (b) has a note saying why the ground applies.',
    of: GOING_ON,
    check: ({ recipients }) => {
      const unproved = picked(
        recipients,
        ({ ipp11Ground, note }) => ipp11Ground !== null && !PLAIN_GROUNDS.has(ipp11Ground) && !note,
      );
      if (unproved.length === 0) return null;
      const names = unproved.map(([, { name, ipp11Ground }]) => `${quoted(name)} (${ipp11Ground})`);
      return {
        fields: unproved.map(([index]) => ['recipients', String(index), 'note']),
        message: `Nothing says why the ground applies to ${listed(names)}. Whoever relies on it must prove it (Privacy Act 2020 s 101); say what is believed and why in the note.`,
      };
    },
  }),
  holderRule({
    id: 'ACT-IPP11-TAG',
    severity: 'LOW',
    principles: ['IPP11_LIMITS_ON_DISCLOSURE'],
    provisions: [ipp('11')],
    summary: 'An activity with recipients is tagged with IPP 11.',
    of: NOT_RETIRED,
    check: (activity) =>
      activity.recipients.length > 0 && !hasTag(activity, 'IPP11_LIMITS_ON_DISCLOSURE')
        ? {
            fields: [['ippTags']],
            message: `Recipients are recorded (${listed(activity.recipients.map(({ name }) => quoted(name)))}), but the activity is not tagged with IPP 11, so it is missing where people look by principle. Add the tag.`,
          }
        : null,
  }),
  holderRule({
    id: 'ACT-IPP11-RECIPIENT',
    severity: 'MEDIUM',
    principles: ['IPP11_LIMITS_ON_DISCLOSURE'],
    provisions: [ipp('11')],
    summary: 'An activity tagged with IPP 11 names a recipient or has a disclosure outside New Zealand.',
    of: GOING_ON,
    check: (activity) =>
      hasTag(activity, 'IPP11_LIMITS_ON_DISCLOSURE') &&
      activity.recipients.length === 0 &&
      activity.embedded?.count === 0
        ? {
            fields: [['recipients'], ['ippTags', String(tagIndex(activity, 'IPP11_LIMITS_ON_DISCLOSURE')), 'tag']],
            message:
              'The activity is tagged with IPP 11, but no one is recorded who receives the information. Add the recipients with their grounds, or drop the tag.',
          }
        : null,
  }),
  holderRule({
    id: 'ACT-IPP12-TAG',
    severity: 'MEDIUM',
    principles: ['IPP12_DISCLOSURE_OUTSIDE_NZ'],
    provisions: [ipp('12')],
    summary: 'An activity with a live disclosure that engages IPP 12, or may, is tagged with IPP 12.',
    of: NOT_RETIRED,
    check: (activity) => {
      const engaging = (activity.embedded?.children ?? []).filter((child) => engagement(child) !== false);
      if (engaging.length === 0 || hasTag(activity, 'IPP12_DISCLOSURE_OUTSIDE_NZ')) return null;
      const unclear = engaging.every((child) => engagement(child) === null);
      return {
        fields: [['ippTags']],
        message: `Information goes outside New Zealand to ${listed(engaging.map(nameOf))}, which ${unclear ? 'may engage' : 'engages'} IPP 12, but the activity is not tagged with it. Add the tag${unclear ? ", or record the recipient's role and the IPP 11 ground that show that it is not engaged" : ''}.`,
      };
    },
  }),
  holderRule({
    id: 'ACT-IPP12-DISCLOSURE',
    severity: 'MEDIUM',
    principles: ['IPP12_DISCLOSURE_OUTSIDE_NZ'],
    provisions: [ipp('12')],
    summary: 'An activity tagged with IPP 12 has a live disclosure outside New Zealand.',
    of: GOING_ON,
    check: (activity) =>
      hasTag(activity, 'IPP12_DISCLOSURE_OUTSIDE_NZ') && activity.embedded?.count === 0
        ? {
            fields: [['ippTags', String(tagIndex(activity, 'IPP12_DISCLOSURE_OUTSIDE_NZ')), 'tag']],
            message:
              'The activity is tagged with IPP 12, but no live disclosure outside New Zealand is recorded, so nothing shows on which pathway it goes. Record the disclosure, or drop the tag.',
          }
        : null,
  }),
  recordRule({
    id: 'ACT-RETIRED-DISCLOSURE',
    severity: 'MEDIUM',
    principles: ['IPP12_DISCLOSURE_OUTSIDE_NZ'],
    provisions: [ipp('12')],
    summary: 'A retired activity has no disclosure outside New Zealand that still goes on.',
    of: ['RETIRED'],
    check: (activity, context) => {
      const open = (activity.embedded?.children ?? []).filter((child) => isOpen(child, context));
      if (open.length === 0) return null;
      return {
        fields: [['status']],
        message: `The activity is retired, but its disclosure to ${listed(open.map(nameOf))} has no end that has passed. Set the disclosure's endsOn or archive it, or correct the status.`,
      };
    },
  }),
  recordRule({
    id: 'ACT-AGENT-DISCLOSES',
    severity: 'MEDIUM',
    principles: ['IPP11_LIMITS_ON_DISCLOSURE'],
    provisions: [section('11'), ipp('11')],
    summary: 'An activity as agent for another agency discloses nothing on a ground of its own.',
    of: NOT_RETIRED,
    check: (activity) => {
      if (activity.agencyRole !== 'AGENT_SECTION_11') return null;
      const own = picked(activity.recipients, ({ ipp11Ground }) => ipp11Ground !== null);
      const abroad = (activity.embedded?.children ?? []).filter((child) => engagement(child) === true);
      if (own.length + abroad.length === 0) return null;
      const names = [...own.map(([, { name }]) => quoted(name)), ...abroad.map(nameOf)];
      return {
        fields: [['agencyRole'], ...own.map(([index]) => ['recipients', String(index), 'ipp11Ground'])],
        message: `The agency acts only as agent (Privacy Act 2020 s 11), yet discloses on a ground of IPP 11: ${listed(names)}. Who discloses for its own purposes is a holder itself: correct agencyRole, or take out what the principal discloses.`,
      };
    },
  }),
];

const engagement = ({ recipientRole = null, ipp11Ground = null }: DisclosureFacts): boolean | null =>
  isIpp12Engaged({ recipientRole, ipp11Ground, ipp12Pathway: null });

const isOpen = ({ endsOn }: DisclosureFacts, { today }: RuleContext): boolean => !endsOn || endsOn >= today;

const nameOf = ({ recipient }: DisclosureFacts): string => (recipient ? quoted(recipient) : 'a recipient');
