import { Temporal } from 'temporal-polyfill';
import { AUCKLAND } from '../partial-date.ts';
import type { AffectedPeople } from './facts.ts';
import type {
  BreachCause,
  BreachKind,
  HarmKind,
  HarmLevel,
  NotificationExceptionGround,
  NumberQualifier,
} from './terms.ts';

/** Plain words for what is recorded as a value of a closed list, as notices print them. */

export const KIND_WORDS: Record<BreachKind, string> = {
  UNAUTHORISED_ACCESS: 'unauthorised or accidental access',
  UNAUTHORISED_DISCLOSURE: 'unauthorised or accidental disclosure',
  ALTERATION: 'unauthorised or accidental alteration',
  LOSS: 'unauthorised or accidental loss',
  DESTRUCTION: 'unauthorised or accidental destruction',
  ACCESS_PREVENTED: 'an action that keeps the agency from the information, for a time or for good',
};

export const CAUSE_WORDS: Record<BreachCause, string> = {
  CYBER_ATTACK: 'cyber attack',
  CYBER_ATTACK_ON_SUPPLIER_SYSTEM: "cyber attack on a supplier's system",
  RANSOMWARE: 'ransomware',
  STOLEN_CREDENTIALS: 'stolen credentials',
  SYSTEM_VULNERABILITY: 'vulnerability of a system',
  SOFTWARE_ERROR: 'software error',
  HUMAN_ERROR: 'human error',
  INSIDER_MISUSE: 'misuse by someone inside',
  UNAUTHORISED_ENTRY: 'unauthorised entry to premises',
  LOST_OR_STOLEN: 'lost or stolen device or document',
  OTHER: 'other',
};

export const HARM_WORDS: Record<HarmKind, string> = {
  PHYSICAL_HARM_OR_INTIMIDATION: 'physical harm or intimidation',
  FINANCIAL_FRAUD_OR_IDENTITY_THEFT: 'financial fraud or identity theft',
  FAMILY_VIOLENCE: 'family violence',
  PSYCHOLOGICAL_OR_EMOTIONAL: 'psychological or emotional harm',
  EMPLOYMENT: 'harm to employment',
  BLACKMAIL: 'blackmail',
  THREATS_TO_SAFETY: 'threats to safety',
  OTHER: 'other harm',
};

export const LEVEL_WORDS: Record<HarmLevel, string> = { LOW: 'low', MODERATE: 'moderate', SERIOUS: 'serious' };

export const GROUND_WORDS: Record<NotificationExceptionGround, string> = {
  SECURITY_DEFENCE_INTERNATIONAL: 'notice is likely to prejudice security, defence or international relations',
  MAINTENANCE_OF_LAW: 'notice would prejudice the maintenance of the law',
  ENDANGER_SAFETY: "notice would endanger someone's safety",
  TRADE_SECRET: 'notice would reveal a trade secret',
  UNDER_16_CONTRARY_TO_INTERESTS: 'the individual is under 16 and notice is contrary to their interests',
  HEALTH_PREJUDICE: "notice would prejudice the individual's health",
  DELAY_SECURITY_RISK: 'delay while the security risks of telling outweigh the benefit',
};

const QUALIFIER_WORDS: Record<NumberQualifier, string> = {
  EXACT: '',
  ABOUT: 'about ',
  AT_LEAST: 'at least ',
  MORE_THAN: 'more than ',
  UP_TO: 'up to ',
};

/** `about 12,000 people (mostly vaccinators)`. */
export function peopleText({ number, qualifier, note }: AffectedPeople): string {
  const count =
    number === null
      ? 'number not known'
      : `${qualifier ? QUALIFIER_WORDS[qualifier] : ''}${number.toLocaleString('en-NZ')} ${number === 1 ? 'person' : 'people'}`;
  return note ? `${count} (${note})` : count;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A partial date in words: `2025`, `March 2025`, `4 March 2025`, `3 March 2025, 10:15 (New Zealand time)`. */
export function timeText(value: string): string {
  if (!value.includes('T')) return dayText(value);
  const local = Temporal.Instant.from(value).toZonedDateTimeISO(AUCKLAND);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return `${dayText(local.toPlainDate().toString())}, ${time} (New Zealand time)`;
}

function dayText(value: string): string {
  const [year, month, day] = value.split('-').map(Number);
  const name = month === undefined ? undefined : MONTHS[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}

export const yesOrNo = (value: boolean): string => (value ? 'Yes' : 'No');
