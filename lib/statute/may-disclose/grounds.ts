import { ipp, section } from '../citation.ts';
import type { PrescribedEntry } from '../findings/rule.ts';
import { contradictionIn, type Ipp11Ground, isIpp12Engaged, missingEvidence } from '../ipp12.ts';
import { sameName } from '../same-name.ts';
import {
  condition,
  type DisclosureFacts,
  groundProvision,
  met,
  pathwayProvision,
  type Question,
  refused,
  type Step,
  unknown,
} from './question.ts';

/**
 * Grounds that hold for one disclosure and not for the next, in few words: the record shows that the agency relies on the
 * ground, not that it holds this time. That the purpose is one of the activity's, ground (a), is tested by itself.
 */
const CASE_BY_CASE: Record<Ipp11Ground, string | null> = {
  A_PURPOSE_OR_DIRECTLY_RELATED: null,
  B_TO_INDIVIDUAL: 'the information goes to the individual concerned',
  C_AUTHORISED_BY_INDIVIDUAL: 'the individual concerned has authorised it',
  D_PUBLICLY_AVAILABLE: 'the information comes from a publicly available source',
  E_LAW_ENFORCEMENT_REVENUE_OR_PROCEEDINGS: 'law enforcement, revenue or proceedings need it',
  F_SERIOUS_THREAT: 'a serious threat calls for it',
  G_INTELLIGENCE_AND_SECURITY: 'it serves an intelligence and security agency',
  H_UNIDENTIFIED_USE_STATISTICS_OR_RESEARCH: 'nobody will be identified',
  I_SALE_OF_BUSINESS: 'a business is being sold',
};

const GROUND = 'Does the disclosure rest on a ground of IPP 11?';

/** Whether a ground of IPP 11 (Privacy Act 2020 s 22) is recorded, and what must hold each time. */
export function groundStep(ground: Ipp11Ground | null): Step {
  if (!ground) return unknown(GROUND, 'No ground of IPP 11 is recorded. Decide on one and record it.', ipp('11(1)'));
  const provision = groundProvision(ground);
  const each = CASE_BY_CASE[ground];
  return each === null
    ? met(GROUND, `The ground recorded is ${provision.number}.`, provision)
    : condition(GROUND, `Only where the ground recorded, ${provision.number}, holds this time: ${each}.`, provision);
}

const ROLE = 'Is it a disclosure, or does an agent hold the information for the agency?';
const ENGAGED = 'Does IPP 12 apply?';
const PATHWAY = 'How is IPP 12 met?';

/**
 * What a recorded disclosure outside New Zealand says to Privacy Act 2020 s 11, IPP 11 and IPP 12. The one place where
 * this answer leans on the rules of IPP 12.
 */
export function ipp12Standing(disclosure: DisclosureFacts, question: Question): Step[] {
  const contradiction = contradictionIn(disclosure);
  if (contradiction) return [refused(PATHWAY, contradiction, ipp('12'))];
  if (disclosure.recipientRole === 'AGENT_SECTION_11') return [agent(disclosure)];
  const engaged = isIpp12Engaged(disclosure);
  const ground = groundStep(disclosure.ipp11Ground);
  if (engaged === false) return [ground, met(ENGAGED, 'No: IPP 12 does not name this ground.', ipp('12(1)'))];
  if (disclosure.recipientRole === null) {
    const answer = 'Whether the recipient is an agent or independent is not recorded. Decide it and record it.';
    return [unknown(ROLE, answer, section('11')), ground];
  }
  return [ground, met(ENGAGED, 'Yes: the recipient is independent.', ipp('12(1)')), pathway(disclosure, question)];
}

function agent({ recipient }: DisclosureFacts): Step {
  const answer = `Only for ${recipient} to hold or process it for the agency, never for purposes of its own; the agency does everything reasonably within its power to prevent unauthorised use or disclosure.`;
  return condition(ROLE, answer, section('11'), ipp('5(b)'));
}

function pathway(disclosure: DisclosureFacts, question: Question): Step {
  const { ipp12Pathway, evidence } = disclosure;
  if (!ipp12Pathway) return unknown(PATHWAY, 'No pathway of IPP 12 is decided on. Decide on one.', ipp('12(1)'));
  const provision = pathwayProvision(ipp12Pathway);
  const missing = missingEvidence(ipp12Pathway, (part) => Boolean(evidence?.[part]));
  if (missing.length > 0) {
    const answer = `By ${provision.number}, but what it needs is not recorded: ${missing.join(', ')}. Record it: the agency must prove it.`;
    return refused(PATHWAY, answer, provision, section('101'));
  }
  switch (ipp12Pathway) {
    case 'A_EXPRESS_INFORMED_AUTHORISATION':
      return condition(PATHWAY, 'Only for individuals who authorised it after being told as recorded.', provision);
    case 'RELIEF_IPP12_2':
      return condition(PATHWAY, 'Only where complying with IPP 12(1) is not reasonably practicable.', provision);
    case 'D_PRESCRIBED_BINDING_SCHEME':
      return prescribedStep('scheme', evidence?.prescribedScheme, question, question.prescribed.schemes);
    case 'E_PRESCRIBED_COUNTRY':
      return prescribedStep('country', evidence?.prescribedCountry, question, question.prescribed.countries);
    default:
      return met(PATHWAY, `By ${provision.number}, with the evidence it needs.`, provision);
  }
}

/** A pathway that rests on regulations: they must name the scheme or the country on the day. */
function prescribedStep(
  what: 'scheme' | 'country',
  named: unknown,
  { country, on }: Question,
  entries: readonly PrescribedEntry[],
): Step {
  const provisions =
    what === 'scheme' ? ([ipp('12(1)(d)'), section('213')] as const) : ([ipp('12(1)(e)'), section('214')] as const);
  if (what === 'country' && named !== country) {
    return refused(PATHWAY, `The prescribed country recorded is ${named}, not ${country}.`, ...provisions);
  }
  const entry = entries.find(
    ({ name, from, to }) => sameName(name, String(named)) && from <= on && (to === null || on <= to),
  );
  if (!entry) {
    const answer = `This registry knows of no regulation that prescribes the ${what} ${named} on ${on}. Choose another pathway, or configure the regulation.`;
    return refused(PATHWAY, answer, ...provisions);
  }
  return entry.limitedTo
    ? condition(PATHWAY, `Only within what ${entry.instrument} prescribes: ${entry.limitedTo}.`, ...provisions)
    : met(PATHWAY, `${entry.instrument} prescribes the ${what} ${entry.name}.`, ...provisions);
}
