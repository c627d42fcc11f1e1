import { section } from '../citation.ts';
import { type ReferenceEntry, SINCE_ACT } from './entry.ts';
import { SOURCES } from './sources.ts';

const MAY_PREDATE =
  'Privacy Amendment Act 2025 Part 2 (from 2025-09-24) changed how requests are handled; what it changed is not verified.';

function ground(number: string, id: string, text: string, notVerified?: string): ReferenceEntry {
  return {
    ...SINCE_ACT,
    id: `S${number}_${id}`,
    citations: [section(number)],
    text,
    sources: [SOURCES.SECTION_PAGES, ...(notVerified ? [SOURCES.GENERAL_KNOWLEDGE] : [])],
    verified: notVerified === undefined,
    note: [notVerified, MAY_PREDATE].filter(Boolean).join(' '),
  };
}

const ITEMS_OF_49 = 'That Privacy Act 2020 s 49 protects individuals is verified; this item of it is not.';

/** The only reasons for which access may be refused (Privacy Act 2020 s 46), and the alternative of s 54. */
export const REFUSAL_GROUNDS: readonly ReferenceEntry[] = [
  ground(
    '49',
    'SERIOUS_THREAT',
    'Access would seriously threaten someone’s life, health or safety, or the public’s.',
    ITEMS_OF_49,
  ),
  ground(
    '49',
    'HARASSMENT_OR_DISTRESS',
    'Access risks serious harassment of an individual, or distress to a victim.',
    ITEMS_OF_49,
  ),
  ground(
    '49',
    'HEALTH',
    'After consulting a health practitioner: access would prejudice the requester’s health.',
    ITEMS_OF_49,
  ),
  ground('49', 'UNDER_16', 'The requester is under 16 and access is contrary to their interests.', ITEMS_OF_49),
  ground('49', 'CUSTODY_OR_REHABILITATION', 'Access would prejudice safe custody or rehabilitation.', ITEMS_OF_49),
  ground(
    '50',
    'EVALUATIVE_MATERIAL',
    'It is evaluative material that was supplied in confidence.',
    'Its items are not verified.',
  ),
  ground(
    '51',
    'SECURITY_DEFENCE_INTERNATIONAL',
    'Access would prejudice security, defence or international relations.',
  ),
  ground(
    '52',
    'TRADE_SECRET',
    'Access would reveal a trade secret or unreasonably prejudice a commercial position, unless the public interest outweighs it.',
  ),
  ground('53', 'NOT_FOUND', 'The information does not exist or can’t be found.'),
  ground(
    '53',
    'AFFAIRS_OF_ANOTHER',
    'Access would disclose the affairs of another person, or of one who has died, without warrant.',
  ),
  ground('53', 'MAINTENANCE_OF_LAW', 'Access would prejudice the maintenance of the law.'),
  ground('53', 'LEGAL_PRIVILEGE', 'Access would breach legal professional privilege.'),
  ground('53', 'LIBRARY_MUSEUM_ARCHIVE', 'A library, museum or archive holds it on terms that do not allow it.'),
  ground('53', 'CONTEMPT', 'Access would be contempt of court or of the House of Representatives.'),
  ground('53', 'CRIMINAL_DISCLOSURE', 'It is material of the Criminal Disclosure Act.'),
  ground('53', 'FRIVOLOUS_VEXATIOUS_TRIVIAL', 'The request is frivolous or vexatious, or the information trivial.'),
  ground('54', 'CONDITIONS', 'No refusal: access is given on conditions instead.'),
];
