import { ipp, section } from '../citation.ts';
import { CONTRADICTIONS, type Ipp12Pathway, isIpp12Engaged } from '../ipp12.ts';
import { disagreementIn, type Ipp12Disclosure } from './facts.ts';
import { provisionOf } from './missing.ts';
import { letterOf, no, open, step, yes } from './step.ts';

const isAgent = ({ recipientRole }: Ipp12Disclosure): boolean => recipientRole === 'AGENT_SECTION_11';

const AGENT = step({
  id: 'AGENT',
  code: 'a',
  question: "Does the recipient hold the information only as the agency's agent?",
  provisions: () => [section('11')],
  fields: [['recipientRole']],
  ask: ({ facts }) => (isAgent(facts) ? 'y' : facts.recipientRole ? 'n' : 'u'),
  cases: {
    y: yes(
      () =>
        'The recipient is recorded as an agent, which holds it for the agency and not for purposes of its own. The agency stays the holder, and passing it over is neither use nor disclosure.',
    ),
    n: no(() => 'The recipient is recorded as independent: what it receives is disclosed to it.'),
    u: open(() => "The recipient's role is not recorded, so it is open whether anything is disclosed at all."),
  },
});

const AGENT_SAFEGUARDS = step({
  id: 'AGENT_SAFEGUARDS',
  code: 'b',
  question: 'Is it recorded how the agent is kept from unauthorised use and disclosure?',
  provisions: () => [ipp('5(b)')],
  fields: [['safeguards'], ['evidence', 'contract']],
  ask: ({ facts }) => {
    if (!isAgent(facts)) return null;
    if (facts.evidence?.contract) return facts.safeguards ? 'y' : 'c';
    return facts.safeguards ? 's' : 'n';
  },
  cases: {
    y: yes(() => 'Both the agreement and the safeguards are recorded. IPP 5(b) applies to agents all the same.'),
    c: no(() => 'The agreement is recorded, the safeguards are not. IPP 5(b) applies to agents all the same.'),
    s: no(() => 'Safeguards are recorded, the agreement is not. IPP 5(b) applies to agents all the same.'),
    n: no(() => 'Neither agreement nor safeguards are recorded. IPP 5(b) applies to agents all the same.'),
  },
});

const OUTSIDE_NZ = step({
  id: 'OUTSIDE_NZ',
  code: 'o',
  question: 'Is the recipient outside New Zealand?',
  provisions: () => [section('7'), ipp('12(1)')],
  fields: [['countries']],
  ask: ({ facts }) => {
    if (isAgent(facts)) return null;
    return facts.countries.includes('NZ') ? 'n' : facts.countries.length > 0 ? 'y' : 'u';
  },
  cases: {
    y: yes(({ facts }) => `Its countries are recorded: ${facts.countries.join(', ')}.`),
    n: no(() => 'New Zealand is recorded as one of its countries.'),
    u: open(() => 'No country is recorded. It counts as outside New Zealand because the record says so by its type.'),
  },
});

const GROUND = step({
  id: 'IPP11_GROUND',
  code: 'g',
  question: 'Is a ground of IPP 11(1) recorded for the disclosure?',
  provisions: ({ ipp11Ground }) => [ipp(ipp11Ground ? `11(1)${letterOf(ipp11Ground)}` : '11(1)')],
  fields: [['ipp11Ground']],
  ask: ({ facts }) => (isAgent(facts) ? null : facts.ipp11Ground ? 'y' : 'u'),
  cases: {
    y: yes(({ facts }) => `The disclosure relies on IPP 11(1)${letterOf(facts.ipp11Ground)}.`),
    u: open(() => 'No ground is recorded. IPP 11 comes first: without a ground of it IPP 12 has nothing to add to.'),
  },
});

const ENGAGED = step({
  id: 'ENGAGED',
  code: 'e',
  question: 'Does that ground engage IPP 12?',
  provisions: () => [ipp('12(1)')],
  fields: [['recipientRole'], ['ipp11Ground']],
  ask: ({ facts }) => {
    if (isAgent(facts)) return null;
    const engaged = isIpp12Engaged(facts);
    if (engaged !== null) return engaged ? 'y' : 'n';
    return facts.ipp11Ground ? 'r' : 'u';
  },
  cases: {
    y: yes(
      ({ facts }) =>
        `Ground ${letterOf(facts.ipp11Ground)} is one of those that IPP 12 names: (a), (c), (e), (f), (h) and (i).`,
    ),
    n: no(
      ({ facts }) =>
        `Ground ${letterOf(facts.ipp11Ground)} is none of those that IPP 12 names: (a), (c), (e), (f), (h) and (i).`,
    ),
    r: open(
      ({ facts }) =>
        `Ground ${letterOf(facts.ipp11Ground)} does, if anything is disclosed: that depends on the recipient's role, which is not recorded.`,
    ),
    u: open(() => 'It depends on the ground, which is not recorded.'),
  },
});

