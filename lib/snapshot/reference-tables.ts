import { allRules } from '../domain/findings/finding-rules.ts';
import { prescribedOn } from '../domain/reference.ts';
import { ruleContext, type Session } from '../domain/session.ts';
import { FIRST_YEAR, holidays, LAST_YEAR } from '../statute/calendar/holidays.ts';
import { NON_WORKING_RULES } from '../statute/calendar/rules.ts';
import { CLOCK_RULES, periodText } from '../statute/clocks.ts';
import { once } from '../statute/once.ts';
import { HARM_KINDS, NOTIFICATION_EXCEPTIONS, SERIOUS_HARM_FACTORS } from '../statute/reference/breaches.ts';
import { PRACTICE_CODES } from '../statute/reference/codes.ts';
import { IPP11_GROUND_ENTRIES, IPP12_PATHWAY_ENTRIES } from '../statute/reference/disclosure.ts';
import { OFFENCES } from '../statute/reference/offences.ts';
import { PRINCIPLES } from '../statute/reference/principles.ts';
import { provisions } from '../statute/reference/provisions.ts';
import { REFUSAL_GROUNDS } from '../statute/reference/refusal-grounds.ts';
import { REPORT_MATTERS } from '../statute/reference/report-matters.ts';
import { layoutsOf } from './layout.ts';
import type { ShapedTable } from './record-tables.ts';
import { referenceShape } from './reference-shape.ts';
import { enumTypes, inOneLine, objectType, shownValue } from './sdl-types.ts';
import { type Column, column } from './table.ts';

/** A table of the law with its rows, and the tables of the lists in them. */
export interface ReferenceTables {
  shaped: readonly ShapedTable[];
  /** The rows with their ids. Only what this deployment is told to be prescribed depends on the session. */
  rows(session: Session): readonly (readonly [id: string, row: object])[];
}

const ID: Column = column('id', 'string', 'Tells the row from the others of its table; stable for ever.', {
  key: true,
});

/** A kind of reference data: its table, its type in the SDL, its rows. */
type Kind = [
  table: string,
  sdlType: string,
  rows: (session: Session) => readonly (readonly [id: string, row: object])[],
];

const byId = (rows: readonly (object & { id: string })[]) => () => rows.map((row) => [row.id, row] as const);

const KINDS: readonly Kind[] = [
  ['principle', 'Principle', byId(PRINCIPLES)],
  ['code_of_practice', 'CodeOfPracticeEntry', byId(PRACTICE_CODES)],
  ['provision', 'Provision', () => provisions().map((row) => [`${row.instrument} ${row.number}`, row] as const)],
  ['ipp11_ground', 'Ipp11GroundEntry', byId(IPP11_GROUND_ENTRIES)],
  ['ipp12_pathway', 'Ipp12PathwayEntry', byId(IPP12_PATHWAY_ENTRIES)],
  ['refusal_ground', 'ReferenceEntry', byId(REFUSAL_GROUNDS)],
  ['serious_harm_factor', 'ReferenceEntry', byId(SERIOUS_HARM_FACTORS)],
  ['harm_kind', 'ReferenceEntry', byId(HARM_KINDS)],
  ['notification_exception', 'ReferenceEntry', byId(NOTIFICATION_EXCEPTIONS)],
  ['report_matter', 'ReferenceEntry', byId(REPORT_MATTERS)],
  ['offence', 'Offence', byId(OFFENCES)],
  ['clock_rule', 'ClockRule', clockRows],
  ['non_working_rule', 'NonWorkingRule', byId([...NON_WORKING_RULES.values()])],
  ['holiday', 'Holiday', holidayRows],
  [
    'finding_rule',
    'FindingRule',
    () => allRules().map((row) => [row.rule.id, { ...row.rule, recordType: row.recordType }] as const),
  ],
  ['prescribed_country', 'Prescription', (session) => prescriptionRows(session, 'countries')],
  ['prescribed_scheme', 'Prescription', (session) => prescriptionRows(session, 'schemes')],
];

function clockRows() {
  return CLOCK_RULES.map((rule) => {
    const { period } = rule;
    const count = 'count' in period ? period.count : null;
    return [rule.id, { ...rule, period: periodText(period), unit: period.kind, count }] as const;
  });
}

function holidayRows() {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  return years.flatMap((year) => holidays(year)).map((row) => [`${row.date} ${row.rule}`, row] as const);
}

function prescriptionRows(session: Session, which: 'countries' | 'schemes') {
  const { today } = ruleContext(session);
  return prescribedOn(session, which, today).map((row) => [`${row.name} ${row.validFrom}`, row] as const);
}

function tablesOf([name, sdlType, rows]: Kind): ReferenceTables {
  const table = `ref_${name}`;
  const common = { kind: 'reference', recordType: null, restricted: false } as const;
  const shaped = layoutsOf(referenceShape(sdlType), [ID]).map(({ list, columns, rowsOf }): ShapedTable => {
    const description = list?.description ?? inOneLine(objectType(sdlType)?.description);
    return { table: { ...common, name: list ? `${table}_${list.name}` : table, description, columns }, rowsOf };
  });
  return { shaped, rows };
}

/** Every value that columns show of a closed list, with what it means. */
const VALUES: Column[] = [
  ID,
  column('list', 'string', 'The closed list, as the units of columns name it.'),
  column('value', 'string', 'The value as columns show it.'),
  column('api_value', 'string', 'The value as the API has it.'),
  column('description', 'string', 'What it means.'),
];

function valueTables(): ReferenceTables {
  const description = 'The values of the closed lists that columns show.';
  const table = {
    name: 'ref_value',
    kind: 'reference',
    recordType: null,
    restricted: false,
    description,
    columns: VALUES,
  } as const;
  const rows = enumTypes().flatMap((type) =>
    type.getValues().map((value) => {
      const cells = [type.name, shownValue(type.name)(value.name), value.name, inOneLine(value.description)];
      return [`${type.name}.${value.name}`, cells] as const;
    }),
  );
  const rowsOf: ShapedTable['rowsOf'] = (cells, keys, add) => add([...keys, ...(cells as string[])]);
  return { shaped: [{ table, rowsOf }], rows: () => rows };
}

/** The tables of the reference data. */
export const allReferenceTables = once((): readonly ReferenceTables[] => [...KINDS.map(tablesOf), valueTables()]);
