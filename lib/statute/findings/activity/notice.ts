import { type Citation, cite, ipp, section } from '../../citation.ts';
import { IPP3A_IN_FORCE } from '../../principles.ts';
import { listed, quoted } from '../../quote.ts';
import type { Hit } from '../rule.ts';
import {
  type ActivityFacts,
  type ActivityRule,
  GOING_ON,
  HIPC,
  holderRule,
  isIndirect,
  type NoticeFacts,
  picked,
  tagIndex,
} from './facts.ts';

/** What a notice must make people aware of, in the words of a message. */
const ITEMS: Readonly<Record<string, string>> = {
  FACT_OF_COLLECTION: 'the fact of collection',
  PURPOSE: 'the purpose',
  INTENDED_RECIPIENTS: 'the intended recipients',
  AGENCY_NAMES_AND_ADDRESSES: 'name and address of the collecting and the holding agency',
  AUTHORISING_LAW: 'the law that authorises or requires the collection',
  CONSEQUENCES_OF_NOT_SUPPLYING: 'the consequences of not supplying the information',
  ACCESS_AND_CORRECTION_RIGHTS: 'the rights of access and correction',
};
/** IPP 3 asks for more with the law than IPP 3A does. */
const IPP3_LAW = `${ITEMS.AUTHORISING_LAW}, and whether supply is voluntary or mandatory`;
const AMENDMENT: Citation = cite('AMENDMENT_ACT_2025', 'Part 1');

/** Notices to people about collection (IPPs 3 and 3A). */
export const NOTICE_RULES: readonly ActivityRule[] = [
  // no more than MEDIUM: IPP 3 has exceptions of its own, for which the record has no field
  holderRule({
    id: 'ACT-NOTICE-IPP3',
    severity: 'MEDIUM',
    principles: ['IPP3_COLLECTION_OF_INFORMATION_FROM_INDIVIDUAL'],
    provisions: [ipp('3')],
    summary: 'An activity that collects from the individual records the notice it gives.',
    of: GOING_ON,
    check: ({ sources, notices }) =>
      sources.some(({ kind }) => kind === 'INDIVIDUAL') && noticesOf(notices, 'IPP3').length === 0
        ? {
            fields: [['notices']],
            message:
              'Information is collected from the individual, but no IPP 3 notice is recorded. Add the notice with its items, channel, version and date; where an exception of IPP 3 is relied on, have this finding waived with the grounds as the reason.',
          }
        : null,
  }),
  holderRule({
    id: 'ACT-NOTICE-IPP3-ITEMS',
    severity: 'MEDIUM',
    principles: ['IPP3_COLLECTION_OF_INFORMATION_FROM_INDIVIDUAL'],
    provisions: [ipp('3')],
    summary:
      'An IPP 3 notice covers the seven items of the principle; the authorising law where the activity names legal authorities.',
    of: GOING_ON,
    check: (activity) => lackingItems(activity, 'IPP3', Object.keys(ITEMS)),
  }),
  holderRule({
    id: 'ACT-NOTICE-EVIDENCE',
    severity: 'MEDIUM',
    principles: ['IPP3_COLLECTION_OF_INFORMATION_FROM_INDIVIDUAL', 'IPP3A_INDIRECT_COLLECTION_NOTICE'],
    provisions: [ipp('3'), ipp('3A')],
    summary: 'A notice that is given says where people see it and since when.',
    of: GOING_ON,
    check: ({ notices }) => {
      const vague = picked(notices, ({ exception, channel, date }) => !exception && !(channel && date));
      if (vague.length === 0) return null;
      return {
        fields: vague.flatMap(([index, { channel, date }]) => [
          ...(channel ? [] : [['notices', String(index), 'channel']]),
          ...(date ? [] : [['notices', String(index), 'date']]),
        ]),
        message: `No channel or date is recorded for ${listed(vague.map(([, notice]) => nameOf(notice)))}, so it can't be shown who was told what when. Add where people see the notice and its date.`,
      };
    },
  }),
  holderRule({
    id: 'ACT-NOTICE-SUPPLY',
    severity: 'LOW',
    principles: ['IPP3_COLLECTION_OF_INFORMATION_FROM_INDIVIDUAL'],
    provisions: [ipp('3')],
    summary:
      'Collection from the individual under a law says whether supply is voluntary or mandatory (good practice).',
    of: GOING_ON,
    check: ({ sources, legalAuthorities, supplyBasis }) =>
      legalAuthorities.length > 0 && !supplyBasis && sources.some(({ kind }) => kind === 'INDIVIDUAL')
        ? {
            fields: [['supplyBasis']],
            message: `The collection is based on ${listed(legalAuthorities.map(quoted))}, but nothing says whether people must supply the information. The notice has to say so (IPP 3); keeping it in supplyBasis is good practice, not law.`,
          }
        : null,
  }),
  holderRule({
    id: 'ACT-NOTICE-IPP3A',
    severity: 'HIGH',
    principles: ['IPP3A_INDIRECT_COLLECTION_NOTICE'],
    provisions: [ipp('3A'), AMENDMENT],
    summary: `An activity that collects from someone else on or after ${IPP3A_IN_FORCE} records an IPP 3A notice or the exception relied on.`,
    of: GOING_ON,
    check: (activity, { today }) => {
      const indirect = activity.sources.filter(isIndirect);
      if (indirect.length === 0 || !isUnderIpp3a(activity, today)) return null;
      if (noticesOf(activity.notices, 'IPP3A').length > 0) return null;
      const kinds = [...new Set(indirect.map(({ kind }) => kind))];
      return {
        fields: [['notices'], ['collectionTo']],
        message: `Information comes from someone other than the individual (${listed(kinds)}) on or after ${IPP3A_IN_FORCE}, but neither an IPP 3A notice nor an exception is recorded. Add one; if collection ended before that day, set collectionTo; if it runs under an approved sharing or matching agreement in force before then, have this finding waived.${underHipc(activity)}`,
      };
    },
  }),
  holderRule({
    id: 'ACT-NOTICE-IPP3A-ITEMS',
    severity: 'MEDIUM',
    principles: ['IPP3A_INDIRECT_COLLECTION_NOTICE'],
    provisions: [ipp('3A'), AMENDMENT],
    summary:
      'An IPP 3A notice covers the six items of the principle; the authorising law where the activity names legal authorities.',
    of: GOING_ON,
    check: (activity) =>
      lackingItems(
        activity,
        'IPP3A',
        Object.keys(ITEMS).filter((item) => item !== 'CONSEQUENCES_OF_NOT_SUPPLYING'),
      ),
  }),
  holderRule({
    id: 'ACT-NOTICE-IPP3A-GROUNDS',
    severity: 'MEDIUM',
    principles: ['IPP3A_INDIRECT_COLLECTION_NOTICE'],
    provisions: [ipp('3A'), section('101')],
    summary: 'An exception of IPP 3A comes with its grounds, in the note of the IPP 3A tag.',
    of: GOING_ON,
    check: (activity) => {
      const claimed = noticesOf(activity.notices, 'IPP3A').flatMap(([, { exception }]) => exception ?? []);
      const tag = tagIndex(activity, 'IPP3A_INDIRECT_COLLECTION_NOTICE');
      if (claimed.length === 0 || activity.ippTags[tag]?.note) return null;
      return {
        fields: [tag < 0 ? ['ippTags'] : ['ippTags', String(tag), 'note']],
        message: `No IPP 3A notice is given because of ${listed(claimed)}, but no grounds are recorded. Whoever relies on an exception must prove it (Privacy Act 2020 s 101); give the grounds in the note of the IPP 3A tag.`,
      };
    },
  }),
];

