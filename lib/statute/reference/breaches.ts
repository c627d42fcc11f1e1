import { cite, section } from '../citation.ts';
import { type ReferenceEntry, SINCE_ACT } from './entry.ts';
import { SOURCES } from './sources.ts';

const factor = (letter: string, id: string, text: string): ReferenceEntry => ({
  ...SINCE_ACT,
  id,
  citations: [section(`113(${letter})`)],
  text,
  sources: [SOURCES.ACT_ONLINE],
  verified: true,
});

/**
 * The six factors that must all be considered in judging whether serious harm is likely; their ids are the fields of an
 * assessment. Whether harm has been caused is a question of Privacy Act 2020 s 112 itself.
 */
export const SERIOUS_HARM_FACTORS: readonly ReferenceEntry[] = [
  factor('a', 'reductionSteps', 'What was done after the breach to reduce the risk of harm.'),
  factor('b', 'sensitivity', 'Whether the information is sensitive.'),
  factor('c', 'natureOfHarm', 'The nature of the harm that may come of it.'),
  factor('d', 'recipients', 'Who has obtained the information or may obtain it, if that is known.'),
  factor('e', 'securityMeasures', 'Whether a security measure protects the information.'),
  factor('f', 'otherMatters', 'Any other relevant matter.'),
];

const harm = (id: string, text: string): ReferenceEntry => ({
  ...SINCE_ACT,
  id,
  citations: [cite('COMMISSIONER_GUIDANCE', 'kinds of harm')],
  text,
  sources: [SOURCES.OPC_BREACHES, SOURCES.FACT_SHEET],
  verified: true,
  note: 'Guidance, no rule of law.',
});

/** The kinds of harm that the Privacy Commissioner's guidance names. */
export const HARM_KINDS: readonly ReferenceEntry[] = [
  harm('PHYSICAL_HARM_OR_INTIMIDATION', 'Physical harm or intimidation.'),
  harm('FINANCIAL_FRAUD_OR_IDENTITY_THEFT', 'Financial fraud or identity theft.'),
  harm('FAMILY_VIOLENCE', 'Family violence.'),
  harm('PSYCHOLOGICAL_OR_EMOTIONAL', 'Psychological or emotional harm.'),
  harm('EMPLOYMENT', 'Harm to someone’s employment.'),
  harm('BLACKMAIL', 'Blackmail.'),
  harm('THREATS_TO_SAFETY', 'Threats to someone’s safety.'),
];

const exception = (id: string, text: string, notVerified?: string): ReferenceEntry => ({
  ...SINCE_ACT,
  id,
  citations: [section('116')],
  text,
  sources: [SOURCES.SECTION_PAGES, ...(notVerified ? [] : [SOURCES.FACT_SHEET])],
  verified: true,
  note: notVerified ?? null,
});

/** When individuals and the public need not be told, or may be told later. Never a reason not to notify the Commissioner. */
export const NOTIFICATION_EXCEPTIONS: readonly ReferenceEntry[] = [
  exception(
    'SECURITY_DEFENCE_INTERNATIONAL',
    'Notice is likely to prejudice New Zealand’s security, defence or international relations.',
  ),
  exception('MAINTENANCE_OF_LAW', 'Notice would prejudice the maintenance of the law: offences, a fair trial.'),
  exception('ENDANGER_SAFETY', 'Notice would endanger someone’s safety.'),
  exception('TRADE_SECRET', 'Notice would reveal a trade secret.'),
  exception(
    'UNDER_16_CONTRARY_TO_INTERESTS',
    'The individual is under 16 and the agency believes notice contrary to their interests: a parent, guardian or other representative is told.',
  ),
  exception(
    'HEALTH_PREJUDICE',
    'After consulting a health practitioner the agency believes that notice would prejudice the individual’s health: a representative is told.',
    'How the health practitioner is consulted is not verified.',
  ),
  exception(
    'DELAY_SECURITY_RISK',
    'Delay only, and only while the security risks of telling outweigh the benefit of telling.',
  ),
];
