/** The words in which a privacy breach is recorded (Privacy Act 2020 Part 6 subpart 1), each a closed list. */

export const BREACH_STATUSES = [
  'RECORDED',
  'UNDER_ASSESSMENT',
  'NOT_NOTIFIABLE',
  'NOTIFIABLE',
  'NOTIFIED',
  'CLOSED',
] as const;
export type BreachStatus = (typeof BREACH_STATUSES)[number];

export const BREACH_KINDS = [
  'UNAUTHORISED_ACCESS',
  'UNAUTHORISED_DISCLOSURE',
  'ALTERATION',
  'LOSS',
  'DESTRUCTION',
  'ACCESS_PREVENTED',
] as const;
export type BreachKind = (typeof BREACH_KINDS)[number];

export const BREACH_CAUSES = [
  'CYBER_ATTACK',
  'CYBER_ATTACK_ON_SUPPLIER_SYSTEM',
  'RANSOMWARE',
  'STOLEN_CREDENTIALS',
  'SYSTEM_VULNERABILITY',
  'SOFTWARE_ERROR',
  'HUMAN_ERROR',
  'INSIDER_MISUSE',
  'UNAUTHORISED_ENTRY',
  'LOST_OR_STOLEN',
  'OTHER',
] as const;
export type BreachCause = (typeof BREACH_CAUSES)[number];

export const NUMBER_QUALIFIERS = ['EXACT', 'ABOUT', 'AT_LEAST', 'MORE_THAN', 'UP_TO'] as const;
export type NumberQualifier = (typeof NUMBER_QUALIFIERS)[number];

/** Kinds of harm of the Privacy Commissioner's guidance. */
export const HARM_KINDS = [
  'PHYSICAL_HARM_OR_INTIMIDATION',
  'FINANCIAL_FRAUD_OR_IDENTITY_THEFT',
  'FAMILY_VIOLENCE',
  'PSYCHOLOGICAL_OR_EMOTIONAL',
  'EMPLOYMENT',
  'BLACKMAIL',
  'THREATS_TO_SAFETY',
  'OTHER',
] as const;
export type HarmKind = (typeof HARM_KINDS)[number];

export const HARM_LEVELS = ['LOW', 'MODERATE', 'SERIOUS'] as const;
export type HarmLevel = (typeof HARM_LEVELS)[number];

/** Grounds of Privacy Act 2020 s 116 on which individuals need not be notified. */
export const EXCEPTION_GROUNDS = [
  'SECURITY_DEFENCE_INTERNATIONAL',
  'MAINTENANCE_OF_LAW',
  'ENDANGER_SAFETY',
  'TRADE_SECRET',
  'UNDER_16_CONTRARY_TO_INTERESTS',
  'HEALTH_PREJUDICE',
] as const;
export type ExceptionGround = (typeof EXCEPTION_GROUNDS)[number];

/** The one ground of Privacy Act 2020 s 116 that allows only to notify later. */
export const DELAY_GROUND = 'DELAY_SECURITY_RISK';
export type NotificationExceptionGround = ExceptionGround | typeof DELAY_GROUND;

/** What a notice to the Commissioner must contain (Privacy Act 2020 s 117(1)), in the order of the Act. */
export const COMMISSIONER_ITEMS = [
  'DESCRIPTION',
  'SUSPECTED_HOLDER',
  'STEPS_TAKEN_OR_INTENDED',
  'PUBLIC_NOTICE_REASONS',
  'EXCEPTION_OR_DELAY',
  'OTHER_AGENCIES_CONTACTED',
  'CONTACT_PERSON',
] as const;
export type CommissionerItem = (typeof COMMISSIONER_ITEMS)[number];

/** What a notice to an individual must contain (Privacy Act 2020 s 117(2) to (4)), in the order of the Act. */
export const INDIVIDUALS_ITEMS = [
  'DESCRIPTION',
  'WHETHER_HOLDER_IDENTIFIED',
  'STEPS_TAKEN_OR_INTENDED',
  'STEPS_INDIVIDUAL_MAY_TAKE',
  'COMMISSIONER_NOTIFIED',
  'RIGHT_TO_COMPLAIN',
  'CONTACT_PERSON',
] as const;
export type IndividualsItem = (typeof INDIVIDUALS_ITEMS)[number];

/** Anything that some notice must contain. */
export type BreachNoticeItem = CommissionerItem | IndividualsItem | 'PUBLICATION';

export const NOTIFICATION_AUDIENCES = ['COMMISSIONER', 'INDIVIDUALS', 'PUBLIC'] as const;
export type NotificationAudience = (typeof NOTIFICATION_AUDIENCES)[number];
