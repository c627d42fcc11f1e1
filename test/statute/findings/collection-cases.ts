import type { Content } from '#test/support/builders.ts';
import type { RuleCase } from '#test/support/rule-cases.ts';
import { ALL_ITEMS, IPP3_NOTICE, IPP3A_NOTICE, SOUND, TAGS, tagged, without } from './sound-activity.ts';

const [own, school] = SOUND.sources as [Content, Content];
const { collectionMethod, necessity, functionLink, supplyBasis } = SOUND;

/** The items of a notice as messages call them. */
const WORDS: Record<string, string> = {
  FACT_OF_COLLECTION: 'the fact of collection',
  PURPOSE: 'the purpose',
  INTENDED_RECIPIENTS: 'recipients',
  AGENCY_NAMES_AND_ADDRESSES: 'name and address',
  AUTHORISING_LAW: 'law that authorises',
  CONSEQUENCES_OF_NOT_SUPPLYING: 'consequences of not supplying',
  ACCESS_AND_CORRECTION_RIGHTS: 'access and correction',
};

/** Collection (IPPs 1, 2 and 4) and notice (IPPs 3 and 3A). */
export const COLLECTION_CASES: RuleCase[] = [
  {
    rule: 'ACT-PURPOSE-FUNCTION',
    when: 'IPP 1 is tagged and no function is named',
    broken: { functionLink: null },
    fields: ['functionLink'],
    says: ['IPP 1', 'functionLink'],
    mended: { functionLink },
  },
  {
    rule: 'ACT-PURPOSE-NECESSITY',
    when: 'sensitive information is collected without a reason',
    broken: { necessity: null, healthInfoFlag: false, codesOfPractice: [], childrenInvolved: null },
    fields: ['necessity'],
    says: ['necessary'],
    mended: { necessity },
  },
  {
    rule: 'ACT-CATEGORIES',
    when: 'neither information nor people are named',
    broken: { informationCategories: [], peopleCategories: [] },
    fields: ['informationCategories', 'peopleCategories'],
    says: ['informationCategories, peopleCategories', 'not a rule of law'],
    mended: { informationCategories: ['names'], peopleCategories: ['students'] },
  },
  {
    rule: 'ACT-SOURCE',
    when: 'there is no source',
    broken: { sources: [] },
    fields: ['sources'],
    says: ['where the information comes from'],
    mended: { sources: SOUND.sources },
  },
  {
    rule: 'ACT-SOURCE-EXCEPTION',
    when: 'two sources are others, with no exception',
    broken: { sources: [own, { kind: 'OTHER_PERSON' }, { ...school, ipp2Exception: null }] },
    fields: ['sources.1.ipp2Exception', 'sources.2.ipp2Exception'],
    says: ['No exception of IPP 2 is recorded', 'OTHER_PERSON, OTHER_AGENCY "the school attended before"'],
    mended: { sources: [own, { ...school, kind: 'OTHER_PERSON' }, school] },
  },
  {
    rule: 'ACT-SOURCE-OTHER',
    when: 'the exception is OTHER and nothing says which',
    broken: { sources: [{ ...school, ipp2Exception: 'OTHER', groundsForBelief: null }] },
    fields: ['sources.0.groundsForBelief'],
    says: ['OTHER'],
    mended: { sources: [{ ...school, ipp2Exception: 'OTHER' }] },
  },
  {
    rule: 'ACT-SOURCE-GROUNDS',
    when: 'an exception has no grounds',
    broken: { sources: [own, { ...school, groundsForBelief: null }] },
    fields: ['sources.1.groundsForBelief'],
    says: ['AUTHORISED_BY_INDIVIDUAL', 'Privacy Act 2020 s 101'],
    mended: { sources: [own, school] },
  },
  {
    rule: 'ACT-MANNER-CHILDREN',
    when: 'children are involved and no method is described',
    broken: { collectionMethod: null },
    fields: ['collectionMethod'],
    says: ['Children'],
    mended: { collectionMethod },
  },
  {
    rule: 'ACT-MANNER',
    when: 'IPP 4 is tagged and no method is described',
    broken: { collectionMethod: null, childrenInvolved: false },
    fields: ['collectionMethod'],
    says: ['IPP 4'],
    mended: { collectionMethod },
  },
  {
    rule: 'ACT-NOTICE-IPP3',
    when: 'the individual is asked and only an IPP 3A notice is recorded',
    broken: { notices: [IPP3A_NOTICE] },
    fields: ['notices'],
    says: ['no IPP 3 notice', 'waived'],
    mended: { notices: [IPP3A_NOTICE, IPP3_NOTICE] },
  },
  ...ALL_ITEMS.map(
    (item): RuleCase => ({
      rule: 'ACT-NOTICE-IPP3-ITEMS',
      when: `the notice leaves out ${item}`,
      broken: {
        notices: [{ ...IPP3_NOTICE, itemsCovered: ALL_ITEMS.filter((other) => other !== item) }, IPP3A_NOTICE],
      },
      fields: ['notices.0.itemsCovered'],
      says: [
        'the IPP 3 notice version "4" does not cover',
        WORDS[item] ?? 'no words',
        // IPP 3 asks for it with the law, IPP 3A does not
        ...(item === 'AUTHORISING_LAW' ? ['and whether supply is voluntary or mandatory'] : []),
      ],
      mended: { notices: SOUND.notices },
    }),
  ),
  ...ALL_ITEMS.filter((item) => item !== 'CONSEQUENCES_OF_NOT_SUPPLYING').map(
    (item): RuleCase => ({
      rule: 'ACT-NOTICE-IPP3A-ITEMS',
      when: `the notice leaves out ${item}`,
      broken: {
        notices: [IPP3_NOTICE, { ...IPP3A_NOTICE, itemsCovered: ALL_ITEMS.filter((other) => other !== item) }],
      },
      fields: ['notices.1.itemsCovered'],
      says: ['the IPP 3A notice version "1" does not cover', WORDS[item] ?? 'no words'],
      mended: { notices: SOUND.notices },
    }),
  ),
  {
    rule: 'ACT-NOTICE-EVIDENCE',
    when: 'one notice has no date and one neither channel nor date',
    broken: {
      notices: [
        { ...IPP3_NOTICE, date: null },
        { ...IPP3A_NOTICE, channel: null, date: null, version: null },
      ],
    },
    fields: ['notices.0.date', 'notices.1.channel', 'notices.1.date'],
    says: ['the IPP 3 notice version "4", the IPP 3A notice without version'],
    mended: { notices: SOUND.notices },
  },
  {
    rule: 'ACT-NOTICE-SUPPLY',
    when: 'a law is named and not whether people must supply',
    broken: { supplyBasis: null },
    fields: ['supplyBasis'],
    says: ['Education and Training Act 2020', 'not law'],
    mended: { supplyBasis },
  },
  {
    rule: 'ACT-NOTICE-IPP3A',
    when: 'collection from another agency goes on without notice or exception',
    broken: { notices: [IPP3_NOTICE] },
    fields: ['notices', 'collectionTo'],
    says: ['OTHER_AGENCY', '2026-05-01', 'sharing or matching agreement'],
    mended: { notices: [IPP3_NOTICE, { principle: 'IPP3A', exception: 'ALREADY_AWARE' }] },
  },
  {
    rule: 'ACT-NOTICE-IPP3A',
    when: 'collection ended on the first day of IPP 3A',
    broken: { notices: [IPP3_NOTICE], collectionTo: '2026-05-01' },
    fields: ['notices', 'collectionTo'],
    says: ['OTHER_AGENCY'],
    mended: { collectionTo: '2026-04-30' },
  },
  {
    rule: 'ACT-NOTICE-IPP3A',
    when: 'collection begins today',
    broken: { notices: [IPP3_NOTICE], collectionFrom: '2026-11-21' },
    fields: ['notices', 'collectionTo'],
    says: ['OTHER_AGENCY'],
    mended: { notices: [IPP3_NOTICE, IPP3A_NOTICE] },
  },
  {
    rule: 'ACT-NOTICE-IPP3A-GROUNDS',
    when: 'an exception is relied on and the tag has no note',
    broken: {
      notices: [IPP3_NOTICE, { principle: 'IPP3A', exception: 'TRADE_SECRET' }],
      ippTags: TAGS.map((tag) => ({ tag })),
    },
    fields: ['ippTags.1.note'],
    says: ['TRADE_SECRET', 'Privacy Act 2020 s 101'],
    mended: { ippTags: tagged(...TAGS) },
  },
  {
    rule: 'ACT-NOTICE-IPP3A-GROUNDS',
    when: 'an exception is relied on and the tag is not set',
    broken: {
      notices: [IPP3_NOTICE, { principle: 'IPP3A', exception: 'TRADE_SECRET' }],
      ippTags: without('IPP3A_INDIRECT_COLLECTION_NOTICE'),
    },
    fields: ['ippTags'],
    says: ['TRADE_SECRET'],
    mended: { ippTags: tagged(...TAGS) },
  },
];
