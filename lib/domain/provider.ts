import * as z from 'zod';
import { type Failure, failure } from '../failures.ts';
import { agencyDate, type Deadline } from '../statute/deadline.ts';
import { PROVIDER_RULES, PROVIDER_STATUSES, type ProviderStatus } from '../statute/findings/provider.ts';
import { RECIPIENT_ROLES, type RecipientRole } from '../statute/ipp12.ts';
import { foldName } from '../statute/same-name.ts';
import { country, date, line, listOf, maybe, prose, sentence, setOf } from './fields.ts';
import * as is from './filter.ts';
import { decodeId, requireId } from './ids.ts';
import { defineRecordType, type Graph, type RecordOf, type Warning } from './record-type.ts';

const shape = {
  name: line,
  otherNames: setOf(line, 20),
  description: maybe(prose),
  services: listOf(line, 50),
  hostingCountries: setOf(country, 50),
  recipientRole: maybe(z.enum(RECIPIENT_ROLES)),
  contract: maybe(
    z.object({
      reference: sentence,
      startsOn: maybe(date),
      endsOn: maybe(date),
      reviewBy: maybe(date),
      clauseVersion: maybe(line),
      opcModelClauses: maybe(z.boolean()),
      subProcessorsAllowed: maybe(z.boolean()),
      flowDownClause: maybe(z.boolean()),
    }),
  ),
  systems: listOf(line, 100),
  subProcessors: listOf(
    z.object({
      /** Global id of the provider, as the input gives it. */
      providerId: z.string(),
      services: listOf(line, 50),
    }),
    20,
  ),
  contact: maybe(sentence),
  status: z.enum(PROVIDER_STATUSES),
  nextReview: maybe(date),
  note: maybe(prose),
};

export type Provider = RecordOf<typeof shape>;

interface Filter {
  statusIn?: ProviderStatus[] | null;
  hostingCountry?: string | null;
  hostingCountryIn?: string[] | null;
  recipientRoleIn?: RecipientRole[] | null;
  nextReview?: { gte?: string | null; lt?: string | null } | null;
}

const ID = { name: 'Provider', code: 'PRO' };

const subProcessorLinks: Graph<Provider> = {
  name: 'sub-processors',
  linksOf: ({ subProcessors }) =>
    subProcessors.flatMap(({ providerId }, index) => {
      const key = decodeId(providerId);
      return key ? [{ localId: key.localId, field: ['subProcessors', String(index), 'providerId'] }] : [];
    }),
  labelOf: ({ name }) => name,
};

export const providerType = defineRecordType<typeof shape, Filter>(shape, {
  ...ID,
  inputField: 'provider',
  rulesBroken,
  changeWarnings,
  references: (provider) =>
    subProcessorLinks
      .linksOf(provider)
      .map(({ localId, field }) => ({ key: { code: ID.code, agency: provider.tenant, localId }, field })),
  idFields: [{ path: ['subProcessors', '*', 'providerId'], codeIn: () => ID.code }],
  graph: subProcessorLinks,
  findingRules: PROVIDER_RULES,
  deadlines: deadlinesOf,
  tables: { personal: ['contact'] },
  indexes: {
    status: { valuesOf: ({ status }) => [status], valueIn: ({ statusIn }) => is.only(statusIn) },
    hostingCountry: {
      valuesOf: ({ hostingCountries }) => hostingCountries,
      valueIn: ({ hostingCountry, hostingCountryIn }) => hostingCountry ?? is.only(hostingCountryIn),
    },
  },
  orders: {
    nextReview: {
      sortedBy: ({ nextReview }) => nextReview,
      rangeIn: ({ nextReview }) => nextReview && { from: nextReview.gte ?? undefined, to: nextReview.lt ?? undefined },
    },
  },
  filters: {
    name: is.string(({ name }) => name),
    statusIn: is.oneOf(({ status }) => [status]),
    hostingCountry: is.oneOf(({ hostingCountries }) => hostingCountries),
    hostingCountryIn: is.oneOf(({ hostingCountries }) => hostingCountries),
    recipientRoleIn: is.oneOf(({ recipientRole }) => [recipientRole]),
    nextReview: is.date(({ nextReview }) => nextReview),
    systems: is.stringList(({ systems }) => systems),
    subProcessor: (id: string) => {
      requireId(id, 'filter.subProcessor', ID);
      return ({ subProcessors }) => subProcessors.some(({ providerId }) => providerId === id);
    },
  },
});

function rulesBroken({ tenant, contract, subProcessors }: Provider): Failure[] {
  const failures: Failure[] = [];
  if (contract?.startsOn && contract.endsOn && contract.endsOn < contract.startsOn) {
    const message = `The contract's last day lies before its first (${contract.startsOn}); correct one of them.`;
    failures.push(failure('RULE_BROKEN', ['contract', 'endsOn'], message));
  }
  const ids = subProcessors.map(({ providerId }) => providerId);
  for (const [index, id] of ids.entries()) {
    const field = ['subProcessors', String(index), 'providerId'];
    const key = decodeId(id);
    if (key?.code !== ID.code || key.agency !== tenant) {
      const message = `Not the id of a provider of agency "${tenant}". Pass the \`id\` of one; create it first when it isn't recorded.`;
      failures.push(failure('INVALID', field, message));
    } else if (ids.indexOf(id) < index) {
      failures.push(failure('INVALID', field, 'A provider is named once; put all its services into one entry.'));
    }
  }
  return failures;
}

/** Every name a provider is matched by when other records name it by text. */
export const namesOf = ({ name, otherNames }: Provider): string[] => [name, ...otherNames];

/** Records name providers by text: a name that is let go is no longer matched. */
function changeWarnings(before: Provider, after: Provider): Warning[] {
  const kept = new Set(namesOf(after).map(foldName));
  const dropped = namesOf(before).filter((name) => !kept.has(foldName(name)));
  return dropped.map((name) => ({
    code: 'PROVIDER_NAME_DROPPED',
    field: [name === before.name ? 'name' : 'otherNames'],
    message: `Records that name the provider "${name}" are no longer matched to it. Add "${name}" to otherNames if they still mean it.`,
  }));
}

/** The dates that the agency set itself, while the provider may still be working for it. */
function deadlinesOf({ name, status, contract, nextReview }: Provider): Deadline[] {
  if (status === 'ENDED') return [];
  const dates = [
    ['PROVIDER_CONTRACT_REVIEW', `Look at the contract with ${name} again.`, contract?.reviewBy],
    ['PROVIDER_CONTRACT_END', `Renew or replace the contract with ${name}, or end the engagement.`, contract?.endsOn],
    ['PROVIDER_REVIEW', `Review the provider ${name}.`, nextReview],
  ] as const;
  return dates.flatMap(([rule, action, dueOn]) => (dueOn ? [agencyDate(rule, action, dueOn)] : []));
}
