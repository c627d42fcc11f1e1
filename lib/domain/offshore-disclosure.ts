import * as z from 'zod';
import { type Failure, failure } from '../failures.ts';
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
};

export type OffshoreDisclosure = RecordOf<typeof shape>;

interface Filter {
  country?: string | null;
  countryIn?: string[] | null;
  mechanismIn?: OffshoreDisclosureMechanism[] | null;
  mechanismIsMissing?: boolean | null;
  activity?: string | null;
}

/** The value under which disclosures without a mechanism are indexed. */
const NO_MECHANISM = 'NONE';

const only = (values: string[] | null | undefined): string | undefined =>
  values?.length === 1 ? values[0] : undefined;
const activityIn = (id: string | null | undefined): string | undefined =>
  id == null ? undefined : requireId(id, 'filter.activity', { name: 'ProcessingActivity', code: 'ACT' }).localId;

export const offshoreDisclosureType = defineRecordType<typeof shape, Filter>(shape, {
  name: 'OffshoreDisclosure',
  code: 'DIS',
  inputField: 'offshoreDisclosure',
  parentCode: 'ACT',
  parentField: 'activity',
  rulesBroken,
  indexes: {
    activity: { valuesOf: ({ activity }) => [activity], valueIn: ({ activity }) => activityIn(activity) },
    country: {
      valuesOf: ({ countries }) => countries,
      valueIn: ({ country: code, countryIn }) => code ?? only(countryIn),
    },
    mechanism: {
      valuesOf: (disclosure) => [mechanismOf(disclosure) ?? NO_MECHANISM],
      valueIn: ({ mechanismIn, mechanismIsMissing }) => (mechanismIsMissing ? NO_MECHANISM : only(mechanismIn)),
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
        `The pathway ${disclosure.ipp12Pathway} of IPP 12 can't be relied on without ${part}: the agency must prove it (Privacy Act 2020 s 101). Give it, or leave ipp12Pathway out until it is there.`,
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