/** IPP 3A is about what is collected since it is in force, so about collection that went on until then or goes on. */
const isUnderIpp3a = ({ collectionFrom, collectionTo }: ActivityFacts, today: string): boolean =>
  today >= IPP3A_IN_FORCE &&
  (collectionTo === null || collectionTo >= IPP3A_IN_FORCE) &&
  (collectionFrom === null || collectionFrom <= today);

/** That the code has a rule 3A of its own is likely, but no source of ours says so. */
const underHipc = ({ codesOfPractice }: ActivityFacts): string =>
  codesOfPractice.includes(HIPC)
    ? ' Rules of the Health Information Privacy Code 2020 stand in the place of the principles here; that it has had the same rule since that day is not verified, so check the code first.'
    : '';

const noticesOf = (notices: readonly NoticeFacts[], wanted: NoticeFacts['principle']): [number, NoticeFacts][] =>
  picked(notices, ({ principle }) => principle === wanted);

/** What the fullest notice of a principle leaves out; older versions and shorter forms of it may leave out more. */
function lackingItems(activity: ActivityFacts, principle: NoticeFacts['principle'], items: string[]): Hit | null {
  const asked = items.filter((item) => item !== 'AUTHORISING_LAW' || activity.legalAuthorities.length > 0);
  const lacking = (notice: NoticeFacts) => asked.filter((item) => !notice.itemsCovered.includes(item));
  const given = noticesOf(activity.notices, principle).filter(([, { exception }]) => !exception);
  const [fullest] = given.sort(([, one], [, other]) => lacking(one).length - lacking(other).length);
  if (!fullest) return null;
  const [index, notice] = fullest;
  const missing = lacking(notice).map((item) =>
    principle === 'IPP3' && item === 'AUTHORISING_LAW' ? IPP3_LAW : (ITEMS[item] ?? item),
  );
  return missing.length === 0
    ? null
    : {
        fields: [['notices', String(index), 'itemsCovered']],
        message: `By the record ${nameOf(notice)} does not cover: ${missing.join('; ')}. Add what is missing to the notice, or to itemsCovered if the notice says it.`,
      };
}

function nameOf({ principle, version, date }: NoticeFacts): string {
  const which = version ? `version ${quoted(version)}` : date ? `of ${date}` : 'without version';
  return `the ${principle === 'IPP3' ? 'IPP 3' : 'IPP 3A'} notice ${which}`;
}
