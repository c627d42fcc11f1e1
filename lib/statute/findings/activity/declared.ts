import { cite, ipp } from '../../citation.ts';
import { type Ipp12Facts, mechanismOf } from '../../ipp12.ts';
import { contradicts, mechanismsOf } from '../../namespace/mechanism.ts';
import { type ActivityRule, type DisclosureFacts, NOT_RETIRED, recordRule } from './facts.ts';

/** What an x-privacy-nz document declared and the register should bear out. */
export const DECLARED_RULES: readonly ActivityRule[] = [
  recordRule({
    id: 'ACT-DECLARED-MECHANISM',
    severity: 'MEDIUM',
    principles: ['IPP12_DISCLOSURE_OUTSIDE_NZ'],
    provisions: [ipp('12(1)'), cite('X_PRIVACY_NZ', 'offshore_disclosure_mechanism')],
    summary: 'The mechanism that an x-privacy-nz document declared is the one that the recorded disclosures rest on.',
    of: NOT_RETIRED,
    check: ({ xPrivacyNzDeclared, embedded }) => {
      const declared = xPrivacyNzDeclared?.offshoreDisclosureMechanism;
      if (!declared || !embedded || embedded.children.length < embedded.count) return null;
      const disclosures = embedded.children.map(factsOf);
      if (disclosures.some((facts) => mechanismOf(facts) === declared)) return null;
      const message = contradicts(mechanismsOf(disclosures, true), declared)
        ? `A document declared the mechanism ${declared}, but the live disclosures rest on another. Clear what was declared, or correct the disclosures.`
        : `A document declared the mechanism ${declared}, but no live disclosure rests on it, so nothing shows who receives the information and why that is allowed. Record the disclosure with its pathway and evidence.`;
      return { fields: [['xPrivacyNzDeclared', 'offshoreDisclosureMechanism']], message };
    },
  }),
];

const factsOf = ({ recipientRole, ipp11Ground, ipp12Pathway }: DisclosureFacts): Ipp12Facts => ({
  recipientRole: recipientRole ?? null,
  ipp11Ground: ipp11Ground ?? null,
  ipp12Pathway: ipp12Pathway ?? null,
});
