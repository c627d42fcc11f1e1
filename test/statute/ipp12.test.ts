import { describe, expect, it } from 'vitest';
import {
  contradictionIn,
  type EvidencePart,
  IPP11_GROUNDS,
  IPP12_PATHWAYS,
  type Ipp11Ground,
  type Ipp12Pathway,
  isIpp12Engaged,
  MECHANISMS,
  mechanismOf,
  missingEvidence,
  RECIPIENT_ROLES,
  type RecipientRole,
} from '#lib/statute/ipp12.ts';

type Role = RecipientRole | null;
type Ground = Ipp11Ground | null;
type Pathway = Ipp12Pathway | null;

const ROLES: readonly Role[] = [...RECIPIENT_ROLES, null];
const GROUNDS: readonly Ground[] = [...IPP11_GROUNDS, null];
const PATHWAYS: readonly Pathway[] = [...IPP12_PATHWAYS, null];

/** Whether IPP 12 bites, by the letter of the IPP 11(1) ground: it names (a), (c), (e), (f), (h) and (i). */
const NAMED_BY_IPP12: Record<Ipp11Ground, 'yes' | 'no'> = {
  A_PURPOSE_OR_DIRECTLY_RELATED: 'yes',
  B_TO_INDIVIDUAL: 'no',
  C_AUTHORISED_BY_INDIVIDUAL: 'yes',
  D_PUBLICLY_AVAILABLE: 'no',
  E_LAW_ENFORCEMENT_REVENUE_OR_PROCEEDINGS: 'yes',
  F_SERIOUS_THREAT: 'yes',
  G_INTELLIGENCE_AND_SECURITY: 'no',
  H_UNIDENTIFIED_USE_STATISTICS_OR_RESEARCH: 'yes',
  I_SALE_OF_BUSINESS: 'yes',
};

/** The namespace's value for each pathway; (d), (e) and the relief share one, since the namespace has no own. */
const VALUE_OF: Record<Ipp12Pathway, (typeof MECHANISMS)[number] | null> = {
  A_EXPRESS_INFORMED_AUTHORISATION: 'EXPRESS_INFORMED_AUTHORISATION',
  B_RECIPIENT_SUBJECT_TO_ACT: 'RECIPIENT_SUBJECT_TO_NZ_ACT',
  C_COMPARABLE_PRIVACY_LAWS: 'COMPARABLE_FOREIGN_LAW',
  D_PRESCRIBED_BINDING_SCHEME: 'OTHER_IPP12_EXCEPTION',
  E_PRESCRIBED_COUNTRY: 'OTHER_IPP12_EXCEPTION',
  F_COMPARABLE_SAFEGUARDS_REQUIRED: 'COMPARABLE_CONTRACTUAL_SAFEGUARDS',
  RELIEF_IPP12_2: 'OTHER_IPP12_EXCEPTION',
  NOT_ENGAGED: null,
};

/** What the agency must be able to show (s 101) for each pathway. */
const MUST_SHOW: Record<Ipp12Pathway, readonly EvidencePart[]> = {
  A_EXPRESS_INFORMED_AUTHORISATION: ['authorisation'],
  B_RECIPIENT_SUBJECT_TO_ACT: ['basisOfBelief'],
  C_COMPARABLE_PRIVACY_LAWS: ['basisOfBelief', 'law'],
  D_PRESCRIBED_BINDING_SCHEME: ['basisOfBelief', 'prescribedScheme'],
  E_PRESCRIBED_COUNTRY: ['basisOfBelief', 'prescribedCountry'],
  F_COMPARABLE_SAFEGUARDS_REQUIRED: ['basisOfBelief'],
  RELIEF_IPP12_2: ['impracticability'],
  NOT_ENGAGED: [],
};

type Expected = { engaged: boolean | null; mechanism: string | null; contradiction: RegExp | null };

