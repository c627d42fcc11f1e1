import { once } from '../once.ts';

/**
 * How the clauses of Privacy Bill 34-2 became the sections of the Privacy Act 2020. Texts from before the Act may cite the
 * Bill. Below 130 only the number 3 is the same in both; from 130 to 212 the numbers are; above 212 they differ again.
 */

interface Row {
  /** Clauses in the order of the Bill: `3 3A 4-9`. */
  bill: string;
  /** Sections they became, one for each clause, in order; of a single clause all its sections; empty when dropped. */
  act: string;
  /** Sections whose number follows only from the order between neighbours that were seen in both texts. */
  byOrder?: string;
  /** What the clause was about, when its section does not say it. */
  subject?: string;
  note?: string;
}

const REGISTERS = 'Public registers, which the Act does not regulate in this way.';

const ROWS: readonly Row[] = [
  { bill: '3 3A 4-9', act: '3-7 10-12' },
  { bill: '10-13', act: '13-16' },
  { bill: '14-18', act: '17-21' },
  { bill: '19', act: '22' },
  { bill: '20 22', act: '23 24' },
  { bill: '23', act: '25 26', subject: 'exemptions from principles for information of earlier years' },
  { bill: '24-28', act: '27-31' },
  { bill: '21', act: '', subject: 'application of the principles to public registers', note: REGISTERS },
  { bill: '29', act: '', subject: 'public registers: terms used', note: REGISTERS },
  { bill: '30', act: '', subject: 'public register privacy principles', note: REGISTERS },
  { bill: '31', act: '', subject: 'compliance with the public register privacy principles', note: REGISTERS },
  { bill: '32', act: '', subject: 'public register privacy principles and other law', note: REGISTERS },
  { bill: '33', act: '', subject: 'enforcing the public register privacy principles', note: REGISTERS },
  { bill: '34', act: '', subject: 'power to amend the schedule of public registers', note: REGISTERS },
  { bill: '36', act: '', subject: 'codes of practice on public registers', note: REGISTERS },
  { bill: '35 38-43', act: '32-38', byOrder: '33-37' },
  { bill: '37', act: '', subject: 'codes of practice and other law' },
  { bill: '44-48', act: '39-43', byOrder: '42 43' },
  {
    bill: '49',
    act: '',
    subject: 'decision on a request to know whether information is held',
    note: 'The Bill itself had replaced it; decisions on requests are in Privacy Bill 34-2 cl 50 to 50C.',
  },
  { bill: '50 50A-50C 51', act: '44-48' },
  { bill: '52-55 57 58', act: '49-54', byOrder: '50 51' },
  { bill: '56', act: '', subject: 'administrative reasons for refusing access' },
  {
    bill: '59',
    act: '',
    subject: 'what a requester is told when access is not given',
    note: 'Taken into the sections on decisions.',
  },
  {
    bill: '60',
    act: '',
    subject: 'what a requester is told when access is refused',
    note: 'Taken into the sections on decisions.',
  },
  { bill: '61-63', act: '55-57' },
  { bill: '64-71', act: '58-65', byOrder: '60 61' },
  { bill: '72 73', act: '66 67' },
  { bill: '74-77', act: '68-71' },
  { bill: '78-80', act: '72-74', byOrder: '72' },
  { bill: '81', act: '', subject: 'deferring action on a complaint' },
  { bill: '82-84 84A', act: '75-78', byOrder: '75 76 78' },
  { bill: '85 86 88 89 89A 89B', act: '79-84', byOrder: '79-84' },
  {
    bill: '87',
    act: '83',
    byOrder: '83',
    note: 'Moved behind the sections on conducting an investigation; Privacy Bill 34-2 cl 89A says the same.',
  },
  { bill: '90-95', act: '85-90', byOrder: '85-90' },
  { bill: '96 96A 97 99', act: '91-94' },
  { bill: '98', act: '', subject: 'outcome of investigations about public registers', note: REGISTERS },
  { bill: '100 101', act: '95 96', byOrder: '95 96' },
  { bill: '102-112', act: '97-107' },
  { bill: '113', act: '', subject: 'an appeal may be determined on the papers' },
  { bill: '114 114A 115 116', act: '108-111', byOrder: '111' },
  { bill: '117 117A', act: '112 113' },
  { bill: '118-121', act: '114-117' },
  { bill: '122', act: '118' },
  { bill: '122A', act: '119-121', byOrder: '120', subject: 'liability of principals' },
  { bill: '123', act: '122' },
  { bill: '124-129 129A', act: '123-128 129' },
  { bill: '130-135', act: '130-135', byOrder: '134 135' },
  { bill: '136-161', act: '136-161', byOrder: '136-139 147-150 158-161' },
  { bill: '162-168', act: '162-168', byOrder: '162-164 168' },
  { bill: '169-173', act: '169-173', byOrder: '169 173' },
  { bill: '174-191', act: '174-191', byOrder: '174 175 190 191' },
  { bill: '192-200', act: '192-200' },
  { bill: '201-212', act: '201-212', byOrder: '203-210' },
  { bill: '212A 212B 213 214', act: '213-216' },
  { bill: '215 216', act: '217 218', byOrder: '217 218' },
  { bill: 'Sch_1', act: 'Sch_1' },
  { bill: 'Sch_2', act: '', subject: 'public registers', note: REGISTERS },
  { bill: 'Sch_3 Sch_4 Sch_5 Sch_6 Sch_7', act: 'Sch_2 Sch_3 Sch_4 Sch_5 Sch_6' },
  { bill: 'Sch_8 Sch_9 Sch_10', act: 'Sch_7 Sch_8 Sch_9', byOrder: 'Sch_7 Sch_9' },
];

