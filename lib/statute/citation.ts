/** Where a rule comes from. Section numbers never stand alone: the Bill and the Act number the same provisions differently. */

/** Instruments by the name that people cite them by. */
export const INSTRUMENTS = {
  ACT_2020: 'Privacy Act 2020',
  BILL_34_2: 'Privacy Bill 34-2',
  AMENDMENT_ACT_2025: 'Privacy Amendment Act 2025',
  REGULATIONS_1993: 'Privacy Regulations 1993',
  REGULATIONS_2020: 'Privacy Regulations 2020',
  HIPC_2020: 'Health Information Privacy Code 2020',
  BPPC_2025: 'Biometric Processing Privacy Code 2025',
  X_PRIVACY_NZ: 'x-privacy-nz namespace',
  COMMISSIONER_GUIDANCE: 'Privacy Commissioner guidance',
} as const;
export type Instrument = keyof typeof INSTRUMENTS;

/** A provision of an instrument. */
export interface Citation {
  instrument: Instrument;
  /** As it is cited within the instrument: `s 113`, `IPP 12(1)(c)`, `reg 5`, `rule 3A`. */
  number: string;
}

export const cite = (instrument: Instrument, number: string): Citation => ({ instrument, number });

/** A section of the Privacy Act 2020. */
export const section = (number: string): Citation => cite('ACT_2020', `s ${number}`);

/** An information privacy principle (Privacy Act 2020 s 22). */
export const ipp = (number: string): Citation => cite('ACT_2020', `IPP ${number}`);

/** `Privacy Act 2020 s 113`. */
export const citationText = ({ instrument, number }: Citation): string => `${INSTRUMENTS[instrument]} ${number}`;
