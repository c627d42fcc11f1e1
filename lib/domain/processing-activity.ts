import * as z from 'zod';
import { type Failure, failure } from '../failures.ts';
import {
  ACTIVITY_STATUSES,
  AGENCY_ROLES,
  NOTICE_ITEMS,
  NOTICE_PRINCIPLES,
  SOURCE_KINDS,
} from '../statute/activity-terms.ts';
import { agencyDate } from '../statute/deadline.ts';
import { ACTIVITY_RULES } from '../statute/findings/processing-activity.ts';
import { IPP11_GROUNDS } from '../statute/ipp12.ts';
import { IPP_TAGS, IPP3A_IN_FORCE, type IppTag } from '../statute/principles.ts';
import { CODES_OF_PRACTICE } from '../statute/reference/codes.ts';
import { IPP2_EXCEPTIONS, IPP3A_EXCEPTIONS } from '../statute/reference/exceptions.ts';
import { date, duration, line, listOf, maybe, prose, sentence, setOf, uri } from './fields.ts';
import * as is from './filter.ts';
import { defineRecordType, type RecordOf, type Warning } from './record-type.ts';
import { xPrivacyNzDeclared } from './x-privacy-nz/declared.ts';

const IPP2_EXCEPTION_CODES = [...IPP2_EXCEPTIONS.map(({ code }) => code), 'OTHER'] as const;
const IPP3A_EXCEPTION_CODES = IPP3A_EXCEPTIONS.map(({ code }) => code);

const shape = {
  name: line,
  description: maybe(prose),
  purposes: z
    .array(sentence)
    .min(1, 'must name at least one purpose (IPP 1); say what the information is collected for')
    .max(50, 'must have at most 50 entries; split the activity'),
  functionLink: maybe(sentence),
  necessity: maybe(prose),
  agencyRole: maybe(z.enum(AGENCY_ROLES)),
  peopleCategories: listOf(sentence, 100),
  informationCategories: listOf(sentence, 100),
  childrenInvolved: maybe(z.boolean()),
  sources: listOf(
    z.object({
      kind: z.enum(SOURCE_KINDS),
      description: maybe(sentence),
      ipp2Exception: maybe(z.enum(IPP2_EXCEPTION_CODES)),
      groundsForBelief: maybe(prose),
    }),
    20,
  ),
  collectionMethod: maybe(sentence),
  collectionFrom: maybe(date),
  collectionTo: maybe(date),
  legalAuthorities: listOf(sentence, 50),
  supplyBasis: maybe(sentence),
  notices: listOf(
    z.object({
      principle: z.enum(NOTICE_PRINCIPLES),
      itemsCovered: setOf(z.enum(NOTICE_ITEMS), NOTICE_ITEMS.length),
      channel: maybe(sentence),
      version: maybe(line),
      date: maybe(date),
      url: maybe(uri),
      exception: maybe(z.enum(IPP3A_EXCEPTION_CODES)),
    }),
    20,
  ),
  safeguards: listOf(sentence, 100),
  safeguardsReviewedOn: maybe(date),
  retention: maybe(
    z.object({
      period: maybe(duration),
      trigger: maybe(sentence),
      disposalMethod: maybe(sentence),
      statement: maybe(prose),
    }),
  ),
  recipients: listOf(z.object({ name: line, ipp11Ground: maybe(z.enum(IPP11_GROUNDS)), note: maybe(sentence) }), 100),
  uniqueIdentifiers: listOf(
    z.object({ scheme: line, necessity: maybe(sentence), assignedByOtherAgency: maybe(z.boolean()) }),
    20,
  ),
  automatedDecisions: maybe(prose),
  systems: listOf(line, 100),
  providers: listOf(line, 100),
  piaReference: maybe(sentence),
  owner: maybe(line),
  status: z.enum(ACTIVITY_STATUSES),
  nextReview: maybe(date),
  ippTags: listOf(z.object({ tag: z.enum(IPP_TAGS), note: maybe(sentence) }), IPP_TAGS.length),
  sensitiveInfoFlag: maybe(z.boolean()),
  healthInfoFlag: maybe(z.boolean()),
  codesOfPractice: setOf(z.enum(CODES_OF_PRACTICE), CODES_OF_PRACTICE.length),
  xPrivacyNzDeclared: maybe(xPrivacyNzDeclared),
};

export type ProcessingActivity = RecordOf<typeof shape>;

interface Filter {
  ippTag?: IppTag | null;
  ippTagIn?: IppTag[] | null;
  statusIn?: string[] | null;
  sensitiveInfoFlag?: { eq?: boolean | null } | null;
  healthInfoFlag?: { eq?: boolean | null } | null;
  nextReview?: { gte?: string | null; lt?: string | null; eq?: string | null } | null;
}

const tagsOf = (activity: ProcessingActivity): IppTag[] => activity.ippTags.map(({ tag }) => tag);

