import { RequestError } from '../failures.ts';
import { type Citation, INSTRUMENTS, type Instrument, section } from '../statute/citation.ts';
import type { Prescribed, PrescribedEntry } from '../statute/findings/rule.ts';
import { quoted } from '../statute/quote.ts';
import { appliesOn, type Checked, type Validity } from '../statute/reference/entry.ts';
import {
  ACCEPTED_FORMS,
  KINDS_OF,
  MARKS,
  type ProvisionNumber,
  readProvisionNumber,
} from '../statute/reference/provision-number.ts';
import { hasKind, type Provision, provisionOf, type Readings, readingsOf } from '../statute/reference/provisions.ts';
import { ruleContext, type Session } from './session.ts';

/** The date a question is asked for: the one given, or today in Pacific/Auckland. */
export const dateAsked = (session: Session, asOf: string | null | undefined): string =>
  asOf ?? ruleContext(session).today;

/** A provision by instrument and number; undefined when it is not recorded. Throws INVALID_ARGUMENT for an unusable number. */
export function findProvision(instrument: Instrument, text: string): Provision | undefined {
  const asked = requireNumber(text);
  if (hasKind(instrument, asked)) return provisionOf(instrument, asked);
  const kinds = KINDS_OF[instrument].map((kind) => `\`${MARKS[kind]} …\``).join(', ');
  const has = kinds ? `has ${kinds}` : 'has no numbered provisions';
  throw new RequestError('INVALID_ARGUMENT', `${quoted(text)} does not fit: ${INSTRUMENTS[instrument]} ${has}.`, {
    argument: 'number',
  });
}

/** What a number without an instrument may mean. Throws INVALID_ARGUMENT for an unusable number. */
export const resolveProvision = (text: string): Readings => readingsOf(requireNumber(text));

function requireNumber(text: string): ProvisionNumber {
  const asked = readProvisionNumber(text);
  if (asked) return asked;
  throw new RequestError(
    'INVALID_ARGUMENT',
    `${quoted(text)} is not the number of one provision: give it as ${ACCEPTED_FORMS}, and each provision of a range by itself.`,
    { argument: 'number' },
  );
}

/** A country or scheme that the operator of this deployment lists as prescribed. */
export interface Prescription extends Validity, Pick<Checked, 'sources' | 'verified'> {
  name: string;
  citation: Citation;
  instrument: string;
  limitedTo: string | null;
}

/** The countries (Privacy Act 2020 s 214) or schemes (s 213) that are prescribed on a date, as this deployment is told. */
export function prescribedOn({ prescribed }: Session, which: keyof Prescribed, date: string): Prescription[] {
  const citation = section(which === 'countries' ? '214' : '213');
  return prescribed[which].map((entry) => prescription(entry, citation)).filter((entry) => appliesOn(entry, date));
}

const prescription = (
  { name, instrument, limitedTo, from, to }: PrescribedEntry,
  citation: Citation,
): Prescription => ({
  name,
  citation,
  instrument,
  limitedTo,
  validFrom: from,
  validTo: to,
  sources: ['The configuration of this deployment'],
  verified: false,
});
