import { type Citation, cite, section } from '../citation.ts';
import { ACT_IN_FORCE, type ReferenceEntry } from './entry.ts';
import { SOURCES } from './sources.ts';

/** What a lead agency may be told to report on, by the letters that follow from their order. */
const MATTERS: Readonly<Record<string, string>> = {
  a: 'An estimate of the financial and other costs of sharing in the period.',
  b: 'Significant differences between those costs and the costs predicted before approval.',
  c: 'An estimate of the benefits in the period.',
  d: 'Significant differences between those benefits and the benefits predicted before approval.',
  e: 'Difficulties in operating the agreement, and how they are being or were overcome.',
  f: 'Whether a party undertook audits or other assessments, with a summary of their results.',
  g: 'How many individuals’ information was shared, or the best estimate of that number.',
  h: 'The number of sharing transactions: the people of the first sharing plus those of each later one.',
  i: 'Where not all parties share the same information: for each kind of it, who shares it and the transactions between them.',
  j: 'How many individuals were given notice of adverse action.',
  k: 'How many of them disputed that the information was correct.',
  l: 'How many individuals had adverse action taken against them after notice.',
  m: 'How many individuals had adverse action taken against them without notice beforehand.',
  n: 'How many individuals had adverse action taken against them where no notice was required.',
  o: 'The types of adverse action taken.',
  p: 'Further safeguards that a party put in place to protect privacy.',
  q: 'Amendments of the agreement since it began, or since the last report.',
  r: 'Complaints of interference with privacy under the agreement: how many, of which types, and how they ended.',
};

type Version = Omit<ReferenceEntry, 'id' | 'citations' | 'text'> & { id: string; citedBy(letter: string): Citation[] };

const UNDER_1993: Version = {
  id: 'REGULATIONS_1993_9',
  citedBy: (letter) => [cite('REGULATIONS_1993', `reg 9(1)(${letter})`)],
  validFrom: '2013-12-13',
  validTo: '2020-11-30',
  sources: [SOURCES.REGULATIONS_1993],
  verified: true,
  note: 'The letter follows from the order of the items.',
};
const UNDER_2020: Version = {
  id: 'REPORT_2020',
  citedBy: () => [section('155'), section('215(1)(d)')],
  validFrom: ACT_IN_FORCE,
  validTo: null,
  sources: [SOURCES.REGULATIONS_2020_NOTE, SOURCES.REGULATIONS_1993],
  verified: false,
  note: 'That the Privacy Regulations 2020 prescribe such matters is verified; that they repeat those of the Privacy Regulations 1993, and under which number, is not.',
};

const entriesOf = ({ id, citedBy, ...rest }: Version): ReferenceEntry[] =>
  Object.entries(MATTERS).map(([letter, text]) => ({
    ...rest,
    id: `${id}_${letter.toUpperCase()}`,
    citations: citedBy(letter),
    text,
  }));

/**
 * Matters that the Commissioner may ask a lead agency to report on for an approved information sharing agreement, by version
 * of the regulations: eighteen each.
 */
export const REPORT_MATTERS: readonly ReferenceEntry[] = [UNDER_1993, UNDER_2020].flatMap(entriesOf);
