import * as z from 'zod';
import { type Failure, failure } from '../failures.ts';
import { agencyDate, type Deadline } from '../statute/deadline.ts';
import { offshoreDisclosureRules } from '../statute/findings/offshore-disclosure.ts';
import type { RuleContext } from '../statute/findings/rule.ts';
import { IPP12_FACTS } from '../statute/ipp12/facts.ts';
import {
  contradictionIn,
  type EvidencePart,
  IPP11_GROUNDS,
  IPP12_PATHWAYS,
  mechanismOf,
  missingEvidence,
  type OffshoreDisclosureMechanism,
  RECIPIENT_ROLES,
} from '../statute/ipp12.ts';
import { IPP12_OUTCOMES, type Ipp12Judgement, judgeIpp12 } from '../statute/ipp12-trace.ts';
import { momentAt } from '../statute/moment.ts';
import { country, date, line, listOf, maybe, prose, sentence, setOf } from './fields.ts';
import * as is from './filter.ts';
import { requireId } from './ids.ts';
import { defineRecordType, type RecordOf } from './record-type.ts';

const evidence = z.object({
  authorisation: maybe(z.object({ wordingShown: prose, obtainedOn: maybe(date), recordedHow: maybe(sentence) })),
  basisOfBelief: maybe(prose),
  law: maybe(
    z.object({
      name: line,
      country: maybe(country),
      assessmentReference: maybe(sentence),
      assessedOn: maybe(date),
    }),
  ),
  prescribedScheme: maybe(line),
  prescribedCountry: maybe(country),
  contract: maybe(
    z.object({
      reference: sentence,
      clauseVersion: maybe(line),
      opcModelClauses: maybe(z.boolean()),
      date: maybe(date),
    }),
  ),
  impracticability: maybe(prose),
});

/** The decision trace as it came out when the pathway was decided on, in short (docs/adr/0008). */
const ipp12Decision = z.object({
  evaluatedAt: z.string(),
  rulesVersion: z.literal(1),
  outcome: z.enum(IPP12_OUTCOMES),
  steps: z.string(),
  prescription: maybe(
    z.object({
      name: z.string(),
      instrument: z.string(),
      from: z.string(),
      to: maybe(z.string()),
      limitedTo: maybe(z.string()),
    }),
  ),
}) satisfies z.ZodType<Ipp12Judgement>;

const shape = {
  /** Local id of the activity; set on creation and never changed. */
  activity: z.string(),
  recipient: line,
  recipientKind: maybe(line),
  countries: setOf(country, 30),
  provider: maybe(line),
  recipientRole: maybe(z.enum(RECIPIENT_ROLES)),
  ipp11Ground: maybe(z.enum(IPP11_GROUNDS)),
  ipp12Pathway: maybe(z.enum(IPP12_PATHWAYS)),
  evidence: maybe(evidence),
  decidedBy: maybe(line),
  decidedOn: maybe(date),
  reviewBy: maybe(date),
  startsOn: maybe(date),
  endsOn: maybe(date),
  frequency: maybe(line),
  volume: maybe(line),
  informationCategories: listOf(sentence, 100),
  safeguards: maybe(prose),
  note: maybe(prose),
  ipp12Decision: maybe(ipp12Decision),
};

export type OffshoreDisclosure = RecordOf<typeof shape>;

/** The facts that the decision trace looks at, held to the limits of a record. */
export const ipp12Facts = z.object(shape).pick({
  recipientRole: true,
  ipp11Ground: true,
  ipp12Pathway: true,
  countries: true,
  evidence: true,
  safeguards: true,
  reviewBy: true,
  endsOn: true,
} satisfies Record<(typeof IPP12_FACTS)[number], true>);

interface Filter {
  country?: string | null;
  countryIn?: string[] | null;
  mechanismIn?: OffshoreDisclosureMechanism[] | null;
  mechanismIsMissing?: boolean | null;
  activity?: string | null;
}

/** The value under which disclosures without a mechanism are indexed. */
const NO_MECHANISM = 'NONE';

const activityIn = (id: string | null | undefined): string | undefined =>
  id == null ? undefined : requireId(id, 'filter.activity', { name: 'ProcessingActivity', code: 'ACT' }).localId;