/** A clause of the Bill. */
export interface Clause {
  /** `117A`, `Sch 3`. */
  number: string;
  /** The sections it became, in order; empty when it became none of its own. */
  sections: readonly string[];
  /** Those of `sections` whose number was inferred from the order. */
  byOrder: readonly string[];
  /** Null: what its sections are about. */
  subject: string | null;
  note: string | null;
}

/** `3 3A 4-6` as numbers; `50A-50C` counts the letters. */
function expand(ranges: string): string[] {
  return ranges
    .split(' ')
    .filter(Boolean)
    .flatMap((range) => {
      const [from = '', to] = range.split('-');
      if (!to) return [from.replace('_', ' ')];
      const lettered = /[A-Z]$/.test(from);
      const at = (text: string) => (lettered ? text.charCodeAt(text.length - 1) : Number(text));
      const number = (index: number) => (lettered ? from.slice(0, -1) + String.fromCharCode(index) : String(index));
      return Array.from({ length: at(to) - at(from) + 1 }, (_, step) => number(at(from) + step));
    });
}

function clausesOf({ bill, act, byOrder = '', subject, note }: Row): Clause[] {
  const numbers = expand(bill);
  const sections = expand(act);
  const inferred = new Set(expand(byOrder));
  return numbers.map((number, index) => {
    const own = numbers.length === 1 ? sections : sections.slice(index, index + 1);
    return {
      number,
      sections: own,
      byOrder: own.filter((each) => inferred.has(each)),
      subject: subject ?? null,
      note: note ?? null,
    };
  });
}

/** Every clause of the Bill from 3 on, and its schedules, in the order of the map. */
export const clauses = once<readonly Clause[]>(() => ROWS.flatMap(clausesOf));

const bySection = once(() =>
  Map.groupBy(
    clauses().flatMap((clause) => clause.sections.map((section) => ({ section, clause }))),
    ({ section }) => section,
  ),
);

/** The clauses that became a section, in the order of the Bill; empty for a section that the Bill did not have. */
export const clausesBehind = (section: string): Clause[] =>
  (bySection().get(section) ?? []).map(({ clause }) => clause).sort(byBillOrder);

const byBillOrder = (a: Clause, b: Clause): number => Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10);
