import { citationText } from '#lib/statute/citation.ts';
import { clauses } from '#lib/statute/reference/bill-map.ts';
import { HARM_KINDS, NOTIFICATION_EXCEPTIONS, SERIOUS_HARM_FACTORS } from '#lib/statute/reference/breaches.ts';
import { PRACTICE_CODES } from '#lib/statute/reference/codes.ts';
import { IPP11_GROUND_ENTRIES, IPP12_PATHWAY_ENTRIES } from '#lib/statute/reference/disclosure.ts';
import { type Checked, citedTogether, type ReferenceEntry } from '#lib/statute/reference/entry.ts';
import { OFFENCES } from '#lib/statute/reference/offences.ts';
import { PRINCIPLES } from '#lib/statute/reference/principles.ts';
import { type Provision, provisions } from '#lib/statute/reference/provisions.ts';
import { REFUSAL_GROUNDS } from '#lib/statute/reference/refusal-grounds.ts';
import { REPORT_MATTERS } from '#lib/statute/reference/report-matters.ts';
import { SOURCES } from '#lib/statute/reference/sources.ts';
import { applies, section, table, yesNo } from './law-table.ts';
import { clocks, workingDays } from './law-time.ts';

const INTRODUCTION = `# Law

The reference data that the registry computes with: what it takes the law to be, since when, and from where. Written by
\`npm run docs\` from \`lib/statute\`; do not edit. In this registry's own words; not the text of the Act, and not
legal advice.

- **Verified** says whether the sources confirm a row. What is not verified is no law until someone checks it; its note says
  what is missing.
- **Applies** gives the first and the last day, Pacific/Auckland. The numbers under **Sources** are those of the
  [list at the end](#sources).
- The same rows are answered, dated, by the queries named with each table ([schema.md](schema.md)).
`;

const TITLES: readonly string[] = Object.values(SOURCES);

const sourceNumbers = (sources: readonly string[]): string =>
  sources.map((title) => TITLES.indexOf(title) + 1).join(', ');

/** The last cells of every row. */
const checked = ({ verified, sources, note }: Checked): string[] => [
  yesNo(verified),
  sourceNumbers(sources),
  note ?? '',
];
const CHECKED = ['Verified', 'Sources', 'Note'];

const cited = ({ citations }: ReferenceEntry): string => citations.map(citationText).join('; ');

const entries = (title: string, query: string, rows: readonly ReferenceEntry[]): string =>
  section(
    title,
    query,
    table(
      ['Id', 'Provision', 'Says', 'Applies', ...CHECKED],
      rows.map((row) => [`\`${row.id}\``, cited(row), row.text, applies(row), ...checked(row)]),
    ),
  );

/** The law as the registry has it, in Markdown. */
export function lawDocument(): string {
  return [
    INTRODUCTION,
    principles(),
    codes(),
    grounds(),
    pathways(),
    entries('Refusing access', 'refusalGrounds', REFUSAL_GROUNDS),
    entries('Factors of serious harm', 'seriousHarmFactors', SERIOUS_HARM_FACTORS),
    entries('Kinds of harm', 'harmKinds', HARM_KINDS),
    entries('Not notifying individuals', 'notificationExceptions', NOTIFICATION_EXCEPTIONS),
    entries('Matters of a report on information sharing', 'reportMatters', REPORT_MATTERS),
    offences(),
    clocks(),
    workingDays(),
    billMap(),
    otherProvisions(),
    `## Sources\n\n${TITLES.map((title, index) => `${index + 1}. ${title}`).join('\n')}\n`,
  ].join('\n');
}

function principles(): string {
  const exceptions = PRINCIPLES.flatMap(({ number, exceptions: list }) =>
    list.map((each) => [
      `IPP ${number}`,
      `\`${each.code}\``,
      each.text,
      ...checked({ ...each, note: null }).slice(0, 2),
    ]),
  );
  return section(
    'Principles (Privacy Act 2020 s 22)',
    'principles',
    table(
      ['Principle', 'Name', 'Asks', 'Evidence to keep (derived, not law)', 'Applies', ...CHECKED],
      PRINCIPLES.map((row) => [
        `IPP ${row.number}`,
        row.name,
        row.text,
        row.derivedEvidence.join('; '),
        applies(row),
        ...checked(row),
      ]),
    ),
    'Exceptions by the names that activities record:\n',
    table(['Principle', 'Code', 'Covers', 'Verified', 'Sources'], exceptions),
    'What a notice of collection must make people aware of (values of `NoticeItem`):\n',
    table(
      ['Principle', 'Items', 'Values'],
      PRINCIPLES.filter(({ noticeItems }) => noticeItems.length > 0).map(({ number, noticeItems }) => [
        `IPP ${number}`,
        String(noticeItems.length),
        noticeItems.map((item) => `\`${item}\``).join(', '),
      ]),
    ),
    'With IPP 3 the authorising law includes whether supply is voluntary or mandatory; IPP 3A asks neither for that nor for the consequences of not supplying.\n',
  );
}

