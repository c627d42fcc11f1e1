import { ipp, section } from '../citation.ts';
import type { RecipientRole } from '../ipp12.ts';
import type { FindingRule } from './rule.ts';

export const PROVIDER_STATUSES = ['PROPOSED', 'ENGAGED', 'ENDED'] as const;
export type ProviderStatus = (typeof PROVIDER_STATUSES)[number];

/** The parts of a provider's record that the rules look at; null: not recorded. */
export interface ProviderFacts {
  name: string;
  status: ProviderStatus;
  recipientRole: RecipientRole | null;
  hostingCountries: readonly string[];
  systems: readonly string[];
  subProcessors: readonly unknown[];
  nextReview: string | null;
  contract: {
    startsOn: string | null;
    endsOn: string | null;
    reviewBy: string | null;
    subProcessorsAllowed: boolean | null;
    flowDownClause: boolean | null;
  } | null;
}

type ProviderRule = FindingRule<ProviderFacts>;

const IPP5_TAG = 'IPP5_STORAGE_AND_SECURITY';
const IPP11_TAG = 'IPP11_LIMITS_ON_DISCLOSURE';
const IPP12_TAG = 'IPP12_DISCLOSURE_OUTSIDE_NZ';
const IPP_5B = ipp('5(b)');

const isEngaged = ({ status }: ProviderFacts): boolean => status === 'ENGAGED';
const mayHold = ({ status }: ProviderFacts): boolean => status !== 'ENDED';

const CONTRACT_RULES: ProviderRule[] = [
  {
    id: 'PRO-AGENT-WITHOUT-CONTRACT',
    severity: 'MEDIUM',
    principles: [IPP5_TAG],
    provisions: [IPP_5B, section('11')],
    summary: "An engaged provider that holds information as the agency's agent has its contract recorded.",
    check: (provider) =>
      isEngaged(provider) && provider.recipientRole === 'AGENT_SECTION_11' && !provider.contract
        ? {
            fields: [['contract']],
            message: `${provider.name} holds information for the agency, but no contract is recorded that keeps it from unauthorised use or disclosure. Record it.`,
          }
        : null,
  },
  {
    id: 'PRO-CONTRACT-ENDED',
    severity: 'HIGH',
    principles: [IPP5_TAG],
    provisions: [IPP_5B],
    summary: 'The contract with an engaged provider has not run out.',
    check: (provider, { today }) => {
      const endsOn = provider.contract?.endsOn;
      if (!isEngaged(provider) || !endsOn || endsOn >= today) return null;
      const message = `The contract with ${provider.name} ended on ${endsOn}, but the provider is recorded as engaged. Record the new contract, or that the engagement has ended.`;
      return { fields: [['contract', 'endsOn'], ['status']], message };
    },
  },
  {
    id: 'PRO-CONTRACT-NOT-STARTED',
    severity: 'MEDIUM',
    principles: [IPP5_TAG],
    provisions: [IPP_5B],
    summary: 'A provider is engaged only once its contract has begun.',
    check: (provider, { today }) => {
      const startsOn = provider.contract?.startsOn;
      if (!isEngaged(provider) || !startsOn || startsOn <= today) return null;
      const message = `${provider.name} is recorded as engaged, but its contract begins only on ${startsOn}. Correct the date, or set the status to PROPOSED until then.`;
      return { fields: [['contract', 'startsOn'], ['status']], message };
    },
  },
  {
    id: 'PRO-CONTRACT-REVIEW-OVERDUE',
    severity: 'LOW',
    principles: [IPP5_TAG],
    provisions: [IPP_5B],
    summary: 'The contract is looked at again by the day that the agency set (good practice).',
    check: (provider, { today }) => {
      const reviewBy = provider.contract?.reviewBy;
      if (!mayHold(provider) || !reviewBy || reviewBy >= today) return null;
      const message = `The contract with ${provider.name} was to be looked at again by ${reviewBy}. Do it and set the next date.`;
      return { fields: [['contract', 'reviewBy']], message };
    },
  },
];