const withEveryField = defineRecordType<typeof shape, Filter>(shape, {
  name: 'OffshoreDisclosure',
  code: 'DIS',
  inputField: 'offshoreDisclosure',
  parentCode: 'ACT',
  parentField: 'activity',
  rulesBroken,
  derive,
  findingRules: offshoreDisclosureRules,
  deadlines,
  tables: { computed: { offshoreDisclosureMechanism: mechanismOf }, personal: ['decidedBy'] },
  indexes: {
    activity: { valuesOf: ({ activity }) => [activity], valueIn: ({ activity }) => activityIn(activity) },
    country: {
      valuesOf: ({ countries }) => countries,
      valueIn: ({ country: code, countryIn }) => code ?? is.only(countryIn),
    },
    mechanism: {
      valuesOf: (disclosure) => [mechanismOf(disclosure) ?? NO_MECHANISM],
      valueIn: ({ mechanismIn, mechanismIsMissing }) => (mechanismIsMissing ? NO_MECHANISM : is.only(mechanismIn)),
    },
  },
  filters: {
    country: is.oneOf(({ countries }) => countries),
    countryIn: is.oneOf(({ countries }) => countries),
    mechanismIn: is.oneOf((disclosure) => [mechanismOf(disclosure)]),
    mechanismIsMissing: is.flag((disclosure) => mechanismOf(disclosure) === null),
    activity: (id: string) => {
      const activity = activityIn(id);
      return (disclosure) => disclosure.activity === activity;
    },
    recipientRoleIn: is.oneOf(({ recipientRole }) => [recipientRole]),
    pathwayIn: is.oneOf(({ ipp12Pathway }) => [ipp12Pathway]),
    reviewBy: is.date(({ reviewBy }) => reviewBy),
    recipient: is.string(({ recipient }) => recipient),
  },
});

/**
 * The decision trace follows from the content and is none itself: inputs don't have it, restoring an earlier version
 * doesn't bring its trace back, and it takes nothing from the size that the content may have.
 */
export const offshoreDisclosureType: typeof withEveryField = {
  ...withEveryField,
  contentFields: withEveryField.contentFields.filter((field) => field !== 'ipp12Decision'),
};

/** What a decision on IPP 12 is made of: while all of it stays the same, the trace kept from then stays too. */
const DECIDED = [...IPP12_FACTS, 'decidedBy', 'decidedOn'] as const;

/** Traces a decision on IPP 12 at the moment of the version that records it. */
function derive(
  record: OffshoreDisclosure,
  before: OffshoreDisclosure | undefined,
  { prescribed }: RuleContext,
): OffshoreDisclosure {
  if (!record.ipp12Pathway) return { ...record, ipp12Decision: null };
  const decided = (disclosure: OffshoreDisclosure) => JSON.stringify(DECIDED.map((name) => disclosure[name]));
  if (before?.ipp12Decision && decided(before) === decided(record))
    return { ...record, ipp12Decision: before.ipp12Decision };
  const { now: evaluatedAt, today } = momentAt(Date.parse(record.updatedAt));
  return { ...record, ipp12Decision: { evaluatedAt, ...judgeIpp12(record, { today, prescribed }) } };
}

/** The agency's own dates. A review that would fall after the last day is none. */
function deadlines({ archivedAt, reviewBy, endsOn }: OffshoreDisclosure): Deadline[] {
  if (archivedAt) return [];
  const isWithin = reviewBy && (!endsOn || reviewBy <= endsOn);
  return [
    ...(isWithin ? [agencyDate('DISCLOSURE_REVIEW', 'Look at the decision on this disclosure again.', reviewBy)] : []),
    ...(endsOn
      ? [agencyDate('DISCLOSURE_END', 'See that the disclosure has stopped, and archive the record.', endsOn)]
      : []),
  ];
}

function rulesBroken(disclosure: OffshoreDisclosure): Failure[] {
  const failures: Failure[] = [];
  const home = disclosure.countries.indexOf('NZ');
  if (home >= 0) {
    const message =
      "New Zealand is not outside New Zealand: record a recipient here among the activity's `recipients`.";
    failures.push(failure('RULE_BROKEN', ['countries', String(home)], message));
  }
  const contradiction = contradictionIn(disclosure);
  if (contradiction) failures.push(failure('RULE_BROKEN', ['ipp12Pathway'], contradiction));
  for (const part of missingEvidence(disclosure.ipp12Pathway, (name) => hasEvidence(disclosure, name))) {
    failures.push(
      failure(
        'REQUIRED',
        ['evidence', part],
        `The pathway ${disclosure.ipp12Pathway} of IPP 12 can't be relied on without \`evidence.${part}\`: the agency must prove it (Privacy Act 2020 s 101). Give it, or leave ipp12Pathway out until it is there.`,
      ),
    );
  }
  const { startsOn, endsOn } = disclosure;
  if (startsOn && endsOn && endsOn < startsOn) {
    failures.push(
      failure('RULE_BROKEN', ['endsOn'], `The last day lies before the first (${startsOn}); correct one of them.`),
    );
  }
  return failures;
}

const hasEvidence = (disclosure: OffshoreDisclosure, part: EvidencePart): boolean =>
  Boolean(disclosure.evidence?.[part]);