export const processingActivityType = defineRecordType<typeof shape, Filter>(shape, {
  name: 'ProcessingActivity',
  code: 'ACT',
  inputField: 'processingActivity',
  childCode: 'DIS',
  tables: { personal: ['owner'] },
  rulesBroken,
  warnings,
  findingRules: ACTIVITY_RULES,
  deadlines: ({ nextReview, status }) =>
    nextReview && status !== 'RETIRED'
      ? [agencyDate('ACTIVITY_REVIEW', 'Review the processing activity.', nextReview)]
      : [],
  indexes: {
    ippTag: { valuesOf: tagsOf, valueIn: ({ ippTag, ippTagIn }) => ippTag ?? is.only(ippTagIn) },
    status: { valuesOf: ({ status }) => [status], valueIn: ({ statusIn }) => is.only(statusIn) },
    flag: {
      valuesOf: ({ sensitiveInfoFlag, healthInfoFlag }) => [
        ...(healthInfoFlag ? ['HEALTH'] : []),
        ...(sensitiveInfoFlag ? ['SENSITIVE'] : []),
      ],
      valueIn: ({ sensitiveInfoFlag, healthInfoFlag }) =>
        healthInfoFlag?.eq ? 'HEALTH' : sensitiveInfoFlag?.eq ? 'SENSITIVE' : undefined,
    },
  },
  orders: {
    nextReview: {
      sortedBy: ({ nextReview }) => nextReview,
      rangeIn: ({ nextReview }) => nextReview && { from: nextReview.gte ?? undefined, to: nextReview.lt ?? undefined },
    },
  },
  filters: {
    ippTag: is.oneOf(tagsOf),
    ippTagIn: is.oneOf(tagsOf),
    statusIn: is.oneOf(({ status }) => [status]),
    sensitiveInfoFlag: is.boolean(({ sensitiveInfoFlag }) => sensitiveInfoFlag),
    healthInfoFlag: is.boolean(({ healthInfoFlag }) => healthInfoFlag),
    nextReview: is.date(({ nextReview }) => nextReview),
    name: is.string(({ name }) => name),
    owner: is.string(({ owner }) => owner),
    systems: is.stringList(({ systems }) => systems),
    providers: is.stringList(({ providers }) => providers),
    informationCategories: is.stringList(({ informationCategories }) => informationCategories),
    peopleCategories: is.stringList(({ peopleCategories }) => peopleCategories),
  },
});

function rulesBroken(activity: ProcessingActivity): Failure[] {
  const failures: Failure[] = [];
  const repeated = tagsOf(activity).findIndex((tag, index, tags) => tags.indexOf(tag) !== index);
  if (repeated >= 0) {
    failures.push(
      failure(
        'RULE_BROKEN',
        ['ippTags', String(repeated), 'tag'],
        'Each principle may be tagged once; put both notes into one entry.',
      ),
    );
  }
  const { collectionFrom, collectionTo } = activity;
  if (collectionFrom && collectionTo && collectionTo < collectionFrom) {
    failures.push(
      failure(
        'RULE_BROKEN',
        ['collectionTo'],
        `The last day of collection lies before the first (${collectionFrom}); correct one of them.`,
      ),
    );
  }
  for (const [index, notice] of activity.notices.entries()) {
    if (notice.principle === 'IPP3' && notice.exception) {
      failures.push(
        failure(
          'RULE_BROKEN',
          ['notices', String(index), 'exception'],
          'The exceptions listed are those of IPP 3A; leave it out for an IPP 3 notice.',
        ),
      );
    }
  }
  return failures;
}

/** IPP 3A covers information collected from someone else on or after 2026-05-01 (Privacy Amendment Act 2025). */
function warnings(activity: ProcessingActivity): Warning[] {
  const found: Warning[] = [];
  const warn = (code: Warning['code'], field: string[], message: string) => found.push({ code, field, message });
  const ipp3a = tagsOf(activity).indexOf('IPP3A_INDIRECT_COLLECTION_NOTICE');
  const { collectionTo, sources } = activity;
  if (ipp3a >= 0 && collectionTo && collectionTo < IPP3A_IN_FORCE) {
    warn(
      'IPP3A_BEFORE_COMMENCEMENT',
      ['ippTags', String(ipp3a), 'tag'],
      `Collection ended on ${collectionTo}, but IPP 3A applies only to information collected on or after ${IPP3A_IN_FORCE}. Drop the tag or correct collectionTo.`,
    );
  }
  if (ipp3a >= 0 && sources.length > 0 && sources.every(({ kind }) => kind === 'INDIVIDUAL')) {
    warn(
      'IPP3A_WITHOUT_INDIRECT_SOURCE',
      ['ippTags', String(ipp3a), 'tag'],
      'IPP 3A is about collection from someone other than the individual, but every source recorded is the individual. Add the other source or drop the tag.',
    );
  }
  if (activity.healthInfoFlag && !activity.codesOfPractice.includes('HEALTH_INFORMATION_PRIVACY_CODE_2020')) {
    warn(
      'HEALTH_WITHOUT_HIPC',
      ['codesOfPractice'],
      'Health information is flagged, so rules of the Health Information Privacy Code 2020 stand in the place of the IPPs. Add the code, or clear the flag.',
    );
  }
  return found;
}