const SUB_PROCESSOR_RULES: ProviderRule[] = [
  {
    id: 'PRO-SUB-PROCESSORS-NOT-ALLOWED',
    severity: 'HIGH',
    principles: [IPP5_TAG],
    provisions: [IPP_5B],
    summary: 'A provider uses sub-processors only where its contract allows them.',
    check: (provider) =>
      mayHold(provider) && provider.subProcessors.length > 0 && provider.contract?.subProcessorsAllowed === false
        ? {
            fields: [['contract', 'subProcessorsAllowed'], ['subProcessors']],
            message: `The contract with ${provider.name} allows no sub-processors, but ${provider.subProcessors.length} are recorded. Take it up with the provider, or correct the record.`,
          }
        : null,
  },
  {
    id: 'PRO-SUB-PROCESSORS-WITHOUT-FLOW-DOWN',
    severity: 'MEDIUM',
    principles: [IPP5_TAG],
    provisions: [IPP_5B],
    summary: 'A contract with a provider that uses sub-processors binds them to the same terms.',
    check: (provider) =>
      mayHold(provider) && provider.subProcessors.length > 0 && provider.contract && !provider.contract.flowDownClause
        ? {
            fields: [['contract', 'flowDownClause']],
            message: `${provider.name} uses sub-processors, but its contract is not recorded to bind them to the same terms. Record the clause, or agree on one.`,
          }
        : null,
  },
];

const PROVIDER_OWN_RULES: ProviderRule[] = [
  {
    id: 'PRO-ROLE-UNCLEAR',
    severity: 'MEDIUM',
    principles: [IPP11_TAG, IPP12_TAG],
    provisions: [section('11'), ipp('11')],
    summary: 'It is decided whether a provider only acts for the agency or also for itself.',
    check: (provider) =>
      isEngaged(provider) && provider.recipientRole === null
        ? {
            fields: [['recipientRole']],
            message: `It is not recorded whether ${provider.name} holds information only as the agency's agent or also for purposes of its own. Decide it: IPP 11 and IPP 12 apply only to the latter.`,
          }
        : null,
  },
  {
    id: 'PRO-INDEPENDENT-RUNS-SYSTEMS',
    severity: 'MEDIUM',
    principles: [IPP5_TAG, IPP11_TAG],
    provisions: [section('11'), ipp('11')],
    summary: "A provider that runs the agency's systems is not recorded as an independent recipient.",
    check: (provider) =>
      mayHold(provider) && provider.recipientRole === 'INDEPENDENT' && provider.systems.length > 0
        ? {
            fields: [['recipientRole'], ['systems']],
            message: `${provider.name} is recorded as an independent recipient, yet runs ${provider.systems.length} of the agency's systems. If it only processes for the agency, set AGENT_SECTION_11; if not, each transfer to it needs a ground of IPP 11.`,
          }
        : null,
  },
  {
    id: 'PRO-HOSTING-COUNTRY-MISSING',
    severity: 'MEDIUM',
    principles: [IPP5_TAG, IPP12_TAG],
    provisions: [IPP_5B, ipp('12')],
    summary: 'The countries in which an engaged provider holds the information are recorded.',
    check: (provider) =>
      isEngaged(provider) && provider.hostingCountries.length === 0
        ? {
            fields: [['hostingCountries']],
            message: `It is not recorded in which countries ${provider.name} holds information. Ask the provider and record them, New Zealand included.`,
          }
        : null,
  },
  {
    id: 'PRO-REVIEW-OVERDUE',
    severity: 'LOW',
    principles: [IPP5_TAG],
    provisions: [IPP_5B],
    summary: 'A provider is reviewed by the day that the agency set (good practice).',
    check: (provider, { today }) =>
      mayHold(provider) && provider.nextReview && provider.nextReview < today
        ? {
            fields: [['nextReview']],
            message: `The review of ${provider.name} was due on ${provider.nextReview}. Do it and set the next date.`,
          }
        : null,
  },
  {
    id: 'PRO-REVIEW-NOT-SET',
    severity: 'LOW',
    principles: [IPP5_TAG],
    provisions: [IPP_5B],
    summary: 'An engaged provider has a next review (good practice).',
    check: (provider) =>
      isEngaged(provider) && provider.nextReview === null
        ? { fields: [['nextReview']], message: `No next review of ${provider.name} is set. Set one.` }
        : null,
  },
];

/** What may be found in the record of a provider. */
export const PROVIDER_RULES: readonly ProviderRule[] = [
  ...CONTRACT_RULES,
  ...SUB_PROCESSOR_RULES,
  ...PROVIDER_OWN_RULES,
];
