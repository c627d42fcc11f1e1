/** Disclosures as the rules of IPP 12 look at them, in every combination. */
import type { Prescribed } from '#lib/statute/findings/rule.ts';
import type { Ipp12Disclosure, Ipp12Evidence } from '#lib/statute/ipp12/facts.ts';
import {
  type EvidencePart,
  IPP11_GROUNDS,
  IPP12_PATHWAYS,
  type Ipp11Ground,
  type Ipp12Pathway,
  RECIPIENT_ROLES,
  type RecipientRole,
} from '#lib/statute/ipp12.ts';
import { evaluateIpp12, type Ipp12Evaluation } from '#lib/statute/ipp12-trace.ts';

export const TODAY = '2026-06-01';
export const AU = { name: 'AU', instrument: 'Regulations 2026', from: '2026-01-01', to: null, limitedTo: null };
export const NOTHING: Prescribed = { countries: [], schemes: [] };
export const AUSTRALIA: Prescribed = { countries: [AU], schemes: [] };

export const PARTS: readonly EvidencePart[] = [
  'authorisation',
  'basisOfBelief',
  'law',
  'prescribedScheme',
  'prescribedCountry',
  'contract',
  'impracticability',
];
export const NO_EVIDENCE: Ipp12Evidence = {
  authorisation: null,
  basisOfBelief: null,
  law: null,
  prescribedScheme: null,
  prescribedCountry: null,
  contract: null,
  impracticability: null,
};
export const ALL_EVIDENCE = {
  authorisation: { wordingShown: 'It may not be protected.', obtainedOn: '2026-01-01' },
  basisOfBelief: 'Counsel advised so.',
  law: { name: 'Privacy Act 1988', country: 'AU', assessedOn: '2026-01-01' },
  prescribedScheme: 'CBPR',
  prescribedCountry: 'AU',
  contract: { reference: 'C-9', date: '2026-01-01' },
  impracticability: 'There was no time.',
} satisfies Ipp12Evidence;

export const facts = (over: Partial<Ipp12Disclosure> = {}): Ipp12Disclosure => ({
  recipientRole: 'INDEPENDENT',
  ipp11Ground: 'A_PURPOSE_OR_DIRECTLY_RELATED',
  ipp12Pathway: 'C_COMPARABLE_PRIVACY_LAWS',
  countries: ['AU'],
  evidence: ALL_EVIDENCE,
  safeguards: null,
  reviewBy: null,
  endsOn: null,
  ...over,
});
export const evaluate = (over: Partial<Ipp12Disclosure> = {}, prescribed = NOTHING, today = TODAY) =>
  evaluateIpp12(facts(over), { today, prescribed });
export const stepIn = (evaluation: Ipp12Evaluation, id: string) => evaluation.steps.find((step) => step.id === id);

const ROLES: readonly (RecipientRole | null)[] = [...RECIPIENT_ROLES, null];
const GROUNDS: readonly (Ipp11Ground | null)[] = [...IPP11_GROUNDS, null];
const PATHWAYS: readonly (Ipp12Pathway | null)[] = [...IPP12_PATHWAYS, null];
export const COMBINATIONS = ROLES.flatMap((recipientRole) =>
  GROUNDS.flatMap((ipp11Ground) => PATHWAYS.map((ipp12Pathway) => ({ recipientRole, ipp11Ground, ipp12Pathway }))),
);
export const EVIDENCES = Array.from({ length: 2 ** PARTS.length }, (_, bits) =>
  Object.fromEntries(PARTS.map((part, index) => [part, bits & (1 << index) ? ALL_EVIDENCE[part] : null])),
) as unknown as Ipp12Evidence[];
