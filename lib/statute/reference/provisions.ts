import { type Citation, citationText, cite, INSTRUMENTS, type Instrument } from '../citation.ts';
import { once } from '../once.ts';
import { ACT_PARTS_1_TO_5 } from './act-parts-1-5.ts';
import { ACT_PARTS_6_TO_9 } from './act-parts-6-9.ts';
import { type Clause, clauses, clausesBehind } from './bill-map.ts';
import { ACT_IN_FORCE, type Checked, citedTogether } from './entry.ts';
import { OTHER_PROVISIONS, type OtherProvision } from './other-provisions.ts';
import { PRINCIPLES, type Principle } from './principles.ts';
import { KINDS_OF, MARKS, type ProvisionKind, type ProvisionNumber } from './provision-number.ts';
import { SOURCES } from './sources.ts';

/** A provision of an instrument, and where the Act and Privacy Bill 34-2 have the same. */
export interface Provision extends Citation, Checked {
  subject: string;
  /** The first day it was law; null for a Bill, which never was. */
  validFrom: string | null;
  validTo: string | null;
  asAct: readonly Citation[];
  asBill: readonly Citation[];
  /** What it is in the other of Act and Bill: `Privacy Bill 34-2 cl 117 = Privacy Act 2020 s 112`. */
  text: string;
}

const ACT_SUBJECTS: Readonly<Record<string, string>> = { ...ACT_PARTS_1_TO_5, ...ACT_PARTS_6_TO_9 };

const isSchedule = (number: string): boolean => number.startsWith('Sch ');
const ofAct = (number: string): Citation => cite('ACT_2020', isSchedule(number) ? number : `s ${number}`);
const ofBill = (number: string): Citation => cite('BILL_34_2', isSchedule(number) ? number : `cl ${number}`);

const SEEN = [SOURCES.SECTION_PAGES, SOURCES.ACT_CONTENTS, SOURCES.OPC_COMPARISON, SOURCES.BILL_ONLINE];
const INFERRED = [SOURCES.NUMBER_ORDER, SOURCES.BILL_ONLINE];

/** Whether both ends of a step from Bill to Act were seen. */
const isSeen = (clause: Clause, section: string): boolean => !clause.byOrder.includes(section);

function sectionOf(number: string): Provision | undefined {
  const subject = ACT_SUBJECTS[number];
  if (!subject) return undefined;
  const behind = clausesBehind(number);
  const self = ofAct(number);
  const asBill = behind.map((clause) => ofBill(clause.number));
  const verified = behind.every((clause) => isSeen(clause, number));
  return {
    ...self,
    subject,
    verified,
    sources: verified ? SEEN : INFERRED,
    validFrom: ACT_IN_FORCE,
    validTo: null,
    asAct: [self],
    asBill,
    text:
      asBill.length > 0
        ? `${citedTogether(asBill)} = ${citationText(self)}`
        : `${citationText(self)} has no clause in Privacy Bill 34-2`,
    note: verified ? null : 'Its number follows from the order between neighbours that were seen in both texts.',
  };
}

function clauseProvision(clause: Clause): Provision {
  const self = ofBill(clause.number);
  const asAct = clause.sections.map(ofAct);
  const verified = asAct.length > 0 && clause.byOrder.length === 0;
  return {
    ...self,
    subject: clause.subject ?? ACT_SUBJECTS[clause.sections[0] ?? ''] ?? '',
    verified,
    sources: verified ? SEEN : INFERRED,
    validFrom: null,
    validTo: null,
    asAct,
    asBill: [self],
    text:
      asAct.length > 0
        ? `${citationText(self)} = ${citedTogether(asAct)}`
        : `${citationText(self)} was dropped: it has no section of its own in the Privacy Act 2020`,
    note: [clause.note, whatWasInferred(clause)].filter(Boolean).join(' ') || null,
  };
}

function whatWasInferred({ sections, byOrder }: Clause): string | null {
  if (sections.length === 0) return 'That it was dropped follows from the order of the sections around it.';
  return byOrder.length > 0 ? `${citedTogether(byOrder.map(ofAct))}: number inferred from the order.` : null;
}

const principleProvision = ({ number, name, validFrom, validTo, sources, verified, note }: Principle): Provision => {
  const self = cite('ACT_2020', `IPP ${number}`);
  const text = `${citationText(self)} stands in Privacy Act 2020 s 22`;
  return { ...self, subject: name, validFrom, validTo, sources, verified, note, asAct: [self], asBill: [], text };
};

