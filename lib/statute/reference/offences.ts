import { section } from '../citation.ts';
import { type ReferenceEntry, SINCE_ACT } from './entry.ts';
import { SOURCES } from './sources.ts';

/** An offence under the Act. */
export interface Offence extends ReferenceEntry {
  /** The most a court may fine, NZD. */
  maximumFine: number;
}

const MAXIMUM_FINE = 10_000;

const offence = (number: string, id: string, text: string): Offence => ({
  ...SINCE_ACT,
  id: `S${number}_${id}`,
  citations: [section(number)],
  text,
  maximumFine: MAXIMUM_FINE,
  sources: [SOURCES.SECTION_PAGES],
  verified: true,
});

/** What the Act punishes. All are criminal fines; the Act knew no civil penalty in September 2026. */
export const OFFENCES: readonly Offence[] = [
  offence('104', 'ACCESS_ORDER', 'Disobeying an access order of the Tribunal without reasonable excuse.'),
  {
    ...offence(
      '118',
      'NOT_NOTIFYING',
      'Failing to notify the Commissioner of a notifiable privacy breach without reasonable excuse.',
    ),
    note: 'To have believed on reasonable grounds that the breach was not notifiable is a defence; steps taken to remedy it are none.',
  },
  {
    ...offence('133', 'COMPLIANCE_ORDER', 'Disobeying an order to comply with a compliance notice.'),
    sources: [SOURCES.GENERAL_KNOWLEDGE],
    verified: false,
    note: 'Neither the offence nor its fine is verified.',
  },
  offence(
    '197',
    'TRANSFER_PROHIBITION',
    'Failing or refusing to comply with a transfer prohibition notice without reasonable excuse.',
  ),
  offence('212', 'OBSTRUCTION', 'Obstructing the Commissioner.'),
  offence('212', 'NON_COMPLIANCE', 'Failing to comply with a lawful requirement of the Commissioner.'),
  offence('212', 'FALSE_STATEMENT', 'Making a false or misleading statement to the Commissioner.'),
  offence('212', 'PRETENDED_AUTHORITY', 'Pretending to hold authority under the Act.'),
  offence(
    '212',
    'MISLEADING_AN_AGENCY',
    'Misleading an agency, by impersonation or false authority, to reach, use, alter or destroy another’s information.',
  ),
  offence('212', 'DESTROYING_A_DOCUMENT', 'Destroying a document knowing that access to it has been requested.'),
];