/** The decisions on IPP 12, for people. */
const DECISIONS: Record<Ipp12Pathway, string> = {
  A_EXPRESS_INFORMED_AUTHORISATION: 'the individual authorised it after being told, IPP 12(1)(a)',
  B_RECIPIENT_SUBJECT_TO_ACT: 'the recipient is believed to be subject to the Act, IPP 12(1)(b)',
  C_COMPARABLE_PRIVACY_LAWS: 'the recipient is believed to be subject to comparable privacy laws, IPP 12(1)(c)',
  D_PRESCRIBED_BINDING_SCHEME: 'the recipient is believed to take part in a prescribed binding scheme, IPP 12(1)(d)',
  E_PRESCRIBED_COUNTRY: 'the recipient is believed to be subject to the laws of a prescribed country, IPP 12(1)(e)',
  F_COMPARABLE_SAFEGUARDS_REQUIRED:
    'the recipient is believed to be required to give comparable safeguards, IPP 12(1)(f)',
  RELIEF_IPP12_2: 'complying was not reasonably practicable, IPP 12(2)',
  NOT_ENGAGED: 'IPP 12 is not engaged',
};

const PATHWAY = step({
  id: 'PATHWAY',
  code: 'p',
  question: 'Is a decision on IPP 12 recorded?',
  provisions: ({ ipp12Pathway }) => [provisionOf(ipp12Pathway)],
  fields: [['ipp12Pathway']],
  ask: ({ facts }) => (facts.ipp12Pathway ? 'y' : 'u'),
  cases: {
    y: yes(({ facts }) => `The decision recorded: ${DECISIONS[facts.ipp12Pathway ?? 'NOT_ENGAGED']}.`),
    u: open(() => 'No pathway is recorded, nor that IPP 12 is not engaged.'),
  },
});

const AGREEMENT = step({
  id: 'AGREEMENT',
  code: 'f',
  question: 'Do role, ground, pathway and countries agree?',
  provisions: ({ ipp12Pathway, recipientRole }) => [
    provisionOf(ipp12Pathway),
    ...(recipientRole === 'AGENT_SECTION_11' ? [section('11')] : []),
  ],
  fields: [['recipientRole'], ['ipp11Ground'], ['ipp12Pathway'], ['countries']],
  ask: ({ facts }) => {
    const disagreement = disagreementIn(facts);
    return disagreement ? DISAGREEMENT_CODES[disagreement] : 'y';
  },
  cases: {
    y: yes(() => 'Nothing that is recorded contradicts anything else.'),
    p: no(() => CONTRADICTIONS.PATHWAY_NEEDED),
    a: no(() => CONTRADICTIONS.PATHWAY_OF_AGENT),
    g: no(() => CONTRADICTIONS.PATHWAY_OUTSIDE_IPP12),
    r: no(() => CONTRADICTIONS.RELIEF_ON_OTHER_GROUND),
    h: no(() => 'New Zealand is not outside New Zealand: take it out of the countries.'),
    l: no(
      ({ facts }) =>
        `The law relied on is that of ${facts.evidence?.law?.country}, which is none of the recipient's countries (${facts.countries.join(', ')}): correct one of them.`,
    ),
    c: no(
      ({ facts }) =>
        `The prescribed country relied on is ${facts.evidence?.prescribedCountry}, which is none of the recipient's countries (${facts.countries.join(', ')}): correct one of them.`,
    ),
  },
});

const DISAGREEMENT_CODES = {
  PATHWAY_NEEDED: 'p',
  PATHWAY_OF_AGENT: 'a',
  PATHWAY_OUTSIDE_IPP12: 'g',
  RELIEF_ON_OTHER_GROUND: 'r',
  HOME_COUNTRY: 'h',
  LAW_OF_ANOTHER_COUNTRY: 'l',
  PRESCRIBED_COUNTRY_NOT_THE_RECIPIENTS: 'c',
} as const;

/** From the recipient's role to the decision recorded: whether IPP 12 bites, and whether the record agrees with itself. */
export const ENGAGEMENT = [AGENT, AGENT_SAFEGUARDS, OUTSIDE_NZ, GROUND, ENGAGED, PATHWAY, AGREEMENT];