const otherProvision = (provision: OtherProvision): Provision => ({
  ...provision,
  asAct: [],
  asBill: [],
  text: `${citationText(provision)} is no provision of the Act or the Bill`,
});

const known = once<ReadonlyMap<string, Provision>>(
  () =>
    new Map(
      [
        ...Object.keys(ACT_SUBJECTS).flatMap((number) => sectionOf(number) ?? []),
        ...PRINCIPLES.map(principleProvision),
        ...clauses().map(clauseProvision),
        ...OTHER_PROVISIONS.map(otherProvision),
      ].map((provision) => [citationText(provision), provision]),
    ),
);

/** Every provision that is recorded. */
export const provisions = (): Provision[] => [...known().values()];

/** Whether an instrument has provisions of the kind that a number is given with. */
export const hasKind = (instrument: Instrument, { kind }: ProvisionNumber): boolean =>
  kind === null ? KINDS_OF[instrument].length > 0 : KINDS_OF[instrument].includes(kind);

/** A provision by instrument and number; undefined when it is not recorded, or the instrument has no such kind. */
export function provisionOf(instrument: Instrument, asked: ProvisionNumber): Provision | undefined {
  if (!hasKind(instrument, asked)) return undefined;
  const kind = asked.kind ?? KINDS_OF[instrument][0];
  return kind && known().get(citationText(cite(instrument, `${markIn(instrument, kind)} ${asked.number}`)));
}

/** In the Bill a section is a clause, whatever a text calls it. */
const markIn = (instrument: Instrument, kind: ProvisionKind): string =>
  MARKS[instrument === 'BILL_34_2' && kind === 'section' ? 'clause' : kind];

/** Everything that a number without an instrument may mean. */
export interface Readings {
  /** The number in its normal form: `s 113`, or `113` when it was given bare. */
  number: string;
  readings: readonly Provision[];
  /** True: different provisions have this number, so only the date or the context of a text can tell which it means. */
  ambiguous: boolean;
  explanation: string;
}

/** Instruments that a number may belong to: bare numbers to the Act or the Bill, the others to those that have their kind. */
const mayBeIn = (instrument: Instrument, { kind }: ProvisionNumber): boolean =>
  kind === null
    ? instrument === 'ACT_2020' || instrument === 'BILL_34_2'
    : KINDS_OF[instrument].includes(kind) && !(kind === 'section' && instrument === 'AMENDMENT_ACT_2025');

/** Reads a number both ways: as a provision of the Act, and as one of the Bill, and of any other instrument it fits. */
export function readingsOf(asked: ProvisionNumber): Readings {
  const number = asked.kind ? `${MARKS[asked.kind]} ${asked.number}` : asked.number;
  const instruments = (Object.keys(INSTRUMENTS) as Instrument[]).filter((instrument) => mayBeIn(instrument, asked));
  const readings = instruments.flatMap((instrument) => provisionOf(instrument, asked) ?? []);
  const ambiguous = readings.length > 1 && !isOneProvision(readings);
  return { number, readings, ambiguous, explanation: explain(number, readings, ambiguous) };
}

/** Whether the readings are a section and the clause that became just that section. */
function isOneProvision(readings: readonly Provision[]): boolean {
  const [act, bill, ...others] = readings;
  if (act?.instrument !== 'ACT_2020' || bill?.instrument !== 'BILL_34_2' || others.length > 0) return false;
  return bill.asAct.length === 1 && bill.asAct[0]?.number === act.number;
}

function described(provision: Provision): string {
  const isElsewhere = provision.asAct.length === 0 && provision.asBill.length === 0;
  return `${citationText(provision)}: ${provision.subject}${isElsewhere ? '' : ` (${provision.text})`}.`;
}

function explain(number: string, readings: readonly Provision[], ambiguous: boolean): string {
  if (readings.length === 0) {
    return `No provision with the number ${number} is recorded. docs/law.md lists those that are.`;
  }
  const each = readings.map(described);
  if (!ambiguous) return readings.length === 1 ? `${each[0]}` : `Act and Bill number it alike. ${each[0]}`;
  const isBill = readings.some(({ instrument }) => instrument === 'BILL_34_2');
  const dating = `A text from before the Act came into force (${ACT_IN_FORCE}) may cite the Bill, or the Privacy Act 1993, whose sections are not recorded here. `;
  return `The number ${number} may mean ${readings.length} things. ${each.join(' ')} ${isBill ? dating : ''}Record the instrument with the number.`;
}