/** What the law makes of a role, a ground and a pathway, read off the tables above in the order a lawyer would. */
function lawOn(role: Role, ground: Ground, pathway: Pathway): Expected {
  if (role === 'AGENT_SECTION_11') return notEngaged(pathway, /An agent under Privacy Act 2020 s 11/);
  if (ground && NAMED_BY_IPP12[ground] === 'no') return notEngaged(pathway, /IPP 11\(1\)\(b\), \(d\) or \(g\)/);
  const engaged = role === 'INDEPENDENT' && ground !== null ? true : null;
  return {
    engaged,
    mechanism: pathway && VALUE_OF[pathway],
    contradiction: contradictionWhenEngaged(engaged, ground, pathway),
  };
}

const notEngaged = (pathway: Pathway, why: RegExp): Expected => ({
  engaged: false,
  mechanism: null,
  contradiction: pathway === null || pathway === 'NOT_ENGAGED' ? null : why,
});

function contradictionWhenEngaged(engaged: boolean | null, ground: Ground, pathway: Pathway): RegExp | null {
  if (pathway === 'NOT_ENGAGED') return engaged ? /engages IPP 12/ : null;
  const isReliefGround = ground === 'E_LAW_ENFORCEMENT_REVENUE_OR_PROCEEDINGS' || ground === 'F_SERIOUS_THREAT';
  return pathway === 'RELIEF_IPP12_2' && !isReliefGround ? /relief of IPP 12\(2\) is open only to/ : null;
}

const COMBINATIONS = ROLES.flatMap((role) =>
  GROUNDS.flatMap((ground) => PATHWAYS.map((pathway) => [role, ground, pathway] as const)),
);

describe('IPP 12', () => {
  it('has a case for every combination of role, ground and pathway', () => {
    expect(COMBINATIONS).toHaveLength(3 * 10 * 9);
  });

  it.each(COMBINATIONS)('role %s, ground %s, pathway %s', (recipientRole, ipp11Ground, ipp12Pathway) => {
    const facts = { recipientRole, ipp11Ground, ipp12Pathway };
    const { engaged, mechanism, contradiction } = lawOn(recipientRole, ipp11Ground, ipp12Pathway);
    expect(isIpp12Engaged(facts)).toBe(engaged);
    expect(mechanismOf(facts)).toBe(mechanism);
    if (contradiction) expect(contradictionIn(facts)).toMatch(contradiction);
    else expect(contradictionIn(facts)).toBeNull();
  });

  it('gives every value of the namespace to some pathway, and no other value', () => {
    const given = new Set(Object.values(VALUE_OF).filter((value) => value !== null));
    expect(given).toEqual(new Set(MECHANISMS));
  });

  it('never gives an agent a mechanism, whatever else is recorded', () => {
    const ofAgents = COMBINATIONS.filter(([role]) => role === 'AGENT_SECTION_11');
    for (const [recipientRole, ipp11Ground, ipp12Pathway] of ofAgents) {
      expect(mechanismOf({ recipientRole, ipp11Ground, ipp12Pathway })).toBeNull();
    }
  });

  it('says the way out of every contradiction', () => {
    const wordings = COMBINATIONS.flatMap(
      ([recipientRole, ipp11Ground, ipp12Pathway]) =>
        contradictionIn({ recipientRole, ipp11Ground, ipp12Pathway }) ?? [],
    );
    expect(new Set(wordings).size).toBe(4);
    for (const wording of wordings) expect(wording).toMatch(/: (set|choose|record) /);
  });

  it.each(IPP12_PATHWAYS)('needs its own evidence and no other: %s', (pathway) => {
    expect(missingEvidence(pathway, () => false)).toEqual(MUST_SHOW[pathway]);
    expect(missingEvidence(pathway, (part) => MUST_SHOW[pathway].includes(part))).toEqual([]);
    for (const absent of MUST_SHOW[pathway]) {
      expect(missingEvidence(pathway, (part) => part !== absent)).toEqual([absent]);
    }
  });

  it('needs no evidence while no pathway is decided on', () => {
    expect(missingEvidence(null, () => false)).toEqual([]);
  });
});