function codes(): string {
  const rules = PRACTICE_CODES.flatMap((code) => code.rules).map((rule) => [
    rule.name,
    `\`${rule.principle}\``,
    rule.subject,
    applies(rule),
    ...checked(rule),
  ]);
  return section(
    'Codes of practice (Privacy Act 2020 ss 32, 38)',
    'codesOfPractice',
    table(
      ['Code', 'Does', 'Applies', 'To older processing', 'Amendments', ...CHECKED],
      PRACTICE_CODES.map((code) => [
        code.name,
        code.text,
        applies(code),
        code.existingProcessingFrom ? `since ${code.existingProcessingFrom}` : 'likewise',
        code.amendments.join(' '),
        ...checked(code),
      ]),
    ),
    'Rules that stand in the place of principles:\n',
    table(['Rule', 'In the place of', 'About', 'Applies', ...CHECKED], rules),
  );
}

const grounds = (): string =>
  section(
    'Grounds of IPP 11(1)',
    'ipp11Grounds',
    table(
      ['Ground', 'Value', 'Says', 'Engages IPP 12', ...CHECKED],
      IPP11_GROUND_ENTRIES.map((row) => [
        `(${row.letter})`,
        `\`${row.ground}\``,
        row.text,
        row.engagesIpp12 ? 'yes' : 'no',
        ...checked(row),
      ]),
    ),
  );

const pathways = (): string =>
  section(
    'Pathways of IPP 12',
    'ipp12Pathways',
    table(
      ['Provision', 'Value', 'Says', 'Belief', 'x-privacy-nz', 'Evidence needed (derived)', ...CHECKED],
      IPP12_PATHWAY_ENTRIES.map((row) => [
        cited(row),
        `\`${row.pathway}\``,
        row.text,
        row.belief ?? 'none',
        `\`${row.mechanism?.toLowerCase()}\``,
        row.evidenceNeeded.map((part) => `\`${part}\``).join(', '),
        ...checked(row),
      ]),
    ),
  );

const offences = (): string =>
  section(
    'Offences',
    'offences',
    table(
      ['Id', 'Provision', 'Punishes', 'Highest fine', 'Applies', ...CHECKED],
      OFFENCES.map((row) => [
        `\`${row.id}\``,
        cited(row),
        row.text,
        `NZ$${row.maximumFine.toLocaleString('en-NZ')}`,
        applies(row),
        ...checked(row),
      ]),
    ),
  );

const of = (instrument: Provision['instrument']): Provision[] =>
  provisions().filter((provision) => provision.instrument === instrument);

function billMap(): string {
  const newSections = of('ACT_2020').filter(({ asBill, number }) => asBill.length === 0 && !number.startsWith('IPP'));
  return section(
    'Privacy Bill 34-2 and the Act',
    'provision` and `resolveProvision',
    'Below 130 only the number 3 is the same in both; from 130 to 212 all are; above 212 they differ again. A bare `s 113` is therefore two provisions.\n',
    table(
      ['Bill', 'Act', 'About', ...CHECKED],
      of('BILL_34_2').map((clause) => [
        clause.number,
        clause.asAct.length > 0 ? citedTogether(clause.asAct).replace('Privacy Act 2020 ', '') : 'dropped',
        clause.subject,
        ...checked(clause),
      ]),
    ),
    `${clauses().length} clauses and schedules. New in the Act: ${newSections.map(({ number, subject }) => `${number} (${subject})`).join(', ')}.\n`,
  );
}

const otherProvisions = (): string =>
  section(
    'Regulations, the Amendment Act, and codes beside their rules',
    'provision',
    table(
      ['Provision', 'About', 'Applies', ...CHECKED],
      (['REGULATIONS_1993', 'REGULATIONS_2020', 'AMENDMENT_ACT_2025', 'HIPC_2020'] as const)
        .flatMap(of)
        .filter(({ number }) => !number.startsWith('rule'))
        .map((row) => [
          citationText(row),
          row.subject,
          applies({ validFrom: row.validFrom ?? '', validTo: row.validTo }),
          ...checked(row),
        ]),
    ),
  );
